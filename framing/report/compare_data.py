"""Comparison -> what its page's script reads: tables and evidence as compact JSON, within a budget of bytes."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from framing.columns import ALL
from framing.comparison.contexts import Context
from framing.comparison.records import Comparison
from framing.comparison_figures.wording import wording_text
from framing.report.compare_marks import FURTHER, LEAVES, WORDS, Picked, pick
from framing.report.compare_record import plain
from framing.report.compare_view import name_text
from framing.types import COMMITMENTS, SECTIONS, SOURCE_KINDS, VOICES

if TYPE_CHECKING:
    import pandas

# The columns of each table that the page shows or leads on from, and the bytes that it may take.
COLUMNS: Mapping[str, tuple[str, ...]] = {
    "estimates": ("outlet", "device", "label", "voice", "section", "per_1000", "low", "high", "count", "words", "articles"),
    "pairs": (
        "outlet_a", "outlet_b", "device", "label", "voice", "section", "rate_a", "rate_b", "difference", "low", "high", "verdict", "q",
        "p", "effect", "effect_name", "stories", "articles_a", "articles_b", "higher_a", "higher_b", "needed", "reason",
    ),
    "words": ("word", "outlet_a", "outlet_b", "log_odds", "z", "q", "significant", "count_a", "count_b", "articles_a", "articles_b", "examples"),
    "trends": ("outlet", "period", "device", "label", "voice", "per_1000", "low", "high", "count", "words", "articles"),
    "shares": ("outlet", "measure", "category", "share", "low", "high", "count", "total", "articles"),
    "choices": ("referent", "outlet", "wordings", "count", "narrator"),
    "aside": ("id", "outlet", "title", "date", "words", "reason", "copy_of", "similarity"),
}  # fmt: skip
BUDGETS = {
    "estimates": 700_000,
    "pairs": 700_000,
    "words": 400_000,
    "trends": 200_000,
    "shares": 120_000,
    "choices": 150_000,
    "aside": 80_000,
}
_LONGEST_CELL = 200  # characters of a name, a title or a reason
_MOST_EXAMPLES = 3
_DIGITS = 5  # significant ones


def page_data(comparison: Comparison) -> dict[str, Any]:
    """Tables by name, each cut to its budget, and the evidence."""
    return {
        "by": comparison.by,
        "matched": comparison.match != "none",
        "tables": {
            name: encode_table(table, COLUMNS[name], ORDERS.get(name), BUDGETS[name]) for name, table in page_tables(comparison).items()
        },
        "evidence": encode_evidence(comparison, pick(comparison)),
    }


def page_tables(comparison: Comparison) -> dict[str, pandas.DataFrame]:
    articles = comparison.articles
    tables = {name: getattr(comparison, name) for name in COLUMNS if name != "aside"}
    return {
        **tables,
        "words": order_words(comparison.words),
        "choices": group_choices(comparison.choices),
        "aside": articles[~articles["kept"].astype(bool)],
    }


def group_choices(choices: pandas.DataFrame) -> pandas.DataFrame:
    """One row for each referent and outlet: `wordings` as (as it is shown, as it is written), those that are for or against first."""
    import pandas

    rows = []
    for (referent, outlet), group in choices.groupby(["referent", "outlet"], sort=False):
        found: list[Any] = list(group.itertuples(index=False))
        own = sorted(found, key=lambda row: (not row.polarity, -row.count))
        wordings = [[wording_text(row), row.wording] for row in own]
        rows.append((referent, outlet, wordings, int(group["count"].sum()), int(group["narrator"].sum())))
    return pandas.DataFrame(rows, columns=["referent", "outlet", "wordings", "count", "narrator"])


def order_words(words: pandas.DataFrame) -> pandas.DataFrame:
    """The words that are claimed, then the others; in each the largest z first, whichever side it speaks for.

    Of the examples those of the side whose word it is come first, and one of the other side is among those that are shown.
    """
    order = np.lexsort((-words["z"].abs().fillna(0).to_numpy(), ~words["significant"].to_numpy(dtype=bool)))
    words = words.iloc[order]
    examples: Any = [_examples(*row) for row in zip(words["examples"], words["outlet_a"], words["z"], strict=True)]
    return words.assign(examples=examples)


def _examples(examples: Sequence[Context], outlet_a: str, z: float) -> list[Context]:
    own = [one for one in examples if (one.outlet == outlet_a) == (z >= 0)]
    other = [one for one in examples if (one.outlet == outlet_a) != (z >= 0)]
    first = _MOST_EXAMPLES - 1
    return [*own[:first], *other[:1], *own[first:], *other[1:]][:_MOST_EXAMPLES]


def to_script(data: Any) -> str:
    """JSON that may stand in a script element: nothing in it can close the element or open a comment."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    for sign in "<>&\u2028\u2029":
        text = text.replace(sign, f"\\u{ord(sign):04x}")
    return text


