"""Reports: the JSON contract, HTML that is safe and reachable, Markdown, charts, and a golden copy."""

from __future__ import annotations

import json
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

import framing
from framing import figures
from framing.ingest import read_corpus
from framing.pipeline import analyze_article
from framing.report import view, who
from framing.report.markdown import to_markdown
from framing.report.write import render
from framing.types import (
    COMMITMENTS,
    DEVICES,
    LABELS,
    POLARITIES,
    PRESENTATIONS,
    SCOPES,
    SECTIONS,
    SOURCE_KINDS,
    VOICES,
    Analysis,
    Article,
    Source,
    SourceSummary,
    SourceVerb,
)

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
        "schema", "article", "findings", "contrasts", "quotations", "sources", "source_summary", "entities", "sentences", "claims", "commitment", "scores",
        "provenance",
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
            "reason", "plainer", "confidence", "scope", "questioned", "presupposition", "target_entity",
        ]  # fmt: skip
        scope = finding["scope"]
        if scope is not None:
            assert finding["device"] in ("hedge", "certainty") and scope["kind"] in SCOPES
            assert text[scope["start"] : scope["end"]] == scope["text"]
        assert text[finding["start"] : finding["end"]] == finding["text"]
        assert finding["label"] in LABELS[finding["device"]] and finding["voice"] in VOICES and finding["section"] in SECTIONS
        assert finding["strength"] in (1, 2, 3) and 0 <= finding["confidence"] <= 1 and finding["reason"].endswith(".")
        assert finding["polarity"] in ("", *POLARITIES)
    for contrast in record["contrasts"]:
        assert list(contrast) == ["label", "voice", "cue", "a", "b", "about", "last_word", "reason", "confidence"]
        for part in ("cue", "a", "b"):
            assert contrast[part] is None or text[contrast[part]["start"] : contrast[part]["end"]] == contrast[part]["text"]
        assert set(contrast["a"]) == {"start", "end", "text", "holder", "mention", "voice", "loaded"}
    for quotation in record["quotations"]:
        assert list(quotation) == ["start", "end", "text", "kind", "speaker", "cue", "mention", "presentation", "source_kind"]
        assert text[quotation["start"] : quotation["end"]] == quotation["text"]
        assert quotation["presentation"] in PRESENTATIONS and quotation["source_kind"] in SOURCE_KINDS
    for claim in record["claims"]:
        assert list(claim) == ["start", "end", "text", "kind", "wording", "cues", "strength"]
        assert text[claim["start"] : claim["end"]] == claim["text"] and claim["wording"] and claim["kind"] in SCOPES
        assert all(record["findings"][cue]["scope"]["text"] == claim["text"] for cue in claim["cues"]) and claim["strength"] in range(4)
    assert sum(len(claim["cues"]) for claim in record["claims"]) == sum(bool(finding["scope"]) for finding in record["findings"])
    assert [row["commitment"] for row in record["commitment"]] == list(COMMITMENTS)
    committed = [sentence["commitment"] for sentence in record["sentences"]]
    for row in record["commitment"]:
        assert list(row) == ["commitment", "count", "sentences", "share", "interval"]
        assert row["count"] == committed.count(row["commitment"]) and row["sentences"] == sum(c is not None for c in committed)
    summary = record["source_summary"]
    assert list(summary) == [
        "sources", "named", "unnamed", "kinds", "words_narrator", "words_named", "words_unnamed", "words_unknown", "quotations_unknown",
        "named_share", "hill_1", "hill_2",
    ]  # fmt: skip
    for source in record["sources"]:
        assert list(source) == [
            "speaker", "source_kind", "words", "words_quoted", "words_paraphrased", "share", "quotations", "thoughts", "acts", "evidence", "verbs",
        ]  # fmt: skip
        assert source["words"] == source["words_quoted"] + source["words_paraphrased"] and source["source_kind"] in SOURCE_KINDS
        assert all(list(verb) == ["verb", "count", "stance", "presentation", "commitment", "writer"] for verb in source["verbs"])
    words = sum(source["words"] for source in record["sources"]) + summary["words_unknown"] + summary["words_narrator"]
    assert words == article["words"] and "Ada Finch" in [source["speaker"] for source in record["sources"]]
    assert [set(s) for s in record["sentences"]] == [{"start", "end", "section", "loaded_probability", "commitment"}] * article["sentences"]
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
    assert len(charts) == 4 and all(chart["aria-label"] for chart in charts)
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


def source(speaker: str, quoted: int, paraphrased: int, **fields: Any) -> Source:
    values = {"source_kind": "person", "quotations": 1, "thoughts": 0, "acts": 0, "evidence": 0, "verbs": (), **fields}
    return Source(speaker=speaker, words=quoted + paraphrased, words_quoted=quoted, words_paraphrased=paraphrased, share=0.1, **values)


