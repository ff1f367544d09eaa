"""Paths -> Articles; what cannot be read is reported with place, problem and remedy, and the rest goes on."""

from __future__ import annotations

import csv
import glob
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

from framing.errors import InputError
from framing.ingest.clean import clean_name, clean_text
from framing.ingest.limits import unpacked
from framing.ingest.names import KNOWN_COLUMNS
from framing.ingest.tables import TABLE_SUFFIXES, is_table, read_table
from framing.types import Article

SUFFIXES = (".txt", ".md")
MANIFEST = "manifest.csv"
_NOT_ARTICLES = {"readme.md", "license.md", "changelog.md"}
_HEADLINE = re.compile(r"([^\n]+)\n[ \t]*\n\s*(.+)", re.DOTALL)
# The commonest English words: about two of five words of any English text, one of twenty of any other language.
_ENGLISH = frozenset(
    "the of and to in a is that for it was on with as he be at by had his not are but from have they which she this were an or has "
    "said will who its would their been about one more when after there we you i her if what all out up than into no".split()
)
_LEAST_ENGLISH_SHARE = 0.2
_WORDS_TO_TELL = 25

ErrorHandler = Callable[[InputError], None]


def read_corpus(source: str | Path, *, columns: Mapping[str, str] | None = None) -> Iterator[Article]:
    """The articles of a file, a table, a folder, a glob, or `-` (standard input).

    Args:
        columns: of tables, our name -> the table's, where they differ: `{"text": "body"}`.

    Raises:
        InputError: at the first thing that cannot be read.
    """
    return read_sources([source], columns=columns)


def read_sources(
    sources: Iterable[str | Path], *, columns: Mapping[str, str] | None = None, on_error: ErrorHandler | None = None
) -> Iterator[Article]:
    """The articles of all sources in order; folders by path.

    Args:
        sources: files (`.txt`, `.md`), tables (`.csv`, `.tsv`, `.jsonl`, also `.gz`, `.parquet`), folders of `.txt` and `.md`, globs, `-`.
        columns: as of `read_corpus`.
        on_error: is given each error, and reading goes on; without it the first error is raised.
    """
    for source in sources:
        try:
            found = _expand(str(source))
        except InputError as error:
            _hand(error, on_error)
            continue
        for path, fields in found:
            if path is not None and is_table(_bare(path)):
                yield from _in_table(path, columns or {}, on_error)
                continue
            try:
                yield _read(path, fields)
            except InputError as error:
                _hand(error, on_error)


def check_article(article: Article, place: str) -> None:
    """Holds that an article has English text.

    Raises:
        InputError: it is empty, or in another language.
    """
    words = re.findall(r"[^\W\d_]+", article.text.lower())
    if not words:
        raise InputError(place, "has no text", remedy="give a file with an article in it")
    if len(words) >= _WORDS_TO_TELL and sum(word in _ENGLISH for word in words) < _LEAST_ENGLISH_SHARE * len(words):
        raise InputError(place, "does not look like English", remedy="this tool reads English news only")


def _hand(error: InputError, on_error: ErrorHandler | None) -> None:
    if on_error is None:
        raise error
    on_error(error)


def _expand(source: str) -> list[tuple[Path | None, Mapping[str, str]]]:
    """The files behind one source, each with what a manifest says of it; None stands for standard input."""
    if source == "-":
        return [(None, {})]
    path = Path(source)
    if path.is_dir():
        return _in_folder(path)
    if path.exists():
        if is_table(_bare(path)):
            return [(path, {})]
        if path.suffix.lower() not in SUFFIXES:
            raise InputError(
                source, f'cannot read "{path.suffix or "no suffix"}" files', remedy=f"use {', '.join((*SUFFIXES, *TABLE_SUFFIXES))}"
            )
        known: Mapping[str, str] = {}
        for folder in (path.parent, path.parent.parent):  # a manifest stands beside the files or above their story folders
            known = known or _manifest(folder).get(path.resolve(), {})
        return [(path, known)]
    matches = sorted(glob.glob(source, recursive=True)) if any(mark in source for mark in "*?[") else []
    if not matches:
        raise InputError(source, "no such file or folder", remedy="check the path")
    return [entry for match in matches for entry in _expand(match)]


def _in_folder(folder: Path) -> list[tuple[Path | None, Mapping[str, str]]]:
    manifest = _manifest(folder) or _manifest(folder.parent)  # of one story, or above the story folders
    for path in sorted(folder.rglob(MANIFEST)):  # of a corpus among others; the outer one has the last word
        if not any(part.startswith(".") for part in path.relative_to(folder).parts):
            manifest = _manifest(path.parent) | manifest
    files = sorted(
        path
        for path in folder.rglob("*")
        if path.suffix.lower() in SUFFIXES
        and path.is_file()
        and path.name.lower() not in _NOT_ARTICLES
        and not any(part.startswith(".") for part in path.relative_to(folder).parts)
    )
    if not files:
        raise InputError(str(folder), "holds no text", remedy=f"put {' or '.join(SUFFIXES)} files into it")
    found: list[tuple[Path | None, Mapping[str, str]]] = []
    for path in files:
        known = manifest.get(path.resolve(), {})
        found.append((path, known or {"id": path.relative_to(folder).with_suffix("").as_posix()}))
    return found


