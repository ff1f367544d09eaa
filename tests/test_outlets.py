"""Score table -> Comparison, as a whole: what is compared, what is refused, and the two commands."""

from __future__ import annotations

import json
from pathlib import Path

import pandas
import pytest

import framing
from framing.cli import main
from framing.comparison.records import ESTIMATE_COLUMNS, NO_NAME, PAIR_COLUMNS, WORD_COLUMNS, Comparison
from framing.errors import InputError, UsageError

ROOT = Path(__file__).resolve().parent.parent
CORPUS = ROOT / "corpora" / "ellery"
FEW = {"resamples": 200, "permutations": 199}


@pytest.fixture(scope="module")
def table() -> pandas.DataFrame:
    return framing.score(framing.read_corpus(CORPUS), depth="fast")


@pytest.fixture(scope="module")
def comparison(table: pandas.DataFrame) -> Comparison:
    return framing.compare(table, **FEW)


def test_tables_have_the_columns_of_the_contract(comparison: Comparison) -> None:
    assert tuple(comparison.estimates.columns) == ESTIMATE_COLUMNS
    assert tuple(comparison.pairs.columns) == PAIR_COLUMNS
    assert tuple(comparison.words.columns) == WORD_COLUMNS
    assert (comparison.by, comparison.match, comparison.depth) == ("outlet", "story", "fast")
    assert set(comparison.outlets) == {"Continental Wire", "The Daily Lantern", "The Ellery Courier", "The Morning Halyard"}
    assert comparison.provenance["pairs"] == 6 and comparison.provenance["set_aside"] == 0


def test_rates_are_those_of_the_score_table(table: pandas.DataFrame, comparison: Comparison) -> None:
    own = table[table["outlet"] == "The Daily Lantern"]
    found = comparison.estimates.query(
        "outlet == 'The Daily Lantern' and device == 'loaded' and label == 'all' and voice == 'narrator' and section == 'all'"
    ).iloc[0]
    count, words = own["count:loaded.all.narrator.all"].sum(), own["words:narrator.all"].sum()
    assert (found["count"], found["words"], found["articles"]) == (count, words, len(own))
    assert found["per_1000"] == pytest.approx(1000 * count / words)
    assert 0 < found["low"] < found["per_1000"] < found["high"]


def test_the_tabloids_word_the_same_stories_otherwise_than_the_wire(comparison: Comparison) -> None:
    row = comparison.pairs.query(
        "outlet_a == 'Continental Wire' and outlet_b == 'The Daily Lantern' and device == 'loaded' and label == 'all' and voice == 'narrator' and section == 'all'"
    ).iloc[0]
    assert row["stories"] == row["higher_b"] == comparison.provenance["stories"]
    assert row["high"] < 0 and row["p"] == pytest.approx(max(2.0 ** (1 - row["stories"]), 1 / 200), abs=0.005)
    assert row["effect_name"] == "Cohen's d_z" and row["effect"] < -1


def test_all_articles_against_all(table: pandas.DataFrame) -> None:
    found = framing.compare(table, match="none", **FEW)
    assert found.match == "none" and set(found.pairs["stories"]) == {0}
    row = found.pairs.query("outlet_a == 'Continental Wire' and outlet_b == 'The Daily Lantern' and device == 'loaded' and label == 'all'")
    assert row.query("voice == 'narrator' and section == 'all'").iloc[0]["verdict"] == "less"


def test_stories_that_nobody_names_are_found(table: pandas.DataFrame) -> None:
    found = framing.compare(table.assign(story=""), **FEW)
    assert found.match == "found"
    together = found.articles.assign(named=table["story"]).groupby("story")["named"].nunique()
    assert set(together) == {1} and found.articles["story"].nunique() == table["story"].nunique()


def test_any_column_can_be_compared(table: pandas.DataFrame) -> None:
    tabloids = {"The Daily Lantern", "The Morning Halyard"}
    kinds = table.assign(kind=["tabloid" if outlet in tabloids else "" for outlet in table["outlet"]])
    found = framing.compare(kinds, by="kind", **FEW)
    assert found.by == "kind" and set(found.outlets) == {"tabloid", NO_NAME}
    assert set(found.scores["outlet"]) == {"tabloid", NO_NAME}


