"""Analysis -> Markdown: the summary, the tables and every mark with its reason."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from framing.report import colours, commits, view, who
from framing.types import Analysis

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~])")


def to_markdown(analysis: Analysis) -> str:
    """The report as CommonMark with tables; text of the article is escaped, so it stays text."""
    document = analysis.document
    article = document.article
    text = document.text
    parts = [f"# Framing report: {plain(article.title or 'untitled article')}", ""]
    facts = [fact for fact in (article.outlet, article.date, f"{document.word_count:,} words") if fact]
    parts += [plain(" · ".join(facts)), "", "## In short", ""]
    parts += [f"{plain(line)}\n" for line in view.summary(analysis)]
    parts += ["## Set against each other", ""]
    parts += table(
        ("Kind", "Cue", "Side A", "Holder", "Side B", "Holder", "Reason"),
        (
            (c.label, text[c.cue.start : c.cue.end] if c.cue else "–", c.a.text, c.a.holder or "–", c.b.text, c.b.holder or "–", c.reason)
            for c in analysis.contrasts
        ),
        empty="No framing contrast was found.",
    )
    parts += ["## Who speaks", ""]
    parts += [f"{plain(line)}\n" for line in who.sentences(analysis)]
    parts += table(
        ("Source", "Kind", "Words", "Share", "Quotations", "Introduced with"),
        (
            (r.name, r.kind or "–", f"{r.words:,}", r.share, "–" if r.quotations is None else str(r.quotations), _verbs(r))
            for r in who.rows(analysis)
        ),
    )
    parts += [plain(who.NOTE), ""]
    parts += ["## Whom the wording colours", ""]
    parts += [f"{plain(line)}\n" for line in colours.sentences(analysis)]
    parts += table(
        ("Who or what", "In the reporter’s words", "In the words of others"),
        (
            (r.entity, _wordings(r.own), "; ".join(f"{who_said}: {_wordings(said)}" for who_said, said in r.others) or "–")
            for r in colours.rows(analysis)
        ),
    )
    parts += [plain(colours.NOTE), ""]
    parts += ["## How far the reporter commits", ""]
    parts += [f"{plain(line)}\n" for line in commits.sentences(analysis)]
    parts += table(
        ("The main claim is", "Sentences", "Share", "95% interval"),
        (
            (commits.NAMES[r.commitment], str(r.count), view.percent_text(r.count, r.sentences), commits.interval_text(r))
            for r in commits.shown_rows(analysis)
        ),
    )
    parts += [commits.NOTE, ""]
    parts += table(
        ("Cue", "Qualifies", "Commitment left"),
        ((" + ".join(words for *_, words in row.cues), row.wording, row.left or "–") for row in commits.claims(analysis)),
        empty="No hedge or booster of the reporter qualifies a claim.",
    )
    parts += [commits.CLAIMS_NOTE, ""]
    parts += ["## Scores", ""]
    parts += table(
        ("Device", "Label", "Voice", "Count", "Words", "Per 1,000", "95% interval", "Percentile"),
        (
            (s.device, s.label, s.voice, str(s.count), f"{s.words:,}", view.rate_text(s), view.interval_text(s), view.percentile_text(s))
            for s in view.score_table(analysis)
        ),
    )
    parts += [plain(view.voice_shares(analysis)), "", plain(view.norms_note(analysis)), ""]
    parts += ["## Every mark and its reason", ""]
    parts += table(
        ("Wording", "Device", "Label", "Voice", "Reason", "Rule"),
        ((f.text, f.device, f.label, f.voice, f.reason, f.rule) for f in analysis.findings),
        empty="Nothing was marked.",
    )
    parts += ["## What this report cannot say", "", *(f"- {plain(line)}" for line in view.LIMITS), ""]
    parts += ["## Provenance", "", *(f"- {plain(line)}" for line in view.provenance_lines(analysis)), ""]
    return "\n".join(parts)


def _wordings(found: Sequence[colours.Wording]) -> str:
    """Wordings with their sign: "trashing −, formidable +"."""
    return ", ".join(f"{words} {sign}".rstrip() for _, words, sign in found) or "–"


def _verbs(row: who.SourceRow) -> str:
    """The verbs of a source, those that judge with their stance: "say 4, claim 1 (distancing); thoughts: want 2"."""
    verbs = ", ".join(f"{v.verb} {v.count}" + (f" ({v.stance})" if v.judges else "") for v in row.verbs)
    return "; ".join(part for part in (verbs, row.also) if part) or "–"


def table(head: Sequence[str], rows: Iterable[Sequence[str]], *, empty: str = "") -> list[str]:
    """The lines of a table, a blank one behind it; without rows the line `empty`."""
    lines = [f"| {' | '.join(plain(cell) for cell in row)} |" for row in rows]
    if not lines:
        return [empty, ""]
    return [f"| {' | '.join(plain(cell) for cell in head)} |", f"|{'---|' * len(head)}", *lines, ""]


def plain(text: str) -> str:
    """A text as one line of Markdown that shows it as it is."""
    return _SPECIAL.sub(r"\\\1", " ".join(text.split()))
