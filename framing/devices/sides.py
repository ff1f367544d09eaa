"""A contrast cue -> the two sides that it joins; None where none can be told.

With a parse a side is what the syntax gives: the clause of a conjunct, an adverbial clause and its main clause, the complement of a
preposition and the noun or the clause that it hangs on. Without one, edges of the surface stand in for it: marks, and where speech begins.
"""

from __future__ import annotations

import re
from bisect import bisect_left

from framing.devices.common import Scene
from framing.devices.contrast_senses import conjuncts, is_contrast
from framing.devices.edges import Edges
from framing.devices.parties import Parties
from framing.devices.place import Place
from framing.matcher import Match
from framing.phrases import SUBJECTS, VERBS, Phrases
from framing.trees import FINITE_TAGS
from framing.types import Sentence, Span

_LEADING = re.compile(r"^(?:[\s,;:—–]|(?:that(?!\s+of\b)|and|but|then|the fact that)\s)+", re.IGNORECASE)
_SPEECH_LEAD = re.compile(r"^[“\"‘'(\s]*(?:and\s+|so\s+)?$", re.IGNORECASE)
_WOULD_DO = re.compile(r",\s+to\s+\w")
_OPENS_CLAUSE = re.compile(r"(?:[;:—–]|[,.]?[”\"]|\b(?:that|but|and|because),?)\s*[“\"]?$", re.IGNORECASE)
# Tells where words were spoken and nothing of what was said: the other side stands in front of it.
_SCENE_SETTING = re.compile(
    r"[^,;]{3,60}\b(?:was|were) speaking\b|(?:The|His|Her|Their|Those|These) (?:comments?|remarks?|statements?) (?:came|come|was made|were made)\b|"
    r"[^,;]{3,40}\bspoke (?:at|during|in|on|after|before|by|from)\b"
)
_BACK = 2  # sentences before a cue at the head of its sentence that may hold the other side
_NEAR_HEAD = 8  # words in front of "however" where it stands between commas
_LONGEST_CORRECTION = 160  # code points between "not" and "but"
_TURN = re.compile(
    r"[,;—–]?\s(?:(?:and|but|who|which|he|she|it|they|is|are|has|have|was|were|may|can)\s){0,3}(?:now|today|no longer|has since|have since)\b"
)
# As far as, as soon as, as well as: set phrases that measure nobody by anybody.
_NO_MEASURE = frozenset("well far soon long much many early late recently few little often".split())
_NAME = r"(?:(?:an?|the|some|any|like|about|one of|his|her|its|their|our)\b|[“\"])"
_BE = r"(?:\s(?:is|was|are|were)|[’']s|[’']re)\s+(?:\w+ly\s+)?(?!not\b)"
_DENIED = re.compile(
    rf"\s+(?P<a>{_NAME}[^.;!?”]{{3,110}}?)[.;!?—]+[”\"]?\s+[“\"]?(?:(?i:it|this|that|they|he|she|these){_BE}(?P<b>{_NAME})|"
    rf"(?i:it|this|that){_BE}(?P<c>[a-z]+(?:\s[a-z]+)?(?=[.;!?])))"
)

Sides = tuple[Span, Span]


