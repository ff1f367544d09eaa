"""Shares by outlet -> charts: how the reporters commit to what they write, and whose words the articles give."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from framing.comparison.shares import SPEAKERS
from framing.comparison_figures.layout import (
    GREY,
    MARGIN,
    POINTS,
    SMALL,
    WIDTH,
    fit_names,
    known,
    left_out_note,
    most_articles,
    notes_height,
    outlet_name,
    rows_of,
    select,
    text_width,
    write_notes,
)
from framing.figures import COMMITMENT_TITLES, FONT, INK, INTERVAL, clear_frame
from framing.types import COMMITMENTS

if TYPE_CHECKING:
    import pandas
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

HEDGING = ("plain", "boosted", "hedged", "hearsay", "question")  # the reporter's own claims
ATTRIBUTION = ("named", "unnamed", "unclear")  # claims handed to sources
_CATEGORIES = {"commitment": COMMITMENTS, "speech": SPEAKERS}
_SPEAKER_TITLES = {
    "narrator": "the reporter", "person": "named people", "institution": "institutions", "document": "documents",
    "unnamed": "unnamed people", "crowd": "crowds", "unknown": "speaker not found",
}  # fmt: skip
_OF = {"commitment": "of the sentences with the reporter’s words", "speech": "of all words"}
_PANELS = 2  # side by side
_LEFT, _GAP, _HEAD, _AXIS = 1.5, 0.14, 0.24, 0.34  # inches: names, between panels, a panel's title, its scale
_MOST_OUTLETS = 30  # of which each panel has a line
_FEW = 12  # lines that have more room
_SHADE, _HATCH = "#c9d3dc", "////"


def shares_chart(shares: pandas.DataFrame, measure: str = "commitment", categories: Sequence[str] = ()) -> Figure:
    """A panel for each category with its share in each outlet as a bar, with 95% intervals; each panel has its own scale.

    Bars without an interval are hatched: too few articles, or nothing found. Categories that no outlet has are left out.

    Args:
        shares: a table with `records.SHARE_COLUMNS`.
        measure: "commitment" or "speech".
        categories: of the measure, in the order to draw; without them all. HEDGING and ATTRIBUTION name two sets.

    Raises:
        ValueError: the table has no such measure, or every share of it is zero.
    """
    import matplotlib
    from matplotlib.figure import Figure

    rows, outlets, shown = _rows(shares, measure, categories)
    notes = [f"Shares {_OF[measure]}; each panel has its own scale. Red line: 95% interval over articles."]
    if rows["low"].isna().any():
        notes.append("Hatched bar or number alone: no interval, of too few articles or nothing found.")
    notes += left_out_note(select(shares, measure=measure), _MOST_OUTLETS)
    with matplotlib.rc_context(FONT):
        line = 0.26 if len(outlets) <= _FEW else 0.19
        names = [outlet_name(outlet) for outlet in outlets]
        left = min(_LEFT, max(text_width(name, SMALL) for name in names) / POINTS + 3 * MARGIN)
        names = fit_names(names, (left - 3 * MARGIN + 0.01) * POINTS)
        lines, across = -(-len(shown) // _PANELS), min(_PANELS, len(shown))
        panel = _HEAD + line * len(outlets) + _AXIS
        height = lines * panel + notes_height(notes) + MARGIN
        width = (WIDTH - left - MARGIN - _GAP * (_PANELS - 1)) / _PANELS
        figure = Figure(figsize=(WIDTH, height))
        for number, category in enumerate(shown):
            down, column = divmod(number, across)
            bottom = height - (down + 1) * panel + _AXIS
            axes = figure.add_axes(
                ((left + column * (width + _GAP)) / WIDTH, bottom / height, width / WIDTH, line * len(outlets) / height)
            )  # fmt: skip
            own = {row.outlet: row for row in rows_of(rows[rows["category"] == category])}
            _draw_panel(axes, own, outlets, names if column == 0 else [], _title(measure, category), width)
        write_notes(figure, notes)
    return figure


def shares_chart_alt(shares: pandas.DataFrame, measure: str = "commitment", categories: Sequence[str] = ()) -> str:
    """The chart in words."""
    rows, outlets, shown = _rows(shares, measure, categories)
    told = []
    for outlet in outlets:
        parts = []
        for row in rows_of(rows[rows["outlet"] == outlet]):
            if row.category in shown and known(row.share):
                interval = f" ({percent(row.low)} to {percent(row.high)})" if known(row.low) else ""
                parts.append(f"{_title(measure, row.category)} {percent(row.share)}{interval}")
        told.append(f"{outlet_name(outlet)}: {', '.join(parts) or 'nothing to share out'}")
    return f"Shares {_OF[measure]}, with 95% intervals. {'; '.join(told)}."


def who_speaks_by_outlet(shares: pandas.DataFrame) -> Figure:
    """Whose words the articles of each outlet give: the share of all words of the reporter and of each kind of source.

    Raises:
        ValueError: the table has no shares of speech.
    """
    return shares_chart(shares, "speech")


def who_speaks_by_outlet_alt(shares: pandas.DataFrame) -> str:
    """The chart in words."""
    return shares_chart_alt(shares, "speech")


def percent(share: float) -> str:
    """A share in percent, small ones with a decimal.

    >>> percent(0.123), percent(0.004), percent(0.0), percent(0.0001)
    ('12%', '0.4%', '0%', '<0.1%')
    """
    if 0 < share < 0.0005:
        return "<0.1%"
    return f"{100 * share:.1f}%" if 0 < share < 0.0095 else f"{100 * share:.0f}%"


def _rows(
    shares: pandas.DataFrame, measure: str, categories: Sequence[str]
) -> tuple[pandas.DataFrame, list[str], list[str]]:  # fmt: skip
    """The rows to draw, their outlets, and the categories that occur."""
    found = select(shares, measure=measure)
    outlets = most_articles(found, _MOST_OUTLETS)
    rows = found[found["outlet"].isin(outlets)]
    occurs = rows.groupby("category")["count"].sum()
    shown = [name for name in categories or _CATEGORIES[measure] if occurs.get(name, 0)]
    if not shown:
        raise ValueError(f"every share of {measure!r} is zero")
    return rows[rows["category"].isin(shown)], outlets, shown


def _title(measure: str, category: str) -> str:
    return (COMMITMENT_TITLES if measure == "commitment" else _SPEAKER_TITLES)[category]


def _draw_panel(axes: Axes, rows: Mapping[str, Any], outlets: Sequence[str], names: Sequence[str], title: str, width: float) -> None:
    furthest = max((100 * value for row in rows.values() for value in (row.share, row.high) if known(value)), default=0.0)
    number_room = text_width("<0.1%", SMALL) + 7
    for sure in (True, False):
        own = [
            (place, rows[outlet]) for place, outlet in enumerate(outlets) if known(rows[outlet].share) and known(rows[outlet].low) is sure
        ]
        places = [place for place, _ in own]
        axes.barh(
            places, [100 * row.share for _, row in own], 0.66, color=_SHADE if sure else "white", edgecolor=INK, linewidth=0.7,
            hatch="" if sure else _HATCH,
        )  # fmt: skip
        if sure:
            axes.hlines(places, [100 * row.low for _, row in own], [100 * row.high for _, row in own], color=INTERVAL, linewidth=1.3)
    for place, row in enumerate(rows[outlet] for outlet in outlets):
        end, text = (100 * max(row.share, row.high if known(row.low) else 0), percent(row.share)) if known(row.share) else (0, "–")
        axes.annotate(text, (end, place), xytext=(4, 0), textcoords="offset points", va="center", fontsize=SMALL, color=GREY)
    # So far that the number behind the longest bar stands inside.
    axes.set_xlim(0, (furthest or 1.0) / (1 - number_room / (width * POINTS)))
    axes.set_yticks(range(len(names)), names, fontsize=SMALL)
    axes.tick_params(axis="y", pad=1.5 * MARGIN * POINTS)
    axes.set_ylim(len(outlets) - 0.5, -0.5)
    axes.set_title(title, fontsize=SMALL, loc="left", pad=3, fontweight="bold")
    axes.locator_params(axis="x", nbins=3)
    right = axes.get_xlim()[1]
    axes.set_xticks([tick for tick in axes.get_xticks() if 0 <= tick <= 0.88 * right])  # "100%" would touch the "0%" of the next panel
    axes.xaxis.set_major_formatter("{x:g}%")
    axes.tick_params(axis="x", labelsize=SMALL - 0.5)
    clear_frame(axes)
