"""The outlets of some articles -> their names out of a text: datelines, bylines and "told the Courier" give an outlet away."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from framing.comparison.masks import mask_boilerplate, name_forms
from framing.types import Span

THIS, ANOTHER, LINK = "this outlet", "another outlet", "[link]"
# What stands with a capital behind an outlet's short name and is the outlet's: "the Monitor Stories you care about". Other capitals make
# another name of it: "the Post Office".
_OWN = (
    "(?:Stories|Story|News|Newsletters?|Staff|Editorial|Editors?|Board|Magazine|Online|Opinion|Poll|Reports?|Reporters?|Writers?|Correspondents?|"
    "Photos?|Weekend|Sunday|Podcast|Video)"
)
_LONGEST = 80  # characters of a name that is looked for; an outlet's name is no essay


class Mask(NamedTuple):
    """What stands in the place of a stretch of the text."""

    start: int
    end: int
    new: str


class Names:
    """The names of outlets, to be hidden in the texts of one of them; without outlets nothing is hidden."""

    def __init__(self, own: str = "", others: Iterable[str] = ()) -> None:
        self.own = own
        mine = _pattern([own])
        theirs = _pattern(sorted({other for other in others if other and other != own}))
        self._patterns = [(pattern, word) for pattern, word in ((mine, THIS), (theirs, ANOTHER)) if pattern]

    def masks(self, text: str) -> list[Mask]:
        """The names in a text with what stands for them, by start, none touching another."""
        found = [Mask(*match.span(), _word(word, match[0])) for pattern, word in self._patterns for match in pattern.finditer(text)]
        kept: list[Mask] = []
        for mask in sorted(found, key=lambda mask: (mask.start, -mask.end)):
            if not kept or mask.start >= kept[-1].end:
                kept.append(mask)
        return kept

    def hide(self, text: str) -> str:
        """The text without the names.

        >>> Names("The Ellery Courier").hide("She told the Courier no; Courier readers agreed.")
        'She told [this outlet] no; [this outlet] readers agreed.'
        """
        parts: list[str] = []
        at = 0
        for start, end, new in self.masks(text):
            parts += (text[at:start], new)
            at = end
        return "".join((*parts, text[at:]))


def house_lines(text: str, outlet: str) -> tuple[Span, ...]:
    """Bylines, credits, links and lines by which a site keeps house: no part of the news, and telling of the outlet."""
    return mask_boilerplate([text], [outlet], names=()).spans[0]


def _word(word: str, name: str) -> str:
    return f"[{word.capitalize() if name.startswith('The ') else word}]"


def _pattern(outlets: Sequence[str]) -> re.Pattern[str] | None:
    """Whole names in small or capital letters; the last word behind "the" ("the Courier") or with a capital inside a sentence."""
    whole: set[str] = set()
    short: set[str] = set()
    for outlet in outlets:
        for form in (outlet.strip(), *name_forms(outlet)):
            if form.startswith("the ") and form != outlet.strip():
                short.add(form.removeprefix("the "))
            elif 1 < len(form) <= _LONGEST:
                whole |= {form, form.upper()}
    ways = []
    if whole:
        ways.append(rf"(?:[Tt]he\s+)?(?:{_any(whole)})")
    if short:
        last = rf"(?:{_any(short | {word.upper() for word in short})})(?!\s+(?!{_OWN}\b)(?:[A-Z][a-z]|of\b))"
        ways += [rf"(?:[Tt]he|THE)\s+{last}", rf"(?<=[a-z,;:—–-]\s){last}", rf"(?<=\b[Aa]\s){last}", rf"(?<=[a-z]\s[“‘\"(]){last}"]
    return re.compile(rf"(?<!\w)(?:{'|'.join(ways)})(?!\w)") if ways else None


def _any(forms: Iterable[str]) -> str:
    ordered = sorted(forms, key=lambda form: (-len(form), form))
    return "|".join(r"\s+".join(map(re.escape, form.split())) for form in ordered)
