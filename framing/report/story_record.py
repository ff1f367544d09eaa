"""StoryComparison -> plain data in the schema `framing.contrast/1`.

Offsets count code points of the text of the article that they belong to: `articles[article]["text"][start:end] == text`, always.
Articles and referents are referred to by their places in `articles` and `referents`; lists with one entry per article hold null where
an article has nothing.

| key | holds |
|---|---|
| `schema` | `framing.contrast/1` |
| `articles[]` | `name` (how tables call it), `id`, `outlet`, `title`, `date`, `url`, `story`, `text`, `words`, `sha256` (of the text in UTF-8) |
| `referents[]` | `name`, `kind`, `why` (what lines its mentions up), `portraits[]` (one per article) |
| `referents[].portraits[]` | `article`, `mentions[]`, `choices[]`, `acts[]`, `loaded[]` (findings as in `framing.report/1`), `hedged`, `plain` (numbers of sentences) |
| `mentions[]` | `start`, `end`, `text`, `form` (name, description, pronoun), `sentence` (its number in the article) |
| `choices[]` | `wording`, `form`, `count`, `narrator` (of them in the reporter's voice), `polarity`, `spans[]` |
| `acts[]` | `start`, `end`, `text` (the verb), `verb` (dictionary form), `role` (does, suffers), `passive`, `nominal` (told by a noun), `negated`, `other` |
| `statements[]` | `speaker`, `likeness` (0..1), `tellings[]` (one per article) |
| `tellings[]` | `start`, `end`, `text`, `article`, `verb`, `stance`, `commitment`, `kind`, `speaker`, `source_kind`, `words`, `words_quoted`, `sentence` |
| `facts[]` | `article`, `sentence`, `missing[]` (articles), `nearest[]` (`article`, `start`, `end`, `text`, `likeness`), `marks[]`, `telling` (0..1) |
| `rows[]` | `kind`, `subject`, `difference`, `reason`, `referent` (or null), `cells[]` (one per article): `article`, `wording`, `sentence` (or null), `marks[]` |
| `word_choice[]` | `referent`, `kind`, `outlet` (the article's name), `wording`, `form`, `count`, `narrator`, `polarity` |
| `provenance` | as the comparison has it |

Spans (`sentence`, `spans[]`, `marks[]`) are `start`, `end`, `text`.
"""

from __future__ import annotations

import hashlib
from typing import Any

from framing.report.record import finding_records
from framing.story.records import Cell, Fact, Portrait, Row, Statement, StoryComparison, Telling
from framing.types import Analysis

SCHEMA = "framing.contrast/1"
WORD_CHOICE_COLUMNS = ("referent", "kind", "outlet", "wording", "form", "count", "narrator", "polarity")
_DIGITS = 4  # of likeness and difference


def to_record(comparison: StoryComparison) -> dict[str, Any]:
    """The whole comparison as JSON-ready data; the keys are those of the table above."""
    findings = [finding_records(analysis) for analysis in comparison.analyses]
    texts = [analysis.document.text for analysis in comparison.analyses]
    return {
        "schema": SCHEMA,
        "articles": [_article(name, analysis) for name, analysis in zip(comparison.names, comparison.analyses, strict=True)],
        "referents": [
            {
                "name": referent.name,
                "kind": referent.kind,
                "why": referent.why,
                "portraits": [p and _portrait(p, texts[p.article], findings[p.article]) for p in referent.portraits],
            }
            for referent in comparison.referents
        ],
        "statements": [_statement(statement, texts) for statement in comparison.statements],
        "facts": [_fact(fact, texts) for fact in comparison.facts],
        "rows": [_row(row, texts) for row in comparison.rows],
        "word_choice": word_choice(comparison),
        "provenance": dict(comparison.provenance),
    }


def word_choice(comparison: StoryComparison) -> list[dict[str, Any]]:
    """How often each article takes each wording for each referent, one record each; keys are WORD_CHOICE_COLUMNS."""
    return [
        {
            "referent": referent.name,
            "kind": referent.kind,
            "outlet": comparison.names[portrait.article],
            "wording": choice.wording,
            "form": choice.form,
            "count": choice.count,
            "narrator": choice.narrator,
            "polarity": choice.polarity,
        }
        for referent in comparison.referents
        for portrait in referent.portraits
        if portrait
        for choice in portrait.choices
    ]


def _article(name: str, analysis: Analysis) -> dict[str, Any]:
    article, text = analysis.document.article, analysis.document.text
    return {
        "name": name,
        **{key: getattr(article, key) for key in ("id", "outlet", "title", "date", "url", "story")},
        "text": text,
        "words": analysis.document.word_count,
        "sha256": hashlib.sha256(text.encode()).hexdigest(),
    }


def _portrait(portrait: Portrait, text: str, findings: list[dict[str, Any]]) -> dict[str, Any]:
    return {
        "article": portrait.article,
        "mentions": [{**_span(m, text), "form": m.form, "sentence": m.sentence} for m in portrait.mentions],
        "choices": [
            {
                "wording": choice.wording,
                "form": choice.form,
                "count": choice.count,
                "narrator": choice.narrator,
                "polarity": choice.polarity,
                "spans": [_span(span, text) for span in choice.spans],
            }
            for choice in portrait.choices
        ],
        "acts": [
            {**_span(act, text), **{key: getattr(act, key) for key in ("verb", "role", "passive", "nominal", "negated", "other")}}
            for act in portrait.acts
        ],
        "loaded": [findings[number] for number in portrait.loaded],
        "hedged": portrait.hedged,
        "plain": portrait.plain,
    }


def _statement(statement: Statement, texts: list[str]) -> dict[str, Any]:
    return {
        "speaker": statement.speaker,
        "likeness": round(statement.likeness, _DIGITS),
        "tellings": [telling and _telling(telling, texts[telling.article]) for telling in statement.tellings],
    }


def _telling(telling: Telling, text: str) -> dict[str, Any]:
    named = {
        key: getattr(telling, key)
        for key in ("article", "verb", "stance", "commitment", "kind", "speaker", "source_kind", "words", "words_quoted")
    }
    return {**_span(telling, text), **named, "sentence": _span(telling.sentence, text)}


def _fact(fact: Fact, texts: list[str]) -> dict[str, Any]:
    return {
        "article": fact.article,
        "sentence": _span(fact.sentence, texts[fact.article]),
        "missing": list(fact.missing),
        "nearest": [{"article": n, **_span(span, texts[n]), "likeness": round(likeness, _DIGITS)} for n, span, likeness in fact.nearest],
        "marks": [_span(mark, texts[fact.article]) for mark in fact.marks],
        "telling": round(fact.telling, _DIGITS),
    }


def _row(row: Row, texts: list[str]) -> dict[str, Any]:
    return {
        "kind": row.kind,
        "subject": row.subject,
        "difference": round(row.difference, _DIGITS),
        "reason": row.reason,
        "referent": row.referent,
        "cells": [cell and _cell(cell, texts[cell.article]) for cell in row.cells],
    }


def _cell(cell: Cell, text: str) -> dict[str, Any]:
    return {
        "article": cell.article,
        "wording": cell.wording,
        "sentence": cell.sentence and _span(cell.sentence, text),
        "marks": [_span(mark, text) for mark in cell.marks],
    }


def _span(place: Any, text: str) -> dict[str, Any]:
    """A span, or whatever else has a start and an end, with its words."""
    return {"start": place.start, "end": place.end, "text": text[place.start : place.end]}
