"""Senses of boosters: whether a match that its guards let through presses a claim at its place.

A booster turns commitment up beyond the plain statement (Holmes 1990; Hyland 2005). The same words also state plain facts ("has never
lived there"), grade an adjective ("really cold"), tell how something is done ("speak clearly") or stand in what is asked, supposed or
denied ("whether it is indeed so"). Each rule names the uses that press; without tags only the neighbouring words are asked.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from framing.devices.common import Scene
from framing.devices.place import BE, EDGES, HAVE, MODALS, STOPS, SUPPOSED, Place
from framing.devices.presupposing import presupposes_here
from framing.matcher import Match

_DOUBTED = set("whether if how who nobody hard impossible difficult unclear want wants wanted".split())
_WISHED = set("hope hopes hoped hopefully pray prays ensure ensures sure wish wishes".split())
_OPENS = {"", "“", '"'}
_INVERTS = {"", "do", "does", "did", "in", "at", "on", "under", "for", "since"}  # "Never in its history has the town ..."
_BEFORE_GERUND = set("of without by for in on from about at before after".split())
# What begins a clause behind "for sure", "has proven" and "precisely".
_BEHIND_SURE = set("that what who how is are now we they he she it the where when why".split())
_SHOWN = set("that the they he she it we this his her their its our once beyond what how who".split())
_SINGLED = set("because what why how who where when such as in for".split())
_ASKED_EXACTLY = set("what how why who where when more very so as to".split())
_PROVING = set("as more further clear living final ultimate conclusive irrefutable ample solid".split())
_OF_THE_TRUTH = set("more often far less somewhere out in still very usually rarely complicated simple".split())
_ACQUAINTED = set("everybody everyone each him her me us them his my your their".split())
_ARTICLES = set("a an the this that these those his her its their our my your some any no".split())
# What can follow an adverb of truth without being graded by it: "really a tax", "truly about money".
_UNGRADED = _ARTICLES | set(
    """
    about for in on at by of to what how why who where not n't never just only nothing nobody all everyone is are was were do does did
    has have will
    """.split()
)
_LIKING = set(
    """
    want like love need enjoy hope appreciate feel care hate wish try miss admire dislike prefer matter bother know mean understand
    look hurt help push struggle work get start begin
    """.split()
)
_ATTITUDES = set(
    """
    want love like enjoy think feel believe hope wish dream admire wonder assume thought felt say said state maintain known told tell done understood knew know understand
    """.split()
)
# Adjectives of truth: what is "absolutely" so is pressed, not graded.
_OF_TRUTH = set(
    """
    true false untrue certain sure clear right wrong correct convinced confident guilty innocent impossible necessary essential
    positive
    """.split()
)
_MANNER_VERBS = set(
    """
    see hear write think communicate articulate explain define mark label identify remember recall distinguish delineate speak talk
    seen heard written defined visible audible legible
    """.split()
)
# Past forms that are no form of the present; without tags the rest is told by "-ed".
_PASTS = set(
    """
    was were had did went came saw knew thought felt said told got took made gave found left met held heard kept lost won paid ran
    sent sold spoke stood wrote broke brought built began became bought caught fell fought forgot grew led meant rose sat understood
    wore done been seen
    """.split()
)
# What widens a denial over all cases, so that a past "never" says more than "did not".
_SCOPE = {"any", "anyone", "anybody", "anything", "anywhere"}
_WIDE_SCOPE = {"single", "slightest", "history", "life"}
# Deeds that somebody answers for: that one was "never" done accuses, or denies an accusation.
_ANSWERED = set(
    """
    say tell mean want intend care listen act apologize admit explain disclose pay ask answer deny support deliver do make give try
    bother stop learn offer promise mention bring release produce let said told meant paid did made gave brought agree agreed consider
    address vote voted warn inform consult authorize approve investigate charge prosecute given
    """.split()
)


def boosts_here(scene: Scene, match: Match) -> bool:
    """Whether a booster presses a claim as certain at its place; words in another sense ("never" as a plain fact) do not."""
    if match.entry.verb_class:
        return presupposes_here(scene, match)
    rule = _RULES.get(match.entry.wording)
    return rule is None or rule(Place(scene, match))


def _never(at: Place) -> bool:
    """An absolute about now or the future ("never listens", "will never end"), not what has not happened so far."""
    if at.near(1) in ("again", "ever", "once", "going"):  # "was never going to work"
        return True
    if at.near(1) in ("before", "been", "having", "know", "knows") or at.near(-1) in ("to", "having", "("):
        return False
    if {"may", "might"} & set(at.words_before(2)) or at.is_asked(_WISHED) or (at.near(1), at.near(2)) == ("have", "to"):
        return False  # a chance, a wish, a relief: "we hope it will never end", "will never have to pay"
    if at.near(-1) in MODALS or at.near(1) in MODALS:
        return True
    if at.near(-1) in _OPENS and at.near(1) not in STOPS | BE | HAVE | MODALS | _INVERTS:
        return False  # an order: "Never open the lid"
    if not at.tagged:
        past = at.near(1).endswith("ed") or at.near(1) in _PASTS or at.near(-1) in HAVE | {"was", "were", "did", "been"}
        return not past or _is_absolute_past(at, perfect=at.near(-1) in HAVE)
    verb = _verb_above(at)
    if verb is None:
        return True
    chain = [at.tokens[c] for c in at.children(verb) if at.tokens[c].dep in ("aux", "auxpass")] + [at.tokens[verb]]
    if any(token.tag == "MD" for token in chain):
        return True
    perfect = at.tokens[verb].tag == "VBN" and any(t.lower in HAVE | {"'s", "'d"} for t in chain[:-1])
    if not perfect and any(token.tag in ("VBZ", "VBP") for token in chain):
        return True
    return _is_absolute_past(at, perfect=perfect)


def _is_absolute_past(at: Place, *, perfect: bool) -> bool:
    """Whether the past is denied in every case ("never said anything", "was never a threat") or by the one who is blamed ("I never said")."""
    behind = []
    for offset in range(1, 8):
        if at.near(offset) in EDGES:
            break
        behind.append(at.near(offset))
    if at.near(1) == "even" or _WIDE_SCOPE & set(behind):
        return True
    if perfect:
        return False  # what has not happened so far
    deed = next((word for word in behind if not word.endswith("ly")), "")  # "were never properly told"
    if at.near(-1) in ("was", "were") and deed in ("a", "an", "the", "about", "in"):
        return True
    return bool(_SCOPE & set(behind)) or _base(deed) in _ANSWERED


def _verb_above(at: Place) -> int | None:
    """The nearest verb that a match hangs on."""
    index = at.token.head
    for _ in range(6):
        if at.tokens[index].pos in ("VERB", "AUX"):
            return index
        if at.tokens[index].head == index:
            return None
        index = at.tokens[index].head
    return None


def _always(at: Place) -> bool:
    """An absolute, not what is possible ("can always ask"), what somebody has long liked, or a bare "as always"."""
    if (
        at.near(-1) in ("as", "to", "or", "much")
        or _is_gerund(at)
        or {"can", "could", "may", "might"} & {at.near(-1), at.near(-2), at.near(1)}
    ):
        return False
    if at.near(1) in HAVE | {"do", "does", "did", "is", "are", "was", "were"} and at.near(2) in EDGES | {"and", "or"}:
        return False  # "the way we always have"
    return _base(at.near(1)) not in _ATTITUDES and not at.is_negated()


def _really(at: Place) -> bool:
    if (
        _base(at.near(1)) in _LIKING
        or at.near(-1) in ("to", "not", "so")
        or "really" in (at.near(1), at.near(2), at.near(-1), at.near(-2))
        or _is_gerund(at)
    ):
        return False
    return _is_asserted(at) and not _grades(at)


def _truly(at: Place) -> bool:
    if at.near(-1) in ("to", "yours") or _base(at.near(1)) in _LIKING or _is_gerund(at):
        return False
    return _is_asserted(at) and not _grades(at)


def _is_gerund(at: Place) -> bool:
    """A deed that is named, not claimed: "without really reading it"."""
    return at.near(1).endswith("ing") and at.near(-1) in _BEFORE_GERUND


def _actually(at: Place) -> bool:
    """Against what was expected ("actually rose"), not real as against supposed ("what it actually meant", "to actually read")."""
    if "to" in (at.near(-1), at.near(1)) or at.near(-1) in ("less", "alone") or _is_gerund(at):
        return False
    return _is_asserted(at) and not {"may", "might", "could", "can"} & set(at.words_before(2))


def _is_asserted(at: Place) -> bool:
    return not at.is_question() and not at.is_asked() and not at.is_negated()


def _absolutely(at: Place) -> bool:
    if at.near(-1) == "to" or _base(at.near(1)) in _LIKING | {"anything", "everything"} or at.is_negated():
        return False
    return at.near(1) in _OF_TRUTH or not _grades(at)


def _grades(at: Place) -> bool:
    """Whether the adverb grades an adjective or another adverb: "really bad", "truly rare"."""
    after = at.near_token(1)
    if after is None or after.text in STOPS or after.lower in _UNGRADED:
        return False
    if not at.tagged:
        return at.near(-1) in BE | _ARTICLES | {"so", "very"}
    if after.tag.startswith(("JJ", "RB")):
        return True
    if after.tag in ("VBN", "VBG", "NN", "NNS") and after.dep in ("acomp", "amod", "compound", "nmod"):
        return True
    if after.tag == "VBN" and at.near(-1) in BE:
        return True  # "was really worried"
    return at.token.head > at.first and at.tokens[at.token.head].pos in ("ADJ", "ADV")


def _literally(at: Place) -> bool:
    """Pressed, not the letter of a word: "literally means", "both literally and figuratively"."""
    if at.near(1) in ("means", "meaning", "meant", "translates", "translated", "reads", "and", "or"):
        return False
    return at.near(-1) not in ("quite", "almost", "to", "taken", "and", "both", "not", "or") and not at.is_negated()


def _indeed(at: Place) -> bool:
    graded = at.near(1) in EDGES and at.near(-1) not in EDGES | BE | HAVE | MODALS  # "a rare sight indeed"
    return not graded and not at.is_asked(SUPPOSED)


def _in_fact(at: Place) -> bool:
    return not at.is_asked({"whether", "if"})


def _of_manner(at: Place) -> bool:
    """Whether the adverb tells how something is done: "speak clearly", "hear him clearly", "to clearly mark"."""
    if at.stands_free() and at.near(-1) in EDGES | {"quite", "and", "but", "most", "very"}:
        return False
    if at.near(-1) == "and" and at.near(-2).endswith("ly"):
        return True  # "slowly and clearly"
    if at.near(-1) == "most" and at.near(1) in BE | HAVE | MODALS | {"not", "did", "do", "does"}:
        return False
    if at.near(-1) in ("to", "more", "as", "very", "too", "how", "less", "most") or _base(at.near(1)) in _MANNER_VERBS:
        return True
    if at.near(-1) in EDGES:
        return False
    if at.tagged:
        head = at.tokens[at.token.head]
        return at.sentence.first <= at.token.head < at.first and head.pos == "VERB" and head.lower not in BE
    behind = at.near(1) in EDGES | {"and", "about", "in", "on", "with", "to", "from", "for", "through", "that"}
    return behind and at.near(-1) not in BE | MODALS | HAVE | {"quite", "and", "but", "did", "do", "does"}


def _not_of_manner(at: Place) -> bool:
    return not _of_manner(at)


def _surely(at: Place) -> bool:
    """Full certainty: "almost certainly" stops short of it, and what cannot be said definitely is open."""
    return at.near(-1) not in ("almost", "nearly", "to") and not at.is_negated()


def _precisely(at: Place) -> bool:
    """Singles a claim out ("precisely because"); an exact quantity or a question ("what, precisely") does not."""
    return at.near(1) in _SINGLED | _ARTICLES and not _ASKED_EXACTLY & {at.near(-1), at.near(-2)}


def _no_way(at: Place) -> bool:
    """Impossible, as a claim; a means that is missing ("no way to pay", "no way of knowing") is a plain fact."""
    if at.near(1) in ("to", "of", "for", "around", "out", "through", "home", "back", "in"):
        return False
    return at.near(-1) not in ("virtually", "almost", "practically", "nearly")


def _it_is_clear(at: Place) -> bool:
    return not at.is_asked(SUPPOSED | {"when", "after", "not"}) and not at.is_question() and at.near(1) not in ("to", "of")


def _makes_clear(at: Place) -> bool:
    """What a thing shows; a person who makes something clear says it, and what must be made clear is not yet."""
    if at.near(-1) in MODALS | {"i", "he", "she", "we", "you", "they", "to", "not", "n't", "who", "and", "please"}:
        return False
    return at.token.tag != "VB" and not at.is_negated()


def _for_sure(at: Place) -> bool:
    """Known for sure, neither denied nor asked; "for certain things" is another phrase."""
    if at.is_question() or at.is_negated() or _DOUBTED & set(at.words_before(10)):
        return False
    return at.near(1) in EDGES | _BEHIND_SURE


def _truth_is(at: Place) -> bool:
    """A clause follows; "the truth is more complicated" speaks of the truth."""
    if at.near(1) in _OF_THE_TRUTH:
        return False
    return not at.tag(1).startswith(("JJ", "VB", "RBR")) and not at.is_negated() and not at.is_question()


def _proven(at: Place) -> bool:
    """Shown to be so; "has proven difficult", "has proven to be", "has proven a hit" only say how it turned out."""
    return at.near(1) in _SHOWN and not at.is_asked(SUPPOSED) and not at.is_question()


def _proves(at: Place) -> bool:
    return not at.is_asked(SUPPOSED) and not at.is_negated() and not at.is_question() and at.near(-1) not in MODALS | {"who", "to"}


def _proof_that(at: Place) -> bool:
    """Claimed as proof; proof that is asked for or lacking is none."""
    claimed = at.near(-1) in BE | _PROVING | EDGES
    return claimed and not at.is_negated() and not at.is_asked(SUPPOSED)


def _everybody(at: Place) -> bool:
    if at.near(-1) in ("sure", "until", "if", "whether", "ensure", "before", "not", "nearly", "almost", "unless", "like"):
        return False
    return at.near(1) not in _ACQUAINTED


def _free_or_not(at: Place) -> bool:
    return at.stands_free() and not at.is_negated()


def _sure(at: Place) -> bool:
    """Somebody is sure; "cannot be absolutely sure" and "should be sure" say the opposite."""
    return not at.is_negated() and at.near(-1) not in ("be", "being", "been") and not at.is_asked(SUPPOSED)


def _base(word: str) -> str:
    """A rough base of a regular form: "wanted", "wants" -> "want"."""
    if word.endswith(("ied", "ies")):
        return word[:-3] + "y"
    for ending in ("ing", "ed", "s"):
        stem = word.removesuffix(ending)
        if stem != word and len(stem) > 2:
            return stem + "e" if stem + "e" in _ATTITUDES | _LIKING | _MANNER_VERBS | _ANSWERED else stem
    return word


_RULES: Mapping[str, Callable[[Place], bool]] = {
    "never": _never,
    "always": _always,
    "really": _really,
    "truly": _truly,
    "actually": _actually,
    "absolutely": _absolutely,
    "literally": _literally,
    "in fact": _in_fact,
    "indeed": _indeed,
    "precisely": _precisely,
    "no way": _no_way,
    "there is no way": _no_way,
    "there's no way": _no_way,
    "make clear": _makes_clear,
    "makes clear": _makes_clear,
    "proof that": _proof_that,
    "has proven": _proven,
    "have proven": _proven,
    "to be sure": _free_or_not,
    **dict.fromkeys(("certainly", "definitely", "surely", "assuredly", "invariably", "inevitably"), _surely),
    **dict.fromkeys(("clearly", "plainly", "frankly", "unequivocally", "unambiguously", "emphatically", "conclusively"), _not_of_manner),
    **dict.fromkeys(
        ("it is clear", "it's clear", "it was clear", "it is obvious", "it's obvious", "it was obvious", "pretty clear"), _it_is_clear
    ),
    **dict.fromkeys(("for sure", "for certain", "for a fact", "with certainty"), _for_sure),
    **dict.fromkeys(("the truth is", "the truth was", "the reality is", "the fact is"), _truth_is),
    **dict.fromkeys(("proves that", "proved that", "is proof"), _proves),
    **dict.fromkeys(("everyone knows", "everybody knows", "everyone agrees"), _everybody),
    **dict.fromkeys(("absolutely sure", "absolutely certain", "perfectly clear", "crystal clear", "abundantly clear"), _sure),
}
