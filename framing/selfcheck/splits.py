"""Score table -> how often each test of a comparison finds a difference where there is none."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from framing.columns import ALL
from framing.comparison.counts import Array
from framing.comparison.differences import Design, set_against
from framing.comparison.pairs import TESTED
from framing.comparison.significance import FIRST_ROUND, assess, reasons
from framing.comparison.units import NO_STORY, common_stories, number_units, outlets_of, read_units
from framing.comparison.verdicts import correct
from framing.scores import clustered_interval, share_interval

if TYPE_CHECKING:
    import pandas

PValues = Callable[
    ["pandas.DataFrame"], Sequence[float] | Array
]  # of the tests of a table with the outlets of `HALVES`; NaN where none was made
HALVES = ("first half", "second half")
ANY = "any after correction"
TOTALS, LABELS = "device totals", "labels"
LEAST_HALVED = {True: 6, False: 12}  # stories (matched) or articles (not matched) that are worth halving
_NO_TESTS: Mapping[str, PValues] = MappingProxyType({})


def false_positives(
    table: pandas.DataFrame,
    *,
    matched: bool,
    splits: int = 200,
    seed: int = 1,
    level: float = 0.05,
    correction: str = "bh",
    further: Mapping[str, PValues] = _NO_TESTS,
    further_splits: int | None = None,
) -> dict[str, dict[str, float]]:
    """For each test the share of p values that are no larger than `level` between halves that differ by chance alone.

    Matched: the articles on each story are dealt out to two made-up outlets at random, evenly. Not matched: the articles of one outlet are
    halved at random, stories whole; the outlets with enough articles take turns. Every cell that a comparison would test is tested.

    Returns:
        Per test `rate`, `low`, `high` (95%, over splits: the tests of one split are not independent) and `n`, the number of p values: the
        tests of the comparison by name, each also for device totals and for labels alone; those of `further`; and "any after correction":
        the share of splits (n) with a difference that is still significant after the correction over all tests of the split. A test that
        could not be made is absent; all are, where no outlet and no two articles on enough stories can be halved.

    Direction: should be `level`; more is a test that finds what is not there, less is one that could find more. With 6 stories only 2 of the
    64 swaps are extreme, and the share is 3.1%.

    Args:
        table: a score table, whose "outlet" is the group that is compared and whose "story" is empty where none is known.
        further: more tests by name, each a function from a table whose outlets are `HALVES` to its p values.
        further_splits: how many of the splits they are made for; all where it is not given.
    """
    found: dict[str, list[Array]] = {}
    any_significant = []
    for number, halves in enumerate(_halved(table, matched, splits, seed)):
        tested = _tested(halves, matched, level, np.random.default_rng((seed, 1, number)))
        more = further if further_splits is None or number < further_splits else _NO_TESTS
        for name, p in (tested | {name: np.asarray(test(halves), dtype=np.float64) for name, test in more.items()}).items():
            found.setdefault(name, []).append(p[~np.isnan(p)])
        together = np.concatenate([np.empty(0), *(p for name, p in tested.items() if name.endswith((TOTALS, LABELS)))])
        any_significant.append(bool((correct(together, correction) <= level).any()))
    rates = {name: rate for name, pieces in found.items() if (rate := _rate(pieces, level))}
    if any_significant:
        share = sum(any_significant) / len(any_significant)
        low, high = share_interval(share, len(any_significant))
        rates[ANY] = {"rate": share, "low": low, "high": high, "n": len(any_significant)}
    return rates


def token_p(table: pandas.DataFrame) -> Array:
    """p values of the two-proportion z test that takes words for independent draws, of the cells that a comparison could test.

    No part of a comparison. It is what is often done, so that it can be measured beside the tests of a comparison (`further`).
    """
    from scipy import stats

    design = _design(table, matched=False)
    testable = reasons(design, 0.05) == ""
    (x, n), (y, m) = ((side.counts.sum(axis=0)[testable], side.words.sum(axis=0)[testable]) for side in (design.a, design.b))
    common = (x + y) / (n + m)
    z = (x / n - y / m) / np.sqrt(common * (1 - common) * (1 / n + 1 / m))
    return np.asarray(2 * stats.norm.sf(np.abs(z)), dtype=np.float64)


def _halved(table: pandas.DataFrame, matched: bool, splits: int, seed: int) -> Iterator[pandas.DataFrame]:
    """Tables of two made-up outlets."""
    pools = [_of_shared_stories(table)] if matched else [table[table["outlet"] == outlet] for outlet in outlets_of(table)]
    pools = [pool for pool in pools if len(number_units(pool["story"])[1]) >= LEAST_HALVED[matched]]
    for number in range(splits if pools else 0):
        pool = pools[number % len(pools)]
        unit, _ = number_units(pool["story"])
        rng = np.random.default_rng((seed, 0, number))
        first = _dealt_within(unit, rng) if matched else rng.permutation(unit.max() + 1)[unit] <= unit.max() // 2
        yield pool.assign(outlet=np.where(first, *HALVES))


def _of_shared_stories(table: pandas.DataFrame) -> pandas.DataFrame:
    """The articles on stories that are told by two articles or more."""
    told = table.groupby("story")["story"].transform("size")
    return table[(table["story"] != NO_STORY) & (told > 1)]


def _dealt_within(unit: NDArray[np.intp], rng: np.random.Generator) -> NDArray[np.bool_]:
    """Whether each article goes to the first half: within each story every second one, in random order and from a random start."""
    order = np.lexsort((rng.random(len(unit)), unit))
    starts = np.searchsorted(unit[order], np.arange(unit.max() + 1))
    place = np.empty(len(unit), dtype=np.intp)
    place[order] = np.arange(len(unit)) - starts[unit[order]]
    return np.asarray((place + rng.integers(0, 2, size=unit.max() + 1)[unit]) % 2 == 0)


def _design(halves: pandas.DataFrame, *, matched: bool) -> Design:
    first, second = (read_units(halves[halves["outlet"] == half], TESTED) for half in HALVES)
    if matched:
        first, second = common_stories(first, second)
    return set_against(first.counts, second.counts, matched=matched)


def _tested(halves: pandas.DataFrame, matched: bool, level: float, rng: np.random.Generator) -> dict[str, Array]:
    """p values of a comparison of the two halves, by test; of each also those of device totals and of labels."""
    p, test, _ = assess(_design(halves, matched=matched), FIRST_ROUND, level, rng)
    totals = np.array([cell.label == ALL for cell in TESTED])
    found: dict[str, Array] = {}
    for name in sorted(set(test) - {""}):
        chosen = test == name
        found |= {name: p[chosen], f"{name}, {TOTALS}": p[chosen & totals], f"{name}, {LABELS}": p[chosen & ~totals]}
    return found


def _rate(pieces: Sequence[Array], level: float) -> dict[str, float] | None:
    """The share of small p values; None in fewer than 5 splits."""
    small, made = [int((p <= level).sum()) for p in pieces], [len(p) for p in pieces]
    interval = clustered_interval(small, made)
    return interval and {"rate": sum(small) / sum(made), "low": interval[0], "high": interval[1], "n": sum(made)}
