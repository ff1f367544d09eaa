"""Sets of whole articles: basil, ptc, polnear."""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from framing.evaluate.engines import Reading
from framing.evaluate.intervals import Metric, Scored, Tally, average_precision, macro_f1, share
from framing.evaluate.rows import Row, read_rows
from framing.evaluate.task import (
    Item,
    Items,
    ReadWith,
    Task,
    classify,
    confusion,
    excerpt,
    head_word,
    head_words,
    miss,
    overlap,
    span_metrics,
    united,
    words_of,
)
from framing.types import PRESENTATIONS, Quotation, Span

PTC_TECHNIQUES = ("Loaded_Language", "Name_Calling,Labeling", "Name_Calling")
PTC_CLASSES = ("loaded", "plain")
LEAST_PROBABILITY = 0.5


_POLARITIES = {"neg": "negative", "pos": "positive"}


class _Marked(NamedTuple):
    """An annotated span of basil."""

    span: Span
    lexical: bool
    quoted: bool
    target: str
    polarity: str


# basil: sentences of articles on one event by several outlets, with spans of lexical bias


def read_basil(path: Path) -> Items:
    """One item for each event: its articles, each as sentences with their lexical spans."""
    rows = read_rows(path)
    events: dict[str, dict[str, list[Row]]] = defaultdict(lambda: defaultdict(list))
    for row in rows:
        events[row.words("event")][row.words("article_id")].append(row)
    items = []
    left_out = 0
    for event, articles in sorted(events.items()):
        stories = []
        for name, sentences in sorted(articles.items()):
            # The published set has rows without words, where its sentence splitter cut nothing off; they carry no span.
            ordered = sorted((row for row in sentences if row.string("text").strip()), key=lambda row: row.number("sentence_index"))
            left_out += len(sentences) - len(ordered)
            text, places, marked = "", [], []
            for index, row in enumerate(ordered):
                if index:
                    same = row.number("paragraph", default=0) == ordered[index - 1].number("paragraph", default=0)
                    text += " " if same else "\n\n"
                sentence = row.string("text")
                places.append((Span(len(text), len(text) + len(sentence)), _lexical(row)))
                marked += [mark._replace(span=Span(len(text) + mark.span.start, len(text) + mark.span.end)) for mark in _marks(row)]
                text += sentence
            stories.append((name, text, places, marked))
        items.append(Item(event, path.name, stories))
    return Items(items, len(rows), left_out)


def _lexical(row: Row) -> tuple[int, int]:
    """The number of lexical spans of a sentence, and of those outside quotations."""
    text, spans = row.string("text"), row.rows("spans")
    for span in spans:
        span.span(text)
    lexical = [span for span in spans if span.choice("bias_type", ("lex", "inf")) == "lex"]
    return len(lexical), sum(span.choice("in_quote", ("yes", "no")) == "no" for span in lexical)


def _marks(row: Row) -> list[_Marked]:
    """The spans of a sentence, lexical and informational."""
    text = row.string("text")
    return [
        _Marked(
            span=Span(*span.span(text)),
            lexical=span.choice("bias_type", ("lex", "inf")) == "lex",
            quoted=span.choice("in_quote", ("yes", "no")) == "yes",
            target=span.string("target", default="").replace("_", " "),
            polarity=_POLARITIES.get(span.string("polarity", default=""), ""),
        )
        for span in row.rows("spans")
    ]


def measure_basil(item: Item, read: ReadWith) -> Tally:
    tally = Tally(item.unit)
    ranked, rates = [], []
    for name, text, places, marked in item.fields:
        reading = read(text)
        if reading.analysis is not None:
            _compare_quotes(tally, item, reading, marked)
            _compare_targets(tally, item, reading, [mark for mark in marked if mark.lexical])
        for span, (lexical, _) in places:
            probability = _probability_of(reading, reading.span(*span))
            ranked.append(Scored(probability, lexical > 0))
            tally.counts["lexical.sentences"] += 1
            tally.counts["lexical.annotated"] += lexical > 0
            if (probability >= LEAST_PROBABILITY) != (lexical > 0):
                kind = "missed" if lexical else "extra"
                tally.misses.append(
                    miss(item, kind, text[span.start : span.end], f"{lexical} lexical spans", f"probability {probability:.2f}")
                )
        outside = sum(count for _, (_, count) in places)
        rates.append((name, 1000 * outside / max(1, reading.words), reading.loaded_rate))
    tally.scored["lexical"] = ranked
    for (one, annotated, found), (other, annotated_too, found_too) in itertools.combinations(rates, 2):
        if annotated == annotated_too:
            continue
        tally.counts["stories.pairs"] += 1
        if found == found_too:
            tally.counts["stories.half_right"] += 1
        elif (annotated < annotated_too) == (found < found_too):
            tally.counts["stories.half_right"] += 2
        else:
            expected, got = f"{annotated:.1f} against {annotated_too:.1f}", f"{found:.1f} against {found_too:.1f}"
            tally.misses.append(miss(item, "wrong", f"order of {one} and {other}", expected, got))
    tally.counts["stories.half_pairs"] = 2 * tally.counts["stories.pairs"]
    return tally


