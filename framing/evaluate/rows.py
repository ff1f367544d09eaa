"""A file of annotated data -> its rows, each with the line it stands on; a row that breaks its format is an error, never skipped."""

from __future__ import annotations

import gzip
import hashlib
import json
import zlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from framing.errors import DataError, InputError

SUFFIXES = (".jsonl", ".jsonl.gz")


class Row:
    """One JSON object of a file; each method takes a field out and holds that it has the right kind."""

    __slots__ = ("fields", "line", "path")

    def __init__(self, path: Path, line: int, fields: dict[str, Any]) -> None:
        self.path = path
        self.line = line
        self.fields = fields

    def error(self, problem: str, *, remedy: str = "") -> DataError:
        return DataError(self.path, self.line, problem, remedy=remedy)

    def has(self, name: str) -> bool:
        return self.fields.get(name) is not None

    def string(self, name: str, *, default: str | None = None) -> str:
        value = self.fields.get(name, default)
        if not isinstance(value, str):
            raise self._wrong(name, "a string")
        return value

    def words(self, name: str) -> str:
        """A string that is not blank."""
        value = self.string(name)
        if not value.strip():
            raise self.error(f'"{name}" is empty', remedy="take the row out, or give its text")
        return value

    def choice(self, name: str, values: Sequence[str]) -> str:
        value = self.string(name)
        if value not in values:
            raise self.error(f'"{name}" is "{value}"', remedy=f"use one of {', '.join(values)}")
        return value

    def number(self, name: str, *, default: int | None = None) -> int:
        value = self.fields.get(name, default)
        if not isinstance(value, int) or isinstance(value, bool):
            raise self._wrong(name, "a whole number")
        return value

    def flag(self, name: str) -> bool:
        value = self.fields.get(name)
        if not isinstance(value, bool):
            raise self._wrong(name, "true or false")
        return value

    def strings(self, name: str) -> list[str]:
        value = self.fields.get(name)
        if not isinstance(value, list) or not all(isinstance(part, str) for part in value):
            raise self._wrong(name, "a list of strings")
        return value

    def numbers(self, name: str) -> list[int]:
        value = self.fields.get(name)
        if not isinstance(value, list) or not all(isinstance(part, int) and not isinstance(part, bool) for part in value):
            raise self._wrong(name, "a list of whole numbers")
        return value

    def nested(self, name: str) -> Row:
        value = self.fields.get(name)
        if not isinstance(value, dict):
            raise self._wrong(name, "an object")
        return Row(self.path, self.line, value)

    def rows(self, name: str) -> list[Row]:
        """The objects of a list, as rows of the same line."""
        value = self.fields.get(name)
        if not isinstance(value, list) or not all(isinstance(part, dict) for part in value):
            raise self._wrong(name, "a list of objects")
        return [Row(self.path, self.line, part) for part in value]

    def span(self, text: str, *, quoted: str | None = "text") -> tuple[int, int]:
        """The fields `start` and `end`, code points of `text`; a field `quoted` that is there has to say the same words."""
        start, end = self.number("start"), self.number("end")
        return self.checked_span(start, end, text, self.string(quoted, default="") if quoted else "")

    def checked_span(self, start: int, end: int, text: str, words: str = "") -> tuple[int, int]:
        if not 0 <= start < end <= len(text):
            raise self.error(f"{start} to {end} is no stretch of a text of {len(text)} characters", remedy="count code points from 0")
        if words and text[start:end] != words:
            raise self.error(
                f'at {start} to {end} the text says "{text[start:end][:60]}", not "{words[:60]}"', remedy="correct the offsets"
            )
        return start, end

    def _wrong(self, name: str, kind: str) -> DataError:
        problem = f'"{name}" is not {kind}' if name in self.fields else f'has no "{name}"'
        return self.error(problem, remedy=f"give {kind}")


def read_rows(path: Path) -> list[Row]:
    """The rows of a `.jsonl` or `.jsonl.gz` file in its order; blank lines are skipped.

    Raises:
        InputError: the file cannot be read, or has no row.
        DataError: a line is not a JSON object.
    """
    if not path.name.endswith(SUFFIXES):
        raise InputError(str(path), "is no file of annotated data", remedy=f"use {' or '.join(SUFFIXES)}")
    data = _bytes(path)
    if path.suffix == ".gz":
        try:
            data = gzip.decompress(data)
        except (OSError, EOFError, zlib.error):
            raise InputError(str(path), "is not a whole gzip file", remedy="get it again") from None
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(str(path), f"is not UTF-8 (byte {error.start})", remedy="save it as UTF-8") from None
    rows = []
    # Not splitlines(): JSON strings may hold U+2028 and its like as they are.
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            fields = json.loads(line)
        except ValueError as error:
            raise DataError(path, number, f"is not JSON ({error})", remedy="one JSON object a line") from None
        if not isinstance(fields, dict):
            raise DataError(path, number, "is not a JSON object", remedy="one JSON object a line")
        rows.append(Row(path, number, fields))
    if not rows:
        raise InputError(str(path), "has no row", remedy="an empty set has no score")
    return rows


def sha256_of(path: Path) -> str:
    """The SHA-256 of a file as it lies there; of a folder, of its texts and its files of rows with their names."""
    if not path.is_dir():
        return hashlib.sha256(_bytes(path)).hexdigest()
    digest = hashlib.sha256()
    for part in sorted([*path.glob("*.txt"), *path.glob("*.jsonl"), *path.glob("*.jsonl.gz")]):
        digest.update(f"{part.name} {hashlib.sha256(_bytes(part)).hexdigest()}\n".encode())
    return digest.hexdigest()


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise InputError(str(path), f"cannot be read: {error.strerror}", remedy="check the path") from None
