"""Differences between two outlets: tests against all arrangements counted one by one, verdicts, corrections, and what would be needed."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations, product
from math import comb, sqrt

import numpy as np
import pandas
import pytest
from score_tables import HEDGE, LOADED, counts_of, made, row, table

from framing.columns import Cell
from framing.comparison import pairs
from framing.comparison.counts import Counts
from framing.comparison.differences import Matched, Unmatched, rearrangement_p, student_p
from framing.comparison.pairs import TESTED, compare_pairs
from framing.comparison.records import PAIR_COLUMNS
from framing.comparison.verdicts import decisive_level, needed_units
from framing.types import LABELS

# The tests, against what they are by definition

X_A, W_A = [4, 0, 3, 5, 1, 2, 6], [300, 210, 250, 400, 180, 260, 390]
X_B, W_B = [1, 1, 0, 2, 1, 0, 3], [310, 500, 240, 380, 220, 300, 450]


def statistic_matched(x_a: Sequence[int], w_a: Sequence[int], x_b: Sequence[int], w_b: Sequence[int]) -> float:
    r_a, r_b, n = sum(x_a) / sum(w_a), sum(x_b) / sum(w_b), len(x_a)
    apart = [(p - r_a * q) / sum(w_a) - (r - r_b * s) / sum(w_b) for p, q, r, s in zip(x_a, w_a, x_b, w_b, strict=True)]
    common = (sum(x_a) + sum(x_b)) / (sum(w_a) + sum(w_b))
    return (r_a - r_b) / sqrt(max(n / (n - 1) * sum(e * e for e in apart), common * (1 / sum(w_a) + 1 / sum(w_b))))


def statistic_unmatched(x_a: Sequence[int], w_a: Sequence[int], x_b: Sequence[int], w_b: Sequence[int]) -> float:
    common = (sum(x_a) + sum(x_b)) / (sum(w_a) + sum(w_b))

    def variance(x: Sequence[int], w: Sequence[int]) -> float:
        rate, n = sum(x) / sum(w), len(x)
        return max(n / (n - 1) * sum((p - rate * q) ** 2 for p, q in zip(x, w, strict=True)) / sum(w) ** 2, common / sum(w))

    return (sum(x_a) / sum(w_a) - sum(x_b) / sum(w_b)) / sqrt(variance(x_a, w_a) + variance(x_b, w_b))


def test_sign_flip_test_is_the_share_of_all_swaps() -> None:
    seen, extreme = statistic_matched(X_A, W_A, X_B, W_B), 0
    for swaps in product((False, True), repeat=7):
        stories = [(c, d, a, b) if swap else (a, b, c, d) for swap, a, b, c, d in zip(swaps, X_A, W_A, X_B, W_B, strict=True)]
        extreme += abs(statistic_matched(*map(list, zip(*stories, strict=True)))) >= abs(seen) - 1e-9
    design = Matched(counts_of(X_A, W_A), counts_of(X_B, W_B))
    assert design.observed().statistic[0, 0] == pytest.approx(seen)
    assert rearrangement_p(design, 9999, np.random.default_rng(1))[0] == extreme / 2**7
    assert 0 < extreme / 2**7 < 0.2


def test_permutation_test_is_the_share_of_all_deals() -> None:
    x, w = X_A[:5] + X_B[:6], W_A[:5] + W_B[:6]
    seen, extreme = statistic_unmatched(x[:5], w[:5], x[5:], w[5:]), 0
    for first in combinations(range(11), 5):
        rest = [number for number in range(11) if number not in first]
        dealt = statistic_unmatched([x[n] for n in first], [w[n] for n in first], [x[n] for n in rest], [w[n] for n in rest])
        extreme += abs(dealt) >= abs(seen) - 1e-9
    design = Unmatched(counts_of(x[:5], w[:5]), counts_of(x[5:], w[5:]))
    assert design.observed().statistic[0, 0] == pytest.approx(seen)
    exact = rearrangement_p(design, comb(11, 5), np.random.default_rng(1))[0]
    assert exact == extreme / comb(11, 5)
    assert rearrangement_p(design, comb(11, 5) - 2, np.random.default_rng(1))[0] == pytest.approx(exact, abs=0.06)  # at random


def test_all_stories_one_way_is_the_least_p() -> None:
    design = Matched(counts_of([5, 6, 7, 8, 9, 7], [300] * 6), counts_of([0] * 6, [300] * 6))
    assert rearrangement_p(design, 9999, np.random.default_rng(1))[0] == 2 / 2**6


def test_no_wordings_at_all_on_one_side_is_no_proof() -> None:
    """The smaller outlet's own spread is 0 there, and would make the statistic huge."""
    few, many = counts_of([0] * 6, [400] * 6), counts_of([1, 0, 0, 1, 0, 0] * 10, [400] * 60)
    design = Unmatched(few, many)
    assert student_p(design.observed())[0, 0] > 0.05
    assert rearrangement_p(design, 1999, np.random.default_rng(1))[0] > 0.1


