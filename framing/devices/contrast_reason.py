"""What is said of a contrast to a reader: what it sets against what, who holds which side, in whose voice, and who has the last word."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from framing.devices.common import Scene
from framing.devices.holders import HolderFinder
from framing.types import Contrast, Finding, Side, Span

WORDS_DEEDS, THEN_NOW = "words/deeds", "then/now"
_WHY = {
    "comparison": "One is measured by the other",
    "concession": "One is said to hold in spite of the other",
    "reversal": "The same actor or matter is told as turned round",
    "correction": "One is put in the place of the other",
    "opposition": "The two are named as at odds",
    "paired": "Two opposed characterisations of one matter",
}
_ABOUT = {WORDS_DEEDS: "words against deeds", THEN_NOW: "then against now"}
_THEN = re.compile(
    r"\b(?:once|then|used to|until (?:now|recently)|previously|formerly|originally|initially|at first|earlier|years ago|months ago|in the past|"
    r"last (?:year|month|week|spring|summer|fall|winter)|(?:in|since) (?:the )?(?:19|20)\d\ds?|a (?:year|month|decade|week) ago)\b",
    re.IGNORECASE,
)
_NOW = re.compile(
    r"\b(?:now|today|these days|nowadays|currently|at present|this (?:year|month|week)|has since|have since|no longer|in recent (?:weeks|months|years))\b",
    re.IGNORECASE,
)
# Verbs by which somebody takes a stand in words.
_STANDS = frozenset(
    "vow pledge promise say claim insist declare swear argue call praise condemn denounce tout boast campaign urge deny preach profess announce demand".split()
)


def about(scene: Scene, holders: HolderFinder, contrast: Contrast) -> str:
    """What the two sides are, where it can be told: "words/deeds", "then/now"; else empty."""
    if _are_words_and_deeds(scene, holders, contrast):
        return WORDS_DEEDS
    if contrast.label == "reversal":
        return THEN_NOW
    text = scene.document.text
    sides = [text[_with_opening(scene, side) : side.end] for side in (contrast.a, contrast.b)]
    then = [_THEN.search(side) is not None for side in sides]
    now = [_NOW.search(side) is not None for side in sides]
    return THEN_NOW if any(then[i] and now[1 - i] and not now[i] for i in (0, 1)) else ""


def _with_opening(scene: Scene, side: Side) -> int:
    """Where the words begin that open a side: "In 2016, he fought it" may begin with "he"."""
    cut = max(scene.document.text.rfind(mark, 0, side.start) for mark in ".;:!?\n")
    return max(cut + 1, side.start - 30)


def _are_words_and_deeds(scene: Scene, holders: HolderFinder, contrast: Contrast) -> bool:
    """Whether one side is what somebody says and the other what the same one does, in the writer's words."""
    a, b = contrast.a, contrast.b
    if not a.holder or a.holder != b.holder or contrast.label not in ("concession", "reversal", "correction", "paired"):
        return False
    kinds = {_kind(scene, holders, a), _kind(scene, holders, b)}
    return kinds == {"words", "deeds"}


def _kind(scene: Scene, holders: HolderFinder, side: Side) -> str:
    """Words: reported, or with a verb of taking a stand for its verb. Deeds: a verb of doing, told by the writer."""
    if side.voice != "narrator":
        return "words"
    phrases = holders.phrases
    verbs = [i for i in holders.tokens_of(Span(side.start, side.end)) if scene.document.tokens[i].pos == "VERB"]
    if not verbs:
        return ""
    top = min(verbs, key=lambda index: (phrases.depth(index), index))
    if phrases.lemma(top) in _STANDS:
        return "words"
    children = scene.children.get(top, ())
    plan = any(scene.document.tokens[c].tag == "MD" for c in children)
    return "" if plan or top in scene.voices.reporting or scene.document.tokens[top].tag not in ("VBD", "VBN", "VBZ", "VBP", "VBG") else "deeds"


def last_word(scene: Scene, contrast: Contrast) -> str:
    """Whose words stand last: side "b", or "a" where its holder speaks again in the paragraph of side b or in the next, and b's does not."""
    a, b = contrast.a, contrast.b
    if not a.holder or a.holder == b.holder:
        return "b"
    paragraphs = scene.document.paragraphs
    place = bisect_left(paragraphs, b.end, key=lambda span: span.end)
    limit = paragraphs[min(place + 1, len(paragraphs) - 1)].end
    quotations = scene.voices.quotations
    behind = quotations[bisect_left(quotations, b.end, key=lambda q: q.start) :]
    last = "b"
    for quotation in behind:
        if quotation.start > limit:
            break
        if quotation.speaker in (a.holder, b.holder):
            last = "a" if quotation.speaker == a.holder else "b"
    return last


def count_loaded(loaded: Sequence[Finding], side: Span) -> int:
    """How many of the loaded findings, given by start, lie in a side."""
    first = bisect_left(loaded, side.start, key=lambda finding: finding.start)
    return sum(finding.end <= side.end for finding in loaded[first : bisect_left(loaded, side.end, key=lambda finding: finding.start)])


def reason(contrast: Contrast, cue: str) -> str:
    """The reason for a reader: two to four short sentences."""
    a, b = contrast.a, contrast.b
    kind = f": {_ABOUT[contrast.about]}" if contrast.about else ""
    parts = [f"{_WHY[contrast.label]}{f' by “{cue}”' if cue else ''}{kind}."]
    if a.holder != b.holder:
        parts.append(f"{_holders(a.holder, b.holder)}; the {'first' if contrast.last_word == 'a' else 'second'} has the last word.")
    elif a.holder:
        parts.append(f"Both sides are {_owned(a.holder)}.")
    parts.append(_voices(a, b))
    if a.loaded or b.loaded:
        where = "Both sides hold" if a.loaded and b.loaded else f"The {'first' if a.loaded else 'second'} side alone holds"
        parts.append(f"{where} loaded words.")
    return " ".join(parts)


def _holders(first: str, second: str) -> str:
    if first and second:
        return f"The first side is {_owned(first)}, the second {_owned(second)}"
    one, other, holder = ("first", "second", first) if first else ("second", "first", second)
    return f"The {one} side is {_owned(holder)}, and nobody is named for the {other}"


def _voices(a: Side, b: Side) -> str:
    if a.voice == b.voice == "narrator":
        return "Both are told in the reporter's voice."
    if a.voice != "narrator" and b.voice != "narrator":
        return "Both are told in the words of sources."
    reporter, source = ("first", "second") if a.voice == "narrator" else ("second", "first")
    return f"The {reporter} is in the reporter's voice, the {source} in a source's."


def _owned(holder: str) -> str:
    return f"{holder}’" if holder.endswith("s") else f"{holder}’s"
