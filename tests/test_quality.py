"""Quality floors: the script's own rules, the accuracy page, and the floors themselves where the data are present."""

from __future__ import annotations

import copy
import json
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "scripts"))

import accuracy_page  # noqa: E402
import quality  # noqa: E402

FIGURES = json.loads(accuracy_page.FIGURES.read_text("utf-8"))
FLOORS = json.loads(quality.FLOORS.read_text("utf-8"))


def measured(**changes: float | None) -> dict[str, Any]:
    """The stored figures of one data set, some of them changed."""
    result = {"babe": copy.deepcopy(FIGURES["babe"])}
    for key, value in changes.items():
        result["babe"]["full"]["sentence"][key]["value"] = value
    return result


def floors() -> dict[str, Any]:
    return {"sets": {"babe": copy.deepcopy(FLOORS["sets"]["babe"])}, "lowered": []}


def test_every_figure_has_a_floor_just_below() -> None:
    assert list(quality.problems(FIGURES, FLOORS)) == []
    for name, depth, key, figure in quality.cells(FIGURES):
        floor = FLOORS["sets"][name][depth][key]
        assert floor["n"] == figure["n"]
        assert figure["value"] - 0.02 < floor["floor"] <= figure["value"], (name, depth, key)


@pytest.mark.parametrize("value", [0.5, None], ids=["lower", "undefined"])
def test_figure_below_its_floor_is_a_problem(value: float | None) -> None:
    found = list(quality.problems(measured(auc=value), floors()))
    assert len(found) == 1 and found[0].startswith("babe full sentence.auc: ") and "below the floor" in found[0]


def test_other_data_are_a_problem() -> None:
    changed = measured()
    for result in changed["babe"].values():
        result["data"]["sha256"] = "0" * 64
    assert [line for line in quality.problems(changed, floors()) if "other data" in line]


def test_figures_and_floors_belong_together() -> None:
    known = floors()
    del known["sets"]["babe"]["fast"]["words.f1"]
    assert list(quality.problems(measured(), known)) == ["babe fast words.f1: has no floor; run with --update"]
    less = measured()
    del less["babe"]["full"]["words"]
    assert all("was not measured" in line for line in quality.problems(less, floors())) and list(quality.problems(less, floors()))


def run(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, result: dict[str, Any], *arguments: str) -> int:
    monkeypatch.setattr(quality, "FLOORS", tmp_path / "quality.json")
    monkeypatch.setattr(quality, "FIGURES", tmp_path / "figures.json")
    monkeypatch.setattr(quality, "write_pages", list)
    monkeypatch.setattr(quality, "measure", lambda *_, **__: result)
    monkeypatch.setattr(sys, "argv", ["quality.py", "--data", str(tmp_path), *arguments])
    (tmp_path / "quality.json").write_text(json.dumps(floors()), "utf-8")
    return quality.main()


def test_update_raises_and_never_lowers(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert run(monkeypatch, tmp_path, measured(auc=0.8), "--update") == 0
    written = json.loads((tmp_path / "quality.json").read_text("utf-8"))
    assert written["sets"]["babe"]["full"]["sentence.auc"]["floor"] == 0.795
    assert written["sets"]["babe"]["fast"] == FLOORS["sets"]["babe"]["fast"] and written["lowered"] == []


def test_lowering_takes_a_reason_that_is_kept(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(monkeypatch, tmp_path, measured(auc=0.6), "--update") == 1
    assert "babe full sentence.auc: 0.6000 is below the floor" in capsys.readouterr().out
    assert json.loads((tmp_path / "quality.json").read_text("utf-8")) == floors()
    assert not (tmp_path / "figures.json").exists()
    assert run(monkeypatch, tmp_path, measured(auc=0.6), "--update", "--lower", "fewer false marks") == 0
    written = json.loads((tmp_path / "quality.json").read_text("utf-8"))
    assert written["sets"]["babe"]["full"]["sentence.auc"]["floor"] == 0.595
    assert [(note["floor"], note["reason"]) for note in written["lowered"]] == [("babe full sentence.auc", "fewer false marks")]


def test_check_fails_below_a_floor(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert run(monkeypatch, tmp_path, measured()) == 0
    assert run(monkeypatch, tmp_path, measured(auc=0.6)) == 1


def test_without_data_it_says_so(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "argv", ["quality.py", "--data", str(tmp_path / "none")])
    assert quality.main() == 0 and "nothing was compared" in capsys.readouterr().out


def test_accuracy_page_is_up_to_date() -> None:
    for path, text in accuracy_page.pages().items():
        assert path.read_text("utf-8") == text, f"{path.name} is stale; run python scripts/accuracy_page.py"
    assert "{{" not in accuracy_page.PAGE.read_text("utf-8")


@pytest.mark.skipif(not quality.DATA.is_dir(), reason="the annotated data sets are not here")
def test_floors_hold() -> None:
    """All data sets at depth full; a few minutes. Depth fast is measured by `scripts/quality.py` without options."""
    import subprocess

    done = subprocess.run([sys.executable, str(ROOT / "scripts" / "quality.py"), "--depth", "full"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "hold their floors" in done.stdout
