"""Which words set an outlet apart: what counts as a word, the statistic, what is claimed, and where the words stand."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence

import numpy as np
import pandas
import pytest

from framing.comparison.contexts import word_context
from framing.comparison.records import OTHERS, WORD_COLUMNS
from framing.comparison.vocabulary import read_vocabulary, uses
from framing.comparison.word_tests import LEAST_ARTICLES, codes_of, find_sides, log_odds, test_words
from framing.comparison.words import compare_words, word_p_values
from framing.errors import UsageError
from framing.types import Span

test_words.__test__ = False  # type: ignore[attr-defined]  # a function of the package, no test
FILLER = "river bridge council lamp market street window garden ladder basket candle engine".split()


def as_table(rows: Sequence[tuple[str, str, str]]) -> pandas.DataFrame:
    """Rows of a score table from outlet, story and text; every word is the reporter's."""
    return pandas.DataFrame(
        {
            "id": [str(number) for number in range(len(rows))],
            "outlet": [row[0] for row in rows],
            "story": [row[1] for row in rows],
            "text": [row[2] for row in rows],
            "stretches": [json.dumps([[0, len(row[2]), "narrator"]]) for row in rows],
        }
    )


def filler(rng: np.random.Generator, size: int = 30) -> str:
    return "; ".join(rng.choice(FILLER, size))


def told_by(*outlets: str, stories: int = 14, own: str = "radical") -> pandas.DataFrame:
    """Stories told by each outlet; the first says `own` in every one of them, the others "bold"."""
    rng = np.random.default_rng(5)
    rows = [
        (outlet, f"s{story}", f"Story told\n\nThe {own if outlet == outlets[0] else 'bold'} plan passed. {filler(rng)}")
        for story in range(stories)
        for outlet in outlets
    ]
    return as_table(rows)


def words_of(text: str, counted: Sequence[Span] | None = None, masked: Sequence[Span] = ()) -> list[str]:
    """The words that count; "+" in front of one that follows the word before side by side."""
    return [("+" if use.joined else "") + use.word for use in uses(text, counted or [Span(0, len(text))], masked)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The illegal immigrants were seen.", ["illegal", "+immigrants", "seen"]),
        ("Biden’s far-right foes", ["biden", "+far-right", "+foes"]),
        ("U.S. forces told the US and us; G.O.P. or GOP", ["u.s.", "+forces", "+told", "u.s.", "gop", "gop"]),
        ("On Monday in May he may march in March, 1999, at 5 a.m.", ["march"]),
        ("Sen. Ada Finch, D-N.Y., and Mr. Moss", ["sen", "ada", "+finch", "mr", "moss"]),
        ("They don't, won't, he's, we'd; o'clock", ["o'clock"]),
        ("tax, cuts\ntax\ncuts", ["tax", "cuts", "tax", "cuts"]),
        ("twenty-one 4th G20 COVID-19", ["twenty-one", "g20", "+covid-19"]),
    ],
)
def test_what_counts_as_a_word(text: str, expected: list[str]) -> None:
    assert words_of(text) == expected


def test_words_stand_in_what_is_counted() -> None:
    text = "Critics said “bad news” again today."
    quoted = Span(text.index("“"), text.index("”") + 1)
    assert words_of(text, [quoted]) == ["bad", "+news"]
    assert words_of(text, [Span(0, quoted.start), Span(quoted.end, len(text))]) == ["critics", "+said", "today"]
    assert words_of(text, masked=[Span(8, 12)]) == ["critics", "bad", "+news", "today"]


def test_vocabulary_leaves_words_to_their_pairs() -> None:
    table = as_table([("A", "", "Crowds filled Hong Kong today. Old tax, new tax cuts")] * 3 + [("A", "", "A tax today. Crowds")])
    found = read_vocabulary(table, [()] * 4, voice="narrator", least=3, most=100)
    # "filled", "hong", "kong", "old", "new" and "cuts" stand in one pair only; "crowds", "today" and "tax" also stand alone.
    assert found.words == (
        "crowds", "crowds filled", "filled hong", "hong kong", "kong today", "new tax", "old tax", "tax", "tax cuts", "today",
    )  # fmt: skip
    named = dict(zip(found.words, found.named.tolist(), strict=True))
    assert named["hong kong"] and not named["tax cuts"]
    assert found.totals.tolist() == [10.0] * 3 + [3.0]
    assert found.counts[:, found.words.index("tax")].toarray().ravel().tolist() == [2, 2, 2, 1]
    assert read_vocabulary(table, [()] * 4, voice="quoted", least=3, most=100).words == ()
    assert len(read_vocabulary(table, [()] * 4, voice="all", least=3, most=2).words) == 2


