"""The misses that the accuracy page shows still go wrong; one that was repaired has to leave tests/cases/misses.jsonl."""

from __future__ import annotations

import json
from typing import Any

import pytest
from marked import CASES, unmark

from framing.evaluate.catalog import DATA_SETS
from framing.pipeline import analyze_article
from framing.types import Article

MISSES = [json.loads(line) for line in (CASES / "misses.jsonl").read_text("utf-8").splitlines()]


@pytest.mark.parametrize("case", MISSES, ids=[case["name"] for case in MISSES])
def test_still_goes_wrong(case: dict[str, Any]) -> None:
    text, marks = unmark(case["text"])
    analysis = analyze_article(Article(text=text))
    assert set(case["sets"]) <= {found.name for found in DATA_SETS}
    if marks[0].side:
        assert case["kind"] == "missed" and not analysis.contrasts
        return
    (mark,) = marks
    found = [f for f in analysis.findings if f.device == mark.device and f.start < mark.end and mark.start < f.end]
    if case["kind"] == "missed":
        assert not found
    elif case["kind"] == "extra":
        assert [f.label for f in found] == [mark.label]
    else:
        assert case["kind"] == "voice"
        assert [f.label for f in found] == [mark.label] and found[0].voice != mark.voice
