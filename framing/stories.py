"""Articles -> which of them report the same event, by their words and dates."""

from __future__ import annotations

import datetime as dt
import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

WINDOW_DAYS = 3  # articles further apart are not of one event
# The cosine that two articles of one event need at the least, on average over all pairs of the event. The more articles stand within
# reach, the closer the nearest stranger comes by chance: so much more is asked for each doubling beyond _FEW, up to _MOST.
_LEAST = 0.20
_MORE_PER_DOUBLING = 0.0135
_FEW = 16
_MOST = 0.30
_HAPAX_WEIGHT = 0.5  # of a word that stands in one article only: it says nothing of kinship, and at full weight hides what is shared
_COMMON = 2000  # a word that more articles within reach have than this is no way to find a candidate; it counts in the cosine all the same
_CANDIDATE = 0.6  # the share of the closeness needed that the other words alone have to give
_CELLS_AT_ONCE = 20_000_000  # of a block of similarities
_LARGEST_PIECE = 4000  # articles clustered together: their similarities fill 130 MB
_NAME_WORDS = 3

_MONTHS = {name: number for number, name in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)}
_MONTH = r"(?P<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
_DATES = (
    re.compile(r"(?P<year>\d{4})[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})(?!\d)"),
    re.compile(r"(?P<year>\d{4})(?P<month>\d\d)(?P<day>\d\d)(?!\d)"),
    re.compile(r"(?P<month>\d{1,2})[/-](?P<day>\d{1,2})[/-](?P<year>\d{4}|\d\d)(?!\d)"),
    re.compile(rf"(?:[a-z]+\.?,?\s+)?{_MONTH}\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>\d{{4}})(?!\d)", re.IGNORECASE),
    re.compile(rf"(?:[a-z]+\.?,?\s+)?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?[\s-]+{_MONTH},?[\s-]+(?P<year>\d{{4}})(?!\d)", re.IGNORECASE),
)
# What databases and spreadsheets put where no date is known.
_NO_DATES = frozenset((dt.date(1, 1, 1), dt.date(1900, 1, 1), dt.date(1970, 1, 1)))
_WORD = re.compile(r"(?u)\b\w\w+\b")  # as scikit-learn's vectorizer cuts a text

Ints = NDArray[np.intp]
Floats = NDArray[np.float64]


class Vectors(NamedTuple):
    """Articles as unit vectors of words."""

    matrix: Any  # scipy.sparse.csr_array of shape (articles, words)
    words: NDArray[Any]  # the word of each column


def find_stories(texts: Sequence[str], titles: Sequence[str], dates: Sequence[str]) -> list[str]:
    """The story of each article, by name; empty for an article that no other one shares its event with.

    A name is the first day of the story (where a date is known) and its most telling words: "2026-03-10 harbor strike pickets".

    Two articles may be of one story if their dates are at most three days apart, or one of them has none. Their words are compared by
    cosine (TF-IDF); a story is what average linkage joins. The more articles stand within reach, the closer the match has to be; an
    article without a date has the whole corpus within reach. Nothing else about an article counts, so two of one outlet may share a story.

    The order of the articles decides nothing but ties. Time and memory grow with the articles times those within three days (50,000 articles
    of 500 words in a year: 40 s and 1.5 GB, texts included).

    How far to trust it: F1 of pairs of articles in one story, with 95% intervals over stories; thresholds were set on SEESAW and by a reading
    of AllSides, not on BASIL, whose figures were only seen while kinds of words were compared. BASIL: .993 [.980, 1.000] with dates, .906
    [.814, .987] without; among 3,000 articles of AllSides .966 and .824, all of the loss in recall (of the 20 of them that it draws in, 12 are
    of the event, 7 of the same running story, 1 of neither). SEESAW: .890 [.848, .928] with the days in the articles' addresses, .776
    [.714, .832] without. Where few articles have a partner it joins more loosely: of 30 stories found in AllSides 16 were one event, 10 the
    same running story over some days, or partly so, and 4 only one topic. Menus left in the texts can make a story of one outlet's articles (2 of 269 there).

    Args:
        texts: bodies, or whole articles; `titles` may be empty strings.
        dates: "2019-03-02", with or without a time; "3/2/19" (month first, as in the United States); "March 2, 2019"; "2 Mar 2019".
            What cannot be read so, or has no day, counts as missing.

    Returns:
        one name for each article, in their order.

    Raises:
        ValueError: the lists differ in length.

    Source: Allan, Papka and Lavrenko 1998, On-line New Event Detection and Tracking, SIGIR (TF-IDF and a threshold that depends on time);
    Sokal and Michener 1958 (average linkage).

    >>> find_stories(["A text."], ["A title"], ["2026-03-10"])
    ['']
    """
    if not len(texts) == len(titles) == len(dates):
        raise ValueError(f"{len(texts)} texts, {len(titles)} titles and {len(dates)} dates: there has to be one of each for every article")
    days = _as_days(dates)
    vectors = _as_vectors([f"{title}\n\n{text}" for title, text in zip(titles, texts, strict=True)])
    if vectors is None:
        return [""] * len(texts)
    stories = _find_groups(vectors.matrix, days)
    return _named(stories, vectors, texts, titles, days)