def _compare_quotes(tally: Tally, item: Item, reading: Reading, marked: Sequence[_Marked]) -> None:
    """Annotated spans against the voice of most of their characters."""
    assert reading.analysis is not None
    quoted = [Span(stretch.start, stretch.end) for stretch in reading.analysis.stretches if stretch.voice == "quoted"]
    for mark in marked:
        span, expected = reading.span(*mark.span), mark.quoted
        found = 2 * sum(overlap(span, other) for other in quoted) >= span.end - span.start
        tally.counts["in_quote.spans"] += 1
        tally.counts["in_quote.right"] += found == expected
        if found != expected:
            voices = ("quoted", "not quoted")
            tally.misses.append(miss(item, "quotes", excerpt(reading.text, *span), voices[not expected], voices[not found]))


def _compare_targets(tally: Tally, item: Item, reading: Reading, marked: Sequence[_Marked]) -> None:
    """Whom the loaded findings colour that meet an annotated lexical span, and how; of several the one that shares most with it."""
    assert reading.analysis is not None
    loaded = [finding for finding in reading.analysis.findings if finding.device == "loaded"]
    for mark in marked:
        span = reading.span(*mark.span)
        finding = max(loaded, key=lambda f: overlap((f.start, f.end), span), default=None)
        if finding is None or not overlap((finding.start, finding.end), span):
            continue
        shown = excerpt(reading.text, *span)
        if mark.target:
            right = any(head_words(mark.target) & head_words(target) for target in (finding.target, finding.target_entity))
            tally.counts["lexical.with_target"] += 1
            tally.counts["lexical.target_right"] += right
            if not right:
                tally.misses.append(miss(item, "target", shown, mark.target, f"{finding.target}, through it {finding.target_entity}"))
        if mark.polarity and finding.polarity in _POLARITIES.values():
            tally.counts["lexical.with_polarity"] += 1
            tally.counts["lexical.polarity_right"] += mark.polarity == finding.polarity
            if mark.polarity != finding.polarity:
                tally.misses.append(miss(item, "polarity", shown, mark.polarity, finding.polarity))


def _probability_of(reading: Reading, span: Span) -> float:
    """The highest probability of the sentences, as framing cuts them, that lie in an annotated sentence."""
    pairs = zip(reading.sentences, reading.probabilities, strict=True)
    return max((p for sentence, p in pairs if overlap((sentence.start, sentence.end), span)), default=0.0)


# ptc: spans of propaganda techniques


def read_ptc(path: Path) -> Items:
    items = []
    for row in read_rows(path):
        text = row.words("text")
        spans = [(span.string("technique"), Span(*span.span(text))) for span in row.rows("spans")]
        loaded = united([span for technique, span in spans if technique in PTC_TECHNIQUES])
        items.append(Item(text, f"{row.path.name}:{row.line}", (text, loaded)))
    return Items(items, len(items))


def measure_ptc(item: Item, read: ReadWith) -> Tally:
    text, spans = item.fields
    reading, tally = read(text), Tally(item.unit)
    annotated = [reading.span(*span) for span in spans]
    right = [any(overlap(span, other) for other in annotated) for span in reading.loaded]
    met = [any(overlap(span, other) for other in reading.loaded) for span in annotated]
    tally.counts["spans.found"], tally.counts["spans.found_right"] = len(right), sum(right)
    tally.counts["spans.annotated"], tally.counts["spans.annotated_found"] = len(met), sum(met)
    for span, known in zip(reading.loaded, right, strict=True):
        if not known:
            tally.misses.append(miss(item, "extra", excerpt(reading.text, *span), "", reading.text[span.start : span.end]))
    for span, known in zip(annotated, met, strict=True):
        if not known:
            tally.misses.append(miss(item, "missed", excerpt(reading.text, *span), reading.text[span.start : span.end]))
    for sentence, probability in zip(reading.sentences, reading.probabilities, strict=True):
        true = any(overlap((sentence.start, sentence.end), span) for span in annotated)
        shown = " ".join(reading.text[sentence.start : sentence.end].split())
        classify(tally, item, "sentence", PTC_CLASSES[not true], PTC_CLASSES[probability < LEAST_PROBABILITY], shown)
    return tally


