"""Two outlets' units -> which cells can be tested, by which test, and p."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from framing.comparison.counts import Array
from framing.comparison.differences import Design, Matched, rearrangement_p, student_p
from framing.comparison.resampling import LEAST_UNITS

SIGN_FLIP, PERMUTATION, STUDENT = "sign-flip", "permutation", "Student's t"
MANY_UNITS = 500  # of each outlet, from which Student's t tests the cells in which it holds its level
MANY_EVENTS = 50  # units with such wordings to be expected in the smaller outlet, from which it does
_MOST_NUMBERS = 5_000_000  # units times rearrangements of one pair
FIRST_ROUND = 999
_OPEN = 0.1  # p of the first round up to which there is a second: twice the level, so that it is never over by chance what would be under


class Outcome(NamedTuple):
    """Per cell."""

    p: Array  # NaN where nothing was tested
    test: NDArray[np.object_]  # its name; empty where nothing was tested
    reason: NDArray[np.object_]  # why nothing was tested, in words; empty else


def least_units(level: float) -> int:
    """The fewest units of which a test can say anything: were all to point one way, 2 / 2**units must not be over `level`.

    >>> least_units(0.05), least_units(0.01)
    (6, 8)
    """
    return math.ceil(1 + math.log2(1 / level))


def assess(design: Design, permutations: int, level: float, rng: np.random.Generator) -> Outcome:
    """p of every cell that can be tested.

    Rearrangements come in two rounds: 999 for all cells, and `permutations` for those whose p was not over .1, but (beyond 999) no more than
    make 5 million with the units. With 500 units or more of each outlet, cells whose wordings stand in many of them are tested by Student's
    t of the studentised difference instead.
    """
    reason = reasons(design, level)
    p, test = np.full(len(reason), np.nan), np.full(len(reason), "", dtype=object)
    testable = reason == ""
    dense = testable & dense_cells(design)
    if dense.any():
        p[dense], test[dense] = student_p(design.observed())[0][dense], STUDENT
    others = testable & ~dense
    if others.any():
        p[others] = rearrangement_p(design.only(others), min(permutations, FIRST_ROUND), rng)
        test[others] = SIGN_FLIP if isinstance(design, Matched) else PERMUTATION
        look_closer(p, others & (p <= _OPEN), design, FIRST_ROUND, permutations, rng)
    return Outcome(p, test, reason)


def look_closer(p: Array, chosen: NDArray[np.bool_], design: Design, before: int, permutations: int, rng: np.random.Generator) -> None:
    """Takes p of the chosen cells from more rearrangements than before, in place, if more are affordable.

    p stays valid where the cells were chosen for being small: each round's p is taken alone, and the last one is under a bound no more often
    than it would be if there were no other round.
    """
    number = rearrangements(design, permutations)
    if chosen.any() and number > before and not design.is_exact(before):
        p[chosen] = rearrangement_p(design.only(chosen), number, rng)


def rearrangements(design: Design, permutations: int) -> int:
    """How many random ones are affordable."""
    return min(permutations, max(FIRST_ROUND, _MOST_NUMBERS // max(design.units, 1)))


def dense_cells(design: Design) -> NDArray[np.bool_]:
    """Where Student's t holds its level: on random halves of news articles it found 4.8 to 5.3% of differences that were none at level .05,
    with 50 units with such wordings or more in each half; with 10 to 20 of them only 3 to 4%, and up to 6.5% where one part was nine times
    the other.
    """
    a, b = design.a, design.b
    with_events = (a.counts > 0).sum(axis=0) + (b.counts > 0).sum(axis=0)
    smaller = min(len(a.counts), len(b.counts))
    return np.asarray((smaller >= MANY_UNITS) & (with_events * smaller >= MANY_EVENTS * (len(a.counts) + len(b.counts))), dtype=np.bool_)


def reasons(design: Design, level: float) -> NDArray[np.object_]:
    """Why each cell cannot be tested, in words; empty where it can."""
    a, b = design.a, design.b
    words = [(side.words > 0).sum(axis=0) for side in (a, b)]
    total, with_events = a.counts.sum(axis=0) + b.counts.sum(axis=0), _with_events(design)
    least = least_units(level)
    found = np.full(len(total), "", dtype=object)
    for cell in range(len(found)):
        with_words = int(min(words[0][cell], words[1][cell]))
        found[cell] = _too_few_units(design, with_words, least) or _too_few_events(int(total[cell]), int(with_events[cell]), least, design)
    return found


def _with_events(design: Design) -> NDArray[np.intp]:
    """Units with such wordings: stories in which either outlet has them, or articles."""
    a, b = design.a.counts > 0, design.b.counts > 0
    return np.asarray((a | b).sum(axis=0) if isinstance(design, Matched) else a.sum(axis=0) + b.sum(axis=0))


def _too_few_units(design: Design, with_words: int, least: int) -> str:
    matched = isinstance(design, Matched)
    if matched and design.units < least:
        return f"too few stories: {design.units} told by both, {least} are needed" if design.units else "no story told by both"
    if not matched and min(len(design.a.counts), len(design.b.counts)) < LEAST_UNITS:
        return f"too few articles: {LEAST_UNITS} of each are needed"
    if with_words < LEAST_UNITS:
        return (
            f"too few {'stories' if matched else 'articles'} with words in this voice: {with_words}"
            if with_words
            else "no words in this voice"
        )
    return ""


def _too_few_events(total: int, with_events: int, least: int, design: Design) -> str:
    if total == 0:
        return "no such wordings"
    if total < least:
        return f"only {total} such wording{'s' if total > 1 else ''}"
    one, more = ("story", "stories") if isinstance(design, Matched) else ("article", "articles")
    return f"such wordings in only {with_events} {more if with_events > 1 else one}" if with_events < least else ""
