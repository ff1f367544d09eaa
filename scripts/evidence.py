"""Counts on news articles and annotated texts -> framing/lexicons/evidence.tsv: `python scripts/evidence.py ../shared/data`.

For each entry: how often it is met in the articles of `allsides`, how often in a million words of wire services and of opinion
outlets, and how many of its matches in the annotated sets (gold, ptc, basil) lie in a span that a reader marked as loaded.
"""

from __future__ import annotations

import argparse
import gzip
import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from framing.evidence import COLUMNS, PATH, entry_key
from framing.ingest import clean_text, cleaned_offsets
from framing.lexicon import shipped_lexicons
from framing.matcher import resolve
from framing.processes import map_in_processes
from framing.selection import EVERYTHING
from framing.text import annotate, read_document
from framing.types import Article

WIRES = frozenset({"Reuters", "Associated Press"})
OPINION = frozenset(
    {"American Spectator", "Breitbart News", "Daily Kos", "Democracy Now", "Guest Writer - Left", "Guest Writer - Right", "Media Matters",
     "Mother Jones", "National Review", "Rich Lowry", "Salon", "Slate", "The Daily Caller", "The Daily Wire", "The Intercept", "TheBlaze.com",
     "Townhall", "Vanity Fair", "Victor Hanson"}
)  # fmt: skip
TABLE, TABLE_END = "<!-- table: made by scripts/evidence.py -->", "<!-- end of table -->"
TECHNIQUES = ("Loaded_Language", "Name_Calling,Labeling", "Name_Calling")

Spans = tuple[tuple[int, int], ...]


class Text(NamedTuple):
    """A text to count in: `group` is wire, opinion, other or annotated; spans only where annotated."""

    text: str
    title: str
    group: str
    spans: Spans = ()


class Counts(NamedTuple):
    group: str
    words: int
    met: Counter[str]
    marked: Counter[str]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path, help="folder of the data sets")
    parser.add_argument("--workers", type=int, default=2)
    options = parser.parse_args()
    words: Counter[str] = Counter()
    met: dict[str, Counter[str]] = {group: Counter() for group in ("wire", "opinion", "other", "annotated")}
    marked: Counter[str] = Counter()
    articles: Counter[str] = Counter()
    for counts in map_in_processes(count, texts(options.data), options.workers, at_once=20):
        words[counts.group] += counts.words
        met[counts.group].update(counts.met)
        marked.update(counts.marked)
        if counts.group != "annotated":
            articles.update(counts.met.keys())
    lines = ["\t".join(COLUMNS)]
    for lexicon in shipped_lexicons():
        for entry in lexicon.entries:
            key = entry_key(entry)
            total = sum(met[group][key] for group in ("wire", "opinion", "other"))
            rates = [f"{met[group][key] / words[group] * 1e6:.1f}" for group in ("wire", "opinion")]
            cells = [*key.split("\t"), total, articles[key], *rates, met["annotated"][key], marked[key]]
            lines.append("\t".join(map(str, cells)))
    PATH.write_text("\n".join(lines) + "\n", "utf-8", newline="\n")
    write_table(words, met)
    print(f"{PATH}: {len(lines) - 1} entries; words " + ", ".join(f"{group} {number:,}" for group, number in words.items()))


def count(text: Text) -> Counts:
    """The matches that stand in one text, by entry, and those of them that a reader marked."""
    body, _ = clean_text(text.text)
    document = read_document(Article(text=body, title=" ".join(clean_text(text.title)[0].split())), depth="full")
    candidates = EVERYTHING.matcher.candidates(document)
    document = annotate(document, {match.sentence for match in candidates})
    offsets = cleaned_offsets(text.text) if text.spans else ()
    spans = [(offsets[start], offsets[end]) for start, end in text.spans]
    met: Counter[str] = Counter()
    marked: Counter[str] = Counter()
    for match in resolve(document, candidates):
        key = entry_key(match.entry)
        met[key] += 1
        marked[key] += any(start < match.end and match.start < end for start, end in spans)
    return Counts(text.group, document.word_count, met, +marked)


def write_table(words: Counter[str], met: dict[str, Counter[str]]) -> None:
    """The table of lexicons in their README."""
    rows = ["| lexicon | version | entries | holds | met | wire | opinion |", "|---|---|---|---|---|---|---|"]
    for lexicon in shipped_lexicons():
        keys = [entry_key(entry) for entry in lexicon.entries]
        seen = sum(any(met[group][key] for group in ("wire", "opinion", "other")) for key in keys)
        wire, opinion = (sum(met[group][key] for key in keys) / words[group] * 1e6 for group in ("wire", "opinion"))
        cells = (
            f"`{lexicon.name}`",
            lexicon.version,
            f"{len(keys):,}",
            lexicon.description,
            f"{seen / len(keys):.0%}",
            f"{wire:,.0f}",
            f"{opinion:,.0f}",
        )
        rows.append("| " + " | ".join(cells) + " |")
    readme = PATH.with_name("README.md")
    before, _, rest = readme.read_text("utf-8").partition(TABLE)
    readme.write_text("\n".join([before + TABLE, *rows, TABLE_END]) + rest.partition(TABLE_END)[2], "utf-8", newline="\n")


def texts(data: Path) -> Iterator[Text]:
    """All texts of the sets, articles first."""
    for row in _rows(data / "allsides" / "articles.jsonl.gz"):
        group = "wire" if row["outlet"] in WIRES else "opinion" if row["outlet"] in OPINION else "other"
        yield Text(row["text"], row["title"], group)
    for row in _rows(data / "ptc" / "articles.jsonl.gz"):
        yield _annotated(row["text"], (s for s in row["spans"] if s["technique"] in TECHNIQUES))
    for row in _rows(data / "basil" / "sentences.jsonl"):
        if row["text"].strip():
            yield _annotated(row["text"], (s for s in row["spans"] if s["bias_type"] == "lex"))
    loaded: dict[str, list[dict[str, int]]] = {}
    for row in _rows(data / "gold" / "findings.jsonl"):
        if row["device"] == "loaded":
            loaded.setdefault(row["article"], []).append(row)
    for path in sorted((data / "gold").glob("*.txt")):
        yield _annotated(path.read_text("utf-8"), loaded.get(path.stem, []))


def _annotated(text: str, spans: Iterable[dict[str, int]]) -> Text:
    return Text(text, "", "annotated", tuple((span["start"], span["end"]) for span in spans))


def _rows(path: Path) -> Iterator[dict]:  # type: ignore[type-arg]
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


if __name__ == "__main__":
    main()
