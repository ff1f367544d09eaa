"""The charts of a comparison: marks, intervals, numbers and words on the Figure, and that none is cut or lies over another."""

from __future__ import annotations

import math

import pandas
import pytest
from chart_tables import NAN, choices, comparison, estimates, names, pairs, scores, share_table, trends, word_table
from drawn import drawn_texts, intervals, marks, problems, words
from matplotlib.figure import Figure

from framing import comparison_figures as charts
from framing import figures
from framing.comparison.records import (
    CHOICE_COLUMNS,
    OTHERS,
    PAIR_COLUMNS,
    TREND_COLUMNS,
    WORD_COLUMNS,
)
from framing.types import DEVICES

# Every chart, with any number of outlets, in the plain case and where nothing is sure or everything is zero.


@pytest.mark.parametrize(
    ("size", "case"), [(1, "plain"), (2, "plain"), (4, "plain"), (12, "plain"), (50, "plain"), (1, "few"), (4, "few"), (4, "zero")]
)
def test_no_text_is_cut_or_lies_over_another(size: int, case: str) -> None:
    outlets = names(size)
    few = range(size) if case == "few" else ()
    rate = (lambda n: 0.0) if case == "zero" else (lambda n: 10.0 + n)
    table, shares = estimates(outlets, rate, few), share_table(outlets, few)
    drawings = [
        charts.forest_plot(table, "loaded"),
        charts.heat_map(table),
        charts.heat_map(table, device="loaded"),
        charts.shares_chart(shares, "commitment", charts.HEDGING),
        charts.shares_chart(shares, "commitment", charts.ATTRIBUTION),
        charts.who_speaks_by_outlet(shares),
        charts.word_choice_grid(choices(outlets)),
        charts.trend(trends(outlets, (lambda n, year: 0.0) if case == "zero" else (lambda n, year: 10.0 + n + year % 3)), "loaded"),
    ]
    if size > 1:
        drawings.append(charts.paired_differences(pairs(outlets, matched=case == "plain", few=case == "few"), "loaded"))
        drawings.append(charts.story_differences(scores(outlets), *outlets[:2], "loaded", pairs=pairs(outlets)))
        drawings.append(charts.word_shift(word_table(*outlets[:2]), *outlets[:2]))
    assert [list(problems(figure)) for figure in drawings] == [[] for _ in drawings]


def test_the_check_itself_finds_what_is_cut_and_what_overlaps() -> None:
    figure = Figure(figsize=(2, 1))
    for place, text in ((0.9, "a long text"), (0.1, "one"), (0.12, "two")):
        figure.text(place, 0.5, text)
    assert list(problems(figure)) == ["'a long text' leaves the figure", "'one' lies over 'two'"]


# Forest plot


def test_forest_plot_has_rates_intervals_and_articles_the_highest_first() -> None:
    figure = charts.forest_plot(estimates(["Low", "Middle", "High"], few=[1]), "hedge")
    axes = figure.axes[0]
    assert [label.get_text() for label in axes.get_yticklabels()] == ["High", "Middle", "Low"]
    assert marks(axes) == [(0, 12.0, True), (1, 11.0, False), (2, 10.0, True)]
    assert intervals(axes) == {0.0: (10.0, 14.0), 2.0: (8.0, 12.0)}
    told = words(figure)
    assert {"12.0", "11.0", "10.0", "22", "3", "20"} <= set(told) and "Open mark: too few articles for an interval." in told
    assert charts.forest_plot_alt(estimates(["Low", "High"], few=[1]), "hedge") == (
        "Rates of hedges per 1,000 words, the reporter’s own words: High 11.0 (no interval, 3 articles); "
        "Low 10.0 (95% interval 8.0 to 12.0, 20 articles)."
    )


def test_an_outlet_without_words_has_no_mark() -> None:
    table = estimates(["Some", "None"], lambda n: NAN if n else 10.0, few=[1])
    figure = charts.forest_plot(table, "loaded")
    assert marks(figure.axes[0]) == [(0, 10.0, True)] and "no words" in words(figure)
    assert charts.forest_plot_alt(table, "loaded").endswith("; None no words.")


def test_an_interval_far_wider_than_the_others_has_an_arrow() -> None:
    table = estimates(["A", "B", "C", "D"])
    table.loc[table["outlet"] == "A", "high"] = 500.0
    axes = charts.forest_plot(table, "loaded").axes[0]
    assert axes.get_xlim()[1] < 40 and [line.get_marker() for line in axes.lines].count(">") == 1
    assert intervals(axes)[3.0][1] == axes.get_xlim()[1]


