"""Worksheet and key as data and as HTML pages."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace

import pytest
from sheets_made import FINDINGS, HEADLINE, TEXT, highlight, hostile, story, tally

from framing.classroom.exercise import Exercise, Passage
from framing.classroom.lesson import LONGEST, MOST_QUESTIONS, make_plan
from framing.classroom.marks import cut_lines
from framing.classroom.sheet import clean, key_html, key_view, worksheet_html, worksheet_view

MADE = {"highlight": highlight, "tally": tally, "story": story, "hostile": hostile}


def shown(passage: dict) -> str:  # type: ignore[type-arg]
    """The text of a passage of a view, paragraphs divided as in the exercise."""
    return "\n\n".join(" ".join("".join(words for words, _, _ in line["pieces"]) for line in lines) for lines in passage["blocks"])


@pytest.mark.parametrize("exercise", [highlight(), tally(), story()], ids=["numbered", "paragraphs", "several"])
def test_sheet_shows_the_whole_text(exercise: Exercise) -> None:
    for view in (worksheet_view(exercise), key_view(exercise, make_plan(exercise))):
        assert [shown(passage) for passage in view["passages"]] == [passage.text for passage in exercise.passages]


def test_lines_are_numbered_where_students_mark() -> None:
    (passage,) = worksheet_view(highlight())["passages"]
    lines = [line for block in cut_lines(TEXT) for line in block]
    numbered = [line for block in passage["blocks"] for line in block]
    assert [line["number"] for line in numbered] == list(range(1, len(lines) + 1))
    assert ["".join(words for words, _, _ in line["pieces"]) for line in numbered] == [TEXT[line.start : line.end] for line in lines]
    (other,) = worksheet_view(tally())["passages"]
    assert {line["number"] for block in other["blocks"] for line in block} == {0}


def test_marked_spans_have_their_numbers() -> None:
    spans = [TEXT.index(words) for words in ("reckless", "Ada Finch, who")]
    passage = Passage(name="Text", text=TEXT, marked=((spans[0], spans[0] + 8), (spans[1], spans[1] + 14 + len(" runs"))))
    for numbered in (True, False):
        exercise = replace(highlight() if numbered else tally(), passages=(passage,))
        pieces = [piece for block in worksheet_view(exercise)["passages"][0]["blocks"] for line in block for piece in line["pieces"]]
        marked = [(words, numbers) for words, is_marked, numbers in pieces if is_marked]
        # The second stretch runs over the end of a line: its number stands once, at its end.
        assert (
            marked == [("reckless", "1"), ("Ada Finch, who", ""), ("runs", "2")]
            if numbered
            else [("reckless", "1"), ("Ada Finch, who runs", "2")]
        )


def test_key_numbers_findings_through_all_texts() -> None:
    found = (replace(FINDINGS[0], passage=1), FINDINGS[1], replace(FINDINGS[2], passage=2))
    exercise = replace(story(), findings=found)
    view = key_view(exercise, make_plan(exercise))
    assert [(row["number"], row["passage"], row["text"]) for row in view["findings"]] == [
        (1, "Text A", "reckless"),
        (2, "Text B", "slammed"),
        (3, "Text C", "bruising"),
    ]
    numbers = [
        [numbers for block in passage["blocks"] for line in block for _, _, numbers in line["pieces"] if numbers]
        for passage in view["passages"]
    ]
    assert numbers == [["1"], ["2"], ["3"]]
    assert [row["sheet"] for row in view["findings"]] == ["", "2", ""]


def test_outlets_stand_in_the_key_and_not_on_the_sheet() -> None:
    exercise = story()
    sheet, named, key = worksheet_html(exercise), worksheet_html(exercise, show_outlets=True), key_html(exercise, make_plan(exercise))
    for outlet in ("The Marrow Bay Herald", "Ellery Tern"):
        assert outlet not in sheet and outlet in named and outlet in key
    assert "harbor/gull" not in sheet and "harbor/gull" in key


def test_sheet_holds_what_a_student_needs() -> None:
    page = worksheet_html(highlight())
    for words in (
        "Name",
        "Class",
        "Date",
        "Goal",
        "Level 2 (middle)",
        "20 minutes",
        "about grade 8",
        "Read the text once",
        "Mark with",
        HEADLINE,
    ):
        assert words in page
    assert page.count("<i></i>") == 7  # ruled lines
    assert "It judges the plan" not in page and "Teacher" not in page
    assert re.search(r"framing-analyzer [\d.]+\S* · highlight · level 2 · seed 1", page)


def test_key_holds_what_a_teacher_needs() -> None:
    page = key_html(highlight(), make_plan(highlight()))
    for words in (
        "Teacher’s key",
        "“reckless”",
        "untested",
        "plainer one / another",
        "quoted, Ada Finch",
        "Rubric",
        "proficient",
        "misses some wordings",
    ):
        assert words in page, words
    for words in (
        "Lesson plan",
        "45 minutes",
        "Material",
        "Time line",
        "10–30",
        "For different students",
        "Watch for",
        "Would you have chosen",
    ):
        assert words in page, words
    assert key_html(tally(), make_plan(tally())).count("said, called") == 1


@pytest.mark.parametrize("name", list(MADE))
def test_pages_fetch_and_run_nothing(name: str) -> None:
    exercise = MADE[name]()
    for page in (worksheet_html(exercise), key_html(exercise, make_plan(exercise))):
        assert "default-src 'none'" in page
        assert not re.search(r"<script|<link|<img|<iframe|\son\w+=|url\(|@import", page)
        # The words of an exercise are words: "{{ 7*7 }}" is not counted out, tags are not tags.
        if name == "hostile":
            assert "{{ 7*7 }}" in page and "&lt;script&gt;alert(1)" in page and "&amp;amp;" in page
            page.encode("utf-8")
            assert not re.search("[\x00-\x08\x0b-\x1f\u202e\ud800-\udfff]", page)


def test_clean_keeps_what_can_be_read() -> None:
    assert clean({"a": ["é — “x” 中 😀", 3, None], "b": ("x\x00y\u202ez\ud83d",)}) == {"a": ["é — “x” 中 😀", 3, None], "b": ["x yz "]}


def test_answers_belong_to_tasks() -> None:
    with pytest.raises(ValueError, match="zip"):
        key_view(replace(highlight(), answers=()), make_plan(highlight()))


def test_plan_adds_up_and_stays_short() -> None:
    for exercise in (highlight(), tally(), hostile(), replace(highlight(), minutes=5)):
        plan = make_plan(exercise)
        ends = [tuple(map(int, step.time.split("–"))) for step in plan.steps]
        assert ends[0][0] == 0 and ends[-1][1] == plan.minutes
        assert all(end == start for (_, end), (start, _) in itertools.pairwise(ends))
        assert ends[2][1] - ends[2][0] == exercise.minutes
        assert len(plan.questions) <= MOST_QUESTIONS
        everything = [plan.title, plan.goal, *plan.questions, *plan.material, *plan.watch, *(step.what for step in plan.steps)]
        assert max(map(len, everything)) <= LONGEST + 2
    assert any("colours" in item for item in make_plan(highlight()).material)
    levels = {level: dict(make_plan(replace(highlight(), level=level)).levels) for level in (1, 2, 3)}
    assert "print level" not in levels[1]["More support"] and "print level 1" in levels[2]["More support"]
    assert "print level 3" in levels[2]["More challenge"] and "print level" not in levels[3]["More challenge"]


def test_many_spans_on_a_long_text_take_time_in_proportion() -> None:
    """Each line looks at its own spans only: 20,000 spans on 10,000 lines would otherwise be 200 million steps."""
    text = "\n\n".join(["two words"] * 10_000)
    spans = tuple((at, at + 3) for at in range(0, len(text), 5))
    exercise = replace(highlight(), passages=(Passage(name="Text", text=text, marked=spans),), findings=())
    numbers = [n for block in worksheet_view(exercise)["passages"][0]["blocks"] for line in block for _, _, n in line["pieces"] if n]
    assert len(numbers) > 9_000
