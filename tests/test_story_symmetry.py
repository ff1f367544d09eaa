"""Set side by side in another order, articles differ in the order of the columns and in nothing else."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import asdict
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from stories import NAMES

import framing
from framing.pipeline import analyze_article
from framing.story.compare import Reading, compare_readings, read_article
from framing.story.facts import find_facts, rows_of_facts
from framing.story.identity import who_by_name
from framing.story.introductions import rows_of_statements
from framing.story.openings import find_openings, rows_of_openings
from framing.story.quoted import find_sources, rows_of_sources
from framing.story.records import ROW_KINDS, Row, StoryComparison
from framing.story.statements import find_statements
from framing.types import Analysis, Article

ELLERY = Path(__file__).resolve().parent.parent / "corpora" / "ellery"


@cache
def stories() -> list[list[Analysis]]:
    found: dict[str, list[Analysis]] = {}
    for article in framing.read_corpus(ELLERY):
        if article.story in ("asylum-shelter", "harbor-strike"):
            found.setdefault(article.story, []).append(analyze_article(article))
    return list(found.values())


def all_rows(analyses: Sequence[Analysis], names: Sequence[str]) -> list[Row]:
    who = who_by_name(analyses)
    statements = find_statements(analyses, who)
    return [
        *rows_of_openings(find_openings(analyses), analyses, who, names),
        *rows_of_statements(statements, analyses, names),
        *rows_of_sources(find_sources(analyses, who), statements, analyses, names),
        *rows_of_facts(find_facts(analyses), analyses, names),
    ]


def in_order(row: Row, order: Sequence[int]) -> tuple[object, ...]:
    """All of a row but its reason, which names the articles in their order, with the columns in this order."""
    cells = [asdict(cell) | {"article": 0} if cell else None for cell in (row.cells[place] for place in order)]
    return row.kind, row.subject, row.difference, cells


def words_of(row: Row) -> list[str]:
    return sorted(word.lower() for word in re.findall(r"\w+", row.reason) if word != "and")


@given(st.integers(0, 1), st.permutations(range(4)), st.integers(2, 4))
@settings(max_examples=12, deadline=None)
def test_order_of_articles(story: int, order: list[int], number: int) -> None:
    order = order[:number]
    base = sorted(order)
    analyses = stories()[story]
    swapped = all_rows([analyses[place] for place in order], [NAMES[place] for place in order])
    straight = all_rows([analyses[place] for place in base], [NAMES[place] for place in base])
    columns = [order.index(place) for place in base]
    assert [in_order(row, columns) for row in swapped] == [in_order(row, range(number)) for row in straight]
    assert [words_of(row) for row in swapped] == [words_of(row) for row in straight]


# Two of these differ from the third in the same way, and several differences are equally strong.
TIES = (
    "Rebels stormed the depot on Friday. The rebels burned the depot’s gate. Mayor Ada Finch blamed Boris Wren. The gate fell at noon.",
    "Insurgents stormed the depot on Friday. The insurgents broke the depot’s gate. Mayor Ada Finch faulted Boris Wren. The gate fell at noon.",
    "The rebels stormed the Depot on Friday. Insurgents hit the depot’s gate. Mayor Finch praised Mr. Wren. Boris Wren left. The gate may fall at noon.",
)


@cache
def readings() -> list[list[Reading]]:
    named = [read_article(Article(text=text, id=str(number))) for number, text in enumerate(TIES)]
    return [named, [read_article(analysis.document.article) for analysis in stories()[0]]]


def columns_of(comparison: StoryComparison, order: Sequence[int]) -> tuple[list[object], list[object]]:
    """Rows and referents with the columns in this order; reasons, which name the articles in theirs, by their words."""
    rows = [(*in_order(row, order), sorted(words_of(row))) for row in comparison.rows]
    referents = []
    for referent in comparison.referents:
        portraits = [referent.portraits[place] for place in order]
        referents.append((referent.name, referent.kind, referent.why, [p and (p.mentions, p.choices, p.acts, p.loaded) for p in portraits]))
    return list(rows), list(referents)


@given(st.sampled_from([0, 1]), st.data())
@settings(max_examples=10, deadline=None)
def test_order_of_articles_in_the_whole_comparison(story: int, data: st.DataObject) -> None:
    own = readings()[story]
    order = data.draw(st.permutations(range(len(own))))
    swapped = columns_of(compare_readings([own[place] for place in order]), [order.index(place) for place in range(len(own))])
    assert swapped == columns_of(compare_readings(own), range(len(own)))


def test_chance_in_the_order_of_sets_decides_nothing() -> None:
    code = f"import framing, hashlib; c = framing.contrast(*{TIES!r}); print(hashlib.sha256((c.to_markdown() + repr(c.to_dict())).encode()).hexdigest())"
    told = set()
    for seed in ("1", "2"):
        done = subprocess.run([sys.executable, "-c", code], env=os.environ | {"PYTHONHASHSEED": seed}, capture_output=True, check=True)
        told.add(done.stdout)
    assert len(told) == 1 and len(told.pop().strip()) == 64


def test_rows_hold_what_they_say() -> None:
    for analyses in stories():
        rows = all_rows(analyses, NAMES)
        assert {row.kind for row in rows} == {"headline", "lead", "statement", "source", "fact"} <= set(ROW_KINDS)
        for row in rows:
            assert 0 < row.difference <= 1
            assert row.reason.endswith(".")
            assert len(row.cells) == len(analyses)
            for place, cell in enumerate(row.cells):
                if cell is None:
                    continue
                assert cell.article == place
                assert cell.wording
                assert cell.sentence is not None
                length = len(analyses[place].document.text)
                assert all(0 <= start < end <= length for start, end in [cell.sentence, *cell.marks])


def test_one_article_has_no_rows() -> None:
    analyses = stories()[0][:1]
    assert all_rows(analyses, NAMES[:1]) == []


def test_fast_depth_has_rows_too() -> None:
    articles = [analysis.document.article for analysis in stories()[0]]
    rows = all_rows([analyze_article(article, depth="fast") for article in articles], NAMES)
    assert {row.kind for row in rows} == {"headline", "lead", "statement", "source", "fact"}


@pytest.mark.parametrize("depth", ["fast", "full"])
def test_sides_of_politics_can_be_swapped(depth: str) -> None:
    swaps = {"Democrats": "Republicans", "Democratic": "Republican", "left": "right"}
    texts = (
        "Democrats of the Ellery council shut the old harbor market on 4 May after a long night of talks. The left cheered the vote.",
        "The Democratic caucus spoke in Ellery. The Republic of Norland sent nine lorries of grain to the empty market by the river. The left stayed.",
    )
    swapped = [re.sub(r"\b(?:Democrats|Democratic|left)\b", lambda match: swaps[match[0]], text) for text in texts]
    rows = [sorted((row.kind, row.difference) for row in framing.contrast(*own, depth=depth).rows) for own in (texts, swapped)]
    assert rows[0] == rows[1] and "fact" in {kind for kind, _ in rows[0]}
