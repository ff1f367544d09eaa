"""How long matching takes, by number of entries: `python scripts/benchmark.py CORPUS`.

The hits stay the same: the first row has the entries that are met most often, the others add entries that are met more and more
seldom, and made-up ones that are never met.
"""

from __future__ import annotations

import random
import sys
import time
from collections import Counter
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from framing.entries import Entry
from framing.ingest import read_sources
from framing.lexicon import shipped_lexicons
from framing.matcher import Matcher, resolve
from framing.text import read_document
from framing.types import Document

ROUNDS = 7
MOST_ARTICLES = 300
SIZES = (1200, 2500, 5000, 20_000)


def main(sources: list[str]) -> None:
    documents = []
    for article in read_sources(sources, on_error=lambda error: print(error, file=sys.stderr)):
        documents.append(read_document(article, depth="fast"))
        if len(documents) == MOST_ARTICLES:
            break
    words = sum(document.word_count for document in documents)
    print(f"{len(documents)} articles, {words:,} words; best of {ROUNDS} rounds")
    lexicons = shipped_lexicons()
    whole = Matcher(lexicons)
    met = Counter(match.entry for document in documents for match in whole.candidates(document))
    first = shipped_lexicons()[0]
    entries = sorted((entry for lexicon in lexicons for entry in lexicon.entries), key=lambda entry: -met[entry])
    seconds = 0.0
    for size in SIZES:
        chosen = entries[:size] + _never_met(size - len(entries))
        taken, hits = _time(Matcher([replace(first, entries=tuple(chosen))]), documents)
        seconds = seconds or taken
        rate = words / taken / 1e6
        print(f"{size:>7,} entries: {taken * 1000:6.1f} ms, {hits:,} hits, {rate:.1f} million words/s, {taken / seconds - 1:+.0%}")


def _time(matcher: Matcher, documents: list[Document]) -> tuple[float, int]:
    best, hits = float("inf"), 0
    for _ in range(ROUNDS):
        start = time.perf_counter()
        hits = sum(len(resolve(document, matcher.candidates(document))) for document in documents)
        best = min(best, time.perf_counter() - start)
    return best, hits


def _never_met(number: int) -> list[Entry]:
    letters = random.Random(1)
    return [
        Entry(term="".join(letters.choices("abcdefghiklmnoprstuvwyz", k=letters.randint(5, 11))), device="loaded", label="evaluative",
              lexicon="made-up", line=1, pos=("noun",))
        for _ in range(max(0, number))
    ]  # fmt: skip


if __name__ == "__main__":
    main(sys.argv[1:])
