"""The chains of several articles -> their common referents: who and what two or more of them speak of."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import NamedTuple

from framing.nouns import KIN
from framing.story.chains import Chain
from framing.story.identity import Who
from framing.story.knowledge import noun_groups

# What two descriptions of one kind must show beside their nouns to be taken for one referent.
_ENOUGH_OF_GROUP, _ENOUGH_OF_ONE = 0.25, 0.5
_ENOUGH_OTHER_NOUN, _LEAST_BESIDE_NOUNS = 1.5, 0.75
_LEAST_CONTEXT = 0.08  # likeness of contexts that says anything


class Node(NamedTuple):
    """One chain of one article."""

    article: int
    chain: Chain


class Link(NamedTuple):
    """Two chains of different articles that are taken for one referent."""

    one: int  # place in the list of nodes
    other: int
    strength: float
    why: str


@dataclass(frozen=True, slots=True)
class Group:
    """The chains of one referent."""

    nodes: tuple[Node, ...]
    why: str  # of its strongest links


def align_chains(chains: Sequence[Sequence[Chain]], who: Who) -> list[Group]:
    """Groups of chains that name one referent; only those that two or more of the articles speak of.

    Names first, then rival names of one thing, then descriptions with the same noun or with nouns
    that name the same kind of thing, where nothing speaks against it and what stands around them is alike.

    Args:
        who: the story-wide name behind a name as an article has it.
    """
    # In an order of their own, so that of equally strong links it does not matter which article is named first.
    order = sorted(range(len(chains)), key=lambda article: [(chain.name, len(chain.mentions)) for chain in chains[article]])
    nodes = [Node(article, chain) for article in order for chain in chains[article]]
    evidence = _Evidence(nodes)
    links = [*_by_name(nodes, who), *_by_noun(nodes, evidence), *_by_group(nodes, evidence), *_by_role(nodes, who)]
    return list(_joined(nodes, links))


def _by_name(nodes: Sequence[Node], who: Who) -> Iterator[Link]:
    """Chains with a name that is one in all articles, and rival names of one thing."""
    same: dict[tuple[str, str], list[int]] = defaultdict(list)
    for number, node in enumerate(nodes):
        kind, _, key = node.chain.key.partition(":")
        if kind in ("person", "institution", "name"):
            same["name", who(node.article, node.chain.name)].append(number)
        elif kind != "noun":
            same[kind, key].append(number)
    for (kind, _), numbers in same.items():
        for one, other in combinations(numbers, 2):
            if nodes[one].article != nodes[other].article:
                yield Link(one, other, 10.0, "rival names of one thing" if kind == "rival" else "same name")


def _by_noun(nodes: Sequence[Node], evidence: _Evidence) -> Iterator[Link]:
    """Descriptions with the same head noun."""
    same: dict[str, list[int]] = defaultdict(list)
    for number, node in enumerate(nodes):
        if not node.chain.named:
            for noun in node.chain.heads:
                same[noun].append(number)
    for numbers in same.values():
        for one, other in combinations(numbers, 2):
            a, b = nodes[one], nodes[other]
            if a.article == b.article:
                continue
            found = evidence.between(a.chain, b.chain)
            if found >= _needed(a.chain, b.chain):
                yield Link(one, other, 5.0 + found, "same noun")


def _needed(a: Chain, b: Chain) -> float:
    """What must speak for two descriptions with the same noun to be taken for one referent; more where they are not spoken of as known."""
    if a.fronts.keys() & b.fronts.keys() - {""}:
        return 0.0  # "the housing plan" in both
    if a.mixed or b.mixed:
        return math.inf
    if all(2 * chain.definite >= len(chain.mentions) for chain in (a, b)):
        return 0.0 if a.kind != "person" else _ENOUGH_OF_ONE  # "the man" of one article need not be the other's
    return _ENOUGH_OF_GROUP if a.kind == "group" else _ENOUGH_OF_ONE


def _by_group(nodes: Sequence[Node], evidence: _Evidence) -> Iterator[Link]:
    """Descriptions whose nouns name the same kind of thing: "the deal" and "the accord"."""
    heads: dict[int, set[str]] = defaultdict(set)
    for node in nodes:
        heads[node.article].update(node.chain.heads)
    of_kind: dict[int, list[int]] = defaultdict(list)
    for number, node in enumerate(nodes):
        if not node.chain.named and not node.chain.mixed:
            for group in {group for noun in (*node.chain.heads, *node.chain.pairs) for group in noun_groups(noun)}:
                of_kind[group].append(number)
    for one, other in sorted({pair for numbers in of_kind.values() for pair in combinations(numbers, 2)}):
        a, b = nodes[one], nodes[other]
        if a.article == b.article or not a.chain.heads.keys().isdisjoint(b.chain.heads):
            continue
        found = evidence.between(a.chain, b.chain)
        if found < _LEAST_BESIDE_NOUNS:
            continue  # two nouns of a kind alone say little
        found += 0.5 * heads[b.article].isdisjoint(a.chain.heads) + 0.5 * heads[a.article].isdisjoint(b.chain.heads)
        if found >= _ENOUGH_OTHER_NOUN:
            yield Link(one, other, found, "nouns for the same kind of thing in like contexts")


def _by_role(nodes: Sequence[Node], who: Who) -> Iterator[Link]:
    """A description in one article of somebody whom another names: "the guild's director" and "Ada Finch, its director"."""
    named: dict[tuple[int, str], list[int]] = defaultdict(list)
    for number, node in enumerate(nodes):
        if node.chain.kind in ("person", "institution") and node.chain.named:
            for noun in node.chain.heads:
                named[node.article, noun].append(number)
    articles = {node.article for node in nodes}
    known = {(node.article, who(node.article, node.chain.name)) for node in nodes if node.chain.named}
    for number, node in enumerate(nodes):
        if node.chain.named or node.chain.plural or node.chain.kind not in ("person", "institution"):
            continue
        for noun in node.chain.heads:
            for article in articles - {node.article} if noun not in KIN else ():
                holders = named.get((article, noun), [])
                if len(holders) == 1 and (node.article, who(article, nodes[holders[0]].chain.name)) not in known:
                    yield Link(number, holders[0], 2.0, f"“{noun}” is what another article calls it by name")


class _Evidence:
    """What speaks for one referent behind two descriptions; a shared word tells the less the more of the chains have it about them."""

    def __init__(self, nodes: Sequence[Node]) -> None:
        spread = Counter(word for node in nodes for word in node.chain.context.keys() | node.chain.modifiers.keys())
        most = math.log(1 + len(nodes))
        self._rarity = {word: max(0.0, 1 - math.log(1 + count) / most) for word, count in spread.items()}  # 0..1
        self._lengths = {id(node.chain): self._length(node.chain.context) for node in nodes}

    def between(self, a: Chain, b: Chain) -> float:
        """From what narrows two descriptions, what they do and suffer, what stands around them."""
        if a.owners and b.owners and a.owners.isdisjoint(b.owners):
            return -math.inf  # one candidate's campaign and another's
        shared = a.modifiers.keys() & b.modifiers.keys()
        total = min(1.5, math.fsum(0.5 * self._rarity[word] for word in shared))  # exact: in which order a set gives its words is chance
        if not shared and _narrowed_by_nouns(a) and _narrowed_by_nouns(b):
            total -= 1.0  # "a peace deal" and "a trade deal"
        acts = {(act.verb, act.role) for act in a.acts} & {(act.verb, act.role) for act in b.acts}
        total += min(1.0, 0.5 * len(acts))
        likeness = self._likeness(a, b)
        if likeness >= _LEAST_CONTEXT:
            total += min(1.5, 4 * likeness)
        total += 0.5 * (a.early or b.early) - 0.25 * (a.plural != b.plural)
        return total + 0.25 * min(2, min(len(a.mentions), len(b.mentions)) - 1)

    def _likeness(self, a: Chain, b: Chain) -> float:
        """The cosine of the words around two chains, 0..1."""
        product = math.fsum(a.context[word] * b.context[word] * self._rarity[word] ** 2 for word in a.context.keys() & b.context.keys())
        return product / (self._lengths[id(a)] * self._lengths[id(b)]) if product else 0.0

    def _length(self, context: Counter[str]) -> float:
        return math.sqrt(math.fsum((count * self._rarity[word]) ** 2 for word, count in context.items()))


def _narrowed_by_nouns(chain: Chain) -> bool:
    return chain.key.startswith("noun:") and " " in chain.key


def _joined(nodes: Sequence[Node], links: Iterable[Link]) -> Iterator[Group]:
    """Chains joined along their links, the strongest first; never two that one article tells apart by name."""
    home = list(range(len(nodes)))
    members = {number: [number] for number in home}
    why: dict[int, str] = {}
    for link in sorted(links, key=lambda link: (-link.strength, link.one, link.other)):
        one, other = home[link.one], home[link.other]
        if one == other or _clash(nodes, members[one], members[other]):
            continue
        for number in members.pop(other):
            home[number] = one
            members[one].append(number)
        why[one] = why.get(one) or why.get(other) or link.why
    for root, numbers in members.items():
        if len({nodes[number].article for number in numbers}) > 1:
            yield Group(tuple(nodes[number] for number in sorted(numbers)), why[root])


def _clash(nodes: Sequence[Node], one: Sequence[int], other: Sequence[int]) -> bool:
    """Whether two groups hold different names in one article, or kinds that cannot be one."""
    names = [{nodes[number].chain.name for number in group if nodes[number].chain.named} for group in (one, other)]
    if names[0] and names[1]:
        by_article = [{nodes[n].article: nodes[n].chain.key for n in group if nodes[n].chain.named} for group in (one, other)]
        if any(by_article[0][article] != key for article, key in by_article[1].items() if article in by_article[0]):
            return True
    kinds = [{nodes[number].chain.kind for number in group} for group in (one, other)]
    return "person" in kinds[0] ^ kinds[1] and not (kinds[0] & kinds[1])
