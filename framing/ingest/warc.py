"""A WARC file, as crawlers write it -> its pages as documents."""

from __future__ import annotations

import contextlib
import gzip
import io
import re
import zlib
from collections.abc import Iterator
from typing import Any, BinaryIO

from framing.errors import InputError
from framing.ingest.limits import FREE, MOST_DOCUMENT, MOST_RATIO
from framing.ingest.records import Raw
from framing.ingest.tables import short

_NAMES = {"text/html": "page.html", "application/xhtml+xml": "page.html", "text/plain": "page.txt"}
_WITHOUT_HEAD = ("resource", "conversion")  # records that are the page itself, without the server's headers
_MOST_HEAD = 1_000_000  # bytes of the headers of a record, and of the server's in it
_CHUNK = 65536
_HEAD_END = re.compile(rb"\r?\n\r?\n")
_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:-]+)", re.IGNORECASE)
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_AGAIN = "fetch or write the file again"
_GZIP = b"\x1f\x8b"
_UNPACKED = ("", "identity", "none", "utf-8")  # content encodings that change nothing; the last is a common mistake
_BROKEN = (zlib.error, OSError)  # BadGzipFile is an OSError


def read_warc(file: BinaryIO, place: str) -> Iterator[Raw | InputError]:
    """The HTML and plain-text pages of a WARC file, packed by gzip or not; a broken one stands there as its error.

    Read are responses with status 200, resources and conversions; the rest is passed over. `fields` has `url`, `fetched` (the day
    of the crawl, not of the article) and `charset` (as the server declared it), where they are known. Behind a record whose
    own length or headers are broken nothing more is found: then the last thing is an error.
    """
    from warcio.archiveiterator import ArchiveIterator
    from warcio.exceptions import ArchiveLoadFailed

    number = 0
    at = place
    held: Raw | InputError | None = None
    try:
        feed = _Feed(file, place)
        records = ArchiveIterator(feed, no_record_parse=True)
        while True:
            wrong = records.err_count
            feed.head_begins()
            with contextlib.redirect_stderr(io.StringIO()):  # the library warns there of what becomes an error here
                record = next(records, None)
            feed.head_ends()
            if held is not None:
                yield held if records.err_count == wrong else InputError(at, "has another length than it says", remedy=_AGAIN)
                held = None
            if record is None:
                if not number:
                    yield InputError(place, "has no WARC records", remedy=_AGAIN)
                return
            number += 1
            at = f"{place}, record {number}"
            held = _read_record(record, at)
            while record.raw_stream.read(_CHUNK):
                pass
    except (InputError, ArchiveLoadFailed, *_BROKEN) as error:
        if held is not None:
            yield held
        at = f"{place}, record {number + 1}"
        if isinstance(error, InputError):
            yield error
        elif isinstance(error, ArchiveLoadFailed):
            yield InputError(at, f"is no WARC record: {short(error)}", remedy=_AGAIN)
        else:
            yield InputError(at, f"is damaged: {short(error)}", remedy=_AGAIN)


def _read_record(record: Any, place: str) -> Raw | InputError | None:
    """The page in a record, what is wrong with it, or None for one that is no page."""
    if not record.rec_type:
        return InputError(place, "does not say of what type it is", remedy=_AGAIN)
    if record.format != "warc" or record.rec_type not in ("response", *_WITHOUT_HEAD):
        return None
    data = _read(record.raw_stream, MOST_DOCUMENT + _MOST_HEAD + 1)
    if len(data) < (record.length or 0) and len(data) <= MOST_DOCUMENT + _MOST_HEAD:
        return InputError(place, "is cut short", remedy="fetch the file again")
    try:
        if record.rec_type in _WITHOUT_HEAD:
            kind, body = record.content_type or "", data
        else:
            kind, body = _response(data, place)
        name = _NAMES.get(kind.partition(";")[0].strip().lower())
        if name is None:
            return None
        if len(body) > MOST_DOCUMENT:
            raise _too_large(place)
    except InputError as error:
        return error
    day = _DAY.match(record.rec_headers.get_header("WARC-Date") or "")
    charset = _CHARSET.search(kind)
    fields = {
        "url": (record.rec_headers.get_header("WARC-Target-URI") or "").strip("<>"),
        "fetched": day[0] if day else "",
        "charset": charset[1] if charset else "",
    }
    return Raw(place, name, body, {field: value for field, value in fields.items() if value})


