"""Who is quoted in which of the articles on one story, and who is not: sources whose words one article gives and another does not."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Container, Mapping, Sequence
from typing import NamedTuple

from framing.inflection import inflections
from framing.names import TITLES, names_in
from framing.nouns import PERSON, head_noun, singular
from framing.story.content import sentence_at
from framing.story.identity import Who
from framing.story.records import Cell, Hearing, Row, Statement, StorySource
from framing.story.wording import excerpt, joined
from framing.types import Analysis, Source, Span, Stretch

_FEWEST = 6  # words of a source: less is an echo of a phrase
_FEWEST_OF_ONE = 8  # words between marks of a source with a name of one word, which may be no name: "History", "America"
_CROWD_SHARE = 0.03  # of an article's words from which on it matters that another gives none of a crowd's
_ACRONYM = 6  # letters of the longest
_FULL = 0.15  # share of words at which a row is as strong as it can be
_NAMED = ("person", "institution")  # a report or a poll is not heard: it is its author who is
_SMALL = frozenset("of the for and on in at to de la van von der del al bin &".split())  # small words inside a name
_ANYBODY = frozenset("man woman person boy girl child kid source people member figure".split())
# Who speaks for an institution: where one of these is quoted, the institution is not left without a word.
_VOICE_OF = re.compile(
    r"\b(?:spokes\w+|secretary|officials?|director|president|chief|head|chair\w*|lawyers?|attorneys?|aides?|adviser|members?|counsel|leaders?|executive)\b",
    re.IGNORECASE,
)


def find_sources(analyses: Sequence[Analysis], who: Who) -> tuple[StorySource, ...]:
    """Every source with words in one of the articles, the largest share of an article's words first.

    Sources with a name are one where `who` gives them one name. Crowds and unnamed people are one where they are of one kind:
    "critics" and "some critics", "an official" and "two officials".
    """
    groups: dict[str, dict[int, list[Source]]] = defaultdict(lambda: defaultdict(list))
    small_words = {token.text for analysis in analyses for token in analysis.document.tokens if token.text.islower()}
    for article, analysis in enumerate(analyses):
        for source in analysis.source_rows:
            name = _name_of(article, source, who)
            if name and source.words and not _is_common_word(name, small_words):
                groups[name][article].append(source)
    voiced = [_stretches_by_speaker(analysis) for analysis in analyses]
    named = [_first_names(article, analysis, who) for article, analysis in enumerate(analyses)]
    found = []
    for name, heard in groups.items():
        rows = [source for sources in heard.values() for source in sources]
        kinds = sorted(source.source_kind for source in rows)
        kind = max(kinds, key=kinds.count)
        found.append(
            StorySource(
                name=name,
                source_kind=kind,
                hearings=tuple(
                    _hearing(article, analysis, heard[article], voiced[article]) if article in heard else None
                    for article, analysis in enumerate(analyses)
                ),
                named=tuple(named[article].get(name) if kind in _NAMED else None for article in range(len(analyses))),
            )
        )
    return tuple(sorted(found, key=lambda source: (-_largest_share(source), source.name)))


def rows_of_sources(
    sources: Sequence[StorySource], statements: Sequence[Statement], analyses: Sequence[Analysis], names: Sequence[str]
) -> list[Row]:
    """A row for each source whose words an article gives while another gives none, the largest share of words first.

    A source is not called unheard where the other article passes on the same statement under another name, or where somebody
    speaks there for the institution.

    Args:
        statements: as `find_statements` gives them.
        names: how the articles are called, one each.
    """
    reports = [_reports(analysis) for analysis in analyses]
    passed_on = {(statement.speaker, article) for statement in statements for article, telling in enumerate(statement.tellings) if telling}
    rows = []
    for source in sources:
        heard = [hearing for hearing in source.hearings if hearing]
        silent = [
            article
            for article, hearing in enumerate(source.hearings)
            if hearing is None
            and (source.name, article) not in passed_on
            and not _is_passed_on(source, source.named[article], analyses[article].document.text, reports[article])
        ]
        if not silent or not _matters(source, heard):
            continue
        cells: list[Cell | None] = []
        for article, hearing in enumerate(source.hearings):
            place = source.named[article]
            if hearing:
                cells.append(_heard_cell(hearing, analyses[article]))
            elif place and article in silent:
                sentence = sentence_at(analyses[article], place.start)
                cells.append(Cell(article=article, wording="named, not quoted", sentence=sentence, marks=(place,)))
            else:
                cells.append(None)
        rows.append(
            Row(
                kind="source",
                subject=source.name,
                difference=round(min(1.0, _largest_share(source) / _FULL), 3),
                reason=_reason(source, heard, silent, names),
                cells=tuple(cells),
            )
        )
    return rows


def _largest_share(source: StorySource) -> float:
    return max(hearing.share for hearing in source.hearings if hearing)


def _name_of(article: int, source: Source, who: Who) -> str:
    """The story's name for a source; of a crowd or an unnamed person what they are, in the plural; empty for what is no source by itself."""
    if source.source_kind in _NAMED:
        name = who(article, source.speaker)
        return name if _can_be_name(name) else ""
    noun = singular(head_noun(source.speaker).lower())
    known = source.source_kind in ("crowd", "unnamed") and noun in PERSON and noun not in _ANYBODY
    return inflections(noun, "noun")[1] if known else ""


