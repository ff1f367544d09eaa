"""What hedges and boosters qualify, and how far the writer stands behind each sentence."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from test_properties import texts

import framing
from framing import figures
from framing.commitment import pool_commitments, score_commitments
from framing.errors import InputError, UsageError
from framing.report.outlets import to_html
from framing.scores import clustered_interval, share_interval
from framing.types import COMMITMENTS, SCOPES

CASES = Path(__file__).parent / "cases"


def cases(name: str) -> Iterator[Any]:
    for line in (CASES / f"{name}.jsonl").read_text("utf-8").splitlines():
        case = json.loads(line)
        mark = [pytest.mark.xfail(reason=case["xfail"], strict=True)] if "xfail" in case else []
        yield pytest.param(case, id=case["name"], marks=mark)


@pytest.mark.parametrize("case", list(cases("claims")))
def test_claims(case: dict[str, Any]) -> None:
    analysis = framing.analyze(case["text"])
    found = [[" + ".join(analysis.findings[cue].text for cue in claim.cues), claim.wording, claim.kind] for claim in analysis.claims]
    assert [claim for claim in case["claims"] if claim not in found] == [], found


@pytest.mark.parametrize("case", list(cases("commitment")))
def test_commitments(case: dict[str, Any]) -> None:
    assert list(framing.analyze(case["text"]).commitments) == case["commitments"]


def test_quantities_are_found_without_a_parse_and_clauses_are_not() -> None:
    analysis = framing.analyze("About 300 people may come. The dam cost more than $4.5 million.", depth="fast")
    assert [(f.text, f.scope and analysis.document.text[f.scope.start : f.scope.end]) for f in analysis.findings] == [
        ("About", "300"),
        ("may", None),
        ("more than", "$4.5 million"),
    ]
    assert analysis.commitments == ("hedged", "plain")


@pytest.mark.parametrize(
    ("text", "questioned"),
    [
        ("Could the fee rise this year?", True),
        ("Ada Finch asked whether the fee could rise.", True),
        ("The fee could rise. Why?", False),
        ("“Why now?” Ada Finch may have asked.", False),
        ("Ada Finch may have asked, “Why now?”", False),
        ('Ada Finch may have asked, "Why now?"', False),
        ("“Could the fee rise?” Ada Finch asked.", True),
        ("Did she say “no” and could it rise?", True),
    ],
)
def test_cues_in_a_question_are_noted(text: str, questioned: bool) -> None:
    cues = [f for f in framing.analyze(text).findings if f.device == "hedge"]
    assert [cue.questioned for cue in cues] == [questioned]


def test_the_lowest_commitment_of_stacked_hedges_counts() -> None:
    claims = {c.wording: c for c in framing.analyze("The fee will probably rise. It might probably rise. It clearly rose.").claims}
    assert [(claim.strength, len(claim.cues)) for claim in claims.values()] == [(3, 1), (1, 2), (0, 1)]


def test_shares_of_an_article() -> None:
    text = "The council met. The fee may rise. “It will,” Ada Finch said. “We must.” One aide said the fee had risen. Why?"
    analysis = framing.analyze(text)
    assert analysis.commitments == ("plain", "hedged", "named", "", "unnamed", "question")
    frame = analysis.commitment.set_index("commitment")
    counts = Counter(analysis.commitments)
    assert frame["count"].to_dict() == {commitment: counts[commitment] for commitment in COMMITMENTS}
    assert set(frame["sentences"]) == {5} and frame.loc["plain", "share"] == 0.2
    low, high = frame.loc["plain", "interval"]
    assert low == pytest.approx(0.0362, abs=1e-4) and high == pytest.approx(0.6245, abs=1e-4)  # Wilson's interval of 1 in 5


def test_a_text_without_the_writer_has_no_shares() -> None:
    rows = score_commitments(["", ""])
    assert [row.share for row in rows] == [None] * len(COMMITMENTS) and {row.sentences for row in rows} == {0}


def test_pooled_shares_count_articles_and_not_sentences() -> None:
    plain, hedged = ["plain"] * 20, ["hedged"] * 20
    even = [("A", score_commitments(plain[:10] + hedged[:10])) for _ in range(6)]
    split = [("B", score_commitments(plain if number % 2 else hedged)) for number in range(6)]
    few = [("C", score_commitments(plain)) for _ in range(4)]
    table = pool_commitments([*split, *few, *even]).set_index(["outlet", "commitment"])
    assert list(dict.fromkeys(outlet for outlet, _ in table.index)) == ["A", "B", "C"]
    a, b, c = (table.loc[(outlet, "plain")] for outlet in "ABC")
    assert (a["share"], b["share"], c["share"]) == (0.5, 0.5, 1.0) and (a["articles"], a["sentences"], a["count"]) == (6, 120, 60)
    assert b["high"] - b["low"] > 2 * (a["high"] - a["low"])
    assert c["low"] != c["low"]  # not a number: four articles tell too little


def test_intervals_of_shares() -> None:
    assert clustered_interval([1] * 4, [10] * 4) is None
    low, high = clustered_interval([0] * 8, [20] * 8) or (1.0, 0.0)
    assert low == 0 and 0.02 < high < 0.06
    assert share_interval(1.0, 10)[1] == pytest.approx(1.0)


def test_chart_of_an_article_has_a_bar_for_each_way_that_occurs() -> None:
    rows = score_commitments(["plain"] * 3 + ["hedged"])
    axes = figures.commitment_shares(rows).axes[0]
    assert [(bar.get_width(), bar.get_hatch() or "") for bar in axes.patches] == [(3, ""), (1, "////")]
    assert [label.get_text() for label in axes.get_yticklabels()] == ["asserted plainly", "hedged"]


def test_long_names_in_the_chart_can_be_told_apart() -> None:
    names = ["The Ellery Harbor Workers’ Morning Gazette", "The Ellery Harbor Workers’ Evening Courier", "Continental Wire Service, Ellery"]
    table = pool_commitments([(name, score_commitments(["plain"])) for name in names])
    titles = [label.get_text() for label in figures.commitment_by_group(table).axes[0].get_yticklabels()]
    assert titles == ["Continental Wire Ser…", "The Ellery…ng Courier", "The Ellery…ng Gazette"]


def test_a_page_of_many_outlets_lists_them_once() -> None:
    names = [f"The {number}th Halyard" for number in range(4, 12)]
    page = to_html(pool_commitments([(name, score_commitments(["plain"])) for name in names]), depth="full")
    assert "8 outlets, 8 articles" in page and "can be given for any outlet:" in page and "in 1 article</span>" in page
    page = to_html(
        pool_commitments([("A", score_commitments(["plain"])) for _ in range(5)] + [(name, score_commitments([])) for name in "BC"]),
        depth="full",
    )
    assert "3 outlets, 7 articles" in page and "can be given for B and C:" in page


def test_a_page_without_sentences_of_reporters_says_so() -> None:
    page = to_html(pool_commitments([("A", score_commitments([""]))]), depth="full")
    assert "No sentence is in the words of a reporter." in page and "<svg" not in page and "No interval" not in page


@pytest.mark.parametrize("text", ["They left while they could.", "According to the judge:", "That is what I believe."])
def test_pronouns_and_sources_alone_are_no_claims(text: str) -> None:
    analysis = framing.analyze(text)
    assert [finding.device for finding in analysis.findings if finding.scope is not None] == [] and analysis.claims == ()


def test_a_crowd_that_is_no_source_has_no_claim() -> None:
    findings = framing.analyze("Shop owners blamed a group of social workers and port activists.").findings
    assert [finding.text for finding in findings if finding.label == "vague-source" and finding.scope] == []


def test_intervals_hold_the_true_share_of_uneven_articles() -> None:
    random = Random(3)
    for articles in (5, 12, 30):
        held = 0
        for _ in range(400):
            totals = [random.randint(8, 44) for _ in range(articles)]
            shares = [random.betavariate(2.7, 6.3) for _ in totals]  # a mean of .3, an intra-class correlation of .1
            counts = [sum(random.random() < share for _ in range(total)) for share, total in zip(shares, totals, strict=True)]
            low, high = clustered_interval(counts, totals) or (1.0, 0.0)
            held += low <= 0.3 <= high
        assert held / 400 > 0.915


def test_chart_of_outlets_has_a_panel_for_each_way_that_occurs() -> None:
    even = [("The Lantern", score_commitments(["plain"] * 3 + ["hedged"])) for _ in range(6)]
    few = [("The Halyard", score_commitments(["plain"]))]
    panels = figures.commitment_by_group(pool_commitments([*even, *few])).axes
    assert [panel.get_title(loc="left") for panel in panels] == ["asserted plainly", "hedged"]
    for panel, shares in zip(panels, ([100, 75], [0, 25]), strict=True):
        assert [line.get_xdata()[0] for line in panel.lines] == shares
        assert len(panel.collections) == 1  # one article has no interval
    assert [label.get_text() for label in panels[0].get_yticklabels()] == ["The Halyard", "The Lantern"]


def test_python_pools_articles_by_outlet() -> None:
    articles = [framing.Article(text="The council met. The fee may rise.", outlet=name) for name in ("A", "B", "B")]
    table = framing.commitments(articles).set_index(["outlet", "commitment"])
    assert table.loc[("B", "hedged"), ["articles", "sentences", "count", "share"]].tolist() == [2, 4, 2, 0.5]
    with pytest.raises(UsageError, match="size"):
        framing.commitments(articles, by="size")
    with pytest.raises(InputError):
        framing.commitments([])


@given(texts)
@settings(deadline=None, max_examples=60)
def test_scopes_and_commitments_of_odd_texts(text: str) -> None:
    for depth in ("fast", "full"):
        try:
            analysis = framing.analyze(text, depth=depth)
        except InputError:
            continue
        assert len(analysis.commitments) == len(analysis.document.sentences)
        assert set(analysis.commitments) <= {"", *COMMITMENTS}
        for finding in analysis.findings:
            assert finding.scope is None or finding.device in ("hedge", "certainty")
            if finding.scope is not None:
                start, end, kind = finding.scope
                assert 0 <= start < end <= len(analysis.document.text) and kind in SCOPES
        scoped = [number for number, finding in enumerate(analysis.findings) if finding.scope]
        assert sorted(cue for claim in analysis.claims for cue in claim.cues) == scoped
        assert all(claim.wording for claim in analysis.claims)
