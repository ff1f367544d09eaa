"""The same claim in two or more articles, hedged in one and plain in another: rows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from framing.story.content import Content
from framing.story.facts import Index
from framing.story.records import Cell, Row
from framing.story.wording import by_article, cell_of, excerpt
from framing.types import Analysis, Span

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
    """A row for each sentence that another article has with nearly the same content and another commitment of the writer.

    The likeness counts both ways: a sentence that holds another and much more says something else.
    """
    rows = [row for pair in combinations(range(len(analyses)), 2) for row in _rows(pair, analyses, names, content)]
    return sorted(rows, key=lambda row: -row.difference)


def _rows(pair: tuple[int, int], analyses: Sequence[Analysis], names: Sequence[str], content: Content) -> Iterator[Row]:
    one, other = pair
    index = Index(content.sentences[other])
    for number, terms in enumerate(content.sentences[one]):
        weights = content.weights(terms)
        near = index.nearest(weights).sentence
        if near < 0 or len(weights) < _FEWEST:
            continue
        there = content.weights(content.sentences[other][near])
        shared = weights.keys() & there.keys()
        if len(there) < _FEWEST or not all(sum(own[key] for key in shared) >= _ALIKE * sum(own.values()) for own in (weights, there)):
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
            cues = [
                Span(f.start, f.end)
                for f in analyses[article].findings
                if span.start <= f.start < span.end and f.device in ("hedge", "certainty")
            ]
            cells[article] = cell_of(article, _TOLD[way][0], analyses, cues or [span])
        yield Row(
            kind="hedging",
            subject=excerpt(analyses[one], Span(sentences[0].start, sentences[0].end)),
            difference=difference,
            reason=f"The same claim: {by_article((_TOLD[way][0], names[article]) for article, way in zip(pair, ways, strict=True))}.",
            cells=tuple(cells),
        )


def _in_marks(analysis: Analysis, number: int) -> bool:
    """Whether a sentence stands in a paragraph with quotation marks: one that they span over several sentences may seem the writer's."""
    paragraph = analysis.document.paragraphs[analysis.document.sentences[number].paragraph]
    return any(mark in analysis.document.text[paragraph.start : paragraph.end] for mark in '“”"')
