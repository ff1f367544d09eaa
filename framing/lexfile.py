"""A lexicon file (.lex or .csv) -> Lexicon; every check of the format, described in lexicons/README.md."""

from __future__ import annotations

import csv
import hashlib
import io
import re
import tomllib
from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from framing.entries import COMMON, GUARDS, Entry, Lexicon, term_key
from framing.errors import LexiconError
from framing.types import LABELS, POLARITIES, SOURCE_COMMITMENTS

STANCES = ("neutral", "distancing", "endorsing", "charged")
VERB_CLASSES = ("factive", "implicative", "assertive")
PLAIN = 2  # the commitment of a reporting word that names none
SIDES = ("between", "fronted", "sentence", "paired-not", "restated", "formerly", "equative", "turned", "inside", "noun")

_HEAD_KEYS = {"name", "version", "licence", "device", "label", "description", "sources", "defaults"}
_LISTS = {"pos", "plainer", "class", "sides", *GUARDS}
_CHOICES: Mapping[str, tuple[str, ...]] = {
    "pos": ("verb", "noun", "adj", "adv"),
    "tag": ("agree", "any"),
    "match": ("lemma", "surface"),
    "case": ("any", "exact"),
    "hyphen": ("any", "only"),
    "polarity": POLARITIES,
    "stance": STANCES,
    "class": VERB_CLASSES,
    "use": ("speech", "free", "rival"),
    "sides": SIDES,
}
_EXAMPLES = ("hit", "miss")
_KEYS = {*_LISTS, *_CHOICES, *_EXAMPLES, "label", "strength", "commitment", "pole", "camp", "note"}
_SET_KEYS = {"plainer", "note", "strength", "polarity", "pos", "near", "not_near"}
_DEVICE_OF = {label: device for device, labels in LABELS.items() for label in labels}
_TABLE_KEYS = ("term", "label", "pos", "strength", "polarity", "plainer", "note", "match", "hit", "miss", *GUARDS)

Cell = tuple[int, str, str]  # column (1-based), key, text


def read_lexicon(path: Path) -> Lexicon:
    """Reads and checks one lexicon file.

    Raises:
        LexiconError: the first breach of the format, with line, column and remedy.
    """
    lexicon, problems = examine_lexicon(path)
    if problems or lexicon is None:
        raise problems[0]
    return lexicon


def examine_lexicon(path: Path) -> tuple[Lexicon | None, list[LexiconError]]:
    """A lexicon file with every breach of its format; what could be read of it, or None without a head.

    Raises:
        LexiconError: the file cannot be read at all.
    """
    try:
        raw = path.read_bytes()
    except FileNotFoundError:
        raise LexiconError(path, 0, "no such file", remedy="framing lexicon list names the shipped ones") from None
    except OSError as error:
        raise LexiconError(path, 0, f"cannot be read: {error.strerror}", remedy="name a file that you may read") from None
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        return None, [LexiconError(path, line, f"not UTF-8 at byte {error.start}", remedy="save it as UTF-8 (in a spreadsheet: CSV UTF-8)")]
    reader = _Table(path, text) if path.suffix.lower() in (".csv", ".tsv") else _Lines(path, text)
    try:
        return reader.read(), reader.problems
    except LexiconError as error:  # nothing can be read without a head
        return None, [error]


