"""A match with the words around it: what a sense rule asks about its place, with tags or without."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from framing.devices.common import NEGATORS, Scene
from framing.matcher import Match
from framing.types import Token

MODALS = set("will would 'll wo can could ca cannot must shall should won't can't wouldn't".split())
HAVE = {"has", "have", "had", "'ve", "having", "hasn't", "haven't", "hadn't"}
BE = set("be is are was were am been being 's 're 'm seem seems seemed look looks feel feels".split())
ASKED = {"whether", "if", "unless", "what", "how", "where", "why", "who", "than", "until"}
SUPPOSED = {"whether", "if", "unless", "until", "before", "once"}
STOPS = set(',;:.!?—–()…“”"')
LINKS = {"and", "but", "or", "that", "because", "so"}


class Place(NamedTuple):
    """A match with its surroundings; relative positions count from the match: -1 stands before it, 1 behind it."""

    tokens: tuple[Token, ...]
    children: Mapping[int, list[int]]
    first: int
    last: int  # one past
    start: int  # of the sentence
    stop: int

    def token(self, offset: int) -> Token | None:
        index = self.first + offset if offset < 0 else self.last - 1 + offset
        return self.tokens[index] if self.start <= index < self.stop else None

    def word(self, offset: int) -> str:
        token = self.token(offset)
        return token.lower if token else ""

    def tag(self, offset: int) -> str:
        token = self.token(offset)
        return token.tag if token else ""

    @property
    def tagged(self) -> bool:
        return bool(self.tokens[self.first].pos)

    def before(self, count: int) -> list[str]:
        """Up to so many words before the match, the nearest first, not past a mark."""
        words: list[str] = []
        for index in range(self.first - 1, max(self.start, self.first - count) - 1, -1):
            word = self.tokens[index].lower
            if word in STOPS:
                break
            words.append(word)
        return words

    def stands_free(self) -> bool:
        """Whether a mark or an edge of the sentence stands on one side: a comment on the sentence, not a part of it."""
        return self.word(1) in STOPS | {""} or self.word(-1) in STOPS | {""}

    def is_question(self) -> bool:
        return any(self.tokens[index].text == "?" for index in range(self.last, self.stop))

    def is_negated(self) -> bool:
        """Whether a negator stands up to four words before; "not only" denies nothing."""
        words = self.before(4)
        return any(
            (word in NEGATORS or word.endswith("n't")) and not (word == "not" and number and words[number - 1] == "only")
            for number, word in enumerate(words)
        )

    def is_asked(self, markers: set[str] = ASKED) -> bool:
        """Whether it stands in a clause that is asked, compared or supposed: "what it really means", "if he indeed left"."""
        for word in self.before(10):
            if word in markers:
                return True
            if word in LINKS:
                break
        return False

    def head(self) -> int:
        return self.tokens[self.first].head


def place_of(scene: Scene, match: Match) -> Place:
    """The place at which a match stands."""
    sentence = scene.document.sentences[match.sentence]
    return Place(scene.document.tokens, scene.children, match.first, match.last, sentence.first, sentence.last)
