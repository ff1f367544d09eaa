"""What one article may call what another words otherwise: places, common nouns of one referent, verbs and nouns of one event.

The words stand in lexicons/places.txt, referents.txt, events.txt and generic.txt. Places come in as written, nouns and verbs in lower case, verbs in their
dictionary form, nouns in the singular or the plural: plural endings are cut on both sides, so that "earnings" is found, which only looks like one.
(`framing.text.lemma` is for verbs: of "meeting" it makes "meet".)
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from framing.errors import LexiconError
from framing.nouns import singular
from framing.story.records import REFERENT_KINDS

PLACE_KINDS = ("country", "territory", "region", "state", "body")
PARTS = ("name", "adjective", "people", "capital", "government")
_PLACE_FIELDS = "name | other names | adjectives | people | capital | government"
_NONE = "-"
_THE = re.compile(r"the\s+", re.IGNORECASE)
_POSSESSIVE = re.compile(r"(?:['’]s|(?<=s)['’])$", re.IGNORECASE)
_PLURALS = {"children": "child", "men": "man", "wives": "wife", "lives": "life", "thieves": "thief", "knives": "knife"}
# "the Syrian regime" stands for the state as the Kremlin does.
_RULED = re.compile(r"(.+?)(?:['’]s)?\s+(?:government|regime|leadership|authorities)$", re.IGNORECASE)


class Place(NamedTuple):
    """What a wording says of a place."""

    name: str  # of the place: "North Korea"
    part: str  # from PARTS; a capital may stand for the city or for the government
    kind: str  # from PLACE_KINDS


class Places(NamedTuple):
    plain: Mapping[str, Place]
    short: Mapping[str, tuple[Place, ...]]  # only beside the full name: "North"
    crowds: frozenset[str]  # adjectives that name the people behind "the": "French"


class Groups(NamedTuple):
    kinds: tuple[str, ...]  # by the number of the group
    members: Mapping[str, Sequence[int]]  # by noun


def place_of(wording: str, named: Collection[str] = ()) -> Place | None:
    """The place that a wording stands for, and which part of it; None where it stands for none.

    Args:
        wording: with or without "the" and a possessive ending. Capitals count: "US" is a place, "us" is none.
        named: the places (`Place.name`) that the text names in full; a short name counts only beside them.

    >>> place_of("Pyongyang"), place_of("the French").part, place_of("the White House").part
    (Place(name='North Korea', part='capital', kind='country'), 'people', 'government')
    >>> place_of("the North"), place_of("the North", {"North Korea"}).name
    (None, 'North Korea')
    """
    full = _POSSESSIVE.sub("", wording.strip())
    bare = _THE.sub("", full, count=1) if _THE.match(full) else full
    if bare == bare.lower():
        return None
    known = _places()
    for key in (bare, bare.casefold()):
        if beside := [place for place in known.short.get(key, ()) if place.name in named]:
            return beside[0]
        if place := known.plain.get(key):
            return place._replace(part="people") if key in known.crowds and bare != full else place
    if (ruled := _RULED.match(bare)) and (place := place_of(ruled[1], named)) and place.part in ("name", "adjective"):
        return place._replace(part="government")
    return None


def noun_groups(noun: str) -> frozenset[int]:
    """The numbers of the groups in which a noun stands; two nouns of one group, each in its own article on one story, may well name one referent.

    >>> noun_groups("accord").isdisjoint(noun_groups("deal")), noun_groups("mob").isdisjoint(noun_groups("deal"))
    (False, True)
    """
    return frozenset(_groups().members.get(_base(noun), ()))


def group_kind(group: int) -> str:
    """What a group names, from REFERENT_KINDS."""
    return _groups().kinds[group]


def event_verbs(noun: str) -> tuple[str, ...]:
    """The verbs whose event a noun names.

    >>> event_verbs("invasion"), event_verbs("meetings")[0]
    (('invade',), 'gather')
    """
    return tuple(_events()[1].get(_base(noun), ()))


def is_generic(noun: str) -> bool:
    """Whether a noun names nothing that is worth a row: a unit, a time, a light noun, a noun of reporting."""
    return _base(noun) in _generic()


def parse_places(text: str) -> Places:
    """The places of a text in the format of places.txt; LexiconError where a line breaks it."""
    lines = _Lines("places.txt", text)
    plain: dict[str, Place] = {}
    short: dict[str, tuple[Place, ...]] = {}
    crowds: set[str] = set()
    kind = ""
    for line in lines:
        if line.startswith("="):
            kind = lines.one_of(PLACE_KINDS, line[1:].strip())
            continue
        lines.one_of(PLACE_KINDS, kind)  # fails for a place in front of the first "= kind"
        names, others, adjectives, people, capitals, seats = map(lines.values, lines.fields(line, _PLACE_FIELDS))
        if not adjectives and {"s", "the"} & {*people}:
            raise lines.error('"s" and "the" without an adjective', "write the people in full")
        many = [f"{adjectives[0]}s" if word == "s" else word for word in people if word != "the"]
        if "the" in people:
            crowds.update(map(_key, adjectives))
        one = [noun for noun in map(singular, many) if noun not in many and noun not in adjectives]
        for part, words in zip(PARTS, ((*names, *others), adjectives, (*many, *one), capitals, seats), strict=True):
            place = Place(names[0], part, kind)
            for word in words:
                if word.startswith("~"):
                    key = _key(word[1:])
                    short[key] = (*short.get(key, ()), place)
                else:
                    key = _key(word)
                    lines.once(key)
                    plain[key] = place
    return Places(plain, short, frozenset(crowds))


def parse_groups(text: str) -> Groups:
    """The groups of a text in the format of referents.txt; LexiconError where a line breaks it."""
    lines = _Lines("referents.txt", text)
    kinds: list[str] = []
    members: dict[str, list[int]] = {}
    for line in lines:
        kind, nouns = lines.fields(line, "kind | noun; noun")
        words = lines.values(nouns.casefold())
        if len(words) < 2:
            raise lines.error("a group of one", "name two nouns or more")
        lines.once("; ".join(sorted(words)))
        for word in words:
            members.setdefault(_base(word), []).append(len(kinds))
        kinds.append(lines.one_of(REFERENT_KINDS, kind))
    return Groups(tuple(kinds), members)


def parse_events(text: str) -> tuple[Mapping[str, tuple[str, ...]], Mapping[str, Sequence[str]]]:
    """Nouns by verb, and verbs by noun, of a text in the format of events.txt; LexiconError where a line breaks it."""
    lines = _Lines("events.txt", text)
    nouns: dict[str, tuple[str, ...]] = {}
    verbs: dict[str, list[str]] = {}
    for line in lines:
        verb, field = lines.fields(line, "verb | noun; noun")
        lines.once(verb)
        nouns[verb] = lines.values(field)
        for noun in nouns[verb]:
            verbs.setdefault(_base(noun), []).append(verb)
    return nouns, verbs


def parse_generic(text: str) -> frozenset[str]:
    """The nouns of a text in the format of generic.txt; LexiconError where a line breaks it."""
    lines = _Lines("generic.txt", text)
    for line in lines:
        for noun in line.split():
            lines.once(noun)
    return frozenset(map(_base, lines.seen))


class _Lines:
    """The lines of a file that hold something, and the checks that all the files share."""

    def __init__(self, file: str, text: str) -> None:
        self.file = file
        self.text = text
        self.number = 0
        self.seen: dict[str, int] = {}  # what may stand once -> its line

    def __iter__(self) -> Iterator[str]:
        for number, line in enumerate(self.text.splitlines(), 1):
            self.number = number
            if line.strip() and not line.startswith("#"):
                yield line

    def error(self, problem: str, remedy: str) -> LexiconError:
        return LexiconError(self.file, self.number, problem, remedy=remedy)

    def fields(self, line: str, form: str) -> list[str]:
        fields = [*map(str.strip, line.split("|"))]
        if len(fields) != form.count("|") + 1:
            raise self.error(f"{len(fields)} fields", f"write {form}")
        return fields

    def values(self, field: str) -> tuple[str, ...]:
        if field == _NONE:
            return ()
        values = tuple(map(str.strip, field.split(";")))
        if "" in values:
            raise self.error("an empty field", f'write "{_NONE}" for none and one ";" between two')
        if len(set(values)) < len(values):
            raise self.error(f'"{max(values, key=values.count)}" stands twice in the line', "keep one of the two")
        return values

    def one_of(self, kinds: tuple[str, ...], kind: str) -> str:
        if kind not in kinds:
            raise self.error(f'unknown kind "{kind}"', f"use one of {', '.join(kinds)}")
        return kind

    def once(self, wording: str) -> None:
        if wording in self.seen:
            raise self.error(f'"{wording}" is also on line {self.seen[wording]}', "keep one of the two")
        self.seen[wording] = self.number


def _key(wording: str) -> str:
    """How a wording of a place is looked up: all capitals stay, since they tell "US" from "us"."""
    return wording if wording.isupper() else wording.casefold()


def _base(noun: str) -> str:
    return _PLURALS.get(noun) or singular(noun)


def _read(name: str) -> str:
    return files("framing").joinpath("lexicons", name).read_text("utf-8")


# Each file is read when it is first asked for.
_places = cache(lambda: parse_places(_read("places.txt")))
_groups = cache(lambda: parse_groups(_read("referents.txt")))
_events = cache(lambda: parse_events(_read("events.txt")))
_generic = cache(lambda: parse_generic(_read("generic.txt")))
