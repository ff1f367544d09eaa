"""Document -> where it uses a contested name, and what the other camp's name of like rank is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import zip_longest
from typing import NamedTuple

from framing.counterparts import Replacement
from framing.entries import COMMON, Entry
from framing.inflection import inflections
from framing.lexicon import shipped_lexicons
from framing.matcher import Matcher, normal, resolve
from framing.types import Document


class Rivals(NamedTuple):
    """The contested names of a text."""

    swapped: list[Replacement]  # by start, without overlaps
    unpaired: int  # names of a camp to which no name of the other camp answers in form


def find_rivals(document: Document) -> Rivals:
    """Every contested name that stands in a document with the other camp's, in the same inflection and capitals.

    Names that everybody uses are left alone; so are those that plain news uses as well (`use: rival`) where no rival stands beside them.
    """
    matches = resolve(document, _matcher().candidates(document))
    camps = {(match.entry.referent, match.entry.camp) for match in matches}
    found: list[Replacement] = []
    unpaired = 0
    for match in matches:
        entry = match.entry
        if entry.camp == COMMON:
            continue
        if entry.use == "rival" and not any(referent == entry.referent and camp != entry.camp for referent, camp in camps):
            continue
        words = document.text[match.start : match.end]
        new = _counterparts().get((entry.term, normal(words)))
        if new is None:
            unpaired += 1
        elif not found or found[-1].end <= match.start:
            found.append(Replacement(match.start, match.end, _in_capitals_of(words, new)))
    return Rivals(found, unpaired)


def is_contested(words: str) -> bool:
    """Whether a wording is a contested name of a camp, in any inflection."""
    return normal(words) in _contested()


def holds_contested(words: str) -> bool:
    """Whether a wording is a contested name or has one in it: "rogue regime"."""
    parts = words.split()
    return any(is_contested(" ".join(parts[i:j])) for i in range(len(parts)) for j in range(i + 1, len(parts) + 1))


@cache
def _matcher() -> Matcher:
    return Matcher([next(lexicon for lexicon in shipped_lexicons() if lexicon.name == "names")])


@cache
def _contested() -> frozenset[str]:
    return frozenset(normal(form) for entry in _matcher().lexicons[0].entries for form in entry.forms())


@cache
def _counterparts() -> Mapping[tuple[str, str], str]:
    """Term and form of a contested name -> the form of its counterpart; only where the counterpart leads back to it."""
    sets: dict[str, dict[str, list[Entry]]] = {}
    for entry in _matcher().lexicons[0].entries:
        if entry.camp != COMMON:
            sets.setdefault(entry.referent, {}).setdefault(entry.camp, []).append(entry)
    forms: dict[tuple[str, str], str] = {}
    for camps in sets.values():
        one, other = camps.values()
        for a, b in _of_like_rank(one, other):
            for form_a, form_b in _aligned(a, b):
                key_a, key_b = (a.term, normal(form_a)), (b.term, normal(form_b))
                if key_a not in forms and key_b not in forms:
                    forms |= {key_a: form_b, key_b: form_a}
    return forms


def _of_like_rank(one: Sequence[Entry], other: Sequence[Entry]) -> Iterator[tuple[Entry, Entry]]:
    """The names of two camps in pairs: the first of a kind with the first of that kind, and so on."""
    kinds = dict.fromkeys(map(_kind, one))
    for kind in kinds:
        yield from zip([e for e in one if _kind(e) == kind], [e for e in other if _kind(e) == kind], strict=False)


def _kind(entry: Entry) -> tuple[str, str, str, bool]:
    return entry.pos[0], entry.match, entry.use, entry.term.startswith("the ")


def _aligned(a: Entry, b: Entry) -> Iterator[tuple[str, str]]:
    """The forms of two names in pairs of one inflection."""
    yield from zip(_inflected(a), _inflected(b), strict=True)


def _inflected(entry: Entry) -> list[str]:
    words = entry.term.split(" ")
    clean = [word.removesuffix("~") for word in words]
    if entry.match == "surface":
        return [" ".join(clean)]
    marked = [place for place, word in enumerate(words) if word.endswith("~")]
    at = marked[0] if marked else 0 if entry.pos[0] == "verb" else len(words) - 1
    count = {"verb": 4, "noun": 2}.get(entry.pos[0], 1)
    made = inflections(clean[at], entry.pos[0])
    # Of a verb: base, third person, -ing, past; the past stands for a participle of its own. Of a noun: singular, plural.
    return [" ".join([*clean[:at], form, *clean[at + 1 :]]) for form, _ in zip_longest(made[:count], range(count), fillvalue=made[-1])]


def _in_capitals_of(words: str, new: str) -> str:
    """`new` in the capitals of `words`, where it has none of its own: small, at the start, of each word, throughout."""
    if words.isupper() and not new.isupper() and len(words) > 1:
        return new.upper()
    parts = re.findall(r"\w+", words)
    if len(parts) > 1 and all(part[0].isupper() or len(part) < 4 for part in parts):
        return re.sub(r"(?<![\w’'])[a-z](?=\w{3})", lambda match: match[0].upper(), _first_upper(new))
    return _first_upper(new) if words[:1].isupper() else new


def _first_upper(words: str) -> str:
    return words[:1].upper() + words[1:]
