"""Estimates -> charts: the rates of the outlets with their intervals, and all devices at a glance."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, NamedTuple

from framing.columns import ALL
from framing.comparison_figures.layout import (
    AXIS,
    GREY,
    MARGIN,
    MOST_OUTLETS,
    POINTS,
    SMALL,
    WIDTH,
    draw_estimate,
    known,
    left_out_note,
    measure_note,
    most_articles,
    notes_height,
    outlet_name,
    reach,
    rows_figure,
    rows_of,
    select,
    signed,
    two_lines,
    what,
    where,
    write_beside,
    write_notes,
    write_over,
)
from framing.figures import FONT, INK
from framing.types import DEVICES, LABELS

if TYPE_CHECKING:
    import pandas
    from matplotlib.figure import Figure

_LEFT = 1.65  # inches for the names of outlets
_CELL = 0.34  # inches that a number needs
_FEW = 12  # lines that have more room
_FARTHEST = 1.5  # halvings or doublings at which the shades of the heat map end
_DARK = 0.8  # halvings from which letters are white


def forest_plot(estimates: pandas.DataFrame, device: str, label: str = ALL, voice: str = "narrator", section: str = ALL) -> Figure:
    """The rate of each outlet with its 95% interval, the highest first; beside it the rate and the number of articles.

    An open mark stands where there are too few articles for an interval; an outlet without words of the voice has no mark. Of more than
    60 outlets those with the most articles are drawn.

    Args:
        estimates: a table with `records.ESTIMATE_COLUMNS`.

    Raises:
        ValueError: the table has no such device, label, voice and section.
    """
    import matplotlib

    rows = _forest_rows(estimates, device, label, voice, section)
    rated = [row for row in rows if known(row.per_1000)]
    notes = [f"{measure_note(device, label, voice, section)} Red line: 95% interval."]
    if any(not known(row.low) for row in rated):
        notes.append("Open mark: too few articles for an interval.")
    if len(rows) > _FEW:
        notes.append("Where intervals overlap the order says nothing.")
    notes += left_out_note(select(estimates, device=device, label=label, voice=voice, section=section))
    with matplotlib.rc_context(FONT):
        line = 0.27 if len(rows) <= _FEW else 0.2
        left = _LEFT if len(rows) <= _FEW else 2.1  # of many some have long names
        names = [outlet_name(row.outlet) for row in rows]
        figure, axes = rows_figure(names, line=line, left=left, right=1.1, head=0.3, foot=AXIS + notes_height(notes))
        axes.set_xlim(0, reach([row.per_1000 for row in rated], [row.high for row in rated]))
        for place, row in enumerate(rows):
            if known(row.per_1000):
                draw_estimate(axes, place, row.per_1000, row.low, row.high, device=device, filled=known(row.low))
            write_beside(axes, place, f"{row.per_1000:.1f}" if known(row.per_1000) else "no words", 0.5, ha="right")
            write_beside(axes, place, f"{int(row.articles):,}", 1.1 - MARGIN, ha="right", color=GREY)
        write_over(axes, "rate", 1, 0.5, ha="right")
        write_over(axes, "articles", 1, 1.1 - MARGIN, ha="right")
        write_notes(figure, notes)
    return figure


def forest_plot_alt(estimates: pandas.DataFrame, device: str, label: str = ALL, voice: str = "narrator", section: str = ALL) -> str:
    """The chart in words."""
    told = []
    for row in _forest_rows(estimates, device, label, voice, section):
        if not known(row.per_1000):
            told.append(f"{outlet_name(row.outlet)} no words")
        else:
            interval = f"95% interval {row.low:.1f} to {row.high:.1f}" if known(row.low) else "no interval"
            articles = f"{int(row.articles):,} article{'s' if row.articles != 1 else ''}"
            told.append(f"{outlet_name(row.outlet)} {row.per_1000:.1f} ({interval}, {articles})")
    return f"Rates of {what(device, label)} per 1,000 words, {where(voice, section)}: {'; '.join(told)}."


def _forest_rows(estimates: pandas.DataFrame, device: str, label: str, voice: str, section: str) -> list[Any]:
    found = select(estimates, device=device, label=label, voice=voice, section=section)
    found = found[found["outlet"].isin(most_articles(found))]
    return sorted(rows_of(found), key=lambda row: (not known(row.per_1000), -row.per_1000 if known(row.per_1000) else 0))


def heat_map(estimates: pandas.DataFrame, voice: str = "narrator", device: str = "") -> Figure:
    """How far each outlet's rates lie over or under the mean of the outlets: a line for each outlet, a column for each device.

    Each cell holds the difference from the mean in percent; it is framed where the outlet's 95% interval leaves the mean out, without
    colour where too few articles stand behind it, and hatched where there is no rate. Over the columns stands the mean rate, of the
    outlets that have an interval if any has.

    Args:
        estimates: a table with `records.ESTIMATE_COLUMNS`.
        device: where one is given, its labels have a column each.

    Raises:
        ValueError: the table has no such device and voice.
    """
    import matplotlib
    from matplotlib.patches import Rectangle

    kinds = _heat_kinds(device)
    cells, outlets, means = _heat_cells(estimates, voice, device)
    notes = [
        f"Differences in percent from the mean of all (on top, per 1,000 words, {where(voice)}): orange more, purple less. "
        "Framed: its own 95% interval leaves the mean out. White: too few articles. Hatched: no rate.",
        *left_out_note(select(estimates, voice=voice)),
    ]
    with matplotlib.rc_context(FONT):
        foot = 0.06 + notes_height(notes)
        line = 0.27 if len(outlets) <= _FEW else 0.21
        head = 0.48 if not device else 1.15
        right = 0.1 if not device else 0.5
        left = min(_LEFT, WIDTH - right - _CELL * len(kinds))
        names = [outlet_name(outlet) for outlet in outlets]
        if len(outlets) <= _FEW:
            names = two_lines(names, (left - 3 * MARGIN) * POINTS)
            line = 0.34 if any("\n" in name for name in names) else line
        figure, axes = rows_figure(names, line=line, left=left, right=right, head=head, foot=foot)
        shades = matplotlib.colormaps["PuOr_r"]
        for column in range(len(kinds)):
            for place, outlet in enumerate(outlets):
                far, text, sure, stands_out = cells.get((outlet, column), _Cell(math.nan, "", False, False))
                axes.add_patch(
                    Rectangle(
                        (column - 0.5, place - 0.5), 1, 1, facecolor=shades(0.5 + far / _FARTHEST / 2) if sure else "white",
                        edgecolor="white" if sure else "#c9d3dc", linewidth=1, hatch="" if known(far) else "////",
                    )
                )  # fmt: skip
                ink = "white" if far < -_DARK or far > 1.6 * _DARK else INK  # purple is darker than orange
                ink = ink if sure else GREY
                if stands_out:
                    axes.add_patch(Rectangle((column - 0.45, place - 0.42), 0.9, 0.84, fill=False, edgecolor=ink, linewidth=1.1))
                axes.text(column, place, text, ha="center", va="center", fontsize=SMALL - 0.5 if device else SMALL, color=ink)
        axes.set_xlim(-0.5, len(kinds) - 0.5)
        tops = [f"{title}\n{mean:.1f}" if known(mean) else title for title, mean in zip(_heat_titles(device), means, strict=True)]
        axes.set_xticks(range(len(kinds)), tops, fontsize=SMALL)
        axes.tick_params(axis="x", length=0, top=False, labeltop=True, labelbottom=False)
        if not device:
            write_over(axes, "mean", 0, -0.1, ha="right")
        else:
            for title in axes.get_xticklabels():
                title.set(rotation=40, ha="left", va="bottom", rotation_mode="anchor", linespacing=0.95)
        axes.grid(visible=False)
        axes.spines["bottom"].set_visible(False)
        write_notes(figure, notes)
    return figure


def heat_map_alt(estimates: pandas.DataFrame, voice: str = "narrator", device: str = "") -> str:
    """The chart in words."""
    cells, outlets, means = _heat_cells(estimates, voice, device)
    titles = _heat_titles(device)
    shown = [(n, title, mean) for n, (title, mean) in enumerate(zip(titles, means, strict=True)) if known(mean)]
    told = []
    for outlet in outlets:
        own = [f"{title} {cells[outlet, n].text}" for n, title, _ in shown if (outlet, n) in cells]
        told.append(f"{outlet_name(outlet)}: {', '.join(own) or 'no rate'}")
    mean = ", ".join(f"{title} {value:.1f}" for _, title, value in shown)
    return f"Difference of each rate from the mean of all ({mean} per 1,000 words, {where(voice)}). {'; '.join(told)}."


class _Cell(NamedTuple):
    far: float  # doublings against the mean, up to _FARTHEST; NaN where there is no rate
    text: str
    sure: bool  # the outlet has an interval
    stands_out: bool  # and it leaves the mean out


def _heat_kinds(device: str) -> list[tuple[str, str]]:
    return [(device, label) for label in LABELS[device]] if device else [(name, ALL) for name in DEVICES]


def _heat_titles(device: str) -> list[str]:
    return list(LABELS[device]) if device else [what(name).removesuffix(" wordings") for name in DEVICES]


def _heat_cells(estimates: pandas.DataFrame, voice: str, device: str) -> tuple[dict[tuple[str, int], _Cell], list[str], list[float]]:
    """What to draw by outlet and column, the outlets, and the means of the columns."""
    found = select(estimates, voice=voice, section=ALL)
    outlets = most_articles(found, MOST_OUTLETS)
    cells: dict[tuple[str, int], _Cell] = {}
    means = []
    for column, (kind, label) in enumerate(_heat_kinds(device)):
        rows = found[(found["device"] == kind) & (found["label"] == label)]
        sure = rows[rows["low"].notna()]
        mean = float((rows if sure.empty else sure)["per_1000"].mean())
        means.append(mean)
        for row in rows_of(rows):
            if known(row.per_1000):
                share = row.per_1000 / mean if mean else 1.0
                far = max(-_FARTHEST, min(_FARTHEST, math.log2(share))) if share else -_FARTHEST
                percent = signed(100 * (share - 1), 0)
                text = f"×{share:.0f}" if share >= 10 else percent if device else f"{percent}%"
                cells[row.outlet, column] = _Cell(far, text, known(row.low), known(row.low) and not row.low <= mean <= row.high)
    return cells, outlets, means
