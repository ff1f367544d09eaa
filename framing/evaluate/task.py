"""What a data set is to the evaluation: how its rows are read, what one unit of it adds, and which figures come of it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from framing.evaluate.engines import Reading
from framing.evaluate.intervals import Metric, Miss, Tally, f1, precision, recall
from framing.types import Span

# Where the head of a noun phrase has passed: what follows only narrows it ("a spokesman | for the mayor", "the women | involved").
_NARROWING = "of|for|from|in|on|at|with|by|to|who|whom|whose|which|that|as|about|against|inside|close|familiar|near"
_AFTER_HEAD = re.compile(rf",|;|\(|—|\s(?:{_NARROWING}|and|or)\s")
_AFTER_HEADS = re.compile(rf";|\(|—|\s(?:{_NARROWING}|involved)(?=\s|$)")
_COORDINATED = re.compile(r",|\s(?:and|or)\s")

ReadWith = Callable[[str], Reading]  # raw text -> what the engine says of it


class Item(NamedTuple):
    """One or more rows that are measured together."""

    unit: str  # what is resampled as a whole
    place: str  # file and line, for the list of misses
    fields: Any  # of the task's own kind


class Items(NamedTuple):
    """What was read from a file."""

    items: list[Item]
    rows: int
    left_out: int = 0  # rows that the figures do not concern


class Task(NamedTuple):
    """A data set: pure functions, so that items can be shared out over processes."""

    read: Callable[[Path], Items]
    measure: Callable[[Item, ReadWith], Tally]
    metrics: tuple[Metric, ...]
    unit: str = "sentence"  # what an interval resamples
    analyses: bool = True  # whether texts are analysed; where not, depth, lexicons and model play no role


def span_metrics(group: str, *, needs: str = "marks") -> tuple[Metric, ...]:
    """Precision, recall and F1 of what is found against what is annotated."""
    return (
        Metric(f"{group}.precision", precision(group), (f"{group}.found",), needs),
        Metric(f"{group}.recall", recall(group), (f"{group}.annotated",), needs),
        Metric(f"{group}.f1", f1(group), (f"{group}.annotated",), needs),
    )


def confusion(group: str, classes: Sequence[str]) -> tuple[str, ...]:
    """The names of the counts behind a classification."""
    return tuple(f"{group}.{true}>{predicted}" for true in classes for predicted in classes)


def nested(flat: dict[str, Any]) -> dict[str, Any]:
    """Dotted names as nested objects.

    >>> nested({"a.b": 1, "a.c": 2, "d": 3})
    {'a': {'b': 1, 'c': 2}, 'd': 3}
    """
    result: dict[str, Any] = {}
    for name, value in flat.items():
        *path, last = name.split(".")
        place = result
        for part in path:
            place = place.setdefault(part, {})
        place[last] = value
    return result


def overlap(one: Sequence[int], other: Sequence[int]) -> int:
    """The number of code points that two spans share.

    >>> overlap((0, 5), (3, 9)), overlap((0, 3), (3, 9))
    (2, 0)
    """
    return max(0, min(one[1], other[1]) - max(one[0], other[0]))


def united(spans: Sequence[Span]) -> list[Span]:
    """Spans that overlap become one.

    >>> united([Span(4, 9), Span(0, 5), Span(10, 12)])
    [Span(start=0, end=9), Span(start=10, end=12)]
    """
    result: list[Span] = []
    for span in sorted(spans):
        if result and span.start < result[-1].end:
            result[-1] = Span(result[-1].start, max(result[-1].end, span.end))
        else:
            result.append(span)
    return result


def words_of(text: str) -> set[str]:
    """The words of a text as types: lower case, parts of hyphenated words apart.

    >>> sorted(words_of("A far-left mayor’s plan"))
    ['a', 'far', 'left', "mayor's", 'plan']
    """
    return set(re.findall(r"\w+(?:'\w+)*", text.lower().replace("’", "'")))


def head_word(source: str) -> str:
    """The last word of the noun phrase before what narrows it, lower case.

    >>> head_word("a spokesman for Mayor Lena Ostrow"), head_word("Ms. Ostrow, who was elected in May"), head_word("the city’s")
    ('spokesman', 'ostrow', 'city')
    """
    phrase = _AFTER_HEAD.split(source.strip(" ,“”\"'"), maxsplit=1)[0] or source
    words = re.findall(r"\w+(?:['’]\w+)*", phrase.lower().replace("’", "'"))
    return words[-1].removesuffix("'s") if words else ""


def head_words(source: str) -> set[str]:
    """The heads of a noun phrase: of "petty, partisan critics" the last word, of "Finch and the council" both, of an apposition too.

    >>> sorted(head_words("the nice and reasonable people")), sorted(head_words("politicians and activists of Rook Bay"))
    (['nice', 'people'], ['activists', 'politicians'])
    """
    phrase = _AFTER_HEADS.split(source.strip(" ,“”\"'"), maxsplit=1)[0] or source
    return {head_word(part) for part in _COORDINATED.split(phrase)} - {""}


def excerpt(text: str, start: int, end: int, *, around: int = 45) -> str:
    """A span between ⟦ and ⟧ with some of the text around it, on one line."""
    before, after = max(0, start - around), min(len(text), end + around)
    shown = f"{'…' if before else ''}{text[before:start]}⟦{text[start:end]}⟧{text[end:after]}{'…' if after < len(text) else ''}"
    return " ".join(shown.split())


def classify(tally: Tally, item: Item, group: str, true: str, predicted: str, shown: str) -> None:
    """Counts one thing of a classification; a wrong one is a miss."""
    tally.counts[f"{group}.{true}>{predicted}"] += 1
    if true != predicted:
        tally.misses.append(miss(item, "wrong", shown, true, predicted))


def miss(item: Item, kind: str, text: str, expected: str = "", found: str = "") -> Miss:
    return Miss(kind, item.place, text, expected, found)
