"""Device `contrast`: two sides set against each other, with cue, holders and the reason."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from framing.devices.common import CONFIDENCE, Scene
from framing.devices.holders import Holder, HolderFinder
from framing.devices.sides import SideFinder
from framing.matcher import Match
from framing.types import Contrast, Side, Span

_PAIR_REACH = 3  # sentences between the two characterisations of a pair
_WHY = {
    "comparison": "One is measured by the other",
    "concession": "One is said to hold in spite of the other",
    "reversal": "The same actor or matter is told as turned round",
    "correction": "One is put in the place of the other",
    "opposition": "The two are named as at odds",
    "paired": "Two opposed characterisations of one matter are tied to two holders",
}


def find_contrasts(scene: Scene) -> Iterator[Contrast]:
    """Framing contrasts of the article, by place: those with a cue first, then pairs of opposed poles."""
    finder = SideFinder(scene)
    holders = HolderFinder(scene, finder.phrases)
    seen: list[tuple[Span, Span]] = []
    for match in scene.matches:
        if match.entry.device != "contrast":
            continue
        sides = finder.find(match)
        # "Perhaps. But …" sets nothing against anything; "despite problems" does.
        least = 2 if match.entry.label == "concession" and match.entry.sides[0] != "fronted" else 1
        if sides is None or not all(_is_side(scene, side, least) for side in sides):
            continue
        if any(_same(sides[0], a) and _same(sides[1], b) for a, b in seen):
            continue  # "but … instead": one contrast, two cues
        seen.append(sides)
        yield _contrast(scene, holders, match.entry.label, sides, Span(match.start, match.end), match)
    yield from _pairs(scene, holders)


def _contrast(scene: Scene, holders: HolderFinder, label: str, sides: tuple[Span, Span], cue: Span | None, match: Match) -> Contrast:
    document = scene.document
    a, b = (_side(scene, span, holder) for span, holder in zip(sides, holders.find(*sides), strict=True))
    voice, speaker = scene.voices.wording_at(*(cue or sides[1]))
    cue_text = f" by “{document.text[cue.start : cue.end]}”" if cue else ""
    held = f" {a.holder or 'one side'} stands on one side, {b.holder or 'the other'} on the other." if a.holder != b.holder else ""
    return Contrast(
        label=label,
        voice=voice,
        speaker=speaker,
        cue=cue,
        a=a,
        b=b,
        section=document.sentences[match.sentence].section,
        rule=match.entry.rule if cue else f"contrast.paired:{'/'.join(match.entry.pole or ())}",
        reason=f"{_WHY[label]}{cue_text}.{held}",
        confidence=CONFIDENCE.get(f"contrast.{label}", CONFIDENCE["contrast"]),
    )


def _side(scene: Scene, span: Span, holder: Holder) -> Side:
    text = scene.document.text[span.start : span.end]
    return Side(start=span.start, end=span.end, text=text, holder=holder.name, mention=holder.mention)


def _is_side(scene: Scene, span: Span, least_words: int) -> bool:
    text = scene.document.text[span.start : span.end]
    return span.end - span.start > 2 and any(char.isalpha() for char in text) and len(text.split()) >= least_words


def _same(one: Span, other: Span) -> bool:
    shared = min(one.end, other.end) - max(one.start, other.start)
    return shared > 0.6 * min(one.end - one.start, other.end - other.start)


def _pairs(scene: Scene, holders: HolderFinder) -> Iterator[Contrast]:
    """Opposed poles of one axis within a few sentences, tied to two different holders."""
    poles = [match for match in scene.matches if match.entry.pole]
    for index, first in enumerate(poles):
        for second in poles[index + 1 :]:
            if second.sentence - first.sentence > _PAIR_REACH:
                break
            assert first.entry.pole and second.entry.pole
            if first.entry.pole != tuple(reversed(second.entry.pole)):
                continue
            sides = _pole_phrase(scene, first), _pole_phrase(scene, second)
            contrast = _contrast(scene, holders, "paired", sides, None, first)
            if contrast.a.holder != contrast.b.holder:
                yield contrast
                break


def _pole_phrase(scene: Scene, match: Match) -> Span:
    """The noun phrase that holds a pole: "the hard line taken by his predecessor on immigration"."""
    document = scene.document
    tokens = document.tokens
    if not tokens[match.first].pos:
        return _surface_phrase(document.text, match, document.sentences[match.sentence].end)
    head = match.last - 1
    if tokens[head].dep in ("amod", "compound", "nmod") and tokens[head].head >= match.first:
        head = tokens[head].head
    keep: set[int] = {head}
    stack = [head]
    while stack:
        for child in scene.children.get(stack.pop(), ()):
            if tokens[child].dep in ("relcl", "appos", "conj", "cc") or tokens[child].text in ",;:—":
                continue
            if child > head and any(tokens[i].text in ",;:—" for i in range(head, child)):
                continue
            keep.add(child)
            stack.append(child)
    first, last = min(keep), max(keep)
    cut = _before_cue(scene, match, tokens[last].end)
    return Span(tokens[first].start, cut)


def _before_cue(scene: Scene, match: Match, end: int) -> int:
    """A comparison inside the phrase ("softer … as compared to that of …") is no part of the side."""
    cues: Sequence[int] = [m.start for m in scene.matches if m.entry.device == "contrast" and match.end <= m.start < end]
    return end if not cues else match.end + len(scene.document.text[match.end : min(cues)].rstrip())


def _surface_phrase(text: str, match: Match, limit: int) -> Span:
    tail = re.match(r"(?:\s+(?:taken|by|on|of|toward|to|his|her|their|predecessor|[A-Za-z]+))*", text[match.end : limit])
    start = match.start
    owner = re.search(r"(?:[A-Z][\w.-]*['’]s?\s+|\b(?:the|a|his|her|their)\s+)$", text[:start])
    if owner:
        start = owner.start()
    return Span(start, match.end + (len(tail.group().rstrip()) if tail and len(tail.group()) < 60 else 0))
