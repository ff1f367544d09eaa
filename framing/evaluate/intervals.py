"""Tallies of the units of a data set -> metrics with bootstrap intervals.

A unit is what was drawn for the data set: a story or an article where there are any, else a sentence. What lies in one unit is
no independent draw, so whole units are resampled.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from statistics import NormalDist
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from framing.scores import student_quantile

RESAMPLES = 2000
SEED = 1
LEAST_UNITS = 10  # from here on 93 to 97 of 100 intervals hold the truth in simulated data; with 5 units it would be 90
_AT_ONCE = 250  # resamples held in memory together

Array = NDArray[np.float64]


class Scored(NamedTuple):
    """A score that ranks one thing against the others of its stratum."""

    score: float
    truth: bool
    stratum: str = ""


class Miss(NamedTuple):
    """One place where the engine and the annotation differ."""

    kind: str  # "missed", "extra", "label", "voice", "speaker", "wrong", by what differs
    place: str  # file line or article
    text: str  # the words in question, with some context
    expected: str
    found: str


@dataclass(slots=True)
class Tally:
    """What one unit adds: counts by dotted name, ranked things by name, and misses."""

    unit: str
    counts: Counter[str] = field(default_factory=Counter)
    scored: dict[str, list[Scored]] = field(default_factory=dict)
    misses: list[Miss] = field(default_factory=list)


class Draw:
    """Resamples of the units as weights, shape (resamples, units); answers with one number for each resample."""

    def __init__(self, pool: Pool, weights: Array) -> None:
        self._pool = pool
        self._weights = weights

    def count(self, name: str) -> Array:
        """Sum of a count over the drawn units, shape (resamples,)."""
        column = self._pool.columns.get(name)
        return self._weights @ column if column is not None else np.zeros(len(self._weights))

    def ranked(self, name: str) -> tuple[Ranked, Array]:
        """The ranked things of a name by falling score, and how often each was drawn, shape (resamples, things)."""
        ranked = self._pool.ranked[name]
        return ranked, self._weights[:, ranked.unit]


class Ranked(NamedTuple):
    """Ranked things by falling score; all arrays have one entry for each thing."""

    truth: NDArray[np.bool_]
    last_of_tie: NDArray[np.intp]  # index of the last thing with the same score
    stratum: NDArray[np.intp]
    unit: NDArray[np.intp]
    score: Array


class Pool:
    """The tallies as columns: one row for each unit, in the order of the units' names, so that the order of input changes nothing."""

    def __init__(self, tallies: Sequence[Tally]) -> None:
        names = sorted({tally.unit for tally in tallies})
        place = {name: index for index, name in enumerate(names)}
        self.units = len(names)
        self.columns: dict[str, Array] = {}
        found: dict[str, list[tuple[Scored, int]]] = {}
        for tally in tallies:
            for name, count in tally.counts.items():
                self.columns.setdefault(name, np.zeros(self.units))[place[tally.unit]] += count
            for name, things in tally.scored.items():
                found.setdefault(name, []).extend((thing, place[tally.unit]) for thing in things)
        self.ranked = {name: _ranked(sorted(things, key=lambda pair: (-pair[0].score, *pair))) for name, things in found.items()}

    def totals(self) -> dict[str, int]:
        return {name: round(float(column.sum())) for name, column in sorted(self.columns.items())}


Measure = Callable[[Draw], Array]


class Metric(NamedTuple):
    """A figure of a data set."""

    key: str  # dotted path in the JSON
    measure: Measure
    n: tuple[str, ...]  # the counts whose sum is its n
    needs: str = "score"  # what an engine has to give: a "score" of a text, "marks" in it, or the whole "analysis"


def measure_all(metrics: Sequence[Metric], tallies: Sequence[Tally]) -> dict[str, dict[str, Any]]:
    """Key of each metric -> value, low, high (95%) and n; null where a figure is not defined, as a precision of no finding."""
    pool = Pool(tallies)
    totals = pool.totals()
    values: dict[str, list[Array]] = {metric.key: [] for metric in metrics}
    for draw in _draws(pool):
        for metric in metrics:
            values[metric.key].append(metric.measure(draw))
    result = {}
    for metric in metrics:
        value, resampled = values[metric.key][0][0], np.concatenate([np.empty(0), *values[metric.key][1:]])
        defined = resampled[~np.isnan(resampled)]
        low, high = np.percentile(defined, _percentiles(pool.units)) if len(defined) and not np.isnan(value) else (np.nan, np.nan)
        n = sum(totals.get(name, 0) for name in metric.n)
        result[metric.key] = {"value": _rounded(value), "low": _rounded(low), "high": _rounded(high), "n": n}
    return result


def _draws(pool: Pool) -> Iterator[Draw]:
    """The data themselves, then the resamples."""
    yield Draw(pool, np.ones((1, pool.units)))
    if pool.units < LEAST_UNITS:
        return
    generator = np.random.default_rng(SEED)
    for done in range(0, RESAMPLES, _AT_ONCE):
        weights = generator.multinomial(pool.units, np.full(pool.units, 1 / pool.units), size=min(_AT_ONCE, RESAMPLES - done))
        yield Draw(pool, weights.astype(np.float64))


def _percentiles(units: int) -> tuple[float, float]:
    """The percentiles of the resampled values between which a 95% interval lies: further out than 2.5 and 97.5 where units are few.

    Source: Hesterberg 2015, What Teachers Should Know About the Bootstrap, The American Statistician 69(4) (expanded
    percentiles).

    >>> [round(low, 2) for low, _ in (_percentiles(5), _percentiles(20), _percentiles(1000))]
    [0.1, 1.59, 2.48]
    """
    low = 100 * NormalDist().cdf(-student_quantile(units - 1) * math.sqrt(units / (units - 1)))
    return low, 100 - low


