"""StoryComparison -> files, each in the format of its suffix, or one text."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from framing.errors import UsageError
from framing.files import make_folder, write_whole
from framing.story.records import StoryComparison

TEXT_FORMATS = ("html", "md", "json")
SUFFIXES = tuple(f".{form}" for form in (*TEXT_FORMATS, "svg", "png"))


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
        write_whole(path, content)
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
    return figures.to_svg_file(figure) if form == "svg" else figures.to_png(figure)
