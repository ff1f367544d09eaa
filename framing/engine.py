"""The pipeline over many articles: Articles -> the score table, one row per article."""

from __future__ import annotations

import json
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from framing.columns import (
    ALL,
    ALL_SECTIONS,
    ALL_VOICES,
    ARTICLE_COLUMNS,
    CELLS,
    EVIDENCE_COLUMNS,
    NOTES_COLUMN,
    NUMBER_COLUMNS,
    PROVENANCE_COLUMN,
    RATE_COLUMNS,
    RATED,
    WORDS_COLUMNS,
    Cell,
    commitment_column,
    speech_column,
    words_column,
)
from framing.errors import FramingError, InputError, UsageError
from framing.ingest import check_article
from framing.journal import RESERVED, ROWS_TOGETHER, TEXT_COLUMNS, Journal, article_key, made_with, row_schema
from framing.pipeline import analyze_article
from framing.processes import map_in_processes, without_errors
from framing.progress import Progress
from framing.selection import EVERYTHING, Selection, select
from framing.spreadsheet import guarded_table, unguarded_table
from framing.types import SOURCE_KINDS, Analysis, Article, Contrast, Finding

if TYPE_CHECKING:
    import pandas
    import pyarrow

ErrorHandler = Callable[[FramingError], None]
_SAME_FOR_ALL = ("package", "depth", "lexicons", "without", "model")  # of an analysis' provenance; the rest is of one article
SCORE_SUFFIXES = (".parquet", ".csv", ".jsonl")
_AT_ONCE = 4  # articles handed to a worker together
_DIGITS = 4  # of rates; more would promise what is not there


def score(
    corpus: Iterable[Article],
    *,
    depth: str = "full",
    lexicon: Sequence[Path | str] = (),
    without: Sequence[str] = (),
    ignore: Path | str | None = None,
    workers: int = 1,
    evidence: bool = True,
) -> pandas.DataFrame:
    """The score table of a corpus, one row per article in the order of the corpus.

    Columns: those of `columns.ARTICLE_COLUMNS`; what else the corpus says of its articles; words by voice and section; counts by device,
    label, voice and section; rates per 1,000 words of whole articles (empty where the voice has no words); sentences by commitment;
    words of speech by kind of source; the text, its stretches of voice and its findings as JSON; the provenance as JSON.

    Args:
        depth, lexicon, without, ignore: as of `analyze`.
        workers: processes that share the articles; the table is the same with any number.
        evidence: with the text, the stretches and the findings, without which `compare` knows no words and no examples.

    Raises:
        InputError: an article is empty or not English; or there is none.
        LexiconError, IgnoreError, UsageError, ModelError: as `analyze`.
    """
    return score_articles(corpus, depth=depth, selection=select(lexicon, without, ignore), workers=workers, evidence=evidence)


def score_articles(
    corpus: Iterable[Article],
    *,
    depth: str = "full",
    selection: Selection = EVERYTHING,
    workers: int = 1,
    evidence: bool = True,
    on_error: ErrorHandler | None = None,
) -> pandas.DataFrame:
    """As `score`, with the entries that a selection takes.

    Args:
        on_error: is given what keeps an article from being analysed, and the rest goes on; without it the first error is raised.

    Raises:
        InputError: no article is left.
    """
    journal = Journal()
    score_into(journal, corpus, depth=depth, selection=selection, workers=workers, evidence=evidence, on_error=on_error)
    return as_frame(journal)


def score_into(
    journal: Journal,
    corpus: Iterable[Article],
    *,
    depth: str = "full",
    selection: Selection = EVERYTHING,
    workers: int = 1,
    evidence: bool = True,
    on_error: ErrorHandler | None = None,
    progress: Progress | None = None,
) -> None:
    """Puts the row of each article into a journal; articles whose rows it holds are not analysed again.

    Raises:
        InputError: no article is left, or the journal cannot be written.
    """
    work = partial(_work, depth=depth, selection=selection, evidence=evidence)
    for key, row in without_errors(map_in_processes(work, _jobs(corpus, journal), workers, at_once=_AT_ONCE), on_error):
        if isinstance(row, dict):
            journal.add(key, row)
        else:
            journal.keep(key, row)
        if progress is not None:
            progress.advance() if isinstance(row, dict) else progress.skip()
    if not len(journal):
        raise InputError("corpus", "has no article that can be analysed", remedy="name a folder or a table with English articles")


def score_record(depth: str, selection: Selection, *, evidence: bool = True) -> dict[str, Any]:
    """All that decides a row of the score table, apart from the article."""
    return made_with(depth, selection, evidence=evidence)


