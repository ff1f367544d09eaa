"""A text -> what an engine says of it: framing itself, or a peer that answers the same question with other means.

The peers are TextBlob (subjectivity), VADER (how far its compound score is from 0) and VADER's word list taken plainly, each
word as a mark, without VADER's rules. They know no voices, hedges, contrasts or targets.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.metadata import version
from typing import Any

from framing.evaluate.catalog import FRAMING
from framing.ingest import clean_text, cleaned_offsets
from framing.pipeline import Detail, analyze_in_detail
from framing.scores import rate_per_1000
from framing.text import read_document
from framing.types import Analysis, Article, Document, Sentence, Span

GIVES = {FRAMING: ("score", "marks", "analysis"), "textblob": ("score", "marks"), "vader": ("score",), "list": ("score", "marks")}
_PACKAGES = {"textblob": "textblob", "vader": "vaderSentiment", "list": "vaderSentiment"}
# Logistic fits of "experts held the sentence biased" on each peer's own number for the sentence, by the same script and on the same
# sentences as framing's (scripts/calibrate.py), so that no engine is judged by a cut that somebody chose.
_CALIBRATION = {"textblob": (-0.348, 0.893), "vader": (-0.245, 0.551), "list": (-0.261, 0.098)}
_LEAST_SUBJECTIVE = 0.5  # of 0..1: from here on TextBlob holds a word for more subjective than objective
_LEAST_POLAR = 0.05  # of -1..1: the neutral zone that VADER's authors give
MOST_WORDS = 8  # opinion words of a sentence beyond which more say nothing more; as for framing's own strength


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What an engine says of one text; all offsets count in the cleaned text."""

    text: str
    offsets: Sequence[int]  # for each code point of the raw text its place in `text`
    sentences: tuple[Sentence, ...]
    probabilities: tuple[float, ...]  # one for each sentence: that readers hold it biased
    numbers: tuple[float, ...]  # a peer's own number for each sentence, from which the probability comes; empty for framing
    loaded: tuple[Span, ...]
    loaded_rate: float  # orders articles: framing's marks per 1,000 words of the narrator; a peer's own measure of the whole text
    words: int
    polarity: float  # of the whole text, -1..1; 0 for framing, which names polarity by target
    analysis: Analysis | None  # framing only
    detail: Detail | None = None  # framing only

    def span(self, start: int, end: int) -> Span:
        """A span of the raw text in the cleaned one."""
        return Span(self.offsets[start], self.offsets[end])


def read_with(engine: str, raw: str, *, depth: str) -> Reading:
    """What an engine says of a text, with the depth of framing's analysis (peers have none)."""
    text, _ = clean_text(raw)
    article = Article(text=text)
    if engine == FRAMING:
        return _read_with_framing(analyze_in_detail(article, depth=depth), cleaned_offsets(raw))
    document = read_document(article, depth="fast")
    return _PEER_READERS[engine](document, cleaned_offsets(raw))


def engine_version(engine: str) -> str:
    """Name and version of the package behind a peer."""
    package = _PACKAGES[engine]
    return f"{package} {version(package)}"


def _read_with_framing(detail: Detail, offsets: Sequence[int]) -> Reading:
    analysis = detail.analysis
    rate = next(row for row in analysis.score_rows if (row.device, row.label, row.voice) == ("loaded", "all", "narrator"))
    return Reading(
        text=analysis.document.text,
        offsets=offsets,
        sentences=analysis.document.sentences,
        probabilities=analysis.loaded_probability,
        numbers=(),
        loaded=tuple(Span(f.start, f.end) for f in analysis.findings if f.device == "loaded"),
        loaded_rate=rate.per_1000 or 0.0,
        words=analysis.document.word_count,
        polarity=0.0,
        analysis=analysis,
        detail=detail,
    )


def _read_with_textblob(document: Document, offsets: Sequence[int]) -> Reading:
    blob = _textblob()
    numbers, spans = [], []
    for sentence in document.sentences:
        words = document.text[sentence.start : sentence.end]
        assessed = blob(words).sentiment_assessments
        numbers.append(assessed.subjectivity)
        # TextBlob gives words, no places: each is looked up in its sentence from left to right.
        at = sentence.start
        for chunk, _, subjectivity, _ in assessed.assessments:
            for word in chunk:
                found = document.text.lower().find(word, at, sentence.end)
                if found >= 0:
                    at = found + len(word)
                    if subjectivity >= _LEAST_SUBJECTIVE:
                        spans.append(Span(found, at))
    rate = _mean_by_words(document, numbers)
    return _peer_reading("textblob", document, offsets, numbers, spans, rate, blob(document.text).sentiment.polarity)


def _read_with_vader(document: Document, offsets: Sequence[int]) -> Reading:
    analyzer = _vader()
    numbers = [abs(analyzer.polarity_scores(document.text[s.start : s.end])["compound"]) for s in document.sentences]
    polarity = analyzer.polarity_scores(document.text)["compound"]
    return _peer_reading("vader", document, offsets, numbers, [], _mean_by_words(document, numbers), polarity)


def _read_with_list(document: Document, offsets: Sequence[int]) -> Reading:
    lexicon = _vader().lexicon
    spans, numbers, polarity = [], [], 0.0
    for sentence in document.sentences:
        found = [token for token in document.tokens[sentence.first : sentence.last] if token.text[0].isalpha() and token.lower in lexicon]
        spans += [Span(token.start, token.end) for token in found]
        numbers.append(float(min(MOST_WORDS, len(found))))
        polarity += sum(math.copysign(1, lexicon[token.lower]) for token in found)
    rate = rate_per_1000(len(spans), document.word_count) if document.word_count else 0.0
    return _peer_reading("list", document, offsets, numbers, spans, rate, polarity / max(1, len(spans)))


_PEER_READERS: Mapping[str, Callable[[Document, Sequence[int]], Reading]] = {
    "textblob": _read_with_textblob,
    "vader": _read_with_vader,
    "list": _read_with_list,
}


def _peer_reading(
    engine: str, document: Document, offsets: Sequence[int], numbers: Sequence[float], spans: Sequence[Span], rate: float, polarity: float
) -> Reading:
    intercept, slope = _CALIBRATION[engine]
    return Reading(
        text=document.text,
        offsets=offsets,
        sentences=document.sentences,
        probabilities=tuple(1 / (1 + math.exp(-(intercept + slope * number))) for number in numbers),
        numbers=tuple(numbers),
        loaded=tuple(spans),
        loaded_rate=rate,
        words=document.word_count,
        polarity=0.0 if abs(polarity) < _LEAST_POLAR else polarity,
        analysis=None,
    )


def _mean_by_words(document: Document, numbers: Sequence[float]) -> float:
    words = [sum(token.word for token in document.tokens[s.first : s.last]) for s in document.sentences]
    return sum(number * size for number, size in zip(numbers, words, strict=True)) / max(1, sum(words))


@cache
def _textblob() -> Any:
    from textblob import TextBlob  # takes more than a second

    return TextBlob


@cache
def _vader() -> Any:
    from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

    return SentimentIntensityAnalyzer()
