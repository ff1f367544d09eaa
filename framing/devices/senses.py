"""Senses of hedge cues: whether a match that its guards let through is a hedge at its place, by tags, heads and neighbours.

Each rule answers for one cue and is listed in `_RULES`; a cue without a rule is a hedge wherever it stands. Where the sentence is not parsed
(depth fast) a rule sees the neighbouring words only, and lets stand what they do not decide.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import takewhile

from framing.devices.amounts import AMOUNT_RULES
from framing.devices.common import Scene
from framing.devices.modals import MODAL_RULES
from framing.devices.place import PERSONAL, PRONOUN, Place
from framing.devices.vague import crowd_speaks
from framing.matcher import Match
from framing.trees import FINITE_TAGS

_VOTERS = frozenset("voter voters electorate electorates caucusgoer caucusgoers caucus goers turnout buyers viewers".split())
# An unlikely event may not come; an unlikely hero is there, and only surprises.
_MAY_NOT_COME = frozenset(
    "event events outcome outcomes scenario scenarios prospect prospects result possibility case chance victory win candidate".split()
)
_MADE = re.compile(r"\b(?:make|makes|made|making)(?: (?!that\b|what\b|which\b|who\b|clear\b|sure\b)[\w'-]+){1,4} $")
_AIMED = re.compile(r"\b(?:want|wants|wanted|try|tries|tried|trying|eager|anxious|careful|rather|pains)(?: not)? (?:to )?$")
_LIMITS = frozenset(
    "clear certain sure honest frank frankly honestly impossible wrong different unique unlike opposite enough literally simply rightly obviously true "
    "obvious plainly clearly incapable capable right ready".split()
)
_NO_NOUN_OF_DEGREE = frozenset(
    "different certain new special particular same other wrong right best worst only rare smarter better worse deep odd strange various unusual first "
    "second third".split()
)
# "everything possible", "wherever possible": what can be done, not what may be.
_ALL_THAT_IS = frozenset("been everything anything whatever wherever whenever much far".split())
_NOT_OR_MADE = frozenset(("not", "n't", "never", "make", "makes", "made", "making"))


def hedges_here(scene: Scene, match: Match) -> bool:
    """Whether a hedge cue commits the writer less at its place; words in another sense ("May 12", "could not open") do not."""
    term = match.entry.wording
    rule = _RULES.get(term) or _RULES_BY_LABEL.get(match.entry.label)
    return rule is None or rule(Place(scene, match))


def _likely(place: Place) -> bool:
    """A guess at one matter; not a measured share ("twice as likely to fall ill as others"), and no likely voters."""
    if any(place.near(step) in _VOTERS for step in (1, 2, 3)):
        return False
    degree = place.near(-1)
    if degree not in ("more", "less", "as", "likelier") or place.near(1) not in ("to", "than"):
        return True
    if degree == "as" or place.near(1) == "than":
        return False
    if re.search(r"(?:\btimes|\btwice|\bpercent|%|\bpoints|\bsignificantly) (?:as |more |less )$", place.before):
        return False
    return not (" than " in place.after and place.tagged and _is_many(place))


def _is_many(place: Place) -> bool:
    """Whether the subject is a group, of which shares can be counted."""
    head = place.tokens[place.token.head]
    subject = next(iter(place.children(place.token.head, "nsubj")), None)
    return head.pos in ("AUX", "VERB") and subject is not None and place.tokens[subject].tag in ("NNS", "NNPS", "PRP")


def _unlikely(place: Place) -> bool:
    """Doubt; an attributive "unlikely" only of what may not come about."""
    following = place.near(1)
    if following == "to":
        return True
    if place.tagged:
        noun = place.token.head
        return (
            place.token.dep != "amod"
            or noun < place.first
            or place.tokens[noun].lower in _MAY_NOT_COME
            or place.near(-1) in ("'s", "is", "was")
        )
    return place.near(-1) not in ("an", "the", "his", "her", "most", "two") or following in _MAY_NOT_COME


def _not_made(place: Place) -> bool:
    """An impression of the writer's; "it makes the firm look like a thief" tells of an effect, "wants to appear to" of an aim."""
    return not (_MADE.search(place.before) or _AIMED.search(place.before))


def _appear(place: Place) -> bool:
    """ "appeared calm" is an impression, "appeared on Friday" an entrance."""
    if not _not_made(place):
        return False
    if place.near(-1) in ("it", "as") and place.near(1) in ("that", "as", ",", ""):
        return True
    if place.near(-1) in ("what", "which") and place.near(1) in ("a", "an"):
        return True
    if place.near(1).endswith("day"):
        return False
    if place.starts or place.near(-1) == "to":
        return place.tagged and place.has("acomp", "oprd", "ccomp")
    if not place.tagged:
        return not re.match(
            r"\W*(?:\w+ly|only|after|when|while|where|behind|along|near|next|out|mon|tues|wednes|thurs|fri|satur|sun)", place.after
        )
    return place.has("acomp", "oprd", "xcomp", "attr", "ccomp") or place.token.dep in ("auxpass", "aux", "parataxis")


