"""StoryComparison -> who is quoted in which article, in rows; HTML and Markdown lay the same things out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from framing.report.story_view import letter
from framing.report.who import KIND_NAMES
from framing.story.identity import who_by_name
from framing.story.quoted import find_sources
from framing.story.records import StoryComparison
from framing.types import NAMED_KINDS, Source

NOTE = (
    "Words are those of speech, direct and reported, each counted once. Verbs stand in their dictionary form; a word in brackets behind a verb says that it judges. "
    "– means that no words of the source were found."
)


@dataclass(frozen=True, kw_only=True)
class QuotedCell:
    """What one article gives of a source."""

    words: int  # of speech
    verbs: str  # of speech, those that judge with their stance: "say 4, whine 1 (charged)"


@dataclass(frozen=True, kw_only=True)
class QuotedRow:
    """One line of the table of who is quoted."""

    name: str
    kind: str
    cells: tuple[QuotedCell | None, ...]
    absent: tuple[str, ...]  # per article what stands where it is not quoted: "named, not quoted", "–"
    only: str  # the letter of the only article that quotes it; empty for sources without a name


def quoted_rows(comparison: StoryComparison) -> list[QuotedRow]:
    """Who is given words, by how many articles and then by how many words; a source with a name has one line for all articles."""
    size = len(comparison.analyses)
    who = who_by_name(comparison.analyses)
    named = {source.name: source.named for source in find_sources(comparison.analyses, who)}
    found: dict[str, list[list[Source]]] = {}
    for article, analysis in enumerate(comparison.analyses):
        for source in analysis.source_rows:
            if source.words:
                name = (who(article, source.speaker) if source.source_kind in NAMED_KINDS else "") or source.speaker
                found.setdefault(name, [[] for _ in range(size)])[article].append(source)
    rows = []
    for name, sources in found.items():
        kind = Counter(source.source_kind for given in sources for source in given).most_common(1)[0][0]
        quoting = [article for article, given in enumerate(sources) if given]
        places = named.get(name, (None,) * size)
        rows.append(
            QuotedRow(
                name=name,
                kind=KIND_NAMES[kind],
                cells=tuple(_cell(given) if given else None for given in sources),
                absent=tuple("" if given else "named, not quoted" if place else "–" for given, place in zip(sources, places, strict=True)),
                # "the summary" or "her office" may be another's in another article: only a name can be said to stand in one alone.
                only=letter(quoting[0]) if kind in NAMED_KINDS and name[:1].isupper() and len(quoting) == 1 else "",
            )
        )
    return sorted(rows, key=lambda row: (-sum(1 for c in row.cells if c), -sum(c.words for c in row.cells if c), row.name))


def _cell(sources: Sequence[Source]) -> QuotedCell:
    """The words of all these, which are one source, with their verbs."""
    counted: Counter[tuple[str, str]] = Counter()
    for verb in (verb for source in sources for verb in source.verbs if verb.presentation == "speech"):
        counted[verb.verb, verb.stance if verb.judges else ""] += verb.count
    verbs = ", ".join(f"{verb} {count}" + (f" ({stance})" if stance else "") for (verb, stance), count in counted.most_common())
    return QuotedCell(words=sum(source.words for source in sources), verbs=verbs)
