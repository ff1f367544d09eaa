"""Sources -> report files, one set per article; an article that fails is reported and the rest goes on."""

from __future__ import annotations

import importlib
import json
import os
import re
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

from framing.errors import FramingError, InputError
from framing.ingest import read_sources
from framing.pipeline import analyze_article
from framing.processes import map_in_processes
from framing.selection import EVERYTHING, Selection
from framing.types import Analysis, Article

Outcome = FramingError | str | list[Path]


def write_reports(
    sources: Sequence[str],
    out: Path | None,
    *,
    formats: Sequence[str] = ("html",),
    depth: str = "full",
    selection: Selection = EVERYTHING,
    workers: int = 1,
) -> Iterator[Outcome]:
    """Analyses each article of the sources and writes its reports.

    Args:
        out: folder, made if it is missing; None yields the report itself as text.
        selection: which entries of which lexicons count.
        workers: processes; the order of the outcomes is that of the articles with any number.

    Yields:
        for each article the paths that were written (or the text), or the error that set it aside.
    """
    if out is not None:
        make_folder(out)
    if "html" in formats and workers == 1:
        load_charts()
    errors: list[InputError] = []
    names: dict[str, int] = {}
    articles = read_sources(sources, on_error=errors.append)
    jobs = ((article, _file_name(article, names), out, tuple(formats), depth, selection) for article in articles)
    for outcome in map_in_processes(_work, jobs, workers):
        yield from errors
        errors.clear()
        yield outcome
    yield from errors


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


def write_whole(path: Path, content: str | bytes) -> None:
    """Writes a file whole or not at all; text as UTF-8 with line feeds."""
    unfinished = path.with_name(f".{path.name}.part")
    try:
        unfinished.write_bytes(content.encode("utf-8") if isinstance(content, str) else content)
        os.replace(unfinished, path)
    except OSError:
        unfinished.unlink(missing_ok=True)
        raise


def make_folder(folder: Path) -> None:
    """Makes a folder of output where it is missing.

    Raises:
        InputError: it cannot be made.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(str(folder), f"cannot be made: {error.strerror}", remedy="name another folder with --out") from None


Job = tuple[Article, str, Path | None, tuple[str, ...], str, Selection]


def _work(job: Job) -> Outcome:
    article, name, out, formats, depth, selection = job
    try:
        analysis = analyze_article(article, depth=depth, selection=selection)
    except FramingError as error:
        return error
    if out is None:
        return render(analysis, formats[0])
    paths = []
    for form in formats:
        path = out / f"{name}.{form}"
        write_whole(path, render(analysis, form))
        paths.append(path)
    return paths


def _file_name(article: Article, used: dict[str, int]) -> str:
    """A file name from the id: letters, digits, `.`, `_` and `-` only; a second article of one name gets a number."""
    name = re.sub(r"[^\w.-]+", "-", article.id).strip("-.")[:100] or "article"
    used[name] = used.get(name, 0) + 1
    return name if used[name] == 1 else f"{name}-{used[name]}"
