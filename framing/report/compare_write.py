"""Comparison -> a folder: the page, JSON, every table as CSV and Parquet, every mark with its sentence, the charts."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from framing import figures
from framing.comparison.evidence import read_marks
from framing.comparison.records import Comparison
from framing.errors import InputError
from framing.files import make_folder, write_whole
from framing.report.compare import to_html
from framing.report.compare_charts import draw_charts
from framing.report.compare_record import SCHEMA, TABLES, plain, table_records
from framing.spreadsheet import guarded_table

if TYPE_CHECKING:
    import pandas

MARK_COLUMNS = (
    "outlet", "story", "article", "section", "device", "label", "voice", "speaker", "target", "polarity", "text",
    "start", "end",  # code points of the article's text (headline, blank line, body)
    "sentence", "sentence_start", "sentence_end",
)  # fmt: skip
PRINTED = 300  # dots per inch of a chart's PNG file: 12 cm wide on paper
_ROWS_AT_ONCE = 20_000  # of a table as JSON
_ARTICLES_AT_ONCE = 2_000  # whose marks are held in memory


def write_comparison(comparison: Comparison, out: Path) -> list[Path]:
    """Writes everything into the folder, each file whole or not at all; the paths, the page first.

    `compare.html`, `compare.json`, a CSV and a Parquet file of each table, of every mark too (`marks`) where the scores have their
    evidence, and `charts/NAME.svg` and `.png`.

    Raises:
        InputError: the folder or a file cannot be written.
    """
    charts = out / "charts"
    make_folder(out)  # before the work, not after it
    drawings = draw_charts(comparison)
    if drawings:
        make_folder(charts)
    paths = [out / "compare.html", out / "compare.json"]
    try:
        write_whole(paths[0], to_html(comparison, drawings))
        with _whole(paths[1]) as unfinished, unfinished.open("w", encoding="utf-8", newline="\n") as file:
            file.writelines(json_parts(comparison))
        for name in TABLES:
            paths += _write_tables(out / name, iter([flat(getattr(comparison, name))]))
        if (comparison.scores["findings"] != "").any():
            paths += _write_tables(out / "marks", mark_tables(comparison))
        for drawing in drawings:
            images = [charts / f"{drawing.name}.svg", charts / f"{drawing.name}.png"]
            write_whole(images[0], f'<?xml version="1.0" encoding="utf-8"?>\n{drawing.svg}')
            write_whole(images[1], figures.to_png(drawing.figure, PRINTED))
            paths += images
    except OSError as error:
        raise InputError(
            str(error.filename or out), f"cannot be written: {error.strerror or error}", remedy="name another folder with --out"
        ) from None
    return paths


def json_parts(comparison: Comparison) -> Iterator[str]:
    """What `Comparison.to_dict` holds, as JSON in parts, one row of a table a line; never all of it in memory."""
    head = {
        "schema": SCHEMA,
        "by": comparison.by,
        "match": comparison.match,
        "depth": comparison.depth,
        "outlets": list(comparison.outlets),
    }
    yield _json(head)[:-1]
    for name in TABLES:
        table = getattr(comparison, name)
        yield f",\n{_json(name)}:["
        for first in range(0, len(table), _ROWS_AT_ONCE):
            rows = table_records(table.iloc[first : first + _ROWS_AT_ONCE])
            yield (",\n" if first else "\n") + ",\n".join(map(_json, rows))
        yield "]"
    yield f',\n"provenance":{_json(plain(comparison.provenance))}}}\n'


def mark_tables(comparison: Comparison) -> Iterator[pandas.DataFrame]:
    """Every mark of the scores with its sentence, columns MARK_COLUMNS, some articles at a time."""
    import pandas

    scores = comparison.scores
    columns = [scores[name].tolist() for name in ("outlet", "story", "id", "text", "findings")]
    found = False
    for first in range(0, max(1, len(scores)), _ARTICLES_AT_ONCE):
        rows: list[tuple[Any, ...]] = []
        for outlet, story, article, text, findings in zip(*(values[first : first + _ARTICLES_AT_ONCE] for values in columns), strict=True):
            for mark in read_marks(findings):
                sentence = text[mark.sentence_start : mark.sentence_end]
                rows.append(
                    (
                        outlet, story, article, mark.section, mark.device, mark.label, mark.voice, mark.speaker, mark.target, mark.polarity,
                        text[mark.start : mark.end], mark.start, mark.end, sentence, mark.sentence_start, mark.sentence_end,
                    )
                )  # fmt: skip
        # A part without rows would not know the types of its columns.
        if rows or (first + _ARTICLES_AT_ONCE >= len(scores) and not found):
            yield pandas.DataFrame.from_records(rows, columns=list(MARK_COLUMNS))
        found = found or bool(rows)


def flat(table: pandas.DataFrame) -> pandas.DataFrame:
    """With one value in each cell: keywords in context as JSON."""
    if "examples" not in table:
        return table
    return table.assign(examples=[_json(plain(examples)) for examples in table["examples"]])


def _write_tables(stem: Path, tables: Iterator[pandas.DataFrame]) -> list[Path]:
    """The tables one below the other, as CSV and as Parquet."""
    from pyarrow import Table, parquet

    paths = [stem.with_name(f"{stem.name}.csv"), stem.with_name(f"{stem.name}.parquet")]
    with (
        _whole(paths[0]) as unfinished_csv,
        _whole(paths[1]) as unfinished_parquet,
        unfinished_csv.open("w", encoding="utf-8", newline="") as file,
    ):
        writer = None
        for table in tables:
            guarded_table(table).to_csv(file, index=False, header=writer is None, lineterminator="\n")
            part = Table.from_pandas(_typed(table), schema=writer.schema if writer else None, preserve_index=False)
            writer = writer or parquet.ParquetWriter(unfinished_parquet, part.schema)
            writer.write_table(part)
        if writer:
            writer.close()
    return paths


def _typed(table: pandas.DataFrame) -> pandas.DataFrame:
    """With text where a column of no row would have no type."""
    return table if len(table) else table.astype(str)


@contextmanager
def _whole(path: Path) -> Iterator[Path]:
    """A path to write to, which takes its name when all is written."""
    unfinished = path.with_name(f".{path.name}.part")
    try:
        yield unfinished
        os.replace(unfinished, path)
    finally:
        unfinished.unlink(missing_ok=True)


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)
