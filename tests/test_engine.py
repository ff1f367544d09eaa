"""The score table: every number in it is that of the analysis, and it survives being written and read."""

from __future__ import annotations

from pathlib import Path

import pandas
import pytest

import framing
from framing.columns import ALL, CELLS, COMMITMENT_COLUMNS, SPEECH_COLUMNS, Cell, words_column
from framing.comparison.evidence import read_marks, read_stretches
from framing.engine import read_scores, score_articles, write_scores
from framing.errors import FramingError, InputError, UsageError
from framing.types import SECTIONS, VOICES, Article

ARTICLES = [
    Article(
        id="one", outlet="The Gull", title="Critics slam the reckless plan", date="2026-03-01", story="fee", extra=(("leaning", "left"),),
        text="The mayor reportedly backed the disgraceful fee.\n\n“It is a fiasco,” Ada Finch, a baker, said. Some critics said the plan may fail. "
        "The council took a hard line, but the governor took a softer approach.",
    ),
    Article(id="two", outlet="Tern", text="The council met on Friday. It will vote on the fee in June."),
]  # fmt: skip


@pytest.fixture(scope="module")
def table() -> pandas.DataFrame:
    return framing.score(ARTICLES)


def test_counts_are_those_of_the_analysis(table: pandas.DataFrame) -> None:
    for number, article in enumerate(ARTICLES):
        analysis = framing.analyze_article(article)
        row = table.iloc[number]
        for score in analysis.score_rows:
            cell = Cell(score.device, score.label, score.voice)
            assert row[cell.count_column] == score.count
            assert row[cell.words_column] == score.words
            rate = row[cell.rate_column]
            assert rate == pytest.approx(score.per_1000, abs=1e-4) if score.per_1000 is not None else rate != rate
        assert row["words"] == analysis.document.word_count == row[words_column(ALL)]
        assert [row[name] for name in COMMITMENT_COLUMNS] == [share.count for share in analysis.commitment_rows]
        reported = analysis.source_summary.unknown.words + sum(source.words for source in analysis.source_rows)
        assert sum(row[name] for name in SPEECH_COLUMNS) == reported == row["words"] - row[words_column("narrator")]
    assert table.iloc[0]["count:loaded.all.all.all"] > 3 and table.iloc[0]["count:contrast.all.all.all"] > 0


def test_sections_and_voices_sum_up(table: pandas.DataFrame) -> None:
    for cell in CELLS:
        if cell.section == ALL:
            parts = [cell._replace(section=section) for section in SECTIONS]
            assert (table[cell.count_column] == table[[part.count_column for part in parts]].sum(axis=1)).all()
        if cell.voice == ALL:
            voices = [cell._replace(voice=voice) for voice in VOICES]
            assert (table[cell.words_column] == table[list({voice.words_column for voice in voices})].sum(axis=1)).all()
    assert table["count:loaded.all.narrator.headline"].tolist() == [2, 0]


def test_evidence_gives_back_the_marks(table: pandas.DataFrame) -> None:
    analysis = framing.analyze_article(ARTICLES[0])
    text = table["text"][0]
    assert text == analysis.document.text
    marks = list(read_marks(table["findings"][0]))
    assert len(marks) == len(analysis.findings) + len(analysis.contrasts)
    slam = marks[0]
    assert (text[slam.start : slam.end], slam.label, slam.voice, slam.section) == ("slam", "combative", "narrator", "headline")
    assert text[slam.sentence_start : slam.sentence_end] == "Critics slam the reckless plan"
    assert (slam.polarity, slam.target) == ("negative", "the reckless plan")
    assert "".join(text[s.start : s.end] for s in read_stretches(table["stretches"][0])) == text
    assert table["leaning"].tolist() == ["left", ""]


@pytest.mark.parametrize("suffix", [".parquet", ".csv", ".jsonl"])
def test_written_and_read_again(table: pandas.DataFrame, tmp_path: Path, suffix: str) -> None:
    path = tmp_path / "new" / f"scores{suffix}"
    write_scores(table, path)
    again = read_scores(path)
    assert again is not None
    pandas.testing.assert_frame_equal(again, table, check_dtype=False)
    assert [found.name for found in path.parent.iterdir()] == [path.name]


def test_without_evidence(tmp_path: Path) -> None:
    table = framing.score(ARTICLES, depth="fast", evidence=False)
    assert table[["text", "stretches", "findings"]].to_numpy().tolist() == [["", "", ""]] * 2
    assert table["count:loaded.all.all.all"][0] > 0


def test_other_files_are_no_score_tables(tmp_path: Path) -> None:
    corpus = tmp_path / "a.csv"
    corpus.write_text("id,text\n1,x\n", "utf-8")
    parquet = tmp_path / "a.parquet"
    pandas.DataFrame({"text": ["x"]}).to_parquet(parquet)
    assert [read_scores(corpus), read_scores(parquet), read_scores(tmp_path), read_scores(tmp_path / "no.csv")] == [None] * 4


def test_what_cannot_be_analysed_is_handed_over() -> None:
    errors: list[FramingError] = []
    table = score_articles([Article(text="", id="empty"), ARTICLES[1]], depth="fast", on_error=errors.append)
    assert table["id"].tolist() == ["two"]
    assert [str(error) for error in errors] == ["empty: has no text; give a file with an article in it"]


def test_errors(table: pandas.DataFrame, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="has no article that can be analysed"):
        framing.score([])
    with pytest.raises(UsageError, match=r'"scores\.txt" has no suffix of a table; use \.parquet, \.csv, \.jsonl'):
        write_scores(table, Path("scores.txt"))
    (tmp_path / "file").write_text("", "utf-8")
    with pytest.raises(InputError, match="cannot be written"):
        write_scores(table, tmp_path / "file" / "scores.csv")


def test_workers_give_the_same_table(table: pandas.DataFrame) -> None:
    pandas.testing.assert_frame_equal(framing.score(ARTICLES, workers=2), table)
