"""No cell of a CSV file is a formula, and what is read back is what was written."""

from __future__ import annotations

import csv
import io
import re
from pathlib import Path

import pandas
import pytest
from hypothesis import given
from hypothesis import strategies as st

import framing
from framing.cli import main
from framing.engine import read_scores, write_scores
from framing.spreadsheet import guarded, guarded_table, unguarded, unguarded_table
from framing.types import Article

SIGNS = "=+-@\t\r\n\0＝＋－＠"
TEXTS = st.text(st.sampled_from([*SIGNS, *"' a1\"”,;", "\u00a0", "\ufeff", "\u200b", "\x1f", "Σ"]), max_size=6) | st.text(max_size=20)
# A formula as the strictest reader sees it: behind blanks and what cannot be seen.
FORMULA = re.compile(r"[\s\x00-\x1f\u200b-\u200f\u2060\ufeff]*[=+\-@＝＋－＠]|[\t\r\n\0]")
HOSTILE = ("=cmd|'/c calc'!A1", "+1", "-1+1", "@SUM(A1)", " =1", "'=1", "''@x", "＝1", "plain")


@given(TEXTS)
def test_guarded_text_is_no_formula_and_comes_back(text: str) -> None:
    assert unguarded(guarded(text)) == text
    assert not FORMULA.match(guarded(text))


@pytest.mark.parametrize("text", ["", "a = b", "1-2", "'tis", "‘=’", "rock 'n' roll", "’-"])
def test_what_is_no_formula_stays(text: str) -> None:
    assert guarded(text) == unguarded(text) == text


@pytest.mark.parametrize("sign", SIGNS)
def test_every_sign_is_guarded(sign: str) -> None:
    assert guarded(f"{sign}1") == f"'{sign}1"
    assert guarded(f" {sign}1") == (f"' {sign}1" if sign not in "\t\r\n\0" else f" {sign}1")


@given(st.lists(st.tuples(TEXTS, st.integers(-9, 9), st.floats(-1, 1)), max_size=4), TEXTS.filter(lambda name: name not in ("n", "x")))
def test_a_table_comes_back(rows: list[tuple[str, int, float]], name: str) -> None:
    table = pandas.DataFrame(rows, columns=[name, "n", "x"]).astype({name: str, "n": int, "x": float})
    safe = guarded_table(table)
    assert safe[["n", "x"]].equals(table[["n", "x"]])
    assert not any(map(FORMULA.match, [*safe.columns, *safe.iloc[:, 0]]))
    assert unguarded_table(safe).equals(table)


def articles() -> list[Article]:
    return [
        Article(text="The mayor backed the reckless plan. Critics said it may fail.", id=sign, outlet=sign, title=sign, date=sign, url=sign,
                story=sign, extra=((sign, sign), ("leaning", HOSTILE[number - 1])))
        for number, sign in enumerate(HOSTILE)
    ]  # fmt: skip


def cells(path: Path) -> list[str]:
    with path.open(encoding="utf-8", newline="") as file:
        return [cell for row in csv.reader(file) for cell in row]


def numbers(cell: str) -> bool:
    return re.fullmatch(r"-?[0-9.e-]+", cell) is not None


def test_score_table_comes_back_whatever_its_texts(tmp_path: Path) -> None:
    table = framing.score(articles(), depth="fast")
    write_scores(table, tmp_path / "a.csv")
    assert not [cell for cell in cells(tmp_path / "a.csv") if FORMULA.match(cell)]
    again = read_scores(tmp_path / "a.csv")
    assert again is not None
    pandas.testing.assert_frame_equal(again, table, check_dtype=False)


def test_no_csv_of_any_command_holds_a_formula(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    corpus = tmp_path / "corpus.jsonl"
    table = pandas.DataFrame(
        [
            {"id": f"{number}", "outlet": sign, "title": f"{sign} plan", "story": f"s{story}", "date": "2026-03-01", sign: sign,
             "text": f"{sign} The mayor backed the reckless plan {number}. =Critics said “-it” may fail. {sign} +never @again."}
            for story in range(3)
            for number, sign in enumerate(HOSTILE, 100 * story)
        ]
    )  # fmt: skip
    table.to_json(corpus, orient="records", lines=True)
    options = ["--depth", "fast", "--resamples", "100", "--permutations", "99", "--keep-copies"]
    assert main(["compare", str(corpus), "--out", str(tmp_path / "compare"), *options]) == 0
    assert main(["commitment", str(corpus), "--out", str(tmp_path / "commitment"), "--depth", "fast"]) == 0
    capsys.readouterr()
    assert main(["commitment", str(corpus), "--depth", "fast"]) == 0
    printed = capsys.readouterr().out
    found = sorted(tmp_path.rglob("*.csv"))
    assert {"commitment.csv", "articles.csv", "estimates.csv", "pairs.csv", "words.csv", "marks.csv"} <= {path.name for path in found}
    for path in found:
        assert not [cell for cell in cells(path) if FORMULA.match(cell) and not numbers(cell)], path.name
    assert not [cell for row in csv.reader(io.StringIO(printed)) for cell in row if FORMULA.match(cell) and not numbers(cell)]
