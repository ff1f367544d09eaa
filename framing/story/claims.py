"""The same claim in two or more articles, hedged in one and plain in another: rows."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Container, Iterator, Mapping, Sequence
from itertools import combinations

from framing.story.content import Content
from framing.story.facts import Index
from framing.story.records import Cell, Row
from framing.story.wording import by_article, cell_of, excerpt
from framing.types import Analysis, Finding, Span

_ALIKE = 0.6  # of the weighted terms of each sentence, found in the other
_FEWEST = 4  # different terms in each
# How far the writer stands behind a sentence: what it is to a reader, and how much a difference from "asserts it" counts.
_TOLD = {
    "plain": ("says it outright", 0.0),
    "boosted": ("presses it", 0.2),
    "hedged": ("hedges it", 0.6),
    "hearsay": ("passes it on as hearsay", 0.7),
    "unnamed": ("leaves it to unnamed sources", 0.4),
    "named": ("leaves it to a named source", 0.3),
}


def rows_of_claims(analyses: Sequence[Analysis], names: Sequence[str], content: Content) -> list[Row]:
    """A row for each two sentences of different articles with nearly the same content and another commitment of the writer.

    Each is the likest to the other in its article. The likeness counts both ways: a sentence that holds another and much more says
    something else.
    """
    indices = [Index(sentences) for sentences in content.sentences]
    rows = [row for pair in combinations(range(len(analyses)), 2) for row in _rows(pair, analyses, names, content, indices)]
    return sorted(rows, key=lambda row: -row.difference)


def _rows(
    pair: tuple[int, int], analyses: Sequence[Analysis], names: Sequence[str], content: Content, indices: Sequence[Index]
) -> Iterator[Row]:
    one, other = pair
    for number, terms in enumerate(content.sentences[one]):
        weights = content.weights(terms)
        near = indices[other].likest(weights) if len(weights) >= _FEWEST else None
        if near is None:
            continue
        there = content.weights(content.sentences[other][near])
        alike = min(_share_in(weights, there), _share_in(there, weights))
        if len(there) < _FEWEST or alike < _ALIKE or indices[one].likest(there) != number:
            continue
        ways = [analyses[article].commitments[place] for article, place in ((one, number), (other, near))]
        if ways[0] == ways[1] or not set(ways) <= _TOLD.keys():
            continue
        if any(_in_marks(analyses[article], place) for article, place in ((one, number), (other, near))):
            continue  # of what is quoted the statements tell
        difference = abs(_TOLD[ways[0]][1] - _TOLD[ways[1]][1])
        sentences = [analyses[article].document.sentences[place] for article, place in ((one, number), (other, near))]
        cells: list[Cell | None] = [None] * len(analyses)
        for article, sentence, way in zip(pair, sentences, ways, strict=True):
            span = Span(sentence.start, sentence.end)
            findings = analyses[article].findings
            inside = findings[bisect_left(findings, span.start, key=_start) : bisect_left(findings, span.end, key=_start)]
            cues = [Span(f.start, f.end) for f in inside if f.device in ("hedge", "certainty")]
            cells[article] = cell_of(article, _TOLD[way][0], analyses, cues or [span])
        yield Row(
            kind="hedging",
            subject=min(excerpt(analyses[article], Span(place.start, place.end)) for article, place in zip(pair, sentences, strict=True)),
            difference=difference,
            reason=f"The same claim: {by_article((_TOLD[way][0], names[article]) for article, way in zip(pair, ways, strict=True))}.",
            cells=tuple(cells),
        )


def _start(finding: Finding) -> int:
    return finding.start


def _share_in(weights: Mapping[str, float], other: Container[str]) -> float:
    """The share of weighted terms that another sentence holds."""
    return sum(weight for key, weight in weights.items() if key in other) / sum(weights.values())


def _in_marks(analysis: Analysis, number: int) -> bool:
    """Whether a sentence stands in a paragraph with quotation marks: one that they span over several sentences may seem the writer's."""
    paragraph = analysis.document.paragraphs[analysis.document.sentences[number].paragraph]
    return any(mark in analysis.document.text[paragraph.start : paragraph.end] for mark in '“”"')
