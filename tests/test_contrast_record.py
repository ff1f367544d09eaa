"""The comparison as data: schema framing.contrast/1, its offsets, the table of word choice, and the files."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from story_made import hostile, made

from framing.errors import InputError, UsageError
from framing.report.story_record import WORD_CHOICE_COLUMNS
from framing.report.story_write import render, write_contrast
from framing.story.records import StoryComparison

FOUR = ("continental-wire", "daily-lantern", "ellery-courier", "morning-halyard")
KEYS = {
    "": ["schema", "articles", "referents", "statements", "facts", "rows", "word_choice", "provenance"],
    "articles": ["name", "id", "outlet", "title", "date", "url", "story", "text", "words", "sha256"],
    "referents": ["name", "kind", "why", "portraits"],
    "portraits": ["article", "mentions", "choices", "acts", "loaded", "hedged", "plain"],
    "mentions": ["start", "end", "text", "form", "sentence"],
    "choices": ["wording", "form", "count", "narrator", "polarity", "spans"],
    "acts": ["start", "end", "text", "verb", "role", "passive", "nominal", "negated", "other"],
    "statements": ["speaker", "likeness", "tellings"],
    "tellings": [
        "start",
        "end",
        "text",
        "article",
        "verb",
        "stance",
        "commitment",
        "kind",
        "speaker",
        "source_kind",
        "words",
        "words_quoted",
        "sentence",
    ],
    "facts": ["article", "sentence", "missing", "nearest", "marks", "telling"],
    "nearest": ["article", "start", "end", "text", "likeness"],
    "rows": ["kind", "subject", "difference", "reason", "referent", "cells"],
    "cells": ["article", "wording", "sentence", "marks"],
    "word_choice": list(WORD_CHOICE_COLUMNS),
}


@pytest.fixture(scope="module", params=["two", "four", "hostile"])
def comparison(request: pytest.FixtureRequest) -> StoryComparison:
    return {"two": made, "four": lambda: made(*FOUR), "hostile": hostile}[request.param]()


def test_keys_are_those_of_the_schema(comparison: StoryComparison) -> None:
    record = comparison.to_dict()
    assert record["schema"] == "framing.contrast/1" and list(record) == KEYS[""]
    seen = set()
    for key, value in _records(record):
        if key in KEYS:
            assert list(value) == KEYS[key], key
            seen.add(key)
    # The made-up comparison has everything that the schema names, or else the check above would hold for nothing.
    assert seen == set(KEYS)


def test_offsets_count_code_points_of_the_article(comparison: StoryComparison) -> None:
    record = comparison.to_dict()
    texts = [article["text"] for article in record["articles"]]
    checked = list(_spans(record, texts, None))
    assert len(checked) > 20 and all(text == words for text, words in checked)
    for article in record["articles"]:
        assert article["sha256"] == hashlib.sha256(article["text"].encode()).hexdigest()


def test_lists_by_article_have_an_entry_each(comparison: StoryComparison) -> None:
    record = comparison.to_dict()
    size = len(record["articles"])
    for key, part in (("referents", "portraits"), ("statements", "tellings"), ("rows", "cells")):
        for found in record[key]:
            assert len(found[part]) == size and all(entry is None or entry["article"] == n for n, entry in enumerate(found[part]))


def test_json_is_the_same_each_time(comparison: StoryComparison) -> None:
    text = render(comparison, "json")
    assert text == render(comparison, "json") and json.loads(text) == comparison.to_dict() and text.endswith("}\n")


def test_word_choice_in_long_form() -> None:
    table = made().word_choice
    assert list(table.columns) == list(WORD_CHOICE_COLUMNS)
    counted = table.set_index(["referent", "outlet", "wording"])["count"]
    assert counted["Helen Dastrup", "The Daily Lantern", "Dastrup"] == 2
    row = table[table["wording"] == "fed-up residents"].iloc[0]
    assert (row["outlet"], row["polarity"], row["form"], row["kind"]) == ("The Morning Halyard", "negative", "description", "group")


def test_files_by_their_suffix(tmp_path: Path) -> None:
    paths = [tmp_path / "new" / f"a.{form}" for form in ("html", "md", "json", "svg", "png")]
    assert write_contrast(made(), paths) == paths
    assert sorted(path.name for path in (tmp_path / "new").iterdir()) == sorted(path.name for path in paths)
    html, markdown, data, svg, png = (path.read_bytes() for path in paths)
    assert html.startswith(b"<!doctype html>") and markdown.startswith(b"# Framing contrast: One story in ")
    assert json.loads(data)["schema"] == "framing.contrast/1" and png.startswith(b"\x89PNG") and b"<svg" in svg
    before = [path.read_bytes() for path in paths]
    write_contrast(made(), paths)
    assert [path.read_bytes() for path in paths] == before


def test_files_that_cannot_be_written(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"does not say in which format; end it in \.html"):
        write_contrast(made(), [tmp_path / "a.pdf"])
    (tmp_path / "file").touch()
    with pytest.raises(InputError, match="cannot be made"):
        write_contrast(made(), [tmp_path / "file" / "a.json"])
    (tmp_path / "folder.json").mkdir()
    with pytest.raises(InputError, match="cannot be written"):
        write_contrast(made(), [tmp_path / "folder.json"])
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []


def _records(value: Any, key: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """Each record with the key of the list that holds it."""
    if isinstance(value, list):
        for entry in value:
            yield from _records(entry, key)
    elif isinstance(value, dict):
        yield key, value
        for name, entry in value.items():
            if name not in ("loaded", "provenance"):
                yield from _records(entry, name)


def _spans(value: Any, texts: list[str], article: int | None) -> Iterator[tuple[str, str]]:
    """For each span what the record says it holds and what its article has there; a span belongs to the nearest `article` above."""
    if isinstance(value, list):
        for entry in value:
            yield from _spans(entry, texts, article)
    elif isinstance(value, dict):
        article = value.get("article", article)
        if "start" in value and "end" in value and article is not None:
            yield value["text"], texts[article][value["start"] : value["end"]]
        for entry in value.values():
            yield from _spans(entry, texts, article)