def read_day(date: str) -> dt.date | None:
    """The day that a date names; None where none can be read.

    >>> [str(read_day(d)) for d in ("2019-03-02T10:00:00Z", "9/6/17", "Sat, 02 Mar 2019 10:00:00 GMT", "March 2, 2019", "March 2019")]
    ['2019-03-02', '2017-09-06', '2019-03-02', '2019-03-02', 'None']
    """
    for pattern in _DATES:
        if found := pattern.match(date.strip()):
            parts = found.groupdict()
            year, day = int(parts["year"]), int(parts["day"])
            month = _MONTHS[parts["name"].lower()] if parts.get("name") else int(parts["month"])
            if len(parts["year"]) == 2:
                year += 1900 if year >= 69 else 2000  # as POSIX reads two figures
            if month > 12 >= day and parts["year"] == found[0][-len(parts["year"]) :]:
                month, day = day, month  # 13/2/2019 can only be the day first
            try:
                read = dt.date(year, month, day)
            except ValueError:
                return None
            return None if read in _NO_DATES else read
    return None


def _as_days(dates: Sequence[str]) -> Floats:
    """Days by number; NaN where there is none."""
    read = map(read_day, dates)
    return np.array([math.nan if day is None else float(day.toordinal()) for day in read], dtype=np.float64)


def _as_vectors(texts: Sequence[str]) -> Vectors | None:
    """TF-IDF with logarithmic counts; None where fewer than two articles have words."""
    from sklearn.feature_extraction.text import CountVectorizer, TfidfTransformer
    from sklearn.preprocessing import normalize

    counter = CountVectorizer(stop_words="english", dtype=np.float32)
    try:
        counts = counter.fit_transform(texts)
    except ValueError:  # no word in any of them
        return None
    if (counts.getnnz(axis=1) > 0).sum() < 2:
        return None
    articles_with = counts.getnnz(axis=0)
    matrix = TfidfTransformer(sublinear_tf=True, norm=None).fit_transform(counts).tocsr()
    matrix.data *= np.where(articles_with == 1, _HAPAX_WEIGHT, 1.0).astype(np.float32)[matrix.indices]
    return Vectors(normalize(matrix, copy=False), counter.get_feature_names_out())


def _needed(reach: NDArray[Any]) -> Floats:
    """The cosine that two articles need where so many articles stand within reach."""
    doublings = np.log2(np.maximum(reach, _FEW) / _FEW)
    needed: Floats = np.minimum(_LEAST + _MORE_PER_DOUBLING * doublings, _MOST)
    return needed


