"""Who the two sides of a contrast belong to.

Between the words of two speakers, or of one and the writer's, a reported side is its speaker's. Within one speaker's words, and in the
writer's own, a side is the actor's of whom it speaks: the subject of its clause, whoever owns or makes the thing that is its subject, or
the party that a phrase names. Things hold no positions, so that a side about things only is nobody's.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import NamedTuple

from framing.devices.common import Scene
from framing.kinds import kind_of
from framing.names import names_in
from framing.phrases import SUBJECTS, Phrases
from framing.trees import FINITE_TAGS
from framing.types import Quotation, Span

_FORMER = re.compile(r"\b(?:former|ex-?)\s*((?:[A-Z][\w-]+\s?){1,4})")
_BY = re.compile(r"\b(?:by|under|of|from)\s+((?:his|her|their|its)\s+\w+|(?:[A-Z][\w.’-]*\s?)+)")
_TRAILING = re.compile(r"['’]s?$")
_ACTORS = ("person", "institution", "crowd", "unnamed")
_SPEAKERS_OWN = frozenset(("i", "we", "me", "us", "my", "our"))
_PRONOUNS = frozenset("he she they him her them his their who".split())
_NO_ACTOR = frozenset("it that this there what which you these those one part all much most things nothing something everything".split())
_OF_WHOM = frozenset("of by under from for with among".split())
_RELATIVES = ("who", "which", "that")
_SHARED = ("conj", "xcomp", "pcomp", "advcl", "prep", "ccomp", "acl")  # relations of a verb without a subject to the one whose subject it shares
_ANY = frozenset("a an any every each no anyone everyone".split())
_MOST = 0.35  # share of a side that a report holds if the side is reported: the say-clause may stand behind it
_CLIMB = 6
_LOOK_BACK = 80  # words in front of "it" among which its institution is looked for


class Holder(NamedTuple):
    """Who a side belongs to; empty where nobody can be named."""

    name: str  # canonical
    mention: str  # as written


NOBODY = Holder("", "")


class HolderFinder:
    """Finds the holders of the sides of one article's contrasts."""

    def __init__(self, scene: Scene, phrases: Phrases) -> None:
        self.scene, self.phrases = scene, phrases
        self.tokens, self.children = scene.document.tokens, scene.children
        self.people, self.voices = scene.voices.people, scene.voices
        self._starts = [token.start for token in self.tokens]

    def find(self, a: Span, b: Span, label: str) -> tuple[Holder, Holder]:
        reports = self._report(a), self._report(b)
        one_speaker = reports[0] is not None and reports[1] is not None and reports[0].speaker == reports[1].speaker
        found = []
        for span, report in zip((a, b), reports, strict=True):
            speaker = Holder(report.speaker, report.mention) if report is not None else NOBODY
            inner = self._inner_speaker(span)
            if inner is not None or (report is not None and not one_speaker):
                found.append(inner or speaker)
            else:
                found.append(self._actor(span, speaker, things=label == "correction") or speaker)
        if not found[1].name and self._goes_on(b):
            found[1] = found[0]
        return found[0], found[1]

    def _goes_on(self, side: Span) -> bool:
        """Whether a side is a verb without a subject: "…, but did not say when" is of whoever the first side is of."""
        inside = self.tokens_of(side)
        return bool(inside) and self.tokens[inside[0]].tag in FINITE_TAGS and not any(self.tokens[i].dep in SUBJECTS[:2] for i in inside)

    def voice_of(self, side: Span) -> str:
        """The voice of a side: behind a say-clause at its head, or in front of one at its end, that of what is reported."""
        if self._inner_speaker(side) is not None:
            return self.voices.at(side.end - 1, side.end)[0]
        return self.voices.at(side.start + 1, side.start + 1)[0] if self._report(side) is not None else self.voices.at(*side)[0]

    def named(self, index: int) -> Holder:
        """The actor that a noun or a pronoun names."""
        return self._named_by(index, NOBODY) or NOBODY

    def _report(self, side: Span) -> Quotation | None:
        """The report that a side lies in, as far as its speaker is known; a side that opens with its say-clause is the writer's."""
        report = self.voices.report_at(side.start + 1)
        if report is None or min(report.end, side.end) - side.start < _MOST * (side.end - side.start):
            return None
        return None if report.cue == "according to" or report.speaker in ("", "unknown") else report

    def _inner_speaker(self, side: Span) -> Holder | None:
        """Who is said to speak at the head of a side: "experts say that …, the Courier reports"."""
        for index in self.tokens_of(side)[:_CLIMB]:
            if index in self.voices.active and self.voices.subjects.get(index, "unknown") not in ("", "unknown") and index > 0:
                subject = next((c for c in self.children.get(index, ()) if self.tokens[c].dep in SUBJECTS[:2]), None)
                if subject is not None and side.start <= self.tokens[subject].start < self.tokens[index].start:
                    return Holder(self.voices.subjects[index], self.voices.mentions[index])
        return None

    def tokens_of(self, side: Span) -> range:
        """The tokens that begin in a side."""
        return range(bisect_left(self._starts, side.start), bisect_left(self._starts, side.end))

    def _top(self, inside: range) -> int:
        return min(inside, key=lambda index: (self.phrases.depth(index), index))

    def _actor(self, side: Span, speaker: Holder, *, things: bool) -> Holder | None:
        """The actor of whom a side speaks; None where it speaks of nobody.

        Args:
            things: a phrase names what is talked about and not who talks: "the courts, not the lawmakers".
        """
        inside = self.tokens_of(side)
        if not inside:
            return None
        if not self.tokens[inside[0]].pos:
            return self._by_surface(side)
        top = self._top(inside)
        subject = self._subject(top, inside)
        if subject is not None:
            return self._named_by(subject, speaker)
        if things and not self.phrases.heads_clause(top):
            owner = next((c for c in self.children.get(top, ()) if self.tokens[c].dep == "poss"), None)
            return self._named_by(owner, speaker) if owner is not None else None
        found = self._named_by(top, speaker)
        return found if found is not None or self.phrases.heads_clause(top) else self._named_in(side)

    def _phrase(self, index: int) -> Holder:
        """What a noun names with the words in front of it."""
        start = self.phrases.noun_phrase(index).start
        return self._named(self.scene.document.text[start : self.tokens[index].end], start)

    def _named_in(self, side: Span) -> Holder | None:
        """The first person or institution that a phrase names: "a decline seen under the Finch administration"."""
        for _, _, name in names_in(self.scene.document.text[side.start : side.end]):
            known = self.people.canonical(name)
            if self.people.is_person(known) or self.people.is_institution(known):
                return Holder(known, name)
        return None

    def _subject(self, top: int, inside: range) -> int | None:
        """The subject of a side's topmost verb, or of the verb that it is joined to; None for a phrase."""
        below = [i for i in inside if self.tokens[i].dep in SUBJECTS[:2] and self.tokens[i].head in inside]
        nearest = min(below, key=lambda i: (self.phrases.depth(i), i)) if below else None
        if not self.phrases.heads_clause(top):
            return nearest if self.tokens[top].pos not in ("NOUN", "PROPN", "PRON") else None
        verb = top
        for _ in range(_CLIMB):
            token = self.tokens[verb]
            own = next((c for c in self.children.get(verb, ()) if self.tokens[c].dep in SUBJECTS[:2]), None)
            # "praised it but said his team had …": the parser takes the subject of what was said for that of "said".
            if own is not None and self.tokens[own].lower not in _RELATIVES and (own < verb or token.dep != "conj"):
                return own
            if token.head == verb:
                break
            if token.dep == "relcl" or (token.dep == "acl" and token.tag in ("VBG", "VBN")):
                return token.head
            if token.dep not in _SHARED:
                break
            verb = token.head
        return nearest  # the parser may hang it on an auxiliary

    def _named_by(self, index: int, speaker: Holder) -> Holder | None:
        """The actor that a noun names, or who owns or makes what it names: "Finch's plan", "one of the jobs of Congress"."""
        token = self.tokens[index]
        low = token.lower
        if low in _SPEAKERS_OWN:
            return speaker if speaker.name else None
        if low in _PRONOUNS:
            name = self.voices.referent(index)
            return Holder(name, token.text) if name else None
        if low in ("it", "its"):
            return self._institution_before(index)
        if token.dep == "appos" and self.tokens[token.head].pos == "PROPN":
            return self._named_by(token.head, speaker)  # "Finch, once the favorite"
        if token.pos in ("NOUN", "PROPN", "NUM", "ADJ") and low not in _NO_ACTOR:
            holder = self._phrase(index)
            if speaker.name and holder.mention.split(" ")[0].lower() in _ANY:
                return None  # what a speaker says of just anybody is the speaker's
            if self._is_actor(holder, index):
                return holder
        for child in self.children.get(index, ()):
            if self.tokens[child].dep == "poss":
                return self._named_by(child, speaker)
        for child in self.children.get(index, ()):
            if self.tokens[child].dep in ("compound", "nmod", "amod") and self.tokens[child].pos == "PROPN":
                name = self.people.canonical(self.tokens[child].text)
                if self.people.is_person(name):
                    return Holder(name, self.tokens[child].text)  # "the Finch era"
        for child in self.children.get(index, ()):
            if child > index and self.tokens[child].lower in _OF_WHOM | {"taken", "made", "put", "led", "used"}:
                for inner in self.children.get(child, ()):
                    if self.tokens[inner].dep == "pobj" or self.tokens[inner].dep == "agent":
                        return self._named_by(self._object(inner), speaker)
        return None

    def _institution_before(self, index: int) -> Holder | None:
        """The institution that "it" means: the nearest subject before that is one."""
        for before in range(index - 1, max(-1, index - _LOOK_BACK), -1):
            token = self.tokens[before]
            if token.dep in SUBJECTS[:2] and token.pos in ("NOUN", "PROPN"):
                holder = self._phrase(before)
                if kind_of(holder.name, holder.mention, self.people) == "institution":
                    return holder
        return None

    def _object(self, index: int) -> int:
        """The noun behind "by" where the preposition itself was reached."""
        return next((c for c in self.children.get(index, ()) if self.tokens[c].dep == "pobj"), index) if self.tokens[index].dep == "agent" else index

    def _is_actor(self, holder: Holder, index: int) -> bool:
        name = holder.name
        known = self.people.is_person(name) or self.people.is_institution(name)
        if not known and " " not in name and self.tokens[index].pos != "PROPN":
            name = name.lower()  # at the head of a sentence a capital makes no name
        return bool(name) and kind_of(name, holder.mention, self.people) in _ACTORS

    def _named(self, mention: str, at: int) -> Holder:
        mention = _TRAILING.sub("", mention.strip())
        if re.search(r"\bpredecessor\b", mention):
            return Holder(self._predecessor() or mention, mention)
        return Holder(self.people.canonical(mention, at), mention)

    def _predecessor(self) -> str:
        """The person whom the article calls "former" with a name, if it is one only."""
        found = {
            self.people.canonical(match.group(1).strip())
            for match in _FORMER.finditer(self.scene.document.text)
            if self.people.is_person(self.people.canonical(match.group(1).strip()))
        }
        return found.pop() if len(found) == 1 else ""

    def _by_surface(self, side: Span) -> Holder | None:
        """Without a parse: a name that opens the side, one behind "by" or "of", or the first name in it."""
        text = self.scene.document.text[side.start : side.end]
        names = [
            (start, name)
            for start, _, name in names_in(text)
            if start or " " in name or name.isupper() or self.people.is_person(self.people.canonical(name))  # a first word is capitalized anyway
        ]
        by = _BY.search(text)
        if by and not (names and len(text[: names[0][0]].split()) <= 2):
            return self._named(by.group(1), side.start + by.start(1))
        return self._named(names[0][1], side.start + names[0][0]) if names else None
