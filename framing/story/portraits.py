"""The chains of one referent -> how each article words it: names and descriptions, verbs, loaded wordings, hedged or plain."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby

from framing.story.chains import Chain
from framing.story.records import REFERENT_KINDS, Choice, Mention, Portrait, Referent
from framing.story.referents import Group
from framing.story.wording import plain_wording
from framing.types import Analysis, Span

_WEAK = ("hedged", "hearsay")
_FIRM = ("plain", "boosted")
_REACH = 400  # code points between a mention and a loaded wording whose target is worded alike


class Loaded:
    """The loaded findings of one article, by what they colour and by where they stand; all by their places in `Analysis.findings`."""

    def __init__(self, analysis: Analysis) -> None:
        self._findings = analysis.findings
        self._numbers = [number for number, finding in enumerate(analysis.findings) if finding.device == "loaded"]
        self._by_target: dict[str, list[int]] = {}
        for number in self._numbers:
            finding = analysis.findings[number]
            for name in {_key(finding.target_entity), _key(finding.target)} - {""}:
                self._by_target.setdefault(name, []).append(number)

    def that_colour(self, name: str) -> Sequence[int]:
        """Those whose target is worded so, by start; determiners and capitals do not count."""
        return self._by_target.get(_key(name), ())

    def near(self, mention: Mention) -> Sequence[int]:
        """Those whose target is worded as a mention is, and which stand within reach of it."""
        worded = self.that_colour(mention.text)
        first = bisect_right(worded, mention.start - _REACH, key=self._start)
        return worded[first : bisect_left(worded, mention.start + _REACH, key=self._start)]

    def inside(self, mention: Mention) -> Iterator[int]:
        """Those that are part of a mention's words."""
        first = bisect_left(self._numbers, mention.start, key=self._start)
        last = bisect_left(self._numbers, mention.end, key=self._start)
        return (number for number in self._numbers[first:last] if self._findings[number].end <= mention.end)

    def polarity(self, mention: Mention) -> str:
        """Of the first that is part of a mention's words, is not negated and has one; else empty."""
        inside = (self._findings[number] for number in self.inside(mention))
        return next((finding.polarity for finding in inside if finding.polarity and not finding.negated), "")

    def _start(self, number: int) -> int:
        return self._findings[number].start


def paint(group: Group, analyses: Sequence[Analysis], loaded: Sequence[Loaded]) -> Referent:
    """The referent of a group of chains.

    Args:
        loaded: of each article.
    """
    chains: list[list[Chain]] = [[] for _ in analyses]
    for node in group.nodes:
        chains[node.article].append(node.chain)
    portraits = tuple(_portrait(number, own, analyses[number], loaded[number]) if own else None for number, own in enumerate(chains))
    return Referent(name=_name(group, portraits), kind=_kind(group), portraits=portraits, why=group.why)


def _key(wording: str) -> str:
    """What wordings have in common that differ only in a determiner, in capitals, or in marks around them."""
    return plain_wording(wording).casefold()


def _portrait(article: int, chains: Sequence[Chain], analysis: Analysis, loaded: Loaded) -> Portrait:
    mentions = tuple(sorted((m for chain in chains for m in chain.mentions), key=lambda m: (m.start, m.end)))
    sentences = {mention.sentence for mention in mentions}
    ways = [analysis.commitments[number] for number in sentences if analysis.document.sentences[number].section != "headline"]
    return Portrait(
        article=article,
        mentions=mentions,
        choices=_choices(mentions, analysis, loaded),
        acts=tuple(sorted((a for chain in chains for a in chain.acts), key=lambda a: (a.start, a.end))),
        loaded=_loaded(chains, mentions, loaded),
        hedged=sum(way in _WEAK for way in ways),
        plain=sum(way in _FIRM for way in ways),
    )


def _loaded(chains: Sequence[Chain], mentions: Sequence[Mention], loaded: Loaded) -> tuple[int, ...]:
    """The findings that colour it by name, whose target is worded as a mention near by is, or that are part of a mention's words."""
    found = {number for chain in chains if chain.named for number in loaded.that_colour(chain.name)}
    for mention in mentions:
        if mention.form != "pronoun":
            found.update(loaded.near(mention))
        found.update(loaded.inside(mention))
    return tuple(sorted(found))


def _choices(mentions: Sequence[Mention], analysis: Analysis, loaded: Loaded) -> tuple[Choice, ...]:
    """The wordings by names and descriptions, the most frequent first, then in the order of the text."""
    worded = [(_key(m.text), m) for m in mentions if m.form != "pronoun"]
    worded = [(wording, m) for wording, m in worded if wording]
    order = {wording: -n for n, (wording, _) in enumerate(reversed(worded))}
    starts = [stretch.start for stretch in analysis.stretches]
    choices = []
    for _, group in groupby(sorted(worded, key=lambda pair: (order[pair[0]], pair[1].start)), key=lambda pair: pair[0]):
        own = [m for _, m in group]
        choices.append(
            Choice(
                wording=plain_wording(own[0].text) or own[0].text,
                form=own[0].form,
                count=len(own),
                narrator=sum(_voice(m, analysis, starts) == "narrator" for m in own),
                polarity=next(filter(None, map(loaded.polarity, own)), ""),
                spans=tuple(Span(m.start, m.end) for m in own),
            )
        )
    return tuple(sorted(choices, key=lambda choice: (-choice.count, choice.spans[0])))


def _voice(mention: Mention, analysis: Analysis, starts: Sequence[int]) -> str:
    return analysis.stretches[max(0, bisect_right(starts, mention.start) - 1)].voice


def _name(group: Group, portraits: Sequence[Portrait | None]) -> str:
    """The full name that most mentions stand for, else the most frequent description; of equally frequent ones the shorter.

    Where nothing else decides the letters do, so that the order of the articles does not.
    """
    names = Counter[str]()
    for node in group.nodes:
        if node.chain.named:
            names[node.chain.name] += len(node.chain.mentions)
    if names:
        return max([name for name in names if " " in name] or names, key=lambda name: (names[name], -len(name), name))
    written = Counter[str]()
    for choice in (choice for portrait in portraits if portrait for choice in portrait.choices):
        written[choice.wording] += choice.count
    if not written:
        return group.nodes[0].chain.name
    counts = Counter[str]()
    for wording, count in written.items():
        counts[wording.casefold()] += count
    return max(written, key=lambda wording: (counts[wording.casefold()], -len(wording), written[wording], wording))


def _kind(group: Group) -> str:
    """That of most of its named chains, else of most of all."""
    named = [node.chain.kind for node in group.nodes if node.chain.named]
    kinds = named or [node.chain.kind for node in group.nodes]
    return max(REFERENT_KINDS, key=kinds.count)
