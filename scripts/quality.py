"""Measures framing on every annotated data set and holds the figures against their floors.

usage: python scripts/quality.py [--data FOLDER] [--workers N] [--depth D]    compare (exit 1 if a figure is below its floor)
       python scripts/quality.py [--data FOLDER] --update [--lower REASON]  raise the floors, write figures.json and the accuracy page

Floors, sizes and hashes of the data stand in tests/quality.json. --update never lowers a floor by itself: --lower does, and its reason is
kept in the file. Without the data nothing is compared, and it says so.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from accuracy_page import FIGURES, write_pages

from framing.errors import FramingError
from framing.evaluate.run import TASKS, evaluate, flat_metrics

FLOORS = ROOT / "tests" / "quality.json"
DATA = ROOT.parent / "shared" / "data"
# Data set -> its file; what stands behind a colon tells two files of one data set apart.
FILES = {
    "gold": "gold",
    "babe": "babe/sentences.jsonl",
    "basil": "basil/sentences.jsonl",
    "ptc": "ptc/articles.jsonl.gz",
    "polnear": "polnear/articles.jsonl.gz",
    "checkthat": "checkthat_subj/sentences.jsonl",
    "sci_certainty": "sci_certainty/findings.jsonl",
    "sfu_review": "sfu_review/sentences.jsonl.gz",
    "gum": "gum/relations.jsonl.gz",
    "newsmtsc": "newsmtsc/targets.jsonl.gz",
    "newswcl50": "newswcl50/annotations.jsonl.gz",
    "grouping": "basil/articles.jsonl",
    "grouping:seesaw": "seesaw/articles.jsonl.gz",
}
DEPTHS = ("full", "fast")
# A floor lies so far below what was measured: another processor rounds the parser's numbers otherwise, and a parse in a thousand changes.
MARGIN = 0.005


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0], allow_abbrev=False)
    parser.add_argument("--data", type=Path, default=DATA, metavar="FOLDER")
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1, metavar="N")
    parser.add_argument("--depth", choices=DEPTHS, action="append", help="measure this depth only, where nothing is updated")
    parser.add_argument("--update", action="store_true")
    parser.add_argument("--lower", metavar="REASON", default="")
    options = parser.parse_args()
    if options.lower and not options.update:
        parser.error("--lower needs --update")
    if options.depth and options.update:
        parser.error("--update measures both depths")
    depths = tuple(options.depth or DEPTHS)
    if not options.data.is_dir():
        print(f"quality.py: {options.data} is not there; nothing was compared")
        return 2 if options.update else 0
    try:
        measured = measure(options.data, options.workers, peers=options.update, depths=depths)
    except FramingError as error:
        print(f"quality.py: {error}", file=sys.stderr)
        return 2
    floors = json.loads(FLOORS.read_text("utf-8")) if FLOORS.exists() else {"sets": {}, "lowered": []}
    if not options.update:
        found = list(problems(measured, floors, depths))
        print("\n".join(found) or f"quality: {sum(1 for _ in cells(measured))} figures on {len(measured)} data sets hold their floors")
        return 1 if found else 0
    fallen = list(lowered(measured, floors))
    if fallen and not options.lower:
        print("\n".join(f"{where}: {new:.4f} is below the floor {old:.3f}" for where, old, new in fallen))
        print('nothing was written; --lower "REASON" lowers these floors')
        return 1
    FLOORS.write_text(json.dumps(raised(measured, floors, fallen, options.lower), indent=1) + "\n", "utf-8", newline="\n")
    FIGURES.write_text(json.dumps(measured, indent=1, ensure_ascii=False) + "\n", "utf-8", newline="\n")
    for path in write_pages():
        print(path.relative_to(ROOT))
    return 0


def measure(data: Path, workers: int, *, peers: bool, depths: Sequence[str] = DEPTHS) -> dict[str, Any]:
    """Data set -> depth -> result; one depth only where texts are not analysed."""
    results: dict[str, Any] = {}
    for name, file in FILES.items():
        results[name] = {}
        dataset = name.partition(":")[0]
        for depth in depths if TASKS[dataset].analyses else DEPTHS[:1]:
            result = evaluate(dataset, data / file, depth=depth, workers=workers, peers=peers and depth == "full")
            print(f"{name} at depth {depth}: {result['seconds']} s", file=sys.stderr, flush=True)
            results[name][depth] = result
    return results


def cells(measured: dict[str, Any]) -> Iterator[tuple[str, str, str, dict[str, Any]]]:
    """Data set, depth, key and figure of all that was measured."""
    for name, depths in measured.items():
        for depth, result in depths.items():
            for key, figure in flat_metrics(result, result["dataset"]).items():
                yield name, depth, key, figure


def problems(measured: dict[str, Any], floors: dict[str, Any], depths: Sequence[str] = DEPTHS) -> Iterator[str]:
    """Each figure below its floor, data that are not those of the floors, and figures or floors without the other."""
    for name, depths in measured.items():
        known = floors["sets"].get(name)
        if known is None:
            yield f"{name}: has no floors; run with --update"
            continue
        hashed = next(iter(depths.values()))["data"]["sha256"]
        if known["sha256"] != hashed:
            yield f"{name}: other data (sha256 {hashed[:12]}) than those of the floors ({known['sha256'][:12]})"
    seen = set()
    for name, depth, key, figure in cells(measured):
        floor = floors["sets"].get(name, {}).get(depth, {}).get(key)
        seen.add((name, depth, key))
        if floor is None:
            yield f"{name} {depth} {key}: has no floor; run with --update"
        elif figure["value"] is None or figure["value"] < floor["floor"]:
            yield f"{name} {depth} {key}: {figure['value']} is below the floor {floor['floor']}"
    for name, known in floors["sets"].items():
        for depth in depths:
            for key in known.get(depth, {}):
                if (name, depth, key) not in seen:
                    yield f"{name} {depth} {key}: has a floor but was not measured"


def lowered(measured: dict[str, Any], floors: dict[str, Any]) -> Iterator[tuple[str, float, float]]:
    """The floors that the measured figures do not reach: where, floor, figure."""
    for name, depth, key, figure in cells(measured):
        floor = floors["sets"].get(name, {}).get(depth, {}).get(key)
        value = -1.0 if figure["value"] is None else figure["value"]
        if floor is not None and value < floor["floor"]:
            yield f"{name} {depth} {key}", floor["floor"], value


def raised(measured: dict[str, Any], floors: dict[str, Any], fallen: list[tuple[str, float, float]], reason: str) -> dict[str, Any]:
    """The new floors: never below the old ones, but for those that fell and were given a reason."""
    given_up = {where for where, _, _ in fallen}
    sets: dict[str, Any] = {}
    for name, depth, key, figure in cells(measured):
        entry = sets.setdefault(name, {"sha256": measured[name][depth]["data"]["sha256"]})
        old = floors["sets"].get(name, {}).get(depth, {}).get(key, {}).get("floor", 0.0)
        new = math.floor(1000 * max(0.0, (figure["value"] or 0.0) - MARGIN)) / 1000
        floor = new if f"{name} {depth} {key}" in given_up else max(old, new)
        entry.setdefault(depth, {})[key] = {"floor": floor, "n": figure["n"]}
    notes = [{"floor": where, "from": old, "to": round(new, 4), "reason": reason} for where, old, new in fallen]
    return {"sets": sets, "lowered": [*floors.get("lowered", []), *notes]}


if __name__ == "__main__":
    raise SystemExit(main())
