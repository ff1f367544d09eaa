"""What a class marked in its texts; typed-in marks of a paper class (a CSV file) -> the same."""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from framing.classroom.exercise import Passage
from framing.errors import InputError
from framing.types import Span

LINE_WIDTH = 3100  # hundredths of the type size that a numbered line takes; about 72 letters of English
MOST_BYTES = 5_000_000  # of a file of marks: a class of 200 with 200 marks each has about 2 million
MOST_ROWS = 50_000
COLUMNS = ("student", "text", "start", "end", "line", "words", "label")
_OTHER_NAMES = {
    "name": "student", "pupil": "student", "nickname": "student", "passage": "text", "article": "text", "from": "start", "to": "end",
    "line number": "line", "word": "words", "wording": "words", "marked": "words",
}  # fmt: skip
_NEAR = 2  # lines by which a typed line number may be off
_LONGEST_NAME = 80  # characters of a student's name that are kept


class Mark(NamedTuple):
    """A stretch that one student marked with one label."""

    student: str
    text: int  # place in `ClassMarks.passages`
    start: int  # code point of the passage's text
    end: int  # one past the last
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ClassMarks:
    """All marks of a class, with who worked on what."""

    passages: Sequence[Passage]
    students: Mapping[str, Collection[int]]  # who worked on which passages; without a mark there all its words are plain to that student
    marks: Sequence[Mark] = ()
    labels: Sequence[str] = ()  # that the class could choose from; those of the marks are added


def cut_lines(text: str, width: int = LINE_WIDTH) -> list[list[Span]]:
    """The numbered lines of a text by paragraph, as every sheet prints them: no line is wider than `width` in its estimated measure.

    A line's number is its place over all paragraphs, from 1. Lines hold no blanks at their ends; a word longer than a line is cut.
    """
    return [_lines(text, *match.span(), width) for match in re.finditer(r"[^\n]+", text) if match.group().strip()]


def read_marks(
    path: Path, passages: Sequence[Passage], *, names: Sequence[Sequence[str]] = (), labels: Sequence[str] = ()
) -> tuple[ClassMarks, list[InputError]]:
    """The marks of a file, and an error for each row that could not be read; the other rows count.

    Columns: student, text, label, and either start and end (code points of the text) or line and words, as the sheet numbers its
    lines. A row with a student and a text alone says that the student worked on that text and marked nothing (more).

    Args:
        names: further names of each passage, by which the column `text` may call it.
        labels: that the class could choose from; without them each label that is typed counts.

    Raises:
        InputError: the file cannot be read, has not these columns, or has more than MOST_ROWS rows.
    """
    finder = _Finder(passages, names)
    students: dict[str, set[int]] = {}
    shown: dict[str, str] = {}  # by the name without case
    marks: dict[Mark, None] = {}
    known = {label.casefold(): label for label in labels}
    errors = []
    for number, row in _rows(path):
        place = f"{path}:{number}"
        try:
            student = _student(row, place, shown)
            text = finder.text(row.get("text", ""), place)
            span = finder.span(text, row, place)
            label = _label(row, place, known, chosen=bool(labels)) if span else ""
        except InputError as error:
            errors.append(error)
            continue
        students.setdefault(student, set()).add(text)
        if span:
            marks[Mark(student, text, *span, label)] = None
    return ClassMarks(passages=tuple(passages), students=students, marks=tuple(marks), labels=tuple(known.values())), errors


def named_files(path: Path) -> list[Path]:
    """The files that the column `text` names, in order, from the folder of the table; none outside it.

    Raises:
        InputError: the table cannot be read, or a text is no file there.
    """
    folder = path.parent.resolve()
    files: dict[Path, None] = {}
    for number, row in _rows(path):
        name = row.get("text", "").strip()
        file = (folder / name).resolve() if name and "\0" not in name else folder
        if not file.is_relative_to(folder) or not file.is_file():
            raise InputError(
                f"{path}:{number}", f"“{name[:60]}” is no file beside the table", remedy="name the texts of the sheets with --texts"
            )  # fmt: skip
        files[file] = None
    return list(files)


