"""Comparison -> plain data that JSON can hold, in the schema `framing.compare/1`.

| key | holds |
|---|---|
| `schema` | `framing.compare/1` |
| `by`, `match`, `depth` | the column that the articles are grouped by (`outlet` in every table); how stories were known: `story`, `found`, `none`; the depth |
| `outlets[]` | the groups, in the order of the tables |
| `articles[]` | every article with `kept`, `reason` (why it was set aside), `copy_of`, `similarity` |
| `estimates[]` | rates per 1,000 words of each group, device, label, voice and section, with `low`, `high` |
| `pairs[]` | each two groups side by side: `difference`, `low`, `high`, `effect`, `p`, `p_holm`, `q`, `significant`, `verdict`, `needed`, `reason`, `test` |
| `words[]` | words that set a group apart: `log_odds`, `z`, `p`, `q`, counts, `examples[]` (keyword in context) |
| `trends[]`, `shares[]`, `choices[]` | rates by period; shares of sentences and of words; wordings by whom they colour |
| `provenance` | package, lexicons, model, seed, resamples, tests, corrections |

The columns are those of `comparison.records`, in their order. What has no value is null.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from framing.comparison.records import Comparison

if TYPE_CHECKING:
    import pandas

SCHEMA = "framing.compare/1"
TABLES = ("articles", "estimates", "pairs", "words", "trends", "shares", "choices")
_DIGITS = 6  # significant ones; more would promise what is not there


def to_record(comparison: Comparison) -> dict[str, Any]:
    """The whole comparison as JSON-ready data; the keys are those of the table above."""
    return {
        "schema": SCHEMA,
        "by": comparison.by,
        "match": comparison.match,
        "depth": comparison.depth,
        "outlets": list(comparison.outlets),
        **{name: table_records(getattr(comparison, name)) for name in TABLES},
        "provenance": plain(comparison.provenance),
    }


def table_records(table: pandas.DataFrame) -> list[dict[str, Any]]:
    """One record per row, of plain values; NaN is None."""
    columns = [[plain(value) for value in table[name].tolist()] for name in table.columns]
    return [dict(zip(table.columns, values, strict=True)) for values in zip(*columns, strict=True)]


def plain(value: Any) -> Any:
    """A value as JSON holds it: numbers of numpy as Python's, named tuples as objects, what is not a number as None.

    >>> plain(float("nan")), plain(0.123456789), plain((1.0, "a"))
    (None, 0.123457, [1.0, 'a'])
    """
    if value is None or isinstance(value, str | bool | int):
        return value
    if isinstance(value, float):
        return float(f"{value:.{_DIGITS}g}") if math.isfinite(value) else None
    if hasattr(value, "_asdict"):
        return plain(value._asdict())
    if isinstance(value, Mapping):
        return {str(key): plain(inner) for key, inner in value.items()}
    if hasattr(value, "item") and getattr(value, "ndim", 0) == 0:
        return plain(value.item())
    if isinstance(value, Iterable):
        return [plain(inner) for inner in value]
    return None if type(value).__name__ in ("NAType", "NaTType") else str(value)
