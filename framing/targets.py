"""A match -> whom or what the wording colours: the nearest noun phrase, and whoever stands behind it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from framing.nouns import CROWDS, INSTITUTION, is_person_noun, singular
from framing.target_antecedents import Antecedents
from framing.target_grammar import Grammar, noun_phrase
from framing.trees import Children
from framing.types import Document
from framing.voice import Voices

__all__ = ["NO_TARGET", "Target", "Targets", "noun_phrase"]

_NUMBERS = frozenset("tens dozens hundreds thousands millions billions scores number lot lots majority plenty handful".split())
# Who does such a thing is coloured through it: with these verbs the noun names the deed.
_LIGHT = frozenset("have make take do give offer hold deliver use show pay launch issue commit wage mount run lead".split())
_JUDGING = frozenset("call describe brand label dub deem consider denounce condemn accuse".split())
# Nouns for whose the thing is, by these words in front of the other's name.
_OWNERS = ("of", "by", "from")
_ACTED_ON = ("on", "against", "over", "for", "with", "between", "about", "in", "to", "among")
_STEPS = 4  # from a noun to whoever stands behind it


class Target(NamedTuple):
    """Whom or what a wording colours."""

    near: str  # the nearest noun phrase, as written; empty if none is found
    entity: str  # the person, group or institution behind it, by its full name; the noun phrase itself where it is nobody's,
    # empty for a pronoun that was not led back


NO_TARGET = Target("", "")


class Targets:
    """The targets of one document."""

    def __init__(self, document: Document, children: Children, voices: Voices) -> None:
        self.document, self.tokens, self.children = document, document.tokens, children
        self.people = voices.people
        self.grammar = Grammar(document, children)
        self.antecedents = Antecedents(document, self.grammar, voices)

    def find(self, first: int, last: int, label: str) -> Target:
        """The target of the tokens `first` to `last`, a wording of a label of the device `loaded`.

        Verbs of attack and of change colour their object, other verbs whoever does it, modifiers the noun that they modify,
        predicates the subject, nouns their possessor or, where they have none, themselves.
        """
        if first >= last or not self.tokens[first].pos:
            return NO_TARGET
        cue = range(first, last)
        near = self._near(cue, label)
        if near is None:
            return NO_TARGET
        near = self._counted(near, cue)
        shown = self.antecedents.noun_behind(near)
        return Target(self._words(near if shown is None else shown), self._entity(near, cue, label))

    def _counted(self, index: int, cue: range) -> int:
        """What is counted: "tens of thousands of migrants" are migrants."""
        for _ in range(_STEPS):
            following = next(self.grammar.in_phrases(index, ("of",), cue), None)
            if self.tokens[index].lower not in _NUMBERS or following is None:
                break
            index = following
        return index

    def _near(self, cue: range, label: str) -> int | None:
        head = self.grammar.head(cue)
        token = self.tokens[head]
        if label == "reporting-verb":
            return next((i for i in self.grammar.speaker(head, cue) if i not in cue), None)
        names = label == "labelling" or (self._is_person(head) and token.dep in ("nsubj", "dobj", "pobj", "nsubjpass", "conj"))
        if names and token.pos in ("NOUN", "PROPN") and token.dep not in ("compound", "nmod", "amod"):
            return self.grammar.holder(head, cue) or head
        found = (i for i in self.grammar.candidates(head, cue, label) if i not in cue and self._can_be_coloured(i))
        if token.pos in ("NOUN", "PROPN") and token.dep in ("nsubj", "nsubjpass"):
            return next(self._owned(head, cue), head)
        return next(found, head if token.pos in ("NOUN", "PROPN") else None)

    def _owned(self, head: int, cue: range) -> Iterator[int]:
        yield from self.grammar.answered(head, cue)
        yield from self.grammar.behind(head, cue)

    def _can_be_coloured(self, index: int) -> bool:
        token = self.tokens[index]
        # The second part of a hyphenated word can head a noun phrase ("an op-ed"), but describes none ("11-day").
        return token.text[:1].isalnum() and token.pos not in ("ADP", "SCONJ") and (token.word or token.dep not in ("compound", "amod", "nummod"))

    # whoever stands behind

    def _entity(self, near: int, cue: range, label: str, depth: int = 0) -> str:
        """The person, group or institution that a noun phrase is, belongs to or comes from; the noun phrase itself where it is nobody's.

        First what means the same (antecedent, subject of the predicate, apposition), then whose it is, then whose it was where the
        article spoke of it before, then who does it.
        """
        same = self._same(near, cue)
        for index in same:
            name = self._name(index)
            if name:
                return name
        person = next((index for index in same if self._is_person(index)), None)
        if person is not None:
            return self._words(person)  # "her predecessor" is not she
        for index in self._owners(same, cue, label):
            name = self._name(index) or (self._words(index) if self._is_person(index) else "")
            if name:
                return name
        return self._by_discourse(same, cue, label, depth) or self._thing(same, cue, label)

    def _same(self, near: int, cue: range) -> list[int]:
        """What means the same as a noun: itself, what it stands for, what it is said of, what stands beside it."""
        found: list[int] = []
        level = [near]
        for _ in range(_STEPS):
            following: list[int] = []
            for index in level:
                if index in found:
                    continue
                found.append(index)
                behind = self.antecedents.noun_behind(index)
                if behind is not None:
                    following.append(behind)
                if index not in cue or index == near:
                    following += [next(self.grammar.predicated(index, cue), index), *self.grammar.apposition(index)]
            level = following
        return found

    def _owners(self, same: list[int], cue: range, label: str) -> Iterator[int]:
        """Whose a thing is, and whose that is; breadth first."""
        level, seen = list(same), {*cue} - {same[0]}
        for step in range(_STEPS):
            following: list[int] = []
            for index in level:
                if index in seen:
                    continue
                seen.add(index)
                if step:
                    yield index
                following += self.grammar.behind(index, cue)
                if step:
                    following += self.grammar.apposition(index)
            level = list(dict.fromkeys(following))

    def _by_discourse(self, same: list[int], cue: range, label: str, depth: int) -> str:
        """Whoever the passage gives: the owner named before, who spoke, who did what "this" points to, who does it here."""
        if depth >= _STEPS:
            return ""
        for index in same:
            token = self.tokens[index]
            if token.lower in ("this", "that") and token.pos == "PRON":
                return self._deed(index, cue, label, depth)
            if token.pos == "NOUN" and self.antecedents.is_definite(index):
                before = self.antecedents.owned_before(index)
                found = self._entity(before, range(0), label, depth + 1) if before is not None else self.antecedents.speaker_before(index)
                if found or self.antecedents.points_back(index):
                    return found or self._deed(index, cue, label, depth)
        return self._actor(same, cue, label, depth)

    def _deed(self, index: int, cue: range, label: str, depth: int) -> str:
        doer = self.antecedents.doer_behind(index)
        return "" if doer is None or doer in cue else self._entity(doer, range(0), label, depth + 1)

    def _actor(self, same: list[int], cue: range, label: str, depth: int) -> str:
        """Who does a thing answers for it where the thing is judged ("held a cozy meeting"), not where it is only large."""
        for index in same:
            verb = self.grammar.verb_around(index)
            if verb is None or verb in cue or self.tokens[index].dep not in ("dobj", "pobj"):
                continue
            lemma = self.grammar.phrases.lemma(verb)
            if lemma in _JUDGING:
                continue  # who attacks a plan, or calls it names, does not stand behind it
            if lemma in _LIGHT or label in ("evaluative", "emotive", "insinuation"):
                doer = next(self.grammar.subjects(verb, cue), None)
                if doer is not None and doer not in same and self.grammar.can_act(doer):
                    return self._entity(doer, range(0), label, depth + 1)
        return ""

    def _thing(self, same: list[int], cue: range, label: str) -> str:
        """A body without a name, else the thing itself: of a predicate what it is said of."""
        body = next((self._words(index) for index in (*same, *self._owners(same, cue, label)) if self._is_body(index)), "")
        nouns = [index for index in same if self.tokens[index].pos not in ("PRON", "DET")]
        return body or (self._words(nouns[-1]) if nouns else "")

    def _is_person(self, index: int) -> bool:
        token = self.tokens[index]
        return token.pos == "NOUN" and is_person_noun(singular(token.lower))

    def _is_body(self, index: int) -> bool:
        token = self.tokens[index]
        return token.pos == "NOUN" and (token.lower in CROWDS or singular(token.lower) in INSTITUTION)

    def _name(self, index: int) -> str:
        """The full name behind a noun or a pronoun; empty where it names nobody."""
        token = self.tokens[index]
        if token.pos == "PRON":
            return self.antecedents.name_behind(index)
        ways = (self._proper(index), self._words(index))
        for words in ways if token.pos == "PROPN" else ways[::-1]:
            known = self.people.canonical(words, token.start)
            if self.people.is_person(known) or self.people.is_institution(known):
                return known
        return known if token.pos == "PROPN" else ""

    def _proper(self, head: int) -> str:
        """The name alone: "plainspoken Harbor Guild" is the Harbor Guild."""
        parts = [c for c in self.children.get(head, ()) if c < head and self.tokens[c].dep == "compound" and self.tokens[c].text[:1].isupper()]
        return self.document.text[self.tokens[min([*parts, head])].start : self.tokens[head].end]

    def _words(self, head: int) -> str:
        return self.grammar.words(head)
