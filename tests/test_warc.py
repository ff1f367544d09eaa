"""WARC files: pages with what is known of them, damage and bombs as errors, everything else passed over."""

from __future__ import annotations

import gzip
import io
import random
import tracemalloc
import zlib
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from framing.errors import InputError
from framing.ingest import warc
from framing.ingest.records import Raw
from framing.ingest.warc import read_warc

PAGE = b"<html><body><p>The council of Marrow Bay met on Friday.</p></body></html>"
URL = "https://gull.example/fee"
KNOWN = {"WARC-Date": "2026-03-02T08:00:00Z", "WARC-Record-ID": "<urn:uuid:00000000-0000-0000-0000-000000000000>"}


def response(
    writer: WARCWriter, body: bytes = PAGE, *, status: str = "200 OK", kind: str = "text/html; charset=utf-8", **headers: str
) -> None:
    named = [("Content-Type", kind), *((name.replace("_", "-"), value) for name, value in headers.items())]
    head = StatusAndHeaders(status, named, protocol="HTTP/1.1")
    record = writer.create_warc_record(
        URL, "response", payload=io.BytesIO(body), http_headers=head, warc_headers_dict=dict(KNOWN)
    )  # fmt: skip
    writer.write_record(record)


def crawl(*bodies: bytes, packed: bool = False, **headers: str) -> bytes:
    out = io.BytesIO()
    writer = WARCWriter(out, gzip=packed)
    writer.write_record(writer.create_warc_record("", "warcinfo", io.BytesIO(b"software: made up"), warc_headers_dict=dict(KNOWN)))
    for body in bodies or (PAGE,):
        response(writer, body, **headers)
    return out.getvalue()


def read(data: bytes) -> list[Raw | InputError]:
    return list(read_warc(io.BytesIO(data), "crawl.warc"))


def problems(data: bytes) -> list[str]:
    return [str(found) for found in read(data) if isinstance(found, InputError)]


@pytest.mark.parametrize("packing", ["none", "by record", "as a whole"])
def test_a_page_with_what_is_known_of_it(packing: str) -> None:
    data = crawl(packed=packing == "by record")
    data = gzip.compress(data) if packing == "as a whole" else data
    assert read(data) == [
        Raw("crawl.warc, record 2", "page.html", PAGE, {"url": URL, "fetched": "2026-03-02", "charset": "utf-8"})
    ]  # fmt: skip


def test_only_pages_are_read() -> None:
    out = io.BytesIO()
    writer = WARCWriter(out, gzip=False)
    response(writer, status="404 Not Found")
    response(writer, status="301 Moved")
    response(writer, kind="image/png")
    response(writer, kind="")
    writer.write_record(writer.create_warc_record(URL, "request", payload=io.BytesIO(b"GET /fee HTTP/1.1\r\n\r\n")))
    writer.write_record(writer.create_warc_record(URL, "metadata", payload=io.BytesIO(b"via: nothing"), warc_content_type="text/plain"))
    response(writer, b"Plain words.", kind="Text/Plain")
    writer.write_record(writer.create_warc_record(URL, "resource", payload=io.BytesIO(PAGE), warc_content_type="text/html"))
    writer.write_record(writer.create_warc_record(URL, "conversion", payload=io.BytesIO(b"The words."), warc_content_type="text/plain"))
    found = [(item.place, item.name, item.data) for item in read(out.getvalue()) if isinstance(item, Raw)]
    assert found == [
        ("crawl.warc, record 7", "page.txt", b"Plain words."),
        ("crawl.warc, record 8", "page.html", PAGE),
        ("crawl.warc, record 9", "page.txt", b"The words."),
    ]
    assert problems(out.getvalue()) == []


def chunked(body: bytes) -> bytes:
    return b"%x\r\n%s\r\n" % (5, body[:5]) + b"%x\r\n%s\r\n" % (len(body) - 5, body[5:]) + b"0\r\n\r\n"


