"""What a pronoun or a bare noun phrase points back to: "it", "that", "the joke", "the regime"."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from framing.nouns import CROWDS, INSTITUTION, TIMES, is_person_noun, singular
from framing.phrases import SUBJECTS, VERBS
from framing.target_grammar import Grammar
from framing.types import Document, Sentence
from framing.voice import Voices

_SPEAKER = frozenset("i me my mine myself".split())
_PERSON = frozenset("he him his himself she her hers herself".split())
_THING = frozenset("it its itself".split())
_MANY = frozenset("they them their theirs themselves".split())
THINGS = _THING | _MANY
_POINTING = frozenset("this that these those such".split())
_DEFINITE = _POINTING | {"the"}
_REFLEXIVE = frozenset("himself herself itself themselves".split())
_SAME_GENDER = {"himself": "he", "herself": "she", "hers": "her"}
# Nouns for what somebody said: "the joke" is of whoever spoke last.
_UTTERANCES = frozenset(
    """
    remark comment statement joke line quip gaffe claim speech tirade rant tweet zinger pledge promise vow apology threat boast accusation
    allegation insult slur jab quote admission declaration pronouncement retort outburst answer warning argument assertion quotation lie
    """.split()
)
# What the place of an antecedent costs; the lowest cost wins.
_COSTS = {"nsubj": 0.5, "nsubjpass": 0.5, "csubj": 0.5, "dobj": 1.2, "attr": 1.6, "pobj": 2.0, "ROOT": 0.6}
_MAIN = 0.3  # how much less a subject of the main verb costs
_SENTENCE = 1.0  # for each sentence back
_PARAGRAPH = 0.3
_WORST = 2.6  # an object of a preposition in another sentence is too far
_BACK = 2  # sentences back
_MOST = 8  # nouns of an earlier sentence, and twice as many in front of a pronoun in its own, that are weighed
_CHAIN = 3  # pronouns that point to pronouns


class _Noun(NamedTuple):
    at: int  # the token that mentions it
    place: int  # the token of the noun itself; another one behind a pronoun
    cost: float
    kind: str  # "person", "many", "thing"


class Antecedents:
    """Antecedents in one parsed document."""

    def __init__(self, document: Document, grammar: Grammar, voices: Voices) -> None:
        self.document, self.tokens, self.children = document, document.tokens, grammar.children
        self.grammar, self.voices, self.people = grammar, voices, voices.people
        self._firsts = [sentence.first for sentence in document.sentences]
        self._nouns: list[list[_Noun]] = []  # of each sentence that was read, in the order of the text
        self._best: list[list[_Noun]] = []  # of them the likeliest to be spoken of again
        self._known: dict[int, int | None] = {}  # pronoun -> the noun behind it
        self._told = sorted(voices.reporting)
        self._owned: dict[str, list[int]] | None = None  # noun -> its places with an owner

    # pronouns

    def name_behind(self, index: int) -> str:
        """The name of whom a pronoun means; empty where it is not led back to one."""
        token = self.tokens[index]
        known = self.voices.pronouns.get(index, "")
        if known and (token.lower not in THINGS or self._is_known(known) or self.noun_behind(index) is None):
            return known
        if token.lower in _SPEAKER:
            voice, speaker = self.voices.at(token.start, token.end)
            return speaker if voice == "quoted" and speaker != "unknown" else ""
        if token.lower in _REFLEXIVE and self.tokens[token.head].pos in VERBS:
            subject = next(self.grammar.subjects(token.head, range(index, index + 1)), None)
            return "" if subject is None else self._person(subject) or self.voices.pronouns.get(subject, "")
        noun = self.noun_behind(index) if token.lower in _PERSON else None
        return self._person(noun) if noun is not None else ""

    def is_led_back(self, index: int) -> bool:
        return bool(self.name_behind(index)) or self.noun_behind(index) is not None

    def _is_known(self, name: str) -> bool:
        return self.people.is_person(name) or self.people.is_institution(name)

    def noun_behind(self, index: int) -> int | None:
        """The noun that "it", "they" or another pronoun stands for; None where none is likely."""
        if index not in self._known:
            self._known[index] = None  # a pronoun is not its own antecedent
            self._known[index] = self._find(index)
        return self._known[index]

    def _find(self, index: int) -> int | None:
        token = self.tokens[index]
        kind = "person" if token.lower in _PERSON else "thing" if token.lower in _THING else "many" if token.lower in _MANY else ""
        known = self.voices.pronouns.get(index, "")
        # Things without a name are led back here: the voices look for whoever can speak.
        if not kind or (known and (kind == "person" or self._is_known(known))) or self._is_empty(index):
            return None
        here = self._sentence_of(index)
        self._read(here)
        best, best_cost = None, _WORST
        for number in range(here, max(-1, here - 1 - _BACK), -1):
            far = _SENTENCE * (here - number) + _PARAGRAPH * (self._paragraph(number) != self._paragraph(here))
            nouns = self._in_front(index, here) if number == here else self._best[number]
            for noun in nouns:
                if noun.kind == kind and noun.cost + far < best_cost and (kind != "person" or self._fits(noun.place, index)):
                    best, best_cost = noun.place, noun.cost + far
        return best

    def _is_empty(self, index: int) -> bool:
        """Whether "it" only holds a place: "it is a disgrace that"; a verb behind it says what is meant."""
        token = self.tokens[index]
        if token.lower != "it" or token.dep not in SUBJECTS:
            return False
        verb = token.head
        places = (verb, *(c for c in self.children.get(verb, ()) if self.tokens[c].dep in ("acomp", "attr")))
        return any(
            self.tokens[c].dep in ("ccomp", "xcomp", "csubj", "advcl", "relcl", "acl") and self._has_mark(c)
            for place in places
            for c in self.children.get(place, ())
            if c > verb
        )

    def _has_mark(self, verb: int) -> bool:
        return any(self.tokens[c].lower in ("that", "to") and self.tokens[c].dep in ("mark", "aux") for c in self.children.get(verb, ()))

    def _in_front(self, index: int, number: int) -> Iterator[_Noun]:
        """Nouns of its own sentence that a pronoun can mean: in front of it, and not beside it under one verb."""
        nouns = self._nouns[number]
        place = bisect_left(nouns, index, key=lambda noun: noun.at)
        beside = self._beside(index)
        yield from (noun for noun in nouns[max(0, place - 2 * _MOST) : place] if noun.place not in beside)

    def _beside(self, index: int) -> set[int]:
        """What stands beside a word under one verb, and so means something else."""
        verb = self.tokens[index].head
        while self.tokens[verb].dep == "prep" or self.tokens[verb].pos == "ADP":
            if self.tokens[verb].head == verb:
                break
            verb = self.tokens[verb].head
        if self.tokens[verb].pos not in VERBS or self.tokens[index].dep == "poss":
            return set()
        return {*self.children.get(verb, ()), *self.grammar.subjects(verb, range(index, index + 1))} - {index}

    def _read(self, number: int) -> None:
        """Reads the sentences up to one, in the order of the text: what a pronoun in them means is known when the next is met."""
        while len(self._nouns) <= number:
            sentence = self.document.sentences[len(self._nouns)]
            nouns: list[_Noun] = []
            self._nouns.append(nouns)
            self._best.append([])
            for index in range(sentence.first, sentence.last):
                nouns.extend(self._noun_at(index))
            self._best[-1] = sorted(nouns, key=lambda noun: noun.cost)[:_MOST]

    def _noun_at(self, index: int) -> Iterator[_Noun]:
        token = self.tokens[index]
        if token.dep not in _COSTS or (token.dep == "ROOT" and token.pos not in ("NOUN", "PROPN")):
            return
        cost = _COSTS[token.dep] - _MAIN * (token.dep in SUBJECTS and self.tokens[token.head].dep == "ROOT")
        if token.pos == "PRON":
            behind = self.noun_behind(index) if token.dep in SUBJECTS else None
            if behind is not None:
                yield _Noun(index, behind, cost, self._kind(behind))
        elif token.pos in ("NOUN", "PROPN") and singular(token.lower) not in TIMES:
            yield _Noun(index, index, cost, self._kind(index))

    def _kind(self, index: int) -> str:
        token = self.tokens[index]
        if token.tag in ("NNS", "NNPS") or token.lower in CROWDS:
            return "many"
        noun = singular(token.lower)
        if token.pos == "PROPN":
            known = self.people.canonical(self.grammar.words(index), token.start)
            # A surname alone may be anybody's: what is known to be an institution or stands behind an article is a thing.
            thing = self.people.is_institution(known) or self.is_definite(index)
            return "person" if self.people.is_person(known) or not thing else "thing"
        return "person" if is_person_noun(noun) and noun not in INSTITUTION else "thing"

    def _person(self, index: int) -> str:
        known = self.people.canonical(self.grammar.words(index), self.tokens[index].start)
        return known if self.people.is_person(known) else ""

    def _fits(self, noun: int, pronoun: int) -> bool:
        """Whether a noun names somebody whom a pronoun can mean; who speaks is no "he" in his own words."""
        name, token = self._person(noun), self.tokens[pronoun]
        speaker = self.voices.at(token.start, token.end)[1]
        return bool(name) and name != speaker and self.people.fits(name, _SAME_GENDER.get(token.lower, token.lower))

    def sentence_at(self, index: int) -> Sentence:
        return self.document.sentences[self._sentence_of(index)]

    def _sentence_of(self, index: int) -> int:
        return max(0, bisect_right(self._firsts, index) - 1)

    def _paragraph(self, number: int) -> int:
        return self.document.sentences[number].paragraph

    # deeds

    def doer_behind(self, index: int) -> int | None:
        """Who did what "this", "that" or "such a thing" points back to: the subject of the clause before."""
        token = self.tokens[index]
        verb = token.head
        if token.dep in SUBJECTS and self.tokens[verb].dep == "conj" and self.tokens[self.tokens[verb].head].pos in VERBS:
            return self._doer(self.tokens[verb].head)  # "he lied, but that was no surprise"
        number = self._sentence_of(index) - 1
        if number < 0 or self._paragraph(number) < self._paragraph(number + 1) - 1 or self.document.sentences[number].section == "headline":
            return None
        sentence = self.document.sentences[number]
        root = next((i for i in range(sentence.first, sentence.last) if self.tokens[i].dep == "ROOT"), None)
        doer = None if root is None or self.tokens[root].pos not in VERBS else self._doer(root)
        speaker = self.voices.at(token.start, token.end)[1]
        if doer is None or not speaker or self._named(doer) != speaker:
            return doer
        # "Finch attacked the council after it dropped the fee. “This is a disgrace,” she said": not what she did herself.
        others = (i for i in range(sentence.first, sentence.last) if self.tokens[i].dep in SUBJECTS and self._named(i) != speaker)
        found = next((i for i in others if self.tokens[i].pos != "PRON" or self.noun_behind(i) is not None), None)
        return found if found is None or self.tokens[found].pos != "PRON" else self.noun_behind(found)

    def _named(self, index: int) -> str:
        return self.voices.pronouns.get(index, "") or self._person(index)

    def _doer(self, verb: int) -> int | None:
        for _ in range(_CHAIN):  # "the union said that the council had cut the fee"
            inner = next((c for c in self.children.get(verb, ()) if self.tokens[c].dep == "ccomp"), None)
            subject = None if inner is None else self.grammar.phrases.subject(inner)
            if verb not in self.voices.reporting or inner is None or subject is None or self.tokens[subject].pos == "PRON":
                break
            verb = inner
        return next(self.grammar.subjects(verb, range(0)), None)

    # bare noun phrases

    def is_definite(self, noun: int) -> bool:
        return any(self.tokens[c].lower in _DEFINITE and self.tokens[c].dep in ("det", "predet") for c in self.children.get(noun, ()))

    def points_back(self, noun: int) -> bool:
        return any(self.tokens[c].lower in _POINTING and self.tokens[c].dep in ("det", "predet", "amod") for c in self.children.get(noun, ()))

    def owned_before(self, noun: int) -> int | None:
        """The noun where the article named its owner last: "the plan", behind "Finch's plan"."""
        if self._owned is None:
            self._owned = {}
            for index, token in enumerate(self.tokens):
                if token.pos in ("NOUN", "PROPN") and self._has_owner(index):
                    self._owned.setdefault(token.lower, []).append(index)
        places: Sequence[int] = self._owned.get(self.tokens[noun].lower, ())
        place = bisect_left(places, noun)
        return places[place - 1] if place else None

    def _has_owner(self, index: int) -> bool:
        return any(
            self.tokens[c].dep == "poss" or (self.tokens[c].dep == "compound" and self.tokens[c].pos == "PROPN") for c in self.children.get(index, ())
        )

    def is_utterance(self, noun: int) -> bool:
        return singular(self.tokens[noun].lower) in _UTTERANCES

    def speaker_before(self, noun: int) -> str:
        """Whose "the remark" or "the joke" is: who is reported to have spoken last."""
        if not self.is_utterance(noun):
            return ""
        place = bisect_left(self._told, noun)
        here = self._sentence_of(noun)
        for told in reversed(self._told[max(0, place - 3) : place]):
            speaker = self.voices.subjects.get(told, "")
            if here - self.voices.reporting[told] > _BACK + 2:
                break
            if speaker and speaker != "unknown":
                return speaker
        return ""
