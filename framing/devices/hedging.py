"""Devices `hedge` and `certainty`: where the writer commits less, lends the commitment away, or commits more."""

from __future__ import annotations

import re
from collections.abc import Iterator

from framing.devices.boosting import boosts_here
from framing.devices.common import CONFIDENCE, Scene, is_negated, make_finding
from framing.devices.senses import hedges_here
from framing.devices.vague import find_vague_sources
from framing.matcher import Match
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
_AS_PUT = re.compile(
    r"\bas\s+(?:[A-Z][\w.’'-]*(?:\s+\([^)]*\))?\s+(?:of\s+)?){1,6}(?:put|puts|described|phrased|framed)\s+(?:it|them|this)\b"
)
_WHAT_CALLED = re.compile(
    # Not "what is called", which has no caller, nor "what we call" and "what to call".
    r"\bwhat\s+(?!to\b|we\b|you\b|I\b|(?:is|was|are|were|has|have|had|used)\b)(?:(?:the|his|her|some|many)\s+)?(?:[\w.’'-]+\s+){1,4}?(?:calls?|called|describes?|described(?:\s+as)?|termed|dubbed|labell?ed)\b"
)
# Where one of these stands in the sentence, "alleged" is the practice of court reporting.
_LAW = re.compile(
    r"\b(?:police|officers?|detectives?|sheriff\w*|courts?|courtroom|judges?|jur(?:y|ors?)|trials?|prosecut\w*|charge[sd]?|arrest\w*|indict\w*|convict\w*|"
    r"lawsuits?|plaintiffs?|defendants?|attorneys?|lawyers?|suspects?|custody|felon\w*|misdemeanors?|crim\w+|victims?|perpetrators?|offenders?|murder\w*|"
    r"kill\w*|rap(?:e|ed|ist|ists)|assault\w*|robb\w+|theft|thie(?:f|ves)|stole|steal\w*|fraud\w*|shoot\w*|gunm[ae]n|attackers?|bomb\w*|smuggl\w+|traffick\w+|"
    r"abus\w+|kidnap\w*|burgl\w+|terroris\w+|harass\w*|embezzl\w+|brib\w+|launder\w+|conspir\w+|stabb\w+|hackers?|hacked|spy|spies|spying|arson\w*|perjury)\b",
    re.IGNORECASE,
)


def hedging(scene: Scene) -> Iterator[Finding]:
    """Hedges and boosters of the article: lexicon matches, then vague sources by grammar and set patterns."""
    sources = [(start, end, "vague-source", "hedge.vague-source:subject") for start, end in find_vague_sources(scene)]
    taken: list[tuple[int, int]] = []
    for match in scene.matches:
        in_sense = _IN_SENSE.get(match.entry.device)
        if in_sense is None or not in_sense(scene, match):
            continue
        if match.entry.label == "vague-source" and any(start <= match.start < end for start, end, _, _ in sources):
            continue  # the whole phrase is marked: "some longtime neighbors"
        taken.append((match.start, match.end))
        words = scene.document.text[match.start : match.end]
        reason = f"{_why(scene, match).format(words)}."
        yield make_finding(scene, match, reason=reason, voice=_voice(scene, match.start, match.end, match.entry.label))
    for start, end, label, rule in [*sources, *_patterns(scene)]:
        if not any(start < other_end and other_start < end for other_start, other_end in taken):
            yield _finding(scene, start, end, label, rule)


def _voice(scene: Scene, start: int, end: int, label: str) -> tuple[str, str]:
    return scene.voices.source_at(start, end) if label in _SOURCE_LABELS else scene.voices.at(start, end)


def _why(scene: Scene, match: Match) -> str:
    """The reason, with {} for the words; the note of an implicative is the end of its sentence."""
    entry = match.entry
    note = entry.note.rstrip(".")
    if entry.device == "certainty" and entry.verb_class:
        return f"{_GRANTED[entry.verb_class[0]]} {note}".rstrip()
    if entry.label == "hearsay" and not _in_law(scene, match):
        note = ""  # the notes name the practice of court reporting, which explains these cues there only
    return _WHY[entry.label] + (f" ({note})" if note else "")


def _in_law(scene: Scene, match: Match) -> bool:
    """Whether a match stands in a sentence about crime or a court."""
    sentence = scene.document.sentences[match.sentence]
    return _LAW.search(scene.document.text, sentence.start, sentence.end) is not None


def _patterns(scene: Scene) -> Iterator[tuple[int, int, str, str]]:
    for pattern, name in ((_AS_PUT, "as X put it"), (_WHAT_CALLED, "what X called")):
        for match in pattern.finditer(scene.document.text):
            if "\n" not in match.group():
                yield match.start(), match.end(), "attribution", f"hedge.attribution:{name}"


def _finding(scene: Scene, start: int, end: int, label: str, rule: str) -> Finding:
    document = scene.document
    number = next(i for i, s in enumerate(document.sentences) if start < s.end)
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
