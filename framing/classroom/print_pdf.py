"""Exercise -> worksheet or teacher's key as PDF for A4 or US letter; the same bytes each time."""

from __future__ import annotations

import json
import math
import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING, Any

from framing.classroom.exercise import Exercise
from framing.classroom.lesson import LessonPlan
from framing.classroom.sheet import View, clean, key_view, worksheet_view
from framing.errors import UsageError

if TYPE_CHECKING:
    import typst

PAPERS = {"a4": "a4", "letter": "us-letter"}
_LONG_WORD = re.compile(r"[^\s/-]{25,}")  # a line may break behind a slash or a hyphen anyway
_PART = 6  # letters of a very long word that stay together
_SHORT = 70  # characters of a title at the head of a page
_LONGEST_NAME = 160  # characters of a title, a passage's name, a table's column; repeated heads would fill the pages
_PICTURES = 0x1F000  # from here on Unicode has emoji
_BREAK = "\u200b"  # a place where a line may break


def worksheet_pdf(exercise: Exercise, *, paper: str = "a4", show_outlets: bool = False) -> bytes:
    """The student's sheet.

    Raises:
        UsageError: `paper` is unknown.
    """
    return print_view(worksheet_view(exercise, show_outlets=show_outlets), kind="worksheet", paper=paper)


def key_pdf(exercise: Exercise, plan: LessonPlan, *, paper: str = "a4") -> bytes:
    """The teacher's key, with the lesson plan as its last page.

    Raises:
        UsageError: `paper` is unknown.
    """
    return print_view(key_view(exercise, plan), kind="key", paper=paper)


def print_view(view: View, *, kind: str, paper: str = "a4") -> bytes:
    """The PDF of a worksheet's or a key's view.

    Raises:
        UsageError: `paper` is unknown.
    """
    import typst

    # A fixed time, so that the same exercise gives the same bytes.
    try:
        pdf = _compiler(view, kind, paper).compile(format="pdf", timestamp=0, pdf_standards="ua-1")
    except typst.TypstError:
        # PDF/UA, for screen readers, forbids letters that the fonts lack (Chinese ones, for example); then it is a plain PDF.
        pdf = _compiler(view, kind, paper).compile(format="pdf", timestamp=0)
    assert isinstance(pdf, bytes)
    return pdf


def page_images(view: View, *, kind: str, paper: str = "a4", ppi: float = 100) -> list[bytes]:
    """The pages of a worksheet's or a key's view as PNG files.

    Raises:
        UsageError: `paper` is unknown.
    """
    pages = _compiler(view, kind, paper).compile(format="png", timestamp=0, ppi=ppi)
    assert pages is not None
    return [pages] if isinstance(pages, bytes) else pages


def _compiler(view: View, kind: str, paper: str) -> typst.Compiler:
    import typst

    if paper not in PAPERS:
        raise UsageError("--paper", f'"{paper}" is unknown', remedy=f"use {' or '.join(PAPERS)}")
    content = {
        **view,
        "title": _cut(view["title"], _LONGEST_NAME),
        "short": _cut(view["title"], _SHORT),
        "passages": [
            {**one, "name": _cut(one["name"], _LONGEST_NAME), "outlet": _cut(one["outlet"], _LONGEST_NAME)} for one in view["passages"]
        ],
        "table": view["table"] and _with_widths(view["table"]),
    }
    inputs = {"data": json.dumps(printable(content)), "kind": kind, "paper": PAPERS[paper]}
    return typst.Compiler(_template(), font_paths=embedded_fonts(), sys_inputs=inputs)


@cache
def _template() -> bytes:
    from importlib.resources import files

    return files("framing.classroom").joinpath("templates", "sheet.typ").read_bytes()


@cache
def embedded_fonts() -> typst.Fonts:
    """Only the fonts inside the library: the same on every machine."""
    import typst

    return typst.Fonts(include_system_fonts=False)


def printable(value: Any) -> Any:
    """The same data without what no page can show, with names for emoji, which the fonts lack, and with places in very long words where
    a line may break.
    """
    return _broken(clean(value))


def _broken(value: Any) -> Any:
    if isinstance(value, str):
        return _LONG_WORD.sub(_parts, value if value.isascii() else "".join(_letter(letter) for letter in value))
    if isinstance(value, dict):
        return {name: _broken(part) for name, part in value.items()}
    if isinstance(value, list | tuple):
        return [_broken(part) for part in value]
    return value


def _letter(letter: str) -> str:
    if letter in _JOINERS:
        return ""
    if ord(letter) >= _PICTURES and unicodedata.category(letter) in ("So", "Sk"):
        return f"[{unicodedata.name(letter, 'emoji').lower()}]"
    return letter


_JOINERS = frozenset("\u200d\ufe0e\ufe0f")  # between the parts of an emoji


def _parts(match: re.Match[str]) -> str:
    word = match[0]
    return _BREAK.join(word[at : at + _PART] for at in range(0, len(word), _PART))


def _cut(text: str, length: int) -> str:
    line = " ".join(text.split())
    return line if len(line) <= length else line[:length] + "…"


def _with_widths(table: View) -> View:
    columns = [_cut(name, _LONGEST_NAME) for name in table["columns"]]
    return {**table, "columns": columns, "widths": _widths(table)}


def _widths(table: View) -> list[float]:
    """How wide each column is against the others: by its longest words and its longest cell; columns to write in are wide."""
    widths = []
    for at, name in enumerate(table["columns"]):
        cells = [row[at] for row in table["rows"] if at < len(row)]
        longest = max([len(cell) for cell in cells] + [len(name)])
        width = min(3.0, max(1.0, math.sqrt(longest / 12)))
        widths.append(round(max(width, 1.6) if "" in cells else width, 2))
    return widths
