"""Articles -> how far their reporters commit, group by group: a table, one HTML page, a CSV file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from framing import __version__, figures
from framing.commitment import pool_commitments
from framing.errors import FramingError, InputError, UsageError
from framing.journal import unwritable, write_safely
from framing.pipeline import analyze_article
from framing.processes import map_in_processes, without_errors
from framing.report.commits import NOTE
from framing.report.html import environment, page_part
from framing.report.view import count_text, listed, percent_text
from framing.scores import LEAST_ARTICLES
from framing.selection import EVERYTHING, Selection
from framing.spreadsheet import guarded_table
from framing.types import COMMITMENTS, Article, CommitmentShare

if TYPE_CHECKING:
    import pandas

GROUPS = ("outlet", "story")
_PLURALS = {"outlet": "outlets", "story": "stories"}
_MOST_NAMES = 4  # in a sentence
NO_NAME = "(none named)"  # the group of articles without an outlet or a story
ErrorHandler = Callable[[FramingError], None]


def commitments(
    corpus: Iterable[Article],
    *,
    by: str = "outlet",
    depth: str = "full",
    selection: Selection = EVERYTHING,
    workers: int = 1,
    on_error: ErrorHandler | None = None,
) -> pandas.DataFrame:
    """How far the reporters of each outlet (or of each story) stand behind their sentences.

    Args:
        by: `outlet` or `story`; articles that name none stand together.
        on_error: is given what keeps an article from being analysed, and the rest goes on; without it the first error is raised.

    Returns:
        one row for each group and each of `types.COMMITMENTS`; columns `by`, commitment, articles, sentences (with words of the
        reporter), count, share (0..1), low and high (95% interval over articles; none for a group of fewer than five).

    Raises:
        UsageError: `by` is neither.
        InputError: no article is left.
    """
    if by not in GROUPS:
        raise UsageError("by", f'"{by}" is unknown', remedy=f"use {' or '.join(GROUPS)}")
    pooled = list(_shares(corpus, by, depth, selection, workers, on_error))
    if not pooled:
        raise InputError("corpus", "has no article that can be analysed", remedy="name a folder with English articles")
    return pool_commitments(pooled, by)


def write_commitment(table: pandas.DataFrame, out: Path, *, depth: str) -> list[Path]:
    """Writes `commitment.html` and `commitment.csv`, each whole or not at all; the paths.

    Raises:
        InputError: the folder or a file cannot be written.
    """
    page, data = out / "commitment.html", out / "commitment.csv"
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(str(out), f"cannot be made: {error.strerror}", remedy="name another folder with --out") from None
    try:
        write_safely(page, to_html(table, depth=depth).encode())
        write_safely(data, as_csv(table).encode())
    except OSError as error:
        raise unwritable(out, error, "make room, or name another folder with --out") from None
    return [page, data]


def as_csv(table: pandas.DataFrame) -> str:
    """The table as CSV, without a cell that a spreadsheet would take for a formula."""
    return guarded_table(table).to_csv(index=False, float_format="%.4f", lineterminator="\n")


def to_html(table: pandas.DataFrame, *, depth: str) -> str:
    """The table and its chart as one page without outside resources."""
    by = str(table.columns[0])
    shown = [name for name in COMMITMENTS if table.loc[table["commitment"] == name, "count"].sum()]
    groups: list[dict[str, Any]] = []
    for name, rows in table.groupby(by, sort=False):
        first = rows.iloc[0]
        cells = [_cell(rows[rows["commitment"] == commitment].iloc[0]) for commitment in shown]
        articles = int(first["articles"])
        groups.append(
            {"name": name, "articles": articles, "size": _articles(articles), "sentences": int(first["sentences"]), "cells": cells}
        )  # fmt: skip
    chart = figures.commitment_by_group(table)
    return (
        environment()
        .get_template("outlets.html")
        .render(
            by=by,
            groups=groups,
            names=[figures.COMMITMENT_TITLES[name] for name in shown],
            chart=figures.to_svg(chart),
            chart_alt="Dot charts, one for each way to commit, of its share in each group with a 95% interval; the table below has the same numbers.",
            size=f"{count_text(len(groups), by, _PLURALS[by])}, {_articles(sum(group['articles'] for group in groups))}",
            few=_groups_text([group["name"] for group in groups if group["articles"] < LEAST_ARTICLES], len(groups), by),
            least=LEAST_ARTICLES,
            note=NOTE,
            style=page_part("report.css"),
            provenance=f"framing-analyzer {__version__}; depth: {depth}; intervals over articles (Korn and Graubard 1998); nothing is drawn at random",
        )
    )


def _articles(number: int) -> str:
    return count_text(number, "article", "articles")


def _groups_text(names: Sequence[str], of: int, by: str) -> str:
    """Names of groups in words; many of them as a number, their sizes stand in the table."""
    if len(names) > _MOST_NAMES:
        return f"any {by}" if len(names) == of else f"{len(names)} of {of} {_PLURALS[by]}"
    return listed(names)


def _cell(row: Any) -> tuple[str, str]:
    """Share and interval of a row, in whole percent."""
    interval = "" if row["low"] is None or row["low"] != row["low"] else f"{100 * row['low']:.0f}–{100 * row['high']:.0f}%"
    return percent_text(int(row["count"]), int(row["sentences"])), interval


def _shares(
    corpus: Iterable[Article], by: str, depth: str, selection: Selection, workers: int, on_error: ErrorHandler | None
) -> Iterator[tuple[str, tuple[CommitmentShare, ...]]]:
    yield from without_errors(map_in_processes(partial(_share, by=by, depth=depth, selection=selection), corpus, workers), on_error)


def _share(article: Article, by: str, depth: str, selection: Selection) -> tuple[str, tuple[CommitmentShare, ...]] | FramingError:
    try:
        analysis = analyze_article(article, depth=depth, selection=selection)
    except FramingError as error:
        return error
    return str(getattr(article, by)) or NO_NAME, analysis.commitment_rows
