"""Heads -> trees: what hangs on a word of a parsed document."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from framing.types import Document

FINITE_TAGS = frozenset(("VBD", "VBZ", "VBP", "MD"))  # Penn Treebank tags of finite verbs
Children = Mapping[int, Sequence[int]]


def children_of(document: Document) -> dict[int, list[int]]:
    """Token index -> indices of the tokens that hang on it, in the order of the text."""
    children: dict[int, list[int]] = {}
    for index, token in enumerate(document.tokens):
        if token.head >= 0 and token.head != index:
            children.setdefault(token.head, []).append(index)
    return children


def subtree(children: Children, head: int) -> set[int]:
    """The indices of a token and of all that hangs on it.

    >>> sorted(subtree({2: [0, 4], 4: [3]}, 2))
    [0, 2, 3, 4]
    """
    inside = {head}
    stack = [head]
    while stack:
        for child in children.get(stack.pop(), ()):
            if child not in inside:
                inside.add(child)
                stack.append(child)
    return inside
