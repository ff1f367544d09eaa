"""What the web app shows -> HTML, JSON for its scripts, and the files that its pages load; all text is escaped by the templates."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Any, NamedTuple

from framing.classroom.exercise import Exercise, Passage
from framing.classroom.results import asks_for_order
from framing.classroom.room_records import Kept, Room
from framing.classroom.rooms import NEXT, Rooms
from framing.classroom.security import show_code
from framing.classroom.steps import read_item

if TYPE_CHECKING:
    from jinja2 import Environment

FILES: Mapping[str, str] = {
    "class.css": "text/css",
    "results.css": "text/css",
    "queue.js": "text/javascript",
    "words.js": "text/javascript",
    "work.js": "text/javascript",
    "wait.js": "text/javascript",
    "live.js": "text/javascript",
    "new.js": "text/javascript",
    "enter.js": "text/javascript",
    "icon.svg": "image/svg+xml",
}
STATE_NAMES = {
    "draft": "draft", "open": "open, students join", "working": "students work", "revealed": "results are shown", "closed": "closed",
}  # fmt: skip
MOVES = {
    ("open", "working"): "Start the work",
    ("working", "revealed"): "Show the results",
    ("revealed", "working"): "Back to work",
    ("open", "closed"): "Close",
    ("working", "closed"): "Close",
    ("revealed", "closed"): "Close",
    ("closed", "revealed"): "Open again",
}
LIMITS = (
    "The tool marks wording, by rules and word lists. It misses some wordings and marks some wrongly; where the class has a good reason, "
    "the class is right. It does not say whether a text is true, or which side is right."
)
_WORD = re.compile(r"[^\W_]+(?:[-'’.&][^\W_]+)*")  # "don't", "U.S", "well-known": one word


class Token(NamedTuple):
    """A piece of a paragraph: a word that can be marked, or what stands between."""

    text: str
    start: int  # code point of the passage's text
    end: int
    word: bool
    numbers: tuple[int, ...]  # of the numbered spans that begin here, from 1
    numbered: bool  # stands in a numbered span


class Move(NamedTuple):
    """A state that a session can go to."""

    state: str
    name: str


def render(template: str, **context: Any) -> str:
    return environment().get_template(template).render(**context)


@cache
def environment() -> Environment:
    """The templates, with autoescape on."""
    from jinja2 import Environment, PackageLoader, StrictUndefined

    found = Environment(
        loader=PackageLoader("framing.classroom", "web"), autoescape=True, trim_blocks=True, lstrip_blocks=True, undefined=StrictUndefined
    )
    found.filters.update(code=show_code, cut=cut_words, day=_day, percent=_percent, figure=_figure, ordered=asks_for_order)
    found.globals.update(STATE_NAMES=STATE_NAMES, LIMITS=LIMITS)
    return found


@cache
def page_file(name: str) -> bytes:
    """A file that pages load.

    Raises:
        KeyError: there is no such file.
    """
    from importlib.resources import files

    if name not in FILES:
        raise KeyError(name)
    return files("framing.classroom").joinpath("web", name).read_bytes()


def cut_words(passage: Passage) -> list[list[Token]]:
    """The paragraphs of a passage as words and what stands between them."""
    paragraphs, at = [], 0
    for part in passage.text.split("\n"):
        if part.strip():
            paragraphs.append(_tokens(passage, at, at + len(part)))
        at += len(part) + 1
    return paragraphs


def _tokens(passage: Passage, start: int, end: int) -> list[Token]:
    cuts = {start, end}
    for match in _WORD.finditer(passage.text, start, end):
        cuts.update(match.span())
    words = {match.start() for match in _WORD.finditer(passage.text, start, end)}
    cuts.update(place for span in passage.marked for place in span if start < place < end)
    ordered = sorted(cuts)
    return [
        Token(
            text=passage.text[a:b],
            start=a,
            end=b,
            word=a in words or passage.text[a:b].isalnum(),
            numbers=tuple(number for number, (first, _) in enumerate(passage.marked, 1) if first == a),
            numbered=any(first <= a and b <= last for first, last in passage.marked),
        )
        for a, b in pairwise(ordered)
    ]


def moves(state: str) -> list[Move]:
    """Where a session can go, the usual way first."""
    return [Move(state=one, name=MOVES[state, one]) for one in NEXT[state] if (state, one) in MOVES]


def qr_svg(address: str) -> str:
    """The QR code of an address, as SVG for a page."""
    import segno

    return str(
        segno.make(address, error="m").svg_inline(
            scale=1, border=2, omitsize=True, dark="#111", light="#fff", svgclass="qr", lineclass=None
        )
    )


def work_data(items: Mapping[str, Kept]) -> dict[str, Any]:
    """A student's items for the script."""
    return {item: {"step": kept.step, "value": kept.value} for item, kept in items.items()}


def live_data(rooms: Rooms, room: Room, exercises: Sequence[Exercise]) -> dict[str, Any]:
    """Who is there and how far each one is, for the teacher's page and the board."""
    done: dict[str, list[dict[str, Any]]] = {}
    counts: dict[tuple[str, int], dict[str, Any]] = {}
    students = rooms.students(room.id)
    for student in students:
        done[student.id] = [
            {"marks": 0, "answered": 0, "parts": _parts(exercise), "marking": bool(exercise.labels), "done": False}
            for exercise in exercises
        ]
        for number, cell in enumerate(done[student.id]):
            counts[student.id, number] = cell
    for row in rooms.work(room.id):
        item = read_item(row.item)
        found = counts.get((row.student, item.exercise)) if item else None
        if item and found:
            if item.kind == "m":
                found["marks"] += 1
            elif item.kind == "d":
                found["done"] = True
            elif row.value:
                found["answered"] += 1
    return {
        "state": room.state,
        "code": show_code(room.code) if room.code else "",
        "exercises": [exercise.title for exercise in exercises],
        "students": [
            {"id": student.id, "nickname": student.nickname, "here": rooms.is_here(student.id), "work": done[student.id]}
            for student in students
        ],
    }


def _parts(exercise: Exercise) -> int:
    """Things to answer in an exercise: a task with choices and lines has two parts."""
    cells = sum(not cell for row in exercise.table.rows for cell in row) if exercise.table else 0
    return sum(bool(task.choices) + bool(task.lines) for task in exercise.tasks) + cells


def _day(seconds: int) -> str:
    return dt.datetime.fromtimestamp(seconds).strftime("%Y-%m-%d %H:%M")


def _percent(share: float | None) -> str:
    return "–" if share is None else f"{share:.0%}"


def _figure(value: float | None) -> str:
    return "–" if value is None else f"{value:.2f}".replace("-", "\u2212")
