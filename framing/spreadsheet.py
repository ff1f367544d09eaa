"""Text -> the same text as a cell that no spreadsheet takes for a formula, and back again."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pandas

# What spreadsheets take for the beginning of a formula: = + - @, also full-width; behind a tab or a line end too, since some drop these
# (OWASP, CSV Injection; ASVS 1.2.10 adds the null character). Blanks and invisible characters in front are dropped by some as well.
_BLANKS = r"\s\x00-\x1f\u200b-\u200f\u2060\ufeff"
_FORMULA = re.compile(rf"'*(?:[\t\r\n\x00]|[{_BLANKS}]*[=+\-@＝＋－＠])")


def guarded(value: str) -> str:
    """With an apostrophe in front where a spreadsheet would take it for a formula, or where `unguarded` would take one away.

    >>> guarded("=1+1"), guarded("'=1+1"), guarded("rock 'n' roll")
    ("'=1+1", "''=1+1", "rock 'n' roll")
    """
    return f"'{value}" if _FORMULA.match(value) else value


def unguarded(value: str) -> str:
    """What was given to `guarded`.

    >>> unguarded("'=1+1"), unguarded("'tis")
    ('=1+1', "'tis")
    """
    return value[1:] if value.startswith("'") and _FORMULA.match(value) else value


def guarded_table(table: pandas.DataFrame) -> pandas.DataFrame:
    """With every cell of text and every name of a column guarded; numbers, also negative ones, stay as they are."""
    texts = {name: table[name].map(_guarded_cell) for name in table.columns if table[name].dtype.kind not in "iufb"}
    return table.assign(**texts).rename(columns=guarded)


def unguarded_table(table: pandas.DataFrame) -> pandas.DataFrame:
    """What was given to `guarded_table`, all of its text as strings."""
    texts = {name: table[name].map(unguarded) for name in table.columns if table[name].dtype.kind not in "iufb"}
    return table.assign(**texts).rename(columns=unguarded)


def _guarded_cell(value: object) -> object:
    return guarded(value) if isinstance(value, str) else value
