"""Keyword in context: a few places of a word, with what stands beside it."""

from __future__ import annotations

import re
from typing import NamedTuple

_BLANKS = re.compile(r"\s+")
_SIDE = 60  # characters shown on each side, less what the cut between words takes


class Context(NamedTuple):
    """A word where an article uses it, on one line."""

    outlet: str
    article: str  # id
    left: str
    word: str  # as written
    right: str


def word_context(text: str, start: int, end: int, *, outlet: str, article: str) -> Context:
    """A word with about 60 characters to each side, cut between words and inside its paragraph; "…" where it is cut.

    The three parts, one behind the other, are the text, with each run of blanks as one.

    >>> word_context("Rise\\n\\nThe radical plan passed.", 10, 17, outlet="A", article="1")
    Context(outlet='A', article='1', left='The ', word='radical', right=' plan passed.')
    """
    first = text.rfind("\n", 0, start) + 1
    last = text.find("\n", end)
    left = _BLANKS.sub(" ", text[first:start]).lstrip()
    right = _BLANKS.sub(" ", text[end : len(text) if last < 0 else last]).rstrip()
    if len(left) > _SIDE:
        left = "… " + re.sub(r"^\S*\s", "", left[-_SIDE:])
    if len(right) > _SIDE:
        right = re.sub(r"\s\S*$", "", right[:_SIDE]) + " …"
    return Context(outlet, article, left, _BLANKS.sub(" ", text[start:end]), right)
