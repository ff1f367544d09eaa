"""Builds framing/norms.json, what is usual in news articles, from any articles: numbers only.

usage: python scripts/norms.py SOURCE... --description TEXT [--balance COLUMN] [--out FILE] [--workers N]

SOURCE is a score table (.parquet, .csv, .jsonl; `framing score`) of one depth, or articles (folders, files, tables), which are then scored at
both depths. Needed of each article: its outlet and 100 words or more of a voice.

How: a copy of a text (same words) counts once, the first time. Articles are sorted into bands by the words of the voice whose rate is taken. In
each band an outlet counts for no more than 10 articles (of more, each counts for a part), and where --balance names a column (such as `bias`, the
leaning that raters give to an outlet) its groups count alike. A band needs 100 articles and 20 outlets. At the end the rates of six stories of
corpora/ellery are stored beside the norms: a test holds that the package still gives them, and says that norms are to be built anew where it does not.
"""

from __future__ import annotations

import argparse
import datetime
import hashlib
import json
import re
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from framing import __version__
from framing.columns import ALL, ALL_VOICES, KINDS, Cell, words_column
from framing.engine import score_articles
from framing.errors import FramingError, InputError
from framing.ingest import read_sources
from framing.norms import DIGITS, LEAST_WORDS, PATH, SCHEMA
from framing.types import DEPTHS, DEVICES

if TYPE_CHECKING:
    import pandas

LEVELS = (0.01, 0.02, *(round(0.05 * step, 2) for step in range(1, 20)), 0.98, 0.99)
BANDS = (LEAST_WORDS, 200, 300, 450, 700, 1100)
CAP = 10  # articles of one outlet in a band
LEAST_ARTICLES, LEAST_OUTLETS = 100, 20
SAMPLE = ROOT / "corpora" / "ellery"
# Those whose rates are stored.
SAMPLE_STORIES = ("harbor-strike", "asylum-shelter", "curfew-vote", "lithium-mine", "hospital-merger", "phone-ban")
_WORD = re.compile(r"\w+")

Array = NDArray[np.float64]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sources", nargs="+", metavar="SOURCE")
    parser.add_argument("--description", required=True, help="what the articles are, as reports name them: “news articles on …”")
    parser.add_argument("--balance", default="", metavar="COLUMN", help="a column whose groups count alike")
    parser.add_argument("--out", type=Path, default=PATH)
    parser.add_argument("--workers", type=int, default=1)
    options = parser.parse_args()
    try:
        tables = [table for source in options.sources for table in score_tables(source, options.workers)]
        record = build(tables, description=options.description, balance=options.balance)
        for depth, norms in record["depths"].items():
            norms["sample"] = sample_rates(depth)
    except FramingError as error:
        print(f"norms.py: {error}", file=sys.stderr)
        return 2
    options.out.write_text(as_text(record), "utf-8", newline="\n")
    for depth, norms in record["depths"].items():
        print(f"{depth}: {norms['articles']} articles of {norms['outlets']} outlets, {norms['copies']} copies left out; {norms['groups']}")
        for voice, bands in norms["sizes"].items():
            print(f"  {voice}: " + ", ".join(f"{least}+: {n} ({outlets})" for least, (n, outlets, _) in zip(BANDS, bands, strict=True)))
    print(f"{options.out}: {options.out.stat().st_size / 1024:.0f} KB")
    return 0


def score_tables(source: str, workers: int) -> list[pandas.DataFrame]:
    """The score table in a file, or those of the articles in it, one for each depth."""
    import pandas

    readers = {".parquet": pandas.read_parquet, ".csv": pandas.read_csv, ".jsonl": lambda path: pandas.read_json(path, lines=True)}
    reader = readers.get(Path(source).suffix)
    if reader is not None:
        table = reader(source)
        if Cell("loaded", ALL, ALL).rate_column in table:
            return [table]

    def say(error: FramingError) -> None:
        print(f"norms.py: {error}", file=sys.stderr)

    return [score_articles(read_sources([source], on_error=say), depth=depth, workers=workers, on_error=say) for depth in DEPTHS]


def build(tables: Sequence[pandas.DataFrame], *, description: str, balance: str = "", date: str = "") -> dict[str, Any]:
    """The record of the schema `framing.norms/1`, without the rates of the sample corpus.

    Args:
        tables: score tables, one for each depth.
        date: of the making; empty for today.

    Raises:
        InputError: a table holds too few articles, or some that were read in several ways or with something left out; two are of one depth;
            a column is missing.
    """
    depths: dict[str, Any] = {}
    for table in tables:
        depth, norms = build_depth(table, balance)
        if depth in depths:
            raise InputError("score table", f"two are of depth {depth}", remedy="give one for each depth")
        depths[depth] = norms
    weights = f"an outlet counts for no more than {CAP} articles in a band" + (f"; groups by {balance} count alike" if balance else "")
    return {
        "schema": SCHEMA,
        "description": description,
        "made": date or datetime.datetime.now(datetime.UTC).date().isoformat(),
        "package": f"framing-analyzer {__version__}",
        "weights": weights,
        "levels": list(LEVELS),
        "bands": list(BANDS),
        "depths": depths,
    }


