"""Raw text -> the text that all offsets count in, with a record of what was changed."""

from __future__ import annotations

import re
import unicodedata

_LINE_ENDS = re.compile(r"\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_SOFT_HYPHEN = re.compile("\u00ad")
# Joiners (U+200C, U+200D) stay: emoji and some scripts need them.
_ZERO_WIDTH = re.compile("[\u200b\u2060\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f]")


def clean_text(raw: str) -> tuple[str, tuple[str, ...]]:
    """The text in NFC with `\\n` line ends, without soft hyphens, zero-width and control marks; and what was changed.

    >>> clean_text("co\\u00adoperate\\r\\nnow")
    ('cooperate\\nnow', ('line ends: 1', 'soft hyphens: 1'))
    """
    done: list[str] = []
    text = raw
    for name, pattern, replacement in (
        ("line ends", _LINE_ENDS, "\n"),
        ("soft hyphens", _SOFT_HYPHEN, ""),
        ("zero-width marks", _ZERO_WIDTH, ""),
        ("control characters", _CONTROL, ""),
    ):
        text, count = pattern.subn(replacement, text)
        if count:
            done.append(f"{name}: {count}")
    composed = unicodedata.normalize("NFC", text)
    if composed != text:
        done.append("composed to Unicode NFC")
    stripped = composed.strip()
    if stripped != composed:
        done.append("blanks at the ends")
    return stripped, tuple(done)
