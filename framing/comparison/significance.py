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
MANY_UNITS = 1000  # with more, Student's t tests the cells in which that holds its level
MANY_EVENTS = 50  # units with such wordings to be expected in the smaller outlet, from which it does
_MOST_NUMBERS = 20_000_000  # units times rearrangements of one pair
_LEAST_REARRANGEMENTS = 999


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

    With more than 1,000 units, cells whose wordings stand in many of them are tested by Student's t of the studentised difference, the
    others by no more than 20 million units times rearrangements (at least 999).
    """
    reason = reasons(design, level)
    cells = len(reason)
    p, test = np.full(cells, np.nan), np.full(cells, "", dtype=object)
    testable = reason == ""
    dense = testable & dense_cells(design)
    if dense.any():
        p[dense], test[dense] = student_p(design.only(dense).observed())[0], STUDENT
    others = testable & ~dense
    if others.any():
        number = rearrangements(design, permutations)
        p[others] = rearrangement_p(design.only(others), number, rng)
        test[others] = SIGN_FLIP if isinstance(design, Matched) else PERMUTATION
    return Outcome(p, test, reason)


def rearrangements(design: Design, permutations: int) -> int:
    """How many random ones are affordable."""
    return min(permutations, max(_LEAST_REARRANGEMENTS, _MOST_NUMBERS // max(design.units, 1)))


def dense_cells(design: Design) -> NDArray[np.bool_]:
    """Where Student's t holds its level."""
    a, b = design.a, design.b
    with_events = (a.counts > 0).sum(axis=0) + (b.counts > 0).sum(axis=0)
    smaller = min(len(a.counts), len(b.counts)) / max(len(a.counts) + len(b.counts), 1)
    return np.asarray((design.units > MANY_UNITS) & (with_events * smaller >= MANY_EVENTS), dtype=np.bool_)


def reasons(design: Design, level: float) -> NDArray[np.object_]:
    """Why each cell cannot be tested, in words; empty where it can."""
    a, b = design.a, design.b
    found = np.full(a.counts.shape[1], "", dtype=object)
    least = least_units(level)
    with_events = _with_events(design)
    total = (a.counts.sum(axis=0) + b.counts.sum(axis=0)).astype(np.int64)
    for cell in range(len(found)):
        found[cell] = _too_few_units(design, cell, least) or _too_few_events(int(total[cell]), int(with_events[cell]), least, design)
    return found


def _with_events(design: Design) -> NDArray[np.intp]:
    """Units with such wordings: stories in which either outlet has them, or articles."""
    a, b = design.a.counts > 0, design.b.counts > 0
    return np.asarray((a | b).sum(axis=0) if isinstance(design, Matched) else a.sum(axis=0) + b.sum(axis=0))


def _too_few_units(design: Design, cell: int, least: int) -> str:
    with_a, with_b = (int((side.words[:, cell] > 0).sum()) for side in (design.a, design.b))
    if isinstance(design, Matched):
        if design.units < least:
            return f"too few stories: {design.units} told by both, {least} are needed" if design.units else "no story told by both"
        if not with_a or not with_b:
            return "no words in this voice"
        return f"too few stories with words in this voice: {min(with_a, with_b)}" if min(with_a, with_b) < LEAST_UNITS else ""
    if min(len(design.a.counts), len(design.b.counts)) < LEAST_UNITS:
        return f"too few articles: {LEAST_UNITS} of each are needed"
    if not with_a or not with_b:
        return "no words in this voice"
    return f"too few articles with words in this voice: {min(with_a, with_b)}" if min(with_a, with_b) < LEAST_UNITS else ""


def _too_few_events(total: int, with_events: int, least: int, design: Design) -> str:
    if total == 0:
        return "no such wordings"
    if total < least:
        return f"only {total} such wording{'s' if total > 1 else ''}"
    return f"such wordings in only {with_events} {'stories' if isinstance(design, Matched) else 'articles'}" if with_events < least else ""
