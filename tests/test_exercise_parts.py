"""The parts of exercises: excerpts with their offsets, hidden names, choices by a seed, word forms, word lists, numbers of the limits."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest
from exercises_made import CORPUS, STORIES, made, story
from hypothesis import given, settings
from hypothesis import strategies as st

from framing import analyze
from framing.classroom.choose import pick, shuffled
from framing.classroom.exercises import KINDS, make_exercise
from framing.classroom.hiding import Names
from framing.classroom.kinds.common import DEVICES, DOUBTS, LABELS, in_form
from framing.classroom.kinds.rewriting import DAMNING, FLATTERING, PLAIN
from framing.classroom.kinds.sorting import read_shades
from framing.classroom.kinds.verbs import SWAPS
from framing.classroom.limits import SHARES, VOICE
from framing.classroom.material import GAP, Material
from framing.classroom.reading import reading_grade, syllables
from framing.counterparts import find_sides
from framing.errors import LexiconError
from framing.lexicon import shipped_lexicons
from framing.types import LABELS as TAXONOMY
from framing.types import Article

FIGURES = Path(__file__).resolve().parent.parent / "framing" / "evaluate" / "figures.json"
ARTICLES = [article for name in STORIES for article in story(name)]


def material(article: Article, *, show: bool = False) -> Material:
    outlets = tuple(sorted({other.outlet for other in ARTICLES}))
    return Material(articles=(article,), level=2, seed=1, show_outlets=show, depth="fast", outlets=outlets, kind="test")


@given(
    article=st.sampled_from(ARTICLES),
    words=st.integers(1, 700),
    wanted=st.lists(st.integers(0, 3000), max_size=20),
    enough=st.integers(0, 5),
    span=st.tuples(st.integers(0, 3000), st.integers(1, 60)),
)
@settings(deadline=None, max_examples=200)
def test_an_excerpt_keeps_its_offsets(
    article: Article, words: int, wanted: list[int], enough: int, span: tuple[int, int]
) -> None:  # fmt: skip
    excerpt = material(article).excerpt(words=words, wanted=lambda _: wanted, enough=enough)
    document, text = excerpt.analysis.document, excerpt.passage.text
    shown = [f for f in excerpt.analysis.findings if excerpt.place(f.start, f.end)]
    for finding in shown:
        place = excerpt.place(finding.start, finding.end)
        assert place and text[place.start : place.end] == finding.text
    for piece in excerpt.pieces:
        assert text[piece.at : piece.at + piece.end - piece.start] == document.text[piece.start : piece.end].replace("\n", " ")
    # Any stretch that has a place: its two ends are right, and what stands between is the document's but for hidden names.
    start, end = span[0], span[0] + span[1]
    if place := excerpt.place(start, end):
        assert text[place.start] == document.text[start] and text[place.end - 1] == document.text[end - 1]
        assert excerpt.names.hide(document.text[start:end]).replace("\n", " ") == text[place.start : place.end]
    # Bounded, and never less than a first part.
    assert excerpt.words() <= max(2 * words, 1)
    assert 0 < excerpt.words() <= document.word_count


@given(article=st.sampled_from(ARTICLES), level=st.sampled_from((1, 2, 3)), seed=st.integers(0, 2**31), kind=st.sampled_from(sorted(KINDS)))
@settings(deadline=None, max_examples=60)
def test_findings_of_any_exercise_stand_in_their_passage(article: Article, level: int, seed: int, kind: str) -> None:
    articles = [article] if KINDS[kind].needs == "article" else story(article.story)
    try:
        exercise = make_exercise(kind, articles, level=level, seed=seed)
    except Exception as problem:
        assert type(problem).__name__ == "InputError", problem
        return
    for finding in exercise.findings:
        assert exercise.passages[finding.passage].text[finding.start : finding.end] == finding.text


def test_an_excerpt_shows_the_first_paragraphs_unless_later_ones_hold_more() -> None:
    article = ARTICLES[1]
    paragraphs = article.text.split("\n\n")
    first = material(article).excerpt(words=120, enough=0).passage.text.split("\n\n")
    assert first[:-1] == [" ".join(paragraph.split()) for paragraph in paragraphs[: len(first) - 1]] and first[-1] == GAP
    last = len(article.title) + 2 + article.text.index(paragraphs[-1]) + 3
    late = material(article).excerpt(words=160, wanted=lambda _: [last], enough=1).passage.text
    assert late.startswith(paragraphs[0]) and GAP in late and late.endswith(paragraphs[-1])


def test_a_paragraph_longer_than_a_sheet_is_cut_at_a_sentence() -> None:
    sentence = "The clerk of Marrow Bay counted the reckless votes twice on Monday. "
    excerpt = material(Article(text=sentence * 80)).excerpt(words=50)
    assert excerpt.passage.text.removesuffix(f"\n\n{GAP}").endswith("on Monday.") and excerpt.words() <= 60


@pytest.mark.parametrize(
    ("outlet", "text", "hidden"),
    [
        ("The Ellery Courier", "He told the Courier so.", "He told [this outlet] so."),
        ("The Ellery Courier", "The Courier’s view. A Courier poll.", "[This outlet]’s view. A [this outlet] poll."),
        ("The Ellery Courier", "A courier brought it to Courier Street.", "A courier brought it to Courier Street."),
        (
            "The Ellery Courier",
            "Get the Courier Stories, not the Courier Road ones.",
            "Get [this outlet] Stories, not the Courier Road ones.",
        ),
        ("The Gull", "ELLERY (The Gull) — The gull flew off.", "ELLERY ([This outlet]) — The gull flew off."),
        ("Continental Wire", "CONTINENTAL WIRE reports a live wire.", "[this outlet] reports a live wire."),
        ("", "Nothing is hidden here.", "Nothing is hidden here."),
        ("a+b (News)", "We read a+b today.", "We read [this outlet] today."),
    ],
)
def test_names_are_hidden_and_words_are_not(outlet: str, text: str, hidden: str) -> None:
    assert Names(outlet).hide(text) == hidden


@given(count=st.integers(0, 12), things=st.integers(0, 12), seed=st.integers())
def test_what_is_picked_keeps_its_order(count: int, things: int, seed: int) -> None:
    chosen = pick(range(things), count, seed, "key")
    assert chosen == sorted(set(chosen)) and len(chosen) == min(count, things)
    mixed = shuffled(range(things), seed, "key")
    assert sorted(mixed) == list(range(things)) and (things < 2 or mixed != list(range(things)))


def test_choices_depend_on_the_seed_and_nothing_leads() -> None:
    firsts = [pick(range(10), 1, seed)[0] for seed in range(500)]
    assert all(25 <= firsts.count(place) <= 80 for place in range(10))


def test_numbers_in_the_limits_are_those_of_the_accuracy_page() -> None:
    gold = json.loads(FIGURES.read_text("utf-8"))["gold"]["full"]
    for device, share in SHARES.items():
        assert share.right == round(10 * gold[device]["precision"]["value"])
        assert share.found == round(10 * gold[device]["recall"]["value"])
    assert gold["data"]["units"] == 45
    assert round(10 * gold["loaded"]["voice_accuracy"]["value"]) == VOICE
    assert round(10 * gold["contrast"]["holder_accuracy"]["value"]) == 8


def test_students_have_a_meaning_for_every_label() -> None:
    assert set(LABELS) == set(TAXONOMY["loaded"]) and set(DEVICES) == {"loaded", "hedge", "certainty"}
    assert set(DOUBTS) == {*TAXONOMY["loaded"], "hedge", "certainty"}
    for kind in ("highlight-hunt", "tool-wrong"):
        for level in (1, 2, 3):
            exercise = made(kind, "harbor-strike", level)
            names = [name for name, _ in exercise.labels]
            assert names and all(finding.device in names or finding.label in names for finding in exercise.findings)


def test_verbs_to_swap_stand_in_the_lexicon_with_the_stance_that_they_are_given() -> None:
    reporting = next(lexicon for lexicon in shipped_lexicons() if lexicon.name == "reporting")
    entries = {entry.term: entry for entry in reporting.entries if "verb" in entry.pos}
    assert {entries[verb].stance for verb in SWAPS["plain"]} == {"neutral"}
    assert {entries[verb].writer_commitment for verb in SWAPS["doubt"]} == {"distances"}
    assert {entries[verb].writer_commitment for verb in SWAPS["believe"]} == {"vouches"}
    assert {entries[verb].stance for verb in (*SWAPS["small"], *SWAPS["loud"])} == {"charged"}
    assert len({verb for verbs in SWAPS.values() for verb in verbs}) == sum(map(len, SWAPS.values()))


@pytest.mark.parametrize(
    ("wording", "form", "expected"),
    [
        ("say", "past", "said"),
        ("set up", "ing", "setting up"),
        ("limit", "past", "limited"),
        ("stop", "ing", "stopping"),
        ("take", "participle", "taken"),
        ("accuse", "participle", "accused"),
        ("deny", "third", "denies"),
        ("plan", "", "plan"),
    ],
)
def test_verbs_are_put_into_a_form(wording: str, form: str, expected: str) -> None:
    assert in_form(wording, form) == expected


@pytest.mark.parametrize("plain", PLAIN, ids=lambda plain: plain.text)
def test_our_sentences_are_plain_and_their_versions_are_not(plain: object) -> None:
    text, flattering, damning = plain  # type: ignore[misc]
    numbers = [re.findall(r"\d+", words) for words in plain]  # type: ignore[attr-defined]
    assert not [f.text for f in analyze(text).findings if f.device == "loaded"]
    assert [f for f in analyze(flattering).findings if f.device == "loaded"]
    assert [f for f in analyze(damning).findings if f.device == "loaded"]
    assert sorted(numbers[0]) == sorted(numbers[1]) == sorted(numbers[2])


def test_words_of_the_banks_are_marked_with_their_polarity() -> None:
    for words, polarity in ((FLATTERING, "positive"), (DAMNING, "negative")):
        for word in words:
            found = [f for f in analyze(f"The {word} plan was announced on Monday in Ellery.").findings if f.text == word]
            assert [f.polarity for f in found] == [polarity], word


def test_no_exercise_has_a_class_charge_a_sentence_about_somebody() -> None:
    bank = {plain.text for plain in PLAIN}
    assert not any(find_sides(text) for text in bank)
    for name in sorted(path.name for path in CORPUS.iterdir() if path.is_dir()):
        for level in (1, 2, 3):
            assert set(made("charged-rewrite", name, level).passages[1].text.split("\n\n")) <= bank


def test_both_directions_are_asked_of_each_sentence() -> None:
    for level in (1, 2, 3):
        exercise = made("charged-rewrite", "harbor-strike", level)
        sentences = len(exercise.passages[1].marked)
        asked = [task.prompt for task in exercise.tasks if task.prompt.startswith("Sentence (")]
        assert len(asked) == 2 * sentences
        assert [("look good" in prompt, "look bad" in prompt) for prompt in asked] == [(True, False), (False, True)] * sentences


def test_sets_of_shades_are_three_words_each() -> None:
    shades = read_shades()
    assert len(shades) >= 40 and len({shade.about for shade in shades}) == len(shades)


@pytest.mark.parametrize(
    ("lines", "error"),
    [
        ("a plan | roadmap | plan\n", "has not four parts"),
        ("a plan | roadmap | | scheme\n", "has not four parts"),
        ("a plan | roadmap | plan | scheme\na map | roadmap | map | chart\n", '"roadmap" stands twice'),
    ],
)
def test_a_wrong_line_of_shades_is_named(tmp_path: Path, lines: str, error: str) -> None:
    path = tmp_path / "connotations.txt"
    path.write_text("# words\n" + lines, "utf-8")
    with pytest.raises(LexiconError, match=error):
        read_shades(path)


def test_cards_of_a_dial_are_in_order_and_say_when_they_were_changed() -> None:
    for name in STORIES:
        exercise = made("hedge-dial", name, 3)
        cards = exercise.tasks[0].choices
        order = re.findall(r"[A-E]", exercise.answers[0].text.partition(":")[2])
        assert sorted(order) == [card[0] for card in cards] and order != sorted(order)
        text = " ".join(exercise.passages[0].text.split())
        for card in cards:
            assert (card[3:] in text) == (not card.endswith("(changed for this exercise)")), card


def test_who_speaks_counts_words_between_marks() -> None:
    text = (
        "“We will wait,” Ada Finch said. Tom Abara warned that the dam could break.\n\n"
        "“The dam is old, and it is not ours to mend,” Ms. Finch added.\n\nIt was built by the town in 1950."
    )
    exercise = make_exercise("who-speaks", [Article(text=text, id="dam")], level=1)
    assert exercise.filled is not None
    assert exercise.filled.rows == (
        ("Ada Finch", "a person with a name", "14", "said, added"),
        ("Tom Abara", "a person with a name", "0", "warned"),
    )


def test_headlines_are_matched_with_their_own_texts() -> None:
    for name in STORIES:
        exercise = made("headline-match", name, 2)
        titles = {article.outlet: article.title for article in story(name)}
        passages = {passage.name: passage for passage in exercise.passages}
        assert not any(passage.headline for passage in exercise.passages)
        for task, answer in zip(exercise.tasks, exercise.answers, strict=True):
            if task.choices:
                assert titles[passages[answer.text].outlet].translate(str.maketrans("“”", "‘’")) in task.prompt


def test_ranks_of_hidden_outlets_follow_the_marks() -> None:
    articles = [
        Article(text="The board met on Monday and counted the votes of the town. " * 4, outlet="The Gull", id="g"),
        Article(
            text="The heroic board met on a glorious Monday and slammed the shameful votes of the town. " * 4, outlet="The Tern", id="t"
        ),
    ]
    exercise = make_exercise("hidden-outlets", articles)
    assert exercise.filled is not None
    ranks = {passage.outlet: row[3] for passage, row in zip(exercise.passages, exercise.filled.rows, strict=True)}
    assert ranks == {"The Gull": "1", "The Tern": "2"}
    alike = make_exercise("hidden-outlets", [articles[0], replace(articles[0], outlet="The Tern", id="t")])
    assert alike.filled is not None and [row[3] for row in alike.filled.rows] == ["1", "1"]


def test_harder_texts_have_a_higher_grade() -> None:
    easy = "The dog ran to the sea. It was a hot day. We all ran with the dog. The sun was high. Then we went home to eat. It was good fun."
    hard = (
        "Notwithstanding considerable opposition from municipal representatives, the administration authorized an extraordinarily complicated "
        "reorganization of metropolitan transportation responsibilities, whose financial consequences remain undetermined."
    )
    grades = reading_grade([easy]), reading_grade([hard + " " + hard])
    assert grades[0] is not None and grades[1] is not None and grades[0] < 3 and grades[1] > 16
    assert reading_grade(["Too short."]) is None and reading_grade([]) is None


def test_syllables_are_counted_nearly_right() -> None:
    told = {
        "dock": 1, "about": 2, "create": 2, "people": 2, "agreement": 3, "tentative": 3, "strike": 1, "wages": 2, "released": 2, "automated": 4,
        "reporters": 3, "executive": 4, "companies": 3, "estimated": 4, "governor": 3, "authority": 4, "modernization": 5, "exhausted": 3,
        "immediately": 5, "hoped": 1, "needed": 2, "bridges": 2, "science": 2, "little": 2, "heroic": 3, "area": 3, "business": 2, "fire": 2,
    }  # fmt: skip
    counted = sum(map(syllables, told))
    assert abs(counted - sum(told.values())) <= 0.05 * sum(told.values())


def test_answers_to_a_choice_are_among_the_choices() -> None:
    for name in STORIES:
        for kind in ("highlight-hunt", "verb-swap", "headline-match"):
            exercise = made(kind, name, 1)
            chosen = [(task.choices, answer.text) for task, answer in zip(exercise.tasks, exercise.answers, strict=True) if task.choices]
            assert chosen and all(answer.strip("“”") in choices for choices, answer in chosen)


def test_a_verb_that_takes_words_for_true_is_no_plain_one() -> None:
    text = (
        "Ada Finch noted that the dam had leaked for a year.\n\n“It is old,” Tom Abara said.\n\nTom Abara warned of rain, and Nia Barlow "
        "boasted that the town was safe. The gates stayed shut until Monday."
    )
    exercise = make_exercise("verb-swap", [Article(text=text, id="dam")], level=1)
    answers = {
        task.prompt.split("“")[1].split("”")[0]: answer.text for task, answer in zip(exercise.tasks[:3], exercise.answers, strict=False)
    }
    assert answers == {"noted": "“said”", "said": "“said”", "boasted": "“said”"}
