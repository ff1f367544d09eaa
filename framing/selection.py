"""What a user adds to the lexicons, leaves out of them, and wants ignored."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import NamedTuple, TypeVar

from framing.entries import Entry, term_key
from framing.errors import IgnoreError, UsageError
from framing.lexfile import read_lexicon
from framing.lexicon import shipped_lexicons
from framing.matcher import Matcher
from framing.types import Contrast, Finding

Found = TypeVar("Found", Finding, Contrast)
BY_RULE = ("scare-quotes", "paired")  # labels that no lexicon gives; `without` takes them too
# What rules find without an entry, by the beginning of the rule, and where it belongs.
_RULES = {
    "loaded.scare-quotes:": "scare-quotes",
    "contrast.paired:": "contrast.paired",
    "hedge.vague-source:subject": "hedges.vague-source",
    "hedge.attribution:as X put it": "hedges.attribution",
    "hedge.attribution:what X called": "hedges.attribution",
}
_KEYS = ("article", "label", "note")
_COMMENT = re.compile(r"(?:^|\s)#")


class Ignored(NamedTuple):
    """A line of an ignore file."""

    term: str
    article: str  # id of the only article that is meant; empty for all
    label: str  # the only label that is meant; empty for all


@dataclass(frozen=True)
class Selection:
    """Which entries count. Only file names and texts are held, so that it can be handed to another process."""

    lexicon: tuple[Path, ...] = ()  # .lex or .csv files, put before the shipped lexicons
    without: tuple[str, ...] = ()  # LEXICON or LEXICON.LABEL
    ignore: Path | None = None

    def __post_init__(self) -> None:
        if self.lexicon or self.without:
            known = {*BY_RULE, *(lexicon.name for lexicon in self.matcher.lexicons)}
            known |= {f"{lexicon.name}.{entry.label}" for lexicon in self.matcher.lexicons for entry in lexicon.entries}
            for name in self.without:
                if name not in known:
                    near = [k for k in sorted(known) if k.split(".")[0] == name.split(".")[0]] or sorted(k for k in known if "." not in k)
                    raise UsageError("--without", f'"{name}" is no lexicon and no label of one', remedy=f"use {', '.join(near)}")
        if self.ignore is not None:
            _read_ignored(self.ignore)

    @property
    def matcher(self) -> Matcher:
        """The chosen lexicons in one automaton; built once per process."""
        return _matcher(self.lexicon)

    def takes(self, entry: Entry) -> bool:
        """Whether an entry's matches count."""
        return not self.without or (entry.lexicon not in self.without and f"{entry.lexicon}.{entry.label}" not in self.without)

    def versions(self) -> dict[str, str]:
        """Each lexicon of which something counts, with its version."""
        return {lexicon.name: lexicon.version for lexicon in self.matcher.lexicons if any(map(self.takes, lexicon.entries))}

    def _is_left_out(self, found: Finding | Contrast) -> bool:
        """Whether a finding that a rule made, not an entry, is left out: by its label, or with the lexicon that it adds to."""
        name = next((name for start, name in _RULES.items() if found.rule.startswith(start)), "")
        return bool(name) and not {found.label, name, name.partition(".")[0]}.isdisjoint(self.without)

    def keep(self, found: Iterable[Found], article: str, text: str) -> tuple[list[Found], Counter[str]]:
        """Those that are neither left out by label nor named by the ignore file, and how many each term of that file put aside."""
        found = [one for one in found if not self.without or not self._is_left_out(one)]
        if self.ignore is None:
            return found, Counter()
        ignored: dict[str, list[Ignored]] = {}
        for line in _read_ignored(self.ignore):
            if line.article in ("", article):
                ignored.setdefault(term_key(line.term), []).append(line)
        kept: list[Found] = []
        aside: Counter[str] = Counter()
        for one in found:
            term = next((line.term for key in _keys_of(one, text) for line in ignored.get(key, ()) if line.label in ("", one.label)), None)
            if term is None:
                kept.append(one)
            else:
                aside[term] += 1
        return kept, aside


EVERYTHING = Selection()


def select(lexicon: Sequence[Path | str] = (), without: Sequence[str] = (), ignore: Path | str | None = None) -> Selection:
    """A Selection, checked.

    Raises:
        LexiconError: a lexicon file breaks its format.
        IgnoreError: the ignore file breaks its format.
        UsageError: `without` names no lexicon and no label of one, or two lexicons have one name.
    """
    if not lexicon and not without and ignore is None:
        return EVERYTHING
    return Selection(tuple(map(Path, lexicon)), tuple(without), None if ignore is None else Path(ignore))


@cache
def _matcher(paths: tuple[Path, ...]) -> Matcher:
    own = [read_lexicon(path) for path in paths]
    names = [lexicon.name for lexicon in (*own, *shipped_lexicons())]
    for path in paths:
        if names.count(path.stem) > 1:
            raise UsageError("--lexicon", f'a lexicon named "{path.stem}" is there already', remedy="give the file another name")
    return Matcher((*own, *shipped_lexicons()))


@cache
def _read_ignored(path: Path) -> tuple[Ignored, ...]:
    try:
        text = path.read_text("utf-8-sig")
    except OSError as error:
        raise IgnoreError(path, 0, f"cannot be read: {error.strerror}", remedy="name a file that you may read") from None
    except UnicodeDecodeError as error:
        raise IgnoreError(path, 0, f"not UTF-8 at byte {error.start}", remedy="save the file as UTF-8") from None
    lines = []
    for number, line in enumerate(text.splitlines(), 1):
        term, *parts = _COMMENT.split(line)[0].split("|")
        if not term.strip() and not parts:
            continue
        fields = dict.fromkeys(_KEYS, "")
        column = len(term) + 2
        for part in parts:
            key, _, value = (piece.strip() for piece in part.partition(":"))
            if key not in _KEYS or not value:
                problem = f'unknown key "{key}"' if key not in _KEYS else f'"{key}" has no value'
                raise IgnoreError(path, number, problem, column=column, remedy=f"write term | key: value, with {', '.join(_KEYS)}")
            fields[key] = value
            column += len(part) + 1
        if not term.strip():
            raise IgnoreError(path, number, "no term", column=1, remedy="write the wording that is to be ignored first")
        lines.append(Ignored(term.strip(), fields["article"], fields["label"]))
    return tuple(lines)


def _keys_of(found: Finding | Contrast, text: str) -> set[str]:
    """The wordings under which a finding can be ignored: as it stands in the text, and its entry's term."""
    cue = text[found.cue.start : found.cue.end] if isinstance(found, Contrast) and found.cue else ""
    shown = cue if isinstance(found, Contrast) else found.text
    terms = found.rule.partition(":")[2] if "+" not in found.rule else ""
    return {term_key(words) for words in (shown, terms) if words}
