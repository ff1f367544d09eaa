"""Common referents of several articles: what is lined up, what is kept apart, and how each article words it."""

from __future__ import annotations

from framing.story.compare import contrast_articles
from framing.story.differences import rows_of_referents
from framing.story.records import Portrait, Referent, Row, StoryComparison
from framing.types import Article


def compared(*texts: str, depth: str = "full") -> StoryComparison:
    return contrast_articles([Article(text=text, outlet=f"Outlet {n}") for n, text in enumerate(texts)], depth=depth)


def lined_up(*texts: str, depth: str = "full") -> dict[str, list[list[str]]]:
    """The name of each common referent -> the wordings of each article, the most frequent first."""
    return {
        referent.name: [[choice.wording for choice in p.choices] if p else [] for p in referent.portraits]
        for referent in compared(*texts, depth=depth).referents
    }


def portrait(comparison: StoryComparison, name: str, article: int) -> Portrait:
    found = next(referent for referent in comparison.referents if referent.name == name).portraits[article]
    assert found is not None
    return found


def rows(*texts: str) -> list[Row]:
    comparison = compared(*texts)
    return rows_of_referents(comparison.referents, comparison.analyses, comparison.names)


def test_people_are_lined_up_by_surname_and_given_name() -> None:
    found = lined_up(
        "Mayor Ada Finch signed the order. Finch left. Her brother, Ned Finch, stayed.",
        "Ms. Finch was booed. The firebrand, Ada Finch, signed the order.",
    )
    assert found["Ada Finch"] == [["Mayor Ada Finch", "Finch"], ["Ms. Finch", "firebrand", "Ada Finch"]]
    assert "Ned Finch" not in found


def test_description_of_a_person_whom_only_the_other_article_names() -> None:
    found = lined_up(
        "Nora Quill, the director of the shelter, spoke. The shelter opens in May.",
        "The director declined to talk. The shelter opens in May.",
    )
    assert found["Nora Quill"] == [["Nora Quill", "director of the shelter"], ["director"]]
    # Two directors: it cannot be told which is meant.
    found = lined_up("Nora Quill, the director of the shelter, met Ben Oakes, the director of the clinic.", "The director declined to talk.")
    assert not {"Nora Quill", "Ben Oakes"} & found.keys()


def test_an_office_is_nobody() -> None:
    text = "President Ada Finch spoke. Ben Oakes wants to be elected president."
    found = lined_up(text, "Ada Finch, the president, spoke. Ben Oakes ran for president.")
    assert found["Ada Finch"] == [["President Ada Finch"], ["Ada Finch", "president"]]


def test_a_capital_in_a_headline_makes_no_name() -> None:
    articles = [
        Article(title="Council guts the libraries", text="The Harbor City Council met on the pier. The council cut the budget."),
        Article(title="House Backs Fee", text="The House backed the fee. The Harbor City Council met."),
    ]
    found = contrast_articles(articles).referents
    council = next(referent for referent in found if referent.name == "Harbor City Council")
    assert [[choice.wording for choice in p.choices] for p in council.portraits if p] == [["Council", "Harbor City Council"], ["Harbor City Council"]]
    assert [referent.name for referent in found if "ouncil" in referent.name] == ["Harbor City Council"]


def test_rival_names_of_one_thing() -> None:
    found = lined_up("The bill would bar illegal aliens from colleges.", "The bill would bar undocumented immigrants from colleges.")
    assert [["illegal aliens"], ["undocumented immigrants"]] in found.values()


def test_topics_are_told_apart_by_what_narrows_them() -> None:
    one = "Business groups praised the fee. The business groups met on the pier. Labor groups sued the port."
    found = lined_up(one, "Labor groups sued the port on Monday. The labor groups want a vote.")
    assert found["Labor groups"] == [["Labor groups"], ["Labor groups"]]
    assert not any("Business groups" in wordings for shown in found.values() for wordings in shown)


def test_what_belongs_to_two_people_is_two_things() -> None:
    one = "Ada Finch spoke for Finch's plan. Finch's plan is late."
    other = "Ben Oakes spoke for Oakes's plan. Oakes's plan is late. Ada Finch left."
    assert not any("plan" in name for name in lined_up(one, other))
    assert any("plan" in name for name in lined_up(one, "Ada Finch left. The Finch plan is late, and the plan is poor."))
    # "Another" opens something new.
    assert lined_up("The council held a hearing on the fee.", "Another hearing on the fee is planned.").keys() == {"fee"}


def test_apposition_says_what_a_person_is() -> None:
    found = lined_up(
        "Ada Finch, a firebrand and no saint, spoke. The head of the port guild, Ben Oakes, left.",
        "Ada Finch spoke. Ben Oakes left. The port guild met.",
    )
    assert found["Ben Oakes"][0] == ["head of the port guild", "Ben Oakes"]


