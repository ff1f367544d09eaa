"""What the tests of exercises share: the stories of corpora/ellery, made exercises, and all that a class gets to read of one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from hashlib import sha256
from pathlib import Path

from framing.classroom.exercise import Exercise
from framing.classroom.exercises import KINDS, make_exercise
from framing.comparison.masks import name_forms
from framing.ingest import read_corpus
from framing.types import Article

CORPUS = Path(__file__).resolve().parent.parent / "corpora" / "ellery"
STORIES = ("harbor-strike", "hospital-merger", "rent-cap")


@cache
def story(name: str) -> tuple[Article, ...]:
    """The four articles of a story."""
    return tuple(read_corpus(CORPUS / name))


@cache
def made(kind: str, name: str, level: int, seed: int = 1) -> Exercise:
    return make_exercise(kind, story(name), level=level, seed=seed)


def digests(name: str) -> str:
    """A number for each kind of exercise on a story, that changes with any part of it."""
    return " ".join(f"{kind}:{sha256(repr(made(kind, name, 2)).encode()).hexdigest()[:12]}" for kind in KINDS)


def for_students(exercise: Exercise) -> Iterator[str]:
    """Every string that the sheet, the projector or the web page can show to a class."""
    yield from (exercise.title, exercise.goal, *exercise.instructions, *exercise.questions, *exercise.limits)
    for passage in exercise.passages:
        yield from (passage.name, passage.headline, passage.text)
    for task in exercise.tasks:
        yield from (task.prompt, *task.choices)
    for pair in (*exercise.labels, *exercise.rubric):
        yield from pair
    for table in (exercise.table, exercise.filled):
        if table:
            yield from table.columns
            yield from (cell for row in table.rows for cell in row)
    for finding in exercise.findings:
        yield from (finding.text, finding.speaker, finding.reason, *finding.plainer)


def for_teachers(exercise: Exercise) -> Iterator[str]:
    for answer in exercise.answers:
        yield from (answer.text, answer.reason, *answer.plainer)


def named_in(outlets: set[str], words: str) -> list[str]:
    """Names of outlets in a text: whole, by their last word behind "the", and by their last word with a capital."""
    forms = {form for outlet in outlets for form in name_forms(outlet)} | outlets
    lasts = {form.removeprefix("the ") for form in forms if form.startswith("the ")}
    return sorted(form for form in forms | lasts if re.search(rf"\b{re.escape(form)}\b", words))
