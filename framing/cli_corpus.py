"""What every command that reads articles takes, and the reading of them."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from framing.intake import Intake
    from framing.progress import Progress

FORMATS_READ = ".txt, .md, .html, .docx, tables (.csv, .tsv, .jsonl, .json, .parquet), .warc, each also .gz, .zip of these, folders, globs, - for standard input"


def add_corpus(command: Any, name: str = "corpus") -> None:
    """Adds the sources under the name of an argument or an option, and how they are read."""
    command.add_argument(name, nargs="+", metavar="SOURCE" if name == "sources" else "CORPUS", help=FORMATS_READ)
    add_column(command)
    command.add_argument("--strict", action="store_true", help="end at the first article that would be set aside")


def add_column(command: Any) -> None:
    command.add_argument(
        "--column", action="append", default=[], metavar="NAME=COLUMN", help="a table's name of a column: text=body; may be repeated"
    )


def intake(options: argparse.Namespace, sources: list[str], progress: Progress | None = None, rejects: Path | None = None) -> Intake:
    """The reading of a command's sources.

    Args:
        progress: is told how much has been read, and prints what is said.
        rejects: the file for what is set aside; None where the command writes no files.

    Raises:
        UsageError: a --column that names none.
    """
    from framing.ingest import read_columns
    from framing.intake import Intake

    return Intake(sources, columns=read_columns(options.column), strict=options.strict, rejects=rejects, progress=progress)
