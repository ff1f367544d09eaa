"""StoryComparison -> one HTML page without outside resources; marks are built from spans, with autoescape on."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from framing import figures, story_figures
from framing.report import story_sources, story_view, view
from framing.report.html import digest, environment, page_part
from framing.report.pieces import Piece, cut_pieces
from framing.story.records import ROW_KINDS, Cell, Fact, Row, Statement, StoryComparison, Telling
from framing.types import Analysis, Finding, Span

FIRST_ROWS = 12  # differences, lines of a table and facts that are shown before "all"
_MOST_CELLS = 4  # of a card; and articles up to which all of it is shown
_MOST_NEAREST = 3  # sentences beside a fact
_MOST_CHIPS = 14  # referents in the key of the texts
_LONGEST_QUOTE = 160  # characters of the words at the head of a statement


@dataclass(frozen=True, kw_only=True)
class Words:
    """A piece of text as it is drawn."""

    text: str
    voice: str
    speaker: str
    hit: bool = False  # highlighted in a card
    referents: str = ""  # numbers of the referents that it mentions, divided by blanks
    opens: int | None = None  # the referent that the article mentions here for the first time
    findings: tuple[tuple[str, str, str], ...] = ()  # device, voice and what is told of it


@dataclass(frozen=True, kw_only=True)
class Shown:
    """A sentence of an article with its place."""

    letter: str
    name: str
    wording: str
    words: tuple[Words, ...]  # empty where no sentence shows it
    place: str  # anchor of its paragraph
    paragraph: str  # "headline", "¶ 3"


@dataclass(frozen=True, kw_only=True)
class Card:
    """One difference with a sentence of each article."""

    number: int
    row: Row
    subject: str
    told: str  # its reason as it is told at the top of the page
    cells: tuple[Shown, ...]
    more: tuple[Shown, ...]  # cells that are shown on demand: of many articles, those that add no other wording
    absent: list[tuple[str, list[str]]]  # why articles have no part in it: "not found in", with their letters


def to_html(comparison: StoryComparison) -> str:
    """The comparison as a page that works from disk, on a phone, in print, with a screen reader and without its script."""
    script = page_part("contrast.js")
    chart, caption, alt = story_figures.best_chart(comparison)
    return (
        environment()
        .get_template("contrast.html")
        .render(
            **_context(comparison),
            **_tables(comparison),
            texts=[_text(comparison, number) for number in range(len(comparison.analyses))],
            chips=_chips(comparison),
            devices=[(device, view.DEVICE_NAMES[device]) for device in ("loaded", "hedge", "certainty")],
            chart=figures.to_svg(chart),
            chart_caption=caption,
            chart_alt=alt,
            limits=story_view.LIMITS,
            provenance=story_view.provenance_lines(comparison),
            script=script,
            script_digest=digest(script),
        )
    )


def to_fragment(comparison: StoryComparison) -> str:
    """The summary and the first differences, for a notebook."""
    return environment().get_template("contrast_fragment.html").render(**_context(comparison))


def _context(comparison: StoryComparison) -> dict[str, Any]:
    """What the page and the fragment share."""
    cards = [_card(comparison, number) for number in range(len(comparison.rows))]
    kinds = [kind for kind in ROW_KINDS if any(row.kind == kind for row in comparison.rows)]
    return {
        "style": page_part("report.css") + page_part("contrast.css"),
        "heading": story_view.heading(comparison),
        "size": len(comparison.analyses),
        "articles": [
            (row, analysis.document.article) for row, analysis in zip(story_view.article_rows(comparison), comparison.analyses, strict=True)
        ],
        "summary": story_view.summary(comparison),
        "leads": [cards[number] for number in story_view.leads(comparison)],
        "first_cards": cards[:FIRST_ROWS],
        "more_cards": cards[FIRST_ROWS:],
        "kinds": [
            (kind, story_view.ROW_TITLES[kind], story_view.ROW_HELP[kind], sum(row.kind == kind for row in comparison.rows))
            for kind in kinds
        ],
        "row_titles": story_view.ROW_TITLES,
    }


def _tables(comparison: StoryComparison) -> dict[str, Any]:
    rows, quoted = story_view.wording_rows(comparison), story_sources.quoted_rows(comparison)
    told = [(statement, _quote(comparison, statement), _tellings(comparison, statement)) for statement in story_view.statements(comparison)]
    return {
        "columns": list(zip(_letters(comparison), story_view.short_names(comparison), strict=True)),
        "wording_tables": [part for part in (rows[:FIRST_ROWS], rows[FIRST_ROWS:]) if part],
        "words_note": story_view.WORDS_NOTE,
        "quoted_tables": [part for part in (quoted[:FIRST_ROWS], quoted[FIRST_ROWS:]) if part],
        "quoted_note": story_sources.NOTE,
        "statement_lists": [part for part in (told[:FIRST_ROWS], told[FIRST_ROWS:]) if part],
        "facts": [
            (
                _letters(comparison)[found.article],
                story_view.short_names(comparison)[found.article],
                [_fact(comparison, fact) for fact in found.facts],
            )
            for found in story_view.fact_lists(comparison)
        ],
        "first_facts": FIRST_ROWS if len(comparison.analyses) <= _MOST_CELLS else _MOST_CELLS,
    }


def _letters(comparison: StoryComparison) -> list[str]:
    return [story_view.letter(number) for number in range(len(comparison.analyses))]


def _card(comparison: StoryComparison, number: int) -> Card:
    row = comparison.rows[number]
    cells = [_cell(comparison, row, cell) for cell in row.cells if cell]
    first = set(range(len(cells)))
    if len(cells) > _MOST_CELLS:
        # Of many articles those that add a wording of their own, and never fewer than two.
        wordings = [cell.wording for cell in cells]
        fresh = [n for n, wording in enumerate(wordings) if wording not in wordings[:n]]
        first = set((fresh if len(fresh) > 1 else [0, 1])[:_MOST_CELLS])
    return Card(
        number=number,
        row=row,
        subject=story_view.subject(row),
        told=story_view.lead_text(row),
        cells=tuple(cell for n, cell in enumerate(cells) if n in first),
        more=tuple(cell for n, cell in enumerate(cells) if n not in first),
        absent=story_view.absences(comparison, row),
    )


def _cell(comparison: StoryComparison, row: Row, cell: Cell) -> Shown:
    wording = story_view.cell_wording(comparison, row, cell)
    if cell.sentence is None:
        name = story_view.short_names(comparison)[cell.article]
        return Shown(letter=story_view.letter(cell.article), name=name, wording=wording, words=(), place="", paragraph="")
    return _sentence(comparison, cell.article, cell.sentence, cell.marks, wording)


def _sentence(comparison: StoryComparison, article: int, sentence: Span, marks: Sequence[Span] = (), wording: str = "") -> Shown:
    analysis = comparison.analyses[article]
    paragraph = _paragraph_at(analysis, sentence.start)
    pieces = cut_pieces(analysis, sentence, [(mark, None) for mark in _joined(marks, analysis.document.text)])
    return Shown(
        letter=story_view.letter(article),
        name=story_view.short_names(comparison)[article],
        wording=wording,
        words=tuple(Words(text=p.text, voice=p.voice, speaker=p.speaker, hit=bool(p.marks)) for p in pieces),
        place=f"t-{article}-{paragraph}",
        paragraph=_paragraph_name(analysis, paragraph),
    )


def _joined(marks: Sequence[Span], text: str) -> list[Span]:
    """The marks in the order of the text, those with nothing but blanks between them as one: "Canal" and "Street"."""
    joined: list[Span] = []
    for mark in sorted(marks):
        if joined and not text[joined[-1].end : mark.start].strip():
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, mark.end))
        else:
            joined.append(mark)
    return joined


def _paragraph_at(analysis: Analysis, start: int) -> int:
    return max(0, bisect_right(analysis.document.paragraphs, start, key=lambda paragraph: paragraph.start) - 1)


def _paragraph_name(analysis: Analysis, paragraph: int) -> str:
    """Paragraphs are counted from the first of the body."""
    titled = bool(analysis.document.article.title)
    return "headline" if titled and paragraph == 0 else f"¶ {paragraph + (not titled)}"


def _quote(comparison: StoryComparison, statement: Statement) -> str:
    """The words of a statement as the first article has them, cut where they are long."""
    words = next((_told(comparison, telling) for telling in statement.tellings if telling), "")
    return words if len(words) <= _LONGEST_QUOTE else f"{words[:_LONGEST_QUOTE].rsplit(' ', 1)[0]} …"


def _told(comparison: StoryComparison, telling: Telling) -> str:
    return comparison.analyses[telling.article].document.text[telling.start : telling.end]


def _tellings(comparison: StoryComparison, statement: Statement) -> list[tuple[Telling, Shown, bool]]:
    """Each article's telling: its sentence, and whether the words are those of the first."""
    found = [telling for telling in statement.tellings if telling]
    first = _told(comparison, found[0]) if found else ""
    return [
        (t, _sentence(comparison, t.article, t.sentence, [Span(t.start, t.end)]), _told(comparison, t) == first and t is not found[0])
        for t in found
    ]


