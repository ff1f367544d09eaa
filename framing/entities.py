"""Loaded findings -> how each person, group and thing is worded: how often, how, and in whose words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from framing.types import POLARITIES, VOICES, EntityRow, Finding, WordedBy

_DETERMINER = re.compile(r"^(?:the|a|an|this|that|these|those|some)\s+", re.IGNORECASE)
_SMALL_START = re.compile(r"^[A-Z](?=[a-z]*\s[^A-Z]*$)")  # "The plan", at the head of a sentence; not "The Daily Lantern"


def score_entities(findings: Sequence[Finding]) -> tuple[EntityRow, ...]:
    """One row for each person, group or thing that loaded findings colour, the most often coloured first.

    Findings for which nobody and nothing is found have no row. A negated wording ("not ruthless") counts, but for neither pole.
    """
    groups: dict[str, list[int]] = {}
    for number, finding in enumerate(findings):
        if finding.device == "loaded" and finding.target_entity:
            groups.setdefault(_DETERMINER.sub("", finding.target_entity).casefold(), []).append(number)
    rows = [_row(findings, numbers) for numbers in groups.values()]
    return tuple(sorted(rows, key=lambda row: -row.count))  # stable: of equal ones the first in the text leads


def _row(findings: Sequence[Finding], numbers: Sequence[int]) -> EntityRow:
    own = [findings[number] for number in numbers]
    by_speaker: dict[str, list[Finding]] = {}
    for finding in own:
        by_speaker.setdefault("" if finding.voice == "narrator" else finding.speaker or "unknown", []).append(finding)
    voices = Counter(finding.voice for finding in own)
    return EntityRow(
        entity=_SMALL_START.sub(lambda match: match.group().lower(), own[0].target_entity),
        count=len(own),
        narrator=voices["narrator"],
        findings=tuple(numbers),
        voices={voice: voices[voice] for voice in VOICES},
        speakers=tuple(
            WordedBy(
                speaker=speaker,
                count=len(said),
                quoted=sum(finding.voice == "quoted" for finding in said),
                paraphrased=sum(finding.voice == "paraphrased" for finding in said),
                **_poles(said),
            )
            for speaker, said in sorted(by_speaker.items(), key=lambda pair: (pair[0] != "", -len(pair[1])))
        ),
        wordings=tuple(dict.fromkeys(finding.text for finding in own)),
        **_poles(own),
    )


def _poles(findings: Sequence[Finding]) -> dict[str, int]:
    poles = Counter(finding.polarity for finding in findings if not finding.negated)
    return {polarity: poles[polarity] for polarity in POLARITIES}
