"""Score table -> which of its articles are copies: wire copy and near-duplicates, each set aside with the reason and its original."""

from __future__ import annotations

import itertools
import math
import re
import unicodedata
import zlib
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

from framing.comparison.records import ARTICLE_COLUMNS
from framing.ingest.checks_wire import find_agency
from framing.stories import read_day

if TYPE_CHECKING:
    import pandas

RUN = 5  # words in a row that two texts have to share before any of them count as the same
COPY_SHARE = 0.8  # of an article's words that run the same in another outlet's: from here on it is a copy
OWN_SHARE = 0.9  # both ways, in another article of one outlet: an update with new matter is an article of its own
_PERMUTATIONS = 128
_SEED = 1
# Bands of two rows: a pair with the Jaccard index J becomes a candidate with probability 1 - (1 - J²)^64: .98 at J = .25 (a text inside one
# of four times its length), .81 at .16, and 6 in 100,000 at .001 (two articles that share a phrase).
_ROWS_IN_BAND = 2
_LARGEST_BUCKET = 30  # in larger ones each article is held against the first and the one before: enough for copies, linear for boilerplate

_APOSTROPHES = re.compile(r"['’‘`´]")
_WORD = re.compile(r"\w+")

Hashes = NDArray[np.uint64]
# Odd multipliers of a polynomial over the words of a run.
_MULTIPLIERS = np.array([pow(0x9E3779B97F4A7C15, power, 2**64) for power in range(1, RUN + 1)], dtype=np.uint64)


class _Pair(NamedTuple):
    """Two articles by their rows, and the share of each one's words that run the same in the other."""

    first: int
    second: int
    first_share: float
    second_share: float


def has_texts(table: pandas.DataFrame) -> bool:
    """Whether a score table was made with evidence; without texts no copy can be found, which is not to say that there is none."""
    return "text" in table and bool((table["text"].fillna("") != "").any())


def find_copies(table: pandas.DataFrame) -> pandas.DataFrame:
    """One row per article of a score table, in its order: columns of `records.ARTICLE_COLUMNS`.

    An article is a copy of another outlet's if at least 80% of its words stand there in runs of five or more (case, punctuation and headlines
    do not count); of an article of the same outlet only if 90% do, both ways. So a short text inside a longer one is a copy of it, and not the
    other way round. Of articles that are copies of each other the one with the earliest date is kept, then one that names a news agency in
    its byline, dateline or closing credit, then the first in the table. `similarity` is that share of the words; `copy_of` is an article that was kept.

    `wire` names the agency ("Associated Press") of every article that has one in its byline, dateline, closing credit or outlet, copies or not: an agency's
    words are not the outlet's own, and a reader has to know. Such an article is kept where its twin is not in the table.

    Where the table has no texts (`has_texts`) all articles are kept.

    How far to trust it: in AllSides, BASIL and SEESAW together (3,530 articles, no near-duplicates within any of them) all 23 pairs that an
    exhaustive search finds are found, and all 23 are one and the same article; of the 15 pairs that come next (33% to 76%) none is a copy, but
    two reports of the same tweets or statements, or an outlet's boilerplate. Of 250 articles 250 are found again at half or a third of their
    length and with 6% of their words changed, 249 with 8%, 197 at a sixth of their length. 1.7 s per 1,000 articles of 600 words.

    Source: Broder 1997, On the resemblance and containment of documents, SEQUENCES; candidates by MinHash (datasketch), seed fixed, each checked
    word by word.
    """
    import pandas

    texts = list(table["text"].fillna("")) if has_texts(table) else [""] * len(table)
    bodies = [_body(text, title) for text, title in zip(texts, table["title"].fillna(""), strict=True)]
    outlets = list(table["outlet"].fillna(""))
    wires = [find_agency(body, outlet) for body, outlet in zip(bodies, outlets, strict=True)]
    originals = _originals(_copies(bodies), outlets, _priority(list(table["date"].fillna("")), wires))
    ids = [str(name) for name in table["id"]]
    found = pandas.DataFrame({name: table[name].to_numpy() for name in ARTICLE_COLUMNS if name in table}, columns=list(ARTICLE_COLUMNS))
    rows = range(len(table))
    found["kept"] = [row not in originals for row in rows]
    found["reason"] = [_reason(originals.get(row), ids, outlets) for row in rows]
    found["copy_of"] = [ids[originals[row][0]] if row in originals else "" for row in rows]
    found["similarity"] = [round(originals[row][1], 4) if row in originals else math.nan for row in rows]
    found["wire"] = wires
    return found


def _body(text: str, title: str) -> str:
    return text[len(title) :].lstrip() if title and text.startswith(title) else text


def _priority(dates: Sequence[str], wires: Sequence[str]) -> list[tuple[int, bool, int]]:
    """What decides which of several equal articles is kept; the least is."""
    days = [read_day(date) for date in dates]
    latest = 10**7  # articles without a date come last
    return [(day.toordinal() if day else latest, not wire, row) for row, (day, wire) in enumerate(zip(days, wires, strict=True))]


