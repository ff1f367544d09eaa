"""The one file that strings the comparison of outlets together: score table -> Comparison."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from framing.columns import ARTICLE_COLUMNS, EVIDENCE_COLUMNS, NUMBER_COLUMNS, PROVENANCE_COLUMN, RATE_COLUMNS
from framing.comparison.choices import choose_words
from framing.comparison.duplicates import find_copies
from framing.comparison.estimates import estimate_rates
from framing.comparison.pairs import compare_pairs
from framing.comparison.records import NO_NAME, Comparison
from framing.comparison.shares import estimate_shares
from framing.comparison.trends import estimate_trends
from framing.comparison.verdicts import CORRECTIONS
from framing.comparison.words import compare_words
from framing.errors import InputError, UsageError
from framing.stories import find_stories

if TYPE_CHECKING:
    import pandas

MATCHES = ("story", "found", "none")
MOST_GROUPS = 500  # of which 124,750 pairs are set against each other; ids, titles and addresses are no groups
COLUMN_REMEDY = "name the column that holds it with --column outlet=NAME, "
_NUMBERS = frozenset((*NUMBER_COLUMNS, *RATE_COLUMNS, *EVIDENCE_COLUMNS, PROVENANCE_COLUMN))
Progress = Callable[[str], None]


def compare(
    table: pandas.DataFrame,
    *,
    by: str = "outlet",
    match: str = "story",
    keep_copies: bool = False,
    resamples: int = 2000,
    permutations: int = 9999,
    seed: int = 1,
    level: float = 0.05,
    correction: str = "bh",
    progress: Progress = lambda _: None,
) -> Comparison:
    """Outlets side by side: rates with intervals, paired differences with tests, words that set them apart.

    Args:
        table: of `score`: one row per article.
        by: the column whose values are compared: outlet, or any further column of the corpus ("section", "leaning").
        match: `story`: differences within the stories that the table names; `found`: within stories found by text and date;
            `none`: all articles of the one against all of the other. A table that names no story is compared as `found` where it has texts.
        keep_copies: near-duplicates count, each for its outlet; else one of them counts and the others are set aside.
        resamples: bootstrap samples of each interval.
        permutations: of each test, where not all of them can be made.
        seed: of all that is drawn.
        level: up to which a corrected p value counts as significant.
        correction: `bh` (false discovery rate, Benjamini and Hochberg 1995) or `holm` (family-wise error, Holm 1979), over all tests.
        progress: is told what is being done.

    Raises:
        InputError: no article; articles of several depths or lexicons; no second group, or more than `MOST_GROUPS`.
        UsageError: `by` is no column, or another argument is none of those above.
    """
    check_numbers(resamples, permutations)
    _check(table, by, match, correction, level)
    provenance = _provenance(table)
    rows = table.reset_index(drop=True)
    # A CSV file that pandas reads by itself has NaN for an empty text, and numbers where all ids are such.
    rows = rows.assign(**{name: _as_texts(rows[name]) for name in (*ARTICLE_COLUMNS[:7], *EVIDENCE_COLUMNS)})
    names = sorted(set(rows["outlet"]) - {""})  # of outlets, to be masked in the words, whatever is compared
    groups = _as_texts(rows[by]).replace("", NO_NAME)
    _check_groups(groups, by)
    progress("looking for near-duplicates")
    articles = find_copies(rows).assign(outlet=groups)  # whatever is compared, it is outlets that print each other's articles
    rows["outlet"] = groups
    if keep_copies:
        articles = articles.assign(kept=True, reason="")
    if rows["outlet"][articles["kept"].to_numpy()].nunique() < 2:
        raise InputError("corpus", f"has near-duplicates only beside one {by}", remedy="count them for each with --keep-copies")
    match = _match_of(rows, match)
    if match == "found":
        progress("grouping articles by event")
        rows["story"] = find_stories(rows["text"].tolist(), rows["title"].tolist(), rows["date"].tolist())
        articles["story"] = rows["story"]
    kept = rows[articles["kept"].to_numpy()].reset_index(drop=True)
    matched = match != "none"
    progress("estimating rates")
    estimates = estimate_rates(kept, resamples=resamples, seed=seed)
    progress("testing differences")
    pairs = compare_pairs(
        kept, matched=matched, resamples=resamples, permutations=permutations, seed=seed, level=level, correction=correction
    )  # fmt: skip
    progress("looking for words that set outlets apart")
    words = compare_words(kept, matched=matched, seed=seed, level=level, correction=correction, names=names)
    progress("drawing up trends, shares and word choice")
    return Comparison(
        articles=articles,
        estimates=estimates,
        pairs=pairs,
        words=words,
        trends=estimate_trends(kept, seed=seed),
        shares=estimate_shares(kept),
        choices=choose_words(kept),
        scores=kept,
        by=by,
        match=match,
        depth=str(rows["depth"].iloc[0]),
        provenance={
            **provenance,
            "by": by,
            "match": match,
            "stories": int(kept.loc[kept["story"] != "", "story"].nunique()),
            "articles": len(rows),
            "set_aside": int(len(rows) - len(kept)),
            "seed": seed,
            "resamples": resamples,
            "permutations": permutations,
            "level": level,
            "tests": {name: int(count) for name, count in pairs.loc[pairs["test"] != "", "test"].value_counts().sort_index().items()},
            "correction": correction,
            "words": dict(words.attrs),
            "pairs": len(pairs.drop_duplicates(["outlet_a", "outlet_b"])),
            "pairs_untested": math.comb(kept["outlet"].nunique(), 2)
            - int(pairs.loc[pairs["test"] != ""].drop_duplicates(["outlet_a", "outlet_b"]).shape[0]),
        },
    )


def _as_texts(values: pandas.Series[Any]) -> pandas.Series[str]:
    return values.astype(object).where(values.notna(), "").astype(str)


def _check_groups(groups: pandas.Series[str], by: str) -> None:
    number = groups.nunique()
    if number < 2:
        only = groups.iloc[0]
        raise InputError(
            "corpus",
            f"names no {by}" if only == NO_NAME else f'has only one {by}, "{only}"',
            remedy=f"give articles of two or more, {COLUMN_REMEDY if by == 'outlet' else ''}or compare by another column with --by",
        )
    if number > MOST_GROUPS:
        raise InputError("corpus", f'has {number:,} different values of "{by}"', remedy=f"compare by a column of {MOST_GROUPS:,} at most")


def _match_of(rows: pandas.DataFrame, match: str) -> str:
    """How articles can be matched: stories that the table does not name are looked for in the texts, if it has them."""
    if match == "story" and not (rows["story"] != "").any():
        match = "found"
    if match == "found" and not (rows["text"] != "").any():
        return "none"
    return match


def _provenance(table: pandas.DataFrame) -> Mapping[str, Any]:
    """What all articles were analysed with.

    Raises:
        InputError: not all with the same.
    """
    found = table[PROVENANCE_COLUMN].unique()
    first = json.loads(found[0])
    for other in map(json.loads, found[1:]):
        for key, value in first.items():
            if other.get(key) != value:
                raise InputError(
                    "scores", f"articles were analysed with different {key}: {value} and {other.get(key)}", remedy="score all of them alike"
                )
    return dict(first)


def check_numbers(resamples: int, permutations: int) -> None:
    """Holds that there are draws enough.

    Raises:
        UsageError: too few.
    """
    for name, value, least in (("--resamples", resamples, 100), ("--permutations", permutations, 99)):
        if value < least:
            raise UsageError(name, f"must be {least} or more", remedy="leave it out for the default")


def _check(table: pandas.DataFrame, by: str, match: str, correction: str, level: float) -> None:
    if not len(table):
        raise InputError("scores", "has no article", remedy="score a corpus first")
    missing = [name for name in (*ARTICLE_COLUMNS, *NUMBER_COLUMNS, *EVIDENCE_COLUMNS, PROVENANCE_COLUMN) if name not in table.columns]
    if missing:
        raise InputError("scores", f'has no column "{missing[0]}"', remedy="make the table with `framing score` of this version")
    columns = [name for name in table.columns if name not in _NUMBERS]
    if by not in columns:
        raise UsageError("--by", f'"{by}" is no column of the corpus', remedy=f"use one of {', '.join(columns)}")
    if match not in MATCHES:
        raise UsageError("--match", f'"{match}" is unknown', remedy=f"use {', '.join(MATCHES)}")
    if correction not in CORRECTIONS:
        raise UsageError("--correction", f'"{correction}" is unknown', remedy=f"use {' or '.join(CORRECTIONS)}")
    if not 0 < level < 1:
        raise UsageError("--level", "must lie between 0 and 1", remedy="leave it out for .05")
