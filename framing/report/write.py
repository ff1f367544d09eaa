"""Sources -> report files, one set per article; an article that fails is reported and the rest goes on."""

from __future__ import annotations

import importlib
import json
import re
import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import IO, Any

from framing.errors import FramingError
from framing.files import make_folder, write_whole
from framing.journal import Tell, article_key, differences, made_with, unwritable, write_safely
from framing.pipeline import analyze_article
from framing.processes import map_in_processes
from framing.progress import Progress, found_text, kept_text
from framing.selection import EVERYTHING, Selection
from framing.types import Analysis, Article

Outcome = FramingError | str | list[Path]
UNFINISHED = ".unfinished.jsonl"  # in the folder of the reports, as long as some are to come


def write_reports(
    articles: Iterable[Article],
    out: Path | None,
    *,
    formats: Sequence[str] = ("html",),
    depth: str = "full",
    selection: Selection = EVERYTHING,
    workers: int = 1,
    finished: Finished | None = None,
    progress: Progress | None = None,
) -> Iterator[Outcome]:
    """Analyses each article and writes its reports.

    Args:
        out: folder, made if it is missing; None yields the report itself as text.
        selection: which entries of which lexicons count.
        workers: processes; the order of the outcomes is that of the articles with any number.
        finished: knows the reports of a run that was stopped, which are not made again, and is told of each that is made.

    Yields:
        for each article the paths that were written (or the text), or the error that set it aside.
    """
    if out is not None:
        make_folder(out)
    if "html" in formats and workers == 1:
        load_charts()
    names: dict[str, int] = {}
    work = partial(_work, out=out, formats=tuple(formats), depth=depth, selection=selection)
    for key, outcome, new in map_in_processes(work, _jobs(articles, names, finished), workers):
        if isinstance(outcome, list) and finished is not None:
            finished.add(key, [path.name for path in outcome])
        if progress is not None:
            progress.advance() if new else progress.skip()
        yield outcome


class Finished:
    """Which reports of a long work are written, a line each in a file beside them, so that a later run need not make them again."""

    def __init__(self, folder: Path | None, made: Mapping[str, Any], *, resume: bool = False, tell: Tell = lambda _: None) -> None:
        """
        Args:
            folder: of the reports, made if it is missing; None where there are none, and nothing is kept.
            made: all that decides a report, apart from its article.
            resume: what a run that was stopped has made with the same is not made again.
            tell: is told what there is of a run that was stopped, and what is kept of this one.

        Raises:
            InputError: the folder cannot be written.
        """
        self._known: dict[str, list[str]] = {}
        self._tell = tell
        self._file: IO[str] | None = None
        if folder is None:
            return
        make_folder(folder)
        self._path = folder / UNFINISHED
        try:
            self._open(json.dumps(made, sort_keys=True), resume)
        except OSError as error:
            raise unwritable(self._path, error, "name another folder with --out") from None

    def __enter__(self) -> Finished:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if self._file is None:
            return
        self._file.close()
        if error is None or not self._known:
            self._path.unlink(missing_ok=True)
        elif isinstance(error, KeyboardInterrupt):
            raise KeyboardInterrupt(kept_text(len(self._known))) from None
        else:
            self._tell(kept_text(len(self._known)))

    def paths(self, key: str) -> list[Path] | None:
        """The reports that were made of this article; None where one is missing."""
        paths = [self._path.parent / name for name in self._known.get(key, ())]
        return paths if paths and all(path.is_file() for path in paths) else None

    def add(self, key: str, names: Sequence[str]) -> None:
        """These reports are written.

        Raises:
            InputError: their line cannot be.
        """
        if self._file is None or key in self._known:
            return
        try:
            self._file.write(json.dumps([key, list(names)]) + "\n")
            self._file.flush()
        except OSError as error:
            raise unwritable(self._path, error, "make room, then go on with --resume") from None
        self._known[key] = list(names)

    def _open(self, record: str, resume: bool) -> None:
        lines = self._path.read_bytes().splitlines() if self._path.is_file() else []
        there = dict(filter(None, map(_finished_line, lines[1:])))
        if there and lines[0] != record.encode():
            self._tell(f"reports of a stopped run were made with other {differences(record, lines[0])}; all are made anew")
        elif there or resume:
            self._tell(found_text(len(there), resume))
            self._known = there if resume else {}
        # Written anew, so that no line is put behind one that was cut short.
        kept = [json.dumps([key, names]) for key, names in self._known.items()]
        write_safely(self._path, "".join(f"{line}\n" for line in (record, *kept)).encode())
        self._file = self._path.open("a", encoding="utf-8", newline="\n")


def report_record(depth: str, selection: Selection, formats: Sequence[str]) -> dict[str, Any]:
    """All that decides the reports of an article, apart from the article."""
    return made_with(depth, selection, formats=list(formats))


def load_charts() -> None:
    """Starts to load the charts' library, which takes longer than a short article to analyse, on the second core meanwhile."""
    threading.Thread(target=importlib.import_module, args=("matplotlib.figure",), daemon=True).start()


def render(analysis: Analysis, form: str) -> str:
    """The report as `html`, `md` or `json`."""
    if form == "json":
        return json.dumps(analysis.to_dict(), ensure_ascii=False, indent=1) + "\n"
    if form == "md":
        from framing.report.markdown import to_markdown

        return to_markdown(analysis)
    return analysis.to_html()


_Job = tuple[str, str, Article | list[Path]]  # key, name of the files, article or the reports that are there


def _jobs(articles: Iterable[Article], names: dict[str, int], finished: Finished | None) -> Iterator[_Job]:
    for article in articles:
        name = _file_name(article, names)
        key = article_key(article, name) if finished else ""
        there = finished.paths(key) if finished else None
        yield key, name, article if there is None else there


def _work(job: _Job, out: Path | None, formats: tuple[str, ...], depth: str, selection: Selection) -> tuple[str, Outcome, bool]:
    """The key, what came of the article, and whether that is new."""
    key, name, article = job
    if not isinstance(article, Article):
        return key, article, False
    try:
        analysis = analyze_article(article, depth=depth, selection=selection)
    except FramingError as error:
        return key, error, True
    if out is None:
        return key, render(analysis, formats[0]), True
    paths = []
    for form in formats:
        path = out / f"{name}.{form}"
        write_whole(path, render(analysis, form), remedy="make room, then go on with --resume")
        paths.append(path)
    return key, paths, True


def _file_name(article: Article, used: dict[str, int]) -> str:
    """A file name from the id: letters, digits, `.`, `_` and `-` only; a second article of one name gets a number."""
    name = re.sub(r"[^\w.-]+", "-", article.id).strip("-.")[:100] or "article"
    used[name] = used.get(name, 0) + 1
    return name if used[name] == 1 else f"{name}-{used[name]}"


def _finished_line(line: bytes) -> tuple[str, list[str]] | None:
    """A line of `Finished`: key and names; None where it was cut short."""
    with suppress(ValueError, TypeError):
        key, names = json.loads(line)
        if isinstance(key, str) and all(isinstance(name, str) and Path(name).name == name for name in names):
            return key, list(names)
    return None
