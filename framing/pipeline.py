"""The one file that strings the stages together: Article -> Analysis."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from framing import __version__
from framing.attribution import cue_forms
from framing.devices import FINDING_DEVICES, find_contrasts
from framing.devices.common import Scene
from framing.errors import UsageError
from framing.inflection import inflections
from framing.ingest import check_article, clean_text
from framing.marks import find_marked
from framing.matcher import Match, Matcher, resolve
from framing.scores import loaded_probabilities, score_article
from framing.selection import EVERYTHING, Selection, select
from framing.text import annotate, model_record, read_document
from framing.types import DEPTHS, Analysis, Article, Document
from framing.voice import find_voices


def analyze(
    text: str,
    *,
    title: str = "",
    outlet: str = "",
    date: str = "",
    url: str = "",
    story: str = "",
    id: str = "",
    depth: str = "full",
    lexicon: Sequence[Path | str] = (),
    without: Sequence[str] = (),
    ignore: Path | str | None = None,
) -> Analysis:
    """The framing analysis of one article.

    Args:
        text: the body; paragraphs divided by line ends.
        title: the headline, if there is one; it becomes the first paragraph of the analysed text.
        depth: `full` (tags and parse where a rule asks for them) or `fast` (words, marks and surface rules).
        lexicon: files of one's own (.lex or .csv) that count before the shipped lexicons.
        without: lexicons, or labels of one ("metaphor", "hedges.modal"), that do not count.
        ignore: a file of terms whose findings are put aside and counted.

    Raises:
        InputError: the text is empty or not English.
        LexiconError, IgnoreError: a file breaks its format.
        UsageError: `depth` is neither, or `without` names nothing.
        ModelError: depth `full` without an installed English model.
    """
    body, cleaned = clean_text(text)
    headline, headline_cleaned = clean_text(title)
    article = Article(
        text=body,
        title=" ".join(headline.split()),
        id=id,
        outlet=outlet,
        date=date,
        url=url,
        story=story,
        cleaned=cleaned + tuple(f"headline, {note}" for note in headline_cleaned),
    )
    check_article(article, "text")
    return analyze_article(article, depth=depth, selection=select(lexicon, without, ignore))


def analyze_article(article: Article, *, depth: str = "full", selection: Selection = EVERYTHING) -> Analysis:
    """The framing analysis of an article that was read and cleaned, with the entries that a selection takes."""
    if depth not in DEPTHS:
        raise UsageError("depth", f'"{depth}" is unknown', remedy=f"use {' or '.join(DEPTHS)}")
    matcher = selection.matcher
    document = read_document(article, depth=depth)
    candidates = matcher.candidates(document)
    if depth == "full":
        document = annotate(document, _sentences_to_parse(document, candidates))
    # What is left out still says which sentences are parsed: voices and speakers stay the same.
    matches = resolve(document, (match for match in candidates if selection.takes(match.entry)))
    voices = find_voices(document, _say_verbs(matcher))
    scene = Scene(document=document, matches=matches, voices=voices)
    kept, ignored = selection.keep((f for device in FINDING_DEVICES for f in device(scene)), article.id, document.text)
    kept_contrasts, ignored_contrasts = selection.keep(find_contrasts(scene), article.id, document.text)
    findings = tuple(sorted(kept, key=lambda f: (f.start, f.end, f.device, f.label)))
    contrasts = tuple(sorted(kept_contrasts, key=lambda c: (c.a.start, c.b.start, c.label)))
    score_rows, voice_words = score_article(document, findings, contrasts, voices)
    return Analysis(
        document=document,
        findings=findings,
        contrasts=contrasts,
        quotations=voices.quotations,
        score_rows=score_rows,
        loaded_probability=loaded_probabilities(document, findings),
        voice_words=voice_words,
        provenance=_provenance(selection, article, depth, ignored + ignored_contrasts),
    )


def _sentences_to_parse(document: Document, candidates: list[Match]) -> set[int]:
    """Those in which a rule asks for a parse: a candidate of any lexicon, quotation marks, a name (who is its subject?), an attitude."""
    wanted = {match.sentence for match in candidates}
    starts = [sentence.start for sentence in document.sentences]
    for mark in find_marked(document):
        wanted.update(range(max(0, bisect_right(starts, mark.start) - 1), bisect_right(starts, mark.end)))
    cues = cue_forms()
    for number, sentence in enumerate(document.sentences):
        tokens = document.tokens[sentence.first : sentence.last]
        if any(token.lower in cues for token in tokens) or any(token.text[0].isupper() and len(token.text) > 1 for token in tokens[1:]):
            wanted.add(number)
    return wanted


@cache
def _say_verbs(matcher: Matcher) -> Mapping[str, str]:
    """Every form of every one-word verb of saying -> the verb."""
    return {
        form: entry.term
        for lexicon in matcher.lexicons
        for entry in lexicon.entries
        if entry.stance and entry.use == "speech" and entry.one_word and "verb" in entry.pos
        for form in inflections(entry.term, "verb")
    }


def _provenance(selection: Selection, article: Article, depth: str, ignored: Mapping[str, int]) -> dict[str, Any]:
    return {
        "package": f"framing-analyzer {__version__}",
        "depth": depth,
        "lexicons": selection.versions(),
        "without": list(selection.without),
        "ignored": dict(sorted(ignored.items())),
        "model": model_record() if depth == "full" else None,
        "norms": None,
        "seed": None,
        "cleaned": list(article.cleaned),
    }
