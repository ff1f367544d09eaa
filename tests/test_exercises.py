"""Exercises: whole and valid for every kind and level, the same in every process, without outlets' names, on any text."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from exercises_made import STORIES, digests, for_students, for_teachers, made, named_in, story

from framing.classroom.exercise import LEVELS, RUBRIC_LEVELS, Exercise
from framing.classroom.exercises import KINDS, make_exercise, possible_kinds
from framing.classroom.material import GAP, WORDS
from framing.counterparts import mirrored
from framing.errors import InputError, UsageError
from framing.types import LABELS, Article

ALL = pytest.mark.parametrize(
    ("kind", "level", "name"), [(kind, level, name) for kind in KINDS for level in LEVELS for name in STORIES]
)  # fmt: skip
OUTLETS = {article.outlet for name in STORIES for article in story(name)}

PLAIN = """The library in Carrow opens at nine on Monday. It has two rooms and 4,000 books.

A bus stops at the door. The bus runs every hour.

The town built the library in 1968. It was painted last year."""

SIDED = """Democrats slammed the budget on Monday, and the party’s leaders blasted it as a reckless scheme.

“This budget is a disgrace,” Nia Barlow, a Democratic senator, fumed. “It may well fail.”

Republicans hailed the bold plan, but liberal critics claimed that it would gut the schools. The vote could slip to June, although clerks said that the count was ready.

Ada Finch, a conservative activist, boasted that Republicans would ram the plan through. Her heroic allies were clearly delighted.

The Republican leader admitted that the heated debate might drag on.

