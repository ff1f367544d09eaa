"""Norms: what stands in them, what is said by them, and where they say nothing."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pandas
import pytest
from scipy import stats

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "scripts"))

import norms as builder  # noqa: E402

import framing  # noqa: E402
from framing import norms  # noqa: E402
from framing.columns import ALL, ALL_VOICES, RATED, Cell, words_column  # noqa: E402
from framing.errors import InputError  # noqa: E402
from framing.norms import Norms, norms_of, read_norms  # noqa: E402
from framing.report import view  # noqa: E402
from framing.report.markdown import to_markdown  # noqa: E402
from framing.types import DEPTHS, DEVICES  # noqa: E402

CELL = Cell("loaded", ALL, "narrator")
FACTS = {"lexicons": {"hedges": "1.2.0", "names": "1.0.0"}, "model": {"name": "m", "version": "3", "license": "MIT"}}
REBUILD = (
    "build the norms anew: python scripts/norms.py ARTICLES --balance bias --workers 2 --description TEXT, with the articles that framing/norms.json describes "
    "and its description (a quarter of an hour on two cores)"
)


def norms_from(rates: np.ndarray, weights: np.ndarray | None = None) -> Norms:
    """Norms of one cell and one band, 100 words and more."""
    weights = np.full(len(rates), 1 / len(rates)) if weights is None else weights
    cells = {"loaded.all.narrator": [builder.distribution(rates, weights)]}
    return Norms("full", FACTS, builder.LEVELS, (100,), cells)


def made_rates(seed: int, size: int = 400, mean_count: float = 2.0, lengths: Sequence[int] = (200, 250, 299)) -> np.ndarray:
    """Rates of articles as score tables hold them: many at 0, and of few lengths many tied."""
    rng = np.random.default_rng(seed)
    words = rng.choice(lengths, size)
    return np.round(1000 * rng.negative_binomial(1.5, 1.5 / (1.5 + mean_count), size) / words, 4)


def made_table(articles: int = 300, outlets: int = 30, depth: str = "full", **columns: Any) -> pandas.DataFrame:
    """A score table with the same words and rates in each voice."""
    rng = np.random.default_rng(articles)
    words = rng.integers(100, 200, articles)
    table: dict[str, Any] = {
        "outlet": [f"outlet {number % outlets}" for number in range(articles)],
        "date": "2019-05-04",
        "text": [f"text {number}" for number in range(articles)],
        "provenance": json.dumps({"depth": depth, "lexicons": {"hedges": "1.2.0"}, "without": [], "model": None}),
        **{words_column(voice): words for voice in ALL_VOICES},
    }
    table |= {cell.rate_column: np.round(1000 * rng.poisson(2, articles) / words, 4) for cell in RATED}
    return pandas.DataFrame(table | columns)


@pytest.mark.parametrize("seed", range(5))
def test_percentile_is_the_percentile_rank(seed: int) -> None:
    rates = made_rates(seed, lengths=range(200, 300))
    found = norms_from(rates)
    errors = [
        abs((found.percentile(CELL, rate, 200) or 0) - stats.percentileofscore(rates, rate, kind="mean")) for rate in np.unique(rates)
    ]
    assert np.mean(errors) < 1 and max(errors) < 4
    assert found.percentile(CELL, 0, 200) == pytest.approx(stats.percentileofscore(rates, 0, kind="mean"), abs=0.01)
    assert found.percentile(CELL, rates.max() + 1, 200) == 100
    many = norms_from(np.round(np.random.default_rng(seed).gamma(2, 6, 5000), 4))
    exact = [stats.gamma.cdf(rate, 2, scale=6) * 100 for rate in (1, 3, 8, 15, 30)]
    assert [many.percentile(CELL, rate, 200) for rate in (1, 3, 8, 15, 30)] == pytest.approx(exact, abs=2)


def test_percentile_never_falls_where_the_rate_rises() -> None:
    found = norms_from(made_rates(3, size=120, mean_count=0.4))
    ranks = [found.percentile(CELL, rate, 200) for rate in np.arange(0, 40, 0.07)]
    assert all(low <= high for low, high in pairwise(ranks)) and ranks[0] > 25 and ranks[-1] == 100


@pytest.mark.parametrize("mean_count", [0.2, 1.0, 6.0])
@pytest.mark.parametrize("seed", range(4))
def test_higher_than_in_9_of_10_is_exact(seed: int, mean_count: float) -> None:
    rates = made_rates(seed, mean_count=mean_count)
    found = norms_from(rates)
    for rate in [*np.unique(rates), rates.max() + 1]:
        said = found.describe(CELL, rate, 200, (rate, rate)) or ""  # an interval that never stands in the way
        middle = np.sort(rates)[len(rates) // 2]
        for share, words in ((0.9, "9 of 10"), (0.75, "3 of 4")):
            higher, lower = f"higher than in {words} " in said, f"lower than in {words} " in said
            if words == "3 of 4" and "9 of 10" in said:
                continue
            assert higher == (np.mean(rates < rate) > share + 1e-9 and rate > middle)
            assert lower == (np.mean(rates > rate) >= share - 1e-9 and rate < middle)


def test_an_interval_that_holds_the_median_is_not_clear() -> None:
    found = norms_from(np.arange(1, 101, dtype=float))
    among = "news articles with 100 or more words of the reporter"
    assert found.describe(CELL, 95, 300, (60, 130)) == f"higher than in 9 of 10 {among}"
    assert found.describe(CELL, 80, 300, (60, 130)) == f"higher than in 3 of 4 {among}"
    assert found.describe(CELL, 95, 300, (45, 200)) == f"high for {among}, but the interval still holds their median of 51.0"
    assert found.describe(CELL, 5, 300, (1, 20)) == f"lower than in 9 of 10 {among}"
    assert found.describe(CELL, 5, 300, (1, 60)) == f"low for {among}, but the interval still holds their median of 51.0"
    assert found.describe(CELL, 60, 300, (58, 62)) == f"not unusual: half of the {among} have 26.0 to 76.0"
    # Without an interval that of a Poisson count: 95 per 1,000 on 100 words are 9.5 findings.
    assert (found.describe(CELL, 95, 100) or "").startswith("high for")
    assert found.describe(CELL, 95, 1000) == f"higher than in 9 of 10 {among}"


def test_where_norms_say_nothing() -> None:
    band = builder.distribution(made_rates(1), np.full(400, 1 / 400))
    found = Norms("full", FACTS, builder.LEVELS, (100, 200, 1100), {"loaded.all.narrator": [band, None, band]})
    assert [found.percentile(CELL, 3.0, words) is None for words in (0, 99, 100, 199, 200, 1099, 1100, 90_000)] == [
        True, True, False, False, True, True, False, False,
    ]  # fmt: skip
    assert found.percentile(CELL._replace(section="headline"), 3.0, 150) is None
    assert found.describe(CELL, 3.0, 99) is None and found.describe(CELL, 3.0, 500) is None
    assert "news articles with 100 to 199 words of the reporter" in (found.describe(CELL, 3.0, 150) or "")
    assert "news articles with 1,100 or more words of the reporter" in (found.describe(CELL, 3.0, 4000) or "")


def test_no_article_has_a_finding() -> None:
    found = norms_from(np.zeros(200))
    assert found.percentile(CELL, 0, 200) == 50 and found.percentile(CELL, 0.5, 200) == 100
    assert found.describe(CELL, 0, 200) == "not unusual: most news articles with 100 or more words of the reporter have none"
    assert found.describe(CELL, 50, 200, (20, 90)) == "higher than in 9 of 10 news articles with 100 or more words of the reporter"


def test_no_outlet_and_no_group_counts_for_more() -> None:
    outlets = np.array(["big"] * 200 + ["small"] * 5 + ["other"] * 10)
    groups = np.array(["left"] * 200 + ["left"] * 5 + ["right"] * 10)
    weights = builder.weigh(outlets, groups)
    assert weights.sum() == pytest.approx(1) and weights[groups == "left"].sum() == pytest.approx(0.5)
    assert weights[outlets == "big"].sum() == pytest.approx(2 * weights[outlets == "small"].sum())  # 10 articles against 5
    even = builder.weigh(outlets, np.full(215, ""))
    assert even[outlets == "big"].sum() == pytest.approx(even[outlets == "other"].sum()) == pytest.approx(0.4)


def test_weighted_quantiles_follow_the_weights() -> None:
    found = norms_from(np.array([1.0, 2.0, 3.0]), np.array([0.05, 0.05, 0.9]))
    assert found.percentile(CELL, 3.0, 100) == pytest.approx(55)
    assert found.percentile(CELL, 1.5, 100) == pytest.approx(5, abs=2.6)


def test_the_builder_counts_copies_once_and_needs_enough_articles() -> None:
    table = made_table()
    table["text"] = table["text"].where(table.index != 7, "TEXT,  8!")  # the words of the next one
    record = builder.build([table], description="made articles", date="2026-01-02")
    norms_made = record["depths"]["full"]
    assert (norms_made["articles"], norms_made["copies"], norms_made["outlets"], norms_made["years"]) == (299, 1, 30, [2019, 2019])
    assert norms_made["sizes"]["quoted"][0][:2] == (299, 30) and norms_made["sizes"]["quoted"][1][:2] == (0, 0)
    found = norms_of(record, "full")
    assert found is not None and norms_of(record, "fast") is None
    assert found.percentile(CELL, 10, 150) is not None and found.percentile(CELL, 10, 200) is None
    for few in (made_table(outlets=19), made_table(articles=99)):
        with pytest.raises(InputError, match="no band of words has 100 articles of 20 outlets"):
            builder.build([few], description="")
    assert builder.as_text(record) == builder.as_text(builder.build([table.copy()], description="made articles", date="2026-01-02"))
    assert json.loads(builder.as_text(record)) == json.loads(json.dumps(record))


def test_the_script_writes_norms_that_can_be_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    source, out = tmp_path / "scores.parquet", tmp_path / "norms.json"
    made_table(depth="fast", bias=["left", "right"] * 150).to_parquet(source)
    arguments = ["norms.py", str(source), "--description", "made articles", "--balance", "bias", "--out", str(out)]
    monkeypatch.setattr(sys, "argv", arguments)
    assert builder.main() == 0 and "fast: 300 articles of 30 outlets" in capsys.readouterr().out
    monkeypatch.setattr(norms, "PATH", out)
    found = norms.read_norms.__wrapped__("fast")
    assert found is not None and found.facts["groups"] == {"left": 150, "right": 150} and found.facts["sample"]["loaded"] > 1
    assert norms.read_norms.__wrapped__("full") is None
    monkeypatch.setattr(norms, "PATH", tmp_path / "none.json")
    assert norms.read_norms.__wrapped__("fast") is None
    monkeypatch.setattr(sys, "argv", ["leaning" if argument == "bias" else argument for argument in arguments])
    assert builder.main() == 2 and 'has no column "leaning"' in capsys.readouterr().err


def test_what_the_builder_refuses() -> None:
    mixed = made_table()
    mixed.loc[3, "provenance"] = mixed.loc[3, "provenance"].replace("1.2.0", "1.3.0")
    with pytest.raises(InputError, match="read in different ways"):
        builder.build([mixed], description="")
    with pytest.raises(InputError, match="two are of depth full"):
        builder.build([made_table(), made_table()], description="")
    with pytest.raises(InputError, match='no column "bias"'):
        builder.build([made_table()], description="", balance="bias")
    left_out = made_table()
    left_out["provenance"] = left_out["provenance"].str.replace('"without": []', '"without": ["metaphor"]')
    with pytest.raises(InputError, match="left out"):
        builder.build([left_out], description="")


def test_they_hold_only_for_what_was_counted_as_they_were() -> None:
    found = norms_from(made_rates(1))
    same = {"depth": "full", "lexicons": FACTS["lexicons"], "without": [], "ignored": {}, "model": FACTS["model"]}

    def against(**changed: Any) -> str:
        return found.reason_against(same | changed)

    assert against() == "" and against(lexicons={"hedges": "1.2.9", "names": "1.0.0"}) == ""
    assert against(depth="fast") == "they were made at depth full"
    assert "(hedges 1.2.0, here 1.3.0)" in against(lexicons={"hedges": "1.3.0", "names": "1.0.0"})
    assert "(hedges 1.2.0, here none)" in against(lexicons={"names": "1.0.0"})
    assert against(lexicons={"hedges": "1.2.0", "names": "1.0.0", "own": "3"}) == "they were made without the lexicon own"
    assert "(metaphor)" in against(without=["metaphor"])
    assert "ignored" in against(ignored={"reform": 1})
    assert "model" in against(model=None) and "model" in against(model={"name": "m", "version": "4"})


TEXT = " ".join(["The radical mob slammed the disastrous plan.", *(f"The council met on day {day} in the town hall." for day in range(20))])


@pytest.mark.parametrize("depth", DEPTHS)
def test_an_analysis_has_percentiles(depth: str) -> None:
    analysis = framing.analyze(TEXT, depth=depth)
    shipped = read_norms(depth)
    assert shipped is not None and analysis.provenance["norms"]["reason"] == "" and analysis.provenance["norms"]["depth"] == depth
    for row in analysis.score_rows:
        given = row.voice == "narrator" and row.words == analysis.document.word_count
        assert (row.percentile is not None) == given, row  # other voices have no words here, and no article of the norms is so short
        if given:
            assert row.percentile == shipped.percentile(Cell(row.device, row.label, row.voice), row.per_1000 or 0.0, row.words)
    record = analysis.to_dict()
    json.dumps(record)
    assert 0 < next(s for s in record["scores"] if s["label"] == "combative" and s["voice"] == "narrator")["percentile"] <= 100
    text = to_markdown(analysis)
    assert "| 95% interval | Percentile |" in text and "what is usual in such articles, not what is right" in text
    assert "news articles with 200 to 299 words of the reporter" in text


def test_other_lexicons_give_no_percentiles(tmp_path: Path) -> None:
    own = tmp_path / "own.csv"
    own.write_text("term,label\nplan,evaluative\n", "utf-8")
    ignore = tmp_path / "ignore.txt"
    ignore.write_text("slammed\n", "utf-8")
    for options, reason in (
        ({"lexicon": [own]}, "made without the lexicon own"),
        ({"without": ["metaphor"]}, "they count what was left out here (metaphor)"),
        ({"ignore": ignore}, "they count what was ignored here"),
    ):
        analysis = framing.analyze(TEXT, depth="fast", **options)  # type: ignore[arg-type]
        assert all(row.percentile is None for row in analysis.score_rows)
        assert reason in analysis.provenance["norms"]["reason"]
        assert "the norms do not hold here" in view.norms_note(analysis) and reason in view.norms_note(analysis)
        assert not any("news articles" in line for line in view.summary(analysis))
        assert reason in "\n".join(view.provenance_lines(analysis))


def test_no_norms_at_all(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(norms, "read_norms", lambda depth: None)
    analysis = framing.analyze(TEXT, depth="fast")
    assert analysis.provenance["norms"] is None and all(row.percentile is None for row in analysis.score_rows)
    assert "there are no norms" in to_markdown(analysis) and norms.describe(CELL, 3.0, 200) is None


def test_the_shipped_file_holds_numbers_only() -> None:
    text = norms.PATH.read_text("utf-8")
    record = json.loads(text)
    assert record["schema"] == norms.SCHEMA and set(record["depths"]) == set(DEPTHS) and len(text.encode()) < 150_000
    for depth in DEPTHS:
        made = record["depths"][depth]
        assert f"{made['articles']:,} articles of {made['outlets']} outlets" in (ROOT / "README.md").read_text("utf-8")
        assert set(made["groups"]) == {"left", "center", "right"} and "groups by bias count alike" in record["weights"]
        assert list(made["cells"]) == [f"{c.device}.{c.label}.{c.voice}" for d in ALL_VOICES for c in RATED if c.voice == d]
        for bands in made["cells"].values():
            assert len(bands) == len(record["bands"])
            for zeros, *above in (band for band in bands if band):
                assert 0 <= zeros <= 1 and above == sorted(above) and len(above) <= len(record["levels"]) + 2


@pytest.mark.parametrize("depth", DEPTHS)
def test_the_shipped_norms_belong_to_the_package_as_it_is(depth: str) -> None:
    """Held where it matters: the lexicons' versions up to the third number, and the rates of six stories within a tenth."""
    shipped = read_norms(depth)
    assert shipped is not None
    analysis = framing.analyze("The council met on Friday.", depth=depth)
    assert shipped.reason_against(analysis.provenance) == "", REBUILD
    rates = builder.sample_rates(depth)
    assert list(rates) == list(DEVICES)
    assert rates == pytest.approx(shipped.facts["sample"], rel=0.1), (
        f"the rates of corpora/ellery moved since the norms were made; {REBUILD}"
    )
