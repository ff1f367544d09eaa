"""Each data set's format on rows that were written for this test: what is read, and what is refused with which words."""

from __future__ import annotations

import gzip
import json
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from evaluate_rows import EXAMPLES, Write, write_rows

from framing.errors import DataError, InputError, UsageError
from framing.evaluate import evaluate
from framing.evaluate.catalog import DATA_SETS
from framing.evaluate.run import TASKS, flat_metrics


@pytest.fixture
def write(tmp_path: Path) -> Write:
    return partial(write_rows, tmp_path)


def test_catalog_and_tasks_are_the_same_sets() -> None:
    assert {found.name for found in DATA_SETS} == set(TASKS)


@pytest.mark.parametrize("dataset", EXAMPLES)
def test_example_line_is_read_and_measured(dataset: str, write: Write) -> None:
    result = evaluate(dataset, write(dataset, EXAMPLES[dataset]), peers=True)
    figures = flat_metrics(result, dataset)
    assert list(figures) == [metric.key for metric in TASKS[dataset].metrics]
    # A referent of one outlet alone can be lined up with nothing, and one article is no pair.
    assert any(figure["value"] is not None for figure in figures.values()) or dataset in ("newswcl50", "grouping")
    assert result["data"]["rows"] == 1 and len(result["data"]["sha256"]) == 64
    json.dumps(result)


@pytest.mark.parametrize("dataset", [name for name in EXAMPLES if name != "gold"])
def test_gzip_gives_the_same(dataset: str, write: Write, tmp_path: Path) -> None:
    plain = write(dataset, EXAMPLES[dataset])
    packed = tmp_path / "packed.jsonl.gz"
    packed.write_bytes(gzip.compress(plain.read_bytes()))
    one, other = (evaluate(dataset, path, depth="fast") for path in (plain, packed))
    assert flat_metrics(one, dataset) == flat_metrics(other, dataset) and one["counts"] == other["counts"]


@pytest.mark.parametrize("dataset", EXAMPLES)
def test_empty_set_is_an_error(dataset: str, write: Write) -> None:
    with pytest.raises(InputError, match="has no row"):
        evaluate(dataset, write(dataset, "", "  "))


@pytest.mark.parametrize("dataset", EXAMPLES)
@pytest.mark.parametrize(
    "line", ["{", "[1]", '"x"', "{}", '{"text": 3}', "nan"], ids=["cut off", "list", "string", "no field", "number", "no JSON"]
)
def test_malformed_row_is_an_error_with_file_and_line(dataset: str, line: str, write: Write) -> None:
    with pytest.raises(DataError) as caught:
        evaluate(dataset, write(dataset, EXAMPLES[dataset], "", line))
    assert caught.value.line == 3 and ".jsonl:3: " in str(caught.value)


def without(dataset: str, name: str) -> dict[str, Any]:
    return {key: kept for key, kept in EXAMPLES[dataset].items() if key != name}


