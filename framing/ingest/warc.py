"""A WARC file, as crawlers write it -> its pages as documents."""

from __future__ import annotations

import contextlib
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
_MEMBER = b"\x1f\x8b\x08"  # a packed record begins so
_UNPACKED = ("", "identity", "none", "utf-8")  # content encodings that change nothing; the last is a common mistake


def read_warc(file: BinaryIO, place: str) -> Iterator[Raw | InputError]:
    """The HTML and plain-text pages of a WARC file, packed by gzip or not; a broken one stands there as its error.

    Read are responses with status 200, resources and conversions; the rest is passed over. `fields` has `url`, `fetched` (the day
    of the crawl, not of the article) and `charset` (as the server declared it), where they are known. Behind damage in a packed
    file reading goes on at a later packed record; behind a record whose own headers are broken it ends, with an error.
    """
    from warcio.archiveiterator import ArchiveIterator
    from warcio.exceptions import ArchiveLoadFailed

    feed: _Feed | None = None
    at = place
    number = 0
    more = True
    while more:
        more = False
        held: Raw | InputError | None = None
        try:
            if feed is None:
                feed = _Feed(file, place)
            elif not feed.skip_damage():
                return
            records = ArchiveIterator(feed, no_record_parse=True)
            while True:
                number += 1
                at = f"{place}, record {number}"
                wrong = records.err_count
                feed.head_begins()
                with contextlib.redirect_stderr(io.StringIO()):  # the library warns there of what becomes an error here
                    record = next(records, None)
                feed.head_ends()
                if held is not None:
                    right = records.err_count == wrong
                    yield held if right else InputError(held.place, "has another length than it says", remedy=_AGAIN)
                    held = None
                if record is None:
                    break
                held = _read_record(record, at)
                while record.raw_stream.read(_CHUNK):
                    pass
            if number == 1:
                yield InputError(place, "has no WARC records", remedy=_AGAIN)
        except zlib.error as error:  # a checksum stands behind what it is of: what is held may be wrong
            yield InputError(held.place if held is not None else at, f"is damaged: {short(error)}", remedy=_AGAIN)
            more = True
        except (InputError, ArchiveLoadFailed, _CutShort, OSError) as error:
            if held is not None:
                yield held
            kind = "is no WARC record" if isinstance(error, ArchiveLoadFailed) else "is damaged"
            yield error if isinstance(error, InputError) else InputError(at, f"{kind}: {short(error)}", remedy=_AGAIN)


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


class _CutShort(Exception):
    """The packed file ends inside a record."""


class _Feed:
    """The unpacked bytes of a WARC file, with bounds on what headers take and on what it unpacks to."""

    def __init__(self, file: BinaryIO, place: str) -> None:
        self._file = file
        self._place = place
        self._rest = file.read(_CHUNK)  # read, not yet used
        self._gzip = self._rest.startswith(_GZIP)
        self._member: Any = None  # what unpacks the packed record that is being read
        self._packed = len(self._rest)
        self._count = 0
        self._head: int | None = None  # where the headers began, None outside of them

    def head_begins(self) -> None:
        self._head = self._count

    def head_ends(self) -> None:
        self._head = None

    def tell(self) -> int:
        return self._count

    def read(self, size: int) -> bytes:
        data = self._unpacked(size) if self._gzip else self._plain(size)
        if self._gzip and not self._count and data.startswith(_GZIP):
            raise InputError(self._place, "is packed twice", remedy="unpack it once")
        self._count += len(data)
        if self._gzip and self._count > max(FREE, MOST_RATIO * self._packed):
            raise InputError(self._place, f"unpacks to more than {MOST_RATIO} times its size", remedy="unpack and split it")
        if self._head is not None and self._count - self._head > _MOST_HEAD:
            raise InputError(self._place, f"has more than {_MOST_HEAD:,} bytes of headers", remedy=_AGAIN)
        return data

    def skip_damage(self) -> bool:
        """Goes to the next packed record, if there is one."""
        self._member = None
        self._rest = self._rest[1:]
        while self._gzip and (at := self._rest.find(_MEMBER)) < 0:
            more = self._file.read(_CHUNK)
            self._packed += len(more)
            if not more:
                return False
            self._rest = self._rest[1 - len(_MEMBER) :] + more
        self._rest = self._rest[at:] if self._gzip else b""
        return self._gzip

    def _plain(self, size: int) -> bytes:
        data, self._rest = self._rest[:size], self._rest[size:]
        return data or self._file.read(size)

    def _unpacked(self, size: int) -> bytes:
        """What one packed record holds, up to that many bytes; gzip.GzipFile would read ahead, and damage cost what was read."""
        while True:
            if not self._rest:
                self._rest = self._file.read(_CHUNK)
                self._packed += len(self._rest)
            if self._member is None:
                if not self._rest:
                    return b""
                self._member = zlib.decompressobj(wbits=31)  # gzip
            at_end = not self._rest
            data: bytes = self._member.decompress(self._rest, size)
            self._rest = self._member.unconsumed_tail
            if self._member.eof:
                self._rest = self._member.unused_data.lstrip(b"\0")
                self._member = None
            elif at_end and not data:
                raise _CutShort("it ends inside a packed record")
            if data:
                return data
