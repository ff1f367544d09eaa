"""The words of rows: wordings without their edges, lists, and what each article does."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

from framing.story.content import sentence_at
from framing.story.records import Cell, Portrait, Referent
from framing.types import Analysis, Span

_DETERMINERS = (
    "the|a|an|this|that|these|those|some|any|no|many|few|several|most|all|both|each|every|such|other|another|whose|"
    "his|her|its|their|our|my|your|just|only"
)
_FRONT = re.compile(rf"^[“”\"‘’'(\s]*(?:(?:{_DETERMINERS})\s+)*[“”\"‘’'(\s]*", re.IGNORECASE)
_TAIL = re.compile(r"[“”\"‘’')\s,.;:]+$")
_SHOWN = 160  # characters of a passage in a cell


def plain_wording(text: str) -> str:
    """A wording without determiner, possessive pronoun and marks at its edges.

    >>> plain_wording("the “so-called” plan"), plain_wording("Their Plan,")
    ('so-called” plan', 'Plan')
    """
    return re.sub(r"['’]s?$", "", _TAIL.sub("", _FRONT.sub("", text)))


def joined(parts: Sequence[str]) -> str:
    """Words in a row, with "and" before the last.

    >>> joined(["A"]), joined(["A", "B"]), joined(["A", "B", "C"])
    ('A', 'A and B', 'A, B and C')
    """
    *front, last = parts
    return f"{', '.join(front)} and {last}" if front else last


def by_article(pairs: Iterable[tuple[str, str]]) -> str:
    """What each article does, from pairs of that and the article's name; articles that do the same share it.

    >>> by_article([("“say”", "A"), ("“say”", "B"), ("“admit”", "C")])
    '“say” in A and B, “admit” in C'
    """
    doers: dict[str, list[str]] = defaultdict(list)
    for what, name in pairs:
        doers[what].append(name)
    return ", ".join(f"{what} in {joined(who)}" for what, who in doers.items())


def excerpt(analysis: Analysis, span: Span) -> str:
    """The words between two places, on one line, cut between words where they are many."""
    words = " ".join(analysis.document.text[span.start : span.end].split())
    return words if len(words) <= _SHOWN else words[:_SHOWN].rsplit(" ", 1)[0] + " …"


def present(referent: Referent) -> list[Portrait]:
    """The portraits of the articles that speak of it."""
    return [p for p in referent.portraits if p is not None]


def spans_of(portrait: Portrait) -> list[Span]:
    """Its mentions."""
    return [Span(m.start, m.end) for m in portrait.mentions]


def cell_of(article: int, wording: str, analyses: Sequence[Analysis], spans: Sequence[Span]) -> Cell:
    """A cell with the sentence of the first span, and all spans in that sentence as marks."""
    if not spans:
        return Cell(article=article, wording=wording, sentence=None)
    sentence = sentence_at(analyses[article], spans[0].start)
    marks = tuple(sorted({span for span in spans if sentence.start <= span.start and span.end <= sentence.end}))
    return Cell(article=article, wording=wording, sentence=sentence, marks=marks)


def titled(name: str) -> str:
    """With a capital at the start, for the head of a sentence."""
    return name[:1].upper() + name[1:]
