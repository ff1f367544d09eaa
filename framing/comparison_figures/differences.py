"""Pairs of outlets -> charts: how much more the one words so than the other, pair by pair and story by story."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from framing.columns import ALL, Cell
from framing.comparison_figures.layout import (
    AXIS,
    GREY,
    MARGIN,
    POINTS,
    draw_estimate,
    fit,
    known,
    measure_note,
    notes_height,
    outlet_name,
    reach,
    rows_figure,
    rows_of,
    select,
    signed,
    what,
    where,
    write_beside,
    write_notes,
    write_over,
)
from framing.figures import DEVICE_COLOURS, FONT, INK

if TYPE_CHECKING:
    import pandas
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

MOST_PAIRS = 24
MOST_TITLES = 40  # stories whose names stand beside their lines
_TALLEST = 6.0  # inches of lines without names
_LEFT, _RIGHT = 1.85, 1.4  # inches for names; for verdicts


class Told(NamedTuple):
    """A story with the rates of both outlets per 1,000 words."""

    story: str
    rate_a: float
    rate_b: float

    @property
    def difference(self) -> float:
        return self.rate_a - self.rate_b


class _Whole(NamedTuple):
    """The difference of all stories."""

    difference: float
    low: float
    high: float
    told: bool  # a test tells it


def paired_differences(
    pairs: pandas.DataFrame, device: str, label: str = ALL, voice: str = "narrator", section: str = ALL
) -> Figure:  # fmt: skip
    """The difference of each pair of outlets with its 95% interval and the verdict: filled and in words where it can be told.

    Of more than 24 pairs those are drawn of which something can be told, then those with an interval, the largest differences first.

    Args:
        pairs: a table with `records.PAIR_COLUMNS`.

    Raises:
        ValueError: the table has no such device, label, voice and section.
    """
    import matplotlib

    rows, left_out = _pair_rows(pairs, device, label, voice, section)
    notes = [
        f"{measure_note(device, label, voice, section, front='difference in ')} Right of 0: more in the outlet "
        "named first. Red line: 95% interval. Filled mark: the test tells a difference; open mark: cannot tell."
    ]
    if any(not known(row.low) for row in rows):
        notes.append("No line: too few articles for an interval.")
    if any(not row.stories for row in rows):
        notes.append("Below each verdict: the articles of the one and the other.")
    if left_out:
        notes.append(f"{left_out} more pair{'s' if left_out > 1 else ''} in the table.")
    with matplotlib.rc_context(FONT):
        names = [f"{outlet_name(row.outlet_a)}\nvs {outlet_name(row.outlet_b)}" for row in rows]
        figure, axes = rows_figure(names, line=0.43, left=_LEFT, right=_RIGHT, head=0.1, foot=AXIS + notes_height(notes))
        end = reach([row.difference for row in rows], [row.low for row in rows] + [row.high for row in rows])
        _centre(axes, end)
        for place, row in enumerate(rows):
            told = row.verdict != "cannot tell"
            draw_estimate(axes, place, row.difference, row.low, row.high, device=device, filled=told)
            verdict = f"{row.verdict} ({signed(row.difference)})"
            write_beside(axes, place, verdict, MARGIN, va="bottom", fontweight="bold" if told else "normal")
            write_beside(axes, place, _size(row).removesuffix(" articles"), MARGIN, va="top", color=GREY)
        write_notes(figure, notes)
    return figure


def paired_differences_alt(
    pairs: pandas.DataFrame, device: str, label: str = ALL, voice: str = "narrator", section: str = ALL
) -> str:  # fmt: skip
    """The chart in words."""
    rows, left_out = _pair_rows(pairs, device, label, voice, section)
    told = []
    for row in rows:
        interval = f"95% interval {signed(row.low)} to {signed(row.high)}" if known(row.low) else "no interval"
        names = f"{outlet_name(row.outlet_a)} against {outlet_name(row.outlet_b)}"
        told.append(f"{names}: {row.verdict}, {signed(row.difference)} ({interval}; {_size(row)})")
    more = f" {left_out} more pairs stand in the table." if left_out else ""
    return f"Differences in {what(device, label)} per 1,000 words, {where(voice, section)}. {'; '.join(told)}.{more}"


def story_differences(
    scores: pandas.DataFrame,
    outlet_a: str,
    outlet_b: str,
    device: str,
    label: str = ALL,
    voice: str = "narrator",
    section: str = ALL,
    *,
    pairs: pandas.DataFrame | None = None,
) -> Figure:
    """A line for each story that both tell, from zero to the difference of their rates; over them the difference of all stories.

    Args:
        scores: rows of a score table, grouped by `outlet` and `story`.
        pairs: a table with `records.PAIR_COLUMNS`, of which the difference of all stories and its 95% interval are taken.

    Raises:
        ValueError: no story is told by both in words of this voice.
    """
    import matplotlib

    stories = told_by_both(scores, outlet_a, outlet_b, Cell(device, label, voice, section))
    if not stories:
        raise ValueError(f"no story is told by both {outlet_a!r} and {outlet_b!r} in words of that voice")
    whole = _whole(pairs, outlet_a, outlet_b, device, label, voice, section)
    notes = [
        measure_note(device, label, voice, section, front="difference in ")
        + (" Red line: 95% interval." if whole and known(whole.low) else "")
        + (" Open mark on it: cannot tell." if whole and not whole.told else ""),
        f"Each line is one of {len(stories)} stories: to the right where {outlet_name(outlet_a)} has the higher rate (filled), "
        f"to the left where {outlet_name(outlet_b)} has it (open).",
    ]
    with matplotlib.rc_context(FONT):
        named = len(stories) <= MOST_TITLES
        line = 0.23 if named else min(0.23, _TALLEST / len(stories))
        space = 3 if named else max(3, math.ceil(0.5 / line))  # lines over the stories for the difference of all
        names = ([f"all stories: {signed(whole.difference)}", *[""] * (space - 2)] if whole else []) + [
            " ".join(one.story.split()) if named else "" for one in stories
        ]
        first = len(names) - len(stories)
        figure, axes = rows_figure(names, line=line, left=_LEFT, right=0.3, head=0.3, foot=AXIS + notes_height(notes))
        _centre(axes, reach([one.difference for one in stories], [whole.low, whole.high] if whole else []))
        size = 4.5 if named else max(1.5, min(4.5, 60 * line))
        for colour, face, higher in ((DEVICE_COLOURS[device], DEVICE_COLOURS[device], True), (GREY, "white", False)):
            own = [(place, one.difference) for place, one in enumerate(stories, first) if (one.difference > 0) is higher]
            places, ends = [place for place, _ in own], [end for _, end in own]
            axes.hlines(places, 0, ends, color=colour, linewidth=1)
            axes.plot(ends, places, "o", color=colour, markersize=size, markeredgewidth=1, markerfacecolor=face)
        if whole:
            draw_estimate(axes, 0, whole.difference, whole.low, whole.high, device=device, filled=whole.told)
        if not named:
            axes.tick_params(axis="y", length=0)
        half = (axes.get_position().width * figure.get_figwidth() / 2 - MARGIN) * POINTS
        write_over(axes, fit(f"← {outlet_name(outlet_b)}", half), 0.5, -MARGIN, ha="right")
        write_over(axes, fit(outlet_name(outlet_a), half - 14) + " →", 0.5, MARGIN, ha="left")
        write_notes(figure, notes)
    return figure


def story_differences_alt(
    scores: pandas.DataFrame,
    outlet_a: str,
    outlet_b: str,
    device: str,
    label: str = ALL,
    voice: str = "narrator",
    section: str = ALL,
    *,
    pairs: pandas.DataFrame | None = None,
) -> str:
    """The chart in words."""
    stories = told_by_both(scores, outlet_a, outlet_b, Cell(device, label, voice, section))
    whole = _whole(pairs, outlet_a, outlet_b, device, label, voice, section)
    a, b = outlet_name(outlet_a), outlet_name(outlet_b)
    higher = [sum(one.difference > 0 for one in stories), sum(one.difference < 0 for one in stories)]
    text = (
        f"{what(device, label)} per 1,000 words, {where(voice, section)}, story by story: {a} has the higher rate in {higher[0]} of "
        f"{len(stories)} stories, {b} in {higher[1]}."
    )
    if whole:
        interval = f" (95% interval {signed(whole.low)} to {signed(whole.high)})" if known(whole.low) else ""
        text += f" Over all stories the difference is {signed(whole.difference)}{interval}{'' if whole.told else '; cannot tell'}."
    return text[0].upper() + text[1:]


def told_by_both(scores: pandas.DataFrame, outlet_a: str, outlet_b: str, cell: Cell) -> list[Told]:
    """The stories in which both have words of the cell's voice, those with the largest difference first."""
    sums = scores[scores["story"] != ""].groupby(["outlet", "story"])[[cell.count_column, cell.words_column]].sum()
    rates = 1000 * sums[cell.count_column] / sums[cell.words_column].where(sums[cell.words_column] > 0)
    one, two = (
        rates.xs(outlet, level="outlet").dropna().to_dict() if outlet in rates.index.get_level_values("outlet") else {}
        for outlet in (outlet_a, outlet_b)
    )
    told = [Told(str(story), float(rate), float(two[story])) for story, rate in one.items() if story in two]
    return sorted(told, key=lambda one: (-one.difference, one.story))


