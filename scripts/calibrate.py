"""Fits a sentence's `loaded_probability`: its loaded findings -> the share of such sentences that experts held biased.

usage: python scripts/calibrate.py SENTENCES.jsonl     (fields text, label_bias: "Biased" or "Non-biased")

Prints the two numbers that framing/scores.py holds, and how well they fit: a logistic regression on the summed strength of the loaded findings.
"""

from __future__ import annotations

import json
import math
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from framing.pipeline import analyze_article
from framing.scores import MOST_STRENGTH
from framing.types import Article


def main() -> int:
    if len(sys.argv) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    strengths: list[int] = []
    biased: list[int] = []
    for line in Path(sys.argv[1]).read_text("utf-8").splitlines():
        row = json.loads(line)
        findings = analyze_article(Article(text=row["text"])).findings
        strengths.append(min(MOST_STRENGTH, sum(f.strength for f in findings if f.device == "loaded")))
        biased.append(int(row["label_bias"] == "Biased"))
    intercept, slope = fit(strengths, biased)
    print(f"n = {len(biased)} sentences, {sum(biased)} held biased; intercept {intercept:.3f}, per point of strength {slope:.3f}")
    for low, high in ((0, 0), (1, 2), (3, 4), (5, MOST_STRENGTH)):
        group = [(s, b) for s, b in zip(strengths, biased, strict=True) if low <= s <= high]
        if group:
            predicted = sum(1 / (1 + math.exp(-(intercept + slope * s))) for s, _ in group) / len(group)
            print(
                f"strength {low} to {high}: n = {len(group)}, held biased {sum(b for _, b in group) / len(group):.2f}, predicted {predicted:.2f}"
            )
    return 0


def fit(x: list[int], y: list[int], *, rounds: int = 50) -> tuple[float, float]:
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
