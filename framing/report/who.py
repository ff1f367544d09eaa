"""Analysis -> who speaks, in sentences and rows; HTML and Markdown lay the same things out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from framing.report.view import count_text, listed, percent_text
from framing.types import NAMED_KINDS, SOURCE_COMMITMENTS, WRITER_COMMITMENTS, Analysis, Source, SourceVerb

KIND_NAMES = {
    "person": "person",
    "institution": "institution",
    "document": "document",
    "unnamed": "unnamed person",
    "crowd": "crowd",
    "unknown": "kind unclear",
}
_MANY = {"person": "persons", "institution": "institutions", "document": "documents", "unnamed": "unnamed persons", "crowd": "crowds"}
# What the writer does with the claim: one verb, several verbs.
_WRITER = {
    "vouches": ("vouches for {}", "vouch for {}"),
    "leaves": ("leaves {} to its source", "leave {} to its source"),
    "distances": ("keeps away from {}", "keep away from {}"),
}
_MOST_VERBS = 6  # named of a group
NOTE = (
    "Words are those of speech, each counted once. Verbs stand in their dictionary form; a verb with a word in brackets behind it "
    "judges: distancing doubts what is said, endorsing takes it as true, charged colours the speaker. Thoughts (“want”), acts of speech (“criticize”) and what "
    "documents show are told in the reporter’s words. A verb is counted as it stands, also where it is denied (“did not confirm”)."
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
    """How many sources there are, how many of them are named, how evenly their words are spread, and what their verbs commit to."""
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
    lines.append(f"Of the {count_text(reported, 'word', 'words')} reported from others, {listed(said)}.")
    if summary.sources > 1 and summary.hill_1 is not None:
        lines.append(f"The words of the sources are spread as if {summary.hill_1:.1f} sources had spoken equally long.")
    verbs = commitment([*analysis.source_rows, summary.unknown])
    return [*lines, verbs] if verbs else lines


def commitment(sources: Sequence[Source]) -> str:
    """Verbs of speech by what the writer does with the claim, and by how firmly they say that the source stands behind it.

    "Verbs by commitment: 3 leave the claim to its source (say 3), 1 vouches for it (reveal 1)." Empty where no lexicon tells.
    """
    verbs = [verb for source in sources for verb in source.verbs if verb.presentation == "speech" and verb.writer]
    writer: dict[str, Counter[str]] = {kind: Counter() for kind in WRITER_COMMITMENTS}
    source: dict[int, Counter[str]] = {step: Counter() for step in SOURCE_COMMITMENTS}
    for verb in verbs:
        writer[verb.writer][verb.verb] += verb.count
        source[verb.commitment][verb.verb] += verb.count
    parts: list[str] = []
    for kind in ("leaves", "vouches", "distances"):
        if number := writer[kind].total():
            phrase = _WRITER[kind][number != 1].format("it" if parts else "the claim")
            parts.append(f"{number:,} {phrase} ({_counted(writer[kind])})")
    if not parts:
        return ""
    text = f"Verbs by commitment: {', '.join(parts)}."
    if not (source[1] or source[3]):
        return text
    told = [
        f"{found.total():,} {SOURCE_COMMITMENTS[step]}" + (f" ({_counted(found)})" if step != 2 else "")
        for step, found in source.items()
        if found
    ]
    return f"{text} How firmly they let the sources stand behind it: {', '.join(told)}."


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


def _counted(verbs: Counter[str]) -> str:
    """The most frequent verbs with their numbers, equally frequent ones by the alphabet: "say 9, tell 3"."""
    ordered = sorted(verbs.items(), key=lambda item: (-item[1], item[0]))
    shown = ", ".join(f"{verb} {count}" for verb, count in ordered[:_MOST_VERBS])
    return f"{shown} and {count_text(rest, 'other verb', 'other verbs')}" if (rest := len(ordered) - _MOST_VERBS) > 0 else shown


def _verbs_text(verbs: Sequence[SourceVerb]) -> str:
    return ", ".join(f"{v.verb} {v.count}" for v in verbs)


def _kinds_text(numbers: Mapping[str, int], kinds: Sequence[str]) -> str:
    return ", ".join(count_text(numbers[kind], KIND_NAMES[kind], _MANY[kind]) for kind in kinds if numbers[kind])
