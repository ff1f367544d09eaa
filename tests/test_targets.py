"""Whom or what loaded wordings colour: the nearest noun phrase, and whoever stands behind it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import framing
from framing import figures
from framing.report import colours

CASES = [json.loads(line) for line in (Path(__file__).parent / "cases" / "target.jsonl").read_text("utf-8").splitlines()]


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_targets(case: dict[str, Any]) -> None:
    found = [f for f in framing.analyze(case["text"]).findings if f.device == "loaded" and f.text == case["wording"]]
    assert [(f.target, f.target_entity) for f in found] == [(case["target"], case["entity"])]


def test_no_parse_no_target() -> None:
    found = framing.analyze("Critics slammed Ada Finch’s plan.", depth="fast").findings
    assert [(f.text, f.target, f.target_entity) for f in found if f.device == "loaded"] == [("slammed", "", "")]


ARTICLE = (
    "Mayor Ada Finch left the hall. Finch’s reckless plan cost the town its ferry. “Finch is ruthless,” Ben Sanders said. "
    "The plan was not a debacle. It utterly failed."
)


def test_entities_by_polarity_and_voice() -> None:
    analysis = framing.analyze(ARTICLE)
    finch = analysis.entity_rows[0]
    assert (finch.entity, finch.count, finch.narrator) == ("Ada Finch", 2, 1)
    assert (finch.negative, finch.positive, finch.contested) == (2, 0, 0)
    assert [analysis.findings[number].text for number in finch.findings] == ["reckless", "ruthless"]
    frame = analysis.entities
    assert list(frame.columns) == ["entity", "count", "negative", "positive", "contested", "narrator", "findings"]
    assert len(frame) == len(analysis.entity_rows)


def test_a_negated_wording_counts_for_no_pole() -> None:
    rows = {row.entity: row for row in framing.analyze(ARTICLE).entity_rows}
    assert (rows["the plan"].count, rows["the plan"].negative) == (2, 0)  # "not a debacle", "It utterly failed"


def test_every_finding_with_an_entity_has_one_row() -> None:
    analysis = framing.analyze(ARTICLE)
    placed = sorted(number for row in analysis.entity_rows for number in row.findings)
    assert placed == [n for n, f in enumerate(analysis.findings) if f.device == "loaded" and f.target_entity]


def test_report_tells_whom_the_wording_colours() -> None:
    analysis = framing.analyze(ARTICLE)
    assert colours.sentences(analysis) == ["Ada Finch and the plan are coloured most often: by 2 wordings each."]
    alone = framing.analyze(ARTICLE.partition(" The plan was")[0])
    assert colours.sentences(alone) == [
        "Ada Finch is coloured most often: by 2 wordings (2 against), 1 of them in the reporter’s own words."
    ]
    assert (
        "more than one.</figcaption>" in alone.to_html()
        and "more than one.</figcaption>" not in framing.analyze("Ada Finch is ruthless.").to_html()
    )
    row = colours.rows(analysis)[0]
    assert [(words, sign) for _, words, sign in row.own] == [("reckless", "−")]
    assert [(words, sign, speaker) for _, words, sign, speaker in row.others] == [("ruthless", "−", "Ben Sanders")]
    assert "Whom the wording colours" in analysis.to_html() and "ruthless</a>\u00a0− (Ben Sanders)" in analysis.to_html()


def test_depth_fast_says_that_targets_are_not_looked_for() -> None:
    assert colours.sentences(framing.analyze(ARTICLE, depth="fast"))[-1].startswith("At depth fast targets are not looked for")


def test_chart_of_entities_has_a_bar_for_each_pole() -> None:
    rows = framing.analyze(ARTICLE).entity_rows
    axes = figures.entity_wordings(rows).axes[0]
    assert [label.get_text() for label in axes.get_yticklabels()] == [row.entity for row in rows]
    widths = {container.get_label(): [bar.get_width() for bar in container] for container in axes.containers}
    assert widths["against"] == [row.negative for row in rows]
    assert widths["no side"] == [row.count - row.negative - row.positive - row.contested for row in rows]


def test_an_article_without_loaded_wording_says_so() -> None:
    analysis = framing.analyze("The council met on Monday.")
    assert colours.sentences(analysis) == ["No loaded wording was marked."] and analysis.entity_rows == ()
    assert "Whom the wording colours" in analysis.to_html()
