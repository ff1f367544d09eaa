"""Fits the probability that experts hold a sentence biased: one number of the sentence -> the share of such sentences held biased.

usage: python scripts/calibrate.py SENTENCES.jsonl     (the format of the data set babe: `framing evaluate list`)

For framing the number is the summed points of the loaded findings' strengths (the fit stands in framing/scores.py); for each peer it is the peer's
own score (framing/evaluate/engines.py). Prints each fit, a logistic regression, and how well it holds.
"""

from __future__ import annotations

import math
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from framing.errors import FramingError
from framing.evaluate.catalog import ENGINES, FRAMING
from framing.evaluate.engines import read_with
from framing.evaluate.sentences import read_babe
from framing.scores import LOADED_FIT, STRENGTH_POINTS


def main() -> int:
    if len(sys.argv) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    try:
        items = read_babe(Path(sys.argv[1])).items
    except FramingError as error:
        print(f"calibrate.py: {error}", file=sys.stderr)
        return 2
    biased = [int(item.fields.label == "Biased") for item in items]
    for engine in ENGINES:
        numbers = [number_of(engine, item.fields.text) for item in items]
        intercept, slope = fit(numbers, biased)
        print(f"{engine}: n = {len(biased)} sentences, {sum(biased)} held biased; intercept {intercept:.3f}, slope {slope:.3f}")
        ordered = sorted(zip(numbers, biased, strict=True), key=lambda pair: pair[0])
        for part in range(4):
            group = ordered[part * len(ordered) // 4 : (part + 1) * len(ordered) // 4]
            predicted = sum(1 / (1 + math.exp(-(intercept + slope * x))) for x, _ in group) / len(group)
            held = sum(b for _, b in group) / len(group)
            print(f"  numbers {group[0][0]:.2f} to {group[-1][0]:.2f}: held biased {held:.2f}, predicted {predicted:.2f}")
    return 0


def number_of(engine: str, text: str) -> float:
    reading = read_with(engine, text, depth="full")
    if engine != FRAMING:
        return max(reading.numbers)
    assert reading.analysis is not None
    return min(LOADED_FIT.most, sum(STRENGTH_POINTS[f.strength] for f in reading.analysis.findings if f.device == "loaded"))


def fit(x: list[float], y: list[int], *, rounds: int = 50) -> tuple[float, float]:
    """Intercept and slope of a logistic regression, by Newton's method."""
    a = b = 0.0
    for _ in range(rounds):
        p = [1 / (1 + math.exp(-(a + b * v))) for v in x]
        w = [q * (1 - q) for q in p]
        ga, gb = sum(t - q for t, q in zip(y, p, strict=True)), sum((t - q) * v for t, q, v in zip(y, p, x, strict=True))
        haa, hab, hbb = sum(w), sum(k * v for k, v in zip(w, x, strict=True)), sum(k * v * v for k, v in zip(w, x, strict=True))
        det = haa * hbb - hab * hab
        a, b = a + (hbb * ga - hab * gb) / det, b + (haa * gb - hab * ga) / det
    return a, b


if __name__ == "__main__":
    raise SystemExit(main())
