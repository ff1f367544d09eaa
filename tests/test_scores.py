"""Counts, denominators and intervals."""

from __future__ import annotations

import pytest

from framing.pipeline import analyze_article
from framing.scores import loaded_probabilities, rate_interval, rate_per_1000
from framing.types import LABELS, Article

TEXT = "Critics slammed the massive plan. “It may be a disaster,” Ada Finch said.\n\nBen Moss said the fee could rise."


# Exact Poisson limits for a count: half the chi-square quantiles (Garwood 1936), rounded.
@pytest.mark.parametrize(
    ("count", "low", "high"), [(0, 0.0, 3.689), (1, 0.025, 5.572), (5, 1.623, 11.668), (10, 4.795, 18.390), (50, 37.11, 65.92)]
)
def test_interval_is_poisson_for_even_counts(count: int, low: float, high: float) -> None:
    words = [10] * 100
    counts = [1] * count + [0] * (100 - count)
    found = rate_interval(counts, words)
    assert found[0] == pytest.approx(low, abs=0.06)  # the rate per 1,000 of 1,000 words is the count
    assert found[1] == pytest.approx(high, rel=0.01)


def test_clusters_widen_the_interval() -> None:
    words = [20] * 30
    even = rate_interval([1] * 10 + [0] * 20, words)
    clustered = rate_interval([10] + [0] * 29, words)
    assert clustered[0] < even[0] and clustered[1] > even[1]


def test_no_words_no_rate() -> None:
    with pytest.raises(ValueError, match="no rate"):
        rate_per_1000(0, 0)
    analysis = analyze_article(Article(text="The council met on Friday."), depth="fast")
    quoted = [s for s in analysis.score_rows if s.voice == "quoted"]
    assert quoted and all(s.per_1000 is None and s.low is None and s.words == 0 for s in quoted)


@pytest.mark.parametrize("depth", ["fast", "full"])
def test_totals_add_up(depth: str) -> None:
    analysis = analyze_article(Article(text=TEXT), depth=depth)
    rows = {(s.device, s.label, s.voice): s for s in analysis.score_rows}
    assert rows["loaded", "all", "narrator"].count == 2
    assert rows["loaded", "evaluative", "quoted"].count == 1
    for device, labels in LABELS.items():
        for voice in ("all", "narrator", "quoted", "paraphrased"):
            assert rows[device, "all", voice].count == sum(rows[device, label, voice].count for label in labels)
        for label in ("all", *labels):
            for value in ("count", "words"):
                parts = [getattr(rows[device, label, voice], value) for voice in ("narrator", "quoted", "paraphrased")]
                assert getattr(rows[device, label, "all"], value) == sum(parts)
    assert rows["loaded", "all", "all"].words == analysis.document.word_count == 20
    for score in analysis.score_rows:
        if score.per_1000 is not None and score.low is not None and score.high is not None:
            assert score.low <= score.per_1000 <= score.high


def test_loaded_probability_grows_with_strength() -> None:
    analysis = analyze_article(Article(text="The council met. A shameful, massive, horrific fiasco followed."), depth="fast")
    plain, loaded = loaded_probabilities(analysis.document, analysis.findings)
    assert 0.24 < plain < 0.3
    assert loaded > 0.6
