"""What a teacher gave (pasted texts, uploaded files, sample stories) -> all exercises that can be made of it. Runs in the workshop."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from framing.classroom.exercise import Exercise
from framing.classroom.exercises import KINDS, make_exercise
from framing.errors import FramingError, InputError
from framing.ingest import read_sources
from framing.pipeline import checked_article
from framing.types import Article

MOST_ARTICLES = 8
MOST_CHARACTERS = 60_000  # of one article; longer ones are no reading for a lesson
MOST_FILES = 20
SAMPLES = Path(__file__).resolve().parent.parent.parent / "corpora" / "ellery"  # beside the package in a checkout; else missing


class Pasted(NamedTuple):
    """A text from the form."""

    headline: str
    text: str


class Upload(NamedTuple):
    """A file from the form."""

    name: str
    data: bytes


class Made(NamedTuple):
    """Exercises of a draft, and a line for each thing that was left out."""

    exercises: tuple[Exercise, ...]
    notes: tuple[str, ...]


def sample_stories(folder: Path = SAMPLES) -> list[tuple[str, str, int]]:
    """Each story that ships with a checkout: its folder's name, its name, its articles."""
    if not folder.is_dir():
        return []
    found = [(path, len(list(path.glob("*.txt")))) for path in sorted(folder.iterdir()) if path.is_dir()]
    return [(path.name, path.name.replace("-", " ").capitalize(), count) for path, count in found if count]


def make_lesson(pasted: Sequence[Pasted], uploads: Sequence[Upload], samples: Sequence[str], level: int, seed: int = 1) -> Made:
    """All exercises of a level that the articles carry.

    Raises:
        InputError: no article could be read, or no exercise made; with what was wrong.
        ModelError: there is no English model.
    """
    notes: list[str] = []
    articles: list[Article] = []
    for number, one in enumerate(pasted, 1):
        try:
            articles.append(checked_article(one.text, one.headline, id=f"pasted text {number}"))
        except FramingError as error:
            notes.append(f"pasted text {number}: {error.problem}" + (f"; {error.remedy}" if error.remedy else ""))
    articles += _uploaded(uploads, notes)
    known = {name for name, _, _ in sample_stories()}
    for name in samples:
        if name in known:
            articles += read_sources(sorted(map(str, (SAMPLES / name).glob("*.txt"))))
    articles = _fitting(articles, notes)
    if not articles:
        raise InputError(
            "articles", "none could be read" if notes else "none was given", remedy="; ".join(notes[:3]) or "paste, upload or tick one"
        )
    exercises = []
    for kind in KINDS:
        try:
            exercises.append(make_exercise(kind, articles, level=level, seed=seed))
        except InputError as error:
            notes.append(error.problem)
    if not exercises:
        raise InputError("exercises", "none can be made of this", remedy="take a longer news article, or two on the same event")
    return Made(tuple(exercises), tuple(notes))


def _uploaded(uploads: Sequence[Upload], notes: list[str]) -> list[Article]:
    """Read as any file is; the copies on the disk are gone afterwards."""
    articles: list[Article] = []
    for upload in uploads[:MOST_FILES]:
        with tempfile.TemporaryDirectory(prefix="framing-class-") as folder:
            # Only what tells the format is kept of the name, which is hostile like the rest.
            suffixes = re.findall(r"\.[A-Za-z0-9]{1,8}", upload.name[-40:])
            path = Path(folder) / ("upload" + "".join(suffixes[-2:] if suffixes[-1:] == [".gz"] else suffixes[-1:]))
            path.write_bytes(upload.data)

            def note(error: InputError, name: str = upload.name, path: Path = path) -> None:
                notes.append(f"{name[-80:]}{error.place.removeprefix(str(path))}: {error.problem}".replace(str(path), name[-80:]))

            for article in read_sources([str(path)], on_error=note):
                articles.append(article)
                if len(articles) > MOST_ARTICLES:
                    return articles
    return articles


def _fitting(articles: Sequence[Article], notes: list[str]) -> list[Article]:
    kept = []
    for article in articles:
        if len(article.text) > MOST_CHARACTERS:
            notes.append(f"{article.title[:60] or article.id}: is longer than {MOST_CHARACTERS:,} characters")
        else:
            kept.append(article)
    if len(kept) > MOST_ARTICLES:
        notes.append(f"only the first {MOST_ARTICLES} articles were taken")
    return kept[:MOST_ARTICLES]
