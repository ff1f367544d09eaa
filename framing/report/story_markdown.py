"""StoryComparison -> Markdown: the summary, the differences, the tables of words, sources and facts."""

from __future__ import annotations

from framing.report import story_sources, story_view
from framing.report.markdown import plain, table
from framing.report.story_sources import QuotedRow
from framing.report.story_view import WordingCell, letter
from framing.report.view import count_text, listed
from framing.story.records import Row, Statement, StoryComparison
from framing.types import Span


def to_markdown(comparison: StoryComparison) -> str:
    """The comparison as CommonMark with tables; text of the articles is escaped, so it stays text."""
    columns = [f"{letter(n)} {name}" for n, name in enumerate(story_view.short_names(comparison))]
    parts = [f"# Framing contrast: {plain(story_view.heading(comparison))}", ""]
    parts += table(
        ("", "Article", "Headline", "Date", "Words", "The reporter’s own", "Loaded (per 1,000)", "Hedges (per 1,000)", "Sources"),
        (
            (
                row.letter, row.name, analysis.document.article.title or "–", analysis.document.article.date or "–", f"{row.words:,}", row.own,
                f"{row.loaded[0]} ({row.loaded[1]})", f"{row.hedges[0]} ({row.hedges[1]})", str(row.sources),
            )
            for row, analysis in zip(story_view.article_rows(comparison), comparison.analyses, strict=True)
        ),
    )  # fmt: skip
    parts += ["Loaded wordings and hedges are those in the reporter’s own words.", "", "## In short", ""]
    parts += [f"{plain(line)}\n" for line in story_view.summary(comparison)]
    parts += ["## Differences, the strongest first", ""]
    for row in comparison.rows:
        parts += _difference(comparison, row)
    parts += [] if comparison.rows else ["No difference was found that could be set side by side.", ""]
    parts += ["## Word choice", ""]
    parts += table(
        ("Who or what", *columns),
        (
            (f"{row.referent.name} ({row.referent.kind}; {row.referent.why})", *(_wordings(cell) for cell in row.cells))
            for row in story_view.wording_rows(comparison)
        ),
        empty="Nobody and nothing was found that two of the articles speak of.",
    )
    parts += [plain(story_view.WORDS_NOTE), "", "## Who is quoted", ""]
    parts += table(("Source", *columns), (_quoted(row) for row in story_sources.quoted_rows(comparison)), empty="Nobody is quoted.")
    parts += [plain(story_sources.NOTE), ""]
    if comparison.statements:
        parts += ["### The same words, and the verbs that pass them on", ""]
        parts += table(("Speaker", *columns), (_statement(comparison, statement) for statement in story_view.statements(comparison)))
    parts += ["## Told by one", ""]
    found = story_view.fact_lists(comparison)
    for told in found:
        parts += [f"### {plain(columns[told.article])}", ""]
        for fact in told.facts:
            parts.append(f"- {plain(_words(comparison, told.article, fact.sentence))} ({story_view.missing_text(comparison, fact)})")
        parts.append("")
    parts += [] if found else ["No sentence of one article was without its like in the others.", ""]
    parts += ["## What this page cannot say", "", *(f"- {plain(line)}" for line in story_view.LIMITS), ""]
    parts += ["## How it was made", "", *(f"- {plain(line)}" for line in story_view.provenance_lines(comparison)), ""]
    return "\n".join(parts)


def _difference(comparison: StoryComparison, row: Row) -> list[str]:
    lines = [f"### {plain(story_view.subject(row))}: {story_view.ROW_TITLES[row.kind]}", "", plain(row.reason), ""]
    for cell in filter(None, row.cells):
        shown = _words(comparison, cell.article, cell.sentence) if cell.sentence else ""
        wording = story_view.cell_wording(comparison, row, cell)
        told = [f"**{plain(wording)}**"] if wording else []
        lines.append(f"- {letter(cell.article)}: {' · '.join(told + ([plain(shown)] if shown else []))}")
    lines += [f"- {why} {listed(letters)}" for why, letters in story_view.absences(comparison, row)]
    return [*lines, ""]


def _wordings(cell: WordingCell | None) -> str:
    if cell is None:
        return "not found"
    named = [f"{words}{f' {sign}' if sign else ''}{f' ×{count}' if count > 1 else ''}" for words, count, sign in cell.wordings]
    named += [f"pronouns ×{cell.pronouns}"] if cell.pronouns else []
    coloured = ", ".join(f"{words} {sign}" for words, sign in cell.colours)
    parts = ((", ".join(named), ""), (coloured, "coloured by "), (cell.does, "acts: "), (cell.suffers, "acted upon: "))
    return "; ".join(f"{title}{words}" for words, title in parts if words) or "–"


def _quoted(row: QuotedRow) -> tuple[str, ...]:
    cells = []
    for cell, absent in zip(row.cells, row.absent, strict=True):
        cells.append(f"{count_text(cell.words, 'word', 'words')}{f': {cell.verbs}' if cell.verbs else ''}" if cell else absent)
    return f"{row.name} ({row.kind}{f', only in {row.only}' if row.only else ''})", *cells


def _statement(comparison: StoryComparison, statement: Statement) -> tuple[str, ...]:
    cells = []
    for telling in statement.tellings:
        if telling is None:
            cells.append("–")
            continue
        judged = f" ({telling.stance})" if telling.stance not in ("", "neutral") else ""
        cells.append(f"{telling.verb or 'no verb'}{judged}: {_words(comparison, telling.article, Span(telling.start, telling.end))}")
    return statement.speaker, *cells


def _words(comparison: StoryComparison, article: int, span: Span) -> str:
    return comparison.analyses[article].document.text[span.start : span.end]