def _seem(place: Place) -> bool:
    """Impressions; not the measure of one ("not as bad as it seems")."""
    return _not_made(place) and not (place.ends and re.search(rf"\b(?:as|than) {PRONOUN} $", place.before))


def _look_like(place: Place) -> bool:
    """An impression; not a likeness asked for ("what it looks like") or an effect."""
    return not (place.ends or _MADE.search(place.before) or re.search(r"\bwhat (?:[\w'-]+ ){1,5}$", place.before))


def _feel_like(place: Place) -> bool:
    """ "It feels like a punishment", "I feel like they forgot us"; what others feel is told, and "I feel like crying" is a wish."""
    if not _look_like(place) or re.match(r"\W*\w+ing\b", place.after) or place.near(-1) == "to":
        return False
    if place.tagged:
        subject = place.subject(place.first)
        if subject is None or place.tokens[subject].lower in ("i", "we", "it", "this", "that"):
            return True
        return not (place.is_person(subject) or place.tokens[subject].lower == "they")
    return place.near(-1) not in ("he", "she", "they", "you", "who", "him", "her", "them")


def _shows(place: Place) -> bool:
    """Evidence that falls short of proof; people who suggest or point to something speak, or propose."""
    if not place.tagged:
        return place.near(-1) not in PERSONAL | {"they", "to"}
    if place.token.pos == "NOUN":
        return False
    return not place.is_person(_who_shows(place))


def _who_shows(place: Place) -> int | None:
    """The subject of a verb; of a participle behind a noun ("polls indicating that") that noun, which parses miss."""
    previous = place.near_token(-1)
    if place.token.tag == "VBG" and previous is not None and previous.pos == "NOUN":
        return place.first - 1
    told = place.token.head in place.scene.voices.reporting or place.match.entry.term == "point to"
    if place.token.tag == "VBG" and place.near(-1) == "," and not told:
        return None  # "turnout rose, suggesting a shift": what happened shows it
    return place.subject(place.first)


def _implies(place: Place) -> bool:
    """The same; but people who suggest that something is so put it forward with less than a claim."""
    if not place.tagged:
        return place.near(-1) not in PERSONAL | {"they"} or place.near(1) == "that"
    if place.match.entry.term == "imply" and (place.has("neg") or place.token.dep == "amod"):
        return False  # "does not imply blind trust", "implied powers"
    if not place.is_person(_who_shows(place)) and place.near(-1) not in ("they", "to"):
        return True
    clauses = place.children(place.first, "ccomp")
    tags = {place.tokens[index].tag for clause in clauses for index in (clause, *place.children(clause, "aux", "cop"))}
    modals = {place.tokens[index].lower for clause in clauses for index in place.children(clause, "aux")}
    proposed = modals & {"should", "must"} and place.match.entry.term == "suggest"
    return bool(tags & FINITE_TAGS) and not proposed


def _possible(place: Place) -> bool:
    """What may be the case; not what can be done."""
    if re.match(r"\W*(?:to\b|without\b|through\b|thanks\b|only\b|because\b|by\b|under\b|for\b)", place.after):
        return False
    if _NOT_OR_MADE & {place.near(step) for step in (-1, -2, -3)} or place.near(-2) == "what":
        return place.near(1) == "that"
    if place.before.endswith("as is ") or place.near(-1) in _ALL_THAT_IS:
        return False
    if place.tagged and place.token.dep == "acomp" and place.children(place.token.head, "aux"):
        return bool(place.children(place.token.head, "ccomp") or place.has("ccomp"))  # "may be possible in the future"
    return True


def _i_hold(place: Place) -> bool:
    """An opinion with its content; not the mere act of thinking ("I think about it", "I believe in him")."""
    if place.near(-1) in ("did", "do", "does"):
        return False
    if place.near(1) in ("in", "him", "them") and place.near(-1) != ",":
        return "believe" not in place.words
    return place.near(1) not in ("about", "of") and not (place.ends and place.near(1) in ("?", ""))


def _i_feel(place: Place) -> bool:
    """With a clause, or put in between; not a state ("I feel good")."""
    if place.tagged:
        if place.near(1) == "like":  # "I feel like they forgot us", not "I feel like a soldier"
            ahead = place.tokens[place.last + 1 : min(place.last + 7, place.sentence.last)]
            clause = takewhile(lambda token: token.text[0].isalnum(), ahead)
            return any(token.dep in ("nsubj", "nsubjpass", "expl") for token in clause)
        return place.near(1) == "," or bool(place.children(place.last - 1, "ccomp"))
    return place.near(1) in ("that", "like", "as", "it", "he", "they", "we", "there", ",")


def _in_general(place: Place) -> bool:
    """Not before a rank or a name: "in General Motors' plan"."""
    return not (place.words.split()[-1][0].isupper() or place.near(1) in ("counsel", "elections", "election"))


