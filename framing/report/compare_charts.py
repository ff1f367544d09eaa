"""The charts of a comparison as its page takes them: SVG, with their text for those who do not see them; what is too much stays in its file."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from framing import figures
from framing.comparison.records import Comparison
from framing.comparison_figures import plan_charts

if TYPE_CHECKING:
    from matplotlib.figure import Figure

LARGEST_SVG = 150_000  # bytes; a chart with more is set as a picture, if that is smaller
MOST_BYTES = 900_000  # of all charts of a page


class Chart(NamedTuple):
    name: str
    title: str
    alt: str
    svg: str  # empty where it is a picture
    png: str = ""  # as a data URL


def lay_out(comparison: Comparison, drawn: Mapping[str, Figure]) -> tuple[list[Chart], list[str]]:
    """The charts of a page, and the titles of those for which it has no room."""
    charts, left_out, spent = [], [], 0
    for plan in plan_charts(comparison):
        if plan.name not in drawn:
            continue
        chart = Chart(plan.name, plan.title, plan.describe(), figures.to_svg(drawn[plan.name]))
        if len(chart.svg) > LARGEST_SVG:
            picture = f"data:image/png;base64,{base64.b64encode(figures.to_png(drawn[plan.name])).decode()}"
            chart = chart._replace(svg="", png=picture) if len(picture) < len(chart.svg) else chart
        size = len(chart.svg.encode()) + len(chart.png)
        if spent + size > MOST_BYTES:
            left_out.append(plan.title)
            continue
        spent += size
        charts.append(chart)
    return charts, left_out
