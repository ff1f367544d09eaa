"""Sets of single sentences, each measured as a text of its own: babe, checkthat, sci_certainty, sfu_review, newsmtsc."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from framing.errors import InputError
from framing.evaluate.engines import Reading
from framing.evaluate.intervals import Metric, Scored, Tally, accuracy, auc, macro_f1
from framing.evaluate.rows import Row, read_rows
from framing.evaluate.task import (
    Item,
    Items,
    ReadWith,
    Task,
    classify,
    confusion,
    excerpt,
    miss,
    overlap,
    span_metrics,
    words_of,
)
from framing.evaluate.toward import sentiment_toward
from framing.types import Finding, Span

BABE_CLASSES = ("Biased", "Non-biased")
CHECKTHAT_CLASSES = ("SUBJ", "OBJ")
SENTIMENTS = ("negative", "neutral", "positive")
CERTAINTIES = ("Certain", "Uncertain", "NotPresent")
LEAST_PROBABILITY = 0.5  # from here on a sentence is predicted to be biased or subjective
# The labels that lower the probability of a claim; the others make a number inexact, a source vague or a degree small.
UNCERTAIN_LABELS = ("modal", "epistemic", "hearsay")
# Cues of sfu_review that are no hedges here: a choice and a condition leave open which case holds, and lower no claim.
CHOICES = frozenset(("or", "if", "either", "and"))
# Cue words of sfu_review that mostly tell ability, plan, duty or opinion: no hedges by the definitions of this package, but counted.
MOSTLY_NO_HEDGES = frozenset(("can", "ca", "would", "wo", "should", "must", "think", "thought"))


def _place(row: Row) -> str:
    return f"{row.path.name}:{row.line}"


def _probability(reading: Reading) -> float:
    """The highest of the sentences that the text was cut into: one biased sentence makes a biased text."""
    return max(reading.probabilities, default=0.0)


class Babe(NamedTuple):
    text: str
    label: str
    words: list[str]
    outlet: str


# babe: sentences that experts held biased or not, with the words that they held biased


def read_babe(path: Path) -> Items:
    items = []
    for row in read_rows(path):
        text, label = row.words("text"), row.choice("label_bias", BABE_CLASSES)
        items.append(Item(text, _place(row), Babe(text, label, row.strings("biased_words"), row.string("outlet", default=""))))
    return Items(items, len(items))


def measure_babe(item: Item, read: ReadWith) -> Tally:
    text, label, biased_words, outlet = item.fields
    reading, tally = read(text), Tally(item.unit)
    probability = _probability(reading)
    classify(tally, item, "sentence", label, BABE_CLASSES[probability < LEAST_PROBABILITY], text)
    # Pairs are counted within an outlet: some outlets were marked so often that the outlet alone predicts the label.
    tally.scored["sentence"] = [Scored(probability, label == "Biased")]
    tally.scored["within_outlet"] = [Scored(probability, label == "Biased", outlet)]
    annotated = {word for phrase in biased_words for word in words_of(phrase)}
    found = {word for span in reading.loaded for word in words_of(reading.text[span.start : span.end])}
    tally.counts["words.annotated"] = len(annotated)
    tally.counts["words.found"] = len(found)
    tally.counts["words.annotated_found"] = tally.counts["words.found_right"] = len(annotated & found)
    tally.misses += [miss(item, "missed", text, word) for word in sorted(annotated - found)]
    tally.misses += [miss(item, "extra", text, "", word) for word in sorted(found - annotated)]
    return tally


# checkthat: subjective or objective


def read_checkthat(path: Path) -> Items:
    items = []
    for row in read_rows(path):
        text = row.words("text")
        items.append(Item(text, _place(row), (text, row.choice("label", CHECKTHAT_CLASSES))))
    return Items(items, len(items))


def measure_checkthat(item: Item, read: ReadWith) -> Tally:
    text, label = item.fields
    tally = Tally(item.unit)
    classify(tally, item, "sentence", label, CHECKTHAT_CLASSES[_probability(read(text)) < LEAST_PROBABILITY], text)
    return tally


# sci_certainty: findings of science as reported, uncertain or not


def read_sci_certainty(path: Path) -> Items:
    """The rows of task "aspect"; those of task "sentence" hold another scale."""
    items = []
    rows = read_rows(path)
    for row in rows:
        text = row.words("text")
        if row.choice("task", ("aspect", "sentence")) == "aspect":
            aspects = row.nested("aspects")
            items.append(Item(text, _place(row), (text, aspects.choice("Probability", CERTAINTIES) == "Uncertain")))
    if not items:
        raise InputError(str(path), 'has no row of the task "aspect"', remedy="give the rows with aspects")
    return Items(items, len(rows), len(rows) - len(items))


def measure_sci_certainty(item: Item, read: ReadWith) -> Tally:
    text, uncertain = item.fields
    reading, tally = read(text), Tally(item.unit)
    hedges = _uncertain(reading)
    tally.counts["uncertain.annotated"] = int(uncertain)
    tally.counts["uncertain.found"] = int(bool(hedges))
    tally.counts["uncertain.annotated_found"] = tally.counts["uncertain.found_right"] = int(uncertain and bool(hedges))
    if uncertain and not hedges:
        tally.misses.append(miss(item, "missed", text, "uncertain"))
    if hedges and not uncertain:
        tally.misses.append(miss(item, "extra", excerpt(reading.text, hedges[0].start, hedges[0].end, around=200), "", hedges[0].text))
    return tally


def _uncertain(reading: Reading) -> list[Finding]:
    """The findings, in any voice, that lower the probability of a claim."""
    assert reading.analysis is not None
    return [f for f in reading.analysis.findings if f.device == "hedge" and f.label in UNCERTAIN_LABELS]


# sfu_review: sentences of consumer reviews with their cues of speculation


def read_sfu_review(path: Path) -> Items:
    """Each sentence with its speculation cues; a cue is the spans of its tokens.

    Left out are cues of negation, and of speculation those whose tokens, marks aside, are only "or", "if", "either" and "and" ("and/or").
    """
    items = []
    for row in read_rows(path):
        text, tokens = row.words("text"), row.strings("tokens")
        if " ".join(tokens) != text:
            raise row.error('the "tokens" joined by single blanks are not the "text"', remedy="correct the tokens or the text")
        starts = [0]
        for token in tokens:
            starts.append(starts[-1] + len(token) + 1)
        cues = []
        for cue in row.rows("cues"):
            speculation, chosen = cue.choice("type", ("speculation", "negation")) == "speculation", cue.numbers("token_indices")
            if any(not 0 <= index < len(tokens) for index in chosen):
                raise row.error(f"a cue has a token beyond the {len(tokens)} of the text", remedy="count tokens from 0")
            # One cue of the published set has no token: it cannot be found and is no cue.
            if speculation and any(_cue_word(tokens[index]) not in CHOICES for index in chosen if _cue_word(tokens[index])):
                cues.append([Span(starts[index], starts[index] + len(tokens[index])) for index in chosen])
        # The names of review files repeat from topic to topic.
        review = f"{row.string('topic', default='')}/{row.string('review')}" if row.has("review") else _place(row)
        items.append(Item(review, _place(row), (text, cues)))
    return Items(items, len(items))


def _cue_word(token: str) -> str:
    """A token in lower case without the marks around it; empty for a mark."""
    return token.strip(".,;:/'’‘\"()-").lower()


def measure_sfu_review(item: Item, read: ReadWith) -> Tally:
    text, annotated = item.fields
    reading, tally = read(text), Tally(item.unit)
    hedges = _uncertain(reading)
    cues = [[reading.span(*span) for span in spans] for spans in annotated]
    missed = [not any(_covers(hedge, spans) for hedge in hedges) for spans in cues]
    extra = [hedge for hedge in hedges if not any(_covers(hedge, spans) for spans in cues)]
    tally.counts["cues.annotated"], tally.counts["cues.annotated_found"] = len(cues), len(cues) - sum(missed)
    tally.counts["cues.found"], tally.counts["cues.found_right"] = len(hedges), len(hedges) - len(extra)
    tally.counts["sentence.annotated"], tally.counts["sentence.found"] = int(bool(cues)), int(bool(hedges))
    tally.counts["sentence.annotated_found"] = tally.counts["sentence.found_right"] = int(bool(cues) and bool(hedges))
    for spans, is_missed in zip(annotated, missed, strict=True):
        words = [_cue_word(text[span.start : span.end]) for span in spans]
        if not MOSTLY_NO_HEDGES.isdisjoint(words):
            tally.counts["mostly_no_hedges.annotated"] += 1
            tally.counts["mostly_no_hedges.annotated_found"] += not is_missed
        if is_missed:
            tally.misses.append(miss(item, "missed", excerpt(text, spans[0].start, spans[-1].end, around=200), " ".join(words)))
    tally.misses += [miss(item, "extra", excerpt(reading.text, f.start, f.end, around=200), "", f"{f.text} ({f.label})") for f in extra]
    return tally


def _covers(hedge: Finding, spans: list[Span]) -> bool:
    return any(overlap((hedge.start, hedge.end), span) for span in spans)


# newsmtsc: the sentiment toward a named target of the sentence


def read_newsmtsc(path: Path) -> Items:
    items = []
    for row in read_rows(path):
        text = row.words("text")
        start, end = row.span(text, quoted="target")
        items.append(Item(text, _place(row), (text, Span(start, end), row.choice("polarity", SENTIMENTS))))
    return Items(items, len(items))


def measure_newsmtsc(item: Item, read: ReadWith) -> Tally:
    text, span, polarity = item.fields
    reading, tally = read(text), Tally(item.unit)
    toward = reading.polarity if reading.analysis is None else sentiment_toward(reading.analysis, reading.span(*span))
    predicted = SENTIMENTS[1 + (toward > 0) - (toward < 0)]
    classify(tally, item, "target", polarity, predicted, excerpt(text, *span, around=300))
    return tally


TASKS = {
    "babe": Task(
        read_babe,
        measure_babe,
        (
            Metric("sentence.macro_f1", macro_f1("sentence", BABE_CLASSES), confusion("sentence", BABE_CLASSES)),
            Metric("sentence.accuracy", accuracy("sentence", BABE_CLASSES), confusion("sentence", BABE_CLASSES)),
            Metric("sentence.auc", auc("sentence"), confusion("sentence", BABE_CLASSES)),
            Metric("sentence.within_outlet_auc", auc("within_outlet"), confusion("sentence", BABE_CLASSES)),
            *span_metrics("words"),
        ),
    ),
    "checkthat": Task(
        read_checkthat,
        measure_checkthat,
        (Metric("sentence.macro_f1", macro_f1("sentence", CHECKTHAT_CLASSES), confusion("sentence", CHECKTHAT_CLASSES)),),
    ),
    "sci_certainty": Task(read_sci_certainty, measure_sci_certainty, span_metrics("uncertain", needs="analysis")),
    "sfu_review": Task(
        read_sfu_review,
        measure_sfu_review,
        (*span_metrics("cues", needs="analysis"), *span_metrics("sentence", needs="analysis")),
        unit="review",
    ),
    "newsmtsc": Task(
        read_newsmtsc,
        measure_newsmtsc,
        (Metric("macro_f1", macro_f1("target", SENTIMENTS), confusion("target", SENTIMENTS)),),
    ),
}