def _just_about(place: Place) -> bool:
    """Nearly all; not "just about the money"."""
    if place.tagged:
        return place.tokens[place.last - 1].dep != "prep" or re.match(r" +(?:any|every)", place.after) is not None
    if place.after.startswith((" the only", " the best", " the worst", " the last")):
        return True
    following = place.near_token(1)
    return (
        following is not None
        and following.lower not in ("the", "his", "her", "this", "that", "our", "their", "me", "us")
        and not following.text[0].isupper()
    )


def _rather(place: Place) -> bool:
    """Degree; not a link between clauses or a preference."""
    following = place.near_token(1)
    if following is None or not following.text[0].isalpha() or place.near(-1) in ("", "'d", "would", ";", "—", "instead"):
        return False
    if re.search(r"\b(?:would|'d)(?: \w+){0,2} $", place.before):
        return False
    if not place.tagged:
        return place.near(-1) != ","
    head = place.tokens[place.token.head]
    if following.lower in ("a", "an", "the"):
        return following.lower != "the" and place.near(-1) != ","
    return (
        head.pos in ("ADJ", "ADV")
        or following.pos in ("ADJ", "ADV")
        or following.lower in ("like", "likes", "liked", "enjoy", "enjoyed", "enjoys")
    )


def _apparent(place: Place) -> bool:
    """ "an apparent suicide" seems one; what "became apparent" is plain."""
    if place.near(-1) == "heir":
        return False
    if place.tagged:
        return place.token.dep in ("amod", "compound") and place.tokens[place.token.head].start > place.token.start
    return (
        not place.ends
        and place.near(-1) not in ("become", "became", "is", "was", "more", "increasingly")
        and place.near(1) not in ("that", "to", ",", "in", "from", "when")
    )


def _expected_to(place: Place) -> bool:
    """What others expect; not what somebody himself expected."""
    if place.ends or re.search(r"\b(?:can|could)(?: \w+)? be $", place.before):
        return False
    if place.tagged:
        return place.token.tag == "VBN" and not place.has("nsubj")
    passive = place.near(-1) in ("be", "been", "being", "widely", "now", "also", "still", ",")
    return passive or place.near(-2) in ("is", "are", "was", "were")


def _a_bit(place: Place) -> bool:
    """A small degree; "a bit of humor" is a small amount, but "a bit of a mess" is no whole one."""
    return not re.match(r" of (?!an? )", place.after)


def _i_understand(place: Place) -> bool:
    """With the clause that was heard; "I understand that," grants something."""
    return place.near(1) != "," and not place.ends


def _practically(place: Place) -> bool:
    """Nearly; not "in practice" at the head of a sentence."""
    return not (place.starts and place.near(1) == ",")


def _quite(place: Place) -> bool:
    """A degree short of the full; before a limit ("quite certain") it presses."""
    return place.near(1) not in _LIMITS


def _kind_of(place: Place) -> bool:
    """ "kind of small"; a "different kind of car" is a class."""
    if place.near(-1) in _NO_NOUN_OF_DEGREE:
        return False
    return not (place.tagged and place.token.tag == "NN" and place.has("amod", "det", "compound"))


def _suspected(place: Place) -> bool:
    """Of a person or deed; what somebody suspected is told of him."""
    return not (place.tagged and place.has("nsubj") and place.near(1) != "to")


def _they_say(place: Place) -> bool:
    """People at large; a "they" that takes up people named before has its source."""
    if place.near(-1) != "so" and place.scene.voices.referent(place.first):
        return False
    return place.near(-1) in ("as", "so", ",") and (place.near(1) in (",", "") or place.ends)


_RULES: dict[str, Callable[[Place], bool]] = {
    **AMOUNT_RULES,
    **MODAL_RULES,
    "likely": _likely,
    "unlikely": _unlikely,
    "appear": _appear,
    "appear to": _not_made,
    "seem": _seem,
    "seem to": _not_made,
    "look like": _look_like,
    "sound like": _look_like,
    "seem like": _not_made,
    "feel like": _feel_like,
    "suggest": _implies,
    "indicate that": _shows,
    "point to": _shows,
    "imply": _implies,
    "possible": _possible,
    "I think": _i_hold,
    "I believe": _i_hold,
    "we think": _i_hold,
    "we believe": _i_hold,
    "I feel": _i_feel,
    "apparent": _apparent,
    "expected to": _expected_to,
    "in general": _in_general,
    "a bit": _a_bit,
    "a little bit": _a_bit,
    "I understand that": _i_understand,
    "practically": _practically,
    "just about": _just_about,
    "rather": _rather,
    "quite": _quite,
    "kind of": _kind_of,
    "sort of": _kind_of,
    "alleged": _suspected,
    "suspected": _suspected,
    "they say": _they_say,
}
_RULES_BY_LABEL: dict[str, Callable[[Place], bool]] = {"vague-source": crowd_speaks}
