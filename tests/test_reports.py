"""Reported clauses and phrases: every case of tests/cases/reports.jsonl gives exactly its rows."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from framing.attribution import cue_forms, parse_cues, read_cues
from framing.pipeline import analyze_article
from framing.types import PRESENTATIONS, Article

_CASES = Path(__file__).parent / "cases" / "reports.jsonl"
_KEYS = {"name", "text", "rows", "why", "xfail"}


def cases() -> list[Any]:
    found = []
    for line in _CASES.read_text("utf-8").splitlines():
        case = json.loads(line)
        assert set(case) <= _KEYS and {"name", "text", "rows"} <= set(case), line
        marks = [pytest.mark.xfail(reason=case["xfail"], strict=True)] if "xfail" in case else []
        found.append(pytest.param(case, id=case["name"], marks=marks))
    return found


@pytest.mark.parametrize("case", cases())
def test_rows(case: dict[str, Any]) -> None:
    analysis = analyze_article(Article(text=case["text"]))
    assert [[q.presentation, q.speaker, q.cue, q.text] for q in analysis.quotations] == case["rows"]
    for quotation in analysis.quotations:
        assert analysis.document.text[quotation.start : quotation.end] == quotation.text


def test_cases_hold_hits_and_near_misses() -> None:
    rows = [case.values[0]["rows"] for case in cases()]
    assert sum(not row for row in rows) >= 8
    assert {row[0] for found in rows for row in found} == set(PRESENTATIONS)


def test_only_speech_gives_a_voice() -> None:
    """What people think and do with words is told by the reporter; "her claim that …" is hers."""
    told = analyze_article(Article(text="Ada Finch wants a disgraceful law. Ben Moss attacked the disgraceful law."))
    assert [f.voice for f in told.findings if f.text == "disgraceful"] == ["narrator", "narrator"]
    claim = analyze_article(Article(text="Ada Finch repeated her claim that the law was disgraceful."))
    assert [(f.voice, f.speaker) for f in claim.findings if f.text == "disgraceful"] == [("paraphrased", "Ada Finch")]


@pytest.mark.parametrize(
    ("part", "form", "complement", "presentation"),
    [
        ("verb", "believed", "that", "thought"),
        ("verb", "accusing", "obj", "act"),
        ("verb", "brushed_off", "obj", "act"),
        ("noun", "claims", "that", "speech"),
        ("adj", "critical", "of", "thought"),
    ],
)
def test_cues_in_every_form(part: str, form: str, complement: str, presentation: str) -> None:
    assert read_cues()[part, form][complement] == presentation


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("verb | speech | tht | say", "unknown"),
        ("adv | speech | that | aloud", "unknown"),
        ("verb | talk | that | say", "unknown"),
        ("verb | speech | that | say\nverb | thought | that | hope say", 'attribution.txt:2: "say" with "that" is also on line 1'),
    ],
)
def test_breaches_of_the_format(line: str, problem: str) -> None:
    with pytest.raises(ValueError, match=problem):
        parse_cues(line)


def test_cue_forms_are_words() -> None:
    """Sentences are chosen for the parser by words of the text: no form may hold a particle or a blank."""
    assert {"believes", "brushed", "claims", "critical"} <= cue_forms()
    assert all(form.replace("-", "").isalpha() for form in cue_forms())
