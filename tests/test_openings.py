"""Headlines and leads side by side."""

from __future__ import annotations

import pytest
from stories import NAMES, read_story

from framing.story.identity import who_by_name
from framing.story.openings import find_openings, rows_of_openings
from framing.story.records import Opening, Row

BODY = "The vote came after a long night in the old school by the lake, where the council of Rookport met."


def headlines(*titles: str, depth: str = "full") -> list[Opening]:
    return [o for o in find_openings(read_story(*((title, BODY) for title in titles), depth=depth)) if o.section == "headline"]


def rows(*articles: str | tuple[str, str], depth: str = "full") -> list[Row]:
    analyses = read_story(*articles, depth=depth)
    return rows_of_openings(find_openings(analyses), analyses, who_by_name(analyses), NAMES[: len(articles)])


@pytest.mark.parametrize(
    ("title", "actor", "turn", "agent"),
    [
        ("Council closes the old bridge", "Council", "active", ""),
        ("The old bridge was closed by the council", "The old bridge", "passive", "the council"),
        ("The old bridge was closed on Monday", "The old bridge", "agentless", ""),
        ("Mayor accused of fraud", "Mayor", "agentless", ""),  # headlines leave "is" out
        ("Finch: The bridge is safe", "Finch", "active", ""),  # says it
        ("Finch went to the lake", "Finch", "active", ""),  # no participle
        ("Finch talked with the council", "Finch", "active", ""),
        ("Mayor expected to resign", "Mayor", "agentless", ""),
        ("It closes the old bridge", "", "", ""),
        ("12 dead on the old bridge", "", "", ""),
    ],
)
def test_who_acts(title: str, actor: str, turn: str, agent: str) -> None:
    body = "Mayor Ada Finch closed the old bridge on Monday, and Finch smiled."
    (opening,) = (o for o in find_openings(read_story((title, body))) if o.section == "headline")
    assert (opening.actor, opening.turn, opening.agent) == (actor, turn, agent)


def test_no_speaker_before_colon() -> None:
    (opening,) = headlines("A bridge too far: Council closes the Marl crossing")
    assert opening.actor != "A bridge too far"


def test_dateline_does_not_act() -> None:
    (lead,) = find_openings(read_story("ROOKPORT, Marl — The council closed the old bridge on Monday."))
    assert lead.actor == "The council"
    assert lead.carriers == ()


def test_agent_left_out() -> None:
    row = rows(("Council closes old bridge", BODY), ("Old bridge was closed on Monday", BODY))[0]
    assert row.kind == "headline"
    assert row.difference > 0.4
    assert row.reason == "Who acts: Council (“close”) in Tribune, nobody named (“close”, passive, of Old bridge) in Courier."


def test_loaded_wordings_and_poles() -> None:
    row = rows(("Council approves a disgraceful plan", BODY), ("Council approves plan", BODY))[0]
    assert row.reason == "Loaded wording: “disgraceful” (negative) in Tribune; none in Courier."
    opposite = rows(("Council approves a disgraceful plan", BODY), ("Council approves a brilliant plan", BODY))[0]
    assert opposite.difference > row.difference


def test_hedged_and_question() -> None:
    row = rows(("Bridge may close in May", BODY), ("Bridge closes in May", BODY))[0]
    assert "told differently: hedged in Tribune, stated flatly in Courier" in row.reason.lower().replace("tribune", "Tribune").replace(
        "courier", "Courier"
    )
    question, flat = headlines("Will the bridge close?", "The bridge will close")
    assert (question.question, flat.question) == (True, False)


def test_quotation_marks() -> None:
    row = rows(("Council praises “reform” of tolls", BODY), ("Council praises reform of tolls", BODY))[0]
    assert "uotation marks only in Tribune (“reform”)" in row.reason


def test_names_and_numbers_of_one_only() -> None:
    body = "The council of Rookport closed 12 bridges, and Ada Finch of Halden paid for it."
    row = rows(("Council closes 12 bridges in Halden", body), ("Council closes twelve bridges", body))[0]
    assert row.reason == "Named in one only: Halden in Tribune."  # 12 is twelve


def test_missing_headline() -> None:
    found = rows(("Council closes the old bridge", BODY), BODY, ("Mayor accused of fraud", BODY))
    assert [row.kind for row in found] == ["headline"]  # the leads are alike
    assert found[0].cells[1] is None
    assert rows(("Council closes the old bridge", BODY), BODY) == []


def test_alike() -> None:
    assert rows(("Council closes the old bridge", BODY), ("Council closes the old bridge", BODY)) == []


def test_fast_depth_has_words_without_actors() -> None:
    (one, other) = headlines("Council approves a disgraceful plan", "Is Halden next?", depth="fast")
    assert (one.actor, one.turn) == ("", "")
    assert one.loaded
    assert other.question
