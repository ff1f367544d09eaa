"""What kind of source a speaker is: a person, an institution, a document, somebody unnamed, a crowd."""

from __future__ import annotations

import re

from framing.names import NAME, given_gender
from framing.nouns import CROWDS, DOCUMENT, INSTITUTION, SMALL_NUMBERS, head_noun, is_person_noun, is_plural, singular
from framing.people import WRITER, People

_TWO_WORD_COUNTRIES = frozenset(
    (
        "saudi arabia",
        "north korea",
        "south korea",
        "united states",
        "united kingdom",
        "new zealand",
        "south africa",
        "hong kong",
        "sri lanka",
        "costa rica",
    )
)
# Countries and seats of government: named, they stand for a government.
_COUNTRIES = frozenset(
    """
    afghanistan albania algeria argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium bolivia bosnia brazil britain
    bulgaria burma cambodia canada chile china colombia croatia cuba cyprus czechia denmark ecuador egypt england eritrea estonia ethiopia
    finland france gaza germany ghana greece guatemala haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica
    japan jordan kazakhstan kenya kosovo kuwait laos latvia lebanon libya lithuania malaysia mali mexico moldova mongolia morocco mozambique myanmar
    nepal netherlands nicaragua nigeria norway oman pakistan palestine panama paraguay peru philippines poland portugal qatar romania
    russia rwanda scotland senegal serbia singapore slovakia slovenia somalia spain sudan sweden switzerland syria taiwan tanzania thailand
    tunisia turkey uganda ukraine uruguay venezuela vietnam wales yemen zambia zimbabwe
    washington moscow beijing tehran jerusalem brussels london paris berlin kyiv kiev pyongyang riyadh ankara islamabad delhi tokyo seoul u.s us uk
    """.split()
)
_MANY = re.compile(
    r"(?:some|many|most|several|few|a few|more|all|dozens|hundreds|thousands|scores|tens|critics|others|a (?:growing )?number|a (?:majority|group|handful)|"
    r"\d[\d,.]*(?: percent|%)?|(?:nearly|almost|about|roughly|more than|fewer than|over|at least) .+) ",
    re.IGNORECASE,
)
_FEW = re.compile(
    rf"(?:(?:the|these|those|at least|his|her|its|their) )?(?:{'|'.join(sorted(SMALL_NUMBERS))}|a couple of|a pair of|both) ", re.IGNORECASE
)
_HIDDEN = re.compile(r"(?:an?|one|another|the)? ?(?:anonymous|unnamed|unidentified)\b", re.IGNORECASE)
# "Public figures" and "party figures" are people.
_NUMBERS = re.compile(r"\b(?:latest|official|new|recent|preliminary|\w+ment|federal|figures (?:from|for|by|released|published))\b", re.IGNORECASE)
_ONE = re.compile(r"(?:an?|one|another|someone|somebody|nobody|the|this|that|his|her|its|their|my|our)\b", re.IGNORECASE)
_NAMED = re.compile(rf"(?:the |The )?{NAME.pattern}(?: (?:of|for|and|on) (?:the )?{NAME.pattern})*")
_PEOPLES = re.compile(r"(?:ans|ians|ese|ish|ists|ers|ocrats|icans|ives|als|ites|eers|is)$")


def kind_of(speaker: str, mention: str, people: People) -> str:
    """One of SOURCE_KINDS for a canonical speaker.

    Args:
        speaker: canonical name, description or "unknown".
        mention: how the article words it at that place; decides where the speaker is only a pronoun's guess.
        people: the names of the article.
    """
    if speaker in ("", "unknown"):
        return "crowd" if mention.lower() in ("some", "many", "others", "several", "most") else "unknown"
    if people.is_person(speaker) or speaker == WRITER or all(people.is_person(part) for part in speaker.split(" and ")):
        return "person"
    if people.is_institution(speaker):
        return "institution"
    noun = head_noun(speaker)
    low = noun.lower()
    if not low:
        return "unknown"
    of_what = _of_what(speaker)
    if of_what and low in CROWDS | {"one", "two", "three", "number", "group", "couple", "pair", "handful", "member", "members"}:
        if low in ("one", "member"):
            return "unnamed"
        return "unnamed" if low in SMALL_NUMBERS else "crowd"
    if low in ("one", "someone", "somebody", "another", "anyone", "nobody"):
        return "unnamed"
    if _is_name(speaker, noun):
        return _kind_of_name(speaker, noun)
    if low in CROWDS or low.isdigit():
        return "crowd"
    if _HIDDEN.match(speaker):
        return "unnamed"
    if low == "figures" and _NUMBERS.search(speaker):
        return "document"
    plural, one = is_plural(noun), singular(low)
    if plural and is_person_noun(one):
        return "unnamed" if _FEW.match(speaker) else "crowd"
    if low in DOCUMENT or (plural and one in DOCUMENT):
        if low in INSTITUTION and low != "paper":
            return "institution"
        return "institution" if low == "paper" and _ONE.match(speaker) and speaker.lower().startswith("the ") else "document"
    if is_person_noun(low):
        return "unnamed"
    if low in INSTITUTION or low.rsplit("-", 1)[-1] in INSTITUTION:
        return "institution"
    if plural and one in INSTITUTION:
        return "crowd"
    if noun[:1].isupper():
        return "crowd" if plural and _PEOPLES.search(low) else "institution"
    if _MANY.match(speaker) and plural:
        return "crowd"
    return "crowd" if plural and _PEOPLES.search(low) else "unknown"


def _of_what(speaker: str) -> str:
    """What stands behind "of": "one of the officials" -> "the officials"."""
    _, found, rest = speaker.partition(" of ")
    return rest if found else ""


def _is_name(speaker: str, noun: str) -> bool:
    return noun[:1].isupper() and bool(_NAMED.fullmatch(speaker))


def _kind_of_name(speaker: str, noun: str) -> str:
    """A name that the article does not introduce: "Roe", "the Kremlin", "Democrats", "Reuters"."""
    low = noun.lower()
    words = speaker.split()
    if (
        low in _COUNTRIES
        or speaker.lower().removeprefix("the ") in _COUNTRIES | _TWO_WORD_COUNTRIES
        or words[0].lower() == "the"
        or noun.isupper()
    ):
        if is_plural(noun) and not noun.isupper() and _PEOPLES.search(low):
            return "crowd"
        if words[0].lower() == "the" and is_person_noun(low):
            return "unnamed"
        return "document" if low in DOCUMENT and low not in INSTITUTION else "institution"
    if low in ("republicans", "democrats") or (
        is_plural(noun) and _PEOPLES.search(low) and (len(words) == 1 or is_person_noun(singular(low)))
    ):
        return "crowd"
    if low in INSTITUTION or low in ("times", "post", "journal", "news", "herald", "tribune", "inc", "corp"):
        return "institution"
    if low in DOCUMENT:
        return "document"
    if len(words) == 1 or given_gender(words[0]) or "." in words[0]:
        return "person"
    return "institution" if is_plural(noun) else "person"
