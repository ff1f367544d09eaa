"""Comparison -> one HTML page without outside resources; its script draws tables and sentences from data that stands in the page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from framing.columns import ALL
from framing.comparison.records import Comparison
from framing.report import compare_cells, compare_methods, compare_view
from framing.report.compare_charts import Drawing, draw_charts, lay_out
from framing.report.compare_data import page_data, to_script
from framing.report.html import digest, environment, page_part
from framing.report.view import DEVICE_NAMES, VOICE_NAMES, count_text
from framing.types import SECTIONS

SUMMARY_NOTE = (
    "In the reporters’ own words, quotations left out. A difference counts as shown only where chance would hardly make it, however many "
    "comparisons were made: {measure}. More of a device is not worse, and nothing here says which side anyone is on."
)
_MEASURES = {
    "bh": "q is the share of false alarms to expect among all differences called shown at that point, and may be {level} at most",
    "holm": "p by Holm is the risk of a single false alarm among all comparisons, and may be {level} at most",
}
_MOST_BESIDE = 12  # outlets whose rates stand beside what is told of them; more would tower over it
_FIRST_CHARTS = 6  # that are shown before more are asked for
_NUMERIC = ("rate", "number", "count", "drill", "interval", "p", "effect", "needed", "share", "shares")


def to_html(comparison: Comparison, drawings: Sequence[Drawing] | None = None) -> str:
    """The comparison as a page that works from disk, on a phone, in print, with a screen reader and, with its first rows, without script.

    Args:
        drawings: its charts, if they are drawn already.
    """
    data = page_data(comparison)
    script = page_part("compare.js")
    summary = compare_view.summary(comparison)
    narrow = len(comparison.outlets) <= _MOST_BESIDE
    charts, left_out = lay_out(draw_charts(comparison) if drawings is None else drawings)
    beside = {told.device: chart for told in summary for chart in charts if chart.name == f"rates_{told.device}" and narrow}
    charts = [chart for chart in charts if chart not in beside.values()]
    tables = [_titled(comparison, table) for table in compare_cells.TABLES if data["tables"][table.name]["rows"]]
    first = {table.name: compare_cells.first_rows(table, data["tables"][table.name]) for table in tables}
    files = {table.name: (table.file or table.name) for table in tables}
    data |= {
        "names": compare_cells.NAMES,
        "plain": compare_view.NAMED_GROUPS,
        "files": files,
        "first": compare_cells.FIRST_ROWS,
        "counted": compare_view.COUNTED,
    }
    return (
        environment()
        .get_template("compare.html")
        .render(
            heading=compare_view.heading(comparison),
            sizes=compare_view.sizes(comparison),
            summary=summary,
            beside=beside,
            summary_note=_summary_note(comparison),
            charts=charts,
            charts_left_out=left_out,
            first_charts=_FIRST_CHARTS,
            tables=tables,
            numeric=_NUMERIC,
            rows={name: rows for name, (rows, _) in first.items()},
            counts={name: _count_text(len(rows), number, files[name]) for name, (rows, number) in first.items()},
            filters=_filters(comparison, data["tables"]),
            methods=compare_methods.methods(comparison),
            limits=compare_view.LIMITS,
            provenance=compare_methods.provenance_lines(comparison),
            style=page_part("report.css") + page_part("compare.css"),
            data=to_script(data),
            script=script,
            script_digest=digest(script),
        )
    )


def _summary_note(comparison: Comparison) -> str:
    level = f"{comparison.provenance.get('level', 0.05):g}".removeprefix("0")
    measure = _MEASURES["holm" if comparison.provenance.get("correction") == "holm" else "bh"].format(level=level)
    return SUMMARY_NOTE.format(measure=measure)


def _titled(comparison: Comparison, table: compare_cells.Table) -> compare_cells.Table:
    """With the name of what is compared over its column."""
    name = compare_view.group_name(comparison)
    return table._replace(columns=tuple(c._replace(title=name) if c.title == "Outlet" else c for c in table.columns))


def _count_text(shown: int, number: int, file: str) -> str:
    return (
        f"{shown:,} of {count_text(number, 'row', 'rows')} in the reporters’ own words; every row stands in {file}.csv."
        if shown < number
        else ""
    )


def _filters(comparison: Comparison, tables: Mapping[str, Any]) -> Iterator[tuple[str, str, list[tuple[str, str]], str]]:
    """Key, title, choices as (value, text), and the first choice."""
    kinds = tables["estimates"]["columns"]
    labels = [name for name in kinds["label"]["names"] if name != ALL]
    yield "device", "Device", [("*", "all"), *((name, DEVICE_NAMES.get(name, name)) for name in kinds["device"]["names"])], "*"
    yield "label", "Label", [(ALL, "totals"), ("*", "each label"), *((name, name) for name in labels)], ALL
    yield "voice", "Voice", [*VOICE_NAMES.items(), (ALL, "all voices together"), ("*", "each voice")], "narrator"
    yield "section", "Section", [(ALL, "whole article"), *((name, name) for name in SECTIONS), ("*", "each section")], ALL
    name = compare_view.group_name(comparison)
    yield "outlet", name, [("*", "all"), *((outlet, compare_view.name_text(outlet)) for outlet in comparison.outlets)], "*"
