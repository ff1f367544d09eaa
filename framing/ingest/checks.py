"""An article that was read -> the same with what was noted of it, or an error that says why it is set aside."""

from __future__ import annotations

import re
from dataclasses import replace
from hashlib import blake2b
from typing import Literal, NamedTuple

from framing.errors import InputError
from framing.ingest.checks_text import (
    LEAST_BROKEN,
    LEAST_ENGLISH_SHARE,
    LEAST_ENTRIES,
    LEAST_OWN_SHARE,
    LEAST_RUNNING_SHARE,
    LIST_TOKENS,
    MOST_BROKEN_SHARE,
    STUB_WORDS,
    WORDS_TO_TELL,
    count_broken,
    find_words,
    is_english,
    is_live,
    is_stub,
    running_share,
)
from framing.ingest.checks_wire import find_agency
from framing.ingest.limits import MOST_FIELD, MOST_TEXT
from framing.types import Article

LEAST_WORDS = 100  # as of `framing.norms`: on fewer a rate is mostly chance
_FIELDS = ("id", "outlet", "title", "date", "url", "story")
_LONGEST_PLACE = 120  # characters that are remembered of each
_MARKS = re.compile(r"[\W_]+")


class Check(NamedTuple):
    """One thing that is looked for in each article."""

    kind: str
    action: Literal["set aside", "kept"]  # "kept" with the kind among the article's notes
    rule: str  # one sentence, with the thresholds


CHECKS = (
    Check(
        "too-long",
        "set aside",
        f"The text has more than {MOST_TEXT:,} characters, or the headline or another field more than {MOST_FIELD:,}.",
    ),
    Check("empty", "set aside", "The text has no word."),
    Check(
        "broken-encoding",
        "set aside",
        f"At {LEAST_BROKEN} places or more, and more than {100 * MOST_BROKEN_SHARE:g} in 100 words, characters are lost or wrong, as where "
        "“don’t” became “donâ€™t”.",
    ),
    Check(
        "list",
        "set aside",
        f"Of {LIST_TOKENS} words and numbers or more, less than {100 * LEAST_RUNNING_SHARE:g}% stand in sentences: results, links, listings.",
    ),
    Check(
        "not-english",
        "set aside",
        f"Of {WORDS_TO_TELL} words or more, names left out, less than {100 * LEAST_ENGLISH_SHARE:g}% are among the commonest of English, and "
        f"less than {100 * LEAST_OWN_SHARE:g}% among those of them that other languages do not have; or most letters are not Latin.",
    ),
    Check(
        "paywall",
        "set aside",
        f"The text has fewer than {STUB_WORDS} words and ends in a call to subscribe, log in or read on, or in “[…]” or “[+123 chars]”, or the "
        "page says that it is not free to read.",
    ),
    Check("duplicate", "set aside", "The same letters and digits were read before in this run, from the same outlet or both from none."),
    Check("copy", "kept", "The same letters and digits were read before in this run, from another outlet."),
    Check("same-id", "kept", "Another text with the same id, from the same outlet or both from none, was read before in this run."),
    Check("wire-copy", "kept", "A dateline, byline or closing credit names a news agency, which is not the outlet itself."),
    Check("live-blog", "kept", f"The headline says that it is live, or {LEAST_ENTRIES} lines or more open with a time of day."),
    Check("too-short", "kept", f"The text has fewer than {LEAST_WORDS} words, on which a rate is mostly chance."),
)


class Checker:
    """The checks of one run; it remembers what it has seen, by hashes of 16 bytes.

    An article takes about 500 bytes of memory, whatever its length: three hashes, and its place, by which a second one names it.
    """

    def __init__(self) -> None:
        self._texts: set[bytes] = set()
        self._places: dict[bytes, str] = {}  # of a text in an outlet
        self._ids: set[bytes] = set()

    def check(self, article: Article, place: str) -> Article:
        """The article, with the kinds of what was noted in `notes`.

        Args:
            place: where the user finds it.

        Raises:
            InputError: it is set aside; `kind` says by which check.
        """
        _check_lengths(article, place)
        words = _words_of(article, place)
        if _is_broken(article.text, len(words)):
            raise InputError(place, "has lost or wrong characters throughout", remedy="save it again as UTF-8", kind="broken-encoding")
        if running_share(article.text) < LEAST_RUNNING_SHARE:
            raise InputError(place, "is a list, not running text", remedy="give articles in whole sentences", kind="list")
        _check_language(words, place)
        if len(words) < STUB_WORDS and (("access", "paywalled") in article.extra or is_stub(article.text)):
            raise InputError(place, "is only the beginning of an article", remedy="give the whole text", kind="paywall")
        notes = self._seen(article, place)
        if (agency := find_agency(article.text) or _agency_of_author(article)) and agency != find_agency("", article.outlet):
            notes.append("wire-copy")
        if is_live(article.title, article.text):
            notes.append("live-blog")
        if len(words) < LEAST_WORDS:
            notes.append("too-short")
        return replace(article, notes=tuple(dict.fromkeys((*article.notes, *notes)))) if notes else article

    def _seen(self, article: Article, place: str) -> list[str]:
        """What is noted of an article because of those before it, which it joins."""
        notes = []
        outlet = article.outlet.casefold()
        letters = _MARKS.sub("", article.text.casefold())
        text, in_outlet, name = _hash(letters), _hash(letters, outlet), _hash(article.id, outlet)
        if in_outlet in self._places:
            raise InputError(place, f"has the same text as {self._places[in_outlet]}", remedy="keep one of the two", kind="duplicate")
        if text in self._texts:
            notes.append("copy")
        if article.id and name in self._ids:
            notes.append("same-id")
        self._texts.add(text)
        self._ids.add(name)
        self._places[in_outlet] = place if len(place) <= _LONGEST_PLACE else f"…{place[1 - _LONGEST_PLACE :]}"
        return notes


def check_article(article: Article, place: str) -> None:
    """Holds that an article has English text.

    Raises:
        InputError: it is empty, or in another language.
    """
    _check_language(_words_of(article, place), place)


def _words_of(article: Article, place: str) -> list[str]:
    words = find_words(article.text)
    if not words:
        raise InputError(place, "has no text", remedy="give a file with an article in it", kind="empty")
    return words


def _check_language(words: list[str], place: str) -> None:
    if not is_english(words):
        raise InputError(place, "does not look like English", remedy="this tool reads English news only", kind="not-english")


def _check_lengths(article: Article, place: str) -> None:
    if len(article.text) > MOST_TEXT:
        raise InputError(place, f"has a text of more than {MOST_TEXT:,} characters", remedy="split it into its articles", kind="too-long")
    for name in _FIELDS:
        # Not cut: the headline is part of the text that offsets count in, and whatever is so long is something else, in the wrong column.
        if len(getattr(article, name)) > MOST_FIELD:
            remedy = "leave no empty line below a first paragraph that is no headline, and check the columns"
            raise InputError(place, f"has more than {MOST_FIELD:,} characters as its {name}", remedy=remedy, kind="too-long")


def _is_broken(text: str, words: int) -> bool:
    count = count_broken(text)
    return count >= LEAST_BROKEN and count > MOST_BROKEN_SHARE * words


def _agency_of_author(article: Article) -> str:
    return next((find_agency("", value) for name, value in article.extra if name in ("author", "byline")), "")


def _hash(*parts: str) -> bytes:
    return blake2b("\0".join(parts).encode("utf-8", "surrogatepass"), digest_size=16).digest()
