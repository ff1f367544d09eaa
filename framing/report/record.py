"""Analysis -> plain data in the schema `framing.report/1`."""

from __future__ import annotations

import hashlib
from dataclasses import asdict
from typing import Any

from framing.types import Analysis, Contrast, Finding, Side, Source, Span

SCHEMA = "framing.report/1"
FINDING_COLUMNS = (
    "start", "end", "text", "device", "label", "voice", "speaker", "target", "polarity", "strength", "negated",
    "section", "rule", "reason", "plainer", "confidence", "scope", "questioned", "presupposition", "target_entity",
)  # fmt: skip
SOURCE_COLUMNS = (
    "speaker", "source_kind", "words", "words_quoted", "words_paraphrased", "share", "quotations", "thoughts", "acts", "evidence", "verbs",
)  # fmt: skip
ENTITY_COLUMNS = ("entity", "count", "negative", "positive", "contested", "narrator", "findings", "voices", "speakers", "wordings")
_QUOTATION_KEYS = ("start", "end", "text", "kind", "speaker", "cue", "mention", "presentation", "source_kind")
_CLAIM_KEYS = ("start", "end", "text", "kind", "wording", "cues", "strength")
_VERB_KEYS = ("verb", "count", "stance", "presentation", "commitment", "writer")
_DIGITS = 4  # of rates and probabilities; more would promise what is not there


def to_record(analysis: Analysis) -> dict[str, Any]:
    """The whole report as JSON-ready data; offsets count code points of `article.text`."""
    document = analysis.document
    article = document.article
    return {
        "schema": SCHEMA,
        "article": {
            "id": article.id,
            "title": article.title,
            "outlet": article.outlet,
            "date": article.date,
            "url": article.url,
            "story": article.story,
            "text": document.text,
            "words": document.word_count,
            "sentences": len(document.sentences),
            "sha256": hashlib.sha256(document.text.encode()).hexdigest(),
        },
        "findings": finding_records(analysis),
        "contrasts": [_contrast(contrast, document.text) for contrast in analysis.contrasts],
        "quotations": [{key: getattr(quotation, key) for key in _QUOTATION_KEYS} for quotation in analysis.quotations],
        "sources": source_records(analysis),
        "source_summary": _summary(analysis),
        "entities": [
            {
                **{key: getattr(row, key) for key in ENTITY_COLUMNS},
                "findings": list(row.findings),
                "voices": dict(row.voices),
                "speakers": [asdict(by) for by in row.speakers],
                "wordings": list(row.wordings),
            }
            for row in analysis.entity_rows
        ],
        "sentences": [
            {
                "start": s.start,
                "end": s.end,
                "section": s.section,
                "loaded_probability": round(p, _DIGITS),
                "commitment": commitment or None,
            }
            for s, p, commitment in zip(document.sentences, analysis.loaded_probability, analysis.commitments, strict=True)
        ],
        "claims": [{**{key: getattr(claim, key) for key in _CLAIM_KEYS}, "cues": list(claim.cues)} for claim in analysis.claims],
        "commitment": [
            {
                "commitment": row.commitment,
                "count": row.count,
                "sentences": row.sentences,
                "share": _rounded(row.share),
                "interval": None if row.low is None or row.high is None else [round(row.low, _DIGITS), round(row.high, _DIGITS)],
            }
            for row in analysis.commitment_rows
        ],
        "scores": [
            {
                "device": s.device,
                "label": s.label,
                "voice": s.voice,
                "count": s.count,
                "words": s.words,
                "per_1000": _rounded(s.per_1000),
                "interval": None if s.low is None or s.high is None else [round(s.low, _DIGITS), round(s.high, _DIGITS)],
                "percentile": _rounded(s.percentile),
            }
            for s in analysis.score_rows
        ],
        "provenance": dict(analysis.provenance),
    }


def finding_records(analysis: Analysis) -> list[dict[str, Any]]:
    """The findings as data, in the order of the text; keys are FINDING_COLUMNS."""
    return [_finding(finding, analysis.document.text) for finding in analysis.findings]


def source_records(analysis: Analysis) -> list[dict[str, Any]]:
    """The sources as data, the most words first; keys are SOURCE_COLUMNS."""
    return [_source(source) for source in analysis.source_rows]


def _source(source: Source) -> dict[str, Any]:
    record = {name: getattr(source, name) for name in SOURCE_COLUMNS}
    record["share"] = _rounded(source.share)
    record["verbs"] = [{name: getattr(verb, name) for name in _VERB_KEYS} for verb in source.verbs]
    return record


def _summary(analysis: Analysis) -> dict[str, Any]:
    summary = analysis.source_summary
    return {
        "sources": summary.sources,
        "named": summary.named,
        "unnamed": summary.unnamed,
        "kinds": dict(summary.kinds),
        "words_narrator": summary.words_narrator,
        "words_named": summary.words_named,
        "words_unnamed": summary.words_unnamed,
        "words_unknown": summary.unknown.words,
        "quotations_unknown": summary.unknown.quotations,
        "named_share": _rounded(summary.named_share),
        "hill_1": _rounded(summary.hill_1),
        "hill_2": _rounded(summary.hill_2),
    }


def _finding(finding: Finding, text: str) -> dict[str, Any]:
    record = {name: getattr(finding, name) for name in FINDING_COLUMNS}
    record["plainer"] = list(finding.plainer)
    scope = finding.scope
    record["scope"] = {**_span(Span(scope.start, scope.end), text), "kind": scope.kind} if scope else None
    return record


def _contrast(contrast: Contrast, text: str) -> dict[str, Any]:
    return {
        "label": contrast.label,
        "voice": contrast.voice,
        "cue": _span(contrast.cue, text) if contrast.cue else None,
        "a": _side(contrast.a),
        "b": _side(contrast.b),
        "about": contrast.about or None,
        "last_word": contrast.last_word,
        "reason": contrast.reason,
        "confidence": contrast.confidence,
    }


def _span(span: Span, text: str) -> dict[str, Any]:
    return {"start": span.start, "end": span.end, "text": text[span.start : span.end]}


def _side(side: Side) -> dict[str, Any]:
    return {key: getattr(side, key) for key in ("start", "end", "text", "holder", "mention", "voice", "loaded")}


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, _DIGITS)
