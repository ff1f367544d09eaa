"""Analysis -> how far the reporter commits, in sentences and rows; HTML and Markdown lay the same things out."""

from __future__ import annotations

from dataclasses import dataclass

from framing.report.view import count_text, listed, percent_text
from framing.types import Analysis, Claim, CommitmentShare

NAMES = {
    "plain": "asserted plainly",
    "boosted": "pressed as certain",
    "hedged": "hedged",
    "hearsay": "passed on as hearsay",
    "named": "left to a named source",
    "unnamed": "left to an unnamed source",
    "unclear": "left to a source not identified",
    "question": "asked",
}
STRENGTHS = {1: "low", 2: "middle", 3: "high"}
NOTE = (
    "A sentence counts once, by its main claim. To name a source is good practice and no sign of doubt; an inexact number or a small degree leaves a claim "
    "asserted."
)
CLAIMS_NOTE = (
    "Commitment left: low as with “might”, middle as with “may” or “seems”, high as with “likely”; of several cues on one claim the lowest counts. "
    "Cues in the words of others and inexact quantities stand in the list of all marks."
)


@dataclass(frozen=True, kw_only=True)
class ClaimRow:
    """One line of the table "what the cues qualify"."""

    cues: tuple[tuple[int, str, str], ...]  # the number of each mark in the report, its device and its words
    wording: str
    left: str  # "low", "middle", "high"; "pressed", "taken for granted", "with the source"; empty where only a degree is turned down


def sentences(analysis: Analysis) -> list[str]:
    """The largest shares in words, with their numbers."""
    rows = shown_rows(analysis)
    total = analysis.commitment_rows[0].sentences
    others = len(analysis.commitments) - total
    if not total:
        return ["No sentence is in the reporter’s own words."]
    largest = sorted(rows, key=lambda row: -row.count)
    parts = [f"{row.count} {_are(row)} {NAMES[row.commitment]} ({percent_text(row.count, total)})" for row in largest]
    lines = [f"Of {count_text(total, 'sentence', 'sentences')} with words of the reporter, {listed(parts)}."]
    if others:
        lines.append(
            f"{count_text(others, 'more sentence stands', 'more sentences stand')} wholly in the words of others and {'is' if others == 1 else 'are'} not counted."
        )
    stacked = sum(len(row.cues) > 1 for row in claims(analysis))
    if stacked:
        lines.append(f"{count_text(stacked, 'claim bears', 'claims bear')} more than one cue.")
    return lines


def shown_rows(analysis: Analysis) -> list[CommitmentShare]:
    """The ways to commit that the article has, in their order."""
    return [row for row in analysis.commitment_rows if row.count]


def claims(analysis: Analysis) -> list[ClaimRow]:
    """The clauses and phrases that hedges and boosters of the reporter qualify, in the order of the text."""
    return [row for claim in analysis.claims if claim.kind != "quantity" and (row := _row(analysis, claim)) is not None]


def qualified(analysis: Analysis) -> dict[int, str]:
    """For each finding with a claim, by its place: the claim without its cues, with the other cues on it."""
    found = {}
    for claim in analysis.claims:
        for number in claim.cues:
            others = [f"“{analysis.findings[other].text}”" for other in claim.cues if other != number]
            found[number] = claim.wording + (f" (together with {' and '.join(others)})" if others else "")
    return found


def alt_text(analysis: Analysis) -> str:
    """The chart in words."""
    parts = [f"{NAMES[row.commitment]} {row.count}" for row in shown_rows(analysis)]
    return f"Bar chart, sentences by how the reporter commits: {'; '.join(parts)}."


def interval_text(row: CommitmentShare) -> str:
    return "–" if row.low is None or row.high is None else f"{100 * row.low:.0f}% to {100 * row.high:.0f}%"


def _row(analysis: Analysis, claim: Claim) -> ClaimRow | None:
    cues = [(number, analysis.findings[number]) for number in claim.cues]
    own = [(number, finding) for number, finding in cues if finding.voice == "narrator"]
    if not own:
        return None
    labels = {"granted" if finding.presupposition else finding.label for _, finding in own}
    left = STRENGTHS.get(claim.strength) or (
        "taken for granted"
        if "granted" in labels
        else "pressed"
        if "booster" in labels
        else "with the source"
        if labels & {"attribution", "vague-source"}
        else ""
    )
    return ClaimRow(cues=tuple((n + 1, f.device, f.text) for n, f in own), wording=claim.wording, left=left)


def _are(row: CommitmentShare) -> str:
    return "is" if row.count == 1 else "are"
