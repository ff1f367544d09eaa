"""Page headers of Parquet files, read without the library that makes room for what they claim."""

from __future__ import annotations

import io
from typing import Any

import pyarrow
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyarrow import parquet
from table_rows import errors

from framing.errors import InputError
from framing.ingest.limits import FREE
from framing.ingest.parquet_pages import largest_page

TEXT = "The council met on Friday. It will vote on the fee in June. "


def made(rows: int = 50, **options: Any) -> bytes:
    out = io.BytesIO()
    table = pyarrow.table({"id": [str(number) for number in range(rows)], "text": [f"{number} {TEXT * 20}" for number in range(rows)]})
    parquet.write_table(table, out, **options)
    return out.getvalue()


def largest(data: bytes) -> int:
    return largest_page(io.BytesIO(data))


@pytest.mark.parametrize("options", [{}, {"compression": "gzip"}, {"compression": "none"}, {"use_dictionary": False}, {"data_page_version": "2.0"}])
@pytest.mark.parametrize("rows", [1, 50, 3000])
def test_sizes_are_those_of_the_texts(options: dict[str, Any], rows: int) -> None:
    data = made(rows, row_group_size=1000, data_page_size=20_000, write_statistics=True, **options)
    whole = sum(len(f"{number} {TEXT * 20}") for number in range(min(rows, 1000)))
    assert min(20_000, whole) <= largest(data) <= 1.2 * whole + 10_000


def claiming(data: bytes, size: int) -> bytes:
    """The file with another unpacked size in the header of its first page: fields 1 and 2, each a varint."""
    start = parquet.ParquetFile(io.BytesIO(data)).metadata.row_group(0).column(1).dictionary_page_offset
    at = start + 3  # head and value of field 1, head of field 2
    assert data[at - 1] == 0x15
    end = next(place for place in range(at, at + 10) if data[place] < 128) + 1
    value, number = b"", size << 1
    for _ in range(end - at - 1):
        value, number = value + bytes([128 | number & 127]), number >> 7
    return data[:at] + value + bytes([number & 127]) + data[end:]


def test_a_page_that_claims_more_than_may_be_is_refused() -> None:
    """Found by scripts/fuzz.py: 1.5 GB were made room for."""
    data = made(20_000, row_group_size=20_000, compression="none", dictionary_pagesize_limit=50_000_000)
    lying = claiming(data, FREE + 1)
    assert largest(lying) == FREE + 1
    with pytest.raises(InputError, match="has a page that unpacks to more than 100,000,000 bytes"):
        errors(lying, "a.parquet")


@given(st.lists(st.tuples(st.floats(0, 1), st.integers(0, 255)), max_size=4))
def test_broken_headers_are_value_errors(changes: list[tuple[float, int]]) -> None:
    data = bytearray(made(3))
    for place, value in changes:
        data[int(place * (len(data) - 1))] = value
    try:
        assert largest_page(io.BytesIO(bytes(data))) >= 0
    except ValueError as error:
        assert str(error).startswith(("has ", "is "))
