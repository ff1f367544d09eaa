"""Comparison -> what a reader is told, in sentences; they follow the statistics and claim no more."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, Any, NamedTuple

from framing.columns import ALL
from framing.comparison.records import NO_NAME, OTHERS, Comparison
from framing.report.view import DEVICE_HELP, DEVICE_NAMES, count_text, listed
from framing.types import DEVICES

if TYPE_CHECKING:
    import pandas

COUNTED = {"loaded": "loaded wordings", "hedge": "hedges", "certainty": "boosters", "contrast": "framing contrasts"}
LIMITS = (
    "It compares wording. It does not say what a writer meant, whether a claim is true or which side an outlet is on. It gives no overall score; more is not worse.",
    "“No difference could be shown” does not say that there is none: these articles are too few, or too different among themselves, to tell.",
    "A difference holds for the articles compared and for more like them, not for everything an outlet prints.",
    "The marks come from word lists and grammar: some are wrong and some are missed. Every number leads to its sentences so that you can check it.",
    "Outlets that write about other things use other words. Only a comparison within stories told by both keeps the topic out.",
)
NAMED_GROUPS = {NO_NAME: "articles without a name", OTHERS: "all others together"}
_TURNS = dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)))
MOST_PAIRS = 6  # of outlets that are told one by one
_MOST_NAMES = 4  # in a list within a sentence
_MOST_NEEDED = 10_000
_MOST_AGENCIES = 4
_MOST_NEAR = 3  # differences that were nearly shown
_MOST_TOLD = 6  # outlets, where they are told instead of their pairs


class Told(NamedTuple):
    """What is told of one device."""

    device: str
    title: str
    help: str  # what the device is
    sentences: tuple[str, ...]


def heading(comparison: Comparison) -> str:
    names = [name_text(outlet) for outlet in comparison.outlets]
    if len(names) > _MOST_NAMES:
        return f"{len(names):,} {groups_name(comparison)} side by side"
    return f"{listed(names)} side by side" if len(names) > 1 else listed(names) or "No article"


def groups_name(comparison: Comparison) -> str:
    """ "outlets"; of another column "groups by leaning"."""
    return "outlets" if comparison.by == "outlet" else f"groups by {comparison.by}"


def group_name(comparison: Comparison) -> str:
    return "Outlet" if comparison.by == "outlet" else comparison.by[:1].upper() + comparison.by[1:]


def name_text(outlet: str) -> str:
    """A group as sentences and tables call it, without signs that turn the direction of what follows."""
    return NAMED_GROUPS.get(outlet, outlet).translate(_TURNS)


def sizes(comparison: Comparison) -> list[str]:
    """What was compared, in sentences."""
    articles = comparison.articles
    kept = articles[articles["kept"].astype(bool)]
    groups = kept["outlet"].nunique()
    lines = [
        f"{count_text(len(kept), 'article', 'articles')} with {int(kept['words'].sum()):,} words, of "
        f"{count_text(groups, 'outlet', 'outlets') if comparison.by == 'outlet' else count_text(groups, 'group', 'groups') + f' by {comparison.by}'}."
    ]
    if comparison.match != "none":
        told = kept[kept["story"] != ""].groupby("story")["outlet"].nunique().to_numpy()
        known = "known from the corpus" if comparison.match == "story" else "found by text and date"
        lines.append(
            f"{count_text(int((told > 1).sum()), 'story is', 'stories are')} told by more than one of them ({known}); differences are within these stories."
        )
    else:
        lines.append(
            "Stories are not matched: all articles of one are set against all articles of the other, whatever they are about, so part of a "
            "difference may lie in the topics."
        )
    if comparison.by != "outlet":
        lines.append(f"The groups are those that the corpus names in its column “{comparison.by}”; they are no finding of this comparison.")
    untested = int(comparison.provenance.get("pairs_untested", 0))
    if untested:
        pairs = math.comb(groups, 2)
        remedy = "; framing compare --match none sets all their articles against each other" if comparison.match != "none" else ""
        lines.append(
            f"{untested:,} of {count_text(pairs, 'pair', 'pairs')} have too little in common to test{remedy}."
            if untested < pairs
            else f"No pair has enough in common to test{remedy}."
        )
    agencies = Counter(kept.loc[kept["wire"] != "", "wire"])
    if agencies:
        named = listed([f"{agency} {count:,}" for agency, count in agencies.most_common(_MOST_AGENCIES)])
        lines.append(
            f"{count_text(agencies.total(), 'article names', 'articles name')} a news agency as the origin of the words ({named})."
        )
    aside = len(articles) - len(kept)
    if aside:
        lines.append(f"{count_text(aside, 'article was', 'articles were')} set aside, each with its reason in the table of articles.")
    return lines


def summary(comparison: Comparison) -> list[Told]:
    """For each device what differs in the reporters' own words after correction, or that nothing could be shown."""
    pairs = comparison.pairs
    own = pairs[(pairs["label"] == ALL) & (pairs["section"] == ALL) & (pairs["voice"] == "narrator")]
    told = []
    for device in DEVICES:
        rows = own[own["device"] == device]
        if len(rows):
            lines = _each_pair(comparison, rows) if len(rows) <= MOST_PAIRS else _grouped(comparison, rows)
            told.append(Told(device, DEVICE_NAMES[device], DEVICE_HELP[device], tuple(lines)))
    return told


