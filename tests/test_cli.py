"""The command `framing`: outputs, exit codes, one line an error."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

import framing
from framing.cli import main
from framing.types import COMMITMENTS

ROOT = Path(__file__).resolve().parents[1]
BODY = "Critics slammed the plan on Friday.\n\nThe council may vote on it in June, Ada Finch said."
LONG = " ".join(f"{BODY} It was vote {number}." for number in range(9))


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "fee.txt"
    path.write_text(f"Council meets\n\n{BODY}\n", "utf-8")
    return path


def run(*arguments: str, text: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "framing", *arguments], input=text, capture_output=True, text=True, encoding="utf-8", cwd=ROOT, check=False
    )


def test_report_in_three_formats(article: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out"
    assert main(["report", str(article), "--out", str(out), "--format", "html", "md", "json"]) == 0
    assert sorted(path.name for path in out.iterdir()) == ["fee.html", "fee.json", "fee.md"]
    assert capsys.readouterr().out.split() == [str(out / f"fee.{form}") for form in ("html", "md", "json")]


def test_stdin_to_stdout_equals_the_library(capsys: pytest.CaptureFixture[str]) -> None:
    done = run("report", "-", "--format", "json", "--out", "-", "--depth", "fast", text=f"Council meets\n\n{LONG}")
    assert done.returncode == 0 and done.stderr == ""
    assert json.loads(done.stdout) == json.loads(
        json.dumps(framing.analyze(LONG, title="Council meets", id="stdin", depth="fast").to_dict())
    )


def test_errors_are_one_line_each_and_the_rest_is_done(article: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    empty = tmp_path / "empty.txt"
    empty.touch()
    out = tmp_path / "out"
    assert main(["report", str(empty), str(tmp_path / "none.txt"), str(article), "--out", str(out), "--depth", "fast"]) == 2
    captured = capsys.readouterr()
    lines = captured.err.strip().splitlines()
    assert len(lines) == 4 and all(line.startswith("framing: ") for line in lines)
    assert "no text" in lines[0] and "no such file" in lines[1] and lines[2].endswith(str(out / "rejects.jsonl"))
    assert lines[3] == "framing: 1 article reported; 2 set aside (1 empty, 1 unreadable); kept with a note: 1 too-short"
    assert sorted(path.name for path in out.iterdir()) == ["fee.html", "rejects.jsonl"]
    rows = [json.loads(line) for line in (out / "rejects.jsonl").read_text("utf-8").splitlines()]
    assert [(row["place"], row["kind"]) for row in rows] == [(str(empty), "empty"), (str(tmp_path / "none.txt"), "unreadable")]
    assert all(row["problem"] and row["remedy"] for row in rows)


def test_strict_ends_at_the_first_article_set_aside(article: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    copy = tmp_path / "copy.txt"
    copy.write_bytes(article.read_bytes())
    out = tmp_path / "out"
    assert main(["report", str(article), str(copy), "--out", str(out), "--depth", "fast"]) == 2  # one source gave nothing
    assert main(["report", str(tmp_path), "--out", str(out), "--depth", "fast"]) == 0  # the folder gave something
    capsys.readouterr()
    assert main(["report", str(tmp_path), "--out", str(out), "--depth", "fast", "--strict"]) == 2
    assert "has the same text as" in capsys.readouterr().err
    copy.unlink()
    assert main(["report", str(article), "--out", str(out), "--depth", "fast"]) == 0
    assert not (out / "rejects.jsonl").exists()  # what an earlier run set aside is not this one's


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (["report", "x.txt", "--out", "-", "--format", "html", "json"], "one format"),
        (["report", "x.txt", "--workers", "0"], "1 or more"),
        (["lexicon", "show", "nothing"], "not shipped"),
        (["lexicon", "check", "nothing.lex"], "no such file"),
    ],
)
def test_usage_errors(arguments: list[str], word: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 2
    error = capsys.readouterr().err
    assert word in error and error.count("\n") == 1


def test_unknown_options_are_errors() -> None:
    with pytest.raises(SystemExit) as caught:
        main(["report", "x.txt", "--colour", "red"])
    assert caught.value.code == 2


def test_one_and_two_workers_write_the_same_bytes(tmp_path: Path) -> None:
    source = str(ROOT / "corpora" / "ellery" / "phone-ban")
    for name, workers in (("one", "1"), ("two", "2"), ("again", "1")):
        assert main(["report", source, "--out", str(tmp_path / name), "--depth", "fast", "--workers", workers]) == 0
    files = {name: {p.name: p.read_bytes() for p in (tmp_path / name).iterdir()} for name in ("one", "two", "again")}
    assert len(files["one"]) == 4
    assert files["one"] == files["two"] == files["again"]


def test_articles_of_one_name_do_not_overwrite_each_other(article: Path, tmp_path: Path) -> None:
    other = tmp_path / "other" / article.name
    other.parent.mkdir()
    other.write_text("Fee vote\n\nAnother text on the fee, and another vote.", "utf-8")
    assert main(["report", str(article), str(other), "--out", str(tmp_path / "out"), "--depth", "fast"]) == 0
    assert sorted(p.name for p in (tmp_path / "out").iterdir()) == ["fee-2.html", "fee.html"]


def test_commitment_by_outlet(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    stories = ROOT / "corpora" / "ellery"
    assert main(["commitment", str(stories), "--depth", "fast"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "outlet,commitment,articles,sentences,count,share,low,high"
    assert len(lines) == 1 + 4 * len(COMMITMENTS) and lines[1].startswith("Continental Wire,plain,10,")
    assert main(["commitment", str(stories), "--depth", "fast", "--by", "story", "--out", str(tmp_path)]) == 0
    page = (tmp_path / "commitment.html").read_text("utf-8")
    assert "src=" not in page and "href=" not in page.replace('xlink:href="#', "")
    assert "harbor-strike" in page and "No interval can be given for any story:" in page
    assert (tmp_path / "commitment.csv").read_text("utf-8").count("\n") == 1 + 10 * len(COMMITMENTS)


def test_commitment_sets_aside_what_cannot_be_read(article: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    empty = tmp_path / "empty.txt"
    empty.write_text("", "utf-8")
    assert main(["commitment", str(empty), str(article), "--depth", "fast"]) == 2
    out, err = capsys.readouterr()
    assert "(none named),plain,1," in out and "empty.txt" in err
    assert main(["commitment", str(empty)]) == 2
    assert "has no article" in capsys.readouterr().err


def test_lexicon_commands(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lexicon", "list"]) == 0
    assert "hedges" in capsys.readouterr().out
    assert main(["lexicon", "show", "boosters"]) == 0
    assert "clearly\tadv\tbooster" in capsys.readouterr().out
    path = tmp_path / "mine.lex"
    head = '+++\nname = "mine"\nversion = "1"\nlicence = "CC0"\ndevice = "certainty"\nlabel = "booster"\ndescription = "d"\n+++\n'
    path.write_text(head + "surely | hit: It rains.\n", "utf-8")
    assert main(["lexicon", "check", str(path)]) == 1
    assert 'hit of "surely" fails' in capsys.readouterr().out
    path.write_text(head + "surely | hit: It will surely rain.\n", "utf-8")
    assert main(["lexicon", "check", str(path)]) == 0


def test_lexicon_show_of_a_term(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lexicon", "show", "combative", "Slammed"]) == 0
    shown = capsys.readouterr().out
    assert shown.startswith("slam\n") and "Critics slammed the plan." in shown and "of 3,000 news articles" in shown
    assert main(["lexicon", "show", "names", "death tax"]) == 0
    assert "rivals" in capsys.readouterr().out
    assert main(["lexicon", "show", "reporting", "insisted"]) == 0
    shown = " ".join(capsys.readouterr().out.split())
    assert "stance distancing class assertive commitment 3 (firm) writer keeps away from what is reported" in shown
    assert main(["lexicon", "show", "combative", "reportedly"]) == 2
    assert '"reportedly" is not in combative' in capsys.readouterr().err


def test_lexicon_check_with_a_corpus(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text("Critics gobbled the fund. They gobbled it twice.", "utf-8")
    path = tmp_path / "mine.csv"
    path.write_text("term,label\ngobble,metaphor\nslurp,metaphor\nslam,combative\n", "utf-8")
    assert main(["lexicon", "check", str(path), "--corpus", str(tmp_path / "a.txt")]) == 0
    shown = capsys.readouterr().out
    assert "in 1 articles (8 words) 1 of 3 entries are met" in shown
    assert "2  gobble\n" in shown and "…Critics ⟦gobbled⟧ the fund." in shown and "never met (2): slurp; slam" in shown
    assert '"slam" also stands in combative.lex' in shown and "3 entries, 0 to correct, 4 to consider" in shown
    table = tmp_path / "b.csv"
    table.write_text("words,id\nCritics gobbled the fund. They gobbled it twice.,1\n,2\n", "utf-8")
    check = ["lexicon", "check", str(path), str(path), "--column", "text=words", "--corpus", str(table)]
    assert main(check) == 0
    printed = capsys.readouterr()
    assert printed.out.count("in 1 articles (8 words) 1 of 3 entries are met") == 2
    assert printed.err.count("b.csv:3: has nothing in column") == 1 and "1 article read; 1 set aside (1 empty)" in printed.err
    assert main([*check, "--strict"]) == 2
    assert main(["lexicon", "check", str(path), "--corpus", str(tmp_path / "none")]) == 2
    capsys.readouterr()
    path.write_text("term,label\ngobble,metafor\n", "utf-8")
    assert main(["lexicon", "check", str(path)]) == 1
    assert f"{path}:2:2: label" in capsys.readouterr().out


def test_help_loads_nothing_heavy() -> None:
    code = (
        "import sys\nfrom framing.cli import main\ntry: main(['--help'])\nexcept SystemExit: pass\n"
        "print([m for m in ('spacy','matplotlib','pandas','numpy','jinja2') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True)
    assert done.stdout.strip().endswith("[]") and "report" in done.stdout


BABE_ROW = '{"text": "The council rammed through its shameless fee.", "label_bias": "Biased", "biased_words": ["rammed"]}'


def test_evaluate_prints_a_table_with_peers(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "rows.jsonl"
    path.write_text(f"{BABE_ROW}\n", "utf-8")
    assert main(["evaluate", "babe", str(path), "--errors", "1"]) == 0
    out = capsys.readouterr().out
    lines = out.splitlines()
    assert lines[0].startswith("babe: 1 rows, 1 sentence, depth full, ")
    assert lines[2].split() == ["framing", "textblob", "vader", "list", "n"]
    assert [line.split()[0] for line in lines[3:10]] == [
        "sentence.macro_f1", "sentence.accuracy", "sentence.auc", "sentence.within_outlet_auc", "words.precision", "words.recall", "words.f1",
    ]  # fmt: skip
    assert "Too few sentences for an interval." in out and "extra: " in out


def test_evaluate_as_json_has_the_keys_of_the_table(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "rows.jsonl"
    path.write_text("\n".join(BABE_ROW.replace("fee", f"fee {n}") for n in range(12)), "utf-8")
    assert main(["evaluate", "babe", str(path), "--json", "--engine", "framing", "--depth", "fast"]) == 0
    result = json.loads(capsys.readouterr().out)
    assert result["schema"] == "framing.evaluate/1" and result["depth"] == "fast" and "peers" not in result
    assert set(result["sentence"]["accuracy"]) == {"value", "low", "high", "n"}
    assert result["words"]["recall"] == {"value": 1.0, "low": 1.0, "high": 1.0, "n": 12}
    assert result["provenance"]["model"] is None and result["seconds"] >= 0


def test_evaluate_errors_are_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "rows.jsonl"
    path.write_text(f"{BABE_ROW}\nnot json\n", "utf-8")
    for arguments in (["babe", str(path)], ["polnear", str(path), "--engine", "vader"], ["babe", str(path), "--errors", "-1"]):
        assert main(["evaluate", *arguments]) == 2
        captured = capsys.readouterr()
        assert captured.out == "" and captured.err.startswith("framing: ") and captured.err.count("\n") == 1


def test_evaluate_list_names_every_set(capsys: pytest.CaptureFixture[str]) -> None:
    from framing.evaluate.catalog import DATA_SETS

    assert main(["evaluate", "list"]) == 0
    out = capsys.readouterr().out
    for found in DATA_SETS:
        assert f"\n{found.name}: " in f"\n{out}" and found.example in out and found.source in out


def test_agreement_of_a_sample(capsys: pytest.CaptureFixture[str]) -> None:
    path = str(ROOT / "corpora" / "annotated" / "findings.jsonl")
    assert main(["evaluate", "agreement", path, path]) == 0
    out = capsys.readouterr().out
    assert out.startswith("4 texts; marks: ") and "loaded" in out
    assert main(["evaluate", "agreement", path, path, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["schema"] == "framing.agreement/1"
