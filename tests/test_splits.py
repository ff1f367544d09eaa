"""False alarms of the tests between halves that differ by chance alone."""

from __future__ import annotations

import numpy as np
import pandas
import pytest
from score_tables import LOADED, made, table

from framing.comparison.resampling import divide
from framing.selfcheck.splits import ANY, HALVES, false_positives, token_p


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