def share(right: str, of: str) -> Measure:
    """One count over another."""
    return lambda draw: _divide(draw.count(right), draw.count(of))


def precision(group: str) -> Measure:
    """Share of what was found that is annotated (counts GROUP.found, GROUP.found_right)."""
    return share(f"{group}.found_right", f"{group}.found")


def recall(group: str) -> Measure:
    """Share of what is annotated that was found (counts GROUP.annotated, GROUP.annotated_found)."""
    return share(f"{group}.annotated_found", f"{group}.annotated")


def f1(group: str) -> Measure:
    """Harmonic mean of precision and recall; 0 where nothing found is right, undefined where there is neither finding nor annotation."""

    def measure(draw: Draw) -> Array:
        p, r = np.nan_to_num(precision(group)(draw)), np.nan_to_num(recall(group)(draw))
        empty = draw.count(f"{group}.found") + draw.count(f"{group}.annotated") == 0
        return np.where(empty, np.nan, np.nan_to_num(_divide(2 * p * r, p + r)))

    return measure


def accuracy(group: str, classes: Sequence[str]) -> Measure:
    """Share of things in the right class (counts GROUP.TRUE>PREDICTED)."""

    def measure(draw: Draw) -> Array:
        counts = {(a, b): draw.count(f"{group}.{a}>{b}") for a in classes for b in classes}
        return _divide(_sum(counts[name, name] for name in classes), _sum(counts.values()))

    return measure


def macro_f1(group: str, classes: Sequence[str]) -> Measure:
    """Mean of the F1 of the classes (counts GROUP.TRUE>PREDICTED); a class that occurs nowhere counts as 0."""

    def measure(draw: Draw) -> Array:
        each = []
        for name in classes:
            right = draw.count(f"{group}.{name}>{name}")
            others = [x for x in classes if x != name]
            wrong = _sum(draw.count(cell) for x in others for cell in (f"{group}.{name}>{x}", f"{group}.{x}>{name}"))
            each.append(np.nan_to_num(_divide(2 * right, 2 * right + wrong)))
        return np.asarray(np.mean(each, axis=0), dtype=np.float64)

    return measure


def auc(name: str) -> Measure:
    """Share of pairs of a true and a false thing of one stratum in which the true one has the higher score; a tie counts half.

    Source: Hanley and McNeil 1982, The meaning and use of the area under a ROC curve, Radiology 143(1).
    """

    def measure(draw: Draw) -> Array:
        things, weights = draw.ranked(name)
        right = pairs = np.zeros(len(weights))
        for number in np.unique(things.stratum):
            chosen = things.stratum == number
            order = np.flatnonzero(chosen)
            true = np.where(things.truth[order], weights[:, order], 0.0)
            false = np.where(things.truth[order], 0.0, weights[:, order])
            score = things.score[order]
            first = np.searchsorted(-score, -score, side="left")
            last = np.searchsorted(-score, -score, side="right")
            # Sum of the weights of false things before each place, by falling score.
            before = np.concatenate([np.zeros((len(weights), 1)), np.cumsum(false, axis=1)], axis=1)
            total = before[:, -1:]
            below, tied = total - before[:, last], before[:, last] - before[:, first]
            right = right + (true * (below + tied / 2)).sum(axis=1)
            pairs = pairs + true.sum(axis=1) * total[:, 0]
        return _divide(right, pairs)

    return measure


def average_precision(name: str) -> Measure:
    """Precision at each score, weighted by the recall that it adds; things of one score count together.

    Source: Manning, Raghavan and Schütze 2008, Introduction to Information Retrieval, section 8.4.
    """

    def measure(draw: Draw) -> Array:
        things, weights = draw.ranked(name)
        ends = np.unique(things.last_of_tie)
        true = np.cumsum(np.where(things.truth, weights, 0.0), axis=1)[:, ends]
        all_of_them = np.cumsum(weights, axis=1)[:, ends]
        gained = np.diff(true, axis=1, prepend=0.0)
        return _divide((gained * np.nan_to_num(_divide(true, all_of_them))).sum(axis=1), true[:, -1])

    return measure


def _ranked(things: Sequence[tuple[Scored, int]]) -> Ranked:
    score = np.array([thing.score for thing, _ in things], dtype=np.float64)
    strata = {name: number for number, name in enumerate(sorted({thing.stratum for thing, _ in things}))}
    return Ranked(
        truth=np.array([thing.truth for thing, _ in things], dtype=np.bool_),
        last_of_tie=np.searchsorted(-score, -score, side="right") - 1,
        stratum=np.array([strata[thing.stratum] for thing, _ in things], dtype=np.intp),
        unit=np.array([unit for _, unit in things], dtype=np.intp),
        score=score,
    )


def _sum(arrays: Iterable[Array]) -> Array:
    return np.asarray(np.sum(list(arrays), axis=0), dtype=np.float64)


def _divide(upper: Array, lower: Array) -> Array:
    """The quotient; not a number where the lower is 0."""
    quotient: Array = np.divide(upper, lower, out=np.full(np.broadcast(upper, lower).shape, np.nan), where=lower != 0)
    return quotient


def _rounded(value: float) -> float | None:
    return None if np.isnan(value) else round(float(value), 4)
