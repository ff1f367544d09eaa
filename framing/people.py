"""Who is who in an article: full names behind surnames, titles, acronyms and descriptions."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from framing.institutions import Institutions
from framing.names import (
    NAME,
    can_be_given,
    can_be_surname,
    given_gender,
    last_name,
    looks_like_person,
    names_in,
    split_titles,
    without_suffix,
)
from framing.nouns import CROWDS, DETERMINERS, DOCUMENT, gender_of, head_noun, is_person_noun, is_plural, singular
from framing.roles import Roles, role_of
from framing.types import Document

# Pronouns that stand for a speaker, with the gender that they show.
PRONOUNS = {
    "he": "m", "she": "f", "they": "", "him": "m", "her": "f", "his": "m", "their": "", "them": "", "i": "", "we": "", "you": "", "who": "", "it": "",
    "its": "",
}  # fmt: skip
WRITER = "the writer"  # whom "I" means outside quotation marks
_EDGES = " \n\t,;:—–-“”\"'‘’()[]"
_POSSESSIVE = re.compile(r"[’']s?$")
_BEHIND_COMMA = re.compile(r",\s.*|\s?[(\[].*|\s[—–]\s.*", re.DOTALL)
_SMALL_START = re.compile(r"^(?:(?:the|then|former|current|late|ex|a|an)[\s-]+)+(?=[^\W\d_a-z])", re.IGNORECASE)
SMALL_STARTS = DETERMINERS | CROWDS | frozenset("two three four five six seven eight nine ten both such police".split())
_PARTIES = frozenset("democrats republicans libertarians democrat republican".split())
_FROM = re.compile(r" (?:of|from|at|with|for|in) ")
_CAPITALS = re.compile(rf"{NAME.pattern}(?: (?:of|for|and|on) (?:the )?{NAME.pattern})*")
_DETERMINED = re.compile(r"(?:a|an|the|one|another|his|her|its|their|[\w.-]+[’']s)\s", re.IGNORECASE)
_PREDECESSOR = re.compile(r"(?:his|her|their|the) (?:immediate |democratic |republican )?predecessor", re.IGNORECASE)
_FORMER = re.compile(r"\b(?i:former|ex-?)\s*((?:[A-Z][\w-]+\s?){1,4})")
_JOINED = re.compile(r"\s(?:and|&)\s")
_HEADLINE_WORD = re.compile(r"[^\W\d_]{4,}")


class Mention(NamedTuple):
    """A person's name where it stands, with its titles."""

    start: int
    end: int
    person: str


