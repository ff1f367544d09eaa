"""Lexicons + Document -> Matches: one pass of one automaton over the text, then boundaries, guards and tags."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from framing.entries import Entry, Lexicon
from framing.types import Document

_NORMAL = str.maketrans({"‐": " ", "‑": " ", "-": " ", "’": "'", "‘": "'", "\n": " ", "\xa0": " "})
_ACCEPTED = {
    "verb": {"VERB", "AUX"},
    "noun": {"NOUN"},
    "adj": {"ADJ"},
    "adv": {"ADV", "PART", "SCONJ"},
}
# Before these a bare form is a verb, a noun or an adjective; all that depth fast knows of parts of speech.
_BEFORE_VERB = {"to", "will", "would", "could", "should", "may", "might", "must", "can", "i", "you", "he", "she", "it",
                "we", "they", "who", "n't", "not", "did", "does", "do", "don't", "has", "have", "had", "'ll", "'ve"}  # fmt: skip
_BEFORE_NOUN = {"a", "an", "the", "his", "her", "its", "their", "our", "your", "my", "this", "that", "these", "those",
                "'s", "of", "no", "any", "every", "some", "such"}  # fmt: skip


_MARKS = re.compile(r"[^\w ]")
_NO_START = ("@", "#")
_NO_END = ("'t", "’t")  # "can" is no word of "can't"
# Words with these ends are adjectives whatever the tagger thinks.
_ADJECTIVAL = ("less", "ful", "ous", "able", "ible", "some", "esque", "worthy")


class Match(NamedTuple):
    """An entry found in the text."""

    start: int
    end: int
    entry: Entry
    sentence: int  # index into Document.sentences
    first: int  # index of the first token
    last: int  # one past the last token


class Matcher:
    """All lexicons in one automaton."""

    def __init__(self, lexicons: Sequence[Lexicon]) -> None:
        import ahocorasick_rs

        self.lexicons = tuple(lexicons)
        by_form: dict[str, list[tuple[int, Entry]]] = {}
        rank = 0
        for lexicon in lexicons:
            for entry in lexicon.entries:
                for form in entry.forms():
                    by_form.setdefault(normal(form), []).append((rank, entry))
                rank += 1
        self._entries = list(by_form.values())
        # Blanks around a form make the automaton itself hold the word boundaries: see _for_matching.
        self._automaton = ahocorasick_rs.AhoCorasick([f" {_for_matching(form)} " for form in by_form])

    def candidates(self, document: Document) -> list[Match]:
        """Matches at word boundaries inside one sentence whose guards hold, by start; tags not yet asked."""
        text = document.text
        sentences = document.sentences
        starts = [sentence.start for sentence in sentences]
        token_starts = [token.start for token in document.tokens]
        found: list[tuple[int, int, Match]] = []
        titles = _Titles(document)
        # Before the text stands one blank: a match's first character is the place before the word, its last the place behind it.
        for pattern, start, stop in self._automaton.find_matches_as_indexes(f" {_for_matching(text)} ", overlapping=True):
            end = stop - 2
            if text[start - 1 : start] in _NO_START or text[end : end + 2].lower() in _NO_END:
                continue
            number = bisect_right(starts, start) - 1
            if number < 0 or end > sentences[number].end:
                continue
            first = bisect_right(token_starts, start) - 1
            last = bisect_right(token_starts, end - 1)
            for rank, entry in self._entries[pattern]:
                if self._stands(document, titles, entry, start, end, number, first, last):
                    found.append((start, rank, Match(start, end, entry, number, first, last)))
        found.sort(key=lambda row: (row[0], -row[2].end, row[1]))
        return [row[2] for row in found]

    @staticmethod
    def _stands(document: Document, titles: _Titles, entry: Entry, start: int, end: int, number: int, first: int, last: int) -> bool:
        """Whether capitals, hyphens, names and guards let an entry stand at its place."""
        text = document.text
        if not entry.plain and not _marks_agree(entry, text, start, end):
            return False
        if entry.one_word:
            if entry.case != "exact" and text[start].isupper() and _is_part_of_name(document, titles, number, first, last):
                return False
            if "adj" not in entry.pos and text[end : end + 1] in ("-", "‑") and text[end + 1 : end + 2].isalnum():
                return False
        if not entry.guards:
            return True
        sentence = document.sentences[number]
        before = text[max(sentence.start, start - 80) : start]
        after = text[end : min(sentence.end, end + 80)]
        return entry.allows(before, after, text[sentence.start : sentence.end])


def resolve(document: Document, candidates: Iterable[Match]) -> list[Match]:
    """The matches that stand: part of speech agrees, and no longer match holds them.

    Two devices may share a span; of one device the longest and then the first in lexicon order wins.
    """
    titles = _Titles(document)
    standing = [match for match in candidates if _pos_agrees(document, titles, match)]
    kept: list[Match] = []
    widest: list[Match] = []
    for match in standing:  # by start, longest first
        held = any(
            other.start <= match.start and match.end <= other.end and (other.start, other.end) != (match.start, match.end)
            for other in widest
        )
        clash = any(other.start < match.end and match.start < other.end and other.entry.device == match.entry.device for other in kept[-4:])
        if not held and not clash:
            kept.append(match)
        widest = [other for other in widest if other.end > match.start]
        widest.append(match)
    return kept


def normal(text: str) -> str:
    """Lower case with hyphens and line ends as blanks and straight apostrophes; the same length as `text`."""
    return _lower(text).translate(_NORMAL)


class _Titles(dict[int, bool]):
    """By the number of a sentence whether most of its longer words are capitalized, so that capitals tell nothing; each read once."""

    def __init__(self, document: Document) -> None:
        super().__init__()
        self._document = document

    def __missing__(self, number: int) -> bool:
        sentence = self._document.sentences[number]
        words = [t.text for t in self._document.tokens[sentence.first : sentence.last] if t.word and len(t.text) > 3]
        capitals = sum(word[0].isupper() for word in words)
        if sentence.section == "headline":
            self[number] = len(words) > 1 and capitals > 0.6 * len(words)
        else:
            self[number] = len(words) > 4 and capitals > 0.8 * len(words)  # a sentence with a long name in it is no headline
        return self[number]


def _for_matching(text: str) -> str:
    """Lower case, every mark a blank, so that a form between blanks is a form at word boundaries; the same length."""
    return _MARKS.sub(" ", _lower(text))


def _lower(text: str) -> str:
    lower = text.lower()
    if len(lower) != len(text):  # "İ" and a few others grow
        lower = "".join(char.lower() if len(char.lower()) == 1 else char for char in text)
    return lower


def _marks_agree(entry: Entry, text: str, start: int, end: int) -> bool:
    """Whether the text has the marks, the capitals and the hyphen that the entry asks for."""
    words = text[start:end]
    if entry.case == "exact" and words not in entry.forms():
        return False
    if entry.hyphen == "only" and not re.search(r"[-‐‑]", words):
        return False
    return not entry.marked or normal(words) in map(normal, entry.forms())


def _is_part_of_name(document: Document, titles: _Titles, number: int, first: int, last: int) -> bool:
    token = document.tokens[first]
    sentence = document.sentences[number]
    if last - first != 1 or not token.text[:1].isupper() or titles[number]:
        return False
    before = document.tokens[first - 1] if first > sentence.first else None
    after = document.tokens[last] if last < sentence.last else None
    if before is None or (not before.word and before.text not in "&'’-"):
        # At the start of a sentence a capital tells only together with a capital behind it: "Grim Reaper".
        return False
    return (before.text[:1].isupper() and before.text.lower() not in ("i", "the", "a")) or bool(after and after.text[:1].isupper())


def _pos_agrees(document: Document, titles: _Titles, match: Match) -> bool:
    entry = match.entry
    if not entry.pos or not entry.one_word or titles[match.sentence]:
        return True
    token = document.tokens[match.last - 1]
    if match.sentence not in document.parsed:
        return _surface_agrees(document, match)
    accepted = set().union(*(_ACCEPTED[pos] for pos in entry.pos))
    if entry.tag == "any" or token.pos in accepted:
        return True
    if token.pos == "PROPN" and entry.term[:1].isupper():
        return True
    participle = token.lower.endswith(("ing", "ed", "en"))
    if "adj" in entry.pos and token.pos != "PROPN" and _is_adjective(document, match, participle):
        return True
    if "verb" in entry.pos and participle and token.pos == "ADJ":
        return True
    if "adv" in entry.pos and token.pos in ("ADJ", "INTJ") and token.dep in ("advmod", "intj"):
        return True
    if "noun" in entry.pos and token.tag == "VBG" and token.dep in ("nsubj", "pobj", "dobj"):
        return True
    if "noun" in entry.pos and token.tag == "VB" and token.dep == "appos":
        return True  # "Mr. Dorn, the Civic Union turncoat who"
    if "noun" in entry.pos and token.pos in ("ADJ", "PRON", "INTJ", "X") and token.dep in ("attr", "dobj", "pobj", "nsubj", "oprd"):
        return True
    # Capitals mislead the tagger in names of things; inside a sentence a name it is.
    at_start = match.first == document.sentences[match.sentence].first or document.tokens[match.first - 1].text in "“\"‘'"
    return token.pos == "PROPN" and (at_start or not token.text[:1].isupper())


def _is_adjective(document: Document, match: Match, participle: bool) -> bool:
    """Whether a word that the tagger holds for something else is used as an adjective.

    The model takes rarer adjectives for nouns ("her tireless efforts", "a fringe group"): position and suffix know better.
    """
    token = document.tokens[match.last - 1]
    if token.dep in ("amod", "acomp", "oprd"):
        return True
    if participle and token.pos in ("VERB", "NOUN"):
        return token.tag in ("VBN", "VBG", "NN") and not _governs(document, match)
    bare = token.lower == match.entry.term.lower()
    return bare and (token.lower.endswith(_ADJECTIVAL) or (token.pos == "NOUN" and token.dep in ("compound", "nmod")))


def _governs(document: Document, match: Match) -> bool:
    """Whether a participle is a verb in use, with an auxiliary and an object: "is damaging the roof"."""
    sentence = document.sentences[match.sentence]
    index = match.last - 1
    deps = {token.dep for token in document.tokens[sentence.first : sentence.last] if token.head == index}
    return bool(deps & {"aux", "auxpass"}) and bool(deps & {"dobj", "ccomp", "xcomp"})


def _surface_agrees(document: Document, match: Match) -> bool:
    """Part of speech by the neighbouring word: depth fast, where nothing is tagged."""
    before = document.tokens[match.first - 1].lower if match.first > document.sentences[match.sentence].first else ""
    word = document.tokens[match.last - 1].lower
    bare = word == match.entry.term.lower()
    pos = match.entry.pos
    if before and before not in "“\"‘'(" and document.tokens[match.first].text[:1].isupper() and match.entry.term[:1].islower():
        return False  # "in May": a capital inside a sentence is a name's
    if not bare:
        return True
    if before in _BEFORE_VERB and "verb" not in pos and ("noun" in pos or "adj" in pos):
        after = document.tokens[match.last].lower if match.last < len(document.tokens) else ""
        return before in ("it", "not", "n't", "i", "has", "have", "had") or after in _BEFORE_VERB
    return not (before in _BEFORE_NOUN and "noun" not in pos and "adj" not in pos and "adv" not in pos)
