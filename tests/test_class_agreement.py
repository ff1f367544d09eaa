"""A class's marks: agreement, what each word got, and class against tool."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from nltk.metrics.agreement import AnnotationTask
from sheets_made import TEXT, finding

from framing.classroom.agreement import ALL, LEAST_MARKED, LEAST_SENTENCES, PLAIN, Agreement, LabelAgreement, against_tool, agree, heat
from framing.classroom.agreement_show import SCHEMA, class_record, show_class
from framing.classroom.exercise import Passage
from framing.classroom.marks import ClassMarks, Mark

PASSAGE = Passage(name="Text", text=TEXT)
SHORT = Passage(name="Text", text="The reckless plan fell. It may rise again.")


def mark(student: str, words: str, label: str = "loaded", passage: int = 0, text: str = TEXT) -> Mark:
    start = text.index(words)
    return Mark(student, passage, start, start + len(words), label)


def row(agreement: Agreement, label: str = ALL) -> LabelAgreement:
    return next(row for row in agreement.labels if row.label == label)


def by_nltk(marks: ClassMarks) -> float:
    """Alpha over all labels, from NLTK's own table of ratings."""
    triples = []
    for number, words in enumerate(heat(marks)):
        for student, worked in marks.students.items():
            for word in words if number in worked else ():
                labels = {
                    m.label for m in marks.marks if m.student == student and m.text == number and m.start < word.end and word.start < m.end
                }
                triples.append((student, f"{number}:{word.start}", "+".join(sorted(labels)) or PLAIN))
    return float(AnnotationTask(triples).alpha())


@settings(max_examples=60, deadline=None)
@given(
    worked=st.lists(st.sampled_from([(0,), (1,), (0, 1)]), min_size=3, max_size=6),
    drawn=st.lists(
        st.tuples(st.integers(0, 5), st.integers(0, 1), st.integers(0, 40), st.integers(1, 9), st.sampled_from(["loaded", "hedge"])),
        min_size=1,
        max_size=30,
    ),
)
def test_alpha_is_that_of_nltk(worked: list[tuple[int, ...]], drawn: list[tuple[int, int, int, int, str]]) -> None:
    """With students who did not work on a text, and with two labels on one word."""
    students = {f"s{number}": places for number, places in enumerate(worked)}
    found = [
        Mark(f"s{who}", text, start, min(start + length, len(SHORT.text)), label)
        for who, text, start, length, label in drawn
        if who < len(worked) and text in worked[who]
    ]
    marks = ClassMarks(passages=(SHORT, SHORT), students=students, marks=found)
    result = row(agree(marks, resamples=50))
    if result.alpha is None:
        assert result.reason
    else:
        assert math.isclose(result.alpha, by_nltk(marks), abs_tol=1e-9)


def test_full_agreement_is_1_and_opposite_marks_are_below_0() -> None:
    both = ClassMarks(passages=[SHORT], students={"a": [0], "b": [0]}, marks=[mark(s, "reckless", text=SHORT.text) for s in "ab"])
    assert row(agree(both)).alpha == 1 and row(agree(both)).percent == 1
    apart = ClassMarks(
        passages=[SHORT],
        students={"a": [0], "b": [0]},
        marks=[mark("a", "reckless", text=SHORT.text), mark("b", "may", text=SHORT.text)],
    )
    result = row(agree(apart))
    assert result.alpha is not None and result.alpha < 0
    assert result.percent == 6 / 8  # of eight words the two differ on two


@pytest.mark.parametrize(
    ("students", "marks", "reason"),
    [
        ({}, [], "fewer than two students"),
        ({"a": [0]}, [mark("a", "reckless")], "fewer than two students"),
        ({"a": [0], "b": [0]}, [], "nobody marked a word"),
        ({"a": [0], "b": [0]}, [Mark(s, 0, 0, len(TEXT), "loaded") for s in "ab"], "marked every word alike"),
    ],
    ids=["nobody", "one student", "no marks", "all the same"],
)
def test_alpha_cannot_tell(students: dict[str, list[int]], marks: list[Mark], reason: str) -> None:
    result = row(agree(ClassMarks(passages=[PASSAGE], students=students, marks=marks)))
    assert (result.alpha, result.low, result.high) == (None, None, None)
    assert reason in result.reason


def test_a_student_who_did_not_work_on_a_text_is_no_plain_vote() -> None:
    marks = [mark(s, "reckless") for s in "ab"]
    two = ClassMarks(passages=[PASSAGE, SHORT], students={"a": [0], "b": [0], "c": [1]}, marks=marks)
    three = ClassMarks(passages=[PASSAGE, SHORT], students={"a": [0], "b": [0], "c": [0]}, marks=marks)
    assert row(agree(two)).alpha == 1
    assert (row(agree(three)).alpha or 0) < 1
    words = {TEXT[word.start : word.end]: word for word in heat(two)[0]}
    assert (words["reckless"].marked, words["reckless"].students) == (2, 2)
    assert {word.students for word in heat(two)[1]} == {1}


def many() -> ClassMarks:
    """A class in which each wording is marked by another share of the students."""
    wordings = (
        "slammed",
        "reckless",
        "bruising debate",
        "apparently",
        "may cost",
        "every number",
        "needs work",
        "crowd",
        "keep the market",
        "fiasco",
    )
    students = [f"s{number:02}" for number in range(12)]
    marks = [
        mark(s, words, "loaded" if n % 3 else "hedge") for n, words in enumerate(wordings) for i, s in enumerate(students) if i <= n + 1
    ]
    return ClassMarks(passages=[PASSAGE], students=dict.fromkeys(students, (0,)), marks=marks)


