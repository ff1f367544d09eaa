"""Who a noun names that can hold a position or do a deed: a person, an institution or a group, itself or as the owner of what it names."""

from __future__ import annotations

import re
from collections import Counter
from typing import NamedTuple

from framing.devices.common import Scene
from framing.kinds import kind_of
from framing.names import names_in
from framing.nouns import CROWDS, INSTITUTION, head_noun, is_person_noun, singular
from framing.phrases import PREDICATES, SUBJECTS, Phrases
from framing.types import Span

_BY = re.compile(r"\b(?:by|under|of|from)\s+((?:his|her|their|its)\s+\w+|(?:[A-Z][\w.’-]*\s?)+)")
_DESCRIBED = re.compile(r"[Tt]he (?:[\w.-]+ )*[A-Z][\w.-]*(?: [\w.-]+)* [a-z-]+")
_TRAILING = re.compile(r"['’]s?$")
ACTORS = ("person", "institution", "crowd", "unnamed")
SPEAKERS_OWN = frozenset(("i", "we", "me", "us", "my", "our"))
_PRONOUNS = frozenset("he she they him her them his their who".split())
_NO_ACTOR = frozenset("it that this there what which you these those one part all much most things nothing something everything".split())
_PARTIES = {"Republican": "Republicans", "Democratic": "Democrats", "GOP": "Republicans"}
_MONTHS = frozenset("january february march april may june july august september october november december".split())
_PEOPLE_TOO = frozenset("individual professional criminal radical progressive".split())  # nouns beside adjectives: kept out of the lists for speakers
_SOME = frozenset("some others many few several".split())
_SITES = frozenset("site website webpage".split())  # of a newspaper or of a shop: what they say has a speaker, and they do nothing else
_OF_WHOM = frozenset("of by under from for with among".split())
_ANY = frozenset("a an any every each no anyone everyone".split())
_LOOK_BACK = 80  # words in front of "it" among which its institution is looked for


class Holder(NamedTuple):
    """Who a side belongs to; empty where nobody can be named."""

    name: str  # canonical
    mention: str  # as written


NOBODY = Holder("", "")


class Actors:
    """The actors that the nouns of one article name."""

    def __init__(self, scene: Scene, phrases: Phrases) -> None:
        self.scene, self.phrases = scene, phrases
        self.tokens, self.children = scene.document.tokens, scene.children
        self.people, self.voices = scene.voices.people, scene.voices
        self._small = {token.text for token in self.tokens if token.text.islower()}
        self._opening = {sentence.start for sentence in scene.document.sentences}  # where any word has a capital

    def named(self, index: int) -> Holder:
        """The actor that a noun or a pronoun names."""
        return self._named_by(index, NOBODY) or NOBODY

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

    def _child(self, head: int, *relations: str, behind: int = -1) -> int | None:
        return next((c for c in self.children.get(head, ()) if c > behind and self.tokens[c].dep in relations), None)

    def _named_by(self, index: int, speaker: Holder) -> Holder | None:
        """The actor that a noun names, or who owns or makes what it names: "Finch's plan", "one of the jobs of Congress"."""
        return self._itself(index, speaker) or self._owner(index, speaker)

    def _itself(self, index: int, speaker: Holder) -> Holder | None:
        """The actor that a noun or a pronoun names."""
        token = self.tokens[index]
        low = token.lower
        if low in SPEAKERS_OWN:
            return Holder(speaker.name, token.text) if speaker.name else None
        if low in _PRONOUNS:
            holder = Holder(self.voices.referent(index), token.text)
            return holder if self._is_actor(holder, index) else None
        if low in _SOME and token.pos in ("DET", "PRON") and token.dep != "det":
            parts = any(self.tokens[c].lower == "of" for c in self.children.get(index, ()))
            return None if parts else Holder(low, token.text)
        if low in ("it", "its"):
            # "It's important": what a speaker judges is at least as often the matter itself.
            judged = bool(speaker.name) and self._child(token.head, *PREDICATES) is not None
            return None if judged or self._points_on(index) else self._institution_before(index)
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
                new = token.pos == "PROPN" and holder.name.isalpha() and len(holder.name) > 1 and not self.people.is_person(holder.name)
                if kind == "institution" or (kind == "person" and new):
                    return holder
        return None

    def _object(self, index: int) -> int:
        """The noun behind "by" where the preposition itself was reached."""
        return next((c for c in self.children.get(index, ()) if self.tokens[c].dep == "pobj"), index) if self.tokens[index].dep == "agent" else index

    def _is_actor(self, holder: Holder, index: int) -> bool:
        name, token = holder.name, self.tokens[index]
        if self.people.is_person(name) or self.people.is_institution(name) or name.startswith("@"):
            return True
        # What somebody owns is a thing, whatever its ending ("their dinners"); so is most that ends as "deals" and "incentives" do.
        if token.pos == "NOUN" and (self._child(index, "poss") is not None or token.lower.endswith(("als", "ives"))):
            one = singular(token.lower)
            if not (is_person_noun(one) or one in INSTITUTION | _PEOPLE_TOO or token.lower in CROWDS):
                return False
        if singular(token.lower) in _SITES:
            return False
        if token.pos == "PROPN" and name.lower() in _MONTHS:
            return False  # "December's weak sales"
        if (token.pos == "NUM" or token.lower in ("%", "percent")) and token.dep not in SUBJECTS:
            return False  # "that is 60 percent"
        if " " not in name and token.pos != "PROPN":
            name = name.lower()  # at the head of a sentence a capital makes no name
        kind = kind_of(name, holder.mention, self.people) if name else ""
        words = name.split()
        if kind in ("person", "institution") and len(words) > 1 and all(word[0].isupper() and word.lower() in self._small for word in words):
            return False  # a headline's "Rising Tolls", which the article writes small
        if kind == "person" and name.isalpha() and token.start in self._opening:
            return re.search(rf"[\w,] {name}\b", self.scene.document.text) is not None
        return kind in ACTORS

    def _named(self, mention: str, at: int) -> Holder:
        mention = _TRAILING.sub("", mention.strip())
        name = self.people.canonical(mention, at)
        return Holder(self._led_back(name, at), mention)

    def _led_back(self, name: str, at: int) -> str:
        """Whom "the Kelby banker" means where the article told of no banker: the one named first, if also named most often by then."""
        if not _DESCRIBED.fullmatch(name) or not is_person_noun(head_noun(name)):
            return name
        named = [mention.person for mention in self.people.named_between(0, at)]
        return named[0] if named and named[0] == Counter(named).most_common(1)[0][0] else name

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