def encode_table(
    table: pandas.DataFrame, columns: Sequence[str], order: Callable[[pandas.DataFrame], NDArray[Any]] | None, budget: int
) -> dict[str, Any]:
    """`rows` of the whole table; `columns`: for each its values, or for text the `names` and the number `at` each row.

    Where the rows take more than the budget the first ones by `order` are kept, in the order of the table.
    """
    table = table.reset_index(drop=True)
    kept = table
    ranks = np.argsort(order(table), kind="stable") if order and len(table) else np.arange(len(table))
    take = min(len(table), budget // (3 * len(columns)))  # a cell takes two signs or more
    while True:
        if take < len(table):
            kept = table.iloc[np.sort(ranks[:take])]
        encoded = {name: _encode_column(kept[name]) for name in columns}
        size = len(to_script(encoded).encode())
        if size <= budget or not take:
            return {"rows": len(table), "columns": encoded}
        take = min(take - 1, int(take * budget / size * 0.97))


def _encode_column(column: pandas.Series[Any]) -> Any:
    if column.name == "examples":
        return [[_context(example) for example in list(row)[:_MOST_EXAMPLES]] for row in column]
    if column.name == "wordings":
        return [[[_clip(shown), _clip(written)] for shown, written in row] for row in column]
    if column.dtype.kind in "iufb":
        return [_number(value) for value in column.tolist()]
    names: dict[str, int] = {}
    at = [names.setdefault(_clip(value), len(names)) for value in column.tolist()]
    return {"names": list(names), "at": at}


def _number(value: float | None) -> float | int | None:
    if isinstance(value, bool):
        return int(value)
    if value is None or value != value or value in (float("inf"), float("-inf")):
        return None
    rounded = float(f"{value:.{_DIGITS}g}") if isinstance(value, float) else value
    return int(rounded) if rounded == int(rounded) else rounded


def _clip(value: Any, longest: int = _LONGEST_CELL) -> str:
    text = "" if plain(value) is None else str(value)
    return text if len(text) <= longest else f"{text[: longest - 1]}…"


def _context(example: Context) -> list[str]:
    """Left, the word, right, the outlet."""
    return [_clip(example.left), _clip(example.word), _clip(example.right), name_text(_clip(example.outlet))]


def _estimates_first(table: pandas.DataFrame) -> NDArray[Any]:
    """Totals, then labels, then sections of totals, then the rest."""
    label, section, voice = (table[name] != ALL for name in ("label", "section", "voice"))
    return (section * 4 + label * 2 + (voice & (table["voice"] != "narrator")) * 1 + (section & label) * 4).to_numpy(dtype=int)


def _pairs_first(table: pandas.DataFrame) -> NDArray[Any]:
    """Totals in the reporters' words, then what differs, then the rest; in each the least p first."""
    total = (table["label"] == ALL) & (table["section"] == ALL) & (table["voice"] == "narrator")
    tier = np.where(total, 0, np.where(table["significant"].astype(bool), 1, 2))
    return tier + table["p"].fillna(1).to_numpy() * 0.999


def _words_first(table: pandas.DataFrame) -> NDArray[Any]:
    """The first of each pair, then the second, and so on; those that are claimed first."""
    strength = -table["z"].abs() - 1000 * table["significant"].astype(bool)
    rank: NDArray[Any] = strength.groupby([table["outlet_a"], table["outlet_b"]]).rank(method="first").to_numpy()
    return rank


def _trends_first(table: pandas.DataFrame) -> NDArray[Any]:
    return ((table["label"] != ALL) * 2 + (table["voice"] != "narrator")).to_numpy(dtype=int)


def _choices_first(table: pandas.DataFrame) -> NDArray[Any]:
    count: NDArray[Any] = -table["count"].to_numpy(dtype=int)
    return count


ORDERS: Mapping[str, Callable[[pandas.DataFrame], NDArray[Any]]] = {
    "estimates": _estimates_first,
    "pairs": _pairs_first,
    "words": _words_first,
    "trends": _trends_first,
    "choices": _choices_first,
}


def encode_evidence(comparison: Comparison, picked: Picked) -> dict[str, Any]:
    """The picked articles with their counts, and the sentences with their marks.

    `leaves[code]` is [device, label, voice, section]; `counts[n]` of article n is [code, count, code, count …]; `words[n]` has the words by
    voice and section; `sentences[n]` is [article, text]; a mark is [sentence, start, end, code, speaker, target, polarity] in one flat list,
    offsets in UTF-16 units of its sentence, the last three places in `names`.
    """
    scores = comparison.scores.reset_index(drop=True).iloc[picked.articles]
    number = {row: n for n, row in enumerate(picked.articles)}
    codes = {(leaf.device, leaf.label, leaf.voice, leaf.section): n for n, leaf in enumerate(LEAVES)}
    names: dict[str, int] = {"": 0}
    marks: list[int] = []
    for n, shown in enumerate(picked.sentences):
        for mark in shown.marks:
            start, end = (_utf16(shown.text[: place - shown.start]) for place in (mark.start, min(mark.end, shown.end)))
            told = (names.setdefault(_clip(name), len(names)) for name in (mark.speaker, mark.target, mark.polarity))
            marks += (n, start, end, codes[mark.device, mark.label, mark.voice, mark.section], *told)
    leaf_counts = scores[[leaf.count_column for leaf in LEAVES]].to_numpy()
    return {
        "leaves": [list(leaf) for leaf in LEAVES],
        "voices": VOICES,
        "sections": SECTIONS,
        "commitments": COMMITMENTS,
        "kinds": SOURCE_KINDS,
        "complete": picked.complete,
        "evidence": bool((comparison.scores["findings"] != "").any()),
        "columns": {name: _encode_column(scores[name]) for name in ("id", "outlet", "title", "date", "story")},
        "words": scores[list(WORDS)].to_numpy().tolist(),
        "further": scores[list(FURTHER)].to_numpy().tolist(),
        "counts": [[int(value) for code in np.flatnonzero(row) for value in (code, row[code])] for row in leaf_counts],
        "sentences": [[number[shown.article], shown.text] for shown in picked.sentences],
        "marks": marks,
        "names": list(names),
    }


def _utf16(text: str) -> int:
    """Its length as a browser's script counts it."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
