"""Pairs: two opposed characterisations of one matter that no cue joins, in one sentence or in nearby ones.

Five signs, each of which asks for two holders or for one matter named twice: opposed poles of the lexicons; verbs of praise and of blame
with one object; two names given to one thing; two camps that are known as each other's opponents, each with its words; and one statement
repeated with a "not".
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from framing.devices.common import Scene
from framing.matcher import Match
from framing.nouns import head_noun
from framing.phrases import PREDICATES, SUBJECTS, Phrases
from framing.types import Sentence, Span

_REACH = 3  # sentences between the two sides
_PRAISE = frozenset("praise applaud welcome support back endorse hail defend embrace celebrate favor cheer laud champion bless".split())
_BLAME = frozenset("condemn criticize denounce oppose reject blast slam decry attack deride assail protest mock ridicule fault".split())
_NAMING = frozenset("call brand label dub term describe portray cast characterize hail denounce decry depict paint dismiss frame".split())
# Groups whose names say that they stand against each other; for parties the matter has to be the same as well.
_FOR = frozenset("supporter proponent advocate backer defender ally champion".split())
_AGAINST = frozenset("opponent critic detractor skeptic foe".split())
_PARTIES = {
    "democrat": ("republican",),
    "republican": ("democrat",),
    "conservative": ("liberal", "progressive"),
    "liberal": ("conservative",),
    "progressive": ("conservative",),
    "tenant": ("landlord",),
    "landlord": ("tenant",),
    "prosecutor": ("defense",),
    "defense": ("prosecutor",),
}
# Verbs that take up nothing when they come again: "did not get along" and "got in a car".
_LIGHT = frozenset("be have do get say tell go make take come see let seem think know believe mean feel".split())
_POINTING = frozenset("it them him her this that".split())
_SHORT_DENIAL = re.compile(r"[“\"]?(?:I|We|They|He|She|You|It|Others|Most|Many|Some)\s(?:do|does|did|is|are|was|were|have|has|can|will|wo|ca|would)(?:n[’']t| not)[.!][”\"]?$")


class Pair(NamedTuple):
    """Two opposed sides, by place."""

    a: Span
    b: Span
    sign: str  # what opposes them
    sentence: int  # of side a
    held: bool  # whether it is a pair only if the sides have two holders
    owners: tuple[int, int] | None = None  # the tokens that name the holders, where the grammar tells


def find_pairs(scene: Scene, phrases: Phrases) -> Iterator[Pair]:
    """The pairs of an article; that their holders differ is left to be seen."""
    pairing = _Pairing(scene, phrases)
    yield from pairing.poles()
    yield from pairing.verdicts()
    yield from pairing.camps()
    yield from pairing.denials()


class _Judgement(NamedTuple):
    """A verb that judges or names something."""

    verb: int
    sentence: int
    subject: int
    thing: int  # the token that heads what is judged
    side: Span
    kind: str  # "praise", "blame", "name"


class _Pairing:
    def __init__(self, scene: Scene, phrases: Phrases) -> None:
        self.scene, self.phrases = scene, phrases
        self.document, self.text = scene.document, scene.document.text
        self.tokens, self.children = scene.document.tokens, scene.children
        self.cue_starts = [match.start for match in scene.matches if match.entry.device == "contrast" and match.entry.sides]
        self._starts = [sentence.start for sentence in self.document.sentences]
        self._token_starts = [token.start for token in self.tokens]

    def poles(self) -> Iterator[Pair]:
        """Opposed poles of one axis in one sentence or in two that follow each other; further on, with a noun in common."""
        poles = [match for match in self.scene.matches if match.entry.pole and self.tokens[match.first].pos != "PROPN"]
        for index, first in enumerate(poles):
            for second in poles[index + 1 :]:
                if second.sentence - first.sentence > _REACH:
                    break
                near = second.sentence - first.sentence <= 1 or self._share_matter(first.sentence, second.sentence)
                if near and first.entry.pole and first.entry.pole == tuple(reversed(second.entry.pole or ())):
                    yield Pair(self._pole_phrase(first), self._pole_phrase(second), "/".join(first.entry.pole), first.sentence, True)
                    break

    def verdicts(self) -> Iterator[Pair]:
        """One praises, another blames; or two names for one thing."""
        found = list(self._judgements())
        for index, first in enumerate(found):
            for second in found[index + 1 :]:
                if second.sentence - first.sentence > _REACH:
                    break
                opposed = {first.kind, second.kind} == {"praise", "blame"} or first.kind == second.kind == "name"
                two = self.phrases.lemma(first.subject) != self.phrases.lemma(second.subject)
                if opposed and two and self._same_thing(first, second) and not self._agree(first, second):
                    sign = "names" if first.kind == "name" else "praise/blame"
                    yield Pair(first.side, second.side, sign, first.sentence, True, (first.subject, second.subject))
                    break

    def camps(self) -> Iterator[Pair]:
        """What supporters and what opponents say."""
        told = [
            (quotation, camp, self._number(quotation.start))
            for quotation in self.scene.voices.quotations
            if quotation.presentation == "speech" and (camp := _camp(quotation.speaker)) is not None
        ]
        for (one, camp, number), (other, other_camp, other_number) in pairwise(told):
            named = camp in ("for", "against")
            near = other_number - number <= (_REACH if named else 1) and one.end <= other.start
            if near and other_camp in _opposed(camp) and (named or self._share_matter(number, other_number)):
                yield Pair(Span(one.start, one.end), Span(other.start, other.end), f"{camp}/{other_camp}", number, True)

    def denials(self) -> Iterator[Pair]:
        """A statement, and the same with a "not": "Kelby can pay. Ellery cannot."."""
        sentences = self.document.sentences
        for number, (one, other) in enumerate(pairwise(sentences)):
            if one.section == "headline" or other.paragraph - one.paragraph > 1 or not self.tokens[one.first].pos:
                continue
            if self.text[one.end - 1] == "?":
                continue
            if _SHORT_DENIAL.match(self.text[other.start : other.end]) or self._repeats(one, other):
                yield Pair(Span(one.start, one.end), Span(other.start, other.end), "not", number, False)

    def _repeats(self, one: Sentence, other: Sentence) -> bool:
        """Whether two sentences have one subject and one verb, and one of them a "not"."""
        verbs = [next((i for i in range(s.first, s.last) if self.tokens[i].dep == "ROOT"), -1) for s in (one, other)]
        if min(verbs) < 0 or self.phrases.lemma(verbs[0]) != self.phrases.lemma(verbs[1]) or self.tokens[verbs[0]].pos != "VERB" or self.phrases.lemma(verbs[0]) in _LIGHT:
            return False
        subjects = [self.phrases.subject(verb) for verb in verbs]
        if None in subjects or len({self._words(subject) for subject in subjects if subject is not None}) != 1:
            return False
        return sum(any(self.tokens[c].dep == "neg" for c in self.children.get(verb, ())) for verb in verbs) == 1

    def _words(self, head: int) -> str:
        span = self.phrases.noun_phrase(head)
        return self.text[span.start : span.end].lower()

    def _judgements(self) -> Iterator[_Judgement]:
        for number, sentence in enumerate(self.document.sentences):
            for index in range(sentence.first, sentence.last):
                if self.tokens[index].pos != "VERB":
                    continue
                lemma = self.phrases.lemma(index)
                kind = "name" if lemma in _NAMING else "praise" if lemma in _PRAISE else "blame" if lemma in _BLAME else ""
                children = self.children.get(index, ())
                subject = next((c for c in children if self.tokens[c].dep == "nsubj"), None)
                if not kind or subject is None or any(self.tokens[c].dep == "neg" for c in children):
                    continue
                yield from self._judgement(index, number, subject, kind)

    def _judgement(self, verb: int, number: int, subject: int, kind: str) -> Iterator[_Judgement]:
        """What a verb judges: its object, or of "calls the bill a gift" the subject of the small clause."""
        children = [child for child in self.children.get(verb, ()) if child > verb]
        named = next((c for c in children if self.tokens[c].dep in ("oprd", "ccomp", "attr") or (self.tokens[c].lower == "as" and self.tokens[c].dep == "prep")), None)
        thing = next((c for c in children if self.tokens[c].dep == "dobj"), None)
        if thing is None and named is not None and self.tokens[named].dep in ("ccomp", "oprd"):
            thing = next((c for c in self.children.get(named, ()) if self.tokens[c].dep in SUBJECTS and c > verb), None)
        if thing is None:
            return
        if named is not None:
            behind = [c for c in children if c > named and self.tokens[c].dep == "prep"]
            side = self.phrases.trimmed(min(self.phrases.first(thing), named), max(self.phrases.last(c) for c in (named, thing, *behind)))
            yield _Judgement(verb, number, subject, thing, side, "name")
        elif kind != "name":
            yield _Judgement(verb, number, subject, thing, self.phrases.clause(verb), kind)

    def _same_thing(self, first: _Judgement, second: _Judgement) -> bool:
        return self.tokens[second.thing].lower in _POINTING or self.phrases.lemma(first.thing) == self.phrases.lemma(second.thing)

    def _agree(self, first: _Judgement, second: _Judgement) -> bool:
        """Whether two names for one thing say the same: "a skilled debater", "the best of debaters"."""
        named = [self._nouns_in(each.side) - {self.phrases.lemma(each.thing)} for each in (first, second)]
        return first.kind == "name" and bool(named[0] & named[1])

    def _share_matter(self, one: int, other: int) -> bool:
        """Whether two sentences have a noun in common, as far as they are tagged."""
        return one == other or bool(self._nouns(one) & self._nouns(other))

    def _nouns(self, number: int) -> set[str]:
        return self._nouns_of(range(self.document.sentences[number].first, self.document.sentences[number].last))

    def _nouns_in(self, span: Span) -> set[str]:
        return self._nouns_of(range(bisect_left(self._token_starts, span.start), bisect_left(self._token_starts, span.end)))

    def _nouns_of(self, inside: range) -> set[str]:
        return {
            self.phrases.lemma(i)
            for i in inside
            if self.tokens[i].pos in ("NOUN", "PROPN", "") and len(self.tokens[i].text) > 3 and self.tokens[i].lower not in _COMMON
        }

    def _number(self, at: int) -> int:
        return max(0, bisect_right(self._starts, at) - 1)

    def _pole_phrase(self, match: Match) -> Span:
        """The noun phrase that holds a pole, or the clause of which it is the predicate: "the hard line taken by his predecessor on immigration"."""
        if not self.tokens[match.first].pos:
            return self._surface_phrase(match)
        head = match.last - 1
        if self.tokens[head].dep in ("amod", "compound", "nmod") and self.tokens[head].head >= match.first:
            head = self.tokens[head].head
        verb = self.tokens[head].head
        if self.tokens[head].dep in PREDICATES and self.phrases.heads_clause(verb):
            return self.phrases.clause(verb)  # "the pier is safe"
        phrase = self.phrases.noun_phrase(head)
        # A comparison inside the phrase ("softer … as compared to that of …") is no part of the side.
        place = bisect_left(self.cue_starts, match.end)
        cut = self.cue_starts[place] if place < len(self.cue_starts) and self.cue_starts[place] < phrase.end else phrase.end
        return Span(min(phrase.start, match.start), match.end + len(self.text[match.end : cut].rstrip()))

    def _surface_phrase(self, match: Match) -> Span:
        limit = self.document.sentences[match.sentence].end
        tail = re.match(r"(?:\s+(?:taken|by|on|of|toward|to|his|her|their|predecessor|[A-Za-z]+))*", self.text[match.end : limit])
        owner = re.search(r"(?:[A-Z][\w.-]*['’]s?\s+|\b(?:the|a|his|her|their)\s+)$", self.text[: match.start])
        start = owner.start() if owner else match.start
        return Span(start, match.end + (len(tail.group().rstrip()) if tail and len(tail.group()) < 60 else 0))


_COMMON = frozenset("year years month week time people state states monday tuesday wednesday thursday friday saturday sunday percent".split())


def _camp(speaker: str) -> str | None:
    noun = head_noun(speaker).lower()
    one = noun.removesuffix("s")
    if one in _FOR:
        return "for"
    if one in _AGAINST:
        return "against"
    return one if one in _PARTIES and (noun != one or one == "defense") else None


def _opposed(camp: str) -> Sequence[str]:
    return {"for": ("against",), "against": ("for",)}.get(camp) or _PARTIES[camp]
