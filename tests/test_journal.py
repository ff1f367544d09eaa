"""Rows are kept as they come, go on from there, and come out in order, whatever the portions."""

from __future__ import annotations

import json
import tracemalloc
from collections.abc import Sequence
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pyarrow
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyarrow import parquet

import framing.journal
from framing.errors import InputError
from framing.journal import Journal, article_key, made_with
from framing.selection import EVERYTHING, select
from framing.types import Article

MADE = {"depth": "fast", "version": "1"}


def row(number: int) -> dict[str, Any]:
    further = {f"column {number % 3}": f"value {number}"} if number % 2 else {}
    return {"id": f"{number}", "words": number, "text": "x" * number, "key": "a column of this name", **further}


def fill(journal: Journal, numbers: Sequence[int]) -> list[int]:
    """Adds the rows of these numbers; those that were new."""
    new = []
    for number in numbers:
        if journal.holds(f"{number}"):
            journal.keep(f"{number}", [name for name in row(number) if name not in framing.journal.RESERVED])
        else:
            journal.add(f"{number}", row(number))
            new.append(number)
    return new


def content(journal: Journal) -> list[Any]:
    tables = list(journal.tables())
    return [tables[0].schema.names, *(table.to_pylist() for table in tables)]


def stop(folder: Path, numbers: Sequence[int], error: type[BaseException] = KeyboardInterrupt, **options: Any) -> str:
    """A run that is stopped after these rows; what it says."""
    with pytest.raises(error) as stopped, Journal(folder, MADE, **options) as journal:
        fill(journal, numbers)
        raise error
    return str(stopped.value)


def count(table: list[Any]) -> int:
    return sum(map(len, table[1:]))


def test_rows_come_out_as_they_went_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(framing.journal, "ROWS_TOGETHER", 4)
    with Journal(tmp_path / "kept", MADE, rows_at_once=3) as journal:
        fill(journal, range(10))
        assert len(journal) == 10
        found = content(journal)
        journal.remove()
    assert [len(table) for table in found[1:]] == [4, 4, 2]
    rows = [one for table in found[1:] for one in table]
    assert [one["id"] for one in rows] == [str(number) for number in range(10)]
    # Further columns in the order in which they came, empty where a row has none.
    names = ["key", "column 1", "column 0", "column 2"]
    assert [name for name in found[0] if name in names] == names
    assert [rows[3][name] for name in names] == ["a column of this name", "", "value 3", ""]
    assert list(tmp_path.iterdir()) == []


@settings(max_examples=15, deadline=None)
@given(
    st.lists(st.integers(0, 12), min_size=1, max_size=20),
    st.lists(st.tuples(st.lists(st.integers(0, 12), max_size=15), st.integers(1, 6), st.booleans()), max_size=3),
    st.integers(1, 6),
)
def test_any_runs_before_change_nothing(
    tmp_path_factory: pytest.TempPathFactory, numbers: list[int], before: list[tuple[list[int], int, bool]], rows_at_once: int
) -> None:
    alone = Journal()
    fill(alone, numbers)
    folder = tmp_path_factory.mktemp("any") / "kept"
    there: set[int] = set()
    for others, portion, resume in before:
        stop(folder, others, resume=resume, rows_at_once=portion)
        there |= set(others)
    with Journal(folder, MADE, resume=True, rows_at_once=rows_at_once) as journal:
        assert set(fill(journal, numbers)) == set(numbers) - there
        assert content(journal) == content(alone)
        journal.remove()
    assert not folder.exists()


