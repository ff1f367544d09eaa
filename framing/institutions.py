"""Institutions of an article: full names behind acronyms, short names and descriptions ("the department")."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from framing.names import NAME, NO_NAME, TITLES, given_gender
from framing.nouns import head_noun

# Last or first word of a name -> the nouns by which an article calls it afterwards.
_CALLED = {
    word: frozenset(nouns.split())
    for words, nouns in (
        ("department", "department agency"),
        ("agency centers", "agency"),
        ("bureau", "bureau agency"),
        ("administration", "administration agency"),
        ("service services", "service agency"),
        ("office", "office agency"),
        ("commission", "commission panel agency"),
        ("committee subcommittee", "committee panel subcommittee group"),
        ("council", "council group"),
        ("court", "court"),
        ("senate house assembly parliament", "chamber body"),
        ("party", "party"),
        ("university", "university school institution college"),
        ("college", "college school"),
        ("school academy", "school academy"),
        ("institute institution", "institute group organization organisation think-tank institution"),
        ("center centre", "center centre group organization organisation"),
        ("association", "association group organization organisation union"),
        ("union teamsters workers", "union group organization"),
        ("federation", "federation union group organization"),
        ("company co corp corporation inc llc ltd plc motors stores industries technologies holdings group", "company firm corporation"),
        ("airlines airways", "airline company carrier"),
        ("bank", "bank lender company"),
        ("times post journal tribune herald gazette chronicle courier globe register guardian sun", "newspaper paper outlet publication"),
        ("news broadcasting", "network outlet channel broadcaster"),
        ("magazine weekly", "magazine publication outlet"),
        ("police", "police department force"),
        ("ministry", "ministry"),
        ("foundation", "foundation group organization organisation charity nonprofit"),
        (
            "coalition alliance network league project society fund action watch",
            "group organization organisation coalition alliance nonprofit",
        ),
        ("organization organisation", "organization organisation group body"),
        ("authority", "authority agency"),
        ("hospital", "hospital"),
        ("church", "church"),
        ("board", "board panel"),
        ("campaign", "campaign"),
        ("government", "government"),
    )
    for word in words.split()
}
# Institutions whose name does not show what they are -> what articles call them afterwards.
_KNOWN = {
    name: frozenset(nouns.split())
    for names, nouns in (
        ("FBI|CIA|NSA|EPA|FDA|CDC|ICE|IRS|FAA|FEMA|NASA|OSHA|TSA|ATF|DEA|NIH|CBP|HHS", "agency"),
        ("FBI", "bureau agency"),
        ("DHS|DOJ|Pentagon|Treasury", "department agency"),
        ("SEC|FCC|FTC|FEC|FERC", "commission agency"),
        (
            "NRA|ACLU|NAACP|Greenpeace|Hamas|Hezbollah|Taliban|Planned Parenthood|Amnesty International|Oxfam|PETA",
            "group organization organisation",
        ),
        ("AFL-CIO|SEIU|UAW|Teamsters", "union"),
        ("NATO|European Union|EU", "alliance bloc organization"),
        ("United Nations|U.N.|UN|WHO|WTO|IMF|OPEC", "organization organisation body"),
        ("CNN|MSNBC|Newsmax|NBC|CBS|ABC|PBS|BBC|Fox|NPR|C-SPAN|Univision|Telemundo", "network outlet broadcaster"),
        ("Reuters|Politico|POLITICO|Breitbart|BuzzFeed|Axios|Vox|Bloomberg|Associated Press|AP|HuffPost|National Review|Mother Jones", "outlet agency"),
        (
            "Facebook|Google|Apple|Amazon|Microsoft|Twitter|Uber|Lyft|Tesla|Boeing|Walmart|Exxon|ExxonMobil|Chevron|Shell|BP|Pfizer|Moderna|Netflix|"
            "Disney|Starbucks|Nike|Target|Intel|IBM|Huawei|TikTok|YouTube|Instagram|Airbnb|Comcast|Verizon|AT&T|Monsanto|Purdue|Halliburton|"
            "Volkswagen|Toyota|Ford|Honda|GM|Chrysler|Costco|Nestle|PayPal|Spotify|Snapchat|Reddit|Yahoo|Oracle|Equifax|Marriott",
            "company firm corporation giant",
        ),
        ("Amazon|Walmart|Target|Costco", "company firm corporation giant retailer"),
        ("Tesla|Ford|GM|Chrysler|Volkswagen|Toyota|Honda", "company firm corporation giant automaker carmaker"),
        ("Congress", "chamber body"),
        ("White House|Kremlin|Capitol|Supreme Court|Vatican|Downing Street|Scotland Yard|Wall Street|Federal Reserve|GOP|DFL|DNC|RNC|Hill", ""),
        ("Supreme Court", "court"),
        ("Federal Reserve", "bank"),
        ("GOP|DFL|DNC|RNC", "party committee"),
    )
    for name in names.split("|")
}
# Written small behind a proper name: "the Trump campaign", "the Israeli government".
_SMALL_HEADS = "campaign|administration|government|ministry|committee|commission|council|police|court"
_RUN = re.compile(rf"{NAME.pattern}(?:[ \u00a0]+(?:(?:of|for|on|and)(?: the)?|&)[ \u00a0]+{NAME.pattern}){{0,4}}")
_SMALL = re.compile(rf"[ \u00a0](?P<head>{_SMALL_HEADS})\b(?![’'-])")
_BRACKETED = re.compile(r"\s?\((?:the )?(?P<acronym>[A-Z][A-Za-z.&-]{0,6}[A-Z])\)")
_APPOSED = re.compile(
    r",? (?:is |was )?(?:a|an|the|one of the) (?:[\w’'-]+ ){0,5}?(?P<head>company|firm|giant|automaker|airline|retailer|start-up|startup|bank|union|"
    r"newspaper|magazine|network|outlet|agency|group|organization|nonprofit|charity|think tank|maker|chain|insurer|lender|contractor)\b"
)
_SMALL_WORDS = frozenset("of for on and the & in to".split())
_DESCRIPTION = re.compile(r"(?i:the|this|that) (?P<words>[\w’'. -]+)")


class Institutions:
    """The named institutions of one text, with their places."""

    def __init__(self, text: str) -> None:
        self._names: dict[str, str] = {}  # lower-case wording, acronym or short name -> the full name
        self._calls: dict[str, frozenset[str]] = {}  # full name -> nouns that can stand for it
        self._places: dict[str, list[tuple[int, str]]] = {}  # such a noun -> (place in the text, full name)
        found = list(_institutions(text))
        for _, name, calls, acronym in found:
            full = self._names.setdefault(_key(name), name)
            self._calls[full] = self._calls.get(full, frozenset()) | calls
            for short in _short_names(full):
                self._names.setdefault(short, full)
            if acronym:
                self._names[_key(acronym)] = full
        for acronym, calls in _KNOWN.items():
            full = self._names.get(_key(acronym), "")
            if full and calls:
                self._calls[full] = self._calls.get(full, frozenset()) | calls
        for start, name, _, _ in found:
            full = self._names[_key(name)]
            for noun in self._calls[full]:
                self._places.setdefault(noun, []).append((start, full))

    def named(self, name: str) -> str:
        """The full name behind a wording without description; empty where it names no institution of the text.

        >>> found = Institutions("The Department of Parks (DOP) met. A Parks Department aide said the DOP is poor.")
        >>> found.named("DOP"), found.named("the Parks Department"), found.named("Ned Roe")
        ('Department of Parks', 'Department of Parks', '')
        """
        return self._names.get(_key(name), "")

    def is_known(self, name: str) -> bool:
        return name in self._calls or _bare(name) in _KNOWN

    def described(self, description: str, at: int) -> str:
        """The institution that "the department" means at a place: the last one named before that fits; at -1 the only one of the text."""
        match = _DESCRIPTION.fullmatch(description)
        if not match:
            return ""
        *modifiers, noun = match["words"].split()
        if head_noun(description) != noun:
            return ""
        places = self._places.get(noun.lower(), [])
        proper = {word.lower() for word in modifiers if word[:1].isupper()}
        before = places[max(0, bisect_left(places, (at, "")) - _LOOK_BACK) : bisect_left(places, (at, ""))] if at >= 0 else []
        fitting = [full for _, full in before if proper <= set(full.lower().split())]
        if fitting:
            return fitting[-1]
        every = {full for _, full in places[:_LOOK_BACK] if proper <= set(full.lower().split())}
        return every.pop() if len(every) == 1 and len(places) <= _LOOK_BACK else ""


_LOOK_BACK = 30  # mentions of one kind of institution that are looked through


def _institutions(text: str) -> Iterator[tuple[int, str, frozenset[str], str]]:
    """Place, name without "the", nouns that can stand for it, and the acronym in brackets behind it."""
    for match in _RUN.finditer(text):
        for start, name in _parts(match.start(), match.group()):
            end = start + len(name)
            small = _SMALL.match(text, end)
            bracketed = _BRACKETED.match(text, end)
            acronym = bracketed["acronym"] if bracketed else ""
            if acronym and len(acronym.replace(".", "")) > 1:
                name = _abbreviated(name, acronym) or name
            apposed = _APPOSED.match(text, end)
            calls = _calls_of(name)
            if not calls and small:
                name = f"{' '.join(name.split()[-2:])} {small['head']}"
                calls = _CALLED.get(small["head"], frozenset((small["head"],)))
            elif apposed and not _is_titled(name):
                calls |= {apposed["head"]}
                if apposed["head"] in (
                    "giant",
                    "automaker",
                    "airline",
                    "retailer",
                    "maker",
                    "startup",
                    "start-up",
                    "chain",
                    "insurer",
                    "lender",
                ):
                    calls |= {"company", "firm"}
            if calls or name in _KNOWN or (bracketed and _abbreviated(name, acronym)):
                yield start, name, calls, acronym if bracketed and _initials_fit(name, acronym) else ""


def _parts(start: int, run: str) -> Iterator[tuple[int, str]]:
    """A run of capitalized words cut where one institution ends: "the F.B.I. and the Department of Justice"."""
    at = 0
    person = re.match(r"(\S+)[ \u00a0][^ ]+(?:[ \u00a0]\S+)?[ \u00a0](?:of|for|on)[ \u00a0](?:the )?", run)
    if person and given_gender(person[1]) and not _calls_of(run[: person.end()]):
        at = person.end()  # "Ned Roe of the Harbor Pilots Association"
    for joint in re.finditer(r"[ \u00a0]+and (?:the )?", run):
        left, right = run[at : joint.start()], run[joint.end() :]
        whole = (re.search(r"\b(?:of|for|on)\b", left) and joint.group().strip() == "and") or not _calls_of(left)
        if joint.start() < at:
            continue
        # "Office of Management and Budget" goes on; "Department of Parks and Nordvik Inc.", "the Senate and the House" do not.
        goes_on = len(right.split()) < 3 and right not in _KNOWN and right.split()[0].rstrip(".").lower() not in TITLES
        if not whole or joint.group().rstrip().endswith("the") or left in _KNOWN or not (_calls_of(right) or goes_on):
            yield from _trimmed(start + at, left)
            at = joint.end()
    yield from _trimmed(start + at, run[at:])


def _trimmed(start: int, run: str) -> Iterator[tuple[int, str]]:
    """Without the function words in front, and without a person's title and name behind: "Parks Secretary Ned Roe" is none."""
    while run and run.split(None, 1)[0].rstrip(".").lower() in NO_NAME:
        rest = run.partition(" ")[2].lstrip()
        start += len(run) - len(rest)
        run = rest
    words = run.split()
    for place, word in enumerate(words):
        low = word.rstrip(".").lower()
        followed = place + 1 < len(words) and words[place + 1][:1].isupper()
        if low in TITLES and followed and not any(w.lower() in _CALLED for w in words[place + 1 :]):
            words = words[:place]
            break
    while words and words[-1].lower() in _SMALL_WORDS:
        words.pop()
    if words:
        yield start, " ".join(words)


