"""The records of a lexicon: an entry with the forms that it matches and the guards that hold it back."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from framing.inflection import inflections

GUARDS = ("next", "prev", "not_next", "not_prev", "near", "not_near")
POSSESSIVES = ("my", "your", "his", "her", "its", "our", "their")
_OWNER = re.compile(r"\bone's\b")
COMMON = "common"  # the camp of a name that everybody uses

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
    tag: str = "agree"  # "any": the word has one part of speech only, so that the tagger is not asked
    match: str = "lemma"
    case: str = "any"
    hyphen: str = "any"
    strength: int = 2
    polarity: str = ""
    plainer: tuple[str, ...] = ()
    guards: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    stance: str = ""
    verb_class: tuple[str, ...] = ()  # factive, implicative, assertive
    commitment: int = 0  # of the source, a key of types.SOURCE_COMMITMENTS; 0 for a word that does not report
    use: str = "speech"
    sides: tuple[str, ...] = ()
    pole: tuple[str, str] | None = None
    referent: str = ""  # of a set of rival names: what they all name
    camp: str = ""  # who uses this name of the set, or COMMON
    rivals: tuple[str, ...] = ()  # the other camps' names of the set
    hits: tuple[str, ...] = ()
    misses: tuple[str, ...] = ()
    note: str = ""

    @property
    def rule(self) -> str:
        return f"{self.device}.{self.label}:{self.term}"

    @property
    def writer_commitment(self) -> str:
        """What a reporting word shows of the writer, from types.WRITER_COMMITMENTS; empty for other words.

        The writer "vouches" for the words by a factive, an implicative or an endorsing verb, "distances" by a distancing
        one, and else "leaves" the words to their source.

        Source: Kiparsky and Kiparsky 1970, Fact (presupposed clauses); Thompson and Ye 1991, Evaluation in the reporting verbs
        (factive, counter-factive and non-factive stance of the writer).
        """
        if not self.stance:
            return ""
        if self.stance == "endorsing" or not {"factive", "implicative"}.isdisjoint(self.verb_class):
            return "vouches"
        return "distances" if self.stance == "distancing" else "leaves"

    @property
    def wording(self) -> str:
        """The term without the mark of the inflecting word."""
        return self.term.replace("~", "")

    @cached_property
    def one_word(self) -> bool:
        return not re.search(r"[ -]", self.term)

    @cached_property
    def marked(self) -> bool:
        """Whether the term holds a mark other than a hyphen: "vs.", "let's be clear"."""
        return re.search(r"[^\w -]", self.wording.replace("one's", "")) is not None

    @cached_property
    def plain(self) -> bool:
        """Whether letters alone decide on a match, not capitals or marks."""
        return self.case == "any" and self.hyphen == "any" and not self.marked

    def forms(self) -> tuple[str, ...]:
        """Every wording that this entry matches, lower case unless `case: exact`, hyphens kept."""
        return self._forms

    @cached_property
    def _forms(self) -> tuple[str, ...]:
        words = self.term.split(" ")
        clean = [word.removesuffix("~") for word in words]
        made = {" ".join(clean)}
        if self.match != "surface":
            marked = [i for i, word in enumerate(words) if word.endswith("~")]
            for pos in self.pos:
                at = marked[0] if marked else 0 if pos == "verb" else len(words) - 1
                made |= {" ".join([*clean[:at], form, *clean[at + 1 :]]) for form in inflections(clean[at], pos)}
        if any(_OWNER.search(form) for form in made):
            made = {_OWNER.sub(owner, form) for form in made for owner in POSSESSIVES}
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
    device: str  # empty where the entries are of several devices
    label: str  # default label, empty where each entry names its own
    description: str
    sources: tuple[str, ...]
    entries: tuple[Entry, ...]
    path: Path


def term_key(term: str) -> str:
    """What two terms share that stand for the same wording."""
    return term.replace("-", " ").replace("~", "").replace("’", "'").casefold()


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
