"""JSON of articles -> rows as plain strings under its own keys."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TextIO

from framing.errors import InputError
from framing.ingest.limits import MOST_DOCUMENT, MOST_LINE
from framing.ingest.names import MOST_COLUMNS, Note, Rows, no_text, quoted, recognise

STRAY = re.compile("[\udc80-\udcff]")  # a byte that is none of the file's encoding, as "surrogateescape" reads it
_BLANK = re.compile(r"[ \t\n\r]*")
_CHUNK = 65536


def read_json_lines(file: TextIO, place: str, note: Note) -> Rows:
    """The objects of a file with one on each line; a line that is none stands there as its error."""
    number = 0
    while line := file.readline(MOST_LINE + 1):
        number += 1
        at = f"{place}:{number}"
        if len(line) > MOST_LINE:
            yield at, InputError(at, f"is a line of more than {MOST_LINE:,} characters", remedy="write one article a line")
            while line and not line.endswith("\n"):
                line = file.readline(_CHUNK)
        elif STRAY.search(line):
            yield at, InputError(at, "has bytes of another encoding", remedy="save the table as UTF-8")
        elif line.strip():
            try:
                yield at, _row(at, _DECODER.decode(line), note)
            except json.JSONDecodeError as error:
                yield at, InputError(at, f"is not JSON: {error.msg}", remedy="write one JSON object a line")
            except RecursionError:
                yield at, InputError(at, "is nested too deeply", remedy="write one flat JSON object a line")


def read_json(file: TextIO, place: str, columns: Mapping[str, str], note: Note) -> Rows:
    """The objects of an array, objects one after the other, those in the one array that an object has, or one object.

    Raises:
        InputError: what follows is not JSON, or it has no articles.
    """
    values = _Values(file, place)
    first = values.peek()
    if not first:
        raise InputError(place, "is empty", remedy="give a file with articles in it")
    if first == "[":
        found: Iterable[tuple[str, Any]] = values.array()
    else:
        at, value = values.value()
        if values.peek():
            note("is read as one JSON object after the other")
            found = values.after((at, value))
        else:
            found = _in_object(value, place, columns, note)
    for at, value in found:
        yield at, _row(at, value, note)


def _in_object(value: Any, place: str, columns: Mapping[str, str], note: Note) -> list[tuple[str, Any]]:
    """The articles in the one object of a file: itself, or those of its one array of objects."""
    row = _row(place, value, lambda line: None)
    if isinstance(row, InputError):
        raise row
    if "text" in recognise(row, columns)[0].values():
        return [(place, value)]
    lists = [key for key, held in value.items() if isinstance(held, list) and held and all(isinstance(x, dict | _Twice) for x in held)]
    if not lists:
        raise no_text(place, row, columns)
    if len(lists) > 1:
        names = ", ".join(quoted(name) for name in lists[:9])
        raise InputError(place, f"has more than one array of objects: {names}", remedy="write that of the articles as a file of its own")
    note(f"its articles are those in {quoted(lists[0])}")
    return [(f"{place}, item {number}", item) for number, item in enumerate(value[lists[0]], 1)]


def _row(at: str, value: Any, note: Note) -> dict[str, str] | InputError:
    if isinstance(value, _Twice):
        return InputError(at, f"has the key {quoted(value.key)} twice", remedy="keep one of the two")
    if not isinstance(value, dict):
        return InputError(at, "is not a JSON object", remedy="write each article as one JSON object")
    if str(value.get("schema")).startswith("framing."):
        return InputError(at, "is a result of framing, no article", remedy="give the articles that it was made of")
    if len(value) > MOST_COLUMNS:
        return InputError(at, f"has more than {MOST_COLUMNS:,} keys", remedy="write each article as an object of its own")
    row: dict[str, str] = {}
    for name, cell in value.items():
        if isinstance(cell, list | dict | _Twice):
            note(f"column {quoted(name)} is left out: it holds lists or objects")
        else:
            row[name] = "" if cell is None else str(cell)
    return row


class _Values:
    """JSON values read one after the other from a stream, none longer than about `MOST_DOCUMENT` characters."""

    def __init__(self, file: TextIO, place: str) -> None:
        self._file = file
        self._place = place
        self._buffer = ""
        self._at = 0
        self._count = 0

    def peek(self) -> str:
        """The next character that is not blank, "" at the end."""
        while True:
            self._at = _BLANK.match(self._buffer, self._at).end()  # type: ignore[union-attr]
            if self._at < len(self._buffer):
                return self._buffer[self._at]
            if not self._more():
                return ""

    def value(self) -> tuple[str, Any]:
        """The next value, with its place."""
        self.peek()
        self._count += 1
        at = f"{self._place}, item {self._count}"
        while True:
            try:
                value, self._at = _DECODER.raw_decode(self._buffer, self._at)
                return at, value
            except json.JSONDecodeError as error:  # perhaps only its rest is missing
                if len(self._buffer) - self._at > MOST_DOCUMENT:
                    problem = f"has not ended after {MOST_DOCUMENT:,} characters"
                    raise InputError(at, problem, remedy="check that it is JSON, and write a large table as .jsonl") from None
                if not self._more():
                    raise InputError(at, f"is not JSON: {error.msg}", remedy="write an array of objects, or .jsonl") from None
            except RecursionError:
                raise InputError(at, "is nested too deeply", remedy="write an array of flat objects, or .jsonl") from None

    def after(self, first: tuple[str, Any]) -> Iterator[tuple[str, Any]]:
        """The first value and those up to the file's end."""
        yield first
        while self.peek():
            yield self.value()

    def array(self) -> Iterator[tuple[str, Any]]:
        """The values of the array that begins here and is the whole file."""
        self._at += 1
        if self.peek() != "]":
            yield self.value()
            while self.peek() == ",":
                self._at += 1
                yield self.value()
        if self.peek() != "]":
            raise InputError(f"{self._place}, item {self._count}", 'has no "," or "]" after it', remedy="check that the file is whole")
        self._at += 1
        if self.peek():
            raise InputError(self._place, "goes on after its array", remedy="write one array of objects, or .jsonl")

    def _more(self) -> bool:
        rest = self._buffer[self._at :]
        new = self._file.read(max(_CHUNK, len(rest)))  # twice as much each time, so that a long value is not parsed too often
        if STRAY.search(new):
            raise InputError(self._place, "has bytes of another encoding", remedy="save it as UTF-8")
        self._buffer, self._at = rest + new, 0
        return bool(new)


class _Twice:
    """Stands for a JSON object that has a key twice."""

    def __init__(self, key: str) -> None:
        self.key = key


def _object(pairs: list[tuple[str, Any]]) -> Any:
    found: dict[str, Any] = {}
    for name, value in pairs:
        if name in found:
            return _Twice(name)
        found[name] = value
    return found


# Numbers stay as they are written: no cell needs to be one, and a number of a million digits would take very long to read.
_DECODER = json.JSONDecoder(object_pairs_hook=_object, parse_int=str, parse_float=str, parse_constant=lambda _: None)
