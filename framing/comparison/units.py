"""Score table -> the units that are drawn and dealt: stories with all their articles, and articles without a story."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

from framing.columns import Cell
from framing.comparison.counts import Counts, read_counts

if TYPE_CHECKING:
    import pandas

NO_STORY = ""


class Units(NamedTuple):
    """The articles of one outlet, summed over units."""

    counts: Counts
    articles: NDArray[np.intp]  # of each unit
    stories: tuple[str, ...]  # of each unit; empty for an article without a story

    def of_stories(self, stories: Sequence[str]) -> Units:
        """Those units alone, in that order."""
        place = {story: number for number, story in enumerate(self.stories) if story != NO_STORY}
        chosen = np.array([place[story] for story in stories], dtype=np.intp)
        cells, counts, words = self.counts
        return Units(Counts(cells, counts[chosen], words[chosen]), self.articles[chosen], tuple(stories))


def read_units(rows: pandas.DataFrame, cells: Sequence[Cell]) -> Units:
    """The articles of one outlet as units: one per story, one per article without a story, in the order of the table.

    What one outlet writes on one story is no independent draw (the same event, names and quotations), so it stays together.
    """
    keys: dict[str | int, int] = {}
    stories = [str(story) for story in rows["story"]]
    unit = np.array(
        [keys.setdefault(story if story != NO_STORY else number, len(keys)) for number, story in enumerate(stories)], dtype=np.intp
    )
    names = tuple(key if isinstance(key, str) else NO_STORY for key in keys)
    counts = read_counts(rows, cells)
    if len(keys) < len(stories):
        counts = counts.summed(unit, len(keys))
    return Units(counts, np.bincount(unit, minlength=len(keys)), names)


def outlets_of(table: pandas.DataFrame) -> tuple[str, ...]:
    """The outlets of a table, in the order in which they come."""
    return tuple(dict.fromkeys(str(outlet) for outlet in table["outlet"]))
