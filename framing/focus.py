"""Whom a pronoun can mean at a place: the people, groups and things that the sentences before it spoke of."""

from __future__ import annotations

from collections import deque
from collections.abc import Collection
from typing import NamedTuple

from framing.people import PRONOUNS, WRITER, People

# What the place in the sentence is worth; a lower cost is a better candidate.
SPEAKER, SUBJECT, OTHER_SUBJECT, OBJECT, OBLIQUE = 0.0, 0.2, 0.9, 1.4, 2.2
_ONE_SENTENCE_BACK, _NEW_PARAGRAPH = 1.0, 0.3
_UNKNOWN_GENDER = 0.8
_UNNAMED = 0.3  # an article comes back to those whom it names
_SENTENCES = 8  # sentences that named anybody; "he" reaches no farther back
_WORST = 8.0


class _Seen(NamedTuple):
    name: str
    cost: float
    number: str  # "person" (he, she), "plural" (they), "institution" (it, they), "document" (it), "" (none)


class Focus:
    """What was spoken of lately, filled in the order of the text."""

    def __init__(self, people: People) -> None:
        self._people = people
        self._sentences: deque[tuple[int, list[_Seen]]] = deque(maxlen=_SENTENCES)  # paragraph, what was seen

    def start_sentence(self, paragraph: int) -> None:
        if self._sentences and not self._sentences[-1][1]:
            self._sentences.pop()  # a sentence that named nobody puts nobody out of reach
        self._sentences.append((paragraph, []))

    def see(self, name: str, cost: float, number: str) -> None:
        if name and name != "unknown" and name != WRITER and self._sentences:
            self._sentences[-1][1].append(_Seen(name, cost, number))

    def resolve(self, pronoun: str) -> str:
        """The likeliest name behind a pronoun; "unknown" where nobody fits."""
        low = pronoun.lower()
        if low == "i":
            return WRITER
        if low in ("we", "who", "you"):
            return "unknown"
        best, best_cost = "unknown", _WORST
        distance = 0.0
        paragraph = self._sentences[-1][0] if self._sentences else 0
        for there, seen in reversed(self._sentences):
            step = 0.0 if there == paragraph else _NEW_PARAGRAPH
            for place, one in enumerate(seen):
                cost = distance + step + one.cost + self._misfit(one, low) + 0.01 * place
                if cost < best_cost:
                    best, best_cost = one.name, cost
            distance += _ONE_SENTENCE_BACK
        if best != "unknown":
            self._people.learn_pronoun(best, low)
        return best

    def among(self, names: Collection[str]) -> str:
        """The one of some names that was spoken of last and most; empty where none was lately."""
        costs = {
            one.name: distance + one.cost
            for distance, (_, seen) in sorted(enumerate(reversed(self._sentences)), reverse=True)
            for one in sorted(seen, key=lambda one: -one.cost)
            if one.name in names
        }
        return min(costs, key=lambda name: costs[name], default="")

    def _misfit(self, one: _Seen, pronoun: str) -> float:
        """What speaks against a candidate: nothing, something, or everything (_WORST)."""
        if pronoun in ("he", "she", "him", "her", "his"):
            if one.number != "person" or not self._people.fits(one.name, pronoun):
                return _WORST
            known = self._people.gender(one.name) == PRONOUNS[pronoun]
            return (0.0 if known else _UNKNOWN_GENDER) + (0.0 if self._people.is_person(one.name) else _UNNAMED)
        if pronoun in ("it", "its"):
            return 0.0 if one.number in ("institution", "document") else _WORST
        if one.number == "plural":
            return 0.0
        if one.number in ("document", ""):
            return _WORST
        if one.number == "institution":
            return 1.0
        return _WORST if self._people.is_person(one.name) else 1.5
