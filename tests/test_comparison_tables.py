"""The small tables of a comparison: rates by period, shares, word choice."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from typing import Any

import pandas
import pytest

from framing.columns import NUMBER_COLUMNS, Cell, commitment_column, speech_column, words_column
from framing.comparison.choices import choose_words
from framing.comparison.records import CHOICE_COLUMNS, SHARE_COLUMNS, TREND_COLUMNS
from framing.comparison.shares import SPEAKERS, estimate_shares
from framing.comparison.trends import estimate_trends, find_periods, period_label, period_number
from framing.types import COMMITMENTS

LOADED = Cell("loaded", "all", "narrator")


def table(rows: Sequence[dict[str, Any]]) -> pandas.DataFrame:
    """A score table of which only the columns named are not 0 or empty."""
    empty = {"outlet": "", "story": "", "date": "", "text": "", "findings": ""}
    return pandas.DataFrame([{**dict.fromkeys(NUMBER_COLUMNS, 0), **empty, **row} for row in rows])


def article(outlet: str, date: str, count: int, words: int = 1000) -> dict[str, Any]:
    return {"outlet": outlet, "date": date, LOADED.count_column: count, LOADED.words_column: words}


# Trends


def test_rates_by_period_are_pooled_over_its_articles() -> None:
    dates = [f"{year}-0{month}-11" for year in (2019, 2021) for month in range(1, 7)]
    trends = estimate_trends(table([article("A", date, place, 500 + 100 * place) for place, date in enumerate(dates)]))
    assert list(trends.columns) == list(TREND_COLUMNS) and trends.attrs == {"period": "year", "undated": 0}
    rows = trends[(trends["device"] == "loaded") & (trends["label"] == "all") & (trends["voice"] == "narrator")]
    assert list(rows["period"]) == ["2019", "2021"] and list(rows["articles"]) == [6, 6]
    assert list(rows["count"]) == [15, 51] and list(rows["words"]) == [4500, 8100]
    assert list(rows["per_1000"].round(4)) == [round(1000 * 15 / 4500, 4), round(1000 * 51 / 8100, 4)]
    assert (rows["low"] < rows["per_1000"]).all() and (rows["high"] > rows["per_1000"]).all()


def test_fewer_than_five_articles_have_no_interval() -> None:
    rows = [article("A", f"{year}-01-01", 5) for year in (2019, 2020) for _ in range(4 if year == 2019 else 5)]
    trends = estimate_trends(table(rows))
    own = trends[(trends["device"] == "loaded") & (trends["label"] == "all") & (trends["voice"] == "narrator")]
    assert list(own["low"].isna()) == [True, False] and list(own["per_1000"]) == [5.0, 5.0]


def test_a_voice_without_words_has_no_rate() -> None:
    trends = estimate_trends(table([article("A", f"{year}-01-01", 0, 0) for year in (2019, 2020) for _ in range(6)]))
    assert trends["per_1000"].isna().all() and trends["low"].isna().all() and (trends["words"] == 0).all()


def test_dates_that_cannot_be_read_are_left_out_and_counted() -> None:
    odd = ["", "May 2021", "2021", "2021-13-01", "2021-02-30", "yesterday"]
    dates = [date.format(day) for date in ("2019-05-0{}T10:00:00Z", "May {}, 2020") for day in range(1, 6)]
    trends = estimate_trends(table([article("A", date, 1) for date in (*odd, *dates)]))
    assert trends.attrs == {"period": "year", "undated": 6} and set(trends["articles"]) == {5}


@pytest.mark.parametrize("dates", [[], ["2021-05-05"] * 9, ["", "x"]], ids=["none", "one day", "unreadable"])
def test_without_two_periods_there_is_no_row(dates: list[str]) -> None:
    rows = table([article("A", date, 1) for date in dates]) if dates else table([article("A", "", 1)]).iloc[:0]
    trends = estimate_trends(rows)
    assert trends.empty and list(trends.columns) == list(TREND_COLUMNS) and trends.attrs["period"] == ""


def test_period_is_the_finest_that_has_enough_articles() -> None:
    days = pandas.date_range("2021-01-04", periods=84)  # twelve whole weeks

    def period(per_day: int, outlets: int = 1) -> str:
        return find_periods(table([article(f"o{n % outlets}", f"{day:%Y-%m-%d}", 1) for n in range(per_day) for day in days])).period

    assert (period(2), period(1), period(1, outlets=1), period(12, outlets=6)) == ("week", "month", "month", "week")
    years = [f"{year}-{month:02}-01" for year in range(2000, 2020) for month in range(1, 13) for _ in range(40)]
    assert find_periods(table([article("A", date, 1) for date in years])).period == "year"  # 80 quarters are too many


def test_periods_follow_one_another_over_the_ends_of_years() -> None:
    for labels in (["2019", "2020"], ["2020-Q4", "2021-Q1"], ["2020-12", "2021-01"], ["2020-W53", "2021-W01"], ["2019-W52", "2020-W01"]):
        first, second = map(period_number, labels)
        assert second == first + 1 and [period_label(first, labels[0]), period_label(second, labels[0])] == labels


def test_outlets_stand_in_the_order_of_the_table_and_draws_can_be_repeated() -> None:
    rows = table([article(outlet, f"{year}-01-01", n) for outlet in ("B", "A") for year in (2019, 2020) for n in range(20)])
    one, two = estimate_trends(rows), estimate_trends(rows)
    assert list(dict.fromkeys(one["outlet"])) == ["B", "A"]
    pandas.testing.assert_frame_equal(one, two)
    assert not one["low"].equals(estimate_trends(rows, seed=2)["low"])


# Shares


def test_shares_are_pooled_with_intervals_from_five_articles_on() -> None:
    plain, named = commitment_column("plain"), commitment_column("named")
    many = [{"outlet": "Many", plain: 3, named: 1, words_column("narrator"): 60, words_column("all"): 100, speech_column("person"): 40}] * 6
    few = [{"outlet": "Few", plain: 1, named: 1, words_column("narrator"): 100, words_column("all"): 100}] * 4
    shares = estimate_shares(table([*many, *few]))
    assert list(shares.columns) == list(SHARE_COLUMNS)
    assert list(dict.fromkeys(shares["outlet"])) == ["Many", "Few"]
    assert list(shares["category"]) == [*COMMITMENTS, *SPEAKERS] * 2
    row = {(r.outlet, r.category): r for r in shares.itertuples()}
    assert (row["Many", "plain"].total, row["Many", "plain"].count, row["Many", "plain"].share) == (24, 18, 0.75)
    assert row["Many", "plain"].low < 0.75 < row["Many", "plain"].high
    assert (row["Many", "narrator"].share, row["Many", "person"].share, row["Few", "narrator"].share) == (0.6, 0.4, 1.0)
    assert math.isnan(row["Few", "plain"].low) and row["Few", "plain"].share == 0.5
    # No sentence of 24 hedged is a finding; no word of a kind of source among 600 is none: words of speech come in runs.
    assert row["Many", "hedged"].low == 0 and 0.1 < row["Many", "hedged"].high < 0.4
    assert row["Many", "crowd"].share == 0 and math.isnan(row["Many", "crowd"].high)


def test_an_outlet_with_nothing_to_share_out_has_no_share() -> None:
    shares = estimate_shares(table([{"outlet": "A"}] * 6))
    assert shares["share"].isna().all() and shares["low"].isna().all() and (shares["total"] == 0).all()
    assert estimate_shares(table([{"outlet": "A"}]).iloc[:0]).empty


# Word choice


def told(outlet: str, marked: str, target: str, *, story: str = "", polarity: str = "negative", label: str = "evaluative", voice: str = "narrator") -> dict[str, Any]:  # fmt: skip
    """An article of one sentence with its wording in brackets."""
    start, end = marked.index("["), marked.index("]") - 1
    text = "Headline\n\n" + marked.replace("[", "").replace("]", "")
    mark = [start + 10, end + 10, "loaded", label, voice, "body", 10, len(text), "", target, polarity]
    return {"outlet": outlet, "story": story, "text": text, "findings": json.dumps([mark])}


def choices(*articles: dict[str, Any]) -> list[tuple[Any, ...]]:
    found = choose_words(table(articles))
    assert list(found.columns) == list(CHOICE_COLUMNS)
    return list(found.itertuples(index=False, name=None))


def test_wordings_of_one_person_by_outlet() -> None:
    rows = choices(
        told("Halyard", "The [brave] mayor", "Ada Finch", polarity="positive"),
        told("Lantern", "The [reckless] mayor", "Mayor Ada Finch"),
        told("Lantern", "A [Reckless] mayor", "Ada B. Finch", voice="quoted"),
        told("Lantern", "A [reckless] mayor", "Finch’s"),
    )
    assert rows == [
        ("Ada Finch", "Halyard", "brave", "positive", 1, 1, 1),
        ("Ada Finch", "Lantern", "reckless", "negative", 3, 3, 2),
    ]


def test_what_somebody_has_goes_by_its_own_name() -> None:
    rows = choices(
        told("A", "his customers, [duped]", "his customers", story="1"), told("B", "its customers, [betrayed]", "its customers", story="1")
    )
    assert [row[:3] for row in rows] == [("customers", "A", "duped"), ("customers", "B", "betrayed")]


def test_a_surname_that_two_people_share_means_neither() -> None:
    full = [told(outlet, "The [reckless] one", name) for outlet in "AB" for name in ("Ada Finch", "Ned Finch")]
    rows = choices(*full, told("A", "The [brave] one", "Finch"), told("B", "The [brave] one", "Finch"))
    assert {row[0] for row in rows} == {"Ada Finch", "Ned Finch", "Finch"}


def test_a_word_that_is_seldom_a_surname_stands_for_itself() -> None:
    articles = [told(outlet, "A [vain] lot", "Republicans") for outlet in "AB" for _ in range(9)]
    assert {row[0] for row in choices(*articles, told("A", "A [vain] lot", "Roy Republicans"))} == {"Republicans"}


def test_father_and_son_are_two() -> None:
    names = ("Ned Roe", "Ned Roe Jr.")
    assert {row[0] for row in choices(*(told(outlet, "A [vain] man", name) for outlet in "AB" for name in names))} == {
        "Ned Roe",
        "Ned Roe Jr.",
    }


def test_only_those_whom_two_outlets_colour_and_the_most_often_coloured_first() -> None:
    articles = [
        told(outlet, "The [reckless] one", name)
        for name, outlets in (("Ned Roe", "AB"), ("Ada Finch", "ABB"), ("Leo Oakes", "AAAA"))
        for outlet in outlets
    ]
    assert list(dict.fromkeys(row[0] for row in choices(*articles))) == ["Ada Finch", "Ned Roe"]
    assert set(choose_words(table(articles), most=1)["referent"]) == {"Ada Finch"}


def test_descriptions_are_the_same_within_a_story_only() -> None:
    one = [told(outlet, "It is [cruel] here", "the curfew", story="night") for outlet in "AB"]
    other = [told(outlet, "It is [wise] here", "The curfew", story="day", polarity="positive") for outlet in "AB"]
    assert {row[0] for row in choices(*one)} == {"the curfew"}
    assert {(row[0], row[2]) for row in choices(*one, *other)} == {("the curfew (night)", "cruel"), ("the curfew (day)", "wise")}
    assert choices(*({**article, "story": ""} for article in one)) == []
    assert choices(one[0], other[1]) == []


def test_rival_names_stand_in_a_row_of_their_own() -> None:
    rival = {"polarity": "contested", "label": "labelling"}
    rows = choices(
        told("A", "Some [illegal aliens] left", "illegal aliens", **rival),
        told("A", "Some [illegal aliens] left", "illegal aliens", **rival),
        told("B", "Some [undocumented immigrants] left", "undocumented immigrants", **rival),
    )
    assert rows == [
        ("illegal aliens / undocumented immigrants", "A", "illegal aliens", "contested", 2, 2, 2),
        ("illegal aliens / undocumented immigrants", "B", "undocumented immigrants", "contested", 1, 1, 1),
    ]


@pytest.mark.parametrize("target", ["", "It", "we", "The", "“”", "this", "reckless", "the reckless"])
def test_nobody_has_no_row(target: str) -> None:
    assert choices(*(told(outlet, "A [reckless] thing", target, story="s") for outlet in "AB")) == []


def test_a_description_goes_without_the_wording_that_colours_it() -> None:
    assert [row[0] for row in choices(*(told(outlet, "the [cruel] fare plan", "the cruel fare plan", story="s") for outlet in "AB"))] == [
        "the fare plan"
    ] * 2


def test_a_capital_at_the_start_of_a_sentence_makes_no_name() -> None:
    start = [told(outlet, "Schools [grabbed] it", "Schools", story="s") for outlet in "AB"]
    inside = [told(outlet, "Then the House [grabbed] it", "House") for outlet in "AB"]
    assert {row[0] for row in choices(*start)} == {"schools"} and {row[0] for row in choices(*inside)} == {"House"}


def test_a_table_without_evidence_has_no_row() -> None:
    assert choices({"outlet": "A"}, {"outlet": "B"}) == []
    assert choose_words(table([{"outlet": "A"}]).iloc[:0]).empty
