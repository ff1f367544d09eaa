"""`framing classroom` as a user calls it: what is written where, which calls are refused, and what a paper class gets."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from framing.classroom.exercises import KINDS
from framing.cli import main
from framing.cli_classroom import EXERCISES, MOST_SHOWN

ROOT = Path(__file__).resolve().parents[1]
STORY = str(ROOT / "corpora/ellery/asylum-shelter")
ARTICLE = f"{STORY}/daily-lantern.txt"
MARKS = str(ROOT / "corpora/classroom/marks.csv")
FAST = ["--depth", "fast"]


def call(*arguments: str) -> int:
    return main(["classroom", *arguments])


def test_help_names_every_kind() -> None:
    assert tuple(KINDS) == EXERCISES


def test_worksheet_goes_into_reports(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert call("worksheet", ARTICLE, "--exercise", "highlight-hunt", *FAST) == 0
    path = Path(capsys.readouterr().out.strip())
    assert path.parts == ("reports", "worksheet-highlight-hunt-asylum-shelter-daily-lantern-level2.pdf")
    assert path.read_bytes().startswith(b"%PDF-")


def test_formats_levels_and_seeds(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = str(tmp_path / "new" / "folder")
    for options in ([], ["--level", "1"], ["--seed", "7"]):
        assert call("worksheet", ARTICLE, "--exercise", "tool-wrong", "--format", "html", "pdf", "--out", out, *options, *FAST) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [Path(line).suffix for line in lines] == [".html", ".pdf"] * 3
    assert len({Path(line).stem for line in lines}) == 2  # level 1 has a name of its own
    assert "seed 7" in Path(lines[4]).read_text("utf-8")


def test_a_kind_for_an_article_makes_one_sheet_for_each(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert call("worksheet", STORY, "--exercise", "who-speaks", "--format", "html", "--out", str(tmp_path), *FAST) == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        f"worksheet-who-speaks-asylum-shelter-{outlet}-level2.html"
        for outlet in ("continental-wire", "daily-lantern", "ellery-courier", "morning-halyard")
    ]


def test_a_kind_for_a_story_takes_all_together(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert call("worksheet", STORY, "--exercise", "hidden-outlets", "--format", "html", "--out", str(tmp_path), *FAST) == 0
    (path,) = tmp_path.iterdir()
    assert path.name == "worksheet-hidden-outlets-asylum-shelter-level2.html"
    page = path.read_text("utf-8")
    assert "Text D" in page and "The Daily Lantern" not in page
    assert (
        call("worksheet", STORY, "--exercise", "hidden-outlets", "--format", "html", "--out", str(tmp_path), "--show-outlets", *FAST) == 0
    )
    assert "The Daily Lantern" in path.read_text("utf-8")


def test_all_makes_one_of_each_kind(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """At full depth, as the demo does: the sample story carries every kind."""
    assert call("key", STORY, "--exercise", "all", "--format", "html", "--out", str(tmp_path)) == 0
    names = [Path(line).name for line in capsys.readouterr().out.splitlines()]
    assert [next(kind for kind in EXERCISES if name.startswith(f"key-{kind}-")) for name in names] == list(EXERCISES)


def test_key_matches_its_sheet(tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    options = ["--exercise", "highlight-hunt", "--format", "html", "--out", "-", *FAST]
    assert call("worksheet", ARTICLE, *options) == 0
    sheet = capsysbinary.readouterr().out.decode("utf-8")
    assert call("key", ARTICLE, *options) == 0
    key = capsysbinary.readouterr().out.decode("utf-8")
    assert "Lesson plan" in key and "The Daily Lantern" in key and "The Daily Lantern" not in sheet
    prompt = "Which of your finds were you least sure of? Say why."
    assert prompt in sheet and prompt in key


def test_one_file_and_standard_output(tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    path = tmp_path / "deep" / "sheet.pdf"
    assert call("key", ARTICLE, "--exercise", "who-speaks", "--out", str(path), "--paper", "letter", *FAST) == 0
    assert capsysbinary.readouterr().out.decode().strip() == str(path)
    assert call("key", ARTICLE, "--exercise", "who-speaks", "--out", "-", "--paper", "letter", *FAST) == 0
    assert capsysbinary.readouterr().out == path.read_bytes()
    assert call("worksheet", ARTICLE, "--exercise", "who-speaks", "--out", str(tmp_path / "sheet.HTML"), *FAST) == 0
    assert (tmp_path / "sheet.HTML").read_text("utf-8").lstrip().startswith("<!doctype html>")


@pytest.mark.parametrize(
    ("options", "problem"),
    [
        (["--exercise", "crossword"], '"crossword" is unknown; use one of highlight-hunt'),
        (["--exercise", "who-speaks", "--out", "-", "--format", "pdf", "html"], "takes one format"),
        (["--exercise", "who-speaks", "--out", "x.pdf", "--format", "html"], "--format: is not that of"),
    ],
)
def test_refused(
    options: list[str], problem: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert call("worksheet", ARTICLE, *options, *FAST) == 2
    assert problem in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_several_sheets_do_not_fit_into_one_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert call("worksheet", STORY, "--exercise", "who-speaks", "--out", str(tmp_path / "x.pdf"), *FAST) == 2
    assert "takes one exercise" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_an_article_that_carries_too_little_is_set_aside(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text("Short\n\nThe board met.", "utf-8")
    out = tmp_path / "out"
    assert call("worksheet", str(tmp_path / "a.txt"), ARTICLE, "--exercise", "highlight-hunt", "--out", str(out), *FAST) == 2
    printed = capsys.readouterr()
    assert "too little for highlight-hunt" in printed.err and len(printed.out.splitlines()) == 1
    assert len(list(out.iterdir())) == 1
    assert call("worksheet", str(tmp_path / "none.txt"), "--exercise", "highlight-hunt", "--out", str(out), *FAST) == 2


def test_what_is_set_aside_is_counted(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text(Path(ARTICLE).read_text("utf-8"), "utf-8")
    (tmp_path / "b.txt").write_text(Path(ARTICLE).read_text("utf-8"), "utf-8")
    options = ["worksheet", str(tmp_path), "--exercise", "highlight-hunt", "--out", str(tmp_path / "out"), *FAST]
    assert call(*options) == 0
    assert "1 article read; 1 set aside (1 duplicate)" in capsys.readouterr().err
    assert call(*options, "--strict") == 2


def test_file_names_are_plain(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    table = tmp_path / "t.jsonl"
    text = Path(ARTICLE).read_text("utf-8")
    odd = ("../../etc/x", "a b\u202e/..", "a b\u202e/..", "n" * 400)
    rows = [{"id": id, "text": f"{text} It was day {day}.", "outlet": "The Gull"} for day, id in enumerate(odd)]
    table.write_text("\n".join(map(json.dumps, rows)), "utf-8")
    out = tmp_path / "out"
    assert call("worksheet", str(table), "--exercise", "who-speaks", "--format", "html", "--out", str(out), *FAST) == 0
    names = [path.name for path in out.iterdir()]
    assert len(names) == 4 and all(set(name) <= set("abcdefghijklmnopqrstuvwxyzABC0123456789._-") and len(name) < 160 for name in names)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out", "t.jsonl"]


def test_agreement_of_the_sample_class(capsys: pytest.CaptureFixture[str]) -> None:
    assert call("agreement", MARKS, "--texts", ARTICLE) == 0
    page = capsys.readouterr().out
    assert page.startswith("11 students, 1 text")
    assert "brutal" in page and "Where class and program differ most" in page
    for label in ("all", "loaded", "hedge", "certainty"):
        assert f"\n{label} " in page


def test_agreement_as_json_and_in_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "deep" / "class.json"
    assert call("agreement", MARKS, "--texts", ARTICLE, "--json", "--out", str(out), *FAST) == 0
    assert capsys.readouterr().out.strip() == str(out)
    record = json.loads(out.read_text("utf-8"))
    assert record["schema"] == "framing.class_agreement/1" and record["students"] == 11
    labels = {row["label"]: row for row in record["labels"]}
    assert 0 < labels["all"]["low"] < labels["all"]["alpha"] < labels["all"]["high"] < 1
    assert "Abel" not in out.read_text("utf-8")


def test_agreement_leaves_bad_rows_out(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "marks.csv"
    path.write_text(
        "student,text,line,words,label\nAna,1,3,heartbreaking,loaded\nBen,1,3,heartbreaking,loded\nBen,1,3,heartbreaking,Loaded\n", "utf-8"
    )
    assert call("agreement", str(path), "--texts", ARTICLE, *FAST) == 2
    printed = capsys.readouterr()
    assert f"{path}:3: “loded” is no label of the sheet; use loaded, hedge, certainty" in printed.err
    assert "1 row was left out, 2 marks count" in printed.err
    assert printed.out.startswith("2 students")


def test_agreement_shows_some_errors_of_many(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "marks.csv"
    path.write_text("student,text,line,words,label\n" + "Ana,1,3,no such words,loaded\n" * 500, "utf-8")
    assert call("agreement", str(path), "--texts", ARTICLE, *FAST) == 2
    printed = capsys.readouterr()
    assert len(printed.err.splitlines()) == MOST_SHOWN + 1
    assert printed.err.endswith("500 rows were left out, 0 marks count\n")
    assert "cannot tell" in printed.out


def test_agreement_on_files_that_the_table_names(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "lantern.txt").write_text(Path(ARTICLE).read_text("utf-8"), "utf-8")
    (tmp_path / "halyard.txt").write_text(Path(f"{STORY}/morning-halyard.txt").read_text("utf-8"), "utf-8")
    path = tmp_path / "marks.csv"
    path.write_text(
        "student,text,words,label\nAna,lantern.txt,heartbreaking,loaded\nBen,halyard.txt,beloved,loaded\nBen,lantern.txt,,\n", "utf-8"
    )
    assert call("agreement", str(path), *FAST) == 0
    page = capsys.readouterr().out
    assert page.startswith("2 students, 2 texts") and "1 of 2  heartbreaking" in page and "1 of 1  beloved" in page
    path.write_text("student,text,words,label\nAna,1,heartbreaking,loaded\n", "utf-8")
    assert call("agreement", str(path), *FAST) == 2
    assert "name the texts of the sheets with --texts" in capsys.readouterr().err


def test_agreement_needs_all_texts(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With a text left out, the numbers of the others would be wrong."""
    assert call("agreement", MARKS, "--texts", str(tmp_path / "none.txt"), ARTICLE, *FAST) == 2
    printed = capsys.readouterr()
    assert printed.out == "" and "none.txt" in printed.err


def test_a_place_that_cannot_be_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "class.txt").mkdir()
    assert call("agreement", MARKS, "--texts", ARTICLE, "--out", str(tmp_path / "class.txt"), *FAST) == 2
    assert "class.txt: cannot be written" in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["class.txt"]


def test_serve_hands_its_options_on(monkeypatch: pytest.MonkeyPatch) -> None:
    given = {}

    def serve(*places: object, **options: object) -> int:
        given.update(options, places=places)
        return 0

    module = pytest.importorskip("framing.classroom.serve")
    monkeypatch.setattr(module, "serve", serve)
    assert (
        call("serve", "--host", "::1", "--port", "9", "--data", "x.sqlite", "--retention", "3", "--allow-host", "a", "--trust-proxy") == 0
    )
    assert given == {"places": ("::1", 9, "x.sqlite"), "retention_days": 3, "allow_hosts": ["a"], "trust_proxy": True, "public": ""}
