"""Whom or what loaded wordings colour: the nearest noun phrase, and whoever stands behind it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import framing

CASES = [json.loads(line) for line in (Path(__file__).parent / "cases" / "target.jsonl").read_text("utf-8").splitlines()]


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_targets(case: dict[str, Any]) -> None:
    found = [f for f in framing.analyze(case["text"]).findings if f.device == "loaded" and f.text == case["wording"]]
    assert [(f.target, f.target_entity) for f in found] == [(case["target"], case["entity"])]


def test_no_parse_no_target() -> None:
    found = framing.analyze("Critics slammed Ada Finch’s plan.", depth="fast").findings
    assert [(f.text, f.target, f.target_entity) for f in found if f.device == "loaded"] == [("slammed", "", "")]
