"""The statistics of a comparison, against formulas written out, against all arrangements counted one by one, and by simulation."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations, product
from math import comb, sqrt
from typing import Any

import numpy as np
import pandas
import pytest

from framing.columns import CELLS, NUMBER_COLUMNS, Cell
from framing.comparison import pairs
from framing.comparison.counts import Counts
from framing.comparison.differences import Matched, Unmatched, rearrangement_p, student_p
from framing.comparison.estimates import estimate_rates, rate_interval
from framing.comparison.limits import poisson_limits
from framing.comparison.pairs import TESTED, compare_pairs
from framing.comparison.records import ESTIMATE_COLUMNS, PAIR_COLUMNS
from framing.comparison.resampling import divide, draw_rates, draw_weights, expanded_percentile
from framing.comparison.units import number_units
from framing.comparison.verdicts import decisive_level, needed_units
from framing.scores import rate_interval as scalar_interval
from framing.selfcheck.splits import ANY, HALVES, false_positives, token_p
from framing.types import LABELS

LOADED = Cell("loaded", "all", "narrator")
HEDGE = Cell("hedge", "modal", "all")


def table(rows: Sequence[tuple[str, str, int, dict[Cell, int]]]) -> pandas.DataFrame:
    """A score table from (outlet, story, words, counts) of each article; all words are the reporter's."""
    filled = []
    for number, (outlet, story, words, counts) in enumerate(rows):
        row: dict[str, Any] = {"id": f"a{number}", "outlet": outlet, "story": story} | dict.fromkeys(NUMBER_COLUMNS, 0)
        row |= {f"words:{voice}.{section}": words for voice in ("all", "narrator") for section in ("all", "body")}
        filled.append(row | {cell.count_column: count for cell, count in counts.items()})
    return pandas.DataFrame(filled)


def made(outlets: dict[str, float], articles: int, *, stories: bool, seed: int = 0) -> pandas.DataFrame:
    """Articles with that many loaded wordings per 1,000 words, unevenly."""
    rng = np.random.default_rng(seed)
    rows = []
    for outlet, rate in outlets.items():
        for number in range(articles):
            words = int(rng.integers(200, 900))
            counts = {LOADED: int(rng.poisson(rate * words / 1000 * rng.gamma(4, 0.25))), HEDGE: int(rng.poisson(0.004 * words))}
            rows.append((outlet, f"s{number}" if stories else "", words, counts))
    return table(rows)


def row(frame: pandas.DataFrame, cell: Cell, **of: str) -> pandas.Series[Any]:
    chosen = frame
    for name, value in (cell._asdict() | of).items():
        chosen = chosen[chosen[name] == value]
    assert len(chosen) == 1
    return chosen.iloc[0]


def counts_of(x: Sequence[int], w: Sequence[int]) -> Counts:
    return Counts((LOADED,), np.array(x, dtype=float)[:, None], np.array(w, dtype=float)[:, None])


# Units and draws


def test_articles_on_one_story_are_one_unit() -> None:
    numbers, stories = number_units(["fire", "", "fire", "vote", ""])
    assert numbers.tolist() == [0, 1, 0, 2, 3]
    assert stories == ("fire", "", "vote", "")


def test_as_many_units_are_drawn_as_there_are() -> None:
    weights = np.concatenate(list(draw_weights(7, 500, np.random.default_rng(1))))
    assert weights.shape == (500, 7)
    assert set(weights.sum(axis=1)) == {7.0}
    assert weights.mean() == 1.0


def test_draws_in_pieces_have_the_number_asked_for() -> None:
    sizes = [len(piece) for piece in draw_weights(3_000_000, 5, np.random.default_rng(1))]
    assert sizes == [2, 2, 1]


def test_expanded_percentile_of_known_values() -> None:
    draws = np.linspace(0, 1, 100_001)[:, None]
    low, high = expanded_percentile(draws, np.array([10]))
    # Normal(sqrt(10 / 9) * t(.025, 9)): Hesterberg 2015 gives .0086 of .025 for 10 units.
    assert low[0] == pytest.approx(0.00855, abs=5e-5)
    assert high[0] == pytest.approx(1 - 0.00855, abs=5e-5)


def test_no_interval_from_four_units() -> None:
    low, high = expanded_percentile(np.ones((10, 2)), np.array([4, 5]))
    assert np.isnan([low[0], high[0]]).all()
    assert [low[1], high[1]] == [1.0, 1.0]


def test_draws_without_words_are_left_out_of_the_quantiles() -> None:
    draws = np.array([[np.nan], [1.0], [1.0]])
    low, high = expanded_percentile(draws, np.array([5]))
    assert [low[0], high[0]] == [1.0, 1.0]


def test_poisson_limits_are_those_of_one_article() -> None:
    rng = np.random.default_rng(3)
    counts, words = rng.poisson(1.5, (9, 40)).astype(float), rng.integers(1, 50, (9, 40)).astype(float)
    counts[:, 0] = 0
    words[2, 1] = counts[2, 1] = 0
    low, high = poisson_limits(counts, words)
    for cell in range(40):
        expected = scalar_interval([int(c) for c in counts[:, cell]], [int(w) for w in words[:, cell]])
        assert (1000 * low[cell], 1000 * high[cell]) == pytest.approx(expected)


