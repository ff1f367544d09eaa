"""A data set and an engine -> figures, with intervals, counts, misses and what they were measured with."""

from __future__ import annotations

import random
import time
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, partial
from pathlib import Path
from typing import Any

from framing import __version__
from framing.errors import UsageError
from framing.evaluate import articles, gold, grouping, pairs, sentences, stories
from framing.evaluate.catalog import ENGINES, FRAMING, PEERS
from framing.evaluate.engines import GIVES, engine_version, read_with
from framing.evaluate.intervals import RESAMPLES, SEED, Metric, Miss, Tally, measure_all
from framing.evaluate.rows import sha256_of
from framing.evaluate.task import Item, ReadWith, Task, nested
from framing.processes import map_in_processes
from framing.selection import EVERYTHING
from framing.text import model_record
from framing.types import DEPTHS

SCHEMA = "framing.evaluate/1"
TASKS: dict[str, Task] = {**gold.TASKS, **sentences.TASKS, **articles.TASKS, **pairs.TASKS, **stories.TASKS, **grouping.TASKS}
_ITEMS_PER_JOB = 20


def evaluate(
    dataset: str, path: str | Path, *, engine: str = FRAMING, depth: str = "full", workers: int = 1, errors: int = 0, peers: bool = False
) -> dict[str, Any]:
    """The accuracy of an engine on annotated data, schema `framing.evaluate/1`.

    Args:
        dataset: its name, as `framing evaluate list` gives it.
        path: a `.jsonl` or `.jsonl.gz` file; for `gold` a folder.
        engine: `framing`, or a peer: `textblob`, `vader`, `list`.
        depth: of framing's analysis; peers have none, and neither has a data set whose texts are not analysed (null in the result).
        workers: processes that share the work; the figures do not depend on it.
        errors: so many misses of each kind are drawn for the field `errors`.
        peers: whether the peers that answer the same question stand beside framing, in the field `peers`.

    Returns:
        the metrics under their keys (each with value, low, high, n; null where a figure is not defined), and the counts behind them.

    Raises:
        UsageError: an unknown data set, engine or depth, or an engine that has no answer to this data set.
        InputError: the file cannot be read, or is empty.
        DataError: a row breaks the format.
    """
    task = _task(dataset, engine, depth)
    started = time.perf_counter()
    items, rows, left_out = task.read(Path(path))
    items.sort(key=lambda item: (item.unit, repr(item.fields)))
    tallies = list(_measure_items(dataset, items, engine, depth, workers))
    figures = measure_all(answered(task, engine), tallies)
    counts = _total(tallies)
    analysed = engine == FRAMING and task.analyses
    result: dict[str, Any] = {
        "schema": SCHEMA,
        "dataset": dataset,
        "engine": engine,
        "depth": depth if analysed else None,
        "data": {
            "file": Path(path).name,
            "sha256": sha256_of(Path(path)),
            "rows": rows,
            "left_out": left_out,
            "unit": task.unit,
            "units": len({item.unit for item in items}),
        },
        **nested(figures),
        "counts": nested(counts),
    }
    if errors:
        kinds = _misses_by_kind(tallies)
        result["error_counts"] = {kind: len(misses) for kind, misses in kinds.items()}
        result["errors"] = _draw_misses(kinds, errors)
    result["seconds"] = round(time.perf_counter() - started, 1)
    if peers and engine == FRAMING:
        result["peers"] = {
            peer: _only_figures(evaluate(dataset, path, engine=peer, depth=depth, workers=workers), task, peer)
            for peer in PEERS
            if answered(task, peer)
        }
    result["provenance"] = {
        "package": f"framing-analyzer {__version__}",
        "lexicons": EVERYTHING.versions() if analysed else None,
        "model": model_record() if analysed and depth == "full" else None,
        "peers": {name: engine_version(name) for name in (result.get("peers", ()) if engine == FRAMING else (engine,))},
        "seed": SEED,
        "resamples": RESAMPLES,
    }
    return result


def flat_metrics(result: Mapping[str, Any], dataset: str) -> dict[str, dict[str, Any]]:
    """The figures of a result by dotted key, in the order of the data set's table."""
    found = {}
    for metric in TASKS[dataset].metrics:
        value: Any = result
        for part in metric.key.split("."):
            value = value.get(part) if value else None
        if value:
            found[metric.key] = value
    return found


def _task(dataset: str, engine: str, depth: str) -> Task:
    if dataset not in TASKS:
        raise UsageError("evaluate", f'"{dataset}" is no data set', remedy=f"use one of {', '.join(TASKS)}")
    if engine not in ENGINES:
        raise UsageError("--engine", f'"{engine}" is unknown', remedy=f"use one of {', '.join(ENGINES)}")
    if depth not in DEPTHS:
        raise UsageError("--depth", f'"{depth}" is unknown', remedy=f"use {' or '.join(DEPTHS)}")
    task = TASKS[dataset]
    if not answered(task, engine):
        raise UsageError(
            f"--engine {engine}", f"has no answer to {dataset}: it knows no voices, hedges or contrasts", remedy="leave --engine out"
        )
    return task


def answered(task: Task, engine: str) -> list[Metric]:
    """The figures of a data set to which an engine has an answer."""
    return [metric for metric in task.metrics if metric.needs in GIVES[engine]]


def _measure_items(dataset: str, items: Sequence[Item], engine: str, depth: str, workers: int) -> Iterator[Tally]:
    return map_in_processes(partial(_measure, dataset, engine, depth), items, workers, at_once=_ITEMS_PER_JOB)


def _measure(dataset: str, engine: str, depth: str, item: Item) -> Tally:
    return TASKS[dataset].measure(item, _reader(engine, depth))


@cache
def _reader(engine: str, depth: str) -> ReadWith:
    """One and the same function for every item, so that what a task remembers of it holds."""
    return partial(read_with, engine, depth=depth)


def _total(tallies: Sequence[Tally]) -> dict[str, int]:
    counts: dict[str, int] = defaultdict(int)
    for tally in tallies:
        for name, count in tally.counts.items():
            counts[name] += count
    return dict(sorted(counts.items()))


def _only_figures(result: dict[str, Any], task: Task, peer: str) -> dict[str, Any]:
    groups = {metric.key.split(".")[0] for metric in answered(task, peer)}
    return {**{group: result[group] for group in sorted(groups)}, "counts": result["counts"], "seconds": result["seconds"]}


def _misses_by_kind(tallies: Sequence[Tally]) -> dict[str, list[Miss]]:
    kinds: dict[str, list[Miss]] = defaultdict(list)
    for tally in tallies:
        for miss in tally.misses:
            kinds[miss.kind].append(miss)
    # By what they say, not by their line: the order of the rows must not decide which are drawn.
    return {kind: sorted(misses, key=lambda m: (m.text, m.expected, m.found)) for kind, misses in sorted(kinds.items())}


def _draw_misses(kinds: Mapping[str, Sequence[Miss]], wanted: int) -> list[dict[str, str]]:
    """So many misses of each kind, drawn with the seed from all of them: the first ones would all come from one text."""
    generator = random.Random(SEED)
    return [miss._asdict() for misses in kinds.values() for miss in generator.sample(misses, min(wanted, len(misses)))]
