"""Articles, a kind of exercise, a level and a seed -> the exercise."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from framing.classroom.choose import shuffled
from framing.classroom.exercise import LEVELS, Exercise
from framing.classroom.kinds.certainty import DIAL
from framing.classroom.kinds.hunting import HUNT, WRONG
from framing.classroom.kinds.outlets import HIDDEN, MATCH
from framing.classroom.kinds.rewriting import CHARGED, NEUTRAL
from framing.classroom.kinds.sides import SIDES
from framing.classroom.kinds.sorting import SORT
from framing.classroom.kinds.speakers import SPEAKERS
from framing.classroom.kinds.verbs import VERBS
from framing.classroom.material import LEAST, Kind, Material, TooLittleError
from framing.errors import InputError, UsageError
from framing.types import DEPTHS, Article

# In the order in which a teacher is offered them; adding one = its function, its Kind, a name here.
KINDS: Mapping[str, Kind] = {kind.name: kind for kind in (HUNT, SORT, NEUTRAL, CHARGED, MATCH, VERBS, DIAL, SPEAKERS, SIDES, HIDDEN, WRONG)}
_TRIED = 12  # articles, or stories, that are looked through for one that carries the exercise


def make_exercise(
    kind: str,
    articles: Sequence[Article],
    *,
    level: int = 2,
    seed: int = 1,
    show_outlets: bool = False,
    depth: str = "full",
) -> Exercise:
    """One exercise on one of the articles, or on one story among them.

    Args:
        kind: a name of KINDS.
        articles: one or several. A kind that needs an article takes one of them that carries it, chosen by the seed; one that
            needs a story takes the articles of one `story` that carries it (articles without a story are one together).
        level: from LEVELS.
        show_outlets: leave the names of the outlets in the texts. `Passage.outlet` holds the name in any case: a key needs it.
        depth: of the analysis; `fast` names fewer speakers and no targets.

    The same articles, kind, level and seed give an equal exercise in any process.

    Raises:
        UsageError: no such kind, level or depth.
        InputError: the texts hold too little for this exercise; the remedy names the kinds that they carry.
        ModelError: depth `full` without an installed English model.
    """
    if kind not in KINDS:
        raise UsageError("exercise", f'"{kind}" is unknown', remedy=f"use one of {', '.join(KINDS)}")
    if level not in LEVELS:
        raise UsageError("level", f"{level} is unknown", remedy=f"use one of {', '.join(map(str, LEVELS))}")
    if depth not in DEPTHS:
        raise UsageError("depth", f'"{depth}" is unknown', remedy=f"use {' or '.join(DEPTHS)}")
    try:
        return _make(KINDS[kind], articles, level=level, seed=seed, show_outlets=show_outlets, depth=depth)
    except TooLittleError as problem:
        others = [name for name, why in possible_kinds(articles, level=level, seed=seed, depth=depth).items() if not why]
        remedy = f"these exercises would work: {', '.join(others)}" if others else "take a longer article, or several on one event"
        raise InputError(_place(articles), f"too little for {kind}: {problem}", remedy=remedy, kind="too-little") from problem


def possible_kinds(articles: Sequence[Article], *, level: int = 2, seed: int = 1, depth: str = "full") -> dict[str, str]:
    """For each of KINDS why the texts cannot carry it; empty where they can."""
    reasons = {}
    for name, kind in KINDS.items():
        try:
            _make(kind, articles, level=level, seed=seed, show_outlets=False, depth=depth)
            reasons[name] = ""
        except TooLittleError as problem:
            reasons[name] = str(problem)
    return reasons


def _make(kind: Kind, articles: Sequence[Article], *, level: int, seed: int, show_outlets: bool, depth: str) -> Exercise:
    """
    Raises:
        TooLittleError: of the first that was tried; none of them carries the exercise.
    """
    outlets = tuple(sorted({article.outlet for article in articles if article.outlet}))
    first: TooLittleError | None = None
    groups = _groups(kind, articles, seed)
    for short, group in [(short, group) for short in (0, 1, 2, LEAST) for group in groups]:
        material = Material(
            articles=group, level=level, seed=seed, show_outlets=show_outlets, depth=depth, outlets=outlets, kind=kind.name, short=short
        )  # fmt: skip
        try:
            return kind.make(material)
        except TooLittleError as problem:
            if short == LEAST:
                first = first or problem
    raise first or TooLittleError("no article was given" if not articles else "it needs two articles on one event")


def _groups(kind: Kind, articles: Sequence[Article], seed: int) -> list[tuple[Article, ...]]:
    """What an exercise is tried on, in an order by the seed: single articles, or stories of two and more."""
    if kind.needs == "article":
        single: list[tuple[Article, ...]] = [(article,) for article in articles]
        return (single if len(single) < 2 else shuffled(single, seed, "article"))[:_TRIED]
    stories: dict[str, list[Article]] = {}
    for article in articles:
        stories.setdefault(article.story, []).append(article)
    groups = [tuple(group) for group in stories.values() if len(group) > 1]
    return (groups if len(groups) < 2 else shuffled(groups, seed, "story"))[:_TRIED]


def _place(articles: Sequence[Article]) -> str:
    if not articles:
        return "articles"
    names = [article.id or article.title[:60] or "article" for article in articles]
    return names[0] if len(names) == 1 else f"{names[0]} and {len(names) - 1} more"
