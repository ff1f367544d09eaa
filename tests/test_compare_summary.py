"""What a comparison tells its readers: sentences that follow the statistics and claim no more."""

from __future__ import annotations

import dataclasses
import re
from typing import Any

import pandas
import pytest
from comparisons_made import OUTLETS, made
from test_contrast_page import Page

from framing.columns import ALL
from framing.comparison.contexts import Context
from framing.comparison.records import CHOICE_COLUMNS, OTHERS, Comparison
from framing.report import compare_methods, compare_view
from framing.report.compare import to_html
from framing.report.compare_data import group_choices, page_tables


@pytest.fixture(scope="module")
def comparison() -> Comparison:
    return made()


def own(comparison: Comparison, **changes: Any) -> pandas.DataFrame:
    """The rows that the summary tells of, with other values."""
    pairs = comparison.pairs
    rows = pairs[(pairs["label"] == ALL) & (pairs["section"] == ALL) & (pairs["voice"] == "narrator") & (pairs["device"] == "loaded")]
    return rows.assign(**changes)


def told(comparison: Comparison, rows: pandas.DataFrame) -> tuple[str, ...]:
    found = compare_view.summary(dataclasses.replace(comparison, pairs=rows))
    assert [one.device for one in found] == ["loaded"]
    return found[0].sentences


def test_a_difference_is_told_with_its_numbers(comparison: Comparison) -> None:
    row = own(comparison).head(1).assign(
        rate_a=4.14, rate_b=31.25, difference=-27.11, low=-40.0, high=-15.0, q=0.0031, significant=True, verdict="less", stories=6, reason=""
    )  # fmt: skip
    assert told(comparison, row) == (
        "Continental Wire uses more loaded wordings than Daily Lantern in its reporters’ own words on the same 6 stories: 31.3 against 4.1 per "
        "1,000 words (difference 27.1, 95% interval 15.0 to 40.0; q = .003).",
    )


def test_no_difference_is_told_as_such_with_what_it_would_take(comparison: Comparison) -> None:
    row = own(comparison, significant=False, verdict="cannot tell", needed=131.0, stories=6, low=-1.0, high=9.0, reason="").head(1)
    assert told(comparison, row) == (
        "No difference that this many articles could show between Daily Lantern and Continental Wire; a difference of the size seen here would "
        "take about 140 stories told by both to show.",
    )
    row = row.assign(needed=float("nan"))
    assert told(comparison, row) == ("No difference that this many articles could show between Daily Lantern and Continental Wire.",)


def test_an_interval_without_0_that_correction_does_not_bear_out_is_said(comparison: Comparison) -> None:
    row = own(comparison, significant=False, needed=8.0, low=1.0, high=9.0, rate_a=7.0, rate_b=2.0, p=0.03, q=0.065).head(1)
    assert told(comparison, row) == (
        "Apart in these articles, but it may be chance (per 1,000 words): Daily Lantern 7.0 against Continental Wire 2.0 (q = .065); a difference "
        "of the size seen here would take about 8 stories told by both to show.",
    )
    turned = row.assign(rate_a=2.0, rate_b=7.0, low=-9.0, high=-1.0, needed=float("nan"))
    assert told(comparison, turned) == (
        "Apart in these articles, but it may be chance (per 1,000 words): Continental Wire 7.0 against Daily Lantern 2.0 (q = .065).",
    )
    few = row.assign(reason="6 stories are too few, for chance alone gives even the clearest difference in 31 of 1,000 cases")
    assert told(comparison, few) == (
        "Apart in these articles, but it may be chance (per 1,000 words): Daily Lantern 7.0 against Continental Wire 2.0 (q = .065).",
        "Why that cannot be told: 6 stories are too few, for chance alone gives even the clearest difference in 31 of 1,000 cases; a difference of "
        "the size seen here would take about 8 stories told by both to show.",
    )
    holm = dataclasses.replace(comparison, provenance={"correction": "holm"})
    assert "(p = .200 by Holm)" in told(holm, row.assign(p_holm=0.2))[0]


def test_what_could_not_be_tested_has_its_reason(comparison: Comparison) -> None:
    rows = own(
        comparison, significant=False, verdict="cannot tell", p=float("nan"), q=float("nan"), reason="fewer than 5 stories told by both"
    )
    assert told(comparison, rows) == (
        "Cannot tell between any two of them: fewer than 5 stories told by both. More stories told by both would help.",
    )