class _Closeness:
    """How close two articles are: their cosine over the cosine needed; 1 is enough, 0 where their dates are too far apart."""

    def __init__(self, matrix: Any, days: Floats) -> None:
        self.matrix = matrix
        self.days = days
        known = np.sort(days[~np.isnan(days)])
        within = np.searchsorted(known, days + WINDOW_DAYS, "right") - np.searchsorted(known, days - WINDOW_DAYS, "left")
        self._needed = _needed(np.where(np.isnan(days), len(days), within))

    def of(self, first: Ints, second: Ints, cosine: Floats) -> Floats:
        """Of pairs; the three arrays have one shape, or shapes that fit together."""
        apart = np.abs(self.days[first] - self.days[second]) > WINDOW_DAYS  # never where a date is missing
        closeness: Floats = np.where(apart, 0.0, cosine / np.maximum(self._needed[first], self._needed[second]))
        return closeness

    def among(self, articles: Ints) -> Floats:
        """Of all pairs of some articles, shape (articles, articles)."""
        part = self.matrix[articles]
        cosine = np.asarray((part @ part.T).todense(), dtype=np.float64)
        return self.of(articles[:, None], articles[None, :], cosine)


def _find_groups(matrix: Any, days: Floats) -> list[Ints]:
    """The articles of each story, ascending; articles that stand alone are in none.

    Average linkage joins two groups only where at least one pair of theirs is close enough, so every story lies within one piece of the
    articles that such pairs connect, and each piece can be clustered by itself with the same outcome.
    """
    from scipy.sparse import coo_array
    from scipy.sparse.csgraph import connected_components

    closeness = _Closeness(matrix, days)
    first, second, close = _close_pairs(closeness)
    groups: list[Ints] = []
    open_pieces = [(np.arange(len(days)), 1.0)]
    while open_pieces:
        articles, least = open_pieces.pop()
        place = np.full(len(days), -1)
        place[articles] = np.arange(len(articles))
        inside = (close >= least) & (place[first] >= 0) & (place[second] >= 0)
        graph = coo_array((np.ones(inside.sum()), (place[first[inside]], place[second[inside]])), shape=(len(articles),) * 2)
        _, piece = connected_components(graph, directed=False)
        order = np.argsort(piece, kind="stable")
        for part in np.split(order, np.flatnonzero(np.diff(piece[order])) + 1):
            if 1 < len(part) <= _LARGEST_PIECE:
                groups += _cluster(articles[part], closeness)
            elif len(part) > 1:
                # Pieces too large to cluster are cut where they hang together least; what never falls apart is one story.
                if least < _MOST / _LEAST * 2:
                    open_pieces.append((articles[part], least * 1.1))
                else:
                    groups.append(articles[part])
    return groups


def _close_pairs(closeness: _Closeness) -> tuple[Ints, Ints, Floats]:
    """All pairs that are close enough, each once: first and second article, closeness.

    Without quadratic work: the dated are held against those of the next days only; and a word that very many articles within reach have
    leads to no candidates.
    """
    days = closeness.days
    order = np.argsort(days, kind="stable")  # by date, those without one last
    sorted_days = days[order]
    dated = int((~np.isnan(days)).sum())
    matrix = closeness.matrix[order]
    found: list[tuple[Ints, Ints, Floats]] = []
    for day_start in np.unique(np.searchsorted(sorted_days[:dated], sorted_days[:dated], "left")):
        day = sorted_days[day_start]
        day_end, last = np.searchsorted(sorted_days[:dated], (day, day + WINDOW_DAYS), "right")
        found += _search(matrix, order, closeness, (int(day_start), int(day_end)), (int(day_start), int(last)))
    if dated < len(days):
        found += _search(matrix, order, closeness, (dated, len(days)), (0, len(days)))
    if not found:
        return np.empty(0, dtype=np.intp), np.empty(0, dtype=np.intp), np.empty(0)
    first, second, close = (np.concatenate(parts) for parts in zip(*found, strict=True))
    return first, second, close


