"""A stretch of an analysed text -> pieces under the same marks and in the same voice, from which a page builds its highlights."""

from __future__ import annotations

import itertools
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, NamedTuple, TypeVar

from framing.types import Analysis, Span

Of = TypeVar("Of")


class Mark(NamedTuple, Generic[Of]):
    """What marks a piece."""

    of: Of
    first: bool  # this piece opens it: carries the anchor and the footnote number


@dataclass(frozen=True, kw_only=True)
class Piece(Generic[Of]):
    """A stretch of text under the same marks and in the same voice."""

    text: str
    voice: str
    speaker: str
    marks: tuple[Mark[Of], ...]


def cut_pieces(analysis: Analysis, place: Span, spans: Sequence[tuple[Span, Of]]) -> list[Piece[Of]]:
    """The pieces of a place of the text, in order and without gaps.

    Args:
        spans: what is marked; what lies outside of the place is left out, what reaches over its edge is cut there.
    """
    text = analysis.document.text
    # The blanks behind the last word of a stretch are drawn in nobody's voice.
    first = max(0, bisect_right(analysis.stretches, place.start, key=lambda stretch: stretch.start) - 1)
    last = bisect_left(analysis.stretches, place.end, key=lambda stretch: stretch.start)
    near = analysis.stretches[first:last]
    voices = [(Span(s.start, s.start + len(text[s.start : s.end].rstrip())), s) for s in near]
    starts = [stretch.start for stretch in near]
    here = [(span, of) for span, of in spans if span.start < place.end and place.start < span.end]
    edges = {place.start, place.end}
    for start, end in [*(span for span, _ in here), *(span for span, _ in voices)]:
        if start < place.end and place.start < end:
            edges |= {max(start, place.start), min(end, place.end)}
    opening: dict[int, list[int]] = defaultdict(list)  # places in `here` by where they begin
    for number, (span, _) in enumerate(here):
        opening[max(span.start, place.start)].append(number)
    pieces = []
    over: list[int] = []  # places in `here` of what is marked from a place on
    for start, end in itertools.pairwise(sorted(edges)):
        words, stretch = voices[bisect_right(starts, start) - 1]
        said = stretch.quotation if end <= words.end else None
        voice, speaker = (stretch.voice, said.speaker) if said else ("narrator", "")
        over = sorted(number for number in (*over, *opening[start]) if here[number][0].end > start)
        marks = tuple(Mark(here[number][1], here[number][0].start == start) for number in over)
        pieces.append(Piece(text=text[start:end], voice=voice, speaker=speaker, marks=marks))
    return pieces
