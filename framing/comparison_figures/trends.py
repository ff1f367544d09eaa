"""Rates by period -> a chart: how the outlets' rates move, with their intervals."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from framing.columns import ALL
from framing.comparison.trends import period_label, period_number
from framing.comparison_figures.layout import (
    MARGIN,
    POINTS,
    SMALL,
    WIDTH,
    fit,
    fit_names,
    known,
    measure_note,
    most_articles,
    notes_height,
    outlet_name,
    reach,
    rows_of,
    select,
    spread,
    text_width,
    what,
    where,
    write_notes,
)
from framing.figures import FONT, INK, clear_frame

if TYPE_CHECKING:
    import pandas
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

MOST_TOGETHER = 4  # lines in one panel
MOST_PANELS = 12
# Blue, vermilion, green and purple that are told apart without red and green too (Okabe and Ito 2008, Color Universal Design).
_COLOURS = ("#0072b2", "#d55e00", "#009e73", "#aa4488")
_MARKS = ("o", "s", "^", "D")
_DASHES = ("-", "--", "-.", ":")
_PANEL_HEIGHT, _SMALL_HEIGHT = 2.9, 1.25  # inches
_APART = 0.1  # periods between the marks of outlets in one panel
_LABEL_LINE = 0.17  # inches between labels at the ends of lines


class _Line(NamedTuple):
    """The rates of an outlet over all periods; NaN where it has none."""

    outlet: str
    rates: list[float]
    lows: list[float]
    highs: list[float]


def trend(trends: pandas.DataFrame, device: str, label: str = ALL, voice: str = "narrator") -> Figure:
    """The rate of each outlet over time, with 95% intervals; a gap where an outlet has no article.

    Up to four outlets share a panel and are named at the ends of their lines, more have a panel each with a band, those with the most
    articles. An open mark stands where there are too few articles for an interval.

    Args:
        trends: a table with `records.TREND_COLUMNS`.

    Raises:
        ValueError: the table has no such device, label and voice.
    """
    import matplotlib
    from matplotlib.figure import Figure

    lines, periods, left_out = _lines(trends, device, label, voice)
    shown_as = "Upright lines" if 1 < len(lines) <= MOST_TOGETHER else "Bands"
    notes = [f"{measure_note(device, label, voice)} {shown_as}: 95% intervals."]
    if any(known(rate) and not known(low) for line in lines for rate, low in zip(line.rates, line.lows, strict=True)):
        notes.append("Open mark: too few articles for an interval.")
    if left_out:
        notes.append(f"{left_out} more outlet{'s' if left_out > 1 else ''} with fewer articles in the table.")
    end = reach([r for line in lines for r in line.rates], [h for line in lines for h in line.highs])
    with matplotlib.rc_context(FONT):
        foot = notes_height(notes) + 0.32
        if len(lines) <= MOST_TOGETHER:
            height = _PANEL_HEIGHT + foot + 0.1
            figure = Figure(figsize=(WIDTH, height))
            names = [outlet_name(line.outlet) for line in lines]
            right = min(1.5, max(text_width(name, SMALL) for name in names) / POINTS + 3 * MARGIN)
            axes = figure.add_axes((0.45 / WIDTH, foot / height, (WIDTH - 0.45 - right) / WIDTH, _PANEL_HEIGHT / height))
            _frame(axes, periods, end, 6)
            for number, line in enumerate(lines):
                _draw(axes, line, number, len(lines))
            _name_ends(axes, lines, fit_names(names, (right - 2 * MARGIN) * POINTS), end)
        else:
            down = -(-len(lines) // 2)
            panel = _SMALL_HEIGHT + 0.52
            height = down * panel + foot - 0.32 + MARGIN
            figure = Figure(figsize=(WIDTH, height))
            width = (WIDTH - 0.45 - 0.45 - 2 * MARGIN) / 2
            for number, line in enumerate(lines):
                row, column = divmod(number, 2)
                left, bottom = 0.45 + column * (width + 0.45), height - MARGIN - (row + 1) * panel + 0.28
                axes = figure.add_axes((left / WIDTH, bottom / height, width / WIDTH, _SMALL_HEIGHT / height))
                _frame(axes, periods, end, 3)
                _draw(axes, line, 0, 1)
                axes.set_title(
                    fit(outlet_name(line.outlet), width * POINTS, SMALL, "bold"), fontsize=SMALL, loc="left", pad=3, fontweight="bold"
                )
        write_notes(figure, notes)
    return figure


def trend_alt(trends: pandas.DataFrame, device: str, label: str = ALL, voice: str = "narrator") -> str:
    """The chart in words: the first and the last period of each outlet."""
    lines, periods, left_out = _lines(trends, device, label, voice)
    told = []
    for line in lines:
        at = [n for n, rate in enumerate(line.rates) if known(rate)]
        ends = " and ".join(_told(line, periods, n) for n in dict.fromkeys((at[0], at[-1]))) if at else "no rate"
        told.append(f"{outlet_name(line.outlet)} {ends}")
    more = f" {left_out} more outlets stand in the table." if left_out else ""
    of = f"{what(device, label)} per 1,000 words, {where(voice)}"
    return f"Lines of {of}, from {periods[0]} to {periods[-1]}: {'; '.join(told)}.{more}"


def _told(line: _Line, periods: Sequence[str], n: int) -> str:
    interval = f" (95% interval {line.lows[n]:.1f} to {line.highs[n]:.1f})" if known(line.lows[n]) else ""
    return f"{line.rates[n]:.1f} in {periods[n]}{interval}"


def _lines(trends: pandas.DataFrame, device: str, label: str, voice: str) -> tuple[list[_Line], list[str], int]:
    """A line for each outlet to draw, the labels of all periods without gaps, and how many outlets are left out."""
    found = select(trends, device=device, label=label, voice=voice)
    sizes = found.groupby("outlet", sort=False)["articles"].sum().reset_index()
    outlets = most_articles(sizes, MOST_PANELS if len(sizes) > MOST_TOGETHER else MOST_TOGETHER)
    found = found[found["outlet"].isin(outlets)]
    numbers = found["period"].map(period_number)
    first, last = int(numbers.min()), int(numbers.max())
    like = str(found["period"].iloc[0])
    lines = []
    for outlet in outlets:
        own = found[found["outlet"] == outlet]
        values = [[float("nan")] * (last - first + 1) for _ in range(3)]
        for row, number in zip(rows_of(own), numbers[own.index], strict=True):
            for column, value in zip(values, (row.per_1000, row.low, row.high), strict=True):
                column[number - first] = float(value)
        lines.append(_Line(outlet, *values))
    return lines, [period_label(number, like) for number in range(first, last + 1)], len(sizes) - len(outlets)


def _frame(axes: Axes, periods: Sequence[str], end: float, most: int) -> None:
    """Scales: rates upwards, as many periods named as find room."""
    step = -(-len(periods) // most)
    shown = list(range(0, len(periods), step))
    axes.set_xticks(shown, [periods[n] for n in shown], fontsize=SMALL - 0.5)
    axes.set_xlim(-0.4, max(len(periods) - 0.6, 0.4))
    axes.set_ylim(0, end)
    axes.locator_params(axis="y", nbins=4)
    clear_frame(axes)
    axes.grid(visible=False, axis="x")
    axes.grid(axis="y", color="#dfe4e8", linewidth=0.7)
    axes.tick_params(axis="y", labelsize=SMALL - 0.5)


def _draw(axes: Axes, line: _Line, number: int, of: int) -> None:
    """The line of one of so many outlets in a panel; marks where it stands, open ones without an interval.

    Alone it has a band; bands of several would hide each other, so that these have upright lines, side by side.
    """
    colour = _COLOURS[number]
    x = np.arange(len(line.rates)) + (number - (of - 1) / 2) * _APART
    rates, lows, highs = (np.array(values) for values in (line.rates, line.lows, line.highs))
    sure = ~np.isnan(lows)
    upright = sure
    if of == 1:
        axes.fill_between(x, lows, highs, color=colour, alpha=0.16, linewidth=0)
        # A band has no width where both neighbours have no interval.
        upright = sure & ~np.append(sure[1:], False) & ~np.insert(sure[:-1], 0, False)
    axes.vlines(x[upright], lows[upright], highs[upright], color=colour, alpha=0.55, linewidth=1.6)
    axes.plot(x, rates, linestyle=_DASHES[number], color=colour, linewidth=1.3)
    for chosen, face in ((sure, colour), (~sure & ~np.isnan(rates), "white")):
        axes.plot(
            x[chosen], rates[chosen], _MARKS[number], color=colour, markersize=4.5, markerfacecolor=face, markeredgewidth=1.2, clip_on=False
        )


def _name_ends(axes: Axes, lines: Sequence[_Line], names: Sequence[str], end: float) -> None:
    """The outlets' names at the right, each as high as the end of its line and clear of the others."""
    last = [next((n for n in range(len(line.rates) - 1, -1, -1) if known(line.rates[n])), -1) for line in lines]
    heights = [line.rates[n] if n >= 0 else 0.0 for line, n in zip(lines, last, strict=True)]
    inch = end / _PANEL_HEIGHT
    places = spread(heights, _LABEL_LINE * inch, 0.0, end)
    for number, (name, at, height, n) in enumerate(zip(names, places, heights, last, strict=True)):
        if n < 0:
            continue
        axes.annotate(
            name, (n + (number - (len(lines) - 1) / 2) * _APART, height), xytext=(1.02, at), textcoords=("axes fraction", "data"),
            va="center", fontsize=SMALL, color=INK, annotation_clip=False,
            arrowprops={"arrowstyle": "-", "color": _COLOURS[number], "linewidth": 0.8, "shrinkA": 1, "shrinkB": 4, "relpos": (0, 0.5)},
        )  # fmt: skip
