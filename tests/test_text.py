"""Sentences of bounded length, and one parse for a text and its mirror."""

from __future__ import annotations

import pytest

from framing.counterparts import mirrored
from framing.rivals import find_rivals
from framing.text import annotate, read_document
from framing.types import Article, Document


@pytest.mark.parametrize("text", ["a, b " * 4000, "x" * 9000, "council " * 2000, "(" * 6000, "said; " * 3000])
def test_no_sentence_is_longer_than_parser_and_rules_can_take(text: str) -> None:
    document = read_document(Article(text=f"The council met. {text}"), depth="fast")
    lengths = [sentence.end - sentence.start for sentence in document.sentences]
    assert max(lengths) <= 2500
    kept = "".join(document.text[sentence.start : sentence.end] for sentence in document.sentences)
    assert kept.replace(" ", "") == document.text.replace(" ", "")  # cut, nothing lost


def test_a_long_sentence_is_cut_behind_a_mark() -> None:
    part = "the clerk who kept the ledger in the harbor office wrote another line about the ferry, "
    document = read_document(Article(text=f"On Friday {part * 40}and left."), depth="fast")
    assert len(document.sentences) == 2
    first = document.sentences[0]
    assert document.text[first.start : first.end].endswith("ferry,")


def parsed(text: str) -> Document:
    document = read_document(Article(text=text), depth="full")
    return annotate(document, range(len(document.sentences)), find_rivals(document).swapped)


@pytest.mark.parametrize(
    "text",
    [
        "Nancy Pelosi told Republicans that the Daily Kos report was wrong, a Democrat from Ohio said.",
        "An Obama aide, unlike Sen. Marco Rubio (R-Fla.), accused Newsmax of trashing liberal voters.",
        "TRUMP SLAMS DEMOCRATS AS SCHUMER WAFFLES",
        "The GOP-led House blocked Mr. Romney's plan; conservatives cheered, far-left activists booed.",
    ],
)
def test_a_text_and_its_mirror_are_parsed_alike(text: str) -> None:
    one, other = parsed(text), parsed(mirrored(text))
    assert one.text != other.text
    assert [token[4:] for token in one.tokens] == [token[4:] for token in other.tokens]
    assert any(token.dep for token in one.tokens)
    assert "".join(token.text for token in one.tokens) == one.text.replace(" ", "")  # what the parser saw stays with the parser


def test_contested_names_of_one_shape_are_parsed_alike() -> None:
    one = parsed("Sheriffs held illegal aliens for days.")
    other = parsed("Sheriffs held undocumented immigrants for days.")
    assert [(token.tag, token.dep, token.head) for token in one.tokens] == [(token.tag, token.dep, token.head) for token in other.tokens]
