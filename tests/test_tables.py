"""Tables of articles: every format gives the same articles, columns are mapped, and a bad row costs only itself."""

from __future__ import annotations

import contextlib
import csv
import gzip
import io
import json
import os
from datetime import date
from pathlib import Path
from unittest.mock import ANY

import pandas
import pyarrow
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from table_rows import Cells, cells, errors, parquet, rows

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
    plain = json.dumps(ROWS).encode() if name.endswith(".json") else as_jsonl() if "json" in name else as_csv("\t") if ".tsv" in name else as_csv()
    if name.endswith(".parquet"):
        pandas.DataFrame(ROWS).to_parquet(path)
    else:
        path.write_bytes(gzip.compress(plain) if name.endswith(".gz") else plain)
    return path


@pytest.mark.parametrize("name", ["a.csv", "a.tsv", "a.jsonl", "a.ndjson", "a.json", "a.parquet", "a.csv.gz", "a.jsonl.gz", "A.CSV"])
def test_every_format_gives_the_same_articles(tmp_path: Path, name: str) -> None:
    short = ("too-short",)
    assert list(read_corpus(save(tmp_path, name))) == [
        Article(
            text=BODY, title="Fee vote", id="1", outlet="The Gull", date="2026-03-01", story="fee", extra=(("leaning", "left"),), notes=short
        ),
        Article(text=ROWS[1]["text"], id="2", outlet="Tern, Inc.", notes=short),
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
    path.write_text(f'id,text\n1,"{BODY}"\n2,\n3,"{BODY} No."\n', "utf-8")
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
        ("a.jsonl.gz", b"no gzip", r"a\.jsonl\.gz: is damaged: Not a gzipped file"),
        ("a.parquet", b"PAR1", r"a\.parquet: is a damaged Parquet table: has no footer"),
        ("a.csv", b"id,text\n1\0,x\n", r"a\.csv: is a binary file, not text"),
        ("a.csv", b"id,text,text\n1,x,y\n", r'a\.csv:1: has more than one column "text"'),
        ("a.csv", b'id,text\n1,x\n2,"y\n3,z\n', r"a\.csv:3: is the start of a row with broken quotation marks"),
        ("a.csv", b'id,text\n1,"x"y\n', r"a\.csv:2: is the start of a row with broken quotation marks"),
        ("a.csv", b"number,picture\n1,x\n", r'a\.csv: has no column of texts; its columns are "number", "picture"; .* --column text=NAME'),
        ("a.json", b" ", r"a\.json: is empty"),
        ("a.json", b'{"status": "ok"}', r'a\.json: has no column of texts; its columns are "status"'),
        ("a.json", b'{"a": [{"text": "x"}], "b": [{}]}', r'a\.json: has more than one array of objects: "a", "b"'),
        ("a.json", b'{"schema": "framing.report/1", "article": {"text": "x"}}', r"a\.json: is a result of framing, no article"),
        ("a.json", b'[{"text": "x"} {"text": "y"}]', r'a\.json, item 1: has no "," or "]" after it'),
        ("a.json", b'[{"text": "x"},]', r"a\.json, item 2: is not JSON"),
        ("a.json", b'[{"text": "x"}', r'a\.json, item 1: has no "," or "]" after it'),
        ("a.json", b'[{"text": "x', r"a\.json, item 1: is not JSON"),
        ("a.json", b"[" * 200_000, r"a\.json, item 1: is nested too deeply"),
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


@pytest.mark.parametrize(
    ("header", "expected", "said"),
    [
        ("Headline,Article_Text,Source Name", {"title": "1", "text": "2", "outlet": "3"}, 3),
        ("publication,publish-date,WebURL,content", {"outlet": "1", "date": "2", "url": "3", "text": "4"}, 4),
        ("content,body,byline", {"content": "1", "text": "2", "author": "3"}, 3),
        ("title,headline,text", {"title": "1", "headline": "2", "text": "3"}, 1),
        ("Text,text,TEXT", {"Text": "1", "text": "2", "TEXT": "3"}, 2),
        ("uuid,event_id,maintext,leaning", {"id": "1", "story": "2", "text": "3", "leaning": "4"}, 3),
    ],
)
def test_columns_of_other_data_sets_are_recognised(header: str, expected: Cells, said: int) -> None:
    found, lines = rows(f"{header}\n1,2,3,4\n".replace(",4\n", ",4\n" if header.count(",") == 3 else "\n").encode(), "a.csv")
    assert found == [("a.csv:2", expected)]
    assert len(lines) == said


def test_what_is_said_of_columns() -> None:
    assert rows(b"headline,content,body,timestamp\na,b,c,1772323200\nd,e,f,1772323200000\n", "a.csv") == (
        [
            ("a.csv:2", {"title": "a", "content": "b", "text": "c", "date": "2026-03-01"}),
            ("a.csv:3", {"title": "d", "content": "e", "text": "f", "date": "2026-03-01"}),
        ],
        [
            'column "body" is taken for text',
            'column "content" could be the text too; it is kept as a further column',
            'column "headline" is taken for title',
            'column "timestamp" is taken for date',
            "dates in seconds or milliseconds since 1970 are read as days in UTC",
        ],
    )


def test_the_users_names_win() -> None:
    data = b"text,body,headline,title\n1,2,3,4\n"
    found, said = rows(data, "a.csv", text="headline", outlet="paper")
    assert found == [("a.csv:2", {"body": "2", "text": "3", "title": "4"})]
    assert said == ['has no column "paper", which was named for outlet', 'column "text" is left out: "headline" was named for it']
    with pytest.raises(InputError, match=r'a\.csv: has no column "story text"; its columns are "text", "body"'):
        rows(data, "a.csv", text="story text")


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ("id,text\n1,Caf\u00e9 \u201cGull\u201d\n".encode(), ""),
        ("\ufeffid,text\n1,Caf\u00e9 \u201cGull\u201d\n".encode(), ""),
        ("id,text\n1,Caf\u00e9 \u201cGull\u201d\n".encode("utf-16"), ""),
        ("id,text\n1,Caf\u00e9 \u201cGull\u201d\n".encode("cp1252"), "is not UTF-8; it is read as windows-1252"),
        ("id;text\r\n1;Caf\u00e9 \u201cGull\u201d\r\n".encode(), "its cells are divided by semicolons"),
        ("id\ttext\r1\tCaf\u00e9 \u201cGull\u201d\r".encode(), "its cells are divided by tabs"),
        ("sep=;\r\nid;text\r\n1;Caf\u00e9 \u201cGull\u201d\r\n".encode(), ""),
        ("id,text\n1,Caf\u00e9 \u201cGull\u201d".encode(), ""),
    ],
)
def test_encodings_and_delimiters(data: bytes, said: str) -> None:
    found, lines = rows(data, "a.csv")
    assert [row for _, row in found] == [{"id": "1", "text": "Caf\u00e9 \u201cGull\u201d"}]
    assert lines == [said] * bool(said)


