"""The same words in several articles, introduced in different ways."""

from __future__ import annotations

import pytest
from stories import NAMES, read_story

from framing.story.identity import who_by_name
from framing.story.introductions import form_distance, rows_of_statements, source_distance, verb_distance
from framing.story.records import Row, Statement, Telling
from framing.story.statements import find_statements
from framing.types import Analysis, Span

BRIDGE = "The old bridge will fall into the river before the council has finished its lunch"


def compare(*texts: str, depth: str = "full") -> tuple[list[Analysis], tuple[Statement, ...], list[Row]]:
    analyses = read_story(*texts, depth=depth)
    found = find_statements(analyses, who_by_name(analyses))
    return analyses, found, rows_of_statements(found, analyses, NAMES[: len(texts)])


def verbs(statement: Statement) -> list[str]:
    return [telling.verb if telling else "" for telling in statement.tellings]


@pytest.mark.parametrize("depth", ["full", "fast"])
def test_same_words_with_different_verbs(depth: str) -> None:
    _, (statement,), (row,) = compare(f"“{BRIDGE},” Ada Finch said.", f'"{BRIDGE}," Ms. Ada Finch admitted on Friday.', depth=depth)
    assert (statement.speaker, statement.likeness, verbs(statement)) == ("Ada Finch", 1.0, ["say", "admit"])
    assert (row.kind, row.subject) == ("statement", "Ada Finch")
    assert row.difference > 0.5
    assert row.reason == "The same statement is introduced with “say” in Tribune, “admit” in Courier."
    assert row.cells[1] is not None
    assert row.cells[1].wording == f"Ms. Ada Finch (admitted): “{BRIDGE},”"


def test_marks_show_words_and_verb() -> None:
    analyses, _, (row,) = compare(f"“{BRIDGE},” Ada Finch said.", f"“{BRIDGE},” Ada Finch conceded.")
    assert row.cells[1] is not None
    assert [analyses[1].document.text[a:b] for a, b in row.cells[1].marks] == [f"{BRIDGE},", "conceded"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (f"“{BRIDGE},” Ada Finch said.", f"“{BRIDGE},” Ada Finch said."),  # introduced alike
        (f"“{BRIDGE},” Ada Finch said.", f"“{BRIDGE},” Ada Finch told reporters."),  # two plain verbs
    ],
)
def test_no_row_where_nothing_differs(one: str, other: str) -> None:
    _, statements, rows = compare(one, other)
    assert len(statements) == 1
    assert rows == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("“The bridge is old,” Ada Finch said.", "“The council is late,” Ada Finch said."),
        # A phrase that everybody uses.
        ("“I met the president of the republic,” Ada Finch said.", "“He is no friend of the president of the republic,” Ben Moss said."),
        # Two words of somebody else's.
        ("“The toll is a tax on hope and work,” Ada Finch said.", "Ben Moss spoke of “the toll” for an hour."),
        ("Ada Finch said the toll would pay for two schools.", "Ben Moss said the toll would hurt two schools."),
    ],
)
def test_different_statements(one: str, other: str) -> None:
    assert compare(one, other)[1] == ()


def test_a_quotation_that_is_repeated_counts_once() -> None:
    said = f"“{BRIDGE},” Ada Finch said."
    _, (once,), _ = compare(said, f"“{BRIDGE},” Ada Finch conceded.")
    _, (often,), _ = compare("\n\n".join([said] * 3), f"“{BRIDGE},” Ada Finch conceded.")
    assert often == once


def test_quotation_in_two_pieces_is_one_statement() -> None:
    both = f"“{BRIDGE}. Nobody here will miss those rusty towers when they are gone,” Ada Finch said."
    _, statements, _ = compare(both, f"“{BRIDGE},” Ada Finch said. “Nobody here will miss those rusty towers when they are gone.”")
    assert len(statements) == 1
    assert [telling.words for telling in statements[0].tellings if telling] == [26, 26]


def test_clipped_quotation() -> None:
    _, (statement,), (row,) = compare(f"“{BRIDGE},” Ada Finch said.", "Ada Finch said the bridge would “fall into the river” soon.")
    assert [telling.words_quoted for telling in statement.tellings if telling] == [15, 4]
    assert row.reason == "The same statement is quoted with 15 words in Tribune, 4 words in Courier."
    assert 0 < row.difference < 0.5


def test_paraphrase_of_a_quotation() -> None:
    _, (statement,), (row,) = compare(
        "“The toll will pay for two new schools and a library in Rookport,” Ada Finch said.",
        "Ada Finch said the toll would pay for new schools and a library in Rookport.",
    )
    assert [telling.kind for telling in statement.tellings if telling] == ["direct", "indirect"]
    assert row.reason == "The same statement is quoted in Tribune, only paraphrased in Courier."


def test_source_without_a_name() -> None:
    _, _, (row,) = compare(f"“{BRIDGE},” Ada Finch said.", f"“{BRIDGE},” an official said.")
    assert row.reason == "The same statement is given to Ada Finch in Tribune, an official in Courier."


def test_three_articles_and_one_without_it() -> None:
    _, (statement,), (row,) = compare(
        f"“{BRIDGE},” Ada Finch said.", "The toll stays.", f"“{BRIDGE},” Ada Finch claimed.", f"“{BRIDGE},” Ada Finch said."
    )
    assert verbs(statement) == ["say", "", "claim", "say"]
    assert row.cells[1] is None
    assert row.reason == "The same statement is introduced with “say” in Tribune and Star, “claim” in Herald."


def telling(**fields: object) -> Telling:
    values: dict[str, object] = {
        "article": 0, "start": 0, "end": 9, "quotation": 0, "verb": "say", "stance": "neutral", "commitment": 2, "kind": "direct",
        "speaker": "Ada Finch", "source_kind": "person", "words": 20, "words_quoted": 20, "sentence": Span(0, 9),
    }  # fmt: skip
    return Telling(**{**values, **fields})  # type: ignore[arg-type]


def test_distances() -> None:
    said = telling()
    claimed = telling(verb="claim", stance="distancing")
    assert verb_distance(said, said) == 0
    assert verb_distance(said, claimed) == verb_distance(claimed, said) == 0.6
    assert verb_distance(said, telling(verb="swear", commitment=3)) == pytest.approx(0.15)
    assert verb_distance(telling(verb="boast", stance="charged"), telling(verb="admit", stance="charged")) == 0.5
    assert verb_distance(said, telling(verb="burble", stance="")) == 0  # no lexicon knows it
    assert form_distance(said, telling(words_quoted=0)) == 0.4
    assert form_distance(said, telling(words_quoted=5)) == pytest.approx(0.3)
    assert form_distance(said, telling(words_quoted=15)) == 0
    assert source_distance(said, telling(source_kind="crowd")) == 0.5
    assert source_distance(said, telling(source_kind="unknown")) == 0  # not found is not unnamed
