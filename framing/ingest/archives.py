"""A zip archive -> its members as bounded streams; nothing of it is ever written to a path."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from typing import BinaryIO

from framing.errors import InputError
from framing.ingest.clean import clean_name
from framing.ingest.limits import FREE, MOST_MEMBERS, MOST_RATIO, Bounded
from framing.ingest.tables import seekable, short

Member = tuple[str, str, Callable[[], BinaryIO]]  # place, path in the archive without steps up or blank ones, opener
_ARCHIVES = (".zip", ".tar", ".tgz", ".7z", ".rar")
_CLUTTER = {"thumbs.db", "desktop.ini"}
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)  # the others may unpack a small piece into gigabytes at once
_ENCRYPTED = 0x1  # bit of a member's flags
_LOCAL_HEADER = 30  # bytes before a member's name, at least
_MOST_DIRECTORY = 200 * MOST_MEMBERS  # bytes of the archive's table of contents, which zipfile reads at once
_BUFFER = 65536
# All that zipfile raises on a broken file; NotImplementedError is its word for a compression or a version that it does not know.
_BROKEN = (zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError, ValueError, NotImplementedError, RuntimeError, LookupError)


def members(file: BinaryIO, place: str) -> Iterator[Member | InputError]:
    """The files in a zip archive, in the order of its table of contents, each with its place, its path and what opens it.

    A member that cannot be read stands there as its error, and the rest goes on. Folders, hidden files and what systems leave
    in archives (`__MACOSX`, `Thumbs.db`) are passed over. All streams together give no more bytes than `limits` allow for
    the size of the archive; what is wrong with one (a false checksum, too many bytes) is raised as InputError while it is read.

    Args:
        file: the archive; copied into a temporary file where it cannot seek. It must stay open while members are read.
        place: of the archive, for messages.
    """
    try:
        source = seekable(file)
        packed = source.seek(0, io.SEEK_END)
        archive = zipfile.ZipFile(_Guarded(source, place))
        infos = archive.infolist()
    except InputError as error:
        yield error
        return
    except _BROKEN as error:
        yield InputError(place, f"is no zip archive, or damaged: {short(error)}", remedy="fetch or pack it again")
        return
    budget = _Budget(place, max(FREE, MOST_RATIO * packed))
    overlapping = _overlapping(infos)
    for number, info in enumerate(infos):
        if number == MOST_MEMBERS:
            yield InputError(place, f"has more than {MOST_MEMBERS:,} members; the rest is left out", remedy="split it")
            return
        if budget.left < 0:
            yield InputError(place, f"unpacks to more than {budget.most:,} bytes; the rest is left out", remedy="unpack and split it")
            return
        shown = clean_name(info.filename.replace("\\", "/"))
        parts = [part for part in shown.split("/") if part not in ("", ".", "..")]
        if not parts or shown.endswith("/") or "__MACOSX" in parts or any(part.startswith(".") for part in parts):
            continue
        if parts[-1].lower() in _CLUTTER:
            continue
        at = f"{place}, {shown}"
        problem, remedy = _refusal(info, parts[-1])
        if number in overlapping:
            problem, remedy = "shares bytes with another member", "pack the archive again"
        if problem:
            yield InputError(at, problem, remedy=remedy)
        else:
            yield at, "/".join(parts), _opener(archive, info, at, budget)


def _refusal(info: zipfile.ZipInfo, name: str) -> tuple[str, str]:
    """Why a member is not read and what helps, or two empty texts."""
    if info.flag_bits & _ENCRYPTED:
        return "is encrypted", "pack it without a password"
    if name.lower().endswith(_ARCHIVES):
        return "is an archive in an archive", "unpack it first"
    if info.compress_type not in _METHODS:
        return f"is packed by a method that is not read ({info.compress_type})", "pack it the usual way (deflate)"
    return "", ""


def _overlapping(infos: list[zipfile.ZipInfo]) -> set[int]:
    """The numbers of members that begin before an earlier one ends: so a small archive can claim petabytes."""
    found: set[int] = set()
    end = 0
    for number in sorted(range(len(infos)), key=lambda number: infos[number].header_offset):
        info = infos[number]
        if info.header_offset < end:
            found.add(number)
        end = max(end, info.header_offset + _LOCAL_HEADER + len(info.orig_filename) + info.compress_size)
    return found


def _opener(archive: zipfile.ZipFile, info: zipfile.ZipInfo, place: str, budget: _Budget) -> Callable[[], BinaryIO]:
    def opened() -> BinaryIO:
        try:
            stream = archive.open(info)
        except _BROKEN as error:
            raise InputError(place, f"is damaged: {short(error)}", remedy="pack the archive again") from None
        bounded = Bounded(_Member(stream, place, budget), place, packed=info.compress_size)  # type: ignore[arg-type]
        return io.BufferedReader(bounded, _BUFFER)

    return opened


class _Budget:
    """The bytes that all members of an archive may still unpack to."""

    def __init__(self, place: str, most: int) -> None:
        self.place = place
        self.most = most
        self.left = most


class _Member:
    """A member's stream that draws on the archive's budget."""

    def __init__(self, file: object, place: str, budget: _Budget) -> None:
        self._file = file
        self._place = place
        self._budget = budget

    def read(self, size: int) -> bytes:
        try:
            data: bytes = self._file.read(size)  # type: ignore[attr-defined]
        except _BROKEN as error:
            raise InputError(self._place, f"is damaged: {short(error)}", remedy="pack the archive again") from None
        self._budget.left -= len(data)
        if self._budget.left < 0:
            problem = f"is behind {self._budget.most:,} bytes that the archive unpacks to"
            raise InputError(self._place, problem, remedy="unpack and split it")
        return data


class _Guarded:
    """The archive's file, of which no single piece may be larger than a table of contents can be."""

    def __init__(self, file: BinaryIO, place: str) -> None:
        self._file = file
        self._place = place
        self.seek = file.seek
        self.tell = file.tell
        self.seekable = file.seekable

    def read(self, size: int = -1) -> bytes:
        data = b"" if size > _MOST_DIRECTORY else self._file.read(size if size >= 0 else _MOST_DIRECTORY + 1)
        if max(size, len(data)) > _MOST_DIRECTORY:
            raise InputError(self._place, f"has a table of contents of more than {_MOST_DIRECTORY:,} bytes", remedy="split it")
        return data