class _Reader(ABC):
    """What both kinds of file share: entries from cells, problems kept until the end."""

    def __init__(self, path: Path, text: str) -> None:
        self.path = path
        self.text = text
        self.problems: list[LexiconError] = []
        self.entries: list[Entry] = []
        self._seen: dict[tuple[str, str, str], int] = {}

    @abstractmethod
    def read(self) -> Lexicon:
        """The lexicon, as far as it can be read; what cannot goes into `problems`."""

    def add(self, number: int, term: str, cells: Sequence[Cell], defaults: Mapping[str, Any], device: str, label: str) -> None:
        """Makes an entry of a line; what is wrong with it becomes a problem instead."""
        try:
            entry = self._entry(number, term, cells, defaults, device, label)
            for pos in entry.pos or ("",):
                earlier = self._seen.setdefault((entry.device, term_key(entry.term), pos), number)
                if earlier != number:
                    raise LexiconError(
                        self.path, number, f'"{entry.term}" is also on line {earlier}', column=1, remedy="keep one of the two"
                    )
        except LexiconError as error:
            self.problems.append(error)
        else:
            self.entries.append(entry)

    def _entry(self, number: int, term: str, cells: Sequence[Cell], defaults: Mapping[str, Any], device: str, label: str) -> Entry:
        if not term or term.endswith(":") or re.match(r"[a-z_]+:\s", term):
            raise LexiconError(self.path, number, "no term", column=1, remedy="write: term | key: value | key: value")
        fields: dict[str, Any] = {"strength": 2, **defaults}
        own: set[str] = set()
        examples: dict[str, list[str]] = {key: [] for key in _EXAMPLES}
        label_column = 1
        column_of = {key: column for column, key, _ in cells}
        for column, key, text in cells:
            if key in own and key not in examples:
                raise LexiconError(self.path, number, f'"{key}" stands twice', column=column, remedy="join the values with ;")
            own.add(key)
            if key in examples:
                examples[key].append(text)
            elif key == "label":
                label, label_column = text, column
            else:
                fields[key] = _value(self.path, number, column, key, text)
        device = device or _DEVICE_OF.get(label, "")
        allowed = LABELS.get(device, tuple(_DEVICE_OF))
        if label not in allowed:
            problem = f'label "{label}" is none of {device or "the labels"}' if label else "no label"
            raise LexiconError(self.path, number, problem, column=label_column, remedy=f"use {', '.join(allowed)}")
        guards = {name: fields.pop(name) for name in GUARDS if name in fields}
        if any(name in own for name in guards) and not examples["miss"]:
            raise LexiconError(
                self.path, number, f'"{term}" has a guard and no example that proves it', column=1,
                remedy="add | miss: a sentence it must not match",
            )  # fmt: skip
        if "commitment" in own and "stance" not in fields:
            raise LexiconError(
                self.path, number, f'"{term}" has a commitment and no stance', column=column_of["commitment"],
                remedy="only words that report have one: add | stance: neutral, or take it out",
            )  # fmt: skip
        fields["commitment"] = fields.get("commitment", PLAIN) if "stance" in fields else 0
        fields["verb_class"] = fields.pop("class", ())
        if device != "loaded":
            fields.pop("polarity", None)
        return Entry(
            term=term, device=device, label=label, lexicon=self.path.stem, line=number, guards=guards,
            hits=tuple(examples["hit"]), misses=tuple(examples["miss"]), **fields,
        )  # fmt: skip


