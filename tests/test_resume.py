"""A command that is killed in the middle goes on with --resume, and its output has the same bytes as that of a run that was not."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pandas
import pytest

import framing
import framing.engine
import framing.journal
import framing.report.write
from framing.cli import main
from framing.engine import write_scores
from framing.ingest import read_corpus

FAST = ["--depth", "fast"]
FEW = ["--resamples", "100", "--permutations", "99", "--keep-copies"]
SUFFIXES = (".parquet", ".csv", ".jsonl")
ROOT = Path(framing.__file__).parent.parent
ENVIRONMENT = os.environ | {"PYTHONPATH": str(ROOT)}
# The command with small portions; it stops to read before article `sys.argv[2]`, says so, and waits for its end.
WAITING = """
import importlib, sys, time, framing.journal
framing.journal.ROWS_AT_ONCE = 4
module = importlib.import_module(sys.argv[1])
jobs = module._jobs
def some(*arguments):
    for number, job in enumerate(jobs(*arguments)):
        if number == int(sys.argv[2]):
            print("waiting", flush=True)
            time.sleep(600)
        yield job
module._jobs = some
from framing.cli import main
if __name__ == "__main__":
    sys.exit(main(sys.argv[3:]))
"""
no_signals = pytest.mark.skipif(os.name == "nt", reason="Windows sends no such signals to one process")


@pytest.fixture
def corpus(tmp_path: Path) -> str:
    """Thirty short articles with further columns that differ, one of them without a text, two of one id."""
    rows: list[dict[str, Any]] = []
    for number in range(30):
        text = f"The mayor backed the reckless plan {number} on Friday. “It is a fiasco,” Ada Finch said. =Some say it may fail {number % 7} times."
        row = {
            "id": f"{number}",
            "outlet": ("Tern", "The Gull")[number % 2],
            "title": f"Plan {number}",
            "story": f"s{number // 2}",
            "text": text,
        }
        if number > 3:
            row["leaning" if number % 3 else "section"] = f"={number}"
        rows.append(row)
    rows[26] = rows[25] | {"text": f"{rows[25]['text']} Again."}
    rows[11]["text"] = ""
    path = tmp_path / "corpus.jsonl"
    path.write_text("".join(f"{json.dumps(row)}\n" for row in rows), "utf-8")
    return str(path)


def stopped(module: str, before: int, number: int, arguments: list[str], folder: Path) -> subprocess.CompletedProcess[bytes]:
    """The command as it ends with this signal, before it reads article `before`."""
    inherited = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        running = subprocess.Popen(
            [sys.executable, "-c", WAITING, module, str(before), *arguments],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=folder, env=ENVIRONMENT,
        )  # fmt: skip
    finally:
        signal.signal(signal.SIGINT, inherited)
    assert running.stdout is not None
    while (line := running.stdout.readline()) != b"waiting\n":
        assert line, running.communicate()[1].decode()
    running.send_signal(number)
    out, err = running.communicate(timeout=120)
    return subprocess.CompletedProcess(running.args, running.returncode, out, err)


def score(corpus: str, out: Path, *options: str) -> bytes:
    """The table's bytes; one article has no text and is set aside."""
    assert main(["score", corpus, "--out", str(out), *FAST, *options]) == 0
    assert not list(out.parent.glob(f".{out.name}*"))
    return out.read_bytes()


@pytest.fixture
def small_groups(monkeypatch: pytest.MonkeyPatch) -> None:
    """Row groups that end inside the corpus."""
    monkeypatch.setattr(framing.journal, "ROWS_TOGETHER", 7)
    monkeypatch.setattr(framing.engine, "ROWS_TOGETHER", 7)


@pytest.mark.usefixtures("small_groups")
@pytest.mark.parametrize("suffix", SUFFIXES)
def test_the_same_bytes_with_any_workers_and_portions(corpus: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, suffix: str) -> None:
    whole = score(corpus, tmp_path / f"a{suffix}")
    monkeypatch.setattr(framing.journal, "ROWS_AT_ONCE", 3)
    assert score(corpus, tmp_path / f"b{suffix}") == whole
    if suffix == ".parquet":
        assert score(corpus, tmp_path / f"c{suffix}", "--workers", "2") == whole
    # The function of Python gives the same table.
    articles = (article for article in read_errors_apart(corpus))
    write_scores(framing.score(articles, depth="fast"), tmp_path / f"d{suffix}")
    assert (tmp_path / f"d{suffix}").read_bytes() == whole


def read_errors_apart(corpus: str) -> list[framing.Article]:
    return list(framing.ingest.read_sources([corpus], on_error=lambda _: None))


