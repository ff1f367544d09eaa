"""Facts that are told in one article and not found in another."""

from __future__ import annotations

import pytest
from stories import NAMES, read_story

from framing.story.content import find_numbers, name_key, word_key
from framing.story.facts import find_facts, rows_of_facts
from framing.types import Span

COMMON = (
    "The council of Rookport voted on Tuesday to close the old bridge over the Marl. Drivers will have to use the northern tunnel until "
    "spring. The vote was close, and the debate lasted until midnight.\n\n"
)
FACT = "Engineers of Halden & Roe found 312 cracks in its southern towers in January."
MORE = "The mayor thanked the firefighters for their patience with the traffic.\n\n"


def missing(one: str, other: str, depth: str = "full") -> list[str]:
    """The facts of the first article that are not found in the second."""
    analyses = read_story(one, other, depth=depth)
    return [analyses[0].document.text[slice(*fact.sentence)] for fact in find_facts(analyses) if fact.article == 0]


@pytest.mark.parametrize("depth", ["full", "fast"])
def test_fact_of_one_article(depth: str) -> None:
    assert missing(COMMON + FACT, COMMON + MORE, depth) == [FACT]


@pytest.mark.parametrize(
    "told",
    [
        "In January, 312 cracks were found in the southern towers by engineers of Halden & Roe.",  # in other words
        # In two sentences.
        "Halden & Roe sent its engineers in January. They found 312 cracks. The southern towers are the worst.",
        "“Our engineers found 312 cracks in its southern towers in January,” Ann Roe of Halden & Roe said.",
    ],
)
def test_fact_that_is_told_elsewhere(told: str) -> None:
    assert missing(COMMON + FACT, COMMON + told) == []


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("6.2 million", "#6200000"),
        ("$6.2m", "#6200000"),
        ("6,200,000", "#6200000"),
        ("six", "#6"),
        ("twenty-five", "#25"),
        ("two dozen", "#24"),
        ("60 percent", "#60%"),
        ("60%", "#60%"),
        ("60 per cent", "#60%"),
        ("the 1990s", "#1990"),
        ("one million", "#1000000"),
    ],
)
def test_numbers(written: str, key: str) -> None:
    assert [number.key for number in find_numbers(written, Span(0, len(written)))] == [key]


@pytest.mark.parametrize("written", ["one of them", "someone", "tension", "B2B", "v1.2.x", "sixth"])
def test_no_numbers(written: str) -> None:
    assert list(find_numbers(written, Span(0, len(written)))) == []


def test_other_number_is_another_fact() -> None:
    one = COMMON + "The repair will cost the city of Rookport $6.2 million, said Finch."
    assert missing(one, COMMON + "The repair will cost the city of Rookport 6.2 million dollars, said Finch.") == []


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [("announced", "announcement", True), ("election", "elected", True), ("police", "policy", False), ("contract", "contrast", False)],
)
def test_forms_of_a_word(one: str, other: str, same: bool) -> None:
    assert (word_key(one) == word_key(other)) is same


@pytest.mark.parametrize(("one", "other", "same"), [("korea", "koreans", True), ("israel", "israeli", True), ("marl", "mark", False)])
def test_forms_of_a_name(one: str, other: str, same: bool) -> None:
    assert (name_key(one) == name_key(other)) is same


@pytest.mark.parametrize(
    "sentence",
    [
        "Who will pay the 312 engineers of Halden & Roe in the southern towers?",  # a question
        "“Halden and Roe never once looked at those southern towers,” Ben Moss said.",  # somebody's own words
        "Follow us on Twitter for news of Halden & Roe and 312 other firms.",  # no part of the text
        "It rained.",
    ],
)
def test_what_is_no_fact(sentence: str) -> None:
    assert missing(COMMON + sentence, COMMON + MORE) == []


def test_record_and_row() -> None:
    analyses = read_story(("Old bridge closes", COMMON + FACT), ("Bridge shut", COMMON + MORE), ("Bridge closed", COMMON + FACT))
    facts = [fact for fact in find_facts(analyses) if fact.article != 1]
    assert [(fact.article, fact.missing) for fact in facts] == [(0, (1,)), (2, (1,))]
    text = analyses[0].document.text
    assert [text[a:b] for a, b in facts[0].marks] == ["Halden", "Roe", "312"]
    assert 0 < facts[0].telling <= 1
    assert [article for article, _ in facts[0].alike] == [2]
    assert facts[0].nearest == ()  # no word of it stands in the other
    row = next(row for row in rows_of_facts(facts, analyses, NAMES))
    assert (row.kind, row.subject) == ("fact", "Halden, Roe, 312")
    assert row.reason == "Told in Tribune and Herald, not found in Courier."
    assert [cell.wording if cell else "" for cell in row.cells] == [FACT, "", FACT]
    assert len([row for row in rows_of_facts(facts, analyses, NAMES) if row.kind == "fact"]) == 1  # of both articles one row


def test_no_word_hints_at_intent() -> None:
    analyses = read_story(COMMON + FACT, COMMON + MORE)
    reasons = " ".join(row.reason for row in rows_of_facts(find_facts(analyses), analyses, NAMES))
    assert "not found" in reasons
    assert not {"hidden", "omitted", "left out", "hides", "omits"} & {*reasons.split()}


def test_early_and_repeated_facts_lead() -> None:
    late = "Ned Vale of Copperhill sold 40 boats to the harbor museum."
    analyses = read_story(f"{FACT} {COMMON}{late}", COMMON + MORE)
    assert [analyses[0].document.text[slice(*fact.sentence)] for fact in find_facts(analyses) if fact.article == 0] == [FACT, late]
