"""Who the two sides of a contrast belong to.

Between the words of two speakers, or of one and the writer's, a reported side is its speaker's. Within one speaker's words, and in the
writer's own, a side is the actor's of whom it speaks: the subject of its clause, whoever owns or makes the thing that is its subject, or
the party that a phrase names. Things hold no positions, so that a side about things only is nobody's.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from typing import NamedTuple

from framing.devices.common import Scene
from framing.kinds import kind_of
from framing.names import names_in
from framing.nouns import CROWDS, INSTITUTION, head_noun, is_person_noun, singular
from framing.phrases import PREDICATES, SUBJECTS, Phrases
from framing.trees import FINITE_TAGS
from framing.types import Quotation, Span

_FORMER = re.compile(r"\b(?:former|ex-?)\s*((?:[A-Z][\w-]+\s?){1,4})")
_BY = re.compile(r"\b(?:by|under|of|from)\s+((?:his|her|their|its)\s+\w+|(?:[A-Z][\w.’-]*\s?)+)")
_DESCRIBED = re.compile(r"[Tt]he (?:[\w.-]+ )*[A-Z][\w.-]*(?: [\w.-]+)* [a-z-]+")
_DENYING = re.compile(r"(?:\bnot|n[’']t|\bnever|\bthan|\binstead of)[\s“\"‘']*$")  # what stands in front of a side that is denied
_TRAILING = re.compile(r"['’]s?$")
_ACTORS = ("person", "institution", "crowd", "unnamed")
_SPEAKERS_OWN = frozenset(("i", "we", "me", "us", "my", "our"))
_PRONOUNS = frozenset("he she they him her them his their who".split())
_NO_ACTOR = frozenset("it that this there what which you these those one part all much most things nothing something everything".split())
_PARTIES = {"Republican": "Republicans", "Democratic": "Democrats", "GOP": "Republicans"}
_MONTHS = frozenset("january february march april may june july august september october november december".split())
_PEOPLE_TOO = frozenset("individual professional criminal radical progressive".split())  # nouns beside adjectives: kept out of the lists for speakers
_EMPTY = frozenset("it that this there".split())  # subjects that only point, and "there"
_SOME = frozenset("some others many few several".split())
_OF_WHOM = frozenset("of by under from for with among".split())
_OF_CAUSE = frozenset("from of to on".split())  # arises from, comes out of, comes down to, depends on
_RELATIVES = ("who", "which", "that")
_SHARED = ("conj", "xcomp", "pcomp", "advcl", "prep", "ccomp", "acl", "csubj", "cc")  # relations of a verb without a subject to the one whose subject it shares
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
        self._opening = {sentence.start for sentence in scene.document.sentences}  # where any word has a capital

    def find(self, a: Span, b: Span, label: str) -> tuple[Holder, Holder]:
        reports = self._report(a), self._report(b)
        one_speaker = reports[0] is not None and reports[1] is not None and reports[0].speaker == reports[1].speaker
        found = []
        for span, report in zip((a, b), reports, strict=True):
            speaker = Holder(self._led_back(report.speaker, report.start), report.mention) if report is not None else NOBODY
            inner = self._inner_speaker(span) or NOBODY
            sourced = report is not None and report.cue == "according to"
            if self._can_hold(inner) or (report is not None and not one_speaker and not sourced):
                found.append(inner if inner.name else speaker)
                continue
            source, speaker = (speaker, NOBODY) if sourced and not one_speaker else (NOBODY, speaker)
            claimed = speaker if self._is_claimed(span, label) else NOBODY
            found.append(self._actor(span, speaker, source, label) or (inner if inner.name else claimed))
        if not found[1].name and self._goes_on(b):
            found[1] = found[0]
        return found[0], found[1]

    def _is_claimed(self, side: Span, label: str) -> bool:
        """Whether a side about things is its speaker's: what he measures, sets against each other or denies is not what he holds."""
        if label in ("comparison", "opposition"):
            return False
        return label != "correction" or not _DENYING.search(self.scene.document.text, max(0, side.start - 20), side.start)

    def _can_hold(self, holder: Holder) -> bool:
        return bool(holder.name) and kind_of(holder.name, holder.mention, self.people) in _ACTORS

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
        known = report.speaker not in ("", "unknown") and (report.cue != "according to" or report.source_kind in _ACTORS)
        return report if known else None

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

    def _child(self, head: int, *relations: str, behind: int = -1) -> int | None:
        return next((c for c in self.children.get(head, ()) if c > behind and self.tokens[c].dep in relations), None)

    def _beside(self, top: int, subject: int | None, inside: range, speaker: Holder) -> Holder | None:
        """The actor of a clause whose subject is none.

        Behind an empty subject it is that of the next clause ("there was no word, and officials said …"). Within the writer's words also
        whoever does what is done to a thing, those among whom something is, and the owner of what the thing is said to be.
        """
        below = [c for c in inside if c > top and self.tokens[c].dep == "nsubj" and self.tokens[c].lower not in _SPEAKERS_OWN | set(_RELATIVES)]
        below = [c for c in below if not any(self.tokens[aux].tag == "TO" for aux in self.children.get(self.tokens[c].head, ()))]  # "a role for Finch to play"
        empty = subject is not None and self.tokens[subject].lower in _EMPTY
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
        predicate = self._child(top, "attr", behind=top)
        if predicate is None:
            return self._owner_of_cause(top)
        return (self._itself(predicate, NOBODY) if empty else None) or self._owner(predicate, NOBODY)

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

    def _named_by(self, index: int, speaker: Holder) -> Holder | None:
        """The actor that a noun names, or who owns or makes what it names: "Finch's plan", "one of the jobs of Congress"."""
        return self._itself(index, speaker) or self._owner(index, speaker)

    def _itself(self, index: int, speaker: Holder) -> Holder | None:
        """The actor that a noun or a pronoun names."""
        token = self.tokens[index]
        low = token.lower
        if low in _SPEAKERS_OWN:
            return Holder(speaker.name, token.text) if speaker.name else None
        if low in _PRONOUNS:
            holder = Holder(self.voices.referent(index), token.text)
            return holder if self._is_actor(holder, index) else None
        if low in _SOME and token.pos in ("DET", "PRON") and token.dep != "det":
            parts = any(self.tokens[c].lower == "of" for c in self.children.get(index, ()))
            return None if parts else Holder(low, token.text)
        if low in ("it", "its"):
            return None if self._points_on(index) else self._institution_before(index)
        if token.dep == "appos" and token.pos != "PROPN" and self.tokens[token.head].pos == "PROPN":
            return self._itself(token.head, speaker)  # "Finch, once the favorite"
        if token.pos in ("NOUN", "PROPN", "NUM", "ADJ") and low not in _NO_ACTOR:
            holder = self._phrase(index)
            if speaker.name and holder.mention.split(" ")[0].lower() in _ANY:
                return None  # what a speaker says of just anybody is the speaker's
            if self._is_actor(holder, index):
                return holder
        return None

    def _owner(self, index: int, speaker: Holder) -> Holder | None:
        """Who owns, makes or leads what a noun names."""
        for child in self.children.get(index, ()):
            if self.tokens[child].dep == "poss":
                return self._named_by(child, speaker)
        for child in self.children.get(index, ()):
            if self.tokens[child].dep in ("compound", "nmod", "amod") and self.tokens[child].pos == "PROPN":
                name = self.people.canonical(self.tokens[child].text)
                if self.people.is_person(name):
                    return Holder(name, self.tokens[child].text)  # "the Finch era"
            party = _PARTIES.get(self.tokens[child].text)
            if party and self.tokens[child].dep in ("compound", "nmod", "amod"):
                return Holder(party, self.tokens[child].text)  # "Republican votes"
        for child in self.children.get(index, ()):
            if child > index and (self.tokens[child].lower in _OF_WHOM or (self.tokens[child].dep == "acl" and self.tokens[child].tag == "VBN")):
                for inner in self.children.get(child, ()):
                    if self.tokens[inner].dep == "pobj" or self.tokens[inner].dep == "agent":
                        return self._named_by(self._object(inner), speaker)
        return None

    def _points_on(self, index: int) -> bool:
        """Whether "it" stands for a clause behind it: "it is hard to tell who won", "it was Finch who won"."""
        verb = self.tokens[index].head
        if self.phrases.lemma(verb) not in ("be", "seem", "appear") and self.tokens[verb].lower not in ("'s", "’s"):
            return False
        above = [verb, *(c for c in self.children.get(verb, ()) if self.tokens[c].dep in PREDICATES)]
        return any(self.tokens[c].dep in ("ccomp", "xcomp", "csubj", "relcl") for head in above for c in self.children.get(head, ()) if c > verb)

    def _institution_before(self, index: int) -> Holder | None:
        """The institution that "it" means: the nearest subject before that is one."""
        for before in range(index - 1, max(-1, index - _LOOK_BACK), -1):
            token = self.tokens[before]
            if token.dep in SUBJECTS[:2] and token.pos in ("NOUN", "PROPN"):
                holder = self._phrase(before)
                kind = kind_of(holder.name, holder.mention, self.people)
                # A name that the article does not introduce can be either; "it" tells.
                if kind == "institution" or (kind == "person" and token.pos == "PROPN" and holder.name.isalpha() and not self.people.is_person(holder.name)):
                    return holder
        return None

    def _object(self, index: int) -> int:
        """The noun behind "by" where the preposition itself was reached."""
        return next((c for c in self.children.get(index, ()) if self.tokens[c].dep == "pobj"), index) if self.tokens[index].dep == "agent" else index

    def _is_actor(self, holder: Holder, index: int) -> bool:
        name, token = holder.name, self.tokens[index]
        if self.people.is_person(name) or self.people.is_institution(name):
            return True
        # What somebody owns is a thing, whatever its ending ("their dinners"); so is most that ends as "deals" and "incentives" do.
        if token.pos == "NOUN" and (self._child(index, "poss") is not None or token.lower.endswith(("als", "ives"))):
            one = singular(token.lower)
            if not (is_person_noun(one) or one in INSTITUTION | _PEOPLE_TOO or token.lower in CROWDS):
                return False
        if token.pos == "PROPN" and name.lower() in _MONTHS:
            return False  # "December's weak sales"
        if " " not in name and token.pos != "PROPN":
            name = name.lower()  # at the head of a sentence a capital makes no name
        kind = kind_of(name, holder.mention, self.people) if name else ""
        if kind == "person" and name.isalpha() and token.start in self._opening:
            return re.search(rf"[\w,] {name}\b", self.scene.document.text) is not None
        return kind in _ACTORS

    def _named(self, mention: str, at: int) -> Holder:
        mention = _TRAILING.sub("", mention.strip())
        if re.search(r"\bpredecessor\b", mention):
            return Holder(self._predecessor() or mention, mention)
        name = self.people.canonical(mention, at)
        return Holder(self._led_back(name, at), mention)

    def _led_back(self, name: str, at: int) -> str:
        """Whom "the Kelby banker" means where the article told of no banker: the one named first, if also named most often by then."""
        if not _DESCRIBED.fullmatch(name) or not is_person_noun(head_noun(name)):
            return name
        named = [mention.person for mention in self.people.named_between(0, at)]
        return named[0] if named and named[0] == Counter(named).most_common(1)[0][0] else name

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
