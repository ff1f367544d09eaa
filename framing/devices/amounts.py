"""Senses of approximators: "about 300 people" is an inexact quantity, "a talk about two brothers" and "under two rules" are none."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from framing.devices.place import Place

_TIME_UNITS = r"(?:minutes?|hours?|days?|weeks?|weekends?|months?|years?|decades?|centur(?:y|ies))\b"
_NUMBER = r"(?:[\d][\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
_MONEY_OR_SHARE = re.compile(rf"\W*(?:[$£€]|{_NUMBER}(?:-\w+)?\s*(?:%|percent\b|per cent\b|bps\b|cents?\b|points?\b))")
_LARGE = re.compile(
    rf"\W*(?:\d{{1,3}}(?:,\d{{3}})+|(?:a |several )?(?:{_NUMBER} )?(?:dozen|hundred|thousand|million|billion|trillion)\b|(?:two|three)[- ](?:thirds|quarters)|half\b)"
)
_CLOCK = re.compile(rf"\W*\d\d?:\d\d\b|\W*{_NUMBER}(?::\d\d)?\s*(?:a\.?m\b|p\.?m\b|o'clock|[ap]m\b)")
_DETERMINED = re.compile(r"\W*(?:the|this|that|these|those|his|her|its|their|our|your|my)\b")
_YEAR = re.compile(r"\W*(?:1[5-9]|20)\d\d(?![\d,.]*\d)(?!\s+[a-z])|\W*(?:1[5-9]|20)\d\ds\b")
_AGE = re.compile(r"\W*\d\d?\b(?!\s*(?:%|percent|points|million|billion|[-:/.]\s?\d))")
_DURATION = re.compile(
    rf"\W*(?:{_NUMBER}|an?)(?:-\w+)?(?: or \w+)?\s+{_TIME_UNITS}(?!\s+(?:ago|old|earlier|later|older|younger|in prison|behind bars))"
)
_AGO = re.compile(rf"\W*(?:{_NUMBER}|an?)(?:-\w+)?\s+{_TIME_UNITS}\s+(?:ago|old|earlier|later)\b")
# After these a length of time is measured, not gone through: "for over two years", "lasted over two hours".
_MEASURES = frozenset(
    "for in after of than within lasted last lasts lasting took take takes taken taking spent spend spends spending with until till since served serve "
    "serving waited is was are were been being be to from and or at every nearly once only by require requires required needs need "
    "through wait waiting".split()
)
# What is over something holds sway or looks at it: "control over one corner", "a fight over two bills".
_SWAY = frozenset(
    "control power powers authority influence rule rules ruled ruling reign reigned dominion jurisdiction dispute disputes debate debates fight fights "
    "fought battle battles argue argued argument arguments war wars feud clash clashed row lawsuit lawsuits concern concerns fear fears anger outrage "
    "questions victory victories win advantage lead edge vote votes preside presided presiding watch sued divided split worry worried charges "
    "jump jumped climb climbed bridge bridges flew fly flies hover hovered took take takes turn turned hand handed hands go going went look looked "
    "looking looms loom looming run ran pull pulled pass passed cross crossed triumph confusion suspicion deadlock talks tower towers".split()
)
_TOPIC = frozenset(
    "book books film films movie story stories song songs play question questions talk talks joke jokes article articles documentary novel information "
    "concerns ask asked asks asking think thinks thinking thought write writes wrote writing know knew hear heard worry worried care speak spoke "
    "argue argued arguing complain complained complaining talked talking read learn learned tell told something anything".split()
)
_AGED = frozenset("those anyone everyone someone people aged the children adults women men kids".split())
# "up" belongs to the word before: "the run-up to", "it adds up to", "she stood up to".
_ENDS_IN_UP = frozenset("- lead run live lived lives owned own add adds added stand stood measure catch".split())
# Relations of a preposition, a particle or a conjunction; the parser makes an adverb of what stands before an inexact number.
_ORDINARY = frozenset(("prep", "prt", "mark", "agent"))


def _is_amount(place: Place) -> bool:
    """Whether the parse holds the cue for an adverb of its number; depth fast cannot tell, and trusts the guards."""
    if not place.tagged or place.token.dep not in _ORDINARY:
        return True
    previous = place.near_token(-1)
    if place.token.dep == "prt" and previous is not None and previous.pos == "VERB":
        return False
    return bool(_MONEY_OR_SHARE.match(place.after) or _LARGE.match(place.after) or _CLOCK.match(place.after))


def _about(place: Place) -> bool:
    if _DETERMINED.match(place.after) or _YEAR.match(place.after):
        return False
    return _is_amount(place) and (place.near(-1) not in _TOPIC or bool(_MONEY_OR_SHARE.match(place.after)))


def _around(place: Place) -> bool:
    if (_DETERMINED.match(place.after) and place.near(-1) != "at") or re.match(
        r"\W*(?:one|two|three|\d)\s+(?:corners?|tables?|blocks?)\b", place.after
    ):
        return False
    dated = re.match(r"\W*\d{3,4}\b(?!,)", place.after) is not None  # "around 1920"
    return place.near(-1) not in ("all", "turn", "turned", "go", "went", "gone") and (dated or _is_amount(place))


def _over(place: Place) -> bool:
    after = place.after
    if _DETERMINED.match(after) or _YEAR.match(after) or place.near(-1) in _SWAY:
        return False
    if _AGO.match(after):
        return True
    if _DURATION.match(after):  # "the bridge rose over two years" tells when, "over two years" behind a measure how long
        return place.near(-1) in _MEASURES or place.starts
    return not _is_age(place) and _is_amount(place)


def _under(place: Place) -> bool:
    after = place.after
    if _DETERMINED.match(after) or _YEAR.match(after) or _is_age(place):
        return False
    if re.match(
        r"\W*\w+\s+(?:circumstances|conditions|rules|laws|presidents|names|flags|headings|managers|governments|administrations)\b", after
    ):
        return False
    if _MONEY_OR_SHARE.match(after):
        return True
    return place.near(-1) not in ("come", "came", "put", "go", "went") and _is_amount(place)


def _is_age(place: Place) -> bool:
    """Whether a small number gives the age of people: "children under 12", "for those over 65"."""
    previous = place.near_token(-1)
    if previous is None or not _AGE.match(place.after):
        return False
    known = previous.lower in _AGED
    return known or (place.tagged and previous.pos == "NOUN" and place.is_person(place.first - 1))


def _up_to(place: Place) -> bool:
    after = place.after
    if _CLOCK.match(after) or re.match(
        rf"\W*{_NUMBER}\s+(?:\w+\s+){{0,2}}(?:jurors?|judges?|people|men|women|voters|members|states)\s+to\b", after
    ):
        return False
    return place.near(-1) not in _ENDS_IN_UP


def _close_to(place: Place) -> bool:
    """Small numbers of things are near, not approached: "close to two schools"; units and shares are counted."""
    small = re.match(r"\W*(?:one|two|three|four|five|six|seven|eight|nine)\s+(\w+)", place.after)
    if small is None:
        return True
    return bool(
        re.match(
            rf"{_TIME_UNITS}|(?:dozen|hundred|thousand|million|billion|trillion|percent|times|feet|miles|pounds|tons|points|in)\b",
            small.group(1),
        )
    )


def _near(place: Place) -> bool:
    """Of shares and sums only: "near 4 percent", not "near two schools"."""
    return _MONEY_OR_SHARE.match(place.after) is not None


def _some(place: Place) -> bool:
    return not re.match(r"\W*(?:one\b|\d{1,3}-?(?:somethings?|year-olds?)\b|\d{4}s\b)", place.after)


def _all_but(place: Place) -> bool:
    """ "all but over" is nearly over; "all but two of them" leaves two out."""
    return not re.match(rf"\W*(?:{_NUMBER}\b|a (?:few|handful|couple|small)|the\b|his\b|her\b|its\b|their\b)", place.after)


def _or_so(place: Place) -> bool:
    """Behind a quantity, not before a clause: "a week or so", "or so the story goes"."""
    return not re.match(r"\W*(?:the|his|her|my|our|your|people|says?|said|many|much)\b", place.after)


AMOUNT_RULES: Mapping[str, Callable[[Place], bool]] = {
    "about": _about,
    "around": _around,
    "over": _over,
    "under": _under,
    "up to": _up_to,
    "close to": _close_to,
    "near": _near,
    "nearing": _near,
    "some": _some,
    "all but": _all_but,
    "or so": _or_so,
}
