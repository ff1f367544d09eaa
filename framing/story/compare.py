"""The one file that strings the comparison of articles on one story together."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from framing.errors import InputError
from framing.pipeline import Detail, analyze_in_detail
from framing.processes import map_in_processes
from framing.selection import EVERYTHING, Selection
from framing.story.chains import Chain, find_chains
from framing.story.differences import rank_rows, rows_of_referents
from framing.story.portraits import by_target, paint
from framing.story.records import Referent, StoryComparison
from framing.story.referents import align_chains
from framing.text import annotate
from framing.types import Analysis, Article


class Reading(NamedTuple):
    """One article as it is read for a comparison."""

    analysis: Analysis
    chains: tuple[Chain, ...]


def contrast_articles(
    articles: Sequence[Article], *, depth: str = "full", selection: Selection = EVERYTHING, workers: int = 1
) -> StoryComparison:
    """Two or more articles on one story, side by side.

    Raises:
        InputError: fewer than two articles; or an article is empty or not English.
        UsageError, ModelError: as `analyze`.
    """
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
        document = annotate(document, set(range(len(document.sentences))) - document.parsed)
    return Reading(detail.analysis, find_chains(document, detail.voices, detail.matches))


def compare_readings(readings: Sequence[Reading]) -> StoryComparison:
    """The comparison of articles that were read."""
    analyses = tuple(reading.analysis for reading in readings)
    referents = find_referents(readings)
    return StoryComparison(
        analyses=analyses,
        names=_names(analyses),
        referents=referents,
        statements=(),
        facts=(),
        rows=tuple(rank_rows(rows_of_referents(referents, analyses))),
        provenance=dict(analyses[0].provenance),
    )


def find_referents(readings: Sequence[Reading]) -> tuple[Referent, ...]:
    """Who and what two or more of the articles speak of, the most mentioned first."""
    analyses = [reading.analysis for reading in readings]
    coloured = [by_target(analysis) for analysis in analyses]
    found = [paint(group, analyses, coloured) for group in align_chains([reading.chains for reading in readings])]
    return tuple(sorted(found, key=lambda referent: (-sum(len(p.mentions) for p in referent.portraits if p), referent.name)))


def _names(analyses: Sequence[Analysis]) -> tuple[str, ...]:
    """How the articles are called: by outlet, else by id; numbered where two would have one name."""
    plain = [a.document.article.outlet or a.document.article.id or f"article {n}" for n, a in enumerate(analyses, 1)]
    return tuple(f"{name} ({plain[:n].count(name) + 1})" if plain.count(name) > 1 else name for n, name in enumerate(plain))