def test_log_odds_is_the_published_formula() -> None:
    a, b, total_a, total_b, prior, prior_total = 20.0, 5.0, 1000.0, 1500.0, 2.5, 250.0
    odds_a = (a + prior) / (total_a + prior_total - a - prior)
    odds_b = (b + prior) / (total_b + prior_total - b - prior)
    expected = math.log(odds_a) - math.log(odds_b)
    error = math.sqrt(1 / (a + prior) + 1 / (b + prior))
    delta, z = log_odds(np.array([a]), np.array([b]), np.array(total_a), np.array(total_b), np.array([prior]), prior_total)
    assert delta[0] == pytest.approx(expected) and z[0] == pytest.approx(expected / error)


@pytest.mark.parametrize("matched", [True, False])
def test_a_pair(matched: bool) -> None:
    found = compare_words(told_by("A", "B"), matched=matched)
    assert list(found.columns[: len(WORD_COLUMNS)]) == list(WORD_COLUMNS)
    assert set(found["outlet_a"]) == {"A"} and set(found["outlet_b"]) == {"B"}
    assert found["z"].is_monotonic_decreasing
    rows = found.set_index("word")
    assert set(rows.index[rows["significant"]]) == {"radical plan", "bold plan"}
    radical = rows.loc["radical plan"]
    assert (radical["count_a"], radical["count_b"], radical["articles_a"], radical["articles_b"]) == (14, 0, 14, 0)
    assert radical["z"] > 0 > rows.loc["bold plan"]["z"] and radical["log_odds"] > 0
    # Only 2 of the 2^14 ways to exchange labels within stories put every use on one side.
    assert radical["p"] < 0.001 and radical["p"] <= radical["q"] <= 0.05
    first = radical["examples"][0]
    assert (first.outlet, first.article, first.left, first.word) == ("A", "0", "The ", "radical plan")
    assert first.right.startswith(" passed. ") and first.right.endswith(" …")
    assert [example.article for example in radical["examples"]] == ["0", "2", "4"]
    assert found.attrs["tested"] == [{"outlet_a": "A", "outlet_b": "B", "articles": 28, "words": found.attrs["tested"][0]["words"]}]


def test_p_is_bounded_by_the_stories_that_use_the_word() -> None:
    """The shorter articles of an outlet must not lend weight to a word that few stories have."""
    rng = np.random.default_rng(3)
    rows = []
    for story in range(40):
        special = "The turbine." if story < 10 else "It was."
        rows.append(("A", f"s{story}", f"{special} {filler(rng, 10)}"))
        rows.append(("B", f"s{story}", f"{filler(rng, 60)}"))
    p = compare_words(as_table(rows), matched=True, permutations=19_999).set_index("word").loc["turbine", "p"]
    assert p == pytest.approx(2 / 2**10, rel=0.5)


@pytest.mark.parametrize("matched", [True, False])
def test_one_against_the_others(matched: bool) -> None:
    found = compare_words(told_by("A", "B", "C"), matched=matched)
    assert list(dict.fromkeys(zip(found["outlet_a"], found["outlet_b"], strict=True))) == [("A", OTHERS), ("B", OTHERS), ("C", OTHERS)]
    claimed = found[found["significant"]]
    assert set(claimed["word"][claimed["outlet_a"] == "A"]) == {"radical plan", "bold plan"}
    assert "radical plan" not in set(claimed["word"][(claimed["outlet_a"] == "B") & (claimed["z"] > 0)])


def test_labels_alone_are_not_claimed() -> None:
    """Articles without any difference between outlets: p under .05 in at most its share, given that some words are too rare for it."""
    rng = np.random.default_rng(8)
    shares, claimed = [], 0
    for seed in range(30):
        rows = [(outlet, f"s{story}", filler(rng, int(rng.integers(10, 60)))) for story in range(20) for outlet in "AB"]
        shares.append(np.mean(word_p_values(as_table(rows), seed=seed, permutations=199, matched=seed % 2 == 0) <= 0.05))
        claimed += compare_words(as_table(rows), seed=seed, permutations=199, matched=seed % 2 == 0)["significant"].any()
    assert 0.01 < np.mean(shares) < 0.09
    assert claimed <= 5


def test_words_keep_their_p_among_other_outlets() -> None:
    """Two outlets give the same p whether they are asked for as a table of p or of words."""
    table = told_by("A", "B")
    p = word_p_values(table, seed=1, permutations=499, matched=True)
    assert sorted(p) == sorted(compare_words(table, seed=1, permutations=499, matched=True, most=1000)["p"])


def test_same_seed_same_table() -> None:
    table = told_by("A", "B", "C")
    pandas.testing.assert_frame_equal(compare_words(table, matched=True, seed=4), compare_words(table, matched=True, seed=4))