def test_rows_with_other_numbers_of_cells() -> None:
    data = b'\nid,text,date\n\n1,a\n2,"b\nb",c,d\n3,e,,\n,,\n"4\n","f\nf",\n'
    assert rows(data, "a.csv")[0] == [
        ("a.csv:4", {"id": "1", "text": "a"}),
        ("a.csv:5", ANY),
        ("a.csv:7", {"id": "3", "text": "e"}),
        ("a.csv:9", {"id": "4\n", "text": "f\nf"}),
    ]
    assert errors(data, "a.csv") == ["a.csv:5: has 4 cells under 3 columns"]


def test_a_long_cell() -> None:
    text = "word " * 100_000  # longer than what csv reads unless told to
    assert cells(f'id,text\n1,"{text}"\n'.encode(), "a.csv") == [{"id": "1", "text": text}]


def test_bytes_behind_the_sample_cost_only_their_rows() -> None:
    data = b"id,text\n" + (b"0," + b"x" * 1000 + b"\n") * 1000 + b"1,caf\xe9\n2,\0\n3,y\n"
    assert errors(data, "a.csv") == ["a.csv:1002: has bytes of another encoding", "a.csv:1003: has a NUL character"]
    assert cells(data, "a.csv")[-1] == {"id": "3", "text": "y"}
    lines = (b'{"text": "' + b"x" * 1000 + b'"}\n') * 1000 + b'{"text": "\xe9"}\n{"text": "y"}\n'
    assert errors(lines, "a.jsonl") == ["a.jsonl:1001: has bytes of another encoding"]
    assert cells(lines, "a.jsonl")[-1] == {"text": "y"}


