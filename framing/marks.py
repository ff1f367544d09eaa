"""Quotation marks -> marked stretches: curly, straight, single, nested, unbalanced, over several paragraphs."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from framing.types import Document, Span

_OPEN_DOUBLE = ("“", "„", "«", "``")
_CLOSE_DOUBLE = ("”", "»")
_STRAIGHT_DOUBLE = ('"', "''")  # two apostrophes: the double mark of wires and of typewriters
_DOUBLE = re.compile(r"[“„«”»\"]|``|''")
# An apostrophe that begins a word is no opening mark.
_ELISION = re.compile(r"['’‘](?:em|til|cause|cuz|tis|twas|n|s|round|bout|\d0s)\b", re.IGNORECASE)
_LONGEST_SINGLE = 400  # code points; a longer stretch between single marks is two apostrophes


class Marked(NamedTuple):
    """Words between quotation marks; the span excludes the marks."""

    start: int
    end: int
    paragraph: int
    nested: bool  # inside other marks
    closed: bool  # its closing mark stands in the text
    continues: bool  # goes on the quotation of the paragraph before
    single: bool


def find_marked(document: Document) -> list[Marked]:
    """All stretches between quotation marks, by start.

    A quotation over several paragraphs opens each of them and closes only the last; an opening mark
    that never closes runs to the end of its paragraph.
    """
    found: list[Marked] = []
    open_before = False
    for number, paragraph in enumerate(document.paragraphs):
        spans = list(_double(document.text, paragraph))
        starts_open = document.text.startswith((*_OPEN_DOUBLE, *_STRAIGHT_DOUBLE), paragraph.start)
        for index, (span, closed) in enumerate(spans):
            continues = open_before and starts_open and index == 0
            found.append(Marked(span.start, span.end, number, False, closed, continues, False))
        open_before = bool(spans) and not spans[-1][1]
        found.extend(_single(document.text, paragraph, number, [span for span, _ in spans]))
    return sorted(mark for mark in found if mark.end > mark.start)


def _double(text: str, paragraph: Span) -> Iterator[tuple[Span, bool]]:
    opened, opener = -1, ""
    depth = inner = 0  # curly pairs that are open inside a curly, a straight one
    left = Counter(mark.group() for mark in _DOUBLE.finditer(text, *paragraph))  # marks of each sign that are still to come
    for mark in _DOUBLE.finditer(text, *paragraph):
        at, sign = mark.start(), mark.group()
        left[sign] -= 1
        if opened < 0:
            before, after = text[at - 1 : at] if at > paragraph.start else "", text[mark.end() : mark.end() + 1]
            stray = sign in _CLOSE_DOUBLE or ((not after or after.isspace()) and before and not before.isspace())
            # A straight mark between a word and a blank: inches, or it closes what was never opened.
            if sign in _OPEN_DOUBLE or not stray:
                opened, opener, depth, inner = mark.end(), sign, 0, 0
        elif sign in _STRAIGHT_DOUBLE if opener in _STRAIGHT_DOUBLE else sign in _CLOSE_DOUBLE or (opener == "``" and sign == "''"):
            if depth:
                depth -= 1
                continue
            # Of three apostrophes the first closes a quotation inside the quotation.
            end = at + (sign == "''" and text[mark.end() : mark.end() + 1] == "'")
            yield Span(opened, end), True
            opened = -1
        elif sign == "“":
            # A pair inside the pair, if both are closed further on; else the writer forgot to close the first.
            inner += opener in _STRAIGHT_DOUBLE
            depth += opener == "“" and left["”"] - left["“"] >= depth + 2
        elif sign in _CLOSE_DOUBLE and inner:
            inner -= 1
        elif sign in _CLOSE_DOUBLE or (sign in _STRAIGHT_DOUBLE and not any(left[other] for other in _CLOSE_DOUBLE)):
            yield Span(opened, at), True  # opened with one kind of mark and closed with the other
            opened = -1
    if opened >= 0:
        yield Span(opened, paragraph.end), False


def _single(text: str, paragraph: Span, number: int, doubles: list[Span]) -> Iterator[Marked]:
    at = paragraph.start
    while at < paragraph.end:
        if text[at] in "‘'" and _opens_single(text, at, paragraph):
            outer = next((span for span in doubles if span.start <= at < span.end), None)
            limit = min(outer.end if outer else paragraph.end, at + _LONGEST_SINGLE)
            end = _closing_single(text, at, limit)
            # A double quotation never begins inside single marks that it would break out of.
            crossing = outer is None and any(at < span.start <= end < span.end for span in doubles)
            if end > 0 and not crossing:
                yield Marked(at + 1, end, number, outer is not None, True, False, True)
                at = end
        at += 1


def _opens_single(text: str, at: int, paragraph: Span) -> bool:
    before = text[at - 1] if at > paragraph.start else " "
    after = text[at + 1 : at + 2]
    return (before.isspace() or before in '([“"—–-:') and (after.isalnum() or after in "$£€@#") and not _ELISION.match(text, at)


def _closing_single(text: str, at: int, limit: int) -> int:
    """Position of the mark that closes a single quotation opened at `at`, or -1."""
    curly = text[at] == "‘"
    weak = -1
    for position in range(at + 2, limit):
        if text[position] not in ("’" if curly else "'"):
            continue
        before, after = text[position - 1], text[position + 1 : position + 2]
        if after.isalnum() or before.isspace():
            continue
        if before in "sS" and after == " " and weak < 0:
            weak = position  # a plural possessive ("voters' anger") or the end: the end only if no later mark fits
            continue
        return position
    return weak