class SideFinder:
    """Finds the sides of the contrast cues of one article."""

    def __init__(self, scene: Scene) -> None:
        self.scene, self.document = scene, scene.document
        self.text, self.tokens, self.children = scene.document.text, scene.document.tokens, scene.children
        self.phrases = Phrases(scene.document, scene.children)
        self.edges = Edges(scene)
        self._token_ends = [token.end for token in self.tokens]
        self._ways = {
            "between": self._between,
            "fronted": self._fronted,
            "sentence": self._across,
            "paired-not": self._not_but,
            "restated": self._restated,
            "formerly": self._formerly,
            "equative": self._equative,
            "noun": Parties(scene, self.phrases, self.edges, self._before).find,
            "turned": self._turned,
            "inside": self._inside,
        }

    def find(self, match: Match) -> Sides | None:
        """The two sides by how the lexicon says they lie about the cue; the first way that fits wins.

        Side A is the one that stands first in the text.
        """
        place = Place(self.scene, match)
        if not is_contrast(place):
            return None
        for way in match.entry.sides or ("between",):
            sides = self._ways[way](place)
            if sides is not None:
                a, b = (self._trim(side) for side in sides)
                if a.end > a.start and b.end > b.start:
                    return (a, b) if a.start <= b.start else (b, a)
        return None

    def _between(self, place: Place) -> Sides | None:
        """A cue B: two clauses or phrases of one sentence."""
        match, sentence = place.match, place.sentence
        if match.first <= sentence.first + 1 and _SPEECH_LEAD.match(self.text[sentence.start : match.start]):
            return None
        if place.words.lower().endswith(("as many", "as much")):
            return self._measured(place)
        joined = conjuncts(place) if place.tagged else None
        if joined is not None and match.entry.label != "comparison":
            return self._joined(place, *joined)
        front, behind = self.edges.clause_in_front(place), Span(match.end, self.edges.clause_end(place))
        if match.entry.label != "concession" and place.token.lower != "than":
            front = self._phrase_in_front(place) or front
        if match.entry.label == "comparison":
            front, behind = Span(self.edges.phrase_start(place, front.start), match.start), Span(match.end, self.edges.phrase_end(match.end, behind.end))
        return front, behind

    def _measured(self, place: Place) -> Sides | None:
        """Twice as many A as B; A is what is counted, or who has it where that stands in front."""
        start = place.match.end
        second = re.search(r"\sas\s", self.text[start : place.sentence.end])
        if second is None:
            return None
        front = self.edges.clause_in_front(place)
        counted = len(self.text[front.start : front.end].split()) < 2
        behind = start + second.end()
        end = self.edges.phrase_end(behind, self.edges.edge_behind(behind, place.sentence))
        return Span(start, start + second.start()) if counted else front, Span(behind, end)

    def _joined(self, place: Place, one: int, other: int) -> Sides:
        """The conjuncts of "but": from the first word of the one to the cue, from the cue to the last word of the other."""
        sentence, match = place.sentence, place.match
        first = max(self.phrases.first(one), sentence.first)
        first = max((i + 1 for i in range(first, match.first) if self.tokens[i].text in (";", ":") and i < one), default=first)
        start = self.edges.speech_start(place, self.tokens[first].start)
        if self.phrases.heads_clause(one) and not self.phrases.heads_clause(other):
            return Span(start, match.start), Span(match.end, self.edges.clause_end(place))  # the parser took the subject for the conjunct
        last = min(self.phrases.last(other), sentence.last - 1)
        stop = self.text.find(";", match.end, self.tokens[last].end)
        return Span(start, match.start), Span(match.end, self.edges.speech_end(place, stop if stop > 0 else self.tokens[last].end))

    def _fronted(self, place: Place) -> Sides | None:
        """Cue A, B at the head of a clause; or B cue A behind it."""
        match, sentence = place.match, place.sentence
        before = self.text[sentence.start : match.start]
        if place.near(1) == "," and _SPEECH_LEAD.match(before) is None:
            return None  # "Riders, though, stayed away": the other side stands in front of the sentence
        inner_end = self._subordinate_end(place)
        if inner_end - match.end < 3:
            return None
        opens = bool(_SPEECH_LEAD.match(before) or _OPENS_CLAUSE.search(before)) or self._stands_in_front(place, inner_end)
        if opens and inner_end < sentence.end - 3 and not re.search(r"[.!?][)”\"]*$", self.text[match.end : inner_end].rstrip(", ")):
            return Span(match.end, inner_end), Span(inner_end, self.edges.speech_end(place, self.edges.edge_behind(inner_end, sentence)))
        if _SPEECH_LEAD.match(before):
            return None
        front = self._phrase_in_front(place) if match.entry.label in ("correction", "comparison") else None
        return front or self._main_clause(place), Span(match.end, inner_end)

    def _stands_in_front(self, place: Place, inner_end: int) -> bool:
        """Whether the verb that a cue's clause or phrase hangs on, and its subject, stand behind it: "In 2016, although it rained, they came"."""
        if not place.tagged:
            return False
        inner = place.token.head if place.token.dep in ("mark", "advmod") else place.first
        above = self.tokens[inner].head
        subject = self.phrases.subject(above)
        return self.tokens[above].start > inner_end and subject is not None and self.tokens[subject].start > inner_end

    def _across(self, place: Place) -> Sides | None:
        """Cue at or near the head of a sentence, or between commas behind its subject: A is what stands before, B this sentence."""
        match, sentence = place.match, place.sentence
        before = self.text[sentence.start : match.start]
        words = len(re.findall(r"\w+", before))
        between_commas = before.rstrip().endswith(",") and place.near(1) == ","
        near_head = not words or (words <= 4 and place.near(1) == ",") or (words <= _NEAR_HEAD and between_commas)
        if not near_head:
            return None
        other = self._before(match.sentence)
        if not self._is_statement(sentence):
            return None  # "But not everywhere."
        return (other, Span(match.end if not words else sentence.start, sentence.end)) if other is not None else None

    def _before(self, number: int) -> Span | None:
        """What stands in front of a sentence: the one before, without its say-clause; not a headline, a caption or a change of scene."""
        for back in range(number - 1, max(-1, number - 1 - _BACK), -1):
            previous = self.document.sentences[back]
            if previous.section == "headline" or self.document.sentences[number].paragraph - previous.paragraph > number - back:
                return None
            if not _SCENE_SETTING.match(self.text[previous.start : previous.end]):
                return self.edges.core(back) if self._is_statement(previous) else None
        return None

    def _is_statement(self, sentence: Sentence) -> bool:
        """Whether a sentence has a verb, as far as it is parsed: "( PHOTOS: the new pier)" and "Story continues below" have none."""
        tokens = self.tokens[sentence.first : sentence.last]
        return not tokens[0].pos or any(token.pos in VERBS for token in tokens)

    def _not_but(self, place: Place) -> Sides | None:
        """Not A but B; A, not B."""
        match, sentence = place.match, place.sentence
        rest = self.text[match.end : sentence.end]
        but = re.search(r"[,;—]?\s+but\s+(?:also\s+|rather\s+|instead\s+)?", rest)
        if but and but.start() < _LONGEST_CORRECTION and not re.search(r"[.;]", rest[: but.start()]):
            if self._opens_clause(match.end + but.end(), sentence):
                return None  # "The plan does not cut fares, but it adds a fee": "but" joins two statements
            end = self.edges.speech_end(place, self.edges.edge_behind(match.end + but.end(), sentence))
            return Span(match.end, match.end + but.start()), Span(match.end + but.end(), end)
        before = self.text[sentence.start : match.start].rstrip().rstrip("”\"’")
        if before.endswith((",", "—", "–")) and len(before) > 12:
            behind = Span(match.end, self._end_of_denied(match.end, self.edges.edge_behind(match.end, sentence)))
            return self._phrase_in_front(place) or self.edges.clause_in_front(place), behind
        return None

    def _end_of_denied(self, start: int, end: int) -> int:
        """Where what is denied behind a comma ends: "wants the drivers, not the owners, to pay" goes on with what both would do."""
        onward = _WOULD_DO.search(self.text, start, end)
        return onward.start() if onward else end

    def _opens_clause(self, start: int, sentence: Sentence) -> bool:
        """Whether the words from a place on are a clause with a subject of its own."""
        first = self._token_at(start + 1)
        if not self.tokens[first].pos:
            return re.match(r"(?:he|she|it|they|we|i|you|that|this|there)\b", self.text[start : sentence.end], re.IGNORECASE) is not None
        if self.tokens[first].tag in FINITE_TAGS:
            return True
        inside = range(first, min(first + 12, sentence.last))
        return any(
            self.tokens[i].dep in (*SUBJECTS, "expl") and self.tokens[i].head > i and self.tokens[self.tokens[i].head].dep not in ("relcl", "pcomp", "advcl", "ccomp")
            and not self._tells_whose(i, first)
            for i in inside
        )

    def _tells_whose(self, subject: int, first: int) -> bool:
        """Whether a subject is that of a say-clause put behind: "not in May but today, Finch writes"."""
        start = self.phrases.first(subject)
        return start > first and self.tokens[start - 1].text == "," and self.tokens[subject].head in self.scene.voices.active

    def _restated(self, place: Place) -> Sides | None:
        """This is not A. It is B: a name that is denied, and the right one in the next clause."""
        denied = _DENIED.match(self.text, place.match.end)
        if denied is None or denied.end("a") > place.sentence.end:
            return None
        right = max(denied.start("b"), denied.start("c"))
        return Span(*denied.span("a")), Span(right, self.edges.edge_behind(right, self.edges.sentence(right)))

    def _formerly(self, place: Place) -> Sides | None:
        """Once A, now B; the once A thing did B."""
        match, sentence = place.match, place.sentence
        described = place.token.head if place.tagged and place.token.dep == "advmod" else -1
        if place.tagged and place.token.dep == "mark":
            return None  # "once the rain stopped"
        if described >= place.last and all(self.tokens[i].pos in ("ADV", "ADJ", "PUNCT") for i in range(place.last, described)) and self.tokens[described].dep == "amod":
            phrase = self.phrases.noun_phrase(self.tokens[described].head)
            verb = self.tokens[self.tokens[described].head].head
            if self.tokens[verb].pos not in VERBS or self.tokens[verb].end <= phrase.end:
                return None
            first = min([verb, *(c for c in self.children.get(verb, ()) if self.tokens[c].dep in ("aux", "auxpass", "neg"))])
            return Span(match.end, phrase.end), Span(self.tokens[first].start, self.edges.edge_behind(self.tokens[first].start, sentence))
        turn = _TURN.search(self.text[match.end : sentence.end])
        if turn is None or turn.start() < 3:
            return None
        return Span(match.end, match.end + turn.start()), Span(match.end + turn.start(), self.edges.edge_behind(match.end + turn.start(), sentence))

    def _equative(self, place: Place) -> Sides | None:
        """A is as bad as B."""
        sentence = place.sentence
        if not place.tagged or place.token.dep != "advmod" or place.token.head <= place.first:
            return None
        quality = place.token.head
        second = next((i for i in range(quality + 1, min(quality + 8, sentence.last)) if self.tokens[i].lower == "as"), None)
        measure = self.tokens[quality].pos in ("ADJ", "ADV") or self.tokens[quality].tag in ("VBG", "VBN")
        if second is None or not measure or self.tokens[quality].lower in _NO_MEASURE:
            return None
        party = next((c for c in self.children.get(second, ()) if self.tokens[c].dep == "pobj"), None)
        clause = self.tokens[second].head
        front = next((i for i in range(place.first - 1, sentence.first - 1, -1) if self.tokens[i].text not in "“\"‘'"), -1)
        verb = self.phrases.verb_above(quality)
        subject = self.phrases.subject(verb) if verb is not None else None
        told = verb is None or verb in self.scene.voices.reporting or subject is None
        if told and front >= 0 and self.tokens[front].pos in ("NOUN", "PROPN"):
            subject = front  # "holds the toll as bad as a tax", "Finch as firm as Pellow"
        if subject is None or subject > place.first:
            return None
        if party is not None and self.tokens[party].pos in ("NOUN", "PROPN") and not any(
            self.tokens[c].dep in ("nummod", "quantmod") for c in self.children.get(party, ())
        ):
            return self.phrases.noun_phrase(subject), self.phrases.noun_phrase(party)
        if self.tokens[second].dep == "mark" and clause > second and self._has_named_subject(clause):
            return self.phrases.noun_phrase(subject), self.phrases.clause(clause)
        return None

    def _has_named_subject(self, verb: int) -> bool:
        subject = self.phrases.subject(verb)
        return subject is not None and self.tokens[subject].pos in ("NOUN", "PROPN")

    def _turned(self, place: Place) -> Sides | None:
        """A, in the sentence before, is what this sentence says is turned round: "Officials reversed that decision"."""
        if place.tagged and not self._is_told(place.first):
            return None
        other = self._before(place.match.sentence)
        return (other, Span(place.sentence.start, place.sentence.end)) if other is not None else None

    def _is_told(self, index: int) -> bool:
        """Whether the verb of a cue is the main verb of its sentence or joined to it; "may reverse course" and "by reversing course" tell of no turn."""
        verb = self.phrases.verb_above(index)
        if verb is None or self.tokens[verb].tag in ("VB", "VBG"):
            return False
        while self.tokens[verb].dep == "conj" and self.tokens[verb].head != verb:
            verb = self.tokens[verb].head
        return self.tokens[verb].dep == "ROOT"

    def _inside(self, place: Place) -> Sides | None:
        """A and B, with the cue somewhere in B: "It was late and he stayed nonetheless"."""
        joint = list(re.finditer(r"[,;—–]\s|\s(?:and|but)\s", self.text[place.sentence.start : place.match.start]))
        joint = [each for each in joint if each.start() > 12]
        if not joint:
            return None
        at = place.sentence.start + joint[-1].start()
        return Span(place.sentence.start, at), Span(at, self.edges.edge_behind(place.match.end, place.sentence))

    def _main_clause(self, place: Place) -> Span:
        """The clause in front of a subordinate one: from the first word of the verb that it hangs on."""
        front = self.edges.clause_in_front(place)
        if not place.tagged:
            return front
        inner = place.token.head if place.token.dep in ("mark", "advmod") else place.first
        above = self.tokens[inner].head
        verb = self.phrases.verb_above(above) if above < place.first else None
        start = self.tokens[self.phrases.first(verb)].start if verb is not None and place.sentence.first <= verb else front.start
        return Span(max(start, front.start), front.end) if place.match.start - start > 3 else front

    def _phrase_in_front(self, place: Place) -> Span | None:
        """The noun in front of a cue that sets phrases against each other: "growth versus conservation", "courts, not lawmakers"."""
        if not place.tagged:
            return None
        head = place.token.head if place.token.dep in ("prep", "cc", "neg", "advmod", "preconj") else -1
        if head >= place.last:
            head = self.tokens[head].head if self.tokens[head].dep in ("conj", "appos") else -1
        if not place.sentence.first <= head < place.first or self.tokens[head].pos not in ("NOUN", "PROPN", "NUM"):
            return None
        return Span(self.tokens[self.phrases.first(head)].start, place.match.start)

    def _subordinate_end(self, place: Place) -> int:
        """Where the clause or phrase that a subordinator opens comes to its end."""
        match, sentence = place.match, place.sentence
        cue = match.last - 1
        joined = conjuncts(place) if place.tagged else None
        if joined is not None:
            return self.tokens[min(self.phrases.last(joined[1]), sentence.last - 1)].end
        if place.tagged:
            token = place.token
            top = token.head if token.dep in ("mark", "advmod", "cc", "case", "quantmod") else match.first
            if not match.first <= top < match.last and token.dep == "ROOT":
                top = cue
            last = min(self.phrases.last(top), sentence.last - 1)
            if last > cue and not top < match.first:
                comma = self.text.find(",", self.tokens[last].end - 1, sentence.end)
                return comma if 0 <= comma - self.tokens[last].end < 3 else self.tokens[last].end
        comma = self.text.find(",", match.end + 8, sentence.end)
        return comma if comma > 0 else sentence.end

    def _trim(self, span: Span) -> Span:
        start, end = span
        lead = _LEADING.match(self.text[start:end])
        start += lead.end() if lead else 0
        while start < end and self.text[start] in "“\"‘'( ":
            start += 1
        while end > start and (self.text[end - 1].isspace() or self.text[end - 1] in ',;:—–.”"’(-'):
            end -= 1
        return Span(start, end)

    def _token_at(self, end: int) -> int:
        """The token that holds the code point before `end`."""
        return min(bisect_left(self._token_ends, end), len(self.tokens) - 1)