def _can_be_name(name: str) -> bool:
    """Whether what a source is called is a name from end to end: not "Former Speaker", "Ohio’s 16th District", "Roe’s defense of it"."""
    words = name.replace("-", " ").replace("'", "’").split()
    if not words or words[-1].lower() in TITLES or any(word.endswith("’s") for word in words[:-1]):
        return False
    return all(word[:1].isupper() or word[:1].isdigit() or word in _SMALL for word in words)


def _is_common_word(name: str, small_words: Container[str]) -> bool:
    """Whether what stands as a name is a word of the language, or of a dateline: "Humanity", "WASHINGTON"."""
    return name.isalpha() and ((name[:1].isupper() and name.lower() in small_words) or (name.isupper() and len(name) > _ACRONYM))


def _first_names(article: int, analysis: Analysis, who: Who) -> dict[str, Span]:
    """Story-wide name -> where the article first names it."""
    found: dict[str, Span] = {}
    for start, end, name in names_in(analysis.document.text):
        found.setdefault(who(article, name), Span(start, end))
    return found


def _stretches_by_speaker(analysis: Analysis) -> dict[str, list[Stretch]]:
    found: dict[str, list[Stretch]] = defaultdict(list)
    for stretch in analysis.stretches:
        if stretch.quotation:
            found[stretch.quotation.speaker].append(stretch)
    return found


def _hearing(article: int, analysis: Analysis, sources: Sequence[Source], voiced: Mapping[str, Sequence[Stretch]]) -> Hearing:
    stretches = [stretch for source in sources for stretch in voiced[source.speaker]]
    longest = max(stretches, key=lambda stretch: (stretch.words, -stretch.start))
    assert longest.quotation is not None
    return Hearing(
        article=article,
        words=sum(source.words for source in sources),
        words_quoted=sum(source.words_quoted for source in sources),
        share=sum(source.share for source in sources),
        passages=sum(source.quotations for source in sources),
        sentence=sentence_at(analysis, longest.start),
        start=longest.start,
        end=longest.quotation.end,
    )


def _matters(source: StorySource, heard: Sequence[Hearing]) -> bool:
    if source.source_kind not in _NAMED:
        return source.source_kind == "crowd" and _largest_share(source) >= _CROWD_SHARE
    one_word = source.name.isalpha() and source.name[1:].islower()
    if one_word and not any(hearing.words_quoted >= _FEWEST_OF_ONE for hearing in heard):
        return False
    return max(hearing.words for hearing in heard) >= _FEWEST


class _Report(NamedTuple):
    """What stands around words that an article passes on."""

    whose: str  # the source as the article has it, in full and at this place
    around: str  # the rest of the sentence
    cue: str


def _reports(analysis: Analysis) -> list[_Report]:
    text = analysis.document.text
    found = []
    for quotation in analysis.quotations:
        if quotation.presentation == "speech":
            sentence = sentence_at(analysis, quotation.start)
            around = text[sentence.start : quotation.start] + " " + text[quotation.end : sentence.end]
            found.append(_Report(f"{quotation.speaker} {quotation.mention}", around, quotation.cue))
    return found


def _is_passed_on(source: StorySource, place: Span | None, text: str, reports: Sequence[_Report]) -> bool:
    """Whether an article in which a source has no word of its own lets it speak all the same.

    It names the source in front of what a report of it says ("a study by the union"), or quotes somebody of the institution ("a
    spokesman for the union said").

    Args:
        place: where the article first names the source.
        reports: of the article, all.
    """
    if place is None:
        return False
    name = text[place.start : place.end]
    institution = source.source_kind == "institution"
    return any(
        name in report.whose
        or (institution and name in report.around and (report.cue == "according to" or _VOICE_OF.search(report.around)))
        for report in reports
    )


def _heard_cell(hearing: Hearing, analysis: Analysis) -> Cell:
    share = f"{100 * hearing.share:.0f}%" if hearing.share >= 0.01 else "under 1%"
    return Cell(
        article=hearing.article,
        wording=f"{hearing.words} words ({share} of the article): {excerpt(analysis, Span(hearing.start, hearing.end))}",
        sentence=hearing.sentence,
        marks=(Span(hearing.start, min(hearing.end, hearing.sentence.end)),),
    )


def _reason(source: StorySource, heard: Sequence[Hearing], silent: Sequence[int], names: Sequence[str]) -> str:
    verb = "quoted" if any(hearing.words_quoted for hearing in heard) else "paraphrased"
    named = [names[article] for article in silent if source.named[article]]
    unnamed = [names[article] for article in silent if not source.named[article]]
    pieces = [f"{verb} in {joined([names[hearing.article] for hearing in heard])}"]
    pieces += [f"named but not quoted in {joined(named)}"] if named else []
    pieces += [f"not quoted in {joined(unnamed)}"] if unnamed else []
    return f"{source.name[:1].upper()}{source.name[1:]}: {'; '.join(pieces)}."
