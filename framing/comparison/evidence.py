"""The evidence columns of a score table -> marks and stretches of voice with their places in the text."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import NamedTuple


class Mark(NamedTuple):
    """A finding or a contrast as a score table keeps it; offsets in code points of the table's `text`."""

    start: int
    end: int
    device: str
    label: str
    voice: str
    section: str
    sentence_start: int  # of the sentence in which it starts
    sentence_end: int
    speaker: str
    target: str  # whoever stands behind the target of a loaded wording, else the target; empty if none
    polarity: str  # toward the target; empty for other devices and for negated findings


class Voiced(NamedTuple):
    """A stretch of one voice; the stretches of a text tile it."""

    start: int
    end: int
    voice: str


def read_marks(findings: str) -> Iterator[Mark]:
    """The marks of one article, by start; none where the table was made without evidence."""
    yield from (Mark(*values) for values in json.loads(findings or "[]"))


def read_stretches(stretches: str) -> Iterator[Voiced]:
    """The stretches of one article, in the order of the text."""
    yield from (Voiced(*values) for values in json.loads(stretches or "[]"))
