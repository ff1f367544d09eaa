"""Rates with their intervals: units, draws and limits, against formulas written out and by simulation."""

from __future__ import annotations

import numpy as np
import pandas
import pytest
from score_tables import LOADED, made, row, table

from framing.columns import CELLS, Cell
from framing.comparison.estimates import estimate_rates, rate_interval
from framing.comparison.limits import poisson_limits
from framing.comparison.records import ESTIMATE_COLUMNS
from framing.comparison.resampling import draw_rates, draw_weights, expanded_percentile
from framing.comparison.units import number_units
from framing.scores import rate_interval as scalar_interval

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
