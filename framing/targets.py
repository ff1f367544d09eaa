"""A match -> whom or what the wording colours, by grammar; empty where no parse says so."""

from __future__ import annotations

from collections.abc import Sequence

from framing.trees import Children
from framing.types import Document, Token


def find_target(document: Document, children: Children, first: int, last: int) -> str:
    """The noun phrase that the tokens `first` to `last` colour, as written; empty if none is found.

    Verbs colour their object (a participle its head noun), modifiers the noun that they modify,
    predicates and intransitive verbs the subject, nouns their possessor.
    """
    tokens = document.tokens
    if not tokens[first].pos:
        return ""
    head = _head_of(tokens, first, last)
    token = tokens[head]
    if token.pos in ("VERB", "AUX"):
        target = _child(tokens, children, head, ("dobj", "obj")) or _prepositional(
            tokens, children, head, ("on", "at", "against", "into", "for", "with")
        )
        target = target or (token.head if token.dep in ("acl", "amod") and token.head != head else None)
        target = target or _child(tokens, children, head, ("nsubjpass", "nsubj"))
    elif token.dep in ("amod", "compound", "nmod", "poss"):
        target = token.head
    elif token.dep in ("advmod", "npadvmod", "quantmod"):
        above = tokens[token.head]
        target = (
            above.head
            if above.dep in ("amod", "advmod")
            else _child(tokens, children, token.head, ("nsubj", "nsubjpass", "dobj")) or token.head
        )
    elif token.dep in ("acomp", "attr", "oprd"):
        target = _child(tokens, children, token.head, ("nsubj", "nsubjpass"))
    else:
        target = _child(tokens, children, head, ("poss",)) or _prepositional(tokens, children, head, ("of", "on", "over", "against", "by"))
    if target is None or first <= target < last:
        return ""
    return noun_phrase(document, children, target)


def noun_phrase(document: Document, children: Children, head: int) -> str:
    """The words of a noun phrase without the clauses and prepositions behind its head."""
    tokens = document.tokens
    first = head
    for child in children.get(head, ()):
        if child < head and tokens[child].dep in ("det", "amod", "compound", "poss", "nummod", "nmod"):
            first = min(first, _leftmost(children, child))
    return document.text[tokens[first].start : tokens[head].end].strip('“”"‘’ ')


def _head_of(tokens: Sequence[Token], first: int, last: int) -> int:
    for index in range(first, last):
        if not first <= tokens[index].head < last or tokens[index].head == index:
            return index
    return first


def _child(tokens: Sequence[Token], children: Children, head: int, deps: tuple[str, ...]) -> int | None:
    return next((child for child in children.get(head, ()) if tokens[child].dep in deps), None)


def _prepositional(tokens: Sequence[Token], children: Children, head: int, words: tuple[str, ...]) -> int | None:
    for child in children.get(head, ()):
        if tokens[child].dep in ("prep", "agent") and tokens[child].lower in words:
            return _child(tokens, children, child, ("pobj",))
    return None


def _leftmost(children: Children, index: int) -> int:
    while children.get(index) and children[index][0] < index:
        index = children[index][0]
    return index
