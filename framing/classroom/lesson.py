"""Exercise -> the plan of one lesson with it, short enough for one sheet of paper."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from framing.classroom.exercise import LEVELS, Exercise

LONGEST = 230  # characters of one entry; the plan has to stay on one sheet
MOST_QUESTIONS = 4
OPENING, EXPLAINING, CLOSING = 5, 5, 5  # minutes
LEAST_TALK = 10  # minutes for the discussion, or half of the time for the work


class Step(NamedTuple):
    """One part of the lesson."""

    time: str  # minutes from the start: "5–10"
    name: str
    what: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LessonPlan:
    """One lesson, as one sheet shows it."""

    title: str
    goal: str
    minutes: int  # of the whole lesson
    material: tuple[str, ...]
    steps: tuple[Step, ...]
    questions: tuple[str, ...]
    levels: tuple[tuple[str, str], ...]  # for whom, and what changes for them
    watch: tuple[str, ...]  # what to watch for


class _Opening(NamedTuple):
    """What fits one kind of exercise."""

    opening: str
    easier: str
    harder: str


_GENERAL = _Opening(
    "Read the headline aloud. What do you expect from the article, and which word makes you expect it?",
    "Work in pairs on the first half of the text; do the first example together on the board.",
    "Students write the reason for each decision and find a case in which they are not sure.",
)
_BY_KIND: Mapping[str, _Opening] = {}


def make_plan(exercise: Exercise) -> LessonPlan:
    """The lesson with an exercise: opening, work, comparison and close, with the minutes of each."""
    fits = _BY_KIND.get(exercise.kind, _GENERAL)
    talk = max(LEAST_TALK, exercise.minutes // 2)
    parts = (
        (OPENING, "Open", fits.opening),
        (EXPLAINING, "Explain", "Read the goal and the steps of the sheet together. Do one example on the board, and say that two good readers may differ."),
        (exercise.minutes, "Work", _work(exercise)),
        (talk, "Compare and discuss", _discuss(exercise)),
        (CLOSING, "Close", "Each student writes one sentence: what will I look for in the next article that I read? Collect the sheets."),
    )  # fmt: skip
    steps, at = [], 0
    for minutes, name, what in parts:
        steps.append(Step(f"{at}–{at + minutes}", name, what))
        at += minutes
    return LessonPlan(
        title=_short(exercise.title),
        goal=_short(exercise.goal),
        minutes=at,
        material=_material(exercise),
        steps=tuple(steps),
        questions=tuple(_short(question) for question in exercise.questions[:MOST_QUESTIONS]),
        levels=_levels(exercise, fits),
        watch=_watch(exercise),
    )


def _material(exercise: Exercise) -> tuple[str, ...]:
    passages = len(exercise.passages)
    texts = "the text is on it" if passages == 1 else f"the {passages} texts are on it"
    material = [f"One worksheet for each student ({texts}), a pencil, this key."]
    if exercise.labels:
        material.append("Pens in two or three colours, or one pencil and the names of the labels; a ruler for the line numbers.")
    if any(passage.outlet for passage in exercise.passages):
        material.append("Where the texts come from stands in this key only. Tell it after the discussion.")
    return tuple(material)


def _work(exercise: Exercise) -> str:
    if exercise.labels:
        return "Alone first: mark and label. Then in pairs: compare, and keep a list of the places where you differ. Nobody has to agree."
    if exercise.table is not None:
        return "In pairs: read, fill in the table, and note for each cell where in the text it stands."
    return "Alone first, then in pairs: read your answers to each other and keep the better reason, not the louder voice."


def _discuss(exercise: Exercise) -> str:
    if exercise.labels:
        return "Which words did most of the class mark, and which only a few? Hear one reason for and one against each. Then show what the program marked."
    return "Hear two different answers to each task before you give that of the key. Ask for the words of the text behind each answer."


def _levels(exercise: Exercise, fits: _Opening) -> tuple[tuple[str, str], ...]:
    easier = f" Or print level {exercise.level - 1}." if exercise.level > LEVELS[0] else ""
    harder = f" Or print level {exercise.level + 1}." if exercise.level < LEVELS[-1] else ""
    return (
        ("More support", fits.easier + easier),
        ("More challenge", fits.harder + harder),
        ("Language learners", "Hand out the text a day earlier. Let students explain a word with a plainer one before they judge it."),
    )


def _watch(exercise: Exercise) -> tuple[str, ...]:
    watch = [
        "Whose words are they? A strong word inside quotation marks is the speaker’s, not the reporter’s.",
        "Loaded does not mean false, and plain does not mean fair. The exercise is about wording, not about who is right.",
        "Students may hold strong views on the topic. Keep to the words on the page; swap the sides and ask whether the answer stays.",
    ]
    if exercise.findings:
        watch.append("The program misses some wordings and marks some wrongly. Where the class has a good reason, the class is right.")
    return tuple(watch)


def _short(text: str) -> str:
    """The text in one line, cut between words where it is too long for the sheet."""
    line = " ".join(text.split())
    return line if len(line) <= LONGEST else line[:LONGEST].rsplit(" ", 1)[0] + " …"
