"""The words of a sentence -> whom a wording can colour by its place in the grammar, the likeliest first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from framing.nouns import CROWDS, INSTITUTION, TIMES, can_speak, is_person_noun, singular
from framing.phrases import PREDICATES, SUBJECTS, VERBS, Phrases
from framing.target_words import DEEDS, LIGHT, NOT_THEIRS, OTHERS_DEEDS, OWNING, RAISES, REACTIONS, STANDING
from framing.trees import Children
from framing.types import Document

_RELATIVES = frozenset("who whom which that".split())
_AIMED = ("on", "at", "against", "for", "with")  # of verbs of attack: "lash out at"
_FELT = ("with", "about", "at", "by", "over", "to")  # what a feeling is about: "dismayed by the vote"
_BEHIND = ("of", "by", "from", "for", "in", "over", "on", "against", "to", "with", "between", "about", "among")
_SHARING = ("xcomp", "conj", "advcl", "ccomp", "pcomp", "prep", "aux", "auxpass", "dep", *PREDICATES)  # verbs that can share a subject
_INSIDE = ("det", "amod", "compound", "poss", "nummod", "nmod")
_SUFFERED = ("combative", "emotive", "intensity")  # verbs of these labels colour what they are done to
_THINGS = frozenset("it this that these those something anything everything nothing which what there its".split())
_ANSWERED = ("over", "about", "at", "against", "for", "to", "toward", "towards")
_AIMED_AT = frozenset("criticism condemnation ridicule mockery praise disapproval hatred denunciation critique repudiation".split())  # "of" tells what these are aimed at
_ANSWERED_BY_VERB = frozenset("surrounding facing regarding concerning engulfing following".split())
_WAYS = frozenset("in with into through by on to during".split())  # in front of what somebody does
_FROM_DOING = frozenset("of from for into".split())
_LINKING = frozenset("addition spite favor favour case instead".split())
_CHARGES = frozenset("accuse convict suspect acquit absolve".split())
_SMELLS = frozenset("smack reek stink".split())  # "of hypocrisy"
_UNDER = frozenset("despite under amid amidst facing".split())  # in front of what somebody withstands or gives in to
_LONGEST_CLAUSE = 25  # words
_STEPS = 6  # up from a verb


class Grammar:
    """Relations of the words of one parsed document."""

    def __init__(self, document: Document, children: Children) -> None:
        self.document, self.tokens, self.children = document, document.tokens, children
        self.phrases = Phrases(document, children)

    # whom a wording colours

    def candidates(self, head: int, cue: range, label: str) -> Iterator[int]:
        """What the wording with this head can colour; the wording's own words may be among them."""
        token = self.tokens[head]
        top = self.first_of_list(head)
        role = self.tokens[top].dep
        if label == "emotive" and token.lower.endswith("ed"):
            yield from self.in_phrases(head, _FELT, cue)
        if token.pos in VERBS and role not in ("amod", *PREDICATES):
            yield from self._of_verb(head, cue, label)
        elif token.pos in ("ADP", "SCONJ") and role in ("prep", "agent", "advcl", "advmod"):
            yield from self._of_phrase(head, cue)
        elif role in ("amod", "compound", "nmod", "poss", "nummod", "det"):
            above = self.tokens[top].head
            yield from self._predicated_by_as(top, cue)
            if self.tokens[above].pos not in ("ADP", "SCONJ"):
                yield above
        elif role in ("advmod", "npadvmod", "quantmod", "neg"):
            yield from self._of_adverb(self.tokens[top].head, cue, label)
        elif role in PREDICATES or (role in ("conj", "dobj") and token.pos == "ADJ"):
            yield from self._of_predicate(head, top, cue, label)
        else:
            yield from self._of_noun(head, top, cue, label)
            if token.pos in ("NOUN", "PROPN"):
                return
        yield from self.around(head, cue)

    def _of_predicate(self, head: int, top: int, cue: range, label: str) -> Iterator[int]:
        if label == "emotive":
            # "Dismayed by Finch" is about her; who is "testy with reporters" shows it himself.
            felt = self.in_phrases(head, _FELT, cue)
            yield from felt if self.tokens[head].lower.endswith("ed") else (i for i in felt if not self.can_act(i))
        yield from self.answered(head, cue)
        yield from self.predicated(top, cue)
        if self.tokens[top].dep == "dobj":  # "got testy"
            yield from self.subjects(self.tokens[top].head, cue)
        yield from self.behind(head, cue)

    def _of_noun(self, head: int, top: int, cue: range, label: str) -> Iterator[int]:
        role = self.tokens[top].dep
        yield from (c for c in self.children.get(head, ()) if self.tokens[c].dep in SUBJECTS)  # "called her ruthless"
        yield from self.predicated(top, cue)
        yield from self.answered(head, cue)
        if label == "combative":
            yield from self.attacked(head, cue)
        verb = self.verb_of_deed(top)
        lemma = "" if verb is None else self.phrases.lemma(verb)
        if verb is not None and lemma in OWNING and role == "dobj":
            yield from self.subjects(verb, cue)  # "has the courage for a night at sea"
        yield from self.done_by(head, cue)
        yield from self.behind(head, cue)
        if role == "appos":
            yield self.tokens[top].head
        above = self.tokens[self.tokens[top].head]
        if role == "pobj" and above.lower == "of":  # "accused the mayor of hypocrisy"; some parses hang the phrase on the mayor
            charge = self.tokens[above.head].head if self.tokens[above.head].dep in ("dobj", "nsubjpass") else above.head
            yield from self.objects(charge, cue) if self.phrases.lemma(charge) in _CHARGES else ()
        # Who condemns an attack makes none.
        if verb is not None and lemma not in OTHERS_DEEDS and (lemma in LIGHT or label != "combative"):
            yield from self.subjects(verb, cue)

    def _of_phrase(self, preposition: int, cue: range) -> Iterator[int]:
        """ "a campaign in disarray", "brought the town to its knees"; "met with the port behind the scenes" tells of who met."""
        above = self.tokens[preposition].head
        if self.tokens[above].pos in VERBS:
            yield from (c for c in self.objects(above, cue) if c < preposition)
            yield from self.subjects(above, cue)
            yield from (c for c in self.children.get(above, ()) if self.tokens[c].dep == "attr" and c < preposition)
        else:
            yield from self._predicated_by_as(above, cue)  # "cast Finch as a harbormaster in name only"
            if self.tokens[above].dep != "pobj":
                yield above

    def _of_verb(self, verb: int, cue: range, label: str) -> Iterator[int]:
        token = self.tokens[verb]
        patients = [c for c in self.children.get(verb, ()) if self.tokens[c].dep in ("dobj", "obj", "nsubjpass") and c not in cue]
        passive = any(self.tokens[c].dep == "nsubjpass" for c in patients)
        if label == "emotive" and any(self.tokens[i].dep == "prt" and self.tokens[i].lower in ("off", "out") for i in cue):
            yield from self.subjects(verb, cue)  # "stormed off the pier"
        if label not in _SUFFERED:
            if any(self.phrases.lemma(c) in REACTIONS for c in patients) and not passive:
                yield from self.subjects(verb, cue)  # "sparked outrage": it is the outrage at what sparked it
            if passive:
                yield from self.in_phrases(verb, ("by",), cue)
            else:
                yield from filter(self.can_act, self.subjects(verb, cue))
        elif label == "emotive" and passive:
            yield from self.in_phrases(verb, _FELT, cue)
        elif label == "combative":  # "tear into the plan": the wording ends with its preposition
            yield from (c for i in cue if i != verb and self.tokens[i].dep == "prep" for c in self.children.get(i, ()) if c not in cue)
        yield from patients[-1:]  # the parser makes an object of a description in front of a name: "bashed star Gov. Finch"
        if label in ("combative", "emotive"):
            yield from self.in_phrases(verb, _AIMED, cue)
        if token.dep in ("acl", "amod") and token.head != verb:
            yield token.head
        yield from self.subjects(verb, cue)

    def can_act(self, index: int) -> bool:
        """Whether a noun can be blamed or praised for what it does: people, bodies, names, pronouns for them."""
        token = self.tokens[index]
        if token.pos == "PRON" or token.pos == "PROPN":
            return token.lower not in _THINGS
        noun = singular(token.lower)
        return is_person_noun(noun) or noun in INSTITUTION or token.lower in CROWDS

    def _of_adverb(self, above: int, cue: range, label: str) -> Iterator[int]:
        token = self.tokens[above]
        if token.dep == "amod":
            yield token.head
        elif token.pos in ("ADJ", "ADV", "NUM", "DET") or token.dep in PREDICATES:
            if token.dep in PREDICATES:
                if token.lower.endswith("ed"):
                    yield from self.in_phrases(above, _FELT, cue)
                yield from self.predicated(above, cue)
            elif token.dep in ("advmod", "quantmod"):
                yield from self._of_adverb(token.head, cue, label)
            else:
                yield token.head
        elif token.pos in VERBS:
            if label == "intensity" and self.phrases.lemma(above) not in STANDING:
                yield from (c for c in self.children.get(above, ()) if self.tokens[c].dep in ("dobj", "nsubjpass"))
            if token.dep == "acl":
                yield token.head
            yield from self.subjects(above, cue)
        else:
            yield above

    def attacked(self, noun: int, cue: range) -> Iterator[int]:
        """Whom an attack is made on: "an attack on Finch", "launched his attack in May against Finch"."""
        yield from self.in_phrases(noun, ("on", "against"), cue)
        verb = self.verb_of_deed(noun)
        if verb is not None:
            found = self.in_phrases(verb, ("against", "at", "on"), cue)
            yield from (index for index in found if index != noun and singular(self.tokens[index].lower) not in TIMES)

    def answered(self, head: int, cue: range) -> Iterator[int]:
        """What a reaction answers to: "outrage over the vote", "the vote drew fierce criticism", "was met with tepid applause"."""
        noun = self.phrases.lemma(head)
        if noun not in REACTIONS:
            return
        yield from self.in_phrases(head, (*_ANSWERED, "of") if noun in _AIMED_AT else _ANSWERED, cue)
        verb = self.verb_of_deed(head)
        if verb is not None:  # "voiced outrage | over the tax"
            yield from (i for i in self.in_phrases(verb, ("over", "about", "at", "against"), cue) if singular(self.tokens[i].lower) not in TIMES)
        for child in self.children.get(head, ()):
            if self.tokens[child].dep == "acl" and self.tokens[child].lower in _ANSWERED_BY_VERB:
                yield from self.objects(child, cue)
        index, under = head, False
        for _ in range(_STEPS):  # "a wave of criticism", "met with applause", "left in the face of criticism"
            above = self.tokens[index].head
            if above == index:
                return
            index = above
            under = under or self.tokens[index].lower in _UNDER or (self.tokens[index].lower == "face" and self.tokens[index].dep == "pobj")
            if self.tokens[index].pos in VERBS:
                if under or self.phrases.lemma(index) in RAISES:
                    yield from self.subjects(index, cue)
                return

    # relations

    def predicated(self, index: int, cue: range) -> Iterator[int]:
        """What a predicate is said of: "They called Finch reckless", "Finch was reckless", "they see her as reckless"."""
        token = self.tokens[index]
        if token.dep in ("pobj", "pcomp"):
            yield from self._predicated_by_as(index, cue)
        if token.dep == "oprd":  # who calls it names is not what it is said of
            named = list(self.objects(token.head, cue))
            yield from named or (c for c in self.children.get(token.head, ()) if c < index and self.tokens[c].dep == "oprd")
        elif token.dep in PREDICATES:
            yield from self.subjects(token.head, cue)

    def _predicated_by_as(self, index: int, cue: range) -> Iterator[int]:
        """ "They see her as reckless", "she emerged as a hero"."""
        above = self.tokens[self.tokens[index].head]
        if above.lower == "as" and self.tokens[above.head].dep in ("dobj", "nsubjpass"):
            yield above.head  # some parses hang "as reckless" on the object
        if above.lower == "as" and above.dep == "prep" and self.tokens[above.head].pos in VERBS:
            found = list(self.objects(above.head, cue))
            yield from found
            if not found:
                yield from self.subjects(above.head, cue)

    def objects(self, verb: int, cue: range) -> Iterator[int]:
        """The direct object of a verb, or what is the subject of its passive; "whom he called": the noun behind the pronoun."""
        for child in self.children.get(verb, ()):
            if self.tokens[child].dep in ("dobj", "nsubjpass") and child not in cue:
                yield self.antecedent(child)

    def subjects(self, verb: int, cue: range) -> Iterator[int]:
        """The subject of a verb; where it has none that of the verb above it, or the object that does it ("caused rates to fall")."""
        for _ in range(_STEPS):
            if any(self.tokens[c].dep == "expl" for c in self.children.get(verb, ())):
                return  # "there were riots": nobody does it
            own = [c for c in self.children.get(verb, ()) if self.tokens[c].dep in SUBJECTS]
            for helper in self.children.get(verb, ()):
                if self.tokens[helper].dep in ("aux", "auxpass"):  # the parser hangs some subjects on the auxiliary
                    own += [c for c in self.children.get(helper, ()) if self.tokens[c].dep in SUBJECTS]
            for child in own:
                if child not in cue:
                    yield self.antecedent(child)
            token = self.tokens[verb]
            if token.dep in ("relcl", "acl"):
                yield token.head
                return
            if token.dep == "pobj" and token.lower in _LINKING:  # "in addition to facing it, she left"
                verb = token.head
                continue
            if token.dep not in _SHARING or token.head == verb:
                return
            above = self.tokens[token.head]
            if token.dep == "pcomp" and above.dep == "prep" and above.lower in _FROM_DOING:
                # "accused him of lying", "kept the town from building": the object does it; some parses hang the phrase on it.
                noun = self.tokens[above.head].dep == "dobj"
                yield from (above.head,) if noun else (c for c in self.children.get(above.head, ()) if self.tokens[c].dep in ("dobj", "nsubjpass"))
            if token.dep in ("ccomp", "xcomp") and token.tag == "VB":
                yield from (c for c in self.children.get(token.head, ()) if self.tokens[c].dep == "dobj" and c < verb and c not in cue)
            if own and token.dep in ("ccomp", "advcl"):
                return  # a clause with a subject of its own is no deed of the one above
            verb = token.head

    def antecedent(self, index: int) -> int:
        """The noun behind a relative pronoun, else the word itself."""
        token = self.tokens[index]
        if token.lower in _RELATIVES and self.tokens[token.head].dep == "relcl":
            return self.tokens[token.head].head
        return index

    def behind(self, head: int, cue: range, words: Sequence[str] = _BEHIND) -> Iterator[int]:
        """Whose a noun is: possessor, what stands in front of it as a noun, what "of" or "by" joins to it."""
        children = self.children.get(head, ())
        yield from (c for c in children if self.tokens[c].dep == "poss" and c not in cue)
        yield from (c for c in children if self.tokens[c].dep in ("compound", "nmod") and self.tokens[c].pos == "PROPN" and c not in cue)
        yield from self.in_phrases(head, words, cue)
        yield from (c for c in children if self.tokens[c].dep in ("compound", "amod") and self.tokens[c].pos in ("NOUN", "PROPN") and c not in cue)

    def around(self, head: int, cue: range) -> Iterator[int]:
        """Whoever does or suffers what a noun stands in: the subject of its verb."""
        verb = self.verb_around(head)
        if verb is not None:
            yield from self.subjects(verb, cue)

    def verb_of_deed(self, noun: int) -> int | None:
        """The verb with which a noun names a deed: "held a cozy meeting", "engaged in prudent planning"; not "said after the meeting"."""
        token = self.tokens[noun]
        above = self.tokens[token.head]
        if token.dep == "dobj":
            return token.head
        if token.dep == "pobj" and above.lower == "of" and self.phrases.lemma(above.head) in _SMELLS:
            return above.head
        if token.dep == "pobj" and above.lower in _WAYS and self.tokens[above.head].pos in VERBS:
            return above.head
        return None

    def verb_around(self, head: int) -> int | None:
        """The verb that a noun depends on, itself included."""
        index = head
        for _ in range(2 * _STEPS):
            if self.tokens[index].pos in VERBS:
                return index
            if self.tokens[index].head == index:
                return None
            index = self.tokens[index].head
        return None

    def speaker(self, head: int, cue: range) -> Iterator[int]:
        """Whose a word of saying is."""
        if self.tokens[head].pos not in VERBS:
            yield from self.predicated(head, cue)
            yield from self.behind(head, cue, ("of", "by", "from"))
            verb = self.verb_of_deed(head)
            if verb is not None and self.tokens[self.tokens[head].head].lower != "with":  # who disagrees with a claim has not made it
                yield from self.subjects(verb, cue)
            return
        for found in self.subjects(head, cue):
            if self.tokens[head].dep == "acl" and not can_speak(self.tokens[found].lower):
                yield from self.around(found, cue)  # "filed statements claiming that": who filed them claims
            yield found

    def deed_described(self, index: int) -> Iterator[int]:
        """Who did what a noun sums up behind a comma: "Finch fired the clerk last week, a stunning move"."""
        token = self.tokens[index]
        first = self.phrases.first(index)
        if token.dep not in ("npadvmod", "appos", "dep", "conj") or singular(token.lower) not in DEEDS or not first:
            return
        if self.tokens[first - 1].text not in (",", "–", "—"):
            return
        for before in range(first - 2, max(first - _LONGEST_CLAUSE, 0), -1):  # the nearest verb in front of it
            if self.tokens[before].pos in VERBS and self.tokens[before].dep not in ("aux", "auxpass"):
                yield from self.subjects(before, range(0))
                return

    def done_by(self, index: int, cue: range) -> Iterator[int]:
        """Who does a thing by the clause that describes it: "the work that he has done"."""
        for child in self.children.get(index, ()):
            if self.tokens[child].dep == "relcl" and self.phrases.lemma(child) not in NOT_THEIRS:
                yield from (c for c in self.children.get(child, ()) if self._is_doer(c) and c not in cue and self.tokens[c].lower not in _RELATIVES)

    def _is_doer(self, index: int) -> bool:
        """ "The headaches she's caused": the parser takes "has" for "is"."""
        return self.tokens[index].dep == "nsubj" or (self.tokens[index].dep == "nsubjpass" and self.tokens[index].lower in ("he", "she", "they"))

    def holder(self, head: int, cue: range) -> int | None:
        """Whose line or approach it is: "the hard line taken by his predecessor"."""
        owner = next((c for c in self.children.get(head, ()) if self.tokens[c].dep == "poss"), None)
        if owner is not None:
            return owner
        for child in self.children.get(head, ()):
            if self.tokens[child].dep == "acl":
                return next(self.in_phrases(child, ("by",), cue), None)
        return None

    def apposition(self, index: int) -> Iterator[int]:
        token = self.tokens[index]
        if token.dep == "appos":
            yield token.head
        elif token.dep == "npadvmod" and token.pos == "NOUN" and singular(token.lower) not in TIMES:
            # "spent nine crowns in three weeks, a paltry sum": the parser takes the description for a measure.
            first = self.phrases.first(index)
            if first and self.tokens[first - 1].text in (",", "–", "—") and singular(token.lower) not in DEEDS:
                yield from [c for c in self.children.get(token.head, ()) if c < index and self.tokens[c].dep in ("dobj", "attr", "nsubj")][-1:]
        yield from (c for c in self.children.get(index, ()) if self.tokens[c].dep == "appos")

    def in_phrases(self, head: int, words: Sequence[str], cue: range) -> Iterator[int]:
        for child in self.children.get(head, ()):
            if self.tokens[child].dep in ("prep", "agent") and self.tokens[child].lower in words:
                yield from (c for c in self.children.get(child, ()) if self.tokens[c].dep == "pobj" and c not in cue)

    def head(self, cue: range) -> int:
        """The word of a wording that hangs on a word outside of it; the nearest to the root."""
        tops = [index for index in cue if self.tokens[index].head not in cue or self.tokens[index].head == index]
        words = [index for index in tops if self.tokens[index].word and self.tokens[index].dep not in ("aux", "neg", "det")]
        return min(words or tops or [cue[0]], key=self.phrases.depth)

    def first_of_list(self, index: int) -> int:
        while self.tokens[index].dep == "conj" and self.tokens[self.tokens[index].head].pos == self.tokens[index].pos:
            index = self.tokens[index].head
        return index

    def words(self, head: int) -> str:
        return noun_phrase(self.document, self.children, head)


def noun_phrase(document: Document, children: Children, head: int) -> str:
    """The words of a noun phrase without the clauses and prepositions behind its head."""
    tokens = document.tokens
    first = head
    for child in children.get(head, ()):
        if child < head and tokens[child].dep in _INSIDE:
            first = min(first, _leftmost(children, child))
    return document.text[tokens[first].start : tokens[head].end].strip('“”"‘’ ')


def _leftmost(children: Children, index: int) -> int:
    while children.get(index) and children[index][0] < index:
        index = children[index][0]
    return index
