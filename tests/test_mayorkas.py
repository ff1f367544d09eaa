"""A real article, read from ../shared where it is present: what a careful reader marks in it is found."""

from __future__ import annotations

from pathlib import Path

import pytest

from framing.ingest import read_corpus
from framing.pipeline import analyze_article
from framing.types import Analysis

ARTICLE = Path(__file__).resolve().parents[2] / "shared" / "articles" / "mayorkas.txt"
pytestmark = pytest.mark.skipif(not ARTICLE.exists(), reason=f"{ARTICLE.name} is not at hand")


@pytest.fixture(scope="module")
def analysis() -> Analysis:
    return analyze_article(next(read_corpus(ARTICLE)))


@pytest.mark.parametrize(
    "wording",
    [
        "trashing", "hard line", "softer approach", "behind-closed-doors", "rebuffing", "rallying cry", "deriding", "griped", "fair game",
        "surge", "take on", "vowing",
    ],
)  # fmt: skip
def test_loaded(analysis: Analysis, wording: str) -> None:
    assert any(wording in f.text or f.text in wording for f in analysis.findings if f.device == "loaded" and f.text)


@pytest.mark.parametrize(
    ("cue", "count"), [("reportedly", 5), ("apparently", 2), ("according to", 2), ("It was previously reported that", 1), ("may", 2)]
)
def test_hedges(analysis: Analysis, cue: str, count: int) -> None:
    assert sum(f.text == cue for f in analysis.findings if f.device == "hedge") == count


def test_contrasts(analysis: Analysis) -> None:
    text = analysis.document.text
    by_cue = {text[c.cue.start : c.cue.end]: c for c in analysis.contrasts if c.cue}
    assert by_cue["Despite"].label == "concession"
    compared = by_cue["as compared to"]
    assert "softer approach" in compared.a.text
    assert "Trump" in compared.b.text
    assert "Trump era" in by_cue["as opposed to"].b.text
    assert by_cue["at odds with"].label == "opposition"
    pair = next(c for c in analysis.contrasts if c.label == "paired")
    assert "hard line" in pair.a.text and "Trump" in pair.a.holder
    assert "softer approach" in pair.b.text and "Biden" in pair.b.holder


def test_quotations(analysis: Analysis) -> None:
    direct = [q for q in analysis.quotations if q.kind == "direct"]
    assert len(direct) == 9
    assert {q.speaker for q in direct} == {"Alejandro Mayorkas"}
    assert not any(q.text in ("gaps", "blanket policies") for q in direct)
    assert any("gaps" in q.text for q in analysis.quotations if q.kind == "mixed")