@no_signals
@pytest.mark.usefixtures("small_groups")
@pytest.mark.parametrize(("suffix", "workers", "before"), [(".parquet", 1, 17), (".csv", 2, 23), (".jsonl", 1, 9)])
def test_killed_and_gone_on(corpus: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, suffix: str, workers: int, before: int) -> None:
    whole = score(corpus, tmp_path / f"whole{suffix}")
    out = tmp_path / f"a{suffix}"
    arguments = ["score", corpus, "--out", str(out), *FAST, "--workers", str(workers)]
    ended = stopped("framing.engine", before, signal.SIGKILL, arguments, tmp_path)
    assert ended.returncode == -signal.SIGKILL and not out.exists()
    portions = sorted((tmp_path / f".a{suffix}.unfinished").rglob("*.parquet"))
    assert portions
    there = sum(len(pandas.read_parquet(path, columns=["key"])) for path in portions)
    assert there % 4 == 0
    analysed: list[str] = []
    analyze = framing.engine.analyze_article

    def noted(article: framing.Article, **options: Any) -> framing.Analysis:
        analysed.append(article.id)
        return analyze(article, **options)

    monkeypatch.setattr(framing.engine, "analyze_article", noted)
    assert score(corpus, out, "--resume") == whole
    assert len(analysed) <= 29 - there and "0" not in analysed


@no_signals
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_stopped_and_gone_on(corpus: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], number: int) -> None:
    arguments = ["score", corpus, "--out", "a.csv", *FAST]
    ended = stopped("framing.engine", 10, number, arguments, tmp_path)
    assert ended.returncode == 130 and ended.stderr.endswith(b"framing: stopped; 10 articles are kept: go on with --resume\n")
    ended = stopped("framing.engine", 20, number, [*arguments, "--resume"], tmp_path)
    assert ended.stderr.decode().splitlines()[0] == "framing: going on with 10 articles of a stopped run"
    assert ended.stderr.decode().splitlines()[-1] == "framing: stopped; 20 articles are kept: go on with --resume"
    capsys.readouterr()
    found = score(corpus, tmp_path / "a.csv", "--resume")
    assert capsys.readouterr().err.splitlines()[0] == "framing: going on with 20 articles of a stopped run"
    assert found == score(corpus, tmp_path / "b.csv")


@no_signals
def test_the_corpus_may_change_meanwhile(corpus: str, tmp_path: Path) -> None:
    stopped("framing.engine", 20, signal.SIGTERM, ["score", corpus, "--out", "a.parquet", *FAST], tmp_path)
    lines = Path(corpus).read_text("utf-8").splitlines(keepends=True)
    lines[2] = lines[2].replace("reckless", "daring")
    Path(corpus).write_text("".join([*reversed(lines[1:]), lines[0].replace("Plan 0", "Another plan")]), "utf-8")
    assert score(corpus, tmp_path / "a.parquet", "--resume") == score(corpus, tmp_path / "b.parquet")