def test_many_pairs_are_told_together_each_once() -> None:
    many = made([f"Outlet {n}" for n in range(9)], 6, matched=False)
    rows = own(many, significant=False, verdict="cannot tell", needed=float("nan"), reason="")
    assert told(many, rows) == ("None of 36 pairs differs by more than chance explains: no difference that this many articles could show.",)
    with_one = (rows["outlet_a"] == "Outlet 2") | (rows["outlet_b"] == "Outlet 2")
    rows = rows.assign(significant=with_one, difference=((rows["outlet_a"] == "Outlet 2") - 0.5))
    assert told(many, rows) == (
        "8 of 36 pairs differ by more than chance explains.",
        "Outlet 2 uses more loaded wordings than Outlet 0, Outlet 1, Outlet 3 and 5 others.",
        "The table of differences has each difference with its interval.",
    )


def test_against_the_others_together(comparison: Comparison) -> None:
    rows = own(comparison, outlet_b=OTHERS, significant=True, difference=5.0, low=1.0, high=9.0, stories=0, articles_a=6, articles_b=18)
    assert told(comparison, rows.head(1))[0].startswith(
        "Daily Lantern uses more loaded wordings than all others together in its reporters’ own words in 6 and 18 articles: "
    )


def test_groups_of_another_column_are_the_corpus_s_own() -> None:
    groups = dataclasses.replace(made(OUTLETS[:2], 2, matched=False), by="leaning")
    assert compare_view.sizes(groups)[1:3] == [
        "Stories are not matched: all articles of one are set against all articles of the other, whatever they are about, so part of a "
        "difference may lie in the topics.",
        "The groups are those that the corpus names in its column “leaning”; they are no finding of this comparison.",
    ]


def test_wordings_of_one_referent_stand_together(comparison: Comparison) -> None:
    rows = [
        ("plan", "A", "landmark", "", 1, 1, 1), ("plan", "A", "reckless", "negative", 2, 1, 2), ("plan", "A", "scheme", "negative", 3, 1, 0),
        ("plan", "B", "bold", "positive", 1, 1, 1),
    ]  # fmt: skip
    grouped = group_choices(pandas.DataFrame(rows, columns=list(CHOICE_COLUMNS)))
    assert grouped.to_dict("records") == [
        {
            "referent": "plan", "outlet": "A", "count": 6, "narrator": 3,
            "wordings": [["“scheme” ×3 −", "scheme"], ["reckless ×2 −", "reckless"], ["landmark", "landmark"]],
        },
        {"referent": "plan", "outlet": "B", "count": 1, "narrator": 1, "wordings": [["bold +", "bold"]]},
    ]  # fmt: skip
    assert group_choices(comparison.choices.iloc[:0]).empty


def test_words_beyond_chance_stand_first(comparison: Comparison) -> None:
    words = comparison.words.head(1).loc[[comparison.words.index[0]] * 4]
    words = words.assign(word=list("abcd"), z=[1.0, -2.5, 9.0, -3.0], significant=[True, True, False, False])
    assert page_tables(dataclasses.replace(comparison, words=words))["words"]["word"].tolist() == ["b", "a", "c", "d"]


def test_examples_are_of_the_side_whose_word_it_is(comparison: Comparison) -> None:
    places = [Context(outlet, str(n), "", "w", "") for n, outlet in enumerate("AAABBB")]
    words = comparison.words.head(1).loc[[comparison.words.index[0]] * 3].assign(outlet_a="A", outlet_b=OTHERS, significant=False)
    words = words.assign(z=[9.0, -3.0, -1.0], examples=[places, places, places[:1]])
    shown = page_tables(dataclasses.replace(comparison, words=words))["words"]["examples"]
    assert [[one.article for one in row] for row in shown] == [["0", "1", "3"], ["3", "4", "0"], ["0"]]


def test_provenance_says_what_words_were_tested(comparison: Comparison) -> None:
    words = {
        "articles": 24, "voice": "narrator", "least_articles": 10, "tested": [{"words": 16}, {"words": 12}],
        "masked": {"places": {"outlet name": 4}, "repeated_lines": [{"line": "x"}]},
    }  # fmt: skip
    with_words = dataclasses.replace(comparison, provenance={**comparison.provenance, "words": words})
    assert compare_methods.provenance_lines(with_words)[-1] == (
        "Words: 12 to 16 tested for each of 2 sides, those in at least 10 articles; masked: outlet name 4, 1 repeated line"
    )


def test_nothing_is_called_left_right_or_biased(comparison: Comparison) -> None:
    texts = Page(to_html(comparison, [])).all("main")[0][1]
    assert not re.search(r"\b(left-wing|right-wing|leaning|biased|bias score|propaganda)\b", texts)


@pytest.mark.parametrize(("p", "text"), [(0.0004, "< .001"), (0.034, "= .034"), (0.9999, "= 1"), (float("nan"), "not tested")])
def test_p_values_are_written(p: float, text: str) -> None:
    assert compare_view.p_text(p) == text
