"""Which articles report the same event: what is joined, what is not, how stories are called, how dates are read."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

import numpy as np
import pytest

from framing import stories
from framing.ingest import read_corpus
from framing.stories import find_stories, read_day

ROOT = Path(__file__).resolve().parent.parent
ELLERY = list(read_corpus(ROOT / "corpora" / "ellery"))
BASIL = ROOT.parent / "shared" / "data" / "basil" / "articles.jsonl"

STRIKE = "Dockers in Rook Bay ended a strike of nine days after pickets closed the harbor and the union signed a deal on overtime."
STRIKE_TOO = "The harbor of Rook Bay opens again: pickets left the docks when the union and the port signed a deal on overtime for dockers."
FEE = "The council of Mill Creek voted for a ferry fee of two dollars, which riders on the island had fought in hearings since autumn."


def groups(names: list[str]) -> set[frozenset[int]]:
    found: dict[str, set[int]] = defaultdict(set)
    for place, name in enumerate(names):
        if name:
            found[name].add(place)
    return {frozenset(places) for places in found.values()}


def columns(articles: list) -> tuple[list[str], list[str], list[str]]:
    return [a.text for a in articles], [a.title for a in articles], [a.date for a in articles]


@pytest.mark.parametrize("dated", [True, False], ids=["with dates", "by text alone"])
def test_sample_corpus_falls_into_its_stories(dated: bool) -> None:
    texts, titles, dates = columns(ELLERY)
    names = find_stories(texts, titles, dates if dated else [""] * len(texts))
    wanted = groups([article.story for article in ELLERY])
    assert len(wanted) == 10 and groups(names) == wanted


def test_order_of_the_articles_decides_nothing() -> None:
    mixed = random.Random(3).sample(ELLERY, len(ELLERY))
    one = dict(zip([a.id for a in ELLERY], find_stories(*columns(ELLERY)), strict=True))
    other = dict(zip([a.id for a in mixed], find_stories(*columns(mixed)), strict=True))
    assert one == other


def test_story_is_called_by_its_first_day_and_most_telling_words() -> None:
    names = find_stories([STRIKE, FEE, STRIKE_TOO], ["Strike ends", "", ""], ["2026-03-11", "2026-03-10", "3/10/26"])
    assert names[0] == names[2] != "" and names[1] == ""
    assert names[0].startswith("2026-03-10 ")
    assert len(names[0].split()) == 4 and set(names[0].split()[1:]) <= set(f"{STRIKE} {STRIKE_TOO}".replace(".", "").split())
    undated = find_stories([STRIKE, STRIKE_TOO], ["", ""], ["", "soon"])
    assert undated[0] == undated[1] != "" and not undated[0][0].isdigit()


def test_two_stories_of_one_name_are_numbered() -> None:
    later = [STRIKE, STRIKE_TOO, FEE, STRIKE, STRIKE_TOO]
    names = find_stories(later, [""] * 5, ["2026-03-10", "2026-03-10", "", "2026-05-10", "2026-05-10"])
    assert names[0] == names[1] and names[3] == names[4] and names[0] != names[3]
    found = stories._named([np.array([0, 1]), np.array([2, 3])], _vectors(4), [STRIKE] * 4, [""] * 4, np.full(4, np.nan))
    assert found[2] == found[3] == f"{found[0]} (2)"


def _vectors(copies: int) -> stories.Vectors:
    vectors = stories._as_vectors([STRIKE] * copies)
    assert vectors is not None
    return vectors


@pytest.mark.parametrize(
    ("first", "second", "joined"),
    [
        ("2026-03-10", "2026-03-13", True),
        ("2026-03-10", "2026-03-14", False),
        ("2026-03-10T23:00:00-05:00", "Mar. 12, 2026", True),
        ("2026-03-10", "", True),
        ("2026-03-10", "1970-01-01", True),
    ],
    ids=["three days", "four days", "other forms", "one without", "a date of no meaning"],
)
def test_dates_have_to_be_near(first: str, second: str, joined: bool) -> None:
    names = find_stories([STRIKE, STRIKE_TOO, FEE], [""] * 3, [first, second, ""])
    assert (names[0] == names[1] != "") is joined


def test_more_within_reach_ask_for_a_closer_match() -> None:
    needed = stories._needed(np.array([1, 16, 32, 512, 10**6]))
    assert needed == pytest.approx([0.2, 0.2, 0.2135, 0.2675, 0.3])


def test_article_without_a_date_has_the_whole_corpus_within_reach() -> None:
    matrix = _vectors(40).matrix
    closeness = stories._Closeness(matrix, np.array([1.0, 3.0, *[99.0] * 37, np.nan]))
    one, dated, undated = np.array([0]), np.array([1]), np.array([39])
    assert closeness.of(one, dated, np.array([0.2])) == pytest.approx([1.0])
    assert closeness.of(one, undated, np.array([0.2])) == pytest.approx([0.2 / float(stories._needed(np.array([40]))[0])])
    assert closeness.of(one, np.array([5]), np.array([1.0])) == [0.0]


def test_two_of_one_outlet_may_share_a_story_and_copies_do() -> None:
    assert groups(find_stories([STRIKE] * 3, [""] * 3, ["2026-03-10"] * 3)) == {frozenset({0, 1, 2})}


@pytest.mark.parametrize(
    "texts",
    [[], ["One text."], ["", ""], ["the of and", "the of and"], ["", STRIKE], ["…", "—"]],
    ids=["none", "one", "empty", "stop words", "one empty", "signs"],
)
def test_nothing_to_group(texts: list[str]) -> None:
    assert find_stories(texts, [""] * len(texts), [""] * len(texts)) == [""] * len(texts)


def test_lists_of_different_length_are_refused() -> None:
    with pytest.raises(ValueError, match="2 texts, 1 titles and 2 dates"):
        find_stories(["a", "b"], ["a"], ["", ""])


def test_large_pieces_are_cut_and_common_words_lead_to_no_candidates(monkeypatch: pytest.MonkeyPatch) -> None:
    texts, titles, dates = columns(ELLERY)
    wanted = groups(find_stories(texts, titles, dates))
    monkeypatch.setattr(stories, "_LARGEST_PIECE", 4)
    monkeypatch.setattr(stories, "_COMMON", 5)
    monkeypatch.setattr(stories, "_CELLS_AT_ONCE", 50)
    assert groups(find_stories(texts, titles, dates)) == wanted
    assert groups(find_stories(texts, titles, [""] * len(texts))) == wanted
    # What never falls apart is one story, however large.
    monkeypatch.setattr(stories, "_COMMON", 9)
    assert groups(find_stories([STRIKE] * 9, [""] * 9, [""] * 9)) == {frozenset(range(9))}


@pytest.mark.parametrize(
    ("date", "day"),
    [
        ("2019-03-02", "2019-03-02"),
        ("2019-03-02 10:00:00+00:00", "2019-03-02"),
        ("20190302", "2019-03-02"),
        ("2019/3/2", "2019-03-02"),
        ("9/6/17", "2017-09-06"),
        ("12/31/1999", "1999-12-31"),
        ("13/2/2019", "2019-02-13"),
        ("9/6/71", "1971-09-06"),
        ("Sept. 6, 2017", "2017-09-06"),
        ("Monday, September 6th, 2017 at noon", "2017-09-06"),
        ("6 September 2017", "2017-09-06"),
        ("06-Sep-2017", "2017-09-06"),
        ("Wed, 06 Sep 2017 10:00:00 GMT", "2017-09-06"),
        *(
            (date, None)
            for date in (
                "",
                " ",
                "2019",
                "2019-03",
                "March 2019",
                "today",
                "now",
                "2019-02-30",
                "31/31/2019",
                "1970-01-01",
                "1551520800",
                "nan",
            )
        ),
    ],
)
def test_days_are_read(date: str, day: str | None) -> None:
    found = read_day(date)
    assert (found and found.isoformat()) == day


def test_hash_seed_changes_nothing() -> None:
    code = (
        "from framing.ingest import read_corpus; from framing.stories import find_stories\n"
        "a = list(read_corpus('corpora/ellery'))\n"
        "print(find_stories([x.text for x in a], [x.title for x in a], [''] * len(a)))"
    )
    environment = {**os.environ, "PYTHONHASHSEED": "1", "PYTHONPATH": str(ROOT)}
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=environment, capture_output=True, text=True, check=True)
    texts, titles, dates = columns(ELLERY)
    assert done.stdout.strip() == str(find_stories(texts, titles, [""] * len(dates)))