class _Finder:
    """Leads what a row says back to a passage and a place in it."""

    def __init__(self, passages: Sequence[Passage], names: Sequence[Sequence[str]]) -> None:
        self._passages = passages
        self._lines = [[line for lines in cut_lines(passage.text) for line in lines] for passage in passages]
        self._folded = [_folded(passage.text) for passage in passages]
        self._names: dict[str, set[int]] = {}
        for number, passage in enumerate(passages):
            last = passage.name.split()[-1:]  # "A" of "Text A"
            for name in (str(number + 1), f"text {number + 1}", passage.name, *last, passage.headline, *(names[number] if names else ())):
                self._names.setdefault(_key(name), set()).add(number)

    def text(self, name: str, place: str) -> int:
        found = self._names.get(_key(name), set()) if name.strip() else set(range(len(self._passages)))
        if len(found) == 1:
            return next(iter(found))
        known = ", ".join(f"{number} ({passage.name})" for number, passage in enumerate(self._passages, 1))
        problem = f"the text “{name[:60]}” is not among those given" if name.strip() else "does not say which text"
        raise InputError(place, problem, remedy=f"use a number: {known[:300]}")

    def span(self, text: int, row: Mapping[str, str], place: str) -> Span | None:
        """The place that the row names; None where it names none and says only that the student worked."""
        start, end, line, words = (row.get(name, "").strip() for name in ("start", "end", "line", "words"))
        if start or end:
            return self._at(text, _number(start, "start", place), _number(end, "end", place), place)
        if not words and not line:
            if row.get("label", "").strip():
                raise InputError(place, "has a label and no place", remedy="write start and end, or line and words")
            return None
        if not words:
            raise InputError(place, "has a line and no words", remedy="write the marked words in the column “words”")
        return self._near(text, _number(line, "line", place) if line else 0, words, place)

    def _at(self, text: int, start: int, end: int, place: str) -> Span:
        length = len(self._passages[text].text)
        if not start < end <= length:
            raise InputError(
                place,
                f"{start} to {end} is no stretch of a text of {length:,} characters",
                remedy="count from 0; the end is one past the last",
            )
        return Span(start, end)

    def _near(self, text: int, line: int, words: str, place: str) -> Span:
        """The words at the line or next to it; where they stand once in the whole text, there."""
        folded, wanted = self._folded[text], _folded(words)[0].strip(' .,;:!?"')
        lines = self._lines[text]
        if line > len(lines):
            raise InputError(place, f"there is no line {line}; the text has {len(lines)}", remedy="look the line up on the sheet")
        found = [Span(folded[1][at], folded[2][at + len(wanted) - 1]) for at in _all(folded[0], wanted)] if wanted else []
        if not found:
            raise InputError(place, f"“{words[:60]}” is not in that text", remedy="type the words as the sheet prints them")
        if not line and len(found) > 1:
            raise InputError(place, f"“{words[:60]}” stands {len(found)} times in that text", remedy="give the line, too")
        if len(found) == 1:
            return found[0]
        distance, best = min((self._distance(lines, line, span), span) for span in found)
        if distance > _NEAR:
            raise InputError(place, f"“{words[:60]}” does not stand in line {line}", remedy="look the line up on the sheet")
        return best

    @staticmethod
    def _distance(lines: Sequence[Span], line: int, span: Span) -> int:
        first = next((number for number, found in enumerate(lines, 1) if span.start < found.end), len(lines))
        last = next((number for number, found in enumerate(lines, 1) if span.end <= found.end), len(lines))
        return 0 if first <= line <= last else min(abs(line - first), abs(line - last))


def _student(row: Mapping[str, str], place: str, shown: dict[str, str]) -> str:
    name = " ".join(row.get("student", "").split())[:_LONGEST_NAME]
    if not name:
        raise InputError(place, "has no student", remedy="write a name or a number in the column “student”")
    return shown.setdefault(name.casefold(), name)


def _label(row: Mapping[str, str], place: str, known: dict[str, str], *, chosen: bool) -> str:
    label = " ".join(row.get("label", "").split())
    if not label:
        raise InputError(place, "has no label", remedy="write the label in the column “label”")
    if chosen and label.casefold() not in known:
        raise InputError(place, f"“{label[:40]}” is no label of the sheet", remedy=f"use {', '.join(known.values())}")
    return known.setdefault(label.casefold(), label)


def _number(value: str, column: str, place: str) -> int:
    # Excel writes whole numbers as "12.0" or "12,0" at times.
    if found := re.fullmatch(r"(?:line|l\.?)?\s*([0-9]{1,9})(?:[.,]0+)?", value, re.IGNORECASE):
        return int(found.group(1))
    raise InputError(place, f"“{value[:40]}” in the column “{column}” is no whole number", remedy="write a number such as 12")


def _rows(path: Path) -> Iterator[tuple[int, dict[str, str]]]:
    """The rows under our column names, each with its line; empty ones are left out."""
    content = _decoded(path)
    head = content.lstrip("\r\n").partition("\n")[0]
    delimiter = max(";,\t", key=head.count)
    reader = csv.reader(io.StringIO(content, newline=""), delimiter=delimiter, skipinitialspace=True)
    names: list[str] = []
    count = 0
    try:
        for cells in reader:
            if not any(cell.strip() for cell in cells):
                continue
            if names:
                count += 1
                if count > MOST_ROWS:
                    raise InputError(str(path), f"has more than {MOST_ROWS:,} rows", remedy="give the marks of one class only")
                yield reader.line_num, dict(zip(names, cells, strict=False))
                continue
            names = [_column(cell) for cell in cells]
            _check_columns(names, f"{path}:{reader.line_num}")
    except csv.Error as error:
        raise InputError(f"{path}:{reader.line_num}", f"is no row of a table: {error}", remedy="save the table as CSV again") from None
    if not names:
        raise InputError(str(path), "is empty", remedy=f"give a table with the columns {', '.join(COLUMNS)}")


