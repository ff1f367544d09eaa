"""The number that stands behind an approximator, with what is counted: "about" -> "300 people", "roughly" -> "two-thirds of the town"."""

from __future__ import annotations

import re

from framing.phrases import Phrases
from framing.types import Document, Sentence, Span

_NUMBER = (
    r"(?:[$£€]\s?)?\d[\d.,]*(?<![.,])(?::\d\d\b)?(?:\s?[-–]\s?\d[\d.,]*(?<![.,]))?|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
    r"(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|half|third|quarter|dozen|hundred|thousand|"
    r"million|twice|double|triple)\b"
)
_QUANTITY = re.compile(
    rf"\s*(?:an?\s+)?(?:{_NUMBER})(?:[\s-]+(?:{_NUMBER}|hundred|thousand|million|billion|trillion|dozen|thirds?|quarters?|fifths?|tenths?)\b)*"
    r"(?:-in-\w+|\sin\s(?:three|four|five|six|seven|eight|nine|ten)\b)?(?:\s*%|[\s-]+per\s?cent\b)?",
    re.IGNORECASE,
)
_COUNTING = ("nummod", "quantmod", "compound")  # relations of a number to what is counted
_DETERMINING = ("det", "predet", "nummod", "amod")


def find_quantity(document: Document, phrases: Phrases, cue: range, sentence: Sentence) -> tuple[Span, int] | None:
    """The quantity behind an approximator and the token that heads it; without a parse the number alone.

    Args:
        cue: the tokens of the approximator.
        sentence: in which it stands.
    """
    tokens = document.tokens
    parsed = bool(tokens[cue[-1]].pos)
    number = _QUANTITY.match(document.text, tokens[cue[-1]].end, sentence.end)
    if number is None:
        return _counted(phrases, cue) if parsed else None
    last = cue.stop
    while last + 1 < sentence.last and tokens[last + 1].start < number.end():
        last += 1
    if last >= sentence.last:
        return None
    start, end, head = number.end() - len(number.group().lstrip()), number.end(), last
    if parsed:
        token = tokens[last]
        if token.dep in (*_COUNTING, "amod", "npadvmod", "det", "advmod") and last < token.head < sentence.last:
            head = token.head
            while tokens[head].dep in _COUNTING and tokens[head].head > head:
                head = tokens[head].head
            if any(tokens[index].text == "(" for index in range(last + 1, head)):
                head = last  # "nearly seven-in-ten (69%)"
            end = max(end, tokens[head].end)
        whole = phrases.object_of(range(last + 1, last + 2)) if last + 1 < sentence.last and tokens[last + 1].lower == "of" else None
        if whole is not None:
            end = max(end, phrases.noun_phrase(whole).end)
    return Span(start, end), head


def _counted(phrases: Phrases, cue: range) -> tuple[Span, int] | None:
    """Without a number behind the cue: what is counted ("thousands of fans", "nearly every house")."""
    tokens = phrases.tokens
    counted = phrases.object_of(cue)
    if counted is not None:
        return phrases.noun_phrase(counted), counted
    last = tokens[cue[-1]]
    head = last.head
    if last.pos not in ("ADV", "ADP", "ADJ") or head < cue.stop or tokens[head].pos not in ("DET", "PRON", "NOUN", "ADJ", "NUM"):
        return None
    noun = max(head, tokens[head].head) if tokens[head].dep in _DETERMINING else head
    return Span(tokens[cue.stop].start, tokens[noun].end), noun
