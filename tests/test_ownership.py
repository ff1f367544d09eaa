"""Whose marked words are, where the headline counts: cases as data have no headline."""

from __future__ import annotations

import pytest

from framing.pipeline import analyze_article
from framing.types import Article

BODY = "The crews met on Monday. “It will be a brutal winter, and we drown in debt here,” Ada Finch said."


@pytest.mark.parametrize("depth", ["fast", "full"])
@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("Ferry crews brace for ‘brutal’ winter", "brutal"),
        ("Ferry crews ‘Drowning In Debts’", "Drowning In Debts"),
        ("‘Hopeless’: Ada Finch on the ferry", "Hopeless"),
        ("Ada Finch: ferry is ‘broke’", "ferry is ‘broke’"),
    ],
)
def test_headline_words_are_led_to_their_speaker(title: str, words: str, depth: str) -> None:
    analysis = analyze_article(Article(text=BODY, title=title), depth=depth)
    assert [(q.text, q.speaker) for q in analysis.quotations if q.end <= len(title)] == [(words, "Ada Finch")]
    assert not any(f.label == "scare-quotes" for f in analysis.findings)


@pytest.mark.parametrize("depth", ["fast", "full"])
@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("The port keeps its savings for another year.", ["Savings"]),  # written small below: no name
        ("The port keeps its money for another year.", []),
    ],
)
def test_capitals_of_a_headline(body: str, found: list[str], depth: str) -> None:
    analysis = analyze_article(Article(text=body, title="Port Keeps Its ‘Savings’"), depth=depth)
    assert [f.text for f in analysis.findings if f.label == "scare-quotes"] == found


def test_one_word_of_a_long_quotation_is_no_echo() -> None:
    body = f"{BODY} The board has its own “brutal” jokes."
    analysis = analyze_article(Article(text=body, title="Crews meet"))
    assert not any(q.text == "brutal" for q in analysis.quotations)