def _fact(comparison: StoryComparison, fact: Fact) -> tuple[Shown, str, list[Shown]]:
    """The sentence, where it was not found, and the likest sentences of others."""
    likest = sorted(fact.nearest, key=lambda near: -near[2])[:_MOST_NEAREST]
    nearest = [_sentence(comparison, article, sentence) for article, sentence, _ in likest]
    return _sentence(comparison, fact.article, fact.sentence, fact.marks), story_view.missing_text(comparison, fact), nearest


def _chips(comparison: StoryComparison) -> list[tuple[int, str, str]]:
    """The referents of the key: number, name, and how often each article mentions them: "A 4, B 6"."""
    return [
        (number, referent.name, ", ".join(f"{story_view.letter(p.article)} {len(p.mentions)}" for p in referent.portraits if p))
        for number, referent in enumerate(comparison.referents[:_MOST_CHIPS])
    ]


def _text(comparison: StoryComparison, article: int) -> dict[str, Any]:
    """The whole text of an article, paragraph by paragraph, with its mentions, its findings and the way to the same words elsewhere."""
    analysis = comparison.analyses[article]
    marked: list[tuple[Span, int | Finding]] = [(Span(f.start, f.end), f) for f in analysis.findings]
    for number, referent in enumerate(comparison.referents):
        portrait = referent.portraits[article]
        marked += [(Span(mention.start, mention.end), number) for mention in (portrait.mentions if portrait else ())]
    spans: dict[int, list[tuple[Span, int | Finding]]] = defaultdict(list)  # of each paragraph
    for span, of in marked:
        for number in range(_paragraph_at(analysis, span.start), _paragraph_at(analysis, span.end - 1) + 1):
            spans[number].append((span, of))
    links = _links(comparison, article)
    seen: set[int] = set()
    paragraphs = []
    for number, place in enumerate(analysis.document.paragraphs):
        words = [_drawn(piece, seen) for piece in cut_pieces(analysis, place, spans[number])]
        headline = number == 0 and bool(analysis.document.article.title)
        paragraphs.append({"words": words, "headline": headline, "place": f"t-{article}-{number}", "links": links.get(number, [])})
    return {"letter": story_view.letter(article), "name": story_view.short_names(comparison)[article], "paragraphs": paragraphs}