def test_of_many_outlets_those_with_the_most_articles_are_drawn() -> None:
    figure = charts.forest_plot(estimates([f"outlet {n}" for n in range(70)]), "loaded")
    shown = [label.get_text() for label in figure.axes[0].get_yticklabels()]
    assert len(shown) == 60 and "outlet 69" in shown and "outlet 9" not in shown
    assert "10 more outlets with fewer articles are in the table." in words(figure)


def test_what_is_not_in_the_table_is_an_error() -> None:
    with pytest.raises(ValueError, match="no row with device 'loaded', label 'irony'"):
        charts.forest_plot(estimates(["A"]), "loaded", "irony")


# Heat map


def test_heat_map_has_the_difference_from_the_mean_and_frames_what_leaves_it_out() -> None:
    figure = charts.heat_map(estimates(["Low", "High", "Few"], lambda n: (5.0, 15.0, 99.0)[n], few=[2]))
    axes = figure.axes[0]
    cells = [text.get_text() for text in axes.texts]
    assert cells[:3] == ["−50%", "+50%", "+890%"]  # the mean is that of the two that have intervals
    framed = [patch for patch in axes.patches if not patch.get_fill()]
    assert len(framed) == 2 * len(DEVICES)
    assert [label.get_text() for label in axes.get_xticklabels()] == ["loaded\n10.0", "hedges\n10.0", "boosters\n10.0", "contrasts\n10.0"]
    assert "Low: loaded −50%, hedges −50%, boosters −50%, contrasts −50%" in charts.heat_map_alt(
        estimates(["Low", "High"], lambda n: 5 + 10.0 * n)
    )


def test_heat_map_hatches_where_there_is_no_rate() -> None:
    axes = charts.heat_map(estimates(["Some", "None"], lambda n: NAN if n else 10.0)).axes[0]
    assert [patch.get_hatch() for patch in axes.patches if patch.get_fill()] == ["", "////"] * len(DEVICES)


def test_heat_map_of_one_device_has_its_labels() -> None:
    axes = charts.heat_map(estimates(["A", "B"]), device="certainty").axes[0]
    assert [label.get_text() for label in axes.get_xticklabels()] == ["booster\n10.5"]


# Differences


def test_paired_differences_say_what_can_be_told() -> None:
    figure = charts.paired_differences(pairs(["A", "B", "C", "D"]), "loaded")
    axes = figure.axes[0]
    assert [label.get_text() for label in axes.get_yticklabels()][:2] == ["A\nvs D", "A\nvs C"]
    assert marks(axes)[:2] == [(0, -6.0, True), (1, -4.0, False)]
    assert intervals(axes)[0.0] == (-11.0, -1.0)
    assert {"less (−6.0)", "cannot tell (−4.0)", "6 stories"} <= set(words(figure))
    assert axes.get_xlim()[0] == -axes.get_xlim()[1]
    assert charts.paired_differences_alt(pairs(["A", "B"]), "loaded") == (
        "Differences in loaded wordings per 1,000 words, the reporter’s own words. A against B: cannot tell, −2.0 (95% interval −7.0 to +3.0; 6 stories)."
    )


def test_pairs_that_are_not_matched_name_their_articles() -> None:
    assert "4,000 and 3,500 articles" in charts.paired_differences_alt(pairs(["A", "B"], matched=False), "loaded")


def test_of_many_pairs_those_that_can_be_told_are_drawn() -> None:
    figure = charts.paired_differences(pairs([f"o{n}" for n in range(12)]), "loaded")
    assert all(filled for _, _, filled in marks(figure.axes[0])) and len(marks(figure.axes[0])) == 24
    assert "42 more pairs in the table." in words(figure)


def test_stories_stand_by_their_difference_with_that_of_all() -> None:
    table = scores(["A", "B"], stories=3)
    figure = charts.story_differences(table, "A", "B", "loaded", pairs=pairs(["A", "B"]))
    axes = figure.axes[0]
    ordered = [f"day {n}" for n in (2, 1, 0)]
    assert [label.get_text() for label in axes.get_yticklabels()] == ["all stories: −2.0", *ordered]
    assert marks(axes) == [(0, -2.0, False), (2, 3.0, True), (3, 1.0, True), (4, -1.0, False)]
    assert any("Open mark on it: cannot tell." in text for text in words(figure))
    told = charts.story_differences(table, "A", "B", "loaded", pairs=pairs(["A", "B"]).assign(verdict="less"))
    assert marks(told.axes[0])[0] == (0, -2.0, True)
    assert not any("Open mark on it" in text for text in words(told))
    assert intervals(axes)[0.0] == (max(-7.0, axes.get_xlim()[0]), 3.0)
    turned = charts.story_differences_alt(table, "B", "A", "loaded", pairs=pairs(["A", "B"]))
    assert "B has the higher rate in 1 of 3 stories, A in 2" in turned and "+2.0 (95% interval −3.0 to +7.0)" in turned


