"""Text -> where it names a political side, and what the other side's name in that place is.

The pairs stand in lexicons/sides.txt. A rule here looks at both names of a pair alike: what is found in a text is found in the swapped text at
the same places, and swapped twice a text is the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import NamedTuple

from framing.errors import LexiconError
from framing.inflection import base_of

KINDS = ("name", "word", "adj", "keep")
_PARTY = ("Democrat", "Democratic", "Republican")
_PARTY_WORD = "(?P<party>" + "|".join((*_PARTY, *map(str.upper, _PARTY))) + ")"
# "(D-Ohio)", "R-N.Y.", "(D)": the letter alone.
_LETTER = r"(?P<letter>[DR])(?=[-‐‑–][A-Z][A-Za-z]*\b|\)(?<=\([DR]\)))"
_START, _END = r"(?<![\w@#])", r"(?!\w)"
# Behind the noun, not behind the adjective: "a Republican from Ohio", "the Democrat who won".
_AFTER_NOUN = frozenset(
    "a about above after against along also although always amid among an and are as asked at be because been before began behind believes but by "
    "called calls came can claimed claims could did do does during either else even ever except first for former from gave get gets got had has have he "
    "her here him his how i if in into is it its just later led like likely made make makes may might more most must my never nor not now of off on only "
    "once or our out over own plans rather ran resides runs said saw say says seeking seeks seems she should since so still such suggests supports than that "
    "the their them themselves then there they this those though through till to told too took toward tries under until up upon us using very vows "
    "wants warns was we went were what when where whether which while who whom whose why will with within without won would yet you your "
    "close familiar alike alone today yesterday tomorrow".split()
)
# Capitalized, these too follow an adjective: "Republican Senator Hale", "Democratic Party"; any other capital is a name behind a noun.
_AFTER_ADJECTIVE = frozenset(
    "activist agenda aide assembly assemblyman assemblywoman assistant attorney attorneys base bill billionaire budget campaign candidate caucus chair "
    "chairman chairwoman challenger city coalition committee commissioner conference congress congressional congressman congressman congresswoman "
    "consultant control convention council councilman county debate delegate deputy donor election establishment field floor former front frontrunner gov "
    "governor governors house incumbent judge lawmaker lawyer leader leadership legislator legislature lieutenant lt majority mayor member minority "
    "national nominee official opponent opposition operative party plan platform pollster president presidential primary pro proposal rep reps "
    "representative response rival rule secretary sen senate senator senatorial sens side socialist speaker staff state strategist study support supporter "
    "treasurer vice voter vp whip win women".split()
)
_PREDICATE = re.compile(
    r"\b(?:is|are|was|were|be|been|more|most|less|vote|votes|voted|voting|lean|leans|leaned|turn|turned|went|[a-z]+ly)\s+$"
)
_JOINED = re.compile(rf"[-‐‑]?,?\s+(?:and|or|and/or|than|nor)\s+(?:{'|'.join(_PARTY)}|independent|Independent)\b")
_CAPITAL = re.compile(r"\s+([A-Z][\w.’'-]*)")
_WORD = re.compile(r"(?<!\w)\w+")
_NEXT_WORD = re.compile(r"\s+([A-Za-z][\w’'-]*)")
_ARTICLE = re.compile(r"(?<![\w’'-])([Aa]n?)\s+$")
_AN_LETTERS = "AEFHILMNORSX"  # as names of letters they begin with a vowel: "an NRA ad"


class Replacement(NamedTuple):
    """A stretch of the text and what comes in its place."""

    start: int
    end: int
    new: str


class Pair(NamedTuple):
    """A line of the file."""

    kind: str
    one: tuple[str, ...]  # the words, blanks and hyphens between them as items of their own
    other: tuple[str, ...]


def find_sides(text: str) -> list[Replacement]:
    """Every name and word of a side with its counterpart, by start; without overlaps."""
    return [found for found in _find(text) if found.new != text[found.start : found.end]]


def mirrored(wording: str) -> str:
    """A wording with the names and words of the sides swapped.

    >>> mirrored("far-left Democrats"), mirrored("Joe Biden’s liberal critics"), mirrored("a liberal arts college")
    ('far-right Republicans', 'Donald Trump’s conservative critics', 'a liberal arts college')
    """
    return replaced(wording, with_articles(wording, find_sides(wording)))


def leveled(text: str, rivals: Sequence[Replacement] = ()) -> list[Replacement]:
    """What makes of a text and of its mirror the same text: of each two names the first by letters stands for both.

    Args:
        rivals: further names with their counterparts, such as contested ones; they come last.

    >>> replaced("An Obama rally", leveled("An Obama rally")), replaced("A Romney rally", leveled("A Romney rally"))
    ('An Obama rally', 'An Obama rally')
    """
    sides, others = ([one for one in found if one.new < text[one.start : one.end]] for found in (find_sides(text), rivals))
    return with_articles(text, sides) + with_articles(text, others)


def replaced(text: str, replacements: Sequence[Replacement]) -> str:
    """The text with the replacements, which stand in order and apart, made."""
    parts: list[str] = []
    at = 0
    for start, end, new in replacements:
        parts += (text[at:start], new)
        at = end
    return "".join((*parts, text[at:]))


def with_articles(text: str, replacements: Sequence[Replacement]) -> list[Replacement]:
    """The replacements, and "a" and "an" in front of them made to agree with the new word."""
    found: list[Replacement] = []
    at = 0
    for one in replacements:
        article = _ARTICLE.search(text, max(at, one.start - 4), one.start)
        # A wrong one is made wrong again, so that a second swap brings it back.
        if article and article_of(text[one.start : one.end]) != article_of(one.new):
            found.append(Replacement(*article.span(1), article[1][0] + ("" if len(article[1]) == 2 else "n")))
        found.append(one)
        at = one.end
    return found


def article_of(word: str) -> str:
    """The indefinite article in front of a word, by its spelling.

    >>> [article_of(word) for word in ("Obama", "union", "NRA", "GOP", "undocumented", "honest")]
    ['an', 'a', 'an', 'a', 'an', 'an']
    """
    first = re.split(r"\W", word, maxsplit=1)[0]
    if len(first) > 1 and first.isupper():
        return "an" if first[0] in _AN_LETTERS else "a"
    low = word.lower()
    if re.match(r"(?:uni(?!n)|us|eu|one\b|once)", low):
        return "a"
    return "an" if low[:1] in tuple("aeiou") or low.startswith(("honest", "hour", "heir")) else "a"


def _find(text: str) -> Iterator[Replacement]:
    pattern, pairs, openings = _pattern()
    end = 0
    for opening in _WORD.finditer(text):
        # Asked of few words only: tried at every word, a pattern of 200 names takes longer than all the rest.
        if opening.start() < end or opening[0] not in openings:
            continue
        match = pattern.match(text, opening.start())
        if match is None:
            continue
        start, end = match.span()
        if party := match["party"]:
            yield Replacement(start, end, _other_party(party, text, start, end))
        elif letter := match["letter"]:
            yield Replacement(start, end, "R" if letter == "D" else "D")
        else:
            assert match.lastgroup is not None
            pair = pairs[int(match.lastgroup[1:])]
            if pair.kind == "keep" or (pair.kind == "adj" and not _is_adjective(text, start, end)):
                continue
            yield Replacement(start, end, _swapped(match[0], pair))


def _other_party(word: str, text: str, start: int, end: int) -> str:
    """The other party in the same part of speech. A form that is not the one of its place ("the Democrat plan") is left alone: the
    Republican form, one for both, could not be led back to it."""
    capitals = word.isupper()
    adjective = _is_adjective(text, start, end)
    form = "Democratic" if adjective else "Democrat"
    if word.lower() == "republican":
        return form.upper() if capitals else form
    if word.lower() != form.lower():
        return word
    return "REPUBLICAN" if capitals else "Republican"


def _is_adjective(text: str, start: int, end: int) -> bool:
    """Whether a party's name is an adjective in its place, by the words around it, read alike for both parties."""
    joined = _JOINED.match(text, end)
    if joined:
        return _is_adjective(text, start, joined.end())
    if re.match(r"[-‐‑]\w|\s+\d", text[end : end + 8]):
        return True
    following = _NEXT_WORD.match(text, end)
    word = re.sub(r"['’].*", "", following[1]) if following else ""
    is_past = word not in ("left", "red") and (word.endswith("ed") or base_of(word) != "")
    if not word or word.lower() in _AFTER_NOUN or is_past or word.endswith("ing"):
        return _PREDICATE.search(text, max(0, start - 40), start) is not None
    if word[0].islower():
        return True
    return _is_office(text, end)


