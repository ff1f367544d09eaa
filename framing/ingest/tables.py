"""Tables of articles -> rows as plain strings; a row's place is named as the user finds it: line, or row of a Parquet file."""

from __future__ import annotations

import csv
import gzip
import io
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from framing.columns import PROVENANCE_COLUMN, WORDS_COLUMNS
from framing.errors import InputError, UsageError

if TYPE_CHECKING:
    from typing import BinaryIO

TABLE_SUFFIXES = (".csv", ".tsv", ".jsonl", ".parquet")
KNOWN_COLUMNS = ("id", "outlet", "title", "text", "date", "url", "story")
_LONGEST_CELL = 20_000_000  # characters; csv's own limit of 131,072 is shorter than a long article with its markup
_ROWS_AT_ONCE = 256


def is_table(path: Path) -> bool:
    """Whether the file's name is that of a table, `.gz` or not."""
    return _suffix(path) in TABLE_SUFFIXES


def read_columns(arguments: list[str]) -> dict[str, str]:
    """What `--column text=body` says: our name -> the table's.

    >>> read_columns(["text=body"])
    {'text': 'body'}

    Raises:
        UsageError: not of that form, or a name that is none of ours.
    """
    found: dict[str, str] = {}
    for argument in arguments:
        ours, sign, theirs = argument.partition("=")
        if not sign or not theirs or ours not in KNOWN_COLUMNS:
            raise UsageError(
                "--column", f'"{argument}" names no column', remedy=f"use NAME=COLUMN with NAME one of {', '.join(KNOWN_COLUMNS)}"
            )
        found[ours] = theirs
    return found


def read_table(path: Path, columns: Mapping[str, str]) -> Iterator[tuple[str, dict[str, str]]]:
    """The rows of a table, each with its place; columns under our names, further columns under their own.

    Args:
        columns: our name -> the table's name, where they differ.

    Raises:
        InputError: the file cannot be read, or is a score table, whose texts have their headlines in them already.
    """
    theirs = {columns.get(name, name): name for name in KNOWN_COLUMNS}
    hidden = set(columns) - set(theirs)  # another column has their name now
    try:
        for place, row in _rows(path):
            if WORDS_COLUMNS[0] in row and PROVENANCE_COLUMN in row:
                raise InputError(
                    str(path), "is a score table, no corpus", remedy="give the articles that it was made of; only compare takes score tables"
                )
            yield f"{path}:{place}", {theirs.get(name, name): value for name, value in row.items() if value and name not in hidden}
    except (UnicodeDecodeError, csv.Error, OSError, EOFError) as error:
        raise InputError(str(path), f"cannot be read: {error}", remedy="check that it is a whole table in UTF-8") from None


def _rows(path: Path) -> Iterator[tuple[int, dict[str, str]]]:
    suffix = _suffix(path)
    if suffix == ".parquet":
        yield from _parquet_rows(path)
        return
    with _open(path) as binary, io.TextIOWrapper(binary, encoding="utf-8-sig", newline="") as file:
        if suffix == ".jsonl":
            yield from _json_rows(path, file)
            return
        csv.field_size_limit(_LONGEST_CELL)
        reader = csv.DictReader(file, dialect="excel-tab" if suffix == ".tsv" else "excel", strict=True)
        for row in reader:
            yield reader.line_num, {name: value for name, value in row.items() if name and isinstance(value, str)}


def _json_rows(path: Path, file: io.TextIOWrapper) -> Iterator[tuple[int, dict[str, str]]]:
    for number, line in enumerate(file, 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except json.JSONDecodeError as error:
            raise InputError(f"{path}:{number}", f"is not JSON: {error.msg}", remedy="write one JSON object a line") from None
        if not isinstance(row, dict):
            raise InputError(f"{path}:{number}", "is not a JSON object", remedy="write one JSON object a line")
        yield number, {name: _as_text(value) for name, value in row.items() if _plain(value)}


def _parquet_rows(path: Path) -> Iterator[tuple[int, dict[str, str]]]:
    import pyarrow
    from pyarrow import parquet

    number = 0
    try:
        with parquet.ParquetFile(path) as file:
            for batch in file.iter_batches(batch_size=_ROWS_AT_ONCE):
                for row in batch.to_pylist():
                    number += 1
                    yield number, {name: _as_text(value) for name, value in row.items() if _plain(value)}
    except pyarrow.ArrowException as error:
        raise InputError(str(path), f"is no Parquet table: {error}", remedy="write it again") from None


def _plain(value: Any) -> bool:
    """Whether a value is one for a cell: no list, no table, not nothing."""
    return value is not None and not isinstance(value, list | dict | bytes)


def _as_text(value: Any) -> str:
    return value if isinstance(value, str) else value.isoformat() if hasattr(value, "isoformat") else str(value)


def _open(path: Path) -> BinaryIO:
    return gzip.open(path) if path.suffix.lower() == ".gz" else path.open("rb")  # type: ignore[return-value]


def _suffix(path: Path) -> str:
    return Path(path.stem).suffix.lower() if path.suffix.lower() == ".gz" else path.suffix.lower()
