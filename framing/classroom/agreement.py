"""The marks of a class -> how far the students agree, what each word got, and where class and tool differ."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from framing.classroom.exercise import Finding, Passage
from framing.classroom.marks import ClassMarks, Mark
from framing.text import read_document
from framing.types import Article, Span

ALL = "all"  # the row over all labels together
PLAIN = "plain"  # what a word is to a student who worked on the text and did not mark it
RESAMPLES = 2000
LEAST_SENTENCES = 10  # for an interval from resampled sentences; below that it is too narrow
LEAST_MARKED = 5  # of them with words that some students marked and some did not
_AT_ONCE = 250  # resamples held in memory together


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelAgreement:
    """How far the students agree on the words that carry one label."""

    label: str  # ALL: which label, if any, a word carries
    alpha: float | None  # Krippendorff's, nominal; None where it cannot be told
    low: float | None  # 95% interval
    high: float | None
    percent: float | None  # 0..1, of all pairs of students and all words, how often the two say the same
    units: int  # words that at least two students worked on
    marked: int  # words that at least one student marked with it
    reason: str = ""  # why alpha or its interval cannot be told


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """Agreement of a class, by label."""

    labels: tuple[LabelAgreement, ...]  # ALL first
    students: int
    sentences: int  # that at least two students worked on
    seed: int
    resamples: int


@dataclass(frozen=True, slots=True, kw_only=True)
class WordHeat:
    """How many students marked a word."""

    start: int  # code point of the passage's text
    end: int
    counts: Mapping[str, int]  # students by label
    marked: int  # students who marked it with any label
    students: int  # who worked on the passage


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelAgainstTool:
    """The class against the tool for one label; the class marks what more than half of those who worked on the text marked."""

    label: str  # ALL: any label
    both: int  # findings of the tool that the class marks, too
    tool_only: int  # findings of the tool that it does not mark
    class_only: int  # stretches that the class marks and the tool does not
    share: float | None  # 0..1, of the students who marked a finding of the tool, on average over the findings; None without a finding


@dataclass(frozen=True, slots=True, kw_only=True)
class SentenceDifference:
    """A sentence in which class and tool differ."""

    passage: int
    start: int
    end: int
    text: str
    difference: float  # words' worth: over its words, the sum of the shares of students who say otherwise than the tool
    by_class: tuple[str, ...]  # stretches that the class marks
    by_tool: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AgainstTool:
    """The class against the tool."""

    labels: tuple[LabelAgainstTool, ...]  # ALL first
    sentences: tuple[SentenceDifference, ...]  # the most different first


@dataclass(frozen=True, slots=True)
class _Words:
    """The words of a passage by place, with the sentence of each."""

    spans: list[Span]
    sentence: list[int]  # of each word
    sentences: list[Span]


def agree(marks: ClassMarks, *, resamples: int = RESAMPLES, seed: int = 1) -> Agreement:
    """How far the students agree, word by word: a unit is a word, and a student is missing where he or she did not work on the text.

    For a label a word is marked with it or not; over all labels it has the label that a student gave it, "plain" if none, and both if two.
    The 95% interval is a bootstrap over whole sentences: what other sentences like these would give with the same students. Words of one
    sentence are no independent draws.

    Direction: 1 is full agreement, 0 what chance gives; below 0 is worse than chance.
    Source: Krippendorff 2019, Content Analysis, 4th edition, chapter 12; the disagreement in a unit is NLTK's.
    """
    rated = list(_ratings(marks))
    sentences = len({place for place, _ in rated})
    rows = [_agreement(ALL, rated, resamples, seed)]
    for label in _labels(marks):
        rows.append(_agreement(label, [(place, _with(values, label)) for place, values in rated], resamples, seed))
    return Agreement(labels=tuple(rows), students=len(marks.students), sentences=sentences, seed=seed, resamples=resamples)


def heat(marks: ClassMarks) -> list[list[WordHeat]]:
    """For each passage its words in order, with how many students marked each."""
    result = []
    for number, passage in enumerate(marks.passages):
        words = _read_words(passage)
        given = _given(marks, number, words)
        worked = _worked(marks, number)
        result.append(
            [
                WordHeat(
                    start=span.start,
                    end=span.end,
                    counts=dict(sorted(Counter(label for labels in given[at].values() for label in labels).items())),
                    marked=len(given[at]),
                    students=len(worked),
                )
                for at, span in enumerate(words.spans)
            ]
        )
    return result


def against_tool(marks: ClassMarks, findings: Sequence[Finding], *, most: int = 10) -> AgainstTool:
    """The class against the tool; a label of the class that is the name of a device stands for all labels of that device.

    Args:
        most: sentences to give.
    """
    by_passage = [_read_words(passage) for passage in marks.passages]
    shares = [_shares(marks, number, words) for number, words in enumerate(by_passage)]
    found: list[list[Finding]] = [[f for f in findings if f.passage == number] for number in range(len(by_passage))]
    rows = [_against(label, by_passage, shares, found) for label in (ALL, *_labels(marks))]
    differences = [
        _difference(number, place, marks.passages[number].text, words, shares[number], found[number])
        for number, words in enumerate(by_passage)
        if _worked(marks, number)
        for place in range(len(words.sentences))
    ]
    differences = [one for one in differences if one.difference > 0]
    differences.sort(key=lambda one: (-one.difference, one.passage, one.start))
    return AgainstTool(labels=tuple(rows), sentences=tuple(differences[:most]))


def named(finding: Finding, label: str) -> bool:
    """Whether a finding of the tool is one of those for which a class's label stands."""
    return label == ALL or label.casefold() in (finding.label, finding.device)


