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
_COMPARATIVES = frozenset("more less fewer greater better worse higher lower further farther".split())
_COMPARATIVE = re.compile(r"[a-z]{3,}er")
_COMPARED_WITHIN = 12  # words and marks in front of "than"
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
# A stand or a pledge behind "after": as a participle, or as a clause.
_STAND_TAKEN = re.compile(
    r"\s+(?:(?:long|repeatedly|initially|first|publicly|previously|once|twice|years of|months of|weeks of)\s+)*(?:promis|vow|pledg|deny|insist|oppos|"
    r"refus|reject|resist|derid|mock|disput|dismiss|swear|threaten|campaign|call)ing\b"
)
_PLEDGED = re.compile(
    r"[^,.;]{3,60}\s(?:had )?(?:spent (?:months|years|weeks|decades)|(?:repeatedly |long |first |initially )*(?:vowed|pledged|promised|swore|ruled out))\b"
)
# What tells that a sentence speaks of what was, or was expected.
_FORMER = re.compile(
    r"\b(?:once|then|used to|supposed to|until now|last (?:year|month|week|spring|fall|summer|winter)|in (?:19|20)\d\d|initially|earlier|previously|"
    r"originally|at first|years ago|months ago|expected|thought|believed|hoped|promised|vowed|pledged|insisted|denied|opposed|fought)\b"
)
_PRONOUNS = frozenset("he she it they we i his her its their that this".split())
_AT_FIRST = re.compile(r"\b(?:first|initially|originally|at first|denied|denying)\b")
_UNCHANGED = re.compile(r"[^.;]{0,60}\b(?:still|remains?|remained|never|has yet|have yet|not only|no longer)\b")
_TURNING = re.compile(
    r"\s+(?:retract|revers|recant|apologi|disavow|backtrack|chang\w+ (?:his|her|its|their|course)|walk\w* (?:it |that |them )?back|"
    r"soften|acknowledg|admit|conced|clarif)"
)


def is_contrast(place: Place) -> bool:
    """Whether a cue that has other uses is one of contrast here; a cue without other uses always is."""
    if place.tagged and place.match.entry.pos == ("verb",) and place.token.pos not in VERBS:
        return False  # "the latest clashes with police"
    check = _CHECKS.get(place.words.lower())
    return check is None or check(place)


def _but(place: Place) -> bool:
    """ "But" joins two statements: neither two qualities of one thing ("small but old") nor what is added to "not only"."""
    if _ADDING.search(" ".join(place.before.split()[-25:])):
        return False
    if not place.starts:
        return _joins_statements(place)
    return not _ADDING.search(_sentence_before(place))


def _sentence_before(place: Place) -> str:
    """The sentence before that of the cue, lower case; empty at the start of the text."""
    document, number = place.scene.document, place.match.sentence
    if not number:
        return ""
    before = document.sentences[number - 1]
    return document.text[before.start : before.end].lower().replace("’", "'")


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
    if re.match(r"\s+(?:\w+ly\s+)?\w+ing\b", place.after) and after.pos in ("VERB", "AUX", "ADV", "ADJ", ""):
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
    if place.near(-1) in ("rather", "other"):
        return False
    # In small letters: a name may end as a comparative does ("Miller offers a different style than …").
    before = place.tokens[max(place.sentence.first, place.first - _COMPARED_WITHIN) : place.first]
    if not any(_COMPARATIVE.fullmatch(token.text) or token.lower in _COMPARATIVES for token in before):
        return False
    if _NO_PARTY.match(after):
        return False
    return bool(_PARTY.match(after)) or (place.tagged and _measures_noun(place))


def _measures_noun(place: Place) -> bool:
    """Whether the phrase behind "than" names things that have a description: "stock options that take years"."""
    objects = place.children(place.first, "pobj")
    return any(place.tokens[index].pos in ("NOUN", "PROPN") and place.children(index, "relcl", "amod", "poss", "prep") for index in objects)


def _after(place: Place) -> bool:
    """ "After" tells of a turn where what came before is a pledge or a stand of the one who acts now."""
    if not _STAND_TAKEN.match(place.after) and not _PLEDGED.match(place.after):
        return False
    if not place.tagged:
        return True
    clause = place.token.dep == "mark"
    if not clause and not _STAND_TAKEN.match(place.after):
        return False  # "after breaking laws that they pledged to keep"
    above = place.tokens[place.token.head].head if clause else place.token.head
    joined = place.tokens[above].head if place.tokens[above].dep == "conj" and place.tokens[above].tag == "VBN" else above
    if place.children(above, "nsubjpass", "auxpass") or place.children(joined, "nsubjpass", "auxpass"):
        return False  # "was dismissed after opposing the plan": what is done to somebody is no turn
    if not clause or " spent " in place.after:
        return True
    theirs, ours = (place.children(verb, *SUBJECTS[:2])[:1] for verb in (place.token.head, above))
    # "The tariff came after Finch vowed to act": another one's pledge.
    return not theirs or place.tokens[theirs[0]].pos != "PROPN" or [place.tokens[i].lower for i in theirs] == [place.tokens[i].lower for i in ours]


def _now(place: Place) -> bool:
    """ "Now" opens a sentence that tells of a change; "Now," only takes up the thread, and "now that" gives a reason."""
    return place.starts and place.near(1) != "," and _FORMER.search(_sentence_before(place)) is not None and _goes_on(place)


def _goes_on(place: Place) -> bool:
    """Whether the first words behind a cue speak of somebody or something in the sentence before: a pronoun or a word of it."""
    words = re.findall(r"[\w'-]+", place.after)[:4]
    said = set(re.findall(r"[\w'-]+", _sentence_before(place)))
    return bool(_PRONOUNS.intersection(words[:2])) or any(word in said and len(word) > 3 for word in words)


def _later(place: Place) -> bool:
    """ "Later" tells of a turn where what came first was first only, or is taken back, or where time changed nothing."""
    if place.starts:
        return _AT_FIRST.search(_sentence_before(place)) is not None
    if place.near(1) == "," and re.match(r"[“\"]?(?:\w+\s){2,3}$", place.before):
        return _UNCHANGED.match(place.after) is not None  # "Ten months later, the mayor still …"
    return _TURNING.match(place.after) is not None


def _only_to(place: Place) -> bool:
    """ "Only to" tells of a turn in front of a verb: "led for an hour, only to lose"; not "open only to members", "if only to learn"."""
    if place.near(-1) in ("if", "second", "third") or place.tag(-1) == "VBN":
        return False
    return not place.tagged or place.tag(1) == "VB" or place.near(1) == "then"


_CHECKS: dict[str, Callable[[Place], bool]] = {
    "but": _but,
    "but now": _but,
    "but still": _but,
    "yet": _yet,
    "while": _while,
    "than": _than,
    "after": _after,
    "now": _now,
    "later": _later,
    "only to": _only_to,
}
