"""Marked words without an owner -> the quotation of the same article that holds them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from framing.cited import SHORT_WORDS, in_headline, is_cited, is_distanced, is_name
from framing.marks import Marked
from framing.types import Document, Quotation

_PLACES = 30
_STOP = frozenset(
    "about many after again also been before being could does during ever every from have into just more most much must only other over said same "
    "should some such than that their them then there these they this those through very want were what when where which while whom will "
    "with would your like make made".split()
)


def find_echoes(document: Document, unowned: Iterable[Marked], speech: Sequence[Quotation]) -> Iterator[tuple[Marked, Quotation]]:
    """Marked words that somebody says elsewhere in the article, each with that quotation: headlines pick them up without a name.

    One word must return as it stands; of several words all that carry meaning must stand in one quotation, in any form.
    """
    # The first quotations with a word are enough; a word that all of them share must not make the search slow.
    exact: dict[str, list[int]] = {}
    stems: dict[str, list[int]] = {}
    for number, quotation in enumerate(speech):
        for word in dict.fromkeys(_words(quotation.text)):
            _note(exact, word, number)
        for stem in dict.fromkeys(_stem(word) for word in _words(quotation.text)):
            _note(stems, stem, number)
    for mark in unowned:
        words = _words(document.text[mark.start : mark.end])
        content = [word for word in words if len(word) > 3 and word not in _STOP]
        if not content or is_distanced(document, mark) or is_cited(document, mark) or is_name(document, mark):
            continue
        # One word of a long quotation is no echo, save in a headline, which has no other source.
        lone = len(content) == 1 and not in_headline(document, mark)
        places = [exact.get(content[0], [])] if len(content) == 1 else [stems.get(_stem(word), []) for word in content]
        shared = set(places[0]).intersection(*places[1:])
        if lone:
            shared = {number for number in shared if len(speech[number].text.split()) <= 2 * SHORT_WORDS}
        if shared:
            said = speech[min(shared)]
            yield mark, said


def _note(places: dict[str, list[int]], word: str, number: int) -> None:
    known = places.setdefault(word, [])
    if len(known) < _PLACES:
        known.append(number)


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W_][\w'-]*", text.lower().replace("’", "'"))


def _stem(word: str) -> str:
    """A word without its commonest endings, enough to match forms of one word within an article."""
    word = word.removesuffix("'s")
    for ending in ("ingly", "edly", "ing", "ed", "es", "ly", "s"):
        if word.endswith(ending) and len(word) - len(ending) > 3:
            return word.removesuffix(ending).removesuffix("e")
    return word.removesuffix("e") if len(word) > 4 else word
