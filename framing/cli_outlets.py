"""The commands `framing score` and `framing compare`: their options, and the library call of each."""

from __future__ import annotations

import argparse
import io
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from framing.cli_corpus import add_corpus, intake
from framing.columns import RATE_COLUMNS
from framing.errors import InputError, UsageError

if TYPE_CHECKING:
    import pandas

    from framing.intake import Intake
    from framing.journal import Journal

AddAnalysis = Callable[[Any], None]
DEFAULT_FOLDER = Path("reports/compare")


def add_score(commands: Any, add_analysis: AddAnalysis) -> None:
    score = commands.add_parser(
        "score",
        help="one row per article: counts, words and rates",
        description="Writes the score table: one row per article with words, counts and rates by device, label, voice and section.",
        allow_abbrev=False,
    )
    add_corpus(score)
    score.add_argument("--out", required=True, metavar="FILE", type=Path, help="a .parquet, .csv or .jsonl file")
    score.add_argument(
        "--no-evidence", action="store_true", help="without the texts and marks, from which a comparison takes words and examples"
    )
    add_resume(score)
    add_analysis(score)
    score.set_defaults(run=_score)


def add_compare(commands: Any, add_analysis: AddAnalysis) -> None:
    compare = commands.add_parser(
        "compare",
        help="outlets side by side",
        description="Sets outlets side by side: rates with intervals, differences within stories with tests, words that set them apart.",
        allow_abbrev=False,
    )
    add_corpus(compare)
    compare.add_argument("--by", default="outlet", metavar="COLUMN", help="the column whose values are compared (default: outlet)")
    compare.add_argument(
        "--match", default="story", choices=("story", "found", "none"),
        help="compare within the stories that the corpus names (default), within stories found by text and date, or all articles",
    )  # fmt: skip
    compare.add_argument(
        "--out",
        metavar="DIR",
        type=Path,
        help="folder of the page, tables and charts (default: reports/compare)",
    )
    compare.add_argument(
        "--json", action="store_true", help="the comparison as JSON on standard output, and no files unless --out is given"
    )
    compare.add_argument("--keep-copies", action="store_true", help="wire copy and near-duplicates count for each outlet that prints them")
    compare.add_argument(
        "--correction", default="bh", choices=("bh", "holm"), help="of p values over all tests (default: bh, Benjamini-Hochberg)"
    )
    compare.add_argument("--resamples", type=int, default=2000, metavar="N", help="bootstrap samples of each interval (default: 2000)")
    compare.add_argument("--permutations", type=int, default=9999, metavar="N", help="of each test (default: 9999)")
    compare.add_argument("--seed", type=int, default=1, metavar="N", help="of all that is drawn (default: 1)")
    add_resume(compare)
    add_analysis(compare)
    compare.set_defaults(run=_compare)


def add_resume(command: Any) -> None:
    """What every command takes that keeps what it has done when it is stopped."""
    command.add_argument("--resume", action="store_true", help="go on where an earlier run of the same call was stopped")


def _score(options: argparse.Namespace) -> int:
    from framing.engine import check_suffix, write_scores
    from framing.ingest import REJECTS

    check_suffix(options.out)  # before the work, not after it
    folder = options.out.with_name(f".{options.out.name}.unfinished")
    with _scores(options, folder, options.out.with_name(REJECTS), evidence=not options.no_evidence) as (journal, reading):
        write_scores(journal, options.out)
    print(options.out)
    return reading.status


def _compare(options: argparse.Namespace) -> int:
    from framing.comparison.run import check_numbers
    from framing.engine import as_frame
    from framing.files import make_folder
    from framing.ingest import REJECTS

    out = options.out or (None if options.json else DEFAULT_FOLDER)
    check_numbers(options.resamples, options.permutations)  # before the work, not after it
    known = _known_scores(options)
    if out:
        make_folder(out)
    if known is not None:
        _write_comparison(options, known, out)
        return 0
    if options.resume and out is None:
        raise UsageError("--resume", "needs a folder in which rows are kept", remedy="name one with --out")
    with _scores(options, out / ".scores.unfinished" if out else None, out / REJECTS if out else None, evidence=True) as (journal, reading):
        _write_comparison(options, as_frame(journal), out)
    return reading.status


def _write_comparison(options: argparse.Namespace, table: pandas.DataFrame, out: Path | None) -> None:
    from framing.comparison.run import compare
    from framing.intake import say

    comparison = compare(
        table,
        by=options.by,
        match=options.match,
        keep_copies=options.keep_copies,
        resamples=options.resamples,
        permutations=options.permutations,
        seed=options.seed,
        correction=options.correction,
        progress=say,
    )
    if options.json:
        from framing.report.compare_write import json_parts

        if isinstance(sys.stdout, io.TextIOWrapper):
            sys.stdout.reconfigure(encoding="utf-8", newline="\n")  # as JSON is, whatever the terminal
        sys.stdout.writelines(json_parts(comparison))
    if out:
        from framing.report.compare_write import write_comparison

        say("writing the page, tables and charts")
        paths = write_comparison(comparison, out)
        print("\n".join(map(str, paths)), file=sys.stderr if options.json else sys.stdout)


def _known_scores(options: argparse.Namespace) -> pandas.DataFrame | None:
    """Score tables that were made before, one below the other, in place of a corpus."""
    import pandas

    from framing.engine import read_scores

    found = [(source, read_scores(Path(source))) for source in options.corpus]
    tables = [table for _, table in found if table is not None]
    if not tables:
        return None
    if len(tables) < len(found):
        other = next(source for source, table in found if table is None)
        raise UsageError("compare", f'"{other}" is no score table, but others are', remedy="score it too, or name the corpora of all")
    other_depth = options.depth == "fast" and any((table["depth"] != "fast").any() for table in tables)
    if options.lexicon or options.without or options.ignore or options.column or other_depth:
        raise UsageError(
            "compare",
            "a score table is compared as it was scored",
            remedy="give --depth, --column, --lexicon, --without and --ignore to framing score",
        )
    if len(tables) == 1:
        return tables[0]
    texts = {name: "" for table in tables for name in table.columns if name not in RATE_COLUMNS}  # a column that one of them lacks
    return pandas.concat(tables, ignore_index=True).fillna(texts)


@contextmanager
def _scores(options: argparse.Namespace, folder: Path | None, rejects: Path | None, *, evidence: bool) -> Iterator[tuple[Journal, Intake]]:
    """The rows of the corpus, and what was set aside.

    What is done is kept in `folder` until the block has ended well.
    """
    from framing.engine import score_into, score_record
    from framing.journal import Journal
    from framing.processes import stopping_well
    from framing.progress import Progress
    from framing.selection import select

    selection = select(options.lexicon, options.without, options.ignore)
    record = score_record(options.depth, selection, evidence=evidence)
    with stopping_well(), Progress() as progress, Journal(folder, record, resume=options.resume, tell=progress.say) as journal:
        reading = intake(options, options.corpus, progress, rejects)
        try:
            score_into(
                journal,
                reading.articles(),
                depth=options.depth,
                selection=selection,
                workers=options.workers,
                evidence=evidence,
                on_error=reading.set_aside,
                progress=progress,
            )
        except InputError:
            reading.write_rejects()  # there is no other result
            raise
        reading.finish("scored", len(journal))
        yield journal, reading
        journal.remove()
