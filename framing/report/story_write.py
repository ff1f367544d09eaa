"""StoryComparison -> files, each in the format of its suffix, or one text."""

from __future__ import annotations

import io
import json
from collections.abc import Sequence
from pathlib import Path

from framing.errors import InputError, UsageError
from framing.report.write import make_folder, write_whole
from framing.story.records import StoryComparison

TEXT_FORMATS = ("html", "md", "json")
SUFFIXES = tuple(f".{form}" for form in (*TEXT_FORMATS, "svg", "png"))
_DOTS_PER_INCH = 200  # of a chart as PNG: sharp in print at column width


def check_paths(paths: Sequence[Path]) -> None:
    """Holds that every suffix names a format, before any work is done.

    Raises:
        UsageError: one does not.
    """
    for path in paths:
        if path.suffix.lower() not in SUFFIXES:
            raise UsageError(
                f"--out {path}", "does not say in which format", remedy=f"end it in {', '.join(SUFFIXES[:-1])} or {SUFFIXES[-1]}"
            )


def write_contrast(comparison: StoryComparison, paths: Sequence[Path]) -> list[Path]:
    """Writes the comparison (`.html`, `.md`, `.json`) or its chart (`.svg`, `.png`) to each path; the paths.

    Raises:
        UsageError: a suffix names no format.
        InputError: a file cannot be written.
    """
    check_paths(paths)
    for path in paths:
        make_folder(path.parent)
        form = path.suffix.lower()[1:]
        content = render(comparison, form) if form in TEXT_FORMATS else _chart(comparison, form)
        try:
            write_whole(path, content)
        except OSError as error:
            raise InputError(str(path), f"cannot be written: {error.strerror}", remedy="name another file with --out") from None
    return list(paths)


def render(comparison: StoryComparison, form: str) -> str:
    """The comparison as `html`, `md` or `json`."""
    if form == "json":
        return json.dumps(comparison.to_dict(), ensure_ascii=False, indent=1) + "\n"
    return comparison.to_markdown() if form == "md" else comparison.to_html()


def _chart(comparison: StoryComparison, form: str) -> str | bytes:
    """The chart of the page, as an SVG file or as PNG."""
    from framing import figures, story_figures

    figure = story_figures.best_chart(comparison)[0]
    if form == "svg":
        return f'<?xml version="1.0" encoding="utf-8"?>\n{figures.to_svg(figure)}'
    import matplotlib

    buffer = io.BytesIO()
    with matplotlib.rc_context(figures.FONT):
        figure.savefig(buffer, format="png", dpi=_DOTS_PER_INCH, metadata={"Software": None})
    return buffer.getvalue()