def test_many_stories_stay_on_one_screen() -> None:
    figure = charts.story_differences(scores(["A", "B"], 400), "A", "B", "loaded", pairs=pairs(["A", "B"]))
    assert figure.get_figheight() < 8 and list(problems(figure)) == []
    assert len(marks(figure.axes[0])) == 401


def test_story_differences_need_a_story_of_both() -> None:
    table = scores(["A", "B"])
    with pytest.raises(ValueError, match="no story is told by both 'A' and 'C'"):
        charts.story_differences(table, "A", "C", "loaded")
    with pytest.raises(ValueError, match="no story"):
        charts.story_differences(table.assign(story=""), "A", "B", "loaded")


# Words


def test_word_shift_runs_from_the_words_of_one_to_those_of_the_other() -> None:
    table = word_table("A", OTHERS, 6)
    figure = charts.word_shift(table, "A", OTHERS, most=2)
    axes = figure.axes[0]
    assert [label.get_text() for label in axes.get_yticklabels()] == ["w1", "w3", "w2", "internationalisati…"]
    assert [(value, filled) for _, value, filled in marks(axes)] == [(1.5, True), (1.5, True), (-1.5, True), (-1.5, True)]
    low, high = intervals(axes)[0.0]
    assert (round(low, 3), round(high, 3)) == (0.9, 2.1)  # 1.5 ± 1.96 · 1.5 / 4.9
    assert {"← the others", "A →", "1,201", "1"} <= set(words(figure))
    assert charts.word_shift_alt(table, "A", OTHERS, most=1) == (
        "Words that set two outlets apart, by log-odds (counts in A to those in the others); more in A: w1 (1201 to 1, significant); "
        "more in the others: internationalisation-0 (1200 to 0, significant)."
    )


def test_words_that_are_not_significant_are_open() -> None:
    table = word_table("A", "B", 6).assign(significant=False)
    assert not any(filled for _, _, filled in marks(charts.word_shift(table, "A", "B").axes[0]))


def test_word_choice_lists_wordings_by_outlet_with_signs() -> None:
    rows = [
        ("Ada Finch", "Lantern", "vowed", "", 1, 1, 1),
        ("Ada Finch", "Lantern", "reckless", "negative", 2, 2, 1),
        ("Ada Finch", "Halyard", "brave", "positive", 1, 1, 0),
    ]
    table = pandas.DataFrame(rows, columns=list(CHOICE_COLUMNS))
    assert words(charts.word_choice_grid(table))[:5] == ["Ada Finch", "Lantern", "reckless ×2 −, vowed", "Halyard", "“brave” +"]
    assert charts.word_choice_grid_alt(table).endswith("Ada Finch: Lantern reckless ×2 −, vowed; Halyard “brave” +.")


def test_wordings_are_never_cut_within_a_word() -> None:
    table = choices(["A", "B"], 3)
    whole = {word for wording in table["wording"] for word in wording.split()}
    for text in words(charts.word_choice_grid(table)):
        if "wording" in text or "reckless" in text:
            parts = [word.strip("“”,") for word in text.split()]
            assert all(part in whole or part in "−+±more" or part.startswith("×") or part.isdecimal() for part in parts), text


def test_wordings_that_find_no_room_are_counted() -> None:
    rows = [("Ada Finch", outlet, f"dreadful wording {n}", "negative", 1, 1, 1) for outlet in "AB" for n in range(20)]
    lines = [text for text in words(charts.word_choice_grid(pandas.DataFrame(rows, columns=list(CHOICE_COLUMNS)))) if "dreadful" in text]
    assert len(lines) == 4 and lines[1].endswith("more")
    assert lines[0].count("dreadful") + lines[1].count("dreadful") + int(lines[1].split()[-2]) == 20


# Shares


def test_shares_are_bars_with_intervals() -> None:
    figure = charts.shares_chart(share_table(["A", "B"], few=[1]), "commitment", ["named", "unnamed"])
    assert [axes.get_title(loc="left") for axes in figure.axes] == ["named source", "unnamed source"]  # type: ignore[attr-defined]
    first = figure.axes[0]
    assert [bar.get_width() for bar in first.patches] == [3.125, 3.125]  # type: ignore[attr-defined]
    assert [bar.get_hatch() for bar in first.patches] == ["", "////"]
    assert intervals(first) == {0.0: (2.5, 3.75)}
    assert "named source 3% (2% to 4%)" in charts.shares_chart_alt(share_table(["A"]), "commitment", ["named"])


def test_scales_of_neighbours_do_not_touch() -> None:
    table = share_table(["A", "B"])
    for most in (0.64, 0.67, 0.7, 0.79, 0.83, 0.99):
        table.loc[table["category"] == "named", ["share", "low", "high"]] = [most - 0.1, most - 0.2, most]
        assert list(problems(charts.shares_chart(table, "commitment", charts.ATTRIBUTION))) == []


