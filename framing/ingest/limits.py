"""Bounds of what is read: whatever a file holds, reading it takes bounded memory and ends."""

from __future__ import annotations

import gzip
import io
import zlib
from collections.abc import Iterator
from typing import BinaryIO

from framing.errors import InputError

MOST_DOCUMENT = 20_000_000  # bytes of one document: a long book has 2 million, a news page with all its markup seldom more
MOST_LINE = 20_000_000  # bytes of one line, or one cell, of a table
MOST_TEXT = 2_000_000  # characters of one article's text
MOST_FIELD = 2_000  # characters of a title, an outlet, a name
MOST_MEMBERS = 100_000  # of an archive
FREE = 100_000_000  # bytes that may be unpacked whatever the ratio
MOST_RATIO = 100  # of unpacked to packed bytes beyond that; text packs 3 to 10 times
_CHUNK = 65536


class Bounded(io.RawIOBase):
    """A binary stream of which no more than so many bytes can be read.

    Reading on raises InputError with the place; so does damage in the packed stream behind it.
    """

    def __init__(self, file: BinaryIO, place: str, *, packed: int | None = None, most: int | None = None) -> None:
        """
        Args:
            packed: bytes that it is unpacked from; None for a stream that is not unpacked.
            most: bytes it may have, where there is a bound of its own.
        """
        super().__init__()
        self._file = file
        self._place = place
        self._most = most if packed is None else min(x for x in (most, max(FREE, MOST_RATIO * packed)) if x is not None)
        self._read = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        try:
            data = self._file.read(len(buffer))
        except (zlib.error, gzip.BadGzipFile, EOFError) as error:
            raise InputError(self._place, f"is damaged: {error}", remedy="fetch or pack it again") from None
        self._read += len(data)
        if self._most is not None and self._read > self._most:
            raise InputError(self._place, f"unpacks to more than {self._most:,} bytes", remedy="unpack and split it")
        buffer[: len(data)] = data
        return len(data)


def unpacked(file: BinaryIO, place: str, *, packed: int) -> BinaryIO:
    """The stream of a gzip file, bounded."""
    return io.BufferedReader(Bounded(gzip.GzipFile(fileobj=file), place, packed=packed), _CHUNK)  # type: ignore[arg-type]


def read_whole(file: BinaryIO, place: str, *, most: int = MOST_DOCUMENT) -> bytes:
    """All bytes of one document.

    Raises:
        InputError: there are more than `most`.
    """
    data = file.read(most + 1)
    if len(data) > most:
        raise InputError(place, f"is larger than {most:,} bytes", remedy="split it into its articles")
    return data


def bounded_lines(file: BinaryIO, place: str) -> Iterator[bytes]:
    """The lines of a stream with their ends; none longer than `MOST_LINE`.

    Raises:
        InputError: one is.
    """
    number = 0
    while line := file.readline(MOST_LINE + 1):
        number += 1
        if len(line) > MOST_LINE:
            raise InputError(f"{place}:{number}", f"is a line of more than {MOST_LINE:,} bytes", remedy="write one article a line")
        yield line
