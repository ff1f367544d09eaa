"""The parts of an exercise; every kind of exercise is made of them, and sheets, keys and the web app show nothing else."""

from __future__ import annotations

from dataclasses import dataclass

LEVELS = (1, 2, 3)  # easy (grades 6 to 8), middle (9 and 10), hard (11 and 12)
RUBRIC_LEVELS = ("beginning", "developing", "proficient", "advanced")


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A text to work on."""

    name: str  # as the sheet calls it: "Text", "Text A"
    text: str  # paragraphs divided by blank lines; offsets count code points of it
    headline: str = ""
    outlet: str = ""  # shown on the sheet only where outlets are shown, in the key always
    marked: tuple[tuple[int, int], ...] = ()  # spans that the sheet numbers (1), (2), … in order; start and end in `text`


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """One numbered thing to do."""

    prompt: str
    choices: tuple[str, ...] = ()  # to tick one or more of, or to put in order
    lines: int = 0  # ruled lines to write on


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What the key says to the task in the same place."""

    text: str
    reason: str = ""
    plainer: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A wording that the analyzer marked in a passage, for the key and for comparing a class with the tool."""

    passage: int  # place in `Exercise.passages`
    start: int  # in its text
    end: int
    text: str
    device: str
    label: str
    voice: str
    speaker: str
    reason: str
    plainer: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table to fill in."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]  # cells of each row; an empty one is to be filled


@dataclass(frozen=True, slots=True, kw_only=True)
class Exercise:
    """One exercise on one article or one story."""

    kind: str  # from `exercises.KINDS`
    level: int  # from LEVELS
    title: str
    goal: str  # what a student can do afterwards
    instructions: tuple[str, ...]  # steps, in student language
    minutes: int
    passages: tuple[Passage, ...]
    tasks: tuple[Task, ...]
    answers: tuple[Answer, ...]  # one for each task
    table: Table | None = None
    filled: Table | None = None  # the same as the key fills it in
    labels: tuple[tuple[str, str], ...] = ()  # what students mark with, and what each means in plain words; empty where nothing is marked
    findings: tuple[Finding, ...] = ()
    questions: tuple[str, ...] = ()  # for the discussion
    rubric: tuple[tuple[str, str], ...] = ()  # RUBRIC_LEVELS, each with what shows it
    limits: tuple[str, ...] = ()  # of the tool, as they bear on this exercise
    sources: tuple[str, ...] = ()  # ids of the articles
    seed: int = 1
    reading_grade: float | None = None  # US school grade of the passages; None on too little text