def test_rows_are_the_ends_and_the_claims() -> None:
    everything = compare_words(told_by("A", "B"), matched=True, most=1000)
    ends = compare_words(told_by("A", "B"), matched=True, most=1)
    assert list(ends["word"]) == [everything["word"].iloc[0], everything["word"].iloc[-1]]
    assert list(ends["q"]) == [everything["q"].iloc[0], everything["q"].iloc[-1]]  # corrected over all words tested
    assert set(compare_words(told_by("A", "B"), matched=True, most=0)["word"]) == {"radical plan", "bold plan"}


@pytest.mark.parametrize(("correction", "factor"), [("none", 1), ("holm", None)])
def test_corrections(correction: str, factor: int | None) -> None:
    found = compare_words(told_by("A", "B"), matched=True, correction=correction, most=1000)
    if factor:
        assert list(found["q"]) == list(found["p"])
    else:
        smallest = found["p"].min()
        assert found["q"].min() == pytest.approx(smallest * len(found))


def test_outlets_own_names_are_no_words() -> None:
    rng = np.random.default_rng(2)
    rows = [
        (outlet, f"s{n}", f"She told {outlet} of story x{'abcdefghijklmn'[n]}. {filler(rng)}")
        for n in range(14)
        for outlet in ("Halyard", "Lantern")
    ]
    found = compare_words(as_table(rows), matched=True, most=1000)
    assert not {"halyard", "lantern"} & set(found["word"]) and found.attrs["masked"]["places"]["outlet name"] == 28
    shown = compare_words(as_table(rows), matched=True, most=1000, names=())
    assert {"told halyard", "told lantern"} & set(shown["word"])


@pytest.mark.parametrize(
    "table",
    [
        told_by("A"),
        told_by("A", "B", stories=1),
        told_by("A", "B", stories=LEAST_ARTICLES // 2 - 1),
        told_by("A", "B").assign(text="", stretches=""),
        told_by("A", "B").assign(text=None, stretches=np.nan),
        told_by("A", "B").assign(outlet=np.nan),
        told_by("A", "B").iloc[:0],
    ],
    ids=["one outlet", "one story", "too few", "no evidence", "missing", "no outlet", "nothing"],
)
@pytest.mark.parametrize("matched", [True, False])
def test_nothing_to_compare(table: pandas.DataFrame, matched: bool) -> None:
    found = compare_words(table, matched=matched)
    assert found.empty and list(found.columns[: len(WORD_COLUMNS)]) == list(WORD_COLUMNS)


def test_a_voice_without_words() -> None:
    assert compare_words(told_by("A", "B"), matched=True, voice="quoted").empty
    assert not compare_words(told_by("A", "B"), matched=True, voice="all").empty


def test_stories_of_one_outlet_do_not_count_when_matched() -> None:
    table = told_by("A", "B")
    alone = as_table([("A", f"only{n}", "The frantic plan passed.") for n in range(20)] + [("A", "", "The frantic plan passed.")])
    both = pandas.concat([table, alone], ignore_index=True)
    assert "frantic plan" not in set(compare_words(both, matched=True, most=1000)["word"])
    assert list(compare_words(both, matched=True)["p"]) == list(compare_words(table, matched=True)["p"])


def test_sides_need_articles() -> None:
    table = pandas.concat([told_by("A", "B"), told_by("C", stories=4)], ignore_index=True)
    assert [side.outlet_a for side in find_sides(table, matched=False)] == ["A", "B"]
    assert codes_of(["b", "a", "b"])[0].tolist() == [1, 0, 1]


def test_wrong_calls() -> None:
    with pytest.raises(UsageError, match="unknown"):
        compare_words(told_by("A", "B"), matched=True, correction="fdr")
    with pytest.raises(UsageError, match="1 or more"):
        compare_words(told_by("A", "B"), matched=True, permutations=0)
    with pytest.raises(ValueError, match="two outlets"):
        word_p_values(told_by("A", "B", "C"), matched=True, seed=1)


def test_context_is_cut_between_words_inside_the_paragraph() -> None:
    text = "Before.\n" + "alpha  beta " * 10 + "“radical” " + "gamma delta " * 10 + "\nAfter."
    start = text.index("radical")
    found = word_context(text, start, start + 7, outlet="A", article="7")
    assert found.word == "radical" and found.left.startswith("… ") and found.right.endswith(" …")
    assert found.left.endswith("beta “") and found.right.startswith("” gamma")
    assert len(found.left) <= 62 and len(found.right) <= 62
    assert set((found.left + found.right).split()) == {"…", "alpha", "beta", "“”", "gamma", "delta"}
