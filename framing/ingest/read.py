"""Sources -> Articles; what cannot be read or is set aside is reported with place, problem and remedy, and the rest goes on."""

from __future__ import annotations

import csv
import glob
import io
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import chain
from pathlib import Path
from typing import BinaryIO, NamedTuple

from framing.errors import InputError
from framing.ingest.archives import members
from framing.ingest.checks import Checker
from framing.ingest.clean import clean_name, clean_text
from framing.ingest.documents import read_markdown, read_text
from framing.ingest.docx import read_docx
from framing.ingest.html import read_html
from framing.ingest.limits import read_whole, unpacked
from framing.ingest.names import KNOWN_COLUMNS
from framing.ingest.records import NOTHING, Draft, Raw
from framing.ingest.sniff import name_of_stream
from framing.ingest.tables import TABLE_SUFFIXES, read_table
from framing.ingest.warc import read_warc
from framing.types import Article

READERS: Mapping[str, Callable[[Raw], Draft]] = {
    ".txt": read_text,
    ".md": read_markdown,
    ".html": read_html,
    ".htm": read_html,
    ".xhtml": read_html,
    ".docx": read_docx,
}
SUFFIXES = (*READERS, *TABLE_SUFFIXES, ".warc", ".zip")  # each also with ".gz" behind it
MANIFEST = "manifest.csv"
REJECTS = "rejects.jsonl"
_NOT_ARTICLES = {"readme.md", "license.md", "changelog.md", MANIFEST, REJECTS, "fetch-rejects.jsonl"}
_OWN = ("charset", "status", "sha256", "asked")  # fields that tell how a document was got and how to read it, nothing of the article

ErrorHandler = Callable[[InputError], None]
Note = Callable[[str], None]  # is given a line of what was recognised or chosen


class Found(NamedTuple):
    """A file behind a source, and what a manifest says of it; no path stands for standard input."""

    path: Path | None
    fields: Mapping[str, str] = NOTHING
    size: int = 0  # bytes


def read_corpus(source: str | Path, *, columns: Mapping[str, str] | None = None) -> Iterator[Article]:
    """The articles of a file, a table, an archive, a folder, a glob, or `-` (standard input).

    Args:
        columns: of tables, our name -> the table's, where they differ: `{"text": "body"}`.

    Raises:
        InputError: at the first thing that cannot be read or does not pass a check that sets articles aside (`ingest.checks`).
    """
    return read_sources([source], columns=columns)


def read_sources(
    sources: Iterable[str | Path],
    *,
    columns: Mapping[str, str] | None = None,
    on_error: ErrorHandler | None = None,
    note: Note = lambda line: None,
    share: Callable[[float], None] = lambda share: None,
    checker: Checker | None = None,
) -> Iterator[Article]:
    """The articles of all sources in order; folders by path.

    Args:
        sources: files, tables, crawls and archives (`SUFFIXES`), folders of them, globs, `-`.
        columns: as of `read_corpus`.
        on_error: is given each error, and reading goes on; without it the first error is raised.
        note: is given what was recognised, such as a column's name, a line each.
        share: is told after each article which share of all bytes has been read, 0 to 1.
        checker: of the run, where other sources belong to it too.
    """
    found: list[Found] = []
    reader = _Reader(columns or {}, on_error, note, checker or Checker())
    for place in chain.from_iterable(_matches(str(source)) for source in sources):
        try:
            found += expand(place, note)
        except InputError as error:
            reader.hand(error)
    total, done = sum(one.size for one in found) or 1, 0
    for one in found:
        for at, article in reader.articles(one):
            share(min(1.0, (done + at) / total))
            yield article
        done += one.size


def read_stream(file: BinaryIO, name: str, place: str, size: int) -> Iterator[Article | InputError]:
    """The articles of an open stream, and what is wrong with single ones of them; it is the file that `name` would be.

    Args:
        size: its bytes, against which what it unpacks to is measured.

    Raises:
        InputError: it cannot be read any further.
    """
    reader = _Reader({}, None, lambda line: None, Checker())
    return reader.in_file(file, name, place, NOTHING, size)


