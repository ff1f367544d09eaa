"""Facts that one article reports and another does not: sentences for which nothing like it is found there.

"Not found" is all that a comparison of words can say. An article may tell the same in words that share nothing with these.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from framing.story.content import Content, Term, count_quoted
from framing.story.records import Cell, Fact, Row
from framing.story.wording import excerpt, joined
from framing.types import Analysis, Span

# Likeness under which a sentence is not found in an article, and from which it is; between them nothing is said. Set on pairs of news
# articles on one event that were read in full: of 62 sentences not found 57 were absent, of 42 found 36 were there.
NOT_FOUND = 0.3
FOUND = 0.7
# What one other sentence may hold of a sentence that is not found: a number and a name that are rare are a fact of their own.
_MOST_HELD = 10.0
_FEWEST = 5  # different terms that make a fact
_MOST_QUOTED = 0.6  # of a sentence: what is said in somebody's own words is a statement
_CARRIES = 16.0  # weight of names and numbers from which on a fact is as telling as it can be
_IN_HEADLINE = 0.3
_IN_SUBJECT, _FIRST_WORDS = 3, 6
_OF_FACT = 0.6  # what a fact that is as telling as it can be counts beside another wording
_ROWS = 8  # facts of one article that are set beside the others
_FURNITURE = re.compile(
    r"contributed to this (?:report|story|article)|\b(?:click|tap) here\b|sign up|subscribe|newsletter|read more|follow (?:him|her|us|\S+) on\b|"
    r"all rights reserved|copyright|©|getty images|photo:|\(AP Photo|@\w+ on Twitter|scroll down|this (?:story|article|post) (?:has been|was|will be) (?:updated|corrected)",
    re.IGNORECASE,
)


class Nearest(NamedTuple):
    """What of an article comes nearest to a sentence of another."""

    sentence: int  # index of the likest sentence; -1 if no sentence shares a word
    likeness: float  # 0..1, the share of the weighted terms that this sentence and the one that adds the most to it hold
    held: float  # the weight of the terms that the likest sentence holds


def find_facts(analyses: Sequence[Analysis], content: Content | None = None) -> tuple[Fact, ...]:
    """The sentences of each article to which another has nothing alike, the most telling first.

    Left out are headlines, questions, sentences that are for the most part somebody's own words, and those of a few words.

    Args:
        content: of these articles, where the caller has it.
    """
    search = _Search(analyses, content or Content(analyses))
    found = [fact for article in range(len(analyses)) for fact in search.facts_of(article)]
    # Of equally telling ones the wording decides, so that the order of the articles does not.
    return tuple(sorted(found, key=lambda fact: (-fact.telling, _text(analyses, fact.article, fact.sentence))))


def rows_of_facts(facts: Sequence[Fact], analyses: Sequence[Analysis], names: Sequence[str]) -> list[Row]:
    """The most telling facts of each article, one row each; a fact that several articles tell has one row.

    Args:
        names: how the articles are called, one each.
    """
    rows: list[Row] = []
    told: set[tuple[int, Span]] = set()
    left = [_ROWS] * len(analyses)
    for fact in facts:
        if not left[fact.article] or (fact.article, fact.sentence) in told:
            continue
        left[fact.article] -= 1
        spans = dict(fact.alike) | {fact.article: fact.sentence}
        told.update(spans.items())
        cells = [
            Cell(
                article=article,
                wording=excerpt(analyses[article], spans[article]),
                sentence=spans[article],
                marks=fact.marks if article == fact.article else (),
            )
            if article in spans
            else None
            for article in range(len(analyses))
        ]
        rows.append(
            Row(
                kind="fact",
                subject=_subject(fact, analyses),
                difference=round(_OF_FACT * fact.telling, 3),
                reason=f"Told in {joined([names[article] for article in sorted(spans)])}, not found in {joined([names[article] for article in fact.missing])}.",
                cells=tuple(cells),
            )
        )
    return rows


class Index:
    """The sentences of one article by their words."""

    def __init__(self, sentences: Sequence[Sequence[Term]]) -> None:
        self._keys = [frozenset(term.key for term in terms) for terms in sentences]
        self._places: dict[str, list[int]] = {}
        first = {keys: number for number, keys in reversed([*enumerate(self._keys)])}
        for keys, number in sorted(first.items(), key=lambda pair: pair[1]):  # of sentences with the same words the first stands for all
            for key in keys:
                self._places.setdefault(key, []).append(number)

    def __contains__(self, key: str) -> bool:
        return key in self._places

    def likest(self, weights: Mapping[str, float]) -> int | None:
        """The index of the sentence that holds the most of weighted words, the first of several; None if none holds any."""
        first, _ = self._most(weights)
        return first if first >= 0 else None

    def nearest(self, weights: Mapping[str, float]) -> Nearest:
        """The sentences that hold the most of weighted words: a fact may be told in two."""
        total = sum(weights.values())
        first, held = self._most(weights)
        if first < 0:
            return Nearest(-1, 0.0, 0.0)
        rest = {key: weight for key, weight in weights.items() if key not in self._keys[first]}
        _, more = self._most(rest)
        return Nearest(first, (held + more) / total, held)

    def _most(self, weights: Mapping[str, float]) -> tuple[int, float]:
        held: dict[int, float] = {}
        for key, weight in weights.items():
            for number in self._places.get(key, ()):
                held[number] = held.get(number, 0.0) + weight
        if not held:
            return -1, 0.0
        best = max(held, key=lambda number: (held[number], -number))
        return best, held[best]


class _Search:
    """The sentences of all articles, against each other."""

    def __init__(self, analyses: Sequence[Analysis], content: Content) -> None:
        self.analyses, self.content = analyses, content
        self.indices = [Index(terms) for terms in self.content.sentences]

    def facts_of(self, article: int) -> Iterator[Fact]:
        analysis, sentences = self.analyses[article], self.content.sentences[article]
        quoted = count_quoted(analysis)
        repeated = Counter(key for terms in sentences for key in {term.key for term in terms})
        headline = {
            term.key
            for sentence, terms in zip(analysis.document.sentences, sentences, strict=True)
            if sentence.section == "headline"
            for term in terms
        }
        for number, (sentence, terms) in enumerate(zip(analysis.document.sentences, sentences, strict=True)):
            weights = self.content.weights(terms)
            if len(weights) < _FEWEST or not _can_be_fact(analysis, number, quoted[sentence.last] - quoted[sentence.first]):
                continue
            near = {other: index.nearest(weights) for other, index in enumerate(self.indices) if other != article}
            missing = tuple(other for other, found in near.items() if found.likeness < NOT_FOUND and found.held < _MOST_HELD)
            if not missing:
                continue
            carrying = [term for term in terms if term.kind != "word" and not any(term.key in self.indices[other] for other in missing)]
            yield Fact(
                article=article,
                sentence=Span(sentence.start, sentence.end),
                missing=missing,
                nearest=tuple(
                    (other, self._span(other, near[other].sentence), round(near[other].likeness, 3))
                    for other in missing
                    if near[other].held
                ),
                alike=tuple((other, self._span(other, found.sentence)) for other, found in near.items() if found.likeness >= FOUND),
                marks=tuple(Span(term.start, term.end) for term in carrying),
                telling=_telling(
                    early=1.0 if sentence.section == "lead" else 0.8 * (1 - number / len(sentences)),
                    carried=sum(self.content.weights(carrying).values()),
                    repeated=any(repeated[term.key] > 1 for term in carrying),
                    echoed=sum(weight for key, weight in weights.items() if key in headline) / sum(weights.values()),
                ),
            )

    def _span(self, article: int, number: int) -> Span:
        sentence = self.analyses[article].document.sentences[number]
        return Span(sentence.start, sentence.end)


def _telling(*, early: float, carried: float, repeated: bool, echoed: float) -> float:
    """How telling a fact is, 0..1: names and numbers that the others lack, a place early in the article, taken up again, in the headline.

    Args:
        early: 0..1, 1 in the lead.
        carried: the weight of the names and numbers that the others lack.
        echoed: 0..1, the share of its weighted terms that the headline holds.
    """
    return 0.4 * min(1.0, carried / _CARRIES) + 0.3 * early + 0.15 * repeated + 0.15 * min(1.0, echoed / _IN_HEADLINE)


def _can_be_fact(analysis: Analysis, number: int, quoted: int) -> bool:
    sentence = analysis.document.sentences[number]
    text = analysis.document.text[sentence.start : sentence.end]
    if sentence.section == "headline" or analysis.commitments[number] == "question" or _FURNITURE.search(text):
        return False
    words = sum(token.word for token in analysis.document.tokens[sentence.first : sentence.last])
    return quoted <= _MOST_QUOTED * words and not text.isupper()


def _subject(fact: Fact, analyses: Sequence[Analysis]) -> str:
    """The names and numbers that carry a fact; its first words where there are none."""
    text = analyses[fact.article].document.text
    runs: list[Span] = []
    for mark in sorted(fact.marks):
        if runs and not text[runs[-1].end : mark.start].strip(" \u00a0."):
            runs[-1] = Span(runs[-1].start, mark.end)  # "Ann" and "Lee"
        else:
            runs.append(mark)
    wordings = dict.fromkeys(text[run.start : run.end] for run in runs)
    return ", ".join(list(wordings)[:_IN_SUBJECT]) or " ".join(text[slice(*fact.sentence)].split()[:_FIRST_WORDS]) + " …"


def _text(analyses: Sequence[Analysis], article: int, span: Span) -> str:
    return " ".join(analyses[article].document.text[span.start : span.end].split())
