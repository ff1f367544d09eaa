"""Comparison -> the articles and marked sentences that its page carries: all of a small corpus, of a large one a spread sample of each cell."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from framing.columns import ALL, CELLS, COMMITMENT_COLUMNS, SPEECH_COLUMNS, words_column
from framing.comparison.evidence import Mark, read_marks
from framing.comparison.records import Comparison
from framing.types import SECTIONS, VOICES

if TYPE_CHECKING:
    import pandas

# What is counted once: neither a device's sum nor a sum of voices or sections.
LEAVES = tuple(cell for cell in CELLS if ALL not in (cell.label, cell.voice, cell.section))
WORDS = tuple(words_column(voice, section) for voice in VOICES for section in SECTIONS)
FURTHER = (*COMMITMENT_COLUMNS, *SPEECH_COLUMNS)
MOST_ARTICLES = 2000  # listed before any is added for its sentences
BUDGET = 1_500_000  # bytes of articles and sentences together, about
_LONGEST_SENTENCE, _ROUND_A_MARK = 500, 200  # characters
_MOST_CANDIDATES = 60  # articles of a cell that may lend it a sentence
_ARTICLE_BYTES, _COUNT_BYTES, _SENTENCE_BYTES, _MARK_BYTES = 110, 6, 10, 26  # of an entry besides its words


class Shown(NamedTuple):
    """A marked sentence, or the stretch of a long one round its mark."""

    article: int  # row of the scores
    start: int
    end: int
    text: str
    marks: tuple[Mark, ...]  # every mark that has this place


@dataclass(frozen=True, slots=True, kw_only=True)
class Picked:
    """What the page carries of the evidence."""

    articles: list[int]  # rows of the scores, in their order
    sentences: list[Shown]  # in the order of the articles and of their texts
    complete: bool  # every article and every mark stands here


def pick(comparison: Comparison, budget: int = BUDGET) -> Picked:
    """Articles and sentences within a budget of bytes, the same for the same comparison.

    Of each outlet as many articles, spread over its rows; of each outlet, device, label and voice in turn one more sentence, from articles
    listed already before others, each article once before any twice, until all are shown or the budget is spent.
    """
    scores = _Scores(comparison)
    most = _share_out([len(rows) for rows in scores.by_outlet], MOST_ARTICLES)
    listed = {row for rows in scores.by_outlet for row in rows[:most]}
    spent = sum(scores.article_bytes(row) for row in sorted(listed))
    while spent > budget * 0.6 and len(listed) > 3 * len(scores.by_outlet):  # very long titles
        listed = set(sorted(listed)[::2])
        spent = sum(scores.article_bytes(row) for row in sorted(listed))
    shown: dict[tuple[int, int, int], Shown] = {}
    waiting = list(_cells(scores, listed))
    cut = False
    while waiting and not cut:
        still = []
        for candidates in waiting:
            found = next(candidates, None)
            if found is None:
                continue
            still.append(candidates)
            if found[:3] in shown:
                continue
            sentence = scores.sentence(found)
            cost = _size(sentence.text) + _SENTENCE_BYTES + _MARK_BYTES * len(sentence.marks)
            cost += 0 if sentence.article in listed else scores.article_bytes(sentence.article)
            if spent + cost > budget:
                cut = True
                break
            spent += cost
            listed.add(sentence.article)
            shown[found[:3]] = sentence
        waiting = still
    complete = not cut and not scores.held_back and len(listed) == len(comparison.scores)
    return Picked(articles=sorted(listed), sentences=[shown[key] for key in sorted(shown)], complete=complete)


class _Scores:
    """A score table, read by row and column."""

    def __init__(self, comparison: Comparison) -> None:
        self.table: pandas.DataFrame = comparison.scores.reset_index(drop=True)
        self.outlets = comparison.outlets
        self.titles, self.ids, self.texts, self.findings = (self.table[name].tolist() for name in ("title", "id", "text", "findings"))
        self.held_back = False
        self._marks: dict[int, list[Mark]] = {}

    @cached_property
    def by_outlet(self) -> list[list[int]]:
        """The rows of each outlet, so ordered that any first part of them is spread over its stories and dates."""
        order = self.table[["story", "date", "id"]].astype(str).assign(row=range(len(self.table)), outlet=self.table["outlet"])
        order = order.sort_values(["story", "date", "id", "row"], kind="stable")
        rows = {outlet: group.tolist() for outlet, group in order.groupby("outlet", sort=False)["row"]}
        return [[mine[n] for n in spread(len(mine))] for outlet in self.outlets for mine in (rows.get(outlet, []),)]

    @cached_property
    def nonzero(self) -> NDArray[np.intp]:
        """How many leaves of each article hold a mark."""
        total = np.zeros(len(self.table), dtype=np.intp)
        for leaf in LEAVES:
            total += self.table[leaf.count_column].to_numpy() > 0
        return total

    def article_bytes(self, row: int) -> int:
        return _ARTICLE_BYTES + _size(self.titles[row]) + _size(self.ids[row]) + _COUNT_BYTES * int(self.nonzero[row])

    def marks(self, row: int) -> list[Mark]:
        if row not in self._marks:
            self._marks[row] = list(read_marks(self.findings[row]))
        return self._marks[row]

    def sentence(self, found: tuple[int, int, int, Mark]) -> Shown:
        row, start, end, _ = found
        inside = tuple(mark for mark in self.marks(row) if _place(mark) == (start, end))
        return Shown(row, start, end, self.texts[row][start:end], inside)


def _cells(scores: _Scores, listed: set[int]) -> Iterator[Iterator[tuple[int, int, int, Mark]]]:
    """For each outlet and each device, label and voice its marks with their sentences, in the order in which they are to be shown."""
    leaves: dict[tuple[str, str, str], list[str]] = {}
    for leaf in LEAVES:
        leaves.setdefault((leaf.device, leaf.label, leaf.voice), []).append(leaf.count_column)
    counts = {key: scores.table[columns].to_numpy().sum(axis=1) for key, columns in leaves.items()}
    for rows in scores.by_outlet:
        for key, of_rows in counts.items():
            mine = [row for row, count in zip(rows, of_rows[rows].tolist(), strict=True) if count]
            candidates = sorted(mine, key=lambda row: row not in listed)  # the order is kept within each part
            if len(candidates) > _MOST_CANDIDATES and len(listed) < len(scores.table):
                candidates, scores.held_back = candidates[:_MOST_CANDIDATES], True
            if candidates:
                yield _marks_of(scores, key, candidates)


def _marks_of(scores: _Scores, key: tuple[str, str, str], rows: list[int]) -> Iterator[tuple[int, int, int, Mark]]:
    depth = 0
    while rows:
        further = []
        for row in rows:
            marks = [mark for mark in scores.marks(row) if (mark.device, mark.label, mark.voice) == key]
            if depth < len(marks):
                further.append(row)
                yield (row, *_place(marks[depth]), marks[depth])
        rows, depth = further, depth + 1


def _place(mark: Mark) -> tuple[int, int]:
    """The sentence of a mark; of a long one what stands round the mark."""
    start, end = min(mark.start, mark.sentence_start), max(mark.end, mark.sentence_end)
    if end - start <= _LONGEST_SENTENCE:
        return start, end
    start = max(start, mark.start - _ROUND_A_MARK)
    return start, min(end, max(mark.start + 1, min(mark.end, start + _LONGEST_SENTENCE - _ROUND_A_MARK)) + _ROUND_A_MARK)


def _size(text: Any) -> int:
    """Its bytes in a script element, where three signs are written with six."""
    written = json.dumps(str(text), ensure_ascii=False)
    return len(written.encode("utf-8", "surrogatepass")) + 5 * sum(written.count(sign) for sign in "<>&")


def _share_out(sizes: list[int], most: int) -> int:
    """The largest number of articles of each outlet with which no more than `most` are listed, or 1."""
    return max((n for n in range(1, max(sizes, default=1) + 1) if sum(min(size, n) for size in sizes) <= most), default=1)


def spread(size: int) -> list[int]:
    """The numbers below `size` so ordered that any first part of them is spread evenly (van der Corput's sequence).

    >>> spread(8)
    [0, 4, 2, 6, 1, 5, 3, 7]
    """
    width = max(1, (size - 1).bit_length())
    return sorted(range(size), key=lambda n: int(f"{n:0{width}b}"[::-1], 2))