def test_interval_holds_alpha_and_is_the_same_each_time() -> None:
    first, second, other = agree(many()), agree(many()), agree(many(), seed=2)
    assert first == second
    assert row(first).low != row(other).low
    for label in (ALL, "loaded"):
        result = row(first, label)
        assert result.alpha is not None and result.low is not None and result.high is not None
        assert -1 <= result.low < result.alpha < result.high <= 1
        assert result.high - result.low > 0.05


def test_interval_needs_sentences() -> None:
    few = ClassMarks(passages=[SHORT], students={"a": [0], "b": [0]}, marks=[mark("a", "reckless", text=SHORT.text)])
    assert f"it needs {LEAST_SENTENCES}" in row(agree(few)).reason
    one_place = ClassMarks(passages=[PASSAGE], students={"a": [0], "b": [0]}, marks=[mark("a", "reckless"), mark("b", "reckless plan")])
    result = row(agree(one_place))
    assert result.alpha is not None and result.low is None
    assert f"marks in 1 sentence only, and it needs {LEAST_MARKED}" in result.reason


def test_labels_without_a_mark_have_a_row() -> None:
    marks = ClassMarks(passages=[PASSAGE], students={"a": [0], "b": [0]}, marks=[mark("a", "reckless")], labels=("loaded", "certainty"))
    assert [row.label for row in agree(marks).labels] == [ALL, "loaded", "certainty"]
    assert "nobody marked a word" in row(agree(marks), "certainty").reason


def test_heat_counts_each_student_once() -> None:
    marks = [mark("a", "the reckless"), mark("a", "reckless"), mark("a", "reckless", "hedge"), mark("b", "eckles")]
    words = {
        TEXT[word.start : word.end]: word
        for word in heat(ClassMarks(passages=[PASSAGE], students={"a": [0], "b": [0], "c": [0]}, marks=marks))[0]
    }
    assert dict(words["reckless"].counts) == {"hedge": 1, "loaded": 2}
    assert (words["reckless"].marked, words["Monday"].marked) == (2, 0)


def test_class_against_tool() -> None:
    students = dict.fromkeys("abc", (0,))
    marks = [mark(s, "slammed") for s in "abc"] + [mark("a", "reckless")] + [mark(s, "bruising debate") for s in "ab"]
    marks += [mark(s, "look at every number") for s in "ab"] + [mark("a", "may", "hedge")]
    findings = [finding("slammed", "combative"), finding("reckless"), finding("may", "modal", "hedge"), finding("bruising", "metaphor")]
    result = against_tool(ClassMarks(passages=[PASSAGE], students=students, marks=marks, labels=("loaded", "hedge")), findings)
    counts = {row.label: (row.both, row.tool_only, row.class_only) for row in result.labels}
    # "loaded" of the class stands for all labels of that device; "look at every number" is one stretch.
    assert counts == {ALL: (2, 2, 1), "loaded": (2, 1, 1), "hedge": (0, 1, 0)}
    shares = {row.label: row.share for row in result.labels}
    assert shares["loaded"] == pytest.approx((3 / 3 + 1 / 3 + 2 / 3) / 3) and shares["hedge"] == pytest.approx(1 / 3)
    first = result.sentences[0]
    assert first.text.startswith("“We will look at every number")
    assert first.difference == pytest.approx(4 * 2 / 3) and first.by_class == ("look at every number",) and first.by_tool == ()
    differences = [row.difference for row in result.sentences]
    assert differences == sorted(differences, reverse=True)


def test_labels_of_a_tool_match_labels_of_a_class() -> None:
    marks = ClassMarks(passages=[PASSAGE], students={"a": [0]}, marks=[mark("a", "slammed", "Combative")])
    rows = {row.label: row for row in against_tool(marks, [finding("slammed", "combative"), finding("reckless")]).labels}
    assert (rows["Combative"].both, rows["Combative"].tool_only) == (1, 0)


def test_nobody_worked() -> None:
    result = against_tool(ClassMarks(passages=[PASSAGE], students={}), [finding("slammed")])
    assert result.sentences == () and result.labels[0].share is None
    assert [word.students for word in heat(ClassMarks(passages=[PASSAGE], students={}))[0][:2]] == [0, 0]


def test_marks_beyond_the_text_do_no_harm() -> None:
    odd = [Mark("a", 0, 10_000, 10_005, "loaded"), Mark("a", 0, 5, 5, "loaded"), Mark("a", 0, -4, 3, "loaded")]
    marks = ClassMarks(passages=[PASSAGE], students={"a": [0], "b": [0]}, marks=odd)
    assert sum(word.marked for word in heat(marks)[0]) == 1
    assert agree(marks, resamples=50).labels


def test_record_and_text_say_the_same_and_name_no_student() -> None:
    record = class_record(many(), [finding("slammed", "combative")], resamples=200)
    assert record["schema"] == SCHEMA and record["students"] == 12
    page = show_class(record)
    assert "12 students, 1 text" in page and "slammed" in page
    assert f"{record['labels'][0]['alpha']:.2f}" in page
    assert "3 of 12  reckless  (loaded 3)" in page and "4 of 12  bruising debate  (loaded 4)" in page
    assert "s01" not in page + str(record)
    empty = show_class(class_record(ClassMarks(passages=[PASSAGE], students={"a": [0]}), []))
    assert "cannot tell" in empty and "the program marked nothing" in empty
