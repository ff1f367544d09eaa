"""What the tool gets wrong, in sentences for a class; a test holds the numbers against evaluate/figures.json."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class Share(NamedTuple):
    """Of ten, rounded, as measured on `gold`: 45 news articles that one close reader marked (see evaluate/README.md)."""

    right: int  # of ten wordings that the program marks, those that the reader marked too
    found: int  # of ten wordings that the reader marked, those that the program finds


SHARES: Mapping[str, Share] = {
    "loaded": Share(8, 6),
    "hedge": Share(9, 9),
    "certainty": Share(8, 9),
    "contrast": Share(8, 7),
}
VOICE = 10  # of ten wordings that both mark, those for which both name the same voice; 95 in 100
_NAMES = {
    "loaded": "words that judge or excite",
    "hedge": "words that make a claim less sure",
    "certainty": "words that press a claim",
    "contrast": "places where two sides are set against each other",
}
NO_VERDICT = "The program marks wording. It does not know what is true, what the writer meant, or whether an article is fair."


def measured(*devices: str) -> tuple[str, ...]:
    """How often the program is right about the devices, and that it marks wording only."""
    lines = [
        f"In a test on 45 news articles the program marked {_NAMES[device]}. Of every 10 marks a careful reader agreed with about "
        f"{SHARES[device].right}. Of every 10 that the reader saw the program found about {SHARES[device].found}."
        for device in devices
    ]
    return (
        *lines,
        "It was one reader’s view, and on new articles expect worse: where the class has a good reason, trust the class.",
        NO_VERDICT,
    )