def _search(
    matrix: Any, order: Ints, closeness: _Closeness, rows: tuple[int, int], columns: tuple[int, int]
) -> Iterator[tuple[Ints, Ints, Floats]]:
    """The close pairs of the articles of some rows with those of some columns of a matrix in sorted order."""
    reach = matrix[columns[0] : columns[1]]
    common = np.bincount(reach.indices, minlength=matrix.shape[1]) > _COMMON
    exact = not common.any()
    rare = reach
    if not exact:
        rare = reach.copy()
        rare.data[common[rare.indices]] = 0
        rare.eliminate_zeros()
    across = rare.T.tocsr()
    size = max(1, _CELLS_AT_ONCE // (columns[1] - columns[0]))
    for start in range(rows[0], rows[1], size):
        block = matrix[start : min(start + size, rows[1])]
        product = (block @ across).tocoo()
        row, column, cosine = product.row + start, product.col + columns[0], product.data.astype(np.float64)
        # Within the undated, and within one day, each pair comes twice; one of them is taken.
        wanted = (cosine >= _LEAST * _CANDIDATE) & ((column > row) | (column < rows[0]))
        row, column, cosine = row[wanted].astype(np.intp), column[wanted].astype(np.intp), cosine[wanted]
        close = closeness.of(order[row], order[column], cosine)
        if not exact:
            likely = close >= _CANDIDATE
            row, column = row[likely], column[likely]
            cosine = np.asarray(matrix[row].multiply(matrix[column]).sum(axis=1), dtype=np.float64).ravel()
            close = closeness.of(order[row], order[column], cosine)
        keep = close >= 1
        if keep.any():
            yield order[row[keep]], order[column[keep]], close[keep]


def _cluster(articles: Ints, closeness: _Closeness) -> list[Ints]:
    """The stories among the articles of one piece."""
    from scipy.cluster.hierarchy import fcluster, linkage
    from scipy.spatial.distance import squareform

    articles = np.sort(articles)
    close = closeness.among(articles)
    farthest = float(close.max())
    distance = squareform(farthest - close, checks=False)
    label = fcluster(linkage(distance, "average"), farthest - 1 + 1e-9, "distance")
    return [articles[label == number] for number in np.unique(label) if (label == number).sum() > 1]


def _named(stories: Sequence[Ints], vectors: Vectors, texts: Sequence[str], titles: Sequence[str], days: Floats) -> list[str]:
    """The name of each article's story; a number tells two stories of one name apart."""
    names = [""] * len(texts)
    by_name: dict[str, list[Ints]] = defaultdict(list)
    for articles in sorted(stories, key=lambda story: int(story[0])):
        by_name[_name(articles, vectors, texts, titles, days)].append(articles)
    for name, same in by_name.items():
        for number, articles in enumerate(same, 1):
            for article in articles:
                names[article] = name if number == 1 else f"{name} ({number})"
    return names


def _name(articles: Ints, vectors: Vectors, texts: Sequence[str], titles: Sequence[str], days: Floats) -> str:
    """The first day of a story, and the words that weigh most in most of its articles; those of headlines weigh double."""
    known = days[articles][~np.isnan(days[articles])]
    day = [dt.date.fromordinal(int(known.min())).isoformat()] if len(known) else []
    part = vectors.matrix[articles]
    columns, place, in_articles = np.unique(part.indices, return_inverse=True, return_counts=True)
    weight = dict(zip(columns.tolist(), np.bincount(place, weights=part.data).tolist(), strict=True))
    headlines = Counter(word for article in articles for word in set(_WORD.findall(titles[article].lower())))
    columns = columns[in_articles >= max(2, len(articles) * 2 / 3)].tolist()
    best = sorted(columns, key=lambda c: (-weight[c] * (1 + headlines[vectors.words[c]] / len(articles)), vectors.words[c]))
    chosen = [str(vectors.words[column]) for column in best if vectors.words[column].isalpha()][:_NAME_WORDS]
    if chosen:
        spelled = Counter(word for article in articles for word in _any_of(chosen).findall(f"{titles[article]} {texts[article]}"))
        chosen = [max((w for w in spelled if w.lower() == word), key=lambda w: (spelled[w], w), default=word) for word in chosen]
    return " ".join([*day, *(chosen or ["story"])])


def _any_of(words: Sequence[str]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, words))})\b", re.IGNORECASE)