class _Reader:
    """Files -> articles, with what all files of a run share."""

    def __init__(self, columns: Mapping[str, str], on_error: ErrorHandler | None, note: Note, checker: Checker) -> None:
        self._columns, self._on_error, self._note, self._checker = columns, on_error, note, checker

    def hand(self, error: InputError) -> None:
        if self._on_error is None:
            raise error
        self._on_error(error)

    def articles(self, found: Found) -> Iterator[tuple[int, Article]]:
        """The articles of a file, each with the place in bytes up to which it has been read."""
        place = "standard input" if found.path is None else str(found.path)
        try:
            with open_binary(found.path, place) as file:
                name = name_of_stream(file) if found.path is None else found.path.name
                for one in self.in_file(file, name, place, found.fields, found.size):
                    if isinstance(one, InputError):
                        self.hand(one)
                    else:
                        yield (0 if found.path is None or file.closed else file.tell()), one
        except InputError as error:
            self.hand(error)
        except OSError as error:
            self.hand(InputError(place, f"cannot be read: {error.strerror or error}", remedy="check its permissions"))

    def in_file(
        self, file: BinaryIO, name: str, place: str, fields: Mapping[str, str], size: int, *, inside: bool = False
    ) -> Iterator[Article | InputError]:
        suffix, packed = suffix_of(name)
        if packed:
            file, name = unpacked(file, place, packed=size), name[:-3]
        if suffix in TABLE_SUFFIXES:
            for row_place, row in read_table(file, name, place, self._columns, self._note):
                yield row if isinstance(row, InputError) else self._from_row(row_place, row)
        elif suffix == ".warc":
            for number, raw in enumerate(read_warc(file, place), 1):
                yield raw if isinstance(raw, InputError) else self._from_document(raw, f"{_without_suffix(name)}-{number}")
        elif suffix == ".zip" and not inside:
            for member in members(file, place):
                if isinstance(member, InputError):
                    yield member
                elif (base := Path(member[1]).name.lower()) in _NOT_ARTICLES:
                    if base == MANIFEST:
                        self._note(f"{member[0]}: the manifest of an archive is not read; unpack the archive to have its outlets and dates")
                else:
                    yield from self._in_member(*member)
        elif suffix in READERS:
            raw = Raw(place, name, read_whole(file, place), fields)
            yield self._from_document(raw, "stdin" if place == "standard input" else _without_suffix(name))
        else:
            yield InputError(place, f'cannot read "{suffix or "no suffix"}" files', remedy=f"use {', '.join(SUFFIXES)}")

    def _in_member(self, place: str, name: str, opened: Callable[[], BinaryIO]) -> Iterator[Article | InputError]:
        try:
            with opened() as file:
                yield from self.in_file(file, name, place, NOTHING, 0, inside=True)
        except InputError as error:
            yield error

    def _from_row(self, place: str, row: Mapping[str, str]) -> Article | InputError:
        if not row.get("text"):
            wanted = self._columns.get("text", "text")
            return InputError(place, f'has nothing in column "{wanted}"', remedy="name the column of the texts with --column text=NAME", kind="empty")
        return self._made(place, Draft(row["text"], row.get("title", "")), row, Path(place).name.replace(":", "-"))

    def _from_document(self, raw: Raw, id: str) -> Article | InputError:
        try:
            draft = READERS[suffix_of(raw.name)[0]](raw)
        except InputError as error:
            return error
        return self._made(raw.place, draft, {**draft.fields, **{k: v for k, v in raw.fields.items() if k not in _OWN}}, id)

    def _made(self, place: str, draft: Draft, fields: Mapping[str, str], id: str) -> Article | InputError:
        """An article with what is known of it; `id` where nothing names one."""
        text, cleaned = clean_text(draft.text)
        fields = {name: clean_name(value) for name, value in fields.items() if name != "text"}
        article = Article(
            text=text,
            title=fields.get("title") or clean_name(draft.title),
            id=fields.get("id") or clean_name(id),
            outlet=fields.get("outlet", ""),
            date=fields.get("date", ""),
            url=fields.get("url", ""),
            story=fields.get("story", ""),
            cleaned=(*draft.done, *cleaned),
            extra=tuple((name, value) for name, value in fields.items() if name not in KNOWN_COLUMNS),
        )
        try:
            return self._checker.check(article, place)
        except InputError as error:
            return error


def suffix_of(name: str) -> tuple[str, bool]:
    """The suffix that chooses the reader, in small letters, and whether ".gz" stands behind it.

    >>> suffix_of("Crawl.WARC.gz"), suffix_of("a.html")
    (('.warc', True), ('.html', False))
    """
    path = Path(name)
    packed = path.suffix.lower() == ".gz"
    return (Path(path.stem) if packed else path).suffix.lower(), packed


def _without_suffix(name: str) -> str:
    return Path(name).with_suffix("").as_posix()


