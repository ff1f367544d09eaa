"""A match -> whom or what the wording colours: the nearest noun phrase, and whoever stands behind it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from framing.nouns import CROWDS, DOCUMENT, INSTITUTION, is_person_noun, singular
from framing.phrases import PREDICATES
from framing.target_antecedents import THINGS, Antecedents
from framing.target_grammar import Grammar, noun_phrase
from framing.target_words import LIGHT, OTHERS_DEEDS, REACTIONS, USES
from framing.trees import Children
from framing.types import Document
from framing.voice import Voices

__all__ = ["NO_TARGET", "Target", "Targets", "noun_phrase"]

_NUMBERS = frozenset("tens dozens hundreds thousands millions billions scores number lot lots majority plenty handful".split())
# Nouns for whose the thing is, by these words in front of the other's name.
_CLOSE = ("by",)
_OWNERS = ("of", "by", "from", "among", "between", "with", "for")
_ACTED_ON = ("on", "against", "at", "over", "for", "with", "of", "by", "from", "among", "between")
_STEPS = 4  # from a noun to whoever stands behind it


class Target(NamedTuple):
    """Whom or what a wording colours."""

    near: str  # the nearest noun phrase, as written, behind "it" or "they" the one that it stands for; empty if none is found
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
        near = self._whole_name(self._counted(near, cue), cue)
        # "It was a costly plan": what the plan is said of is what is coloured.
        if self.tokens[near].pos == "NOUN" and near not in cue:
            said_of = next(self.grammar.predicated(near, cue), near)
            near = near if said_of in cue or (self.tokens[said_of].pos == "PRON" and (self.tokens[said_of].lower in THINGS or not self._name(said_of))) else said_of
        thing = self.antecedents.noun_behind(near) if self.tokens[near].lower in THINGS else None
        return Target(self._words(near if thing is None else thing), self._entity(near, cue, label))

    def _whole_name(self, index: int, cue: range) -> int:
        """The last word of a name that holds a word: "Controversial Gov. Finch" is Finch."""
        while self.tokens[index].dep == "compound" and self.tokens[self.tokens[index].head].pos == "PROPN" and self.tokens[index].head not in cue:
            index = self.tokens[index].head
        return index

    def _is_empty(self, index: int) -> bool:
        """Whether a pronoun tells nothing by itself and is not led back: "what", "there", the "it" of "it is a disgrace that"."""
        token = self.tokens[index]
        return token.pos in ("PRON", "DET") and not self.antecedents.is_led_back(index) and token.lower not in ("this", "that")

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
            return next((i for i in self.grammar.speaker(head, cue) if i not in cue and self._can_be_coloured(i)), self._opening_name(head))
        names = label in ("labelling", "scare-quotes") or (self._is_person(head) and token.dep in ("nsubj", "dobj", "pobj", "nsubjpass", "conj", "appos"))
        if names and token.pos in ("NOUN", "PROPN") and token.dep not in ("compound", "nmod", "amod"):
            return self.grammar.holder(head, cue) or head
        found = (i for i in self.grammar.candidates(head, cue, label) if i not in cue and self._can_be_coloured(i))
        if token.pos in ("NOUN", "PROPN") and token.dep in ("nsubj", "nsubjpass"):
            return next(self._owned(head, cue, label), head)
        fallback = head if token.pos in ("NOUN", "PROPN") else self._opening_name(head)
        return next(found, fallback)

    def _opening_name(self, verb: int) -> int | None:
        """The person with whose name a sentence opens, for a verb whose subject the parser lost."""
        sentence = self.antecedents.sentence_at(verb)
        for mention in self.people.named_between(sentence.start, self.tokens[verb].start)[:1]:
            last = next(i for i in range(sentence.first, sentence.last) if self.tokens[i].end >= mention.end)
            opening = self.document.text[sentence.start : mention.start].split()
            return last if len(opening) < 2 else None
        return None

    def _owned(self, head: int, cue: range, label: str) -> Iterator[int]:
        yield from self.grammar.answered(head, cue)
        if label == "combative":
            yield from self.grammar.attacked(head, cue)
        yield from self.grammar.behind(head, cue)

    def _can_be_coloured(self, index: int) -> bool:
        token = self.tokens[index]
        # The second part of a hyphenated word can head a noun phrase ("an op-ed"), but describes none ("11-day").
        noun = token.pos not in ("ADP", "SCONJ", "AUX") and (token.pos != "VERB" or token.tag == "VBG")
        return noun and token.text[:1].isalnum() and (token.word or token.dep not in ("compound", "amod", "nummod"))

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
            # "Finch cronies" are named after somebody; "her predecessor" is not she.
            after = (c for c in self.children.get(person, ()) if self.tokens[c].dep == "compound" and self.tokens[c].pos == "PROPN" and c not in cue)
            named = next(map(self._name, after), "") if person in cue and label == "labelling" else ""
            return named or self._words(person)
        answered = next((i for index in same for i in self.grammar.answered(index, cue) if i not in same), None)
        if answered is not None and depth < _STEPS:
            return self._entity(answered, range(0), label, depth + 1)
        described = [i for i in same if i != near and self.tokens[i].pos not in ("PRON", "DET")]
        # A description is not the thing: "the launch, a gift for the council" is no council's launch.
        roots = described if described and self.tokens[near].dep in (*PREDICATES, "appos", "npadvmod", "pobj") else same
        if not described and cue and self.tokens[near].pos in ("PRON", "DET"):
            roots = [self.grammar.head(cue)]
        owners = list(self._owners(roots, cue, _CLOSE))
        group = next((i for i in same if self._is_body(i) and self.grammar.phrases.lemma(i) not in REACTIONS), None)
        found = self._first_name(owners)
        if not found and any(self.tokens[i].dep == "poss" and self.tokens[i].pos == "PRON" and not self.antecedents.is_led_back(i) for i in owners):
            return self._words(near)  # somebody's whom the article does not tell
        if group is not None:  # "the heroic council of Rook Bay" is neither the town's nor the deed of whoever met it
            return found or self._by_discourse(same, cue, label, depth) or self._words(group)
        found = found or self._doer(same, cue, label, depth)
        if found:
            return found
        owners += self._owners(roots, cue, _ACTED_ON if label == "combative" else _OWNERS)
        found = self._first_name(owners) or self._by_discourse(same, cue, label, depth)
        if found:
            return found
        found = self._behind_the_doing(same, cue, label, depth)
        if found:
            return found
        if cue and self.grammar.phrases.lemma(cue[0]) in USES:
            doer = next(self.grammar.subjects(cue[0], cue), None)
            if doer is not None and self.grammar.can_act(doer):
                return self._entity(doer, range(0), label, depth + 1)
        bodies = (*same, *(i for i in owners if self.tokens[i].dep != "compound"))  # "a business deal" is of no business
        body = next((self._words(index) for index in bodies if self._is_body(index)), "")
        nouns = [index for index in same if self.tokens[index].pos not in ("PRON", "DET", "VERB", "AUX")]
        return body or (self._words(nouns[-1]) if nouns else self._words(owners[0]) if owners and roots != same else "")

    def _first_name(self, indices: Iterable[int]) -> str:
        """The first who is a person, with a name or without, or a body with a name."""
        names = (self._name(index) or (self._words(index) if self._is_person(index) else "") for index in indices)
        return next(filter(None, names), "")

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
                following += [i for i in self.grammar.predicated(self.grammar.first_of_list(index), cue) if not self._is_empty(i)][:1]
                following += self.grammar.apposition(index)
                if self._is_person(index):
                    following += self._name_beside(index)
            level = following
        return found

    def _name_beside(self, index: int) -> Iterator[int]:
        """ "An expert on harbors, Ada Finch": the parser hangs the name on the harbors, or on the verb."""
        last = self.grammar.phrases.last(index)
        if last + 2 < len(self.tokens) and self.tokens[last + 1].text == ",":
            for mention in self.people.named_between(self.tokens[last + 2].start, self.tokens[last + 2].start + 1):
                yield next(i for i in range(last + 2, len(self.tokens)) if self.tokens[i].end >= mention.end)

    def _owners(self, roots: list[int], cue: range, words: Sequence[str]) -> Iterator[int]:
        """Whose a thing is, and whose that is, by possessors, names in front of it, and these prepositions; breadth first."""
        level, seen = list(roots), {*cue} - {*roots}
        for step in range(_STEPS):
            following: list[int] = []
            for index in level:
                if index in seen:
                    continue
                seen.add(index)
                if step:
                    yield index
                    following += self.grammar.apposition(index)
                    behind = self.antecedents.noun_behind(index)
                    following += [] if behind is None else [behind]
                following += self.grammar.behind(index, cue, words)
                following += self.grammar.done_by(index, cue)
                if words is not _CLOSE:
                    # "Problems in the town" are the town's; "a storm in Rook Bay" is only there.
                    following += (i for i in self.grammar.in_phrases(index, ("in",), cue) if self.tokens[i].pos == "NOUN")
                    following += self._owner_above(index)
            level = list(dict.fromkeys(following))

    def _owner_above(self, index: int) -> Iterator[int]:
        """ "His tendency for bluster", "the council's year of delays": what hangs on an owned noun is the owner's."""
        token = self.tokens[index]
        above = self.tokens[token.head].head
        if token.dep == "pobj" and self.tokens[token.head].lower in ("for", "of", "to") and self.tokens[above].pos == "NOUN":
            yield from (c for c in self.children.get(above, ()) if self.tokens[c].dep == "poss")

    def _by_discourse(self, same: list[int], cue: range, label: str, depth: int) -> str:
        """Whoever the passage gives: the owner named before, who spoke, who did what "this" points to, who
        does it here.
        """
        if depth >= _STEPS:
            return ""
        for index in same:
            token = self.tokens[index]
            if token.lower in ("this", "that") and token.pos == "PRON":
                return self._deed(index, cue, label, depth)
        for index in same:
            if self.tokens[index].pos != "NOUN" or not self.antecedents.is_definite(index):
                continue
            before = self.antecedents.owned_before(index)
            found = self._entity(before, range(0), label, depth + 1) if before is not None else self.antecedents.speaker_before(index)
            found = found if found[:1].isupper() else ""  # of somebody with a name
            if found or (self.antecedents.points_back(index) and not self.antecedents.is_utterance(index)):
                return found or self._deed(index, cue, label, depth)
        return ""

    def _deed(self, index: int, cue: range, label: str, depth: int) -> str:
        doer = self.antecedents.doer_behind(index)
        return "" if doer is None or doer in cue else self._entity(doer, range(0), label, depth + 1)

    def _doer(self, same: list[int], cue: range, label: str, depth: int) -> str:
        """Who does a thing answers for it where the thing is judged ("held a cozy meeting"), not where it is only large."""
        if depth >= _STEPS:
            return ""
        for index in same:
            doer = next(self.grammar.deed_described(index), None)
            verb = self.grammar.verb_of_deed(index)
            if doer is None and verb is not None and verb not in cue:
                lemma = self.grammar.phrases.lemma(verb)
                document = label == "reporting-verb" and singular(self.tokens[index].lower) in DOCUMENT
                if lemma in LIGHT or (lemma not in OTHERS_DEEDS and (document or label in ("evaluative", "emotive", "insinuation"))):
                    doer = next(self.grammar.subjects(verb, cue), None)
            if doer is not None and doer not in same and self.grammar.can_act(doer):
                return self._entity(doer, range(0), label, depth + 1)
        return ""

    def _behind_the_doing(self, same: list[int], cue: range, label: str, depth: int) -> str:
        """Who stands behind the thing that does it: "Finch's memo disrespects the charter", "her ad uses a tired trick"."""
        if depth >= _STEPS or not cue or label not in ("evaluative", "emotive", "insinuation"):
            return ""
        head = self.grammar.head(cue)
        verbs = [head] if self.tokens[head].pos == "VERB" else []
        verbs += [verb for verb in map(self.grammar.verb_of_deed, same) if verb is not None and verb not in cue]
        for verb in verbs:
            thing = None if self.grammar.phrases.lemma(verb) in OTHERS_DEEDS else next(self.grammar.subjects(verb, cue), None)
            if thing is not None and thing not in same and not self.grammar.can_act(thing):
                found = self._entity(thing, range(0), label, depth + 1)
                if self.people.is_person(found) or self.people.is_institution(found):
                    return found
        return ""

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
        if known.isupper() or known.lower() == ways[0].lower():
            known = ways[0]  # "US" is no "us"
        return known if token.pos == "PROPN" else ""

    def _proper(self, head: int) -> str:
        """The name alone: "plainspoken Harbor Guild" is the Harbor Guild."""
        parts = [c for c in self.children.get(head, ()) if c < head and self.tokens[c].dep == "compound" and self.tokens[c].text[:1].isupper()]
        return self.document.text[self.tokens[min([*parts, head])].start : self.tokens[head].end]

    def _words(self, head: int) -> str:
        return self.grammar.words(head)