def verb(word: str, count: int, stance: str = "neutral", presentation: str = "speech") -> SourceVerb:
    return SourceVerb(verb=word, count=count, stance=stance, presentation=presentation)


SOURCES = (
    source("Ada Finch", 30, 10, quotations=3, thoughts=2, acts=1, verbs=(
        verb("say", 2), verb("claim", 1, "distancing"), verb("want", 2, "", "thought"), verb("criticize", 1, "", "act"),
    )),
    source("one <b>aide</b> of the mayor of Ellery", 0, 20, source_kind="unnamed", verbs=(verb("say", 1),)),
    source("Cora Lind", 0, 0, quotations=0, acts=1, verbs=(verb("slam", 1, "", "act"),)),
)  # fmt: skip
SUMMARY = SourceSummary(
    sources=2, named=1, unnamed=1, kinds={**dict.fromkeys(SOURCE_KINDS, 0), "person": 1, "unnamed": 1}, words_narrator=120, words_named=40,
    words_unnamed=20, unknown=source("unknown", 5, 15, source_kind="unknown"), named_share=0.5, hill_1=1.89, hill_2=1.8,
)  # fmt: skip


@pytest.fixture(scope="module")
def voiced(analysis: Analysis) -> Analysis:
    """An analysis with sources that were made by hand: 200 words, 120 of them the reporter's."""
    words = {"all": 200, "narrator": 120, "quoted": 35, "paraphrased": 45}
    return replace(analysis, source_rows=SOURCES, source_summary=SUMMARY, voice_words=words)


def test_who_speaks_chart() -> None:
    axes = figures.who_speaks(SOURCES, SUMMARY).axes[0]
    assert [[patch.get_width() for patch in container] for container in axes.containers] == [
        [120, 0, 0, 0],
        [0, 30, 0, 5],
        [0, 10, 20, 15],
    ]
    assert [patch.get_x() for patch in axes.containers[2]] == [120, 30, 0, 5]
    assert [label.get_text() for label in axes.get_yticklabels()] == [
        "the reporter", "Ada Finch", "one <b>aide</… (unnamed)", "speaker not found",
    ]  # fmt: skip
    assert [text.get_text() for text in axes.texts] == ["120", "40", "20", "20"]
    assert len({(patch.get_hatch(), patch.get_facecolor()) for container in axes.containers for patch in container}) == 3


def test_who_speaks_chart_joins_the_rest() -> None:
    many = [source(f"Speaker {number}", 20 - number, 1) for number in range(15)]
    axes = figures.who_speaks(many, replace(SUMMARY, unknown=source("unknown", 0, 0))).axes[0]
    titles = [label.get_text() for label in axes.get_yticklabels()]
    assert len(titles) == 14 and titles[-2:] == ["Speaker 11", "3 others"]
    assert [container[13].get_width() for container in axes.containers] == [0, 8 + 7 + 6, 3]


def test_page_tells_who_speaks(voiced: Analysis) -> None:
    html = voiced.to_html()
    text = " ".join(Page(html).text.split())
    assert "The article gives words of 2 sources: 1 named (1 person) and 1 unnamed (1 unnamed person)." in text
    assert (
        "Of the 80 words reported from others, 50% come from named sources, 25% come from unnamed sources and for 25% no speaker was found."
        in text
    )
    assert "The words of the sources are spread as if 1.9 sources had spoken equally long." in text
    assert '<b class="judging">claim 1</b> (distancing)' in html and '<b class="judging">say' not in html
    assert "thoughts: want 2; acts: criticize 1" in text and "acts: slam 1" in text
    assert "<b>aide</b>" not in html and "one <b>aide</b> of the mayor" in text
    labels = [a["aria-label"] for _, a in Page(html).elements if a.get("role") == "img"]
    assert (
        "Bar chart, words by who speaks: the reporter 120; Ada Finch (person) 40; one <b>aide</b> of the mayor of Ellery (unnamed person) 20; speaker not found 20."
        in labels
    )


def test_markdown_tells_who_speaks(voiced: Analysis) -> None:
    text = to_markdown(voiced)
    assert "| Ada Finch | person | 40 | 80% | 3 | say 2, claim 1 (distancing); thoughts: want 2; acts: criticize 1 |" in text
    assert "| Cora Lind | person | 0 | 0% | 0 | acts: slam 1 |" in text


