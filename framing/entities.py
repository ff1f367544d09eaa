"""Loaded findings -> how each person, group and thing is worded: how often, how, and in whose words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from framing.types import POLARITIES, EntityRow, Finding

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
    poles = Counter(finding.polarity for finding in own if not finding.negated)
    return EntityRow(
        entity=_SMALL_START.sub(lambda match: match.group().lower(), own[0].target_entity),
        count=len(own),
        narrator=sum(finding.voice == "narrator" for finding in own),
        findings=tuple(numbers),
        **{polarity: poles[polarity] for polarity in POLARITIES},
    )
