"""Referents -> rows of who acts: whom an article names as the one who does it, and with which verbs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from framing.names import last_name
from framing.story.records import Act, Portrait, Referent, Row
from framing.story.wording import by_article, cell_of, joined, present, titled
from framing.types import Analysis, Span

_LEFT_OUT, _OTHER_VOICE = 0.8, 0.3  # of who acts: named in one and left out in another; named in both, but in the passive in one
_LOADED_VERB, _OTHER_VERB = 0.6, 0.3  # another verb for what one does to the other
_LEAST_MENTIONS = 2
_LEAST_ACTS = 6  # in each article, for a share of what is done and what is suffered
_LEAST_SHIFT = 0.5  # between two such shares


def _acting(referent: Referent, analyses: Sequence[Analysis], names: Sequence[str]) -> Iterator[Row]:
    """Who does what is done to it: named in one article and left out in another, by the same verb."""
    portraits = present(referent)
    by_verb: dict[str, dict[int, list[Act]]] = {}
    if referent.kind in ("thing", "event"):
        portraits = [p for p in portraits if len(p.mentions) >= _LEAST_MENTIONS]  # a thing that is spoken of once may be another
    for p in portraits:
        for act in p.acts:
            if act.role == "suffers":
                by_verb.setdefault(act.verb, {}).setdefault(p.article, []).append(act)
    for verb, everywhere in by_verb.items():
        ways = {article: way for article, acts in everywhere.items() if (way := _way(acts)) is not None}
        kinds = {way.kind for way in ways.values()}
        if len(kinds) < 2:
            continue
        cells = tuple(
            None if p is None or p.article not in ways
            else cell_of(p.article, f"{verb}: {ways[p.article].text}", analyses, [Span(ways[p.article].act.start, ways[p.article].act.end)])
            for p in referent.portraits
        )  # fmt: skip
        yield Row(
            kind="agency",
            subject=referent.name,
            difference=_LEFT_OUT if "left out" in kinds else _OTHER_VOICE,
            reason=f"Who does it, “{verb}” of {referent.name}: {by_article((ways[article].text, names[article]) for article in sorted(ways))}.",
            cells=cells,
        )


class _Way(NamedTuple):
    """How an article tells who acts."""

    kind: str  # "named", "behind by", "left out"
    text: str
    act: Act  # that shows it


def _way(acts: Sequence[Act]) -> _Way | None:
    """The most open way of several acts: as subject, behind "by", or not at all; None where grammar asks for nobody ("beating him")."""
    for act in acts:
        if act.other and not act.passive and not act.nominal:
            return _Way("named", f"{act.other} as subject", act)
    for act in acts:
        if act.other:
            return _Way("behind by", f"by {act.other} ({'passive' if act.passive else 'a noun'})", act)
    for act in acts:
        if act.passive or act.nominal:
            return _Way("left out", f"nobody named ({'passive' if act.passive else 'a noun'})", act)
    return None


def _doing(referent: Referent, analyses: Sequence[Analysis], names: Sequence[str]) -> Iterator[Row]:
    """What it does to somebody, told by other verbs; stronger where a verb is loaded."""
    portraits = present(referent)
    by_other: dict[str, dict[int, list[Act]]] = {}
    for p in portraits:
        for act in p.acts:
            if act.role == "does" and act.other[:1].isupper() and not act.negated and not act.nominal:  # to somebody with a name
                by_other.setdefault(last_name(act.other).casefold(), {}).setdefault(p.article, []).append(act)
    for told in by_other.values():
        verbs = {article: dict.fromkeys(act.verb for act in acts) for article, acts in told.items()}
        if len(told) < 2 or any(set(a) & set(b) for a, b in combinations(verbs.values(), 2)):
            continue
        loaded = any(_is_any_loaded(acts, analyses[article]) for article, acts in told.items())
        to = max((act.other for acts in told.values() for act in acts), key=lambda other: (len(other), other))
        cells = tuple(
            None if p is None or p.article not in told
            else cell_of(p.article, f"{', '.join(verbs[p.article])} {to}", analyses, [Span(a.start, a.end) for a in told[p.article]])
            for p in referent.portraits
        )  # fmt: skip
        yield Row(
            kind="agency",
            subject=referent.name,
            difference=_LOADED_VERB if loaded else _OTHER_VERB,
            reason=f"What {referent.name} does to {to}: "
            + by_article((joined([f"“{verb}”" for verb in verbs[article]]), names[article]) for article in sorted(verbs))
            + ".",
            cells=cells,
        )


def _is_any_loaded(acts: Sequence[Act], analysis: Analysis) -> bool:
    """Whether one of the verbs stands in a loaded wording, or holds one."""
    verbs = {place for act in acts for place in range(act.start, act.end)}
    return any(f.device == "loaded" and not verbs.isdisjoint(range(f.start, f.end)) for f in analysis.findings)


def _balance_of_acts(referent: Referent, analyses: Sequence[Analysis], names: Sequence[str]) -> Iterator[Row]:
    """How much of what is told of it is done by it and how much to it."""
    portraits = [p for p in present(referent) if len(p.acts) >= _LEAST_ACTS]
    if len(portraits) < 2 or referent.kind in ("thing", "event"):
        return
    shares = {p.article: sum(act.role == "does" for act in p.acts) / len(p.acts) for p in portraits}
    shift = max(shares.values()) - min(shares.values())
    if shift < _LEAST_SHIFT:
        return
    cells = tuple(
        None if p is None or p.article not in shares
        else cell_of(p.article, _acts_text(p), analyses, [Span(a.start, a.end) for a in p.acts])
        for p in referent.portraits
    )  # fmt: skip
    yield Row(
        kind="agency",
        subject=referent.name,
        difference=round(shift, 3),
        reason=f"{titled(referent.name)} acts in {by_article((_share_text(p), names[p.article]) for p in portraits)}.",
        cells=cells,
    )


def _share_text(portrait: Portrait) -> str:
    return f"{sum(act.role == 'does' for act in portrait.acts)} of {len(portrait.acts)} verbs"


def _acts_text(portrait: Portrait) -> str:
    does = [act.verb for act in portrait.acts if act.role == "does"]
    suffers = [act.verb for act in portrait.acts if act.role == "suffers"]
    parts = [
        f"{name} {len(verbs)}: {', '.join(dict.fromkeys(verbs))}" for name, verbs in (("acts", does), ("is acted upon", suffers)) if verbs
    ]
    return "; ".join(parts)


AGENCY = (_acting, _doing, _balance_of_acts)
