"""Who is who across articles."""

from __future__ import annotations

import pytest
from stories import read_story

from framing.story.identity import can_be_one, who_by_name

ONE = (
    "Mayor Ada J. Finch opened the bridge. Ms. Finch spoke for an hour. The Department of Parks and Water (DPW) paid for it. "
    "William Moss of the Harbor Union left early, and so did Ned Roe."
)
OTHER = "“It is late,” Bill Moss said. Finch and DPW officials disagreed. Ada Finch smiled. Nell Roe and the HARBOR UNION did not."


@pytest.mark.parametrize(
    ("speaker", "name"),
    [
        ("Ms. Finch", "Ada Finch"),
        ("Mayor Ada J. Finch", "Ada Finch"),
        ("Finch", "Ada Finch"),
        ("Bill Moss", "William Moss"),
        ("William Moss of the Harbor Union", "William Moss"),
        ("the DPW", "Department of Parks and Water"),
        ("HARBOR UNION", "Harbor Union"),
        ("Ned Roe", "Ned Roe"),
        ("Nell Roe", "Nell Roe"),
        ("The officials", "officials"),
        ("an aide of hers", "aide of hers"),
        ("unknown", ""),
        ("", ""),
    ],
)
def test_one_name_in_all_articles(speaker: str, name: str) -> None:
    analyses = read_story(ONE, OTHER, depth="fast")
    for order in (analyses, analyses[::-1]):
        who = who_by_name(order)
        forms = {"Ada Finch": {"Ada Finch", "Ada J. Finch"}, "William Moss": {"William Moss", "Bill Moss"}}
        assert who(0, speaker) in forms.get(name, {name})
        assert who(0, speaker) == who_by_name(analyses)(1, speaker)


def test_first_name_and_full_name_meet() -> None:
    who = who_by_name(read_story(ONE, OTHER, depth="fast"))
    assert who(0, "Ada J. Finch") == who(1, "Ada Finch")
    assert who(0, "William Moss") == who(1, "Bill Moss")


@pytest.mark.parametrize(
    ("name", "other", "same"),
    [
        ("K. Ann Lee", "Ann Lee", True),
        ("Ted Lee", "Edward Lee", True),
        ("Ted Lee", "Theodore Lee Jr.", True),
        ("Ann Lee", "Anna Lee", True),
        ("Ann Lee", "Joan Lee", False),
        ("Dan Lee", "Dana Lee", False),
        ("Lee", "Ann Lee", False),
        ("A. Lee", "B. Lee", False),
    ],
)
def test_names_of_one_person(name: str, other: str, same: bool) -> None:
    assert can_be_one(name, other) is can_be_one(other, name) is same
