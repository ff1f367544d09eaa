"""Texts -> which words each article uses, and how often: content words, and two of them side by side.

Function words are left out: they tell writers apart, but a reader who looks for another wording of the news finds nothing in "the".
Modal verbs are among them, since they are counted as hedges; so are numerals, weekdays and months, which say how many and when.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

from framing.columns import ALL
from framing.comparison.evidence import read_stretches
from framing.types import Span

if TYPE_CHECKING:
    import pandas
    from scipy.sparse import csr_matrix

_WORD = re.compile(r"(?<!\w)(?:(?:[A-Za-z]\.){2,}|[^\W\d_][^\W_]*(?:['’‐‑&-][^\W_]+)*)")
_POSSESSIVE = re.compile(r"['’]s?$")
_CONTRACTED = re.compile(r"(?:n't|'re|'ve|'ll|'d|'m)$")
_PARTY = re.compile(r"[DRI][-‐‑][A-Z]")  # party and state: "D-N.Y."
_STRAIGHT = str.maketrans("’‐‑", "'--")
_FUNCTION_WORDS = frozenset(
    """
    a an the this that these those some any no every each either neither both all half several such what which whose another other others
    i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself it its itself
    they them their theirs themselves one ones oneself who whom whoever whatever whichever someone somebody something anyone anybody anything
    everyone everybody everything nobody nothing none many much more most few fewer less least little lot lots own same
    am is are was were be been being do does did doing done have has had having can could may might must shall should will would ought need
    dare used cannot ain't can't won't let let's
    about above across after against along alongside amid amidst among amongst around as at atop before behind below beneath beside besides
    between beyond by despite down during except following for from in inside into like near of off on onto out outside over past per plus
    regarding since than through throughout till to toward towards under underneath unlike until up upon versus via vs with within without
    and but or nor so yet because although though while whereas if unless whether once when whenever where wherever why how however
    not there here then thus hence therefore also too again else now ago instead rather
    zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty
    forty fifty sixty seventy eighty ninety hundred thousand million billion trillion first second third fourth fifth dozen dozens hundreds
    thousands millions billions
    a.m. p.m. a.d. am pm et est edt pt gmt
    """.split()
)
_TIMES = frozenset(
    """
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays Mon Tues Wed Thurs
    Fri Sat Sun January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sept Sep
    Oct Nov Dec
    """.split()
)
# A title goes with every name: how people are addressed is told by the title alone.
_TITLES = frozenset("mr mrs ms dr sen sens rep reps gov govs gen lt col sgt capt rev prof st".split())
_REDUNDANT = 0.9  # of a word's uses stand in one pair: the pair says what the word does


class Use(NamedTuple):
    """One word that counts, with its place in the text."""

    word: str
    start: int
    end: int
    joined: bool  # follows the word before with nothing but a blank between


class Vocabulary(NamedTuple):
    """The words of some articles that may be compared."""

    words: tuple[str, ...]  # in alphabetical order
    counts: csr_matrix  # articles x words
    totals: NDArray[np.float64]  # of each article: all its content words, the rare ones too
    named: NDArray[np.bool_]  # of each word: it is, or contains, a name: written with a capital inside sentences


@lru_cache(maxsize=1 << 18)
def content_word(written: str) -> str:
    """The unit under which a written word is counted: small, with straight marks, no possessive; empty if it does not count.

    >>> [content_word(word) for word in ("Biden’s", "U.S.", "far-right", "The", "Monday", "don't", "COVID-19")]
    ['biden', 'u.s.', 'far-right', '', '', '', 'covid-19']
    """
    if written in _TIMES or _PARTY.match(written):
        return ""
    word = _POSSESSIVE.sub("", written.translate(_STRAIGHT).lower())
    if written == "US" or word.endswith("."):
        word = _initials(word.replace(".", ""))
    if len(word) < 2 or word in _FUNCTION_WORDS:
        return ""
    contracted = _CONTRACTED.search(word)
    return "" if contracted and (contracted.group() == "n't" or word[: contracted.start()] in _FUNCTION_WORDS) else word


def _initials(letters: str) -> str:
    """ "G.O.P." is the word "GOP", but "U.S." is not "us"."""
    return letters if letters not in _FUNCTION_WORDS else "".join(f"{letter}." for letter in letters)


def voice_spans(stretches: str, voice: str, length: int) -> list[Span]:
    """The stretches of a voice in one text; for "all" the whole text."""
    if voice == ALL:
        return [Span(0, length)]
    return [Span(start, end) for start, end, of_stretch in read_stretches(stretches) if of_stretch == voice]


def uses(text: str, counted: Sequence[Span], masked: Sequence[Span]) -> Iterator[Use]:
    """The content words of a text whose middle stands in a span that counts and which no mask touches, in order."""
    last_end, last_joins = -1, False
    spans, masks = iter(counted), iter(masked)
    span, mask = next(spans, None), next(masks, None)
    for found in _WORD.finditer(text):
        start, end = found.span()
        middle = (start + end) // 2  # as the engine gives a word to a voice
        while span and span[1] <= middle:
            span = next(spans, None)
            last_joins = False
        while mask and mask[1] <= start:
            mask = next(masks, None)
        if span is None:
            return
        word = "" if span[0] > middle or (mask and mask[0] < end) else content_word(found.group())
        if not word:
            last_joins = False
            continue
        joined = last_joins and word not in _TITLES and text[last_end:start] in (" ", "\u00a0")
        yield Use(word, start, end, joined)
        last_end, last_joins = end, word not in _TITLES


def read_vocabulary(table: pandas.DataFrame, masked: Sequence[Sequence[Span]], *, voice: str, least: int, most: int) -> Vocabulary:
    """The words, and the pairs of words side by side, that stand in at least `least` articles.

    A word that stands nearly always in one pair is left to the pair ("hong" to "hong kong"), and of more than `most` words those stay
    that stand in the most articles.
    """
    numbers: dict[str, int] = {}
    capital: list[int] = []
    inside: list[int] = []  # of each word, uses inside a sentence with a capital, and all uses inside a sentence
    per_article: list[NDArray[np.int64]] = []
    for text, stretches, masks in zip(table["text"], table["stretches"], masked, strict=True):
        found: list[int] = []
        body = max(0, text.find("\n\n"))  # a headline may have capitals everywhere
        for use in uses(text, voice_spans(stretches, voice, len(text)), masks):
            number = numbers.setdefault(use.word, len(numbers))
            if number == len(capital):
                capital.append(0)
                inside.append(0)
            if use.start > body and text[max(0, use.start - 2) : use.start - 1].isalnum():
                inside[number] += 1
                capital[number] += text[use.start].isupper()
            if not use.joined:
                found.append(-1)
            found.append(number)
        per_article.append(np.asarray(found, dtype=np.int64))
    return _select(tuple(numbers), per_article, np.asarray(capital), np.asarray(inside), least, most)


def _select(
    written: tuple[str, ...],
    per_article: Sequence[NDArray[np.int64]],
    capital: NDArray[np.int64],
    inside: NDArray[np.int64],
    least: int,
    most: int,
) -> Vocabulary:
    from scipy.sparse import csc_matrix, csr_matrix, hstack

    size = len(written)
    totals = np.asarray([np.count_nonzero(codes >= 0) for codes in per_article], dtype=np.float64)
    singles = [np.unique(codes[codes >= 0], return_counts=True) for codes in per_article]
    # A pair's number is made of its words' numbers, which keeps pairs out of Python: a corpus has millions.
    pairs = [np.unique(left[ok] * size + right[ok], return_counts=True) for left, right, ok in map(_side_by_side, per_article)]
    words, one = _matrix(singles, least)
    codes, two = _matrix(pairs, least)
    if not len(words):
        return Vocabulary((), csr_matrix((len(per_article), 0)), totals, np.zeros(0, dtype=bool))
    place = np.full(size, -1)
    place[words] = np.arange(len(words))
    of_word, of_pair = np.asarray(one.sum(axis=0)).ravel(), np.asarray(two.sum(axis=0)).ravel()
    redundant = np.zeros(len(words), dtype=bool)
    for part in (codes // size, codes % size):
        redundant[place[part][of_pair >= _REDUNDANT * of_word[place[part]]]] = True
    is_name = (inside > 0) & (capital >= 0.8 * inside)
    names = [written[number] for number in words] + [f"{written[code // size]} {written[code % size]}" for code in codes]
    named = np.concatenate([is_name[words], is_name[codes // size] | is_name[codes % size]])
    counts = csc_matrix(hstack([one, two]))
    kept = np.flatnonzero(np.concatenate([~redundant, np.ones(len(codes), dtype=bool)]))
    # By number of articles, then by the alphabet, so that equal numbers are cut alike in every run.
    ranked = sorted(kept, key=lambda at: (-int(counts.indptr[at + 1] - counts.indptr[at]), names[at]))[:most]
    chosen = np.asarray(sorted(ranked, key=lambda at: names[at]), dtype=np.int64)
    return Vocabulary(tuple(names[at] for at in chosen), csr_matrix(counts[:, chosen]), totals, named[chosen])


def _side_by_side(codes: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.bool_]]:
    left, right = codes[:-1], codes[1:]
    return left, right, (left >= 0) & (right >= 0)


def _matrix(found: Sequence[tuple[NDArray[np.int64], NDArray[np.int64]]], least: int) -> tuple[NDArray[np.int64], csr_matrix]:
    """The numbers that stand in enough articles, and how often each article has them."""
    from scipy.sparse import csr_matrix

    every = np.concatenate([codes for codes, _ in found]) if found else np.zeros(0, dtype=np.int64)
    numbers, place, articles = np.unique(every, return_inverse=True, return_counts=True)
    counts = np.concatenate([values for _, values in found]) if found else np.zeros(0, dtype=np.int64)
    row = np.repeat(np.arange(len(found)), [len(codes) for codes, _ in found])
    enough = articles >= least
    new = np.cumsum(enough) - 1
    keep = enough[place]
    shape = (len(found), int(enough.sum()))
    return numbers[enough], csr_matrix((counts[keep].astype(np.float64), (row[keep], new[place[keep]])), shape=shape)