def _whole(
    pairs: pandas.DataFrame | None, outlet_a: str, outlet_b: str, device: str, label: str, voice: str, section: str
) -> _Whole | None:
    """The difference of all stories with its interval, whichever outlet stands first in the table."""
    if pairs is None:
        return None
    found = pairs[(pairs["device"] == device) & (pairs["label"] == label) & (pairs["voice"] == voice) & (pairs["section"] == section)]
    for first, second, way in ((outlet_a, outlet_b, 1), (outlet_b, outlet_a, -1)):
        for row in rows_of(found[(found["outlet_a"] == first) & (found["outlet_b"] == second)]):
            low, high = (way * row.low, way * row.high)[::way]
            return _Whole(way * row.difference, low, high, row.verdict != "cannot tell")
    return None


def _centre(axes: Axes, end: float) -> None:
    axes.set_xlim(-end, end)
    axes.axvline(0, color=INK, linewidth=0.9, zorder=1)


def _pair_rows(pairs: pandas.DataFrame, device: str, label: str, voice: str, section: str) -> tuple[Sequence[Any], int]:
    """The pairs to draw, what can be told first, and how many are left out."""
    found = select(pairs, device=device, label=label, voice=voice, section=section)
    rows = [row for row in rows_of(found) if known(row.difference)]
    rows.sort(key=lambda row: (row.verdict == "cannot tell", not known(row.low), -abs(row.difference)))
    return rows[:MOST_PAIRS], max(0, len(rows) - MOST_PAIRS)


def _size(row: Any) -> str:
    """What a pair rests on: "50 stories", "40 and 35 articles"."""
    if row.stories:
        return f"{int(row.stories):,} stor{'y' if row.stories == 1 else 'ies'}"
    return f"{int(row.articles_a):,} and {int(row.articles_b):,} articles"
