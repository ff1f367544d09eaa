"""Tables of a comparison made for tests of its charts."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import pandas

from framing.columns import Cell
from framing.comparison.records import (
    CHOICE_COLUMNS,
    ESTIMATE_COLUMNS,
    OTHERS,
    PAIR_COLUMNS,
    SHARE_COLUMNS,
    TREND_COLUMNS,
    WORD_COLUMNS,
    Comparison,
)
from framing.comparison.shares import SPEAKERS
from framing.types import COMMITMENTS, DEVICES, LABELS

NAN = math.nan
LONG = "The Extraordinarily Long-Named Evening Gazette and Advertiser of Upper"


def names(number: int) -> list[str]:
    """Long names of which many begin, and some end, alike; and one that would be a formula."""
    return [f"{LONG} {place} Marrow" if place % 3 else f"Ünïon $x_{place}$ & $y^2$ <b>" for place in range(number)]


def estimates(outlets: Sequence[str], rate: Callable[[int], float] = lambda n: 10.0 + n, few: Sequence[int] = ()) -> pandas.DataFrame:
    """Rates with intervals of 2 around them; those of `few` have too few articles."""
    rows = []
    for number, outlet in enumerate(outlets):
        for device in DEVICES:
            for label in ("all", *LABELS[device]):
                value = rate(number)
                low, high = (NAN, NAN) if number in few else (max(0.0, value - 2), value + 2)
                rows.append((outlet, device, label, "narrator", "all", 3 if number in few else 20 + number, 5, 9000, 90, value, low, high))
    return pandas.DataFrame(rows, columns=list(ESTIMATE_COLUMNS))


def pairs(outlets: Sequence[str], *, matched: bool = True, few: bool = False) -> pandas.DataFrame:
    """Each outlet lies 2 over the one before it; three apart can be told."""
    rows = []
    for a, one in enumerate(outlets):
        for b, two in enumerate(outlets[a + 1 :], a + 1):
            difference = 2.0 * (a - b)
            told = abs(difference) > 5 and not few
            row = dict.fromkeys(PAIR_COLUMNS, NAN) | {
                "outlet_a": one, "outlet_b": two, "device": "loaded", "label": "all", "voice": "narrator", "section": "all",
                "stories": 6 if matched else 0, "articles_a": 4000, "articles_b": 3500, "difference": difference,
                "low": NAN if few else difference - 5, "high": NAN if few else difference + 5, "significant": told,
                "verdict": "less" if told else "cannot tell",
            }  # fmt: skip
            rows.append(row)
    return pandas.DataFrame(rows, columns=list(PAIR_COLUMNS))


def word_table(a: str, b: str, number: int = 40) -> pandas.DataFrame:
    rows = []
    for place in range(number):
        way, z = (1 if place % 2 else -1), 5 - place / 10
        word = f"internationalisation-{place}" if place % 5 == 0 else f"w{place}"
        rows.append((word, a, b, way * 1.5, way * z, 0.01, 0.01, z > 4, 1200 + place, place, 3, 3, (), False))
    return pandas.DataFrame(rows, columns=list(WORD_COLUMNS))


def share_table(outlets: Sequence[str], few: Sequence[int] = ()) -> pandas.DataFrame:
    rows: list[tuple[object, ...]] = []
    for number, outlet in enumerate(outlets):
        for measure, categories in (("commitment", COMMITMENTS), ("speech", SPEAKERS)):
            for place, category in enumerate(categories):
                share = 0.5 if place == 0 else 0.5 / 2**place
                low, high = (NAN, NAN) if number in few else (share * 0.8, share * 1.2)
                rows.append((outlet, measure, category, 3 if number in few else 20, 1000, round(1000 * share), share, low, high))
    return pandas.DataFrame(rows, columns=list(SHARE_COLUMNS))


def choices(outlets: Sequence[str], referents: int = 14) -> pandas.DataFrame:
    rows: list[tuple[object, ...]] = []
    for referent in range(referents):
        for number, outlet in enumerate(outlets):
            for place in range(1 + (referent + number) % 9):
                wording = f"utterly preposterous wording number {place}" if place % 2 else f"reckless{place}"
                polarity = ("negative", "", "positive", "contested")[place % 4]
                rows.append((f"Referent {referent} {LONG}", outlet, wording, polarity, 1 + place % 3, 1, place % 2))
    return pandas.DataFrame(rows, columns=list(CHOICE_COLUMNS))


def trends(outlets: Sequence[str], rate: Callable[[int, int], float] = lambda n, year: 10.0 + n + year % 3) -> pandas.DataFrame:
    """Seven years without the fourth; no interval in the last."""
    rows = []
    for number, outlet in enumerate(outlets):
        for year in (2010, 2011, 2012, 2014, 2015, 2016):
            value, sure = rate(number, year), year < 2016
            row = (outlet, str(year), "loaded", "all", "narrator", 20 - number % 5, 9000, 90, value)
            rows.append((*row, max(0.0, value - 3) if sure else NAN, value + 3 if sure else NAN))
    return pandas.DataFrame(rows, columns=list(TREND_COLUMNS))


def scores(outlets: Sequence[str], stories: int = 6) -> pandas.DataFrame:
    """Of each outlet one article on each story: the outlet's number plus the story's, per 1,000 words."""
    cell = Cell("loaded", "all", "narrator")
    rows = [
        {"outlet": outlet, "story": f"day {story}", cell.count_column: number + story * (1 - 2 * number), cell.words_column: 1000}
        for number, outlet in enumerate(outlets)
        for story in range(stories)
    ]  # fmt: skip
    return pandas.DataFrame(rows)


def comparison(outlets: Sequence[str], **tables: pandas.DataFrame) -> Comparison:
    made = {
        "articles": pandas.DataFrame(), "estimates": estimates(outlets), "pairs": pairs(outlets), "words": word_table(outlets[0], OTHERS),
        "trends": trends(outlets), "shares": share_table(outlets), "choices": choices(outlets, 2), "scores": scores(outlets),
    }  # fmt: skip
    return Comparison(**(made | tables), by="outlet", match="story", depth="full")
