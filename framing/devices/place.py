"""A match -> its place: the words around it and, where the sentence is parsed, the heads above it and the words that hang on it."""

from __future__ import annotations

from collections.abc import Set
from functools import cached_property

from framing.devices.common import NEGATORS, Scene
from framing.matcher import Match
from framing.nouns import is_person_noun, singular
from framing.types import Token

# Persons as subjects; "it" and "they" mean things as well.
PERSONAL = frozenset(("i", "you", "he", "she", "we", "who"))
PRONOUN = r"(?:i|you|he|she|it|we|they|one|anyone|people)"
# Whole words only: the tokens of "won't", "cannot" and "I've" are "wo" and "n't", "can" and "not", "I" and "'ve".
MODALS = frozenset("will would 'll wo can could ca must shall should".split())
HAVE = frozenset(("has", "have", "had", "'ve", "having"))
# Forms of "be", and verbs that link a word to the subject as it does.
BE = frozenset("be is are was were am been being 's 're 'm seem seems seemed look looks feel feels".split())
SUPPOSED = frozenset(("whether", "if", "unless", "until", "before", "once"))
STOPS = frozenset(',;:.!?—–()…“”"')
EDGES = STOPS | {""}  # what `near` gives where no word of the stretch between marks is left
_ASKED = frozenset(("whether", "if", "unless", "what", "how", "where", "why", "who", "than", "until"))
_LINKS = frozenset(("and", "but", "or", "that", "because", "so"))
_CLOSERS = frozenset(".!?;:)]")
_OPENERS = frozenset("“\"‘'([—–-")


class Place:
    """Where a match stands.

    Attributes:
        tagged: whether its sentence has tags and heads; at depth fast none has, and rules look at neighbours only.
    """

    def __init__(self, scene: Scene, match: Match) -> None:
        self.scene, self.match = scene, match
        self.tokens = scene.document.tokens
        self.sentence = scene.document.sentences[match.sentence]
        self.first, self.last = match.first, match.last
        self.tagged = bool(self.tokens[match.first].pos)

    @cached_property
    def before(self) -> str:
        """The sentence up to the match, lower case, straight apostrophes."""
        return self.scene.document.text[self.sentence.start : self.match.start].lower().replace("’", "'")

    @cached_property
    def after(self) -> str:
        """The sentence from the end of the match, likewise."""
        return self.scene.document.text[self.match.end : self.sentence.end].lower().replace("’", "'")

    @property
    def token(self) -> Token:
        """The first word of the match."""
        return self.tokens[self.first]

    @property
    def words(self) -> str:
        """The match as written."""
        return self.scene.document.text[self.match.start : self.match.end]

    def near(self, step: int) -> str:
        """The word so many places behind the match (1 is the next) or, below 0, before it; empty outside the sentence."""
        token = self.near_token(step)
        return token.lower if token else ""

    def near_token(self, step: int) -> Token | None:
        """The same as a token."""
        index = self.first + step if step < 0 else self.last + step - 1
        return self.tokens[index] if self.sentence.first <= index < self.sentence.last else None

    @cached_property
    def starts(self) -> bool:
        """Whether the match opens the sentence, or words between marks."""
        previous = self.near_token(-1)
        return previous is None or previous.text in _OPENERS

    @cached_property
    def ends(self) -> bool:
        """Whether nothing of its clause follows the match; a comma may only open a parenthesis."""
        following = self.near_token(1)
        return following is None or following.text in _CLOSERS

    def children(self, index: int, *relations: str) -> list[int]:
        """The tokens that hang on one, of these relations or of any."""
        found = self.scene.children.get(index, ())
        return [child for child in found if not relations or self.tokens[child].dep in relations]

    def has(self, *relations: str) -> bool:
        """Whether a word of one of these relations hangs on the first word of the match."""
        return bool(self.children(self.first, *relations))

    def subject(self, verb: int) -> int | None:
        """The subject of a verb: its own, that of the verb it is joined to, or the noun that it describes; None if passive or not told."""
        for _ in range(4):
            own = self.children(verb, "nsubj", "nsubjpass", "csubj", "expl")
            if own and self.tokens[own[0]].lower not in ("who", "which", "that"):
                return own[0] if self.tokens[own[0]].dep != "nsubjpass" else None
            token = self.tokens[verb]
            if token.dep in ("relcl", "acl"):
                return token.head if self.tokens[token.head].pos != "PROPN" or own else None
            if token.dep not in ("conj", "xcomp", "advcl", "pcomp", "prep") or token.head == verb:
                return own[0] if own else None
            verb = token.head
        return None

    def is_person(self, index: int | None) -> bool:
        """Whether a noun or pronoun means people, as far as its form tells."""
        if index is None:
            return False
        token = self.tokens[index]
        if token.pos == "PRON":
            return token.lower in PERSONAL
        if token.pos == "PROPN":
            name = self.scene.voices.people
            return name.is_person(name.canonical(token.text))
        noun = singular(token.lower)
        return noun != "figure" and is_person_noun(noun)  # figures that suggest something are numbers

    def tag(self, step: int) -> str:
        """The tag of a word near the match, empty outside the sentence."""
        token = self.near_token(step)
        return token.tag if token else ""

    def words_before(self, count: int) -> list[str]:
        """Up to so many words before the match, the nearest first, not past a mark."""
        words: list[str] = []
        for index in range(self.first - 1, max(self.sentence.first, self.first - count) - 1, -1):
            word = self.tokens[index].lower
            if word in STOPS:
                break
            words.append(word)
        return words

    def stands_free(self) -> bool:
        """Whether a mark or an edge of the sentence stands on one side: a comment on the sentence, not a part of it."""
        return self.near(1) in EDGES or self.near(-1) in EDGES

    def is_question(self) -> bool:
        """Whether a question mark stands behind the match in its sentence."""
        return any(self.tokens[index].text == "?" for index in range(self.last, self.sentence.last))

    def is_negated(self) -> bool:
        """Whether a negator stands up to four words before; "not only" denies nothing."""
        words = self.words_before(4)
        return any(word in NEGATORS and not (word == "not" and number and words[number - 1] == "only") for number, word in enumerate(words))

    def is_asked(self, markers: Set[str] = _ASKED) -> bool:
        """Whether it stands in a clause that is asked, compared or supposed: "what it really means", "if he indeed left"."""
        for word in self.words_before(10):
            if word in markers:
                return True
            if word in _LINKS:
                break
        return False