def _manifest(folder: Path) -> dict[Path, Mapping[str, str]]:
    """What `manifest.csv` of a folder says of its files: columns path, id, outlet, title, date, story, url."""
    path = folder / MANIFEST
    if not path.is_file():
        return {}
    with path.open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
        if "path" not in (reader.fieldnames or ()):
            raise InputError(str(path), 'has no column "path"', remedy="add it, or rename the file if it is no manifest")
        return {(folder / row["path"]).resolve(): {k: v for k, v in row.items() if k and k != "path" and v} for row in reader}


def _in_table(path: Path, columns: Mapping[str, str], on_error: ErrorHandler | None) -> Iterator[Article]:
    place = str(path)
    try:
        with path.open("rb") as packed:
            file = packed if _bare(path) == path.name else unpacked(packed, place, packed=path.stat().st_size)
            for at, row in read_table(file, _bare(path), place, columns, lambda line: None):
                try:
                    if isinstance(row, InputError):
                        raise row
                    yield _from_row(at, row, columns)
                except InputError as error:
                    _hand(error, on_error)
    except OSError as error:
        _hand(InputError(place, f"cannot be read: {error.strerror}", remedy="check its permissions"), on_error)
    except InputError as error:
        _hand(error, on_error)


def _bare(path: Path) -> str:
    """A file's name without `.gz`."""
    return path.stem if path.suffix.lower() == ".gz" else path.name


def _from_row(place: str, row: Mapping[str, str], columns: Mapping[str, str]) -> Article:
    if not row.get("text"):
        wanted = columns.get("text", "text")
        raise InputError(place, f'has nothing in column "{wanted}"', remedy="name the column of the texts with --column text=NAME")
    text, cleaned = clean_text(row["text"])
    article = _make_article(text, clean_name(row.get("title", "")), Path(place).name.replace(":", "-"), row, cleaned)
    check_article(article, place)
    return article


def _read(path: Path | None, fields: Mapping[str, str]) -> Article:
    place = "standard input" if path is None else str(path)
    raw = _decode(sys.stdin.buffer.read() if path is None else _bytes(path), place)
    text, cleaned = clean_text(raw)
    if path is not None and path.suffix.lower() == ".md":
        title, body = _from_markdown(text)
    else:
        title, body = _split_headline(text)
    article = _make_article(body, title, "stdin" if path is None else path.stem, fields, cleaned)
    check_article(article, place)
    return article


def _make_article(text: str, title: str, id: str, fields: Mapping[str, str], cleaned: tuple[str, ...]) -> Article:
    """An article with what a table or a manifest says of it; `id` where they name none."""
    fields = {name: clean_name(value) for name, value in fields.items() if name != "text"}
    return Article(
        text=text,
        title=title,
        id=fields.get("id") or clean_name(id),
        outlet=fields.get("outlet", ""),
        date=fields.get("date", ""),
        url=fields.get("url", ""),
        story=fields.get("story", ""),
        cleaned=cleaned,
        extra=tuple((name, value) for name, value in fields.items() if name not in KNOWN_COLUMNS),
    )


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise InputError(str(path), f"cannot be read: {error.strerror}", remedy="check its permissions") from None


def _decode(data: bytes, place: str) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise InputError(place, "is UTF-16, not UTF-8", remedy="save it as UTF-8")
    if b"\x00" in data[:65536]:
        raise InputError(place, "is a binary file, not text", remedy="give a text file in UTF-8")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise InputError(place, f"is not UTF-8 (byte {error.start})", remedy="save it as UTF-8") from None


def _split_headline(text: str) -> tuple[str, str]:
    """The first line is the headline if a blank line follows it."""
    match = _HEADLINE.fullmatch(text)
    return (match.group(1).strip(), match.group(2)) if match else ("", text)


def _from_markdown(text: str) -> tuple[str, str]:
    """Headline and paragraphs of a Markdown text, without its marks; the first heading is the headline.

    The paragraphs of a block quotation keep their "> ", by which their voice is known.
    """
    from markdown_it import MarkdownIt

    title = ""
    blocks: list[str] = []
    tokens = MarkdownIt("commonmark").parse(text)
    quoted = 0
    for index, token in enumerate(tokens):
        quoted += (token.type == "blockquote_open") - (token.type == "blockquote_close")
        if token.type != "inline":
            continue
        words = "".join(
            "\n" if child.type == "hardbreak" else " " if child.type == "softbreak" else child.content
            for child in token.children or ()
            if child.type in ("text", "code_inline", "softbreak", "hardbreak")
        ).strip()
        if not title and not blocks and tokens[index - 1].type == "heading_open":
            title = words
        elif words:
            blocks.append(f"> {words}" if quoted else words)
    return title, "\n\n".join(blocks)