def _originals(pairs: Sequence[_Pair], outlets: Sequence[str], priority: Sequence[tuple[int, bool, int]]) -> dict[int, tuple[int, float]]:
    """Row of each copy -> row of the kept article that it is a copy of, and the share of its words that run the same there."""
    covers: dict[int, list[tuple[int, float]]] = defaultdict(list)  # a row -> the rows that hold most of its words
    inside: set[int] = set()  # rows that stand in one that holds more: never the one to keep of the two
    for one, other, share, other_share in pairs:
        if outlets[one] == outlets[other] != "" and min(share, other_share) < OWN_SHARE:
            continue
        if share >= COPY_SHARE:
            covers[one].append((other, share))
        if other_share >= COPY_SHARE:
            covers[other].append((one, other_share))
        if (share >= COPY_SHARE) != (other_share >= COPY_SHARE):
            inside.add(one if share >= COPY_SHARE else other)
    found: dict[int, tuple[int, float]] = {}
    kept: set[int] = set()
    for row in sorted({*covers, *(other for others in covers.values() for other, _ in others)}, key=lambda r: (r in inside, priority[r])):
        originals = [(other, share) for other, share in covers.get(row, ()) if other in kept]
        if originals:
            found[row] = max(originals, key=lambda pair: (pair[1], [-part for part in priority[pair[0]]]))
        else:
            kept.add(row)
    return found


def _reason(original: tuple[int, float] | None, ids: Sequence[str], outlets: Sequence[str]) -> str:
    if original is None:
        return ""
    row, share = original
    outlet = f" ({outlets[row]})" if outlets[row] else ""
    return f"near-duplicate of {ids[row]}{outlet}: {math.floor(100 * share)}% of its words run the same"


def _copies(bodies: Sequence[str]) -> list[_Pair]:
    """The pairs of which one holds most of the other's words, by rows."""
    signatures, rows = _signatures(bodies)
    runs: dict[int, Hashes] = {}
    found = []
    for one, other in _candidates(signatures):
        first, second = int(rows[one]), int(rows[other])
        for row in (first, second):
            if row not in runs:
                runs[row] = _run_hashes(bodies[row])
        share, other_share = _shared(runs[first], runs[second]), _shared(runs[second], runs[first])
        if max(share, other_share) >= COPY_SHARE:
            found.append(_Pair(first, second, share, other_share))
    return found


def _signatures(bodies: Sequence[str]) -> tuple[NDArray[np.uint64], NDArray[np.intp]]:
    """MinHash signatures, shape (articles with words, permutations), and the rows of those articles."""
    from datasketch import MinHash

    empty = MinHash(num_perm=_PERMUTATIONS, seed=_SEED, hashfunc=int)
    rows, signatures = [], []
    for row, body in enumerate(bodies):
        runs = np.unique(_run_hashes(body) >> np.uint64(32))
        if len(runs):
            sketch = empty.copy()
            sketch.update_batch(runs.tolist())
            rows.append(row)
            signatures.append(sketch.digest().astype(np.uint64))
    shape = (len(rows), _PERMUTATIONS)
    return np.array(signatures, dtype=np.uint64).reshape(shape), np.array(rows, dtype=np.intp)


def _candidates(signatures: NDArray[np.uint64]) -> list[tuple[int, int]]:
    """Pairs of articles that agree in a whole band of their signatures, ascending.

    Bands are sorted instead of put into `datasketch.MinHashLSH`: its sets of keys would take 6 GB for 250,000 articles.
    """
    found: set[tuple[int, int]] = set()
    for first in range(0, signatures.shape[1], _ROWS_IN_BAND):
        band = signatures[:, first] * np.uint64(0x9E3779B97F4A7C15) + signatures[:, first + 1]
        order = np.argsort(band, kind="stable")
        for bucket in np.split(order, np.flatnonzero(np.diff(band[order])) + 1) if len(order) else ():
            if len(bucket) > 1:
                found.update(_pairs_of(bucket.tolist()))
    return sorted(found)


def _pairs_of(bucket: Sequence[int]) -> Iterator[tuple[int, int]]:
    if len(bucket) <= _LARGEST_BUCKET:
        yield from ((one, other) for place, one in enumerate(bucket) for other in bucket[place + 1 :])
    else:
        yield from ((bucket[0], other) for other in bucket[1:])
        yield from itertools.pairwise(bucket[1:])


def _run_hashes(body: str) -> Hashes:
    """A number for each run of five words, in the order of the text; a shorter text is one run."""
    words = _WORD.findall(_APOSTROPHES.sub("", unicodedata.normalize("NFKC", body)).casefold())
    if not words:
        return np.empty(0, dtype=np.uint64)
    # Not hash(): it differs between processes.
    numbers = np.array([zlib.crc32(word.encode()) for word in words], dtype=np.uint64)
    run = min(RUN, len(numbers))
    windows = np.lib.stride_tricks.sliding_window_view(numbers, run)
    mixed: Hashes = (windows * _MULTIPLIERS[:run]).sum(axis=1, dtype=np.uint64)
    return mixed ^ (mixed >> np.uint64(29)) * np.uint64(0xBF58476D1CE4E5B9)


def _shared(one: Hashes, other: Hashes) -> float:
    """The share of the words of one text that stand in a run which the other has too."""
    same = np.isin(one, other)
    run = RUN if len(one) > 1 else 1
    covered = np.zeros(len(one) + run - 1, dtype=np.bool_)
    for offset in range(run):
        covered[offset : offset + len(one)] |= same
    return float(covered.mean())