def build_depth(table: pandas.DataFrame, balance: str) -> tuple[str, dict[str, Any]]:
    provenances = table["provenance"].unique()
    if len(provenances) > 1:
        raise InputError("score table", "its articles were read in different ways", remedy="score them anew, all at once")
    provenance = json.loads(provenances[0])
    if provenance["without"]:
        raise InputError("score table", "something was left out of it", remedy="score the articles with everything")
    if balance and balance not in table:
        raise InputError("score table", f'has no column "{balance}"', remedy="name one that it has")
    single = table[~copies(table)]
    outlets = single["outlet"].to_numpy(dtype=str)
    groups = single[balance].to_numpy(dtype=str) if balance else np.full(len(single), "")
    years = sorted(int(year) for year in single["date"].astype(str).str.extract(r"^((?:19|20)\d\d)-")[0].dropna())
    cells: dict[str, list[list[float] | None]] = {}
    sizes: dict[str, list[tuple[int, int, int]]] = {}
    for voice in ALL_VOICES:
        words = single[words_column(voice)].to_numpy()
        members = [words[:, None] >= BANDS, words[:, None] < [*BANDS[1:], np.inf]]
        bands = [np.flatnonzero(inside) for inside in np.logical_and(*members).T]
        weights = [weigh(outlets[band], groups[band]) for band in bands]
        sizes[voice] = [
            (len(band), len(set(outlets[band])), int(1 / np.sum(weight**2)) if len(band) else 0)
            for band, weight in zip(bands, weights, strict=True)
        ]
        for device, label in KINDS:
            cell = Cell(device, label, voice)
            rates = single[cell.rate_column].to_numpy(dtype=float)
            cells[f"{device}.{label}.{voice}"] = [
                distribution(rates[band], weight) if n >= LEAST_ARTICLES and k >= LEAST_OUTLETS else None
                for band, weight, (n, k, _) in zip(bands, weights, sizes[voice], strict=True)
            ]
    if not any(band for bands in cells.values() for band in bands):
        raise InputError(
            "score table",
            f"no band of words has {LEAST_ARTICLES} articles of {LEAST_OUTLETS} outlets",
            remedy="give more articles, with their outlets",
        )
    return provenance["depth"], {
        "articles": len(single),
        "outlets": len(set(outlets)),
        "copies": len(table) - len(single),
        "years": [years[0], years[-1]] if years else [],
        "groups": {str(group): int(np.sum(groups == group)) for group in np.unique(groups) if group},
        "lexicons": provenance["lexicons"],
        "model": provenance["model"],
        "sizes": sizes,  # by voice and band: articles, outlets, effective number of articles (Kish 1965)
        "cells": cells,
    }


def copies(table: pandas.DataFrame) -> pandas.Series:
    """Which rows hold the words of an earlier row; none in a table without texts."""
    import pandas

    words = (
        " ".join(_WORD.findall(text.casefold())) or f"no text: {number}" for number, text in enumerate(table["text"].fillna("").astype(str))
    )
    return pandas.Series([hashlib.sha256(text.encode()).hexdigest() for text in words], index=table.index).duplicated()


def weigh(outlets: NDArray[np.str_], groups: NDArray[np.str_]) -> Array:
    """The weight of each article of a band, with sum 1: outlets up to the cap, then groups alike."""
    if not len(outlets):
        return np.empty(0)
    _, number, counts = np.unique(outlets, return_inverse=True, return_counts=True)
    weights = np.minimum(1.0, CAP / counts)[number]
    _, group = np.unique(groups, return_inverse=True)
    weights /= np.bincount(group, weights)[group]
    return weights / weights.sum()


def distribution(rates: Array, weights: Array) -> list[float]:
    """What `framing.norms.Distribution` says, of weighted rates."""
    order = np.argsort(rates, kind="stable")
    values, first = np.unique(rates[order], return_index=True)
    shares = np.add.reduceat(weights[order], first).cumsum()
    zeros = float(shares[0]) if values[0] == 0 else 0.0
    above = values[values > 0]
    if not len(above):
        return [1.0]
    # The small number keeps a sum like .1 + .2 from passing a level that it only reaches.
    quantiles = [values[np.searchsorted(shares, level + 1e-9, side="right")] for level in LEVELS]
    return [round(float(number), DIGITS) for number in (zeros, above[0], *(q for q in quantiles if q > 0), above[-1])]


def sample_rates(depth: str) -> dict[str, float]:
    """The rate of each device in six stories of the sample corpus, all voices together; stories added later move nothing."""
    articles = (article for article in read_sources([str(SAMPLE)]) if article.story in SAMPLE_STORIES)
    table = score_articles(articles, depth=depth, evidence=False)
    words = int(table["words"].sum())
    return {device: round(1000 * int(table[Cell(device, ALL, ALL).count_column].sum()) / words, DIGITS) for device in DEVICES}


def as_text(record: Mapping[str, Any]) -> str:
    """JSON with a line for each cell, so that a change can be read."""
    text = json.dumps(record, ensure_ascii=False, separators=(",", ":"))
    return re.sub(r',("[a-z]+\.[a-z-]+\.[a-z]+":)', r",\n\1", text).replace('"cells":{', '"cells":{\n') + "\n"


if __name__ == "__main__":
    raise SystemExit(main())
