"""A step of a student's work, as it comes from the browser -> a checked one.

A student's work is a set of items, each with a value and the number of the step that gave it:

    m/E/P/START/END   a mark in passage P of exercise E: its label, or null where it was taken back
    t/E/T             the words written to task T
    c/E/T             the choices ticked in task T: their places, in the order in which they were ticked
    x/E/ROW/COLUMN    a cell of the table
    d/E               true where the student says that the exercise is done

The step number is the student's clock in milliseconds, raised where needed above every number that the browser has seen. Of two steps of
one item the higher number counts, whichever comes first; the same step may come any number of times. So a second tab, a second device and
work that was done without a connection each lose nothing but what the student changed later.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from framing.classroom.exercise import Exercise
from framing.errors import InputError

MOST_ITEMS = 3000  # of one student: 30 exercises with 100 marks each
MOST_STEPS = 100  # in one request
MOST_WRITTEN = 4000  # characters of an answer
MOST_CELL = 600
HIGHEST_STEP = 2**53 - 1  # that a browser counts exactly
_ITEM = re.compile(r"([mtcxd])((?:/[0-9]{1,7}){1,4})")
_PARTS = {"m": 4, "t": 2, "c": 2, "x": 3, "d": 1}


class Step(NamedTuple):
    """One change of one item."""

    item: str
    step: int
    value: Any  # str, list of int, True, or None where it was taken back


class Item(NamedTuple):
    """An item's key, taken apart."""

    kind: str  # m, t, c, x, d
    exercise: int
    places: tuple[int, ...]  # passage, start, end; task; task; row, column; none


def read_item(item: str) -> Item | None:
    """The parts of a key; None where it is none.

    >>> read_item("m/0/1/34/40")
    Item(kind='m', exercise=0, places=(1, 34, 40))
    """
    found = _ITEM.fullmatch(item)
    if not found:
        return None
    first, *rest = (int(part) for part in found.group(2).split("/")[1:])
    return Item(found.group(1), first, tuple(rest)) if len(rest) + 1 == _PARTS[found.group(1)] else None


def read_steps(body: Any) -> list[Step]:
    """The steps of a request's JSON, not yet checked against the exercises.

    Raises:
        InputError: it has another form, or more than MOST_STEPS.
    """
    steps = body.get("steps") if isinstance(body, Mapping) else None
    if not isinstance(steps, list) or not steps or len(steps) > MOST_STEPS:
        raise InputError("steps", f"must be a list of 1 to {MOST_STEPS}", remedy="load the page again")
    read = []
    for one in steps:
        match one:
            case {"item": str(item), "step": int(step), "value": value} if len(item) <= 64 and 0 < step <= HIGHEST_STEP:
                read.append(Step(item, step, value))
            case _:
                raise InputError("steps", "hold something that is no step", remedy="load the page again")
    return read


def fault(step: Step, exercises: Sequence[Exercise]) -> str:
    """Why a step cannot be kept; empty where it can."""
    item = read_item(step.item)
    if item is None or item.exercise >= len(exercises):
        return "this exercise is not part of the lesson"
    exercise = exercises[item.exercise]
    check = {"m": _mark, "t": _written, "c": _choice, "x": _cell, "d": _done}[item.kind]
    return check(exercise, item.places, step.value)


def _mark(exercise: Exercise, places: tuple[int, ...], value: Any) -> str:
    passage, start, end = places
    if not exercise.labels:
        return "nothing is marked in this exercise"
    if passage >= len(exercise.passages) or not start < end <= len(exercise.passages[passage].text):
        return "the mark is not in the text"
    known = value is None or (isinstance(value, str) and value in {label for label, _ in exercise.labels})
    return "" if known else "this label is not part of the exercise"


def _written(exercise: Exercise, places: tuple[int, ...], value: Any) -> str:
    if places[0] >= len(exercise.tasks):
        return "there is no such task"
    return _text(value, MOST_WRITTEN)


def _choice(exercise: Exercise, places: tuple[int, ...], value: Any) -> str:
    if places[0] >= len(exercise.tasks):
        return "there is no such task"
    if value is None:
        return ""
    most = len(exercise.tasks[places[0]].choices)
    # `type(x) is int`: True is an int, too.
    good = isinstance(value, list) and all(type(one) is int and 0 <= one < most for one in value) and len(set(value)) == len(value)
    return "" if good else "there is no such choice"


def _cell(exercise: Exercise, places: tuple[int, ...], value: Any) -> str:
    row, column = places
    rows = exercise.table.rows if exercise.table else ()
    if row >= len(rows) or column >= len(rows[row]) or rows[row][column]:
        return "there is no such cell"
    return _text(value, MOST_CELL)


def _done(exercise: Exercise, places: tuple[int, ...], value: Any) -> str:
    return "" if value is None or value is True else "can only be done or not"


def _text(value: Any, most: int) -> str:
    if value is None:
        return ""
    if not isinstance(value, str):
        return "must be text"
    # Half a surrogate pair is no text: no database and no file takes it.
    if any("\ud800" <= letter <= "\udfff" for letter in value) or "\0" in value:
        return "holds characters that are none"
    return "" if len(value) <= most else f"is longer than {most:,} characters"
