"""Heads -> where clauses and noun phrases begin and end in a parsed document."""

from __future__ import annotations

from array import array
from functools import cached_property

from framing.text import lemma
from framing.trees import Children
from framing.types import Document, Span

SUBJECTS = ("nsubj", "nsubjpass", "csubj", "csubjpass")
PREDICATES = ("acomp", "attr", "oprd")
VERBS = ("VERB", "AUX")
_OBJECTS = ("dobj", "pobj", "oprd", "attr")
_PARTS = ("aux", "auxpass", "neg", "prt")  # relations of words that make one verb with their head
_JOINING = ("mark", "cc", "preconj", "parataxis", "intj", "meta", "punct")
# Behind these a clause says why or in spite of what; behind "if", "when" or "until" it is part of what is claimed.
_REASONS = frozenset("although though because since while whereas so".split())
_LEADING = frozenset(("that", "like"))  # "it feels like that", "you can bet that"
_SET_OFF = frozenset((",", ";", "—", "–", "("))
_BEHIND_NOUN = frozenset("acl conj prep amod compound npadvmod nmod nummod advmod acomp xcomp ccomp prt pobj".split())
_PAIRS = {")": "(", "]": "[", "”": "“", "’": "‘"}
_QUOTES = {"“": "”", "‘": "’", '"': '"'}
_LONGEST = 30  # words in quotation marks that can be what something is called
_CLIMB = 8  # words from an adverb up to its verb