def bare_deflate(body: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(body) + packer.flush()


@pytest.mark.parametrize(
    ("body", "headers"),
    [
        (chunked(PAGE), {"Transfer_Encoding": "chunked"}),
        (PAGE, {"Transfer_Encoding": "chunked"}),  # the crawler undid it
        (gzip.compress(PAGE), {"Content_Encoding": "gzip"}),
        (PAGE, {"Content_Encoding": "gzip"}),
        (zlib.compress(PAGE), {"Content_Encoding": "deflate"}),
        (bare_deflate(PAGE), {"Content_Encoding": "deflate"}),
        (PAGE, {"Content_Encoding": "deflate"}),
        (chunked(gzip.compress(PAGE)), {"Transfer_Encoding": "chunked", "Content_Encoding": "GZIP"}),
    ],
)
def test_encodings_are_undone(body: bytes, headers: dict[str, str]) -> None:
    (found,) = read(crawl(body, **headers))
    assert isinstance(found, Raw)
    assert found.data == PAGE


@pytest.mark.parametrize(
    ("body", "headers", "problem"),
    [
        (gzip.compress(PAGE)[:-20], {"Content_Encoding": "gzip"}, "is cut short"),
        (gzip.compress(PAGE)[:-8] + bytes(8), {"Content_Encoding": "gzip"}, "is damaged"),
        (b"\x0b\x02\x80", {"Content_Encoding": "br"}, 'has the content encoding "br", which is not read'),
    ],
)
def test_a_broken_record_costs_only_itself(body: bytes, headers: dict[str, str], problem: str) -> None:
    first, second = read(crawl(body, **headers) + crawl())
    assert isinstance(first, InputError)
    assert first.place == "crawl.warc, record 2"
    assert first.problem.startswith(problem)
    assert isinstance(second, Raw)
    assert second.place == "crawl.warc, record 4"


def test_a_false_length() -> None:
    data = crawl()
    length = data.rindex(b"Content-Length: ") + len("Content-Length: ")
    end = data.index(b"\r\n", length)
    shorter = data[:length] + str(int(data[length:end]) - 9).encode() + data[end:] + crawl()
    first, second = read(shorter)
    assert str(first) == "crawl.warc, record 2: has another length than it says; fetch or write the file again"
    assert isinstance(second, Raw)


def test_a_file_that_ends_early() -> None:
    data = crawl(PAGE, PAGE)
    first, second = read(data[:-30])
    assert isinstance(first, Raw)
    assert str(second).startswith("crawl.warc, record 3: is cut short")
    packed = crawl(PAGE, PAGE, packed=True)
    assert isinstance(read(packed[:-30])[0], Raw)
    assert problems(packed[:-30])[0].startswith("crawl.warc, record 3: is damaged: it ends inside a packed record")


def test_reading_goes_on_behind_damage_in_a_packed_file() -> None:
    pages = [f"<p>{random.Random(number).getrandbits(size):x}</p>".encode() for number, size in enumerate((900, 900_000, 900, 900))]
    data = bytearray(crawl(*pages, packed=True))
    data[len(data) // 2] ^= 0xFF  # in the second page
    found = read(bytes(data))
    assert [item.data for item in found if isinstance(item, Raw)] == [pages[0], *pages[2:]]
    (problem,) = problems(bytes(data))
    assert problem.startswith("crawl.warc, record 3: is damaged")


@pytest.mark.parametrize("data", [b"", b"no crawl at all\n", b"WARC/1.0\r\n", b"\x1f\x8b\x08", b"<html></html>", b"\0" * 2_000_000])
def test_what_is_no_crawl(data: bytes) -> None:
    (found,) = read(data)
    assert isinstance(found, InputError)
    assert found.place.startswith("crawl.warc")
    assert found.remedy


class Zeros(io.RawIOBase):
    """A gzip file of that many zeros, made while it is read."""

    def __init__(self, head: bytes, size: int) -> None:
        super().__init__()
        self._pieces = self._made(head, size)

    def _made(self, head: bytes, size: int) -> Iterator[bytes]:
        packer = zlib.compressobj(wbits=31)
        yield packer.compress(head)
        for _ in range(size // 1_000_000):
            yield packer.compress(bytes(1_000_000))
        yield packer.flush()

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        return next((piece for piece in self._pieces if piece), b"")


def record_of(size: int, kind: str = "text/html") -> bytes:
    head = f"HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\n\r\n"
    return f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {URL}\r\nContent-Length: {size + len(head)}\r\n\r\n{head}".encode()


def peak(data: bytes | Zeros) -> tuple[list[Raw | InputError], int]:
    """What is read, and the most bytes that were held meanwhile."""
    tracemalloc.start()
    try:
        file = io.BytesIO(data) if isinstance(data, bytes) else data
        return list(read_warc(file, "crawl.warc")), tracemalloc.get_traced_memory()[1]  # type: ignore[arg-type]
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (Zeros(record_of(90_000_000), 90_000_000), "record 1: is larger than 20,000,000 bytes"),
        (Zeros(record_of(300_000_000, "image/png"), 300_000_000), "crawl.warc: unpacks to more than 100 times its size"),
        (Zeros(b"WARC/1.0\r\nWARC-Type: ", 30_000_000), "crawl.warc: has more than 1,000,000 bytes of headers"),
        (crawl(gzip.compress(bytes(100_000_000)), Content_Encoding="gzip"), "record 2: is larger than 20,000,000 bytes"),
        (crawl(bare_deflate(bytes(100_000_000)), Content_Encoding="deflate"), "record 2: is larger than 20,000,000 bytes"),
        (
            crawl(chunked(gzip.compress(bytes(50_000_000))), Transfer_Encoding="chunked", Content_Encoding="gzip"),
            "record 2: is larger than",
        ),
        (gzip.compress(gzip.compress(bytes(1000))), "crawl.warc: is packed twice"),
    ],
    ids=["page", "image", "headers", "gzip", "deflate", "chunked gzip", "twice"],
)
def test_bombs_end_in_bounded_memory(data: bytes | Zeros, problem: str) -> None:
    found, most = peak(data)
    assert len(found) == 1
    assert problem in str(found[0])
    assert most < 100_000_000


def test_an_image_beyond_every_page_is_passed_over() -> None:
    found, most = peak(record_of(25_000_000, "image/png") + bytes(25_000_000) + b"\r\n\r\n" + crawl())
    assert [item.place for item in found] == ["crawl.warc, record 3"]
    assert most < 150_000_000


@settings(max_examples=60, derandomize=True, deadline=None)
@given(
    cuts=st.lists(st.tuples(st.integers(0, 5000), st.binary(max_size=6), st.integers(0, 6)), min_size=1, max_size=6),
    packed=st.booleans(),
)
def test_damage_gives_errors_only(cuts: list[tuple[int, bytes, int]], packed: bool) -> None:
    data = crawl(PAGE, chunked(gzip.compress(PAGE)), PAGE, packed=packed, Transfer_Encoding="chunked", Content_Encoding="gzip")
    for at, new, old in cuts:
        at %= len(data)
        data = data[:at] + new + data[at + old :]
    for found in read(data):
        assert isinstance(found, InputError | Raw)
        assert isinstance(found, InputError) or len(found.data) <= warc.MOST_DOCUMENT
