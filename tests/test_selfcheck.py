"""The tool put to the test: symmetry, repeated runs, the verdicts, the command."""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pandas
import pytest

import framing
from framing.cli import main
from framing.engine import score_articles
from framing.selfcheck.repeat import Repeat, repeat_scores
from framing.selfcheck.run import leans, selfcheck
from framing.selfcheck.show import show_selfcheck
from framing.selfcheck.swap import swap_article
from framing.selfcheck.symmetry import CONTESTED, MEASURES, Shift, measure_symmetry
from framing.types import DEVICES, Article

ELLERY = Path(__file__).resolve().parent.parent / "corpora" / "ellery"
SPLITS = "framing.selfcheck.splits"


def rates_of(rate: float) -> Any:
    """Stands for the random splits, which have tests of their own."""
    asked: list[dict[str, Any]] = []

    def false_positives(table: pandas.DataFrame, **options: Any) -> dict[str, dict[str, float]]:
        asked.append(options | {"articles": len(table)})
        return {"permutation": {"rate": rate, "low": rate - 0.01, "high": rate + 0.01, "n": 400}} if not options["matched"] else {}

    return SimpleNamespace(module=false_positives, asked=asked)


@pytest.fixture
def splits(monkeypatch: pytest.MonkeyPatch) -> Any:
    def put(rate: float) -> Any:
        stand_in = rates_of(rate)
        module = ModuleType(SPLITS)
        module.false_positives = stand_in.module  # type: ignore[attr-defined]
        monkeypatch.setitem(sys.modules, SPLITS, module)
        return stand_in

    return put


