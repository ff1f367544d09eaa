"""What a matplotlib Figure really draws: its texts with their boxes, its marks and lines."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from typing import Any

from matplotlib import rc_context
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.text import Text
from matplotlib.transforms import Bbox

from framing.figures import FONT

_SLACK = 1.0  # dots that two boxes may share: letters do not fill theirs


def drawn_texts(figure: Figure) -> list[Text]:
    """The texts that come out, ticks beyond an axis left out."""
    found: list[Text] = []
    draw = Text.draw

    def record(self: Text, *values: Any, **options: Any) -> None:
        if self.get_visible() and self.get_text().strip():
            found.append(self)
        draw(self, *values, **options)

    Text.draw = record  # type: ignore[method-assign]
    try:
        with rc_context(FONT):
            FigureCanvasAgg(figure).draw()
    finally:
        Text.draw = draw  # type: ignore[method-assign]
    return list({id(text): text for text in found}.values())


def words(figure: Figure) -> list[str]:
    return [text.get_text() for text in drawn_texts(figure)]


def problems(figure: Figure) -> Iterator[str]:
    """Texts that leave the figure or lie over one another; of slanted ones only the former."""
    boxes = [(text, Text.get_window_extent(text)) for text in drawn_texts(figure)]
    page = figure.bbox
    for text, box in boxes:
        if box.x0 < -_SLACK or box.y0 < -_SLACK or box.x1 > page.x1 + _SLACK or box.y1 > page.y1 + _SLACK:
            yield f"{text.get_text()!r} leaves the figure"
    for (one, box), (other, second) in combinations(boxes, 2):
        if one.get_rotation() == other.get_rotation() == 0 and _overlap(box, second):
            yield f"{one.get_text()!r} lies over {other.get_text()!r}"


def marks(axes: Axes) -> list[tuple[float, float, bool]]:
    """Place, value and whether it is filled of every mark, arrows of intervals left out."""
    found = []
    for line in axes.lines:
        if line.get_marker() not in ("None", "<", ">", ""):
            filled = line.get_markerfacecolor() != "white"
            found += [(float(y), float(x), filled) for x, y in zip(line.get_xdata(), line.get_ydata(), strict=True)]  # type: ignore[arg-type]
    return sorted(found)


def intervals(axes: Axes) -> dict[float, tuple[float, float]]:
    """The ends of the horizontal lines, by place."""
    found = {}
    for collection in axes.collections:
        for path in collection.get_paths():
            (x0, y0), (x1, y1) = path.vertices[0], path.vertices[-1]  # type: ignore[misc]
            if y0 == y1:
                found[float(y0)] = (float(x0), float(x1))
    return found


def _overlap(box: Bbox, other: Bbox) -> bool:
    across = min(box.x1, other.x1) - max(box.x0, other.x0)
    down = min(box.y1, other.y1) - max(box.y0, other.y0)
    return across > _SLACK and down > 2 * _SLACK
