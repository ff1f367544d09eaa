"""Lexicon files -> Lexicon; every format check. The format is described in lexicons/README.md."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property
from importlib.resources import files
from pathlib import Path
from typing import Any

from framing.errors import LexiconError
from framing.inflection import inflections
from framing.types import LABELS, POLARITIES

# Of two matches of one length the lexicon that stands first here wins.
SHIPPED = (
    "labelling", "combative", "reporting", "insinuation", "metaphor", "emotive", "evaluative", "intensity",
    "hedges", "boosters", "contrast",
)  # fmt: skip
STANCES = ("neutral", "distancing", "endorsing", "charged")
SIDES = ("between", "fronted", "sentence", "paired-not", "noun")
POSSESSIVES = ("my", "your", "his", "her", "its", "our", "their")

_HEAD_KEYS = {"name", "version", "licence", "device", "label", "description", "sources", "defaults"}
_LISTS = {"pos", "plainer", "next", "prev", "not_next", "not_prev", "near", "not_near", "sides"}
_GUARDS = ("next", "prev", "not_next", "not_prev", "near", "not_near")
_CHOICES: Mapping[str, tuple[str, ...]] = {
    "pos": ("verb", "noun", "adj", "adv"),
    "match": ("lemma", "surface"),
    "case": ("any", "exact"),
    "hyphen": ("any", "only"),
    "polarity": POLARITIES,
    "stance": STANCES,
    "use": ("speech", "free"),
    "sides": SIDES,
}
_KEYS = {*_LISTS, *_CHOICES, "label", "strength", "pole", "hit", "miss", "note"}
_SKIP = r"(?:(?:a|an|the|this|that|his|her|its|their|our|your|my)\s+)?"
_NUMBER_WORD = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|"
    r"eighty|ninety|half|dozens?|hundreds?|thousands?|millions?|billions?|trillions?)\b"
)
_CLASSES = {
    "<number>": rf"(?:[$£€#]?\d|(?i:{_NUMBER_WORD}))",
    "<name>": r"[A-Z][\w’'.-]*",
    "<quote>": r"[“”\"‘]",
}


@dataclass(frozen=True, kw_only=True, eq=False)
class Entry:
    """One line of a lexicon."""

    term: str
    device: str
    label: str
    lexicon: str
    line: int
    pos: tuple[str, ...] = ()
    match: str = "lemma"
    case: str = "any"
    hyphen: str = "any"
    strength: int = 2
    polarity: str = ""
    plainer: tuple[str, ...] = ()
    guards: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    stance: str = ""
    use: str = "speech"
    sides: tuple[str, ...] = ()
    pole: tuple[str, str] | None = None
    hits: tuple[str, ...] = ()
    misses: tuple[str, ...] = ()
    note: str = ""

    @property
    def rule(self) -> str:
        return f"{self.device}.{self.label}:{self.term}"

    @cached_property
    def one_word(self) -> bool:
        return not re.search(r"[ -]", self.term)

    def forms(self) -> tuple[str, ...]:
        """Every wording that this entry matches, lower case unless `case: exact`, hyphens kept."""
        words = self.term.split(" ")
        clean = [word.removesuffix("~") for word in words]
        if self.match == "surface":
            made = {" ".join(clean)}
        else:
            made = {" ".join(clean)}
            marked = [i for i, word in enumerate(words) if word.endswith("~")]
            for pos in self.pos:
                at = marked[0] if marked else 0 if pos == "verb" else len(words) - 1
                made |= {" ".join([*clean[:at], form, *clean[at + 1 :]]) for form in inflections(clean[at], pos)}
        if any("one's" in form for form in made):
            made = {form.replace("one's", owner) for form in made for owner in POSSESSIVES}
        return tuple(sorted(made))

    def allows(self, before: str, after: str, sentence: str) -> bool:
        """Whether the guards let a match stand, given the sentence before it, after it, and whole."""
        for name, pattern in self._patterns.items():
            where = sentence if name.endswith("near") else after if name.endswith("next") else before
            found = pattern.search(where) is not None
            if found == name.startswith("not_"):
                return False
        return True

    @cached_property
    def _patterns(self) -> dict[str, re.Pattern[str]]:
        # Compiled at the first candidate: most entries never meet one in a given run.
        return {name: _guard_pattern(name, items) for name, items in self.guards.items()}


@dataclass(frozen=True, kw_only=True)
class Lexicon:
    """A read lexicon file."""

    name: str
    version: str
    licence: str
    device: str
    label: str  # default label, empty where each entry names its own
    description: str
    sources: tuple[str, ...]
    entries: tuple[Entry, ...]
    path: Path


@cache
def shipped_lexicons() -> tuple[Lexicon, ...]:
    """The lexicons of the package, in order of precedence; the suite holds `check_together` over them."""
    folder = Path(str(files("framing") / "lexicons"))
    return tuple(read_lexicon(folder / f"{name}.lex") for name in SHIPPED)


def read_lexicon(path: Path) -> Lexicon:
    """Reads and checks one lexicon file.

    Raises:
        LexiconError: the first breach of the format, with its line and a remedy.
    """
    try:
        lines = path.read_text("utf-8").splitlines()
    except FileNotFoundError:
        raise LexiconError(path, 0, "no such file", remedy="framing lexicon list names the shipped ones") from None
    except UnicodeDecodeError as error:
        raise LexiconError(path, 0, f"not UTF-8 at byte {error.start}", remedy="save the file as UTF-8") from None
    head, first = _read_head(path, lines)
    defaults = {key: _value(path, 1, key, value) for key, value in head.get("defaults", {}).items()}
    entries: list[Entry] = []
    seen: dict[tuple[str, str], int] = {}
    for number, line in enumerate(lines[first:], first + 1):
        if not line.strip() or line.startswith("#"):
            continue
        entry = _read_entry(path, number, line, head, defaults)
        for pos in entry.pos or ("",):
            earlier = seen.setdefault((_key(entry.term), pos), number)
            if earlier != number:
                raise LexiconError(path, number, f'"{entry.term}" is also on line {earlier}', remedy="keep one of the two")
        entries.append(entry)
    if not entries:
        raise LexiconError(path, len(lines), "no entry", remedy="write one entry a line below the head")
    return Lexicon(
        name=head["name"],
        version=head["version"],
        licence=head["licence"],
        device=head["device"],
        label=head.get("label", ""),
        description=head["description"],
        sources=tuple(head.get("sources", ())),
        entries=tuple(entries),
        path=path,
    )


def check_together(lexicons: Iterable[Lexicon]) -> None:
    """Holds that a term stands once per device and part of speech over all files.

    Raises:
        LexiconError: names the second place and the first.
    """
    seen: dict[tuple[str, str, str], Entry] = {}
    for lexicon in lexicons:
        for entry in lexicon.entries:
            for pos in entry.pos or ("",):
                first = seen.setdefault((entry.device, _key(entry.term), pos), entry)
                if first is not entry:
                    raise LexiconError(
                        lexicon.path,
                        entry.line,
                        f'"{entry.term}" also stands in {first.lexicon}.lex on line {first.line}',
                        remedy="keep one of the two",
                    )


def _key(term: str) -> str:
    return term.replace("-", " ").replace("~", "").casefold()


def _read_head(path: Path, lines: list[str]) -> tuple[dict[str, Any], int]:
    marks = [number for number, line in enumerate(lines) if line.strip() == "+++"]
    if len(marks) < 2 or marks[0] != 0:
        raise LexiconError(path, 1, "no head", remedy="begin the file with a TOML head between two +++ lines")
    try:
        head = tomllib.loads("\n".join(lines[1 : marks[1]]))
    except tomllib.TOMLDecodeError as error:
        raise LexiconError(path, 1, f"the head is no TOML: {error}", remedy="quote all texts") from None
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


def _read_entry(path: Path, number: int, line: str, head: dict[str, Any], defaults: dict[str, Any]) -> Entry:
    term, *parts = (part.strip() for part in line.split("|"))
    if not term or ":" in term.rstrip(":"):
        raise LexiconError(path, number, f'no term in "{line[:40]}"', remedy="write: term | key: value | key: value")
    fields: dict[str, Any] = dict(defaults)
    own: set[str] = set()
    examples: dict[str, list[str]] = {"hit": [], "miss": []}
    for part in parts:
        key, colon, text = part.partition(":")
        key, text = key.strip(), text.strip()
        if not colon or not text:
            raise LexiconError(path, number, f'"{part}" has no value', remedy="write key: value")
        if key in own and key not in examples:
            raise LexiconError(path, number, f'"{key}" stands twice', remedy="join the values with ;")
        own.add(key)
        if key in examples:
            examples[key].append(text)
        else:
            fields[key] = _value(path, number, key, text)
    label = fields.pop("label", None) or head.get("label", "")
    if label not in LABELS[head["device"]]:
        raise LexiconError(path, number, f'label "{label}" is none of {head["device"]}', remedy=f"use {', '.join(LABELS[head['device']])}")
    guards = {name: fields.pop(name) for name in _GUARDS if name in fields}
    if any(name in own for name in guards) and not examples["miss"]:
        raise LexiconError(
            path, number, f'"{term}" has a guard and no example that proves it', remedy="add | miss: a sentence it must not match"
        )
    return Entry(
        term=term,
        device=head["device"],
        label=label,
        lexicon=path.stem,
        line=number,
        guards=guards,
        hits=tuple(examples["hit"]),
        misses=tuple(examples["miss"]),
        **fields,
    )


def _value(path: Path, number: int, key: str, value: Any) -> Any:
    """A field's text (or a head's default) as the type that Entry holds."""
    if key not in _KEYS:
        raise LexiconError(path, number, f'unknown key "{key}"', remedy=f"use one of {', '.join(sorted(_KEYS))}")
    text = str(value)
    items = tuple(item.strip() for item in text.split(";") if item.strip()) if key in _LISTS else (text,)
    if key in _CHOICES:
        for item in items:
            if item not in _CHOICES[key]:
                raise LexiconError(path, number, f'{key} "{item}" is unknown', remedy=f"use {', '.join(_CHOICES[key])}")
    if key == "strength":
        if text not in ("1", "2", "3"):
            raise LexiconError(path, number, f'strength "{text}"', remedy="use 1, 2 or 3")
        return int(text)
    if key == "pole":
        poles = tuple(part.strip() for part in text.split("/"))
        if len(poles) != 2 or not all(poles):
            raise LexiconError(path, number, f'pole "{text}"', remedy="write pole: named/opposite, as in firm/lenient")
        return poles
    return items if key in _LISTS else text


def _guard_pattern(name: str, items: tuple[str, ...]) -> re.Pattern[str]:
    alternatives = "|".join(_guard_item(item, name) for item in items)
    if name.endswith("near"):
        return re.compile(rf"(?<!\w)(?:{alternatives})")
    if name.endswith("next"):
        return re.compile(rf"^[\s-]*{_SKIP}(?:{alternatives})")
    return re.compile(rf"(?:^|(?<!\w))(?:{alternatives})\s*{_SKIP}[\s-]*$")


def _guard_item(item: str, name: str) -> str:
    if item in _CLASSES:
        return _CLASSES[item] + (r"(?:[\d.,]*)" if name.endswith("prev") and item == "<number>" else "")
    if item == "<end>":
        return r"[.,;:!?—–)”\"]|^\s*$"
    if item == "<start>":
        return r"^[“\"‘']?"
    body = re.escape(item.removesuffix("*").replace("’", "'")).replace("'", "['’]").replace(r"\-", r"[\s-]").replace(r"\ ", r"[\s-]+")
    return rf"(?i:{body})" + (r"\w*" if item.endswith("*") else r"(?!\w)")