class _Lines(_Reader):
    """NAME.lex: a TOML head, then one entry a line, some of them gathered in sets of rival names."""

    def read(self) -> Lexicon:
        lines = self.text.splitlines()
        head, first = _read_head(self.path, lines)
        defaults = {key: _value(self.path, 1, 0, key, value) for key, value in head.get("defaults", {}).items()}
        here: dict[str, Any] = defaults
        for number, line in enumerate(lines[first:], first + 1):
            if not line.strip() or line.startswith("#"):
                continue
            try:
                (_, term), *parts = _parts(line)
                cells = [self._cell(number, column, part) for column, part in parts]
            except LexiconError as error:
                self.problems.append(error)
                continue
            if term.startswith("="):
                here = {**defaults, **self._set(number, term, cells)}
            else:
                self.add(number, term, cells, here, head["device"], head.get("label", ""))
        self._tie_sets()
        if not self.entries and not self.problems:
            self.problems.append(LexiconError(self.path, len(lines), "no entry", remedy="write one entry a line below the head"))
        return Lexicon(
            name=head["name"],
            version=head["version"],
            licence=head["licence"],
            device=head["device"],
            label=head.get("label", ""),
            description=head["description"],
            sources=tuple(head.get("sources", ())),
            entries=tuple(self.entries),
            path=self.path,
        )

    def _cell(self, number: int, column: int, part: str) -> Cell:
        key, colon, text = part.partition(":")
        key, text = key.strip(), text.strip()
        if not colon or not text:
            raise LexiconError(self.path, number, f'"{part}" has no value', column=column, remedy="write key: value")
        if key not in _KEYS:
            raise LexiconError(self.path, number, f'unknown key "{key}"', column=column, remedy=f"use one of {', '.join(sorted(_KEYS))}")
        return column, key, text

    def _set(self, number: int, term: str, cells: Sequence[Cell]) -> dict[str, Any]:
        """The fields that a line `= referent | key: value` gives to the names below it."""
        referent = term.lstrip("= ")
        fields: dict[str, Any] = {"referent": referent} if referent else {}
        for column, key, text in cells:
            if key not in _SET_KEYS:
                problem = f'"{key}" belongs to a name, not to a set'
                self.problems.append(LexiconError(self.path, number, problem, column=column, remedy=f"use {', '.join(sorted(_SET_KEYS))}"))
                continue
            try:
                fields[key] = _value(self.path, number, column, key, text)
            except LexiconError as error:
                self.problems.append(error)
        return fields

    def _tie_sets(self) -> None:
        """Gives each name of a set its rivals, and holds that there are two camps."""
        sets: dict[str, list[Entry]] = {}
        for entry in self.entries:
            if entry.referent:
                sets.setdefault(entry.referent, []).append(entry)
            if bool(entry.referent) != bool(entry.camp):
                problem = f'"{entry.term}" stands in a set without a camp' if entry.referent else f'"{entry.term}" has a camp and no set'
                self.problems.append(LexiconError(self.path, entry.line, problem, column=1, remedy="write | camp: who uses this name"))
        for referent, entries in sets.items():
            if len({entry.camp for entry in entries} - {COMMON, ""}) < 2:
                self.problems.append(
                    LexiconError(self.path, entries[0].line, f'the set "{referent}" has one camp', column=1, remedy="add the other's name")
                )
        self.entries = [
            replace(e, rivals=tuple(o.wording for o in sets[e.referent] if o.camp not in (e.camp, COMMON))) if e.referent else e
            for e in self.entries
        ]


class _Table(_Reader):
    """NAME.csv from a spreadsheet: a row of column names, then one entry a row."""

    def read(self) -> Lexicon:
        rows = list(self._rows())
        if not rows:
            raise LexiconError(self.path, 1, "empty", remedy="write a first row with term and label, then one entry a row")
        first, names = rows[0][0], [name.strip().lower() for name in rows[0][1]]
        for column, name in enumerate(names, 1):
            if name and name not in _TABLE_KEYS:
                raise LexiconError(self.path, first, f'unknown column "{name}"', column=column, remedy=f"use {', '.join(_TABLE_KEYS)}")
        for name in ("term", "label"):
            if names.count(name) != 1:
                problem = f'no column "{name}"' if name not in names else f'two columns "{name}"'
                raise LexiconError(self.path, first, problem, column=1, remedy="name the columns in the first row: term, label, …")
        for number, row in rows[1:]:
            cells = []
            term = ""
            for column, (name, text) in enumerate(zip(names, row, strict=False), 1):
                if not text.strip() or not name:
                    continue
                if name == "term":
                    term = text.strip()
                else:
                    cells.append((column, name, text.strip()))
            # Without a part of speech every inflection counts: who writes "slam" means "slammed" too.
            self.add(number, term, cells, {"pos": _CHOICES["pos"], "tag": "any"}, "", "")
            if any(text.strip() for text in row[len(names) :]):
                problem = f"{len(row)} cells, {len(names)} columns"
                self.problems.append(LexiconError(self.path, number, problem, column=len(names) + 1, remedy="quote a cell with commas"))
        if not self.entries and not self.problems:
            self.problems.append(LexiconError(self.path, first, "no entry", remedy="write one entry a row below the column names"))
        entries = [e if e.polarity or e.device != "loaded" else replace(e, polarity="negative") for e in self.entries]
        return Lexicon(
            name=self.path.stem,
            version=hashlib.sha256(self.text.encode()).hexdigest()[:8],
            licence="not stated",
            device="",
            label="",
            description=f"Words of {self.path.name}.",
            sources=(),
            entries=tuple(entries),
            path=self.path,
        )

    def _rows(self) -> Iterator[tuple[int, list[str]]]:
        """The rows that hold something, each with its line; the separator is the one of the first row."""
        heading = self.text.lstrip().split("\n", 1)[0]
        separator = max(",;\t", key=heading.count)
        reader = csv.reader(io.StringIO(self.text), delimiter=separator)
        line = 1
        for row in reader:
            if any(cell.strip() for cell in row):
                yield line, row
            line = reader.line_num + 1


