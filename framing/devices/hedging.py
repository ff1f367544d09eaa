"""Devices `hedge` and `certainty`: where the writer commits less, lends the commitment away, or commits more."""

from __future__ import annotations

import re
from collections.abc import Iterator

from framing.devices.boosting import boosts_here
from framing.devices.common import CONFIDENCE, Scene, is_negated, make_finding
from framing.devices.senses import hedges_here
from framing.entries import Entry
from framing.types import Finding

_WHY = {
    "modal": "“{}” states a possibility, not a fact",
    "epistemic": "“{}” marks a likelihood or an impression",
    "hearsay": "“{}” passes something on without a named source",
    "attribution": "“{}” hands the claim to a named or described source",
    "vague-source": "“{}” lends the claim to a source that is a crowd or has no name",
    "approximator": "“{}” makes a quantity inexact",
    "downtoner": "“{}” turns the volume down",
    "booster": "“{}” presses the claim as certain",
}
_GRANTED = {"factive": "“{}” takes the clause behind it for true", "implicative": "“{}” takes for granted"}
_IN_SENSE = {"hedge": hedges_here, "certainty": boosts_here}
_SOURCE_LABELS = ("attribution", "vague-source", "hearsay")
_GENERIC_START = re.compile(
    r"^(?:some|many|several|most|multiple|numerous|various|other|others|one|two|three|four|those|certain|a number of|a few|both|"
    r"people|senior|top|former|local|federal|state|law|many of)\b",
    re.IGNORECASE,
)
# Plurals that are no vague source: bodies that can be held to what they say, and what no one can ask.
_NO_CROWD = {
    "police",
    "prosecutors",
    "authorities",
    "lawmakers",
    "legislators",
    "senators",
    "days",
    "weeks",
    "months",
    "years",
    "results",
    "documents",
    "records",
    "figures",
    "statistics",
    "emails",
    "reports",
    "polls",
    "surveys",
    "studies",
    "rules",
    "laws",
    "signs",
}
_DEFINITE = re.compile(
    r"^(?:the|his|her|its|their|our|my|your|this|that|these|he|she|it|they|we|i|you|who|which|what|even|only)\b", re.IGNORECASE
)
_AS_PUT = re.compile(
    r"\bas\s+(?:[A-Z][\w.’'-]*(?:\s+\([^)]*\))?\s+(?:of\s+)?){1,6}(?:put|puts|described|phrased|framed)\s+(?:it|them|this)\b"
)
_WHAT_CALLED = re.compile(
    r"\bwhat\s+(?:(?:the|his|her|some|many)\s+)?(?:[\w.’'-]+\s+){1,4}?(?:calls?|called|describes?|described(?:\s+as)?|termed|dubbed|labell?ed)\b"
)


def hedging(scene: Scene) -> Iterator[Finding]:
    """Hedges and boosters of the article: lexicon matches, then vague sources by grammar and set patterns."""
    sources = list(_vague_sources(scene))
    taken: list[tuple[int, int]] = []
    for match in scene.matches:
        in_sense = _IN_SENSE.get(match.entry.device)
        if in_sense is None or not in_sense(scene, match):
            continue
        if match.entry.label == "vague-source" and any(start <= match.start < end for start, end, _, _ in sources):
            continue  # the whole phrase is marked: "some longtime neighbors"
        taken.append((match.start, match.end))
        words = scene.document.text[match.start : match.end]
        reason = f"{_why(match.entry).format(words)}."
        yield make_finding(scene, match, reason=reason, voice=_voice(scene, match.start, match.end, match.entry.label))
    for start, end, label, rule in [*sources, *_patterns(scene)]:
        if not any(start < other_end and other_start < end for other_start, other_end in taken):
            yield _finding(scene, start, end, label, rule)


def _voice(scene: Scene, start: int, end: int, label: str) -> tuple[str, str]:
    return scene.voices.source_at(start, end) if label in _SOURCE_LABELS else scene.voices.at(start, end)


def _why(entry: Entry) -> str:
    """The reason, with {} for the words; the note of an implicative is the end of its sentence."""
    note = entry.note.rstrip(".")
    if entry.device == "certainty" and entry.verb_class:
        return f"{_GRANTED[entry.verb_class[0]]} {note}".rstrip()
    return _WHY[entry.label] + (f" ({note})" if note else "")


def _vague_sources(scene: Scene) -> Iterator[tuple[int, int, str, str]]:
    """Subjects of a verb that reports: a crowd or a described, unnamed person."""
    document = scene.document
    for index in scene.voices.active:
        mention = scene.voices.mentions.get(index, "")
        if not mention or _DEFINITE.match(mention) or not document.tokens[index].pos:
            continue
        span = _place_of(scene, mention, index)
        if span is None:
            continue
        head = _head_noun(scene, index)
        if head is None or document.tokens[head].pos != "NOUN" or document.tokens[head].lower in _NO_CROWD:
            continue
        if scene.voices.people.is_person(scene.voices.people.canonical(mention)):
            continue  # "Sanders noted": a name that looks like a plural
        plural = document.tokens[head].tag == "NNS"
        if (plural and not re.search(r"[a-z] [A-Z]\w+ [A-Z]", mention)) or _GENERIC_START.match(mention):
            if re.match(r"(?i)an?\b", mention):
                continue
            yield span[0], span[1], "vague-source", "hedge.vague-source:subject"


def _head_noun(scene: Scene, verb: int) -> int | None:
    children = scene.children.get(verb, ())
    return next((c for c in children if scene.document.tokens[c].dep in ("nsubj",)), None)


def _place_of(scene: Scene, mention: str, index: int) -> tuple[int, int] | None:
    """Where the mention stands in the verb's sentence."""
    document = scene.document
    sentence = document.sentences[scene.voices.reporting[index]]
    at = document.text.find(mention, sentence.start, sentence.end)
    return (at, at + len(mention)) if at >= 0 else None


def _patterns(scene: Scene) -> Iterator[tuple[int, int, str, str]]:
    for pattern, name in ((_AS_PUT, "as X put it"), (_WHAT_CALLED, "what X called")):
        for match in pattern.finditer(scene.document.text):
            if "\n" not in match.group():
                yield match.start(), match.end(), "attribution", f"hedge.attribution:{name}"


def _finding(scene: Scene, start: int, end: int, label: str, rule: str) -> Finding:
    document = scene.document
    number = next(i for i, s in enumerate(document.sentences) if s.start <= start < s.end)
    sentence = document.sentences[number]
    first = next(i for i in range(sentence.first, sentence.last) if document.tokens[i].end > start)
    voice, speaker = _voice(scene, start, end, label)
    text = document.text[start:end]
    return Finding(
        start=start,
        end=end,
        text=text,
        device="hedge",
        label=label,
        voice=voice,
        speaker=speaker,
        target="",
        polarity="",
        strength=2 if label == "vague-source" else 1,
        negated=is_negated(scene, first, first + 1, number),
        section=sentence.section,
        rule=rule,
        reason=f"{_WHY[label].format(text)}.",
        confidence=CONFIDENCE.get(f"hedge.{label}", CONFIDENCE["hedge"]),
    )
