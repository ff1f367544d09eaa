"""A contrast cue -> whether it sets two sides against each other at its place, told from its other uses."""

from __future__ import annotations

import re
from collections.abc import Callable

from framing.devices.place import Place
from framing.phrases import SUBJECTS, VERBS

_EDGES = frozenset(',;:—–“”"‘(')
_CLAUSE_OPENERS = frozenset("that and but because so as when although though".split())
# Who says one thing while doing another takes a stand in both: "praised the law while declining to sign it".
_STANDS = re.compile(
    r"\s+(?:also\s+|still\s+|publicly\s+|privately\s+|quietly\s+)?(?:declin|refus|deny|insist|ignor|claim|promis|oppos|support|reject|fail|admit|"
    r"conced|acknowledg|maintain|avoid|vow|pledg|condemn|criticiz|denounc|leav)\w*ing\b"
)
_ADDING = re.compile(r"\bnot\s+(?:only|just|merely|simply|solely)\b", re.IGNORECASE)
_COMPARATIVE = re.compile(r"\b(?:more|less|fewer|greater|better|worse|higher|lower|further|farther|\w{3,}er|rather|other)\b", re.IGNORECASE)
# What is no party to a comparison: a number, a time, a mere "this", a set phrase.
_NO_PARTY = re.compile(
    r"(?:[$£€]?\d|one\b|two\b|three\b|half\b|twice\b|a\s(?:hundred|thousand|million|dozen|year|month|week|day|decade|century|quarter|third|few|couple)\b|"
    r"an?\s+\w+\s+ago|ever\b|usual\b|expected\b|before\b|that\b(?!\s+of\b)|this\b[.,;\s]*$|once\b|just\b|in\b|at\b|on\b|for\b|it\b|not\b|enough\b|"
    r"necessary\b|normal\b|average\b|possible\b|meets\b|the\s+(?:average|usual|norm|rest|sum|other way)\b|(?:last|next|previous)\s+(?:year|month|week)\b)"
)
_PARTY = re.compile(
    r"(?:[“\"]?[A-Z]|(?:the|his|her|their|its|our|my|those|any|most|many|other|what|under|some|we|they|he|she|you|i)\b|\w+s\b)"
)
_RELATIVES = frozenset("who which that".split())


def is_contrast(place: Place) -> bool:
    """Whether a cue that has other uses is one of contrast here; a cue without other uses always is."""
    check = _CHECKS.get(place.token.lower) if place.last - place.first == 1 else None
    return check is None or check(place)


def _but(place: Place) -> bool:
    """ "But" joins two statements: neither two qualities of one thing ("small but old") nor what is added to "not only"."""
    if _ADDING.search(place.before[-160:]):
        return False
    return place.starts or _joins_statements(place)


def _yet(place: Place) -> bool:
    """ "Yet" stands at the head of its clause; behind it or at its end it tells time ("has not yet", "the best yet")."""
    if place.near(1) in ("", *_EDGES, ".", "?", "!"):
        return False
    if place.starts:
        return True
    return place.near(-1) in (*_EDGES, "and") and (not place.tagged or place.token.dep == "cc" or place.token.pos in ("CCONJ", "SCONJ"))


def _joins_statements(place: Place) -> bool:
    tokens = place.tokens
    if not place.tagged:
        return place.near(-1) in (*_EDGES, ")")
    joined = conjuncts(place)
    if joined is not None:
        one, other = joined
        kinds = {tokens[one].pos, tokens[other].pos}
        if kinds <= {"ADJ", "ADV"} and not any(place.children(index, *SUBJECTS, "cop") for index in joined):
            return False
        # "a firm which is based in Kelby but has offices abroad" describes; it sets nothing against anything.
        if tokens[one].dep in ("relcl", "acl") and not place.children(other, *SUBJECTS[:2]):
            return False
        if tokens[one].dep == "relcl" and any(tokens[c].lower in _RELATIVES for c in place.children(other, *SUBJECTS[:2])):
            return False
    near = place.near_token(-1), place.near_token(1)
    if near[0] and near[1] and near[0].pos == "ADJ" and near[1].pos in ("ADJ", "ADV"):
        return False
    before, after = range(place.sentence.first, place.first), range(place.last, place.sentence.last)
    return all(any(tokens[index].pos in VERBS for index in side) for side in (before, after))


