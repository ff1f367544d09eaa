"""Articles, a level and a seed -> excerpts that fit a sheet, with the analyzer's findings at their places, outlets' names hidden."""

from __future__ import annotations

import itertools
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import NamedTuple

from framing import types
from framing.classroom.choose import Thing, pick, shuffled
from framing.classroom.exercise import Exercise, Finding, Passage
from framing.classroom.hiding import LINK, Names, house_lines
from framing.pipeline import analyze_article
from framing.types import Analysis, Article, Span

LEAST = 99  # short by any number: the least with which an exercise makes sense
GAP = "[…]"  # a paragraph of its own, where paragraphs are left out
WORDS = {1: 200, 2: 320, 3: 480}  # of a text to work through, by level
_ROOM = 1.15  # a text that is only so much longer is shown whole
_LONGEST = 40_000  # code points of an article that are looked at; news articles of 6,000 words are rare


class TooLittleError(Exception):
    """The text holds too little for an exercise; its text says of what, for a user."""


class Unit(NamedTuple):
    """A paragraph, or of one that is longer than a whole sheet a part."""

    start: int  # in the document
    end: int
    words: int
    joined: bool  # stands in one paragraph with the unit in front


class Piece(NamedTuple):
    """A stretch of the document that stands in a passage as it is."""

    start: int  # in the document
    end: int
    at: int  # in the passage


@dataclass(frozen=True, slots=True, kw_only=True)
class Excerpt:
    """A part of an analysed article as a sheet shows it."""

    analysis: Analysis
    passage: Passage
    units: tuple[Unit, ...]
    pieces: tuple[Piece, ...]
    names: Names

    def place(self, start: int, end: int) -> Span | None:
        """Where a stretch of the document stands in the passage; None where it is left out or cut."""
        first, last = self._piece(start), self._piece(end - 1)
        if first is None or last is None or start >= end or not any(u.start <= start and end <= u.end for u in self.units):
            return None
        return Span(start - first.start + first.at, end - last.start + last.at)

    def show(self, start: int, end: int) -> str:
        """The words of a stretch of the document, on one line, without outlets' names."""
        return self.names.hide(" ".join(self.analysis.document.text[start:end].split()))

    def holds(self, start: int, end: int) -> bool:
        return self.place(start, end) is not None

    def findings(self, devices: Sequence[str] = ("loaded", "hedge", "certainty")) -> list[types.Finding]:
        """The findings in the passage, by start; of two that overlap the longer, of two on the same words the first."""
        inside = [f for f in self.analysis.findings if f.device in devices and self.holds(f.start, f.end)]
        kept: list[types.Finding] = []
        for finding in sorted(inside, key=lambda f: (f.start, -f.end, devices.index(f.device))):
            if not kept or finding.start >= kept[-1].end:
                kept.append(finding)
        return kept

    def sentences(self) -> list[int]:
        """Places of the sentences that stand whole in the passage."""
        return [n for n, s in enumerate(self.analysis.document.sentences) if s.section != "headline" and self.holds(s.start, s.end)]

    def sentence_of(self, place: int) -> types.Sentence:
        """The sentence of the document that holds a place of it."""
        sentences = self.analysis.document.sentences
        return sentences[max(0, bisect_right([s.start for s in sentences], place) - 1)]

    def words(self) -> int:
        """Words of the document that are shown."""
        return sum(unit.words for unit in self.units)

    def marked(self, spans: Iterable[tuple[int, int]]) -> Excerpt:
        """The excerpt with stretches of the document numbered, in the order of the text."""
        places = sorted({place for span in spans if (place := self.place(*span))})
        return replace(self, passage=replace(self.passage, marked=tuple((place.start, place.end) for place in places)))

    def _piece(self, place: int) -> Piece | None:
        number = bisect_right([piece.start for piece in self.pieces], place) - 1
        return self.pieces[number] if number >= 0 and place < self.pieces[number].end else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Material:
    """What an exercise is made of: one article, or the articles of one story."""

    articles: tuple[Article, ...]
    level: int
    seed: int
    show_outlets: bool
    depth: str
    outlets: tuple[str, ...]  # of all articles that the caller gave
    kind: str
    short: int = LEAST  # how many things a sheet may hold fewer than it has room for; an article that holds less is passed over

    def analysis(self, number: int = 0) -> Analysis:
        return _analysis(_bounded(self.articles[number]), self.depth)

    def names(self, number: int = 0) -> Names:
        return Names() if self.show_outlets else Names(self.articles[number].outlet, self.outlets)

    def excerpt(
        self,
        number: int = 0,
        *,
        name: str = "Text",
        words: int | None = None,
        wanted: Callable[[Analysis], Iterable[int]] | None = None,
        enough: int = 8,
    ) -> Excerpt:
        """The part of an article for a sheet, in whole paragraphs: the first ones, or where these hold too little of what is wanted, the first
        one and the run of later ones that hold the most.

        Args:
            name: of the passage.
            words: at most, by default those of the level; a text a little longer is left whole.
            wanted: places in the document of what the exercise is about; by default those of the findings.
            enough: of what is wanted; 0 takes the first paragraphs, whatever they hold.

        Raises:
            TooLittleError: the article has no words in its body.
        """
        analysis, names, article = self.analysis(number), self.names(number), self.articles[number]
        limit = words or WORDS[self.level]
        house = house_lines(analysis.document.text, article.outlet)
        units = _units(analysis, limit, house)
        if not any(unit.words for unit in units):
            raise TooLittleError("it has no words below its headline")
        places = sorted(wanted(analysis)) if wanted else [finding.start for finding in analysis.findings]
        kept = _window(units, limit, places, enough)
        text, pieces = _laid_out(analysis.document.text, units, kept, names, house)
        passage = Passage(name=name, text=text, headline=names.hide(analysis.document.article.title), outlet=article.outlet)
        shown = tuple(units[n] for n in kept)
        return Excerpt(analysis=analysis, passage=passage, units=shown, pieces=tuple(pieces), names=names)

    def need(self, found: Collection[object], least: int, what: str, wanted: int) -> None:
        """Holds that `wanted` things were found, but for as many as the sheet may be short of, and `least` in any case.

        Raises:
            TooLittleError: fewer were found.
        """
        asked = max(least, wanted - self.short)
        if len(found) < asked:
            raise TooLittleError(
                f"it needs {asked} or more {what}, and {len(found) or 'none'} {'was' if len(found) == 1 else 'were'} found"
            )

    def pick(self, things: Sequence[Thing], count: int, *key: str | int, first: Sequence[int] = ()) -> list[Thing]:
        return pick(things, count, self.seed, self.kind, *key, first=first)

    def shuffled(self, things: Sequence[Thing], *key: str | int) -> list[Thing]:
        return shuffled(things, self.seed, self.kind, *key)


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """One kind of exercise."""

    name: str  # on the command line
    title: str
    goal: str  # what a student can do afterwards
    needs: str  # "article", "story"
    minutes: int  # at level 2; five fewer or more at 1 and 3
    make: Callable[[Material], Exercise]  # raises TooLittleError