class Phrases:
    """Clauses and noun phrases of one parsed document, by the index of their head."""

    def __init__(self, document: Document, children: Children) -> None:
        self.tokens, self.children = document.tokens, children
        self._clauses: dict[tuple[int, bool], Span] = {}

    @cached_property
    def _extents(self) -> tuple[array[int], array[int], array[int]]:
        """For each token the first and the last of all that hangs on it, and its steps up to the root; each tree walked once."""
        number = len(self.tokens)
        first, last, depth = array("l", range(number)), array("l", range(number)), array("l", [0]) * number
        order = [index for index, token in enumerate(self.tokens) if token.head in (index, -1)]
        for index in order:  # grows while it is walked: heads before what hangs on them
            for child in self.children.get(index, ()):
                depth[child] = depth[index] + 1
                order.append(child)
        for index in reversed(order):
            head = self.tokens[index].head
            if head not in (index, -1):
                first[head], last[head] = min(first[head], first[index]), max(last[head], last[index])
        return first, last, depth

    def lemma(self, index: int) -> str:
        """Dictionary form of a word, in small letters."""
        return lemma(self.tokens[index].lower)

    def first(self, head: int) -> int:
        """The first token of all that hangs on a word."""
        return self._extents[0][head]

    def last(self, head: int) -> int:
        """The last token of all that hangs on a word."""
        return self._extents[1][head]

    def depth(self, index: int) -> int:
        """Steps from a word up to the root of its sentence."""
        return self._extents[2][index]

    def subject(self, verb: int) -> int | None:
        return next((child for child in self.children.get(verb, ()) if self.tokens[child].dep in SUBJECTS), None)

    def heads_clause(self, index: int) -> bool:
        """Whether a word is a verb, or stands in a verb's place for the parser: it has a subject or an auxiliary."""
        token = self.tokens[index]
        if token.pos in VERBS:
            return token.dep not in _PARTS
        return any(self.tokens[child].dep in (*SUBJECTS, *_PARTS[:2]) for child in self.children.get(index, ()))

    def verb_above(self, index: int) -> int | None:
        """The nearest verb that a word hangs on, itself included; None if there is none."""
        for _ in range(_CLIMB):
            if self.heads_clause(index):
                return index
            if self.tokens[index].head == index:
                return None
            index = self.tokens[index].head
        return None

    def clause(self, verb: int, *, described: bool = True) -> Span:
        """A verb's clause: subject and complements, without the word that joins it and without what is set off from it.

        A verb coordinated with another without a subject of its own begins with itself.

        Args:
            described: a relative clause has the noun that it describes in front ("a plan that could fail").
        """
        key = (verb, described)
        if key not in self._clauses:
            self._clauses[key] = self._clause(verb, described)
        return self._clauses[key]

    def _clause(self, verb: int, described: bool) -> Span:
        subject, token = self.subject(verb), self.tokens[verb]
        members = [child for child in self.children.get(verb, ()) if self._belongs(verb, child, subject)]
        mark = max((c for c in self.children.get(verb, ()) if c < verb and self.tokens[c].dep == "mark"), default=-1)
        # "even though the fee fell": what stands in front of the mark belongs to it.
        first = min([verb, *(self.first(child) for child in members if self.first(child) > mark)])
        # "FINCH: Well, the fee may rise": who speaks stands in front of a colon.
        front = verb if subject is None else min(verb, subject)
        first = max((i + 1 for i in range(first, front) if self.tokens[i].text == ":"), default=first)
        if described and mark < 0 and token.dep in ("relcl", "acl") and token.head < first:
            first = self._front(token.head)
        return self.trimmed(first, max([verb, *map(self.last, members)]))

    def marked_words(self, first: int) -> Span | None:
        """The words in quotation marks that open with a token; None where none do: "what she calls “a tax on hope”"."""
        if first >= len(self.tokens) or self.tokens[first].text not in _QUOTES:
            return None
        closing = _QUOTES[self.tokens[first].text]
        last = next((i for i in range(first + 1, min(first + _LONGEST, len(self.tokens))) if self.tokens[i].text == closing), None)
        return self.trimmed(first + 1, last - 1) if last is not None and last > first + 1 else None

    def noun_phrase(self, head: int) -> Span:
        """A noun with what stands in front of it and the phrases and clauses behind it, without what is set off."""
        relative = [c for c in self.children.get(head, ()) if c > head and self.tokens[c].dep == "relcl" and not self._is_set_off(c)]
        return self.trimmed(self._front(head), max([self.noun_end(head), *map(self.last, relative)]))

    def object_of(self, words: range) -> int | None:
        """The head of what words have for their object: "rumors of a sale", "the data suggest a decline", "points to fraud"."""
        for index in words:
            passive = any(self.tokens[child].dep == "nsubjpass" for child in self.children.get(index, ()))
            for child in self.children.get(index, ()):
                if child >= words.stop and self.tokens[child].dep in _OBJECTS:
                    return child
                if child == words.stop and self.tokens[child].dep == "prep" and self.tokens[index].pos == "VERB" and not passive:
                    return next((c for c in self.children.get(child, ()) if self.tokens[c].dep == "pobj"), None)
        return None

    def noun_end(self, head: int) -> int:
        """The last token of a noun with the phrases behind it: "recount of the votes"."""
        behind = [c for c in self.children.get(head, ()) if c > head and self.tokens[c].dep in _BEHIND_NOUN and not self._is_set_off(c)]
        behind = [c for c in behind if not (self.tokens[c].dep == "conj" and self.heads_clause(c))]
        return max((self.last(c) for c in behind if self.tokens[c].lower != "according"), default=head)

    def _front(self, head: int) -> int:
        return min((self.first(c) for c in self.children.get(head, ()) if c < head and self.tokens[c].dep not in _JOINING), default=head)

    def _belongs(self, verb: int, child: int, subject: int | None) -> bool:
        """Whether what hangs on a verb is part of its clause."""
        token = self.tokens[child]
        in_front = child < (verb if subject is None else min(verb, subject))
        if token.dep in _JOINING or token.lower == "according":
            return False
        if child > verb and self.tokens[self.first(child) - 1].text in (";", ":"):
            return False
        if token.dep == "conj":
            return child > verb and not any(self.tokens[c].dep in (*SUBJECTS, "expl") for c in self.children.get(child, ()))
        if token.dep == "advcl":
            return not in_front and not self._is_set_off(child) and self.tokens[self.first(child)].lower not in _REASONS
        if token.dep == "ccomp":
            return not in_front  # "The fee will rise, she may have said": the claim is what she did
        if token.dep == "advmod":
            return not (in_front and self._is_set_off(child))  # "However, the fee may rise"
        return True

    def _is_set_off(self, child: int) -> bool:
        """Whether a comma or a dash divides what hangs on a word from the word."""
        first, last = self.first(child), self.last(child)
        if child < self.tokens[child].head:
            return self.tokens[last].text in _SET_OFF or (last + 1 < len(self.tokens) and self.tokens[last + 1].text in _SET_OFF)
        return first > 0 and self.tokens[first - 1].text in _SET_OFF

    def trimmed(self, first: int, last: int) -> Span:
        """From the first token to the last, without marks and words that only join at the edges."""
        while last > first and (self._is_mark(last, "%") or self.tokens[last].dep == "cc"):
            last -= 1
        while first < last and (self._is_mark(first, "$£€") or (self.tokens[first].tag == "IN" and self.tokens[first].lower in _LEADING)):
            first += 1
        first, last = self._with_pairs(first, last)
        return Span(self.tokens[first].start, self.tokens[last].end)

    def _is_mark(self, index: int, kept: str) -> bool:
        text = self.tokens[index].text
        return not any(map(str.isalnum, text)) and text not in kept

    def _with_pairs(self, first: int, last: int) -> tuple[int, int]:
        """The edges with the mark that closes or opens a pair of which they hold the other half: "a plan (the third)"."""
        opened: list[str] = []
        closed: list[str] = []
        for index in range(first, last + 1):
            mark = self.tokens[index].text
            if self.tokens[index].tag == "POS":
                continue  # "the workers’ fee"
            if mark in _PAIRS and opened and opened[-1] == _PAIRS[mark]:
                opened.pop()
            elif mark in _PAIRS:
                closed.append(_PAIRS[mark])
            elif mark in _PAIRS.values():
                opened.append(mark)
            elif mark == '"':
                opened.remove(mark) if mark in opened else opened.append(mark)
        before = first - 1
        if len(closed) == 1 and not opened and self._adjoins(before) and self.tokens[before].text == closed[0]:
            return before, last
        if len(opened) != 1 or closed:
            return first, last
        if opened == ['"'] and self._adjoins(before) and self.tokens[before].text == '"':
            return before, last
        behind = last + 1
        while self._adjoins(behind - 1) and self.tokens[behind].text in (",", ".", "!", "?"):
            behind += 1  # the mark may close behind a stop: “a plan.”
        pair = self._adjoins(behind - 1) and _PAIRS.get(self.tokens[behind].text, self.tokens[behind].text) == opened[0]
        return first, behind if pair else last

    def _adjoins(self, index: int) -> bool:
        """Whether no blank stands between a token and the next one."""
        return 0 <= index < len(self.tokens) - 1 and self.tokens[index].end == self.tokens[index + 1].start