def _check_columns(names: Sequence[str], place: str) -> None:
    if "student" not in names or "label" not in names or not ({"start", "end"} <= set(names) or "words" in names):
        raise InputError(
            place, "has not the columns of a table of marks", remedy="name them student, text, label, and either start, end or line, words"
        )  # fmt: skip


def _column(cell: str) -> str:
    name = " ".join(cell.casefold().replace("_", " ").split())
    return _OTHER_NAMES.get(name, name)


def _decoded(path: Path) -> str:
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise InputError(str(path), f"cannot be read: {error.strerror}", remedy="check the name of the file") from None
    if len(data) > MOST_BYTES:
        raise InputError(str(path), f"is larger than {MOST_BYTES:,} bytes", remedy="give the marks of one class only")
    if data[:2] == b"PK":
        raise InputError(str(path), "is an Excel workbook", remedy="save it as CSV and give that file")
    # Excel saves "CSV" in the code page of western Windows, and "Unicode text" in UTF-16.
    encodings = ("utf-16",) if data[:2] in (b"\xff\xfe", b"\xfe\xff") else ("utf-8-sig", "cp1252")
    for encoding in encodings:
        try:
            return data.decode(encoding).replace("\0", "")
        except UnicodeDecodeError:
            continue
    raise InputError(str(path), "is no text", remedy="save the table as CSV in UTF-8")


def _key(name: str) -> str:
    return " ".join(name.casefold().split())


def _folded(text: str) -> tuple[str, list[int], list[int]]:
    """The text without case, curly marks and doubled blanks, with the start and the end in `text` of each of its characters."""
    letters: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for at, letter in enumerate(text):
        plain = " " if letter.isspace() else _PLAIN.get(letter, letter.lower())
        if plain == " " and letters and letters[-1] == " ":
            continue
        for part in plain:  # "İ" has two letters in lower case
            letters.append(part)
            starts.append(at)
            ends.append(at + 1)
    return "".join(letters), starts, ends


_PLAIN = {"“": '"', "”": '"', "«": '"', "»": '"', "‘": "'", "’": "'", "‐": "-", "‑": "-", "–": "-", "—": "-"}


def _all(text: str, wanted: str) -> Iterator[int]:
    """Where a wording stands, not inside a word."""
    at = text.find(wanted)
    while at >= 0:
        before, after = text[at - 1 : at], text[at + len(wanted) : at + len(wanted) + 1]
        if not (before.isalnum() and wanted[0].isalnum()) and not (after.isalnum() and wanted[-1].isalnum()):
            yield at
        at = text.find(wanted, at + 1)


def _lines(text: str, start: int, end: int, width: int) -> list[Span]:
    lines: list[Span] = []
    words = [match.span() for match in re.finditer(r"\S+", text[start:end])]
    first, last, used = -1, -1, 0
    for begin, stop in ((start + a, start + b) for a, b in words):
        for left, right in _cut_word(text, begin, stop, width):
            size = sum(_wide(letter) for letter in text[left:right])
            gap = sum(_wide(letter) for letter in text[last:left]) if first >= 0 else 0
            if first >= 0 and (used + gap + size > width or left == last):
                lines.append(Span(first, last))
                first, used, gap = left, 0, 0
            first = left if first < 0 else first
            last, used = right, used + gap + size
    if first >= 0:
        lines.append(Span(first, last))
    return lines


def _cut_word(text: str, start: int, end: int, width: int) -> Iterator[tuple[int, int]]:
    """The word, or where it is wider than a line its parts."""
    used, begin = 0, start
    for at in range(start, end):
        size = _wide(text[at])
        if used + size > width:
            yield begin, at
            begin, used = at, 0
        used += size
    yield begin, end


def _wide(letter: str) -> int:
    """The estimated width of a character in hundredths of the type size, on the safe side for the sheet's serif type."""
    if letter in "iljtfrI.,;:'’‘!|()[] ":
        return 31
    if letter.isascii():
        return 80 if letter in "mwMW@%&" else 68 if letter.isupper() else 47
    if unicodedata.combining(letter):
        return 0
    return 100 if unicodedata.east_asian_width(letter) in "WF" else 70 if letter.isupper() or letter in "—…" else 50
