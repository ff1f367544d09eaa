"""Who acts: what a referent does and suffers, and the rows of articles that tell it differently."""

from __future__ import annotations

import pytest

from framing.story.compare import contrast
from framing.story.records import Row


def acts(text: str, name: str) -> list[tuple[str, str, str, str]]:
    """Verb, role, how it is told, and the other, of everything that a text tells of somebody."""
    comparison = contrast(text, text)
    found = next(p for referent in comparison.referents if referent.name == name for p in referent.portraits if p)
    return [(a.verb, a.role, "passive" if a.passive else "noun" if a.nominal else "active", a.other) for a in found.acts]


def rows(*texts: str) -> list[Row]:
    return [row for row in contrast(*texts).rows if row.kind == "agency"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Finch sued the port.", [("sue", "does", "active", "port")]),
        ("Ada Finch was sued by the port.", [("sue", "suffers", "passive", "port")]),
        ("Ada Finch was sued.", [("sue", "suffers", "passive", "")]),
        ("The port sued Ada Finch.", [("sue", "suffers", "active", "port")]),
        ("The port was sued by Ada Finch.", [("sue", "does", "passive", "port")]),
        ("The port carried out and Ada Finch carried out the plan.", [("carry out", "does", "active", "plan")]),
        ("Ada Finch, who sued the port, left.", [("sue", "does", "active", "port"), ("leave", "does", "active", "")]),
        ("Ada Finch vowed to sue the port.", [("sue", "does", "active", "port")]),
        ("Ada Finch asked Ned Roe to sue the port.", [("ask", "does", "active", "Ned Roe")]),
        ("Ned Roe asked Ada Finch to sue the port.", [("ask", "suffers", "active", "Ned Roe"), ("sue", "does", "active", "port")]),
        ("The dismissal of Ada Finch by the board was quick.", [("dismiss", "suffers", "noun", "board")]),
        ("The board’s dismissal of Ada Finch was quick.", [("dismiss", "suffers", "noun", "board")]),
        ("The dismissal of Ada Finch was quick.", [("dismiss", "suffers", "noun", "")]),
        ("The decision of Ada Finch was quick.", []),  # hers, not against her
        ("Ada Finch said the port is open.", []),  # what is said is no act
        ("Ada Finch was dismissed by Monday.", [("dismiss", "suffers", "passive", "")]),  # a time
        ("Ada Finch was dismissed by the board and the mayor.", [("dismiss", "suffers", "passive", "board and mayor")]),
        ("Ada Finch was arrested and charged by the police.", [("arrest", "suffers", "passive", "police"), ("charge", "suffers", "passive", "police")]),
        ("Ada Finch should sue the port.", []),  # has not sued
        ("Ada Finch’s endorsement of the fee was quick.", [("endorse", "does", "noun", "fee")]),
        ("Ada Finch is a lawyer and has a boat.", []),
    ],
)
def test_acts(text: str, expected: list[tuple[str, str, str, str]]) -> None:
    assert acts(text, "Ada Finch") == expected


def test_row_of_who_is_left_out() -> None:
    found = rows("The police beat Ned Roe on the pier.", "Ned Roe was beaten on the pier.")
    assert [row.reason for row in found] == [
        "Who does it, “beat” of Ned Roe: police as subject in article 1, nobody named (passive) in article 2."
    ]
    noun = rows("The board dismissed Ned Roe on Monday.", "The dismissal of Ned Roe came on Monday.")
    assert [row.reason for row in noun] == [
        "Who does it, “dismiss” of Ned Roe: board as subject in article 1, nobody named (a noun) in article 2."
    ]
    assert noun[0].difference == found[0].difference
    # Who stands behind "by" is named all the same.
    behind = rows("The police beat Ned Roe on the pier.", "Ned Roe was beaten by the police on the pier.")
    assert [row.difference < found[0].difference for row in behind] == [True]


def test_no_row_where_grammar_asks_for_nobody() -> None:
    assert rows("The police beat Ned Roe on the pier.", "Beating Ned Roe was wrong.") == []
    assert rows("The police beat Ned Roe on the pier.", "The officers beat Ned Roe on the pier.") == []


def test_row_of_other_verbs_for_what_one_does_to_the_other() -> None:
    found = rows("Ada Finch slammed Ned Roe on Monday.", "Ada Finch criticized Ned Roe on Monday.")
    told = next(row for row in found if row.subject == "Ada Finch")
    assert told.reason == "What Ada Finch does to Ned Roe: “slam” in article 1, “criticize” in article 2."
    plain = rows("Ada Finch phoned Ned Roe on Monday.", "Ada Finch visited Ned Roe on Monday.")
    assert told.difference > next(row for row in plain if row.subject == "Ada Finch").difference
    assert rows("Ada Finch slammed Ned Roe.", "Ada Finch slammed Ned Roe and praised him.") == []


def test_a_pronoun_that_would_be_both_is_nobody_known() -> None:
    found = rows("Ben Oakes lost. Ada Finch spoke. She beat Ben Oakes and Ada Finch again.", "Ada Finch praised Ben Oakes on Monday.")
    assert not any("beat" in row.reason and row.reason.startswith("What Ada Finch") for row in found)


def test_row_of_who_acts_more() -> None:
    doing = "Ada Finch sued the port. She blocked the pier. She toured the hall. She hired a crew. She wrote a book. She sold it."
    suffering = "Ada Finch was sued. Finch was blocked. Finch was dismissed. Finch was hired. Finch was fined. Finch was mocked."
    row = next(row for row in rows(doing, suffering) if "verbs" in row.reason)
    assert row.reason == "Ada Finch acts in 6 of 6 verbs in article 1, 0 of 6 verbs in article 2." and row.difference == 1.0
