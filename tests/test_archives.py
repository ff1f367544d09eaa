"""Zip archives: members as they stand in it, nothing written to disk, and every trick an error of its own."""

from __future__ import annotations

import io
import os
import struct
import tracemalloc
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from framing.errors import InputError
from framing.ingest import archives
from framing.ingest.archives import members

PAGE = b"The council of Marrow Bay met on Friday."


def packed(files: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, data in files.items():
            archive.writestr(zipfile.ZipInfo(name), data, method)  # with a time of its own
    return out.getvalue()


def read(data: bytes) -> list[tuple[str, str, bytes] | str]:
    """What is in an archive: place, name and bytes of a member, or the line of an error."""
    found: list[tuple[str, str, bytes] | str] = []
    for member in members(io.BytesIO(data), "news/all.zip"):
        if isinstance(member, InputError):
            assert member.remedy
            found.append(str(member).partition(";")[0])
            continue
        place, name, opened = member
        try:
            found.append((place, name, opened().read()))
        except InputError as error:
            found.append(str(error).partition(";")[0])
    return found


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_members_stand_in_the_order_of_the_archive(method: int) -> None:
    assert read(packed({"b/two.txt": b"2", "a.html": PAGE}, method)) == [
        ("news/all.zip, b/two.txt", "b/two.txt", b"2"),
        ("news/all.zip, a.html", "a.html", PAGE),
    ]


def test_clutter_is_passed_over() -> None:
    clutter = ("d/", "__MACOSX/._a.txt", "d/.hidden", ".git/config", "d/Thumbs.db", "desktop.ini")
    assert read(packed(dict.fromkeys((*clutter, "d/a.txt"), PAGE))) == [("news/all.zip, d/a.txt", "d/a.txt", PAGE)]


def test_names_are_shown_and_nothing_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "inner").mkdir()
    monkeypatch.chdir(tmp_path / "inner")
    names = ["../../up.txt", "/etc/root.txt", "C:\\Users\\drive.txt", "x\n\x1b[2Jbell\x07.txt"]
    assert [member[:2] for member in read(packed(dict.fromkeys(names, PAGE)))] == [
        ("news/all.zip, ../../up.txt", "up.txt"),
        ("news/all.zip, /etc/root.txt", "etc/root.txt"),
        ("news/all.zip, C:/Users/drive.txt", "C:/Users/drive.txt"),
        ("news/all.zip, x [2Jbell.txt", "x [2Jbell.txt"),
    ]
    assert [*tmp_path.rglob("*")] == [tmp_path / "inner"]


@pytest.mark.parametrize(
    ("name", "method", "problem"),
    [
        ("in.zip", zipfile.ZIP_STORED, "is an archive in an archive"),
        ("in.TGZ", zipfile.ZIP_STORED, "is an archive in an archive"),
        ("a.txt", zipfile.ZIP_BZIP2, "is packed by a method that is not read (12)"),
        ("a.txt", zipfile.ZIP_LZMA, "is packed by a method that is not read (14)"),
    ],
)
def test_a_member_that_is_not_read(name: str, method: int, problem: str) -> None:
    assert read(packed({name: PAGE}, method)) == [f"news/all.zip, {name}: {problem}"]


def changed(data: bytes, head: bytes, at: int, new: bytes) -> bytes:
    """The archive with other bytes at a place in the first header of that sort."""
    start = data.index(head) + at
    return data[:start] + new + data[start + len(new) :]


def test_a_bad_member_costs_only_itself() -> None:
    good = packed({"a.txt": PAGE, "b.txt": PAGE}, zipfile.ZIP_STORED)
    rest = ("news/all.zip, b.txt", "b.txt", PAGE)
    encrypted = changed(good, b"PK\x01\x02", 8, b"\x01")
    assert read(encrypted) == ["news/all.zip, a.txt: is encrypted", rest]
    unknown = changed(good, b"PK\x01\x02", 10, b"\x63")
    assert read(unknown) == ["news/all.zip, a.txt: is packed by a method that is not read (99)", rest]
    falsified = changed(good, PAGE, 0, b"Tha")
    assert read(falsified) == ["news/all.zip, a.txt: is damaged: Bad CRC-32 for file 'a.txt'", rest]
    renamed = changed(good, b"PK\x03\x04", 30, b"X")
    first, second = read(renamed)
    assert str(first).startswith("news/all.zip, a.txt: is damaged: File name in directory")
    assert second == rest