ODD_JSON = {
    '{"text": "x", "n": ' + "9" * 100_000 + "}": None,
    '{"text": "x", "n": NaN, "m": Infinity, "k": 1e999}': None,
    '{"text": "\\ud800"}': None,
    '{"text": "x", "a": 1, "a": 2}': 'has the key "a" twice',
    '{"text": ' + "[" * 100_000 + "]" * 100_000 + "}": "is nested too deeply",
    '{"other": "x"}': 'has no column of texts; its columns are "other"',
    '{"text": "x" "y"}': "is not JSON: Expecting ',' delimiter",
    '{"schema": "framing.report/1", "text": "x"}': "is a result of framing, no article",
    "7": "is not a JSON object",
}


@pytest.mark.parametrize(("line", "problem"), ODD_JSON.items(), ids=range(len(ODD_JSON)))
def test_odd_json_costs_only_its_line(line: str, problem: str | None) -> None:
    data = f'{{"text": "before"}}\n{line}\n\n{{"text": "after"}}\n'.encode()
    found = rows(data, "a.jsonl")[0]
    assert [place for place, _ in found] == ["a.jsonl:1", "a.jsonl:2", "a.jsonl:4"]
    assert [row.problem for _, row in found if isinstance(row, InputError)] == [problem] * bool(problem)


def test_lines_without_texts_end_the_table() -> None:
    with pytest.raises(InputError, match="has no column of texts"):
        rows(b'{"x": 1}\n' * 1000, "a.jsonl")


def test_one_column_of_texts_in_a_table() -> None:
    found, said = rows(b'{"body": "x", "article": "7"}\n{"article": "8"}\n{"text": "y", "body": "z"}\n', "a.jsonl")
    assert [row for _, row in found] == [{"text": "x", "article": "7"}, ANY, {"text": "y", "body": "z"}]
    assert str(found[1][1]).startswith('a.jsonl:2: has no column of texts; its columns are "article"')
    assert said == [
        'column "body" is taken for text',
        'column "article" could be the text too; it is kept as a further column',
        'column "body" could be the text too; it is kept as a further column',
    ]


@pytest.mark.parametrize(
    ("name", "data"),
    [("a.csv", b"id,text\n"), ("a.csv", b""), ("a.jsonl", b"\n"), ("a.json", b"[]"), ("a.parquet", parquet(pyarrow.table({"text": []})))],
)
def test_a_table_without_rows(name: str, data: bytes) -> None:
    with pytest.raises(InputError, match="has no rows"):
        rows(data, name)


def test_json_files() -> None:
    one = {"text": "x", "n": 1.50, "yes": True, "source": {"name": "The Gull"}, "none": None}
    assert rows(json.dumps([one, one]).encode(), "a.json")[0] == [
        ("a.json, item 1", {"text": "x", "n": "1.5", "yes": "True"}),
        ("a.json, item 2", {"text": "x", "n": "1.5", "yes": "True"}),
    ]
    assert [place for place, _ in rows(json.dumps(one).encode(), "a.json")[0]] == ["a.json"]
    found, said = rows(json.dumps({"status": "ok", "tags": ["a"], "articles": [one, one]}).encode(), "a.json")
    assert [place for place, _ in found] == ["a.json, item 1", "a.json, item 2"]
    assert said == ['its articles are those in "articles"', 'column "source" is left out: it holds lists or objects']
    found, said = rows(f"{json.dumps(one)}\n{json.dumps(one)}\n".encode(), "a.json")
    assert [place for place, _ in found] == ["a.json, item 1", "a.json, item 2"]
    assert said == ["is read as one JSON object after the other", 'column "source" is left out: it holds lists or objects']
    assert errors(b'[{"text": "x"}, 7, {"text": "y"}]', "a.json") == ["a.json, item 2: is not a JSON object"]
    long = [{"text": "word " * 40_000, "id": str(number)} for number in range(20)]  # longer than what is read at once
    assert cells(json.dumps(long, indent=2).encode(), "a.json") == long


