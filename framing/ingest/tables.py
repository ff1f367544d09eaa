"""Tables of articles -> rows as plain strings under our names; a row's place is named as the user finds it: line, item or row."""

from __future__ import annotations

import codecs
import csv
import io
import re
import shutil
import tempfile
import zlib
from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import chain
from pathlib import PurePath
from typing import Any, BinaryIO, TextIO

from framing.columns import PROVENANCE_COLUMN, WORDS_COLUMNS
from framing.errors import InputError
from framing.ingest.clean import clean_name
from framing.ingest.jsonrows import STRAY, read_json, read_json_lines
from framing.ingest.limits import FREE, MOST_DOCUMENT, MOST_LINE, MOST_RATIO
from framing.ingest.names import KNOWN_COLUMNS, MOST_COLUMNS, Note, Rows, day_of_seconds, no_text, quoted, recognise
from framing.ingest.parquet_pages import largest_page

TABLE_SUFFIXES = (".csv", ".tsv", ".jsonl", ".ndjson", ".json", ".parquet")
_DELIMITERS = {",": "commas", ";": "semicolons", "\t": "tabs"}
_TO_TELL = 1_000_000  # bytes from which the encoding is told
_CHUNK = 65536
_ROWS_AT_ONCE = 256
_CELL = 8  # bytes that a cell of a Parquet file counts beyond its text: a billion empty cells pack into nothing
_ROWS_TO_TELL = 100  # JSON objects without a text, after which no text is expected any more
_MOST_HEADERS = 100  # sets of keys that are remembered
_MOST_MESSAGE = 200  # characters of a library's message
_NUL = "\0"
_EXCEL_DELIMITER = re.compile(r"sep=(.)\r?\n?")  # Excel writes it above the header


def is_table(name: str) -> bool:
    """Whether a name, without `.gz`, is that of a table."""
    return name.lower().endswith(TABLE_SUFFIXES)


def read_table(file: BinaryIO, name: str, place: str, columns: Mapping[str, str], note: Note) -> Rows:
    """The rows of a table, each with its place; columns under our names, further columns under their own, nothing for empty cells.

    A row that alone is broken stands there as its error, and reading goes on. Encodings: UTF-8, UTF-16 with its mark,
    else windows-1252. JSON: an array of objects, objects one after the other, one object with one such array, or one article;
    NaN is an empty cell, and what is no plain value (a list, an object) is left out.

    Args:
        file: unpacked; a Parquet file that cannot seek is copied into a temporary file.
        name: chooses the format by its end.
        place: of the file, for messages.
        columns: our name -> the table's, as the user gave them.
        note: is told, once each, what was recognised or assumed.

    Raises:
        InputError: what follows cannot be read, no column has texts, or it is a score table, whose texts have their headlines in them already.
    """
    said: set[str] = set()

    def once(line: str) -> None:
        if line not in said and len(said) < _MOST_HEADERS:
            said.add(line)
            note(line)

    suffix = PurePath(name).suffix.lower()
    try:
        if suffix == ".parquet":
            rows = _parquet_rows(file, place, once)
        elif suffix in (".csv", ".tsv"):
            rows = _csv_rows(_text(file, place, once, newline=""), place, suffix, once)
        elif suffix == ".json":
            rows = read_json(_text(file, place, once, newline="\n"), place, columns, once)
        else:
            rows = read_json_lines(_text(file, place, once, newline="\n"), place, once)
        yield from _named(rows, place, columns, once, one_header="json" not in suffix)
    except (UnicodeError, csv.Error, OSError, EOFError, zlib.error) as error:
        raise InputError(place, f"cannot be read: {short(error)}", remedy="check that it is a whole table in UTF-8") from None


def seekable(file: BinaryIO) -> BinaryIO:
    """The stream, or a copy of it in memory or a temporary file where it cannot seek."""
    if file.seekable():
        return file
    copy = tempfile.SpooledTemporaryFile(max_size=MOST_DOCUMENT)  # noqa: SIM115 - it ends with its last reader
    shutil.copyfileobj(file, copy)
    copy.seek(0)
    return copy  # type: ignore[return-value]


def short(error: Exception) -> str:
    """A library's message on one line: it may repeat what the file holds."""
    return clean_name(str(error)[: 2 * _MOST_MESSAGE])[:_MOST_MESSAGE]


