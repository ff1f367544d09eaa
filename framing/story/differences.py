"""Referents -> rows: what they are called, who acts and who suffers, how they are coloured, how firmly it is told; by strength."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import combinations

from framing.names import last_name
from framing.roles import role_of
from framing.story.records import Act, Cell, Choice, Portrait, Referent, Row
from framing.text import lemma
from framing.types import Analysis, Finding, Span

# What an unshared wording is worth, 0..1: one that judges more than one with another noun, that more than another adjective or title.
_JUDGING, _OTHER_NOUN, _OTHER_WORDS, _OTHER_NAME = 1.0, 0.5, 0.25, 0.05
_LEFT_OUT, _OTHER_VOICE = 0.8, 0.5  # of who acts: named in one and left out in another; named in both, but in the passive in one
_LOADED_VERB, _OTHER_VERB = 0.6, 0.3  # another verb for what one does to the other
_LEAST_ACTS = 4  # in each article, for a share of what is done and what is suffered
_LEAST_SENTENCES = 3  # in each article, for a share of what is hedged
_LEAST = 0.2  # a weaker difference is no row
_MOST_WORDINGS = 4  # in one cell

Differ = Callable[[Referent, Sequence[Analysis]], Iterator[Row]]


def rows_of_referents(referents: Sequence[Referent], analyses: Sequence[Analysis]) -> list[Row]:
    """All rows about referents, the strongest first."""
    rows = []
    for number, referent in enumerate(referents):
        for differ in _DIFFERS:
            rows += [_numbered(row, number) for row in differ(referent, analyses) if row.difference >= _LEAST]
    return rank_rows(rows)


def rank_rows(rows: Sequence[Row]) -> list[Row]:
    """The strongest differences first; of equal ones those about whom the articles speak most, then the earlier ones."""
    last = 1 + max((row.referent for row in rows if row.referent is not None), default=0)
    return sorted(
        rows, key=lambda row: (-row.difference, last if row.referent is None else row.referent, _place(row), row.kind, row.subject)
    )


def _place(row: Row) -> int:
    return min((cell.sentence.start for cell in row.cells if cell and cell.sentence), default=0)


def _numbered(row: Row, number: int) -> Row:
    from dataclasses import replace

    return replace(row, referent=number)


def _naming(referent: Referent, analyses: Sequence[Analysis]) -> Iterator[Row]:
    """What each article calls it that another does not.

    The difference of two articles is the mean of their weightiest wordings that the other has not; half of it where both judge alike.
    """
    portraits = _present(referent)
    if len(portraits) < 2:
        return
    difference, one, other = max(((_apart(a, b), a, b) for a, b in combinations(portraits, 2)), key=lambda found: found[0])
    shown = {p.article: _telling_choices(p, one if p is not one else other) for p in portraits}
    cells = tuple(
        None if p is None else _cell(p.article, _wordings(shown[p.article]), analyses, [s for c in shown[p.article] for s in c.spans])
        for p in referent.portraits
    )
    yield Row(
        kind="naming",
        subject=referent.name,
        difference=round(difference, 3),
        reason=_naming_reason(referent.name, _strongest(one, other), _strongest(other, one)),
        cells=cells,
    )


def _naming_reason(name: str, one: Choice | None, other: Choice | None) -> str:
    """In one sentence; the wordings are those that tell the two articles apart."""
    told = [f"“{c.wording}”{f' ({c.polarity})' if c.polarity else ''}" for c in (one, other) if c]
    if len(told) < 2:
        return f"{_titled(name)}: {told[0] if told else 'other names'} in one article only."
    return f"{_titled(name)}: {told[0]} in one article, {told[1]} in another."


def _apart(one: Portrait, other: Portrait) -> float:
    """How far two articles' wordings of a referent are apart, 0..1."""
    a, b = (max(_weights(p, q).items(), key=lambda pair: pair[1], default=None) for p, q in ((one, other), (other, one)))
    both = (a[1] if a else 0.0) + (b[1] if b else 0.0)
    if a and b and a[0].polarity and a[0].polarity == b[0].polarity:
        both /= 2
    return both / 2


def _strongest(one: Portrait, other: Portrait) -> Choice | None:
    """The weightiest wording that the other article has not; None where it is only another form of the name."""
    weights = {choice: weight for choice, weight in _weights(one, other).items() if weight > _OTHER_NAME}
    return max(weights, key=lambda choice: weights[choice], default=None)


def _weights(portrait: Portrait, other: Portrait) -> dict[Choice, float]:
    """The wordings of one article that the other has not -> their weight."""
    theirs = {choice.wording.casefold() for choice in other.choices}
    nouns = {_noun(choice) for choice in other.choices}
    return {choice: _weight(choice, nouns, theirs) for choice in portrait.choices if choice.wording.casefold() not in theirs}


def _weight(choice: Choice, other_nouns: set[str], theirs: set[str]) -> float:
    """What a wording is worth that another article has not; half where the reporter never says it himself."""
    if choice.polarity:
        weight = _JUDGING
    elif choice.form == "name" or role_of(choice.wording) in {role_of(word) for wording in theirs for word in wording.split()}:
        weight = _OTHER_NAME  # "the mayor" of one article is the "Mayor Finch" of the other
    else:
        weight = _OTHER_WORDS if _noun(choice) in other_nouns else _OTHER_NOUN
    return weight if choice.narrator else weight / 2