@pytest.mark.parametrize("matched", [True, False])
def test_tests_hold_their_level_where_one_outlet_writes_longer(matched: bool) -> None:
    """1,000 comparisons without a difference in rates, of articles of 300 against 900 words."""
    rng = np.random.default_rng(8)
    sides = []
    for length in (300, 900):
        words = np.round(length * rng.lognormal(0, 0.4, (15, 1000)))
        counts = rng.poisson(0.008 * words * rng.gamma(4, 0.25, words.shape)).astype(float)
        sides.append(Counts((LOADED,) * 1000, counts, words))
    p = rearrangement_p((Matched if matched else Unmatched)(*sides), 199, rng)
    assert 0.025 <= np.mean(p <= 0.05) <= 0.075


# Pairs


@pytest.mark.parametrize("matched", [True, False])
def test_planted_difference_is_found_and_nothing_else(matched: bool) -> None:
    found = compare_pairs(made({"North": 12, "South": 12, "West": 30}, 25, stories=True), matched=matched, permutations=1999)
    assert list(found.columns) == list(PAIR_COLUMNS)
    assert len(found) == 3 * len(TESTED)
    assert set(found[found["significant"]]["device"]) == {"loaded"}
    north = row(found, LOADED, outlet_a="North", outlet_b="West")
    assert north["verdict"] == "less"
    assert north["difference"] == north["rate_a"] - north["rate_b"]
    assert north["low"] < north["difference"] < north["high"] < 0
    assert north["ratio"] == north["rate_a"] / north["rate_b"]
    assert north["effect"] < -0.8
    assert north["needed"] < 25
    assert north["reason"] == ""
    same = row(found, LOADED, outlet_a="North", outlet_b="South")
    assert [same["verdict"], same["significant"]] == ["cannot tell", False]
    assert same["reason"] == f"no difference that this many {'stories' if matched else 'articles'} could show"
    assert same["needed"] > 25
    assert [same["articles_a"], same["articles_b"], same["stories"]] == [25, 25, 25 if matched else 0]
    assert same["test"] == ("sign-flip" if matched else "permutation")
    assert same["effect_name"] == ("Cohen's d_z" if matched else "Hedges' g")
    assert (same["higher_a"] + same["higher_b"] > 15) == matched


def test_difference_within_stories_is_seen_where_stories_differ_widely() -> None:
    """Each story is told at its own heat, by South always a third hotter: matched it shows, not matched it drowns."""
    heat = [2, 40, 8, 25, 4, 60, 12, 30, 6, 50, 16, 20]
    rows = [(outlet, f"s{n}", 500, {LOADED: h * factor}) for outlet, factor in (("North", 3), ("South", 4)) for n, h in enumerate(heat)]
    matched, apart = (row(compare_pairs(table(rows), matched=way), LOADED) for way in (True, False))
    assert matched["p"] == 2 / 2**12
    assert [matched["higher_a"], matched["higher_b"]] == [0, 12]
    assert matched["high"] < 0
    assert apart["p"] > 0.3
    assert apart["difference"] == matched["difference"]


