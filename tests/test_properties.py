"""Properties over texts mixed from cues, marks and awkward characters."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import framing
from framing.errors import InputError
from framing.ingest import clean_text
from framing.matcher import normal
from framing.pipeline import analyze_article
from framing.types import Article

PIECES = [
    "slammed", "the", "plan", "reportedly", "may", "clearly", "but", "despite", "according to", "Ada Finch", "said", "that", "she", "“", "”",
    '"', "‘", "’", "'", ".", ",", "?", "\n", "\n\n", "İ", "ſ", "ß", "e\u0301", "👩‍🌾", "—", "…", "rather than", "hard-line", "witch hunt", "$300",
    "about 300", "once", "now", "as opposed to", "not", "no", ":", "(", ")", "U.S.", "Mr.", "“So",
]  # fmt: skip
texts = st.lists(st.sampled_from(PIECES), min_size=1, max_size=40).map(" ".join)
REPORTS = [
    *PIECES, "''", "``", "> ", "her claim that", "was alarmed by", "if", "he", "they", "its", "wants to", "in her view", "Police", "called it",
    "who", "and that", "told", "the mayor", "shows that", "it", "— Ada (@a) May 3, 2031", "expressed frustration that", "critical of",
]  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(texts)
def test_spans_lie_in_the_text_and_runs_are_equal(raw: str) -> None:
    text, _ = clean_text(raw)
    analysis = analyze_article(Article(text=text), depth="fast")
    whole = analysis.document.text
    for finding in analysis.findings:
        assert 0 <= finding.start < finding.end <= len(whole) and whole[finding.start : finding.end] == finding.text
    for contrast in analysis.contrasts:
        for side in (contrast.a, contrast.b):
            assert 0 <= side.start < side.end <= len(whole) and whole[side.start : side.end] == side.text
    for quotation in analysis.quotations:
        assert whole[quotation.start : quotation.end] == quotation.text
    assert analyze_article(Article(text=text), depth="fast") == analysis


@settings(max_examples=15, deadline=None)
@given(texts)
def test_full_depth_holds_too(raw: str) -> None:
    text, _ = clean_text(raw)
    analysis = analyze_article(Article(text=text))
    assert all(analysis.document.text[f.start : f.end] == f.text for f in analysis.findings)
    assert analysis.to_html().count("<h1") == 1


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(REPORTS), min_size=1, max_size=28).map(" ".join))
def test_reports_lie_in_the_text_and_stretches_tile_it(raw: str) -> None:
    text, _ = clean_text(raw)
    analysis = analyze_article(Article(text=text))
    whole = analysis.document.text
    for quotation in analysis.quotations:
        assert 0 <= quotation.start < quotation.end <= len(whole) and whole[quotation.start : quotation.end] == quotation.text
    assert "".join(whole[stretch.start : stretch.end] for stretch in analysis.stretches) == whole


FRONT = "the lake is by the town and the road is by the lake."


@settings(max_examples=80, deadline=None)
@given(texts)
def test_a_paragraph_in_front_only_shifts_findings(raw: str) -> None:
    text, _ = clean_text(raw)
    if not any(char.isalnum() for char in text):
        return
    before = analyze_article(Article(text=text), depth="fast")
    after = analyze_article(Article(text=f"{FRONT}\n\n{text}"), depth="fast")
    offset = len(FRONT) + 2
    assert [(f.start + offset, f.end + offset, f.label, f.voice, f.speaker) for f in before.findings] == [
        (f.start, f.end, f.label, f.voice, f.speaker) for f in after.findings
    ]


@given(st.text(max_size=200))
def test_normal_keeps_the_length(text: str) -> None:
    assert len(normal(text)) == len(text)


@given(st.text(max_size=200))
def test_cleaning_twice_changes_nothing(text: str) -> None:
    once, _ = clean_text(text)
    assert clean_text(once) == (once, ())


@pytest.mark.parametrize("text", ["", " \n", "“”", "…"])
def test_no_words_is_an_error(text: str) -> None:
    with pytest.raises(InputError, match="no text"):
        framing.analyze(text)


def test_unknown_depth_is_an_error() -> None:
    with pytest.raises(framing.FramingError, match="depth"):
        framing.analyze("The council met.", depth="deep")
