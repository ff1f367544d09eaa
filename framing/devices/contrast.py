"""Device `contrast`: two sides set against each other, with cue, holders and the reason."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from framing.devices.actors import Holder
from framing.devices.common import CONFIDENCE, Scene
from framing.devices.contrast_reason import about, count_loaded, last_word, reason
from framing.devices.holders import HolderFinder
from framing.devices.pairing import find_pairs
from framing.devices.sides import SideFinder
from framing.nouns import INSTITUTION, is_person_noun, singular
from framing.types import Contrast, Finding, Side, Span

_STATING = frozenset(("sentence", "paired-not", "restated"))  # ways of cues that join statements, whoever is spoken of
_SOMEBODY = re.compile(r"\b(?:he|she|they|we|I|his|her|their|our|us|them|who)\b|(?<=[a-z,] )[A-Z][a-z]")
_NEAR = 12  # contrasts on each side, by place, among which the same one is looked for


def find_contrasts(scene: Scene, findings: Sequence[Finding]) -> Iterator[Contrast]:
    """Framing contrasts of the article: those with a cue by place, then pairs without one.

    Args:
        findings: of the same article; the loaded ones tell which side colours.
    """
    finder = _Finder(scene, findings)
    yield from finder.with_cue()
    yield from finder.paired()


class _Finder:
    def __init__(self, scene: Scene, findings: Sequence[Finding]) -> None:
        self.scene = scene
        self.sides = SideFinder(scene)
        self.holders = HolderFinder(scene, self.sides.phrases)
        self.loaded = sorted((f for f in findings if f.device == "loaded"), key=lambda f: f.start)
        self.seen: list[tuple[Span, Span]] = []
        self.words = [token.start for token in scene.document.tokens if token.word]

    def with_cue(self) -> Iterator[Contrast]:
        for match in self.scene.matches:
            if match.entry.device != "contrast" or match.entry.label == "paired":
                continue
            sides = self.sides.find(match)
            # "Perhaps. But …" sets nothing against anything; "despite problems" does.
            least = 2 if match.entry.label == "concession" and match.entry.sides[0] != "fronted" else 1
            if sides is None or not all(self._is_side(side, least) for side in sides) or self._is_known(sides, self.seen[-_NEAR:]):
                continue  # "but … instead": one contrast, two cues
            contrast = self._contrast(match.entry.label, sides, Span(match.start, match.end), match.entry.rule, match.sentence)
            if self._is_plain_choice(contrast, match.entry.sides):
                continue
            self.seen.append(sides)
            yield contrast

    def _is_plain_choice(self, contrast: Contrast, ways: Sequence[str]) -> bool:
        """Whether things are compared or chosen between and nobody is spoken of: "bake rather than fry", "unlike older pumps"."""
        if contrast.label not in ("comparison", "correction", "opposition") or not _STATING.isdisjoint(ways):
            return False
        return not (contrast.a.holder or contrast.b.holder or _names_somebody(contrast.a.text) or _names_somebody(contrast.b.text))

    def paired(self) -> Iterator[Contrast]:
        self.seen.sort()
        for pair in sorted(find_pairs(self.scene, self.sides.phrases)):
            place = bisect_right(self.seen, (pair.a, pair.b))
            if not self._is_known((pair.a, pair.b), self.seen[max(0, place - _NEAR) : place + _NEAR]):
                owners = (self.holders.named(pair.owners[0]), self.holders.named(pair.owners[1])) if pair.owners else None
                contrast = self._contrast("paired", (pair.a, pair.b), None, f"contrast.paired:{pair.sign}", pair.sentence, owners)
                two = contrast.a.holder and contrast.b.holder and contrast.a.holder != contrast.b.holder
                if two or not pair.held:
                    self.seen.insert(place, (pair.a, pair.b))
                    yield contrast

    def _contrast(
        self, label: str, sides: tuple[Span, Span], cue: Span | None, rule: str, sentence: int, owners: tuple[Holder, Holder] | None = None
    ) -> Contrast:
        document = self.scene.document
        a, b = (self._side(span, holder) for span, holder in zip(sides, owners or self.holders.find(*sides, label), strict=True))
        voice, speaker = self.scene.voices.wording_at(*(cue or sides[1]))
        contrast = Contrast(
            label=label,
            voice=voice,
            speaker=speaker,
            cue=cue,
            a=a,
            b=b,
            section=document.sentences[sentence].section,
            rule=rule,
            reason="",
            confidence=CONFIDENCE.get(f"contrast.{label}", CONFIDENCE["contrast"]),
        )
        contrast = replace(contrast, about=about(self.scene, self.holders, contrast), last_word=last_word(self.scene, contrast))
        return replace(contrast, reason=reason(contrast, document.text[cue.start : cue.end] if cue else ""))

    def _side(self, span: Span, holder: Holder) -> Side:
        return Side(
            start=span.start,
            end=span.end,
            text=self.scene.document.text[span.start : span.end],
            holder=holder.name,
            mention=holder.mention,
            voice=self.holders.voice_of(span),
            loaded=count_loaded(self.loaded, span),
        )

    def _is_side(self, span: Span, least_words: int) -> bool:
        text = self.scene.document.text[span.start : span.end]
        return span.end - span.start > 2 and any(char.isalpha() for char in text) and len(text.split()) >= least_words

    def _is_known(self, sides: tuple[Span, Span], known: Sequence[tuple[Span, Span]]) -> bool:
        return any(self._same(sides[0], a) and self._same(sides[1], b) for a, b in known)

    def _same(self, one: Span, other: Span) -> bool:
        """Whether two sides share most of their words; in words, so that no long name decides."""
        first, last = (bisect_left(self.words, place) for place in one)
        other_first, other_last = (bisect_left(self.words, place) for place in other)
        return min(last, other_last) - max(first, other_first) > 0.6 * min(last - first, other_last - other_first)


def _names_somebody(words: str) -> bool:
    if _SOMEBODY.search(words):
        return True
    nouns = (singular(word.lower().removesuffix("'s").removesuffix("’s")) for word in words.split())
    return any(noun in INSTITUTION or is_person_noun(noun) for noun in nouns)
