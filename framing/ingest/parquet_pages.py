"""Parquet file -> how large its pages claim to be, before a library makes room for them.

The file's own record of its columns is read here too: pyarrow's view of a damaged one can end the process.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any, BinaryIO

_TAIL = 8  # bytes: size of the footer, and the mark
_MOST_FOOTER = 50_000_000  # bytes
_HEADER = 1_000_000  # bytes in which a page's header must end; most have 30
_MOST_PAGES = 200_000
_DEEPEST = 12
# Kinds of values in Thrift's compact protocol.
_STOP, _TRUE, _FALSE, _BYTE, _DOUBLE, _BINARY, _LIST, _SET, _MAP, _STRUCT = 0, 1, 2, 3, 7, 8, 9, 10, 11, 12
_NUMBERS = (4, 5, 6)  # of 16, 32, 64 bits, as varints
# Numbers of fields (parquet.thrift of the Parquet format).
_ROW_GROUPS, _COLUMNS, _META_DATA = 4, 1, 3
_VALUES, _COMPRESSED_SIZE, _DATA_PAGE, _DICTIONARY_PAGE = 5, 7, 9, 11
_PAGE_UNPACKED, _PAGE_PACKED = 2, 3


def largest_page(source: BinaryIO) -> int:
    """Bytes that the largest page of a file unpacks to, by its own header.

    Raises:
        ValueError: the footer or a header breaks its format, a page reaches beyond its column, or there are too many.
    """
    largest = 0
    for number, (unpacked, _) in enumerate(_pages(source)):
        if number >= _MOST_PAGES:
            raise ValueError(f"has more than {_MOST_PAGES:,} pages")
        largest = max(largest, unpacked)
    return largest


def _pages(source: BinaryIO) -> Iterator[tuple[int, int]]:
    """Of each page the bytes that it unpacks to and has."""
    for at, end in list(_chunks(source)):
        while at < end:
            source.seek(at)
            header = _Compact(source.read(min(_HEADER, end - at)))
            fields = header.structure()
            unpacked, packed = _number(fields, _PAGE_UNPACKED), _number(fields, _PAGE_PACKED)
            at += header.at + packed
            if at > end:
                raise ValueError("has a page that does not end in its column")
            yield unpacked, packed


def _chunks(source: BinaryIO) -> Iterator[tuple[int, int]]:
    """Start and end of each column of each row group."""
    size = source.seek(0, io.SEEK_END)
    source.seek(max(0, size - _TAIL))
    tail = source.read(_TAIL)
    length = int.from_bytes(tail[:4], "little")
    if tail[4:] != b"PAR1" or not 0 < length <= min(_MOST_FOOTER, size - _TAIL):
        raise ValueError("has no footer that can be read")
    source.seek(size - _TAIL - length)
    for group in _structures(_Compact(source.read(length)).structure(), _ROW_GROUPS):
        for column in _structures(group, _COLUMNS):
            known = column.get(_META_DATA)
            if not isinstance(known, dict):
                raise ValueError("has a column without a record")
            if known.get(_VALUES) == 0:
                continue  # nothing is read of it, and its places may be 0
            start = _number(known, _DATA_PAGE)
            if known.get(_DICTIONARY_PAGE):
                start = min(start, _number(known, _DICTIONARY_PAGE))
            yield start, min(size, start + _number(known, _COMPRESSED_SIZE))


def _structures(fields: dict[int, Any], name: int) -> list[dict[int, Any]]:
    found = fields.get(name, [])
    if not isinstance(found, list) or not all(isinstance(one, dict) for one in found):
        raise ValueError("has a footer of another kind")
    return found


def _number(fields: dict[int, Any], name: int) -> int:
    value = fields.get(name)
    if not isinstance(value, int) or not 0 <= value < 1 << 31:
        raise ValueError("has a size or a place that is none")
    return value


class _Compact:
    """A reader of Thrift's compact protocol: structures with their numbers, structures and lists of structures; all else is skipped."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self.at = 0

    def structure(self, depth: int = 0) -> dict[int, Any]:
        """Number of each field -> its value; None for what is skipped."""
        if depth > _DEEPEST:
            raise ValueError("is nested too deep")
        found: dict[int, Any] = {}
        number = 0
        while (head := self._byte()) != _STOP:
            kind = head & 15
            number = number + (head >> 4) if head >> 4 else self._signed()
            found[number] = self._value(kind, depth)
        return found

    def _value(self, kind: int, depth: int, *, inside: bool = False) -> Any:
        if kind in _NUMBERS:
            return self._signed()
        if kind == _STRUCT:
            return self.structure(depth + 1)
        if kind in (_LIST, _SET):
            head = self._byte()
            values = [self._value(head & 15, depth + 1, inside=True) for _ in range(head >> 4 if head >> 4 < 15 else self._varint())]
            return values if head & 15 == _STRUCT else None
        if kind in (_TRUE, _FALSE):
            self._take(int(inside))  # outside of lists the kind is the value
        elif kind == _BYTE:
            self._take(1)
        elif kind == _DOUBLE:
            self._take(8)
        elif kind == _BINARY:
            self._take(self._varint())
        elif kind == _MAP:
            size = self._varint()
            kinds = self._byte() if size else 0
            for _ in range(size):
                self._value(kinds >> 4, depth + 1, inside=True)
                self._value(kinds & 15, depth + 1, inside=True)
        else:
            raise ValueError("has a value of an unknown kind")
        return None

    def _take(self, count: int) -> None:
        self.at += count
        if self.at > len(self._data):
            raise ValueError("has a record that does not end")

    def _byte(self) -> int:
        self._take(1)
        return self._data[self.at - 1]

    def _varint(self) -> int:
        value = 0
        for shift in range(0, 70, 7):
            byte = self._byte()
            value |= (byte & 127) << shift
            if byte < 128:
                return value
        raise ValueError("has a number without an end")

    def _signed(self) -> int:
        value = self._varint()
        return (value >> 1) ^ -(value & 1)