def as_frame(journal: Journal) -> pandas.DataFrame:
    """The score table of all rows of a journal."""
    from pyarrow import concat_tables

    return concat_tables(list(journal.tables())).to_pandas()  # type: ignore[no-any-return]


def score_row(analysis: Analysis, *, evidence: bool = True) -> dict[str, Any]:
    """One article's row of the score table."""
    document, article = analysis.document, analysis.document.article
    marks: tuple[Finding | Contrast, ...] = (*analysis.findings, *analysis.contrasts)
    counts = Counter(
        Cell(_device(mark), label, voice, section)
        for mark in marks
        for label in (ALL, mark.label)
        for voice in (ALL, mark.voice)
        for section in (ALL, mark.section)
    )
    words = _words(analysis)
    row: dict[str, Any] = {
        **{name: getattr(article, name) for name in TEXT_COLUMNS[:-1]},
        "depth": document.depth,
        "words": document.word_count,
        "sentences": len(document.sentences),
        **_further(article),
        **{words_column(voice, section): words[voice, section] for voice in ALL_VOICES for section in ALL_SECTIONS},
        **{cell.count_column: counts[cell] for cell in CELLS},
        **{commitment_column(share.commitment): share.count for share in analysis.commitment_rows},
        **_speech(analysis),
    }
    for cell in RATED:
        size = words[cell.voice, ALL]
        row[cell.rate_column] = round(1000 * counts[cell] / size, _DIGITS) if size else None
    row |= dict(zip(EVIDENCE_COLUMNS, _evidence(analysis) if evidence else ("", "", ""), strict=True))
    row[PROVENANCE_COLUMN] = json.dumps({key: analysis.provenance[key] for key in _SAME_FOR_ALL}, sort_keys=True)
    return row


def _further(article: Article) -> dict[str, str]:
    return {name: value for name, value in article.extra if name not in RESERVED} | {NOTES_COLUMN: " ".join(article.notes)}


_Job = tuple[str, Article | tuple[str, ...]]
_Outcome = tuple[str, dict[str, Any] | tuple[str, ...]]


def _jobs(corpus: Iterable[Article], journal: Journal) -> Iterator[_Job]:
    """Each article with its key; of one whose row is there only the names of its further columns."""
    for article in corpus:
        key = article_key(article)
        yield key, tuple(_further(article)) if journal.holds(key) else article


def _work(job: _Job, depth: str, selection: Selection, evidence: bool) -> _Outcome | FramingError:
    key, article = job
    if not isinstance(article, Article):
        return key, article
    try:
        check_article(article, article.id or "article")
        return key, score_row(analyze_article(article, depth=depth, selection=selection), evidence=evidence)
    except FramingError as error:
        return error


def _words(analysis: Analysis) -> Counter[tuple[str, str]]:
    """Words by voice and section, "all" included."""
    document = analysis.document
    ends = [stretch.end for stretch in analysis.stretches]
    found: Counter[tuple[str, str]] = Counter()
    for sentence in document.sentences:
        for token in document.tokens[sentence.first : sentence.last]:
            if token.word:
                middle = (token.start + token.end) // 2  # as `sources.find_stretches` gives a word to a voice
                voice = analysis.stretches[min(bisect_right(ends, middle), len(ends) - 1)].voice
                found[voice, sentence.section] += 1
    for (voice, section), count in list(found.items()):
        found[voice, ALL] += count
        found[ALL, section] += count
        found[ALL, ALL] += count
    return found


def _speech(analysis: Analysis) -> dict[str, int]:
    words = Counter(dict.fromkeys(SOURCE_KINDS, 0))
    for source in (*analysis.source_rows, analysis.source_summary.unknown):
        words[source.source_kind] += source.words
    return {speech_column(kind): words[kind] for kind in SOURCE_KINDS}


def _evidence(analysis: Analysis) -> tuple[str, str, str]:
    """The text; [start, end, voice] of its stretches; and of each mark what `comparison.evidence.Mark` names, in its order."""
    document = analysis.document
    starts = [sentence.start for sentence in document.sentences]
    rows: list[list[Any]] = []
    marks: tuple[Finding | Contrast, ...] = (*analysis.findings, *analysis.contrasts)
    for mark in marks:
        start, end = _place(mark)
        sentence = document.sentences[max(0, bisect_right(starts, start) - 1)]
        whom = (mark.target_entity or mark.target, "" if mark.negated else mark.polarity) if isinstance(mark, Finding) else ("", "")
        rows.append([start, end, _device(mark), mark.label, mark.voice, mark.section, sentence.start, sentence.end, mark.speaker, *whom])
    stretches = [[stretch.start, stretch.end, stretch.voice] for stretch in analysis.stretches]
    return document.text, _as_json(stretches), _as_json(sorted(rows))


