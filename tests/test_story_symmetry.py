"""Set side by side in another order, articles differ in the order of the columns and in nothing else."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import asdict
from functools import cache
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from stories import NAMES

import framing
from framing.pipeline import analyze_article
from framing.story.facts import find_facts, rows_of_facts
from framing.story.identity import who_by_name
from framing.story.introductions import rows_of_statements
from framing.story.openings import find_openings, rows_of_openings
from framing.story.quoted import find_sources, rows_of_sources
from framing.story.records import ROW_KINDS, Row
from framing.story.statements import find_statements
from framing.types import Analysis

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
