"""Vague sources: crowds and described, unnamed people where they are the source of a claim."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from framing.devices.common import Scene
from framing.devices.place import Place
from framing.kinds import kind_of
from framing.nouns import head_noun, is_person_noun, singular
from framing.trees import FINITE_TAGS

_GENERIC_START = re.compile(
    r"^(?:some|many|several|most|multiple|numerous|various|other|others|one|two|three|four|those|certain|a number of|a few|both|"
    r"people|senior|top|former|local|federal|state|law|many of)\b",
    re.IGNORECASE,
)
# Plurals that are no vague source: bodies that can be held to what they say, and what no one can ask.
_NO_CROWD = frozenset(
    "police prosecutors authorities lawmakers legislators senators days weeks months years results documents records figures statistics emails reports "
    "polls surveys studies rules laws signs forces courts images pronouncements apologies gains rights memos cables analyses estimates".split()
)
_DEFINITE = re.compile(
    r"^(?:the|his|her|its|their|our|my|your|this|that|these|he|she|it|they|we|i|you|who|which|what|even|only)\b", re.IGNORECASE
)
_ONE = re.compile(r"an?\b", re.IGNORECASE)
# A share of a crowd is counted by somebody, who is the source: "59 percent of voters".
_COUNTED = re.compile(
    r"(?:%|\bper ?cent|\b(?:half|thirds?|quarters?|majority|minority|plurality|in (?:three|four|five|ten|\d+))\b)", re.IGNORECASE
)
# The same in front of a listed crowd: "52 likely voters", "a majority of the voters".
_SHARE_BEFORE = re.compile(
    r"(?:\d (?:[\w'.-]+ ){0,2}|(?:%|\bper ?cent|\bhalf|\bthirds?|\bquarters?|\b\d+|\bmajority|\bminority|\bnumber) of (?:[\w'.-]+ ){0,3})$"
)
_QUANTIFIED = re.compile(r"(?:some|many|most|several|numerous|various|others?|a few|a number of)\b", re.IGNORECASE)
_ALONE = frozenset(("some", "many", "others", "several", "most"))
# What a crowd holds for true or likely; what it wants, supports or knows is no claim.
_HOLDS = frozenset(
    "believe believes believed think thinks thought fear feared fears worry worried suspect suspected expect expected see sees saw view viewed consider "
    "considered regard regarded assume assumed feel felt conclude concluded".split()
)
# Passive verbs whose agent holds a view: "is seen by many as a rival".
_HELD = frozenset(
    "seen viewed regarded considered believed thought described called hailed dismissed derided criticized praised touted denounced condemned expected "
    "dubbed labeled labelled cast interpreted perceived questioned".split()
)
# "users agree to the rules", "supporters believe in him", "voters have long memories"
_NO_CLAIM = re.compile(
    r" (?:agree|agreed) (?:to|with|on)\b| believe[sd]? (?:in|him|her|it|them|you|me|us)\b| (?:think|care|know|talk) about\b"
    r"| see (?:it|this|things) \w+ly\b| have long (?!\w+(?:ed|id|ld|ght)\b)"
)
_PARTS = frozenset("one some many most two three several few lot lots number group couple dozen dozens".split())
# Crowds that the list of person nouns, made for single speakers, lacks.
_CROWD_NOUNS = frozenset(
    "sources source people moderates proponents centrists hawks doves boosters loyalists hardliners hard-liners outsiders naysayers doubters believers "
    "diehards die-hards locals elites".split()
)
_LET = frozenset("let lets letting make makes made making help helps helped have had see hear".split())
_ORDERS = frozenset(
    "told tell tells asked ask asks urged urge order ordered advised advise warned warn invited wanted recommend recommended".split()
)


def find_vague_sources(scene: Scene) -> Iterator[tuple[int, int]]:
    """Start and end of each crowd, or described and unnamed person, that is the subject of a verb that reports a claim."""
    found: set[tuple[int, int]] = set()
    for index in sorted(scene.voices.active):
        mention = scene.voices.mentions.get(index, "")
        if not mention or not scene.document.tokens[index].pos:
            continue
        if _is_vague(scene, index, mention) or (scene.document.tokens[index].lower == "according" and _is_crowd(scene, mention)):
            span = _place_of(scene, mention, scene.voices.reporting[index])
            if span is not None:
                found.add(span)
    found.update(_thinkers(scene))
    found.update(_agents(scene))
    yield from sorted(found)


def crowd_speaks(place: Place) -> bool:
    """Whether a listed crowd ("critics", "voters") is the subject of a claim; without a parse the words around it must do."""
    if "next" not in place.match.entry.guards:
        return True  # the cue itself holds the claim: "critics say", "on condition of anonymity"
    if _SHARE_BEFORE.search(place.before) or _NO_CLAIM.match(place.after):
        return False
    if not place.tagged:
        return True
    noun = place.tokens[place.last - 1]
    while noun.dep == "conj":
        noun = place.tokens[noun.head]
    above = place.tokens[noun.head]
    if noun.dep == "pobj" and above.lower == "of" and place.tokens[above.head].lower in _PARTS:
        noun = place.tokens[above.head]  # "one of the sources said"
    if noun.dep in ("pobj", "dobj", "dative", "attr"):
        return False
    if noun.dep != "nsubj":
        return True  # the parse knows no better than the guards
    verb = place.tokens[noun.head]
    bare = not place.children(noun.head, "aux")
    return verb.lower not in ("have", "has", "had") and not (bare and verb.tag in ("VBN", "VBG")) and not _orders(place.scene, noun.head)


def _is_vague(scene: Scene, verb: int, mention: str) -> bool:
    """Whether the subject of a reporting verb is a crowd, or persons without a name, and the verb reports a claim of theirs."""
    document = scene.document
    if _has_source(mention) or mention.startswith("@"):
        return False
    token = document.tokens[verb]
    children = scene.children.get(verb, ())
    helpers = {document.tokens[c].lower for c in children if document.tokens[c].dep == "aux"}
    bare = not helpers
    let = token.tag == "VB" and document.tokens[token.head].lower in _LET
    if "to" in helpers or (bare and let) or helpers >= {"would", "have"}:
        return False  # "let aides testify", "many would have blamed him"
    told = any(document.tokens[c].dep in ("ccomp", "xcomp", "dobj", "oprd", "parataxis") for c in children)
    if bare and (token.tag == "VBG" or (token.tag == "VBN" and not told)):
        return False  # "people chanting", "some of them related to real estate"
    head = next((c for c in children if document.tokens[c].dep == "nsubj"), None)
    if head is None or _orders(scene, verb) or _is_named(scene, head):
        return False
    noun = document.tokens[head]
    if noun.lower in _ALONE:
        return any(document.tokens[c].dep in ("prep", "relcl") for c in scene.children.get(head, ())) or noun.pos == "NOUN"
    if noun.pos != "NOUN" or noun.lower in _NO_CROWD:
        return False
    people = scene.voices.people
    if people.is_person(people.canonical(mention)):
        return False  # "Sanders noted": a name that looks like a plural
    plural = noun.tag == "NNS"
    if not ((plural and not re.search(r"[a-z] [A-Z]\w+ [A-Z]", mention)) or _GENERIC_START.match(mention)):
        return False
    human = is_person_noun(singular(noun.lower)) or noun.lower in _CROWD_NOUNS
    return human or kind_of(people.canonical(mention), mention, people) in ("crowd", "unnamed") or (plural and noun.lower.endswith("ors"))


def _is_crowd(scene: Scene, mention: str) -> bool:
    """Whether what stands behind "according to" is a crowd of people: "according to two officials briefed on the plan"."""
    if _has_source(mention):
        return False
    noun = head_noun(mention).lower()
    if noun in _NO_CROWD or scene.voices.people.is_person(scene.voices.people.canonical(mention)):
        return False
    return noun in _CROWD_NOUNS or (singular(noun) != noun and is_person_noun(singular(noun)))


def _has_source(mention: str) -> bool:
    """Whether the words point to somebody: one person, those told of before, or a share that was counted."""
    return bool(_ONE.match(mention) or _DEFINITE.match(mention) or _COUNTED.search(mention))


def _is_named(scene: Scene, noun: int) -> bool:
    """Whether a name stands beside the description: "two senators, Ada Finch and Ben Sanders, said"."""
    tokens, people = scene.document.tokens, scene.voices.people
    beside = [tokens[c] for c in scene.children.get(noun, ()) if tokens[c].dep == "appos" and tokens[c].pos == "PROPN"]
    return any(people.is_person(people.canonical(token.text)) for token in beside)


def _orders(scene: Scene, verb: int) -> bool:
    """Whether what follows the verb is told to be done, or was only watched: no claim ("workers told her to leave")."""
    tokens = scene.document.tokens
    children = scene.children.get(verb, ())
    clauses = [c for c in children if tokens[c].dep in ("ccomp", "xcomp")]
    if not clauses or tokens[verb].lower not in _ORDERS | {"observe", "observed", "watched", "heard"}:
        return False
    return not any(_is_finite(scene, clause) for clause in clauses)


def _is_finite(scene: Scene, verb: int) -> bool:
    tokens = scene.document.tokens
    return tokens[verb].tag in FINITE_TAGS or any(tokens[c].tag in FINITE_TAGS for c in scene.children.get(verb, ()))


def _place_of(scene: Scene, mention: str, number: int) -> tuple[int, int] | None:
    """Where the mention stands in a sentence."""
    document = scene.document
    sentence = document.sentences[number]
    at = document.text.find(mention, sentence.start, sentence.end)
    return (at, at + len(mention)) if at >= 0 else None


def _thinkers(scene: Scene) -> Iterator[tuple[int, int]]:
    """Crowds of no number to which a belief is lent: "many Americans fear that ..."."""
    starts = [sentence.start for sentence in scene.document.sentences]
    for said in scene.voices.quotations:
        if said.presentation != "thought" or said.source_kind != "crowd" or said.cue.lower() not in _HOLDS:
            continue
        if not _QUANTIFIED.match(said.mention) or _COUNTED.search(said.mention):
            continue
        number = max(0, bisect_right(starts, said.start) - 1)
        span = _place_of(scene, said.mention, number)
        if span is not None and span[0] < said.start:
            yield span


def _agents(scene: Scene) -> Iterator[tuple[int, int]]:
    """Crowds behind a passive view: "is regarded by many economists as a failure"."""
    tokens = scene.document.tokens
    for index, token in enumerate(tokens):
        if token.dep != "agent" or tokens[token.head].lower not in _HELD:
            continue
        for noun in scene.children.get(index, ()):
            inside = [c for c in scene.children.get(noun, ()) if c < noun and tokens[c].dep in ("det", "amod", "compound", "nmod")]
            first = tokens[min([noun, *inside])]
            words = scene.document.text[first.start : tokens[noun].end]
            crowd = tokens[noun].tag == "NNS" and (is_person_noun(singular(tokens[noun].lower)) or tokens[noun].lower == "people")
            if tokens[noun].lower in _ALONE or (crowd and not _DEFINITE.match(words)):
                yield first.start, tokens[noun].end