class People:
    """The people and institutions of one article and what has been learned of them.

    Attributes:
        mentions: every mention of a person by name, in the order of the text.
        institutions: the named institutions.
    """

    def __init__(self, document: Document) -> None:
        text = document.text
        self._text = text
        self._gender: dict[str, str] = {}
        self._by_last: dict[str, dict[str, int]] = {}  # surname -> full names, with how often each is given in full
        self._by_first: dict[str, dict[str, None]] = {}  # given name -> full names
        self._persons: set[str] = set()
        self._small_words = {token.text for token in document.tokens if token.text.islower()}
        self.institutions = Institutions(text)
        self._roles = Roles()
        runs = list(names_in(text))
        self._register(document, runs)
        self.mentions = list(self._find_mentions(runs))
        self._starts = [mention.start for mention in self.mentions]
        for mention in self.mentions:
            titles, _ = split_titles(text[mention.start : mention.end])
            self._roles.learn(mention.person, text, mention.start, mention.end, titles)
            shown = gender_of(titles) or self._gender_in_front(mention.start)
            if shown:
                self._gender.setdefault(mention.person, shown)
        for mention in self.mentions:
            self._roles.mention(mention.person, mention.start)

    def canonical(self, mention: str, at: int = -1) -> str:
        """The full name behind a mention, or the mention itself where it names or describes nobody known.

        Args:
            mention: as written in the article.
            at: where it stands; a description means whoever fits it and was named last before that. At -1 it has to fit one only.

        >>> from framing.text import read_document
        >>> from framing.types import Article
        >>> people = People(read_document(Article(text="Mayor Ada Finch left. Ms. Finch said no."), depth="fast"))
        >>> people.canonical("Ms. Finch"), people.canonical("The mayor"), people.canonical("One aide")
        ('Ada Finch', 'Ada Finch', 'one aide')
        """
        mention = " ".join(mention.split()).strip(_EDGES)
        if mention == WRITER:
            return WRITER
        known = self._known(mention, at)
        if known:
            return known
        parts = _JOINED.split(mention)
        if len(parts) == 2:
            both = [self._known(part.strip(_EDGES), at) for part in parts]
            if all(self.is_person(person) for person in both):
                return " and ".join(both)
        # "Ned Roe of Rook Bay", "Ned Roe, a clerk".
        front = self._person_named(_FROM.split(mention, maxsplit=1)[0])
        if front:
            return front
        # What tidying leaves can be a name that the whole was not, or need it again; it never makes a mention longer.
        tidy = self._tidy(mention)
        return self.canonical(tidy, at) if tidy != mention else mention

    def is_person(self, name: str) -> bool:
        return name in self._persons

    def is_institution(self, name: str) -> bool:
        return self.institutions.is_known(name)

    def gender(self, name: str) -> str:
        """What the article, or else the given name, shows of a person: "f", "m" or empty."""
        if name in self._persons:
            return self._gender.get(name, "") or given_gender(name.split()[0])
        return self._gender.get(name, "") or gender_of(head_noun(name)) or gender_of(name.split(" ")[0] if name else "")

    def fits(self, name: str, pronoun: str) -> bool:
        """Whether a pronoun can stand for a name by what is known of both."""
        if pronoun in ("he", "she", "him", "her", "his"):
            shown = self.gender(name)
            single = name[:1].isupper() and name.isalpha() and not name.isupper()  # a surname that is never given in full
            human = name in self._persons or ((single or is_person_noun(head_noun(name))) and not self.is_institution(name))
            return human and (not shown or shown == PRONOUNS[pronoun])
        return True

    def learn_pronoun(self, name: str, pronoun: str) -> None:
        if PRONOUNS.get(pronoun):
            self._gender.setdefault(name, PRONOUNS[pronoun])

    def named_between(self, start: int, end: int) -> list[Mention]:
        """The people named in a stretch of the text."""
        return self.mentions[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def _gender_in_front(self, start: int) -> str:
        """What the noun in front of a name shows: "his father, Ned Roe", "spokeswoman Ada Finch"."""
        words = self._text[max(0, start - 30) : start].rstrip(", ").split(" ")
        return gender_of(words[-1]) if is_person_noun(words[-1]) else ""

    def _known(self, mention: str, at: int) -> str:
        """The person or institution that a mention names or describes; empty if none is known."""
        if not mention:
            return ""
        bare = _POSSESSIVE.sub("", mention)
        if _PREDECESSOR.fullmatch(bare):
            return self._predecessor
        person = self._person_named(bare)
        if person:
            return person
        institution = self.institutions.named(bare)
        if institution:
            return institution
        if mention[:4].lower() in ("the ", "this", "that"):
            found = self.described(mention, at)
            if found and (at >= 0 or len(found) == 1):
                return found[0]
            return self.institutions.described(mention, at)
        return ""

    @cached_property
    def _predecessor(self) -> str:
        """The person whom the article calls "former" with a name, if it is one only."""
        names = (self._person_named(match[1].strip()) for match in _FORMER.finditer(self._text))
        found = {name for name in names if self.is_person(name)}
        return found.pop() if len(found) == 1 else ""

    def described(self, mention: str, at: int) -> list[str]:
        """The people whom "the senator" can mean at a place, the one named last first; at -1 all of the article."""
        return [name for name in self._roles.described(mention, at) if self._gender_fits(name, mention)]

    def _gender_fits(self, name: str, description: str) -> bool:
        shown, known = gender_of(head_noun(description)), self.gender(name)
        return not shown or not known or shown == known

    def _person_named(self, mention: str) -> str:
        """The person that a name means, with or without title; a name in apposition at the end counts too."""
        start = _SMALL_START.match(mention)
        titles, name = split_titles(mention[start.end() :] if start else mention)
        match = NAME.fullmatch(name) or NAME.fullmatch(" ".join(without_suffix(name)))
        if match:
            return self._by_name(name, titles)
        for last in list(NAME.finditer(mention))[-1:]:
            before = mention[: last.start()]
            if last.end() >= len(mention) - 4 and _is_apposed(before):  # "Jr." may follow
                titles, name = split_titles(last.group())
                return self._by_name(name, titles)
        return ""

    def _by_name(self, name: str, titles: str) -> str:
        words = without_suffix(name)
        while len(words) > 1 and words[0].islower():
            words = words[1:]  # "de la Vega"
        if len(words) == 1:
            candidates = self._namesakes(last_name(name), name)
            if not candidates and not titles and not self.institutions.named(name):
                first = self._by_first.get(words[0].lower(), {})
                return next(iter(first)) if len(first) == 1 else ""
            shown, role = gender_of(titles), role_of(titles.split()[-1]) if titles else ""
            fitting = [c for c in candidates if not shown or self.gender(c) in ("", shown)]
            fitting = [c for c in fitting if role and role in self._roles.of(c)] or fitting
            return max(fitting, key=lambda c: candidates[c], default="")
        for candidate in self._namesakes(last_name(name), name):
            if _same_name(words, without_suffix(candidate)):
                return candidate
        # "State Hillary Clinton", of "Secretary of State Hillary Clinton".
        return self._by_name(name.split(" ", 1)[1], "") if len(words) > 2 and given_gender(words[1]) else ""

    def _register(self, document: Document, runs: list[tuple[int, int, str]]) -> None:
        """Names given in full, then surnames with a title whose full name the article does not give."""
        text = document.text
        small_words = self._small_words
        self._juniors = _juniors(runs)
        headlines = [span for span in document.paragraphs if _is_headline(text[span.start : span.end])]
        headline_starts = [span.start for span in headlines]
        titled: dict[str, str] = {}
        for start, _, run in runs:
            place = bisect_left(headline_starts, start + 1) - 1
            if place >= 0 and start < headlines[place].end:
                continue
            titles, name = split_titles(run)
            words = name.split()
            while len(words) > 2 and given_gender(words[1]) and not can_be_given(words[0], small_words):
                words = words[1:]  # "Junior Adam Lemon" at the start of a sentence, "Secretary of State Ann Lee"
            name = " ".join(words)
            after_the = text[max(0, start - 4) : start].lower() == "the " and not titles
            if looks_like_person(name, after_the=after_the, small_words=small_words) and not self.institutions.named(name):
                self._add(name)
            elif titles and len(without_suffix(name)) == 1 and can_be_surname(name):
                titled.setdefault(last_name(name), name)
        for last, name in titled.items():
            if not self._namesakes(last, name):
                self._add(name)

    def _add(self, name: str) -> None:
        words = without_suffix(name)
        known = self._by_last.setdefault(last_name(name), {})
        same = next((other for other in self._namesakes(last_name(name), name) if _same_name(words, without_suffix(other))), None)
        if same is None:
            self._persons.add(name)
            if len(words) > 1:
                self._by_first.setdefault(words[0].lower(), {})[name] = None
        known[same or name] = known.get(same or name, 0) + 1

    def _namesakes(self, last: str, name: str) -> dict[str, int]:
        """The full names of a surname that a name can mean: beside a president of that name "Jr." tells the son."""
        known = self._by_last.get(last, {})
        return {other: count for other, count in known.items() if _is_junior(other) == _is_junior(name)} if last in self._juniors else known

    def _find_mentions(self, runs: list[tuple[int, int, str]]) -> Iterator[Mention]:
        for start, end, run in runs:
            titles, name = split_titles(run)
            person = self._by_name(name, titles)
            if not person and len(name.split()) > 2:
                # A word of the sentence in front of a name, or a name in a headline.
                shorter = name.split(" ", 1)[1]
                person = self._by_name(shorter, "")
                start = end - len(shorter) if person else start
            if person:
                yield Mention(start, end, person)

    def _tidy(self, mention: str) -> str:
        """A mention without what trails behind it, without a name's titles, its article in lower case."""
        bare = _BEHIND_COMMA.sub("", mention).strip(_EDGES) or mention
        bare = _POSSESSIVE.sub("", bare)
        titles, name = split_titles(_SMALL_START.sub("", bare))
        if titles and NAME.fullmatch(name) and not is_plural(name) and name.lower() not in ("general",):
            return name
        first, _, rest = bare.partition(" ")
        if first.lower() == "the" and _CAPITALS.fullmatch(rest) and not is_person_noun(head_noun(rest)):
            return rest  # "the Israel Defense Forces", "the Kremlin"
        low = first.lower()
        if low in SMALL_STARTS or (
            not rest[:1].isupper()
            and ((low in self._small_words and (not rest or rest.islower())) or (is_plural(low) and _is_noun(singular(low))))
            and low not in _PARTIES
        ):
            bare = f"{low} {rest}".strip()
        return bare.strip(_EDGES) or mention


def _is_junior(name: str) -> bool:
    return len(without_suffix(name)) < len(name.replace(",", " ").split())


def _juniors(runs: list[tuple[int, int, str]]) -> set[str]:
    """Surnames that a president and a namesake with "Jr." share: "President Finch", "Ned Finch Jr."; a president who is a "Jr." himself has none."""
    split = [split_titles(run) for _, _, run in runs]
    presidents = {(last_name(name), _is_junior(name)) for titles, name in split if titles.endswith("President") and not titles.endswith("Vice President")}
    sons = {last_name(name) for _, name in split if _is_junior(name)}
    return {last for last, junior in presidents if last in sons and not junior and (last, True) not in presidents}


def _is_noun(noun: str) -> bool:
    return is_person_noun(noun) or noun in DOCUMENT


def _same_name(words: list[str], other: list[str]) -> bool:
    """Whether two names of one surname are one person's: equal given names, or an initial against a given name."""
    one, two = words[0].rstrip(".").lower(), other[0].rstrip(".").lower()
    if len(words) == 1 or len(other) == 1:
        return len(words) == len(other)
    return one == two or (one[:1] == two[:1] and (len(one) == 1 or len(two) == 1)) or one.replace(".", "") == two.replace(".", "")


def _is_apposed(before: str) -> bool:
    """Whether a name behind these words is what they describe: "the mayor, ", "press secretary "."""
    if re.search(r"\w[’']s? $", before) and not _FROM.search(before):
        return True  # "the Tribune’s Ned Roe"
    words = before.rstrip(", ").split()
    noun = words[-1].strip("“\"'") if words else ""
    if before.rstrip().endswith(","):
        if _DETERMINED.match(before):
            return True  # "another, Ned Roe", "one delegate from the north, Ned Roe"
        return is_person_noun(head_noun(before.rstrip(", "))) or (bool(noun) and is_person_noun(noun))
    return bool(noun) and is_person_noun(noun)


def _is_headline(paragraph: str) -> bool:
    """Whether a paragraph is written in headline style: most words capitalized, no full stop."""
    if len(paragraph) > 250 or paragraph.rstrip()[-1:] in ".,:;":
        return False
    words = _HEADLINE_WORD.findall(paragraph)
    return len(words) > 3 and sum(word[0].isupper() for word in words) > 0.7 * len(words)
