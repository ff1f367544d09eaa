"""Referents -> rows: what they are called, who acts and who suffers, how they are coloured, how firmly it is told; by strength."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import combinations

from framing.roles import role_of
from framing.story.agency import AGENCY
from framing.story.content import sentence_at
from framing.story.records import Choice, Portrait, Referent, Row
from framing.story.wording import by_article, cell_of, present, spans_of, titled
from framing.text import lemma
from framing.types import Analysis, Finding, Span

# What an unshared wording is worth, 0..1: one that judges more than one with another noun, that more than another adjective or title.
_JUDGING, _OTHER_NOUN, _OTHER_WORDS, _OTHER_NAME = 1.0, 0.5, 0.25, 0.05
_LEAST_SENTENCES = 4  # in each article, for a share of what is hedged
_LEAST_SHIFT = 0.4  # between two such shares
_LEAST = 0.2  # a weaker difference is no row
_SEVERAL = 4  # descriptions from which on one of them may be of something else
_NUMBERS = frozenset(
    "two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand thousands million about nearly some".split()
)
_MOST_WORDINGS = 4  # in one cell

Differ = Callable[[Referent, Sequence[Analysis], Sequence[str]], Iterator[Row]]


def rows_of_referents(referents: Sequence[Referent], analyses: Sequence[Analysis], names: Sequence[str]) -> list[Row]:
    """All rows about referents, the strongest first.

    Args:
        names: how the articles are called, one each.
    """
    rows = []
    for number, referent in enumerate(referents):
        for differ in _DIFFERS:
            rows += [replace(row, referent=number) for row in differ(referent, analyses, names) if row.difference >= _LEAST]
    return rank_rows(rows)


def rank_rows(rows: Sequence[Row]) -> list[Row]:
    """The strongest differences first; of equal ones those about whom the articles speak most, then the earlier ones.

    The wordings come last, so that the order of the articles decides nothing.
    """
    last = 1 + max((row.referent for row in rows if row.referent is not None), default=0)

    def rank(row: Row) -> tuple[float, int, int, str, str, list[str]]:
        cells = [cell for cell in row.cells if cell]
        place = min((cell.sentence.start for cell in cells if cell.sentence), default=0)
        referent = last if row.referent is None else row.referent
        return -row.difference, referent, place, row.kind, row.subject, sorted(cell.wording for cell in cells)

    return sorted(rows, key=rank)


def _naming(referent: Referent, analyses: Sequence[Analysis], names: Sequence[str]) -> Iterator[Row]:
    """What each article calls it that another does not.

    The difference of two articles is the mean of their weightiest wordings that the other has not; half of it where both judge alike.
    """
    portraits = present(referent)
    if len(portraits) < 2:
        return
    # Of pairs that are equally far apart the wordings decide, so that the order of the articles does not.
    pair = max(combinations(sorted(portraits, key=_wording_counts), 2), key=lambda pair: _apart(*pair))
    # Each article is held against the one of the two that it is farther from.
    shown = {p.article: _telling_choices(p, max((q for q in pair if q is not p), key=lambda q: _apart(p, q))) for p in portraits}
    cells = tuple(
        None if p is None else cell_of(p.article, _wordings(shown[p.article]), analyses, [s for c in shown[p.article] for s in c.spans])
        for p in referent.portraits
    )
    yield Row(
        kind="naming",
        subject=referent.name,
        difference=round(_apart(*pair), 3),
        reason=_naming_reason(referent.name, [_strongest(*pair), _strongest(*reversed(pair))], portraits, names),
        cells=cells,
    )


def _wording_counts(portrait: Portrait) -> list[tuple[str, int]]:
    return [(choice.wording, choice.count) for choice in portrait.choices]


def _naming_reason(name: str, strongest: Sequence[Choice | None], portraits: Sequence[Portrait], names: Sequence[str]) -> str:
    """In one sentence: the wordings that tell two articles apart, each with all articles that take it."""
    telling = [choice for choice in strongest if choice]
    told = [
        (f"“{choice.wording}”{f' ({choice.polarity})' if choice.polarity else ''}", names[portrait.article])
        for portrait in portraits
        for choice in telling
        if any(own.wording.casefold() == choice.wording.casefold() for own in portrait.choices)
    ]
    return f"{titled(name)}: {by_article(told)}{'' if len(telling) > 1 else ' only'}."


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
    """The wordings of one article that the other has not -> their weight; another number ("six seats") is no other wording."""
    theirs = {_plain(choice) for choice in other.choices}
    nouns = {_noun(choice) for choice in other.choices}
    roles = {role_of(word) for wording in theirs for word in wording.split()}
    return {choice: _weight(choice, portrait, nouns, roles) for choice in portrait.choices if _plain(choice) not in theirs}


def _weight(choice: Choice, portrait: Portrait, other_nouns: set[str], other_roles: set[str]) -> float:
    """What a wording is worth that another article has not; half where the reporter never says it himself, or it is a stray one."""
    if choice.polarity:
        weight = _JUDGING
    elif choice.form == "name" or role_of(choice.wording) in other_roles:
        weight = _OTHER_NAME  # "the mayor" of one article is the "Mayor Finch" of the other
    else:
        weight = _OTHER_WORDS if _noun(choice) in other_nouns else _OTHER_NOUN
    return weight / (1 + (not choice.narrator) + (_is_stray(choice, portrait)))


def _is_stray(choice: Choice, portrait: Portrait) -> bool:
    """Whether an article takes a wording once, has several, and has no word of it but its noun in another."""
    descriptions = [own for own in portrait.choices if own.form == "description"]
    if choice.count > 1 or choice.form == "name" or len(descriptions) < _SEVERAL:
        return False
    words = set(_plain(choice).split()[:-1])
    return bool(words) and not any(words & set(_plain(own).split()) for own in portrait.choices if own is not choice)


def _plain(choice: Choice) -> str:
    """A wording in small letters without numbers."""
    return " ".join(word for word in choice.wording.casefold().split() if not word[:1].isdigit() and word not in _NUMBERS)


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


def _colouring(referent: Referent, analyses: Sequence[Analysis], names: Sequence[str]) -> Iterator[Row]:
    """How loaded wordings in the reporter's own voice colour it.

    The difference is half the distance of the two balances (positive - negative) / (positive + negative + 2), which lie between -1 and 1.
    """
    portraits = present(referent)
    own = {p.article: [f for f in _findings(p, analyses) if f.voice == "narrator" and f.polarity and not f.negated] for p in portraits}
    if len(portraits) < 2 or not any(own.values()):
        return
    balances = {article: _balance(found) for article, found in own.items()}
    difference = (max(balances.values()) - min(balances.values())) / 2
    cells = tuple(
        None
        if p is None
        else cell_of(p.article, _poles(own[p.article]), analyses, [Span(f.start, f.end) for f in own[p.article]] or spans_of(p))
        for p in referent.portraits
    )
    yield Row(
        kind="loaded",
        subject=referent.name,
        difference=round(difference, 3),
        reason=f"How the reporters colour {referent.name}: {by_article((_poles(own[p.article]), names[p.article]) for p in portraits)}.",
        cells=cells,
    )


def _balance(findings: Sequence[Finding]) -> float:
    positive, negative = (sum(f.polarity == pole for f in findings) for pole in ("positive", "negative"))
    return (positive - negative) / (positive + negative + 2)


def _poles(findings: Sequence[Finding]) -> str:
    counts = Counter(f.polarity for f in findings)
    return ", ".join(f"{counts[pole]} {pole}" for pole in ("negative", "positive", "contested") if counts[pole]) or "no loaded wording"


def _hedging(referent: Referent, analyses: Sequence[Analysis], names: Sequence[str]) -> Iterator[Row]:
    """How much of what the reporters tell of it is hedged."""
    portraits = [p for p in present(referent) if p.hedged + p.plain >= _LEAST_SENTENCES]
    if len(portraits) < 2:
        return
    shares = {p.article: p.hedged / (p.hedged + p.plain) for p in portraits}
    shift = max(shares.values()) - min(shares.values())
    if shift < _LEAST_SHIFT:
        return
    cells = tuple(
        None if p is None or p.article not in shares
        else cell_of(p.article, f"{p.hedged} of {p.hedged + p.plain} sentences hedged", analyses, _hedges(p, analyses) or spans_of(p))
        for p in referent.portraits
    )  # fmt: skip
    yield Row(
        kind="hedging",
        subject=referent.name,
        difference=round(shift / 2, 3),  # a weaker sign than a wording
        reason=f"Of the reporters’ sentences on {referent.name} are hedged: {by_article((f'{p.hedged} of {p.hedged + p.plain}', names[p.article]) for p in portraits)}.",
        cells=cells,
    )


def _hedges(portrait: Portrait, analyses: Sequence[Analysis]) -> list[Span]:
    """The hedges in the sentences on it that are hedged."""
    analysis = analyses[portrait.article]
    hedged = {
        sentence_at(analysis, mention.start)
        for mention in portrait.mentions
        if analysis.commitments[mention.sentence] in ("hedged", "hearsay")
    }
    return [
        Span(f.start, f.end)
        for f in analysis.findings
        if f.device == "hedge" and f.voice == "narrator" and sentence_at(analysis, f.start) in hedged
    ]


_DIFFERS: tuple[Differ, ...] = (_naming, _colouring, *AGENCY, _hedging)


def _findings(portrait: Portrait, analyses: Sequence[Analysis]) -> list[Finding]:
    return [analyses[portrait.article].findings[number] for number in portrait.loaded]
