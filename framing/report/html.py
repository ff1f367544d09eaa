"""Analysis -> one HTML page without outside resources; marks are built from spans, with autoescape on."""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from framing import figures
from framing.commitment import LIKELIHOOD
from framing.report import colours, commits, view, who
from framing.report.pieces import Piece, cut_pieces
from framing.types import DEVICES, VOICES, Analysis, Finding, Span

if TYPE_CHECKING:
    from jinja2 import Environment


@dataclass(frozen=True, kw_only=True)
class Reason:
    """One entry of the list of reasons; what the text shows on hover or tap."""

    number: int
    start: int
    device: str
    label: str
    voice: str
    text: str
    reason: str
    details: tuple[tuple[str, str], ...]


def to_html(analysis: Analysis) -> str:
    """The report as a page that works from disk, on a phone, in print and with a screen reader."""
    charted = colours.charted(analysis)
    script = page_part("report.js")
    return (
        environment()
        .get_template("report.html")
        .render(
            **_context(analysis),
            style=page_part("report.css"),
            script=script,
            script_digest=digest(script),
            chart_voices=figures.to_svg(figures.devices_by_voice(analysis.score_rows)),
            chart_places=figures.to_svg(figures.places_in_article(analysis)),
            chart_colours=figures.to_svg(figures.entity_wordings(charted)) if charted else "",
            chart_colours_alt=colours.alt_text(analysis),
            chart_commitment=figures.to_svg(figures.commitment_shares(analysis.commitment_rows)),
            chart_commitment_alt=commits.alt_text(analysis),
            chart_who=figures.to_svg(figures.who_speaks(analysis.source_rows, analysis.source_summary)),
            chart_voices_alt=_voices_alt(analysis),
            chart_places_alt=_places_alt(analysis),
            chart_who_alt=who.alt_text(analysis),
        )
    )


def to_fragment(analysis: Analysis) -> str:
    """The marked text alone, for a notebook."""
    return environment().get_template("fragment.html").render(**_context(analysis), style=page_part("report.css"))


def _context(analysis: Analysis) -> dict[str, Any]:
    reasons = _reasons(analysis)
    article = analysis.document.article
    return {
        "article": article,
        "heading": article.title or f"{analysis.document.text[:70].rsplit(' ', 1)[0]} …",
        "words": analysis.document.word_count,
        "paragraphs": _paragraphs(analysis, reasons),
        "reasons": reasons,
        "contrasts": analysis.contrasts,
        "contrast_offset": len(analysis.findings),
        "summary": view.summary(analysis),
        "who_sentences": who.sentences(analysis),
        "who_rows": who.rows(analysis),
        "who_note": who.NOTE,
        "colour_sentences": colours.sentences(analysis),
        "colour_rows": colours.rows(analysis),
        "colour_note": colours.NOTE,
        "commitment_sentences": commits.sentences(analysis),
        "commitment_rows": commits.shown_rows(analysis),
        "commitment_names": commits.NAMES,
        "commitment_note": commits.NOTE,
        "commitment_interval": commits.interval_text,
        "claims": commits.claims(analysis),
        "claims_note": commits.CLAIMS_NOTE,
        "percent_text": view.percent_text,
        "voice_shares": view.voice_shares(analysis),
        "scores": view.score_table(analysis),
        "norms_note": view.norms_note(analysis),
        "limits": view.LIMITS,
        "provenance": view.provenance_lines(analysis),
        "devices": [(device, view.DEVICE_NAMES[device], view.DEVICE_HELP[device]) for device in DEVICES],
        "device_names": view.DEVICE_NAMES,
        "voices": [(voice, view.VOICE_NAMES[voice]) for voice in VOICES],
        "counts": {device: view.score(analysis, device, "all", "all").count for device in DEVICES},
        "rate_text": view.rate_text,
        "interval_text": view.interval_text,
        "percentile_text": view.percentile_text,
        "texts": analysis.document.text,
    }