def conjuncts(place: Place) -> tuple[int, int] | None:
    """The heads of what "but" or another joining cue joins; None where the parser does not tell."""
    cue = place.token
    if cue.dep not in ("cc", "advmod", "preconj") or cue.head >= place.first:
        return None
    behind = [index for index in place.children(cue.head, "conj") if index >= place.last]
    return (cue.head, behind[0]) if behind else None


def _while(place: Place) -> bool:
    """ "While" sets against, unless it tells time: "while driving", "for a while", "waited while he spoke"."""
    after = place.near_token(1)
    if after is None or after.lower in ("at", "in", "on"):
        return False
    if re.match(r"\s+(?:\w+ly\s+)?\w+ing\b", place.after) and after.pos in ("VERB", "ADV", ""):
        return _STANDS.match(place.after) is not None
    if place.starts or place.near(-1) in _EDGES or place.near(-1) in _CLAUSE_OPENERS:
        return True
    return place.tagged and _is_state(place)


def _is_state(place: Place) -> bool:
    """Without a comma a clause of "while" sets against where it tells no event: "was freed while his aide would be in prison"."""
    verb = place.token.head
    if place.token.dep not in ("mark", "advmod") or verb <= place.first:
        return False
    above = place.tokens[verb].head
    modal = any(place.tokens[child].tag == "MD" for child in place.children(verb, "aux"))
    return modal and above < place.first and bool(place.children(verb, *SUBJECTS[:2]))


def _than(place: Place) -> bool:
    """Whether "than" measures one actor or position by another, not by a number, and is no plain choice."""
    after = place.scene.document.text[place.match.end : place.sentence.end].lstrip()
    if not _COMPARATIVE.search(place.before[-60:]) or re.search(r"\b(?:rather|other)\s*$", place.before):
        return False
    if _NO_PARTY.match(after):
        return False
    return bool(_PARTY.match(after)) or (place.tagged and _measures_noun(place))


def _measures_noun(place: Place) -> bool:
    """Whether the phrase behind "than" names things that have a description: "stock options that take years"."""
    objects = place.children(place.first, "pobj")
    return any(place.tokens[index].pos in ("NOUN", "PROPN") and place.children(index, "relcl", "amod", "poss", "prep") for index in objects)


_LATE = re.compile(
    r"\s+(?:(?:long|repeatedly|initially|first|publicly|previously|once|twice|years of|months of|weeks of)\s+)*(?:promis|vow|pledg|deny|insist|oppos|"
    r"refus|reject|resist|derid|mock|disput|dismiss|swear|threaten|campaigning|ruling out|calling for)(?:\w*ing|)\b|[^,.;]{3,60}\s(?:had )?(?:spent (?:months|years|weeks|decades)|"
    r"(?:repeatedly |long |first |initially )*(?:vowed|pledged|promised|denied|swore|ruled out))\b"
)


def _after(place: Place) -> bool:
    """ "After" tells of a turn where what came before is a pledge or a stand of the one who acts now."""
    if not _LATE.match(place.after):
        return False
    above = place.tokens[place.token.head].head if place.token.dep == "mark" else place.token.head
    # "was dismissed after opposing the plan": what is done to somebody is no turn.
    return not (place.tagged and place.children(above, "nsubjpass", "auxpass"))


def _now(place: Place) -> bool:
    """ "Now" opens a sentence that tells of a change; "Now," only takes up the thread, and "now that" gives a reason."""
    return place.starts and place.near(1) not in (",", "that", "let", "playing", "read", "watch", "the")


_CHECKS: dict[str, Callable[[Place], bool]] = {
    "but": _but,
    "yet": _yet,
    "while": _while,
    "than": _than,
    "after": _after,
    "now": _now,
}
