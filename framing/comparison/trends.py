"""Score table -> rates of each outlet by period: how the wording of an outlet moves with time."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from framing.columns import ALL, KINDS, Cell
from framing.comparison.estimates import rate_interval
from framing.comparison.records import TREND_COLUMNS
from framing.comparison.resampling import draw_rates
from framing.comparison.units import outlets_of, read_units
from framing.scores import LEAST_ARTICLES
from framing.stories import read_day

if TYPE_CHECKING:
    import pandas

VOICES = ("narrator", ALL)
PERIODS = ("week", "month", "quarter", "year")  # from the finest
MOST_PERIODS = 40
LEAST_PER_PERIOD = 10  # articles of an outlet, on average, below which a coarser period is taken


class Dated(NamedTuple):
    """The articles of a score table by period."""

    period: str  # from PERIODS; empty where the dates span one only, or there are none
    labels: pandas.Series[str]  # of each row its period: "2021", "2021-Q2", "2021-04", "2021-W14"; empty where the date cannot be read
    undated: int  # rows whose date cannot be read


def estimate_trends(table: pandas.DataFrame, *, resamples: int = 1000, seed: int = 1) -> pandas.DataFrame:
    """Rates per 1,000 words of each outlet in each period, with 95% intervals by resampling stories (none below five).

    Articles whose date cannot be read are left out; `attrs["undated"]` of the result counts them, `attrs["period"]` names the period.

    Args:
        table: rows of a score table; of its columns `outlet`, `story`, `date`, counts and words. An article without a story is its own.
        resamples: draws of the stories of each outlet and period.

    Returns:
        a row for each outlet (in the order of the table), period with articles, device, label and voice ("narrator" and "all"); columns
        `records.TREND_COLUMNS`. No row where all dates fall into one period.

    Source: the intervals are those of `estimates.rate_interval`.
    """
    import pandas

    rows: list[tuple[object, ...]] = []
    cells = [Cell(device, label, voice) for device, label in KINDS for voice in VOICES]
    dated = find_periods(table)
    known = dated.labels != "" if dated.period else dated.labels.isna()
    places_of: dict[tuple[str, str], list[int]] = {}
    for place, key in enumerate(zip(table["outlet"][known], dated.labels[known], strict=True)):
        places_of.setdefault(key, []).append(place)
    table = table.loc[known, ["outlet", "story", *dict.fromkeys(name for cell in cells for name in (cell.count_column, cell.words_column))]]
    order = {outlet: number for number, outlet in enumerate(outlets_of(table))}
    for number, ((outlet, period), places) in enumerate(sorted(places_of.items(), key=lambda item: (order[item[0][0]], item[0][1]))):
        _, counts, words = read_units(table.iloc[places], cells).counts
        low, high = rate_interval(counts, words, draw_rates(counts, words, resamples, np.random.default_rng((seed, number))))
        count, size = counts.sum(axis=0).astype(int).tolist(), words.sum(axis=0).astype(int).tolist()
        for n, cell in enumerate(cells):
            rate = 1000 * count[n] / size[n] if size[n] else np.nan
            rows.append(
                (outlet, period, cell.device, cell.label, cell.voice, len(places), size[n], count[n], rate, 1000 * low[n], 1000 * high[n])
            )
    trends = pandas.DataFrame(rows, columns=list(TREND_COLUMNS))
    trends.attrs |= {"period": dated.period, "undated": dated.undated}
    return trends


def find_periods(table: pandas.DataFrame) -> Dated:
    """The period of each row: the finest of which there are at most 40, with 10 articles of an outlet in each on average.

    Outlets with fewer than five dated articles have no say in it. Dates are read as `stories.read_day` reads them.
    """
    import pandas

    dates = pandas.to_datetime(table["date"].astype(str).map(read_day))
    known = dates.notna()
    labels = pandas.Series("", index=table.index, dtype=object)
    undated = int((~known).sum())
    sizes = table["outlet"][known].value_counts()
    sizes = sizes[sizes >= LEAST_ARTICLES]
    chosen = ""
    for period in reversed(PERIODS):
        named = _name_periods(dates[known], period)
        numbers = {period_number(label) for label in named.unique()}
        if not numbers or max(numbers) == min(numbers):
            continue
        if chosen and (max(numbers) - min(numbers) >= MOST_PERIODS or sizes.mean() / len(numbers) < LEAST_PER_PERIOD):
            break
        chosen = period
        labels[known] = named
    return Dated(chosen, labels, undated)


def period_number(label: str) -> int:
    """The place of a period among all of its kind, so that neighbours differ by one.

    >>> period_number("2021-12") + 1 == period_number("2022-01"), period_number("2020-W53") + 1 == period_number("2021-W01")
    (True, True)
    """
    from datetime import date

    year, _, part = label.partition("-")
    if part.startswith("W"):
        return date.fromisocalendar(int(year), int(part[1:]), 1).toordinal() // 7
    if part.startswith("Q"):
        return 4 * int(year) + int(part[1:]) - 1
    return 12 * int(year) + int(part) - 1 if part else int(year)


def period_label(number: int, like: str) -> str:
    """The label of the period with that number, in the manner of another label.

    >>> period_label(period_number("2021-Q4") + 1, "2021-Q4"), period_label(period_number("2020-W53") + 1, "2020-W53")
    ('2022-Q1', '2021-W01')
    """
    from datetime import date

    _, _, part = like.partition("-")
    if part.startswith("W"):
        # Ordinal 1 is a Monday.
        year, week, _ = date.fromordinal(7 * number + 1).isocalendar()
        return f"{year}-W{week:02}"
    if part.startswith("Q"):
        return f"{number // 4}-Q{number % 4 + 1}"
    return f"{number // 12}-{number % 12 + 1:02}" if part else str(number)


def _name_periods(dates: pandas.Series[pandas.Timestamp], period: str) -> pandas.Series[str]:
    if period == "week":
        weeks = dates.dt.isocalendar()
        return weeks["year"].map("{:04}".format) + weeks["week"].map("-W{:02}".format)
    if period == "quarter":
        return dates.dt.year.map("{:04}".format) + dates.dt.quarter.map("-Q{}".format)
    return dates.dt.strftime("%Y-%m" if period == "month" else "%Y")