# polnear: who said what


def read_polnear(path: Path) -> Items:
    items = []
    for row in read_rows(path):
        text = row.words("text")
        attributions = []
        for attribution in row.rows("attributions"):
            content = [Span(*part.span(text)) for part in attribution.rows("content")]
            source = [Span(*part.span(text)) for part in attribution.rows("source")]
            attributions.append((source, content))
        items.append(Item(row.string("article", default=text), f"{row.path.name}:{row.line}", (text, attributions)))
    return Items(items, len(items))


def measure_polnear(item: Item, read: ReadWith) -> Tally:
    """Characters other than blanks; speakers where a quotation that was found shares some with the annotated content."""
    text, attributions = item.fields
    reading, tally = read(text), Tally(item.unit)
    assert reading.analysis is not None
    quotations = reading.analysis.quotations
    attributions = [[[reading.span(*span) for span in spans] for spans in pair] for pair in attributions]
    signs = bytearray(not sign.isspace() for sign in reading.text)
    annotated = _covered(signs, [span for _, content in attributions for span in content])
    # "speech" are the words that the scores count as quoted or paraphrased; "content" thoughts, acts and evidence as well.
    for name, presentations in (("content", PRESENTATIONS), ("speech", ("speech",))):
        found = _covered(signs, [Span(q.start, q.end) for q in quotations if q.presentation in presentations])
        both = sum(one and other for one, other in zip(found, annotated, strict=True))
        tally.counts[f"{name}.found"], tally.counts[f"{name}.annotated"] = sum(found), sum(annotated)
        tally.counts[f"{name}.found_right"] = tally.counts[f"{name}.annotated_found"] = both
    for source, content in attributions:
        shared = [(sum(overlap((q.start, q.end), span) for span in content), q) for q in quotations]
        # Of quotations inside each other that share as much, the shortest is the one that says the same.
        length, quotation = max(shared, key=lambda pair: (pair[0], pair[1].start - pair[1].end), default=(0, None))
        if not length or quotation is None:
            tally.misses += [miss(item, "missed", excerpt(reading.text, *span), "reported speech") for span in content[:1]]
        elif source:
            written = reading.text[source[0].start : source[0].end]
            tally.counts["speaker.matched"] += 1
            if _names(quotation, written):
                tally.counts["speaker.right"] += 1
            else:
                said = f"{quotation.speaker} ({quotation.mention})" if quotation.mention else quotation.speaker
                tally.misses.append(miss(item, "speaker", excerpt(reading.text, quotation.start, quotation.end), written, said))
    for quotation in quotations:
        if not any(annotated[quotation.start : quotation.end]):
            tally.misses.append(miss(item, "extra", excerpt(reading.text, quotation.start, quotation.end), "", quotation.speaker))
    return tally


def _covered(signs: bytearray, spans: Sequence[Span]) -> bytearray:
    covered = bytearray(len(signs))
    for start, end in spans:
        covered[start:end] = signs[start:end]
    return covered


def _names(quotation: Quotation, source: str) -> bool:
    """Whether the speaker, as named or as written there, contains the head word of the annotated source."""
    return head_word(source) in {word.removesuffix("'s") for word in words_of(f"{quotation.mention} {quotation.speaker}")}


TASKS = {
    "basil": Task(
        read_basil,
        measure_basil,
        (
            Metric("lexical.average_precision", average_precision("lexical"), ("lexical.sentences",)),
            Metric("lexical.target_accuracy", share("lexical.target_right", "lexical.with_target"), ("lexical.with_target",), "analysis"),
            Metric("lexical.polarity_accuracy", share("lexical.polarity_right", "lexical.with_polarity"), ("lexical.with_polarity",), "analysis"),
            Metric("in_quote.accuracy", share("in_quote.right", "in_quote.spans"), ("in_quote.spans",), "analysis"),
            Metric("stories.pairwise_accuracy", share("stories.half_right", "stories.half_pairs"), ("stories.pairs",)),
        ),
        unit="story",
    ),
    "ptc": Task(
        read_ptc,
        measure_ptc,
        (
            *span_metrics("spans"),
            Metric("sentence.macro_f1", macro_f1("sentence", PTC_CLASSES), confusion("sentence", PTC_CLASSES)),
        ),
        unit="article",
    ),
    "polnear": Task(
        read_polnear,
        measure_polnear,
        (
            *span_metrics("content", needs="analysis"),
            *span_metrics("speech", needs="analysis"),
            Metric("speaker.accuracy", share("speaker.right", "speaker.matched"), ("speaker.matched",), "analysis"),
        ),
        unit="article",
    ),
}
