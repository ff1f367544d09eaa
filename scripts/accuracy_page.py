"""Writes the accuracy page, framing/evaluate/README.md, and the table of the README from framing/evaluate/figures.json.

usage: python scripts/accuracy_page.py [--check]     (--check compares and changes nothing; exit 1 if a file is stale)
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from framing.evaluate.catalog import DATA_SETS, PEERS, DataSet
from framing.evaluate.run import flat_metrics
from framing.evaluate.show import show_figure
from framing.scores import LOADED_FIT
from framing.types import DEVICES

FIGURES = ROOT / "framing" / "evaluate" / "figures.json"
PAGE = ROOT / "framing" / "evaluate" / "README.md"
README = ROOT / "README.md"
MISSES = ROOT / "tests" / "cases" / "misses.jsonl"
REPORTS = ROOT / "tests" / "cases" / "reports.jsonl"
TEMPLATE = Path(__file__).with_name("accuracy_page.md")
_TABLE = re.compile(r"(<!-- accuracy -->\n).*?(<!-- /accuracy -->)", re.DOTALL)
KINDS = {"missed": "not found", "extra": "found without cause", "voice": "given to the wrong voice"}


def main() -> int:
    if "--check" in sys.argv[1:]:
        stale = [path for path, text in pages().items() if path.read_text("utf-8") != text]
        print("\n".join(f"{path.relative_to(ROOT)} is stale; run python scripts/accuracy_page.py" for path in stale) or "up to date")
        return 1 if stale else 0
    for path in write_pages():
        print(path.relative_to(ROOT))
    return 0


def write_pages() -> list[Path]:
    for path, text in pages().items():
        path.write_text(text, "utf-8", newline="\n")
    return [PAGE, README]


def pages() -> dict[Path, str]:
    """Each generated file with its text."""
    figures = json.loads(FIGURES.read_text("utf-8"))
    intercept, slope, most = LOADED_FIT
    page = TEMPLATE.read_text("utf-8")
    for name, text in {
        "versions": versions(figures),
        "sets": "\n".join(section(found, figures[key], key) for found in DATA_SETS for key in keys(found, figures)),
        "misses": misses(),
        "fit": f"1 / (1 + exp(-({intercept} + {slope} s)))",
        "most": str(most),
        **whose_words(figures),
    }.items():
        page = page.replace(f"{{{{ {name} }}}}", text)
    readme = _TABLE.sub(lambda match: match.group(1) + summary(figures) + match.group(2), README.read_text("utf-8"))
    return {PAGE: page, README: readme}


def whose_words(figures: dict[str, Any]) -> dict[str, str]:
    """The figures of the section on voices."""
    gold = flat_metrics(figures["gold"]["full"], "gold")
    voices = [gold[f"{device}.voice_accuracy"] for device in DEVICES]
    right, total = sum(round(figure["value"] * figure["n"]) for figure in voices), sum(figure["n"] for figure in voices)
    polnear = flat_metrics(figures["polnear"]["full"], "polnear")
    shown = {name.replace(".", "_"): show_figure(polnear[name]) for name in ("speech.precision", "content.recall", "content.precision")}
    in_quote = show_figure(flat_metrics(figures["basil"]["full"], "basil")["in_quote.accuracy"])
    return {**shown, "in_quote": in_quote, "voice_right": f"{right:,} of {total:,} ({right / total:.3f})".replace("(0", "(")}


def versions(figures: dict[str, Any]) -> str:
    first = figures["gold"]["full"]["provenance"]
    peers = sorted({text for result in figures.values() for text in result["full"]["provenance"]["peers"].values()})
    lexicons = ", ".join(f"{name} {number}" for name, number in first["lexicons"].items())
    model = f"{first['model']['name']} {first['model']['version']}"
    return f"{first['package']}, model {model}, {', '.join(peers)}; lexicons {lexicons}"


def keys(found: DataSet, figures: dict[str, Any]) -> list[str]:
    """The files of a data set that were measured, by their keys in `quality.FILES`."""
    return [key for key in figures if key.partition(":")[0] == found.name]


def section(found: DataSet, depths: dict[str, Any], key: str) -> str:
    full = depths["full"]
    data = full["data"]
    rows = f"{data['rows'] - data['left_out']:,} rows" + (f" ({data['left_out']:,} more left out)" if data["left_out"] else "")
    peers = [peer for peer in PEERS if peer in full.get("peers", {})]
    columns = {
        **{f"framing, {depth}" if full["depth"] else "framing": flat_metrics(depths[depth], found.name) for depth in depths},
        **{peer: flat_metrics(full["peers"][peer], found.name) for peer in peers},
    }
    table = [["", *columns, "n"]]
    for metric, figure in next(iter(columns.values())).items():
        table.append(
            [f"`{metric}`", *(show_figure(column.get(metric)).replace("-", "–") for column in columns.values()), f"{figure['n']:,}"]
        )
    file = key.partition(":")[2]
    lines = [f"### `{found.name}`{f' on {file}' if file else ''}: {found.holds}", ""]
    # What is said of the data set stands once, with its first file.
    said = "" if file else f" Read by {found.readers}. {found.trust}"
    lines += [f"{rows}, resampled by {data['unit']} ({data['units']:,}).{said}", ""]
    lines += markdown(table)
    if not peers:
        lines += ["", "The peers have no answer here: they know no hedges, contrasts, speakers or stories."]
    paper = f"{found.paper}. " if found.paper else ""
    lines += ["", *([] if file else [f"{paper}Get it: {found.source}. Licence: {found.licence}.", ""])]
    return "\n".join(lines)


def misses() -> str:
    table = [["a sentence", "what goes wrong", "why", "seen on"]]
    for line in MISSES.read_text("utf-8").splitlines():
        case = json.loads(line)
        marks = re.findall(r"⟦(?:[AB]:)?([^⟦⟧|]+)(?:\|[^⟦⟧]*)?⟧", case["text"])
        label = case.get("label") or re.findall(r"\|([a-z.-]+)", case["text"])[0]
        what = f"`{label}` {KINDS[case['kind']]}: {' | '.join(marks)}".replace("|", "/")
        plain = re.sub(r"⟦(?:[AB]:)?([^⟦⟧|]+)(?:\|[^⟦⟧]*)?⟧", r"\1", case["text"])
        table.append([plain, what, case["why"], ", ".join(case["sets"])])
    for line in REPORTS.read_text("utf-8").splitlines():
        case = json.loads(line)
        if "xfail" in case:
            wanted = "; ".join(f"{row[0]} of {row[1]}: “{row[3]}”" for row in case["rows"]) or "no report"
            table.append([case["text"].replace("\n", " "), f"report, should be {wanted}", case["xfail"], "polnear"])
    return "\n".join(markdown(table))


def summary(figures: dict[str, Any]) -> str:
    """The README's table: the figures that stand for each question."""
    chosen: Sequence[tuple[str, str, str]] = (
        ("loaded wordings, F1", "gold", "loaded.f1"),
        ("hedges, F1", "gold", "hedge.f1"),
        ("framing contrasts, F1", "gold", "contrast.f1"),
        ("biased sentences, macro-F1", "babe", "sentence.macro_f1"),
        ("biased sentences of one outlet, AUC", "babe", "sentence.within_outlet_auc"),
        ("loaded language and name calling, sentences, macro-F1", "ptc", "sentence.macro_f1"),
        ("subjective sentences, macro-F1", "checkthat", "sentence.macro_f1"),
        ("reported speech, thoughts and acts, F1 by characters", "polnear", "content.f1"),
        ("its speaker, accuracy", "polnear", "speaker.accuracy"),
        ("in quotation marks or not, agreement", "basil", "in_quote.accuracy"),
        ("uncertain findings of science, F1", "sci_certainty", "uncertain.f1"),
        ("hedges in reviews, F1", "sfu_review", "cues.f1"),
        ("contrasted arguments, F1", "gum", "contrast.f1"),
        ("referents that the word choice table lines up", "newswcl50", "referents.lined_up_share"),
        ("articles on one event, pairs, F1", "grouping", "pairs.f1"),
        ("which of two articles is more loaded, accuracy", "basil", "stories.pairwise_accuracy"),
        ("sentiment toward a target, macro-F1", "newsmtsc", "macro_f1"),
    )
    table = [["", "data", "framing", *("TextBlob", "VADER", "word list")]]
    for name, dataset, key in chosen:
        result = figures[dataset]["full"]
        each = [result, *(result.get("peers", {}).get(peer, {}) for peer in PEERS)]
        cells = [show_figure(flat_metrics(one, dataset).get(key)).replace("-", "–") for one in each]
        table.append([name, f"`{dataset}`", cells[0], *(cell.partition(" ")[0] for cell in cells[1:])])
    return "\n".join(markdown(table)) + "\n"


def markdown(table: Sequence[Sequence[str]]) -> Iterator[str]:
    for number, row in enumerate(table):
        yield f"| {' | '.join(row)} |"
        if number == 0:
            yield "|" + "---|" * len(row)


if __name__ == "__main__":
    raise SystemExit(main())
