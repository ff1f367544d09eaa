"""Rows of each annotated data set, written for the tests: the catalog's example lines, and files of rows."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from framing.evaluate.catalog import DATA_SETS
from framing.evaluate.run import flat_metrics

EXAMPLES = {found.name: json.loads(found.example) for found in DATA_SETS}
Write = Callable[..., Path]


def write_rows(folder: Path, dataset: str, *rows: Any) -> Path:
    """A file of rows; for gold a folder with one text, for newswcl50 with a file of articles beside it."""
    text = "\n".join(row if isinstance(row, str) else json.dumps(row, ensure_ascii=False) for row in rows)
    if dataset == "gold":
        (folder / "ferry-fares.txt").write_text("Critics slammed the fee.\n", "utf-8")
        (folder / "findings.jsonl").write_text(text, "utf-8")
        return folder
    if dataset == "newswcl50":
        articles = (
            {"event": 0, "publisher_id": "A", "sentences": ["Mayor Ada Finch met the dockers .", "The mayor left the hall early ."]},
            {"event": 0, "publisher_id": "B", "sentences": ["Ms. Finch walked out of the talks ."]},
        )
        (folder / "articles.jsonl").write_text("\n".join(map(json.dumps, articles)), "utf-8")
    path = folder / f"{dataset}.jsonl"
    path.write_text(text, "utf-8")
    return path


def value(result: dict[str, Any], key: str) -> Any:
    return flat_metrics(result, result["dataset"])[key]["value"]
