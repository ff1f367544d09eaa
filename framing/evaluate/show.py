"""Results of an evaluation -> text for a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from framing.evaluate.catalog import DATA_SETS
from framing.evaluate.run import TASKS, flat_metrics
from framing.types import DEVICES


def show_data_sets() -> str:
    """Every data set: what it holds, its format in one example line, its metrics, where a user gets it."""
    blocks = []
    for found in DATA_SETS:
        keys = ", ".join(metric.key for metric in TASKS[found.name].metrics)
        blocks.append(
            f"{found.name}: {found.holds}\n"
            f"  FILE     {found.file}\n"
            f"  a line   {found.example}\n"
            f"  metrics  {keys}\n"
            f"  get it   {found.source}\n"
            f"  licence  {found.licence}\n"
        )
    return "\n".join(blocks)


def show_result(result: Mapping[str, Any]) -> str:
    """The figures of one data set, engines side by side, and the misses that were asked for."""
    data, dataset = result["data"], result["dataset"]
    depth = f", depth {result['depth']}" if result["depth"] else ""
    rows = f"{data['rows']:,} rows" + (f" ({data['left_out']:,} left out)" if data["left_out"] else "")
    units = f"{data['units']:,} {_plural(data['unit'], data['units'])}"
    head = f"{dataset}: {rows}, {units}{depth}, {result['seconds']} s"
    columns = {result["engine"]: flat_metrics(result, dataset)}
    columns |= {peer: flat_metrics(figures, dataset) for peer, figures in result.get("peers", {}).items()}
    table = [["", *columns, "n"]]
    for key, figure in columns[result["engine"]].items():
        table.append([key, *(show_figure(column.get(key)) for column in columns.values()), f"{figure['n']:,}"])
    unit, provenance = _plural(data["unit"], 2), result["provenance"]
    if any(figure["low"] is not None for figure in columns[result["engine"]].values()):
        notes = [f"95% intervals: {provenance['resamples']:,} resamples of whole {unit}, seed {provenance['seed']}."]
    else:
        notes = [f"Too few {unit} for an interval."]
    if len(columns) > 1:
        notes.append(f'n is that of {result["engine"]}. "-": not an answer of this engine.')
    return "\n".join([head, "", *_aligned(table), "", " ".join(notes), *_misses(result), ""])


def show_agreement(result: Mapping[str, Any]) -> str:
    """The agreement of two readers by device."""
    marks = result["marks"]
    lines = [f"{result['texts']} {_plural('text', result['texts'])}; marks: {marks['first']} and {marks['second']}", ""]
    table = [["", "alpha, words", "F1, spans", "alpha, labels", "alpha, voices", "marks"]]
    for device in DEVICES:
        found = result[device]
        keys = ("alpha", "f1", "label_alpha", "voice_alpha")
        table.append([device, *(show_figure(found[key]) for key in keys), f"{found['f1']['n']:,}"])
    lines += _aligned(table)
    lines += ["", "alpha: Krippendorff's; 1 is full agreement, 0 what chance gives. 95% intervals by resampling texts."]
    for key, name in (("only_first", "first"), ("only_second", "second")):
        if result[key]:
            lines.append(f"Only the {name} reader has marks in: {', '.join(result[key])}.")
    return "\n".join([*lines, ""])


def show_figure(figure: Mapping[str, Any] | None) -> str:
    """A share with its interval.

    >>> show_figure({"value": 0.6559, "low": 0.6334, "high": 0.6787}), show_figure(None)
    ('.656 [.633, .679]', '-')
    """
    if figure is None or figure["value"] is None:
        return "-"
    value = _share(figure["value"])
    return value if figure["low"] is None else f"{value} [{_share(figure['low'])}, {_share(figure['high'])}]"


def _share(value: float) -> str:
    return f"{value:.3f}".replace("0.", ".", 1)


def _plural(word: str, count: int) -> str:
    return word if count == 1 else "stories" if word == "story" else f"{word}s"


def _aligned(table: Sequence[Sequence[str]]) -> list[str]:
    widths = [max(len(row[column]) for row in table) for column in range(len(table[0]))]
    return ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in table]


def _misses(result: Mapping[str, Any]) -> Iterable[str]:
    kind = ""
    for miss in result.get("errors", ()):
        if miss["kind"] != kind:
            kind = miss["kind"]
            yield from ("", f"{kind}: {result['error_counts'][kind]:,}")
        told = ", ".join(f"{name} {miss[name]}" for name in ("expected", "found") if miss[name])
        yield f"  {miss['place']}  {told}\n    {miss['text']}"
