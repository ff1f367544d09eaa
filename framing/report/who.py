"""Analysis -> who speaks, in sentences and rows; HTML and Markdown lay the same things out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from framing.report.view import count_text, percent_text
from framing.types import NAMED_KINDS, Analysis, Source, SourceVerb

KIND_NAMES = {
    "person": "person",
    "institution": "institution",
    "document": "document",
    "unnamed": "unnamed person",
    "crowd": "crowd",
    "unknown": "kind unclear",
}
_MANY = {"person": "persons", "institution": "institutions", "document": "documents", "unnamed": "unnamed persons", "crowd": "crowds"}
NOTE = (
    "Words are those of speech, each counted once. Verbs stand in their dictionary form; a verb with a word in brackets behind it "
    "judges: distancing doubts what is said, endorsing takes it as true, charged colours the speaker. Thoughts (“want”), acts of speech (“criticize”) and what "
    "documents show are told in the reporter’s words."
)


@dataclass(frozen=True, kw_only=True)
class SourceRow:
    """One line of the table "who speaks"."""

    name: str
    kind: str  # empty for the reporter and where no speaker was found
    words: int
    share: str  # of the article: "12%"
    quotations: int | None  # None for the reporter
    verbs: tuple[SourceVerb, ...]  # of speech
    also: str  # "thoughts: want 2; acts: criticize 1"


def rows(analysis: Analysis) -> list[SourceRow]:
    """The reporter first, then the sources, the most words first, and last what could not be led back to one."""
    words, total = analysis.source_summary.words_narrator, analysis.document.word_count
    reporter = SourceRow(
        name="the reporter", kind="", words=words, share=percent_text(words, total), quotations=None, verbs=(), also=""
    )  # fmt: skip
    found = [_row(source, source.speaker, KIND_NAMES[source.source_kind], total) for source in analysis.source_rows]
    unknown = analysis.source_summary.unknown
    if unknown.words or unknown.quotations or unknown.thoughts or unknown.acts or unknown.evidence:
        found.append(_row(unknown, "speaker not found", "", total))
    return [reporter, *found]


def sentences(analysis: Analysis) -> list[str]:
    """How many sources there are, how many of them are named, and how evenly their words are spread."""
    summary = analysis.source_summary
    unknown = summary.unknown.words
    reported = summary.words_named + summary.words_unnamed + unknown
    if not reported:
        return ["Nobody is quoted or reported to have said anything."]
    lines = []
    unclear = summary.kinds["unknown"]
    other = "unnamed" if not unclear else "of unclear kind" if unclear == summary.unnamed else "unnamed or of unclear kind"
    if summary.sources:
        named, unnamed = (_kinds_text(summary.kinds, kinds) for kinds in (NAMED_KINDS, ("unnamed", "crowd")))
        parts = [f"{summary.named} named ({named})"] if summary.named else []
        parts += [f"{summary.unnamed} {other}" + (f" ({unnamed})" if unnamed else "")] if summary.unnamed else []
        lines.append(f"The article gives words of {count_text(summary.sources, 'source', 'sources')}: {' and '.join(parts)}.")
    said = [
        f"{percent_text(words, reported)} come from {whose}"
        for words, whose in (
            (summary.words_named, "named sources"),
            (summary.words_unnamed, "unnamed sources" if other == "unnamed" else f"sources {other}"),
        )
        if words
    ]
    said += [f"for {percent_text(unknown, reported)} no speaker was found"] if unknown else []
    lines.append(f"Of the {count_text(reported, 'word', 'words')} reported from others, {_listed(said)}.")
    if summary.sources > 1 and summary.hill_1 is not None:
        lines.append(f"The words of the sources are spread as if {summary.hill_1:.1f} sources had spoken equally long.")
    return lines


def alt_text(analysis: Analysis) -> str:
    """The chart of the sources in words."""
    parts = [f"{row.name}{f' ({row.kind})' if row.kind else ''} {row.words:,}" for row in rows(analysis) if row.words]
    return f"Bar chart, words by who speaks: {'; '.join(parts)}."


def _row(source: Source, name: str, kind: str, total: int) -> SourceRow:
    also = [
        f"{title}: {_verbs_text([v for v in source.verbs if v.presentation == presentation]) or number}"
        for title, presentation, number in (
            ("thoughts", "thought", source.thoughts),
            ("acts", "act", source.acts),
            ("evidence", "evidence", source.evidence),
        )
        if number
    ]
    return SourceRow(
        name=name,
        kind=kind,
        words=source.words,
        share=percent_text(source.words, total),
        quotations=source.quotations,
        verbs=tuple(v for v in source.verbs if v.presentation == "speech"),
        also="; ".join(also),
    )


def _verbs_text(verbs: Sequence[SourceVerb]) -> str:
    return ", ".join(f"{v.verb} {v.count}" for v in verbs)


def _kinds_text(numbers: Mapping[str, int], kinds: Sequence[str]) -> str:
    return ", ".join(count_text(numbers[kind], KIND_NAMES[kind], _MANY[kind]) for kind in kinds if numbers[kind])


def _listed(parts: Sequence[str]) -> str:
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"
