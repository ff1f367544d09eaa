"""Quotation marks -> marked stretches: curly, straight, single, nested, unbalanced, over several paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from framing.types import Document, Span

_OPEN_DOUBLE = ("“", "„", "«", "``")
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
    opened = -1
    depth = 0  # further curly pairs inside the open one
    surplus = text.count("”", *paragraph) - text.count("“", *paragraph)  # of closing marks over opening ones, from here on
    for mark in _DOUBLE.finditer(text, paragraph.start, paragraph.end):
        at, sign = mark.start(), mark.group()
        surplus += (sign == "“") - (sign == "”")
        if sign in _STRAIGHT_DOUBLE:
            before, after = text[at - 1 : at] if at > paragraph.start else "", text[mark.end() : mark.end() + 1]
            if opened < 0 and (not after or after.isspace()) and before and not before.isspace():
                continue  # inches, or a stray closing mark
            opening = opened < 0
        else:
            opening = sign in _OPEN_DOUBLE
        if opening and opened < 0:
            opened = mark.end()
        elif opening:
            # A pair inside the pair, if both are closed further on; else the writer forgot to close the first.
            depth += sign == "“" and surplus >= depth + 2
        elif depth:
            depth -= 1
        elif opened >= 0:
            # Of three apostrophes the first closes a quotation inside the quotation.
            end = at + (sign == "''" and text[mark.end() : mark.end() + 1] == "'")
            yield Span(opened, end), True
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
