"""Analysis -> whom and what the wording colours, in sentences and rows; HTML and Markdown lay the same things out."""

from __future__ import annotations

from dataclasses import dataclass

from framing.figures import SIGNS, speaker_name
from framing.report.view import count_text, listed
from framing.types import Analysis, EntityRow, Finding, WordedBy

NOTE = (
    "− against, + in favour, ± a name that one side uses and another rejects; no sign: the wording turns the volume up or reports. Whom a wording colours is found by "
    "grammar, and wrongly at times. How often somebody is coloured also depends on how often the article speaks of them."
)


Wording = tuple[int, str, str]  # number of its mark, words, sign


@dataclass(frozen=True, kw_only=True)
class ColourRow:
    """One line of the table "whom the wording colours"."""

    entity: str
    own: tuple[Wording, ...]  # in the reporter's words
    others: tuple[tuple[str, tuple[Wording, ...]], ...]  # in the words of others: who these are, with the voices, and what they say


def sentences(analysis: Analysis) -> list[str]:
    """Who is coloured most often, and how many wordings have no target."""
    loaded = [finding for finding in analysis.findings if finding.device == "loaded"]
    if not loaded:
        return ["No loaded wording was marked."]
    lines = []
    rows = analysis.entity_rows
    first = [row for row in charted(analysis) if row.count == rows[0].count]
    if len(first) == 1:
        parts = [f"{number} {name}" for number, name in _poles(first[0]) if number]
        lines.append(
            f"{_capital(first[0].entity)} is coloured most often: by {count_text(first[0].count, 'wording', 'wordings')}"
            + (f" ({', '.join(parts)})" if parts else "")
            + f", {first[0].narrator} of them in the reporter’s own words."
        )
    elif first:
        names = listed([row.entity for row in first])
        lines.append(f"{_capital(names)} are coloured most often: by {count_text(first[0].count, 'wording', 'wordings')} each.")
    without = len(loaded) - sum(row.count for row in rows)
    if without and analysis.document.depth == "fast":
        lines.append("At depth fast targets are not looked for; only verbs of saying name their speaker.")
    elif without:
        lines.append(f"For {without} of {count_text(len(loaded), 'loaded wording', 'loaded wordings')} grammar tells no target.")
    return lines


def rows(analysis: Analysis) -> list[ColourRow]:
    """The rows of the table, the most often coloured first."""
    return [_row(analysis, row) for row in analysis.entity_rows]


def charted(analysis: Analysis) -> list[EntityRow]:
    """The rows worth a bar: who is coloured more than once."""
    return [row for row in analysis.entity_rows if row.count > 1]


def alt_text(analysis: Analysis) -> str:
    """The chart in words."""
    parts = [f"{row.entity}: {', '.join(_spoken(by) for by in row.speakers)}" for row in charted(analysis)]
    return f"Bar chart, loaded wordings by whom they colour and whose words they are. {'; '.join(parts)}."


def _spoken(by: WordedBy) -> str:
    poles = " and ".join(f"{number} {name}" for number, name in _poles(by) if number)
    return f"{by.count} by {speaker_name(by.speaker)}" + (f" ({poles})" if poles else "")


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _poles(row: EntityRow | WordedBy) -> tuple[tuple[int, str], ...]:
    return (row.negative, "against"), (row.positive, "in favour"), (row.contested, "contested")


def _row(analysis: Analysis, row: EntityRow) -> ColourRow:
    found = [(number + 1, analysis.findings[number]) for number in row.findings]
    return ColourRow(
        entity=row.entity,
        own=tuple((n, f.text, _sign(f)) for n, f in found if f.voice == "narrator"),
        others=tuple(
            (_heading(by), tuple((n, f.text, _sign(f)) for n, f in found if f.voice != "narrator" and (f.speaker or "unknown") == by.speaker))
            for by in row.speakers
            if by.speaker
        ),
    )


def _heading(by: WordedBy) -> str:
    """ "Ada Finch (quoted)"; where both voices are hers how often each."""
    counts = [(by.quoted, "quoted"), (by.paraphrased, "paraphrased")]
    used = [(number, name) for number, name in counts if number]
    voices = used[0][1] if len(used) == 1 else ", ".join(f"{name} {number}" for number, name in used)
    return f"{_capital(speaker_name(by.speaker))} ({voices})"


def _sign(finding: Finding) -> str:
    return "" if finding.negated else SIGNS[finding.polarity]
