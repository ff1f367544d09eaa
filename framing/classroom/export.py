"""A session -> tables for a spreadsheet; no cell is taken for a formula."""

from __future__ import annotations

import csv
import datetime as dt
import io
from collections.abc import Sequence
from typing import Any

from framing.classroom.exercise import Exercise
from framing.classroom.room_records import WorkRow
from framing.classroom.steps import read_item

MARK_COLUMNS = ("student", "exercise", "kind", "text", "start", "end", "words", "label", "saved", "after_reveal")
ANSWER_COLUMNS = ("student", "exercise", "kind", "part", "prompt", "answer", "starred", "saved", "after_reveal")
_DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")  # also full-width, which some spreadsheets take for the same


def safe_cell(value: Any) -> Any:
    """The value with an apostrophe in front where a spreadsheet could take it for a formula.

    >>> safe_cell("=HYPERLINK(1)"), safe_cell("plain"), safe_cell(-3)
    ("'=HYPERLINK(1)", 'plain', -3)
    """
    # Blanks in front do not hold every spreadsheet back.
    return f"'{value}" if isinstance(value, str) and (value.startswith(_DANGEROUS) or value.lstrip().startswith(_DANGEROUS)) else value


def marks_table(exercises: Sequence[Exercise], rows: Sequence[WorkRow]) -> str:
    """One row a mark, as CSV; for each student and exercise without a mark one row without a place.

    The columns student, text, start, end and label are those that `framing classroom agreement` reads.
    """
    table: list[list[Any]] = []
    seen: set[tuple[str, int]] = set()
    marked: set[tuple[str, int]] = set()
    for row in rows:
        item = read_item(row.item)
        if item is None or item.exercise >= len(exercises) or not exercises[item.exercise].labels:
            continue
        seen.add((row.nickname, item.exercise))
        if item.kind == "m":
            marked.add((row.nickname, item.exercise))
            passage, start, end = item.places
            exercise = exercises[item.exercise]
            words = " ".join(exercise.passages[passage].text[start:end].split())
            table.append([
                row.nickname, item.exercise + 1, exercise.kind, passage + 1, start, end, words, row.value, _time(row.saved), _yes(row.late),
            ])  # fmt: skip
    for nickname, number in sorted(seen - marked):
        table.append([nickname, number + 1, exercises[number].kind, 1, "", "", "", "", "", ""])
    return _csv(MARK_COLUMNS, table)


def answers_table(exercises: Sequence[Exercise], rows: Sequence[WorkRow]) -> str:
    """One row an answer, as CSV."""
    table = []
    for row in rows:
        item = read_item(row.item)
        if item is None or item.exercise >= len(exercises) or item.kind not in "tcx":
            continue
        exercise = exercises[item.exercise]
        if item.kind == "x":
            columns = exercise.table.columns if exercise.table else ()
            part, prompt = f"row {item.places[0] + 1}", columns[item.places[1]] if item.places[1] < len(columns) else ""
        else:
            part, prompt = f"task {item.places[0] + 1}", exercise.tasks[item.places[0]].prompt
        answer = row.value
        if item.kind == "c":
            choices = exercise.tasks[item.places[0]].choices
            answer = "; ".join(f"{place}. {choices[choice]}" for place, choice in enumerate(row.value, 1))
        table.append([
            row.nickname, item.exercise + 1, exercise.kind, part, prompt, answer, _yes(row.starred), _time(row.saved), _yes(row.late),
        ])  # fmt: skip
    return _csv(ANSWER_COLUMNS, table)


def _csv(columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> str:
    file = io.StringIO(newline="")
    writer = csv.writer(file)
    writer.writerow(columns)
    writer.writerows([safe_cell(cell) for cell in row] for row in rows)
    return "\ufeff" + file.getvalue()  # with the mark by which Excel knows UTF-8


def _yes(value: bool) -> str:
    return "yes" if value else ""


def _time(seconds: int) -> str:
    return dt.datetime.fromtimestamp(seconds, dt.UTC).isoformat().replace("+00:00", "Z")