def key_findings(number: int, excerpt: Excerpt, findings: Iterable[types.Finding]) -> list[Finding]:
    """The findings at their places in the passage with that number."""
    text, hide = excerpt.passage.text, excerpt.names.hide
    found = []
    for f in findings:
        if place := excerpt.place(f.start, f.end):
            found.append(
                Finding(
                    passage=number, start=place.start, end=place.end, text=text[place.start : place.end], device=f.device, label=f.label,
                    voice=f.voice, speaker=hide(f.speaker), reason=hide(f.reason), plainer=tuple(map(hide, f.plainer)),
                )
            )  # fmt: skip
    return found


def _bounded(article: Article) -> Article:
    """The article without what lies beyond any sheet, cut at the end of a paragraph where there is one."""
    if len(article.text) <= _LONGEST:
        return article
    cut = article.text.rfind("\n", _LONGEST // 2, _LONGEST)
    return replace(article, text=article.text[: cut if cut > 0 else _LONGEST])


@lru_cache(maxsize=64)
def _analysis(article: Article, depth: str) -> Analysis:
    return analyze_article(article, depth=depth)


def _units(analysis: Analysis, limit: int, house: Sequence[Span]) -> list[Unit]:
    document = analysis.document
    starts = [token.start for token in document.tokens if token.word]
    units: list[Unit] = []
    for number, paragraph in enumerate(document.paragraphs):
        if number == 0 and document.article.title:
            continue
        if any(line.start <= paragraph.start and paragraph.end <= line.end for line in house):
            continue
        words = bisect_left(starts, paragraph.end) - bisect_left(starts, paragraph.start)
        if words <= limit:
            units.append(Unit(paragraph.start, paragraph.end, words, False))
            continue
        units += _parts(document, number, paragraph, limit, starts)
    return units


def _parts(document: types.Document, number: int, paragraph: Span, limit: int, starts: Sequence[int]) -> list[Unit]:
    """A paragraph longer than a sheet in parts of whole sentences, a sentence longer than a sheet in parts of words."""
    parts: list[Unit] = []
    for sentence in document.sentences:
        if sentence.paragraph != number:
            continue
        first, last = bisect_left(starts, sentence.start), bisect_left(starts, sentence.end)
        cuts = [sentence.start, *starts[first + limit : last : limit], sentence.end]
        for start, end in itertools.pairwise(cuts):
            words = bisect_left(starts, end) - bisect_left(starts, start)
            if parts and parts[-1].words + words <= limit:
                parts[-1] = parts[-1]._replace(end=end, words=parts[-1].words + words)
            else:
                parts.append(Unit(start, end, words, bool(parts)))
    return parts or [Unit(paragraph.start, paragraph.end, 0, False)]


def _window(units: Sequence[Unit], limit: int, wanted: Sequence[int], enough: int) -> list[int]:
    """Places of the units to show: all; the first ones, where they hold enough; else the first and the run behind it that holds the most."""
    if sum(unit.words for unit in units) <= limit * _ROOM:
        return list(range(len(units)))

    def value(run: Sequence[Unit]) -> int:
        return sum(bisect_left(wanted, unit.end) - bisect_left(wanted, unit.start) for unit in run)

    end = _run(units, 0, limit)
    best, best_value = range(end), value(units[:end])
    if best_value >= enough:
        return list(best)
    for start in range(1, len(units)):
        end = _run(units, start, limit - units[0].words)
        if (here := units[0].words and value(units[:1]) + value(units[start:end])) > best_value:
            best, best_value = range(start, end), here
    return [0, *(number for number in best if number)]


def _run(units: Sequence[Unit], start: int, limit: int) -> int:
    """One past the last unit of the run from `start` whose words come nearest to the limit."""
    words, end = 0, start
    while end < len(units) and abs(words + units[end].words - limit) <= abs(limit - words):
        words += units[end].words
        end += 1
    return max(end, start + (start == 0))


def _laid_out(
    text: str, units: Sequence[Unit], kept: Sequence[int], names: Names, house: Sequence[Span]
) -> tuple[str, list[Piece]]:  # fmt: skip
    """The text of a passage, and which parts of it are the document's."""
    parts: list[str] = []
    pieces: list[Piece] = []
    length = 0

    def put(new: str) -> None:
        nonlocal length
        parts.append(new)
        length += len(new)

    for at, number in enumerate(kept):
        unit = units[number]
        if at:
            skipped = number != kept[at - 1] + 1
            put(f"\n\n{GAP}\n\n" if skipped else " " if unit.joined else "\n\n")
        place = unit.start
        for start, end, new in _masks(text[unit.start : unit.end], unit.start, names, house):
            if place < start:
                pieces.append(Piece(place, start, length))
                put(text[place:start].replace("\n", " "))
            put(new)
            place = end
        end = unit.start + len(text[unit.start : unit.end].rstrip())
        if place < end:
            pieces.append(Piece(place, end, length))
            put(text[place:end].replace("\n", " "))
    if kept and kept[-1] + 1 < len(units):
        put(f"\n\n{GAP}")
    return "".join(parts), pieces


def _masks(text: str, offset: int, names: Names, house: Sequence[Span]) -> Iterable[tuple[int, int, str]]:
    """What is not shown of a unit, by start: names of outlets, addresses and handles."""
    links = []
    for span in house:
        words = text[max(0, span.start - offset) : max(0, span.end - offset)]
        if words and offset <= span.start and not any(map(str.isspace, words)):
            links.append((span.start, span.start + len(words.rstrip(".,;:!?)”\"'")), LINK))
    masks = [(offset + start, offset + end, new) for start, end, new in names.masks(text)]
    at = offset
    for start, end, new in sorted([*links, *masks]):
        if start >= at:
            yield start, end, new
            at = end
