"""Speakers: the cases of tests/cases/speakers.jsonl, and what holds for every mention."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from marked import Case, read_cases

from framing.people import People
from framing.pipeline import analyze_article
from framing.text import read_document
from framing.types import SOURCE_KINDS, Article, Quotation


@pytest.mark.parametrize("case", list(read_cases("speakers")))
def test_speakers(case: Case) -> None:
    """The quotation that shares most with the marked words has the speaker, mention and kind of the case."""
    analysis = analyze_article(Article(text=case.text), depth=case.depth)
    for mark in case.marks:

        def shared(quotation: Quotation, start: int = mark.start, end: int = mark.end) -> int:
            return min(quotation.end, end) - max(quotation.start, start)

        quotation = max(analysis.quotations, key=shared, default=None)
        assert quotation is not None and shared(quotation) > 0, "no quotation there"
        for field, found in (("speaker", quotation.speaker), ("mention", quotation.mention), ("kind", quotation.source_kind)):
            if field in case.fields:
                assert found == case.fields[field], (field, quotation)


def test_case_file_holds_every_kind() -> None:
    assert {parameter.values[0].fields.get("kind") for parameter in read_cases("speakers")} >= set(SOURCE_KINDS)


TEXT = (
    "Mayor Ada Finch met Sen. Luis de la Vega, D-Vt., and Ned Roe Jr., a clerk at the Department of Parks (DOP). Mrs. Roe, his wife, left. "
    "The Rook Bay Tribune said the Finch campaign and the port union had met. Judge Íñigo Márquez spoke for the Harbor Pilots Association."
)
PEOPLE = People(read_document(Article(text=TEXT), depth="fast"))
_WORDS = st.sampled_from(
    [
        *TEXT.replace(",", " ,").split(),
        "The",
        "a",
        "and",
        "one",
        "of",
        "spokesman",
        "senator",
        "DOP",
        "former",
        "she",
        "’s",
        "“",
        "(",
        "İ",
        "ſ",
        "Dr.",
        "-",
    ]
)


@settings(max_examples=400, deadline=None)
@given(st.lists(_WORDS, max_size=8).map(" ".join))
def test_canonical_is_idempotent(mention: str) -> None:
    once = PEOPLE.canonical(mention)
    assert PEOPLE.canonical(once) == once


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=60))
def test_any_text_has_a_canonical_form(mention: str) -> None:
    once = PEOPLE.canonical(mention)
    assert PEOPLE.canonical(once) == once


def test_time_grows_with_the_text() -> None:
    """Twice the names take about twice the steps: lookups go by surname, head noun and place, never over all names."""
    import sys

    def calls(count: int) -> int:
        text = " ".join(
            f"Sen. Ada{chr(97 + i % 26)}{chr(97 + i // 26)} Finch{chr(97 + i % 26)}{chr(97 + i // 26)} met Ned Roe. The senator said no."
            for i in range(count)
        )
        seen = 0

        def count_call(frame: object, event: str, argument: object) -> None:
            nonlocal seen
            seen += event in ("call", "c_call")

        document = read_document(Article(text=text), depth="fast")
        sys.setprofile(count_call)
        try:
            people = People(document)
            for place in range(0, len(text), 40):
                people.canonical("the senator", place)
        finally:
            sys.setprofile(None)
        return seen

    assert calls(400) < 2.6 * calls(200)


def test_doubled_words_end() -> None:
    """A run that begins with the same function word twice is cut once for each, and no more."""
    assert PEOPLE.canonical("The The Department of Parks") == "Department of Parks"
    People(read_document(Article(text="This This Week Committee met. The The Department of Parks met."), depth="fast"))


@pytest.mark.parametrize(
    ("text", "people"),
    [
        # A president's son is told by "Jr."; every other mention is the president's.
        ("President Finch left. Ned Finch Jr., his son, hunts. Mr. Finch stayed. Finch Jr. rose.", ["Finch", "Ned Finch Jr.", "Finch", "Ned Finch Jr."]),
        ("President Ned Finch left. Ned Finch Jr. hunts. Finch stayed.", ["Ned Finch", "Ned Finch Jr.", "Ned Finch"]),
        # Elsewhere "Jr." may be left out.
        ("Ned Finch Jr. spoke. Ned Finch left. Finch stayed.", ["Ned Finch Jr."] * 3),
        ("President Ned Finch Jr. spoke. President Finch stayed.", ["Ned Finch Jr."] * 2),
        ("Vice President Finch left. Ned Finch Jr. spoke.", ["Ned Finch Jr."] * 2),
    ],
)
def test_junior_beside_a_president(text: str, people: list[str]) -> None:
    found = People(read_document(Article(text=text), depth="fast"))
    assert [mention.person for mention in found.mentions] == people
