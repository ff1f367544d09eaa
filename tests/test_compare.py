"""The whole comparison: its rows in order, the same claim told otherwise, what it was made with, and calls that do not fit."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import framing
from framing.errors import InputError, UsageError
from framing.ingest import read_corpus
from framing.story.records import ROW_KINDS, StoryComparison
from framing.types import Article

STORY = Path(__file__).parent.parent / "corpora" / "ellery" / "asylum-shelter"


@pytest.fixture(scope="module")
def told() -> StoryComparison:
    return framing.contrast(*sorted(read_corpus(STORY), key=lambda article: article.id))


def test_rows_are_ranked_and_hold_for_a_sentence_of_each_article(told: StoryComparison) -> None:
    assert [row.difference for row in told.rows] == sorted((row.difference for row in told.rows), reverse=True)
    assert {row.kind for row in told.rows} >= {"headline", "lead", "naming", "loaded", "statement", "source", "fact"}
    for row in told.rows:
        assert row.kind in ROW_KINDS and 0 < row.difference <= 1 and len(row.cells) == len(told.analyses)
        for number, cell in enumerate(row.cells):
            if cell is None:
                continue
            assert cell.article == number and cell.wording
            text = told.analyses[number].document.text
            if cell.sentence is not None:
                assert text[cell.sentence.start : cell.sentence.end].strip()
                assert all(cell.sentence.start <= mark.start < mark.end <= cell.sentence.end for mark in cell.marks), row
    assert all(None in row.cells for row in told.rows if row.kind == "fact")


def test_what_the_sample_story_is_known_for(told: StoryComparison) -> None:
    reasons = [row.reason for row in told.rows]
    assert any("“plead”" in reason and "“scold”" in reason for reason in reasons)
    assert any("“whine”" in reason and "“thunder”" in reason for reason in reasons)
    shelter = next(referent for referent in told.referents if "shelter" in referent.name)
    wordings = [{choice.wording for choice in p.choices} if p else set() for p in shelter.portraits]
    assert sum("shelter" in " ".join(words) for words in wordings) >= 3


def test_a_mention_that_names_nobody_gives_way_to_the_speaker() -> None:
    texts = ("Ada Finch, who warned that the northern gate will close on 3 May, left.", "The northern gate will close on 3 May, Ada Finch boasted.")
    row = next(row for row in framing.contrast(*texts).rows if row.kind == "statement")
    assert [cell.wording.partition(":")[0] for cell in row.cells if cell] == ["Ada Finch (warned)", "Ada Finch (boasted)"]


def test_nothing_is_said_of_intent() -> None:
    story = framing.contrast(*read_corpus(STORY))
    for row in story.rows:
        assert not any(word in row.reason.lower() for word in ("hidden", "hides", "omit", "bias", "left-wing", "right-wing"))


def test_a_wording_is_told_of_all_articles_that_have_it() -> None:
    thugs = "Mayor Ada Finch left the thuggish council on Friday."
    rows = framing.contrast(thugs, f"{thugs} She was late.", "Mayor Ada Finch left the council on Friday.").rows
    naming = next(row for row in rows if row.kind == "naming")
    assert naming.reason == "Thuggish council: “thuggish council” (negative) in article 1 and article 2 only."


def test_articles_have_names_of_their_own() -> None:
    outlets = ("Tribune", "Tribune", "Tribune (2)", "")
    told = framing.contrast(*(Article(text="Ada Finch left.", outlet=outlet) for outlet in outlets), depth="fast")
    assert told.names == ("Tribune (1)", "Tribune (3)", "Tribune (2)", "article 4")


def test_a_claim_that_an_article_makes_twice_is_one_row() -> None:
    plain = "The port will close its northern gate on 3 May because the crane is broken."
    hedged = "The port may close its northern gate on 3 May because the crane is broken."
    for articles in ((plain, f"{hedged}\n\n{hedged}"), (f"{plain}\n\n{plain}", hedged)):
        rows = [row for row in framing.contrast(*articles).rows if row.kind == "hedging"]
        assert [row.subject for row in rows] == [hedged]


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        (
            "The port will close its northern gate on 3 May because the crane is broken.",
            "The port may close its northern gate on 3 May because the crane is broken.",
            "says it outright in article 1, hedges it in article 2",
        ),
        (
            "The port will close its northern gate on 3 May because the crane is broken, Ada Finch said.",
            "The port will close its northern gate on 3 May because the crane is broken.",
            "leaves it to a named source in article 1, says it outright in article 2",
        ),
        (
            "The port will close its northern gate on 3 May because the crane is broken.",
            "The port will close its northern gate on 3 May because the crane is broken.",
            "",
        ),
        (
            "The port will close its northern gate on 3 May because the crane is broken.",
            "The council may buy forty buses and hire a hundred drivers for the southern lines.",
            "",
        ),
    ],
    ids=["hedged", "attributed", "the same", "another claim"],
)
def test_same_claim_told_with_another_commitment(one: str, other: str, reason: str) -> None:
    found = [row.reason for row in framing.contrast(one, other).rows if row.kind == "hedging"]
    assert found == ([f"The same claim: {reason}."] if reason else [])


def test_two_runs_and_two_processes_are_equal(told: StoryComparison) -> None:
    articles = sorted(read_corpus(STORY), key=lambda article: article.id)[:2]
    one, other = framing.contrast(*articles, workers=2), framing.contrast(*articles)
    assert one.rows == other.rows and one.referents == other.referents and one.statements == other.statements and one.facts == other.facts


def test_depth_is_carried_and_fast_needs_no_model() -> None:
    fast = framing.contrast("Mayor Ada Finch left. The Harbor Guild sued.", "Ms. Finch, the mayor, left.", depth="fast")
    assert fast.provenance["depth"] == "fast" and fast.provenance["model"] is None
    assert "Ada Finch" in {referent.name for referent in fast.referents}
    assert not any(p.acts for referent in fast.referents for p in referent.portraits if p)


def test_names_of_articles_are_all_different() -> None:
    articles = [Article(text="The council met.", outlet=outlet, id=id) for outlet, id in (("A", "1"), ("A", "2"), ("", "3"), ("", ""))]
    assert framing.contrast(*articles, depth="fast").names == ("A (1)", "A (2)", "3", "article 4")


def test_what_is_put_aside_is_counted_for_all(tmp_path: Path) -> None:
    ignore = tmp_path / "ignore.txt"
    ignore.write_text("slammed\n", "utf-8")
    comparison = framing.contrast("Critics slammed the fee.", "Critics slammed the toll.", depth="fast", ignore=ignore)
    assert sum(comparison.provenance["ignored"].values()) == 2 and comparison.provenance["cleaned"] == [[], []]
    json.dumps(comparison.provenance)


def test_calls_that_do_not_fit() -> None:
    with pytest.raises(InputError, match="two articles or more, and was given 1"):
        framing.contrast("The council met.")
    with pytest.raises(InputError, match="has no text"):
        framing.contrast("The council met.", "")
    with pytest.raises(UsageError):
        framing.contrast("The council met.", "The council sat.", depth="deep")
