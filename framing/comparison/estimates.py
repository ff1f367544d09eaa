"""Score table -> the rate of each outlet by device, label, voice and section, with its interval."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from framing.columns import CELLS
from framing.comparison.records import ESTIMATE_COLUMNS
from framing.comparison.resampling import divide, draw_rates, expanded_percentile, poisson_limits
from framing.comparison.units import NO_STORY, outlets_of, read_units

if TYPE_CHECKING:
    import pandas

FEW_UNITS_WITH_EVENTS = 10  # with fewer, the draws know too little of what might have been written, and the Poisson limits take over


def estimate_rates(table: pandas.DataFrame, *, resamples: int = 2000, seed: int = 1) -> pandas.DataFrame:
    """For every outlet and every cell: articles, stories, words, count, rate per 1,000 words and its 95% interval.

    One row per outlet (in the order of the table) and cell of `columns.CELLS`, columns `records.ESTIMATE_COLUMNS`.

    Args:
        table: a score table, whose "outlet" is the group that is compared and whose "story" is empty where none is known.
        resamples: draws of each outlet's stories.
        seed: of the draws; each outlet has its own.
    """
    import pandas

    frames = [
        _estimate_outlet(rows, outlet, resamples, np.random.default_rng((seed, number)))
        for number, outlet in enumerate(outlets_of(table))
        for rows in (table[table["outlet"] == outlet],)
    ]
    return pandas.concat(frames, ignore_index=True) if frames else pandas.DataFrame(columns=list(ESTIMATE_COLUMNS))


def _estimate_outlet(rows: pandas.DataFrame, outlet: str, resamples: int, rng: np.random.Generator) -> pandas.DataFrame:
    import pandas

    units = read_units(rows, CELLS)
    _, counts, words = units.counts
    with_words, with_events = (words > 0).sum(axis=0), (counts > 0).sum(axis=0)
    low, high = expanded_percentile(draw_rates(counts, words, resamples, rng), with_words)
    least, most = poisson_limits(counts, words)
    few = with_events < FEW_UNITS_WITH_EVENTS
    low, high = np.where(few, np.minimum(low, least), low), np.where(few, np.maximum(high, most), high)
    frame = pandas.DataFrame(list(CELLS), columns=["device", "label", "voice", "section"])
    frame["outlet"] = outlet
    frame["articles"] = len(rows)
    frame["stories"] = len({story for story in units.stories if story != NO_STORY})
    frame["words"] = words.sum(axis=0).astype(np.int64)
    frame["count"] = counts.sum(axis=0).astype(np.int64)
    frame["per_1000"] = 1000 * divide(counts.sum(axis=0), words.sum(axis=0))
    frame["low"], frame["high"] = 1000 * low, 1000 * high
    return frame[list(ESTIMATE_COLUMNS)]
