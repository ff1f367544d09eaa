"""Statements -> rows: the same words introduced with another verb, clipped, only paraphrased, or given to nobody with a name."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import combinations

from framing.sources import UNKNOWN
from framing.story.records import Cell, Row, Statement, Telling
from framing.story.wording import by_article, excerpt, joined
from framing.types import NAMED_KINDS, Analysis, Quotation, Span

# How far two verbs of saying lie apart: one that judges the speaker and one that takes the words for true are opposite poles.
_STANCES: Mapping[frozenset[str], float] = {
    frozenset(pair.split()): distance
    for pair, distance in (
        ("neutral distancing", 0.6), ("neutral charged", 0.6), ("neutral endorsing", 0.5), ("distancing charged", 0.4),
        ("endorsing charged", 0.8), ("endorsing distancing", 0.9),
    )
}  # fmt: skip
_OF_ONE_STANCE = 0.5  # "whined" and "thundered" and "boasted": two verbs that judge in different ways
_TELLING_NOBODY = frozenset(("", "who", "which", "that", "you", "it"))  # mentions that say nothing apart from their sentence
_FIRMER = 0.15  # for each step from a tentative to a firm commitment
_CUT, _PARAPHRASED, _UNNAMED = 0.4, 0.4, 0.5
_QUOTED_FULLY, _CLIPPED = 8, 0.5  # words between marks that are a quotation, and the share of them below which another clips it


def rows_of_statements(statements: Sequence[Statement], analyses: Sequence[Analysis], names: Sequence[str]) -> list[Row]:
    """A row for each statement that the articles pass on in different ways, the strongest difference first.

    Args:
        names: how the articles are called, one each.
    """
    rows: dict[object, Row] = {}
    for number, statement in enumerate(statements):
        row = _row(statement, analyses, names)
        if row is None:
            continue
        # One quotation in two halves around its verb is introduced once: the half beside the verb shows it.
        told = (statement.speaker or number, tuple(telling.verb if telling else "" for telling in statement.tellings))
        if told not in rows or _shown_verbs(row) > _shown_verbs(rows[told]):
            rows[told] = row
    return sorted(rows.values(), key=lambda row: -row.difference)  # stable: of equal ones the longer statement leads


def _shown_verbs(row: Row) -> int:
    """How many sentences of a row show the verb beside the words."""
    return sum(len(cell.marks) > 1 for cell in row.cells if cell)


def verb_distance(one: Telling, other: Telling) -> float:
    """How far apart two verbs introduce a statement, 0..1: by what they show of the writer, then by how firmly they say it.

    Two neutral verbs of one firmness do not differ ("said", "told"); where no lexicon knows a verb, nothing is claimed.
    """
    if one.verb == other.verb or not (one.stance and other.stance):
        return 0.0
    judging = one.stance != "neutral"
    apart = (_OF_ONE_STANCE if judging else 0.0) if one.stance == other.stance else _STANCES[frozenset((one.stance, other.stance))]
    steps = abs(one.commitment - other.commitment) if one.commitment and other.commitment else 0
    return min(1.0, apart + _FIRMER * steps)


def form_distance(one: Telling, other: Telling) -> float:
    """How much less of the words themselves one article gives, 0..1: quoted against paraphrased, in full against clipped."""
    less, more = sorted((one.words_quoted, other.words_quoted))
    if more < _QUOTED_FULLY or less > _CLIPPED * more:
        return 0.0
    return _CUT * (1 - less / more) if less else _PARAPHRASED


def source_distance(one: Telling, other: Telling) -> float:
    """Whether one article names the source and the other gives it to somebody without a name; a source that was not found is neither."""
    kinds = {telling.source_kind in NAMED_KINDS for telling in (one, other)}
    return _UNNAMED if len(kinds) == 2 and "unknown" not in (one.source_kind, other.source_kind) else 0.0


def _row(statement: Statement, analyses: Sequence[Analysis], names: Sequence[str]) -> Row | None:
    """The statement with the difference of the two tellings that differ most; None where no two differ.

    The difference is 1 - (1 - verb)(1 - form)(1 - source): each way of telling it apart counts, and none more than once.
    """
    tellings = [telling for telling in statement.tellings if telling]
    apart = [
        max(measure(one, other) for one, other in combinations(tellings, 2)) for measure in (verb_distance, form_distance, source_distance)
    ]
    difference = 1 - (1 - apart[0]) * (1 - apart[1]) * (1 - apart[2])
    if not difference:
        return None
    pieces = [_PIECES[place](tellings, names) for place, distance in enumerate(apart) if distance]
    return Row(
        kind="statement",
        subject=statement.speaker or "unknown speaker",
        difference=round(difference, 3),
        reason=f"The same statement is {joined(pieces)}.",
        cells=tuple(_cell(telling, analyses[telling.article]) if telling else None for telling in statement.tellings),
    )


def _verb_piece(tellings: Sequence[Telling], names: Sequence[str]) -> str:
    return "introduced with " + by_article(
        [(f"“{telling.verb}”" if telling.verb else "no verb", names[telling.article]) for telling in tellings]
    )


def _form_piece(tellings: Sequence[Telling], names: Sequence[str]) -> str:
    if any(not telling.words_quoted for telling in tellings):
        return by_article([("quoted" if telling.words_quoted else "only paraphrased", names[telling.article]) for telling in tellings])
    return "quoted with " + by_article([(f"{telling.words_quoted} words", names[telling.article]) for telling in tellings])


def _source_piece(tellings: Sequence[Telling], names: Sequence[str]) -> str:
    return "given to " + by_article([(_source(telling), names[telling.article]) for telling in tellings])


_PIECES = (_verb_piece, _form_piece, _source_piece)


def _source(telling: Telling) -> str:
    return "no source that was found" if telling.source_kind == "unknown" else telling.speaker


def _cell(telling: Telling, analysis: Analysis) -> Cell:
    text = analysis.document.text
    shown = excerpt(analysis, Span(telling.start, telling.end))
    quotation = analysis.quotations[telling.quotation]
    speaker = "speaker not found" if telling.speaker == UNKNOWN else telling.speaker
    who = speaker if quotation.mention.lower() in _TELLING_NOBODY else quotation.mention
    who = f"{who} ({quotation.cue})" if quotation.cue else who
    marks = [Span(telling.start, min(telling.end, telling.sentence.end))]
    cue = _cue_span(text, quotation, telling.sentence)
    return Cell(
        article=telling.article,
        wording=f"{who}: {shown if telling.kind != 'direct' else f'“{shown}”'}",
        sentence=telling.sentence,
        marks=tuple(sorted([*marks, *([cue] if cue else [])])),
    )


def _cue_span(text: str, quotation: Quotation, sentence: Span) -> Span | None:
    """The verb in the sentence of the words that it reports, outside of them."""
    if not quotation.cue:
        return None
    for match in re.finditer(rf"\b{re.escape(quotation.cue)}\b", text[sentence.start : sentence.end], re.IGNORECASE):
        start, end = sentence.start + match.start(), sentence.start + match.end()
        if end <= quotation.start or start >= quotation.end:
            return Span(start, end)
    return None
