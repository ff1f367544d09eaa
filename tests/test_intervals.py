"""Metrics against scikit-learn, intervals against simulation."""

from __future__ import annotations

import math
import random
from collections import Counter

import numpy as np
import pytest

from framing.evaluate import intervals
from framing.evaluate.intervals import (
    LEAST_UNITS,
    Metric,
    Scored,
    Tally,
    accuracy,
    auc,
    average_precision,
    macro_f1,
    measure_all,
    share,
)
from framing.evaluate.task import confusion, span_metrics

sklearn = pytest.importorskip("sklearn.metrics", reason="scikit-learn is not installed")
CLASSES = ("a", "b", "c")


@pytest.fixture(autouse=True)
def _few_resamples(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(intervals, "RESAMPLES", 200)


def labels(seed: int, size: int = 200) -> tuple[list[str], list[str]]:
    draw = random.Random(seed)
    return draw.choices(CLASSES, (5, 3, 1), k=size), draw.choices(CLASSES, (2, 3, 2), k=size)


@pytest.mark.parametrize("seed", range(5))
def test_classification_as_in_scikit_learn(seed: int) -> None:
    true, predicted = labels(seed)
    tallies = [Tally(f"{n % 30}", Counter({f"x.{t}>{p}": 1})) for n, (t, p) in enumerate(zip(true, predicted, strict=True))]
    cells = confusion("x", CLASSES)
    figures = measure_all([Metric("m", macro_f1("x", CLASSES), cells), Metric("a", accuracy("x", CLASSES), cells)], tallies)
    assert figures["m"]["value"] == pytest.approx(sklearn.f1_score(true, predicted, average="macro"), abs=1e-4)
    assert figures["a"]["value"] == pytest.approx(sklearn.accuracy_score(true, predicted), abs=1e-4)
    assert figures["m"]["n"] == figures["a"]["n"] == len(true)


@pytest.mark.parametrize("seed", range(5))
def test_precision_recall_f1_as_in_scikit_learn(seed: int) -> None:
    draw = random.Random(seed)
    true, predicted = [draw.random() < 0.3 for _ in range(150)], [draw.random() < 0.4 for _ in range(150)]
    tallies = [
        Tally(str(n), Counter({"x.annotated": int(t), "x.found": int(p), "x.found_right": int(t and p), "x.annotated_found": int(t and p)}))
        for n, (t, p) in enumerate(zip(true, predicted, strict=True))
    ]
    figures = measure_all(span_metrics("x"), tallies)
    p, r, f, _ = sklearn.precision_recall_fscore_support(true, predicted, average="binary")
    assert [figures[f"x.{key}"]["value"] for key in ("precision", "recall", "f1")] == pytest.approx([p, r, f], abs=1e-4)


@pytest.mark.parametrize("levels", [3, 1000], ids=["ties", "no ties"])
@pytest.mark.parametrize("seed", range(4))
def test_ranking_as_in_scikit_learn(seed: int, levels: int) -> None:
    draw = random.Random(seed)
    scores = [draw.randrange(levels) / levels for _ in range(120)]
    true = [draw.random() < 0.2 + 0.5 * score for score in scores]
    tallies = [Tally(str(n), scored={"x": [Scored(s, t)]}) for n, (s, t) in enumerate(zip(scores, true, strict=True))]
    figures = measure_all([Metric("auc", auc("x"), ()), Metric("ap", average_precision("x"), ())], tallies)
    assert figures["auc"]["value"] == pytest.approx(sklearn.roc_auc_score(true, scores), abs=1e-4)
    assert figures["ap"]["value"] == pytest.approx(sklearn.average_precision_score(true, scores), abs=1e-4)


def test_resampled_ranking_equals_ranking_of_the_resample() -> None:
    draw = random.Random(3)
    tallies = [
        Tally(f"{n:02}", scored={"x": [Scored(draw.randrange(4), draw.random() < 0.5) for _ in range(draw.randrange(1, 5))]})
        for n in range(12)
    ]
    pool = intervals.Pool(tallies)
    weights = np.random.default_rng(1).multinomial(12, [1 / 12] * 12, size=20).astype(float)
    sample = intervals.Draw(pool, weights)
    for row, area, ap in zip(weights, auc("x")(sample), average_precision("x")(sample), strict=True):
        things = [thing for tally, times in zip(tallies, row, strict=True) for thing in tally.scored["x"] * int(times)]
        truth, scores = [thing.truth for thing in things], [thing.score for thing in things]
        assert area == pytest.approx(sklearn.roc_auc_score(truth, scores))
        assert ap == pytest.approx(sklearn.average_precision_score(truth, scores))


def test_auc_within_strata_counts_no_pair_across() -> None:
    # Within each outlet the order is perfectly wrong; across outlets it would be right.
    things = [Scored(0.1, True, "x"), Scored(0.2, False, "x"), Scored(0.8, True, "y"), Scored(0.9, False, "y")]
    figures = measure_all([Metric("auc", auc("s"), ())], [Tally("u", scored={"s": things})])
    assert figures["auc"]["value"] == 0.0


def test_undefined_is_null_and_never_zero() -> None:
    nothing_found = measure_all(span_metrics("x"), [Tally("u", Counter({"x.annotated": 3}))])
    assert [nothing_found[f"x.{key}"]["value"] for key in ("precision", "recall", "f1")] == [None, 0.0, 0.0]
    nothing_at_all = measure_all(span_metrics("x"), [Tally("u")])
    assert [figure["value"] for figure in nothing_at_all.values()] == [None, None, None]
    one_class = measure_all([Metric("auc", auc("s"), ())], [Tally("u", scored={"s": [Scored(0.5, True)]})])
    assert one_class["auc"]["value"] is None


def articles(draw: np.random.Generator, size: int) -> list[Tally]:
    """Articles of unlike difficulty: what lies in one is no independent draw."""
    tallies = []
    for number in range(size):
        annotated, chance = int(draw.poisson(10)) + 1, draw.beta(4, 4)
        found = int(draw.binomial(annotated, chance))
        extra = int(draw.poisson(8 * (1 - chance)))
        counts = {"x.annotated": annotated, "x.annotated_found": found, "x.found": found + extra, "x.found_right": found}
        tallies.append(Tally(f"{number:06}", Counter(counts)))
    return tallies


@pytest.mark.parametrize("size", [LEAST_UNITS, 50])
def test_intervals_cover_the_truth_95_times_in_100(size: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(intervals, "RESAMPLES", 500)
    draw = np.random.default_rng(11)
    world = sum((tally.counts for tally in articles(draw, 60_000)), Counter())
    truth = {
        "x.precision": world["x.found_right"] / world["x.found"],
        "x.recall": world["x.annotated_found"] / world["x.annotated"],
        "x.f1": 2 * world["x.found_right"] / (world["x.found"] + world["x.annotated"]),
    }
    repeats = 300
    covered: Counter[str] = Counter()
    for _ in range(repeats):
        for key, figure in measure_all(span_metrics("x"), articles(draw, size)).items():
            covered[key] += figure["low"] <= truth[key] <= figure["high"]
    # 300 repeats of a true 95% give 91.7 to 98 in 99 of 100 runs; the smallest sets reach 93 to 94 in longer simulations.
    assert {key: 0.91 <= count / repeats <= 0.98 for key, count in covered.items()} == dict.fromkeys(truth, True), covered


def test_resampling_words_would_be_too_narrow() -> None:
    """The same marks as units of their own: what the clusters are for."""
    draw = np.random.default_rng(5)
    whole = articles(draw, 40)
    apart = [
        Tally(f"{tally.unit}-{number}", Counter({"x.annotated": 1, "x.annotated_found": int(number < tally.counts["x.annotated_found"])}))
        for tally in whole
        for number in range(tally.counts["x.annotated"])
    ]
    widths = []
    for tallies in (whole, apart):
        figure = measure_all([Metric("r", share("x.annotated_found", "x.annotated"), ())], tallies)["r"]
        widths.append(figure["high"] - figure["low"])
    assert widths[0] > 1.3 * widths[1]


def test_too_few_units_give_no_interval() -> None:
    few, enough = (
        measure_all(span_metrics("x"), articles(np.random.default_rng(1), size))["x.f1"] for size in (LEAST_UNITS - 1, LEAST_UNITS)
    )
    assert few["value"] is not None and few["low"] is None and few["high"] is None
    assert enough["low"] < enough["value"] < enough["high"]


def test_order_changes_nothing() -> None:
    tallies = articles(np.random.default_rng(2), 30)
    things = [Scored(n % 3, n % 2 == 0, str(n % 4)) for n in range(30)]
    for tally, thing in zip(tallies, things, strict=True):
        tally.scored["s"] = [thing]
    metrics = [*span_metrics("x"), Metric("auc", auc("s"), ()), Metric("ap", average_precision("s"), ())]
    assert measure_all(metrics, tallies) == measure_all(metrics, random.Random(4).sample(tallies, len(tallies)))


def test_student_t_of_the_percentiles() -> None:
    stats = pytest.importorskip("scipy.stats")
    for units in (LEAST_UNITS, 25, 400):
        wanted = 100 * stats.norm.cdf(-math.sqrt(units / (units - 1)) * stats.t.ppf(0.975, units - 1))
        assert intervals._percentiles(units)[0] == pytest.approx(wanted, abs=0.005)
