"""`framing evaluate grouping`: pairs of one story as annotated and as found, with dates and by text alone."""

from __future__ import annotations

import json
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from evaluate_rows import Write, value, write_rows

from framing.errors import UsageError
from framing.evaluate import evaluate
from framing.evaluate.show import show_result
from framing.ingest import read_corpus

ROOT = Path(__file__).resolve().parent.parent
DATA = ROOT.parent / "shared" / "data"
ELLERY = [
    {"story": article.story, "date": article.date, "title": article.title, "text": article.text}
    for article in read_corpus(ROOT / "corpora" / "ellery")
]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    return partial(write_rows, tmp_path)


def test_sample_corpus_is_found_again(write: Write) -> None:
    result = evaluate("grouping", write("grouping", *ELLERY))
    assert [value(result, f"{way}.{key}") for way in ("pairs", "text_alone") for key in ("precision", "recall", "f1")] == [1.0] * 6
    assert result["counts"]["pairs"] == {"annotated": 60, "annotated_found": 60, "found": 60, "found_right": 60, "strangers": 0}
    assert (result["data"]["rows"], result["data"]["left_out"], result["data"]["units"]) == (40, 0, 10)


def test_depth_lexicons_and_model_play_no_role(write: Write) -> None:
    full, fast = (evaluate("grouping", write("grouping", *ELLERY), depth=depth) for depth in ("full", "fast"))
    assert full["depth"] is fast["depth"] is full["provenance"]["model"] is full["provenance"]["lexicons"] is None
    assert full["pairs"] == fast["pairs"] and "depth" not in show_result(full)
    with pytest.raises(UsageError, match="has no answer to grouping"):
        evaluate("grouping", write("grouping", *ELLERY), engine="vader")


def test_wrong_pairs_count_once_and_are_shown(write: Write) -> None:
    """Two stories annotated as one are missed pairs; one annotated as two gives extra ones."""
    mayor, strike = ([row for row in ELLERY if row["story"] == name] for name in ("curfew-vote", "harbor-strike"))
    split = [row | {"story": f"strike {number % 2}"} for number, row in enumerate(strike)]
    result = evaluate("grouping", write("grouping", *mayor, *split), errors=9)
    # 4 articles in two annotated stories: 2 pairs right, 4 across.
    assert result["counts"]["pairs"]["found"] == 12 and result["counts"]["pairs"]["found_right"] == 8
    assert value(result, "pairs.precision") == pytest.approx(8 / 12, abs=1e-4) and value(result, "pairs.recall") == 1.0
    assert result["error_counts"]["extra"] == 8  # each of the 4 pairs, in both of its stories
    joined = evaluate("grouping", write("grouping", *(row | {"story": "one"} for row in (*mayor, *strike))), errors=99)
    assert value(joined, "pairs.recall") == pytest.approx(12 / 28, abs=1e-4)
    assert joined["error_counts"] == {"missed": 16}


def test_articles_of_no_story_are_grouped_but_not_counted(write: Write) -> None:
    stranger = [row | {"story": "" if row["story"] == "harbor-strike" else row["story"]} for row in ELLERY]
    result = evaluate("grouping", write("grouping", *stranger))
    assert result["data"]["left_out"] == 4 and result["counts"]["pairs"]["annotated"] == 54
    first = [row | {"story": ""} if number == 0 else row for number, row in enumerate(ELLERY)]
    assert evaluate("grouping", write("grouping", *first))["counts"]["pairs"]["strangers"] == 1


@pytest.mark.parametrize("names", [("event", "date"), ("triplet", "story_time")], ids=["as basil", "as seesaw"])
def test_columns_of_the_published_sets(names: tuple[str, str], write: Write) -> None:
    rows: list[dict[str, Any]] = [
        {names[0]: row["story"], names[1]: row["date"], "title": row["title"], "text": row["text"]} for row in ELLERY
    ]
    assert value(evaluate("grouping", write("grouping", *rows)), "pairs.f1") == 1.0


def test_order_of_the_rows_decides_nothing(write: Write) -> None:
    one, other = (evaluate("grouping", write("grouping", *rows)) for rows in (ELLERY, ELLERY[::-1]))
    assert json.dumps([one["pairs"], one["counts"]]) == json.dumps([other["pairs"], other["counts"]])


@pytest.mark.skipif(not DATA.is_dir(), reason="the annotated data sets are not here")
def test_aim_on_basil() -> None:
    assert value(evaluate("grouping", DATA / "basil" / "articles.jsonl"), "pairs.f1") >= 0.9
