"""Copies: what is set aside, which one of a cluster is kept, what is said of it, and whose words an agency's are."""

from __future__ import annotations

import math
import os
import subprocess
import sys
from pathlib import Path

import pandas
import pytest

from framing.columns import ARTICLE_COLUMNS as SCORE_COLUMNS
from framing.comparison import duplicates
from framing.comparison.duplicates import find_agency, find_copies, has_texts
from framing.comparison.records import ARTICLE_COLUMNS

ROOT = Path(__file__).resolve().parent.parent
# 100 words each, no five of them in a row in any other.
WIRE = " ".join(f"dock{number}" for number in range(100))
OTHER = " ".join(f"ferry{number}" for number in range(100))
LONG = f"{WIRE} {' '.join(f'own{number}' for number in range(300))}"


def table(*articles: dict[str, str]) -> pandas.DataFrame:
    rows = [
        {**dict.fromkeys(SCORE_COLUMNS, ""), "id": f"a{number}", "outlet": f"Outlet {number}", "words": 100, **article}
        for number, article in enumerate(articles)
    ]
    return pandas.DataFrame(rows)


def kept(*articles: dict[str, str]) -> list[bool]:
    return list(find_copies(table(*articles))["kept"])


def changed(text: str, every: int) -> str:
    """The text with one word in so many changed."""
    return " ".join(f"new{place}" if place % every == every // 2 else word for place, word in enumerate(text.split()))


def test_copy_is_set_aside_with_its_original_and_the_reason() -> None:
    copy = changed(WIRE, 50)  # two words: nine runs of five are broken, and no word beside the two
    found = find_copies(table({"text": WIRE}, {"text": OTHER}, {"text": copy}))
    assert list(found.columns) == list(ARTICLE_COLUMNS)
    assert list(found["kept"]) == [True, True, False]
    row = found.iloc[2]
    assert (row["copy_of"], row["similarity"]) == ("a0", 0.98)
    assert row["reason"] == "near-duplicate of a0 (Outlet 0): 98% of its words run the same"
    assert list(found["reason"])[:2] == ["", ""] and list(found["copy_of"])[:2] == ["", ""]
    assert math.isnan(found["similarity"][0])


def test_case_signs_blanks_and_headlines_do_not_count() -> None:
    shouted = "Another headline\n\n" + WIRE.upper().replace(" ", " — ", 20).replace(" ", "\n\u00a0", 50)
    first = {"text": f"A headline\n\n{WIRE}", "title": "A headline"}
    found = find_copies(table(first, {"text": shouted, "title": "Another headline"}))
    assert list(found["similarity"])[1] == 1.0


@pytest.mark.parametrize(
    ("every", "is_copy"),
    [(10, True), (6, True), (5, False), (4, False)],
    ids=["10% changed", "17% changed", "no run of five is left", "25% changed"],
)
def test_how_much_may_differ(every: int, is_copy: bool) -> None:
    assert kept({"text": WIRE}, {"text": changed(WIRE, every)}) == [True, not is_copy]


def test_short_text_inside_a_longer_one_is_the_copy_whatever_the_date() -> None:
    found = find_copies(table({"text": WIRE, "date": "2026-03-01"}, {"text": LONG, "date": "2026-03-05"}))
    assert list(found["kept"]) == [False, True] and found["copy_of"][0] == "a1"


def test_two_longer_texts_that_hold_the_same_short_one_are_no_copies_of_each_other() -> None:
    other = f"{WIRE} {' '.join(f'theirs{number}' for number in range(300))}"
    found = find_copies(table({"text": WIRE}, {"text": LONG}, {"text": other}))
    assert list(found["kept"]) == [False, True, True]


def test_update_of_an_own_story_is_a_copy_only_when_nearly_the_same() -> None:
    update, own = f"{WIRE} {' '.join(f'new{n}' for n in range(20))}", {"outlet": "Daily Lantern"}
    assert kept({"text": WIRE, **own}, {"text": update, **own}) == [True, True]
    assert kept({"text": WIRE, **own}, {"text": update}) == [True, False]
    assert kept({"text": WIRE, **own}, {"text": f"{WIRE} two words", **own}) == [True, False]
    # Articles without an outlet are not of one outlet.
    assert kept({"text": WIRE, "outlet": ""}, {"text": update, "outlet": ""}) == [True, False]


@pytest.mark.parametrize(
    ("first", "second", "original"),
    [
        ({"date": "2026-03-05"}, {"date": "3/4/26"}, 1),
        ({"date": "2026-03-05"}, {"date": "", "text": f"ROOK BAY (AP) — {WIRE}"}, 0),
        ({"date": "2026-03-05"}, {"date": "2026-03-05", "text": f"ROOK BAY (AP) — {WIRE}"}, 1),
        ({}, {"outlet": "Associated Press"}, 1),
        ({}, {}, 0),
    ],
    ids=["the earlier", "the dated", "the agency's", "the agency itself", "the first"],
)
def test_which_one_is_kept(first: dict[str, str], second: dict[str, str], original: int) -> None:
    assert kept({"text": WIRE, **first}, {"text": WIRE, **second}) == [original == 0, original == 1]


def test_of_a_cluster_one_is_kept_and_every_copy_names_it() -> None:
    found = find_copies(table(*({"text": changed(WIRE, 40 + number), "date": f"2026-03-{20 - number}"} for number in range(9))))
    assert list(found["kept"]) == [False] * 8 + [True] and set(found["copy_of"][:8]) == {"a8"}
    many = find_copies(table(*({"text": WIRE} for _ in range(80)), *({"text": OTHER} for _ in range(80))))
    assert list(many.index[many["kept"]]) == [0, 80]


@pytest.mark.parametrize(
    ("body", "agency"),
    [
        ("ROOK BAY, Conn. (AP) — The strike ended.", "Associated Press"),
        ("(Reuters) - The strike ended.", "Reuters"),
        ("By Ada Finch, Associated Press\n\nThe strike ended.", "Associated Press"),
        ("Ada Finch\n\nThe Associated Press\n\nROOK BAY — The strike ended.", "Associated Press"),
        ("Ada Finch | Tribune News Service\n\nThe strike ended.", "Tribune News Service"),
        ("PARIS (AFP) – The strike ended.", "Agence France-Presse"),
        ("The strike ended, the Associated Press reports.", ""),
        ("Pickets at the harbor in May (Ada Finch/Reuters)\n\nThe strike ended.", ""),
        ("Pickets at the harbor. (Reuters photo: Ada Finch)\n\nThe strike ended.", ""),
        ("The fee rose (AP) and fell.", ""),
        ("One.\n\nTwo.\n\nThree.\n\nFour.\n\nROOK BAY (AP) — Five.", ""),
        ("", ""),
    ],
)
def test_agency_of_a_byline_or_dateline(body: str, agency: str) -> None:
    assert find_agency(body) == agency


def test_wire_copy_without_a_twin_is_shown_and_kept() -> None:
    found = find_copies(table({"text": f"ROOK BAY (AP) — {WIRE}"}, {"text": OTHER, "outlet": "Reuters"}, {"text": LONG[700:]}))
    assert list(found["wire"]) == ["Associated Press", "Reuters", ""] and all(found["kept"]) and set(found["reason"]) == {""}


def test_table_without_texts_keeps_all_and_says_that_it_has_none() -> None:
    bare = table({}, {"outlet": "Reuters"})
    bare["text"] = ""
    assert not has_texts(bare) and not has_texts(bare.drop(columns="text")) and has_texts(table({"text": WIRE}))
    for one in (bare, bare.drop(columns="text")):
        found = find_copies(one)
        assert list(found["kept"]) == [True, True] and list(found["wire"]) == ["", "Reuters"]


def test_odd_tables() -> None:
    assert list(find_copies(table({"text": WIRE}).head(0)).columns) == list(ARTICLE_COLUMNS)
    assert kept({"text": WIRE}) == [True]
    assert kept({"text": ""}, {"text": ""}, {"text": "…"}) == [True, True, True]
    assert kept({"text": "Two words"}, {"text": "Two words"}, {"text": "Other words"}) == [True, False, True]
    holes = table({"text": WIRE}, {"text": WIRE})
    holes[["outlet", "date", "title"]] = None
    holes.index = [7, 7]
    assert list(find_copies(holes)["kept"]) == [True, False]
    assert list(find_copies(holes)["reason"])[1] == "near-duplicate of a0: 100% of its words run the same"


def test_boilerplate_is_no_copy_and_takes_no_quadratic_time(monkeypatch: pytest.MonkeyPatch) -> None:
    checked = []
    monkeypatch.setattr(duplicates, "_shared", lambda one, other: checked.append(1) or 0.0)
    boilerplate = " ".join(f"subscribe{n}" for n in range(100))
    find_copies(table(*({"text": f"{boilerplate} text{n}a text{n}b"} for n in range(300))))
    # Two looks at each pair; 300 articles have 44,850 pairs.
    assert 0 < len(checked) < 2 * 10_000


def test_hash_seed_changes_nothing() -> None:
    code = (
        "import sys; sys.path[:0] = ['tests']\n"
        "from test_duplicates import *\n"
        "print(find_copies(table(*({'text': changed(WIRE, n)} for n in range(5, 40)))).to_csv())"
    )
    environment = {**os.environ, "PYTHONHASHSEED": "1", "PYTHONPATH": str(ROOT)}
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=environment, capture_output=True, text=True, check=True)
    here = find_copies(table(*({"text": changed(WIRE, number)} for number in range(5, 40)))).to_csv()
    assert done.stdout.strip() == here.strip() and "near-duplicate" in here
