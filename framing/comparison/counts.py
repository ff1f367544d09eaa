"""Score table -> arrays of counts and words, summed over units (articles, or the articles of one outlet on one story)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

from framing.columns import Cell

if TYPE_CHECKING:
    import pandas

Array = NDArray[np.float64]


class Counts(NamedTuple):
    """Counts and their denominators; both of shape (units, cells)."""

    cells: tuple[Cell, ...]
    counts: Array
    words: Array

    def summed(self, unit: NDArray[np.intp], units: int) -> Counts:
        """Summed over units; `unit` gives for each row the number of its unit, 0-based."""
        return Counts(self.cells, _sum_rows(self.counts, unit, units), _sum_rows(self.words, unit, units))


def read_counts(table: pandas.DataFrame, cells: Sequence[Cell]) -> Counts:
    """The counts of some cells with their words, one row per article."""
    counts = table[[cell.count_column for cell in cells]].to_numpy(dtype=np.float64)
    columns = list(dict.fromkeys(cell.words_column for cell in cells))
    words = table[columns].to_numpy(dtype=np.float64)
    return Counts(tuple(cells), counts, words[:, [columns.index(cell.words_column) for cell in cells]])


def _sum_rows(values: Array, unit: NDArray[np.intp], units: int) -> Array:
    summed = np.zeros((units, values.shape[1]))
    np.add.at(summed, unit, values)
    return summed