def test_parquet_kinds_of_columns() -> None:
    table = pyarrow.table(
        {
            "text": pyarrow.array(["x", "y"], pyarrow.large_string()),
            "outlet": pyarrow.array(["The Gull", None]).dictionary_encode(),
            "date": pyarrow.array([date(2026, 3, 1), None]),
            "score": [1.5, float("nan")],
            "yes": [True, False],
            "tags": [["a"], ["b"]],
            "blob": [b"a", b"b"],
            "none": pyarrow.nulls(2),
        }
    )
    found, said = rows(parquet(table), "a.parquet")
    assert found == [
        ("a.parquet, row 1", {"text": "x", "outlet": "The Gull", "date": "2026-03-01", "score": "1.5", "yes": "True"}),
        ("a.parquet, row 2", {"text": "y", "yes": "False"}),
    ]
    assert said == [f'column "{name}" is left out: it holds lists, objects or bytes' for name in ("tags", "blob")]
    odd = pyarrow.table({"text": ["x", "y"], "text.a": ["p", "q"], "when": pyarrow.array([2**62, 0], pyarrow.timestamp("us"))})
    (_, first), (_, second) = rows(parquet(odd), "a.parquet")[0]
    assert str(first).startswith('a.parquet, row 1: has no readable value in column "when"')
    assert second == {"text": "y", "text.a": "q", "when": "1970-01-01T00:00:00"}
    nested = pyarrow.table({"text": [{"a": "x"}], "text.b": ["y"]})
    with pytest.raises(InputError, match=r'has no column of texts; its columns are "text\.b"'):
        rows(parquet(nested), "a.parquet")
    twice = pyarrow.table([["x"], ["y"]], names=["text", "text"])
    with pytest.raises(InputError, match="has columns of the same name"):
        rows(parquet(twice), "a.parquet")


def test_a_parquet_stream_that_cannot_seek() -> None:
    reader, writer = os.pipe()
    os.write(writer, parquet(pyarrow.table({"text": ["x"]})))
    os.close(writer)
    with open(reader, "rb") as file:
        assert rows(file, "a.parquet")[0] == [("a.parquet, row 1", {"text": "x"})]


DAMAGED = {
    "a.csv": as_csv(),
    "b.csv": as_csv().decode().encode("utf-16"),
    "a.jsonl": as_jsonl(),
    "a.json": json.dumps({"articles": ROWS}).encode(),
    "a.parquet": parquet(pyarrow.table({"text": ["x" * 50, "y", None], "when": pyarrow.array([1, 2, 3], pyarrow.timestamp("ns", "UTC"))})),
}


@pytest.mark.parametrize("name", DAMAGED)
@settings(max_examples=60, derandomize=True, deadline=None)
@given(cuts=st.lists(st.tuples(st.integers(0, 5000), st.binary(max_size=4), st.integers(0, 4)), min_size=1, max_size=6))
def test_damage_gives_errors_only(name: str, cuts: list[tuple[int, bytes, int]]) -> None:
    data = DAMAGED[name]
    for at, new, old in cuts:
        at %= len(data)
        data = data[:at] + new + data[at + old :]
    with contextlib.suppress(InputError):
        for place, row in rows(data, name)[0]:
            assert place.startswith(name)
            assert isinstance(row, InputError) or all(row.values())
