"""How often each entry of the shipped lexicons is met, and how often readers marked what it matches: counts, no texts.

The table is made by scripts/evidence.py; the entries' examples, which anyone can run, stand in the lexicons themselves.
"""

from __future__ import annotations

import csv
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import NamedTuple

from framing.entries import Entry

PATH = Path(str(files("framing") / "lexicons" / "evidence.tsv"))
COLUMNS = ("lexicon", "term", "pos", "matches", "articles", "wire_per_million", "opinion_per_million", "annotated", "marked")


class Evidence(NamedTuple):
    """What was counted of one entry."""

    matches: int  # in 3,000 news articles of many outlets, 2012 to 2020
    articles: int  # of these articles, those with a match
    wire_per_million: float  # matches in a million words of wire services
    opinion_per_million: float  # matches in a million words of opinion outlets of the left and the right
    annotated: int  # matches in texts that readers annotated (gold, ptc, basil)
    marked: int  # those of them that lie in a span held loaded


def entry_key(entry: Entry) -> str:
    """What names an entry over all files: lexicon, term and part of speech, tab-separated."""
    return "\t".join((entry.lexicon, entry.term, "/".join(entry.pos)))


@cache
def read_evidence() -> dict[str, Evidence]:
    """The counts by entry key."""
    with PATH.open(encoding="utf-8", newline="") as lines:
        rows = csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        next(rows)
        return {
            "\t".join(row[:3]): Evidence(int(row[3]), int(row[4]), float(row[5]), float(row[6]), int(row[7]), int(row[8])) for row in rows
        }
