"""Who a side of a contrast belongs to."""

from __future__ import annotations

import re

from framing.devices.common import Scene
from framing.people import names_in
from framing.targets import noun_phrase
from framing.types import Span

_FORMER = re.compile(r"\b(?:former|ex-?|then-?|previous)\s*(?:[A-Z]\w+\s+){1,4}")
_POSSESSIVE = re.compile(r"([A-Z][\w.-]*(?:\s[A-Z][\w.-]*)*)['’]s?\b")
_BY = re.compile(r"\b(?:by|under|of|from)\s+((?:his|her|their|its)\s+\w+|(?:[A-Z][\w.’-]*\s?)+)")
_TRAILING = re.compile(r"['’]s?$")


def find_holder(scene: Scene, span: Span, *, outer: str = "") -> str:
    """The holder of a side: its speaker if it is reported speech, else the actor in it, else a name in it.

    Empty where none can be named. `outer` is the holder of the clause that the side stands in.
    """
    voice, speaker = scene.voices.at(span.start, span.end)
    if voice != "narrator" and speaker not in ("", "unknown"):
        return speaker
    text = scene.document.text[span.start : span.end]
    owner = _possessor(scene, span, text)
    subject = _subject(scene, span)
    if owner and (not subject or owner in subject):
        return owner
    if subject:
        return subject
    names = [name for _, _, name in names_in(text)]
    return _named(scene, names[0]) if names else outer


def _possessor(scene: Scene, span: Span, text: str) -> str:
    """ "Biden's softer approach", "the hard line taken by his predecessor"."""
    by = _BY.search(text)
    if by:
        return _named(scene, by.group(1))
    owner = _POSSESSIVE.search(text)
    if owner and owner.start() < 12:
        return _named(scene, owner.group(1))
    return ""


def _named(scene: Scene, mention: str) -> str:
    mention = _TRAILING.sub("", mention.strip())
    if re.search(r"\bpredecessor\b", mention):
        return _predecessor(scene) or mention
    return scene.voices.people.canonical(mention)


def _predecessor(scene: Scene) -> str:
    """The person whom the article calls "former" with a name, if it is one only."""
    people = scene.voices.people
    found = {
        people.canonical(match.group().strip())
        for match in _FORMER.finditer(scene.document.text)
        if people.is_person(people.canonical(match.group().strip()))
    }
    return found.pop() if len(found) == 1 else ""


def _subject(scene: Scene, span: Span) -> str:
    """The subject of the topmost verb of the side; pronouns led back where the article allows it."""
    document = scene.document
    tokens = document.tokens
    inside = [
        index
        for sentence in document.sentences
        if sentence.start < span.end and span.start < sentence.end
        for index in range(sentence.first, sentence.last)
        if span.start <= tokens[index].start < span.end
    ]
    best = -1
    for index in inside:
        if tokens[index].dep in ("nsubj", "nsubjpass") and (best < 0 or _depth(scene, index) < _depth(scene, best)):
            best = index
    if best < 0:
        return ""
    phrase = noun_phrase(document, scene.children, best)
    if phrase.lower() in ("he", "she", "they", "i", "we"):
        return scene.voices.referent(best)
    if phrase.lower() in ("it", "that", "this", "there", "what", "which", "who", "you", "these", "those"):
        return ""
    return _named(scene, phrase)


def _depth(scene: Scene, index: int) -> int:
    depth = 0
    tokens = scene.document.tokens
    while tokens[index].head != index and depth < 30:
        index = tokens[index].head
        depth += 1
    return depth