def open_binary(path: Path | None, place: str) -> BinaryIO:
    """A file's bytes; those of standard input where there is no path.

    Raises:
        InputError: it cannot be opened, or is no file.
    """
    if path is None:
        return io.BufferedReader(_Kept(sys.stdin.buffer))
    try:
        return path.open("rb")
    except OSError as error:
        raise InputError(place, f"cannot be read: {error.strerror}", remedy="check its permissions") from None


class _Kept(io.RawIOBase):
    """A stream that is not closed with what reads it: standard input belongs to the caller."""

    def __init__(self, file: BinaryIO) -> None:
        super().__init__()
        self._file = file

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        data = self._file.read(len(buffer))
        buffer[: len(data)] = data
        return len(data)


def _matches(source: str) -> list[str]:
    """What a glob matches; any other source, and a glob that matches nothing, itself."""
    if Path(source).exists() or not any(mark in source for mark in "*?["):
        return [source]
    return sorted(glob.glob(source, recursive=True)) or [source]


def expand(source: str, note: Note) -> list[Found]:
    """The files behind one source that is no glob; `note` is told of those in a folder that are of no kind that is read.

    Raises:
        InputError: there is none.
    """
    if source == "-":
        return [Found(None)]
    path = Path(source)
    if path.is_dir():
        return _in_folder(path, note)
    if path.exists():
        known: Mapping[str, str] = NOTHING
        for folder in (path.parent, path.parent.parent):  # a manifest stands beside the files or above their story folders
            known = known or _manifest(folder).get(path.resolve(), NOTHING)
        return [_found(path, known)]
    raise InputError(source, "no such file or folder", remedy="check the path")


def _in_folder(folder: Path, note: Note) -> list[Found]:
    manifest = _manifest(folder) or _manifest(folder.parent)  # of one story, or above the story folders
    for path in sorted(folder.rglob(MANIFEST)):  # of a corpus among others; the outer one has the last word
        if not _is_hidden(path, folder):
            manifest = _manifest(path.parent) | manifest
    files, others = [], Counter[str]()
    for path in sorted(folder.rglob("*")):
        if path.name.lower() in _NOT_ARTICLES or _is_hidden(path, folder) or not path.is_file():
            continue
        if (suffix := suffix_of(path.name)[0]) in SUFFIXES:
            files.append(path)
        else:
            others[suffix or "without a suffix"] += 1
    if others:
        note(f"{folder}: passed over what is of another kind ({', '.join(f'{count:,} {kind}' for kind, count in sorted(others.items()))})")
    if not files:
        raise InputError(str(folder), "holds no text", remedy=f"put files into it: {', '.join(SUFFIXES)}")
    found = []
    for path in files:
        known = manifest.get(path.resolve(), NOTHING)
        # A table's or an archive's articles have ids of their own.
        plain = suffix_of(path.name)[0] in READERS
        found.append(_found(path, known or ({"id": _without_suffix(path.relative_to(folder).as_posix())} if plain else NOTHING)))
    return found


def _is_hidden(path: Path, folder: Path) -> bool:
    return any(part.startswith(".") for part in path.relative_to(folder).parts)


def _found(path: Path, fields: Mapping[str, str]) -> Found:
    try:
        return Found(path, fields, path.stat().st_size)
    except OSError as error:
        raise InputError(str(path), f"cannot be read: {error.strerror}", remedy="check its permissions") from None


def _manifest(folder: Path) -> dict[Path, Mapping[str, str]]:
    """What `manifest.csv` of a folder says of its files: columns path, id, outlet, title, date, story, url."""
    path = (folder / MANIFEST).absolute()
    if not path.is_file():
        return {}
    state = path.stat()
    return _read_manifest(path, state.st_mtime_ns, state.st_size)


@lru_cache(maxsize=8)  # each file of a glob, or of a shell's list, asks anew; time and size of the manifest tell whether it is the same
def _read_manifest(path: Path, _time: int, _size: int) -> dict[Path, Mapping[str, str]]:
    folder = path.parent
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file)
            if "path" not in (reader.fieldnames or ()):
                raise InputError(str(path), 'has no column "path"', remedy="add it, or rename the file if it is no manifest")
            return {(folder / row["path"]).resolve(): {k: v for k, v in row.items() if k and k != "path" and v} for row in reader if row["path"]}
    except (OSError, ValueError, csv.Error) as error:
        raise InputError(str(path), f"is no manifest: {error}", remedy="write it as CSV in UTF-8, or rename it") from None
