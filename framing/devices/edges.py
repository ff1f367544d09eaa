"""Where the sides of a contrast begin and end by the surface: at marks, at other cues, and where what is reported begins and ends."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from framing.devices.common import Scene
from framing.devices.place import Place
from framing.types import Quotation, Sentence, Span

_STRONG_EDGE = re.compile(r"[;:—–]|\s-{1,2}\s")


class Edges:
    """The edges of one article.

    Attributes:
        reports: what is reported, reported clauses before marked words, by the numbers of the sentences that it touches.
    """

    def __init__(self, scene: Scene) -> None:
        self.document, self.text = scene.document, scene.document.text
        self._starts = [sentence.start for sentence in self.document.sentences]
        self._cue_ends = sorted(match.end for match in scene.matches if match.entry.device == "contrast")
        self.reports: dict[int, list[Quotation]] = {}
        for report in (*scene.voices.indirect, *scene.voices.speech):
            for number in range(self.sentence_at(report.start), self.sentence_at(report.end - 1) + 1):
                self.reports.setdefault(number, []).append(report)

    def clause_in_front(self, place: Place) -> Span:
        """The clause or phrase in front of a cue by the surface: behind the last strong edge, or where speech begins."""
        start = place.sentence.start
        for edge in _STRONG_EDGE.finditer(self.text, start, place.match.start):
            if place.match.start - edge.end() > 12:
                start = edge.end()
        return Span(self.speech_start(place, start), place.match.start)

    def speech_start(self, place: Place, start: int) -> int:
        """Where a side in front of a cue begins: with what is reported, if the cue stands in the report or at its end."""
        for report in self.reports.get(place.match.sentence, ()):
            if start < report.start < place.match.start - 12 and place.match.start <= report.end:
                start = report.start
        return start

    def clause_end(self, place: Place) -> int:
        return self.speech_end(place, self.edge_behind(place.match.end, place.sentence))

    def speech_end(self, place: Place, end: int) -> int:
        for report in self.reports.get(place.match.sentence, ()):
            if place.match.end + 12 < report.end < end and report.start <= place.match.start:
                end = report.end
        return end

    def edge_behind(self, start: int, sentence: Sentence) -> int:
        """The next strong edge of the surface, or the end of the sentence."""
        edge = _STRONG_EDGE.search(self.text, start + 12, sentence.end) if start + 12 < sentence.end else None
        return edge.start() if edge else sentence.end

    def phrase_start(self, place: Place, start: int) -> int:
        """A comparison measures phrases: they begin behind the last comma or other cue that leaves some words."""
        edges = [start + edge.end() for edge in re.finditer(r",\s", self.text[start : place.match.start])]
        edges += self._cue_ends[bisect_right(self._cue_ends, start) : bisect_left(self._cue_ends, place.match.start)]
        return max((edge for edge in edges if place.match.start - edge > 8 and len(self.text[edge : place.match.start].split()) > 2), default=start)

    def phrase_end(self, start: int, end: int) -> int:
        comma = re.search(r",\s(?!(?:when|where|which|who)\b)", self.text[start:end])
        return start + comma.start() if comma and comma.start() > 2 else end

    def core(self, number: int) -> Span:
        """A sentence without its say-clauses: what is reported in it, where that fills most of it, else the whole."""
        sentence = self.document.sentences[number]
        spans = [Span(max(q.start, sentence.start), min(q.end, sentence.end)) for q in self.reports.get(number, ())]
        inside = Span(min((s.start for s in spans), default=0), max((s.end for s in spans), default=0))
        return inside if inside.end - inside.start > 0.5 * (sentence.end - sentence.start) else Span(sentence.start, sentence.end)

    def sentence(self, at: int) -> Sentence:
        return self.document.sentences[self.sentence_at(at)]

    def sentence_at(self, at: int) -> int:
        return max(0, bisect_right(self._starts, at) - 1)
