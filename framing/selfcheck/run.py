"""Articles -> the tool put to the test on them: false alarms of its tests, symmetry of left and right, agreement of two runs."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from framing import __version__
from framing.columns import PROVENANCE_COLUMN
from framing.engine import score_articles
from framing.errors import FramingError, UsageError
from framing.selfcheck.repeat import repeat_scores
from framing.selfcheck.swap import swap_article
from framing.selfcheck.symmetry import Shift, as_record, measure_symmetry
from framing.types import Article

if TYPE_CHECKING:
    import pandas

SCHEMA = "framing.selfcheck/1"
LEVEL = 0.05
DESIGNS = {"within stories": True, "articles of one outlet": False}  # what is split at random -> whether the comparison is matched
HOLDS, FAILS, CANNOT_TELL = "holds", "fails", "cannot tell"
# Of some ten tests one has an interval above its true rate every fourth time; a rate is called too high only from here on.
_SLACK = 0.01
_NEGLIGIBLE = 0.01  # of a device's rate: a mean shift as small as this is none
_WORD_PERMUTATIONS = 999  # of each split: a share of p values needs no more
_WORD_SPLITS = 40  # each has hundreds of words, and takes longer than all other tests of a split
_REPEATED = 24  # articles that are scored a second time

Rates = dict[str, dict[str, float]]


def selfcheck(
    corpus: Iterable[Article],
    *,
    depth: str = "full",
    workers: int = 1,
    splits: int = 200,
    seed: int = 1,
    sample: int = 200,
    note: Callable[[str], None] = lambda line: None,
) -> dict[str, Any]:
    """Whether the tool can be trusted on a corpus like this one, as plain data (`framing.selfcheck/1`).

    `false_positive_rate{test: {rate, low, high, n}}`: the share of differences called significant at level .05 where there is nothing to
    find, with a 95% interval. `symmetry{device: {mean_shift, low, high, worst_5_percent, moved, n, rate, narrator{...}}}`: findings per 1,000 words by which the
    device moves when left and right are swapped in the texts. `repeatable`: whether a second run agreed exactly. `checks`: "holds", "fails" or
    "cannot tell" of each of the three, with the reason where it is not "holds".

    Args:
        splits: how many times the articles are split at random.
        sample: articles, drawn at random, that are scored again with their sides swapped.
        note: is given a line of progress now and then.

    Raises:
        InputError: no article can be analysed.
        UsageError: `splits` or `sample` is under 1.
        ModelError: as `framing.analyze`.
    """
    for name, value in (("splits", splits), ("sample", sample)):
        if value < 1:
            raise UsageError(f"--{name}", "must be 1 or more", remedy="leave it out for 200")
    # Ids of our own, so that a row is found again: those of a corpus may be missing or stand twice.
    articles = [replace(article, id=str(number)) for number, article in enumerate(corpus)]
    aside: list[FramingError] = []
    note(f"{_articles(len(articles))}: scored at depth {depth}")
    table = score_articles(articles, depth=depth, workers=workers, on_error=aside.append)
    kept = [articles[int(number)] for number in table["id"]]
    for error in aside:
        note(f"set aside: {error}")

    rates = _false_positives(table, splits=splits, seed=seed, note=note)
    symmetry, swap = _symmetry(kept, table, depth=depth, workers=workers, seed=seed, sample=sample, note=note)
    repeated = kept[:_REPEATED]
    note(f"{_articles(len(repeated))}: scored a second time, in reverse order and with other processes")
    repeat = repeat_scores(repeated, table.head(len(repeated)), depth=depth, workers=workers)

    return {
        "schema": SCHEMA,
        "articles": len(table),
        "outlets": int(table.loc[table["outlet"] != "", "outlet"].nunique()),
        "stories": int(table.loc[table["story"] != "", "story"].nunique()),
        "set_aside": len(aside),
        "checks": {
            "false_positive_rate": _verdict_of_rates(rates),
            "symmetry": _verdict_of_symmetry(symmetry, swap),
            "repeatable": {"verdict": HOLDS if repeat.repeatable else FAILS, "reason": _which_differ(repeat.differing)},
        },
        "false_positive_rate": rates,
        "symmetry": _plain(as_record(symmetry)),
        "swap": swap,
        "repeatable": repeat.repeatable,
        "repeated": repeat.articles,
        "provenance": {
            **_provenance(table),
            "seed": seed,
            "splits": splits,
            "level": LEVEL,
            "tests": "every device and label in every voice between two random halves that differ by chance alone",
        },
    }


def _provenance(table: pandas.DataFrame) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(table[PROVENANCE_COLUMN].iloc[0])
    return {"package": f"framing-analyzer {__version__}", **{key: found[key] for key in ("depth", "lexicons", "model")}}


def _false_positives(table: pandas.DataFrame, *, splits: int, seed: int, note: Callable[[str], None]) -> Rates:
    """The rates of both designs, within stories and over all articles; a design for which there is too little is absent."""
    from framing.comparison.words import word_p_values
    from framing.selfcheck.splits import false_positives

    names = sorted(set(table["outlet"]) - {""})
    rates: Rates = {}
    for where, matched in DESIGNS.items():
        note(f"{splits} random splits, {where}")
        words = partial(word_p_values, seed=seed, permutations=_WORD_PERMUTATIONS, matched=matched, names=names)
        found: Mapping[str, Mapping[str, float]] = false_positives(
            table, splits=splits, seed=seed, level=LEVEL, matched=matched, further={"words": words}, further_splits=_WORD_SPLITS
        )
        rates |= {f"{name} ({where})": dict(rate) for name, rate in found.items()}
    return rates


def _symmetry(
    articles: list[Article], table: pandas.DataFrame, *, depth: str, workers: int, seed: int, sample: int, note: Callable[[str], None]
) -> tuple[dict[str, dict[str, Shift]], dict[str, int]]:
    import numpy as np

    chosen = np.sort(np.random.default_rng(seed).permutation(len(articles))[:sample])
    note(f"{_articles(len(chosen))}: scored with left and right swapped")
    swapped = [swap_article(articles[number]) for number in chosen]
    other = score_articles([one.article for one in swapped], depth=depth, workers=workers)
    shifts = measure_symmetry(table.iloc[chosen].reset_index(drop=True), other)
    return shifts, {
        "articles": len(chosen),
        "with_sides": sum(one.sides + one.contested > 0 for one in swapped),
        "names": sum(one.sides for one in swapped),
        "contested_names": sum(one.contested for one in swapped),
        "contested_names_left": sum(one.kept for one in swapped),
    }


def _verdict_of_rates(rates: Rates) -> dict[str, str]:
    if not rates:
        return {
            "verdict": CANNOT_TELL,
            "reason": "too few articles to split: wanted are 6 stories told by two outlets, or 12 articles of one outlet, and enough findings",
        }
    high = [name for name, rate in rates.items() if rate["low"] > LEVEL and rate["rate"] > LEVEL + _SLACK]
    return {"verdict": FAILS if high else HOLDS, "reason": f"too many false alarms: {'; '.join(high)}" if high else ""}


def _verdict_of_symmetry(symmetry: Mapping[str, Mapping[str, Shift]], swap: Mapping[str, int]) -> dict[str, str]:
    if not swap["with_sides"]:
        return {"verdict": CANNOT_TELL, "reason": "the texts name neither side"}
    leaning = [name for name, by_voice in symmetry.items() if leans(by_voice["all"])]
    return {"verdict": FAILS if leaning else HOLDS, "reason": f"moved on average: {', '.join(leaning)}" if leaning else ""}


def leans(shift: Shift) -> bool:
    """Whether a device moves on average, beyond chance and by more than a trifle."""
    if not shift.moved or abs(shift.mean_shift) <= _NEGLIGIBLE * shift.rate:
        return False
    return not shift.low <= 0 <= shift.high


def _which_differ(differing: tuple[str, ...]) -> str:
    return f"{_articles(len(differing))} scored otherwise the second time" if differing else ""


def _articles(count: int) -> str:
    return f"{count:,} article{'' if count == 1 else 's'}"


def _plain(value: Any) -> Any:
    """The same with None for what is no number: JSON knows no NaN."""
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    return None if isinstance(value, float) and math.isnan(value) else value
