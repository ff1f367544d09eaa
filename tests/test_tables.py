"""Tables of articles: every format gives the same articles, columns are mapped, and a bad row costs only itself."""

from __future__ import annotations

import csv
import gzip
import io
import json
from pathlib import Path

import pandas
import pytest

from framing.errors import InputError, UsageError
from framing.ingest import read_columns, read_corpus, read_sources
from framing.types import Article

BODY = "The council met on Friday. It will vote on the fee in June."
ROWS = [
    {"id": "1", "outlet": "The Gull", "title": "Fee vote", "text": BODY, "date": "2026-03-01", "story": "fee", "leaning": "left"},
    {
        "id": "2",
        "outlet": "Tern, Inc.",
        "title": "",
        "text": f'{BODY}\n\nThe mayor said "no", twice.',
        "date": "",
        "story": "",
        "leaning": "",
    },
]


def as_csv(delimiter: str = ",") -> bytes:
    out = io.StringIO()
    writer = csv.DictWriter(out, list(ROWS[0]), delimiter=delimiter)
    writer.writeheader()
    writer.writerows(ROWS)
    return out.getvalue().encode()


def as_jsonl() -> bytes:
    return "\n".join(json.dumps(row) for row in ROWS).encode()


def save(folder: Path, name: str) -> Path:
    path = folder / name
    plain = as_jsonl() if ".jsonl" in name else as_csv("\t") if ".tsv" in name else as_csv()
    if name.endswith(".parquet"):
        pandas.DataFrame(ROWS).to_parquet(path)
    else:
        path.write_bytes(gzip.compress(plain) if name.endswith(".gz") else plain)
    return path


@pytest.mark.parametrize("name", ["a.csv", "a.tsv", "a.jsonl", "a.parquet", "a.csv.gz", "a.jsonl.gz", "A.CSV"])
def test_every_format_gives_the_same_articles(tmp_path: Path, name: str) -> None:
    assert list(read_corpus(save(tmp_path, name))) == [
        Article(
            text=BODY, title="Fee vote", id="1", outlet="The Gull", date="2026-03-01", story="fee", extra=(("leaning", "left"),)
        ),
        Article(text=ROWS[1]["text"], id="2", outlet="Tern, Inc."),
    ]  # fmt: skip


def test_columns_are_mapped(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(json.dumps({"body": BODY, "paper": "The Gull", "text": "not this", "n": 3, "tags": ["x"], "none": None}), "utf-8")
    article = next(read_corpus(path, columns=read_columns(["text=body", "outlet=paper"])))
    assert (article.text, article.outlet, article.id) == (BODY, "The Gull", "a.jsonl-1")
    assert dict(article.extra) == {"n": "3"}


@pytest.mark.parametrize("argument", ["text", "text=", "body=text", "=x"])
def test_a_mapping_that_names_no_column(argument: str) -> None:
    with pytest.raises(UsageError, match=r"--column: .* use NAME=COLUMN with NAME one of id, outlet"):
        read_columns([argument])


def test_a_bad_row_costs_only_itself(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text(f'id,text\n1,"{BODY}"\n2,\n3,"{BODY}"\n', "utf-8")
    errors: list[InputError] = []
    assert [article.id for article in read_sources([path], on_error=errors.append)] == ["1", "3"]
    assert [str(error) for error in errors] == [
        f'{path}:3: has nothing in column "text"; name the column of the texts with --column text=NAME'
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "content", "problem"),
    [
        ("a.jsonl", b'{"text": "x"', r"a\.jsonl:1: is not JSON"),
        ("a.jsonl", b'["text"]', r"a\.jsonl:1: is not a JSON object"),
        ("a.jsonl.gz", b"no gzip", r"a\.jsonl\.gz: cannot be read"),
        ("a.csv", b"id,text\n1,caf\xe9\n", r"a\.csv: cannot be read: .*utf-8"),
        ("a.parquet", b"PAR1", r"a\.parquet: is no Parquet table"),
    ],
)
def test_a_broken_table_is_an_error(tmp_path: Path, name: str, content: bytes, problem: str) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(InputError, match=problem):
        list(read_corpus(path))


def test_a_manifest_hands_on_its_further_columns(tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text(f"One\n\n{BODY}", "utf-8")
    (tmp_path / "manifest.csv").write_text("path,outlet,section,empty\none.txt,The Gull,politics,\n", "utf-8")
    assert [article.extra for article in read_corpus(tmp_path)] == [(("section", "politics"),)]
