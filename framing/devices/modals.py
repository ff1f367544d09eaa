"""Senses of modals: possibility and conclusion; not ability, permission, purpose, the month or what is required."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from framing.devices.place import PERSONAL, PRONOUN, Place

# "could" of what somebody was able to perceive, know or pay; of things the same verbs tell what is possible ("shops could feel the pinch").
_ABILITY = frozenset("see hear feel smell taste remember recall tell afford".split())
_ALL_ONE_COULD = re.compile(
    rf"(?:\b(?:all|everything|anything|whatever|wherever|whenever|the (?:best|most|least)|as \w+ as)(?: that)? {PRONOUN}|\b(?:nothing|nobody|no(?: [\w'-]+){{1,2}})"
    rf"|\bso that(?: [\w'-]+){{1,4}}|(?<=\w )so {PRONOUN}|\bwish(?:e[sd])?(?: that)?(?: [\w'-]+){{1,3}}|(?:^|[,;“\"—] *)(?:if|as if|if only)(?: [\w'-]+){{1,4}}) $"
)
_REQUEST = re.compile(r"\W*(?:you|i|we)(?: please)?\b")
_MONTH_BEFORE = frozenset(
    "in on until till by since from before after during last next early late mid this of through every each theresa mrs ms minister".split()
)
_MONTH_BEHIND = re.compile(r"\W*(?:\d|'s\b|of\b)")
# What rules and small print allow or forbid.
_PERMITTED = re.compile(
    r"\W*(?:not\s+be\s+(?:reproduced|published|broadcast|rewritten|redistributed|copied|reused|transmitted|admitted|resold|photographed)"
    r"|not\s+(?:enter|smoke|park|possess|carry|discriminate|disclose|exceed|bring|wear|leave\s+the|drive|swim|feed)\b|only\s+be\s+(?:used|reproduced|reprinted|entered|carried|sold)\b"
    r"|(?:also\s+)?(?:opt|unsubscribe|cancel\s+at|be\s+excused|be\s+seated|kiss|proceed)\b)"
)
_YOU_MAY = re.compile(
    r"\W*(?:also\s+|now\s+)?(?:enter|use|apply|choose|leave|call|write|email|contact|register|request|submit|reprint|republish|share|begin|start|go|sit|park|"
    r"bring|order|pay|appeal|opt|unsubscribe|cancel|step)\b"
)
_REQUIREMENT = re.compile(
    r"\bto (?:be eligible|qualify|claim|apply|receive|enter|vote|register|run for|obtain|enroll)\b|\brequire|\beligib|\bapplicants?\b"
    r"|\bcandidates? must\b|\bin order to\b|\bby law\b|\byou must\b"
)
_PARTICIPLE = re.compile(
    r"(?:\w{2,}(?:ed|en|own|ught|ept|elt|ung|unk|ost)|been|had|made|done|gone|come|become|met|said|paid|laid|led|fled|read|heard|held|told|sold|found|"
    r"known|seen|left|lent|sent|spent|built|cut|put|set|hit|hurt|let|won|run|begun|shot|got|sat|stood|understood|fallen)$"
)


def _could(place: Place) -> bool:
    """Possibility; not ability, purpose, wish or request."""
    following = place.near(1)
    if following == "never" or (place.ends and not place.starts) or following == "to" or place.after.startswith(" care less"):
        return False
    if place.starts and _REQUEST.match(place.after):
        return False
    if place.near(-1) == "how" and following in PERSONAL | {"they", "anyone", "it"}:
        return False  # "How could they?" reproaches
    if _ALL_ONE_COULD.search(place.before) or re.search(r"\bused to\b", place.before):
        return False
    verb = place.near(2) if following in ("also", "still", "always", "easily") else following
    previous = place.near_token(-1)
    named = previous is not None and (
        previous.lower in PERSONAL | {"they"} or (previous.pos == "PROPN" and place.is_person(place.first - 1))
    )
    return not (named and verb in _ABILITY)


def _may(place: Place) -> bool:
    """Possibility; not the month, a name, a wish or a permission."""
    word = place.words
    if word == "May":
        if place.near(-1) in _MONTH_BEFORE or _MONTH_BEHIND.match(place.after) or place.ends:
            return False
        if place.starts and place.near(1) not in ("be", "have", "not", "also", "well", "never", "soon", "yet"):
            return False  # "May she rest in peace.", "May I ask?"
    if place.ends or (place.near(1) == "to" and place.first + 1 == place.last) or place.before.endswith(("if i ", "if we ")):
        return False
    if place.near(-1) in ("you", "visitors", "readers", "guests", "passengers") and _YOU_MAY.match(place.after):
        return False
    return not _PERMITTED.match(place.after)


def _might(place: Place) -> bool:
    """Possibility; not strength, and not "try as they might"."""
    idle = place.ends or (place.near(1) == "," and re.search(rf"\bas {PRONOUN} $", place.before))
    return not (idle or re.search(rf"\bso that(?: [\w'-]+){{1,4}} $|(?<=\w )so {PRONOUN} $", place.before))


def _must_have(place: Place) -> bool:
    """A conclusion about what was; not what is required."""
    following = place.near_token(1)
    if following is None or _REQUIREMENT.search(place.before + place.words + place.after):
        return False
    return following.tag == "VBN" if place.tagged else bool(_PARTICIPLE.match(following.lower))


MODAL_RULES: Mapping[str, Callable[[Place], bool]] = {
    "could": _could,
    "could have": _could,
    "may": _may,
    "may have": _may,
    "might": _might,
    "must have": _must_have,
}
