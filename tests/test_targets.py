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
    assert (finch.entity, finch.count, finch.narrator) == ("Ada Finch", 4, 3)
    assert finch.voices == {"narrator": 3, "quoted": 1, "paraphrased": 0}
    assert (finch.negative, finch.positive, finch.contested) == (2, 0, 0)
    assert [analysis.findings[number].text for number in finch.findings] == list(finch.wordings) == ["reckless", "ruthless", "debacle", "utterly"]
    assert [(by.speaker, by.count, by.quoted, by.negative) for by in finch.speakers] == [("", 3, 0, 1), ("Ben Sanders", 1, 1, 1)]
    frame = analysis.entities
    columns = ["entity", "count", "negative", "positive", "contested", "narrator", "findings", "voices", "speakers", "wordings"]
    assert list(frame.columns) == columns
    assert len(frame) == len(analysis.entity_rows)


def test_a_negated_wording_counts_for_no_pole() -> None:
    row = framing.analyze("The plan was not a debacle. The plan utterly failed.").entity_rows[0]
    assert (row.entity, row.count, row.negative) == ("the plan", 2, 0)


def test_every_finding_with_an_entity_has_one_row() -> None:
    analysis = framing.analyze(ARTICLE)
    placed = sorted(number for row in analysis.entity_rows for number in row.findings)
    assert placed == [n for n, f in enumerate(analysis.findings) if f.device == "loaded" and f.target_entity]


def test_report_tells_whom_the_wording_colours() -> None:
    analysis = framing.analyze(ARTICLE)
    most = "Ada Finch is coloured most often: by 4 wordings (2 against), 3 of them in the reporter’s own words."
    assert colours.sentences(analysis) == [most]
    two = framing.analyze("Ada Finch is ruthless. Finch is reckless. The ferry is disgraceful. The ferry is appalling.")
    assert colours.sentences(two) == ["Ada Finch and the ferry are coloured most often: by 2 wordings each."]
    alone = framing.analyze(ARTICLE.partition(" The plan was")[0])
    assert colours.sentences(alone) == [
        "Ada Finch is coloured most often: by 2 wordings (2 against), 1 of them in the reporter’s own words."
    ]
    assert (
        "more than one.</figcaption>" in alone.to_html()
        and "more than one.</figcaption>" not in framing.analyze("Ada Finch is ruthless.").to_html()
    )
    row = colours.rows(analysis)[0]
    assert [(words, sign) for _, words, sign in row.own] == [("reckless", "−"), ("debacle", ""), ("utterly", "")]
    assert [(who, [(words, sign) for _, words, sign in said]) for who, said in row.others] == [("Ben Sanders (quoted)", [("ruthless", "−")])]
    html = analysis.to_html()
    assert "Whom the wording colours" in html and '<span class="also">Ben Sanders (quoted)</span>' in html and "ruthless</a>\u00a0−" in html
    assert "Ada Finch: 3 by the reporter (1 against), 1 by Ben Sanders (1 against)." in html


def test_a_speaker_in_both_voices_is_counted_in_each() -> None:
    text = "“Ada Finch is ruthless,” Ben Sanders said. Sanders said that Finch was reckless."
    row = colours.rows(framing.analyze(text))[0]
    assert [who for who, _ in row.others] == ["Ben Sanders (quoted 1, paraphrased 1)"]


def test_depth_fast_says_that_targets_are_not_looked_for() -> None:
    assert colours.sentences(framing.analyze(ARTICLE, depth="fast"))[-1].startswith("At depth fast targets are not looked for")


def test_chart_of_entities_has_a_bar_for_each_speaker_and_pole() -> None:
    rows = framing.analyze(ARTICLE).entity_rows
    axes = figures.entity_wordings(rows).axes[0]
    speakers = [by for row in rows for by in row.speakers]
    assert [label.get_text() for label in axes.get_yticklabels()] == [figures.speaker_name(by.speaker) for by in speakers]
    assert [text.get_text() for text in axes.texts] == [row.entity for row in rows]
    widths = {container.get_label(): [bar.get_width() for bar in container] for container in axes.containers}
    assert widths["against"] == [by.negative for by in speakers]
    assert widths["no side"] == [by.count - by.negative - by.positive - by.contested for by in speakers]


def test_chart_joins_the_speakers_that_say_least() -> None:
    names = ["Ben Sanders", "Lena Ostrow", "Ned Roe", "Mia Vance", "Otto Kern"]
    text = "Mayor Ada Finch left. " + " ".join(f"“Finch is ruthless,” {name} said." for name in names)
    axes = figures.entity_wordings(framing.analyze(text).entity_rows).axes[0]
    assert [label.get_text() for label in axes.get_yticklabels()] == [*names[: figures.MOST_SPEAKERS - 1], "2 others"]


def test_an_article_without_loaded_wording_says_so() -> None:
    analysis = framing.analyze("The council met on Monday.")
    assert colours.sentences(analysis) == ["No loaded wording was marked."] and analysis.entity_rows == ()
    assert "Whom the wording colours" in analysis.to_html()


def test_many_pronouns_in_one_sentence() -> None:
    text = "The council said " + ", and ".join(["it was a disastrous plan"] * 400) + "."
    assert sum(f.text == "disastrous" for f in framing.analyze(text).findings) == 400