def _each_pair(comparison: Comparison, rows: pandas.DataFrame) -> list[str]:
    found: list[Any] = list(rows.itertuples(index=False))
    lines = [difference_text(row, _correction(comparison)) for row in found if row.significant]
    open_ = [row for row in found if not row.significant and _known(row.p)]
    closed = [row for row in found if not row.significant and not _known(row.p)]
    near = [row for row in open_ if row.low > 0 or row.high < 0]
    lines += _near(comparison, near)
    if rest := [row for row in open_ if row not in near]:
        first = "No difference that this many articles could show" if not lines else "No difference could be shown"
        lines.append(f"{first} {_pair_names(rest, len(found))}{_needed_text(rest)}.")
    if closed:
        reasons = list(dict.fromkeys(str(row.reason) for row in closed))
        why = reasons[0] if len(reasons) == 1 else "too few such wordings; the table of differences has each reason"
        lines.append(f"Cannot tell {_pair_names(closed, len(found))}: {why}. {_more_of(comparison)}")
    return lines


def _more_of(comparison: Comparison) -> str:
    """What would help where nothing could be tested."""
    return "More stories told by both would help." if comparison.match != "none" else "More articles of each would help."


def _near(comparison: Comparison, rows: Sequence[Any]) -> list[str]:
    """Differences whose interval leaves out 0 and which were not shown all the same; a reader of the charts would ask."""
    if not rows:
        return []
    parts = []
    for row in rows[:_MOST_NEAR]:
        sides = sorted(((row.rate_a, row.outlet_a), (row.rate_b, row.outlet_b)), key=lambda side: -side[0])
        told = " against ".join(f"{name_text(outlet)} {number_text(rate)}" for rate, outlet in sides)
        parts.append(f"{told} ({_corrected_text(row, _correction(comparison))})")
    left = len(rows) - len(parts)
    more = f"; {count_text(left, 'more pair is', 'more pairs are')} in the table" if left else ""
    reasons = {str(row.reason) for row in rows}
    apart = f"Apart in these articles, but it may be chance (per 1,000 words): {'; '.join(parts)}{more}"
    if len(reasons) == 1 and "too few" in next(iter(reasons)):
        return [f"{apart}.", f"Why that cannot be told: {next(iter(reasons))}{_needed_text(rows)}."]
    return [f"{apart}{_needed_text(rows)}."]


def difference_text(row: Any, correction: str = "bh") -> str:
    """One difference that was shown, with its numbers; the outlet that uses more comes first."""
    a, b, rate_a, rate_b, sign = row.outlet_a, row.outlet_b, row.rate_a, row.rate_b, 1
    if row.difference < 0:
        a, b, rate_a, rate_b, sign = b, a, rate_b, rate_a, -1
    low, high = sorted((sign * row.low, sign * row.high))
    where = f"on the same {count_text(int(row.stories), 'story', 'stories')}" if row.stories else f"in {_articles_text(row)}"
    return (
        f"{name_text(a)} uses more {COUNTED[row.device]} than {name_text(b)} in its reporters’ own words {where}: "
        f"{number_text(rate_a)} against {number_text(rate_b)} per 1,000 words (difference {number_text(abs(row.difference))}, "
        f"95% interval {number_text(low)} to {number_text(high)}; {_corrected_text(row, correction)})."
    )


def _correction(comparison: Comparison) -> str:
    return str(comparison.provenance.get("correction", "bh"))


def _corrected_text(row: Any, correction: str) -> str:
    return f"p {p_text(row.p_holm)} by Holm" if correction == "holm" else f"q {p_text(row.q)}"


def _articles_text(row: Any) -> str:
    a, b = int(row.articles_a), int(row.articles_b)
    return f"{a:,} articles of each" if a == b else f"{a:,} and {b:,} articles" if row.difference > 0 else f"{b:,} and {a:,} articles"


def _pair_names(rows: Sequence[Any], of: int) -> str:
    """ "between A and B"; "between any two of them"; "in the pairs A – B and A – C"."""
    if len(rows) == 1:
        return f"between {name_text(rows[0].outlet_a)} and {name_text(rows[0].outlet_b)}"
    if len(rows) == of:
        return "between any two of them"
    return f"in the pairs {_few([f'{name_text(row.outlet_a)} – {name_text(row.outlet_b)}' for row in rows], MOST_PAIRS)}"


def _needed_text(rows: Sequence[Any]) -> str:
    """How many articles would show a difference as large as the one seen."""
    needed = [row.needed for row in rows if _known(row.needed)]
    if not needed:
        return ""
    unit = "stories told by both" if any(row.stories for row in rows) else "articles of each"
    least, most = (rounded_text(size) for size in (min(needed), max(needed)))
    size = (f"about {least}" if most[0].isdigit() else most) if least == most else f"{least} to {most}"
    seen = "a difference of the size seen here" if len(rows) == 1 else "differences of the sizes seen here"
    return f"; {seen} would take {size} {unit} to show"