COMMITTED = [
    source("Ada Finch", 9, 0, verbs=(
        SourceVerb(verb="say", count=9, stance="neutral", presentation="speech", commitment=2, writer="leaves"),
        SourceVerb(verb="reveal", count=1, stance="endorsing", presentation="speech", commitment=2, writer="vouches"),
        SourceVerb(verb="insist", count=2, stance="distancing", presentation="speech", commitment=3, writer="distances"),
        SourceVerb(verb="fire back", count=1, stance="", presentation="speech"),
        SourceVerb(verb="show", count=4, stance="endorsing", presentation="evidence", commitment=3, writer="vouches"),
    )),
    source("Ben Sanders", 3, 0, verbs=(
        SourceVerb(verb="tell", count=3, stance="neutral", presentation="speech", commitment=2, writer="leaves"),
        SourceVerb(verb="hint", count=1, stance="neutral", presentation="speech", commitment=1, writer="leaves"),
        SourceVerb(verb="confirm", count=1, stance="neutral", presentation="speech", commitment=3, writer="vouches"),
    )),
]  # fmt: skip


def test_verbs_of_saying_are_counted_by_commitment(voiced: Analysis) -> None:
    told = (
        "Verbs by commitment: 13 leave the claim to its source (say 9, tell 3, hint 1), 2 vouch for it (confirm 1, reveal 1), 2 keep away from it (insist 2). "
        "How firmly they let the sources stand behind it: 1 tentative (hint 1), 13 plain, 3 firm (insist 2, confirm 1)."
    )
    assert who.commitment(COMMITTED) == told
    analysis = replace(voiced, source_rows=tuple(COMMITTED))
    assert told in to_markdown(analysis) and told in " ".join(Page(analysis.to_html()).text.split())


def test_sentence_on_commitment_for_few_and_many_verbs() -> None:
    def made(*words: str, **fields: Any) -> list[Source]:
        verbs = tuple(SourceVerb(verb=word, count=1, presentation="speech", **fields) for word in words)
        return [source("Ada Finch", 5, 0, verbs=verbs)]

    assert who.commitment(made("scrawl", stance="")) == "" and who.commitment([]) == ""
    neutral = {"stance": "neutral", "commitment": 2, "writer": "leaves"}
    assert who.commitment(made("say", **neutral)) == "Verbs by commitment: 1 leaves the claim to its source (say 1)."
    alleged = who.commitment(made("allege", stance="distancing", commitment=2, writer="distances"))
    assert alleged == "Verbs by commitment: 1 keeps away from the claim (allege 1)."
    assert who.commitment(made(*"abcdefgh", **neutral)).endswith("(a 1, b 1, c 1, d 1, e 1, f 1 and 2 other verbs).")


@pytest.mark.parametrize(
    ("verb", "reason"),
    [
        ("admitted", "“admitted” judges the speaker or the claim while reporting it: it takes what is reported for true; plainer: “say”."),
        ("alleged", "“alleged” judges the speaker or the claim while reporting it: it keeps the writer away from the claim; plainer: “say” or “accuse”."),
        ("grumbled", "“grumbled” judges the speaker or the claim while reporting it; plainer: “say” or “complain”."),
    ],
)  # fmt: skip
def test_reason_of_a_reporting_verb_says_which_way_it_leans(verb: str, reason: str) -> None:
    findings = framing.analyze(f"Ben Sanders {verb} that the ferry was late.").findings
    assert [f.reason for f in findings if f.label == "reporting-verb"] == [reason]


def test_the_reporters_rates_carry_their_share(voiced: Analysis) -> None:
    share = "60% of the article"
    lines = [line for line in view.summary(voiced) if "per 1,000" in line]
    assert lines and all(share in line for line in lines)
    told = "Of the article’s words 60% are the reporter’s own, 18% quoted and 22% paraphrased"
    assert to_markdown(voiced).count(told) == 1
    page = Page(voiced.to_html())
    assert page.text.count(told) == 2  # under the chart and under the score table
    assert any(told in (a.get("aria-label") or "") for _, a in page.elements)


def test_nobody_speaks() -> None:
    html = analyze_article(Article(text="The council met on Friday.")).to_html()
    assert "Nobody is quoted or reported" in html and 'class="who"' not in html


def test_sources_of_unclear_kind_are_not_called_unnamed(voiced: Analysis) -> None:
    kinds = {**dict.fromkeys(SOURCE_KINDS, 0), "unknown": 2}
    lone = replace(SUMMARY, named=0, unnamed=2, kinds=kinds, words_named=0, words_unnamed=60)
    assert who.sentences(replace(voiced, source_summary=lone))[0] == "The article gives words of 2 sources: 2 of unclear kind."
    both = replace(lone, kinds={**kinds, "unknown": 1, "crowd": 1})
    assert who.sentences(replace(voiced, source_summary=both))[0].endswith("2 unnamed or of unclear kind (1 crowd).")


def test_marked_text_follows_the_stretches() -> None:
    analysis = framing.analyze("Ada Finch said the lake was “green again” by May. It is not.")
    html = " ".join(analysis._repr_html_().split())
    assert '<span class="voice-quoted" title="quoted: Ada Finch">“green again”</span> <span' in html
    assert '<span class="voice-paraphrased" title="paraphrased: Ada Finch">the lake was</span> <span' in html


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