def _is_office(text: str, end: int) -> bool:
    """Whether of the next three capitalized words one follows an adjective: "Democratic New York Gov. Hale", but "Democrat Hale"."""
    for _ in range(3):
        capital = _CAPITAL.match(text, end)
        # What is paired may be another word after a swap: it must not decide.
        if capital is None or _pattern()[0].match(text, capital.start(1)):
            return False
        low = re.sub(r"['’.].*", "", capital[1].lower())
        if low in _AFTER_ADJECTIVE or low.removesuffix("s") in _AFTER_ADJECTIVE:
            return True
        end = capital.end()
    return False


def _swapped(found: str, pair: Pair) -> str:
    """The counterpart, word by word, in the capitals that were found."""
    words = re.split(r"(\s+|[-‐‑])", found)
    new = list(words)
    for place, word in enumerate(words):
        for mine, theirs in ((pair.one[place], pair.other[place]), (pair.other[place], pair.one[place])):
            shapes = _shapes(mine, theirs, pair.kind)
            if word in shapes:
                new[place] = _shapes(theirs, mine, pair.kind)[shapes.index(word)]
                break
    return "".join(new)


def _shapes(word: str, other: str, kind: str) -> tuple[str, ...]:
    """The capitals in which a word of a pair is found; each has its like in the counterpart."""
    if kind in ("word", "keep"):
        return word, word.capitalize(), word.upper()
    # Of an acronym and a name ("MSNBC", "Newsmax") capitals throughout would not tell which shape to go back to.
    return (word, word.upper()) if kind == "name" and word.isupper() == other.isupper() else (word,)


