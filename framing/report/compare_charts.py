"""The charts of a comparison, drawn once for its page and for its folder, with their text for those who do not see them."""

from __future__ import annotations

import base64
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from framing import figures
from framing.comparison.records import Comparison
from framing.comparison_figures import plan_charts

if TYPE_CHECKING:
    from matplotlib.figure import Figure

LARGEST_SVG = 150_000  # bytes; a chart with more is set in the page as a picture, if that is smaller
_GROUP = re.compile(r' id="[A-Za-z0-9.]+_\d+"')  # names of groups, to which nothing refers
_NAME = re.compile(r'( id="| xlink:href="#|url\(#)')
MOST_BYTES = 900_000  # of all charts of a page


class Drawing(NamedTuple):
    name: str  # of its file
    title: str
    alt: str
    figure: Figure
    svg: str


class Picture(NamedTuple):
    """A chart as the page takes it."""

    name: str
    title: str
    alt: str
    svg: str  # empty where it is a picture
    png: str = ""  # as a data URL


def draw_charts(comparison: Comparison) -> list[Drawing]:
    """Every chart that the tables allow."""
    found = []
    for number, plan in enumerate(plan_charts(comparison), 1):
        figure = plan.draw()
        # Charts that stand in one page must not share names.
        svg = _NAME.sub(rf"\g<1>c{number}-", _GROUP.sub("", figures.to_svg(figure)))
        found.append(Drawing(plan.name, plan.title, plan.describe(), figure, svg))
    return found


def lay_out(drawings: Sequence[Drawing]) -> tuple[list[Picture], list[str]]:
    """The charts of a page, and the titles of those for which it has no room."""
    pictures, left_out, spent = [], [], 0
    for drawing in drawings:
        picture = Picture(drawing.name, drawing.title, drawing.alt, drawing.svg)
        if len(drawing.svg) > LARGEST_SVG:
            png = f"data:image/png;base64,{base64.b64encode(figures.to_png(drawing.figure)).decode()}"
            picture = picture._replace(svg="", png=png) if len(png) < len(drawing.svg) else picture
        size = len(picture.svg.encode()) + len(picture.png)
        if spent + size > MOST_BYTES:
            left_out.append(drawing.title)
            continue
        spent += size
        pictures.append(picture)
    return pictures, left_out
