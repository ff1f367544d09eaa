"""Names of an article: full names behind surnames, titles and pronouns."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from framing.types import Document

PRONOUNS = {"he": "m", "she": "f", "they": "", "him": "m", "her": "f", "his": "m", "their": "", "i": "", "we": "", "who": "", "it": ""}
_TITLE = (
    r"(?:Mr|Mrs|Ms|Miss|Dr|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Rev|Prof|Sir|Dame|Lord|Lady|Judge|Justice|President|Vice President|Secretary|"
    r"Senator|Representative|Congressman|Congresswoman|Governor|Mayor|Attorney General|Prime Minister|Chancellor|Minister|Director|"
    r"Executive|Manager|Coach|Attorney|Counsel|Lawyer|Sergeant|Lieutenant|Major|Inspector|Bishop|Father|Sister|Treasurer|Clerk|Chairman|Chairwoman|Chair|Speaker|Chief|Sheriff|Officer|Detective|General|Colonel|Captain|Professor|Pastor|Ambassador|"
    r"Council(?:man|woman|member|or)|Commissioner|Superintendent|Deputy|Former|Spokes(?:man|woman|person)|Leader|Majority|Minority|House|Senate|"
    r"Republican|Democratic|Democrat|GOP|State|U\.S\.)\.?"
)
_NAME_WORD = r"(?:[A-Z][\w’'-]*[\w]|[A-Z]\.)"
_NAME = re.compile(rf"{_NAME_WORD}(?:[ \u00a0]+(?:(?:de|van|von|bin|al|da|del|la)\s+)?{_NAME_WORD}){{0,6}}")
_LEADING_TITLES = re.compile(rf"^(?:(?:the|then|former|current)\s+)*(?:{_TITLE}\s+)+", re.IGNORECASE)
_INNER_TITLE = re.compile(rf"^.*\b(?:{_TITLE})[ \u00a0]+((?:[A-Z][\w’'-]*\.?[ \u00a0]*)+)$", re.DOTALL)
_AFTER = re.compile(r"(?:[’']s?|,.*|\s+\(.*)$", re.DOTALL)
_FEMALE = re.compile(
    r"\b(?:Mrs|Ms|Miss|Dame|Lady|Congresswoman|Councilwoman|Chairwoman|spokeswoman|mother|wife|daughter|sister|actress)\b", re.I
)
_MALE = re.compile(r"\b(?:Mr|Sir|Lord|Congressman|Councilman|Chairman|spokesman|father|husband|son|brother)\b", re.I)
_GROUP = re.compile(
    r"\b(?:Department|Times|Post|Journal|Agency|Bureau|Office|Committee|Commission|Council|Court|House|Senate|Congress|Party|University|"
    r"Institute|Center|Centre|Association|Union|Company|Corp|Inc|Group|Bank|Administration|Campaign|Police|Army|Ministry|Foundation|News|"
    r"Republicans|Democrats|Wire|Courier|Lantern|Coalition|Alliance|Authority|Hospital|Health|Board|League|Federation|Network|Law|Act|Bill|Street|County|City|State|States|Security|Kingdom|Korea|York|Jersey|Angeles|Carolina|Dakota|Virginia|Mexico|Enforcement|Project|Act)\b"
)
# Capitalized words that begin no name.
_NO_NAME = {
    "the", "a", "an", "he", "she", "it", "they", "we", "i", "you", "but", "and", "in", "on", "at", "this", "that", "these", "those", "there",
    "his", "her", "their", "its", "when", "while", "if", "as", "for", "after", "before", "since", "however", "still", "so", "yet", "some",
    "many", "most", "no", "not", "what", "who", "why", "how", "last", "one", "now", "monday", "tuesday", "wednesday", "thursday", "friday",
    "saturday", "sunday", "january", "february", "march", "april", "june", "july", "august", "september", "october", "november",
    "december", "americans", "republicans", "democrats", "although", "according", "with", "by", "from", "to", "or", "of",
    "despite", "even", "both", "all", "other", "others", "critics", "officials", "another", "several", "every", "each", "also", "then",
}  # fmt: skip


class People:
    """The names of one article and what has been learned of them."""

    def __init__(self, document: Document) -> None:
        self._by_last: dict[str, str] = {}
        self._gender: dict[str, str] = {}
        for match in _NAME.finditer(document.text):
            written = _AFTER.sub("", match.group())
            name = without_title(written)
            words = name.split()
            while words and words[0].lower() in _NO_NAME:
                words = words[1:]
            if len(words) < 2:
                continue
            name = " ".join(words)
            if _GROUP.search(name):
                continue
            self._by_last.setdefault(words[-1].lower(), name)
            if written != name:
                self._learn(name, written)

    def canonical(self, mention: str) -> str:
        """The full name behind a mention, or the mention itself where it is no known name.

        >>> from framing.text import read_document
        >>> from framing.types import Article
        >>> people = People(read_document(Article(text="Mayor Ada Finch left. Ms. Finch said no."), depth="fast"))
        >>> people.canonical("Ms. Finch")
        'Ada Finch'
        """
        bare = _AFTER.sub("", without_title(mention.strip(" ,;:—–"))).strip()
        words = bare.split()
        if not words:
            return mention.strip()
        known = self._by_last.get(words[-1].lower())
        if known and (len(words) == 1 or bare.lower() in known.lower() or known.lower() in bare.lower() or words[0][:1] == known[:1]):
            self._learn(known, mention)
            return known
        # "Alejandro Mayorkas, the homeland security secretary" or "Senate Minority Leader X Y".
        for match in _NAME.finditer(bare):
            at_edge = match.end() == len(bare) or match.start() == 0
            inner = self._by_last.get(match.group().split()[-1].lower())
            if inner and at_edge and len(words) <= 12:
                return inner
        return bare

    def is_person(self, name: str) -> bool:
        return name in self._by_last.values()

    def fits(self, name: str, pronoun: str) -> bool:
        """Whether a pronoun can stand for a name by what the article has shown of both."""
        wanted = PRONOUNS.get(pronoun, "")
        known = self._gender.get(name, "")
        if wanted and not self.is_person(name) and known != wanted:
            return bool(
                re.search(
                    r"(?i)\b(?:man|woman|agent|officer|member|official|aide|spokes\w+|lawyer|student|teacher|resident|mother|father|senator|president|mayor|governor|secretary|director|owner|nurse|worker|leader|judge|chief|expert|analyst|professor)\b",
                    name,
                )
            )
        return not wanted or not known or known == wanted

    def learn_pronoun(self, name: str, pronoun: str) -> None:
        if PRONOUNS.get(pronoun):
            self._gender.setdefault(name, PRONOUNS[pronoun])

    def _learn(self, name: str, written: str) -> None:
        if _FEMALE.search(written):
            self._gender.setdefault(name, "f")
        elif _MALE.search(written):
            self._gender.setdefault(name, "m")


@lru_cache(maxsize=4096)
def without_title(name: str) -> str:
    """A name without the titles in front of it: "Homeland Security Secretary Ann Lee" keeps only what follows the title."""
    bare = _LEADING_TITLES.sub("", name)
    inner = _INNER_TITLE.match(bare)
    return (inner.group(1) if inner else bare) or name


def names_in(text: str) -> Iterable[tuple[int, int, str]]:
    """Start, end and wording of each run of capitalized words that can be a name."""
    for match in _NAME.finditer(text):
        start, end, words = match.start(), match.end(), match.group()
        head, _, rest = words.partition(" ")
        if head.lower() in _NO_NAME:
            if not rest:
                continue
            start, words = end - len(rest), rest
        yield start, end, words