# Agreement

_Values = Counter[str]  # of one word: students by what the word is to them


def _ratings(marks: ClassMarks) -> Iterator[tuple[tuple[int, int], _Values]]:
    """For each word that at least two students worked on: its sentence (passage, place in it), and what it is to how many."""
    for number, passage in enumerate(marks.passages):
        worked = len(_worked(marks, number))
        if worked < 2:
            continue
        words = _read_words(passage)
        given = _given(marks, number, words)
        for at, place in enumerate(words.sentence):
            values = Counter(_SEVERAL.join(sorted(labels)) for labels in given[at].values())
            values[PLAIN] += worked - len(given[at])
            yield (number, place), +values


_SEVERAL = "\0"  # between the labels that one student gave to one word; no label holds it


def _with(values: _Values, label: str) -> _Values:
    """The same word for one label: marked with it or not."""
    marked = sum(count for value, count in values.items() if label in value.split(_SEVERAL))
    return +Counter({label: marked, PLAIN: values.total() - marked})


def _agreement(label: str, rated: Sequence[tuple[tuple[int, int], _Values]], resamples: int, seed: int) -> LabelAgreement:
    marked = sum(values.total() > values[PLAIN] for _, values in rated)
    alpha = low = high = percent = None
    reason = "" if rated else "fewer than two students worked on the same text"
    if rated:
        unlike = [_disagreement(values) for _, values in rated]  # 0..1
        pairs = [values.total() * (values.total() - 1) / 2 for _, values in rated]
        percent = 1 - sum(u * p for u, p in zip(unlike, pairs, strict=True)) / sum(pairs)
        total: _Values = sum((values for _, values in rated), Counter())
        if len(total) < 2:
            reason = "nobody marked a word" if PLAIN in total else "every student marked every word alike"
            reason += ", and agreement needs words that differ"
        else:
            weights = [values.total() for _, values in rated]
            observed = sum(u * w for u, w in zip(unlike, weights, strict=True)) / sum(weights)
            alpha = 1 - observed / _disagreement(total)
            low, high, reason = _interval(rated, unlike, resamples, seed)
    return LabelAgreement(
        label=label, alpha=alpha, low=low, high=high, percent=percent, units=len(rated), marked=marked, reason=reason
    )  # fmt: skip


