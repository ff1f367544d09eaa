"""Pairs of arguments in one or adjacent sentences, set against each other or not: gum."""

from __future__ import annotations

import re
from pathlib import Path

from framing.evaluate.intervals import Tally
from framing.evaluate.rows import Row, read_rows
from framing.evaluate.task import Item, Items, ReadWith, Task, miss, overlap, span_metrics
from framing.types import Span

_GAP = "<*>"  # where an argument is interrupted
# The treebank sets blanks between all its tokens; these are the ones that no writer sets.
_BLANK_BEFORE = re.compile(r" (?=(?:[,.;:!?%)\]}”’]|n['’]t\b|['’](?:s|re|ve|ll|d|m)\b))", re.IGNORECASE)
_BLANK_AFTER = re.compile(r"(?<=[(\[{“‘$£]) ")
_HYPHEN = re.compile(r"(?<=\w) - (?=\w)")


def read_gum(path: Path) -> Items:
    items = []
    for row in read_rows(path):
        sentences = [row.words("sent1")] if row.flag("same_sentence") else [row.words("sent1"), row.words("sent2")]
        text = _as_written(" ".join(sentences))
        second = 0 if row.flag("same_sentence") else len(_squeezed(sentences[0]))
        a, b = _place(row, "arg1", text, 0), _place(row, "arg2", text, second)
        items.append(Item(row.words("doc"), f"{row.path.name}:{row.line}", (text, a, b, row.flag("contrast"))))
    return Items(items, len(items))


def measure_gum(item: Item, read: ReadWith) -> Tally:
    """A pair is found if one side of a contrast lies mostly in the first argument and the other mostly in the second."""
    text, a, b, annotated = item.fields
    reading, tally = read(text), Tally(item.unit)
    assert reading.analysis is not None
    a, b = ([reading.span(*span) for span in spans] for spans in (a, b))

    def lean(start: int, end: int) -> int:
        return sum(overlap((start, end), span) for span in a) - sum(overlap((start, end), span) for span in b)

    found = any(lean(c.a.start, c.a.end) * lean(c.b.start, c.b.end) < 0 for c in reading.analysis.contrasts)
    tally.counts["contrast.annotated"] = int(annotated)
    tally.counts["contrast.found"] = int(found)
    tally.counts["contrast.annotated_found"] = tally.counts["contrast.found_right"] = int(annotated and found)
    if annotated != found:
        expected, got = ("contrast", "") if annotated else ("", "contrast")
        tally.misses.append(miss(item, "missed" if annotated else "extra", text, expected, got))
    return tally


def _as_written(text: str) -> str:
    return _HYPHEN.sub("-", _BLANK_AFTER.sub("", _BLANK_BEFORE.sub("", text)))


def _squeezed(text: str) -> str:
    return "".join(text.split())


def _place(row: Row, name: str, text: str, earliest: int) -> list[Span]:
    """Where an argument stands in the text as written: blanks differ, so the other signs are counted.

    Args:
        earliest: the number of signs, without blanks, before which the argument cannot begin.
    """
    places = [index for index, sign in enumerate(text) if not sign.isspace()]
    signs = _squeezed(text)
    spans = []
    at = earliest
    for part in row.words(name).split(_GAP):
        wanted = _squeezed(part)
        if not wanted:
            continue
        found = signs.find(wanted, at)
        if found < 0:  # the sentences may stand in the order of the arguments, not of the text
            found = signs.find(wanted)
        if found < 0:
            raise row.error(f'the words of "{name}" are not in its sentence', remedy="correct the argument or the sentence")
        at = found + len(wanted)
        spans.append(Span(places[found], places[at - 1] + 1))
    return spans


TASKS = {"gum": Task(read_gum, measure_gum, span_metrics("contrast", needs="analysis"), unit="document")}
