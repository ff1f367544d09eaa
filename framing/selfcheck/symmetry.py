"""Two score tables, of articles as they are and with their sides swapped -> how far each device's counts move."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from framing.columns import ALL, Cell
from framing.comparison.counts import read_counts
from framing.comparison.evidence import read_marks
from framing.rivals import holds_contested, is_contested
from framing.types import DEVICES

if TYPE_CHECKING:
    import pandas

Array = NDArray[np.float64]

CONTESTED = "contested names"  # the loaded wordings that are names of a camp or hang on one, apart from all other loaded wordings
MEASURES = (*DEVICES, CONTESTED)
VOICES = (ALL, "narrator")
_WORST = 0.05  # share of the articles


class Shift(NamedTuple):
    """How far one device's findings move when the sides are swapped: findings per 1,000 words of the article as it is, swapped less unswapped."""

    mean_shift: float
    low: float  # 95% interval of the mean; NaN for one article
    high: float
    worst_5_percent: float  # mean size of the shift in the twentieth of the articles that move most, one at least
    moved: int  # articles in which the count moves
    n: int  # articles with words in that voice
    rate: float  # findings per 1,000 words of these articles as they are, mean over articles


def measure_symmetry(table: pandas.DataFrame, swapped: pandas.DataFrame) -> dict[str, dict[str, Shift]]:
    """Device -> voice ("all", "narrator") -> how far it moves.

    "loaded" leaves out the contested names, which stand under a key of their own. Both rates have the words of the unswapped article under them:
    a contested name may be longer than its rival, and the longer text of itself moves no wording.

    Args:
        table, swapped: score tables with evidence, row by row of the same articles.

    Raises:
        ValueError: the tables are not of the same articles.
    """
    if list(table["id"]) != list(swapped["id"]):
        raise ValueError("the two tables hold other articles")
    return {name: {voice: _shift(table, swapped, name, voice) for voice in VOICES} for name in MEASURES}


def _shift(table: pandas.DataFrame, swapped: pandas.DataFrame, name: str, voice: str) -> Shift:
    before, words = _counts(table, name, voice)
    after, _ = _counts(swapped, name, voice)
    told = words > 0
    rates = 1000 * (after - before)[told] / words[told]
    n = len(rates)
    if n == 0:
        nan = float("nan")
        return Shift(nan, nan, nan, nan, 0, 0, nan)
    mean = float(rates.mean())
    low, high = _interval(rates)
    worst = np.sort(np.abs(rates))[-max(1, round(_WORST * n)) :]
    return Shift(mean, low, high, float(worst.mean()), int(np.count_nonzero(rates)), n, float((1000 * before[told] / words[told]).mean()))


def _interval(rates: Array) -> tuple[float, float]:
    """95% interval of the mean by Student's t over articles."""
    from scipy import stats

    if len(rates) < 2:
        return float("nan"), float("nan")
    half = float(stats.t.ppf(0.975, len(rates) - 1) * rates.std(ddof=1) / np.sqrt(len(rates)))
    return float(rates.mean()) - half, float(rates.mean()) + half


def _counts(table: pandas.DataFrame, name: str, voice: str) -> tuple[Array, Array]:
    """Findings and words of each article."""
    device = "loaded" if name == CONTESTED else name
    read = read_counts(table, [Cell(device, ALL, voice)])
    counts, words = read.counts[:, 0], read.words[:, 0]
    if device != "loaded":
        return counts, words
    contested = np.array([_contested_count(text, findings, voice) for text, findings in zip(table["text"], table["findings"], strict=True)])
    return (contested if name == CONTESTED else counts - contested), words


def _contested_count(text: str, findings: str, voice: str) -> int:
    """Loaded marks on contested names, and those that hold one or stand directly beside one: "rogue regime", "blanket amnesty"."""
    marks = [mark for mark in read_marks(findings) if mark.device == "loaded"]
    names = [mark for mark in marks if mark.label == "labelling" and is_contested(text[mark.start : mark.end])]
    beside = {place for mark in names for place in (mark.start - 1, mark.end + 1)}
    return sum(
        voice in (ALL, mark.voice)
        and (mark in names or mark.end in beside or mark.start in beside or holds_contested(text[mark.start : mark.end]))
        for mark in marks
    )


def as_record(shifts: dict[str, dict[str, Shift]]) -> dict[str, Any]:
    """Plain data: device -> the shift in all voices, and in the narrator's under its name."""
    return {name: {**by_voice[ALL]._asdict(), "narrator": by_voice["narrator"]._asdict()} for name, by_voice in shifts.items()}
