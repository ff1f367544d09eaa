"""A match -> whom or what the wording colours, by grammar: the nearest noun phrase, and whoever stands behind it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from framing.nouns import CROWDS, INSTITUTION, can_speak, is_person_noun, singular
from framing.people import People
from framing.phrases import PREDICATES, Phrases
from framing.trees import Children
from framing.types import Document

_SUBJECTS = ("nsubj", "nsubjpass", "csubj")
_RELATIVES = frozenset("who whom which that".split())
_AIMED = ("on", "at", "against", "for", "with")  # of verbs of attack: "lash out at"
_FELT = ("with", "about", "at", "by", "over", "to")  # what a feeling is about: "dismayed by the vote"
_BEHIND = ("of", "by", "from", "for", "in", "over", "on", "against", "to", "with", "between", "about")
_JUDGING = frozenset(
    "call describe brand label dub deem consider denounce condemn accuse".split()
)
_NUMBERS = frozenset("tens dozens hundreds thousands millions billions scores number lot lots majority plenty handful".split())
_STEPS = 4  # from a noun to whoever stands behind it


class Target(NamedTuple):
    """Whom or what a wording colours."""

    near: str  # the nearest noun phrase, as written; empty if none is found
    entity: str  # the person, group or institution behind it, by its full name; the noun phrase itself where it is nobody's,
    # empty for a pronoun that was not led back


NO_TARGET = Target("", "")


class Targets:
    """The targets of one document."""

    def __init__(self, document: Document, children: Children, people: People, pronouns: Mapping[int, str]) -> None:
        self.document, self.tokens, self.children = document, document.tokens, children
        self.people, self.pronouns = people, pronouns
        self.phrases = Phrases(document, children)

    def find(self, first: int, last: int, label: str) -> Target:
        """The target of the tokens `first` to `last`, a wording of a label of the device `loaded`.

        Verbs colour their object (a participle its head noun), verbs of saying and intransitive ones their subject, modifiers the
        noun that they modify, predicates the subject, nouns their possessor.
        """
        if first >= last or not self.tokens[first].pos:
            return NO_TARGET
        cue = range(first, last)
        near = self._near(cue, label)
        if near is None:
            return NO_TARGET
        near = self._counted(near, cue)
        return Target(self._words(near), self._entity(near, cue, label))

    def _counted(self, index: int, cue: range) -> int:
        """What is counted: "tens of thousands of migrants" are migrants."""
        for _ in range(_STEPS):
            following = next(self._in_phrases(index, ("of",), cue), None)
            if self.tokens[index].lower not in _NUMBERS or following is None:
                break
            index = following
        return index

    def _near(self, cue: range, label: str) -> int | None:
        head = self._head(cue)
        token = self.tokens[head]
        if label == "reporting-verb":
            return self._speaker(head, cue)
        if label == "labelling" and token.pos in ("NOUN", "PROPN") and token.dep not in ("compound", "nmod", "amod"):
            return self._holder(head, cue) or head
        found = (index for index in (*self._candidates(head, cue, label), *self._around(head, cue)) if index not in cue)
        return next((index for index in found if self.tokens[index].word), None)

    def _candidates(self, head: int, cue: range, label: str) -> Iterator[int]:
        token = self.tokens[head]
        top = self._first_of_list(head)
        role = self.tokens[top].dep
        if token.pos in ("VERB", "AUX") and role not in ("amod", *PREDICATES):
            yield from self._of_verb(head, cue, label)
        elif role in ("amod", "compound", "nmod", "poss", "nummod", "det"):
            yield self.tokens[top].head
        elif role in ("advmod", "npadvmod", "quantmod", "neg"):
            yield from self._of_adverb(self.tokens[top].head, cue)
        elif role in PREDICATES:
            if label == "emotive":
                yield from self._in_phrases(head, _FELT, cue)
            yield from self._predicated(top, cue)
            yield from self._behind(head, cue)
        else:
            yield from (c for c in self.children.get(head, ()) if self.tokens[c].dep in _SUBJECTS)  # "called her ruthless"
            yield from self._predicated(top, cue)
            yield from self._behind(head, cue)
            if role == "appos":
                yield self.tokens[top].head
            yield from self._around(top, cue)

    def _of_verb(self, verb: int, cue: range, label: str) -> Iterator[int]:
        token = self.tokens[verb]
        yield from (c for c in self.children.get(verb, ()) if self.tokens[c].dep in ("dobj", "obj", "nsubjpass") and c not in cue)
        if label in ("combative", "emotive"):
            yield from self._in_phrases(verb, _AIMED, cue)
        if token.dep in ("acl", "amod") and token.head != verb:
            yield token.head
        yield from self._subjects(verb, cue)

    def _of_adverb(self, above: int, cue: range) -> Iterator[int]:
        token = self.tokens[above]
        if token.pos in ("ADJ", "ADV", "NUM", "DET") or token.dep in PREDICATES:
            if token.dep in PREDICATES:
                if token.lower.endswith("ed"):
                    yield from self._in_phrases(above, _FELT, cue)
                yield from self._predicated(above, cue)
            elif token.dep in ("advmod", "quantmod"):
                yield from self._of_adverb(token.head, cue)
            else:
                yield token.head
        elif token.pos in ("VERB", "AUX"):
            yield from (c for c in self.children.get(above, ()) if self.tokens[c].dep in ("dobj", "nsubjpass"))
            yield from self._subjects(above, cue)
        else:
            yield above

    def _speaker(self, head: int, cue: range) -> int | None:
        if self.tokens[head].pos in ("VERB", "AUX"):
            found = next(self._subjects(head, cue), None)
            if found is not None and self.tokens[head].dep == "acl" and not can_speak(self.tokens[found].lower):
                return next(self._around(found, cue), found)  # "filed statements claiming that": who filed them claims
            return found
        return next(self._behind(head, cue), None) or next(self._around(head, cue), None)

    def _holder(self, head: int, cue: range) -> int | None:
        """Whose line or approach it is: "the hard line taken by his predecessor"."""
        owner = next((c for c in self.children.get(head, ()) if self.tokens[c].dep == "poss"), None)
        if owner is not None:
            return owner
        for child in self.children.get(head, ()):
            if self.tokens[child].dep == "acl":
                return next(self._in_phrases(child, ("by",), cue), None)
        return None

    def _predicated(self, index: int, cue: range) -> Iterator[int]:
        """What a predicate is said of: "They called Finch reckless", "Finch was reckless", "they see her as reckless"."""
        token = self.tokens[index]
        above = self.tokens[token.head]
        if token.dep in ("pobj", "amod", "pcomp") and above.lower == "as" and above.dep == "prep":
            yield from self._objects(above.head, cue)
        if token.dep in PREDICATES:
            if token.dep == "oprd":
                yield from self._objects(token.head, cue)
            yield from self._subjects(token.head, cue)

    def _objects(self, verb: int, cue: range) -> Iterator[int]:
        """The direct object of a verb, or what is the subject of its passive; "whom he called": the noun behind the pronoun."""
        for child in self.children.get(verb, ()):
            if self.tokens[child].dep in ("dobj", "nsubjpass") and child not in cue:
                yield self.tokens[verb].head if self.tokens[child].lower in _RELATIVES and self.tokens[verb].dep == "relcl" else child

    def _subjects(self, verb: int, cue: range) -> Iterator[int]:
        """The subject of a verb; where it has none that of the verb above it."""
        for _ in range(_STEPS):
            for child in self.children.get(verb, ()):
                if self.tokens[child].dep in _SUBJECTS and child not in cue:
                    yield self._antecedent(child)
            token = self.tokens[verb]
            if token.dep in ("relcl", "acl"):
                yield token.head
                return
            if token.dep not in ("xcomp", "conj", "advcl", "ccomp", "pcomp", "prep", "aux", "auxpass", *PREDICATES) or token.head == verb:
                return
            verb = token.head

    def _antecedent(self, index: int) -> int:
        """The noun behind a relative pronoun, else the word itself."""
        token = self.tokens[index]
        if token.lower in _RELATIVES and self.tokens[token.head].dep == "relcl":
            return self.tokens[token.head].head
        return index

    def _behind(self, head: int, cue: range) -> Iterator[int]:
        """Whose a noun is: possessor, what stands in front of it as a noun, what "of" or "by" joins to it."""
        children = self.children.get(head, ())
        yield from (c for c in children if self.tokens[c].dep == "poss" and c not in cue)
        yield from (c for c in children if self.tokens[c].dep in ("compound", "nmod") and self.tokens[c].pos == "PROPN" and c not in cue)
        yield from self._in_phrases(head, _BEHIND, cue)
        yield from (c for c in children if self.tokens[c].dep in ("compound", "amod") and self.tokens[c].pos in ("NOUN", "PROPN") and c not in cue)

    def _around(self, head: int, cue: range, *, past_attacks: bool = True) -> Iterator[int]:
        """Whoever does or suffers what a noun stands in: the subject of its verb."""
        index = head
        for _ in range(2 * _STEPS):
            token = self.tokens[index]
            if token.pos in ("VERB", "AUX"):
                if not past_attacks and (index in cue or self.phrases.lemma(index) in _JUDGING):
                    return  # who attacks a plan, or calls it names, does not stand behind it
                yield from self._subjects(index, cue)
                return
            if token.head == index:
                return
            index = token.head

    def _in_phrases(self, head: int, words: Sequence[str], cue: range) -> Iterator[int]:
        for child in self.children.get(head, ()):
            if self.tokens[child].dep in ("prep", "agent") and self.tokens[child].lower in words:
                yield from (c for c in self.children.get(child, ()) if self.tokens[c].dep == "pobj" and c not in cue)

    def _head(self, cue: range) -> int:
        """The word of a wording that hangs on a word outside of it; the nearest to the root."""
        tops = [index for index in cue if self.tokens[index].head not in cue or self.tokens[index].head == index]
        words = [index for index in tops if self.tokens[index].word and self.tokens[index].dep not in ("aux", "neg", "det")]
        return min(words or tops or [cue[0]], key=self.phrases.depth)

    def _first_of_list(self, index: int) -> int:
        while self.tokens[index].dep == "conj" and self.tokens[self.tokens[index].head].pos == self.tokens[index].pos:
            index = self.tokens[index].head
        return index

    # whoever stands behind

    def _entity(self, near: int, cue: range, label: str) -> str:
        """The person, group or institution that a noun phrase is, belongs to or comes from; the nearest by steps of grammar.

        People with or without a name first ("staff members"), then bodies without one ("the committee").
        """
        # Who does a thing answers for it where the thing is judged ("held a cozy meeting"), not where it is only large.
        with_actor = label in ("evaluative", "emotive", "insinuation") and self.tokens[near].dep in ("dobj", "pobj")
        order = list(self._upwards(near, cue, with_actor=with_actor))
        for index in order:
            name = self._name(index)
            if not name and (self._is_person(index) or (index == near and self._is_body(index))):
                name = next(filter(None, map(self._name, self._apposition(index))), "") or self._words(index)
            if name:
                return name  # "his predecessor's plan" is not his
        body = next((self._words(index) for index in order if self._is_body(index)), "")
        return body or ("" if self.tokens[near].pos == "PRON" else self._words(near))

    def _upwards(self, near: int, cue: range, *, with_actor: bool) -> Iterator[int]:
        """A noun, then what it is said of, stands beside and belongs to, and who does it; breadth first."""
        level, seen = [near], {*cue}
        for _ in range(_STEPS):
            following: list[int] = []
            for index in level:
                if index in seen:
                    continue
                seen.add(index)
                yield index
                following += self._predicated(index, cue)
                following += self._apposition(index)
                following += self._behind(index, cue)
                if with_actor:
                    following += self._around(index, cue, past_attacks=False)
            level = list(dict.fromkeys(following))

    def _is_person(self, index: int) -> bool:
        token = self.tokens[index]
        return token.pos == "NOUN" and is_person_noun(singular(token.lower))

    def _is_body(self, index: int) -> bool:
        token = self.tokens[index]
        return token.pos == "NOUN" and (token.lower in CROWDS or singular(token.lower) in INSTITUTION)

    def _apposition(self, index: int) -> Iterator[int]:
        if self.tokens[index].dep == "appos":
            yield self.tokens[index].head
        yield from (c for c in self.children.get(index, ()) if self.tokens[c].dep == "appos")

    def _name(self, index: int) -> str:
        """The full name behind a noun or a pronoun; empty where it names nobody."""
        token = self.tokens[index]
        if index in self.pronouns:
            return self.pronouns[index]
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
        return noun_phrase(self.document, self.children, head)


def noun_phrase(document: Document, children: Children, head: int) -> str:
    """The words of a noun phrase without the clauses and prepositions behind its head."""
    tokens = document.tokens
    first = head
    for child in children.get(head, ()):
        if child < head and tokens[child].dep in ("det", "amod", "compound", "poss", "nummod", "nmod"):
            first = min(first, _leftmost(children, child))
    return document.text[tokens[first].start : tokens[head].end].strip('“”"‘’ ')


def _leftmost(children: Children, index: int) -> int:
    while children.get(index) and children[index][0] < index:
        index = children[index][0]
    return index

