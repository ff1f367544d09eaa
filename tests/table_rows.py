"""Rows of tables that lie in memory, for tests of the readers."""

from __future__ import annotations

import io
from typing import IO, Any

import pyarrow
import pyarrow.parquet

from framing.errors import InputError
from framing.ingest.tables import read_table

Cells = dict[str, str]


def rows(data: bytes | IO[bytes], name: str, **columns: str) -> tuple[list[tuple[str, Cells | InputError]], list[str]]:
    """The rows of a table that lies in memory, and what was said of it."""
    said: list[str] = []
    file = io.BytesIO(data) if isinstance(data, bytes) else data
    return list(read_table(file, name, name, columns, said.append)), said  # type: ignore[arg-type]


def cells(data: bytes, name: str, **columns: str) -> list[Cells]:
    return [row for _, row in rows(data, name, **columns)[0] if isinstance(row, dict)]


def errors(data: bytes | IO[bytes], name: str) -> list[str]:
    return [str(row).partition(";")[0] for _, row in rows(data, name)[0] if isinstance(row, InputError)]


def parquet(table: pyarrow.Table, **options: Any) -> bytes:
    out = io.BytesIO()
    pyarrow.parquet.write_table(table, out, **options)
    return out.getvalue()