Most of the money goes to roads. The hall has two doors. Two clerks counted the papers twice."""


@ALL
def test_an_exercise_is_whole(kind: str, level: int, name: str) -> None:
    exercise = made(kind, name, level)
    assert (exercise.kind, exercise.level, exercise.seed) == (kind, level, 1)
    assert exercise.title and exercise.goal.startswith("You can ") and 10 <= exercise.minutes <= 40
    assert len(exercise.instructions) >= 3 and len(exercise.questions) >= 3 and exercise.limits
    assert exercise.tasks and len(exercise.answers) == len(exercise.tasks)
    assert all(task.prompt and answer.text for task, answer in zip(exercise.tasks, exercise.answers, strict=True))
    assert [name for name, _ in exercise.rubric] == list(RUBRIC_LEVELS)
    assert exercise.reading_grade is not None and 2 < exercise.reading_grade < 20
    assert (len(exercise.passages) >= 2) == (KINDS[kind].needs == "story" or kind == "charged-rewrite")
    assert set(exercise.sources) <= {article.id for article in story(name)}


@ALL
def test_spans_stand_where_they_say(kind: str, level: int, name: str) -> None:
    exercise = made(kind, name, level)
    for finding in exercise.findings:
        assert exercise.passages[finding.passage].text[finding.start : finding.end] == finding.text
        assert finding.label in LABELS[finding.device]
    for passage in exercise.passages:
        assert list(passage.marked) == sorted(passage.marked)
        assert all(0 <= start < end <= len(passage.text) for start, end in passage.marked)
        assert not any(left[1] > right[0] for left, right in zip(passage.marked, passage.marked[1:], strict=False))
        assert "\n" not in passage.text.replace("\n\n", "")
        assert passage.text == passage.text.strip()


@ALL
def test_tables_are_of_one_shape_and_the_key_keeps_what_is_given(kind: str, level: int, name: str) -> None:
    exercise = made(kind, name, level)
    if exercise.table is None or exercise.filled is None:
        assert exercise.table is exercise.filled is None
        return
    assert exercise.table.columns == exercise.filled.columns
    for given, filled in zip(exercise.table.rows, exercise.filled.rows, strict=True):
        assert len(given) == len(filled) == len(exercise.table.columns)
        assert all(cell in ("", answer) for cell, answer in zip(given, filled, strict=True))
        assert all(filled) and ("" in given or given == exercise.filled.rows[0])


@ALL
def test_no_outlet_is_named_to_a_class(kind: str, level: int, name: str) -> None:
    exercise = made(kind, name, level)
    for words in for_students(exercise):
        assert named_in(OUTLETS, words) == [], words


@pytest.mark.parametrize("kind", KINDS)
def test_the_key_of_hidden_outlets_alone_names_them(kind: str) -> None:
    key = " ".join(for_teachers(made(kind, "harbor-strike", 3)))
    assert bool(named_in(OUTLETS, key)) == (kind == "hidden-outlets")
    assert all(passage.outlet in OUTLETS for passage in made(kind, "harbor-strike", 3).passages if passage.headline)


def test_outlets_are_shown_where_that_is_asked() -> None:
    articles = [article for article in story("harbor-strike") if article.outlet == "The Morning Halyard"]
    hidden, shown = (make_exercise("who-speaks", articles, level=3, show_outlets=show).passages[0].text for show in (False, True))
    assert "told [this outlet], fighting" in hidden and "told the Halyard, fighting" in shown


def test_names_of_other_outlets_and_addresses_are_hidden_too() -> None:
    first, second = (replace(article, story="s") for article in story("harbor-strike")[:2])
    told = (
        "By Ada Finch\n\nThe Daily Lantern reported it first, at www.lantern.example/dock. A Lantern reader wrote to THE DAILY LANTERN.\n\n"
    )
    exercise = make_exercise("hidden-outlets", [replace(first, text=told + first.text), second])
    text = next(passage.text for passage in exercise.passages if passage.outlet == first.outlet)
    assert text.startswith("[Another outlet] reported it first, at [link]. A [another outlet] reader wrote to [another outlet].")


@pytest.mark.parametrize("level", LEVELS)
def test_an_article_longer_than_a_sheet_is_cut_between_paragraphs(level: int) -> None:
    article = story("hospital-merger")[1]
    long = replace(article, text="\n\n".join([article.text] * 5))
    (passage,) = make_exercise("tool-wrong", [long], level=level).passages
    assert len(passage.text.split()) <= 1.5 * WORDS[level]
    paragraphs = article.text.split("\n\n")
    assert set(passage.text.split("\n\n")) <= {*(" ".join(p.split()) for p in paragraphs), GAP}
    assert passage.text.startswith(paragraphs[0]) and passage.text.endswith(GAP)


def test_two_runs_are_equal_and_so_are_two_orders_of_hashing() -> None:
    code = (
        "import sys; sys.path.insert(0, sys.argv[1])\n"
        "from exercises_made import digests\n"
        "print(digests('harbor-strike'))"
    )  # fmt: skip
    for seed in ("1", "2"):
        child = subprocess.run(
            [sys.executable, "-c", code, str(Path(__file__).resolve().parent)],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(sys.path)},
            capture_output=True,
            text=True,
            check=True,
        )
        assert child.stdout.strip() == digests("harbor-strike")


@pytest.mark.parametrize("kind", KINDS)
def test_another_seed_chooses_others(kind: str) -> None:
    exercises = [made(kind, name, 1, seed) for name in STORIES for seed in range(1, 7)]
    assert len({repr((exercise.passages, exercise.tasks, exercise.table)) for exercise in exercises}) > len(STORIES)


@pytest.mark.parametrize("kind", [name for name, kind in KINDS.items() if kind.needs == "article"])
@pytest.mark.parametrize("level", LEVELS)
def test_left_and_right_have_the_same_things_chosen_in_the_same_places(kind: str, level: int) -> None:
    title = "Democrats slam a budget that Republicans love"
    ours, theirs = (
        make_exercise(kind, [Article(text=swap(SIDED), title=swap(title), id="a", outlet="The Gull")], level=level)
        for swap in (str, mirrored)
    )
    assert _places(ours) == _places(theirs)
    assert [mirrored(task.prompt) for task in ours.tasks] == [task.prompt for task in theirs.tasks]
    assert ours.instructions == theirs.instructions and ours.rubric == theirs.rubric


def _places(exercise: Exercise) -> object:
    """Where the numbered words and the findings stand, counted in words: names of two sides differ in letters."""
    marked = [[len(passage.text[:start].split()) for start, _ in passage.marked] for passage in exercise.passages]
    found = [(len(exercise.passages[f.passage].text[: f.start].split()), f.device, f.label, f.voice) for f in exercise.findings]
    return marked, found, [len(task.choices) for task in exercise.tasks], [task.lines for task in exercise.tasks]


def test_articles_of_one_story_alone_are_set_side_by_side() -> None:
    articles = [*story("harbor-strike"), *story("rent-cap"), *story("hospital-merger")[:1]]
    for seed in range(1, 6):
        stories = {source.split("/")[0] for source in make_exercise("hidden-outlets", articles, seed=seed).sources}
        assert len(stories) == 1 and stories <= {"harbor-strike", "rent-cap"}


def test_an_article_without_a_mark_says_what_it_carries() -> None:
    article = Article(text=PLAIN, title="A library", id="carrow/library.txt")
    assert [name for name, why in possible_kinds([article]).items() if not why] == ["charged-rewrite", "hedge-dial"]
    with pytest.raises(InputError) as caught:
        make_exercise("highlight-hunt", [article])
    assert caught.value.place == "carrow/library.txt" and caught.value.kind == "too-little"
    assert caught.value.problem == "too little for highlight-hunt: it needs 1 or more words that judge or excite, and none were found"
    assert caught.value.remedy == "these exercises would work: charged-rewrite, hedge-dial"


@pytest.mark.parametrize("kind", KINDS)
def test_an_empty_article_is_an_error_of_the_input(kind: str) -> None:
    for articles in ([], [Article(text="", title="A headline", id="x.txt")], [Article(text="No.", id="x.txt")] * 2):
        if kind == "charged-rewrite" and articles and articles[0].text:
            continue  # its sentences are our own
        with pytest.raises(InputError, match=f"too little for {kind}"):
            make_exercise(kind, articles)


@pytest.mark.parametrize(
    ("options", "place"),
    [({"kind": "hunt"}, "exercise"), ({"level": 4}, "level"), ({"level": 0}, "level"), ({"depth": "deep"}, "depth")],
)  # fmt: skip
def test_a_wrong_option_is_an_error_of_the_call(options: dict[str, object], place: str) -> None:
    call = {"kind": "highlight-hunt", "articles": story("rent-cap")} | options
    with pytest.raises(UsageError) as caught:
        make_exercise(**call)  # type: ignore[arg-type]
    assert caught.value.place == place and caught.value.remedy


HOSTILE = {
    "markup": '<script>alert("x")</script> The “<b>reckless</b>” mayor slammed {{ 7*7 }} critics. #set x [ *bold* ] $x$ ' * 20,
    "one paragraph": "the massive heroic mayor slammed the reckless plan and " * 300,
    "one word": "a" * 60_000,
    "line ends": "A reckless plan may fail.\n" * 600,
    "controls": "The reckless\u202e plan\u0000 may \u2028fail,\ufeff she\u200b boasted.\n\n" * 30,
    "letters": "İſ ß 👩‍👩‍👧 Ǆ ﬁ e\u0301 “reckless” may boasted that.\n\n" * 40,
    "marks": "“‘\"'“‘\"'”’ “a” ‘b’ “” ... … — - " * 200,
}
NAMES = ("(.*)+$", "A", "[this outlet]", "\\", "x" * 5000, "the", "İſ", "%s {0} $x", " ", "reckless")


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_any_text_gives_an_exercise_or_an_error_of_the_input(text: str) -> None:
    articles = [Article(text=text, title=text[:50], outlet=name, id=str(n)) for n, name in enumerate(NAMES[:3])]
    carried = possible_kinds(articles, level=1, depth="fast")
    assert list(carried) == list(KINDS)
    for kind, why in carried.items():
        if why:
            continue
        exercise = make_exercise(kind, articles, level=1, depth="fast")
        for passage in exercise.passages:
            assert len(passage.text.split()) <= 2 * WORDS[1] * 2
        for finding in exercise.findings:
            assert exercise.passages[finding.passage].text[finding.start : finding.end] == finding.text


@pytest.mark.parametrize("name", NAMES)
def test_any_name_of_an_outlet_is_only_a_name(name: str) -> None:
    articles = [replace(article, outlet=name if number else "The Gull") for number, article in enumerate(story("harbor-strike"))]
    exercise = make_exercise("hidden-outlets", articles)
    assert len(exercise.passages) >= 2
    assert make_exercise("hidden-outlets", articles) == exercise