def _response(data: bytes, place: str) -> tuple[str, bytes]:
    """Content type and body of a server's response, unpacked; an empty type for one that is no page.

    Raises:
        InputError: its headers or its body are broken.
    """
    from warcio.bufferedreaders import ChunkedDataReader
    from warcio.statusandheaders import StatusAndHeadersParser

    end = _HEAD_END.search(data, 0, _MOST_HEAD)
    if not end:
        return "", b""
    head = StatusAndHeadersParser((), verify=False).parse(io.BytesIO(data[: end.end()]))
    if head.statusline.split()[:1] != ["200"]:
        return "", b""
    kind = head.get_header("Content-Type") or ""
    if kind.partition(";")[0].strip().lower() not in _NAMES:
        return "", b""
    if len(data) > MOST_DOCUMENT + _MOST_HEAD:
        raise _too_large(place)
    body = data[end.end() :]
    if "chunked" in (head.get_header("Transfer-Encoding") or "").lower():  # some crawlers keep the word and undo the chunks
        body = ChunkedDataReader(io.BytesIO(body)).read()
    for encoding in reversed((head.get_header("Content-Encoding") or "").lower().split(",")):
        body = _decoded(body, encoding.strip(), place)
    return kind, body


def _decoded(body: bytes, encoding: str, place: str) -> bytes:
    """The body without its content encoding; as it is where the crawler undid it and kept the word."""
    if encoding in _UNPACKED:
        return body
    if encoding not in ("gzip", "x-gzip", "deflate"):
        raise InputError(place, f'has the content encoding "{encoding[:20]}", which is not read', remedy="crawl it with gzip, or none")
    zlibbed = len(body) > 1 and body[0] & 0x0F == 8 and (body[0] * 256 + body[1]) % 31 == 0
    if not body.startswith(_GZIP) and not (encoding == "deflate" and zlibbed):
        return body if encoding != "deflate" else _deflated(body)
    packed = zlib.decompressobj(wbits=47)  # gzip or zlib
    try:
        data = packed.decompress(body, MOST_DOCUMENT + 1)
    except zlib.error as error:
        raise InputError(place, f"is damaged: {short(error)}", remedy="fetch it again") from None
    if len(data) > MOST_DOCUMENT:
        raise _too_large(place)
    if not packed.eof:
        raise InputError(place, "is cut short", remedy="fetch it again")
    return data


def _deflated(body: bytes) -> bytes:
    """The body unpacked, where servers mean bare deflate without zlib's head; else as it is."""
    packed = zlib.decompressobj(wbits=-15)
    try:
        data = packed.decompress(body, MOST_DOCUMENT + 1)
    except zlib.error:
        return body
    return data if packed.eof or len(data) > MOST_DOCUMENT else body


def _too_large(place: str) -> InputError:
    return InputError(place, f"is larger than {MOST_DOCUMENT:,} bytes", remedy="give the article alone")


def _read(stream: Any, most: int) -> bytes:
    """Up to that many bytes of a record's stream, which gives less than it is asked for."""
    pieces = []
    while most > 0 and (piece := stream.read(min(most, _CHUNK))):
        pieces.append(piece)
        most -= len(piece)
    return b"".join(pieces)


class _Feed:
    """The unpacked bytes of a WARC file, with bounds on what headers take and on what it unpacks to."""

    def __init__(self, file: BinaryIO, place: str) -> None:
        self._place = place
        self._file = io.BufferedReader(_Counted(file), _CHUNK)
        self._counted: _Counted = self._file.raw
        self._gzip = self._file.peek(2)[:2] == _GZIP
        self._stream: Any = gzip.GzipFile(fileobj=self._file) if self._gzip else self._file
        self._count = 0
        self._head: int | None = None  # where the headers began, None outside of them

    def head_begins(self) -> None:
        self._head = self._count

    def head_ends(self) -> None:
        self._head = None

    def read(self, size: int) -> bytes:
        try:
            data: bytes = self._stream.read1(size)  # up to the end of a packed record: damage behind it costs nothing before it
        except EOFError as error:  # the reader of records takes it for the end of the file
            raise gzip.BadGzipFile(str(error)) from None
        if not self._count and data.startswith(_GZIP):
            raise InputError(self._place, "is packed twice", remedy="unpack it once")
        self._count += len(data)
        if self._gzip and self._count > max(FREE, MOST_RATIO * self._counted.count):
            raise InputError(self._place, f"unpacks to more than {MOST_RATIO} times its size", remedy="unpack and split it")
        if self._head is not None and self._count - self._head > _MOST_HEAD:
            raise InputError(self._place, f"has more than {_MOST_HEAD:,} bytes of headers", remedy=_AGAIN)
        return data

    def tell(self) -> int:
        return self._count


class _Counted(io.RawIOBase):
    """A stream that counts the bytes read from it."""

    def __init__(self, file: BinaryIO) -> None:
        super().__init__()
        self._file = file
        self.count = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        data = self._file.read(len(buffer))
        self.count += len(data)
        buffer[: len(data)] = data
        return len(data)
