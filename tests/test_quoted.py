"""Who is quoted in one article and not in another."""

from __future__ import annotations

import pytest
from stories import NAMES, read_story

from framing.story.identity import who_by_name
from framing.story.quoted import find_sources, rows_of_sources
from framing.story.records import Row
from framing.story.statements import find_statements

FINCH = "“The toll will pay for two new schools in the north of the city,” Mayor Ada Finch said."
MOSS = "“Nobody who drives to work asked for this toll,” Ben Moss, a driver, said."


def rows(*texts: str, depth: str = "full") -> list[Row]:
    analyses = read_story(*texts, depth=depth)
    who = who_by_name(analyses)
    return rows_of_sources(find_sources(analyses, who), find_statements(analyses, who), analyses, NAMES[: len(texts)])


@pytest.mark.parametrize("depth", ["full", "fast"])
def test_quoted_in_one_only(depth: str) -> None:
    (row,) = rows(f"{FINCH} {MOSS}", FINCH, depth=depth)
    assert (row.kind, row.subject) == ("source", "Ben Moss")
    assert row.reason == "Ben Moss: quoted in Tribune; not quoted in Courier."
    assert row.cells[0] is not None
    assert "of the article): “Nobody who drives to work" in row.cells[0].wording
    assert row.cells[1] is None


def test_named_and_not_quoted() -> None:
    (row,) = rows(f"{FINCH} {MOSS}", f"{FINCH} Ben Moss was there too.")
    assert row.reason == "Ben Moss: quoted in Tribune; named but not quoted in Courier."
    assert row.cells[1] is not None
    assert row.cells[1].wording == "named, not quoted"


def test_largest_share_first() -> None:
    found = rows(f"{FINCH} {MOSS}", "The toll begins on Monday.")
    assert [row.subject for row in found] == ["Ada Finch", "Ben Moss"]
    assert found[0].difference >= found[1].difference


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (FINCH, "The toll pays for two schools in the north, Finch said in the evening, and Ada Finch smiled."),
        # Somebody of the institution speaks.
        (
            "The Harbor Union said the toll would cost its members a day's pay.",
            "A spokesman for the Harbor Union said it would sue the city.",
        ),
        # What it wrote is passed on.
        ("The Harbor Union said the toll would cost its members a day's pay.", "A study by the Harbor Union said the toll was too high."),
        # The same words from somebody else.
        (FINCH, "“The toll will pay for two new schools in the north of the city,” an official said."),
        # A few words.
        ("Ada Finch said no.", "The toll begins on Monday."),
        # Somebody, and nobody in particular.
        ("A man said the toll would cost him a day's pay.", "The toll begins on Monday."),
    ],
)
def test_no_row(one: str, other: str) -> None:
    assert [row.subject for row in rows(one, other)] == []


def test_crowds_by_kind() -> None:
    critics = "Critics said the toll would hurt those who drive to work in the morning."
    assert [row.subject for row in rows(critics, "The toll begins on Monday.")] == ["critics"]
    assert rows(critics, "Some critics said it was too late.") == []


def test_three_articles() -> None:
    (row,) = rows(f"{FINCH} {MOSS}", FINCH, f"{FINCH} {MOSS}")
    assert row.reason == "Ben Moss: quoted in Tribune and Herald; not quoted in Courier."