def _named(rows: Rows, place: str, columns: Mapping[str, str], note: Note, *, one_header: bool) -> Rows:
    """The rows under our names; without a column of texts the table ends, one of JSON objects only after many of them."""
    known: dict[tuple[str, ...], dict[str, str]] = {}
    settled: dict[str, str] = {}
    good = bad = 0
    first = next(rows, None)
    if first is None:
        raise InputError(place, "has no rows", remedy="give a table with articles in it")
    for at, row in chain([first], rows):
        if isinstance(row, InputError):
            yield at, row
            continue
        header = tuple(row)
        names = known.get(header)
        if names is None:
            if WORDS_COLUMNS[0] in row and PROVENANCE_COLUMN in row:
                raise InputError(
                    place, "is a score table, no corpus", remedy="give the articles that it was made of; only compare takes score tables"
                )
            recognised, lines = recognise(header, columns, settled)
            for line in lines:
                note(line)
            settled = {ours: theirs for theirs, ours in recognised.items()} | settled
            names = {theirs: recognised.get(theirs, _further(theirs)) for theirs in header}
            if len(known) < _MOST_HEADERS:
                known[header] = names
        if "text" not in names.values():
            bad += 1
            if one_header or (not good and bad == _ROWS_TO_TELL):
                raise no_text(place, header, columns)
            yield at, no_text(at, header, columns)
            continue
        good += 1
        found = {ours: value for theirs, value in row.items() if value and (ours := names[theirs])}
        if day := day_of_seconds(found.get("date", "")):
            note("dates in seconds or milliseconds since 1970 are read as days in UTC")
            found["date"] = day
        yield at, found


def _further(theirs: str) -> str:
    """The name of a further column, "" where cleaning makes it one of ours."""
    name = clean_name(theirs)
    return "" if name in KNOWN_COLUMNS else name


def _text(file: BinaryIO, place: str, note: Note, *, newline: str) -> TextIO:
    """The stream as text, with the encoding told from its beginning; bytes of another encoding become `STRAY` characters."""
    first = file.read(_TO_TELL)
    encoding = "utf-8-sig"
    if first.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        encoding = "utf-16"
    elif b"\0" in first:
        raise InputError(place, "is a binary file, not text", remedy="save it as text in UTF-8")
    else:
        try:
            codecs.getincrementaldecoder("utf-8")().decode(first, final=len(first) < _TO_TELL)
        except UnicodeDecodeError:
            encoding = "cp1252"
            note("is not UTF-8; it is read as windows-1252")
    return io.TextIOWrapper(io.BufferedReader(_Joined(first, file), _CHUNK), encoding, errors="surrogateescape", newline=newline)


class _Joined(io.RawIOBase):
    """What was read of a stream already, and the rest of it."""

    def __init__(self, first: bytes, file: BinaryIO) -> None:
        super().__init__()
        self._first = io.BytesIO(first)
        self._file = file

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        data = self._first.read(len(buffer)) or self._file.read(len(buffer))
        buffer[: len(data)] = data
        return len(data)


def _csv_rows(file: TextIO, place: str, suffix: str, note: Note) -> Rows:
    csv.field_size_limit(MOST_LINE)
    lines = _Lines(file, place)
    first = next(lines, "")
    delimiter = "\t" if suffix == ".tsv" else max(_DELIMITERS, key=first.count)
    if excel := _EXCEL_DELIMITER.fullmatch(first):
        delimiter, first = excel[1], ""
        lines.start = 2
    elif suffix == ".csv" and delimiter != ",":
        note(f"its cells are divided by {_DELIMITERS[delimiter]}")
    reader = csv.reader(chain([first] * bool(first), lines), delimiter=delimiter, strict=True)
    header: list[str] = []
    while True:
        at = f"{place}:{lines.start}"
        try:
            row = next(reader)
        except StopIteration:
            break
        except csv.Error as error:
            raise InputError(at, f"is the start of a row with broken quotation marks ({error})", remedy="close or double them") from None
        lines.begin()
        if header and any(row):
            yield at, _csv_row(at, header, row)
        elif any(row):
            header = [cell.strip() for cell in row]
            if len(header) > MOST_COLUMNS:
                raise InputError(at, f"has more than {MOST_COLUMNS:,} columns", remedy="write the columns of the articles only")
            if twice := [quoted(name) for name, count in Counter(header).items() if name and count > 1]:
                raise InputError(at, f"has more than one column {', '.join(twice)}", remedy="give each column a name of its own")


def _csv_row(at: str, header: list[str], row: list[str]) -> dict[str, str] | InputError:
    if any(row[len(header) :]):
        return InputError(at, f"has {len(row)} cells under {len(header)} columns", remedy="put cells with the delimiter in quotation marks")
    if any(_NUL in cell for cell in row):
        return InputError(at, "has a NUL character", remedy="save the table as text again")
    if any(STRAY.search(cell) for cell in row):
        return InputError(at, "has bytes of another encoding", remedy="save the table as UTF-8")
    cells = chain(row, [""] * len(header))
    return {name: cell for name, cell in zip(header, cells, strict=False) if name}