def test_categories_that_nobody_has_are_left_out() -> None:
    table = share_table(["A", "B"])
    table.loc[table["category"] == "crowd", ["count", "share", "low", "high"]] = 0
    titles = [axes.get_title(loc="left") for axes in charts.who_speaks_by_outlet(table).axes]  # type: ignore[attr-defined]
    assert titles == ["the reporter", "named people", "institutions", "documents", "unnamed people", "speaker not found"]
    with pytest.raises(ValueError, match="every share"):
        charts.shares_chart(table.assign(count=0))


def test_an_outlet_with_nothing_to_share_out_has_a_dash() -> None:
    table = share_table(["A", "B"])
    table.loc[table["outlet"] == "B", ["share", "low", "high"]] = NAN
    figure = charts.shares_chart(table, "commitment", ["plain"])
    assert len(figure.axes[0].patches) == 1 and "–" in words(figure)


# Trend


def test_trend_has_gaps_where_no_article_is() -> None:
    figure = charts.trend(trends(["A"]), "loaded")
    line = figure.axes[0].lines[0]
    rates = list(line.get_ydata())  # type: ignore[arg-type]
    assert math.isnan(rates[3]) and [rates[0], rates[6]] == [10.0, 10.0]
    filled = [(len(list(mark.get_xdata())), mark.get_markerfacecolor()) for mark in figure.axes[0].lines[1:]]  # type: ignore[arg-type]
    assert filled == [(5, "#0072b2"), (1, "white")]
    assert charts.trend_alt(trends(["A"]), "loaded") == (
        "Lines of loaded wordings per 1,000 words, the reporter’s own words, from 2010 to 2016: A 10.0 in 2010 (95% interval 7.0 to 13.0) and 10.0 in 2016."
    )


def test_up_to_four_outlets_are_named_at_the_ends_of_their_lines() -> None:
    figure = charts.trend(trends(["A", "B", "C", "D"]), "loaded")
    assert len(figure.axes) == 1
    assert [text.get_text() for text in figure.axes[0].texts] == ["A", "B", "C", "D"]
    heights = [text.get_window_extent().y0 for text in drawn_texts(figure) if text.get_text() in set("ABCD")]
    assert heights == sorted(heights)  # as their lines end
    assert {line.get_linestyle() for line in figure.axes[0].lines} >= {"-", "--", "-.", ":"}


def test_more_outlets_have_a_panel_each() -> None:
    figure = charts.trend(trends([f"o{n}" for n in range(20)]), "loaded")
    assert len(figure.axes) == 12 and "8 more outlets with fewer articles in the table." in words(figure)
    assert len({axes.get_ylim() for axes in figure.axes}) == 1


# All of them


def test_all_charts_that_the_tables_allow() -> None:
    drawn = comparison(["A", "B"]).figures()
    assert list(drawn) == [
        "rates_loaded", "rates_hedge", "rates_certainty", "rates_contrast", "heat_map", "heat_map_loaded", "heat_map_hedge",
        "differences_loaded", "stories_loaded_1_2", "words_1_others", "word_choice", "hedging", "attribution", "who_speaks", "trend_loaded",
    ]  # fmt: skip
    assert all(isinstance(figure, Figure) for figure in drawn.values())
    told = charts.describe_all(comparison(["A", "B"]))
    assert list(told) == list(drawn) and all(text.endswith(".") for text in told.values())


def test_no_chart_is_drawn_of_what_is_not_there() -> None:
    empty = {
        "pairs": pandas.DataFrame(columns=list(PAIR_COLUMNS)),
        "words": pandas.DataFrame(columns=list(WORD_COLUMNS)),
        "trends": pandas.DataFrame(columns=list(TREND_COLUMNS)),
        "choices": pandas.DataFrame(columns=list(CHOICE_COLUMNS)),
        "shares": share_table(["A"]).assign(count=0, share=NAN, low=NAN, high=NAN),
    }
    assert list(comparison(["A"], **empty).figures()) == ["rates_loaded", "rates_hedge", "rates_certainty", "rates_contrast"]


def test_files_are_the_same_each_time_and_text_stays_text() -> None:
    one, two = (charts.forest_plot(estimates(names(3)), "loaded") for _ in range(2))
    assert figures.to_svg_file(one) == figures.to_svg_file(two) and figures.to_png(one) == figures.to_png(two)
    svg = figures.to_svg_file(one)
    assert svg.startswith("<?xml") and "$x_0$ &amp; $y" in svg and "<image" not in svg
    assert figures.to_png(one).startswith(b"\x89PNG")
