"""The tables of a comparison's page: their columns, and what a cell says. `templates/compare.js` says the same of the rows that it draws."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from framing.columns import ALL
from framing.figures import COMMITMENT_TITLES
from framing.report.compare_view import name_text, number_text, p_text, rounded_text
from framing.report.view import DEVICE_NAMES, VOICE_NAMES

FIRST_ROWS = 12  # of each table, before more are asked for


class Column(NamedTuple):
    key: str
    title: str
    form: str = "text"
    sort: str = ""  # the column by which it is sorted, if another


class Table(NamedTuple):
    name: str
    short: str
    title: str
    note: str
    columns: tuple[Column, ...]
    file: str = ""  # the table in the folder of output, if it has another name


_KIND = (Column("device", "Device", "device"), Column("label", "Label", "label"), Column("voice", "Voice", "voice"))
_INTERVAL = Column("low", "95% interval", "interval")
TABLES = (
    Table(
        "estimates", "Rates", "Rates",
        "Findings per 1,000 words of that voice and section. A rate leads to its articles and their marked sentences.",
        (
            Column("outlet", "Outlet", "name"), *_KIND, Column("section", "Section", "section"), Column("per_1000", "Per 1,000", "rate"),
            _INTERVAL, Column("count", "Count", "count"), Column("words", "Words", "count"), Column("articles", "Articles", "count"),
        ),
    ),
    Table(
        "pairs", "Differences", "Differences between two",
        "A against B: over 0, A uses more. q: of all differences called significant up to this one, the share that chance alone could make. "
        "“Needed” is how much would show a difference of this size 8 times in 10.",
        (
            Column("outlet_a", "A", "name"), Column("outlet_b", "B", "name"), *_KIND, Column("section", "Section", "section"),
            Column("rate_a", "Rate A", "number"), Column("rate_b", "Rate B", "number"), Column("difference", "Difference", "rate"),
            _INTERVAL, Column("verdict", "A uses", "verdict"), Column("q", "q", "p"), Column("effect", "Effect", "effect"),
            Column("stories", "Stories", "count"), Column("needed", "Needed", "needed"),
        ),
    ),
    Table(
        "words", "Words", "Words that set one apart",
        "First those that are beyond chance; of the others these articles cannot tell. z over 0: a word of A, under 0: of B (log-odds ratio "
        "with an informative Dirichlet prior). Names of outlets, bylines and standing phrases are masked.",
        (
            Column("word", "Word"), Column("outlet_a", "A", "name"), Column("outlet_b", "B", "name"), Column("significant", "Beyond chance", "claim"),
            Column("z", "z", "number"), Column("q", "q", "p"), Column("count_a", "Times A", "count"), Column("count_b", "Times B", "count"),
            Column("examples", "In context", "context", "z"),
        ),
    ),
    Table(
        "choices", "Word choice", "Whom the wording colours, and with which words",
        "Loaded wordings by their target, which grammar finds and sometimes misses: − against it, + in favour, ± contested; “…” in the words of "
        "others only. A count leads to the sentences.",
        (
            Column("referent", "Who or what"), Column("outlet", "Outlet", "name"), Column("wordings", "Wordings", "wordings", "count"),
            Column("count", "Count", "drill"), Column("narrator", "Reporter’s own", "count"),
        ),
    ),
    Table(
        "shares", "Who speaks", "Who speaks, and how far reporters commit",
        "Commitment: of sentences with words of the reporter. Speech: of all words. Naming a source is good practice and no sign of doubt.",
        (
            Column("outlet", "Outlet", "name"), Column("measure", "Of", "measure"), Column("category", "Share of", "category"),
            Column("share", "Share", "share"), Column("low", "95% interval", "shares"), Column("count", "Count", "drill"),
            Column("total", "Total", "count"), Column("articles", "Articles", "count"),
        ),
    ),
    Table(
        "trends", "Over time", "Over time", "Rates by period; a period without words has none.",
        (
            Column("outlet", "Outlet", "name"), Column("period", "Period"), *_KIND, Column("per_1000", "Per 1,000", "rate"), _INTERVAL,
            Column("count", "Count", "count"), Column("words", "Words", "count"), Column("articles", "Articles", "count"),
        ),
    ),
    Table(
        "aside", "Set aside", "Articles set aside", "They count nowhere; each with the reason.",
        (
            Column("title", "Article", "title"), Column("outlet", "Outlet", "name"), Column("date", "Date"), Column("words", "Words", "count"),
            Column("reason", "Reason"), Column("copy_of", "Copy of"), Column("similarity", "Alike", "share"),
        ),
        "articles",
    ),
)  # fmt: skip

NAMES: Mapping[str, Mapping[str, str]] = {
    "device": DEVICE_NAMES,
    "label": {ALL: "all labels"},
    "voice": {ALL: "all voices", **VOICE_NAMES},
    "section": {ALL: "whole article"},
    "measure": {"commitment": "reporter’s sentences", "speech": "words"},
    "category": {**COMMITMENT_TITLES, "narrator": "reporter’s own", "person": "named persons", "institution": "institutions", "document": "documents",
                 "crowd": "crowds", "unknown": "speaker not found", "speech:unnamed": "unnamed persons"},
}  # fmt: skip
# What is shown before anything is chosen.
FIRST_FILTER: Mapping[str, str] = {"label": ALL, "voice": "narrator", "section": ALL}


def first_rows(table: Table, encoded: Mapping[str, Any]) -> tuple[list[list[tuple[Column, Any]]], int]:
    """The rows that the page shows at first, as (column, what its cell says), and how many there are under the first filter."""
    columns = encoded["columns"]
    size = max((len(_values(column)) for column in columns.values()), default=0)
    chosen = [n for n in range(size) if all(_value(columns[key], n) == wanted for key, wanted in FIRST_FILTER.items() if key in columns)]
    return [[(column, cell_text(column, columns, n)) for column in table.columns] for n in chosen[:FIRST_ROWS]], len(chosen)


def cell_text(column: Column, columns: Mapping[str, Any], n: int) -> Any:
    """What a cell says; of keywords in context their three parts."""
    value = _value(columns[column.key], n)
    match column.form:
        case "context":
            return value
        case "wordings":
            return ", ".join(shown for shown, _ in value)
        case "claim":
            return "yes" if value else "cannot tell"
        case "rate" | "number":
            return number_text(value)
        case "effect":
            return number_text(value, 2)
        case "count" | "drill":
            return number_text(value, 0)
        case "p":
            return "–" if value is None else p_text(value).removeprefix("= ")
        case "share":
            return share_text(value)
        case "needed":
            return "–" if value is None else rounded_text(value)
        case "interval":
            return _between(number_text(value), number_text(_value(columns["high"], n)))
        case "shares":
            return _between(share_text(value), share_text(_value(columns["high"], n)))
        case "name":
            return name_text(value)
        case "verdict":
            return f"{value}: {_value(columns['reason'], n)}" if _value(columns["q"], n) is None and _value(columns["reason"], n) else value
        case "title":
            return value or _value(columns["id"], n)
        case "category":
            return NAMES["category"].get(f"{_value(columns['measure'], n)}:{value}", NAMES["category"].get(value, value))
        case form:
            return NAMES.get(form, {}).get(value, value)


def share_text(share: float | None) -> str:
    """A share in percent with one decimal; "–" for none."""
    return "–" if share is None else f"{number_text(100 * share)}%"


def options(columns: Mapping[str, Mapping[str, Any]], key: str) -> list[str]:
    """The values of a column over the tables that have it, in their order."""
    return list(dict.fromkeys(name for table in columns.values() for name in _names(table["columns"].get(key))))


def _names(column: Any) -> Iterator[str]:
    yield from column["names"] if isinstance(column, dict) else ()


def _between(low: str, high: str) -> str:
    return "–" if "–" in (low, high) else f"{low} to {high}"


def _values(column: Any) -> Any:
    return column["at"] if isinstance(column, dict) else column


def _value(column: Any, n: int) -> Any:
    return column["names"][column["at"][n]] if isinstance(column, dict) else column[n]
