"""Every case of tests/cases: what is marked is found, and nothing else of its device."""

from __future__ import annotations

from typing import Any

import pytest
from marked import Case, read_cases, unmark

from framing.pipeline import _say_verbs, analyze_article
from framing.selection import EVERYTHING
from framing.text import annotate, read_document
from framing.types import Article
from framing.voice import find_voices


@pytest.mark.parametrize("device", ["loaded", "hedge", "certainty"])
def test_case_files_hold_hits_and_misses(device: str) -> None:
    cases = [parameter.values[0] for parameter in read_cases(device)]
    assert any(case.marks for case in cases)
    assert any(case.fields.get("expect") == [] for case in cases)


@pytest.mark.parametrize("case", [*read_cases("loaded"), *read_cases("hedge"), *read_cases("certainty")])
def test_findings(case: Case, request: pytest.FixtureRequest) -> None:
    device = _device_of(case, request)
    analysis = analyze_article(Article(text=case.text), depth=case.depth)
    only = case.fields.get("only")
    found = {
        (f.text, f"{f.device}.{f.label}")
        for f in analysis.findings
        if f.device == device and (only is None or f.label == only)
    }
    wanted = {(case.text[m.start : m.end], f"{m.device}.{m.label}") for m in case.marks}
    assert found == wanted
    for mark in case.marks:
        if mark.voice:
            finding = next(f for f in analysis.findings if f.start == mark.start and f.device == mark.device)
            assert finding.voice == mark.voice


def _device_of(case: Case, request: pytest.FixtureRequest) -> str:
    if case.marks:
        return case.marks[0].device
    for device in ("loaded", "hedge", "certainty"):
        if any(parameter.values[0].text == case.text for parameter in read_cases(device)):
            return device
    raise AssertionError("a case of no file")


@pytest.mark.parametrize("case", list(read_cases("contrast")))
def test_contrasts(case: Case) -> None:
    analysis = analyze_article(Article(text=case.text), depth=case.depth)
    described = [(c.label, c.a.text, c.b.text, c.a.holder, c.b.holder) for c in analysis.contrasts]
    if case.fields.get("expect") == []:
        assert described == []
        return
    sides = {mark.side: mark for mark in case.marks if mark.side}
    cue = next((mark for mark in case.marks if mark.device == "contrast"), None)
    label = cue.label if cue else case.fields["label"]
    fitting = [c for c in analysis.contrasts if c.label == label and (cue is None or c.cue == (cue.start, cue.end))]
    assert fitting, described
    contrast = fitting[0]
    for found, wanted in ((contrast.a, sides["A"]), (contrast.b, sides["B"])):
        shared = min(found.end, wanted.end) - max(found.start, wanted.start)
        assert shared >= 0.5 * (wanted.end - wanted.start), described
    for side, name in ((contrast.a, "holder_a"), (contrast.b, "holder_b")):
        if name in case.fields and case.depth == "full":
            wanted = case.fields[name]  # "": nobody
            assert wanted in side.holder if wanted else not side.holder, described


@pytest.mark.parametrize("case", list(read_cases("voice")))
def test_voices(case: Case) -> None:
    document = read_document(Article(text=case.text), depth=case.depth)
    if case.depth == "full":
        document = annotate(document, range(len(document.sentences)))
    voices = find_voices(document, _say_verbs(EVERYTHING.matcher))
    for mark in case.marks:
        voice, speaker = voices.at(mark.start, mark.end)
        assert voice == mark.device, [(q.kind, q.speaker, q.text) for q in voices.quotations]
        if voice != "narrator" and "speaker" in case.fields:
            assert speaker == case.fields["speaker"]


@pytest.mark.parametrize("case", list(read_cases("sentences")))
def test_sentences(case: Case) -> None:
    wanted = case.text.split("‖")
    text = " ".join(wanted)
    document = read_document(Article(text=text), depth="fast")
    assert [document.text[s.start : s.end] for s in document.sentences] == wanted


@pytest.mark.parametrize("broken", ["⟦a|hedge.modal", "a⟧ b", "⟦⟧"])
def test_malformed_marks_fail(broken: str) -> None:
    with pytest.raises(ValueError, match="malformed"):
        unmark(broken)


def test_negation_is_noted() -> None:
    analysis = analyze_article(Article(text="The plan was not a disgraceful one."))
    negated: dict[str, Any] = {f.text: f.negated for f in analysis.findings}
    assert negated["disgraceful"] is True
    assert [f.negated for f in analyze_article(Article(text="It was a disgraceful plan.")).findings] == [False]