def test_an_outlets_articles_on_one_story_are_summed() -> None:
    rows = [("North", f"s{n}", 300, {LOADED: 4}) for n in range(8)] + [
        ("South", f"s{n}", 150, {LOADED: 1}) for n in range(8) for _ in range(2)
    ]
    found = row(compare_pairs(table(rows), matched=True), LOADED)
    assert [found["stories"], found["articles_a"], found["articles_b"]] == [8, 8, 16]
    assert found["p"] == 2 / 2**8
    assert found["rate_b"] == pytest.approx(1000 / 150)


def test_reasons_why_it_cannot_be_told() -> None:
    rows = [(outlet, f"s{n}", 300, {LOADED: int(n < 3), HEDGE: 9 * (n == 0)}) for outlet in ("North", "South") for n in range(8)]
    rows += [("West", f"s{n}", 300, {LOADED: 5}) for n in range(3)] + [("East", "", 300, {LOADED: 5})] * 8
    found = compare_pairs(table(rows), matched=True)
    assert found["p"].isna().all()
    assert set(found["verdict"]) == {"cannot tell"}
    assert found["needed"].isna().all()
    of = {"outlet_a": "North", "outlet_b": "South"}
    assert row(found, LOADED, **of)["reason"] == "such wordings in only 3 stories"
    assert row(found, HEDGE, **of)["reason"] == "such wordings in only 1 story"
    assert row(found, Cell("contrast", "all", "all"), **of)["reason"] == "no such wordings"
    assert row(found, Cell("loaded", "all", "quoted"), **of)["reason"] == "no words in this voice"
    assert row(found, LOADED, outlet_a="North", outlet_b="West")["reason"] == "too few stories: 3 told by both, 6 are needed"
    assert row(found, LOADED, outlet_a="North", outlet_b="East")["reason"] == "no story told by both"
    apart = compare_pairs(table(rows), matched=False)
    assert row(apart, LOADED, outlet_a="North", outlet_b="West")["reason"] == "too few articles: 5 of each are needed"


def test_six_stories_cannot_reach_what_a_correction_asks_for() -> None:
    rows = [(outlet, f"s{n}", 300, {LOADED: many, HEDGE: 4 + n % 2}) for outlet, many in (("North", 20), ("South", 2)) for n in range(6)]
    found = compare_pairs(table(rows), matched=True)
    tests = int(found["p"].notna().sum())
    loaded = row(found, LOADED)
    assert (loaded["p"], loaded["verdict"], tests > 1) == (2 / 64, "cannot tell", True)
    assert loaded["reason"] == (
        "6 stories are too few, for chance alone gives even the clearest difference in 31 of 1,000 cases, too often where "
        f"{tests} differences are tested together"
    )
    assert row(found, HEDGE)["reason"] == "no difference that this many stories could show"


def test_what_the_interval_leaves_open_is_not_claimed(monkeypatch: pytest.MonkeyPatch) -> None:
    rows = [(outlet, f"s{n}", 300, {LOADED: many}) for outlet, many in (("North", 20), ("South", 2)) for n in range(12)]
    shown = row(compare_pairs(table(rows), matched=True), LOADED)
    assert (shown["verdict"], shown["significant"], shown["reason"]) == ("more", True, "")
    monkeypatch.setattr(pairs, "_interval", lambda pair, draws: (np.full(len(TESTED), -1.0), np.full(len(TESTED), 99.0)))
    left_open = row(compare_pairs(table(rows), matched=True), LOADED)
    assert left_open["q"] == shown["q"] and (left_open["verdict"], left_open["significant"]) == ("cannot tell", False)
    assert left_open["reason"] == "the test passes the correction, but the interval leaves room for no difference"


def test_of_many_outlets_only_pairs_with_a_test_are_listed() -> None:
    few = [(f"Few {n:02}", f"s{n}", 300, {LOADED: 5}) for n in range(11)]
    rows = [(outlet, f"s{n}", 300, {LOADED: 5 + n}) for outlet in ("North", "South") for n in range(8)] + few
    found = compare_pairs(table(rows), matched=True)
    assert set(zip(found["outlet_a"], found["outlet_b"], strict=True)) == {("North", "South")}
    fewer = compare_pairs(table(rows[:-2]), matched=True)
    assert len(fewer.drop_duplicates(["outlet_a", "outlet_b"])) == 55
    assert len(compare_pairs(table([*few, ("Few 11", "x", 300, {}), ("Few 12", "y", 300, {})]), matched=True)) == 0


