"""Raw text -> the text that all offsets count in, with a record of what was changed."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

_LINE_ENDS = re.compile(r"\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_SOFT_HYPHEN = re.compile("\u00ad")
# Joiners (U+200C, U+200D) stay: emoji and some scripts need them.
_ZERO_WIDTH = re.compile("[\u200b\u2060\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f]")
# Blanks and line ends without end: patterns that look for blanks try each of a run, so that a run of thousands takes them long.
_LONG_BLANK = re.compile(r"[^\S\n]{20,}")
_LONG_GAP = re.compile(r"\n{20,}")
_HALF = re.compile("[\ud800-\udfff]")  # half of a pair: no file can hold it


def clean_text(raw: str) -> tuple[str, tuple[str, ...]]:
    """The text in NFC with `\\n` line ends, without soft hyphens, zero-width and control marks; and what was changed.

    >>> clean_text("co\\u00adoperate\\r\\nnow")
    ('cooperate\\nnow', ('line ends: 1', 'soft hyphens: 1'))
    """
    composed, done = _compose(raw)
    stripped = composed.strip()
    if stripped != composed:
        done.append("blanks at the ends")
    return stripped, tuple(done)


def clean_name(raw: str) -> str:
    """A name, an id or another short field on one line, without the characters that no file or drawing can hold.

    >>> clean_name(" The\\nGull\\x07 ")
    'The Gull'
    """
    return " ".join(_HALF.sub("\ufffd", _CONTROL.sub("", raw)).split())


def cleaned_offsets(raw: str) -> Sequence[int]:
    """For each code point of the raw text, and for its end, where it stands in the text that `clean_text` gives.

    What was removed stands where the next kept code point does.

    >>> list(cleaned_offsets(" co\\u00adop"))
    [0, 0, 1, 2, 2, 3, 4]

    Raises:
        ValueError: the text has signs that compose with what stands before them without being combining marks.
    """
    composed, done = _compose(raw)
    leading = len(composed) - len(composed.lstrip())
    length = len(composed.strip())
    if not done and not leading:
        return range(len(raw) + 1)
    offsets: list[int] = []
    at = start = 0
    while start < len(raw):
        end = start + (2 if raw.startswith("\r\n", start) else 1)
        if long := _LONG_BLANK.match(raw, start) or _LONG_GAP.match(raw, start):
            end = long.end()
        while end < len(raw) and unicodedata.combining(raw[end]):
            end += 1
        kept = len(_compose(raw[start:end])[0])
        offsets += (at + min(place, max(0, kept - 1)) for place in range(end - start))
        at += kept
        start = end
    if at != len(composed):
        raise ValueError("the text cannot be aligned with its cleaned form")
    return [min(max(0, offset - leading), length) for offset in (*offsets, at)]


def _compose(raw: str) -> tuple[str, list[str]]:
    done: list[str] = []
    text = raw
    for name, pattern, replacement in (
        ("line ends", _LINE_ENDS, "\n"),
        ("soft hyphens", _SOFT_HYPHEN, ""),
        ("zero-width marks", _ZERO_WIDTH, ""),
        ("control characters", _CONTROL, ""),
        ("lone surrogates", _HALF, "\ufffd"),
        ("long blanks", _LONG_BLANK, " "),
        ("long gaps", _LONG_GAP, "\n\n"),
    ):
        text, count = pattern.subn(replacement, text)
        if count:
            done.append(f"{name}: {count}")
    composed = unicodedata.normalize("NFC", text)
    if composed != text:
        done.append("composed to Unicode NFC")
    return composed, done