@cache
def _pattern() -> tuple[re.Pattern[str], tuple[Pair, ...], frozenset[str]]:
    """All pairs in one pattern, the longest first, and the words with which they begin.

    A place of the text that holds either word of a pair holds both for the pattern.
    """
    pairs = sorted(read_pairs(), key=lambda pair: (-len(pair.one), pair.kind != "keep"))
    sides = "|".join(f"(?P<p{number}>{_as_pattern(pair)})" for number, pair in enumerate(pairs))
    first = {shape for pair in pairs for shape in _shapes_of_both(pair.one[0], pair.other[0], pair.kind)}
    parties = {shape for word in _PARTY for shape in (word, word.upper())}
    return (
        re.compile(f"{_START}(?:{_LETTER}|(?:{sides}|{_PARTY_WORD}){_END})"),
        tuple(pairs),
        frozenset((*(re.split(r"\W", shape)[0] for shape in first), *parties, "D", "R")),
    )


def _as_pattern(pair: Pair) -> str:
    parts = []
    for one, other in zip(pair.one, pair.other, strict=True):
        if one == " ":
            parts.append(r"\s+")
        elif one == "-":
            parts.append("[-‐‑]")
        else:
            shapes = _shapes_of_both(one, other, pair.kind)
            parts.append("(?:" + "|".join(map(re.escape, sorted(shapes, key=lambda shape: (-len(shape), shape)))) + ")")
    return "".join(parts)


def _shapes_of_both(one: str, other: str, kind: str) -> set[str]:
    return {*_shapes(one, other, kind), *_shapes(other, one, kind)}


def read_pairs(path: Path | None = None) -> Iterator[Pair]:
    """The pairs of a file, by default those of the package.

    Raises:
        LexiconError: a line is no pair of a known kind, its two differ in number of words, or one of them stands twice.
    """
    path = path or Path(str(files("framing"))) / "lexicons" / "sides.txt"
    seen: set[str] = set()
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        kind, *names = (part.strip() for part in line.split("|"))
        if kind not in KINDS or len(names) != (1 if kind == "keep" else 2):
            raise LexiconError(path, number, "is no pair of a known kind", remedy=f"write KIND | one | other, with {', '.join(KINDS)}")
        if again := seen.intersection(names):
            raise LexiconError(path, number, f'"{min(again)}" stands twice', remedy="keep one of the two")
        seen.update(names)
        if kind == "keep":
            names.append(_mirror_of_kept(names[0]))
        one, other = (tuple(re.split(r"([ -])", name)) for name in names)
        if [word in " -" for word in one] != [word in " -" for word in other]:
            raise LexiconError(path, number, "the two differ in number of words", remedy="pair names of as many words")
        yield Pair(kind, one, other)


def _mirror_of_kept(name: str) -> str:
    """What a kept name would be if it were swapped: that is kept too, or else it would be swapped into the kept name."""
    swaps = {"Democratic": "Republican", "Democrat": "Republican", "Democrats": "Republicans", "Republican": "Democratic",
             "liberal": "conservative", "conservative": "liberal"}  # fmt: skip
    return " ".join(swaps.get(word, word) for word in name.split(" "))
