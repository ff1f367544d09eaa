"""Who says it, without a parse: the words in front of a verb of saying, or behind it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from framing.nouns import DETERMINERS, can_speak, head_noun, is_plural
from framing.people import People
from framing.types import Document, Sentence, Token

_CLOSERS = frozenset((",", "”", '"', "’", "''", "?", "!", "—", "–", "-", "…"))
_EDGES = frozenset((",", ";", ":", "—", "–", "--", "“", "”", '"', "''", "``", "(", ")", "‘", "’", ".", "?", "!", "…"))
_CLAUSE = frozenset(
    "that and but while as when because if although though whereas since after before where how why whether than so or yet".split()
)
_RELATIVE = frozenset(("who", "which", "that"))
_HELPERS = frozenset(
    "has have had 's 've 'd was is were are be been being did does do will would can could may might must not n't never also then later just "
    "still even always often now once again however further long first last previously recently already soon simply both all".split()
)
_BE = frozenset("is are was were be been being 's 're".split())
_NEVER_IN_FRONT = frozenset(("told", "tells", "tell", "asked", "reminded", "assured", "informed"))
_JOINS = frozenset("of for from at in with to on by about near inside against".split())
# A phrase behind the verb ends where these begin: "said Ned Roe in a statement".
_STOPS = frozenset(
    "in on during after before at as when while who whose which that about by last this late early via through to and but with".split()
)
# Between a subject and its verb: "The council last week said", "Roe in a statement said".
_WHEN = re.compile(
    r"\s(?:(?:on|late|early|last|this|earlier|in)\s){0,2}(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|week|month|year|night|fall|spring|summer|winter|"
    r"\w+\s(?:days|weeks|months|years)\sago|yesterday|today|(?:in\s)?(?:a|an|his|her|its)(?:\s[\w-]+)?\s(?:statement|interview|tweet|speech|letter|email))"
    r"(?:\s(?:morning|afternoon|evening|night))?\s?$"
)
_LONGEST = 12  # words of a subject
_APPOSITION = 25  # words between two commas


class SurfaceSubjects:
    """The subjects of the verbs of one document, by the words around them."""

    def __init__(self, document: Document, people: People) -> None:
        self._document = document
        self._tokens = document.tokens
        self._name_ends = {mention.end: mention.start for mention in people.mentions}
        self._name_starts = {start: end for end, start in self._name_ends.items()}

    def of(self, verb: int, sentence: Sentence) -> str:
        """The mention of who says it; empty where none is found."""
        # "Ned Roe, the mayor, said the fee stays": behind a comma the noun behind the verb is most often what is said.
        first = self.in_front if self._before(verb, sentence) == "," else self.behind
        second = self.behind if first == self.in_front else self.in_front
        return first(verb, sentence) or second(verb, sentence)

    def behind(self, verb: int, sentence: Sentence) -> str:
        """The subject in “…,” said Ned Roe; empty where the verb follows no mark, or no name or noun follows it."""
        before = self._before(verb, sentence)
        if verb + 1 >= sentence.last or not (verb == sentence.first or before in _CLOSERS):
            return ""
        after = self._tokens[verb + 1]
        if after.lower in ("he", "she", "they", "it"):
            return after.text
        if after.lower == "that" or self._tokens[verb].lower in _NEVER_IN_FRONT or self._tokens[verb].lower.endswith("ing"):
            return ""
        if not (after.text[:1].isupper() or after.lower in DETERMINERS) and not (before != "," and self._leads_to_name(verb + 1, sentence)):
            return ""
        last = verb + 1
        while last < sentence.last and last - verb < _LONGEST:
            token = self._tokens[last]
            if token.text in _EDGES or (token.lower in _STOPS and not (token.lower == "at" and last - verb > 2)):
                break
            last += 1
        end = self._tokens[last - 1].end
        # "said a spokesman, Ned Roe": the name in apposition belongs to it.
        if last + 1 < sentence.last and self._tokens[last].text == "," and after.lower in DETERMINERS:
            end = self._name_starts.get(self._tokens[last + 1].start, end)
        # "said Ned Roe": what follows a name is no part of it.
        name_end = self._name_starts.get(after.start)
        if not after.text[:1].isupper():
            inside = [self._name_starts[t.start] for t in self._tokens[verb + 1 : last] if t.start in self._name_starts]
            name_end = inside[-1] if inside and after.lower not in DETERMINERS else None
        return self._text(after.start, end if name_end is None else name_end)

    def _before(self, index: int, sentence: Sentence) -> str:
        return self._tokens[index - 1].text if index > sentence.first else ""

    def _leads_to_name(self, index: int, sentence: Sentence) -> bool:
        """Whether small words and then a name follow: "former Rook Bay clerk Ned Roe"."""
        for place in range(index, min(index + 7, sentence.last)):
            if self._tokens[place].start in self._name_starts:
                return True
            if not self._tokens[place].word or self._tokens[place].lower in _STOPS | DETERMINERS:
                return False
        return False

    def in_front(self, verb: int, sentence: Sentence) -> str:
        """The subject in front of the verb: next to it, before an insertion, or the one that the sentence began with."""
        at = self._over_helpers(verb, sentence)
        if at <= sentence.first:
            return ""
        token = self._tokens[at - 1]
        if token.lower in _RELATIVE and at - 1 > sentence.first:
            before = at - 2 if self._tokens[at - 2].text == "," else at - 1
            return self._phrase_ending(before + (self._tokens[at - 2].text != ","), sentence) or ""
        if token.text in (",", "—", "–", "-", ")"):
            return self._before_insertion(at - 1, sentence) or self._first_phrase(verb, sentence)
        if token.lower in ("and", "but", "or", "by") or token.text in _EDGES or self.is_participle(verb, sentence):
            return self._first_phrase(verb, sentence)
        return self._phrase_ending(at, sentence)

    def _over_helpers(self, at: int, sentence: Sentence) -> int:
        while at > sentence.first and (self._tokens[at - 1].lower in _HELPERS or self._tokens[at - 1].lower.endswith("ly")):
            at -= 1
        if at > sentence.first:
            end = self._tokens[at - 1].end
            when = _WHEN.search(self._document.text, max(sentence.start, end - 45), end)
            while when and at > sentence.first and self._tokens[at - 1].start >= when.start():
                at -= 1
        return at

    def is_participle(self, verb: int, sentence: Sentence) -> bool:
        """ "…, saying that": no subject of its own, unlike "some are saying that"."""
        if not self._tokens[verb].lower.endswith("ing"):
            return False
        return not any(t.lower in _BE for t in self._tokens[max(sentence.first, verb - 3) : verb])

    def _before_insertion(self, close: int, sentence: Sentence) -> str:
        """The subject in front of what stands between two commas, dashes or brackets: "Ned Roe, the mayor, said"."""
        mark = {")": "("}.get(self._tokens[close].text, self._tokens[close].text)
        open_ = close - 1
        while open_ > sentence.first and close - open_ < _APPOSITION and self._tokens[open_].text != mark:
            open_ -= 1
        if self._tokens[open_].text != mark or open_ <= sentence.first:
            return ""
        subject = self._phrase_ending(open_, sentence)
        # "The party chairman, Ned Roe, said": the name between the commas belongs to it.
        name_end = self._name_starts.get(self._tokens[open_ + 1].start)
        if (
            subject
            and name_end is not None
            and name_end == self._tokens[close - 1].end
            and (subject[:1].islower() or subject[:4] == "The ")
        ):
            return self._text(self._document.text.rfind(subject, 0, self._tokens[open_].start), name_end)
        if not subject and mark == ",":
            # "Ned Roe, 44, of Rook Bay, said": more than one insertion.
            return self._before_insertion(open_, sentence) if self._tokens[open_ - 1].text != "," else ""
        return subject

    def _phrase_ending(self, at: int, sentence: Sentence) -> str:
        """The noun phrase whose last word stands in front of a token."""
        if at <= sentence.first:
            return ""
        last = self._tokens[at - 1]
        if last.lower in ("he", "she", "they", "it", "i", "we", "who", "some", "many", "others"):
            return last.text
        name = self._name_ends.get(last.end)
        first = at - 1
        if name is not None:
            while first > sentence.first and self._tokens[first].start > name:
                first -= 1
            low = self._with_description(first, sentence)
            if low - 2 >= sentence.first and self._tokens[low - 1].lower in ("for", "to", "of", "from"):
                whole = self._common_phrase(low - 2, at, sentence)  # "a spokesman for Ned Roe"
                if whole.partition(" ")[0].lower() in DETERMINERS:
                    return whole
            return self._text(self._tokens[low].start, last.end)
        if not last.word:
            return ""
        return self._common_phrase(first, at, sentence)

    def _with_description(self, first: int, sentence: Sentence) -> int:
        """Where a name begins with the small words of its description: "press secretary Ned Roe"."""
        low = first
        while low > sentence.first and first - low < 6:
            token = self._tokens[low - 1]
            if token.text in _EDGES or token.lower in _CLAUSE or token.lower in _JOINS or not token.word or token.lower.endswith("ed"):
                break
            low -= 1
            if token.lower in DETERMINERS:
                break
        if low < first and self._tokens[low].lower in _STOPS:
            low = first
        return low

    def _common_phrase(self, first: int, at: int, sentence: Sentence) -> str:
        """Back to the determiner, and over "of", "for" to the phrase in front of that: "a spokesman for the mayor"."""
        low = first
        determined = -1
        while low >= sentence.first and first - low < _LONGEST:
            token = self._tokens[low]
            if token.text in _EDGES or token.lower in _CLAUSE or token.lower in _RELATIVE:
                break
            if token.lower in DETERMINERS or token.lower in ("several", "many", "most", "two", "three", "both"):
                determined = low
                if low == sentence.first or self._tokens[low - 1].lower not in _JOINS:
                    break
            low -= 1
        if determined > sentence.first and self._tokens[determined - 1].lower in _JOINS and determined - 2 >= sentence.first:
            # "Roe in the past said": the phrase next to the verb hangs on a preposition, and no noun with a determiner stands before it.
            before = self._tokens[determined - 2]
            start = self._name_ends.get(before.end)
            if start is not None:
                return self._text(start, before.end)
            if before.lower in _RELATIVE or (before.lower in _HELPERS and self._tokens[determined - 3].lower in _RELATIVE):
                return ""
        if determined >= 0:
            return self._text(self._tokens[determined].start, self._tokens[at - 1].end)
        low = max(low + 1, sentence.first)
        words = self._text(self._tokens[low].start, self._tokens[at - 1].end) if low < at else ""
        # Without a determiner only a plural, a name or a noun for a speaker is a subject: not "still", "to encroach upon liberty".
        opening, noun = words.partition(" ")[0].lower(), head_noun(words)
        return words if opening not in _JOINS | _STOPS and (noun[:1].isupper() or is_plural(noun) or can_speak(noun)) else ""

    def _first_phrase(self, verb: int, sentence: Sentence) -> str:
        """The name or pronoun that the sentence is about: "Ned Roe rose and said", "he said, adding that"."""
        for index in range(sentence.first, min(verb, sentence.first + 30)):
            token = self._tokens[index]
            if token.lower in ("he", "she", "they", "it"):
                return token.text
            end = self._name_starts.get(token.start)
            if end is not None and self._tokens[max(index - 1, 0)].lower not in _JOINS:
                return self._text(token.start, end)
        return ""

    def _text(self, start: int, end: int) -> str:
        return self._document.text[start:end].strip("“”\"'‘’ ,")


def after_according(tokens: Sequence[Token], first: int, sentence: Sentence) -> int:
    """One past the last word of the source in "according to X"."""
    last = first
    while last < sentence.last and tokens[last].text not in (",", ".", ";", ":", "—", "–", ")", "(", "“", "”", '"'):
        if tokens[last].lower in ("which", "who", "that", "published", "released") or (
            tokens[last].lower in ("as", "but", "while") and last > first
        ):
            break
        last += 1
    return last