def test_only_is_said_where_no_other_article_has_it() -> None:
    texts = ("Ada Finch, a lawyer, spoke.", "Ada Finch spoke.", "Ada Finch, a lawyer, left.")
    told = [row.reason for row in rows(*texts) if row.kind == "naming"]
    assert told == ["Ada Finch: “lawyer” in Outlet 0 and Outlet 2 only."]


def test_what_stands_alone_is_no_common_referent() -> None:
    assert lined_up("The ferry sank.", "The council met.") == {}
    assert "Monday" not in lined_up("The vote is on Monday.", "The vote is on Monday.")


def test_choices_count_wordings_and_whose_they_are() -> None:
    comparison = compared(
        "The plan is late. The reckless plan costs a million. “This reckless plan is a gift,” Ada Finch said.",
        "The plan is on time. The plan costs a million.",
    )
    choices = portrait(comparison, "plan", 0).choices
    assert [(c.wording, c.count, c.narrator, c.polarity) for c in choices] == [("reckless plan", 2, 1, "negative"), ("plan", 1, 1, "")]
    text = comparison.analyses[0].document.text
    assert all(text[span.start : span.end].endswith(choice.wording) for choice in choices for span in choice.spans)


def test_acts_with_who_acts_and_who_is_left_out() -> None:
    comparison = compared(
        "The police beat Ned Roe. Roe vowed to sue the city and left.",
        "Ned Roe was beaten on the pier. Ned Roe was later released by a judge.",
    )
    one, other = (portrait(comparison, "Ned Roe", n).acts for n in (0, 1))
    assert [(a.verb, a.role, a.other) for a in one] == [("beat", "suffers", "police"), ("sue", "does", "city"), ("leave", "does", "")]
    assert [(a.verb, a.role, a.passive, a.other) for a in other] == [("beat", "suffers", True, ""), ("release", "suffers", True, "judge")]


def test_row_of_an_actor_who_is_left_out() -> None:
    found = rows("The police beat Ned Roe on the pier.", "Ned Roe was beaten on the pier.")
    row = next(row for row in found if row.kind == "agency")
    assert row.subject == "Ned Roe" and [cell.wording for cell in row.cells if cell] == ["beat: police as subject", "beat: nobody named (passive)"]
    # "Beating him" says of nobody that he does it and hides nobody either.
    found = rows("The police beat Ned Roe on the pier.", "Beating Ned Roe was wrong.")
    assert not [row for row in found if row.kind == "agency"]


def test_row_of_names_is_stronger_the_more_they_judge() -> None:
    def strength(one: str, other: str) -> float:
        return max((row.difference for row in rows(one, other) if row.kind == "naming"), default=0.0)

    plain = strength("The plan costs a million.", "The plan costs a million.")
    narrowed = strength("The housing plan costs a million. The plan is late.", "The city plan costs a million. The plan is late.")
    judging = strength("The disastrous plan costs a million. The plan is late.", "The plan costs a million. The plan is late.")
    opposed = strength("The disastrous plan costs a million. The plan is late.", "The superb plan costs a million. The plan is late.")
    assert strength("Six seats are open. The seats matter.", "Eight seats are open. The seats matter.") == 0.0  # no other wording
    assert plain == 0.0 and plain <= narrowed < judging < opposed <= 1.0


def test_rows_show_a_sentence_of_each_article_with_its_marks() -> None:
    comparison = compared("The disastrous plan costs a million. The plan is late.", "The superb plan costs a million. The plan is late.")
    for row in rows_of_referents(comparison.referents, comparison.analyses, comparison.names):
        assert row.referent is not None and comparison.referents[row.referent].name == row.subject and 0 < row.difference <= 1
        for cell in filter(None, row.cells):
            assert cell.sentence is not None and cell.marks
            assert all(cell.sentence.start <= mark.start < mark.end <= cell.sentence.end for mark in cell.marks)


def test_order_of_the_articles_changes_the_columns_and_nothing_else() -> None:
    texts = (
        "Mayor Ada Finch rammed through the reckless fee. The fee was blocked. Dockers marched.",
        "The fee, a sensible step, was blocked by the dockers. Ms. Finch, the mayor, wept. The dockers marched.",
        "Finch lost. The fee is gone.",
    )
    forth, back = compared(*texts), compared(*reversed(texts))

    def plain(referent: Referent, turned: bool) -> tuple[str, list[object]]:
        shown = [[(c.wording, c.count) for c in p.choices] if p else None for p in referent.portraits]
        return referent.kind, shown[::-1] if turned else shown

    assert sorted(map(repr, (plain(r, False) for r in forth.referents))) == sorted(map(repr, (plain(r, True) for r in back.referents)))


def test_depth_fast_lines_up_names() -> None:
    found = lined_up("Mayor Ada Finch signed. The Harbor Pilots Association sued.", "Ms. Finch won; the Harbor Pilots Association lost.", depth="fast")
    assert found["Ada Finch"] == [["Mayor Ada Finch"], ["Ms. Finch"]] and len(found["Harbor Pilots Association"]) == 2
