"""A comparison -> the charts that its tables allow, each with its name, its title, its drawing and its description in words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from framing.columns import ALL, Cell
from framing.comparison.records import OTHERS, Comparison
from framing.comparison.shares import SPEAKERS
from framing.comparison_figures import differences, rates, shares, trends, wording
from framing.comparison_figures.layout import outlet_name, what
from framing.types import DEVICES

if TYPE_CHECKING:
    import pandas
    from matplotlib.figure import Figure

VOICE = "narrator"  # the charts of a comparison show the reporters' own words
MOST_STORY_CHARTS = 3  # pairs of outlets that are shown story by story
MOST_WORD_CHARTS = 6  # pairs of outlets whose words are shown
_CLOSE = ("loaded", "hedge")  # devices that are shown label by label and story by story


class Chart(NamedTuple):
    """A chart that is drawn when it is asked for."""

    name: str  # "rates_loaded": for files and for links within a page
    title: str
    draw: Callable[[], Figure]
    describe: Callable[[], str]  # the alternative text


def draw_all(comparison: Comparison) -> dict[str, Figure]:
    """Every chart that the tables of a comparison allow, by name."""
    return {chart.name: chart.draw() for chart in plan_charts(comparison)}


def describe_all(comparison: Comparison) -> dict[str, str]:
    """What each of these charts shows, in words, by name."""
    return {chart.name: chart.describe() for chart in plan_charts(comparison)}


def plan_charts(comparison: Comparison) -> tuple[Chart, ...]:
    """The charts that the tables of a comparison allow, in the order of a page; none is drawn yet.

    No trend is drawn without two periods that have intervals, no map for one outlet, no differences without pairs, no wordings without
    evidence.
    """
    return tuple(_plan(comparison))


def _plan(comparison: Comparison) -> Iterator[Chart]:
    yield from _plan_rates(comparison.estimates, len(comparison.outlets), comparison.by)
    yield from _plan_differences(comparison)
    yield from _plan_words(comparison)
    if len(comparison.choices):
        yield _chart(
            "word_choice", "Who and what is coloured, and with which words", wording.word_choice_grid, wording.word_choice_grid_alt,
            comparison.choices,
        )  # fmt: skip
    yield from _plan_shares(comparison.shares)
    for device in DEVICES:
        if _moves(comparison.trends, device):
            title = f"{_capital(what(device))} over time"
            yield _chart(f"trend_{device}", title, trends.trend, trends.trend_alt, comparison.trends, device, voice=VOICE)


def _plan_rates(estimates: pandas.DataFrame, outlets: int, by: str) -> Iterator[Chart]:
    for device in DEVICES:
        if _has(estimates, device=device, label=ALL, voice=VOICE, section=ALL):
            title = f"{_capital(what(device))} by {by}"
            yield _chart(f"rates_{device}", title, rates.forest_plot, rates.forest_plot_alt, estimates, device, voice=VOICE)
    if outlets > 1 and _has(estimates, voice=VOICE, section=ALL):
        yield _chart("heat_map", "All devices against the mean", rates.heat_map, rates.heat_map_alt, estimates, VOICE)
        for device in _CLOSE:
            if _has(estimates, device=device, voice=VOICE, section=ALL):
                title = f"Kinds of {what(device)} against the mean"
                yield _chart(f"heat_map_{device}", title, rates.heat_map, rates.heat_map_alt, estimates, VOICE, device)


def _plan_differences(comparison: Comparison) -> Iterator[Chart]:
    pairs, outlets = comparison.pairs, comparison.outlets
    for device in DEVICES:
        rows = _rows(pairs, device=device, label=ALL, voice=VOICE, section=ALL)
        if rows["difference"].notna().any():
            title = f"{_capital(what(device))}, two by two"
            draw, describe = differences.paired_differences, differences.paired_differences_alt
            yield _chart(f"differences_{device}", title, draw, describe, pairs, device, voice=VOICE)
        matched = rows[rows["stories"] > 1] if comparison.match != "none" and device in _CLOSE else rows.iloc[:0]
        if 0 < len(matched) <= MOST_STORY_CHARTS:
            for a, b in zip(matched["outlet_a"], matched["outlet_b"], strict=True):
                if {a, b} <= set(outlets) and differences.told_by_both(comparison.scores, a, b, Cell(device, ALL, VOICE)):
                    title = f"{_capital(what(device))} story by story: {outlet_name(a)} and {outlet_name(b)}"
                    name = f"stories_{device}_{_number(a, outlets)}_{_number(b, outlets)}"
                    values = comparison.scores, a, b, device
                    by_story, by_story_alt = differences.story_differences, differences.story_differences_alt
                    yield _chart(name, title, by_story, by_story_alt, *values, voice=VOICE, pairs=pairs)


def _plan_words(comparison: Comparison) -> Iterator[Chart]:
    """Of the pairs those with the most significant words, in their order in the table."""
    words, outlets = comparison.words, comparison.outlets
    told = words[words["z"].notna()]
    telling = told.groupby(["outlet_a", "outlet_b"], sort=False)["significant"].sum()
    for a, b in telling.index[telling.rank(method="first", ascending=False) <= MOST_WORD_CHARTS]:
        title = f"Words that set apart {outlet_name(a)} and {outlet_name(b)}"
        yield _chart(f"words_{_number(a, outlets)}_{_number(b, outlets)}", title, wording.word_shift, wording.word_shift_alt, words, a, b)


def _plan_shares(table: pandas.DataFrame) -> Iterator[Chart]:
    for name, title, measure, categories in (
        ("hedging", "How far the reporters commit", "commitment", shares.HEDGING),
        ("attribution", "What is handed to sources", "commitment", shares.ATTRIBUTION),
        ("who_speaks", "Whose words the articles give", "speech", SPEAKERS),
    ):
        rows = _rows(table, measure=measure)
        if rows.loc[rows["category"].isin(categories), "count"].sum():
            yield _chart(name, title, shares.shares_chart, shares.shares_chart_alt, table, measure, categories)


def _chart(name: str, title: str, draw: Callable[..., Figure], describe: Callable[..., str], *values: Any, **options: Any) -> Chart:
    return Chart(name, title, partial(draw, *values, **options), partial(describe, *values, **options))


def _moves(table: pandas.DataFrame, device: str) -> bool:
    """Whether an outlet has two periods with intervals."""
    rows = _rows(table, device=device, label=ALL, voice=VOICE)
    return bool((rows[rows["low"].notna()].groupby("outlet").size() > 1).any())


def _rows(frame: pandas.DataFrame, **values: str) -> pandas.DataFrame:
    for column, value in values.items():
        frame = frame[frame[column] == value]
    return frame


def _has(frame: pandas.DataFrame, **values: str) -> bool:
    return not _rows(frame, **values).empty


def _number(outlet: str, outlets: tuple[str, ...]) -> str:
    """An outlet in the name of a chart: its place among the outlets, from 1."""
    return "others" if outlet == OTHERS else str(outlets.index(outlet) + 1)


def _capital(text: str) -> str:
    return text[0].upper() + text[1:]
