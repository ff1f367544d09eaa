"""The charts of a comparison as a page or a folder takes them: SVG or PNG, with their text for those who do not see them."""

from __future__ import annotations

import base64
import io
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple

from framing import comparison_figures, figures
from framing.comparison.records import Comparison

if TYPE_CHECKING:
    from matplotlib.figure import Figure

_LARGEST_SVG = 250_000  # bytes; a chart with more is set as a picture
_MOST_BYTES = 700_000  # of all charts of a page
_DOTS_PER_INCH = 200  # of a file: sharp in print at column width
_DOTS_ON_SCREEN = 110


class Chart(NamedTuple):
    name: str
    alt: str
    svg: str  # empty where it is a picture
    png: str = ""  # as a data URL


def lay_out(drawn: Mapping[str, Figure], comparison: Comparison) -> Iterator[Chart]:
    """The charts of a page; those that would take too much of it as pictures."""
    spent = 0
    for name, figure in drawn.items():
        alt = alt_text(name, comparison)
        svg = figures.to_svg(figure)
        if len(svg) <= min(_LARGEST_SVG, _MOST_BYTES - spent):
            chart = Chart(name, alt, svg)
        else:
            chart = Chart(name, alt, "", f"data:image/png;base64,{base64.b64encode(draw_png(figure, _DOTS_ON_SCREEN)).decode()}")
        spent += len(chart.svg) + len(chart.png)
        yield chart


def alt_text(name: str, comparison: Comparison) -> str:
    """What the chart shows, in words."""
    text: str = getattr(comparison_figures, f"{name}_alt")(comparison)
    return text


def draw_png(figure: Figure, dots_per_inch: int = _DOTS_PER_INCH) -> bytes:
    """The figure as a PNG file, the same bytes for the same figure."""
    import matplotlib

    buffer = io.BytesIO()
    with matplotlib.rc_context(figures.FONT):
        figure.savefig(buffer, format="png", dpi=dots_per_inch, metadata={"Software": None})
    return buffer.getvalue()
