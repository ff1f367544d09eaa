"""StoryComparison -> what a reader is told, in words and rows; HTML and Markdown lay the same things out."""

from __future__ import annotations

import itertools
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from framing.report.view import count_text, interval_text, listed, percent_text, rate_text, score
from framing.story.records import Act, Cell, Choice, Fact, Portrait, Referent, Row, Statement, StoryComparison
from framing.story_figures import sign
from framing.types import Finding, Span

ROW_TITLES = {
    "headline": "headline",
    "lead": "opening",
    "naming": "what it is called",
    "agency": "who acts",
    "loaded": "loaded wording",
    "hedging": "how sure",
    "statement": "how it is said",
    "source": "who is quoted",
    "fact": "told by one",
}
ROW_HELP = {
    "headline": "how the headlines word the story",
    "lead": "whom and what the first sentences put first",
    "naming": "the names and descriptions that the articles give one referent",
    "agency": "who does what to whom, and where nobody is named who does it",
    "loaded": "wordings that judge or colour somebody in one article and not in another",
    "hedging": "what one article asserts and another hedges",
    "statement": "the same words or claim, passed on with different verbs",
    "source": "who is given words in one article and not in another",
    "fact": "what is told in one article and was not found in another",
}
LIMITS = (
    "It sets wordings side by side. It does not say which article is right, what a writer meant, or which side an article is on, and it gives no overall score.",
    "Mentions are lined up by name, description or shared noun; may err: two things can be taken for one, and one thing for two.",
    "“Not found” means that no sentence like it was found. The article may say it in other words, and length, deadline and readership decide what is told.",
    "Differences are ranked by rule, not by importance, and two articles are a small sample: they tell about these articles, not about their outlets.",
    "Loaded wordings, hedges and speakers are marked by the rules of the report of one article, with the same misses and mistakes.",
)
WORDS_NOTE = (
    "Numbers say how often an article takes a wording. − a wording against, + in favour, ± a name that one side uses and another rejects, • loaded, but for or against "
    "nobody. Verbs stand as first written; “nobody named” means that the article does not say who did it."
)
_FEW = 4  # articles, to be named one by one
_MOST_ACTS = 8  # in a cell
_MOST_LEADS = 5  # differences named at the top
_LEAST_SHARED = 5  # referents: of 60 pairs on one story 1 shared fewer, of 64 pairs on two stories 57 did
_LONGEST_LEAD = 200  # characters of a difference named at the top
_LONGEST_NAME = 44  # characters in the head of a column


@dataclass(frozen=True, kw_only=True)
class ArticleRow:
    """One line of the table of the articles."""

    letter: str
    name: str
    words: int
    own: str  # share of the reporter's own words: "61%"
    loaded: tuple[int, str, str]  # in the reporter's words: count, rate per 1,000 words, interval
    hedges: tuple[int, str, str]
    sources: int  # that are given words


@dataclass(frozen=True, kw_only=True)
class WordingCell:
    """How one article words a referent, in words."""

    wordings: tuple[tuple[str, int, str], ...]  # wording, how often, its sign; empty for a plain one
    pronouns: int
    does: str
    suffers: str
    colours: tuple[tuple[str, str], ...]  # what else colours it: words, sign


@dataclass(frozen=True, kw_only=True)
class WordingRow:
    """One line of the table of word choice."""

    number: int  # index into StoryComparison.referents
    referent: Referent
    cells: tuple[WordingCell | None, ...]


@dataclass(frozen=True, kw_only=True)
class FactList:
    """What one article tells and others were not found to tell."""

    article: int
    facts: tuple[Fact, ...]


def letter(number: int) -> str:
    """What an article is called in narrow places: "A", "B", …, "Z", "27"."""
    return chr(ord("A") + number) if number < 26 else str(number + 1)


def short_names(comparison: StoryComparison) -> list[str]:
    """The names of the articles, cut to the head of a column."""
    return [name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1].rstrip()}…" for name in comparison.names]


