"""Reports: the JSON contract, HTML that is safe and reachable, Markdown, charts, and a golden copy."""

from __future__ import annotations

import json
from html.parser import HTMLParser
from pathlib import Path

import pytest

import framing
from framing import figures
from framing.ingest import read_corpus
from framing.pipeline import analyze_article
from framing.report.markdown import to_markdown
from framing.report.write import render
from framing.types import DEVICES, LABELS, POLARITIES, PRESENTATIONS, SECTIONS, SOURCE_KINDS, VOICES, Analysis, Article

GOLDEN = Path(__file__).parent / "golden"
HOSTILE = '<script>alert(1)</script> & "<b>bold</b>"'
TEXT = (
    "Despite the mayor's promise, the council slammed the “reforms” on Friday. “It may be a disaster,” Ada Finch griped.\n\n"
    "Ben Moss said the fee could rise, according to a memo <script>alert(2)</script> <img src=x onerror=alert(3)>."
)


@pytest.fixture(scope="module")
def analysis() -> Analysis:
    return framing.analyze(TEXT, title=f"Council rejects plan {HOSTILE}", outlet=HOSTILE, date="2026-03-01", story="fee")


def test_json_contract(analysis: Analysis) -> None:
    record = json.loads(render(analysis, "json"))
    assert list(record) == [
        "schema", "article", "findings", "contrasts", "quotations", "sources", "source_summary", "sentences", "scores", "provenance",
    ]  # fmt: skip
    assert record["schema"] == "framing.report/1"
    article = record["article"]
    assert list(article) == ["id", "title", "outlet", "date", "url", "story", "text", "words", "sentences", "sha256"]
    text = article["text"]
    assert text == f"{article['title']}\n\n{TEXT}"
    assert record["findings"] and record["contrasts"] and record["quotations"]
    for finding in record["findings"]:
        assert list(finding) == [
            "start", "end", "text", "device", "label", "voice", "speaker", "target", "polarity", "strength", "negated", "section", "rule",
            "reason", "plainer", "confidence",
        ]  # fmt: skip
        assert text[finding["start"] : finding["end"]] == finding["text"]
        assert finding["label"] in LABELS[finding["device"]] and finding["voice"] in VOICES and finding["section"] in SECTIONS
        assert finding["strength"] in (1, 2, 3) and 0 <= finding["confidence"] <= 1 and finding["reason"].endswith(".")
        assert finding["polarity"] in ("", *POLARITIES)
    for contrast in record["contrasts"]:
        assert list(contrast) == ["label", "voice", "cue", "a", "b", "reason", "confidence"]
        for part in ("cue", "a", "b"):
            assert contrast[part] is None or text[contrast[part]["start"] : contrast[part]["end"]] == contrast[part]["text"]
        assert set(contrast["a"]) == {"start", "end", "text", "holder"}
    for quotation in record["quotations"]:
        assert list(quotation) == ["start", "end", "text", "kind", "speaker", "cue", "mention", "presentation", "source_kind"]
        assert text[quotation["start"] : quotation["end"]] == quotation["text"]
        assert quotation["presentation"] in PRESENTATIONS and quotation["source_kind"] in SOURCE_KINDS
    summary = record["source_summary"]
    assert list(summary) == [
        "sources", "named", "unnamed", "kinds", "words_narrator", "words_named", "words_unnamed", "words_unknown", "quotations_unknown",
        "named_share", "hill_1", "hill_2",
    ]  # fmt: skip
    for source in record["sources"]:
        assert list(source) == [
            "speaker", "source_kind", "words", "words_quoted", "words_paraphrased", "share", "quotations", "thoughts", "acts", "verbs",
        ]  # fmt: skip
        assert source["words"] == source["words_quoted"] + source["words_paraphrased"] and source["source_kind"] in SOURCE_KINDS
        assert all(list(verb) == ["verb", "count", "stance", "presentation"] for verb in source["verbs"])
    words = sum(source["words"] for source in record["sources"]) + summary["words_unknown"] + summary["words_narrator"]
    assert words == article["words"] and "Ada Finch" in [source["speaker"] for source in record["sources"]]
    assert [set(s) for s in record["sentences"]] == [{"start", "end", "section", "loaded_probability"}] * article["sentences"]
    assert record["sentences"][0]["section"] == "headline"
    assert all(list(s) == ["device", "label", "voice", "count", "words", "per_1000", "interval", "percentile"] for s in record["scores"])
    assert set(record["provenance"]) >= {"package", "lexicons", "model", "norms", "seed", "cleaned"}
    assert set(record["provenance"]["model"]) == {"name", "version", "license"}


