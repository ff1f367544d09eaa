"""A user's own lexicons, what is left out, and what is ignored."""

from __future__ import annotations

import json
import pickle
from pathlib import Path

import pytest

import framing
from framing.cli import main
from framing.errors import IgnoreError, LexiconError, UsageError
from framing.pipeline import analyze_article
from framing.selection import EVERYTHING, select
from framing.types import Article

TEXT = "Critics slammed the disgraceful plan. The mayor gobbled the fund. “It is a shameful fiasco,” Ms. Vance said. It may fail, but the board slammed it."


def own(folder: Path) -> Path:
    path = folder / "mine.csv"
    path.write_text("term,label,plainer\ngobble the fund,metaphor,spend the money\nslam,evaluative,object to\n", "utf-8")
    return path


def rules(**options: object) -> set[str]:
    return {finding.rule for finding in framing.analyze(TEXT, **options).findings}  # type: ignore[arg-type]


RULED = "The plan, as Ms. Vance put it, is late. Parents said the bus was cold. The mayor presented her “reforms” to the press."


@pytest.mark.parametrize(
    ("without", "gone"),
    [
        ("hedges", {"hedge.attribution:as X put it", "hedge.vague-source:subject"}),
        ("hedges.attribution", {"hedge.attribution:as X put it"}),
        ("hedges.vague-source", {"hedge.vague-source:subject"}),
        ("scare-quotes", {"loaded.scare-quotes:unowned"}),
    ],
)
def test_what_rules_find_is_left_out_with_its_lexicon(without: str, gone: set[str]) -> None:
    every = {finding.rule for finding in framing.analyze(RULED).findings}
    assert every - {finding.rule for finding in framing.analyze(RULED, without=[without]).findings} == gone


def test_an_own_lexicon_counts_and_wins(tmp_path: Path) -> None:
    path = own(tmp_path)
    before, after = rules(), rules(lexicon=[path])
    assert "loaded.combative:slam" in before and "loaded.combative:slam" not in after
    assert after - before == {"loaded.metaphor:gobble the fund", "loaded.evaluative:slam"}
    provenance = framing.analyze(TEXT, lexicon=[path]).provenance
    assert next(iter(provenance["lexicons"])) == "mine" and len(provenance["lexicons"]["mine"]) == 8


def test_what_is_left_out_does_not_count(tmp_path: Path) -> None:
    assert rules(without=["combative"]) == rules() - {"loaded.combative:slam"}
    assert rules(without=["hedges.modal", "combative.combative"]) == rules() - {"loaded.combative:slam", "hedge.modal:may"}
    analysis = framing.analyze(TEXT, without=["combative", "contrast"])
    assert analysis.contrasts == () and framing.analyze(TEXT).contrasts
    assert not {"combative", "contrast"} & set(analysis.provenance["lexicons"])
    assert analysis.provenance["without"] == ["combative", "contrast"]
    assert "Left out: combative, contrast" in analysis.to_html()


def test_voices_do_not_depend_on_what_is_left_out() -> None:
    quotations = framing.analyze(TEXT, without=["reporting", "hedges"]).quotations
    assert quotations == framing.analyze(TEXT).quotations and "Ms. Vance" in {q.mention for q in quotations}


def test_scare_quotes_can_be_left_out() -> None:
    text = "The mayor presented her “reforms” to the press."
    assert [f.label for f in framing.analyze(text).findings] == ["scare-quotes"]
    assert framing.analyze(text, without=["scare-quotes"]).findings == ()


@pytest.mark.parametrize(
    ("line", "gone"),
    [
        ("slam", {"slammed"}),
        ("Slammed | note: our house style allows it", {"slammed"}),
        ("disgraceful | article: story-1", {"disgraceful"}),
        ("disgraceful | article: story-2", set()),
        ("slam | label: combative", {"slammed"}),
        ("slam | label: metaphor", set()),
        ("# slam", set()),
        ("slam  # everywhere", {"slammed"}),
        ("door", set()),
    ],
)
def test_ignored_terms_are_put_aside_and_counted(tmp_path: Path, line: str, gone: set[str]) -> None:
    path = tmp_path / "ignore.txt"
    path.write_text(line + "\n", "utf-8")
    article = Article(text=TEXT, id="story-1")
    every = analyze_article(article)
    analysis = analyze_article(article, selection=select(ignore=path))
    assert {f.text for f in every.findings} - {f.text for f in analysis.findings} == gone
    assert sum(analysis.provenance["ignored"].values()) == len(every.findings) - len(analysis.findings)
    loaded = [row.count for row in analysis.score_rows if (row.device, row.label, row.voice) == ("loaded", "all", "all")]
    assert loaded == [sum(f.device == "loaded" for f in analysis.findings)]


