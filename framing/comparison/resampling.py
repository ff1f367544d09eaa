"""Draws of whole units (stories, articles) -> 95% intervals of rates and of their differences."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from framing.comparison.counts import Array
from framing.scores import LEAST_ARTICLES

LEAST_UNITS = LEAST_ARTICLES  # with fewer, no interval is given
_AT_ONCE = 8_000_000  # numbers in a matrix of draws; 64 MB
_Z = 1.959964  # two-sided 95%


def draw_weights(units: int, resamples: int, rng: np.random.Generator) -> Iterator[Array]:
    """How often each unit is drawn when as many are drawn with replacement; shape (draws, units), in pieces of at most 64 MB."""
    at_once = max(1, _AT_ONCE // max(units, 1))
    for start in range(0, resamples, at_once):
        rows = min(at_once, resamples - start)
        drawn = rng.integers(units, size=(rows, units)) + units * np.arange(rows)[:, None]
        yield np.bincount(drawn.ravel(), minlength=rows * units).reshape(rows, units).astype(np.float64)


def draw_rates(counts: Array, words: Array, resamples: int, rng: np.random.Generator) -> Array:
    """Pooled rates of resampled units; shape (resamples, cells), NaN where the units drawn have no words.

    Args:
        counts, words: of shape (units, cells).
    """
    columns, of_cell = distinct_columns(words)
    pieces = []
    for weights in draw_weights(len(counts), resamples, rng):
        pieces.append(divide(weights @ counts, (weights @ columns)[:, of_cell]))
    return np.concatenate(pieces)


def distinct_columns(values: Array) -> tuple[Array, NDArray[np.intp]]:
    """The columns that differ, and for each column which of them it is: 432 cells share 16 denominators."""
    seen: dict[bytes, int] = {}
    first: list[int] = []
    of_column = np.empty(values.shape[1], dtype=np.intp)
    for number, column in enumerate(np.ascontiguousarray(values.T)):
        key = column.tobytes()
        if key not in seen:
            seen[key] = len(first)
            first.append(number)
        of_column[number] = seen[key]
    return values[:, first], of_column


def divide(numerator: Array, denominator: Array) -> Array:
    """NaN where the denominator is 0, without a warning."""
    out = np.full(np.broadcast_shapes(numerator.shape, denominator.shape), np.nan)
    return np.asarray(np.divide(numerator, denominator, out=out, where=denominator != 0), dtype=np.float64)


def expanded_percentile(draws: Array, units: NDArray[np.intp]) -> tuple[Array, Array]:
    """Low and high of 95% intervals from resampled values; NaN with fewer than 5 units.

    The plain percentile interval is too narrow for few units, since it knows neither the factor n/(n-1) of the variance nor Student's t;
    the quantiles are taken so much farther out.

    Source: Hesterberg 2015, "What Teachers Should Know About the Bootstrap: Resampling in the Undergraduate Statistics Curriculum",
    The American Statistician 69, 371-386, section 3.3 (expanded percentile interval).

    Args:
        draws: of shape (resamples, cells); NaN where a draw has no value.
        units: of each cell, how many units it rests on.
    """
    from scipy import stats

    enough = units >= LEAST_UNITS
    number = np.where(enough, units, LEAST_UNITS)
    tail = stats.norm.cdf(np.sqrt(number / (number - 1)) * stats.t.ppf(0.025, number - 1))
    ordered = np.sort(draws, axis=0)  # NaN last
    valid = np.sum(~np.isnan(ordered), axis=0)
    enough &= valid > 0
    low, high = (np.where(enough, _quantile(ordered, valid, share), np.nan) for share in (tail, 1 - tail))
    return low, high


def poisson_limits(counts: Array, words: Array) -> tuple[Array, Array]:
    """95% limits of pooled rates (per word) by a Poisson distribution widened by how unevenly the counts fall over the units.

    The same as `scores.rate_interval`, for many cells at once. NaN where there are no words.

    Args:
        counts, words: of shape (units, cells).
    """
    count, total = counts.sum(axis=0), words.sum(axis=0)
    spread = dispersion(counts, words)
    effective = count / spread
    low = np.where(count > 0, effective * _byar(np.maximum(effective, 1e-9), -_Z), 0.0)
    high = (effective + 1) * _byar(effective + 1, _Z)
    return divide(spread * low, total), divide(spread * high, total)


def difference_limits(rate_a: Array, limits_a: tuple[Array, Array], rate_b: Array, limits_b: tuple[Array, Array]) -> tuple[Array, Array]:
    """Limits of a difference of two independent rates from the limits of each.

    Source: Zou and Donner 2008, "Construction of confidence limits about effect measures: a general approach", Statistics in Medicine 27,
    1693-1702 (method of variance estimates recovery).
    """
    low = rate_a - rate_b - np.hypot(rate_a - limits_a[0], limits_b[1] - rate_b)
    high = rate_a - rate_b + np.hypot(limits_a[1] - rate_a, rate_b - limits_b[0])
    return low, high


def dispersion(counts: Array, words: Array) -> Array:
    """Pearson's chi-square over its degrees of freedom, at least 1; units without words are left out."""
    count, total = counts.sum(axis=0), words.sum(axis=0)
    expected = words * divide(count, total)
    squares = np.divide((counts - expected) ** 2, expected, out=np.zeros_like(counts), where=expected > 0).sum(axis=0)
    freedom = (words > 0).sum(axis=0) - 1
    spread = np.divide(squares, freedom, out=np.ones_like(squares), where=(freedom > 0) & (count > 0))
    return np.asarray(np.maximum(1.0, spread), dtype=np.float64)


def _quantile(ordered: Array, valid: NDArray[np.intp], share: Array) -> Array:
    """Of each column its own quantile, between the two nearest values (Hyndman and Fan 1996, definition 7)."""
    place = share * np.maximum(valid - 1, 0)
    below = np.floor(place).astype(np.intp)
    above = np.minimum(below + 1, np.maximum(valid - 1, 0))
    column = np.arange(ordered.shape[1])
    lower, upper = ordered[below, column], ordered[above, column]
    return np.asarray(lower + (place - below) * (upper - lower), dtype=np.float64)


def _byar(count: Array, z: float) -> Array:
    return np.maximum(0.0, 1 - 1 / (9 * count) + z / (3 * np.sqrt(count))) ** 3