class Page(HTMLParser):
    """What a browser would build: elements with their attributes, and the text outside scripts and styles."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self._open = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        self._open = tag

    def handle_endtag(self, tag: str) -> None:
        self._open = ""

    def handle_data(self, data: str) -> None:
        if self._open not in ("script", "style"):
            self.text += data


def test_html_shows_hostile_text_as_text(analysis: Analysis) -> None:
    page = Page(analysis.to_html())
    tags = [tag for tag, _ in page.elements]
    assert tags.count("script") == 1 and "img" not in tags
    assert not any(name.startswith("on") for _, attributes in page.elements for name in attributes)
    assert "<script>alert(1)</script>" in page.text and "<script>alert(2)</script>" in page.text and "onerror=alert(3)" in page.text


def test_html_uses_no_outside_resource(analysis: Analysis) -> None:
    page = Page(analysis.to_html())
    for tag, attributes in page.elements:
        for name in ("src", "href", "xlink:href", "action"):
            assert (attributes.get(name) or "#").startswith("#"), (tag, attributes)
    policy = next(a["content"] for tag, a in page.elements if tag == "meta" and a.get("http-equiv") == "Content-Security-Policy")
    assert policy and "default-src 'none'" in policy and "script-src 'sha256-" in policy


def test_html_is_reachable(analysis: Analysis) -> None:
    page = Page(analysis.to_html())
    tags = {tag for tag, _ in page.elements}
    assert {"header", "main", "footer", "h1", "h2", "article", "table"} <= tags
    charts = [a for _, a in page.elements if a.get("role") == "img"]
    assert len(charts) == 2 and all(chart["aria-label"] for chart in charts)
    anchors = {a.get("id") for _, a in page.elements}
    marks = [a for tag, a in page.elements if tag == "mark"]
    assert marks and all(f"why-{mark['data-why']}" in anchors for mark in marks)
    for finding in analysis.findings:
        assert finding.rule in page.text
    assert "What this report cannot say" in page.text and "score" in page.text


def test_markdown_escapes(analysis: Analysis) -> None:
    text = to_markdown(analysis)
    assert "<script>" not in text and "\\<script\\>" in text
    assert text.startswith("# Framing report: Council rejects plan")
    rows = [line for line in text.splitlines() if line.startswith("|")]
    assert all(row.endswith("|") for row in rows)


def test_frames(analysis: Analysis) -> None:
    frame = analysis.to_frame()
    assert len(frame) == len(analysis.findings) and list(frame.columns)[:5] == ["start", "end", "text", "device", "label"]
    assert list(analysis.scores.columns) == ["device", "label", "voice", "count", "words", "per_1000", "interval", "percentile"]
    assert "<mark" in analysis._repr_html_() and "<script" not in analysis._repr_html_()


def test_devices_by_voice_chart(analysis: Analysis) -> None:
    axes = figures.devices_by_voice(analysis.score_rows).axes[0]
    widths = sorted(round(patch.get_width(), 6) for patch in axes.patches)
    rates = [s.per_1000 for s in analysis.score_rows if s.label == "all" and s.voice in VOICES and s.per_1000 is not None]
    assert widths == sorted(round(rate, 6) for rate in rates)
    assert [label.get_text() for label in axes.get_yticklabels()] == ["loaded", "hedges", "boosters", "contrasts"]
    bars = [container for container in axes.containers if getattr(container, "errorbar", None)]
    errors = [tuple(segment[:, 0]) for container in bars for segment in container.errorbar.lines[2][0].get_segments()]
    limits = [(s.low, s.high) for s in analysis.score_rows if s.label == "all" and s.voice in VOICES and s.per_1000 is not None]
    assert [x for pair in sorted(errors) for x in pair] == pytest.approx([x for pair in sorted(limits) for x in pair])
    assert "interval" in axes.get_xlabel()


def test_places_chart(analysis: Analysis) -> None:
    axes = figures.places_in_article(analysis).axes[0]
    drawn = sum(len(line.get_xdata()) for line in axes.lines)
    assert drawn == len(analysis.findings) + len(analysis.contrasts)
    svg = figures.to_svg(figures.places_in_article(analysis))
    assert svg == figures.to_svg(figures.places_in_article(analysis)) and svg.startswith("<svg")


def test_empty_findings_make_a_report() -> None:
    analysis = analyze_article(Article(text="The council met on Friday."))
    assert "No loaded wording was marked" in analysis.to_html()
    assert "No framing contrast was found." in to_markdown(analysis)
    assert {s.device for s in analysis.score_rows} == set(DEVICES)


@pytest.mark.parametrize("form", ["json", "md"])
def test_golden(form: str) -> None:
    """Rebuild with `python tests/golden/rebuild.py` and read the difference before you commit it."""
    analysis = analyze_article(next(read_corpus(GOLDEN / "article.txt")))
    assert render(analysis, form) == (GOLDEN / f"article.{form}").read_text("utf-8")
