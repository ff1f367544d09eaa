"""Two readers' marks of the same texts -> how far they agree."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np

from framing import __version__
from framing.evaluate.gold import Mark, match_marks, read_marks, read_texts
from framing.evaluate.intervals import RESAMPLES, SEED, Array, Draw, Measure, Metric, Tally, measure_all
from framing.evaluate.task import nested, overlap, span_metrics, united
from framing.types import DEVICES, LABELS, VOICES, Span

SCHEMA = "framing.agreement/1"
_WORD = re.compile(r"\w+(?:['’]\w+)*")
_MARKED = ("plain", "marked")


def measure_agreement(first: str | Path, second: str | Path, *, texts: str | Path | None = None) -> dict[str, Any]:
    """How far two readers agree, by device, schema `framing.agreement/1`.

    Args:
        first, second: two files in the format of a gold folder's `findings.jsonl`.
        texts: the folder of the texts; that of `first` if it is not given.

    Returns:
        for each device `alpha` (Krippendorff's, over all words of the texts that either reader marked: marked or plain), `f1` of marks
        that overlap one to one (`precision` is the share of the first reader's marks that the second has, `recall` the reverse), and over
        the marks that both have `label_alpha` and `voice_alpha`. An alpha is null where all ratings are the same.

    Raises:
        InputError: a file or the texts cannot be read.
        DataError: a mark breaks the format, or is not in its text.

    Direction: 1 is full agreement, 0 what chance gives; below 0 is worse than chance.
    Source: Krippendorff 2019, Content Analysis, 4th edition, chapter 12; the values are NLTK's.
    """
    folder = Path(texts) if texts else Path(first).parent
    contents = read_texts(folder)
    one, first_rows = read_marks(Path(first), contents)
    two, second_rows = read_marks(Path(second), contents)
    names = sorted({*one, *two})
    tallies = [_tally(name, contents[name], one.get(name, []), two.get(name, [])) for name in names]
    figures = measure_all(_METRICS, tallies)
    for metric in _METRICS:
        if metric.key.endswith("alpha"):
            figures[metric.key]["value"] = _alpha_by_nltk(metric.key, tallies)
    return {
        "schema": SCHEMA,
        "texts": len(names),
        "only_first": sorted({*one} - {*two}),
        "only_second": sorted({*two} - {*one}),
        "marks": {"first": first_rows, "second": second_rows},
        **nested(figures),
        "provenance": {
            "package": f"framing-analyzer {__version__}",
            "alpha": f"nltk {version('nltk')}",
            "seed": SEED,
            "resamples": RESAMPLES,
        },
    }


def _tally(name: str, text: str, first: Sequence[Mark], second: Sequence[Mark]) -> Tally:
    """What one text adds: marks, and how often each pair of ratings occurs (counts DEVICE.KIND.FIRST>SECOND)."""
    tally = Tally(name)
    words = [Span(*match.span()) for match in _WORD.finditer(text)]
    for device in DEVICES:
        mine, yours = ([mark for mark in marks if mark.device == device] for marks in (first, second))
        pairs, _, _ = match_marks(mine, yours)
        tally.counts[f"{device}.found"], tally.counts[f"{device}.annotated"] = len(mine), len(yours)
        tally.counts[f"{device}.found_right"] = tally.counts[f"{device}.annotated_found"] = len(pairs)
        for a, b in zip(_is_marked(words, mine), _is_marked(words, yours), strict=True):
            tally.counts[f"{device}.alpha.{a}>{b}"] += 1
        for one, other in pairs:
            tally.counts[f"{device}.label_alpha.{one.label}>{other.label}"] += 1
            tally.counts[f"{device}.voice_alpha.{one.voice}>{other.voice}"] += 1
    return tally


def _is_marked(words: Sequence[Span], marks: Sequence[Mark]) -> list[str]:
    spans = united([span for mark in marks for span in (*mark.spans, *([mark.cue] if mark.cue else []))])
    return [_MARKED[any(overlap(word, span) for span in spans)] for word in words]


def _alpha(group: str, ratings: Sequence[str]) -> Measure:
    """Krippendorff's alpha of two readers for names without order; what NLTK computes, for all resamples at once."""

    def measure(draw: Draw) -> Array:
        pairs = {(a, b): draw.count(f"{group}.{a}>{b}") for a in ratings for b in ratings}
        each = [sum((pairs[a, b] + pairs[b, a] for b in ratings), np.zeros(1)) for a in ratings]
        values = np.sum(each, axis=0)  # two for each thing that was rated
        observed = 2 * sum((count for (a, b), count in pairs.items() if a != b), np.zeros(1))
        expected = values**2 - np.sum(np.square(each), axis=0)
        unlike = np.where(expected > 0, expected, np.nan)
        return np.asarray(1 - (values - 1) * observed / unlike, dtype=np.float64)

    return measure


def _alpha_by_nltk(group: str, tallies: Sequence[Tally]) -> float | None:
    from nltk.metrics.agreement import AnnotationTask

    counts: Counter[str] = sum((tally.counts for tally in tallies), Counter())
    pairs = [
        name.removeprefix(f"{group}.").split(">") for name, count in counts.items() for _ in range(count) if name.startswith(f"{group}.")
    ]
    if len({rating for pair in pairs for rating in pair}) < 2:
        return None
    triples = [(reader, thing, rating) for thing, pair in enumerate(pairs) for reader, rating in zip("ab", pair, strict=True)]
    return round(float(AnnotationTask(triples).alpha()), 4)


def _metrics(device: str) -> tuple[Metric, ...]:
    both = (f"{device}.found", f"{device}.annotated")
    matched = (f"{device}.found_right",)
    words = tuple(f"{device}.alpha.{a}>{b}" for a in _MARKED for b in _MARKED)
    return (
        Metric(f"{device}.alpha", _alpha(f"{device}.alpha", _MARKED), words),
        *(metric._replace(n=both) if metric.key.endswith("f1") else metric for metric in span_metrics(device)),
        Metric(f"{device}.label_alpha", _alpha(f"{device}.label_alpha", LABELS[device]), matched),
        Metric(f"{device}.voice_alpha", _alpha(f"{device}.voice_alpha", VOICES), matched),
    )


_METRICS = [metric for device in DEVICES for metric in _metrics(device)]
