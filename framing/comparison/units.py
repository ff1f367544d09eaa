"""Score table -> the units that are drawn and dealt: stories with all their articles, and articles without a story."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
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
    unit, stories = number_units(rows["story"])
    counts = read_counts(rows, cells)
    if len(stories) < len(unit):
        counts = counts.summed(unit, len(stories))
    return Units(counts, np.bincount(unit, minlength=len(stories)), stories)


def number_units(stories: Iterable[object]) -> tuple[NDArray[np.intp], tuple[str, ...]]:
    """For the story of each article the number of its unit, and for each unit its story.

    >>> number_units(["fire", "", "vote", "fire", ""])
    (array([0, 1, 2, 0, 3]), ('fire', '', 'vote', ''))
    """
    keys: dict[str | int, int] = {}
    numbers = [keys.setdefault(str(story) if story else place, len(keys)) for place, story in enumerate(stories)]
    return np.array(numbers, dtype=np.intp), tuple(key if isinstance(key, str) else NO_STORY for key in keys)


def common_stories(a: Units, b: Units) -> tuple[Units, Units]:
    """The stories that both told, in the order of `a`."""
    told = set(b.stories)
    stories = [story for story in a.stories if story != NO_STORY and story in told]
    return a.of_stories(stories), b.of_stories(stories)


def outlets_of(table: pandas.DataFrame) -> tuple[str, ...]:
    """The outlets of a table, in the order in which they come."""
    return tuple(dict.fromkeys(str(outlet) for outlet in table["outlet"]))
