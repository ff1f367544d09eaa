"""The chains of one referent -> how each article words it: names and descriptions, verbs, loaded wordings, hedged or plain."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from itertools import groupby

from framing.story.chains import Chain, plain_wording
from framing.story.records import Choice, Mention, Portrait, Referent
from framing.story.referents import Group
from framing.types import Analysis, Finding, Span

_WEAK = ("hedged", "hearsay")
_FIRM = ("plain", "boosted")


def paint(group: Group, analyses: Sequence[Analysis], coloured: Sequence[Mapping[str, Sequence[int]]]) -> Referent:
    """The referent of a group of chains.

    Args:
        coloured: for each article what `by_target` gives.
    """
    chains: list[list[Chain]] = [[] for _ in analyses]
    for node in group.nodes:
        chains[node.article].append(node.chain)
    portraits = tuple(_portrait(number, own, analyses[number], coloured[number]) if own else None for number, own in enumerate(chains))
    return Referent(name=_name(group, portraits), kind=_kind(group), portraits=portraits, why=group.why)


def by_target(analysis: Analysis) -> dict[str, list[int]]:
    """What loaded findings colour, in small letters and without a determiner -> their places in `Analysis.findings`."""
    found: dict[str, list[int]] = {}
    for number, finding in enumerate(analysis.findings):
        if finding.device == "loaded":
            for name in dict.fromkeys((plain_wording(finding.target_entity), plain_wording(finding.target))):
                if name:
                    found.setdefault(name.casefold(), []).append(number)
    return found


def _portrait(article: int, chains: Sequence[Chain], analysis: Analysis, coloured: Mapping[str, Sequence[int]]) -> Portrait:
    mentions = tuple(sorted((m for chain in chains for m in chain.mentions), key=lambda m: (m.start, m.end)))
    loaded = _loaded(chains, mentions, analysis.findings, coloured)
    sentences = {mention.sentence for mention in mentions}
    ways = [analysis.commitments[number] for number in sentences if analysis.document.sentences[number].section != "headline"]
    return Portrait(
        article=article,
        mentions=mentions,
        choices=_choices(mentions, analysis),
        acts=tuple(sorted((a for chain in chains for a in chain.acts), key=lambda a: (a.start, a.end))),
        loaded=loaded,
        hedged=sum(way in _WEAK for way in ways),
        plain=sum(way in _FIRM for way in ways),
    )


def _loaded(
    chains: Sequence[Chain], mentions: Sequence[Mention], findings: Sequence[Finding], coloured: Mapping[str, Sequence[int]]
) -> tuple[int, ...]:
    """The loaded findings that colour it by name, or whose target is worded as a mention is and stands in its sentence's reach."""
    found = {number for chain in chains if chain.named for number in coloured.get(plain_wording(chain.name).casefold(), ())}
    for mention in mentions:
        if mention.form == "pronoun":
            continue
        for number in coloured.get(plain_wording(mention.text).casefold(), ()):
            if abs(findings[number].start - mention.start) < _REACH:
                found.add(number)
    found |= {n for n, f in enumerate(findings) if f.device == "loaded" and any(m.start <= f.start and f.end <= m.end for m in mentions)}
    return tuple(sorted(found))


_REACH = 400  # code points between a mention and a loaded wording whose target is worded alike


def _choices(mentions: Sequence[Mention], analysis: Analysis) -> tuple[Choice, ...]:
    """The wordings by names and descriptions, the most frequent first, then in the order of the text."""
    worded = [(plain_wording(m.text).casefold(), m) for m in mentions if m.form != "pronoun"]
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
                polarity=next(filter(None, (_polarity(m, analysis.findings) for m in own)), ""),
                spans=tuple(Span(m.start, m.end) for m in own),
            )
        )
    return tuple(sorted(choices, key=lambda choice: (-choice.count, choice.spans[0])))


def _voice(mention: Mention, analysis: Analysis, starts: Sequence[int]) -> str:
    return analysis.stretches[max(0, bisect_right(starts, mention.start) - 1)].voice


def _polarity(mention: Mention, findings: Sequence[Finding]) -> str:
    """Of the first loaded finding inside a mention; of a negated one none."""
    inside = (f for f in findings if f.device == "loaded" and mention.start <= f.start and f.end <= mention.end and not f.negated)
    return next((f.polarity for f in inside if f.polarity), "")


def _name(group: Group, portraits: Sequence[Portrait | None]) -> str:
    """The full name that most mentions stand for, else the most frequent description."""
    names: dict[str, int] = {}
    for node in group.nodes:
        if node.chain.named:
            names[node.chain.name] = names.get(node.chain.name, 0) + len(node.chain.mentions)
    if names:
        full = [name for name in names if " " in name] or list(names)
        return max(full, key=lambda name: names[name])
    counts: dict[str, int] = {}
    for portrait in portraits:
        for choice in portrait.choices if portrait else ():
            same = next((wording for wording in counts if wording.casefold() == choice.wording.casefold()), choice.wording)
            counts[same] = counts.get(same, 0) + choice.count
    return max(counts, key=lambda wording: (counts[wording], -len(wording))) if counts else group.nodes[0].chain.name


def _kind(group: Group) -> str:
    named = [node.chain.kind for node in group.nodes if node.chain.named]
    kinds = named or [node.chain.kind for node in group.nodes]
    return max(kinds, key=kinds.count)
