"""Pages -> a folder that the reading commands take: the pages as received, manifest.csv, and what was set aside."""

from __future__ import annotations

import contextlib
import csv
import hashlib
import io
import json
import os
import re
from collections.abc import Iterable, Mapping
from datetime import datetime
from pathlib import Path

from framing.errors import InputError, UsageError
from framing.fetch.urls import Url
from framing.fetch.visit import Page

MANIFEST = "manifest.csv"
REJECTS = "fetch-rejects.jsonl"
COLUMNS = ("path", "url", "fetched", "status", "sha256", "charset", "asked")
MOST_NAME = 80  # characters of a file's name, without what makes it unique
_FOREIGN = re.compile("[^A-Za-z0-9]+")


class Store:
    """One folder. After each `save` or `reject` all of it is on the disk; a page counts as saved once the manifest names it."""

    def __init__(self, folder: Path, *, resume: bool) -> None:
        """
        Raises:
            UsageError: the folder cannot be written, or holds pages already and `resume` is not asked for.
        """
        self.folder = folder
        self.asked: set[str] = set()  # URLs of the pages that are saved, as they were asked for
        self.urls: set[str] = set()  # and where these stood in the end
        self._rejects: dict[str, str] = {}  # URL -> its line
        self._manifest = folder / MANIFEST
        self._columns: tuple[str, ...] = COLUMNS
        try:
            folder.mkdir(parents=True, exist_ok=True)
            if self._manifest.exists():
                self._go_on(resume=resume)
            else:
                _write(self._manifest, _row(COLUMNS))
        except OSError as error:
            raise self._no_folder(error) from None

    def save(self, page: Page, fetched: datetime) -> Path:
        """Writes a page and its line of the manifest."""
        path = self.folder / file_name(page.asked, page.suffix)
        time = fetched.strftime("%Y-%m-%dT%H:%M:%SZ")
        digest = hashlib.sha256(page.body).hexdigest()
        cells = (path.name, page.url.text, time, str(page.status), digest, page.charset, page.asked.text)
        line = dict(zip(COLUMNS, cells, strict=True))
        try:
            _write(path, page.body)
            _append(self._manifest, _row(line.get(name, "") for name in self._columns))
        except OSError as error:
            raise self._no_folder(error) from None
        self.asked.add(page.asked.text)
        self.urls.add(page.url.text)
        return path

    def reject(self, error: InputError) -> None:
        """Writes down what was set aside, and why."""
        line = json.dumps({"place": error.place, "problem": error.problem, "remedy": error.remedy, "kind": error.kind}) + "\n"
        self._rejects[error.place] = line
        try:
            _append(self.folder / REJECTS, line.encode())
        except OSError as failure:
            raise self._no_folder(failure) from None

    def tidy(self) -> None:
        """Leaves one line for each URL that was set aside, the last, and none for those that were saved since."""
        path = self.folder / REJECTS
        left = "".join(line for place, line in self._rejects.items() if place not in self.asked)
        try:
            if left:
                _write(path, left.encode())
            else:
                path.unlink(missing_ok=True)
        except OSError as error:
            raise self._no_folder(error) from None

    def _go_on(self, *, resume: bool) -> None:
        """Reads what an earlier run left. Its user may have added columns to the manifest, an outlet's say: they stay."""
        text = self._manifest.read_bytes().decode("utf-8-sig", "replace")
        try:
            reader = csv.DictReader(io.StringIO(text, newline=""))
            self._columns = tuple(reader.fieldnames or ())
            rows = list(reader)
        except csv.Error:
            self._columns = ()
        if not set(COLUMNS) <= set(self._columns):
            raise UsageError("--out", f'"{self._manifest}" is not of a fetch', remedy="name another folder")
        if not resume:
            raise UsageError("--out", f'"{self.folder}" holds fetched pages', remedy="name another folder, or go on with --resume")
        if not text.endswith("\n") and rows and _is_whole(rows[-1]):
            _append(self._manifest, b"\n")
        elif not text.endswith("\n"):  # the computer stopped within a line; its page is fetched again
            _write(self._manifest, text[: text.rfind("\n") + 1].encode())
        for row in rows:
            if _is_whole(row) and (self.folder / Path(row["path"]).name).is_file():
                self.asked.add(row["asked"])
                self.urls.add(row["url"])
        if (self.folder / REJECTS).exists():
            for line in (self.folder / REJECTS).read_text("utf-8", "replace").splitlines(keepends=True):
                with contextlib.suppress(ValueError, TypeError, KeyError):  # a line cut short; its URL is tried again
                    self._rejects[json.loads(line)["place"]] = line

    def _no_folder(self, error: OSError) -> UsageError:
        return UsageError("--out", f'"{self.folder}" cannot be written: {error.strerror}', remedy="name a folder of your own")


def file_name(url: Url, suffix: str) -> str:
    """A name that every file system takes, and no other URL gets.

    >>> file_name(Url("https", "gull.example", 443, "/news/../a b.html?x=1"), ".html")
    'gull-example-news-a-b-html-955f5a67065a.html'
    """
    path = url.target.partition("?")[0]
    words = _FOREIGN.sub("-", f"{url.host}{path}")[:MOST_NAME].strip("-")
    return f"{words}-{_digest(url.text)}{suffix}"


def _digest(url: str) -> str:
    return hashlib.sha256(url.encode()).hexdigest()[:12]


def _is_whole(row: Mapping[str, str | None]) -> bool:
    """Whether no part of a line of the manifest is lost: the name of the file was made from the URL."""
    return bool(row["url"] and row["asked"] and row["path"]) and f"-{_digest(row['asked'] or '')}." in (row["path"] or "")


def _row(cells: Iterable[str]) -> bytes:
    line = io.StringIO()
    csv.writer(line, lineterminator="\n").writerow(cells)
    return line.getvalue().encode()


def _write(path: Path, data: bytes) -> None:
    """A whole file or none: whoever stops the program between two writes leaves no half of one."""
    part = path.with_name(path.name + ".part")
    try:
        with part.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.replace(part, path)
    finally:
        part.unlink(missing_ok=True)


def _append(path: Path, data: bytes) -> None:
    with path.open("ab") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
