"""What does not count as an outlet's wording: marked text, ⟦…⟧ around each stretch that is masked."""

from __future__ import annotations

import re

import pytest

from framing.comparison.masks import LEAST_REPEATS, mask_boilerplate, name_forms

OUTLETS = ("The Ellery Courier", "Reason", "CNN (Web News)", "hbt")


def masked(text: str, *, names: tuple[str, ...] = OUTLETS, more: tuple[str, ...] = ()) -> str:
    masks = mask_boilerplate([text, *more], ["The Ellery Courier"] * (1 + len(more)), names=names)
    parts, at = [], 0
    for start, end in masks.spans[0]:
        parts += [text[at:start], "⟦", text[start:end], "⟧"]
        at = end
    return "".join([*parts, text[at:]])


@pytest.mark.parametrize(
    "marked",
    [
        # names of outlets
        "Finch told the ⟦Ellery Courier⟧ on Friday that ⟦the Courier’s⟧ report was wrong.",
        "The courier rang the bell. The Courier Office and the Courier of Ostia were shut.",
        "She spoke to ⟦CNN’s⟧ Ben Moss, and later to ⟦CNN News⟧ again.",
        "He saw no reason to go, he told ⟦Reason⟧ again. Reason prevailed.",
        "⟦HBT⟧ and ⟦Hbt⟧ asked twice.",
        # links, handles, addresses
        "See ⟦https://example.org/a?b=c⟧ or write to ⟦finch@example.org⟧ or ⟦@adafinch⟧, says ⟦example.com⟧.",
        # bylines, datelines, credits
        "Rain floods Carrow\n\n⟦By Ada Finch and Ben Moss⟧\n\nThe river rose.",
        "Rain floods Carrow\n\n⟦CARROW, Maine (AP) — ⟧The river rose.",
        "Rain floods Carrow\n\n⟦(Reuters) - ⟧The river rose.",
        "Rain floods Carrow\n\n⟦Carrow (dpa) — ⟧The river rose.",
        "Rain floods Carrow\n\nBy noon the river rose.",
        "EXCLUSIVE — The river rises\n\nIt rose.",
        "Rain floods Carrow\n\nU.S.-made pumps failed.",
        "The river rose. ⟦(AP Photo/Ada Finch)⟧",
        "The river rose.\n\n⟦Ada Finch/Getty Images⟧\n\nIt fell.",
        # a site's housekeeping
        "The river rose.\n\n⟦Sign up for our newsletter.⟧\n\nIt fell.",
        "The river rose. ⟦Ben Moss contributed to this report.⟧",
        "⟦Read more: The bridge that never was⟧\n\nThe river rose.",
        "⟦Follow Ada Finch on Twitter⟧\n\nThe river rose.",
        "Residents will sign up for the draw. They follow the story. They read more books than their reports say.",
        "The mayor said the opinion was wrong and the post was vacant.",
    ],
)
def test_single_text(marked: str) -> None:
    assert masked(re.sub("[⟦⟧]", "", marked)) == marked


def test_lines_that_an_outlet_repeats() -> None:
    line = "Ellery’s voice since 1911."
    texts = [f"Story {n}\n\nThe thing number {n} was seen.\n\n{line.replace('1911', str(1911 + n))}" for n in range(LEAST_REPEATS)]
    masks = mask_boilerplate(texts, ["A"] * LEAST_REPEATS)
    # Figures aside, the headlines and the sentences are repeated too.
    assert [len(spans) for spans in masks.spans] == [3] * LEAST_REPEATS
    assert masks.counts == {"repeated line": 3 * LEAST_REPEATS}
    assert masks.record()["repeated_lines"][0] == {"outlet": "A", "line": "Ellery’s voice since 1911.", "articles": LEAST_REPEATS}
    spread = mask_boilerplate(texts, [f"outlet {n}" for n in range(LEAST_REPEATS)])
    assert spread.counts == {} and spread.lines == ()


def test_repeated_sentences_inside_paragraphs() -> None:
    endings = ("ran", "swam", "sat down")
    long, short = "The council did not answer the paper at once.", "He would not say."
    texts = [f"The mayor {ending}. {long} {short} It {ending} too." for ending in endings]
    masks = mask_boilerplate(texts, ["A", "A", "A"])
    assert [[texts[n][start:end].strip() for start, end in masks.spans[n]] for n in range(3)] == [[long]] * 3


@pytest.mark.parametrize(
    ("outlet", "forms"),
    [
        ("Wall Street Journal - News", ("Wall Street Journal", "the Journal")),
        ("The Hill", ("The Hill",)),
        ("Ellery Today", ("Ellery Today",)),
        ("(none named)", ()),
        ("", ()),
        ("42", ()),
    ],
)
def test_name_forms(outlet: str, forms: tuple[str, ...]) -> None:
    assert name_forms(outlet) == forms


def test_nothing_to_mask() -> None:
    masks = mask_boilerplate(["", "One line"], ["", "A"], names=())
    assert masks.spans == ((), ()) and masks.counts == {}
    assert mask_boilerplate([], []).spans == ()