def _as_json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _device(mark: Finding | Contrast) -> str:
    return mark.device if isinstance(mark, Finding) else "contrast"


def _place(mark: Finding | Contrast) -> tuple[int, int]:
    """Where a mark stands: of a contrast its cue, or its second side where it has none."""
    if isinstance(mark, Finding):
        return mark.start, mark.end
    return (mark.cue.start, mark.cue.end) if mark.cue else (mark.b.start, mark.b.end)


def write_scores(scores: pandas.DataFrame | Journal, path: Path) -> None:
    """Writes a score table whole or not at all; the format by the suffix: .parquet, .csv, .jsonl.

    The same rows give the same bytes. Text in a CSV file that a spreadsheet would take for a formula has an apostrophe in front.

    Args:
        scores: the table, or the journal that holds its rows, which are never all in memory.

    Raises:
        UsageError: another suffix.
        InputError: the file cannot be written.
    """
    suffix = path.suffix.lower()
    check_suffix(path)
    unfinished = path.with_name(f".{path.name}.part")
    tables = scores.tables() if isinstance(scores, Journal) else _slices(scores)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with _writer(unfinished, suffix) as write:
            for table in tables:
                write(table)
        unfinished.replace(path)
    except OSError as error:
        raise InputError(str(path), f"cannot be written: {error.strerror or error}", remedy="make room or name another file with --out") from None
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)


def check_suffix(path: Path) -> None:
    """
    Raises:
        UsageError: a score table cannot be written under that name.
    """
    if path.suffix.lower() not in SCORE_SUFFIXES:
        raise UsageError("--out", f'"{path}" has no suffix of a table', remedy=f"use {', '.join(SCORE_SUFFIXES)}")


@contextmanager
def _writer(path: Path, suffix: str) -> Iterator[Callable[[pyarrow.Table], None]]:
    """Writes tables of the same columns one below the other."""
    if suffix == ".parquet":
        from pyarrow import parquet

        files: list[Any] = []

        def write(table: pyarrow.Table) -> None:
            if not files:
                files.append(parquet.ParquetWriter(path, table.schema))
            files[0].write_table(table, row_group_size=ROWS_TOGETHER)

        try:
            yield write
        finally:
            for open_file in files:
                open_file.close()
        return
    with path.open("w", encoding="utf-8", newline="") as file:
        if suffix == ".csv":

            def write(table: pyarrow.Table) -> None:
                guarded_table(table.to_pandas()).to_csv(file, index=False, header=not file.tell(), lineterminator="\n")

        else:

            def write(table: pyarrow.Table) -> None:
                table.to_pandas().to_json(file, orient="records", lines=True, force_ascii=False)

        yield write


def _slices(scores: pandas.DataFrame) -> Iterator[pyarrow.Table]:
    """The table as a journal gives it."""
    import pyarrow

    further = [name for name in scores.columns if name not in RESERVED]
    table = pyarrow.Table.from_pandas(scores, schema=row_schema(further), preserve_index=False).replace_schema_metadata()
    for first in range(0, max(1, len(scores)), ROWS_TOGETHER):
        yield table.slice(first, ROWS_TOGETHER).combine_chunks()


def read_scores(path: Path) -> pandas.DataFrame | None:
    """The score table of a file that `write_scores` wrote; None where the file holds something else."""
    import pandas

    suffix = path.suffix.lower()
    if suffix not in SCORE_SUFFIXES or not path.is_file():
        return None
    # What else the corpus said of its articles is text, also where it looks like a number: "007" and "7" are two sections.
    kinds: dict[str, Any] = defaultdict(lambda: str)
    kinds |= {**dict.fromkeys((*ARTICLE_COLUMNS[7:], *NUMBER_COLUMNS), "int64"), **dict.fromkeys(RATE_COLUMNS, float)}
    try:
        if suffix == ".parquet":
            from pyarrow import parquet

            if not {PROVENANCE_COLUMN, *WORDS_COLUMNS}.issubset(parquet.read_schema(path).names):
                return None
            return pandas.read_parquet(path)
        with path.open(encoding="utf-8", errors="replace") as file:
            first = file.readline()
            if not all(f'"{name}"' in first or f",{name}" in first for name in (PROVENANCE_COLUMN, WORDS_COLUMNS[0])):
                return None
        if suffix == ".csv":
            found = pandas.read_csv(path, dtype=kinds, keep_default_na=False, na_values={name: [""] for name in RATE_COLUMNS})
            return unguarded_table(found)
        with path.open(encoding="utf-8") as file:
            table = pandas.DataFrame([json.loads(line) for line in file])
            return table.astype({name: kinds[name] for name in table.columns})
    except (OSError, ValueError) as error:
        raise InputError(str(path), f"is no whole score table: {error}", remedy="make it again with framing score") from None
