"""Articles and their score table -> whether a second run gives the same table."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from framing.engine import score_articles
from framing.types import Article

if TYPE_CHECKING:
    import pandas


class Repeat(NamedTuple):
    """A second run beside the first."""

    articles: int  # compared
    differing: tuple[str, ...]  # ids of the articles whose rows differ

    @property
    def repeatable(self) -> bool:
        return not self.differing


def repeat_scores(articles: Sequence[Article], table: pandas.DataFrame, *, depth: str, workers: int) -> Repeat:
    """Scores the articles once more, from the last to the first and with another number of processes, and compares every column.

    Args:
        table: their score table with evidence, row by row of the same articles.
        workers: as in the first run: one becomes two, any other number one.
    """
    again = score_articles(list(reversed(articles)), depth=depth, workers=2 if workers == 1 else 1)[::-1]
    differing = [
        str(first["id"])
        for (_, first), (_, second) in zip(table.iterrows(), again[list(table.columns)].iterrows(), strict=True)
        if not first.reset_index(drop=True).equals(second.reset_index(drop=True))
    ]
    return Repeat(len(table), tuple(differing))
