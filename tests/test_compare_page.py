"""The record, the files and the page of a comparison: nothing lost, hostile text stays text, a budget that holds."""

from __future__ import annotations

import csv
import dataclasses
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pandas
import pytest
from comparisons_made import HOSTILE, OUTLETS, hostile, made
from test_contrast_page import Page

from framing.columns import ALL
from framing.comparison.evidence import read_marks
from framing.comparison.records import ARTICLE_COLUMNS, Comparison
from framing.comparison_figures import plan_charts
from framing.errors import InputError
from framing.report import compare_charts, compare_marks, compare_view
from framing.report.compare import to_html
from framing.report.compare_data import COLUMNS, ORDERS, encode_table, page_data, to_script
from framing.report.compare_marks import pick
from framing.report.compare_record import TABLES, to_record
from framing.report.compare_write import MARK_COLUMNS, json_parts, write_comparison


@pytest.fixture(scope="module")
def comparison() -> Comparison:
    return made()


@pytest.fixture(scope="module", autouse=True)
def few_charts() -> Iterator[None]:
    """Charts have tests of their own; the first two stand for all."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(compare_charts, "plan_charts", lambda comparison: plan_charts(comparison)[:2])
        yield


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("compare")
    write_comparison(hostile(), path)
    return path


def test_charts_stand_in_the_page_with_their_words_and_in_the_folder(folder: Path) -> None:
    page = Page((folder / "compare.html").read_text("utf-8"))
    charts = [found for found, _ in page.all("div", class_="chart")]
    assert len(charts) == 2 and all(len(str(found["aria-label"])) > 40 for found in charts)
    assert sorted(path.suffix for path in (folder / "charts").iterdir()) == [".png", ".png", ".svg", ".svg"]


def test_rates_stand_beside_what_is_told_of_their_device(comparison: Comparison) -> None:
    page = to_html(comparison)
    first = page[: page.index('id="h-charts"')] if 'id="h-charts"' in page else page
    assert first.count('class="chart"') == 2 and "Loaded wordings by outlet" in first


def test_no_id_stands_twice(comparison: Comparison) -> None:
    found = re.findall(r' id="([^"]*)"', to_html(comparison))
    assert len(found) == len(set(found)) and sum(one.startswith("t-") for one in found) == 7


def test_charts_without_room_are_named(monkeypatch: pytest.MonkeyPatch, comparison: Comparison) -> None:
    drawings = compare_charts.draw_charts(comparison)
    monkeypatch.setattr(compare_charts, "MOST_BYTES", len(drawings[0].svg) + 10)
    pictures, left_out = compare_charts.lay_out(drawings)
    assert [picture.title for picture in pictures] == [drawings[0].title] and left_out == [drawings[1].title]


# The record


def test_record_has_the_tables_of_the_contract(comparison: Comparison) -> None:
    record = to_record(comparison)
    assert record["schema"] == "framing.compare/1"
    assert list(record["articles"][0]) == list(ARTICLE_COLUMNS)
    assert {"outlet", "device", "label", "voice", "section", "articles", "words", "count", "per_1000", "low", "high"} <= set(
        record["estimates"][0]
    )
    assert {"outlet_a", "outlet_b", "difference", "low", "high", "effect", "p", "q", "significant", "verdict"} <= set(record["pairs"][0])
    assert {"word", "log_odds", "z", "p", "q", "count_a", "count_b", "examples"} <= set(record["words"][0])
    assert record["articles"][0]["similarity"] is None and record["articles"][-1]["reason"] == "near-duplicate of another article"
    assert record["words"][0]["examples"][0]["word"] == "harbor"
    assert record["provenance"]["seed"] == 0
    json.dumps(record, allow_nan=False)


def test_json_in_parts_is_the_record(comparison: Comparison) -> None:
    assert json.loads("".join(json_parts(comparison))) == to_record(comparison)
    empty = dataclasses.replace(comparison, words=comparison.words.head(0))
    assert json.loads("".join(json_parts(empty)))["words"] == []


# The files


def test_every_table_is_there_twice_with_all_rows(folder: Path) -> None:
    comparison = hostile()
    for name in TABLES:
        table = getattr(comparison, name)
        assert len(pandas.read_parquet(folder / f"{name}.parquet")) == len(table)
        with (folder / f"{name}.csv").open(encoding="utf-8", newline="") as file:
            rows = list(csv.reader(file))
        assert rows[0] == list(table.columns) and len(rows) == len(table) + 1
    assert not list(folder.glob(".*"))


def test_marks_are_all_there_with_their_sentences(folder: Path) -> None:
    comparison = hostile()
    marks = pandas.read_parquet(folder / "marks.parquet")
    assert tuple(marks.columns) == MARK_COLUMNS
    assert len(marks) == sum(len(list(read_marks(found))) for found in comparison.scores["findings"])
    texts = dict(zip(comparison.scores["id"], comparison.scores["text"], strict=True))
    for row in marks.itertuples():
        assert texts[row.article][row.start : row.end] == row.text
        assert texts[row.article][row.sentence_start : row.sentence_end] == row.sentence
    assert len(pandas.read_csv(folder / "marks.csv")) == len(marks)


def test_no_cell_of_a_csv_is_a_formula(folder: Path) -> None:
    for path in folder.glob("*.csv"):
        with path.open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        numbers = {name for name in pandas.read_parquet(path.with_suffix(".parquet")).select_dtypes("number")}
        for row in rows:
            assert not [value for name, value in row.items() if name not in numbers and re.match(r"[=+\-@\t\r]", value)], path.name
    outlets = pandas.read_csv(folder / "estimates.csv")["outlet"].unique().tolist()
    assert outlets == [f"'{name}" if name[0] in "=+-@\t" else name for name in HOSTILE]
    assert pandas.read_parquet(folder / "estimates.parquet")["outlet"].unique().tolist() == list(HOSTILE)


def test_two_runs_write_the_same(tmp_path: Path) -> None:
    first, second = (write_comparison(made(OUTLETS[:2]), tmp_path / name) for name in "ab")
    assert [path.name for path in first] == [path.name for path in second]
    assert all(one.read_bytes() == other.read_bytes() for one, other in zip(first, second, strict=True))


def test_without_evidence_there_are_no_marks(tmp_path: Path) -> None:
    written = {path.name for path in write_comparison(made(OUTLETS[:2], 1, evidence=False), tmp_path)}
    assert "compare.html" in written and "articles.parquet" in written and "marks.csv" not in written


def test_a_folder_that_cannot_be_made_is_an_error(tmp_path: Path, comparison: Comparison) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(InputError, match="cannot be made"):
        write_comparison(comparison, tmp_path / "file" / "out")


# The page


def test_page_has_no_outside_resource_and_one_script(comparison: Comparison) -> None:
    html = to_html(comparison)
    page = Page(html)
    assert "default-src 'none'" in html and "unsafe-eval" not in html
    assert [found.get("type") for found, _ in page.all("script")] == ["application/json", None]
    assert not page.all("link") and not re.search(r"(?:src|href)=\"(?!#|data:)", html)


def test_hostile_names_stay_text() -> None:
    html = to_html(hostile(), [])
    page = Page(html)
    assert len(page.all("script")) == 2 and html.count("</script>") == 2 and "<!--" not in html
    assert any(text == HOSTILE[0] for _, text in page.all("bdi"))
    names = json.loads(page.all("script", type="application/json")[0][1])["tables"]["estimates"]["columns"]["outlet"]["names"]
    assert names == list(HOSTILE)


def test_script_data_survives_what_could_end_it() -> None:
    data = ["</script>", "<!--", "&amp;", "\u2028\u2029", "🚢"]
    text = to_script(data)
    assert json.loads(text) == data and not re.search("[<>&\u2028\u2029]", text)


def test_first_rows_stand_in_the_page_without_script(comparison: Comparison) -> None:
    page = Page(to_html(comparison, []))
    tables = {str(found["data-table"]): text for found, text in page.all("table")}
    assert list(tables) == ["estimates", "pairs", "words", "choices", "shares", "trends", "aside"]
    row = comparison.estimates[
        (comparison.estimates[["label", "section"]] == ALL).all(axis=1) & (comparison.estimates["voice"] == "narrator")
    ].iloc[0]
    assert f"{row.per_1000:.1f}" in tables["estimates"] and f"{row.low:.1f} to {row.high:.1f}" in tables["estimates"]
    assert "cannot tell" in tables["pairs"] and "harbor" in tables["words"] and "near-duplicate" in tables["aside"]


@pytest.mark.parametrize(
    ("outlets", "articles", "evidence"), [(("One",), 1, True), (("One",), 2, False), (OUTLETS[:2], 1, False), (OUTLETS[:2], 2, True)]
)
def test_a_page_of_very_little(outlets: tuple[str, ...], articles: int, evidence: bool) -> None:
    little = made(outlets, articles, evidence=evidence)
    page = Page(to_html(little))
    assert page.all("h1")[0][1] == compare_view.heading(little)
    assert page.all("table", data_table="estimates")


# The evidence


def test_all_of_a_small_corpus_is_shown(comparison: Comparison) -> None:
    picked = pick(comparison)
    assert picked.complete and picked.articles == list(range(24))
    marks = [(shown.article, mark) for shown in picked.sentences for mark in shown.marks]
    assert sorted(marks) == sorted((n, mark) for n, found in enumerate(comparison.scores["findings"]) for mark in read_marks(found))


def test_of_a_large_one_every_cell_has_its_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compare_marks, "MOST_ARTICLES", 40)
    many = made(OUTLETS, 60)
    picked = pick(many, budget=30_000)
    assert not picked.complete and len(picked.articles) < 240
    cost = sum(len(shown.text) for shown in picked.sentences)
    assert 5_000 < cost < 30_000
    found = {
        (many.scores["outlet"].iat[shown.article], mark.device, mark.label, mark.voice)
        for shown in picked.sentences
        for mark in shown.marks
    }
    assert found == {
        (outlet, mark.device, mark.label, mark.voice)
        for outlet, findings in zip(many.scores["outlet"], many.scores["findings"], strict=True)
        for mark in read_marks(findings)
    }
    assert pick(many, budget=30_000) == picked


def test_an_article_lends_one_sentence_before_it_lends_two() -> None:
    many = made(OUTLETS[:1], 30)
    picked = pick(many, budget=12_000)
    lent = pandas.Series(
        [shown.article for shown in picked.sentences for mark in shown.marks if mark.label == "approximator"]
    ).value_counts()
    assert len(lent) > 3 and lent.max() <= 2


def test_a_long_sentence_is_cut_round_its_mark() -> None:
    few = made(OUTLETS[:1], 1)
    text = "x " * 600 + "slams" + " y" * 600
    mark = [1200, 1205, "loaded", "combative", "narrator", "body", 0, len(text), "", "", ""]
    few.scores["text"], few.scores["findings"] = text, json.dumps([mark])
    [shown] = pick(dataclasses.replace(few, scores=few.scores.assign(**{"count:loaded.combative.narrator.body": 1}))).sentences
    assert "slams" in shown.text and len(shown.text) < 500


def test_offsets_count_as_a_script_counts(comparison: Comparison) -> None:
    evidence = page_data(comparison)["evidence"]
    code = next(n for n, leaf in enumerate(evidence["leaves"]) if leaf[:3] == ["loaded", "evaluative", "quoted"])
    marks = [evidence["marks"][n : n + 7] for n in range(0, len(evidence["marks"]), 7)]
    words = {
        evidence["sentences"][n][1].encode("utf-16-le")[2 * start : 2 * end].decode("utf-16-le")
        for n, start, end, of, *_ in marks
        if of == code
    }
    assert words == {"disgraceful"}


def test_a_table_is_cut_to_its_budget_by_its_order(comparison: Comparison) -> None:
    whole = encode_table(comparison.pairs, COLUMNS["pairs"], None, 10_000_000)
    assert whole["rows"] == len(comparison.pairs) == len(whole["columns"]["p"])
    data = page_data(comparison)["tables"]["pairs"]
    assert data["columns"]["outlet_a"]["names"] == list(OUTLETS[:3])
    cut = encode_table(comparison.pairs, COLUMNS["pairs"], ORDERS["pairs"], 6_000)
    kept = cut["columns"]["label"]
    assert cut["rows"] == len(comparison.pairs) and 24 < len(kept["at"]) < 100
    assert sum(kept["names"][n] == ALL for n in kept["at"]) >= 24  # the totals stay
    assert len(json.dumps(cut["columns"], separators=(",", ":"))) <= 6_000
