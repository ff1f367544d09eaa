"""Who the two sides of a contrast belong to.

Between the words of two speakers, or of one and the writer's, a reported side is its speaker's. Within one speaker's words, and in the
writer's own, a side is the actor's of whom it speaks: the subject of its clause, whoever owns or makes the thing that is its subject, or
the party that a phrase names. Things hold no positions, so that a side about things only is nobody's.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import NamedTuple

from framing.devices.actors import ACTORS, NOBODY, SPEAKERS_OWN, Actors, Holder
from framing.devices.common import Scene
from framing.kinds import kind_of
from framing.phrases import PREDICATES, SUBJECTS, Phrases
from framing.trees import FINITE_TAGS
from framing.types import Quotation, Span

_DENYING = re.compile(r"(?:\bnot|n[’']t|\bnever|\bthan|\binstead of)[\s“\"‘']*$")  # what stands in front of a side that is denied
_ASKING = frozenset("ask asks asked asking wonder wonders wondered".split())
_EMPTY = frozenset("it that this there".split())  # subjects that only point, and "there"
_OF_CAUSE = frozenset("from of to on".split())  # arises from, comes out of, comes down to, depends on
_RELATIVES = ("who", "which", "that")
_SHARED = ("conj", "xcomp", "pcomp", "advcl", "prep", "ccomp", "acl", "csubj", "cc")  # relations of a verb without a subject to the one whose subject it shares
_MOST = 0.35  # share of a side that a report holds if the side is reported: the say-clause may stand behind it
_CLIMB = 6


class _Told(NamedTuple):
    """A say-clause, by its tokens."""

    verb: int
    subject: int


class HolderFinder(Actors):
    """Finds the holders of the sides of one article's contrasts."""

    def __init__(self, scene: Scene, phrases: Phrases) -> None:
        super().__init__(scene, phrases)
        self._starts = [token.start for token in self.tokens]

    def find(self, a: Span, b: Span, label: str) -> tuple[Holder, Holder]:
        reports = self._report(a), self._report(b)
        one_speaker = reports[0] is not None and reports[1] is not None and reports[0].speaker == reports[1].speaker
        found = []
        for span, report in zip((a, b), reports, strict=True):
            speaker = Holder(self._led_back(report.speaker, report.start), report.mention) if report is not None else NOBODY
            told = self._told_by(span)
            inner = Holder(self.voices.subjects[told.verb], self.voices.mentions[told.verb]) if told is not None else NOBODY
            sourced = report is not None and report.cue == "according to"
            if told is not None and self._is_actor(inner, told.subject):
                found.append(inner)
                continue
            if report is not None and not one_speaker and not sourced:
                found.append(inner if told is not None else speaker)
                continue
            source, speaker = (speaker, NOBODY) if sourced and not one_speaker else (NOBODY, speaker)
            claimed = speaker if self._is_claimed(span, label) else NOBODY
            if told is not None and kind_of(inner.name, inner.mention, self.people) == "document":
                claimed = inner  # "a report says that …", where nobody is told to have made it
            found.append(self._actor(span, speaker, source, label) or claimed)
        if not found[1].name and self._goes_on(b):
            found[1] = found[0]
        return found[0], found[1]

    def _is_claimed(self, side: Span, label: str) -> bool:
        """Whether a side about things is its speaker's: what he measures, sets against each other or denies is not what he holds."""
        if label in ("comparison", "opposition"):
            return False
        return label != "correction" or not _DENYING.search(self.scene.document.text, max(0, side.start - 20), side.start)

    def _goes_on(self, side: Span) -> bool:
        """Whether a side is a verb without a subject: "…, but did not say when" is of whoever the first side is of."""
        inside = self.tokens_of(side)
        return bool(inside) and self._is_verb(inside[0]) and not any(self.tokens[i].dep in SUBJECTS[:2] for i in inside)

    def _is_verb(self, index: int) -> bool:
        """Whether a finite verb stands at a place: the "live" of "live rounds" is tagged as one too."""
        return self.tokens[index].tag in FINITE_TAGS and self.tokens[index].dep not in ("amod", "compound")

    def voice_of(self, side: Span) -> str:
        """The voice of a side: behind a say-clause at its head, or in front of one at its end, that of what is reported."""
        if self._told_by(side) is not None:
            return self.voices.at(side.end - 1, side.end)[0]
        return self.voices.at(side.start + 1, side.start + 1)[0] if self._report(side) is not None else self.voices.at(*side)[0]

    def _report(self, side: Span) -> Quotation | None:
        """The report that a side lies in, as far as its speaker is known; a side that opens with its say-clause is the writer's."""
        report = self.voices.report_at(side.start + 1)
        if report is not None and report.cue.lower() in _ASKING:
            answer = self.voices.report_at(side.end - 1)  # who asks holds nothing: "asked whether it was safe, to which she replied “No”"
            report = answer if answer is not None and answer.start > side.start else report
            side = Span(max(side.start, report.start), side.end)
        if report is None or min(report.end, side.end) - side.start < _MOST * (side.end - side.start):
            return None
        known = report.speaker not in ("", "unknown") and (report.cue != "according to" or report.source_kind in ACTORS)
        return report if known else None

    def _told_by(self, side: Span) -> _Told | None:
        """The say-clause at the head of a side: "experts say that …, the Courier reports"."""
        for index in self.tokens_of(side)[:_CLIMB]:
            if index in self.voices.active and self.voices.subjects.get(index, "unknown") not in ("", "unknown") and index > 0:
                subject = next((c for c in self.children.get(index, ()) if self.tokens[c].dep in SUBJECTS[:2]), None)
                if subject is not None and side.start <= self.tokens[subject].start < self.tokens[index].start:
                    return _Told(index, subject)
        return None

    def tokens_of(self, side: Span) -> range:
        """The tokens that begin in a side."""
        return range(bisect_left(self._starts, side.start), bisect_left(self._starts, side.end))

    def _top(self, inside: range) -> int:
        return min(inside, key=lambda index: (self.phrases.depth(index), index))

    def _actor(self, side: Span, speaker: Holder, source: Holder, label: str) -> Holder | None:
        """The actor of whom a side speaks; None where it speaks of nobody.

        Args:
            source: according to whom a side is so; what is said of a thing is the source's, what an actor does the actor's.
        """
        inside = self._before_colon(self.tokens_of(side))
        if not inside:
            return None
        if not self.tokens[inside[0]].pos:
            return self._by_surface(side)
        top = self._top(inside)
        clause, subject = self.phrases.heads_clause(top), self._subject(top, inside)
        if label == "correction":  # a phrase names what is talked about and not who talks: "the courts, not the lawmakers"
            thing = self._called(top) if clause else top
            owner = self._child(thing, "poss") if thing is not None else None
            if owner is not None or (subject is None and not clause):
                return self._named_by(owner, speaker) if owner is not None else None
        elif subject is None and not clause and label in ("concession", "reversal") and self.tokens[top].dep == "dobj":
            subject = self._subject(self.tokens[top].head, inside)  # the side begins inside marks: promised a “big cut,” but …
        if subject is not None or clause:
            found = self._itself(subject, speaker) if subject is not None else None
            if found is None and source.name:
                return source
            return found or (self._owner(subject, speaker) if subject is not None else None) or self._beside(top, subject, inside, speaker)
        return self._named_by(top, speaker) or self._named_in(side)

    def _before_colon(self, inside: range) -> range:
        """The tokens in front of a colon where they are a clause: what follows it is what the clause announces."""
        colon = next((i for i in inside if self.tokens[i].text == ":"), inside.stop)
        front = range(inside.start, colon)
        return front if any(self.tokens[i].tag in FINITE_TAGS for i in front) else inside

    def _called(self, verb: int) -> int | None:
        """What a name is given to in "what she called the mayor's retreat"."""
        what = any(self.tokens[c].lower == "what" for c in self.children.get(verb, ()))
        return self._child(verb, *PREDICATES, "dobj", "ccomp", behind=verb) if what else None

    def _beside(self, top: int, subject: int | None, inside: range, speaker: Holder) -> Holder | None:
        """The actor of a clause whose subject is none.

        Behind an empty subject it is that of the next clause ("there was no word, and officials said …"). Within the writer's words also
        whoever does what is done to a thing, those among whom something is, and the owner of what the thing is said to be.
        """
        below = [c for c in inside if c > top and self.tokens[c].dep == "nsubj" and self.tokens[c].lower not in SPEAKERS_OWN | set(_RELATIVES)]
        below = [c for c in below if not any(self.tokens[aux].tag == "TO" for aux in self.children.get(self.tokens[c].head, ()))]  # "a role for Finch to play"
        empty = subject is not None and self.tokens[subject].lower in _EMPTY
        predicate = self._child(top, "attr", behind=top)
        if empty and predicate is not None and not speaker.name:
            found = self._itself(predicate, NOBODY)  # "it was a clerk who told them", "there are drivers who"
            if found is not None:
                return found
        for index in below:
            if empty or self._says_as(self.tokens[index].head):
                found = self._named_by(index, NOBODY)
                if found is not None:
                    return found
        if speaker.name:
            return None
        agents = [self._object(c) for c in self.children.get(top, ()) if self.tokens[c].dep == "agent"]
        agents += [c for c in self.children.get(top, ()) if subject is not None and self._is_named_object(subject, c)]
        where = [c for c in self.children.get(top, ()) if c < top and self.tokens[c].lower == "for"]
        where += [i for i in inside if self.tokens[i].lower == "among"]
        agents += [c for preposition in where for c in self.children.get(preposition, ()) if self.tokens[c].dep == "pobj"]
        for index in agents:
            found = self._named_by(index, NOBODY)
            if found is not None:
                return found
        return self._owner(predicate, NOBODY) if predicate is not None else self._owner_of_cause(top)

    def _owner_of_cause(self, verb: int) -> Holder | None:
        """Whose the thing is that something comes from: "the row grew out of the mayor's tweet"."""
        for child in self.children.get(verb, ()):
            if child > verb and self.tokens[child].lower in _OF_CAUSE:
                cause = self._child(child, "pobj")
                owner = self._child(cause, "poss") if cause is not None else None
                if owner is not None:
                    return self._named_by(owner, NOBODY)
        return None

    def _says_as(self, verb: int) -> bool:
        """Whether a verb tells whose the claim in front of it is: "the fee will do no harm, as drivers say"."""
        return verb in self.voices.reporting and any(self.tokens[c].lower == "as" and c < verb for c in self.children.get(verb, ()))

    def _is_named_object(self, subject: int, index: int) -> bool:
        """Whether a person is what a thing's verb is done to: "a poll puts Finch ahead"."""
        token = self.tokens[index]
        return token.dep == "dobj" and token.pos == "PROPN" and self.tokens[subject].pos == "NOUN" and self.people.is_person(self._phrase(index).name)

    def _subject(self, top: int, inside: range) -> int | None:
        """The subject of a side's topmost verb, or of the verb that it is joined to; None for a phrase."""
        below = [i for i in inside if self.tokens[i].dep in SUBJECTS[:2] and self.tokens[i].head in inside]
        nearest = min(below, key=lambda i: (self.phrases.depth(i), i)) if below else None
        if not self.phrases.heads_clause(top):
            return nearest if self.tokens[top].pos not in ("NOUN", "PROPN", "PRON") else None
        verb = top
        for _ in range(_CLIMB):
            token = self.tokens[verb]
            own = self._nearest_subject(verb)
            # "praised it but said his team had …": the parser takes the subject of what was said for that of "said".
            empty = self._child(verb, "expl")
            if empty is not None:
                return empty
            if own is not None and self.tokens[own].lower not in _RELATIVES and (own < verb or token.dep != "conj"):
                return own
            if token.head == verb:
                break
            if token.dep == "relcl" or (token.dep == "acl" and token.tag in ("VBG", "VBN")):
                return token.head
            if token.dep not in _SHARED:
                break
            verb = token.head
            before = self.tokens[verb - 1]
            if token.dep == "csubj" and token.tag == "VBG" and before.pos == "PROPN" and before.dep == "appos":
                return verb - 1  # "Taking a stance unlike that of Finch, Pellow made it": the parser hangs the subject on the name before
        return nearest  # the parser may hang it on an auxiliary

    def _nearest_subject(self, verb: int) -> int | None:
        """The subject of a verb; of two in front of it the nearer ("NORDVIK — The mayor said")."""
        subjects = [c for c in self.children.get(verb, ()) if self.tokens[c].dep in SUBJECTS[:2]]
        return max((c for c in subjects if c < verb), default=subjects[0] if subjects else None)