def test_a_device_of_one_label_is_tested_once() -> None:
    assert {cell.label for cell in TESTED if cell.device == "certainty"} == {"all"}
    assert {cell.label for cell in TESTED if cell.device == "contrast"} == {"all", *LABELS["contrast"]}


@pytest.mark.parametrize("matched", [True, False])
def test_many_articles_are_tested_by_students_t_where_wordings_are_many(matched: bool) -> None:
    rare = Cell("hedge", "hearsay", "narrator")
    rows = made({"North": 8, "South": 10}, 500, stories=matched)
    rows.loc[rows.index[::70], rare.count_column] = 1
    found = compare_pairs(rows, matched=matched, resamples=100, permutations=99)
    often, seldom = row(found, LOADED), row(found, rare)
    assert [often["test"], often["verdict"]] == ["Student's t", "less"]
    assert often["p"] < 1e-6  # far under what 99 rearrangements could give
    assert seldom["test"] == ("sign-flip" if matched else "permutation")
    assert seldom["p"] > 0.1


def test_one_outlet_has_no_pairs() -> None:
    assert list(compare_pairs(made({"North": 5}, 8, stories=False), matched=False).columns) == list(PAIR_COLUMNS)


def test_unknown_correction() -> None:
    with pytest.raises(ValueError, match="bonferroni"):
        compare_pairs(made({"North": 5}, 8, stories=False), matched=False, correction="bonferroni")


def test_holm_is_no_more_generous_than_benjamini_and_hochberg() -> None:
    frame = made({"North": 8, "South": 13, "West": 30}, 20, stories=True, seed=4)
    bh, holm = (compare_pairs(frame, matched=True, permutations=499, correction=name) for name in ("bh", "holm"))
    assert bh["p"].equals(holm["p"])
    assert set(holm.index[holm["significant"]]) < set(bh.index[bh["significant"]])
    assert (holm["significant"] == (holm["p_holm"] <= 0.05)).all()
    assert (bh["significant"] == (bh["q"] <= 0.05)).all()


def test_order_of_outlets_turns_the_sign_only() -> None:
    frame = made({"North": 10, "South": 20}, 9, stories=True)
    there, back = (row(compare_pairs(rows, matched=True), LOADED) for rows in (frame, frame.iloc[::-1]))
    assert (there["outlet_a"], back["outlet_a"]) == ("North", "South")
    assert there["p"] == back["p"]
    assert there["difference"] == pytest.approx(-back["difference"])
    assert there["effect"] == pytest.approx(-back["effect"])


@pytest.mark.parametrize("matched", [True, False])
def test_same_seed_same_pairs(matched: bool) -> None:
    frame = made({"North": 10, "South": 13, "West": 16}, 14, stories=True)
    once, again = (compare_pairs(frame, matched=matched, permutations=299) for _ in range(2))
    pandas.testing.assert_frame_equal(once, again)


def test_needed_is_what_the_library_solves() -> None:
    from statsmodels.stats.power import TTestIndPower, TTestPower

    effects = np.array([0.9, -0.31, 0.03, 0.0, np.nan, 50.0])
    paired, apart = (needed_units(effects, 0.01, paired=way) for way in (True, False))
    for number, effect in enumerate(np.abs(effects[:3])):
        assert paired[number] == pytest.approx(TTestPower().solve_power(effect, alpha=0.01, power=0.8), rel=0.01, abs=1)
        assert apart[number] == pytest.approx(TTestIndPower().solve_power(effect, alpha=0.01, power=0.8), rel=0.01, abs=1)
    assert np.isnan(paired[3:5]).all()
    assert [paired[5], apart[5]] == [8, 5]  # 2 / 2**8 and 2 / comb(10, 5) are the first under .01


def test_decisive_level() -> None:
    significant = np.array([True, False, False, False])
    assert decisive_level(significant, 4, 0.05, "bh") == 0.05 * 2 / 4
    assert decisive_level(significant, 4, 0.05, "holm") == 0.05 / 3
    assert decisive_level(np.ones(4, dtype=bool), 4, 0.05, "bh") == 0.05
