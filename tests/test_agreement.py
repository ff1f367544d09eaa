"""Agreement of two readers: against NLTK, and on cases whose answer is known."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from nltk.metrics.agreement import AnnotationTask

from framing.errors import DataError
from framing.evaluate import agreement, measure_agreement
from framing.evaluate.intervals import Draw, Pool, Tally

TEXT = "Critics slammed the shameless fee. It may end, though nobody slammed the door."


def mark(
    words: str, device: str = "loaded", label: str = "combative", nth: int = 1, voice: str = "narrator", article: str = "t0"
) -> dict[str, Any]:
    return {"article": article, "device": device, "label": label, "text": words, "nth": nth, "voice": voice}


@pytest.fixture
def readers(tmp_path: Path) -> Any:
    def write(first: list[dict[str, Any]], second: list[dict[str, Any]]) -> dict[str, Any]:
        for number in range(12):
            (tmp_path / f"t{number}.txt").write_text(TEXT, "utf-8")
        for name, rows in (("a", first), ("b", second)):
            (tmp_path / f"{name}.jsonl").write_text("\n".join(json.dumps(row) for row in rows), "utf-8")
        return measure_agreement(tmp_path / "a.jsonl", tmp_path / "b.jsonl")

    return write


def test_same_marks_agree_wholly(readers: Any) -> None:
    rows = [mark("slammed"), mark("shameless", label="evaluative"), mark("may", "hedge", "modal")]
    result = readers(rows, rows[::-1])
    assert [result[device][key]["value"] for device in ("loaded", "hedge") for key in ("alpha", "f1")] == [1.0] * 4
    assert result["loaded"]["label_alpha"]["value"] == 1.0
    assert result["loaded"]["voice_alpha"]["value"] is None  # one voice only: there is nothing to agree on
    assert result["certainty"]["alpha"]["value"] is None and result["certainty"]["f1"]["value"] is None


def test_words_are_the_units_of_alpha(readers: Any) -> None:
    result = readers([mark("slammed"), mark("shameless")], [mark("slammed"), mark("slammed", nth=2)])
    # 13 words: one marked by both, one by each alone, ten by neither. 26 ratings, 4 of them "marked".
    observed, expected = 4 / 26, 2 * 4 * 22 / (26 * 25)
    assert result["loaded"]["alpha"]["value"] == pytest.approx(1 - observed / expected, abs=1e-4)
    assert result["loaded"]["alpha"]["n"] == 13
    assert result["loaded"]["precision"]["value"] == result["loaded"]["recall"]["value"] == 0.5


@pytest.mark.parametrize("seed", range(6))
def test_fast_alpha_equals_that_of_nltk(seed: int) -> None:
    generator = np.random.default_rng(seed)
    names = ("x", "y", "z")
    table = {f"g.{a}>{b}": int(generator.integers(0, 9)) for a in names for b in names}
    tally = Tally("u")
    tally.counts.update(table)
    fast = agreement._alpha("g", names)(Draw(Pool([tally]), np.ones((1, 1))))[0]
    pairs = [key[2:].split(">") for key, count in table.items() for _ in range(count)]
    triples = [(reader, thing, rating) for thing, pair in enumerate(pairs) for reader, rating in zip("ab", pair, strict=True)]
    assert fast == pytest.approx(AnnotationTask(triples).alpha())


def test_interval_and_who_marked_what(readers: Any) -> None:
    first = [mark("slammed", article=f"t{n}") for n in range(12)]
    second = [mark("slammed", nth=1 + (n % 3 == 0), article=f"t{n}") for n in range(11)]
    result = readers(first, second)
    figure = result["loaded"]["alpha"]
    assert figure["low"] < figure["value"] < figure["high"]
    assert result["texts"] == 12 and result["only_first"] == ["t11"] and result["only_second"] == []
    assert result["marks"] == {"first": 12, "second": 11}


def test_contrasts_agree_by_both_sides(readers: Any) -> None:
    contrast = {
        "article": "t0",
        "device": "contrast",
        "label": "concession",
        "cue": "though",
        "a": "It may end",
        "b": "nobody slammed the door",
    }
    rows = [contrast | {"voice": "narrator"}]
    turned = [contrast | {"voice": "quoted", "a": contrast["b"], "b": contrast["a"]}]
    assert readers(rows, turned)["contrast"]["f1"]["value"] == 1.0
    apart = [contrast | {"voice": "narrator", "b": "Critics slammed"}]
    assert readers(rows, apart)["contrast"]["f1"]["value"] == 0.0


def test_a_bad_mark_is_an_error_with_its_file(readers: Any) -> None:
    with pytest.raises(DataError, match=r"b\.jsonl:1"):
        readers([mark("slammed")], [mark("praised")])


def test_texts_may_lie_elsewhere(tmp_path: Path) -> None:
    folder = tmp_path / "texts"
    folder.mkdir()
    (folder / "t0.txt").write_text(TEXT, "utf-8")
    (tmp_path / "a.jsonl").write_text(json.dumps(mark("slammed")), "utf-8")
    result = measure_agreement(tmp_path / "a.jsonl", tmp_path / "a.jsonl", texts=folder)
    assert result["loaded"]["f1"]["value"] == 1.0
