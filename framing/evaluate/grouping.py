"""Articles of which it is known who reports the same event -> how well `stories.find_stories` finds that out: grouping."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

from framing.evaluate.intervals import Metric, Tally
from framing.evaluate.rows import Row, read_rows
from framing.evaluate.task import Item, Items, ReadWith, Task, miss, span_metrics
from framing.stories import find_stories

STORY_FIELDS = ("event", "triplet", "story")
DATE_FIELDS = ("date", "story_time")
WAYS = ("pairs", "text_alone")  # with the dates, and as if there were none


class Placed(NamedTuple):
    """An article with its story, as annotated and as found in each of `WAYS`."""

    title: str
    story: str
    found: tuple[str, ...]


def read_grouping(path: Path) -> Items:
    """One item for each annotated story: its articles, and all articles with which they could be confused.

    The articles are grouped here and not when a story is measured, since they can be grouped only all at once. Articles without a
    story are grouped with the others, but no figure counts their pairs.
    """
    rows = read_rows(path)
    texts = [row.words("text") for row in rows]
    titles = [row.string("title", default="") for row in rows]
    stories = [_story(row) for row in rows]
    dates = [next((row.string(name) for name in DATE_FIELDS if row.has(name)), "") for row in rows]
    found = zip(find_stories(texts, titles, dates), find_stories(texts, titles, [""] * len(rows)), strict=True)
    articles = [Placed(*each) for each in zip(titles, stories, found, strict=True)]
    known = [article for article in articles if article.story]
    items = []
    for story in sorted({article.story for article in known}):
        names = {name for article in known if article.story == story for name in enumerate(article.found) if name[1]}
        # An order that does not depend on that of the rows: a pair of two stories counts for the first of them.
        near = sorted(a for a in articles if a.story == story or any(name in names for name in enumerate(a.found)))
        items.append(Item(story, path.name, (story, tuple(near))))
    return Items(items, len(rows), len(rows) - len(known))


def measure_grouping(item: Item, _: ReadWith) -> Tally:
    """Pairs of articles of one story, as annotated and as found; a pair found across two stories counts for the first of them by name."""
    story, articles = item.fields
    tally = Tally(item.unit)
    for way, name in enumerate(WAYS):
        counts = Counter(dict.fromkeys((f"{name}.{kind}" for kind in ("annotated", "annotated_found", "found", "found_right")), 0))
        for one, other in combinations(articles, 2):
            same = one.found[way] == other.found[way] != ""
            if one.story == other.story == story:
                counts.update({f"{name}.annotated": 1, f"{name}.annotated_found": int(same)})
            if same and one.story and other.story and min(one.story, other.story) == story:
                counts.update({f"{name}.found": 1, f"{name}.found_right": int(one.story == other.story)})
            if name == WAYS[0] and story in (one.story, other.story) and one.story and other.story and same != (one.story == other.story):
                tally.misses.append(miss(item, "extra" if same else "missed", f"{one.title} | {other.title}"))
        tally.counts.update(counts)
        strangers = {article for article in articles if not article.story and _meets(article, articles, way, story)}
        tally.counts[f"{name}.strangers"] = len(strangers)
    return tally


def _meets(stranger: Placed, articles: Sequence[Placed], way: int, story: str) -> bool:
    return any(stranger.found[way] == article.found[way] != "" for article in articles if article.story == story)


def _story(row: Row) -> str:
    """The annotated story; empty where the row says that it belongs to none."""
    for name in STORY_FIELDS:
        if row.has(name):
            value = row.fields[name]
            return str(row.number(name)) if isinstance(value, int) else row.string(name)
    raise row.error(f"has none of {', '.join(STORY_FIELDS)}", remedy='name its story; "" for an article of no known story')


def _metrics() -> tuple[Metric, ...]:
    return tuple(metric for way in WAYS for metric in span_metrics(way, needs="analysis"))


TASKS = {"grouping": Task(read_grouping, measure_grouping, _metrics(), unit="story", analyses=False)}
