"""Words of outlets -> how far each word sets an outlet apart (log-odds and z) and whether chance alone would do it (p).

The p comes from permutation of whole articles: the z of the log-odds takes words for independent draws, which they are not, since an article
that says "asylum" once says it again.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from framing.comparison.records import OTHERS
from framing.comparison.vocabulary import Vocabulary

if TYPE_CHECKING:
    import pandas

LEAST_ARTICLES = 10  # in which a word must stand; rarer words can hardly be claimed, and each one tested makes it harder for the others
LEAST_OF_OUTLET = 5  # articles on either side, below which words are not compared
PRIOR_SHARE = 0.1  # weight of the prior, of all words compared; with much less, a word that one side never uses has a z near 0
_FIRST_BATCH = 199
_ENOUGH = 10  # permutations as extreme as the text itself after which a word needs no more of them
# After the first look a word needs no more only where its p lies far over .05: stopped at 10, half of the words near .05 would end just over it,
# and 4.4 of 100 words would have p <= .05 where 5 should.
_ENOUGH_AT_FIRST = 25
_LABELS_DEALT = 200_000_000  # at most, articles x permutations, of one batch; within strata a quarter of it, as sorting takes longer
_CHUNK = 400_000  # cells of the arrays in work
_TIE = 1e-9  # equal values must count as equal whatever the order of the sums

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


class Side(NamedTuple):
    """One outlet against another or the others: the articles of the comparison as rows of the vocabulary."""

    outlet_a: str
    outlet_b: str
    label: int  # of outlet_a
    rows: Ints  # articles of both sides
    own: NDArray[np.bool_]  # of each of these: it is outlet_a's


class Tested(NamedTuple):
    """The words of one side, those that stand in enough of its articles."""

    side: Side
    columns: Ints  # words, as numbers of the vocabulary
    log_odds: Floats
    z: Floats
    excess: Floats  # uses of outlet_a beyond what is expected; its sign may differ from that of z where stories differ much
    p: Floats


def find_sides(table: pandas.DataFrame, *, matched: bool) -> Iterator[Side]:
    if not len(table):
        return
    labels, outlets = codes_of(table["outlet"])
    stories, _ = codes_of(table["story"])
    if len(outlets) < 2:
        return
    for label, outlet in enumerate(outlets[:1] if len(outlets) == 2 else outlets):
        own = labels == label
        # Every story left is told by two outlets or more, so one in which the outlet stands is told by others too.
        rows = np.flatnonzero(np.isin(stories, stories[own])) if matched else np.arange(len(table))
        if min(np.count_nonzero(own), len(rows) - np.count_nonzero(own)) >= LEAST_OF_OUTLET:
            yield Side(outlet, outlets[1] if len(outlets) == 2 else OTHERS, label, rows, own[rows])


def test_words(
    table: pandas.DataFrame,
    vocabulary: Vocabulary,
    sides: Sequence[Side],
    *,
    matched: bool,
    permutations: int,
    seed: int,
    level: float,
) -> Iterator[Tested]:
    """Each side's words with z and p; the labels are dealt out once for all sides."""
    if not sides or not vocabulary.words:
        return
    labels, _ = codes_of(table["outlet"])
    strata, _ = codes_of(table["story"] if matched else np.zeros(len(table)))
    uses_of_word = np.asarray(vocabulary.counts.sum(axis=0)).ravel()
    total = float(vocabulary.totals.sum())
    prior_total = PRIOR_SHARE * total
    prior = prior_total * uses_of_word / total
    tests = [_Test(side, vocabulary, labels, strata, prior, prior_total) for side in sides]
    for size, batch in enumerate(_batches(permutations, max(len(test.columns) for test in tests), len(table), len(set(strata)), level)):
        pending = [test for test in tests if test.start_batch(_ENOUGH_AT_FIRST if size < 2 else _ENOUGH)]
        if not pending:
            break
        rng = np.random.default_rng([seed, 2, size])
        widest = max(len(test.pending) for test in pending)
        for dealt in _deal(labels, strata, batch, max(1, _CHUNK // max(len(table), widest)), rng):
            for test in pending:
                test.count(dealt)
    yield from (test.result() for test in tests)


def _batches(permutations: int, words: int, articles: int, strata: int, level: float) -> list[int]:
    """Permutations of each batch: a first look, the rest, and what one word's smallest p needs to be significant among all."""
    first = min(_FIRST_BATCH, permutations)
    needed = min(int(1.2 * words / level), _LABELS_DEALT // (1 if strata == 1 else 4) // max(1, articles))
    middle = max(permutations, needed // 10)
    sizes = np.diff([0, *np.maximum.accumulate([first, permutations, middle, needed])])
    return [int(size) for size in sizes if size]


def _deal(labels: Ints, strata: Ints, permutations: int, at_once: int, rng: np.random.Generator) -> Iterator[NDArray[Any]]:
    """Labels exchanged among the articles of each stratum; arrays of shape (articles, permutations), with `at_once` or fewer columns."""
    order = np.argsort(strata, kind="stable")
    small = labels.astype(np.int8 if labels.max() <= np.iinfo(np.int8).max else np.int32)
    in_order, strata_in_order = small[order], strata[order]
    for first in range(0, permutations, at_once):
        rows = min(at_once, permutations - first)
        if strata_in_order[0] == strata_in_order[-1]:
            yield np.ascontiguousarray(rng.permuted(np.tile(small, (rows, 1)), axis=1).T)
            continue
        keys = rng.random((rows, len(labels))) + strata_in_order  # a stratum's articles stay together when they are sorted
        dealt = np.empty((len(labels), rows), dtype=small.dtype)
        dealt[order] = in_order[np.argsort(keys, axis=1)].T
        yield dealt


class _Test:
    """The words of one side, and how many permutations put a word's uses as far from what is expected as its text does.

    The statistic is the count of outlet_a less the count expected of it: its content words times the word's rate in each stratum. With the
    outlets' totals held, z rises and falls with it. Were whole counts dealt out and z made anew, totals would change too: a word used once
    by each article of a story would be claimed for the outlet with the shorter articles, on the strength of all the articles without it.
    """

    def __init__(self, side: Side, vocabulary: Vocabulary, labels: Ints, strata: Ints, prior: Floats, prior_total: float) -> None:
        from scipy.sparse import csr_matrix, diags

        self.side = side
        counts = vocabulary.counts[side.rows]
        self.columns = np.flatnonzero(np.asarray((counts > 0).sum(axis=0)).ravel() >= LEAST_ARTICLES)
        self._counts = counts[:, self.columns].T.tocsr()  # words x articles
        totals = vocabulary.totals[side.rows]
        stratum = np.unique(strata[side.rows], return_inverse=True)[1]
        shape = (len(totals), int(stratum.max()) + 1)
        member = csr_matrix((np.ones(len(totals)), (np.arange(len(totals)), stratum)), shape=shape)
        sizes = member.T @ totals
        self._rates = (self._counts @ member @ diags(1 / np.maximum(sizes, 1))).tocsr()  # words x strata
        self._totals = (diags(totals) @ member).T.tocsr()  # strata x articles
        own = side.own.astype(np.float64)
        uses_a, uses_all = self._counts @ own, np.asarray(self._counts.sum(axis=1)).ravel()
        total_a = np.asarray(totals @ own)
        total_b = totals.sum() - total_a
        self.log_odds, self.z = log_odds(uses_a, uses_all - uses_a, total_a, total_b, prior[self.columns], prior_total)
        self._extreme = np.zeros(len(self.columns), dtype=np.int64)
        self._made = np.zeros(len(self.columns), dtype=np.int64)
        self.pending = np.arange(len(self.columns))
        self.excess = self._excess(labels[:, None]).ravel()

    def start_batch(self, enough: int) -> bool:
        """Whether words are left that the permutations so far do not settle."""
        self.pending = np.flatnonzero(self._extreme < enough)
        return len(self.pending) > 0

    def count(self, dealt: NDArray[Any]) -> None:
        distance = np.abs(self._excess(dealt))
        self._extreme[self.pending] += np.count_nonzero(distance >= np.abs(self.excess[self.pending])[:, None] - _TIE, axis=1)
        self._made[self.pending] += dealt.shape[1]

    def result(self) -> Tested:
        return Tested(self.side, self.columns, self.log_odds, self.z, self.excess, (self._extreme + 1) / (self._made + 1))

    def _excess(self, dealt: NDArray[Any]) -> Floats:
        """Count less expected count of the words in question, of shape (words, permutations)."""
        of_side = dealt if len(dealt) == len(self.side.rows) else dealt[self.side.rows]
        own = (of_side == self.side.label).astype(np.float64)
        return np.asarray(self._counts[self.pending] @ own - self._rates[self.pending] @ (self._totals @ own))


def log_odds(a: Floats, b: Floats, total_a: Floats, total_b: Floats, prior: Floats, prior_total: float) -> tuple[Floats, Floats]:
    """The log-odds ratio of words between two groups with an informative Dirichlet prior, and its z; arrays broadcast.

    Direction: over 0 where the word is rather of group a.
    Source: Monroe, Colaresi and Quinn 2008, Fightin' Words, Political Analysis 16(4), eq. 16, 20 and 22.

    >>> delta, z = log_odds(np.array([9.0, 5.0]), np.array([1.0, 5.0]), np.array(100.0), np.array(100.0), np.array([1.0, 1.0]), 20.0)
    >>> delta.round(2).tolist(), z.round(2).tolist()
    ([1.68, 0.0], [2.17, 0.0])
    """
    up_a, up_b = a + prior, b + prior
    ratio = np.log(up_a / (total_a + prior_total - up_a)) - np.log(up_b / (total_b + prior_total - up_b))
    return ratio, ratio / np.sqrt(1 / up_a + 1 / up_b)


def codes_of(values: object) -> tuple[Ints, list[str]]:
    """The number of each value in sorted order, and the values."""
    found, codes = np.unique(np.asarray(values), return_inverse=True)
    return codes.astype(np.int64), [str(value) for value in found]
