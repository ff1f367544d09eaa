"""Document + quotations -> who speaks: stretches of one voice, words per source, and how evenly they are spread."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from typing import NamedTuple

from framing.text import lemma
from framing.types import NAMED_KINDS, PRESENTATIONS, SOURCE_KINDS, Document, Quotation, Source, SourceSummary, SourceVerb, Stretch

UNKNOWN = "unknown"  # the speaker of a quotation for which none was found
_OPENING = "“‘«(["  # a straight mark behind a word closes


class Verb(NamedTuple):
    """What the lexicons tell of a verb of saying; fields as in SourceVerb."""

    verb: str
    stance: str = ""
    commitment: int = 0
    writer: str = ""


_ACCORDING_TO = Verb("according to", "neutral", 2, "leaves")  # no verb, and as plain as "say"


def find_stretches(document: Document, quotations: Iterable[Quotation], marked: Iterable[Quotation]) -> tuple[Stretch, ...]:
    """The text cut where the voice or the quotation changes; joined, the stretches are the whole text.

    A word belongs to the marked words that it stands in, else to the innermost reported clause. Thoughts ("wants to leave"),
    acts ("criticized the plan") and evidence ("the figures show a loss") are told in the writer's words.

    Args:
        quotations: of every presentation, as in `Voices.quotations`.
        marked: words between marks that report speech, as in `Voices.speech`.
    """
    owners = _owners(document, list(quotations), list(marked))
    words = [token for token in document.tokens if token.word]
    found: list[Stretch] = []
    runs = [(owner, [words[number] for number in numbers]) for owner, numbers in groupby(range(len(words)), key=owners.__getitem__)]
    for number, (owner, run) in enumerate(runs):
        last = number + 1 == len(runs)
        end = len(document.text) if last else _next_start(document.text, run[-1].end, runs[number + 1][1][0].start)
        voice, quotation = owner
        found.append(Stretch(start=found[-1].end if found else 0, end=end, voice=voice, words=len(run), quotation=quotation))
    if not found and document.text:
        found.append(Stretch(start=0, end=len(document.text), voice="narrator", words=0, quotation=None))
    return tuple(found)


def score_sources(
    quotations: Sequence[Quotation], stretches: Sequence[Stretch], verbs: Mapping[str, Verb]
) -> tuple[tuple[Source, ...], SourceSummary]:
    """Every source of an article, the most words first, and the article's summary.

    Args:
        verbs: every form of every verb of saying, lower case -> what the lexicons tell of it.
    """
    rows = [*quotations, *_inner_voices(quotations, stretches)]
    total = sum(stretch.words for stretch in stretches)
    names = dict.fromkeys([row.speaker for row in rows])
    sources = [_source(name, rows, stretches, total, verbs) for name in names if name != UNKNOWN]
    sources.sort(key=lambda source: -source.words)  # stable: of equal ones the first in the text leads
    return tuple(sources), _summary(sources, _source(UNKNOWN, rows, stretches, total, verbs), stretches)


def hill_number(words: Iterable[int], order: int) -> float | None:
    """The effective number of sources: as many as would, with equally many words each, be spread as evenly as these.

    Order 1 is the exponential of the Shannon entropy of the shares of words, order 2 the inverse of Simpson's index;
    the higher the order, the less a source with few words counts. None without words: nobody's spread is not spread 0.

    Direction: higher means more sources, more evenly heard; 1 means that one source has all the words.

    Source: Hill 1973, "Diversity and Evenness: A Unifying Notation and Its Consequences", Ecology 54, 427-432.

    >>> hill_number([50, 50], 1)
    2.0
    >>> round(hill_number([90, 10], 1), 2), round(hill_number([90, 10], 2), 2)
    (1.38, 1.22)
    >>> hill_number([], 1) is None
    True
    """
    counts = [count for count in words if count]
    shares = [count / sum(counts) for count in counts]
    if not shares:
        return None
    if order == 1:
        return math.exp(-sum(share * math.log(share) for share in shares))
    return float(sum(share**order for share in shares) ** (1 / (1 - order)))


def _owners(document: Document, quotations: list[Quotation], marked: list[Quotation]) -> list[tuple[str, Quotation | None]]:
    """For each word its voice and its quotation: painted from the weakest claim to the strongest, the outer before the inner."""
    middles = [(token.start + token.end) // 2 for token in document.tokens if token.word]
    owners: list[tuple[str, Quotation | None]] = [("narrator", None)] * len(middles)
    layers = (
        ("paraphrased", [q for q in quotations if q.presentation == "speech"]),
        ("quoted", marked),
    )
    for voice, layer in layers:
        for quotation in sorted(layer, key=lambda q: (q.start, -q.end)):
            first, last = bisect_left(middles, quotation.start), bisect_left(middles, quotation.end)
            owners[first:last] = [(voice, quotation)] * (last - first)
    return owners


def _next_start(text: str, end: int, limit: int) -> int:
    """Where the next stretch begins behind a word that ends at `end`: behind its marks and blanks, before an opening mark."""
    while end < limit and not text[end].isspace() and text[end] not in _OPENING:
        end += 1
    while end < limit and text[end].isspace():
        end += 1
    return end


def _inner_voices(quotations: Sequence[Quotation], stretches: Sequence[Stretch]) -> list[Quotation]:
    """Marked words that another speaker says inside a reported clause: they have no row among the quotations."""
    known = set(quotations)
    inner = dict.fromkeys(stretch.quotation for stretch in stretches if stretch.quotation and stretch.quotation not in known)
    return [
        q
        for q in inner
        if not any(outer.speaker == q.speaker and outer.start <= q.start and q.end <= outer.end + 1 for outer in quotations)
    ]


def _source(
    name: str, quotations: Iterable[Quotation], stretches: Iterable[Stretch], total: int, verbs: Mapping[str, Verb]
) -> Source:
    rows = [q for q in quotations if q.speaker == name]
    words = Counter[str]()
    for stretch in stretches:
        if stretch.quotation and stretch.quotation.speaker == name:
            words[stretch.voice] += stretch.words
    kinds = Counter(q.source_kind for q in rows if q.source_kind != UNKNOWN)
    presentations = Counter(q.presentation for q in rows)
    cues = Counter((q.presentation, _verb(q.cue, verbs)) for q in rows if q.cue)
    return Source(
        speaker=name,
        source_kind=kinds.most_common(1)[0][0] if kinds else UNKNOWN,
        words=words.total(),
        words_quoted=words["quoted"],
        words_paraphrased=words["paraphrased"],
        share=words.total() / max(1, total),
        quotations=presentations["speech"],
        thoughts=presentations["thought"],
        acts=presentations["act"],
        evidence=presentations["evidence"],
        verbs=tuple(
            SourceVerb(**verb._asdict(), count=count, presentation=presentation)
            for (presentation, verb), count in sorted(cues.items(), key=lambda item: (PRESENTATIONS.index(item[0][0]), -item[1]))
        ),
    )


def _verb(cue: str, verbs: Mapping[str, Verb]) -> Verb:
    """What is known of a reporting word; the lexicon knows forms that the lemmatizer does not ("swore")."""
    cue = " ".join(cue.lower().split())
    if cue == _ACCORDING_TO.verb:
        return _ACCORDING_TO
    return verbs[cue] if cue in verbs else Verb(lemma(cue))


def _summary(sources: Sequence[Source], unknown: Source, stretches: Iterable[Stretch]) -> SourceSummary:
    heard = [source for source in sources if source.words]
    named = [source for source in heard if source.source_kind in NAMED_KINDS]
    kinds = Counter(source.source_kind for source in heard)
    words, words_named = sum(source.words for source in heard), sum(source.words for source in named)
    return SourceSummary(
        sources=len(heard),
        named=len(named),
        unnamed=len(heard) - len(named),
        kinds={kind: kinds[kind] for kind in SOURCE_KINDS},
        words_narrator=sum(stretch.words for stretch in stretches if stretch.quotation is None),
        words_named=words_named,
        words_unnamed=words - words_named,
        unknown=unknown,
        named_share=words_named / (words + unknown.words) if words + unknown.words else None,
        hill_1=hill_number((source.words for source in heard), 1),
        hill_2=hill_number((source.words for source in heard), 2),
    )
