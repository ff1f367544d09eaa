"""Article -> the same article with the names of two political sides swapped: parties, leaders, outlets, words of camps, contested names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from framing.counterparts import Replacement, find_sides, replaced, with_articles
from framing.rivals import find_rivals
from framing.text import read_document
from framing.types import Article

_ROUNDS = 4  # of looking whether each contested name would be swapped back


class Swapped(NamedTuple):
    """An article with its sides swapped."""

    article: Article
    sides: int  # names and words of sides that were swapped
    contested: int  # contested names that were swapped
    kept: int  # contested names that stay, because no name of the other camp would stand for them there


def swap_sides(text: str) -> str:
    """The text with the names of two political sides swapped, both ways at once.

    Swapped twice a text is the text again. Names are paired in lexicons/sides.txt, contested names in lexicons/names.lex.

    >>> swap_sides("An Obama aide said liberal Democrats want the Republican plan to help undocumented immigrants.")
    'A Romney aide said conservative Republicans want the Democratic plan to help illegal aliens.'
    """
    return swap_article(Article(text=text)).article.text


def swap_article(article: Article) -> Swapped:
    """The article with headline and text swapped; all else of it stays."""
    document = read_document(article, depth="fast")
    sides = find_sides(document.text)
    found = find_rivals(document)
    named = list(found.swapped)
    for _ in range(_ROUNDS):
        made, named = _joined(sides, named)
        swapped = _rewritten(article, with_articles(document.text, made))
        if not named:
            break
        again = read_document(swapped, depth="fast")
        back = _joined(find_sides(again.text), find_rivals(again).swapped)[1]
        lasting = _lasting(document.text, made, named, back)
        if len(lasting) == len(named):
            break
        named = lasting
    return Swapped(swapped, len(made) - len(named), len(named), len(found.swapped) + found.unpaired - len(named))


def _joined(sides: Sequence[Replacement], named: Sequence[Replacement]) -> tuple[list[Replacement], list[Replacement]]:
    """All replacements by start, and the contested names among them: a longer name takes the place of the sides that it holds, any other
    overlap goes to the side."""
    kept: list[Replacement] = []
    held: set[Replacement] = set()
    for name in named:
        over = [side for side in sides if side.start < name.end and name.start < side.end]
        if all(name.start <= side.start and side.end <= name.end and side[:2] != name[:2] for side in over):
            kept.append(name)
            held.update(over)
    return sorted((*(side for side in sides if side not in held), *kept)), kept


def _lasting(text: str, made: Sequence[Replacement], named: Sequence[Replacement], back: Sequence[Replacement]) -> list[Replacement]:
    """The contested names that a second swap would bring back."""
    again = {(one.start, one.new) for one in back}
    shift = 0
    lasting = []
    for one in with_articles(text, made):
        if one in named and (one.start + shift, text[one.start : one.end]) in again:
            lasting.append(one)
        shift += len(one.new) - (one.end - one.start)
    return lasting


def _rewritten(article: Article, replacements: Sequence[Replacement]) -> Article:
    """The article with replacements that count in its headline, blank line and body."""
    start = len(article.title) + 2 if article.title else 0
    title = replaced(article.title, [one for one in replacements if one.end <= start])
    body = [Replacement(one.start - start, one.end - start, one.new) for one in replacements if one.start >= start]
    return replace(article, title=title, text=replaced(article.text, body))