def _noun(choice: Choice) -> str:
    """The head of a wording: the last word before "of"."""
    words = choice.wording.split(" of ")[0].split()
    return lemma(words[-1].strip("“”\"'’")) if words else ""


def _telling_choices(portrait: Portrait, other: Portrait) -> list[Choice]:
    """The wordings that tell an article from another first, then the most frequent."""
    weights = _weights(portrait, other)
    return sorted(portrait.choices, key=lambda choice: (-weights.get(choice, 0.0), -choice.count))[:_MOST_WORDINGS]


def _wordings(choices: Sequence[Choice]) -> str:
    return ", ".join(f"“{choice.wording}”{f' ({choice.count})' if choice.count > 1 else ''}" for choice in choices)


def _colouring(referent: Referent, analyses: Sequence[Analysis]) -> Iterator[Row]:
    """How loaded wordings in the reporter's own voice colour it.

    The difference is half the distance of the two balances (positive - negative) / (positive + negative + 2), which lie between -1 and 1.
    """
    portraits = _present(referent)
    own = {p.article: [f for f in _findings(p, analyses) if f.voice == "narrator" and f.polarity and not f.negated] for p in portraits}
    if len(portraits) < 2 or not any(own.values()):
        return
    balances = {article: _balance(found) for article, found in own.items()}
    difference = (max(balances.values()) - min(balances.values())) / 2
    cells = tuple(
        None
        if p is None
        else _cell(p.article, _poles(own[p.article]), analyses, [Span(f.start, f.end) for f in own[p.article]] or _spans(p))
        for p in referent.portraits
    )
    yield Row(
        kind="loaded",
        subject=referent.name,
        difference=round(difference, 3),
        reason=f"The reporters colour {referent.name} differently: " + "; ".join(_poles(own[p.article]) for p in portraits) + ".",
        cells=cells,
    )


def _balance(findings: Sequence[Finding]) -> float:
    positive, negative = (sum(f.polarity == pole for f in findings) for pole in ("positive", "negative"))
    return (positive - negative) / (positive + negative + 2)


def _poles(findings: Sequence[Finding]) -> str:
    counts = Counter(f.polarity for f in findings)
    return ", ".join(f"{counts[pole]} {pole}" for pole in ("negative", "positive", "contested") if counts[pole]) or "no loaded wording"


def _acting(referent: Referent, analyses: Sequence[Analysis]) -> Iterator[Row]:
    """Who does what is done to it: named in one article and left out in another, by the same verb."""
    portraits = _present(referent)
    by_verb: dict[str, dict[int, list[Act]]] = {}
    for p in portraits:
        for act in p.acts:
            if act.role == "suffers":
                by_verb.setdefault(act.verb, {}).setdefault(p.article, []).append(act)
    for verb, everywhere in by_verb.items():
        ways = {article: way for article, acts in everywhere.items() if (way := _way(acts)) is not None}
        if len(ways) < 2:
            continue
        told = {article: everywhere[article] for article in ways}
        kinds = {way[0] for way in ways.values()}
        if len(kinds) < 2:
            continue
        left_out = "left out" in kinds
        cells = tuple(
            None if p is None or p.article not in ways
            else _cell(p.article, f"{verb}: {ways[p.article][1]}", analyses, [Span(a.start, a.end) for a in told[p.article]])
            for p in referent.portraits
        )  # fmt: skip
        what = (
            "who acts is named in one and left out in another"
            if left_out
            else "who acts is the subject in one and comes behind “by” in another"
        )
        yield Row(
            kind="agency", subject=referent.name, difference=_LEFT_OUT if left_out else _OTHER_VOICE,
            reason=f"“{verb}”, of {referent.name}: {what}.", cells=cells,
        )  # fmt: skip


def _way(acts: Sequence[Act]) -> tuple[str, str] | None:
    """How it is told who acts, the most open way of several: as subject, behind "by", or not at all; None where grammar asks for nobody."""
    for act in acts:
        if act.other and not act.passive:
            return "named", f"{act.other} acts"
    for act in acts:
        if act.other:
            return "behind by", f"passive, by {act.other}"
    for act in acts:
        if act.passive or act.nominal:
            return "left out", "passive, nobody named" if act.passive else "a noun, nobody named"
    return None


