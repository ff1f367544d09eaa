"""Accuracy on texts that were read closely: a folder of NAME.txt and findings.jsonl -> precision, recall, F1 per device.

usage: python scripts/measure_gold.py FOLDER [--depth fast|full] [--errors DEVICE] [--json]

A finding counts as right if it overlaps an annotated span of its device, one to one; a contrast if both sides overlap.
Intervals: 2,000 bootstrap resamples of whole texts, seed 1.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from framing.ingest import clean_text
from framing.pipeline import analyze_article
from framing.types import Analysis, Article

DEVICES = ("loaded", "hedge", "certainty", "contrast")
RESAMPLES = 2000


@dataclass
class Counts:
    """What one text adds to the figures of one device."""

    found: int = 0
    annotated: int = 0
    matched: int = 0
    label_right: int = 0
    voice_right: int = 0
    labels: Counter[str] = field(default_factory=Counter)  # "found:label", "right:label"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--depth", default="full", choices=("fast", "full"))
    parser.add_argument("--errors", metavar="DEVICE", choices=DEVICES)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    rows = [json.loads(line) for line in (options.folder / "findings.jsonl").read_text("utf-8").splitlines() if line.strip()]
    if not rows:
        print(f"{options.folder}/findings.jsonl: no annotation", file=sys.stderr)
        return 2
    by_text: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in rows:
        by_text[row["article"]].append(row)
    texts = {}
    for name in sorted(path.stem for path in options.folder.glob("*.txt")):
        raw = (options.folder / f"{name}.txt").read_text("utf-8")
        text, changed = clean_text(raw)
        if changed and text != raw.rstrip("\n"):
            print(f"{name}: offsets moved by cleaning ({', '.join(changed)})", file=sys.stderr)
        texts[name] = compare(analyze_article(Article(text=text, id=name), depth=options.depth), by_text[name], options.errors)
    figures = {device: summarize([texts[name][device] for name in texts]) for device in DEVICES}
    if options.json:
        print(json.dumps({"texts": len(texts), "depth": options.depth, **figures}, indent=1))
    else:
        show(figures, len(texts), options.depth)
    return 0


def compare(analysis: Analysis, rows: Sequence[dict[str, Any]], errors: str | None) -> dict[str, Counts]:
    """The counts of one text for each device."""
    result = {}
    for device in DEVICES:
        wanted = [row for row in rows if row["device"] == device]
        if device == "contrast":
            found: list[Any] = list(analysis.contrasts)
            fits: Callable[[Any, dict[str, Any]], bool] = both_sides_overlap
        else:
            found = [finding for finding in analysis.findings if finding.device == device]
            fits = overlap
        result[device] = match(found, wanted, fits, show_errors=errors == device, text=analysis.document.text)
    return result


def overlap(finding: Any, row: dict[str, Any]) -> bool:
    return bool(finding.start < row["end"] and row["start"] < finding.end)


def both_sides_overlap(contrast: Any, row: dict[str, Any]) -> bool:
    sides = [(contrast.a.start, contrast.a.end), (contrast.b.start, contrast.b.end)]
    wanted = [row["a_span"], row["b_span"]]

    def touch(one: Sequence[int], other: Sequence[int]) -> bool:
        return one[0] < other[1] and other[0] < one[1]

    return (touch(sides[0], wanted[0]) and touch(sides[1], wanted[1])) or (touch(sides[0], wanted[1]) and touch(sides[1], wanted[0]))


def match(
    found: list[Any], wanted: list[dict[str, Any]], fits: Callable[[Any, dict[str, Any]], bool], *, show_errors: bool, text: str
) -> Counts:
    """One-to-one matching in the order of the text; a pair of one label is preferred."""
    counts = Counts(found=len(found), annotated=len(wanted))
    free = list(wanted)
    for item in found:
        counts.labels[f"found:{item.label}"] += 1
        candidates = [row for row in free if fits(item, row)]
        if not candidates:
            if show_errors:
                print("EXTRA", item.label, "|", describe(item, text))
            continue
        row = max(candidates, key=lambda r: r["label"] == item.label)
        free.remove(row)
        counts.matched += 1
        counts.labels[f"right:{item.label}"] += 1
        counts.label_right += row["label"] == item.label
        counts.voice_right += row["voice"] == item.voice
        if show_errors and row["voice"] != item.voice:
            print("VOICE", item.voice, "for", row["voice"], "|", describe(item, text))
    if show_errors:
        for row in free:
            print("MISSED", row["label"], "|", row.get("text") or f"{row['cue']} | {row['a']} | {row['b']}")
    return counts


def describe(item: Any, text: str) -> str:
    if hasattr(item, "cue"):
        cue = text[item.cue.start : item.cue.end] if item.cue else ""
        return f"{cue} | {item.a.text[:70]} | {item.b.text[:70]}"
    return f"{item.text}   [{text[max(0, item.start - 40) : item.end + 30]!r}] {item.rule}"


def figures_of(texts: Sequence[Counts]) -> dict[str, float]:
    found, annotated, matched = (sum(getattr(c, name) for c in texts) for name in ("found", "annotated", "matched"))
    precision = matched / found if found else 0.0
    recall = matched / annotated if annotated else 0.0
    return {
        "precision": precision,
        "recall": recall,
        "f1": 2 * precision * recall / (precision + recall) if matched else 0.0,
        "label_accuracy": sum(c.label_right for c in texts) / matched if matched else 0.0,
        "voice_accuracy": sum(c.voice_right for c in texts) / matched if matched else 0.0,
    }


def summarize(texts: Sequence[Counts]) -> dict[str, Any]:
    """Value and 95% interval of each figure, and the counts behind them."""
    draw = random.Random(1)
    samples = [figures_of(draw.choices(texts, k=len(texts))) for _ in range(RESAMPLES)]
    values = figures_of(texts)
    labels: Counter[str] = sum((c.labels for c in texts), Counter())
    result: dict[str, Any] = {
        "found": sum(c.found for c in texts),
        "annotated": sum(c.annotated for c in texts),
        "matched": sum(c.matched for c in texts),
    }
    for name, value in values.items():
        ordered = sorted(sample[name] for sample in samples)
        result[name] = {"value": round(value, 3), "low": round(ordered[RESAMPLES // 40], 3), "high": round(ordered[-RESAMPLES // 40], 3)}
    names = sorted({key.partition(":")[2] for key in labels})
    result["labels"] = {name: {"found": labels[f"found:{name}"], "right": labels[f"right:{name}"]} for name in names}
    return result


def show(figures: dict[str, Any], texts: int, depth: str) -> None:
    print(f"{texts} texts, depth {depth}; 95% intervals over texts")
    for device, row in figures.items():
        cells = [
            f"{name} {row[name]['value']:.3f} [{row[name]['low']:.2f}, {row[name]['high']:.2f}]"
            for name in row
            if isinstance(row[name], dict) and "value" in row[name]
        ]
        print(f"{device:<10} found {row['found']}, annotated {row['annotated']}, matched {row['matched']}\n           " + "; ".join(cells))
        print("           " + ", ".join(f"{name} {c['right']}/{c['found']}" for name, c in row["labels"].items()))


if __name__ == "__main__":
    raise SystemExit(main())
