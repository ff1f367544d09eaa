"""Worksheet and key as PDF: the same bytes each time, nothing over the edge, and every text as text."""

from __future__ import annotations

import io
import json
from dataclasses import replace

import numpy as np
import pytest
from PIL import Image
from sheets_made import TEXT, highlight, hostile, story, tally

from framing.classroom.exercise import Answer, Exercise, Passage, Table, Task
from framing.classroom.lesson import make_plan
from framing.classroom.print_pdf import PAPERS, _compiler, key_pdf, page_images, worksheet_pdf
from framing.classroom.sheet import View, key_view, worksheet_view
from framing.errors import UsageError

PPI = 50
SIZES = {"a4": (210, 297), "letter": (215.9, 279.4)}  # mm
MADE = {"highlight": highlight, "tally": tally, "story": story, "hostile": hostile}


def views(exercise: Exercise) -> dict[str, View]:
    return {"worksheet": worksheet_view(exercise), "key": key_view(exercise, make_plan(exercise))}


def pixels(png: bytes) -> np.ndarray:  # type: ignore[type-arg]
    """Grey values, 0 black to 255 white, by row and column."""
    return np.asarray(Image.open(io.BytesIO(png)).convert("L"))


def headings(view: View, kind: str) -> list[str]:
    """The texts of the headings, as the document has them."""
    found = json.loads(_compiler(view, kind, "a4").query("heading", field="body"))
    return [_text(body) for body in found]


def _text(body: dict) -> str:  # type: ignore[type-arg]
    return (
        str(body["text"]) if "text" in body else "".join(_text(child) for child in body.get("children", []) if child.get("func") != "space")
    )


@pytest.mark.parametrize("paper", list(PAPERS))
def test_the_same_bytes_each_time(paper: str) -> None:
    exercise, plan = highlight(), make_plan(highlight())
    assert worksheet_pdf(exercise, paper=paper) == worksheet_pdf(exercise, paper=paper)
    assert key_pdf(exercise, plan, paper=paper) == key_pdf(exercise, plan, paper=paper)
    assert worksheet_pdf(exercise, paper=paper).startswith(b"%PDF-")
    assert worksheet_pdf(exercise, paper=paper) != worksheet_pdf(replace(exercise, seed=2), paper=paper)
    assert worksheet_pdf(exercise) != worksheet_pdf(exercise, show_outlets=True)


def test_screen_readers_can_read_it() -> None:
    """PDF/UA-1 as far as the fonts have the letters."""
    assert b"pdfuaid:part" in worksheet_pdf(highlight()) and b"pdfuaid:part" in key_pdf(story(), make_plan(story()))
    chinese = replace(highlight(), title="\u4e2d\u6587")
    assert worksheet_pdf(chinese).startswith(b"%PDF-") and b"pdfuaid:part" not in worksheet_pdf(chinese)


def test_unknown_paper() -> None:
    with pytest.raises(UsageError, match='"a5" is unknown; use a4 or letter'):
        worksheet_pdf(highlight(), paper="a5")


@pytest.mark.parametrize(("name", "paper"), [(name, paper) for name in MADE for paper in PAPERS if (name, paper) != ("hostile", "letter")])
def test_nothing_runs_over_the_edge(name: str, paper: str) -> None:
    """The margins are white on every page, whatever the text: 18 mm left and right, 8 mm at the top and the bottom, and between text and footer."""
    for kind, view in views(MADE[name]()).items():
        pages = page_images(view, kind=kind, paper=paper, ppi=PPI)
        for png in pages:
            page = pixels(png)
            assert page.shape == pytest.approx((SIZES[paper][1] * PPI / 25.4, SIZES[paper][0] * PPI / 25.4), abs=1)
            side, end = round(18 * PPI / 25.4), round(8 * PPI / 25.4)
            assert page[:, :side].min() == 255 and page[:, -side:].min() == 255
            assert page[:end].min() == 255 and page[-end:].min() == 255
            above_footer = page[-round(19.5 * PPI / 25.4) : -round(15.5 * PPI / 25.4)]
            assert above_footer.min() == 255
            assert page.min() < 200  # no page is empty


@pytest.mark.parametrize("name", ["highlight", "story"])
def test_the_plan_is_one_page_behind_the_key(name: str) -> None:
    exercise = MADE[name]()
    view = key_view(exercise, make_plan(exercise))
    with_plan = len(page_images(view, kind="key", ppi=20))
    short = {**view["plan"], "material": [], "steps": [], "questions": [], "levels": [], "watch": []}
    assert len(page_images({**view, "plan": short}, kind="key", ppi=20)) == with_plan
    full = {**view["plan"], "questions": ["Why? " * 46] * 4, "watch": ["See. " * 46] * 5, "goal": "Goal. " * 38}
    assert len(page_images({**view, "plan": full}, kind="key", ppi=20)) == with_plan


