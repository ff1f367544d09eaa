"""Reading: what is read, what is cleaned, and one clear error for each thing that cannot be read."""

from __future__ import annotations

import csv
import io
import sys
import zipfile
from pathlib import Path

import pytest

from framing.errors import InputError
from framing.ingest import clean_text, cleaned_offsets, read_corpus, read_sources

BODY = "The council met on Friday. It will vote on the fee in June."
GERMAN = (
    "Der Stadtrat hat am Freitag nach langer Debatte beschlossen, die Gebühr für den alten Hafen nicht zu erhöhen, "
    "weil viele Händler sonst ihre Stände aufgeben müssten und der Markt leer bliebe."
)


def save(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def test_headline_needs_a_blank_line(tmp_path: Path) -> None:
    with_headline = next(read_corpus(save(tmp_path, "a.txt", f"Council meets\n\n{BODY}")))
    assert (with_headline.title, with_headline.text, with_headline.id) == ("Council meets", BODY, "a")
    without = next(read_corpus(save(tmp_path, "b.txt", f"Council meets\n{BODY}")))
    assert (without.title, without.text) == ("", f"Council meets\n{BODY}")


def test_markdown(tmp_path: Path) -> None:
    article = next(
        read_corpus(save(tmp_path, "a.md", f"# Council *meets*\n\nThe **council** [met](https://example.org) on\nFriday.\n\n> {BODY}\n"))
    )
    assert article.title == "Council meets"
    assert article.text == f"The council met on Friday.\n\n> {BODY}"  # a block quotation is known by its mark


def test_folder_with_manifest(tmp_path: Path) -> None:
    save(tmp_path, "s/one.txt", f"One\n\n{BODY}")
    save(tmp_path, "s/two.md", f"# Two\n\n{BODY}")
    save(tmp_path, "README.md", "# No article")
    save(tmp_path, ".hidden/three.txt", BODY)
    save(tmp_path, "manifest.csv", "id,outlet,date,story,path\nx/1,The Gull,2026-03-01,fee,s/one.txt\n")
    articles = list(read_corpus(tmp_path))
    assert [(a.id, a.outlet, a.story) for a in articles] == [("x/1", "The Gull", "fee"), ("s/two", "", "")]
    assert [a.id for a in read_sources([str(tmp_path / "s" / "*.md")])] == ["two"]


def test_manifests_of_corpora_below(tmp_path: Path) -> None:
    save(tmp_path, "north/fee/one.txt", f"One\n\n{BODY}")
    save(tmp_path, "north/manifest.csv", "outlet,path\nThe Gull,fee/one.txt\n")
    save(tmp_path, "south/two.txt", f"Two\n\n{BODY}")
    save(tmp_path, "south/manifest.csv", "outlet,path\nTern,two.txt\n")
    save(tmp_path, ".old/manifest.csv", "no manifest of ours\n")
    assert [article.outlet for article in read_corpus(tmp_path)] == ["The Gull", "Tern"]
    save(tmp_path, "manifest.csv", "outlet,path\nThe Auk,south/two.txt\n")
    assert [article.outlet for article in read_corpus(tmp_path)] == ["The Gull", "The Auk"]


def test_manifest_above_the_folder_of_one_story(tmp_path: Path) -> None:
    save(tmp_path, "fee/one.txt", "One\n\nText of the first article.\n")
    save(tmp_path, "manifest.csv", "id,outlet,path\nfee/1,The Gull,fee/one.txt\n")
    assert [(article.id, article.outlet) for article in read_corpus(tmp_path / "fee")] == [("fee/1", "The Gull")]


def test_a_manifest_is_read_once_for_all_files_that_are_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    files = [save(tmp_path, f"{number}.txt", f"{BODY} Article {number}.") for number in range(3)]
    manifest = save(tmp_path, "manifest.csv", "outlet,path\n" + "".join(f"The Gull,{number}.txt\n" for number in range(3)))
    rows = csv.DictReader
    opened: list[object] = []
    monkeypatch.setattr("framing.ingest.read.csv.DictReader", lambda file: opened.append(file) or rows(file))
    assert [article.outlet for file in files for article in read_sources([file])] == ["The Gull"] * 3
    assert len(opened) == 1
    manifest.write_text("outlet,path\nTern,0.txt\n", "utf-8")
    assert next(read_corpus(files[0])).outlet == "Tern"


def test_stdin(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(f"Council meets\n\n{BODY}".encode())))
    article = next(read_corpus("-"))
    assert (article.id, article.title) == ("stdin", "Council meets")


def test_cleaning_is_recorded() -> None:
    text, done = clean_text("\ufeffcafe\u0301 co\u00adop\r\nnew\u200b line ")
    assert text == "café coop\nnew line"
    assert done == ("line ends: 1", "soft hyphens: 1", "zero-width marks: 2", "composed to Unicode NFC", "blanks at the ends")
    assert clean_text(text) == (text, ())
    assert clean_text("a\ud800b") == ("a\ufffdb", ("lone surrogates: 1",))