def _doing(referent: Referent, analyses: Sequence[Analysis]) -> Iterator[Row]:
    """What it does to somebody, told by other verbs; stronger where a verb is loaded."""
    portraits = _present(referent)
    by_other: dict[str, dict[int, list[Act]]] = {}
    for p in portraits:
        for act in p.acts:
            if act.role == "does" and act.other and not act.negated:
                by_other.setdefault(last_name(act.other).casefold(), {}).setdefault(p.article, []).append(act)
    for told in by_other.values():
        verbs = {article: dict.fromkeys(act.verb for act in acts) for article, acts in told.items()}
        if len(told) < 2 or any(set(a) & set(b) for a, b in combinations(verbs.values(), 2)):
            continue
        loaded = any(_is_loaded(act, analyses[article]) for article, acts in told.items() for act in acts)
        to = max((act.other for acts in told.values() for act in acts), key=len)
        cells = tuple(
            None if p is None or p.article not in told
            else _cell(p.article, f"{', '.join(verbs[p.article])} {to}", analyses, [Span(a.start, a.end) for a in told[p.article]])
            for p in referent.portraits
        )  # fmt: skip
        yield Row(
            kind="agency",
            subject=referent.name,
            difference=_LOADED_VERB if loaded else _OTHER_VERB,
            reason=f"Different verbs for what {referent.name} does to {to}{', loaded in one' if loaded else ''}.",
            cells=cells,
        )


def _is_loaded(act: Act, analysis: Analysis) -> bool:
    return any(f.device == "loaded" and f.start < act.end and act.start < f.end for f in analysis.findings)


def _balance_of_acts(referent: Referent, analyses: Sequence[Analysis]) -> Iterator[Row]:
    """How much of what is told of it is done by it and how much to it."""
    portraits = [p for p in _present(referent) if len(p.acts) >= _LEAST_ACTS]
    if len(portraits) < 2:
        return
    shares = {p.article: sum(act.role == "does" for act in p.acts) / len(p.acts) for p in portraits}
    cells = tuple(
        None if p is None or p.article not in shares
        else _cell(p.article, _acts_text(p), analyses, [Span(a.start, a.end) for a in p.acts])
        for p in referent.portraits
    )  # fmt: skip
    yield Row(
        kind="agency",
        subject=referent.name,
        difference=round(max(shares.values()) - min(shares.values()), 3) if max(shares.values()) - min(shares.values()) >= 0.4 else 0.0,
        reason=f"{_titled(referent.name)} acts more often in one article, and is acted upon more often in another.",
        cells=cells,
    )


def _acts_text(portrait: Portrait) -> str:
    does = [act.verb for act in portrait.acts if act.role == "does"]
    suffers = [act.verb for act in portrait.acts if act.role == "suffers"]
    parts = [
        f"{name} {len(verbs)}: {', '.join(dict.fromkeys(verbs))}" for name, verbs in (("acts", does), ("is acted upon", suffers)) if verbs
    ]
    return "; ".join(parts)


def _hedging(referent: Referent, analyses: Sequence[Analysis]) -> Iterator[Row]:
    """How much of what the reporters tell of it is hedged."""
    portraits = [p for p in _present(referent) if p.hedged + p.plain >= _LEAST_SENTENCES]
    if len(portraits) < 2:
        return
    shares = {p.article: p.hedged / (p.hedged + p.plain) for p in portraits}
    difference = max(shares.values()) - min(shares.values())
    cells = tuple(
        None if p is None or p.article not in shares
        else _cell(p.article, f"{p.hedged} of {p.hedged + p.plain} sentences hedged", analyses, _hedges(p, analyses) or _spans(p))
        for p in referent.portraits
    )  # fmt: skip
    yield Row(
        kind="hedging",
        subject=referent.name,
        difference=round(difference / 2, 3) if difference >= 0.3 else 0.0,  # a weaker sign than a wording
        reason=f"What the reporters tell of {referent.name} is hedged more often in one article than in another.",
        cells=cells,
    )


def _hedges(portrait: Portrait, analyses: Sequence[Analysis]) -> list[Span]:
    analysis = analyses[portrait.article]
    sentences = {mention.sentence for mention in portrait.mentions if analysis.commitments[mention.sentence] in ("hedged", "hearsay")}
    spans = [analysis.document.sentences[number] for number in sentences]
    return [
        Span(f.start, f.end)
        for f in analysis.findings
        if f.device == "hedge" and f.voice == "narrator" and any(s.start <= f.start < s.end for s in spans)
    ]


_DIFFERS: tuple[Differ, ...] = (_naming, _colouring, _acting, _doing, _balance_of_acts, _hedging)


def _present(referent: Referent) -> list[Portrait]:
    return [p for p in referent.portraits if p is not None]


def _findings(portrait: Portrait, analyses: Sequence[Analysis]) -> list[Finding]:
    return [analyses[portrait.article].findings[number] for number in portrait.loaded]


def _spans(portrait: Portrait) -> list[Span]:
    return [Span(m.start, m.end) for m in portrait.mentions]


def _cell(article: int, wording: str, analyses: Sequence[Analysis], spans: Sequence[Span]) -> Cell:
    """A cell with the sentence of the first span, and all spans in that sentence as marks."""
    if not spans:
        return Cell(article=article, wording=wording, sentence=None)
    sentence = next(s for s in analyses[article].document.sentences if s.start <= spans[0].start < s.end)
    marks = tuple(sorted({span for span in spans if sentence.start <= span.start and span.end <= sentence.end}))
    return Cell(article=article, wording=wording, sentence=Span(sentence.start, sentence.end), marks=marks)


def _titled(name: str) -> str:
    return name[:1].upper() + name[1:]