def test_memory_is_that_of_a_few_portions(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Rows of 20 MB of text in portions of 200 kB: neither while they come nor when they are put together are they in memory."""
    monkeypatch.setattr(framing.journal, "ROWS_TOGETHER", 4)
    text = "x" * 50_000
    with Journal(tmp_path / "kept", MADE, rows_at_once=4) as journal:
        before = pyarrow.total_allocated_bytes()
        tracemalloc.start()
        for number in range(400):
            journal.add(f"{number}", {"id": f"{number}", "text": f"{number}{text}"})
            assert pyarrow.total_allocated_bytes() - before < 2_000_000
        rows = 0
        for table in journal.tables():
            rows += table.num_rows
            assert pyarrow.total_allocated_bytes() - before < 4_000_000
        assert rows == 400 and tracemalloc.get_traced_memory()[1] < 4_000_000
        tracemalloc.stop()
        journal.remove()


def test_what_is_said_of_runs_that_were_stopped(tmp_path: Path) -> None:
    folder = tmp_path / "kept"
    told: list[str] = []
    assert stop(folder, []) == "" and not folder.exists()
    assert stop(folder, range(3)) == "3 articles are kept: go on with --resume"
    stop(folder, range(3), InputError_, tell=told.append, resume=True)
    assert told == ["going on with 3 articles of a stopped run", "3 articles are kept: go on with --resume"]
    assert stop(folder, [5, 0, 1]) == "4 articles are kept: go on with --resume"
    assert stop(folder, [7], resume=True) == "5 articles are kept: go on with --resume"
    told.clear()
    with Journal(folder, MADE, tell=told.append) as journal:
        assert not journal.holds("1")
        fill(journal, range(4))
        journal.remove()
    assert told == ["5 articles of a stopped run are there; this run starts anew, --resume would go on with them"]
    assert not folder.exists()


class InputError_(InputError):
    def __init__(self) -> None:
        super().__init__("", "")


@pytest.mark.parametrize("resume", [True, False])
def test_rows_made_with_something_else_are_left_alone(tmp_path: Path, resume: bool) -> None:
    folder = tmp_path / "kept"
    stop(folder, range(3))
    told: list[str] = []
    with Journal(folder, {**MADE, "depth": "full"}, resume=resume, tell=told.append) as journal:
        assert fill(journal, range(4)) == list(range(4))
        journal.remove()
    line = told.pop()
    assert told == (["no articles of a stopped run are there; this run starts anew"] if resume else [])
    assert line.endswith(": articles of a stopped run with other depth, of no use here; remove the folder if nobody needs it")
    with Journal(folder, MADE, resume=True) as journal:
        assert fill(journal, range(4)) == [3]


@pytest.mark.parametrize("damage", ["cut", "empty", "nonsense", "other columns"])
def test_a_damaged_portion_is_made_again(tmp_path: Path, damage: str) -> None:
    folder = tmp_path / "kept"
    stop(folder, range(6), rows_at_once=2)
    portion = next(folder.rglob("000001.parquet"))
    data = portion.read_bytes()
    if damage == "other columns":
        parquet.write_table(pyarrow.table({"key": ["2", "3"]}), portion)
    else:
        portion.write_bytes({"cut": data[:-50], "empty": b"", "nonsense": b"PAR1 and so on PAR1"}[damage])
    (portion.parent / ".000007.parquet.part").write_bytes(b"")
    with Journal(folder, MADE, resume=True) as journal:
        assert fill(journal, range(6)) == [2, 3]
        assert count(content(journal)) == 6
        journal.remove()
    assert list(tmp_path.iterdir()) == []


def test_a_portion_that_is_gone_when_the_rows_are_put_together(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be read"), Journal(tmp_path / "kept", MADE, rows_at_once=2) as journal:
        fill(journal, range(6))
        portion = next(tmp_path.rglob("000001.parquet"))
        portion.write_bytes(b"PAR1")
        list(journal.tables())
    with Journal(tmp_path / "kept", MADE, resume=True) as journal:
        assert fill(journal, range(6)) == [2, 3]


def test_what_a_finished_run_left_behind_is_no_stopped_run(tmp_path: Path) -> None:
    folder = tmp_path / "kept"
    stop(folder, range(3))
    next(folder.rglob("made_with.json")).unlink()
    told: list[str] = []
    with Journal(folder, MADE, resume=True, tell=told.append) as journal:
        assert fill(journal, range(3)) == [0, 1, 2]
    assert told == ["no articles of a stopped run are there; this run starts anew"]


def test_one_run_at_a_time(tmp_path: Path) -> None:
    with Journal(tmp_path / "kept", MADE) as first:
        fill(first, range(3))
        with pytest.raises(InputError, match="another run is at work here; wait for it"):
            Journal(tmp_path / "kept", MADE, resume=True)
        first.remove()
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_keeps_what_was_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write = framing.journal.write_safely

    def full(path: Path, data: bytes) -> None:
        if path.name == "000002.parquet":
            raise OSError(28, "No space left on device")
        write(path, data)

    monkeypatch.setattr(framing.journal, "write_safely", full)
    told: list[str] = []
    with pytest.raises(InputError) as error, Journal(tmp_path / "kept", MADE, rows_at_once=2, tell=told.append) as journal:
        fill(journal, range(9))
    assert str(error.value).endswith("000002.parquet: cannot be written: No space left on device; make room, then go on with --resume")
    assert told == ["4 articles are kept: go on with --resume"]
    monkeypatch.undo()
    with Journal(tmp_path / "kept", MADE, resume=True) as journal:
        assert fill(journal, range(9)) == [4, 5, 6, 7, 8]


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    with pytest.raises(InputError, match=r"cannot be written: .*; name another file or folder with --out"):
        Journal(tmp_path / "file" / "kept", MADE)


def test_the_key_is_of_everything_that_is_known_of_an_article() -> None:
    article = Article(text="a")
    changed = [replace(article, **{field.name: (("a", "b"),) if field.name == "extra" else ("x",) if field.name in ("cleaned", "notes") else "b"})
               for field in fields(article)]  # fmt: skip
    keys = {article_key(one) for one in (article, *changed)} | {article_key(article, "name")}
    assert len(keys) == len(fields(article)) + 2
    assert article_key(Article(text="a", title="")) == article_key(article)


def test_the_record_changes_with_all_that_decides_a_row(tmp_path: Path) -> None:
    own, ignored = tmp_path / "own.lex", tmp_path / "ignore.txt"
    shipped = (Path(framing.journal.__file__).parent / "lexicons" / "hedges.lex").read_text("utf-8").replace('"hedges"', '"own"', 1)
    own.write_text(shipped, "utf-8")
    ignored.write_text("may\n", "utf-8")
    records = [
        made_with("fast", EVERYTHING),
        made_with("full", EVERYTHING),
        made_with("fast", EVERYTHING, evidence=False),
        made_with("fast", select((), ["hedges"])),
        made_with("fast", select((), (), ignored)),
        made_with("fast", select([own])),
    ]
    own.write_text(f"{shipped}\n", "utf-8")
    ignored.write_text("might\n", "utf-8")
    records += [made_with("fast", select((), (), ignored)), made_with("fast", select([own]))]
    assert len({json.dumps(record, sort_keys=True) for record in records}) == len(records)
    assert records[0] == made_with("fast", select()) and {"version", "code", "libraries"} <= set(records[0])
