"""The one file that strings the stages together: Article -> Analysis, or its voices alone."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from framing import __version__
from framing.attribution import cue_forms
from framing.commitment import find_claims, find_commitments, score_commitments
from framing.devices import FINDING_DEVICES, find_contrasts
from framing.devices.common import Scene
from framing.entities import score_entities
from framing.errors import UsageError
from framing.inflection import inflections
from framing.ingest import check_article, clean_text
from framing.marks import find_marked
from framing.matcher import Match, Matcher, resolve
from framing.norms import ranked
from framing.rivals import find_rivals
from framing.scope import qualify
from framing.scores import loaded_probabilities, score_article
from framing.selection import EVERYTHING, Selection, select
from framing.sources import Verb, find_stretches, score_sources
from framing.text import annotate, model_record, read_document
from framing.types import DEPTHS, Analysis, Article, Document
from framing.voice import Voices, find_voices

if TYPE_CHECKING:
    import pandas

_POINTING = frozenset("it its this that these those they their such".split())
_HEAD = 4  # tokens at the head of a sentence
VOICE_COLUMNS = ("start", "end", "text", "voice", "speaker", "source_kind", "cue", "kind")


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
    article = checked_article(text, title, outlet=outlet, date=date, url=url, story=story, id=id)
    return analyze_article(article, depth=depth, selection=select(lexicon, without, ignore))


def analyze_article(article: Article, *, depth: str = "full", selection: Selection = EVERYTHING) -> Analysis:
    """The framing analysis of an article that was read and cleaned, with the entries that a selection takes."""
    return analyze_in_detail(article, depth=depth, selection=selection).analysis


class Detail(NamedTuple):
    """An analysis with what was found on the way to it."""

    analysis: Analysis
    voices: Voices  # people, pronouns, who speaks where
    matches: Sequence[Match]  # of all lexicons; also those that count for no finding


def analyze_in_detail(article: Article, *, depth: str = "full", selection: Selection = EVERYTHING) -> Detail:
    """As `analyze_article`, for what builds on more than the analysis."""
    document, candidates, voices = _read_voices(article, depth, selection)
    matches = resolve(document, (match for match in candidates if selection.takes(match.entry)))
    scene = Scene(document=document, matches=matches, voices=voices)
    found = qualify(scene, [f for device in FINDING_DEVICES for f in device(scene)])
    kept, ignored = selection.keep(found, article.id, document.text)
    kept_contrasts, ignored_contrasts = selection.keep(find_contrasts(scene, kept), article.id, document.text)
    findings = tuple(sorted(kept, key=lambda f: (f.start, f.end, f.device, f.label)))
    contrasts = tuple(sorted(kept_contrasts, key=lambda c: (c.a.start, c.b.start, c.label)))
    score_rows, voice_words = score_article(document, findings, contrasts, voices)
    stretches = find_stretches(document, voices.quotations, voices.speech)
    commitments = find_commitments(document, findings, voices, stretches)
    source_rows, source_summary = score_sources(voices.quotations, stretches, _verbs(selection.matcher))
    provenance = _provenance(selection, article, depth, ignored + ignored_contrasts)
    score_rows, provenance["norms"] = ranked(score_rows, provenance)
    analysis = Analysis(
        document=document,
        findings=findings,
        contrasts=contrasts,
        quotations=voices.quotations,
        score_rows=score_rows,
        entity_rows=score_entities(findings),
        claims=find_claims(document, findings, voices),
        commitments=commitments,
        commitment_rows=score_commitments(commitments),
        loaded_probability=loaded_probabilities(document, findings),
        voice_words=voice_words,
        stretches=stretches,
        source_rows=source_rows,
        source_summary=source_summary,
        provenance=provenance,
    )
    return Detail(analysis, voices, candidates)


def voices(text: str, *, title: str = "", depth: str = "full") -> pandas.DataFrame:
    """Whose words are these? One row for each stretch of one voice, in the order of the text, without gaps.

    Columns: start and end (code points of the analysed text: headline, blank line, cleaned body), text, voice
    (narrator, quoted, paraphrased), speaker, source_kind, cue (the word that reports), kind (direct, indirect, mixed);
    the last four are empty for the narrator. Joined, the `text` column is the analysed text.
    The voices are those of `analyze`; nothing else is looked for.

    >>> rows = voices("“It may be late,” Ada Finch said. The vote is in May.")
    >>> rows[["voice", "speaker", "text"]].values.tolist()
    [['quoted', 'Ada Finch', '“It may be late,” '], ['narrator', '', 'Ada Finch said. The vote is in May.']]

    Raises:
        InputError, UsageError, ModelError: as `analyze`.
    """
    import pandas

    document, _, found = _read_voices(checked_article(text, title), depth, EVERYTHING)
    rows = []
    for stretch in find_stretches(document, found.quotations, found.speech):
        said = stretch.quotation
        whose = (said.speaker, said.source_kind, said.cue, said.kind) if said else ("", "", "", "")
        rows.append((stretch.start, stretch.end, document.text[stretch.start : stretch.end], stretch.voice, *whose))
    return pandas.DataFrame(rows, columns=list(VOICE_COLUMNS))


def checked_article(text: str, title: str, **fields: Any) -> Article:
    """The cleaned article of a caller's text; `fields` as in Article."""
    body, cleaned = clean_text(text)
    headline, headline_cleaned = clean_text(title)
    article = Article(
        text=body,
        title=" ".join(headline.split()),
        cleaned=cleaned + tuple(f"headline, {note}" for note in headline_cleaned),
        **fields,
    )
    check_article(article, "text")
    return article


def _read_voices(article: Article, depth: str, selection: Selection) -> tuple[Document, list[Match], Voices]:
    """The document, what its words match in the lexicons, and its voices.

    Every match says which sentences are parsed, also one that a selection leaves out: voices and speakers are the same
    whatever is looked for afterwards.
    """
    if depth not in DEPTHS:
        raise UsageError("depth", f'"{depth}" is unknown', remedy=f"use {' or '.join(DEPTHS)}")
    document = read_document(article, depth=depth)
    candidates = selection.matcher.candidates(document)
    if depth == "full":
        document = annotate(document, _sentences_to_parse(document, candidates), find_rivals(document).swapped)
    return document, candidates, find_voices(document, _say_verbs(selection.matcher))


def _sentences_to_parse(document: Document, candidates: list[Match]) -> set[int]:
    """Those in which a rule asks for a parse: a candidate of any lexicon, quotation marks, a name (who is its subject?), an attitude;
    and what "it" or "this" at the head of a loaded sentence can point back to.
    """
    wanted = {match.sentence for match in candidates}
    for number in {match.sentence for match in candidates if match.entry.device == "loaded" and match.sentence}:
        first = document.sentences[number].first
        if any(token.lower in _POINTING for token in document.tokens[first : first + _HEAD]):
            wanted.add(number - 1)
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


@cache
def _verbs(matcher: Matcher) -> Mapping[str, Verb]:
    """Every form of every verb of saying -> what the lexicons tell of it; of two verbs with one form the first in the lexicons has it."""
    verbs = [entry for lexicon in matcher.lexicons for entry in lexicon.entries if entry.stance and "verb" in entry.pos]
    return {
        form.lower(): Verb(entry.wording, entry.stance, entry.commitment, entry.writer_commitment)
        for entry in reversed(verbs)
        for form in entry.forms()
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
        "notes": list(article.notes),
    }
