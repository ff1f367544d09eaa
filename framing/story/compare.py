"""The one file that strings the comparison of articles on one story together."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from framing.errors import InputError
from framing.pipeline import Detail, analyze_in_detail, checked_article
from framing.processes import map_in_processes
from framing.rivals import find_rivals
from framing.selection import EVERYTHING, Selection, select
from framing.story.chains import Chain, find_chains
from framing.story.claims import rows_of_claims
from framing.story.content import Content
from framing.story.differences import rank_rows, rows_of_referents
from framing.story.facts import find_facts, rows_of_facts
from framing.story.identity import Who, who_by_name
from framing.story.introductions import rows_of_statements
from framing.story.openings import find_openings, rows_of_openings
from framing.story.portraits import Loaded, paint
from framing.story.quoted import find_sources, rows_of_sources
from framing.story.records import Referent, StoryComparison
from framing.story.referents import align_chains
from framing.story.statements import find_statements
from framing.text import annotate
from framing.types import Analysis, Article


class Reading(NamedTuple):
    """One article as it is read for a comparison."""

    analysis: Analysis
    chains: tuple[Chain, ...]


def contrast(
    *articles: Article | str,
    depth: str = "full",
    lexicon: Sequence[Path | str] = (),
    without: Sequence[str] = (),
    ignore: Path | str | None = None,
    workers: int = 1,
) -> StoryComparison:
    """Two or more articles on one story, side by side.

    >>> comparison = contrast("Dockers blocked the port.", "The port was blocked.", depth="fast")
    >>> comparison.names, len(comparison.analyses)
    (('article 1', 'article 2'), 2)

    Args:
        articles: as `read_corpus` gives them, or texts without a headline.
        depth: `full`, or `fast` (no descriptions, no verbs: people, institutions and places by name, statements, sources and facts).
        lexicon, without, ignore: as of `analyze`.
        workers: processes that share the articles.

    Raises:
        InputError: fewer than two articles; or one is empty or not English.
        LexiconError, IgnoreError, UsageError, ModelError: as `analyze`.
    """
    read = [checked_article(article, "") if isinstance(article, str) else article for article in articles]
    return contrast_articles(read, depth=depth, selection=select(lexicon, without, ignore), workers=workers)


def contrast_articles(
    articles: Sequence[Article], *, depth: str = "full", selection: Selection = EVERYTHING, workers: int = 1
) -> StoryComparison:
    """As `contrast`, with the entries that a selection takes."""
    if len(articles) < 2:
        raise InputError(
            "contrast", f"takes two articles or more, and was given {len(articles)}", remedy="name another article on the same story"
        )
    readings = list(map_in_processes(partial(read_article, depth=depth, selection=selection), articles, workers))
    return compare_readings(readings)


def read_article(article: Article, *, depth: str = "full", selection: Selection = EVERYTHING) -> Reading:
    """The analysis of an article with its coreference chains."""
    return chained(analyze_in_detail(article, depth=depth, selection=selection))


def chained(detail: Detail) -> Reading:
    """An analysis with its coreference chains, for which sentences are parsed also where no rule of the analysis asks for it."""
    document = detail.analysis.document
    if document.depth == "full":
        document = annotate(document, set(range(len(document.sentences))) - document.parsed, find_rivals(document).swapped)
    return Reading(detail.analysis, find_chains(document, detail.voices, detail.matches))


def compare_readings(readings: Sequence[Reading]) -> StoryComparison:
    """The comparison of articles that were read."""
    analyses = tuple(reading.analysis for reading in readings)
    names, who, content = _names(analyses), who_by_name(analyses), Content(analyses)
    referents = find_referents(readings, who)
    statements = find_statements(analyses, who, content)
    facts = find_facts(analyses, content)
    rows = [
        *rows_of_referents(referents, analyses, names),
        *rows_of_openings(find_openings(analyses, content), analyses, who, names),
        *rows_of_statements(statements, analyses, names),
        *rows_of_claims(analyses, names, content),
        *rows_of_sources(find_sources(analyses, who), statements, analyses, names),
        *rows_of_facts(facts, analyses, names),
    ]
    return StoryComparison(
        analyses=analyses,
        names=names,
        referents=referents,
        statements=statements,
        facts=facts,
        rows=tuple(rank_rows(rows)),
        provenance=_provenance(analyses),
    )


def _provenance(analyses: Sequence[Analysis]) -> dict[str, Any]:
    """What all articles were read with; what was cleaned away stands for each of them, what was put aside is counted together."""
    ignored: Counter[str] = Counter()
    for analysis in analyses:
        ignored.update(analysis.provenance["ignored"])
    return {
        **analyses[0].provenance,
        "ignored": dict(sorted(ignored.items())),
        "cleaned": [analysis.provenance["cleaned"] for analysis in analyses],
    }


def find_referents(readings: Sequence[Reading], who: Who | None = None) -> tuple[Referent, ...]:
    """Who and what two or more of the articles speak of, the most mentioned first.

    Args:
        who: the story-wide name behind a name, where the caller has it.
    """
    analyses = [reading.analysis for reading in readings]
    loaded = [Loaded(analysis) for analysis in analyses]
    groups = align_chains([reading.chains for reading in readings], who or who_by_name(analyses))
    found = [paint(group, analyses, loaded) for group in groups]
    return tuple(sorted(found, key=lambda referent: (-sum(len(p.mentions) for p in referent.portraits if p), referent.name)))


def _names(analyses: Sequence[Analysis]) -> tuple[str, ...]:
    """How the articles are called: by outlet, else by id; numbered where two would have one name."""
    plain = [a.document.article.outlet or a.document.article.id or f"article {n}" for n, a in enumerate(analyses, 1)]
    names: list[str] = []
    for name in plain:
        numbered = (f"{name} ({number})" for number in itertools.count(1))
        # A number may be part of another's name: "Tribune (2)".
        names.append(next(n for n in numbered if n not in (*plain, *names)) if plain.count(name) > 1 else name)
    return tuple(names)