class _Lines:
    """The lines of a text for a reader of rows, whose rows may go over several lines but not over more than `MOST_LINE` characters."""

    def __init__(self, file: TextIO, place: str) -> None:
        self._file = file
        self._place = place
        self._number = 0
        self._room = MOST_LINE
        self.start = 1  # the line in which the row begins

    def begin(self) -> None:
        """A new row begins with the next line."""
        self.start = self._number + 1
        self._room = MOST_LINE

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = self._file.readline(self._room + 1)
        if not line:
            raise StopIteration
        self._number += 1
        self._room -= len(line)
        if self._room < 0:
            raise InputError(
                f"{self._place}:{self.start}",
                f"is the start of a row of more than {MOST_LINE:,} characters",
                remedy="close the quotation mark that opens in it, or shorten it",
            )
        return line


# What the footer may claim: room is made for a list before it is read, and the usual million columns or row groups would take 800 MB.
_FOOTER: dict[str, Any] = {"thrift_container_size_limit": 50_000, "thrift_string_size_limit": 20_000_000}


def _parquet_rows(file: BinaryIO, place: str, note: Note) -> Rows:
    """The rows of a Parquet file, which can claim, or pack into little, far more than memory holds."""
    import pyarrow
    from pyarrow import parquet

    try:
        source = seekable(file)
        packed = source.seek(0, io.SEEK_END)
        source.seek(0)
        if largest_page(source) > FREE:
            raise InputError(place, f"has a page that unpacks to more than {FREE:,} bytes", remedy="write it with smaller pages")
        source.seek(0)
        schema = parquet.ParquetFile(source, **_FOOTER).schema_arrow
        if len(schema) > MOST_COLUMNS:
            raise InputError(place, f"has more than {MOST_COLUMNS:,} columns", remedy="write the columns of the articles only")
        if len(set(schema.names)) < len(schema):
            raise InputError(place, "has columns of the same name", remedy="give each column a name of its own")
        texts = [field.name for field in schema if _is_text(field.type)]
        plain = {field.name for field in schema if _is_text(field.type) or _is_scalar(field.type)}
        for name in schema.names:
            if name not in plain:
                note(f"column {quoted(name)} is left out: it holds lists, objects or bytes")
        source.seek(0)
        # As dictionaries, a text that stands in a million rows is held once; without pre_buffer, pages are read one by one.
        with parquet.ParquetFile(source, read_dictionary=texts, pre_buffer=False, buffer_size=_CHUNK, **_FOOTER) as table:
            yield from _checked_rows(table, plain, place, max(FREE, MOST_RATIO * packed))
    except pyarrow.ArrowException as error:
        raise InputError(place, f"is no Parquet table: {short(error)}", remedy="write it again") from None
    except (OSError, ValueError, TypeError, LookupError, ArithmeticError, MemoryError) as error:
        raise InputError(place, f"is a damaged Parquet table: {short(error)}", remedy="write it again") from None


def _checked_rows(table: Any, columns: set[str], place: str, most: int) -> Rows:
    """The rows of an opened Parquet file, whose values together have no more than `most` bytes."""
    too_much = InputError(place, f"unpacks to more than {most:,} bytes", remedy="write it again, in several files")
    groups = (table.metadata.row_group(number) for number in range(table.num_row_groups))
    if sum(group.total_byte_size for group in groups) > most:
        raise too_much
    number = 0
    for batch in table.iter_batches(batch_size=_ROWS_AT_ONCE, columns=sorted(columns), use_threads=False):
        for index in range(batch.num_rows):
            number += 1
            at = f"{place}, row {number}"
            row: dict[str, str] = {}
            problem = ""
            for name, column in zip(batch.schema.names, batch.columns, strict=True):
                if name not in columns:  # a part of a list or an object has come with a column of a like name
                    continue
                value = column[index]
                if hasattr(value, "dictionary"):
                    value = value.value  # the text itself, not copied yet
                size = value.as_buffer().size if hasattr(value, "as_buffer") and value.is_valid else 0
                most -= _CELL + size
                if size > MOST_LINE:
                    problem = f"has more than {MOST_LINE:,} bytes in column {quoted(name)}"
                    continue
                try:
                    row[name] = _as_text(value.as_py())
                except (ValueError, LookupError, ArithmeticError) as error:  # a day in the year 100,000, an unknown time zone
                    problem = f"has no readable value in column {quoted(name)} ({short(error)})"
            if most < 0:
                raise too_much
            yield at, InputError(at, problem, remedy="mend that row, or leave it out") if problem else row


def _is_text(kind: Any) -> bool:
    from pyarrow import types

    if types.is_dictionary(kind):
        kind = kind.value_type
    return bool(types.is_string(kind) or types.is_large_string(kind) or (hasattr(types, "is_string_view") and types.is_string_view(kind)))


def _is_scalar(kind: Any) -> bool:
    from pyarrow import types

    return bool(types.is_primitive(kind) or types.is_decimal(kind) or types.is_null(kind))


def _as_text(value: Any) -> str:
    if value is None or value != value:  # nothing, NaN, NaT
        return ""
    return value if isinstance(value, str) else value.isoformat() if hasattr(value, "isoformat") else str(value)