def _grouped(comparison: Comparison, rows: pandas.DataFrame) -> list[str]:
    """Many pairs: how many differ, and which outlets stand apart from how many others; in the order of the tables, which is no ranking."""
    others = rows[(rows["outlet_a"] == OTHERS) | (rows["outlet_b"] == OTHERS)]
    each = rows.drop(others.index)
    shown = each[each["significant"].astype(bool)]
    lines = []
    if len(each):
        tested = int(each["p"].notna().sum())
        if not tested:
            why = "too few such wordings; the table of differences has each reason"
            return [f"Cannot tell between any two of them: {why}. {_more_of(comparison)}"]
        lines.append(
            f"{f'{len(shown):,}' if len(shown) else 'None'} of {count_text(len(each), 'pair', 'pairs')} "
            f"{'differ' if len(shown) > 1 else 'differs'} by more than chance explains"
            + (f" ({tested:,} had enough articles to be tested)" if tested < len(each) else "")
            + ("." if len(shown) else ": no difference that this many articles could show.")
        )
        if not len(shown):
            return [*lines[:-1], lines[-1][:-1] + f"{_needed_text(list(each.itertuples(index=False)))}."]
    told = _apart(shown)
    for outlet, more, less in told[:_MOST_TOLD]:
        what = COUNTED[rows["device"].iloc[0]]
        parts = [
            f"{word} than {_few(names, _MOST_NAMES)}"
            for word, names in ((f"more {what}", more), (f"fewer {'' if more else what}".rstrip(), less))
            if names
        ]
        lines.append(f"{name_text(outlet)} uses {', and '.join(parts)}.")
    if told:
        left = sum(len(more) + len(less) for _, more, less in told[_MOST_TOLD:])
        lines.append(
            (f"{count_text(left, 'more pair differs', 'more pairs differ')}; the" if left else "The")
            + " table of differences has each difference with its interval."
        )
    for row in list(others[others["significant"].astype(bool)].itertuples(index=False))[:_MOST_TOLD]:
        lines.append(difference_text(row, _correction(comparison)))
    return lines


def _apart(shown: pandas.DataFrame) -> list[tuple[str, list[str], list[str]]]:
    """The pairs that differ, each told once, by the outlet that stands in the most of them: than whom it uses more, than whom less."""
    pairs = [
        (a, b) if difference > 0 else (b, a)
        for a, b, difference in zip(shown["outlet_a"], shown["outlet_b"], shown["difference"], strict=True)
    ]
    found = []
    while pairs:
        counts = Counter(outlet for pair in pairs for outlet in pair)
        outlet = max(counts, key=counts.__getitem__)  # the first of equals
        more, less = [name_text(low) for high, low in pairs if high == outlet], [name_text(high) for high, low in pairs if low == outlet]
        found.append((outlet, more, less))
        pairs = [pair for pair in pairs if outlet not in pair]
    return found


def _few(names: Sequence[str], most: int) -> str:
    return listed(names) if len(names) <= most else listed([*names[: most - 1], f"{len(names) - most + 1:,} others"])


def number_text(number: float | None, digits: int = 1) -> str:
    """A number with so many decimals, halves away from zero; "–" for none.

    >>> number_text(2.25), number_text(-0.04), number_text(-1234.5), number_text(None)
    ('2.3', '0.0', '−1,234.5', '–')
    """
    if number is None or not math.isfinite(number):
        return "–"
    rounded = Decimal(number).quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP)
    return f"{'−' if rounded < 0 else ''}{abs(rounded):,}"


def p_text(p: float) -> str:
    """ "= .034", "< .001"; "not tested" where there was no test."""
    return "not tested" if not _known(p) else "< .001" if p < 0.001 else "= 1" if p > 0.9995 else f"= {p:.3f}".replace("= 0.", "= .")


def rounded_text(number: float) -> str:
    """A size to two digits, upwards, for it is an estimate itself; more than anybody gathers is not told apart.

    >>> rounded_text(7), rounded_text(131), rounded_text(9_901), rounded_text(25_301)
    ('7', '140', '10,000', 'over 10,000')
    """
    if number > _MOST_NEEDED:
        return f"over {_MOST_NEEDED:,}"
    digits = max(0, len(str(math.ceil(number))) - 2)
    return f"{math.ceil(number / 10**digits) * 10**digits:,}"


def _known(number: Any) -> bool:
    return number is not None and math.isfinite(number)


def reasons_aside(comparison: Comparison) -> list[tuple[str, int]]:
    """Why articles were set aside, and how many for each reason."""
    articles = comparison.articles
    reasons: Iterable[tuple[str, int]] = articles.loc[~articles["kept"].astype(bool), "reason"].value_counts(sort=True).items()  # type: ignore[assignment]
    return [(str(reason) or "no reason given", int(count)) for reason, count in reasons]