@pytest.mark.parametrize(
    ("name", "content", "problem"),
    [
        ("empty.txt", "", "no text"),
        ("blank.txt", " \n\n", "no text"),
        ("binary.txt", b"\x00\x01\x02", "binary"),
        ("picture.txt", b"\x89PNG\r\n\x1a\n\x00\x00", "PNG"),
        ("german.txt", GERMAN, "English"),
        ("page.pdf", b"%PDF", "cannot read"),
    ],
)
def test_bad_files(tmp_path: Path, name: str, content: str | bytes, problem: str) -> None:
    path = save(tmp_path, name, content)
    good = save(tmp_path, "good.txt", BODY)
    errors: list[InputError] = []
    articles = list(read_sources([str(path), str(good)], on_error=errors.append))
    assert [a.id for a in articles] == ["good"]
    assert len(errors) == 1 and problem in errors[0].problem
    assert errors[0].place == str(path) and errors[0].remedy and "\n" not in str(errors[0])
    with pytest.raises(InputError):
        list(read_corpus(path))


def test_long_blanks_are_cut() -> None:
    """Or else patterns that look for blanks would try each of thousands."""
    raw = f"one{' ' * 5000}two{chr(10) * 900}three {chr(9) * 30}four  five"
    text, done = clean_text(raw)
    assert text == "one two\n\nthree four  five" and done == ("long blanks: 2", "long gaps: 1")
    offsets = cleaned_offsets(raw)
    assert [text[offsets[raw.index(word)] :][: len(word)] for word in ("one", "two", "three", "four", "five")] == ["one", "two", "three", "four", "five"]


@pytest.mark.parametrize("encoding", ["cp1252", "utf-16", "utf-8-sig"])
def test_other_encodings_are_read_and_said(tmp_path: Path, encoding: str) -> None:
    text = "The café on Pell Street — “the last one” — closed on Friday, and nobody who ate there believes that it will open again."
    article = next(read_corpus(save(tmp_path, "a.txt", text.encode(encoding))))
    assert article.text == text
    assert (encoding == "utf-8-sig") or any("decoded" in done for done in article.cleaned)


def test_what_a_run_shares(tmp_path: Path) -> None:
    """A text is a duplicate of one in another source; the share of the bytes read grows to 1."""
    one, other = save(tmp_path, "one.txt", BODY), save(tmp_path, "other.txt", BODY.upper())
    errors: list[InputError] = []
    shares: list[float] = []
    articles = list(read_sources([one, other, save(tmp_path, "third.txt", f"{BODY} Yes.")], on_error=errors.append, share=shares.append))
    assert [article.id for article in articles] == ["one", "third"]
    assert [(error.kind, str(one) in error.problem) for error in errors] == [("duplicate", True)]
    assert shares == sorted(shares) and 0 < shares[0] < shares[-1] == 1


def test_a_folder_is_read_with_all_formats(tmp_path: Path) -> None:
    save(tmp_path, "a.txt", BODY)
    save(tmp_path, "b.csv", f'id,text\nrow,"{BODY} It was a Monday."\n')
    save(tmp_path, "rejects.jsonl", '{"place": "x"}\n')
    for name in ("old/one.pdf", "two.PDF", "LICENSE", "README.md", ".hidden.pdf", ".git/c.pdf"):
        save(tmp_path, name, b"\x89")
    said: list[str] = []
    assert [article.id for article in read_sources([tmp_path], note=said.append)] == ["a", "row"]
    assert said == [f"{tmp_path}: passed over what is of another kind (2 .pdf, 1 without a suffix)"]


def test_an_archive_is_read_as_the_folder_that_it_was(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "all.zip", "w") as archive:
        for name in ("north/fee.txt", "south/fee.txt", "README.md", "fetch-rejects.jsonl", "manifest.csv"):
            archive.writestr(name, f"{BODY} Told in {name}.")
    said: list[str] = []
    articles = list(read_sources([tmp_path / "all.zip"], note=said.append))
    assert [(article.id, article.notes) for article in articles] == [("north/fee", ("too-short",)), ("south/fee", ("too-short",))]
    assert len(said) == 1 and "all.zip, manifest.csv: the manifest of an archive is not read" in said[0]


@pytest.mark.parametrize(
    ("head", "ids"),
    [
        (BODY, ["stdin"]),
        (f"<!doctype html><html><body><article><h1>Vote</h1><p>{BODY} {BODY}</p><p>{BODY}</p></article></body></html>", ["stdin"]),
        ('{"id": "a", "text": "' + BODY + '"}\n', ["a"]),
        ('[{"id": "b", "text": "' + BODY + '"}]', ["b"]),
        (f'id,text\nc,"{BODY}"\n', ["c"]),
    ],
)
def test_the_format_of_standard_input_is_told_by_its_start(monkeypatch: pytest.MonkeyPatch, head: str, ids: list[str]) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(head.encode())))
    assert [article.id for article in read_corpus("-")] == ids


def test_missing_and_empty_places(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such file"):
        list(read_corpus(tmp_path / "none.txt"))
    (tmp_path / "void").mkdir()
    with pytest.raises(InputError, match="holds no text"):
        list(read_corpus(tmp_path / "void"))
    with pytest.raises(InputError, match="no such file"):
        list(read_corpus(str(tmp_path / "*.nothing")))
    save(tmp_path, "z.txt", BODY)
    errors: list[InputError] = []
    assert [article.id for article in read_sources([str(tmp_path / "*")], on_error=errors.append)] == ["z"]  # "void" matches too
    assert [error.problem for error in errors] == ["holds no text"]
    save(tmp_path, "m/manifest.csv", "file,outlet\na.txt,The Gull\n")
    save(tmp_path, "m/a.txt", BODY)
    with pytest.raises(InputError, match='no column "path"'):
        list(read_corpus(tmp_path / "m"))