def _parts(line: str) -> Iterator[tuple[int, str]]:
    """The parts of a line between its bars, each with the column at which it begins."""
    at = 0
    for part in line.split("|"):
        yield at + len(part) - len(part.lstrip()) + 1, part.strip()
        at += len(part) + 1


def _read_head(path: Path, lines: Sequence[str]) -> tuple[dict[str, Any], int]:
    marks = [number for number, line in enumerate(lines) if line.strip() == "+++"]
    if len(marks) < 2 or marks[0] != 0:
        raise LexiconError(path, 1, "no head", column=1, remedy="begin the file with a TOML head between two +++ lines")
    try:
        head = tomllib.loads("\n".join(lines[1 : marks[1]]))
    except tomllib.TOMLDecodeError as error:
        place = re.search(r"\(at line (\d+), column (\d+)\)", str(error))
        line, column = (int(place[1]) + 1, int(place[2])) if place else (1, 1)
        problem = re.sub(r"\s*\(at .*?\)", "", str(error))
        raise LexiconError(path, line, f"the head is no TOML: {problem}", column=column, remedy="quote all texts") from None
    for key in head:
        if key not in _HEAD_KEYS:
            raise LexiconError(path, 1, f'unknown key "{key}" in the head', remedy=f"use {', '.join(sorted(_HEAD_KEYS))}")
    for key in ("name", "version", "licence", "device", "description"):
        if not isinstance(head.get(key), str) or not head[key]:
            raise LexiconError(path, 1, f'the head lacks "{key}"', remedy=f'add {key} = "…"')
    if head["name"] != path.stem:
        raise LexiconError(path, 1, f'name is "{head["name"]}"', remedy=f'name it as the file: "{path.stem}"')
    if head["device"] not in LABELS:
        raise LexiconError(path, 1, f'unknown device "{head["device"]}"', remedy=f"use one of {', '.join(LABELS)}")
    return head, marks[1] + 1


def _value(path: Path, number: int, column: int, key: str, value: Any) -> Any:
    """A field's text (or a head's default) as the type that Entry holds."""
    if key not in _KEYS:
        raise LexiconError(path, number, f'unknown key "{key}"', column=column, remedy=f"use one of {', '.join(sorted(_KEYS))}")
    text = str(value)
    items = tuple(item.strip() for item in text.split(";") if item.strip()) if key in _LISTS else (text,)
    if key in _CHOICES:
        for item in items:
            if item not in _CHOICES[key]:
                raise LexiconError(path, number, f'{key} "{item}" is unknown', column=column, remedy=f"use {', '.join(_CHOICES[key])}")
    if key in ("strength", "commitment"):
        if text not in ("1", "2", "3"):
            steps = f" ({', '.join(f'{step} {name}' for step, name in SOURCE_COMMITMENTS.items())})" if key == "commitment" else ""
            raise LexiconError(path, number, f'{key} "{text}"', column=column, remedy=f"use 1, 2 or 3{steps}")
        return int(text)
    if key == "pole":
        poles = tuple(part.strip() for part in text.split("/"))
        if len(poles) != 2 or not all(poles):
            raise LexiconError(path, number, f'pole "{text}"', column=column, remedy="write pole: named/opposite, as in firm/lenient")
        return poles
    return items if key in _LISTS else text
