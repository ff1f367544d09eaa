"""Tables that never end, or are packed to fill memory: an error, and bounded memory until then."""

from __future__ import annotations

import io
import os
import subprocess
import sys
import tracemalloc
from itertools import chain, repeat
from pathlib import Path

import pyarrow
import pytest
from table_rows import Cells, errors, parquet, rows

import framing
from framing.errors import InputError
from framing.ingest import tables
from framing.ingest.tables import read_table


class Repeated(io.RawIOBase):
    """A file of a head and as many times the same piece, made while it is read."""

    def __init__(self, head: bytes, piece: bytes, times: int, tail: bytes = b"") -> None:
        super().__init__()
        self._pieces = chain([head], repeat(piece, times), [tail])
        self._rest = b""

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        while len(self._rest) < size and (piece := next(self._pieces, b"")):
            self._rest += piece
        data, self._rest = self._rest[:size], self._rest[size:]
        return data


LINE = b"words and more words. " * 2000 + b"\n"  # 44,001 bytes
OPEN_QUOTE = "a.csv:3: is the start of a row of more than 20,000,000 characters"


@pytest.mark.parametrize(
    ("name", "file", "expected"),
    [
        ("a.csv", Repeated(b'id,text\n1,x\n2,"', LINE, 1000), OPEN_QUOTE),
        ("a.csv", Repeated(b"id,text\n1,x\n2,", LINE[:-1], 1000), OPEN_QUOTE),
        ("a.jsonl", Repeated(b'{"text": "x"}\n{"text": "', LINE[:-1], 700, b'"}\n{"text": "y"}\n'), "a.jsonl:2: is a line of more than"),
        ("a.json", Repeated(b'[{"text": "x"}, {"text": "', LINE[:-1], 1500), "a.json, item 2: has not ended after"),
    ],
    ids=["quote", "cell", "jsonl", "json"],
)
def test_what_never_ends_takes_bounded_memory(name: str, file: Repeated, expected: str) -> None:
    found: list[tuple[str, Cells | InputError]] = []
    problem = ""
    tracemalloc.start()
    try:
        found += read_table(file, name, name, {}, lambda line: None)  # type: ignore[arg-type]
        problem = next(str(row) for _, row in found if isinstance(row, InputError))
    except InputError as error:
        problem = str(error)
    finally:
        most = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    assert problem.startswith(expected)
    assert [row["text"] for _, row in found if isinstance(row, dict)] in (["x"], ["x", "y"], [])
    assert most < 200_000_000


def test_a_long_text_in_a_million_rows() -> None:
    texts = pyarrow.DictionaryArray.from_arrays(pyarrow.array([0] * 1_000_000, pyarrow.int32()), pyarrow.array(["x" * 1_000_000]))
    data = parquet(pyarrow.table({"text": texts}))
    assert len(data) < 1_000_000
    read = 0
    before = pyarrow.total_allocated_bytes()
    with pytest.raises(InputError, match=r"a\.parquet: unpacks to more than 100,000,000 bytes"):
        for _ in read_table(io.BytesIO(data), "a.parquet", "a.parquet", {}, lambda line: None):
            read += 1
            assert pyarrow.total_allocated_bytes() - before < 50_000_000
    assert read == 99


def test_other_parquet_bombs(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(InputError, match="unpacks to more than 100,000,000 bytes"):
        rows(parquet(pyarrow.table({"text": ["x" * 120_000_000]}), use_dictionary=False, compression="zstd"), "a.parquet")
    long = pyarrow.table({"text": ["a", "x" * 21_000_000, "b"]})
    assert errors(parquet(long, use_dictionary=False), "a.parquet") == ['a.parquet, row 2: has more than 20,000,000 bytes in column "text"']
    monkeypatch.setattr(tables, "FREE", 100_000)
    with pytest.raises(InputError, match="unpacks to more than"):
        rows(parquet(pyarrow.table({"text": pyarrow.nulls(200_000)})), "a.parquet")


CLAIMING = """
import io, re
import pyarrow
from pyarrow import parquet
from framing.errors import InputError
from framing.ingest.read import read_stream
made = io.BytesIO()
parquet.write_table(pyarrow.table({"text": ["The council met on Friday."] * 3}), made)
whole = made.getvalue()
size = int.from_bytes(whole[-8:-4], "little")
footer = whole[-8 - size : -8]
for at in range(size):  # at each place a list of a million structures, one of which is that of the row groups
    claimed = footer[:at] + b"\\xfc\\xbf\\x84\\x3d" + footer[at + 1 :]
    data = whole[: -8 - size] + claimed + len(claimed).to_bytes(4, "little") + b"PAR1"
    try:
        list(read_stream(io.BytesIO(data), "a.parquet", "a.parquet", len(data)))
    except InputError:
        pass
print(int(re.search(r"VmHWM:\\s+(\\d+)", open("/proc/self/status").read())[1]) // 1024)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="other systems count memory in other units, or not at all")
def test_a_parquet_footer_that_claims_a_million_row_groups_takes_no_memory() -> None:
    """Found by scripts/fuzz.py: room for all of them was made before one was read, 800 MB."""
    environment = os.environ | {"PYTHONPATH": str(Path(framing.__file__).parent.parent)}
    done = subprocess.run([sys.executable, "-c", CLAIMING], capture_output=True, text=True, check=True, env=environment)
    assert int(done.stdout) < 400