def test_copies_count_once_unless_they_are_kept(table: pandas.DataFrame) -> None:
    copy = table.iloc[[0]].assign(id="copy", outlet="The Morning Halyard")
    doubled = pandas.concat([table, copy], ignore_index=True)
    articles = framing.compare(doubled, **FEW).articles
    assert articles.loc[~articles["kept"], ["id", "copy_of"]].to_numpy().tolist() == [["copy", table["id"][0]]]
    kept = framing.compare(doubled, keep_copies=True, **FEW)
    assert kept.articles["kept"].all() and len(kept.scores) == len(doubled) and set(kept.articles["reason"]) == {""}


def test_without_evidence_there_are_rates_and_no_words(table: pandas.DataFrame) -> None:
    bare = framing.compare(table.assign(text="", stretches="", findings=""), **FEW)
    assert not len(bare.words) and not len(bare.choices) and len(bare.pairs)
    found = framing.compare(table.assign(text="", stretches="", findings="", story=""), **FEW)
    assert found.match == "none"


def test_what_is_refused(table: pandas.DataFrame) -> None:
    other = table.assign(provenance=table["provenance"].where(table.index > 0, table["provenance"][0].replace('"fast"', '"full"')))
    for change, error, line in (
        (lambda: framing.compare(table.head(0)), InputError, "scores: has no article; score a corpus first"),
        (lambda: framing.compare(table[["id", "outlet"]]), InputError, 'has no column "title"; make the table with `framing score`'),
        (lambda: framing.compare(table.head(1)), InputError, 'has only one outlet, "The Daily Lantern"|has only one outlet'),
        (lambda: framing.compare(other), InputError, "articles were analysed with different depth: full and fast|fast and full"),
        (lambda: framing.compare(table, by="leaning"), UsageError, '"leaning" is no column of the corpus; use one of id, outlet'),
        (lambda: framing.compare(table, by="text"), UsageError, '"text" is no column'),
        (lambda: framing.compare(table, match="topic"), UsageError, '"topic" is unknown; use story, found, none'),
        (lambda: framing.compare(table, correction="none"), UsageError, '"none" is unknown; use bh or holm'),
        (lambda: framing.compare(table, resamples=5), UsageError, "--resamples: must be 100 or more"),
        (lambda: framing.compare(table, level=1.5), UsageError, "--level: must lie between 0 and 1"),
    ):
        with pytest.raises(error, match=line):
            change()


def test_commands(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    scores = tmp_path / "scores.parquet"
    assert main(["score", str(CORPUS), "--out", str(scores), "--depth", "fast"]) == 0
    assert capsys.readouterr().out == f"{scores}\n"
    assert main(["compare", str(scores), "--json", "--resamples", "200", "--permutations", "199"]) == 0
    out, err = capsys.readouterr()
    found = json.loads(out)
    assert found["schema"] == "framing.compare/1" and {"articles", "estimates", "pairs", "words", "provenance"} <= set(found)
    assert "framing: testing differences" in err and not list(tmp_path.glob("*.html"))
    assert main(["compare", str(scores), "--out", str(tmp_path / "out"), "--resamples", "200", "--permutations", "199"]) == 0
    paths = [Path(line) for line in capsys.readouterr().out.splitlines()]
    assert all(path.is_file() for path in paths)
    names = {path.name for path in paths}
    assert {"compare.html", "compare.json", "estimates.csv", "estimates.parquet", "pairs.csv", "words.csv", "articles.csv"} <= names
    assert json.loads((tmp_path / "out" / "compare.json").read_text("utf-8")) == found


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (["score", "x", "--out", "scores.txt"], '"scores.txt" has no suffix of a table'),
        (["compare", "nowhere"], "nowhere: no such file or folder"),
        (["compare", str(CORPUS / "harbor-strike" / "daily-lantern.txt")], 'has only one outlet, "The Daily Lantern"'),
        (["score", str(CORPUS), "--out", "a.csv", "--column", "body=text"], '"body=text" names no column'),
    ],
)
def test_commands_with_mistakes(arguments: list[str], line: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*arguments, "--depth", "fast"]) == 2
    assert line in capsys.readouterr().err


def test_a_score_table_is_compared_as_it_was_scored(table: pandas.DataFrame, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "scores.parquet"
    table.to_parquet(path)
    assert main(["compare", str(path), "--without", "metaphor"]) == 2
    assert "a score table is compared as it was scored" in capsys.readouterr().err
