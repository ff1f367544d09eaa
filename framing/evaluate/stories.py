"""Sets of stories told by several outlets, with who and what is named how: newswcl50."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from framing.errors import InputError
from framing.evaluate.intervals import Metric, Tally, share
from framing.evaluate.rows import Row, read_rows
from framing.evaluate.task import Item, Items, ReadWith, Task, miss, overlap
from framing.story.compare import chained, find_referents
from framing.types import Span

ARTICLES = ("articles.jsonl.gz", "articles.jsonl")  # beside the annotations
# Codes of what is said of a referent, which name none themselves.
_NO_REFERENT = "PROPERTY"
_BRACKETS = re.compile(r"-[LR][RSC]B-")
_NO_BLANK_BEFORE = re.compile(r"\s+(?=[,.;:!?%)\]]|['’](?:s|re|ve|ll|d|m)?\b|n['’]t\b)")
_NO_BLANK_BEHIND = re.compile(r"(?<=[(\[$])\s+")
_SPLIT_HYPHEN = re.compile(r"(?<=\w) - (?=\w)")


class Referent(NamedTuple):
    """An annotated referent with its mentions in each article of a story."""

    texts: tuple[str, ...]  # the articles of the story
    code: str
    mentions: tuple[tuple[int, Span], ...]  # place in `texts`, span
    all_mentions: tuple[tuple[int, Span, str], ...]  # of every referent of the story, with its code


def read_newswcl50(path: Path) -> Items:
    """One item for each annotated referent that two or more outlets of a story word; the articles lie beside the annotations.

    Raises:
        InputError: there is no file of articles.
        DataError: an annotation of an article that is not there.
    """
    annotations = read_rows(path)
    beside = next((path.parent / name for name in ARTICLES if (path.parent / name).exists()), None)
    if beside is None:
        raise InputError(str(path.parent), f"has no {ARTICLES[0]}", remedy="put the articles beside the annotations")
    articles = read_rows(beside)
    stories: dict[int, dict[str, list[str]]] = defaultdict(dict)
    for row in articles:
        stories[row.number("event")][row.words("publisher_id")] = [_as_text(sentence) for sentence in row.strings("sentences")]
    found: dict[int, list[tuple[int, Span, str]]] = defaultdict(list)
    left_out = 0
    for row in annotations:
        event, outlet = row.number("event"), row.words("publisher_id")
        if outlet not in stories[event]:
            raise row.error(f'no article of "{outlet}" on event {event}', remedy=f"add it to {beside.name}")
        span = _place(row, stories[event][outlet])
        if span is None or row.words("code_type") == _NO_REFERENT:
            left_out += 1
            continue
        found[event].append((sorted(stories[event]).index(outlet), span, f"{row.words('code_type')} {row.words('code_name')}"))
    items = []
    for event, mentions in sorted(found.items()):
        texts = tuple("\n\n".join(stories[event][outlet]) for outlet in sorted(stories[event]))
        for code in sorted({code for _, _, code in mentions}):
            own = tuple((article, span) for article, span, other in mentions if other == code)
            if len({article for article, _ in own}) > 1:
                items.append(Item(f"{event} {code}", path.name, Referent(texts, code, own, tuple(mentions))))
    return Items(items, len(annotations), left_out)


def measure_newswcl50(item: Item, read: ReadWith) -> Tally:
    """Whether one row of the word choice table holds mentions of a referent by two or more outlets.

    The row has to be this referent's: no other annotated one may have more mentions in it.
    """
    tally = Tally(item.unit)
    wanted: Referent = item.fields
    tally.counts["referents.annotated"] += 1
    tally.counts["mentions.annotated"] += len(wanted.mentions)
    most = 0
    for row in _rows(wanted.texts, read):
        held = Counter(code for article, span, code in wanted.all_mentions if _holds(row, article, span))
        outlets = {article for article, span in wanted.mentions if _holds(row, article, span)}
        if len(outlets) > 1 and held[wanted.code] == max(held.values()):
            most = max(most, held[wanted.code])
    tally.counts["referents.lined_up"] += most > 0
    tally.counts["mentions.lined_up"] += most
    if not most:
        tally.misses.append(miss(item, "missed", item.unit, "; ".join(_examples(wanted))))
    return tally


def _holds(row: Mapping[int, Sequence[Span]], article: int, span: Span) -> bool:
    return any(overlap(span, other) for other in row.get(article, ()))


@lru_cache(maxsize=1)
def _rows(texts: tuple[str, ...], read: ReadWith) -> list[dict[int, list[Span]]]:
    """The mentions of each referent of a story by article, in the offsets of the raw texts' cleaned form."""
    readings = []
    for text in texts:
        reading = read(text)
        assert reading.detail is not None and reading.text == text
        readings.append(chained(reading.detail))
    return [
        {p.article: [Span(m.start, m.end) for m in p.mentions] for p in referent.portraits if p is not None}
        for referent in find_referents(readings)
    ]


def _examples(referent: Referent) -> list[str]:
    by_article: dict[int, list[str]] = defaultdict(list)
    for article, span in referent.mentions:
        by_article[article].append(referent.texts[article][span.start : span.end])
    return [", ".join(dict.fromkeys(words[:4])) for words in by_article.values()]


def _as_text(tokens: str) -> str:
    """A sentence of words and marks between blanks as it is written."""
    text = " ".join(_BRACKETS.sub("", tokens).replace("\\n", " ").split())
    text = _SPLIT_HYPHEN.sub("-", text)
    opened = False
    parts = []
    for word in text.split(" "):
        if word in ('"', "``", "''"):
            opened = not opened
            word = "“" if opened else "”"
        parts.append(word)
    text = " ".join(parts).replace("“ ", "“").replace(" ”", "”")
    return _NO_BLANK_BEHIND.sub("", _NO_BLANK_BEFORE.sub("", text))


def _place(row: Row, sentences: Sequence[str]) -> Span | None:
    """Where a mention stands in the article whose sentences are joined by blank lines; None where its words are not found.

    The annotation counts sentences in a splitting of its own: of the sentences that hold the words the nearest is taken, and in it the
    place nearest to the annotated word.
    """
    wanted = _letters(row.words("mention"))[0]
    best: tuple[int, int] | None = None
    span = None
    starts = [0]
    for sentence in sentences:
        starts.append(starts[-1] + len(sentence) + 2)
    for number, sentence in enumerate(sentences):
        letters, places = _letters(sentence)
        at = letters.find(wanted)
        while wanted and at >= 0:
            first, last = places[at], places[at + len(wanted) - 1]
            distance = abs(number - row.number("sentence")), abs(len(sentence[:first].split()) - row.number("start"))
            if best is None or distance < best:
                best, span = distance, Span(starts[number] + first, starts[number] + last + 1)
            at = letters.find(wanted, at + 1)
    return span


def _letters(text: str) -> tuple[str, list[int]]:
    """The letters and digits of a text in small letters, and where each of them stands."""
    places = [at for at, char in enumerate(text) if char.isalnum()]
    return "".join(text[at].lower()[:1] for at in places), places


TASKS = {
    "newswcl50": Task(
        read_newswcl50,
        measure_newswcl50,
        (
            Metric("referents.lined_up_share", share("referents.lined_up", "referents.annotated"), ("referents.annotated",), "analysis"),
            Metric("mentions.lined_up_share", share("mentions.lined_up", "mentions.annotated"), ("mentions.annotated",), "analysis"),
        ),
        unit="referent",
    ),
}