@pytest.fixture
def one_run(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the second run, for which fresh processes are started."""
    monkeypatch.setattr("framing.selfcheck.run.repeat_scores", lambda articles, *_, **__: Repeat(len(articles), ()))


def test_left_and_right_weigh_the_same() -> None:
    """A floor: no rule at depth fast treats one side otherwise in the sample corpus."""
    articles = [replace(article, id=str(number)) for number, article in enumerate(framing.read_corpus(ELLERY))]
    swapped = [swap_article(article) for article in articles]
    assert sum(one.sides + one.contested > 0 for one in swapped) >= 15
    assert sum(one.contested for one in swapped) >= 4
    tables = [score_articles(those, depth="fast") for those in (articles, [one.article for one in swapped])]
    shifts = measure_symmetry(*tables)
    assert tuple(shifts) == MEASURES == (*DEVICES, CONTESTED)
    for device in DEVICES:
        for shift in shifts[device].values():
            assert (shift.moved, shift.mean_shift, shift.worst_5_percent, shift.n) == (0, 0, 0, 40), device
            assert shift.rate > 0
    assert abs(shifts[CONTESTED]["all"].mean_shift) < 0.05


BODY = "The council may vote. Critics slammed the plan."  # 8 words, one hedge, one loaded wording


def test_shift_counts_what_moves() -> None:
    def table(*texts: str) -> pandas.DataFrame:
        return score_articles([Article(text=text, id=str(number)) for number, text in enumerate(texts)], depth="fast", workers=1)

    shifts = measure_symmetry(
        table(BODY, BODY, BODY, "He blamed illegal aliens there."),
        table(BODY, BODY, "The council will vote. Critics slammed the plan.", "He blamed them all there."),
    )
    hedge = shifts["hedge"]["all"]
    assert (hedge.moved, hedge.n) == (1, 4)
    assert hedge.mean_shift == pytest.approx(-1000 / 8 / 4)
    assert hedge.worst_5_percent == pytest.approx(1000 / 8)
    assert hedge.low < hedge.mean_shift < 0 < hedge.high
    assert hedge.rate == pytest.approx(3 * 1000 / 8 / 4)
    # A contested name is loaded, and stands apart from the other loaded wordings.
    assert shifts["loaded"]["all"].moved == 0
    assert shifts[CONTESTED]["all"].mean_shift == pytest.approx(-1000 / 5 / 4)


@pytest.mark.parametrize(
    ("text", "hanging"),
    [
        ("The senator fought a blanket amnesty for migrants.", 2),  # "blanket" is loaded beside that name only
        ("The minister met the rogue regime of the north.", 1),  # one wording that holds a name
        ("The minister slammed the reckless plan of the north.", 0),
    ],
)
def test_what_hangs_on_a_contested_name_counts_with_it(text: str, hanging: int) -> None:
    table = score_articles([Article(text=text, id="1")], depth="fast")
    shifts = measure_symmetry(table, table)
    words = int(table["words"].iloc[0])
    found = len(framing.analyze(text, depth="fast").findings)
    assert shifts[CONTESTED]["all"].rate == pytest.approx(1000 * hanging / words)
    assert shifts["loaded"]["all"].rate == pytest.approx(1000 * (found - hanging) / words)


def test_no_words_no_shift() -> None:
    table = score_articles([Article(text="“It may rain,” Ada Finch said.", id="0")], depth="fast")
    empty = table.assign(**{column: 0 for column in table if column.startswith("words:narrator")})
    shift = measure_symmetry(empty, table)["hedge"]["narrator"]
    assert shift.n == 0 and shift.mean_shift != shift.mean_shift


def test_tables_of_other_articles() -> None:
    table = score_articles([Article(text=BODY, id="0")], depth="fast")
    with pytest.raises(ValueError, match="other articles"):
        measure_symmetry(table, table.assign(id="1"))


@pytest.mark.parametrize(
    ("shift", "expected"),
    [
        (Shift(0, 0, 0, 0, 0, 9, 20), False),
        (Shift(0.5, -0.1, 1.1, 4, 3, 9, 20), False),  # chance
        (Shift(0.5, 0.1, 0.9, 4, 3, 9, 20), True),
        (Shift(-0.5, -0.9, -0.1, 4, 3, 9, 20), True),
        (Shift(0.1, 0.05, 0.15, 4, 3, 900, 20), False),  # a trifle
        (Shift(0.5, float("nan"), float("nan"), 0.5, 1, 1, 20), True),  # one article, and it moved
    ],
)
def test_leans(shift: Shift, expected: bool) -> None:
    assert leans(shift) is expected


def test_second_run(tmp_path: Path) -> None:
    articles = [Article(text=BODY, id="a"), Article(text=f"{BODY} It rained.", id="b")]
    table = score_articles(articles, depth="fast", workers=2)
    assert repeat_scores(articles, table, depth="fast", workers=2) == (2, ())
    other = table.copy()
    other.loc[1, "count:hedge.all.all.all"] = 5
    assert repeat_scores(articles, other, depth="fast", workers=2) == (2, ("b",))


ARTICLES = [Article(text=f"{BODY} Democrats and Donald Trump met in May.", outlet=outlet, story="vote") for outlet in ("A", "B")]


def test_selfcheck_that_holds(splits: Any) -> None:
    asked = splits(0.05).asked
    notes: list[str] = []
    result = selfcheck(ARTICLES, depth="fast", workers=2, splits=7, seed=3, note=notes.append)
    words = [call.pop("further")["words"] for call in asked]
    assert [word.keywords for word in words] == [
        {"seed": 3, "permutations": 999, "matched": matched, "names": ["A", "B"]} for matched in (True, False)
    ]
    assert asked == [{"splits": 7, "seed": 3, "level": 0.05, "matched": matched, "further_splits": 40, "articles": 2} for matched in (True, False)]
    assert {name: check["verdict"] for name, check in result["checks"].items()} == dict.fromkeys(
        ("false_positive_rate", "symmetry", "repeatable"), "holds"
    )
    assert list(result["false_positive_rate"]) == ["permutation (articles of one outlet)"]
    assert result["swap"] == {"articles": 2, "with_sides": 2, "names": 4, "contested_names": 0, "contested_names_left": 0}
    assert result["repeatable"] is True and result["repeated"] == 2
    assert (result["articles"], result["outlets"], result["stories"], result["set_aside"]) == (2, 2, 1, 0)
    assert result["symmetry"]["hedge"]["moved"] == 0 and result["symmetry"]["hedge"]["narrator"]["mean_shift"] == 0
    assert {"seed", "splits", "level", "package", "lexicons", "depth"} <= set(result["provenance"])
    assert len(notes) == 5
    json.dumps(result, allow_nan=False)
    text = show_selfcheck(result)
    assert "of 100 the tool called 5.0 significant (4.0 to 6.0; n 400)" in text
    assert text.count(": holds") == 3
    assert "  within stories: too few articles to split\n" in text
    assert "hedges: no count moved in any article" in text
    assert "Only 2 articles named a side" in text


@pytest.mark.usefixtures("one_run")
def test_selfcheck_that_fails(splits: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    splits(0.09)
    (tmp_path / "vote.txt").write_text(f"Vote is near\n\n{BODY}\n", "utf-8")
    (tmp_path / "blank.txt").write_text("\n", "utf-8")
    assert main(["selfcheck", str(tmp_path), "--depth", "fast", "--json"]) == 1
    out, err = capsys.readouterr()
    result = json.loads(out)
    assert result["checks"]["false_positive_rate"] == {
        "verdict": "fails", "reason": "too many false alarms: permutation (articles of one outlet)",
    }  # fmt: skip
    assert result["checks"]["symmetry"] == {"verdict": "cannot tell", "reason": "the texts name neither side"}
    assert "blank.txt" in err and "200 random splits" in err


@pytest.mark.usefixtures("one_run")
def test_few_articles_are_told_what_they_cannot_show(monkeypatch: pytest.MonkeyPatch) -> None:
    module = ModuleType(SPLITS)
    module.false_positives = lambda table, **options: {}  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, SPLITS, module)
    result = selfcheck([Article(text=BODY)], depth="fast")
    assert [check["verdict"] for check in result["checks"].values()] == ["cannot tell", "cannot tell", "holds"]
    assert (result["outlets"], result["stories"]) == (0, 0)
    assert "too few articles to split" in show_selfcheck(result)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--splits", "0"], "--splits"),
        (["--sample", "0"], "--sample"),
        (["--column", "body"], '--column: "body" names no column'),
    ],
)
def test_wrong_options(options: list[str], message: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["selfcheck", str(ELLERY), "--depth", "fast", *options]) == 2
    assert message in capsys.readouterr().err


@pytest.mark.usefixtures("one_run")
def test_column_names(splits: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    splits(0.05)
    path = tmp_path / "news.csv"
    path.write_text(f"body,paper\n{BODY},A\n{BODY},B\n{BODY},B\n", "utf-8")
    assert main(["selfcheck", str(path), "--depth", "fast", "--column", "text=body", "--column", "outlet=paper"]) == 0
    printed = capsys.readouterr()
    assert printed.out.startswith("2 articles, 2 outlets, 0 stories; depth fast, seed 1\n")
    assert "2 articles read; 1 set aside (1 duplicate)" in printed.err