@pytest.mark.parametrize(("units", "least"), [(5, 0.93), (10, 0.93), (40, 0.93)])
@pytest.mark.parametrize("rate", [0.0005, 0.01])
def test_intervals_hold_the_true_rate(units: int, least: float, rate: float) -> None:
    rng = np.random.default_rng(units)
    words = rng.integers(150, 900, (units, 800)).astype(float)
    counts = rng.poisson(rate * words * rng.gamma(6, 1 / 6, words.shape)).astype(float)
    low, high = rate_interval(counts, words, draw_rates(counts, words, 600, rng))
    assert np.mean((low <= rate) & (rate <= high)) >= least


# Estimates


def test_estimates_of_a_small_table() -> None:
    rows = [("North", f"s{n // 2}", 100, {LOADED: 1}) for n in range(12)] + [("South", "", 200, {LOADED: n}) for n in range(3)]
    found = estimate_rates(table(rows), resamples=200)
    assert list(found.columns) == list(ESTIMATE_COLUMNS)
    assert len(found) == 2 * len(CELLS)
    north, south = row(found, LOADED, outlet="North"), row(found, LOADED, outlet="South")
    assert north[["articles", "stories", "words", "count", "per_1000"]].tolist() == [12, 6, 1200, 12, 10.0]
    assert north["low"] < 10 < north["high"]
    assert south[["articles", "stories", "words", "count", "per_1000"]].tolist() == [3, 0, 600, 3, 5.0]
    assert np.isnan([south["low"], south["high"]]).all()


def test_none_seen_is_not_rate_0() -> None:
    found = row(estimate_rates(table([("North", "", 500, {})] * 6)), LOADED)
    assert [found["count"], found["per_1000"], found["low"]] == [0, 0, 0]
    assert found["high"] == pytest.approx(scalar_interval([0], [3000])[1])


def test_a_voice_without_words_has_no_rate() -> None:
    found = row(estimate_rates(table([("North", "", 500, {})] * 6)), Cell("loaded", "all", "quoted"))
    assert found["words"] == 0
    assert np.isnan([found["per_1000"], found["low"], found["high"]]).all()


def test_a_story_counts_once_however_often_it_is_told() -> None:
    told_once = [("North", f"s{n}", 300, {LOADED: n}) for n in range(6)]
    told_often = [(outlet, story, words // 3, {LOADED: count if part == 0 else 0}) for outlet, story, words, count_ in told_once
                  for count in count_.values() for part in range(3)]  # fmt: skip
    once, often = (row(estimate_rates(table(rows)), LOADED) for rows in (told_once, told_often))
    assert often["articles"] == 18
    assert often[["stories", "per_1000", "low", "high"]].tolist() == once[["stories", "per_1000", "low", "high"]].tolist()


def test_same_seed_same_estimates_whatever_the_index() -> None:
    frame = made({"North": 10, "South": 10}, 9, stories=True)
    pandas.testing.assert_frame_equal(estimate_rates(frame), estimate_rates(frame.set_index(np.arange(len(frame)) * 7 + 3)))
    assert not estimate_rates(frame, seed=2)["low"].equals(estimate_rates(frame)["low"])


def test_no_articles_no_estimates() -> None:
    assert list(estimate_rates(table([("North", "", 9, {})]).iloc[:0]).columns) == list(ESTIMATE_COLUMNS)


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


# The self-check


@pytest.mark.parametrize(("matched", "test"), [(True, "sign-flip"), (False, "permutation")])
def test_false_positives_are_at_the_level(matched: bool, test: str) -> None:
    frame = made({"North": 8, "South": 30}, 24, stories=matched)
    found = false_positives(frame, matched=matched, splits=50)
    assert found[test]["low"] <= 0.05 <= found[test]["high"]
    assert found[test]["n"] == found[f"{test}, device totals"]["n"] + found[f"{test}, labels"]["n"]
    assert found[ANY]["n"] == 50
    assert found[ANY]["low"] <= 0.05


def test_words_taken_for_independent_draws_find_what_is_not_there() -> None:
    rng = np.random.default_rng(2)
    frame = table([("North", "", 400, {LOADED: int(rng.poisson(4 * rng.gamma(0.5, 2)))}) for _ in range(30)])
    found = false_positives(frame, matched=False, splits=50, further={"words": token_p, "never": lambda halves: [1.0, np.nan]})
    assert found["words"]["low"] > 0.2
    assert found["permutation"]["high"] < 0.2
    assert found["never"] == {"rate": 0.0, "low": 0.0, "high": found["never"]["high"], "n": 50}
    fewer = false_positives(frame, matched=False, splits=50, further={"never": lambda halves: [1.0, 1.0]}, further_splits=20)
    assert (fewer["never"]["n"], fewer["permutation"]) == (40, found["permutation"])


def test_halves_of_a_story_are_even() -> None:
    seen: list[pandas.DataFrame] = []
    frame = table(
        [(outlet, f"s{n}", 100, {}) for n in range(7) for outlet in ("North", "South", "West", "East")] + [("North", "alone", 9, {})]
    )
    false_positives(frame, matched=True, splits=5, further={"look": lambda halves: seen.append(halves) or [1.0]})
    for halves in seen:
        assert set(halves.groupby("story")["outlet"].value_counts()) == {2}
        assert set(halves["outlet"]) == set(HALVES)
        assert "alone" not in set(halves["story"])
    assert len({tuple(halves["outlet"]) for halves in seen}) == 5


def test_too_little_to_halve() -> None:
    assert false_positives(made({"North": 9}, 11, stories=False), matched=False) == {}
    assert false_positives(made({"North": 9}, 30, stories=False), matched=True) == {}


def test_a_cell_without_words_divides_by_nothing() -> None:
    assert np.isnan(divide(np.array([0.0, 3.0]), np.array([0.0, 0.0]))).all()