def _disagreement(values: _Values) -> float:
    """Of the pairs of ratings the share that is unlike."""
    from nltk.metrics.agreement import AnnotationTask

    return float(AnnotationTask().Disagreement(values))


def _interval(
    rated: Sequence[tuple[tuple[int, int], _Values]], unlike: Sequence[float], resamples: int, seed: int
) -> tuple[float | None, float | None, str]:
    """95% interval of alpha by the bootstrap over whole sentences; or none, and why.

    Bootstrap-t on the scale log(1 - alpha): in simulated classes (5 to 100 students, 10 to 40 sentences) 89 to 97 of 100 intervals held the
    truth, of plain percentiles 75 to 94.
    """
    places = sorted({place for place, _ in rated})
    row = {place: index for index, place in enumerate(places)}
    names = sorted({value for _, values in rated for value in values})
    counts = np.zeros((len(places), len(names)))
    observed = np.zeros(len(places))
    for (place, values), share in zip(rated, unlike, strict=True):
        counts[row[place]] += [values[name] for name in names]
        observed[row[place]] += share * values.total()
    lively = int((np.count_nonzero(counts, axis=1) > 1).sum())
    if len(places) < LEAST_SENTENCES:
        return None, None, f"no interval: {_sentences(len(places))}, and it needs {LEAST_SENTENCES}"
    if lively < LEAST_MARKED:
        return None, None, f"no interval: marks in {_sentences(lively)} only, and it needs {LEAST_MARKED}"
    random = np.random.default_rng(seed)
    (middle,), (error,) = _spread(counts, observed, np.ones((1, len(places))))
    drawn = []
    for begin in range(0, resamples, _AT_ONCE):
        size = min(_AT_ONCE, resamples - begin)
        weights = random.multinomial(len(places), [1 / len(places)] * len(places), size=size).astype(np.float64)
        value, spread = _spread(counts, observed, weights)
        drawn.append((value - middle) / np.where(spread > 0, spread, np.nan))
    distances = np.concatenate(drawn)
    distances = distances[np.isfinite(distances)]
    if len(distances) < 0.95 * resamples or not np.isfinite(middle):
        return None, None, "no interval: too few marks differ"
    below, above = np.quantile(distances, (0.025, 0.975))
    low, high = (1 - float(np.exp(middle - distance * error)) for distance in (below, above))
    return max(-1.0, low), min(1.0, high), ""


def _sentences(number: int) -> str:
    return f"{number} sentence{'' if number == 1 else 's'}"


