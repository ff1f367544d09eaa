"""Who is who across the articles on one story: the same person or institution under one name, whichever article speaks."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence

from framing.names import TITLES, given_gender, last_name, names_in, split_titles, without_suffix
from framing.nouns import DETERMINERS
from framing.people import People
from framing.sources import UNKNOWN
from framing.text import read_document
from framing.types import Analysis, Article

# Index of an article, a name or a description as it stands there -> the name for the whole story; empty for nobody that is known.
Who = Callable[[int, str], str]

_DETERMINER = re.compile(rf"^(?:{'|'.join(sorted(DETERMINERS))})\s+", re.IGNORECASE)
# Short forms that do not begin as the name does; those that do need no list ("Dan", "Daniel").
_SHORT = {
    (short, full)
    for full, shorts in (
        ("william", "bill billy"), ("robert", "bob bobby"), ("james", "jim jimmy"), ("michael", "mike mick"), ("joseph", "joe"),
        ("john", "jack johnny"), ("richard", "dick rick"), ("charles", "chuck charlie"), ("edward", "ted ned"), ("theodore", "ted"),
        ("anthony", "tony"), ("andrew", "andy drew"), ("lawrence", "larry"), ("henry", "hank harry"), ("elizabeth", "liz beth betsy"),
        ("katherine", "kate kathy"), ("catherine", "cathy kate"), ("margaret", "peggy meg"), ("deborah", "debbie"), ("nancy", "nan"),
        ("david", "dave"), ("stephen", "steve"), ("jacob", "jake"), ("geoffrey", "jeff"), ("john", "jon"), ("mary", "molly polly"),
        ("cynthia", "cindy"), ("patricia", "trish patty"), ("abraham", "abe"), ("virginia", "ginny"), ("sarah", "sally"),
        ("bernard", "bernie"), ("eugene", "gene"), ("gerald", "jerry"), ("benjamin", "bibi"), ("susan", "sue"), ("francis", "frank"),
    )
    for short in shorts.split()
}  # fmt: skip
_FEWEST_LETTERS = 3  # of a short form


def who_by_name(analyses: Sequence[Analysis]) -> Who:
    """One name for a person or an institution in all articles, read as if they were one text.

    A surname stands for the full name that any of the articles gives, an acronym for its institution; titles, capitals and "the" do
    not count, a middle initial neither. A description ("the mayor") stands for itself: whom it means, each article has settled.
    """
    names = _Names(analyses)
    return lambda article, speaker: names.name_of(speaker)


class _Names:
    """The names of all articles."""

    def __init__(self, analyses: Sequence[Analysis]) -> None:
        # In an order of their own, so that it does not matter which article is named first.
        text = "\n\n".join(sorted(analysis.document.text for analysis in analyses))
        self._text = text
        self._people = People(read_document(Article(text=text), depth="fast"))
        self._counts = Counter(split_titles(name)[1] for _, _, name in names_in(text))
        self._known: dict[str, str] = {}
        self._one_case = {name.casefold(): name for name, _ in reversed(self._counts.most_common())}
        self._namesakes: dict[str, list[str]] = {}  # surname -> the people who bear it, the most often named first
        people = Counter(mention.person for mention in self._people.mentions)
        for person in sorted(people, key=lambda name: (-people[name], name)):
            self._namesakes.setdefault(last_name(person), []).append(person)

    def name_of(self, speaker: str) -> str:
        if speaker not in self._known:
            self._known[speaker] = self._name_of(_DETERMINER.sub("", " ".join(speaker.split())))
        return self._known[speaker]

    def _name_of(self, bare: str) -> str:
        if bare.casefold() == UNKNOWN:
            return ""
        if not any(word[:1].isupper() for word in bare.split()):
            return bare.casefold()
        name = self._people.canonical(split_titles(bare)[1])
        if not self._people.is_person(name):
            name = self._behind_title(bare) or name
        if self._people.is_person(name):
            return next((other for other in self._namesakes.get(last_name(name), ()) if can_be_one(name, other)), name)
        name = _DETERMINER.sub("", name)
        name = self._one_case.get(name.casefold(), name)
        return self._with_second_part(name)

    def _with_second_part(self, name: str) -> str:
        """An institution's name as far as it always goes on: "Department of Land | and Water"."""
        if f"{name} and " not in self._text:
            return name
        behind = set(re.findall(rf"\b{re.escape(name)}\b( and [A-Z]\w+|)", self._text))
        return name + behind.pop() if len(behind) == 1 else name

    def _behind_title(self, words: str) -> str:
        """The person at the end of a title of several words: "Secretary of State Ann Lee"."""
        parts = words.split()
        if parts[0].lower() not in TITLES:
            return ""
        tails = (self._people.canonical(" ".join(parts[first:])) for first in range(1, len(parts) - 1))
        return next((name for name in tails if self._people.is_person(name)), "")


def can_be_one(name: str, other: str) -> bool:
    """Whether two full names can be one person's: the same surname, and a given name in common, in full or short.

    >>> can_be_one("Bill Roe", "William J. Roe"), can_be_one("K. Ann Lee", "Ann Lee"), can_be_one("Dan Roe", "Daniel Roe")
    (True, True, True)
    >>> can_be_one("A. Lee", "Ann Lee"), can_be_one("Lee", "Ann Lee")
    (True, False)
    >>> can_be_one("Ann Lee", "Bob Lee"), can_be_one("Don Roe", "Donna Roe"), can_be_one("Ann Lee", "Ann Roe")
    (False, False, False)
    """
    if last_name(name) != last_name(other):
        return False
    givens, others = _givens(name), _givens(other)
    if givens and others:
        return any(_is_short_for(one, two) or _is_short_for(two, one) for one in givens for two in others)
    firsts = [words[0].lower() for words in (without_suffix(name), without_suffix(other)) if len(words) > 1]
    return name == other or (len(firsts) == 2 and firsts[0][0] == firsts[1][0])


def _givens(name: str) -> list[str]:
    """The given names in small letters, without initials."""
    return [word.lower() for word in without_suffix(name)[:-1] if len(word.rstrip(".")) > 1]


def _is_short_for(short: str, full: str) -> bool:
    if short == full or (short, full) in _SHORT:
        return True
    genders = {given_gender(short), given_gender(full)} - {""}
    return len(short) >= _FEWEST_LETTERS and full.startswith(short) and len(genders) < 2