def heading(comparison: StoryComparison) -> str:
    names = short_names(comparison)
    return f"One story in {listed(names)}" if len(names) <= 3 else f"One story in {len(names)} articles"


def summary(comparison: StoryComparison) -> list[str]:
    """What the articles share and how much they differ, in sentences with their numbers."""
    names = short_names(comparison)
    two = len(names) == 2
    both = "both" if two else "two or more of them"
    shared = Counter("person" if r.kind == "person" else "other" for r in comparison.referents)
    parts = [count_text(shared["person"], "person", "persons")] if shared["person"] else []
    parts += [count_text(shared["other"], "body, group, place or thing", "bodies, groups, places and things")] if shared["other"] else []
    lines = [
        f"{listed(parts)} {'is' if shared.total() == 1 else 'are'} spoken of in {both}."
        if parts
        else f"Nobody and nothing was found that {both} speak of."
    ]
    loaded = [score(analysis, "loaded", "all", "narrator") for analysis in comparison.analyses]
    told = [f"{score.count} in {name} ({rate_text(score)} per 1,000 words)" for name, score in zip(names, loaded, strict=True)]
    if len(names) <= _FEW:
        lines.append(f"Loaded wordings in the reporters’ own words: {listed(told)}.")
    else:
        most, least = max(loaded, key=_rate), min(loaded, key=_rate)
        lines.append(
            f"Loaded wordings in the reporters’ own words: most are {told[loaded.index(most)]}, fewest {told[loaded.index(least)]}."
        )
    if comparison.statements:
        differing = [statement for statement in comparison.statements if len(_verbs(statement)) > 1]
        line = f"{count_text(len(comparison.statements), 'statement is', 'statements are')} passed on in {both}"
        if differing:
            verbs = " / ".join(f"“{verb}”" for verb in _verbs(differing[0]))
            every = len(differing) == len(comparison.statements)
            some = ("" if len(differing) == 1 else "each ") if every else f"{len(differing)} of them "
            line += f", {some}with different verbs ({verbs if len(differing) == 1 else f'one with {verbs}'})"
        lines.append(f"{line}.")
    facts = fact_lists(comparison)
    if facts:
        counts = [f"{count_text(len(found.facts), 'sentence', 'sentences')} of {names[found.article]}" for found in facts]
        total = sum(len(found.facts) for found in facts)
        told_by = listed(counts) if len(counts) <= _FEW else f"{total} sentences of {len(counts)} articles"
        lines.append(
            f"Not found in {'the other article' if two else 'some of the other articles'}: what {told_by} {'tells' if total == 1 else 'tell'}."
        )
    return lines


def leads(comparison: StoryComparison) -> list[int]:
    """The rows to name at the top, the strongest first: one of each kind and subject, then one of each subject."""
    chosen: list[int] = []
    for kinds_differ in (True, False):
        for number, row in enumerate(comparison.rows):
            taken = [comparison.rows[other] for other in chosen]
            alike = any(row.subject == other.subject or (kinds_differ and row.kind == other.kind) for other in taken)
            if len(chosen) < _MOST_LEADS and not alike:
                chosen.append(number)
    return sorted(chosen)


def article_rows(comparison: StoryComparison) -> list[ArticleRow]:
    """The sizes that the differences are to be read by."""
    rows = []
    for number, (name, analysis) in enumerate(zip(comparison.names, comparison.analyses, strict=True)):
        loaded, hedges = (score(analysis, device, "all", "narrator") for device in ("loaded", "hedge"))
        rows.append(ArticleRow(
            letter=letter(number), name=name, words=analysis.voice_words["all"],
            own=percent_text(analysis.voice_words["narrator"], analysis.voice_words["all"]),
            loaded=(loaded.count, rate_text(loaded), interval_text(loaded)), hedges=(hedges.count, rate_text(hedges), interval_text(hedges)),
            sources=analysis.source_summary.sources,
        ))  # fmt: skip
    return rows