def _spread(
    counts: NDArray[np.float64], observed: NDArray[np.float64], weights: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """In each sample log(1 - alpha), and its standard error by linearization; not a number where all ratings of a sample are the same.

    Args:
        counts: ratings of each sentence by value; observed: its ratings times their disagreement.
        weights: how often a sample holds each sentence, shape (samples, sentences).
    """
    each = weights @ counts
    total, unlike = each.sum(axis=1), weights @ observed
    shares = each / total[:, None]
    # As a resample repeats sentences, not ratings, the correction for small numbers is left out of the spread alone.
    expected = 1 - (shares**2).sum(axis=1)
    sizes = counts.sum(axis=1)
    with np.errstate(divide="ignore", invalid="ignore"):
        value = np.log(unlike / total) - np.log(expected * total / (total - 1))
        pulls = observed / unlike[:, None] - sizes / total[:, None]
        pulls += 2 * (shares @ counts.T - (shares**2).sum(axis=1)[:, None] * sizes) / (expected * total)[:, None]
        sentences = len(counts)
        error = np.sqrt((weights * pulls**2).sum(axis=1) * sentences / (sentences - 1))
    return value, error


# Class against tool


def _against(
    label: str, by_passage: Sequence[_Words], shares: Sequence[Mapping[str, list[float]]], found: Sequence[Sequence[Finding]]
) -> LabelAgainstTool:
    both = tool_only = class_only = 0
    given: list[float] = []
    for words, share, findings in zip(by_passage, shares, found, strict=True):
        if not share:
            continue
        of_label = share.get(label, [0.0] * len(words.spans))
        mine = [f for f in findings if named(f, label)]
        for finding in mine:
            most = max((of_label[at] for at in _touched(words, finding)), default=0.0)
            given.append(most)
            both += most > 0.5
            tool_only += most <= 0.5
        for first, last in _runs([value > 0.5 for value in of_label]):
            span = Span(words.spans[first].start, words.spans[last].end)
            class_only += not any(f.start < span.end and span.start < f.end for f in mine)
    mean = sum(given) / len(given) if given else None
    return LabelAgainstTool(label=label, both=both, tool_only=tool_only, class_only=class_only, share=mean)


def _difference(
    number: int, place: int, text: str, words: _Words, shares: Mapping[str, list[float]], findings: Sequence[Finding]
) -> SentenceDifference:
    span = words.sentences[place]
    inside = [at for at, sentence in enumerate(words.sentence) if sentence == place]
    here = [f for f in findings if f.start < span.end and span.start < f.end]
    touched = {at for finding in here for at in _touched(words, finding)}
    of_class = shares[ALL]
    runs = _runs([of_class[at] > 0.5 for at in inside])
    return SentenceDifference(
        passage=number,
        start=span.start,
        end=span.end,
        text=text[span.start : span.end],
        difference=sum(abs(of_class[at] - (at in touched)) for at in inside),
        by_class=tuple(text[words.spans[inside[a]].start : words.spans[inside[b]].end] for a, b in runs),
        by_tool=tuple(finding.text for finding in here),
    )


def _shares(marks: ClassMarks, number: int, words: _Words) -> dict[str, list[float]]:
    """By label, and for ALL, of each word the share of the students who marked it; empty where nobody worked on the passage."""
    worked = len(_worked(marks, number))
    if not worked:
        return {}
    given = _given(marks, number, words)
    shares: dict[str, list[float]] = {label: [0.0] * len(words.spans) for label in (ALL, *_labels(marks))}
    for at, students in given.items():
        shares[ALL][at] = len(students) / worked
        for label, count in Counter(label for labels in students.values() for label in labels).items():
            shares[label][at] = count / worked
    return shares


def _runs(flags: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """First and last place of each stretch that is true."""
    first = -1
    for at, flag in enumerate([*flags, False]):
        if flag and first < 0:
            first = at
        elif not flag and first >= 0:
            yield first, at - 1
            first = -1


# Words


def _read_words(passage: Passage) -> _Words:
    document = read_document(Article(text=passage.text), depth="fast")
    words = _Words([], [], [Span(sentence.start, sentence.end) for sentence in document.sentences])
    for number, sentence in enumerate(document.sentences):
        for token in document.tokens[sentence.first : sentence.last]:
            if token.word:
                words.spans.append(Span(token.start, token.end))
                words.sentence.append(number)
    return words


def _given(marks: ClassMarks, number: int, words: _Words) -> defaultdict[int, dict[str, set[str]]]:
    """By word the students who marked it, each with the labels given."""
    given: defaultdict[int, dict[str, set[str]]] = defaultdict(dict)
    for mark in marks.marks:
        if mark.text == number:
            for at in _touched(words, mark):
                given[at].setdefault(mark.student, set()).add(mark.label)
    return given


def _worked(marks: ClassMarks, number: int) -> set[str]:
    """Who worked on a passage; a mark in it says so, too."""
    return {s for s, passages in marks.students.items() if number in passages} | {m.student for m in marks.marks if m.text == number}


def _labels(marks: ClassMarks) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*marks.labels, *(mark.label for mark in marks.marks))))


def _touched(words: _Words, span: Mark | Finding) -> range:
    """The words that a stretch holds or cuts."""
    first = bisect_right(words.spans, span.start, key=lambda word: word.end)
    last = bisect_left(words.spans, span.end, key=lambda word: word.start) if span.start < span.end else first
    return range(first, last)
