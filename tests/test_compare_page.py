"""The record, the files and the page of a comparison: nothing lost, hostile text stays text, sentences follow the statistics, a budget that holds."""

from __future__ import annotations

import csv
import dataclasses
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pandas
import pytest
from comparisons_made import HOSTILE, OUTLETS, hostile, made
from test_contrast_page import Page

from framing.columns import ALL
from framing.comparison.contexts import Context
from framing.comparison.evidence import read_marks
from framing.comparison.records import ARTICLE_COLUMNS, CHOICE_COLUMNS, OTHERS, Comparison
from framing.comparison_figures import plan_charts
from framing.errors import InputError
from framing.report import compare_charts, compare_marks, compare_methods, compare_view
from framing.report.compare import to_html
from framing.report.compare_data import COLUMNS, ORDERS, encode_table, group_choices, page_data, page_tables, to_script
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


def test_no_id_stands_twice(comparison: Comparison) -> None:
    found = re.findall(r' id="([^"]*)"', to_html(comparison))
    assert len(found) == len(set(found)) and sum(one.startswith("t-") for one in found) == 7


def test_charts_without_room_are_named(monkeypatch: pytest.MonkeyPatch, comparison: Comparison) -> None:
    drawings = compare_charts.draw_charts(comparison)
    monkeypatch.setattr(compare_charts, "MOST_BYTES", len(drawings[0].svg) + 10)
    pictures, left_out = compare_charts.lay_out(drawings)
    assert [picture.title for picture in pictures] == [drawings[0].title] and left_out == [drawings[1].title]


def own(comparison: Comparison, **changes: Any) -> pandas.DataFrame:
    """The rows that the summary tells of, with other values."""
    pairs = comparison.pairs
    rows = pairs[(pairs["label"] == ALL) & (pairs["section"] == ALL) & (pairs["voice"] == "narrator") & (pairs["device"] == "loaded")]
    return rows.assign(**changes)


def told(comparison: Comparison, rows: pandas.DataFrame) -> tuple[str, ...]:
    found = compare_view.summary(dataclasses.replace(comparison, pairs=rows))
    assert [one.device for one in found] == ["loaded"]
    return found[0].sentences


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


# What is told


def test_a_difference_is_told_with_its_numbers(comparison: Comparison) -> None:
    row = own(comparison).head(1).assign(
        rate_a=4.14, rate_b=31.25, difference=-27.11, low=-40.0, high=-15.0, q=0.0031, significant=True, verdict="less", stories=6, reason=""
    )  # fmt: skip
    assert told(comparison, row) == (
        "Continental Wire uses more loaded wordings than Daily Lantern in its reporters’ own words on the same 6 stories: 31.3 against 4.1 per "
        "1,000 words (difference 27.1, 95% interval 15.0 to 40.0; q = .003).",
    )


def test_no_difference_is_told_as_such_with_what_it_would_take(comparison: Comparison) -> None:
    row = own(comparison, significant=False, verdict="cannot tell", needed=131.0, stories=6, low=-1.0, high=9.0, reason="").head(1)
    assert told(comparison, row) == (
        "No difference that this many articles could show between Daily Lantern and Continental Wire; a difference of the size seen here would "
        "take about 140 stories told by both to show.",
    )
    row = row.assign(needed=float("nan"))
    assert told(comparison, row) == ("No difference that this many articles could show between Daily Lantern and Continental Wire.",)


def test_an_interval_without_0_that_correction_does_not_bear_out_is_said(comparison: Comparison) -> None:
    row = own(comparison, significant=False, needed=8.0, low=1.0, high=9.0, rate_a=7.0, rate_b=2.0, p=0.03, q=0.065).head(1)
    assert told(comparison, row) == (
        "Apart in these articles, but it may be chance (per 1,000 words): Daily Lantern 7.0 against Continental Wire 2.0 (q = .065); a difference "
        "of the size seen here would take about 8 stories told by both to show.",
    )
    turned = row.assign(rate_a=2.0, rate_b=7.0, low=-9.0, high=-1.0, needed=float("nan"))
    assert told(comparison, turned) == (
        "Apart in these articles, but it may be chance (per 1,000 words): Continental Wire 7.0 against Daily Lantern 2.0 (q = .065).",
    )
    few = row.assign(reason="6 stories are too few, for chance alone gives even the clearest difference in 31 of 1,000 cases")
    assert told(comparison, few) == (
        "Apart in these articles, but it may be chance (per 1,000 words): Daily Lantern 7.0 against Continental Wire 2.0 (q = .065).",
        "Why that cannot be told: 6 stories are too few, for chance alone gives even the clearest difference in 31 of 1,000 cases; a difference of "
        "the size seen here would take about 8 stories told by both to show.",
    )
    holm = dataclasses.replace(comparison, provenance={"correction": "holm"})
    assert "(p = .200 by Holm)" in told(holm, row.assign(p_holm=0.2))[0]


def test_what_could_not_be_tested_has_its_reason(comparison: Comparison) -> None:
    rows = own(
        comparison, significant=False, verdict="cannot tell", p=float("nan"), q=float("nan"), reason="fewer than 5 stories told by both"
    )
    assert told(comparison, rows) == (
        "Cannot tell between any two of them: fewer than 5 stories told by both. More stories told by both would help.",
    )


