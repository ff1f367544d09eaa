"""A lexicon file -> what its author should look at: breaches, failing examples, idle guards, repeated and shadowed terms, coverage."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple

from framing.entries import Entry, Lexicon, term_key
from framing.lexfile import examine_lexicon
from framing.lexicon import repeated_terms
from framing.matcher import Matcher, normal, resolve
from framing.text import annotate, read_document
from framing.types import Article

BREACH, FAILS, IDLE, SHADOWED, REPEATED, BARE = "format", "example", "guard", "shadowed", "repeated", "evidence"
GRAVE = frozenset({BREACH, FAILS, IDLE})  # the rest is for the author to weigh
_CONTEXT = 60  # characters each side of an example from a corpus


class Problem(NamedTuple):
    """Something to look at, with its place."""

    kind: str
    place: str
    text: str

    def __str__(self) -> str:
        return f"{self.place}: {self.text}"


@dataclass(frozen=True, kw_only=True)
class Coverage:
    """How often each entry of a lexicon is met in a corpus."""

    articles: int
    words: int
    counts: Mapping[Entry, int]  # 0 where an entry is never met
    examples: Mapping[Entry, Sequence[str]]  # contexts, the wording between ⟦ ⟧

    @property
    def unseen(self) -> list[Entry]:
        """Entries never met, in the order of the file."""
        return [entry for entry, count in self.counts.items() if not count]

    def most_frequent(self, number: int) -> list[tuple[Entry, int]]:
        """The entries met most often, and how often."""
        return [(entry, count) for entry, count in Counter(self.counts).most_common(number) if count]


def check_lexicon(path: Path, others: Sequence[Lexicon] = ()) -> tuple[Lexicon | None, list[Problem]]:
    """A lexicon file with all that should be looked at, by kind and line; None where it has no head.

    Args:
        others: lexicons that it is to stand before, as `--lexicon` puts it before the shipped ones.
    """
    lexicon, breaches = examine_lexicon(path)
    problems = [Problem(BREACH, *str(breach).split(": ", 1)) for breach in breaches]
    if lexicon is None:
        return None, problems
    problems += failing_examples(lexicon)
    problems += idle_guards(lexicon)
    problems += [
        Problem(
            REPEATED, f"{path}:{first.line}", f'"{first.wording}" also stands in {entry.lexicon}.lex on line {entry.line}; this one wins'
        )
        for _, entry, first in repeated_terms((lexicon, *others))
        if first.lexicon == lexicon.name and entry.lexicon != lexicon.name
    ]
    problems += shadowed_entries((lexicon, *others), of=(lexicon,))
    problems += [
        Problem(BARE, f"{path}:{entry.line}", f'no example shows "{entry.wording}" at work; add hit: a sentence')
        for entry in lexicon.entries
        if not entry.hits
    ]
    return lexicon, problems


def failing_examples(lexicon: Lexicon, *, depth: str = "full") -> Iterator[Problem]:
    """Example sentences that their entry treats otherwise than the file says."""
    matcher = Matcher((lexicon,))
    for entry in lexicon.entries:
        for kind, sentences in (("hit", entry.hits), ("miss", entry.misses)):
            for sentence in sentences:
                if _is_met(matcher, entry, sentence, depth) != (kind == "hit"):
                    yield Problem(FAILS, f"{lexicon.path}:{entry.line}", f'{kind} of "{entry.wording}" fails: {sentence}')


def idle_guards(lexicon: Lexicon, *, depth: str = "full") -> Iterator[Problem]:
    """Guards that no near-miss needs: without them the entry still leaves every `miss` alone."""
    for entry in lexicon.entries:
        for name in entry.guards:
            bare = replace(entry, guards={key: value for key, value in entry.guards.items() if key != name})
            matcher = Matcher((replace(lexicon, entries=(bare,)),))
            if not any(_is_met(matcher, bare, sentence, depth) for sentence in entry.misses):
                text = f'guard {name} of "{entry.wording}" never fires; add a miss that only it holds back, or drop it'
                yield Problem(IDLE, f"{lexicon.path}:{entry.line}", text)


def shadowed_entries(lexicons: Sequence[Lexicon], of: Iterable[Lexicon]) -> Iterator[Problem]:
    """Entries that can never win: all their forms belong to earlier entries of the device that hold always."""
    by_form: dict[str, list[tuple[int, Entry]]] = defaultdict(list)
    rank = 0
    for lexicon in lexicons:
        for entry in lexicon.entries:
            for form in entry.forms():
                by_form[normal(form)].append((rank, entry))
            rank += 1
    for lexicon in of:
        for entry in lexicon.entries:
            winners = [next((e for _, e in by_form[normal(form)] if e is entry or _takes_all(e, entry)), entry) for form in entry.forms()]
            if entry not in winners:
                first = winners[0]
                if term_key(first.term) != term_key(entry.term) or first.lexicon == entry.lexicon:
                    text = f'"{entry.wording}" never wins: "{first.wording}" ({first.lexicon}.lex, line {first.line}) takes all its forms'
                    yield Problem(SHADOWED, f"{lexicon.path}:{entry.line}", text)


def cover(lexicon: Lexicon, others: Sequence[Lexicon], articles: Iterable[Article], *, depth: str = "fast", examples: int = 3) -> Coverage:
    """How often each entry is met in a corpus, with the first few contexts; longer entries of other lexicons win as in a report."""
    matcher = Matcher((lexicon, *(other for other in others if other.name != lexicon.name)))
    counts: Counter[Entry] = Counter()
    contexts: dict[Entry, list[str]] = defaultdict(list)
    number = words = 0
    for article in articles:
        number += 1
        document = read_document(article, depth=depth)
        candidates = matcher.candidates(document)
        if depth == "full":
            document = annotate(document, {match.sentence for match in candidates})
        words += document.word_count
        text = document.text
        for match in resolve(document, candidates):
            if match.entry.lexicon != lexicon.name:
                continue
            counts[match.entry] += 1
            if len(contexts[match.entry]) < examples:
                before = text[max(0, match.start - _CONTEXT) : match.start]
                after = text[match.end : match.end + _CONTEXT]
                contexts[match.entry].append(" ".join(f"{before}⟦{text[match.start : match.end]}⟧{after}".split()))
    return Coverage(articles=number, words=words, counts={entry: counts[entry] for entry in lexicon.entries}, examples=contexts)


def _is_met(matcher: Matcher, entry: Entry, sentence: str, depth: str) -> bool:
    document = read_document(Article(text=sentence), depth=depth)
    candidates = [match for match in matcher.candidates(document) if match.entry is entry]
    if depth == "full" and candidates:
        document = annotate(document, range(len(document.sentences)))
    return bool(resolve(document, candidates))


def _takes_all(first: Entry, entry: Entry) -> bool:
    """Whether an entry holds wherever another with the same form would."""
    free = not first.guards and first.case == "any" and first.hyphen == "any"
    any_pos = not first.pos or not entry.one_word or set(entry.pos) <= set(first.pos)
    return first.device == entry.device and free and any_pos and bool(entry.pos or not first.pos or not entry.one_word)
