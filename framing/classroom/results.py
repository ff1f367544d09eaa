"""The exercises of a session and what its students did -> the reveal: heat, agreement, class against tool, answers."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from framing.classroom.agreement import AgainstTool, Agreement, WordHeat, against_tool, agree, heat
from framing.classroom.exercise import Exercise, Passage, Task
from framing.classroom.marks import ClassMarks, Mark
from framing.classroom.room_records import WorkRow
from framing.classroom.steps import read_item

HEAT_LEVELS = 4  # up to a quarter, half, three quarters, all of the students
MOST_SENTENCES = 5
RESAMPLES = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class HeatPiece:
    """A stretch of a passage that is drawn alike."""

    text: str
    marked: int  # students who marked it
    level: int  # 0 nobody, 1 to HEAT_LEVELS
    labels: tuple[tuple[str, int], ...]  # by label, the most first
    findings: tuple[int, ...]  # places in `Exercise.findings` of those that cover it
    ends: tuple[int, ...]  # of those that end with it


@dataclass(frozen=True, slots=True, kw_only=True)
class HeatPassage:
    """A passage with its heat."""

    passage: Passage
    students: int  # who worked on it
    paragraphs: tuple[tuple[HeatPiece, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """An answer of a student."""

    student: str
    nickname: str
    item: str
    text: str
    starred: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskResult:
    """What the class did with a task or a cell of the table."""

    name: str  # "Task 1", "Row 1, Wording"
    prompt: str
    choices: tuple[tuple[str, int, float | None], ...] = ()  # choice, students who took it, mean place in their order
    ordered: bool = False  # the choices were to be put in order
    answered: int = 0
    written: tuple[Written, ...] = ()
    key: str = ""  # what the teacher's key says; for the teacher only, who tells it after the discussion


@dataclass(frozen=True, slots=True, kw_only=True)
class ExerciseResult:
    """The reveal of one exercise."""

    exercise: Exercise
    students: int  # who did anything in it
    passages: tuple[HeatPassage, ...] = ()
    agreement: Agreement | None = None  # None where nothing is marked in it
    tool: AgainstTool | None = None
    tasks: tuple[TaskResult, ...] = field(default=())


def class_results(exercises: Sequence[Exercise], rows: Sequence[WorkRow]) -> list[ExerciseResult]:
    """The reveal of a session, one result for each exercise."""
    by_exercise: dict[int, list[WorkRow]] = {}
    for row in rows:
        item = read_item(row.item)
        if item is not None:
            by_exercise.setdefault(item.exercise, []).append(row)
    return [_result(exercise, by_exercise.get(number, [])) for number, exercise in enumerate(exercises)]


def class_marks(exercise: Exercise, rows: Sequence[WorkRow]) -> ClassMarks:
    """The marks in one exercise. Who marked or answered anything in it, or called it done, worked on all its texts."""
    marks = []
    for row in rows:
        item = read_item(row.item)
        if item is not None and item.kind == "m":
            passage, start, end = item.places
            marks.append(Mark(row.student, passage, start, end, row.value))
    everything = range(len(exercise.passages))
    students = {row.student: everything for row in rows}
    return ClassMarks(passages=exercise.passages, students=students, marks=marks, labels=tuple(label for label, _ in exercise.labels))


def asks_for_order(task: Task) -> bool:
    """Whether the choices are to be put in order, as the task's words say; else they are to be ticked.

    >>> asks_for_order(Task(prompt="Put them in order: least sure first.", choices=("A", "B")))
    True
    """
    return len(task.choices) > 1 and re.search(r"\b(?:order|rank)", task.prompt, re.IGNORECASE) is not None


def _result(exercise: Exercise, rows: Sequence[WorkRow]) -> ExerciseResult:
    tasks = tuple(_tasks(exercise, rows))
    students = len({row.student for row in rows})
    if not exercise.labels:
        return ExerciseResult(exercise=exercise, students=students, tasks=tasks)
    marks = class_marks(exercise, rows)
    return ExerciseResult(
        exercise=exercise,
        students=students,
        passages=tuple(_heat_passage(exercise, number, words, students) for number, words in enumerate(heat(marks))),
        agreement=agree(marks, resamples=RESAMPLES),
        tool=against_tool(marks, exercise.findings, most=MOST_SENTENCES) if exercise.findings else None,
        tasks=tasks,
    )


def _heat_passage(exercise: Exercise, number: int, words: Sequence[WordHeat], students: int) -> HeatPassage:
    """The passage cut where the heat changes, and where a finding of the tool begins or ends."""
    passage = exercise.passages[number]
    findings = [(place, f) for place, f in enumerate(exercise.findings) if f.passage == number]
    runs: list[tuple[int, int, int, Mapping[str, int]]] = []  # stretches of one heat
    for word in words:
        same = runs and word.marked and runs[-1][2:] == (word.marked, word.counts)
        # The blanks between two words of the same heat belong to the stretch, the end of a paragraph does not.
        if same and "\n" not in passage.text[runs[-1][1] : word.start]:
            runs[-1] = (runs[-1][0], word.end, word.marked, word.counts)
        elif word.marked:
            runs.append((word.start, word.end, word.marked, word.counts))
    cuts = {0, len(passage.text)}
    cuts.update(place for run in runs for place in run[:2])
    cuts.update(place for _, finding in findings for place in (finding.start, finding.end))
    paragraphs: list[tuple[HeatPiece, ...]] = []
    at = 0
    for part in passage.text.split("\n"):
        stop = at + len(part)
        if part.strip():
            inner = sorted({at, stop, *(cut for cut in cuts if at < cut < stop)})
            pieces = []
            for start, end in pairwise(inner):
                marked, counts = next(((run[2], run[3]) for run in runs if run[0] <= start and end <= run[1]), (0, {}))
                pieces.append(
                    HeatPiece(
                        text=passage.text[start:end],
                        marked=marked,
                        level=-(-marked * HEAT_LEVELS // students) if students else 0,
                        labels=tuple(sorted(counts.items(), key=lambda one: (-one[1], one[0]))),
                        findings=tuple(place for place, f in findings if f.start <= start and end <= f.end),
                        ends=tuple(place for place, f in findings if f.end == end),
                    )
                )
            paragraphs.append(tuple(pieces))
        at = stop + 1
    return HeatPassage(passage=passage, students=students, paragraphs=tuple(paragraphs))


def _tasks(exercise: Exercise, rows: Sequence[WorkRow]) -> list[TaskResult]:
    found = []
    parts: dict[tuple[str, tuple[int, ...]], list[WorkRow]] = {}
    for row in rows:
        item = read_item(row.item)
        if item is not None and item.kind in "tcx":
            parts.setdefault((item.kind, item.places), []).append(row)
    for number, task in enumerate(exercise.tasks):
        ticked = parts.get(("c", (number,)), [])
        written = parts.get(("t", (number,)), [])
        if task.choices or task.lines or written:
            taken = Counter(choice for row in ticked for choice in row.value)
            places: dict[int, list[int]] = {}
            for row in ticked:
                for place, choice in enumerate(row.value, 1):
                    places.setdefault(choice, []).append(place)
            found.append(
                TaskResult(
                    name=f"Task {number + 1}",
                    prompt=task.prompt,
                    choices=tuple(
                        (choice, taken[place], round(sum(places[place]) / len(places[place]), 1) if place in places else None)
                        for place, choice in enumerate(task.choices)
                    ),
                    ordered=asks_for_order(task),
                    answered=len({row.student for row in (*ticked, *written) if row.value}),
                    written=_written(written),
                    key=exercise.answers[number].text if number < len(exercise.answers) else "",
                )
            )
    for (kind, cell), cells in sorted(parts.items()):
        if kind == "x" and exercise.table is not None:
            across, down = cell[1], cell[0]
            title = exercise.table.columns[across] if across < len(exercise.table.columns) else ""
            first = next((text for text in exercise.table.rows[down] if text), "") if down < len(exercise.table.rows) else ""
            written_here = _written(cells)
            found.append(TaskResult(name=f"Row {down + 1}, {title}", prompt=first, answered=len(written_here), written=written_here))
    return found


def _written(rows: Sequence[WorkRow]) -> tuple[Written, ...]:
    """Answers that are not empty; the best ones, as the teacher chose them, first."""
    found = [
        Written(student=row.student, nickname=row.nickname, item=row.item, text=row.value.strip(), starred=row.starred)
        for row in rows
        if isinstance(row.value, str) and row.value.strip()
    ]
    return tuple(sorted(found, key=lambda one: not one.starred))