def wording_rows(comparison: StoryComparison) -> list[WordingRow]:
    """The table of word choice: those who or what is worded differently first, then the most mentioned."""
    worded = {row.referent for row in comparison.rows}
    rows = [
        WordingRow(number=number, referent=referent, cells=tuple(_wording_cell(comparison, p) if p else None for p in referent.portraits))
        for number, referent in enumerate(comparison.referents)
    ]
    return sorted(rows, key=lambda row: row.number not in worded)


def statements(comparison: StoryComparison) -> list[Statement]:
    """The statements that several articles pass on, those with different verbs first."""
    return sorted(comparison.statements, key=lambda statement: len(_verbs(statement)) == 1)


def fact_lists(comparison: StoryComparison) -> list[FactList]:
    """For each article that has any the sentences to which nothing was found in another."""
    lists = [FactList(article=n, facts=tuple(f for f in comparison.facts if f.article == n)) for n in range(len(comparison.analyses))]
    return [found for found in lists if found.facts]


def subject(row: Row) -> str:
    """What stands at the head of a row."""
    return {"headline": "The headlines", "lead": "The first sentences"}.get(row.kind, row.subject)


def lead_text(row: Row) -> str:
    """The reason of a row as it is told at the top: with whom or what it is about, where it does not say so itself."""
    told = row.kind in ("headline", "lead") or row.subject.lower() in row.reason.lower()
    text = row.reason if told else f"{row.subject.rstrip('. ')}: {row.reason[:1].lower()}{row.reason[1:]}"
    return text if len(text) <= _LONGEST_LEAD else f"{text[:_LONGEST_LEAD].rsplit(' ', 1)[0]} …"


def cell_wording(comparison: StoryComparison, row: Row, cell: Cell) -> str:
    """The wording of a cell as far as its sentence does not show the same; empty if it shows all of it."""
    if cell.sentence is None:
        return cell.wording
    if row.kind in ("headline", "lead", "fact"):
        return ""
    return cell.wording.partition(": ")[0] if row.kind in ("source", "statement") else cell.wording


def absences(comparison: StoryComparison, row: Row) -> list[tuple[str, list[str]]]:
    """Why articles have no part in a row, with their letters."""
    shown = {(cell.article, cell.sentence) for cell in row.cells if cell and row.kind == "fact"}
    fact = next((fact for fact in comparison.facts if (fact.article, fact.sentence) in shown), None) if shown else None
    found: dict[str, list[str]] = {}
    for article, cell in enumerate(row.cells):
        if cell is None:
            # Rows of sentences set two articles side by side, rows of a referent those that say enough of it.
            known = row.kind == "hedging" if row.referent is None else comparison.referents[row.referent].portraits[article] is not None
            if row.kind == "source":
                why = "not quoted in"
            elif fact and article not in fact.missing:
                why = "something like it in"
            else:
                why = "nothing comparable in" if known else "not found in"
            found.setdefault(why, []).append(letter(article))
    return list(found.items())


def missing_text(comparison: StoryComparison, fact: Fact) -> str:
    """ "not found in B", "not found in B and C", "not found in any other"."""
    others = len(comparison.analyses) - 1
    return "not found in any other" if 1 < others == len(fact.missing) else f"not found in {listed([letter(n) for n in fact.missing])}"


def finding_title(finding: Finding) -> str:
    """What is shown of a finding in the full text: label, whom it colours, plainer wordings."""
    parts = [f"{finding.device}, {finding.label}: {finding.reason}"]
    parts += [f"{finding.polarity or 'colours'} {'toward ' if finding.polarity else ''}{finding.target}"] if finding.target else []
    parts += [f"plainer: {' / '.join(finding.plainer)}"] if finding.plainer and "plainer" not in finding.reason else []
    return " · ".join(parts)


def strangers(comparison: StoryComparison) -> list[str]:
    """The articles that may be on another story: they share no statement with the others, and hardly anybody or anything that they speak of."""
    return [
        name
        for article, name in enumerate(comparison.names)
        if sum(referent.portraits[article] is not None for referent in comparison.referents) < _LEAST_SHARED
        and not any(statement.tellings[article] for statement in comparison.statements)
    ]


