"""What whoever a word mentions does and suffers: the verbs around it, and the nouns that name events."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from itertools import takewhile

from framing.inflection import base_of
from framing.phrases import PREDICATES, SUBJECTS, VERBS, Phrases
from framing.story.knowledge import event_verbs, is_generic
from framing.story.records import Act
from framing.trees import Children
from framing.types import Document

_LIGHT = frozenset(
    "be have do get make take go come say tell give seem become let keep put use hold include see call mean follow know".split()
)
# Their object does what follows: "asked Roe to leave".
_OBJECT_CONTROL = frozenset(
    "ask tell urge order force compel push press pressure allow permit enable help get persuade convince encourage invite require want expect advise "
    "warn beg lead cause direct instruct request authorize appoint choose hire train teach challenge call remind let make have see hear".split()
)
_UNREAL = frozenset("should would could might must may can ought".split())
_RELATIVES = frozenset("who whom which that".split())
# Behind "of" stands who does it: "the decision of the court".
_OWN_DEEDS = frozenset(
    "decision vote visit attack statement speech announcement call protest death resignation departure arrival victory win return "
    "meeting march rise fall increase growth decline collapse effort work act action claim promise threat warning".split()
)
_STEPS = 4  # from a verb up to the one that has its subject


class Acts:
    """The acts of one document."""

    def __init__(
        self, document: Document, children: Children, phrases: Phrases, told: Collection[int], whom: Callable[[int | None], str]
    ) -> None:
        """
        Args:
            told: verbs that introduce reported speech: what is said is no act.
            whom: the name of whoever a token means.
        """
        self.tokens, self.children, self.phrases, self.told, self.whom = document.tokens, children, phrases, told, whom

    def of(self, index: int) -> Iterator[Act]:
        """The acts of whoever a token mentions; "who" and "that" behind it stand for it."""
        yield from self._of(index)
        for verb in self.children.get(index, ()):
            if self.tokens[verb].dep == "relcl":
                relative = (c for c in self.children.get(verb, ()) if self.tokens[c].lower in _RELATIVES)
                yield from (act for c in relative for act in self._of(c))
            elif self.tokens[verb].dep == "acl" and self.tokens[verb].tag == "VBN":
                yield from self._act(verb, "suffers", self._agent(verb), passive=True)  # "the bill passed by the council"

    def _of(self, index: int) -> Iterator[Act]:
        token = self.tokens[index]
        verb = token.head
        if verb == index or verb < 0:
            return
        if token.dep in SUBJECTS:
            passive = self._is_passive(verb)
            for one in self._with_coordinated(verb):
                # "Was arrested and charged": the second participle has no word of its own for it.
                if self._is_passive(one) or (passive and self.tokens[one].tag == "VBN" and self.tokens[one].dep == "conj"):
                    yield from self._act(one, "suffers", self._agent(one), passive=True)
                elif not self._acts_on_itself(index, one):
                    yield from self._act(one, "does", self._object(one), passive=False)
        elif token.dep in ("dobj", "dative"):
            yield from self._act(verb, "suffers", self._doer(verb), passive=False)
            for child in self.children.get(verb, ()):
                if child > index and self._is_controlled(child):
                    for one in self._with_coordinated(child):
                        yield from self._act(one, "does", self._object(one), passive=False)
        elif token.dep == "pobj" and self.tokens[verb].dep == "agent":
            suffering = self.tokens[verb].head
            subject = self.phrases.subject(suffering)
            if subject is None and self.tokens[suffering].dep in ("acl", "relcl"):
                subject = self.tokens[suffering].head
            yield from self._act(suffering, "does", self.whom(subject), passive=True)
        elif token.dep in ("pobj", "poss"):
            yield from self._nominal_acts(index)

    def _nominal_acts(self, index: int) -> Iterator[Act]:
        """What is done to whoever stands behind "of", and what whoever owns it does: "Finch's dismissal of the chief"."""
        token = self.tokens[index]
        of = token.dep == "pobj" and self.tokens[token.head].lower == "of"
        noun = self.tokens[token.head].head if of else token.head
        name = self.tokens[noun].lower
        verbs = event_verbs(name) if self.tokens[noun].pos == "NOUN" and (of or token.dep == "poss") and name not in _OWN_DEEDS else ()
        if not verbs:
            return
        owner = next((c for c in self.children.get(noun, ()) if self.tokens[c].dep == "poss"), None)
        objects = [c for prep in self.children.get(noun, ()) if self.tokens[prep].lower == "of" for c in self.children.get(prep, ())]
        by = [c for prep in self.children.get(noun, ()) if self.tokens[prep].lower == "by" for c in self.children.get(prep, ())]
        place = self.tokens[noun]
        if of:
            other = self.whom(next(iter(by), owner))
            yield Act(
                verb=self._own_verb(name, verbs), role="suffers", passive=False, nominal=True, other=other, negated=False, start=place.start, end=place.end
            )  # fmt: skip
        elif objects:
            other = self.whom(objects[0])
            yield Act(
                verb=self._own_verb(name, verbs),
                role="does",
                passive=False,
                nominal=True,
                other=other,
                negated=False,
                start=place.start,
                end=place.end,
            )

    def _is_passive(self, verb: int) -> bool:
        return any(self.tokens[c].dep in ("nsubjpass", "auxpass") for c in self.children.get(verb, ()))

    def _acts_on_itself(self, subject: int, verb: int) -> bool:
        """Whether a pronoun was led back to somebody whom the verb is done to: "he beat Roe and Finch" is not told of Roe."""
        if self.tokens[subject].pos != "PRON":
            return False
        suffering = [c for c in self.children.get(verb, ()) if self.tokens[c].dep == "dobj"]
        suffering += [c for one in suffering for c in self.children.get(one, ()) if self.tokens[c].dep == "conj"]
        return self.whom(subject) in map(self.whom, suffering)

    def _own_verb(self, noun: str, verbs: Sequence[str]) -> str:
        """Of the verbs of an event noun the one that it is made of: "endorse" of "endorsement", not "back"."""
        return max(verbs, key=lambda verb: sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(noun, verb, strict=False))))

    def _with_coordinated(self, verb: int) -> Iterator[int]:
        """A verb, what it governs without a subject of its own, and verbs joined to it: "vowed to sue and left"."""
        yield verb
        for child in self.children.get(verb, ()):
            lends = self.tokens[child].pos in VERBS and self.tokens[child].dep in ("conj", "xcomp") and self.phrases.subject(child) is None
            if lends and not self._is_controlled(child):
                yield from self._with_coordinated(child)

    def _is_controlled(self, verb: int) -> bool:
        """Whether the object of the verb above does it, and not its subject: "asked Roe to leave"."""
        above = self.tokens[verb].head
        return (
            self.tokens[verb].dep == "xcomp"
            and self.phrases.lemma(above) in _OBJECT_CONTROL
            and any(self.tokens[c].dep in ("dobj", "dative") and c < verb for c in self.children.get(above, ()))
        )

    def _act(self, verb: int, role: str, other: str, *, passive: bool) -> Iterator[Act]:
        token = self.tokens[verb]
        if token.pos != "VERB" or verb in self.told:
            return
        name = (base_of(token.lower) if token.tag in ("VBD", "VBN") else "") or self.phrases.lemma(verb)
        particle = next((c for c in self.children.get(verb, ()) if self.tokens[c].dep == "prt"), None)
        if particle is not None:
            name = f"{name} {self.tokens[particle].lower}"
        if name in _LIGHT or any(self.tokens[c].lower in _UNREAL for c in self.children.get(verb, ()) if self.tokens[c].dep == "aux"):
            return  # what should be done is not done
        negated = any(self.tokens[c].dep == "neg" for c in self.children.get(verb, ()))
        yield Act(verb=name, role=role, passive=passive, other=other, negated=negated, start=token.start, end=token.end)

    def _agent(self, verb: int) -> str:
        """Who stands behind "by", with all that are joined to it; behind the last of joined participles for all ("held and sold by Roe")."""
        for one in (verb, *(c for c in self.children.get(verb, ()) if self.tokens[c].dep == "conj" and self.phrases.subject(c) is None)):
            by = next((c for c in self.children.get(one, ()) if self.tokens[c].dep == "agent"), None)
            doer = next((c for c in self.children.get(by, ()) if self.tokens[c].dep == "pobj"), None) if by is not None else None
            if doer is not None and not is_generic(self.tokens[doer].lower) and self.tokens[doer].pos in ("NOUN", "PROPN", "PRON"):
                joined = [doer, *(c for c in self.children.get(doer, ()) if self.tokens[c].dep == "conj")]
                return " and ".join(filter(None, map(self.whom, joined)))
        return ""

    def _object(self, verb: int) -> str:
        return self.whom(next((c for c in self.children.get(verb, ()) if self.tokens[c].dep == "dobj"), None))

    def _doer(self, verb: int) -> str:
        """The subject of a verb, or of the one above it that lends it its subject."""
        for _ in range(_STEPS):
            subject = self.phrases.subject(verb)
            if subject is not None:
                if self.tokens[subject].lower in _RELATIVES:
                    return self.whom(self.tokens[verb].head) if self.tokens[verb].dep == "relcl" else ""  # "who should hold it?"
                return "" if self._acts_on_itself(subject, verb) else self.whom(subject)
            if self._is_controlled(verb):
                return self._object(self.tokens[verb].head)
            if self.tokens[verb].dep not in ("conj", "xcomp", *PREDICATES) or self.tokens[verb].head == verb:
                return ""
            verb = self.tokens[verb].head
        return ""
