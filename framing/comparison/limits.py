"""Counts and words of units -> 95% limits by formula, for what draws of the units cannot know."""

from __future__ import annotations

import numpy as np

from framing.comparison.counts import Array
from framing.comparison.resampling import divide

_Z = 1.959964  # two-sided 95%


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


def log_student_high(counts: Array, words: Array) -> Array:
    """Upper 95% limits of pooled rates (per word) by Student's t on the logarithm of the rate.

    Rates are skewed: what was not drawn lies above. NaN where nothing was counted.

    Source: Cochran 1977, Sampling Techniques, 6.4 (standard error of a ratio by linearisation, here at least that of a Poisson count), and the
    delta method for its logarithm.

    Args:
        counts, words: of shape (units, cells).
    """
    from scipy import stats

    count, total, units = counts.sum(axis=0), words.sum(axis=0), (words > 0).sum(axis=0)
    rate = divide(count, total)
    squares = ((counts - rate * words) ** 2).sum(axis=0) * divide(units, units - 1)
    relative = divide(np.sqrt(np.maximum(squares, count)), count)
    return np.asarray(rate * np.exp(stats.t.ppf(0.975, np.maximum(units - 1, 1)) * relative), dtype=np.float64)


def _byar(count: Array, z: float) -> Array:
    return np.maximum(0.0, 1 - 1 / (9 * count) + z / (3 * np.sqrt(count))) ** 3