BROKEN = {
    "label of no class": ("babe", EXAMPLES["babe"] | {"label_bias": "biased"}, "use one of Biased, Non-biased"),
    "blank text": ("checkthat", EXAMPLES["checkthat"] | {"text": " "}, '"text" is empty'),
    "words as one string": ("babe", EXAMPLES["babe"] | {"biased_words": "shameless"}, "a list of strings"),
    "span beyond the text": ("ptc", EXAMPLES["ptc"] | {"spans": [{"technique": "Loaded_Language", "start": 2, "end": 999}]}, "no stretch"),
    "span of other words": (
        "ptc",
        EXAMPLES["ptc"] | {"spans": [{"technique": "Loaded_Language", "start": 2, "end": 6, "text": "vote"}]},
        'the text says "disg", not "vote"',
    ),
    "start is text": ("newsmtsc", EXAMPLES["newsmtsc"] | {"start": "13"}, "a whole number"),
    "start is true": ("newsmtsc", EXAMPLES["newsmtsc"] | {"start": True}, "a whole number"),
    "no aspects": ("sci_certainty", without("sci_certainty", "aspects"), 'has no "aspects"'),
    "tokens of another text": (
        "sfu_review",
        EXAMPLES["sfu_review"] | {"text": "The lid may leak."},
        'the "tokens" joined by single blanks are not the "text"',
    ),
    "cue beyond the tokens": (
        "sfu_review",
        EXAMPLES["sfu_review"] | {"cues": [{"type": "speculation", "token_indices": [5]}]},
        "a token beyond the 5 of the text",
    ),
    "place as text": (
        "sfu_review",
        EXAMPLES["sfu_review"] | {"cues": [{"type": "speculation", "token_indices": ["2"]}]},
        "a list of whole numbers",
    ),
    "argument of another sentence": ("gum", EXAMPLES["gum"] | {"arg1": "The dog barked"}, 'the words of "arg1" are not in its sentence'),
    "yes for true": ("gum", EXAMPLES["gum"] | {"contrast": "yes"}, "true or false"),
    "attribution without content": ("polnear", EXAMPLES["polnear"] | {"attributions": [{"source": []}]}, 'has no "content"'),
    "unknown bias type": (
        "basil",
        EXAMPLES["basil"] | {"spans": [EXAMPLES["basil"]["spans"][0] | {"bias_type": "x"}]},
        "use one of lex, inf",
    ),
    "text that is not there": ("gold", EXAMPLES["gold"] | {"article": "other"}, 'there is no text "other.txt"'),
    "words that are not there": ("gold", EXAMPLES["gold"] | {"text": "praised"}, "does not occur 1 times"),
    "second of one": ("gold", EXAMPLES["gold"] | {"nth": 2}, "does not occur 2 times"),
    "label of another device": ("gold", EXAMPLES["gold"] | {"label": "modal"}, "use one of evaluative"),
    "offsets and words apart": ("gold", EXAMPLES["gold"] | {"start": 0, "end": 7}, 'the text says "Critics"'),
    "article that is not there": ("newswcl50", EXAMPLES["newswcl50"] | {"publisher_id": "C"}, 'no article of "C" on event 0'),
    "story as a list": ("grouping", EXAMPLES["grouping"] | {"event": ["strike"]}, "a string"),
    "no story": ("grouping", without("grouping", "event"), "has none of event, triplet, story"),
    "contrast without a side": (
        "gold",
        {"article": "ferry-fares", "device": "contrast", "label": "paired", "voice": "narrator", "a": "fee"},
        '"b"',
    ),
}


@pytest.mark.parametrize(("dataset", "row", "words"), BROKEN.values(), ids=BROKEN)
def test_row_that_breaks_the_format(dataset: str, row: dict[str, Any], words: str, write: Write) -> None:
    with pytest.raises(DataError) as caught:
        evaluate(dataset, write(dataset, EXAMPLES[dataset], row))
    assert caught.value.line == 2 and words in str(caught.value)


def test_files_that_are_no_data(tmp_path: Path) -> None:
    for name, content, words in (
        ("a.csv", b"text", "use .jsonl or .jsonl.gz"),
        ("a.jsonl.gz", b"no gzip", "not a whole gzip file"),
        ("b.jsonl.gz", gzip.compress(b'{"text": 1}' * 99)[:-12], "not a whole gzip file"),
        ("a.jsonl", '{"text": "é"}'.encode("latin-1"), "is not UTF-8"),
    ):
        (tmp_path / name).write_bytes(content)
        with pytest.raises(InputError, match=words):
            evaluate("babe", tmp_path / name)
    with pytest.raises(InputError, match="cannot be read"):
        evaluate("babe", tmp_path / "none.jsonl")
    with pytest.raises(InputError, match="is no folder"):
        evaluate("gold", tmp_path / "a.jsonl")
    (tmp_path / "empty").mkdir()
    with pytest.raises(InputError, match=r"has no \.txt file"):
        evaluate("gold", tmp_path / "empty")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({"dataset": "bias"}, "is no data set"),
        ({"dataset": "babe", "engine": "bert"}, "is unknown"),
        ({"dataset": "polnear", "engine": "vader"}, "has no answer to polnear"),
        ({"dataset": "babe", "depth": "deep"}, "is unknown"),
        ({"dataset": "babe", "workers": 0}, "must be 1 or more"),
    ],
)
def test_calls_that_do_not_fit(arguments: dict[str, Any], words: str, write: Write) -> None:
    path = write("babe", EXAMPLES["babe"])
    with pytest.raises(UsageError, match=words):
        evaluate(arguments.pop("dataset"), path, **arguments)