def test_an_ignored_cue_takes_its_contrast(tmp_path: Path) -> None:
    path = tmp_path / "ignore.txt"
    path.write_text("but\nslam\n", "utf-8")
    analysis = framing.analyze(TEXT, ignore=path)
    assert analysis.contrasts == ()
    assert analysis.provenance["ignored"] == {"but": 1, "slam": 2}
    assert "Ignored by the user's list: 3 findings (“but” 1, “slam” 2)" in analysis.to_html().replace("&#39;", "'")


@pytest.mark.parametrize(
    ("text", "place", "problem"),
    [("slam | artikel: x\n", "1:7", "unknown key"), ("ok\nslam | article:\n", "2:7", "has no value"), (" | note: x\n", "1:1", "no term")],
)
def test_ignore_file_errors(tmp_path: Path, text: str, place: str, problem: str) -> None:
    path = tmp_path / "ignore.txt"
    path.write_text(text, "utf-8")
    with pytest.raises(IgnoreError, match=problem) as caught:
        select(ignore=path)
    assert str(caught.value).startswith(f"{path}:{place}: ") and caught.value.remedy


def test_wrong_choices(tmp_path: Path) -> None:
    with pytest.raises(IgnoreError, match="cannot be read"):
        select(ignore=tmp_path / "none.txt")
    with pytest.raises(LexiconError, match="no such file"):
        select(lexicon=[tmp_path / "none.lex"])
    with pytest.raises(UsageError, match=r'"hedges\.modul" is no lexicon .*hedges\.modal'):
        select(without=["hedges.modul"])
    path = tmp_path / "hedges.csv"
    path.write_text("term,label\nslam,combative\n", "utf-8")
    with pytest.raises(UsageError, match='"hedges" is there already'):
        select(lexicon=[path])


def test_a_selection_goes_to_other_processes(tmp_path: Path) -> None:
    selection = select(lexicon=[own(tmp_path)], without=["emotive"])
    assert pickle.loads(pickle.dumps(selection)) == selection
    assert len(pickle.dumps(selection)) < 1000
    assert select() is EVERYTHING


def test_on_the_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    (tmp_path / "ignore.txt").write_text("disgraceful\n", "utf-8")
    common = ["report", str(tmp_path / "a.txt"), "--format", "json", "--out", "-"]
    options = ["--lexicon", str(own(tmp_path)), "--without", "hedges", "--ignore", str(tmp_path / "ignore.txt")]
    assert main([*common, *options]) == 0
    record = json.loads(capsys.readouterr().out)
    assert "gobbled the fund" in {f["text"] for f in record["findings"]} and not {f["device"] for f in record["findings"]} & {"hedge"}
    assert record["provenance"]["ignored"] == {"disgraceful": 1}
    assert main([*common, "--without", "nothing"]) == 2
    assert capsys.readouterr().err.startswith('framing: --without: "nothing" is no lexicon and no label of one; use ')


RIVALS = "He calls it a gun grab. She calls it gun control."


def test_a_contested_name_shows_its_rivals() -> None:
    finding = framing.analyze("The sheriff said two illegal aliens were held.").findings[0]
    assert finding.label == "labelling" and finding.polarity == "contested"
    assert "“undocumented immigrant”" in finding.reason and "people living in a country without legal permission" in finding.reason


def test_an_ordinary_name_counts_beside_a_rival_only() -> None:
    assert framing.analyze("She voted for gun control.").findings == ()
    assert [f.text for f in framing.analyze(RIVALS).findings if f.label == "labelling"] == ["gun grab", "gun control"]