@no_signals
def test_without_resume_a_run_starts_anew_and_says_so(corpus: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    stopped("framing.engine", 10, signal.SIGTERM, ["score", corpus, "--out", "a.csv", *FAST], tmp_path)
    whole = score(corpus, tmp_path / "a.csv")
    assert (
        "framing: 10 articles of a stopped run are there; this run starts anew, --resume would go on with them\n" in capsys.readouterr().err
    )
    assert score(corpus, tmp_path / "b.csv") == whole


@no_signals
def test_other_options_do_not_take_its_rows(corpus: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    stopped("framing.engine", 10, signal.SIGTERM, ["score", corpus, "--out", "a.csv", *FAST], tmp_path)
    out = str(tmp_path / "a.csv")
    assert main(["score", corpus, "--out", out, *FAST, "--without", "hedges", "--resume"]) == 0
    assert re.search(r"articles of a stopped run with other without, of no use here; remove the folder", capsys.readouterr().err)
    fresh = (tmp_path / "a.csv").read_bytes()
    assert main(["score", corpus, "--out", str(tmp_path / "b.csv"), *FAST, "--without", "hedges"]) == 0
    assert (tmp_path / "b.csv").read_bytes() == fresh
    assert len(list(tmp_path.rglob("000000.parquet"))) == 1


def test_an_output_that_cannot_be_written_keeps_the_rows(corpus: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "a.csv"
    out.mkdir()
    assert main(["score", corpus, "--out", str(out), *FAST]) == 2
    *_, kept, error = capsys.readouterr().err.splitlines()
    assert kept == "framing: 29 articles are kept: go on with --resume"
    assert error.startswith(f"framing: {out}: cannot be written")
    out.rmdir()
    score(corpus, out, "--resume")


@no_signals
def test_compare_goes_on(corpus: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["compare", corpus, *FAST, *FEW]
    ended = stopped("framing.engine", 18, signal.SIGTERM, [*arguments, "--out", str(tmp_path / "a")], tmp_path)
    assert ended.stderr.endswith(b"framing: stopped; 18 articles are kept: go on with --resume\n")
    assert main([*arguments, "--out", str(tmp_path / "a"), "--resume"]) == 0
    assert main([*arguments, "--out", str(tmp_path / "b")]) == 0
    assert "framing: going on with" in capsys.readouterr().err
    assert files(tmp_path / "a") == files(tmp_path / "b")
    assert main([*arguments, "--json", "--resume"]) == 2
    assert capsys.readouterr().err == "framing: --resume: needs a folder in which rows are kept; name one with --out\n"


@no_signals
@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGINT] if os.name != "nt" else [])
def test_report_goes_on(
    corpus: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], number: int
) -> None:
    arguments = ["report", corpus, *FAST, "--format", "json", "md"]
    ended = stopped("framing.report.write", 10, number, [*arguments, "--out", str(tmp_path / "a")], tmp_path)
    if number == signal.SIGINT:
        assert ended.returncode == 130 and ended.stderr.endswith(b"framing: stopped; 10 articles are kept: go on with --resume\n")
    ended = stopped("framing.report.write", 0, signal.SIGINT, [*arguments, "--out", str(tmp_path / "a"), "--resume"], tmp_path)
    assert ended.stderr.endswith(b"framing: stopped; 10 articles are kept: go on with --resume\n")
    journal = tmp_path / "a" / framing.report.write.UNFINISHED
    journal.write_bytes(journal.read_bytes() + b'["cut sho')
    (tmp_path / "a" / "3.md").unlink()
    analysed: list[str] = []
    analyze = framing.report.write.analyze_article

    def noted(article: framing.Article, **options: Any) -> framing.Analysis:
        analysed.append(article.id)
        return analyze(article, **options)

    monkeypatch.setattr(framing.report.write, "analyze_article", noted)
    assert main([*arguments, "--out", str(tmp_path / "a"), "--resume"]) == 0
    out, err = capsys.readouterr()
    assert err.startswith("framing: going on with 10 articles of a stopped run\n") and "29 articles reported; 1 set aside (1 empty)" in err
    # Two articles have one id: the second has its number.
    assert analysed[:3] == ["3", "10", "12"] and len(out.splitlines()) == 58
    assert main([*arguments, "--out", str(tmp_path / "b")]) == 0
    assert files(tmp_path / "a") == files(tmp_path / "b")
    assert capsys.readouterr().out.replace(str(tmp_path / "b"), "") == out.replace(str(tmp_path / "a"), "")


def files(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def test_two_processes_write_the_same_bytes(tmp_path: Path) -> None:
    """Whatever the order of sets in a process is, and whenever it runs."""
    stories = tmp_path / "stories"
    ellery = ROOT / "corpora" / "ellery"
    stories.mkdir()
    shutil.copy(ellery / "manifest.csv", stories)
    for name in ("rent-cap", "phone-ban"):
        shutil.copytree(ellery / name, stories / name)
    commands = (
        ["compare", "stories", *FAST, *FEW],
        ["report", "stories/rent-cap", "--format", "html", "md", "json", *FAST],
        ["commitment", "stories", *FAST],
    )
    for command in commands:
        running = [
            subprocess.Popen(
                [sys.executable, "-m", "framing", *command, "--out", f"{seed}/{command[0]}"],
                stdout=subprocess.DEVNULL, cwd=tmp_path, env=ENVIRONMENT | {"PYTHONHASHSEED": seed},
            )
            for seed in ("1", "2")
        ]  # fmt: skip
        assert [process.wait(300) for process in running] == [0, 0]
    found = [files(tmp_path / seed) for seed in ("1", "2")]
    assert {Path(name).suffix for name in found[0]} == {".html", ".md", ".json", ".csv", ".parquet", ".svg", ".png"}
    assert list(found[0]) == list(found[1])
    assert [name for name in found[0] if found[0][name] != found[1][name]] == []


def test_reading_is_the_same_for_a_corpus_of_paths(tmp_path: Path) -> None:
    """A path, a table and a folder of the same article have one key: what an article is decides, not where it stood."""
    text = "The council met on Friday. It will vote on the fee in June, the mayor said."
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "one.txt").write_text(f"Vote\n\n{text}", "utf-8")
    (tmp_path / "b.jsonl").write_text(json.dumps({"id": "one", "title": "Vote", "text": text}), "utf-8")
    keys = {framing.journal.article_key(article) for source in ("a", "b.jsonl") for article in read_corpus(tmp_path / source)}
    assert len(keys) == 1