def _reasons(analysis: Analysis) -> list[Reason]:
    """Findings in the order of the text, then the contrasts; numbers run through both."""
    reasons = []
    qualified = commits.qualified(analysis)
    for number, finding in enumerate(analysis.findings, 1):
        details = [
            ("qualifies", qualified.get(number - 1, "")),
            ("plainer", " / ".join(finding.plainer)),
            ("colours", _target(finding)),
            ("toward it", finding.polarity if finding.target else ""),
            ("speaker", finding.speaker),
            ("negated", "yes" if finding.negated else ""),
            ("in a question", "yes" if finding.questioned else ""),
            _strength(finding),
            ("rule", finding.rule),
        ]
        reasons.append(
            Reason(
                number=number,
                start=finding.start,
                device=finding.device,
                label=finding.label,
                voice=finding.voice,
                text=finding.text,
                reason=finding.reason,
                details=tuple((name, value) for name, value in details if value),
            )
        )
    for number, contrast in enumerate(analysis.contrasts, len(analysis.findings) + 1):
        cue = analysis.document.text[contrast.cue.start : contrast.cue.end] if contrast.cue else ""
        reasons.append(
            Reason(
                number=number,
                start=contrast.cue.start if contrast.cue else contrast.b.start,
                device="contrast",
                label=contrast.label,
                voice=contrast.voice,
                text=cue,
                reason=contrast.reason,
                details=(("rule", contrast.rule),),
            )
        )
    return reasons


def _target(finding: Finding) -> str:
    """The nearest target, with whoever stands behind it."""
    behind = finding.target_entity
    return f"{finding.target}, through it {behind}" if behind and behind.lower() not in finding.target.lower() else finding.target


def _strength(finding: Finding) -> tuple[str, str]:
    """Of a hedge that bears on likelihood the commitment that it leaves, of any other wording how strong it is."""
    if finding.label in LIKELIHOOD:
        return "commits", f"{commits.STRENGTHS[finding.strength]} commitment left"
    return "strength", f"{finding.strength} of 3"


def _paragraphs(analysis: Analysis, reasons: list[Reason]) -> list[tuple[bool, list[Piece[Reason]]]]:
    """For each paragraph: whether it is the headline, and its pieces."""
    spans: list[tuple[Span, Reason]] = [
        (Span(finding.start, finding.end), reason) for finding, reason in zip(analysis.findings, reasons, strict=False)
    ]
    spans += [
        (contrast.cue, reason)
        for contrast, reason in zip(analysis.contrasts, reasons[len(analysis.findings) :], strict=True)
        if contrast.cue
    ]
    title = bool(analysis.document.article.title)
    return [(number == 0 and title, cut_pieces(analysis, place, spans)) for number, place in enumerate(analysis.document.paragraphs)]


def _voices_alt(analysis: Analysis) -> str:
    parts = []
    for device in DEVICES:
        rates = [f"{voice} {view.rate_text(view.score(analysis, device, 'all', voice))}" for voice in VOICES]
        parts.append(f"{view.DEVICE_NAMES[device]}: {', '.join(rates)}")
    return f"Bar chart, findings per 1,000 words by voice. {'; '.join(parts)}. {view.voice_shares(analysis)}"


def _places_alt(analysis: Analysis) -> str:
    length = max(1, len(analysis.document.text))
    starts = [f.start for f in analysis.findings if f.device == "loaded"]
    first = sum(start < length / 2 for start in starts)
    return f"Dot chart of where in the article each finding falls; of {len(starts)} loaded wordings {first} stand in the first half."


def digest(script: str) -> str:
    """The hash by which a page's security policy lets its own script run, and no other."""
    return base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()


@cache
def environment() -> Environment:
    """The templates, with autoescape on."""
    from jinja2 import Environment, PackageLoader

    return Environment(loader=PackageLoader("framing.report"), autoescape=True, trim_blocks=True, lstrip_blocks=True)


@cache
def page_part(name: str) -> str:
    """A style sheet or script of the templates."""
    from importlib.resources import files

    return files("framing.report").joinpath("templates", name).read_text("utf-8")