def _drawn(piece: Piece[int | Finding], seen: set[int]) -> Words:
    numbers = list(dict.fromkeys(mark.of for mark in piece.marks if isinstance(mark.of, int)))
    opens = next((number for number in numbers if number not in seen), None)
    seen.update(numbers)
    return Words(
        text=piece.text,
        voice=piece.voice,
        speaker=piece.speaker,
        referents=" ".join(map(str, numbers)),
        opens=opens,
        findings=tuple((m.of.device, m.of.voice, story_view.finding_title(m.of)) for m in piece.marks if isinstance(m.of, Finding)),
    )


def _links(comparison: StoryComparison, article: int) -> dict[int, list[tuple[str, str]]]:
    """For each paragraph that passes on a statement the paragraphs of the other articles that do: anchor and name ("B ¶ 5")."""
    links: dict[int, list[tuple[str, str]]] = {}
    for statement in comparison.statements:
        own = statement.tellings[article]
        if not own:
            continue
        at = links.setdefault(_paragraph_at(comparison.analyses[article], own.start), [])
        for other in statement.tellings:
            if other and other is not own:
                analysis = comparison.analyses[other.article]
                paragraph = _paragraph_at(analysis, other.start)
                link = (f"t-{other.article}-{paragraph}", f"{story_view.letter(other.article)} {_paragraph_name(analysis, paragraph)}")
                if link not in at:
                    at.append(link)
    return links