def _calls_of(name: str) -> frozenset[str]:
    words = _bare(name).split()
    if not words:
        return frozenset()
    if name in _KNOWN:
        return _KNOWN[name]
    head = re.split(r" (?:of|for|on|and) ", _bare(name))[0].split() or words
    for word in (words[-1].lower().rstrip("."), head[-1].lower(), words[0].lower()):
        if word in _CALLED and len(words) > 1:
            return _CALLED[word]
    return frozenset()


def _is_titled(name: str) -> bool:
    return name.split()[0].rstrip(".").lower() in TITLES


def _bare(name: str) -> str:
    return re.sub(r"^(?:the|a|an)\s+", "", name.strip(), flags=re.IGNORECASE)


def _key(name: str) -> str:
    """One wording for all: "Department of Parks" and "Parks Department", "F.B.I." and "FBI"."""
    low = _bare(name).lower().replace("’", "'").removesuffix("'s")
    low = low.replace(".", "")
    match = re.fullmatch(r"(department|ministry|bureau|office) of (?:the )?(.+)", low)
    return f"{match[2]} {match[1]}" if match else low


def _short_names(full: str) -> Iterator[str]:
    """Lower-case acronyms and short names of a full name: "dhs", "homeland security", "times"."""
    words = _bare(full).split()
    if len(words) < 2:
        return
    capitals = [word for word in words if word.lower() not in _SMALL_WORDS]
    if len(capitals) > 1:
        yield "".join(word[0] for word in capitals).lower()
        yield "".join(word[0] for word in words if word.lower() not in ("the", "and", "&")).lower()
    match = re.fullmatch(r"(?:Department|Ministry|Bureau|Office|Agency) of (?:the )?(\S+ \S.*)", " ".join(words))
    if match:
        yield match[1].lower()
    if words[-1] in ("Times", "Post", "Journal", "Tribune", "Herald", "Gazette", "Chronicle", "Courier", "Globe", "Register", "Guardian"):
        yield words[-1].lower()


def _initials_fit(name: str, acronym: str) -> bool:
    letters = acronym.replace(".", "").lower()
    return len(letters) > 1 and (letters in set(_short_names(name)) or name[:1].lower() == letters[:1])


def _abbreviated(name: str, acronym: str) -> str:
    """The last words of a run whose initials make the acronym; empty where they do not."""
    letters = acronym.replace(".", "").replace("&", "").lower()
    words = name.split()
    for first in range(len(words) - 1, -1, -1):
        tail = words[first:]
        capitals = "".join(word[0] for word in tail if word.lower() not in _SMALL_WORDS).lower()
        if capitals == letters or "".join(word[0] for word in tail if word.lower() not in ("the", "and")).lower() == letters:
            return " ".join(tail)
    return ""
