"""The command `framing contrast`: files by their suffix, standard output, errors of one line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from framing.cli import MOST_CONTRASTED, main

STORY = Path(__file__).resolve().parents[1] / "corpora" / "ellery" / "asylum-shelter"
TWO = (str(STORY / "daily-lantern.txt"), str(STORY / "morning-halyard.txt"))


def test_files_in_every_format(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    paths = [tmp_path / f"out.{form}" for form in ("html", "md", "json", "svg", "png")]
    assert main(["contrast", *TWO, *(word for path in paths for word in ("--out", str(path)))]) == 0
    out, err = capsys.readouterr()
    assert out.split() == [str(path) for path in paths] and err == ""
    assert all(path.stat().st_size > 1000 for path in paths)


def test_default_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["contrast", str(STORY), "--depth", "fast"]) == 0
    assert (tmp_path / "reports" / "contrast.html").is_file()


def test_standard_output(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["contrast", *TWO, "--out", "-"]) == 0
    assert capsys.readouterr().out.startswith("# Framing contrast: One story in The Daily Lantern and The Morning Halyard")
    page = tmp_path / "a.html"
    assert main(["contrast", *TWO, "--out", "-", "--format", "json", "--out", str(page)]) == 0
    out, err = capsys.readouterr()
    assert json.loads(out)["schema"] == "framing.contrast/1" and err.strip() == str(page)


def test_another_story_is_warned_of(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name, body in (
        ("a", "Rain fell on Monday. The roads of Marl were wet."),
        ("b", "Ada Finch won the cup. The crowd in Ostrava cheered."),
    ):
        (tmp_path / f"{name}.txt").write_text(body, "utf-8")
    assert main(["contrast", str(tmp_path), "--out", str(tmp_path / "c.md")]) == 0
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 1 and lines[0].startswith("framing: a and b: hardly anything") and lines[0].endswith("is it the same story?")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ([TWO[0]], "takes two or more articles"),
        ([str(STORY.parent)], f"takes up to {MOST_CONTRASTED} articles"),
        ([*TWO, "--out", "a.pdf"], "does not say in which format"),
        ([*TWO, "--out", "a.html", "--format", "md"], "is for --out -"),
        ([TWO[0], "none.txt"], "no such file"),
        ([*TWO, "--without", "nothing"], "nothing"),
    ],
)
def test_errors_are_one_line_with_a_remedy(
    arguments: list[str], words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["contrast", *arguments]) == 2
    error = capsys.readouterr().err
    assert words in error and error.count("\n") == 1 and ";" in error
    assert list(tmp_path.iterdir()) == []
