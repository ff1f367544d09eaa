"""Score table with evidence -> the word choice table: who and what each outlet colours, and with which wordings."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from framing.comparison.evidence import read_marks
from framing.comparison.records import CHOICE_COLUMNS
from framing.comparison.units import outlets_of
from framing.entries import COMMON, Entry
from framing.lexicon import shipped_lexicons
from framing.matcher import normal
from framing.names import given_gender, last_name, split_titles, without_suffix
from framing.nouns import DETERMINERS
from framing.people import PRONOUNS
from framing.story.identity import can_be_one

if TYPE_CHECKING:
    import pandas

LEAST_OUTLETS = 2
_LEAST_FULL = 0.2  # of the places of a surname alone, in which full names must stand beside it
_MAIN_SHARE = 0.75  # of the full names that bear a surname, from which the surname alone means that person
_DETERMINER = re.compile(rf"^(?:{'|'.join(sorted(DETERMINERS))})\s+", re.IGNORECASE)
_POSSESSIVE = re.compile(r"[’']s?$")
_APPOSED = re.compile(r"(?:^|\s)[a-z][\w-]* ((?:[A-Z][\w.’'-]* )+[A-Z][\w’'-]+)$")  # "Alliance hard-liner Grant Pellow"
_WITH_POINT = re.compile(r"(?:^|\.)[A-Z]\.[A-Z]$|\s[JS]r$")  # "U.S.", "Ned Roe Jr."
_POSSESSOR = re.compile(r"^.*[’']s (?=[A-Z])")  # "Ada Finch’s Ellery"
_OWNER = re.compile(r"^(?:my|your|his|her|its|our|their)\s+", re.IGNORECASE)
_EDGES = " ,;:.“”\"'‘’()[]—–-"
_NOBODY = frozenset(
    (*PRONOUNS, "me", "us", "one", "this", "that", "these", "those", "others", "many", "some", "most", "all", "such", "which")
)


class _Coloured(NamedTuple):
    """One loaded wording and whom it colours."""

    outlet: str
    story: str
    article: int
    target: str  # a name with a capital or a description without, bare of its determiner
    written: str
    wording: str
    polarity: str
    own: bool  # in the reporter's own words
    rivals: str  # what a set of rival names is about, where the wording is one of them; then nobody else is coloured


def choose_words(table: pandas.DataFrame, *, most: int = 40) -> pandas.DataFrame:
    """Who and what two or more outlets colour with loaded wordings, and how each outlet words it; the most often coloured first.

    A name stands for the same person or body in all articles: titles, middle initials and short forms do not count, and a surname
    alone means the person who bears it in three of four places where the corpus gives one in full. A description ("the curfew") stands
    for the same thing within a story only; without stories it has no row. Rival names of one thing ("illegal aliens", "undocumented
    immigrants") stand in a row of their own, named by the two that are used most.

    Args:
        table: rows of a score table; of its columns `outlet`, `story`, `text` and `findings`.
        most: referents.

    Returns:
        referents by count, their outlets in the order of the table, the wordings of each by count; columns `records.CHOICE_COLUMNS`.
        No row where the table was made without evidence.
    """
    import pandas

    coloured = list(_find(table))
    names = _Names(c.target for c in coloured if not c.rivals and _is_name(c.target))
    groups: dict[tuple[str, str], list[_Coloured]] = {}
    for one in coloured:
        key = _key(one, names)
        if key:
            groups.setdefault(key, []).append(one)
    shown = [(key, group) for key, group in groups.items() if len({one.outlet for one in group}) >= LEAST_OUTLETS]
    shown.sort(key=lambda pair: (-len(pair[1]), pair[0]))
    titles = [_title(key, group) for key, group in shown[:most]]
    order = {outlet: number for number, outlet in enumerate(outlets_of(table))}
    rows: list[tuple[object, ...]] = []
    for (key, group), title in zip(shown, titles, strict=False):
        # Two stories can each have their own "curfew".
        title = f"{title} ({key[1]})" if titles.count(title) > 1 and key[1] else title
        rows += [(title, *row) for row in sorted(_wordings(group), key=lambda row: order[row[0]])]
    return pandas.DataFrame(rows, columns=list(CHOICE_COLUMNS))


def _find(table: pandas.DataFrame) -> Iterator[_Coloured]:
    """Every loaded wording that colours somebody or something, or is one of rival names."""
    columns = (table[name] for name in ("outlet", "story", "text", "findings"))
    for number, (outlet, story, text, findings) in enumerate(zip(*columns, strict=True)):
        for mark in read_marks(findings):
            if mark.device == "loaded":
                wording = " ".join(text[mark.start : mark.end].split()).strip(_EDGES)
                entry = _rival_names().get(normal(wording)) if mark.label == "labelling" else None
                target = "" if entry else _bare(_without(mark.target, wording), text)
                if target or entry:
                    yield _Coloured(
                        outlet, story, number, target, _without(mark.target, wording), wording, mark.polarity, mark.voice == "narrator",
                        entry.referent if entry else "",
                    )  # fmt: skip


def _key(one: _Coloured, names: _Names) -> tuple[str, str] | None:
    """What the wordings of one referent share: its name and, of a description, its story."""
    if one.rivals:
        return one.rivals, ""
    if _is_name(one.target):
        return names.full(one.target), ""
    return (one.target, one.story) if one.story else None


def _title(key: tuple[str, str], group: Sequence[_Coloured]) -> str:
    """The name of a referent; of rival names the one of each camp that is used most."""
    if _is_name(key[0]) and not group[0].rivals:
        return key[0]
    if not group[0].rivals:
        # "his customers" in the one and "its customers" in the other are "customers".
        most = _most_used(_OWNER.sub("", " ".join(one.written.split()).strip(_EDGES)) for one in group)[0][0]
        return most[0].lower() + most[1:]
    best: dict[str, str] = {}
    for wording, _ in _most_used(one.wording for one in group):
        best.setdefault(_rival_names()[normal(wording)].camp, wording)
    return " / ".join(list(best.values())[:2])


def _most_used(words: Iterable[str]) -> list[tuple[str, int]]:
    return sorted(Counter(words).items(), key=lambda pair: (-pair[1], pair[0]))


def _wordings(group: Sequence[_Coloured]) -> list[tuple[str, str, str, int, int, int]]:
    """Outlet, wording, polarity, count, articles and how many of the count are the reporter's, for each outlet and wording."""
    spellings: dict[str, list[str]] = {}
    alike: dict[tuple[str, str, str], list[_Coloured]] = {}
    for one in group:
        spellings.setdefault(one.wording.casefold(), []).append(one.wording)
        alike.setdefault((one.outlet, one.wording.casefold(), one.polarity), []).append(one)
    rows = []
    for (outlet, folded, polarity), ones in alike.items():
        spelling = _most_used(spellings[folded])[0][0]
        rows.append((outlet, spelling, polarity, len(ones), len({one.article for one in ones}), sum(one.own for one in ones)))
    return sorted(rows, key=lambda row: (-row[3], row[1], row[2]))


def _without(target: str, wording: str) -> str:
    """A target without the wording that colours it: "the fare plan" of "the “cruel” fare plan"; empty where it is all there is."""
    at = target.casefold().find(wording.casefold())
    return " ".join(f"{target[:at]} {target[at + len(wording) :]}".split()) if at >= 0 else target


def _bare(target: str, text: str) -> str:
    """A target as it is grouped: a name with its capitals, a description in small letters, both without determiner; empty for nobody."""
    bare = _POSSESSOR.sub("", _POSSESSIVE.sub("", _DETERMINER.sub("", " ".join(target.split()))).strip(_EDGES))
    apposed = _APPOSED.search(bare)
    bare = split_titles(apposed[1] if apposed else bare)[1]
    bare += "." if _WITH_POINT.search(bare) else ""
    if not bare or bare.casefold() in _NOBODY | DETERMINERS or not any(letter.isalpha() for letter in bare):
        return ""
    capitals = [word for word in bare.split() if word[:1].isupper()]
    if not capitals or (bare[0].isupper() and len(capitals) == 1 and not _keeps_capital(bare.split()[0], text)):
        return bare.casefold()
    return bare if bare[0].isupper() and bare.split()[-1][:1].isupper() else bare.casefold()


def _keeps_capital(word: str, text: str) -> bool:
    """Whether a word has its capital within sentences: "House" in "the House voted", not "Schools" at a start or in a headline."""
    if len(word) > 1 and word.isupper():
        return True
    body = text[text.find("\n\n") + 1 :]
    at = body.find(word)
    while at >= 0:
        before = body[max(0, at - 2) : at]
        if before[-1:] == " " and (before[:1].islower() or before[:1] == ",") and not body[at + len(word) : at + len(word) + 1].isalpha():
            return True
        at = body.find(word, at + 1)
    # The name behind "the agency" may stand nowhere in this way.
    return word.casefold() not in text.casefold()


def _is_name(target: str) -> bool:
    return target[:1].isupper()


class _Names:
    """One spelling for each name of a corpus."""

    def __init__(self, targets: Iterable[str]) -> None:
        counts = Counter(targets)
        # The most often written first: others that can be the same person are led to it.
        self._ranked = sorted(counts, key=lambda name: (-counts[name], name))
        self._known: dict[str, str] = {}
        people: dict[str, Counter[str]] = {}  # surname -> full names
        for name in self._ranked:
            if _is_full(name):
                known = people.setdefault(last_name(name), Counter())
                same = next((other for other in known if _are_one(name, other)), name)
                known[same] += counts[name]
                self._known[name] = same
        bodies: dict[str, str] = {}
        for name in self._ranked:
            if name not in self._known:
                self._known[name] = _main(people.get(last_name(name)), counts[name]) if len(name.split()) == 1 else ""
                self._known[name] = self._known[name] or bodies.setdefault(name.casefold(), name)

    def full(self, name: str) -> str:
        return self._known[name]


def _is_full(name: str) -> bool:
    """Whether a name is a person's with given name and surname."""
    words = without_suffix(name)
    return 2 <= len(words) <= 4 and (bool(given_gender(words[0])) or "." in words[0])


def _are_one(name: str, other: str) -> bool:
    """Whether two full names are one person's; "Ned Roe" and "Ned Roe Jr." in one corpus are father and son."""
    return can_be_one(name, other) and (name == other or without_suffix(name) != without_suffix(other))


def _main(people: Counter[str] | None, alone: int) -> str:
    """The full name that a surname alone, written so often, means; empty where two people share it.

    Where the full names are rare beside it, it is none: "Republicans", beside a headline's "Roe Republicans".
    """
    if not people or people.total() < _LEAST_FULL * alone:
        return ""
    name, count = min(people.items(), key=lambda pair: (-pair[1], pair[0]))
    return name if count >= _MAIN_SHARE * people.total() else ""


@cache
def _rival_names() -> dict[str, Entry]:
    """The names of the sets of rival names, by each form as `matcher.normal` gives it."""
    entries = (entry for lexicon in shipped_lexicons() if lexicon.name == "names" for entry in lexicon.entries)
    return {normal(form): entry for entry in entries if entry.referent and entry.camp != COMMON for form in entry.forms()}
