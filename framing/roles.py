"""What an article says a person is ("Sen.", "the mayor of Y"), and whom a description ("the senator") means."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from framing.names import TITLES
from framing.nouns import head_noun, is_person_noun

# Short forms and the other words for the same office.
_SAME = {
    "sen": "senator", "rep": "representative", "gov": "governor", "congressman": "representative", "congresswoman": "representative",
    "pres": "president", "gen": "general", "lt": "lieutenant", "sgt": "sergeant", "col": "colonel", "capt": "captain", "prof": "professor",
    "dr": "doctor", "rev": "reverend", "physician": "doctor", "spokeswoman": "spokesperson", "spokesman": "spokesperson", "d": "democrat",
    "r": "republican", "i": "independent", "gop": "republican", "democratic": "democrat", "chairman": "chair", "chairwoman": "chair",
    "chairperson": "chair", "attorney": "lawyer", "councilman": "councilmember", "councilwoman": "councilmember", "counsel": "lawyer",
    "premier": "minister", "contender": "candidate", "hopeful": "candidate", "businesswoman": "businessman", "ceo": "executive",
    "commander": "commander", "actress": "actor", "adviser": "advisor", "policeman": "officer", "commander-in-chief": "president",
}  # fmt: skip
# One who holds an office is also …
_ALSO = {
    "senator": ("lawmaker", "legislator"),
    "representative": ("lawmaker", "legislator"),
    "justice": ("judge",),
    "nominee": ("candidate",),
}
_STATES = dict(
    pair.split("=")
    for pair in (
        "ala=alabama ariz=arizona ark=arkansas calif=california colo=colorado conn=connecticut del=delaware fla=florida ga=georgia ill=illinois "
        "ind=indiana kan=kansas ky=kentucky la=louisiana md=maryland mass=massachusetts mich=michigan minn=minnesota miss=mississippi "
        "mo=missouri mont=montana neb=nebraska nev=nevada okla=oklahoma ore=oregon pa=pennsylvania tenn=tennessee tex=texas vt=vermont "
        "va=virginia wash=washington wis=wisconsin wyo=wyoming texan=texas floridian=florida vermonter=vermont"
    ).split()
)
_DEGREE = frozenset("the a an this that former then ex longtime veteran outspoken fiery embattled current late new now top senior".split())
_BEFORE = re.compile(r"(?:^|[\s(“\"‘])((?:[\w’'.-]+ ){1,6})$")
_BEFORE_COMMA = re.compile(r"\b(?:the|a|an|its|his|her|their|another|one|[\w.-]+[’']s) ((?:[\w’'.-]+ ){1,9})$", re.IGNORECASE)
_PARTY = re.compile(r"(?:,| ?[(\[]) ?(?P<party>[RDI])[-–] ?(?P<state>[A-Z][\w. ]{0,14}?)\.?[)\],]")
_PARTY_IN_WORDS = re.compile(r",? (?:a |the )?(?P<party>Republican|Democrat|independent) (?:of|from) (?P<state>[A-Z]\w+(?: [A-Z]\w+)?)")
_OF = re.compile(r" of (?P<state>[A-Z]\w+(?: [A-Z]\w+)?)")
_BEHIND = re.compile(
    r"(?:, (?:\d{1,3}, )?(?:who (?:is|was|has been) )?| (?:is|was|became|has been|had been|remains) |\s?[—–] |\s?\()"
    r"(?:the |a |an |his |her |its |their |one of the |now the |[\w.-]+[’']s )?(?P<phrase>[\w’'.-]+(?: [\w’'.&-]+){0,11})"
)
_DESCRIPTION = re.compile(r"(?i:the) (?P<words>[\w’'., -]+)")
_CONTENT = re.compile(r"[\w.]+")
_FUNCTION = frozenset("of for from in on at with by to and or the a an who that as his her its their".split())
_LOOK_BACK = 30  # mentions of holders of one role that are looked through
_OLD_IN_FRONT = re.compile(r"\b(former|ex|onetime|late)[ -]$", re.IGNORECASE)
_OTHER_OFFICE = frozenset("vice deputy assistant acting".split())  # in front of an office they make another of it
_OLD = re.compile(r"\b(?:former|ex|onetime|late)\b", re.IGNORECASE)


class Roles:
    """Roles of the people of one article, by role and in the order of the text."""

    def __init__(self) -> None:
        self._words: dict[tuple[str, str], set[str]] = {}  # (role, person) -> the words that came with it
        self._old: dict[tuple[str, str], bool] = {}  # whether each mention of the role says "former"
        self._holders: dict[str, dict[str, None]] = {}  # role -> people, first met first
        self._roles: dict[str, set[str]] = {}  # person -> roles
        self._places: dict[str, list[tuple[int, str]]] = {}  # role -> (place, person)

    def learn(self, person: str, text: str, start: int, end: int, titles: str) -> None:
        """Reads what stands around a mention of a person: start and end of the name with its titles."""
        for role, words in _roles_around(text, start, end, titles):
            old = bool(_OLD.search(words))
            content = {_STATES.get(word, word) for word in (w.lower().rstrip(".") for w in _CONTENT.findall(words))} - _FUNCTION
            for name in (role, *_ALSO.get(role, ())):
                pair = name, person
                self._words.setdefault(pair, set()).update(content)
                self._old[pair] = self._old.get(pair, True) and old
                self._holders.setdefault(name, {})[person] = None
                self._roles.setdefault(person, set()).add(name)

    def mention(self, person: str, start: int) -> None:
        """Notes a mention, in the order of the text, after all of `learn`."""
        for role in self._roles.get(person, ()):
            self._places.setdefault(role, []).append((start, person))

    def of(self, person: str) -> set[str]:
        return self._roles.get(person, set())

    def described(self, description: str, at: int) -> list[str]:
        """The people whom "the senator" can mean at a place, best first; at -1 in the article as a whole."""
        match = _DESCRIPTION.fullmatch(description)
        if not match or re.search(r"[’']s?\s", description):
            return []
        noun = head_noun(description)
        role = _role_in(match["words"], noun)
        if role not in self._holders:
            return []
        head_at = match["words"].find(noun)
        modifiers, complement = match["words"][:head_at], match["words"][head_at + len(noun) :]
        wants_old = bool(_OLD.search(modifiers))
        if len(self._holders[role]) > _LOOK_BACK:
            return []
        fitting = [person for person in self._holders[role] if self._fits(role, person, modifiers, complement)]
        # "the president" is the one in office, "the former president" is not, where the article has both.
        fitting = [person for person in fitting if self._old[role, person] == wants_old] or fitting
        if len(fitting) < 2 or at < 0:
            return fitting
        places = self._places.get(role, [])
        before = bisect_left(places, (at, ""))
        recent = dict.fromkeys(person for _, person in reversed(places[max(0, before - _LOOK_BACK) : before]) if person in fitting)
        return list(recent)

    def _fits(self, role: str, person: str, modifiers: str, complement: str) -> bool:
        known = self._words[role, person]
        for word in _CONTENT.findall(modifiers):
            low = word.lower().rstrip(".")
            if low in _DEGREE:
                continue
            low = _STATES.get(low, low)
            same = low in known or role_of(low) in self._roles[person] or low in {_STATES.get(w, w) for w in known}
            if not same and (word[:1].isupper() or is_person_noun(low) or low in _OTHER_OFFICE):
                return False
        wanted = {word.lower().rstrip(".") for word in _CONTENT.findall(complement)} - _FUNCTION
        return not wanted or bool(wanted & known)


def role_of(noun: str) -> str:
    """One word for an office: "Sen." and "senator", "congresswoman" and "representative"."""
    low = noun.lower().rstrip(".")
    return _SAME.get(low, low)


def _role_in(phrase: str, noun: str) -> str:
    """The office that a noun of a phrase names: a vice president is no president."""
    role = role_of(noun)
    return f"vice {role}" if re.search(rf"\bvice[ -]{re.escape(noun)}\b", phrase, re.IGNORECASE) else role


def _roles_around(text: str, start: int, end: int, titles: str) -> Iterator[tuple[str, str]]:
    """Roles with the words that came with them: titles, what stands before the name, what stands behind it."""
    before = text[max(0, start - 90) : start]
    old = _OLD_IN_FRONT.search(before)
    # "Freedom Caucus Chairman": only the chairman is a role.
    offices = [word for word in titles.split() if word.rstrip(".,").lower() in TITLES]
    for word in offices:
        yield _role_in(titles, word), f"{old[1] if old else ''} {titles}"
    # "press secretary Ned Roe"; "the mayor, Ned Roe".
    for pattern, tail in ((_BEFORE, before), (_BEFORE_COMMA, before.rstrip(", ") + " " if before.endswith(", ") else "")):
        found = pattern.search(tail)
        if found:
            words = found[1].split()
            last = head_noun(found[1]) if pattern is _BEFORE_COMMA else words[-1]
            if is_person_noun(last) and not last[:1].isupper():
                yield _role_in(found[1].strip(), last), " ".join(words)
            break
    party = _PARTY.match(text, end) or _PARTY_IN_WORDS.match(text, end)
    place = _OF.match(text, end)
    state = party["state"] if party else place["state"] if place else ""
    if party:
        yield role_of(party["party"]), state
    for word in offices:
        if state:
            yield _role_in(titles, word), state
    behind = _BEHIND.match(text, party.end() - 1 if party and text[party.end() - 1] == "," else end)
    if behind:
        phrase = behind["phrase"]
        noun = head_noun(phrase)
        if is_person_noun(noun) or role_of(noun) in ("republican", "democrat"):
            yield _role_in(phrase, noun), text[behind.start() : behind.end()]
