"""What is usual: the rates of news articles of many outlets, as quantiles -> how far an article's rate lies above or below them.

`norms.json` holds numbers only and how they were made; scripts/norms.py makes it, from any articles. Each distribution belongs to a cell
(device, label, voice; whole articles), to a depth, and to a band of words of that voice: a rate on few words is often 0 and often high by
chance, so it is compared with rates on about as many words. Usual is what was found in those articles, not what is right.
"""

from __future__ import annotations

import json
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from framing.columns import ALL, Cell
from framing.scores import rate_interval
from framing.types import Score

SCHEMA = "framing.norms/1"
PATH = Path(str(files("framing") / "norms.json"))
LEAST_WORDS = 100  # of the voice; on fewer a rate is mostly chance
DIGITS = 4  # of rates in score tables, and of the quantiles
CLEARLY = ((0.9, "9 of 10"), (0.75, "3 of 4"))  # shares that a sentence names, the largest first
_WORDS_OF = {ALL: "words", "narrator": "words of the reporter", "quoted": "quoted words", "paraphrased": "paraphrased words"}

# Of one cell in one band: the share of articles with rate 0; the lowest rate above 0; the quantiles above 0; the highest rate. Only the
# first where all are 0. The quantile at a level is the lowest rate r such that more than that share of the articles have a rate up to r.
Distribution = Sequence[float]


@dataclass(frozen=True)
class Norms:
    """The distributions of one depth."""

    depth: str
    facts: Mapping[str, Any]  # how they were made: description, made, package, weights; articles, outlets, years, lexicons, model
    levels: Sequence[float]  # 0..1, ascending, of the quantiles
    bands: Sequence[int]  # least words of each band, ascending
    cells: Mapping[str, Sequence[Distribution | None]]  # "device.label.voice" -> one distribution per band; None where articles are too few

    def percentile(self, cell: Cell, rate: float, words: int) -> float | None:
        """The percentile rank of a rate, 0..100: the share of articles with a lower rate, and half of the share with the same one.

        Exact at 0, interpolated between the quantiles: of the shipped norms off by 0.4 on average, in 95 of 100 cases by less than 1.3.
        None on fewer than `LEAST_WORDS` words of the voice, and where the norms have too few articles with that many.

        Args:
            rate: per 1,000 words of the cell's voice.
            words: words of that voice in the article.

        Direction: higher means that more articles have a lower rate.
        Source: Crocker and Algina 1986, Introduction to Classical and Modern Test Theory, ch. 19 (percentile rank).
        """
        distribution = self._distribution(cell, words)
        if distribution is None:
            return None
        rate = round(rate, DIGITS)
        zeros, *above = distribution
        if rate <= 0 or not above:
            return 50 * zeros if rate <= 0 else 100.0
        rates = [0.0, *above]
        shares = [zeros, zeros, *self.levels[len(self.levels) + 2 - len(above) :], 1.0]
        first, past = bisect_left(rates, rate), bisect_right(rates, rate)
        if first == len(rates):
            return 100.0
        if first < past:
            return 50 * (shares[first] + shares[past - 1])
        part = (rate - rates[first - 1]) / (rates[first] - rates[first - 1])
        return 100 * (shares[first - 1] + part * (shares[first] - shares[first - 1]))

    def describe(self, cell: Cell, rate: float, words: int, interval: tuple[float, float] | None = None) -> str | None:
        """Where a rate stands, as the end of a sentence that begins with the rate; None where `percentile` is.

        "Higher than in 9 of 10 news articles" is said where the share of articles with a strictly lower rate is over 9 in 10, "lower" where
        the share with a strictly higher one is 9 in 10 or more. Ties count for neither, and the shares are exact, not interpolated: they
        are no percentile ranks.

        That the text at hand has a higher rate than those articles is a fact. That its author words so is a guess from one text, and
        readers take the one for the other. So either is said only where the article's interval leaves out the norm's median; where
        it does not, the rate is called high or low together with the median that it may well come from.

        Args:
            interval: 95%, of the rate; without one that of a Poisson count on these words.
        """
        distribution = self._distribution(cell, words)
        if distribution is None:
            return None
        rate = round(rate, DIGITS)
        low, high = interval or rate_interval([round(rate * words / 1000)], [words])
        median = self._quantile(distribution, 0.5)
        among = f"news articles with {self._band_text(words)} {_WORDS_OF[cell.voice]}"
        for share, words_for_it in CLEARLY:
            if low > median and rate > self._quantile(distribution, share):
                return f"higher than in {words_for_it} {among}"
            if high < median and rate < self._quantile(distribution, round(1 - share, 2)):
                return f"lower than in {words_for_it} {among}"
        first, third = self._quantile(distribution, 0.25), self._quantile(distribution, 0.75)
        if third == 0 == rate:
            return f"not unusual: most {among} have none"
        if first <= rate <= third:
            return f"not unusual: half of the {among} have {first:.1f} to {third:.1f}"
        return f"{'high' if rate > third else 'low'} for {among}, but the interval still holds their median of {median:.1f}"

    def rank(self, rows: Iterable[Score]) -> tuple[Score, ...]:
        """Score rows with their percentiles."""
        return tuple(
            row
            if row.per_1000 is None
            else replace(row, percentile=self.percentile(Cell(row.device, row.label, row.voice), row.per_1000, row.words))
            for row in rows
        )

    def reason_against(self, provenance: Mapping[str, Any]) -> str:
        """Why these norms say nothing of an analysis with that provenance, in words; empty where they hold.

        They hold for what was counted as they were: at the same depth, with the same model, with the shipped lexicons and no others,
        with nothing left out, nothing ignored. A lexicon's third number (1.2.0, 1.2.1) is for changes of notes, examples and plainer
        wordings, and voids nothing; the first two are for changes of what is marked. Every cell is concerned by every lexicon: two
        of them share terms, and a contrast can rest on loaded words.
        """
        if provenance["depth"] != self.depth:
            return f"they were made at depth {self.depth}"
        if provenance["without"]:
            return f"they count what was left out here ({', '.join(provenance['without'])})"
        if provenance["ignored"]:
            return "they count what was ignored here"
        made, here = self.facts["lexicons"], provenance["lexicons"]
        if own := sorted(here.keys() - made.keys()):
            return f"they were made without the lexicon {', '.join(own)}"
        if changed := [name for name in made if _series(made[name]) != _series(here.get(name, "none"))]:
            parts = [f"{name} {made[name]}, here {here.get(name, 'none')}" for name in changed]
            return f"they were made with other lexicons ({'; '.join(parts)})"
        if _model(self.facts["model"]) != _model(provenance["model"]):
            return "they were made with another language model"
        return ""

    def _distribution(self, cell: Cell, words: int) -> Distribution | None:
        band = bisect_right(self.bands, words) - 1
        if words < LEAST_WORDS or band < 0 or cell.section != ALL:
            return None
        bands = self.cells.get(f"{cell.device}.{cell.label}.{cell.voice}")  # a label may be younger than the norms
        return bands[band] if bands else None

    def _quantile(self, distribution: Distribution, level: float) -> float:
        from_the_end = len(self.levels) - self.levels.index(level)
        return distribution[-1 - from_the_end] if from_the_end <= len(distribution) - 3 else 0.0

    def _band_text(self, words: int) -> str:
        band = bisect_right(self.bands, words) - 1
        least = self.bands[band]
        return f"{least:,} to {self.bands[band + 1] - 1:,}" if band + 1 < len(self.bands) else f"{least:,} or more"