def test_many_pairs_are_told_together_each_once() -> None:
    many = made([f"Outlet {n}" for n in range(9)], 6, matched=False)
    rows = own(many, significant=False, verdict="cannot tell", needed=float("nan"), reason="")
    assert told(many, rows) == ("None of 36 pairs differs by more than chance explains: no difference that this many articles could show.",)
    with_one = (rows["outlet_a"] == "Outlet 2") | (rows["outlet_b"] == "Outlet 2")
    rows = rows.assign(significant=with_one, difference=((rows["outlet_a"] == "Outlet 2") - 0.5))
    assert told(many, rows) == (
        "8 of 36 pairs differ by more than chance explains.",
        "Outlet 2 uses more loaded wordings than Outlet 0, Outlet 1, Outlet 3 and 5 others.",
        "The table of differences has each difference with its interval.",
    )


def test_against_the_others_together(comparison: Comparison) -> None:
    rows = own(comparison, outlet_b=OTHERS, significant=True, difference=5.0, low=1.0, high=9.0, stories=0, articles_a=6, articles_b=18)
    assert told(comparison, rows.head(1))[0].startswith(
        "Daily Lantern uses more loaded wordings than all others together in its reporters’ own words in 6 and 18 articles: "
    )


def test_groups_of_another_column_are_the_corpus_s_own() -> None:
    groups = dataclasses.replace(made(OUTLETS[:2], 2, matched=False), by="leaning")
    assert compare_view.sizes(groups)[1:3] == [
        "Stories are not matched: all articles of one are set against all articles of the other, whatever they are about, so part of a "
        "difference may lie in the topics.",
        "The groups are those that the corpus names in its column “leaning”; they are no finding of this comparison.",
    ]


def test_rates_stand_beside_what_is_told_of_their_device(comparison: Comparison) -> None:
    page = to_html(comparison)
    first = page[: page.index('id="h-charts"')] if 'id="h-charts"' in page else page
    assert first.count('class="chart"') == 2 and "Loaded wordings by outlet" in first


def test_wordings_of_one_referent_stand_together(comparison: Comparison) -> None:
    rows = [
        ("plan", "A", "landmark", "", 1, 1, 1), ("plan", "A", "reckless", "negative", 2, 1, 2), ("plan", "A", "scheme", "negative", 3, 1, 0),
        ("plan", "B", "bold", "positive", 1, 1, 1),
    ]  # fmt: skip
    grouped = group_choices(pandas.DataFrame(rows, columns=list(CHOICE_COLUMNS)))
    assert grouped.to_dict("records") == [
        {
            "referent": "plan", "outlet": "A", "count": 6, "narrator": 3,
            "wordings": [["“scheme” ×3 −", "scheme"], ["reckless ×2 −", "reckless"], ["landmark", "landmark"]],
        },
        {"referent": "plan", "outlet": "B", "count": 1, "narrator": 1, "wordings": [["bold +", "bold"]]},
    ]  # fmt: skip
    assert group_choices(comparison.choices.iloc[:0]).empty


def test_words_beyond_chance_stand_first(comparison: Comparison) -> None:
    words = comparison.words.head(1).loc[[comparison.words.index[0]] * 4]
    words = words.assign(word=list("abcd"), z=[1.0, -2.5, 9.0, -3.0], significant=[True, True, False, False])
    assert page_tables(dataclasses.replace(comparison, words=words))["words"]["word"].tolist() == ["b", "a", "c", "d"]


def test_examples_are_of_the_side_whose_word_it_is(comparison: Comparison) -> None:
    places = [Context(outlet, str(n), "", "w", "") for n, outlet in enumerate("AAABBB")]
    words = comparison.words.head(1).loc[[comparison.words.index[0]] * 3].assign(outlet_a="A", outlet_b=OTHERS, significant=False)
    words = words.assign(z=[9.0, -3.0, -1.0], examples=[places, places, places[:1]])
    shown = page_tables(dataclasses.replace(comparison, words=words))["words"]["examples"]
    assert [[one.article for one in row] for row in shown] == [["0", "1", "3"], ["3", "4", "0"], ["0"]]


def test_provenance_says_what_words_were_tested(comparison: Comparison) -> None:
    words = {
        "articles": 24, "voice": "narrator", "least_articles": 10, "tested": [{"words": 16}, {"words": 12}],
        "masked": {"places": {"outlet name": 4}, "repeated_lines": [{"line": "x"}]},
    }  # fmt: skip
    with_words = dataclasses.replace(comparison, provenance={**comparison.provenance, "words": words})
    assert compare_methods.provenance_lines(with_words)[-1] == (
        "Words: 12 to 16 tested for each of 2 sides, those in at least 10 articles; masked: outlet name 4, 1 repeated line"
    )


def test_nothing_is_called_left_right_or_biased(comparison: Comparison) -> None:
    texts = Page(to_html(comparison, [])).all("main")[0][1]
    assert not re.search(r"\b(left-wing|right-wing|leaning|biased|bias score|propaganda)\b", texts)


@pytest.mark.parametrize(("p", "text"), [(0.0004, "< .001"), (0.034, "= .034"), (0.9999, "= 1"), (float("nan"), "not tested")])
def test_p_values_are_written(p: float, text: str) -> None:
    assert compare_view.p_text(p) == text


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
