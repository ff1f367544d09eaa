"""Text -> the school grade that it asks of a reader.

The Flesch-Kincaid grade (Kincaid et al. 1975, Derivation of new readability formulas) over our own sentences and words. Syllables are counted with
pyphen, which carries its dictionary with it; textstat, which has the formula too, loads a dictionary from the network when it is first used.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from framing.text import read_document
from framing.types import Article

LEAST_WORDS = 30  # of fewer a grade says nothing
_VOWELS = re.compile(r"[aeiouy]+")
_SILENT = re.compile(r"(?:[^aeiouylr]e|[^aeiouydt]ed|[^aeiouycgsxzh]es|[aeiouy][lr]e|ely)$")


def reading_grade(texts: Sequence[str]) -> float | None:
    """US school grade of the texts together, one decimal, 0 or more; None on fewer than LEAST_WORDS words.

    Direction: higher is harder to read. Long sentences and long words raise it; it knows nothing of what the words mean.
    """
    words = sentences = count = 0
    for text in texts:
        document = read_document(Article(text=text), depth="fast")
        spoken = [token.lower for token in document.tokens if token.word and any(letter.isalpha() for letter in token.text)]
        words += len(spoken)
        count += sum(map(syllables, spoken))
        sentences += len(document.sentences)
    if words < LEAST_WORDS or not sentences:
        return None
    return max(0.0, round(0.39 * words / sentences + 11.8 * count / words - 15.59, 1))


@lru_cache(maxsize=8192)
def syllables(word: str) -> int:
    """Syllables of a lower-case English word, 1 or more.

    >>> [syllables(word) for word in ("dock", "harbor", "agreement", "governor")]
    [1, 2, 3, 3]
    """
    # Hyphenation leaves a first or last letter undivided ("a|bout"), runs of vowels leave a hiatus ("cre|ate"): the larger number is the better one.
    by_vowels = len(_VOWELS.findall(word)) - bool(_SILENT.search(word))
    return max(1, by_vowels, len(_dictionary().positions(word[:40])) + 1)


@lru_cache(maxsize=1)
def _dictionary() -> Any:
    import pyphen  # type: ignore[import-untyped]

    return pyphen.Pyphen(lang="en_US")
