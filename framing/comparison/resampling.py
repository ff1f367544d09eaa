"""Draws of whole units (stories, articles) with replacement -> their rates, and 95% intervals from these."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from framing.comparison.counts import Array
from framing.scores import LEAST_ARTICLES

LEAST_UNITS = LEAST_ARTICLES  # with fewer, no interval is given
_AT_ONCE = 8_000_000  # numbers in a matrix of draws; 64 MB


def draw_weights(units: int, resamples: int, rng: np.random.Generator) -> Iterator[Array]:
    """How often each unit is drawn when as many are drawn with replacement; shape (draws, units), in pieces of at most 64 MB."""
    at_once = max(1, _AT_ONCE // max(units, 1))
    for start in range(0, resamples, at_once):
        rows = min(at_once, resamples - start)
        drawn = rng.integers(units, size=(rows, units)) + units * np.arange(rows)[:, None]
        yield np.bincount(drawn.ravel(), minlength=rows * units).reshape(rows, units).astype(np.float64)


def draw_rates(counts: Array, words: Array, resamples: int, rng: np.random.Generator) -> Array:
    """Pooled rates of resampled units; shape (resamples, cells), NaN where the units drawn have no words, or where there are fewer than 5.

    Args:
        counts, words: of shape (units, cells).
    """
    if len(counts) < LEAST_UNITS:
        return np.full((1, counts.shape[1]), np.nan)
    columns, of_cell = distinct_columns(words)
    weights = draw_weights(len(counts), resamples, rng)
    return np.concatenate([divide(drawn @ counts, (drawn @ columns)[:, of_cell]) for drawn in weights])


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


def _quantile(ordered: Array, valid: NDArray[np.intp], share: Array) -> Array:
    """Of each column its own quantile, between the two nearest values (Hyndman and Fan 1996, definition 7)."""
    place = share * np.maximum(valid - 1, 0)
    below = np.floor(place).astype(np.intp)
    above = np.minimum(below + 1, np.maximum(valid - 1, 0))
    column = np.arange(ordered.shape[1])
    lower, upper = ordered[below, column], ordered[above, column]
    return np.asarray(lower + (place - below) * (upper - lower), dtype=np.float64)