def test_words_are_set_as_words() -> None:
    """Markup of the typesetter in a text stays text; a hostile one is no code."""
    odd = '#import "x" $y$ *z* _w_ \\ @ref <label> // a /* b */ = H - i + e / t: "] #panic("no")'
    exercise = replace(
        highlight(), title=odd, goal=odd, instructions=(odd,), passages=(Passage(name=odd, text=f"{odd}\n\n{TEXT}", headline=odd, outlet=odd),),
        tasks=(Task(prompt=odd, choices=(odd,), lines=1),), answers=(Answer(text=odd, reason=odd, plainer=(odd,)),), labels=((odd, odd),),
        table=Table(columns=(odd,), rows=((odd,), ("",))), filled=Table(columns=(odd,), rows=((odd,),)), questions=(odd,), rubric=((odd, odd),),
        limits=(odd,), sources=(odd,), findings=(),
    )  # fmt: skip
    for kind, view in views(exercise).items():
        found = headings(view, kind)
        assert found[0] == odd
        assert any(heading.startswith(odd) for heading in found[1:])


def test_headings_of_sheet_and_key() -> None:
    sheet, key = (headings(view, kind) for kind, view in views(highlight()).items())
    assert sheet == ["Highlight hunt: Harbor plan under fire", "What to do", "Mark with", "Text", "Your work"]
    assert key[:6] == [sheet[0], "Answers", "Text – The Gull", "What the program marked", "Questions for the discussion", "Rubric"]
    assert key[6:9] == ["What the program cannot tell", sheet[0], "Material"]


def test_a_task_keeps_its_lines() -> None:
    """A task that does not fit on the page begins on the next one, with all its lines."""
    exercise = replace(
        tally(), table=None, instructions=(), passages=(), tasks=(Task(prompt="First", lines=18), Task(prompt="Second", lines=18))
    )
    pages = [pixels(png) for png in page_images(worksheet_view(exercise), kind="worksheet", ppi=PPI)]
    assert len(pages) == 2
    assert [ruled(page) for page in pages] == [1 + 18, 18]  # the heading above the tasks has a line, too
    # One with more lines than a page has room for is divided, and no line is lost.
    long = replace(exercise, tasks=(Task(prompt="All", lines=70),))
    pages = [pixels(png) for png in page_images(worksheet_view(long), kind="worksheet", ppi=PPI)]
    assert sum(ruled(page) for page in pages) == 1 + 70


def ruled(page: np.ndarray) -> int:  # type: ignore[type-arg]
    """Lines over the whole width."""
    dark = (page[:, round(21 * PPI / 25.4) : -round(21 * PPI / 25.4)] < 235).all(axis=1)
    return int((dark & ~np.roll(dark, 1)).sum())


def test_ruled_lines_are_8_mm_apart() -> None:
    exercise = replace(tally(), table=None, instructions=(), passages=(), tasks=(Task(prompt="Write", lines=10),))
    (png,) = page_images(worksheet_view(exercise), kind="worksheet", ppi=254)  # ten dots for a millimetre
    page = pixels(png)[1000:, 300:-300]
    dark = (page < 235).all(axis=1)
    starts = np.flatnonzero(dark & ~np.roll(dark, 1))
    assert set(np.diff(starts)) <= {79, 80, 81} and len(starts) >= 6


def test_a_key_is_known_at_a_glance() -> None:
    """Every page of a key has a black field at its head; no page of a worksheet has one."""
    for kind, view in views(highlight()).items():
        for png in page_images(view, kind=kind, ppi=PPI)[: -1 if kind == "key" else None]:
            head = pixels(png)[: round(28 * PPI / 25.4)]
            assert ((head < 30).sum() > 300) == (kind == "key")


def test_text_is_readable_in_black_and_white() -> None:
    """No colour anywhere; greys are dark enough for a copier."""
    for kind, view in views(highlight()).items():
        for png in page_images(view, kind=kind, ppi=PPI):
            rgb = np.asarray(Image.open(io.BytesIO(png)).convert("RGB")).astype(int)
            assert np.abs(rgb.max(axis=2) - rgb.min(axis=2)).max() <= 2
