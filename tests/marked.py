"""Cases as data: a JSON line with marked text -> the plain text and what is expected in it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

CASES = Path(__file__).parent / "cases"
_PIECE = re.compile(r"⟦(?:([AB]):)?([^⟦⟧|]+)(?:\|([a-z-]+)(?:\.([a-z-]+))?(?:\|([a-z]+))?)?⟧")
_KEYS = {"name", "why", "text", "expect", "depth", "xfail", "only", "speaker", "mention", "kind", "holder_a", "holder_b", "label"}


@dataclass(frozen=True)
class Mark:
    """One marked stretch of a case."""

    start: int
    end: int
    side: str  # "A", "B", or empty
    device: str
    label: str
    voice: str


@dataclass(frozen=True)
class Case:
    """One case at one depth."""

    text: str
    marks: tuple[Mark, ...]
    fields: dict[str, Any]
    depth: str


def read_cases(name: str) -> Iterator[Any]:
    """The cases of a file as pytest parameters, at both depths unless the case names one."""
    for number, line in enumerate((CASES / f"{name}.jsonl").read_text("utf-8").splitlines(), 1):
        fields = json.loads(line)
        unknown = set(fields) - _KEYS
        if unknown or not fields.get("name") or not fields.get("text"):
            raise ValueError(f"{name}.jsonl:{number}: malformed case {unknown or fields}")
        text, marks = unmark(fields["text"])
        if not marks and "expect" not in fields and "‖" not in text and name != "sentences":
            raise ValueError(f"{name}.jsonl:{number}: nothing is marked and nothing is expected")
        for depth in (fields["depth"],) if "depth" in fields else ("fast", "full"):
            marker = [pytest.mark.xfail(reason=fields["xfail"], strict=True)] if "xfail" in fields else []
            yield pytest.param(Case(text, marks, fields, depth), id=f"{fields['name']}-{depth}", marks=marker)


def unmark(marked: str) -> tuple[str, tuple[Mark, ...]]:
    """The plain text and its marks; a stray bracket is an error."""
    text = ""
    marks = []
    at = 0
    for piece in _PIECE.finditer(marked):
        text += marked[at : piece.start()]
        side, words, device, label, voice = (group or "" for group in piece.groups())
        marks.append(Mark(len(text), len(text) + len(words), side, device, label, voice))
        text += words
        at = piece.end()
    text += marked[at:]
    if "⟦" in text or "⟧" in text:
        raise ValueError(f"malformed mark in {marked!r}")
    return text, tuple(marks)
