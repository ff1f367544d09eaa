"""Findings -> scores: counts with their denominators, by device, label and voice."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from framing.types import DEVICES, LABELS, VOICES, Contrast, Document, Finding, Score
from framing.voice import Voices

LEAST_ARTICLES = 5
_Z = 1.959964  # two-sided 95%
Place = tuple[str, str, str, int]  # device, label, voice, code point


class LogisticFit(NamedTuple):
    """Probability 1 / (1 + exp(-(intercept + slope * x))), x no more than `most`."""

    intercept: float
    slope: float
    most: int  # beyond it the annotated sentences say nothing more


# "Experts held the sentence biased" on the summed points of the loaded findings of a sentence (scripts/calibrate.py). A regression
# on the three strengths apart gives .33, .93 and 1.55: a slight wording says little by itself.
LOADED_FIT = LogisticFit(-0.955, 0.485, 8)
STRENGTH_POINTS = {1: 0.5, 2: 2.0, 3: 3.0}


def rate_per_1000(count: int, words: int) -> float:
    """Occurrences per 1,000 words.

    >>> rate_per_1000(3, 600)
    5.0

    Raises:
        ValueError: `words` is 0; a text without words has no rate, which is not rate 0.
    """
    if words <= 0:
        raise ValueError("a text without words has no rate")
    return 1000 * count / words


def rate_interval(counts: Sequence[int], words: Sequence[int]) -> tuple[float, float]:
    """A 95% interval of the rate per 1,000 words, from the counts and words of each sentence.

    A Poisson interval widened by how unevenly the findings fall over the sentences (never narrowed): words are no
    independent draws, and loaded words come in clusters.

    Source: Byar's approximation of the exact Poisson limits (Breslow and Day 1987, Statistical Methods in Cancer
    Research II, eq. 2.13); dispersion as Pearson's chi-square over its degrees of freedom (McCullagh and Nelder 1989, 4.5).

    >>> low, high = rate_interval([0, 0], [20, 30])
    >>> (low, round(high))
    (0.0, 73)
    """
    count, total = sum(counts), sum(words)
    spread = _dispersion(counts, words)
    effective = count / spread
    low = 0.0 if not count else effective * _byar(effective, -_Z)
    high = (effective + 1) * _byar(effective + 1, _Z)
    return 1000 * spread * low / total, 1000 * spread * high / total


def student_quantile(freedom: int) -> float:
    """The 97.5th percentile of Student's t, right to two digits from 4 degrees of freedom on.

    Source: Abramowitz and Stegun 1964, Handbook of Mathematical Functions, 26.7.5.

    >>> [round(student_quantile(freedom), 2) for freedom in (4, 9, 100)]
    [2.77, 2.26, 1.98]
    """
    z = _Z
    t = z + (z**3 + z) / (4 * freedom) + (5 * z**5 + 16 * z**3 + 3 * z) / (96 * freedom**2)
    return t + (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / (384 * freedom**3)


def share_interval(share: float, number: float) -> tuple[float, float]:
    """A 95% interval of a share (0..1) of a number of draws.

    Source: Wilson 1927, "Probable Inference, the Law of Succession, and Statistical Inference", JASA 22, 209-212.

    >>> [round(end, 3) for end in share_interval(0.0, 20)], [round(end, 3) for end in share_interval(0.5, 20)]
    ([0.0, 0.161], [0.299, 0.701])
    """
    middle, spread = share + _Z**2 / (2 * number), _Z * math.sqrt(share * (1 - share) / number + (_Z / (2 * number)) ** 2)
    scale = 1 + _Z**2 / number
    return max(0.0, (middle - spread) / scale), min(1.0, (middle + spread) / scale)


def clustered_interval(counts: Sequence[int], totals: Sequence[int]) -> tuple[float, float] | None:
    """A 95% interval of a share pooled over articles; None with fewer than 5 articles, whose spread says too little.

    What stands in one article is no independent draw: the number of draws is cut down to what the spread of the articles
    leaves of it, and for few articles further.

    In simulations (5 to 30 articles of 8 to 44 sentences, correlation within articles 0 to .15) it holds the true share 92 to 100 times
    in 100; where the share is near 0.02 and the correlation .15, 83 to 98 times: few articles then show how uneven they are.

    Source: Korn and Graubard 1998, "Confidence Intervals for Proportions with Small Expected Number of Positive Counts
    Estimated from Survey Data", Survey Methodology 24, 193-201, with Wilson's interval in place of the exact one.

    Args:
        counts, totals: of each article.
    """
    units, total = len(totals), sum(totals)
    if units < LEAST_ARTICLES or not total:
        return None
    share = sum(counts) / total
    spread = units / (units - 1) * sum((count - share * size) ** 2 for count, size in zip(counts, totals, strict=True)) / total**2
    simple = share * (1 - share) / total
    effective = total / max(1.0, spread / simple if simple else 1.0) * (_Z / student_quantile(units - 1)) ** 2
    return share_interval(share, effective)


def score_article(
    document: Document, findings: Iterable[Finding], contrasts: Iterable[Contrast], voices: Voices
) -> tuple[tuple[Score, ...], Mapping[str, int]]:
    """The score rows of one article (every device, label and voice, "all" included), and the words of each voice."""
    places: list[Place] = [(f.device, f.label, f.voice, f.start) for f in findings]
    places += [("contrast", c.label, c.voice, c.cue.start if c.cue else c.b.start) for c in contrasts]
    words = {voice: [0] * len(document.sentences) for voice in VOICES}
    for number, sentence in enumerate(document.sentences):
        for token in document.tokens[sentence.first : sentence.last]:
            if token.word:
                words[voices.at(token.start, token.end)[0]][number] += 1
    words["all"] = [sum(column) for column in zip(*(words[voice] for voice in VOICES), strict=True)]
    starts = [sentence.start for sentence in document.sentences]
    per_cell: dict[tuple[str, str, str], Counter[int]] = {}
    for device, label, voice, start in places:
        number = _sentence_at(starts, start)
        for cell in ((device, label, voice), (device, "all", voice), (device, label, "all"), (device, "all", "all")):
            per_cell.setdefault(cell, Counter())[number] += 1
    rows = [
        _score(device, label, voice, per_cell.get((device, label, voice), Counter()), words[voice])
        for device in DEVICES
        for label in ("all", *LABELS[device])
        for voice in ("all", *VOICES)
    ]
    return tuple(rows), {voice: sum(words[voice]) for voice in ("all", *VOICES)}


def loaded_probabilities(document: Document, findings: Iterable[Finding]) -> tuple[float, ...]:
    """For each sentence the probability that readers hold it biased, from its loaded findings alone.

    Direction: higher means that more of 100 such sentences were held biased by experts.
    """
    starts = [sentence.start for sentence in document.sentences]
    points = [0.0] * len(starts)
    for finding in findings:
        if finding.device == "loaded":
            points[_sentence_at(starts, finding.start)] += STRENGTH_POINTS[finding.strength]
    return tuple(1 / (1 + math.exp(-(LOADED_FIT.intercept + LOADED_FIT.slope * min(s, LOADED_FIT.most)))) for s in points)


def _score(device: str, label: str, voice: str, counts: Counter[int], words: Sequence[int]) -> Score:
    count, total = counts.total(), sum(words)
    if not total:
        return Score(device=device, label=label, voice=voice, count=count, words=0, per_1000=None, low=None, high=None)
    low, high = rate_interval([counts[number] for number in range(len(words))], words)
    return Score(
        device=device, label=label, voice=voice, count=count, words=total, per_1000=rate_per_1000(count, total), low=low, high=high
    )  # fmt: skip


def _sentence_at(starts: Sequence[int], start: int) -> int:
    return max(0, bisect_right(starts, start) - 1)


def _byar(count: float, z: float) -> float:
    return max(0.0, 1 - 1 / (9 * count) + z / (3 * math.sqrt(count))) ** 3


def _dispersion(counts: Sequence[int], words: Sequence[int]) -> float:
    """Pearson's chi-square over its degrees of freedom, at least 1; sentences without words of the voice are left out."""
    pairs = [(count, size) for count, size in zip(counts, words, strict=True) if size]
    total = sum(size for _, size in pairs)
    count = sum(count for count, _ in pairs)
    if len(pairs) < 2 or not count:
        return 1.0
    expected = [count * size / total for _, size in pairs]
    return max(1.0, sum((c - e) ** 2 / e for (c, _), e in zip(pairs, expected, strict=True)) / (len(pairs) - 1))
