"""`framing score` and `framing compare` as a user calls them: what is written where, which calls are refused, and when."""

from __future__ import annotations

import csv
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pandas
import pytest

import framing
from framing.cli import main
from framing.errors import InputError
from framing.types import Article

TEXTS = (
    "The mayor unveiled the reckless plan on Monday. Critics said the scheme may hurt families. “It is a fiasco,” said Ada Finch.",
    "Officials apparently approved the harbor budget. The radical proposal drew a furious backlash from the residents of the town.",
)
ROWS = [
    {"id": str(n), "outlet": "The Gull" if n % 2 else "Tern", "title": "Plan", "text": f"{TEXTS[n % 2]} It was vote {n}.", "section": section, "story": f"s{n // 2}"}
    for n, section in enumerate(("007", "007", "7", "7"))
]  # fmt: skip
ENVIRONMENT = os.environ | {"PYTHONPATH": str(Path(framing.__file__).parent.parent)}
FAST = ["--depth", "fast"]
FEW = ["--keep-copies", "--resamples", "100", "--permutations", "99"]


def _table(path: Path, rows: list[dict[str, str]]) -> str:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    return str(path)


def _outlets(out: str) -> list[str]:
    outlets: list[str] = json.loads(out)["outlets"]
    return outlets


def test_json_with_out_writes_the_files_too(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    corpus = _table(tmp_path / "a.csv", ROWS)
    assert main(["compare", corpus, "--json", *FAST, *FEW]) == 0
    alone = capsys.readouterr().out
    assert [path.name for path in tmp_path.iterdir()] == ["a.csv"]
    assert main(["compare", corpus, "--json", "--out", "new", *FAST, *FEW]) == 0
    assert capsys.readouterr().out == alone == (tmp_path / "new" / "compare.json").read_text("utf-8")
    assert (tmp_path / "new" / "compare.html").is_file()


@pytest.mark.parametrize("suffix", [".parquet", ".csv", ".jsonl"])
def test_further_columns_stay_text(tmp_path: Path, capsys: pytest.CaptureFixture[str], suffix: str) -> None:
    scores = str(tmp_path / f"scores{suffix}")
    assert main(["score", _table(tmp_path / "a.csv", ROWS), "--out", scores, *FAST]) == 0
    capsys.readouterr()
    assert main(["compare", scores, "--by", "section", "--json", *FEW]) == 0
    assert _outlets(capsys.readouterr().out) == ["007", "7"]


@pytest.mark.parametrize("suffix", [".parquet", ".csv", ".jsonl"])
def test_a_corpus_with_a_column_of_ours_is_a_corpus(tmp_path: Path, capsys: pytest.CaptureFixture[str], suffix: str) -> None:
    rows = [{**row, "provenance": "web", "words": "many"} for row in ROWS]
    path = tmp_path / f"a{suffix}"
    if suffix == ".parquet":
        pandas.DataFrame(rows).to_parquet(path)
    elif suffix == ".csv":
        _table(path, rows)
    else:
        path.write_text("".join(f"{json.dumps(row)}\n" for row in rows), "utf-8")
    assert main(["compare", str(path), "--json", *FAST, *FEW]) == 0
    assert _outlets(capsys.readouterr().out) == ["Tern", "The Gull"]


def test_score_tables_are_put_below_one_another(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    whole = _table(tmp_path / "a.csv", ROWS)
    parts = [str(tmp_path / "one.csv"), str(tmp_path / "two.parquet")]
    for rows, part in zip((ROWS[:2], ROWS[2:]), parts, strict=True):
        assert main(["score", _table(tmp_path / "part.csv", rows), "--out", part, *FAST]) == 0
    capsys.readouterr()
    assert main(["compare", whole, "--json", *FAST, *FEW]) == 0
    expected = capsys.readouterr().out
    assert main(["compare", *parts, "--json", *FEW]) == 0
    assert capsys.readouterr().out == expected
    assert main(["compare", *parts, whole, "--json"]) == 2
    assert (
        capsys.readouterr().err
        == f'framing: compare: "{whole}" is no score table, but others are; score it too, or name the corpora of all\n'
    )


def test_a_score_table_is_no_corpus(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for suffix in (".parquet", ".csv", ".jsonl"):
        scores = str(tmp_path / f"scores{suffix}")
        assert main(["score", _table(tmp_path / "a.csv", ROWS), "--out", scores, *FAST]) == 0
        capsys.readouterr()
        assert main(["score", scores, "--out", str(tmp_path / "again.csv"), *FAST]) == 2
        assert capsys.readouterr().err.startswith(f"framing: {scores}: is a score table, no corpus; give the articles that it was made of")


def test_copies_and_agencies_are_those_of_outlets_whatever_is_compared() -> None:
    long = " ".join(f"The mayor told reporter {n} that the harbor plan of ward {n} was not ready." for n in range(20))
    articles = [
        Article(text=long, id="1", outlet="Tern", extra=(("leaning", "left"),)),
        # 82% of its words run the same: a copy of another outlet's article, but one of the same outlet with new matter is none.
        Article(text=f"{long} {'Nobody else had asked her about it. ' * 9}", id="2", outlet="Gull", extra=(("leaning", "left"),)),
        Article(text=TEXTS[0], id="3", outlet="Reuters", extra=(("leaning", "right"),)),
    ]
    found = framing.compare(framing.score(articles, depth="fast"), by="leaning").articles
    assert found[["outlet", "kept", "copy_of", "wire"]].to_numpy().tolist() == [
        ["left", True, "", ""], ["left", False, "1", ""], ["right", True, "", "Reuters"],
    ]  # fmt: skip


def test_refused_before_the_work(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    corpus = _table(tmp_path / "a.csv", ROWS)
    (tmp_path / "file").write_text("", "utf-8")
    for arguments, message in (
        (
            ["--out", str(tmp_path / "file" / "x")],
            f"{tmp_path / 'file' / 'x'}: cannot be made: Not a directory; name another folder with --out",
        ),
        (["--resamples", "5"], "--resamples: must be 100 or more; leave it out for the default"),
        (["--permutations", "5"], "--permutations: must be 99 or more; leave it out for the default"),
    ):
        assert main(["compare", corpus, *FAST, *arguments]) == 2
        assert capsys.readouterr().err == f"framing: {message}\n"


def test_score_table_at_another_depth(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    scores = tmp_path / "scores.jsonl"
    assert main(["score", _table(tmp_path / "a.csv", ROWS), "--out", str(scores), *FAST]) == 0
    assert main(["compare", str(scores), "--json", *FAST, *FEW]) == 0
    scores.write_text(scores.read_text("utf-8").replace('"depth":"fast"', '"depth":"full"'), "utf-8")
    capsys.readouterr()
    assert main(["compare", str(scores), "--json", *FAST]) == 2
    assert "a score table is compared as it was scored; give --depth" in capsys.readouterr().err


def test_names_of_outlets_are_cleaned(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "a.jsonl"
    names = ("The\nGull \ud83d", "Tern\x07", "  ")
    path.write_text("".join(f"{json.dumps({'text': TEXTS[0], 'outlet': name, 'title': name})}\n" for name in names), "utf-8")
    assert main(["compare", str(path), "--json", "--match", "none", "--out", str(tmp_path / "new"), *FAST, *FEW]) == 0
    assert _outlets(capsys.readouterr().out) == ["The Gull \ufffd", "Tern", "(none named)"]


def test_too_few_and_too_many_groups() -> None:
    one = framing.score([Article(text=TEXTS[0], id=str(n)) for n in range(2)], depth="fast")
    for table, by, message in (
        (one, "outlet", "corpus: names no outlet; give articles of two or more, name the column that holds it with --column outlet=NAME, or compare by another column with --by"),
        (one.assign(outlet="Tern"), "outlet", 'corpus: has only one outlet, "Tern"; give articles of two or more, name the column'),
        (one.assign(outlet=["Tern", "Gull"]), "outlet", "corpus: has near-duplicates only beside one outlet; count them for each with --keep-copies"),
        (pandas.concat([one] * 300).assign(id=range(600)), "id", 'corpus: has 600 different values of "id"; compare by a column of 500 at most'),
    ):  # fmt: skip
        with pytest.raises(InputError) as error:
            framing.compare(table, by=by)
        assert str(error.value).startswith(message)


@pytest.mark.parametrize("evidence", [True, False])
def test_a_table_that_pandas_reads_by_itself(tmp_path: Path, evidence: bool) -> None:
    articles = [Article(text=TEXTS[n % 2], id=str(n), outlet="AB"[n % 2], story="fee") for n in range(4)]
    table = framing.score(articles, depth="fast", evidence=evidence)
    table.to_csv(tmp_path / "a.csv", index=False)
    options = {"keep_copies": True, "resamples": 100, "permutations": 99}
    expected = framing.compare(table, **options)  # type: ignore[arg-type]
    found = framing.compare(pandas.read_csv(tmp_path / "a.csv"), **options)  # type: ignore[arg-type]
    assert found.to_dict() == expected.to_dict()


@pytest.mark.skipif(os.name == "nt", reason="Windows sends no such signal to one process")
def test_ctrl_c_ends_in_one_line(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "framing", "score", "missing.txt", "-", "--out", "new.csv", *FAST]
    # Standard input stays open: the command waits for its end, and cannot be done before the signal comes.
    # A shell lets its background jobs ignore Ctrl-C, and they hand that on; the command has to get it.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        running = subprocess.Popen(
            command, stdin=subprocess.PIPE, stderr=subprocess.PIPE, stdout=subprocess.PIPE, cwd=tmp_path, env=ENVIRONMENT
        )
    finally:
        signal.signal(signal.SIGINT, before)
    assert running.stderr is not None
    assert running.stderr.readline() == b"framing: missing.txt: no such file or folder; check the path\n"
    running.send_signal(signal.SIGINT)
    out, err = running.communicate(timeout=60)
    assert (running.returncode, out, err) == (130, b"", b"framing: stopped\n")
    assert list(tmp_path.iterdir()) == []