@cache
def read_norms(depth: str) -> Norms | None:
    """The shipped norms of a depth; None where none are shipped, as while they are built for the first time."""
    return norms_of(json.loads(PATH.read_text("utf-8")), depth) if PATH.is_file() else None


def norms_of(record: Mapping[str, Any], depth: str) -> Norms | None:
    """The norms of a depth in a record of the schema `framing.norms/1`; None where it has none."""
    if depth not in record["depths"]:
        return None
    facts = dict(record["depths"][depth])
    cells = facts.pop("cells")
    return Norms(
        depth, {**{k: record[k] for k in ("description", "made", "package", "weights")}, **facts}, record["levels"], record["bands"], cells
    )


def describe(cell: Cell, rate: float, words: int, interval: tuple[float, float] | None = None, *, depth: str = "full") -> str | None:
    """`Norms.describe` of the shipped norms.

    A rate that is pooled over articles varies less than that of one article: give the words of a typical article and the pooled interval.

    >>> describe(Cell("loaded", "all", "narrator"), 60.0, 350, (45.0, 80.0))
    'higher than in 9 of 10 news articles with 300 to 449 words of the reporter'
    """
    norms = read_norms(depth)
    return None if norms is None else norms.describe(cell, rate, words, interval)


def ranked(rows: Sequence[Score], provenance: Mapping[str, Any]) -> tuple[tuple[Score, ...], dict[str, Any] | None]:
    """Score rows with percentiles where the shipped norms hold, and what the provenance tells of these norms."""
    norms = read_norms(provenance["depth"])
    if norms is None:
        return tuple(rows), None
    reason = norms.reason_against(provenance)
    facts = {key: norms.facts[key] for key in ("description", "articles", "outlets", "years", "made")}
    return (tuple(rows) if reason else norms.rank(rows)), {**facts, "depth": norms.depth, "reason": reason}


def _series(version: str) -> str:
    """What of a version names the set of its entries: 1.2 of 1.2.1."""
    return ".".join(version.split(".")[:2])


def _model(record: Mapping[str, str] | None) -> str:
    return f"{record['name']} {record['version']}" if record else ""
