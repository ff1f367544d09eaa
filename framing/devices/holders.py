"""Who a side of a contrast belongs to."""

from __future__ import annotations

import re

from framing.devices.common import Scene
from framing.names import names_in
from framing.targets import noun_phrase
from framing.types import Span

_FORMER = re.compile(r"\b(?:former|ex-?)\s*((?:[A-Z][\w-]+\s?){1,4})")
_BY = re.compile(r"\b(?:by|under|of|from)\s+((?:his|her|their|its)\s+\w+|(?:[A-Z][\w.’-]*\s?)+)")
_TRAILING = re.compile(r"['’]s?$")


def find_holder(scene: Scene, span: Span) -> str:
    """The holder of a side: its speaker if it is reported speech, else the actor in it, else a name in it.

    Empty where none can be named.
    """
    spoken = scene.voices.speech_at(span.start, span.end)
    if spoken:
        return spoken
    text = scene.document.text[span.start : span.end]
    for start, _, name in names_in(text[:60]):
        known = _named(scene, name)
        if len(text[:start].split()) <= 2 and (scene.voices.people.is_person(known) or name != text.split()[0]):
            return known  # "President Biden publicly …"
        if start == 0 and re.match(r"[^\s]+['’]s?\s", text):
            return known  # "Biden's softer approach"
        break
    subject = _subject(scene, span)
    if subject:
        return subject
    by = _BY.search(text)
    if by:
        return _named(scene, by.group(1))
    people = scene.voices.people
    names = [
        name
        for start, _, name in names_in(text)
        if start or " " in name or name.isupper() or people.is_person(people.canonical(name))  # a first word is capitalized anyway
    ]
    return _named(scene, names[0]) if names else ""


def _named(scene: Scene, mention: str) -> str:
    mention = _TRAILING.sub("", mention.strip())
    if re.search(r"\bpredecessor\b", mention):
        return _predecessor(scene) or mention
    return scene.voices.people.canonical(mention)


def _predecessor(scene: Scene) -> str:
    """The person whom the article calls "former" with a name, if it is one only."""
    people = scene.voices.people
    found = {
        people.canonical(match.group(1).strip())
        for match in _FORMER.finditer(scene.document.text)
        if people.is_person(people.canonical(match.group(1).strip()))
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
        if not span.start <= tokens[tokens[index].head].start < span.end:
            continue  # the side is itself the subject of what follows
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