def provenance_lines(comparison: StoryComparison) -> list[str]:
    """How the comparison was made, one line each."""
    provenance = comparison.analyses[0].provenance
    model = provenance["model"]
    first = f"Package: {provenance['package']}; depth: {provenance['depth']}"
    lines = [
        first,
        "Lexicons: " + ", ".join(f"{name} {version}" for name, version in provenance["lexicons"].items()),
        f"Language model: {model['name']} {model['version']} ({model['license']})" if model else "Language model: none at this depth",
        "Seed: none; nothing is drawn at random",
    ]
    return lines + [
        f"{str(key).replace('_', ' ').capitalize()}: {value}"
        for key, value in comparison.provenance.items()
        if key not in provenance and isinstance(value, str | int | float)
    ]


def _rate(row: object) -> float:
    value = getattr(row, "per_1000", None)
    return 0.0 if value is None else float(value)


def _verbs(statement: Statement) -> list[str]:
    """The different verbs of a statement, in the order of the articles."""
    return list(dict.fromkeys(telling.verb for telling in statement.tellings if telling and telling.verb))


def _wording_cell(comparison: StoryComparison, portrait: Portrait) -> WordingCell:
    analysis = comparison.analyses[portrait.article]
    inside = [span for choice in portrait.choices for span in choice.spans]
    coloured = [analysis.findings[number] for number in portrait.loaded]
    beside = _outside(inside, coloured)
    text = analysis.document.text
    return WordingCell(
        wordings=tuple((choice.wording, choice.count, choice_sign(comparison, portrait, choice)) for choice in portrait.choices),
        pronouns=sum(mention.form == "pronoun" for mention in portrait.mentions),
        does=_acts_text([act for act in portrait.acts if act.role == "does"], text),
        suffers=_acts_text([act for act in portrait.acts if act.role == "suffers"], text),
        colours=tuple(dict.fromkeys((f.text, sign(f.polarity, f.negated)) for f in beside)),
    )


def choice_sign(comparison: StoryComparison, portrait: Portrait, choice: Choice) -> str:
    """The sign of a wording; empty if no loaded wording stands in it."""
    if choice.polarity:
        return sign(choice.polarity)
    coloured = [comparison.analyses[portrait.article].findings[number] for number in portrait.loaded]
    return "•" if len(_outside(choice.spans, coloured)) < len(coloured) else ""


def _outside(spans: Sequence[Span], findings: Sequence[Finding]) -> list[Finding]:
    """The findings that are part of none of these places."""
    places = sorted(spans)
    reach = list(itertools.accumulate((span.end for span in places), max))  # how far those that begin so early go
    return [f for f in findings if not (at := bisect_right(places, f.start, key=lambda span: span.start)) or reach[at - 1] < f.end]


def _acts_text(acts: Sequence[Act], text: str) -> str:
    """Verbs as first written, with the other where the article names one: "sued, accused the city (2)"."""
    counted: Counter[tuple[str, str, bool]] = Counter((act.verb, act.other, act.negated) for act in acts)
    first = {(act.verb, act.other, act.negated): act for act in reversed(acts)}
    parts = []
    for key, count in counted.most_common():
        act = first[key]
        # The span holds the verb alone; its particle stands in the dictionary form.
        words = " ".join([text[act.start : act.end].lower(), *act.verb.split(" ")[1:]])
        if act.negated:
            words = f"not {words}"
        if act.role == "suffers":
            words += f" (by {act.other})" if act.other else " (nobody named)" if act.passive else ""
        elif act.other:
            words += f" → {act.other}"
        parts.append(words + (f" ×{count}" if count > 1 else ""))
    rest = len(parts) - _MOST_ACTS
    return ", ".join(parts[:_MOST_ACTS]) + (f" and {rest} more" if rest > 0 else "")
