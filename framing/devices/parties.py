"""The two parties of a verb or noun of conflict: subject and object, the two that one subject names, or what stands behind "between"."""

from __future__ import annotations

import re
from collections.abc import Callable

from framing.devices.common import Scene
from framing.devices.edges import Edges
from framing.devices.place import Place
from framing.phrases import SUBJECTS, Phrases
from framing.types import Span

_NO_PARTY = re.compile(r"\s*(?:it|that|this|them|each other|one another|\w+ly)(?:\s+(?:and|but|to|in|of)\b.*)?", re.IGNORECASE | re.DOTALL)
_TWO = re.compile(r"(?:the|both) (?:two (?:\w+)|pair|duo|rivals|sides|men|women)", re.IGNORECASE)
_POINTING = ("that", "this", "it", "which", "the move", "the statement", "the comments", "the remarks", "the claim")
_NOBODY = ("who", "anyone", "anybody", "whoever", "those who", "people who", "you", "one")
_PAIR = re.compile(r"\s*(?:between\s+)?(.{2,70}?)\s+and\s+(.{2,70}?)(?=[,;:—]|\.(?:\s|$)|\s(?:over|on|in|about|as|that|who|which|for|at)\b|$)")
_AGAINST = re.compile(r"(\s+[^,.;:]+?)\s+against\s+([^,.;:]+)")
_BACK = 2  # sentences before "the two men" in which they may be named


class Parties:
    """Finds the parties of conflicts in one article.

    Attributes:
        before: the number of a sentence -> what stands in front of it, None where nothing does.
    """

    def __init__(self, scene: Scene, phrases: Phrases, edges: Edges, before: Callable[[int], Span | None]) -> None:
        self.scene, self.document = scene, scene.document
        self.text, self.tokens, self.children = scene.document.text, scene.document.tokens, scene.children
        self.phrases, self.edges, self.before = phrases, edges, before

    def find(self, place: Place) -> tuple[Span, Span] | None:
        """Two parties of a verb or noun of conflict: subject and object, the two of the subject, or "between A and B"."""
        match, sentence = place.match, place.sentence
        rest = self.text[match.end : sentence.end]
        cue = place.words.lower()
        if rest.lstrip().startswith("between") or cue.endswith(("between", "among", "clash of")):
            pair = _PAIR.match(rest)
            return (Span(match.end + pair.start(1), match.end + pair.end(1)), Span(match.end + pair.start(2), match.end + pair.end(2))) if pair else None
        if cue == "pits":
            sides = _AGAINST.match(rest)
            return (Span(match.end, match.end + sides.end(1)), Span(match.end + sides.start(2), match.end + sides.end(2))) if sides else None
        subject = self._speech_in_front(place) or self._subject_in_front(place)
        if subject is None or self.text[subject.start : subject.end].lower() in _NOBODY:
            return None
        words = self.text[subject.start : subject.end].lower()
        if cue.endswith((" over", "apart", "at odds")) or (words.startswith(("the two ", "both ")) and not cue.endswith(("with", "against", "from"))):
            return self._two_of(subject, match.sentence)
        end = re.search(r"[,.;:—–]|\s(?:over|on|about|when|while|after|as|who|which|because)\b", rest)
        object_end = match.end + (end.start() if end and end.start() > 2 else len(rest))
        if _NO_PARTY.fullmatch(self.text[match.end : object_end]):
            return None
        if object_end - match.end < 3:
            return None
        if words in _POINTING:
            subject = self.before(match.sentence) or subject
        return subject, Span(match.end, object_end)

    def _speech_in_front(self, place: Place) -> Span | None:
        """What was said in front of a participle that opposes it: "“The toll stays,” she said, rebuffing the truckers"."""
        if not place.words.lower().endswith("ing"):
            return None
        reports = [q for q in self.edges.reports.get(place.match.sentence, ()) if q.end <= place.match.start]
        return Span(max(reports[-1].start, place.sentence.start), reports[-1].end) if reports else None

    def _two_of(self, subject: Span, number: int) -> tuple[Span, Span] | None:
        """Two parties that one subject names: "Finch and Pellow"; of "the two men" the two named last before."""
        words = self.text[subject.start : subject.end]
        pair = re.match(r"(?:Both\s+)?(.+?)(?:\s+and\s+|,\s+)(.+)$", words)
        if pair:
            return Span(subject.start + pair.start(1), subject.start + pair.end(1)), Span(subject.start + pair.start(2), subject.end)
        if not _TWO.match(words):
            return None
        earliest = self.document.sentences[max(0, number - _BACK)].start
        named = {mention.person: mention for mention in self.scene.voices.people.named_between(earliest, subject.start)}
        if len(named) < 2:
            return None
        a, b = sorted(named.values(), key=lambda mention: mention.start)[-2:]
        return Span(a.start, a.end), Span(b.start, b.end)

    def _subject_in_front(self, place: Place) -> Span | None:
        """The party in front of a cue of conflict: its subject by the parse, else the words before it."""
        match, sentence = place.match, place.sentence
        if place.tagged:
            node = match.first
            for _ in range(4):
                for child in self.children.get(node, ()):
                    if self.tokens[child].dep in SUBJECTS and child < match.first:
                        return Span(self.tokens[self.phrases.first(child)].start, self.tokens[min(self.phrases.last(child), match.first - 1)].end)
                if self.tokens[node].head == node:
                    break
                node = self.tokens[node].head
                if node < match.first and self.tokens[node].pos in ("NOUN", "PROPN"):
                    return Span(self.tokens[self.phrases.first(node)].start, self.tokens[min(self.phrases.last(node), match.first - 1)].end)
        before = self.text[sentence.start : match.start]
        edge = max(before.rfind(mark) for mark in ',;:—“"')
        return Span(sentence.start + edge + 1, match.start) if match.start - sentence.start - edge > 3 else None
