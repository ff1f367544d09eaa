"""One article -> its coreference chains: whom and what it speaks of, with every mention by name, description and pronoun."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from framing.matcher import Match
from framing.nouns import CROWDS, INSTITUTION, is_person_noun, is_plural, singular
from framing.phrases import SUBJECTS, VERBS, Phrases
from framing.story.acts import Acts
from framing.story.knowledge import Place, group_kind, is_generic, noun_groups, place_of
from framing.story.records import Act, Mention
from framing.story.wording import plain_wording
from framing.trees import Children, children_of
from framing.types import Document
from framing.voice import Voices

_IN_FRONT = ("det", "amod", "compound", "poss", "nummod", "nmod", "quantmod", "case", "punct", "advmod", "npadvmod")
_DEFINITE = ("the", "this", "that", "these", "those")
_COUNTING = frozenset(
    "tens dozens hundreds thousands millions billions scores number lot lots majority handful group series pair couple percent".split()
)
_OTHERS = frozenset("another other additional separate similar further".split())
_SIDES = frozenset("with between by against".split())
_MOST_BEHIND = 4  # words behind the head of a description that are shown with it: "leader of the guild"
_POINTING = frozenset("he him his she her hers they them their it its himself herself itself themselves".split())


@dataclass(slots=True)
class Chain:
    """All mentions of one referent in one article; filled while the article is read."""

    key: str  # tells it from every other chain of the article
    name: str  # full name, or the first description
    kind: str  # from records.REFERENT_KINDS
    mentions: list[Mention] = field(default_factory=list)
    acts: list[Act] = field(default_factory=list)
    heads: Counter[str] = field(default_factory=Counter)  # dictionary forms of the heads of its descriptions
    pairs: set[str] = field(default_factory=set)  # heads with the noun in front: "asylum seeker"
    owners: set[str] = field(default_factory=set)  # people whose it is by its wording: "Finch's plan", "the Finch plan"
    modifiers: Counter[str] = field(default_factory=Counter)  # what stands in front of these heads: nouns, names, adjectives
    context: Counter[str] = field(default_factory=Counter)  # the content words around its mentions
    plural: bool = False  # whether a description of it is plural
    early: bool = False  # whether the headline or the lead speaks of it
    definite: int = 0  # descriptions that speak of it as known: "the plan", "his plan"
    fronts: Counter[str] = field(default_factory=Counter)  # what narrows each description in front, as one string: "", "busy labor"

    @property
    def named(self) -> bool:
        return any(mention.form == "name" for mention in self.mentions)

    @property
    def mixed(self) -> bool:
        """Whether its descriptions are narrowed in so many ways that they can hardly be one thing: the races of an election night."""
        narrowed = len(self.fronts.keys() - {""})
        return narrowed > 2 and narrowed > self.fronts[""] and narrowed > self.fronts.total() / 2


def find_chains(document: Document, voices: Voices, matches: Sequence[Match]) -> tuple[Chain, ...]:
    """The chains of one article, in the order of their first mention.

    Args:
        matches: of the lexicons; names of sets of rival names tell what they name.

    At depth `fast` people and institutions only, by name; acts and descriptions need a parse.
    """
    return _Reader(document, voices, matches).run()


class _Reader:
    def __init__(self, document: Document, voices: Voices, matches: Sequence[Match]) -> None:
        self.document, self.voices, self.people = document, voices, voices.people
        self.tokens = document.tokens
        self.children: Children = children_of(document)
        self.phrases = Phrases(document, self.children)
        self.chains: dict[str, Chain] = {}
        self.at: dict[int, Chain] = {}  # head token -> the chain that it mentions
        self._rivals = {index: m.entry.referent for m in matches if m.entry.referent for index in range(m.first, m.last)}
        self._small_words = {token.text for token in self.tokens}
        self._last_of: dict[str, Chain] = {}  # noun -> the chain that it named last
        self.starts = [token.start for token in self.tokens]
        self.sentence_starts = [sentence.start for sentence in document.sentences]

    def run(self) -> tuple[Chain, ...]:
        self._people()
        self._places = {place.name for place in map(place_of, self._capitalized()) if place is not None and place.part == "name"}
        for index, token in enumerate(self.tokens):
            if index in self.at or not token.word:
                continue
            if token.pos == "PROPN" and self._is_head(index):
                self._name(index)
            elif not token.pos and token.text[:1].isupper():
                self._bare_name(index)
        for index, token in enumerate(self.tokens):
            if token.pos == "NOUN" and index not in self.at and self._is_head(index):
                self._noun(index)
        self._pronouns()
        acts = Acts(self.document, self.children, self.phrases, self.voices.active, self._whom)
        for index, chain in self.at.items():
            chain.acts += acts.of(index)
            chain.context.update(self._context(index))
        for chain in self.chains.values():
            chain.mentions.sort(key=lambda mention: (mention.start, mention.end))
            chain.acts.sort(key=lambda act: (act.start, act.end))
        return tuple(sorted((c for c in self.chains.values() if c.mentions), key=lambda chain: chain.mentions[0].start))

    # mentions

    def _people(self) -> None:
        """Names of people as the voices found them, with their titles."""
        for found in self.people.mentions:
            first, last = bisect_left(self.starts, found.start), bisect_left(self.starts, found.end) - 1
            if last < first or self._in_name_of_other(first, last):
                continue
            head = self._top(first, last)
            chain = self._chain(f"person:{found.person}", found.person, "person")
            self._mention(chain, found.start, found.end, "name", head)
            for index in range(first, last + 1):
                self.at.setdefault(index, chain)
            self._described(head, chain)

    def _in_name_of_other(self, first: int, last: int) -> bool:
        """Whether a name stands in front of a noun or inside a longer name: "the Finch administration", "the Finch Act"."""
        head = self._top(first, last)
        token = self.tokens[head]
        return token.dep in ("compound", "nmod") and not first <= token.head <= last and self.tokens[token.head].pos in ("NOUN", "PROPN")

    def _top(self, first: int, last: int) -> int:
        """The head of a run of tokens: the one that hangs on a word outside of it."""
        for index in range(last, first - 1, -1):
            if not first <= self.tokens[index].head <= last or self.tokens[index].head == index:
                return index
        return last

    def _is_head(self, index: int) -> bool:
        """Whether a noun heads a phrase of its own; one in front of another noun does not."""
        token = self.tokens[index]
        return token.dep not in ("compound", "nmod", "npadvmod") or self.tokens[token.head].pos not in ("NOUN", "PROPN")

    def _name(self, index: int) -> None:
        """A proper noun that names no person: an institution, a place, a thing with a name."""
        first = self._front(index, names_only=True)
        start, end = self.tokens[first].start, self.tokens[index].end
        wording = self.document.text[start:end]
        if is_generic(wording.lower()):
            return  # months and days
        if first == index and self._is_body_of_headline(index):
            self._noun(index)  # "Council Guts Libraries": in a headline a capital makes no name
            return
        known = self._known(wording, start)
        place = place_of(wording, self._places)
        if known:
            chain = known
        elif place is not None and (key := self._place_key(index, place)):
            chain = self._chain(f"{key}:{place.name}", wording if key == "people" else place.name, "group" if key == "people" else "place")
        elif self.tokens[index].tag == "NNPS" or is_plural(wording.split()[-1]):
            chain = self._chain(f"name:{wording.casefold()}", wording, "group")
        else:
            kind = "institution" if wording.split()[-1].lower() in INSTITUTION else "thing"
            chain = self._chain(f"name:{wording.casefold()}", wording, kind)
        self._mention(chain, start, end, "name", index)
        self.at.setdefault(index, chain)
        self._described(index, chain)

    def _is_body_of_headline(self, index: int) -> bool:
        """Whether a word of the headline is one for a body that the article itself writes small: "Council", and "the council" below."""
        token = self.tokens[index]
        sentence = self.document.sentences[max(0, bisect_right(self.sentence_starts, token.start) - 1)]
        return sentence.section == "headline" and token.lower in INSTITUTION and token.lower in self._small_words

    def _capitalized(self) -> Iterator[str]:
        """Every proper noun, and with the one in front of it: "Korea", "North Korea"."""
        for index, token in enumerate(self.tokens):
            if token.text[:1].isupper():
                yield token.text
                if index and self.tokens[index - 1].text[:1].isupper():
                    yield self.document.text[self.tokens[index - 1].start : token.end]

    def _place_key(self, index: int, place: Place) -> str:
        """What of a place a name means: the place or its state, or its people; empty for a capital that is only the city."""
        if place.part == "people":
            return "people"
        if place.part == "capital":
            token = self.tokens[index]
            acts = token.dep in SUBJECTS or (token.dep == "pobj" and self.tokens[token.head].lower in _SIDES)
            return "place" if acts else ""  # "Pyongyang agreed", not "flew to Pyongyang"
        return "place"

    def _bare_name(self, index: int) -> None:
        """A capitalized word of a sentence without a parse: counted where the article knows it as an institution."""
        if index in self.at or (
            index and self.tokens[index - 1].text[:1].isupper() and self.tokens[index - 1].word and index - 1 in self.at
        ):
            return
        last = index
        while last + 1 < len(self.tokens) and self.tokens[last + 1].text[:1].isupper() and self.tokens[last + 1].word:
            last += 1
        for end in range(last, index - 1, -1):
            wording = self.document.text[self.tokens[index].start : self.tokens[end].end]
            kind, name = "institution", self.people.institutions.named(wording)
            place = place_of(wording)
            if not name and place is not None and place.part == "name":
                kind, name = "place", place.name
            if name:
                chain = self._chain(f"{kind}:{name}", name, kind)
                self._mention(chain, self.tokens[index].start, self.tokens[end].end, "name", end)
                for token in range(index, end + 1):
                    self.at.setdefault(token, chain)
                return

    def _known(self, wording: str, at: int) -> Chain | None:
        """The chain of a person or an institution that a wording names or describes."""
        name = self.people.canonical(wording, at)
        if self.people.is_person(name):
            return self._chain(f"person:{name}", name, "person")
        if self.people.is_institution(name):
            return self._chain(f"institution:{name}", name, "institution")
        return None

    def _noun(self, index: int) -> None:
        """A common noun: a description of somebody named, or a topic of its own."""
        token = self.tokens[index]
        noun = singular(token.lower)  # the lemmatizer takes "meeting" and "shooting" for verbs
        first = self._front(index)
        start = self.tokens[first].start
        wording = self.document.text[start : token.end]
        if not noun[:1].isalpha() or token.lower in _COUNTING:
            return
        if self._is_office(index, noun) or any(self.tokens[c].lower in _OTHERS for c in self.children.get(index, ()) if c < index):
            return  # "ran for mayor": the office, and nobody in it; "another meeting": not the one spoken of
        above = self._stands_for(index)
        if is_generic(noun) and (above not in self.at or not is_person_noun(noun)):
            return
        chain = self.at.get(above) if above is not None else None
        if chain is None and self.tokens[first].lower in _DEFINITE:
            chain = self._known(wording, start)
        elif chain is None and first == index and self._is_body_of_headline(index):
            chain = self._known(f"the {noun}", -1)  # the only one that the article knows
        if chain is None:
            chain = self._topic(index, noun, plain_wording(wording))
        self._mention(chain, start, self._end(index), "description", index)
        chain.heads[noun] += 1
        if index and self._narrows(index - 1) and self.tokens[index - 1].head == index:
            chain.pairs.add(f"{self.tokens[index - 1].lower} {noun}")
        narrowing = (self.people.canonical(self.tokens[c].text) for c in self.children.get(index, ()) if c < index and self._narrows(c))
        chain.owners.update(filter(self.people.is_person, narrowing))
        chain.plural |= token.tag == "NNS"
        chain.definite += self.tokens[first].lower in _DEFINITE or self.tokens[first].dep == "poss"
        chain.fronts[
            " ".join(self.phrases.lemma(c) for c in self.children.get(index, ()) if c < index and self._narrows(c, adjectives=True))
        ] += 1
        chain.modifiers.update(self._modifiers(index))
        self.at[index] = chain

    def _is_office(self, index: int, noun: str) -> bool:
        token = self.tokens[index]
        if token.tag != "NN" or token.dep not in ("oprd", "attr", "pobj", "dobj") or not is_person_noun(noun):
            return False
        return not any(self.tokens[c].dep in ("det", "poss", "nummod") for c in self.children.get(index, ()))

    def _topic(self, index: int, noun: str, wording: str) -> Chain:
        """The chain of a noun that names nobody; "business groups" and "labor groups" are two, and "the group" is the one named last."""
        if index in self._rivals:
            chain = self._chain(f"rival:{self._rivals[index]}", wording, self._kind(index, noun))
            self._last_of[noun] = chain
            return chain
        front = " ".join(self.phrases.lemma(c) for c in self.children.get(index, ()) if c < index and self._narrows(c))
        known = self._last_of.get(noun)
        if known is not None and (not front or known.key == f"noun:{noun}"):
            if front:  # bare until here: the first wording that narrows it names what it is
                del self.chains[known.key]
                known.key = f"noun:{front} {noun}"
                self.chains[known.key] = known
            return known
        chain = self._chain(f"noun:{front} {noun}" if front else f"noun:{noun}", wording, self._kind(index, noun))
        self._last_of[noun] = chain
        return chain

    def _narrows(self, index: int, *, adjectives: bool = False) -> bool:
        token = self.tokens[index]
        owner = token.dep == "poss" and token.pos == "PROPN"  # "Finch's plan" and "the Finch plan"
        return owner or (token.dep in ("compound", "nmod") and token.pos in ("NOUN", "PROPN")) or (adjectives and token.dep == "amod")

    def _stands_for(self, index: int) -> int | None:
        """The word that a noun describes: by apposition ("Ada Finch, the mayor") or as predicate ("Finch is a lawyer")."""
        token = self.tokens[index]
        if token.dep == "appos":
            # "Two offices, a room and a flat" is a list that the parser takes for one.
            listed = any(self.tokens[c].dep in ("conj", "cc") for c in self.children.get(index, ()))
            return token.head if not listed and self._can_describe(index, self.at.get(token.head)) else None
        beside = next((c for c in self.children.get(index, ()) if self.tokens[c].dep == "appos" and c in self.at), None)
        if beside is not None and self._can_describe(index, self.at[beside]):
            return beside  # "the mayor, Ada Finch"
        if token.dep == "attr" and self.phrases.lemma(token.head) == "be" and self.tokens[token.head].pos in VERBS:
            subject = self.phrases.subject(token.head)
            person = subject is not None and subject in self.at and self.at[subject].kind == "person"
            if person and is_person_noun(singular(token.lower)):
                return subject
        return None

    def _can_describe(self, index: int, chain: Chain | None) -> bool:
        """Whether a noun in apposition says what somebody or something with a name is; of a person a noun for people, or one with an article."""
        if chain is None or chain.key.startswith(("noun:", "rival:")):
            return False
        determined = any(self.tokens[c].dep in ("det", "poss") for c in self.children.get(index, ()))
        of_people = is_person_noun(singular(self.tokens[index].lower))
        return chain.kind != "person" or of_people or (determined and self.tokens[index].lower not in INSTITUTION)

    def _described(self, head: int, chain: Chain) -> None:
        """What stands in front of a name and says what it is: "CIA director Mike Pompeo"."""
        for child in self.children.get(head, ()):
            token = self.tokens[child]
            if token.dep not in ("compound", "nmod", "appos") or token.pos != "NOUN" or child >= head or child in self.at:
                continue
            noun = singular(token.lower)
            if not is_person_noun(noun) and noun not in INSTITUTION:
                continue
            first = self._front(child)
            first = min(
                [first, *(c for c in self.children.get(head, ()) if first - 3 <= c < child and self.tokens[c].dep in ("amod", "compound"))]
            )
            self._mention(chain, self.tokens[first].start, token.end, "description", child)
            chain.heads[noun] += 1
            self.at[child] = chain

    def _pronouns(self) -> None:
        known = {chain.name: chain for chain in self.chains.values()}
        for index, name in self.voices.pronouns.items():
            chain = known.get(name)
            if chain is not None and self.tokens[index].lower in _POINTING:
                self._mention(chain, self.tokens[index].start, self.tokens[index].end, "pronoun", index)
                self.at.setdefault(index, chain)

    def _kind(self, index: int, noun: str) -> str:
        if noun in CROWDS or self.tokens[index].lower in CROWDS or (self.tokens[index].tag == "NNS" and is_person_noun(noun)):
            return "group"
        if is_person_noun(noun):
            return "person"
        kinds = {group_kind(group) for group in noun_groups(noun)}
        if "event" in kinds and "institution" not in kinds:
            return "event"
        return "institution" if noun in INSTITUTION else "thing"

    def _front(self, index: int, *, names_only: bool = False) -> int:
        """The first token of a phrase before its head, determiner included; with `names_only` the capitalized words alone."""
        first = index
        for child in reversed([c for c in self.children.get(index, ()) if c < index]):
            token = self.tokens[child]
            if names_only:
                if token.dep not in ("compound", "nmod", "amod") or not token.text[:1].isupper() or self.phrases.last(child) != first - 1:
                    break
            elif token.dep not in _IN_FRONT or self.phrases.subject(child) is not None:
                break
            first = min(first, self.phrases.first(child) if not names_only else self._front(child, names_only=True))
        return first

    def _end(self, index: int) -> int:
        """Where a description ends: behind "of" and what it joins, where that is short ("leader of the guild")."""
        for child in self.children.get(index, ()):
            if child == index + 1 and self.tokens[child].lower == "of" and self.phrases.last(child) - index <= _MOST_BEHIND:
                return self.tokens[self.phrases.last(child)].end
        return self.tokens[index].end

    def _modifiers(self, index: int) -> Iterator[str]:
        """What narrows a noun: nouns, names and adjectives in front of it, and the noun behind "of", "with", "on", "for", "against"."""
        for child in self.children.get(index, ()):
            token = self.tokens[child]
            if child < index and token.word and self._narrows(child, adjectives=True):
                yield self.phrases.lemma(child)
            elif token.dep == "prep" and token.lower in ("of", "with", "on", "for", "against", "in"):
                yield from (
                    self.phrases.lemma(c) for c in self.children.get(child, ()) if self.tokens[c].dep == "pobj" and self.tokens[c].word
                )

    def _chain(self, key: str, name: str, kind: str) -> Chain:
        return self.chains.setdefault(key, Chain(key, name, kind))

    def _mention(self, chain: Chain, start: int, end: int, form: str, head: int) -> None:
        sentence = max(0, bisect_right(self.sentence_starts, start) - 1)
        chain.early |= self.document.sentences[sentence].section != "body"
        chain.mentions.append(Mention(start=start, end=end, text=self.document.text[start:end], form=form, sentence=sentence, head=head))

    def _whom(self, index: int | None) -> str:
        """The name of whoever a token means; the words themselves where no chain holds it."""
        if index is None:
            return ""
        chain = self.at.get(index)
        if chain is not None:
            return chain.name
        return self.document.text[self.tokens[self._front(index)].start : self.tokens[index].end]

    def _context(self, index: int) -> Iterator[str]:
        """The content words around a mention: those of its sentence within ten words."""
        sentence = self.document.sentences[max(0, bisect_right(self.sentence_starts, self.tokens[index].start) - 1)]
        for near in range(max(sentence.first, index - 10), min(sentence.last, index + 11)):
            token = self.tokens[near]
            if near != index and token.pos in ("NOUN", "VERB", "PROPN", "ADJ", "NUM"):
                yield self.phrases.lemma(near)
