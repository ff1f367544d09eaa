"""Score table -> which words set an outlet apart, in the reporter's own voice, with where they stand.

The log-odds ratio with an informative Dirichlet prior ranks the words. Its own z takes words for independent draws, which they are not:
an article that says "asylum" once says it again. So a word is claimed only by permutation of whole articles: by how often outlets' names
dealt out anew among the articles of each story, or among all articles where stories are not matched, give a z as far from 0.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

from framing.comparison.contexts import Context, word_context
from framing.comparison.masks import Masks, mask_boilerplate
from framing.comparison.records import WORD_COLUMNS
from framing.comparison.vocabulary import Vocabulary, read_vocabulary, uses, voice_spans
from framing.comparison.word_tests import LEAST_ARTICLES, Floats, Side, Tested, codes_of, find_sides, test_words
from framing.errors import UsageError
from framing.types import Span

if TYPE_CHECKING:
    import pandas
    from scipy.sparse import csr_matrix

MOST_ARTICLES = 20_000  # of a comparison; of more, a random sample, each outlet (each story where they are matched) in its share
MOST_WORDS = 5_000  # those in the most articles; of more, hardly one could be claimed
CORRECTIONS = {"bh": "fdr_bh", "holm": "holm", "none": ""}
_MOST_SIGNIFICANT = 200  # rows of a pair beyond its `most` at either end
_EXAMPLES = 3  # of a word on each side


def compare_words(
    table: pandas.DataFrame,
    *,
    matched: bool,
    permutations: int = 1999,
    seed: int = 1,
    level: float = 0.05,
    correction: str = "bh",
    voice: str = "narrator",
    most: int = 50,
    names: Sequence[str] | None = None,
) -> pandas.DataFrame:
    """Which words set outlets apart: a row per word and pair, with the columns of `records.WORD_COLUMNS`, z falling inside a pair.

    Two outlets are one pair; of three or more each stands against all others together (`records.OTHERS`). Counted are content words and
    pairs of them side by side, in the voice, headline included, without what `masks` masks. `p` is two-sided. `q` is corrected over all
    words of the pair that were tested, also those without a row. `attrs` of the table says what was tested and masked.

    Args:
        table: rows of a score table with evidence; "outlet" is the group compared, "story" the story, or empty.
        matched: compare within stories: only stories told by both sides count, and labels are exchanged inside a story.
        permutations: for each word that a first batch does not settle; the few that none of these reaches get as many more as a claim
            after correction needs.
        correction: "bh" (false discovery rate), "holm" (family-wise error) or "none"; gives `q`.
        voice: a voice, or "all".
        most: rows of a pair at either end of z; further significant words have rows too, up to 200.
        names: the names of outlets to mask; those of "outlet" where they are not given.

    Raises:
        UsageError: an unknown correction, or fewer than 1 permutation.

    Source: Monroe, Colaresi and Quinn 2008 (Fightin' Words), eq. 15-23, the prior weighing a tenth of the corpus; p of permutations: Phipson and
        Smyth 2010, stopped early as in Besag and Clifford 1991; q: Benjamini and Hochberg 1995.
    """
    import pandas

    if correction not in CORRECTIONS:
        raise UsageError("correction", f'"{correction}" is unknown', remedy=f"use one of {', '.join(CORRECTIONS)}")
    if permutations < 1:
        raise UsageError("permutations", "must be 1 or more")
    table, masks, vocabulary, sides = _prepare(table, matched=matched, seed=seed, voice=voice, names=names)
    tested = list(test_words(table, vocabulary, sides, matched=matched, permutations=permutations, seed=seed, level=level))
    chosen = [_choose(found, vocabulary, level=level, correction=correction, most=most) for found in tested if len(found.columns)]
    contexts = _find_contexts(chosen, table, masks, vocabulary, voice)
    rows = [row for choice in chosen for row in _rows(choice, vocabulary, contexts)]
    result = pandas.DataFrame.from_records(rows, columns=list(WORD_COLUMNS))
    result.attrs = {
        "articles": len(table),
        "voice": voice,
        "least_articles": LEAST_ARTICLES,
        "tested": [
            {
                "outlet_a": found.side.outlet_a,
                "outlet_b": found.side.outlet_b,
                "articles": len(found.side.rows),
                "words": len(found.columns),
            }
            for found in tested
        ],
        "masked": masks.record(),
    }
    return result


def word_p_values(
    table: pandas.DataFrame,
    *,
    seed: int,
    permutations: int = 1999,
    matched: bool,
    voice: str = "narrator",
    names: Sequence[str] | None = None,
) -> NDArray[np.float64]:
    """The p of every word tested between the two outlets of a table; empty where there is nothing to test.

    Args:
        as of `compare_words`.

    Raises:
        ValueError: the table has not exactly two outlets.
    """
    if table["outlet"].nunique() != 2:
        raise ValueError("needs exactly two outlets")
    table, _, vocabulary, sides = _prepare(table, matched=matched, seed=seed, voice=voice, names=names)
    found = list(test_words(table, vocabulary, sides, matched=matched, permutations=permutations, seed=seed, level=0.05))
    return found[0].p if found else np.zeros(0)


def _prepare(
    table: pandas.DataFrame, *, matched: bool, seed: int, voice: str, names: Sequence[str] | None
) -> tuple[pandas.DataFrame, Masks, Vocabulary, list[Side]]:
    """What is compared: the rows (those of stories where they are matched), what is masked in them, their words, and the sides."""
    columns = ["id", "outlet", "story", "text", "stretches"]
    table = table[columns].astype(object).where(table[columns].notna(), "").astype(str).reset_index(drop=True)
    if matched:
        several = table.groupby("story")["outlet"].transform("nunique") > 1
        table = table[several & (table["story"] != "")].reset_index(drop=True)
    table = _sample(table, matched=matched, seed=seed)
    masks = mask_boilerplate(list(table["text"]), list(table["outlet"]), names=names)
    vocabulary = read_vocabulary(table, masks.spans, voice=voice, least=LEAST_ARTICLES, most=MOST_WORDS)
    return table, masks, vocabulary, list(find_sides(table, matched=matched))


def _sample(table: pandas.DataFrame, *, matched: bool, seed: int) -> pandas.DataFrame:
    """At most MOST_ARTICLES rows, in their order."""
    if len(table) <= MOST_ARTICLES:
        return table
    rng = np.random.default_rng([seed, 1])
    unit, _ = codes_of(table["story"] if matched else np.arange(len(table)))
    kept = rng.permutation(int(unit.max()) + 1)[: int((unit.max() + 1) * MOST_ARTICLES / len(table))]
    return table[np.isin(unit, kept)].reset_index(drop=True)


class _Choice(NamedTuple):
    """The words of one side that have rows."""

    found: Tested
    shown: list[int]  # places among the words tested, by falling z
    q: Floats
    significant: NDArray[np.bool_]
    counts: csr_matrix  # articles of the side x words shown, by column


def _choose(found: Tested, vocabulary: Vocabulary, *, level: float, correction: str, most: int) -> _Choice:
    q = _corrected(found.p, correction)
    # Where stories differ much, all uses together and those within stories can point to different sides; such a word is not claimed.
    significant = (q <= level) & (np.sign(found.z) == np.sign(found.excess))
    order = sorted(range(len(q)), key=lambda at: (-found.z[at], vocabulary.words[found.columns[at]]))
    claimed = sorted((at for at in order if significant[at]), key=lambda at: -abs(found.z[at]))[:_MOST_SIGNIFICANT]
    wanted = {*order[:most], *order[max(most, len(order) - most) :], *claimed}
    shown = [at for at in order if at in wanted]
    return _Choice(found, shown, q, significant, vocabulary.counts[found.side.rows][:, found.columns[shown]].tocsc())


def _rows(choice: _Choice, vocabulary: Vocabulary, contexts: Mapping[tuple[int, int], Context]) -> Iterator[tuple[object, ...]]:
    found, side = choice.found, choice.found.side
    for number, at in enumerate(choice.shown):
        word = found.columns[at]
        counts = choice.counts[:, [number]].toarray().ravel()
        a, b = counts[side.own], counts[~side.own]
        yield (
            vocabulary.words[word], side.outlet_a, side.outlet_b,
            float(found.log_odds[at]), float(found.z[at]), float(found.p[at]), float(choice.q[at]), bool(choice.significant[at]),
            int(a.sum()), int(b.sum()), int(np.count_nonzero(a)), int(np.count_nonzero(b)),
            tuple(contexts[row, int(word)] for row in _example_rows(choice, number)),
            bool(vocabulary.named[word]),
        )  # fmt: skip


def _example_rows(choice: _Choice, number: int) -> list[int]:
    """The articles from which a word is shown: the first of each side in the order of the table."""
    side = choice.found.side
    using = np.sort(choice.counts.indices[choice.counts.indptr[number] : choice.counts.indptr[number + 1]])
    return [int(side.rows[row]) for ours in (side.own[using], ~side.own[using]) for row in using[ours][:_EXAMPLES]]


def _find_contexts(
    choices: Sequence[_Choice], table: pandas.DataFrame, masks: Masks, vocabulary: Vocabulary, voice: str
) -> dict[tuple[int, int], Context]:
    """Of each article and word wanted the first place; keys are the row of the table and the number of the word."""
    wanted: dict[int, dict[str, int]] = {}
    for choice in choices:
        for number, at in enumerate(choice.shown):
            word = int(choice.found.columns[at])
            for row in _example_rows(choice, number):
                wanted.setdefault(row, {})[vocabulary.words[word]] = word
    found: dict[tuple[int, int], Context] = {}
    for row, words in wanted.items():
        text, stretches, outlet, article = (str(table.at[row, column]) for column in ("text", "stretches", "outlet", "id"))
        places = _first_places(text, voice_spans(stretches, voice, len(text)), masks.spans[row], words)
        for written, (start, end) in places.items():
            found[row, words[written]] = word_context(text, start, end, outlet=outlet, article=article)
    return found


def _corrected(p: Floats, correction: str) -> Floats:
    from statsmodels.stats.multitest import multipletests

    method = CORRECTIONS[correction]
    return np.asarray(multipletests(p, method=method)[1]) if method else p


def _first_places(text: str, counted: Sequence[Span], masked: Sequence[Span], words: Container[str]) -> dict[str, Span]:
    """The first place of each of some words and pairs."""
    places: dict[str, Span] = {}
    before = None
    for use in uses(text, counted, masked):
        if use.word in words:
            places.setdefault(use.word, Span(use.start, use.end))
        if before and use.joined and (pair := f"{before.word} {use.word}") in words:
            places.setdefault(pair, Span(before.start, use.end))
        before = use
    return places