def test_members_that_share_bytes() -> None:
    data = packed({"a.txt": PAGE, "b.txt": PAGE})
    second = data.index(b"PK\x01\x02", data.index(b"PK\x01\x02") + 4)
    both = data[: second + 42] + struct.pack("<L", 0) + data[second + 46 :]  # the second begins where the first does
    assert read(both) == [("news/all.zip, a.txt", "a.txt", PAGE), "news/all.zip, b.txt: shares bytes with another member"]


def peak(data: bytes) -> tuple[list[tuple[str, str, bytes] | str], int]:
    """What is read a piece at a time, and the most bytes that were held meanwhile."""
    found: list[tuple[str, str, bytes] | str] = []
    tracemalloc.start()
    try:
        for member in members(io.BytesIO(data), "all.zip"):
            if isinstance(member, InputError):
                found.append(str(member))
                continue
            stream = member[2]()
            try:
                while stream.read(65536):
                    pass
            except InputError as error:
                found.append(str(error))
        return found, tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def zeros(*sizes: int) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for number, size in enumerate(sizes):
            with archive.open(f"{number}.txt", "w", force_zip64=True) as member:
                for _ in range(size // 1_000_000):
                    member.write(bytes(1_000_000))
    return out.getvalue()


def test_a_bomb_ends_in_bounded_memory() -> None:
    found, most = peak(zeros(130_000_000))
    assert found == ["all.zip, 0.txt: is behind 100,000,000 bytes that the archive unpacks to; unpack and split it"]
    assert most < 5_000_000


def test_many_small_bombs_share_one_bound() -> None:
    found, _ = peak(zeros(60_000_000, 60_000_000, 60_000_000))
    assert found == [
        "all.zip, 1.txt: is behind 100,000,000 bytes that the archive unpacks to; unpack and split it",
        "all.zip: unpacks to more than 100,000,000 bytes; the rest is left out; unpack and split it",
    ]


def test_a_false_size_is_not_believed() -> None:
    data = packed({"a.txt": bytes(3_000_000)})
    small = changed(data, b"PK\x01\x02", 24, struct.pack("<L", 10))
    assert read(small) == ["news/all.zip, a.txt: is damaged: Bad CRC-32 for file 'a.txt'"]


def test_too_many_members(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "MOST_MEMBERS", 2)
    places = [member[0] if isinstance(member, tuple) else member for member in read(packed({"a": b"", "b": b"", "c": b""}))]
    assert places == ["news/all.zip, a", "news/all.zip, b", "news/all.zip: has more than 2 members"]


def test_a_table_of_contents_that_fills_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "_MOST_DIRECTORY", 100_000)
    data = packed({f"{number:0200}": b"" for number in range(1000)})
    assert read(data) == ["news/all.zip: has a table of contents of more than 100,000 bytes"]


@pytest.mark.parametrize("data", [b"", b"no archive", b"PK\x05\x06", packed({"a.txt": PAGE})[:-30]])
def test_what_is_no_archive(data: bytes) -> None:
    (found,) = read(data)
    assert str(found).startswith("news/all.zip: is no zip archive, or damaged: ")


def test_a_stream_that_cannot_seek() -> None:
    reader, writer = os.pipe()
    os.write(writer, packed({"a.txt": PAGE}))
    os.close(writer)
    with open(reader, "rb") as file:
        ((place, _, opened),) = members(file, "standard input")  # type: ignore[misc]
    assert (place, opened().read()) == ("standard input, a.txt", PAGE)


@settings(max_examples=60, derandomize=True, deadline=None)
@given(cuts=st.lists(st.tuples(st.integers(0, 5000), st.binary(max_size=4), st.integers(0, 4)), min_size=1, max_size=6))
def test_damage_gives_errors_only(cuts: list[tuple[int, bytes, int]]) -> None:
    data = packed({"a.txt": PAGE * 3, "d/b.html": PAGE, "ü.txt": b""})
    for at, new, old in cuts:
        at %= len(data)
        data = data[:at] + new + data[at + old :]
    assert all(member for member in read(data))
