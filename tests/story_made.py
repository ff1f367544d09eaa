"""A comparison of articles on one story made by hand: wordings that we name, at the places where the texts have them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from framing.ingest import read_corpus
from framing.pipeline import analyze, analyze_article
from framing.story.records import Act, Cell, Choice, Fact, Mention, Portrait, Referent, Row, Statement, StoryComparison, Telling
from framing.types import Analysis, Span

STORY = Path(__file__).resolve().parents[1] / "corpora" / "ellery" / "asylum-shelter"
QUOTED = "These families are sleeping on the floor of a bus station in April"
# A referent: its name, its kind, what lines it up, and its wordings with their form.
REFERENTS = (
    ("Helen Dastrup", "person", "same name", (("Mayor Helen Dastrup", "name"), ("Dastrup", "name"), ("the mayor", "description"))),
    ("Grant Pellow", "person", "same name", (("Councilman Grant Pellow", "name"), ("Pellow", "name"), ("sudden champion", "description"))),
    ("Whitcomb Elementary", "institution", "same name", (("Whitcomb Elementary", "name"), ("the shuttered school", "description"))),
    ("families at the bus station", "group", "rival names of one thing", (
        ("refugees", "description"), ("families", "description"), ("migrant", "description"), ("newcomers", "description"),
        ("asylum seekers", "description"), ("desperate people", "description"))),
    ("residents of Tanner Hill", "group", "rival names of one thing", (
        ("fed-up residents", "description"), ("crowd", "description"), ("residents", "description"), ("long-suffering people", "description"))),
)  # fmt: skip
# What the referent with this number does or suffers: the wording, the verb in dictionary form, its role, passive, and the other.
ACTS = (
    (0, "proposed", "propose", "does", False, ""),
    (0, "pleaded", "plead", "does", False, ""),
    (0, "scolded", "scold", "does", False, ""),
    (0, "booed", "boo", "suffers", True, ""),
    (1, "stoke", "stoke", "does", False, ""),
    (1, "whined", "whine", "does", False, ""),
    (1, "thundered", "thunder", "does", False, ""),
    (2, "imposed", "impose", "suffers", True, ""),
    (4, "lectured", "lecture", "suffers", True, "Helen Dastrup"),
)
VERBS = {"continental-wire": "tell", "daily-lantern": "plead", "morning-halyard": "scold", "ellery-courier": "say"}
STANCES = {"plead": "charged", "scold": "charged"}
FACTS = (
    "The bravest voice of the night",
    "Elias Maran, a baker",
    "stands to run it",
    "In my town I got up",
    "Renata Sandoval, the group",
    "refugees came",
)


@cache
def made(*outlets: str) -> StoryComparison:
    """The comparison of the articles of these outlets; two of them if none is named."""
    found = [next(read_corpus(STORY / f"{outlet}.txt")) for outlet in outlets or ("daily-lantern", "morning-halyard")]
    return compare([analyze_article(article) for article in found])


@cache
def hostile() -> StoryComparison:
    """Texts that try to break a page: markup, words without a break, letters from right to left, emoji."""
    long = "w" * 400
    first = analyze(
        f"“{QUOTED} <script>alert(1)</script>,” Mayor Helen Dastrup pleaded. The mayor <img src=x onerror=alert(2)> of {long} slammed it.",
        title="<script>alert(3)</script> מה קרה 🙈🙉 ‮evil‬",
        outlet=f"\"><b onclick='x'>{long}",
    )
    second = analyze(
        f"“{QUOTED},” Dastrup scolded. {{{{ 7*7 }}}} </style></script><b>{long}</b> refugees came.", title=long, outlet="العربية"
    )
    return compare([first, second])


def compare(analyses: Sequence[Analysis]) -> StoryComparison:
    names = tuple(analysis.document.article.outlet or f"Article {number}" for number, analysis in enumerate(analyses, 1))
    referents = []
    for number, (name, kind, why, wordings) in enumerate(REFERENTS):
        portraits = tuple(_portrait(place, analysis, number, wordings) for place, analysis in enumerate(analyses))
        if any(portraits):
            referents.append(Referent(name=name, kind=kind, portraits=portraits, why=why))
    told = Statement(speaker="Helen Dastrup", tellings=tuple(_telling(n, a) for n, a in enumerate(analyses)), likeness=1.0)
    return StoryComparison(
        analyses=tuple(analyses),
        names=names,
        referents=tuple(referents),
        statements=(told,) if any(told.tellings) else (),
        facts=tuple(_facts(analyses)),
        rows=tuple(_rows(analyses, referents, told)),
        provenance={"package": "framing-analyzer 0", "depth": "full"},
    )


def _portrait(place: int, analysis: Analysis, referent: int, wordings: Sequence[tuple[str, str]]) -> Portrait | None:
    text = analysis.document.text
    taken: dict[int, tuple[str, str]] = {}
    mentions = []
    for wording, form in wordings:
        for match in re.finditer(rf"\b{re.escape(wording)}\b", text, re.IGNORECASE):
            if any(at in taken for at in range(match.start(), match.end())):
                continue
            taken |= dict.fromkeys(range(match.start(), match.end()), (wording, form))
            sentence = sentence_at(analysis, match.start())
            mentions.append(Mention(
                start=match.start(), end=match.end(), text=match.group(), form=form, sentence=sentence,
                head=next(n for n, token in enumerate(analysis.document.tokens) if token.end >= match.end()),
            ))  # fmt: skip
    if not mentions:
        return None
    mentions.sort(key=lambda mention: mention.start)
    counts = Counter((mention.text.lower(), mention.form) for mention in mentions)
    loaded = [f for f in analysis.findings if f.device == "loaded"]
    choices = []
    for (wording, form), count in counts.most_common():
        spans = tuple(Span(m.start, m.end) for m in mentions if m.text.lower() == wording)
        inside = next((f.polarity for f in loaded for s in spans if s.start <= f.start and f.end <= s.end), "")
        wording = text[slice(*spans[0])]
        choices.append(Choice(wording=wording, form=form, count=count, narrator=count, polarity=inside, spans=spans))
    acts = []
    for number, word, verb, role, passive, other in ACTS:
        if number == referent and (match := re.search(rf"\b{word}\b", text)):
            acts.append(Act(
                verb=verb, role=role, passive=passive, other=other, negated=False, start=match.start(), end=match.end()
            ))  # fmt: skip
    surname = REFERENTS[referent][0].rsplit(" ", 1)[-1].lower()
    colours = tuple(
        n for n, f in enumerate(analysis.findings) if f.device == "loaded" and surname in f"{f.target} {f.target_entity}".lower()
    )
    return Portrait(
        article=place, mentions=tuple(mentions), choices=tuple(choices), acts=tuple(sorted(acts, key=lambda act: act.start)),
        loaded=colours, hedged=len(mentions) // 4, plain=len(mentions) // 2,
    )  # fmt: skip


def _telling(place: int, analysis: Analysis) -> Telling | None:
    start = analysis.document.text.find(QUOTED)
    if start < 0:
        return None
    quotation = next((n for n, q in enumerate(analysis.quotations) if q.start <= start < q.end), 0)
    verb = VERBS.get(analysis.document.article.id.split("/")[-1], "say")
    said = analysis.quotations[quotation]
    return Telling(
        article=place, start=said.start, end=said.end, quotation=quotation, verb=verb, stance=STANCES.get(verb, "neutral"), commitment=2, kind=said.kind,
        speaker=said.speaker, source_kind=said.source_kind, words=13, words_quoted=13, sentence=sentence_span(analysis, start),
    )  # fmt: skip


def _facts(analyses: Sequence[Analysis]) -> list[Fact]:
    found = []
    for place, analysis in enumerate(analyses):
        for words in FACTS:
            start = analysis.document.text.find(words)
            others = tuple(n for n, other in enumerate(analyses) if n != place and words not in other.document.text)
            if start >= 0 and others:
                nearest = tuple((n, _any_sentence(analyses[n]), 0.21) for n in others)
                marks = (Span(start, start + len(words)),)
                found.append(Fact(
                    article=place, sentence=sentence_span(analysis, start), missing=others, nearest=nearest, marks=marks, telling=0.5
                ))  # fmt: skip
    return found


def _rows(analyses: Sequence[Analysis], referents: Sequence[Referent], told: Statement) -> list[Row]:
    titles = tuple(
        Cell(article=n, wording=a.document.article.title, sentence=Span(*a.document.sentences[0][:2])) for n, a in enumerate(analyses)
    )
    rows = [Row(kind="headline", subject="the story", difference=0.95, reason="The headlines put different people first.", cells=titles)]
    for number, referent in enumerate(referents):
        named = tuple(_cell(analyses[p.article], p) if p else None for p in referent.portraits)
        reason = f"{referent.name} is named in different ways."
        rows.append(Row(
            kind="naming", subject=referent.name, difference=0.9 - 0.05 * number, reason=reason, cells=named, referent=number
        ))  # fmt: skip
    cells = tuple(
        Cell(article=t.article, wording=f"“{t.verb}”", sentence=t.sentence, marks=(Span(t.start, t.end),)) if t else None
        for t in told.tellings
    )
    if any(cells):
        reason = "The same words are passed on with different verbs."
        rows.append(Row(kind="statement", subject=told.speaker, difference=0.6, reason=reason, cells=cells, referent=0))
    return rows


def _cell(analysis: Analysis, portrait: Portrait) -> Cell:
    mention = portrait.mentions[0]
    wording = ", ".join(f"“{choice.wording}” ({choice.count})" for choice in portrait.choices[:3])
    return Cell(
        article=portrait.article, wording=wording, sentence=sentence_span(analysis, mention.start), marks=(Span(mention.start, mention.end),)
    )  # fmt: skip


def sentence_at(analysis: Analysis, start: int) -> int:
    return bisect_right([sentence.start for sentence in analysis.document.sentences], start) - 1


def sentence_span(analysis: Analysis, start: int) -> Span:
    return Span(*analysis.document.sentences[sentence_at(analysis, start)][:2])


def _any_sentence(analysis: Analysis) -> Span:
    return Span(*analysis.document.sentences[-1][:2])
