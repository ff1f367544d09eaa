"""Things in order, a seed -> some of them, the same in every process.

Nothing but places and the seed decides: a text in which names are swapped has the same things chosen at the same places.
"""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import blake2b
from typing import TypeVar

Thing = TypeVar("Thing")


def rank(seed: int, *key: str | int) -> int:
    """A number for a seed and a key: as good as drawn by chance, and always the same.

    >>> rank(1, "a", 2) == rank(1, "a", 2), rank(1, "a", 2) == rank(2, "a", 2)
    (True, False)
    """
    # The random module promises no equal draws over versions of Python.
    return int.from_bytes(blake2b(repr((seed, *key)).encode("utf-8", "backslashreplace"), digest_size=8).digest(), "big")


def pick(things: Sequence[Thing], count: int, seed: int, *key: str | int, first: Sequence[int] = ()) -> list[Thing]:
    """At most `count` of the things, in their own order.

    Args:
        first: a number for each thing; those with lower numbers are taken before others. None: all alike.

    >>> pick("abcdef", 3, 1, "letters") == pick("abcdef", 3, 1, "letters")
    True
    >>> pick("abc", 2, 1, first=(1, 0, 0))
    ['b', 'c']
    """
    order = sorted(range(len(things)), key=lambda place: (first[place] if first else 0, rank(seed, *key, place)))
    return [things[place] for place in sorted(order[: max(0, count)])]


def shuffled(things: Sequence[Thing], seed: int, *key: str | int) -> list[Thing]:
    """The things in an order by chance, which is not their own where there are two or more."""
    order = sorted(range(len(things)), key=lambda place: rank(seed, *key, place))
    if len(order) > 1 and order == sorted(order):
        order = order[1:] + order[:1]
    return [things[place] for place in order]
