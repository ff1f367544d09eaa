"""Score tables made for tests of the statistics, and how a row of their result is found."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import pandas

from framing.columns import NUMBER_COLUMNS, Cell
from framing.comparison.counts import Counts

LOADED = Cell("loaded", "all", "narrator")
HEDGE = Cell("hedge", "modal", "all")


def table(rows: Sequence[tuple[str, str, int, dict[Cell, int]]]) -> pandas.DataFrame:
    """A score table from (outlet, story, words, counts) of each article; all words are the reporter's."""
    filled = []
    for number, (outlet, story, words, counts) in enumerate(rows):
        row: dict[str, Any] = {"id": f"a{number}", "outlet": outlet, "story": story} | dict.fromkeys(NUMBER_COLUMNS, 0)
        row |= {f"words:{voice}.{section}": words for voice in ("all", "narrator") for section in ("all", "body")}
        filled.append(row | {cell.count_column: count for cell, count in counts.items()})
    return pandas.DataFrame(filled)


def made(outlets: dict[str, float], articles: int, *, stories: bool, seed: int = 0) -> pandas.DataFrame:
    """Articles with that many loaded wordings per 1,000 words, unevenly."""
    rng = np.random.default_rng(seed)
    rows = []
    for outlet, rate in outlets.items():
        for number in range(articles):
            words = int(rng.integers(200, 900))
            counts = {LOADED: int(rng.poisson(rate * words / 1000 * rng.gamma(4, 0.25))), HEDGE: int(rng.poisson(0.004 * words))}
            rows.append((outlet, f"s{number}" if stories else "", words, counts))
    return table(rows)


def row(frame: pandas.DataFrame, cell: Cell, **of: str) -> pandas.Series[Any]:
    chosen = frame
    for name, value in (cell._asdict() | of).items():
        chosen = chosen[chosen[name] == value]
    assert len(chosen) == 1
    return chosen.iloc[0]


def counts_of(x: Sequence[int], w: Sequence[int]) -> Counts:
    return Counts((LOADED,), np.array(x, dtype=float)[:, None], np.array(w, dtype=float)[:, None])
