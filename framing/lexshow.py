"""Lexicons, their entries and what was found in them -> text for a terminal."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from framing.entries import Entry, Lexicon, term_key
from framing.errors import UsageError
from framing.evidence import entry_key, read_evidence
from framing.lexcheck import BARE, BREACH, FAILS, GRAVE, IDLE, REPEATED, SHADOWED, Coverage, Problem
from framing.lexicon import shipped_lexicons
from framing.matcher import normal
from framing.types import SOURCE_COMMITMENTS

_KINDS = {
    BREACH: "breaches of the format",
    FAILS: "examples that fail",
    IDLE: "guards that never fire",
    SHADOWED: "entries that never win",
    REPEATED: "terms that also stand in a shipped lexicon",
    BARE: "entries without an example",
}
_WRITER = {
    "vouches": "vouches for what is reported",
    "leaves": "leaves what is reported to the source",
    "distances": "keeps away from what is reported",
}
_MOST_LINES = 20  # of a kind that the author may leave as it is


def show_lexicon(name: str) -> str:
    """A shipped lexicon as a table: term, part of speech, label, strength, plainer wordings, separated by tabs."""
    lexicon = _shipped(name)
    lines = [f"{lexicon.name} {lexicon.version} ({lexicon.licence}): {lexicon.description}"]
    lines += [f"  follows: {source}" for source in lexicon.sources]
    for entry in lexicon.entries:
        lines.append("\t".join((entry.wording, "/".join(entry.pos), entry.label, str(entry.strength), "; ".join(entry.plainer))))
    return "\n".join(lines) + "\n"


def show_entry(name: str, term: str) -> str:
    """All that a shipped lexicon says of a term, or of the term that matches a wording."""
    lexicon = _shipped(name)
    found = [entry for entry in lexicon.entries if term_key(entry.term) == term_key(term)]
    found = found or [entry for entry in lexicon.entries if normal(term) in map(normal, entry.forms())]
    if not found:
        raise UsageError("lexicon show", f'"{term}" is not in {name}', remedy=f"framing lexicon show {name} lists its terms")
    return "\n".join(_entry_lines(lexicon, entry) for entry in found)


def show_problems(path: Path, lexicon: Lexicon | None, problems: Sequence[Problem]) -> str:
    """What a check found, kind by kind, and one line that sums it up."""
    lines = []
    for kind, title in _KINDS.items():
        of_kind = [problem for problem in problems if problem.kind == kind]
        if not of_kind:
            continue
        shown = of_kind if kind in GRAVE else of_kind[:_MOST_LINES]
        lines += [f"{title}: {len(of_kind)}", *(f"  {problem}" for problem in shown)]
        if len(of_kind) > len(shown):
            lines.append(f"  and {len(of_kind) - len(shown)} more")
    grave = sum(problem.kind in GRAVE for problem in problems)
    size = f"{len(lexicon.entries)} entries" if lexicon else "not read"
    lines.append(f"{path}: {size}, {grave} to correct, {len(problems) - grave} to consider")
    return "\n".join(lines) + "\n"


def show_coverage(coverage: Coverage, top: int) -> str:
    """How much of a lexicon a corpus shows, its most frequent entries with contexts, and those never met."""
    met = len(coverage.counts) - len(coverage.unseen)
    lines = [f"in {coverage.articles:,} articles ({coverage.words:,} words) {met:,} of {len(coverage.counts):,} entries are met"]
    for entry, count in coverage.most_frequent(top):
        lines.append(f"{count:>7,}  {entry.wording}")
        lines += [f"         …{context}…" for context in coverage.examples[entry]]
    if coverage.unseen:
        lines.append(f"never met ({len(coverage.unseen):,}): " + "; ".join(entry.wording for entry in coverage.unseen))
    return "\n".join(lines) + "\n"


def _shipped(name: str) -> Lexicon:
    lexicons = {lexicon.name: lexicon for lexicon in shipped_lexicons()}
    if name not in lexicons:
        raise UsageError("lexicon", f'"{name}" is not shipped', remedy=f"use one of {', '.join(lexicons)}")
    return lexicons[name]


def _entry_lines(lexicon: Lexicon, entry: Entry) -> str:
    rows = [
        ("label", f"{entry.device}.{entry.label}"),
        ("part of speech", ", ".join(entry.pos)),
        ("strength", str(entry.strength)),
        ("polarity", entry.polarity),
        ("plainer", "; ".join(entry.plainer)),
        ("stance", entry.stance),
        ("class", ", ".join(entry.verb_class)),
        ("commitment", f"{entry.commitment} ({SOURCE_COMMITMENTS[entry.commitment]})" if entry.commitment else ""),
        ("writer", _WRITER.get(entry.writer_commitment, "")),
        ("pole", " against ".join(entry.pole or ())),
        ("names", entry.referent),
        ("camp", entry.camp),
        ("rivals", "; ".join(entry.rivals)),
        *((guard, "; ".join(items)) for guard, items in entry.guards.items()),
        ("matches", "; ".join(entry.forms())),
        *(("hit", sentence) for sentence in entry.hits),
        *(("miss", sentence) for sentence in entry.misses),
        ("note", entry.note),
        ("met", _evidence_line(entry)),
        ("place", f"{lexicon.path.name}, line {entry.line}"),
    ]
    return f"{entry.wording}\n" + "".join(f"  {key:<15}{value}\n" for key, value in rows if value)


def _evidence_line(entry: Entry) -> str:
    found = read_evidence().get(entry_key(entry))
    if found is None:
        return ""
    line = (
        f"{found.matches:,} times in {found.articles:,} of 3,000 news articles; in a million words {found.wire_per_million:g} times in wire "
        f"services, {found.opinion_per_million:g} in opinion outlets"
    )
    if entry.device != "loaded" or not found.annotated:
        return line
    return f"{line}; of {found.annotated:,} in annotated texts readers marked {found.marked:,}"
