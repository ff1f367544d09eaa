"""Presupposition: whether a factive or an implicative takes something for granted at its place.

A factive takes the clause behind it for true ("realize that", Kiparsky and Kiparsky 1970); an implicative that judges takes for granted
that something was owed, hard, brazen or beneath somebody ("fail to", Karttunen 1971 and 2012). What is only supposed, planned or ruled out
settles nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from framing.devices.common import Scene
from framing.devices.place import BE, MODALS, SUPPOSED, Place
from framing.matcher import Match

_OWNERS = {"the", "his", "her", "its", "their", "our", "your", "'s", "'", "this", "that"}
_SPEAKER = {"i", "we", "me", "us", "you", "myself", "ourselves"}
_CAUSED = {"make", "makes", "made", "making", "sure", "help", "helped", "important"}
_WISHED = {"to", "let", "please", "be", "may", "might"} | MODALS


def presupposes_here(scene: Scene, match: Match) -> bool:
    """Whether an entry of `class` factive or implicative takes something for granted at its place."""
    at = Place(scene, match)
    link = at.tokens[at.last - 1]
    if link.lower == "that" and at.tagged and (link.dep == "det" or link.head < at.last):
        return False  # "forget that laugh": no clause follows
    rule = _RULES.get(match.entry.wording)
    if rule is not None:
        return rule(at)
    return "factive" in match.entry.verb_class or _is_told(at)


def _is_told(at: Place) -> bool:
    """Told as done or left undone, not supposed, planned, denied or asked: "if Congress fails to act"."""
    if at.near(-1) == "of" or at.is_asked(SUPPOSED | {"should", "hope", "hopes"}) or at.is_negated() or at.is_question():
        return False
    return not _WISHED & set(at.words_before(2))


def _failure(at: Place) -> bool:
    """Somebody's failure; "failure to act could cost money" only warns, and as a crime it is a name."""
    if at.is_question() or MODALS & {at.near(offset) for offset in range(1, 8)}:
        return False
    return at.near(-1) in _OWNERS or at.near(-2) in _OWNERS


def _knows(at: Place) -> bool:
    """Knowledge, or the lack of it, that somebody else is said to have: "he realizes that", "they do not realize that".

    Who says "I realize that" tells of himself; what people should realize is advice, and a noun ("an understanding that") is neither.
    """
    before = at.words_before(6)
    if not before or (_SPEAKER | _CAUSED) & set(before) or at.is_question() or {"if", "whether"} & set(at.words_before(14)):
        return False
    advised = _WISHED & set(before[:3]) and not at.is_negated()
    return not advised and not (at.token.lower.endswith("ing") and at.near(-1) not in BE and not at.is_negated())


def _left_undone(at: Place) -> bool:
    """Denied, as in "did not bother to": only the negation judges."""
    return at.is_negated() and not at.is_asked(SUPPOSED) and not at.is_question()


_RULES: Mapping[str, Callable[[Place], bool]] = {
    "failure to": _failure,
    **dict.fromkeys(
        ("realize that", "realise that", "understand that", "recognize that", "recognise that", "aware that", "unaware that"), _knows
    ),
    **dict.fromkeys(("bother to", "bring himself to", "bring herself to", "bring themselves to", "bring itself to"), _left_undone),
}
