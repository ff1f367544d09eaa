"""Presupposition: whether a factive or an implicative takes something for granted at its place.

A factive takes the clause behind it for true ("realize that", Kiparsky and Kiparsky 1970); an implicative that judges takes for granted
that something was owed, hard, brazen or beneath somebody ("fail to", Karttunen 1971 and 2012). What is only supposed, planned or ruled out
settles nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from framing.devices.common import Scene
from framing.devices.place import MODALS, SUPPOSED, Place, place_of
from framing.matcher import Match

_SPEAKER = {"i", "we", "me", "us", "i'm", "i've", "you", "myself", "ourselves"}
_WISHED = {"to", "let", "please"} | MODALS


def presupposes_here(scene: Scene, match: Match) -> bool:
    """Whether an entry of `class` factive or implicative takes something for granted at its place."""
    at = place_of(scene, match)
    rule = _RULES.get(match.entry.wording)
    if rule is not None:
        return rule(at)
    return _knows(at) if "factive" in match.entry.verb_class else _is_told(at)


def _is_told(at: Place) -> bool:
    """Told as done or left undone, not supposed, planned, denied or asked: "if Congress fails to act"."""
    return not at.is_asked(SUPPOSED | {"should", "when"}) and not at.is_negated() and not _WISHED & set(at.before(2)) and not at.is_question()


def _knows(at: Place) -> bool:
    """Knowledge of somebody else. Who says "I realize that" tells of himself, and an order ("be aware that") tells nothing."""
    before = at.before(5)
    return bool(before) and not _SPEAKER & set(before) and not at.is_asked({"if", "whether"}) and not at.is_question()


def _aware(at: Place) -> bool:
    return _knows(at) and at.before(5)[-1] != "be" and at.word(-1) != "be"


def _understand(at: Place) -> bool:
    """"An understanding that" is a noun."""
    return _knows(at) and at.tokens[at.first].lower != "understanding"


def _left_undone(at: Place) -> bool:
    """"Did not bother to": only the negation judges."""
    return at.is_negated() and not at.is_asked(SUPPOSED) and not at.is_question()


def _always(at: Place) -> bool:
    return True


_RULES: Mapping[str, Callable[[Place], bool]] = {
    "understand that": _understand,
    "aware that": _aware,
    **dict.fromkeys(("bother to", "bring himself to", "bring herself to", "bring themselves to", "bring itself to"), _left_undone),
}
