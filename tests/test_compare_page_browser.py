"""The page of a comparison in a real browser, opened from disk."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from comparisons_made import OUTLETS, hostile, made
from test_browser import CHROMIUM, browser  # noqa: F401 (the fixture)
from test_contrast_browser import LOW_CONTRAST, Opened

from framing.report.compare import to_html

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium was found")
NAMES = ("four", "nine", "bare", "hostile")
TABLES = ("estimates", "pairs", "words", "choices", "shares", "trends", "aside")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("compare")
    comparisons = (made(), made([f"Outlet {n}" for n in range(9)], 6, matched=False), made(OUTLETS[:2], 2, evidence=False), hostile())
    for name, comparison in zip(NAMES, comparisons, strict=True):
        (path / f"{name}.html").write_text(to_html(comparison, None if name == "four" else []), "utf-8")
    return path


@pytest.fixture
def opened(browser: Any, folder: Path) -> Iterator[Opened]:  # noqa: F811
    found = Opened(browser, folder)
    yield found
    for page in found.pages:
        page.close()
    assert found.complaints == []


def rows(page: Any, table: str) -> list[str]:
    """The text of each row, blanks as one."""
    return [" ".join(text.split()) for text in page.locator(f"[data-table={table}] tbody tr").all_inner_texts()]


def column(page: Any, table: str, name: str) -> list[str]:
    return list(page.locator(f'[data-table={table}] tbody [data-name="{name}"]').all_inner_texts())


def sort_button(page: Any, table: str, name: str) -> Any:
    return page.locator(f"[data-table={table}] thead th", has_text=name).first.locator("button")


def test_sentences_stand_left_of_the_chart_or_below_their_heading(opened: Opened) -> None:
    place = "s => { const {left, top, width} = document.querySelector(s).getBoundingClientRect(); return [left, top, width]; }"
    page = opened("four")
    heading, chart, told = (page.evaluate(place, f".told {part}") for part in ("h3", "figure", "ul"))
    assert told[0] + told[2] <= chart[0] and chart[1] < told[1] and heading[0] == told[0]
    page = opened("nine")  # without charts
    heading, told = (page.evaluate(place, f".told {part}") for part in ("h3", "ul"))
    assert heading[0] == told[0] and heading[1] < told[1]
    page = opened("four", 390)
    chart, told = (page.evaluate(place, f".told {part}") for part in ("figure", "ul"))
    assert chart[1] < told[1] and chart[0] < 40


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("width", [1280, 390])
def test_nothing_runs_out_of_the_page(opened: Opened, name: str, width: int) -> None:
    page = opened(name, width)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    page.locator("[data-table=estimates] .lead").first.click()
    assert page.evaluate("document.getElementById('drill').scrollWidth <= document.getElementById('drill').clientWidth")


def test_script_and_plain_page_say_the_same(opened: Opened) -> None:
    plain, live = opened("four", java_script_enabled=False), opened("four")
    for table in TABLES:
        cells = "nodes => nodes.map(n => [n.dataset.name, n.innerText.trim()])"
        found = plain.eval_on_selector_all(f"[data-table={table}] tbody :is(th,td)", cells)
        drawn = live.eval_on_selector_all(f"[data-table={table}] tbody :is(th,td)", cells)
        fixed = {"Label", "Voice", "Section"}  # hidden where a filter has chosen them
        assert [cell for cell in found if cell[0] not in fixed] == [cell for cell in drawn if cell[0] not in fixed]
    assert plain.locator(".filters").is_hidden() and plain.locator("button:visible").count() == 0


def test_columns_are_sorted_by_click_and_key(opened: Opened) -> None:
    page = opened("four")
    button = sort_button(page, "estimates", "Per 1,000")
    button.click()
    rates = [float(text) for text in column(page, "estimates", "Per 1,000")]
    assert rates == sorted(rates, reverse=True) and len(rates) == 12
    head = page.locator("[data-table=estimates] th[data-key=per_1000]")
    assert head.get_attribute("aria-sort") == "descending"
    button.focus()
    page.keyboard.press("Enter")
    rates = [float(text) for text in column(page, "estimates", "Per 1,000")]
    assert rates == sorted(rates) and head.get_attribute("aria-sort") == "ascending"
    sort_button(page, "estimates", "Outlet").click()
    assert head.get_attribute("aria-sort") == "none"
    assert column(page, "estimates", "Outlet")[:5] == ["Continental Wire"] * 4 + ["Daily Lantern"]


def test_rows_are_filtered_by_keyboard(opened: Opened) -> None:
    page = opened("four")
    page.locator("[data-filter=device]").focus()
    page.keyboard.press("ArrowDown")
    assert page.locator("[data-table=estimates] tbody [data-name=Device]:visible").count() == 0 and len(rows(page, "estimates")) == 4
    assert page.locator("[data-table=estimates] th[data-key=device]").is_hidden()
    assert (
        page.locator("[data-count=pairs]").inner_text()
        == "6 of 6 rows under these filters (loaded language, totals, reporter’s own words, whole article)."
    )
    page.locator("[data-filter=outlet]").select_option("Ellery Courier")
    assert len(rows(page, "estimates")) == 1 and len(rows(page, "pairs")) == 3
    page.locator("[data-filter=label]").select_option("*")
    assert len(rows(page, "estimates")) == 9 and "combative" in " ".join(rows(page, "estimates"))
    page.locator("[type=reset]").click()
    page.locator("[data-count=estimates]", has_text="12 of 16").wait_for()  # the form is reset before its rows are drawn


def test_section_and_voice_are_filtered(opened: Opened) -> None:
    page = opened("four")
    page.locator("[data-filter=section]").select_option("headline")
    page.locator("[data-filter=voice]").select_option("*")
    assert len(rows(page, "estimates")) == 12 and "of 64 rows" in page.locator("[data-count=estimates]").inner_text()
    assert set(column(page, "estimates", "Voice")) == {"all voices", "reporter’s own words", "quoted words", "paraphrased speech"}


def test_words_are_found(opened: Opened) -> None:
    page = opened("four")
    page.locator("[data-find]").fill("FERR")
    assert column(page, "words", "Word") == ["ferry"] * 4
    assert page.locator("[data-count=estimates]").inner_text() == (
        "No row under these filters (totals, reporter’s own words, whole article, “FERR”)."
    )
    page.locator("[data-find]").fill("")
    page.locator("[data-more=words]").click()
    assert len(rows(page, "words")) == 40 and page.locator("[data-more=words]").is_hidden()


def test_a_rate_leads_to_its_articles_and_sentences(opened: Opened) -> None:
    page = opened("four")
    lead = page.locator("[data-table=estimates] .lead").first
    lead.focus()
    page.keyboard.press("Enter")
    drill = page.locator("#drill")
    assert drill.is_visible() and page.locator("#drill-title").inner_text() == "Daily Lantern: loaded language, reporter’s own words"
    count = int(page.locator("[data-table=estimates] tbody tr").first.locator('[data-name="Count"]').inner_text())
    assert f": {count} marks in " in page.locator("#drill-body p").first.inner_text()
    page.eval_on_selector_all("#drill details", "nodes => nodes.forEach(n => { n.open = true; })")
    marks = page.locator("#drill mark.loaded")
    assert marks.count() == count
    assert set(marks.all_inner_texts()) == {"slams", "reckless", "griped"}
    assert page.locator("#drill mark:not(.loaded)").count() == 0
    page.keyboard.press("Escape")
    assert drill.is_hidden() and lead.evaluate("n => n === document.activeElement")


def test_marks_stand_right_behind_an_emoji(opened: Opened) -> None:
    page = opened("four")
    page.locator("[data-filter=voice]").select_option("all")
    page.locator("[data-table=estimates] .lead").first.click()
    assert (
        {"disgraceful", "scheme"}
        <= set(page.locator("#drill mark").all_text_contents())
        <= {"slams", "reckless", "griped", "disgraceful", "scheme", "landmark"}
    )


def test_a_difference_leads_to_its_stories(opened: Opened) -> None:
    page = opened("four", 390)
    page.locator("[data-table=pairs] .lead").first.click()
    assert page.locator("#drill-title").inner_text().startswith("Daily Lantern against Continental Wire: loaded language")
    assert page.locator("#drill .story").count() == 6
    gaps = [text.split(" per")[0].split(" against ") for text in page.locator("#drill h4 .label").all_inner_texts()]
    values = [float(a) - float(b) for a, b in gaps]
    assert all(first >= second - 0.11 for first, second in itertools.pairwise(values))
    page.locator("#drill-close").click()
    assert page.locator("#drill").is_hidden()


def test_without_stories_a_difference_leads_to_all_articles(opened: Opened) -> None:
    page = opened("nine")
    page.locator("[data-table=pairs] .lead").first.click()
    assert page.locator("#drill .two > div").count() == 2 and page.locator("#drill .art").count() == 12


def test_shares_trends_and_wordings_lead_on(opened: Opened) -> None:
    page = opened("four")
    page.locator("[data-table=shares] .lead").first.click()
    assert page.locator("#drill .art").count() == 6
    page.keyboard.press("Escape")
    page.locator("[data-table=trends] .lead").first.click()
    assert page.locator("#drill-title").inner_text().startswith("Daily Lantern, 2020")
    dates = page.locator("#drill .art .label").all_inner_texts()
    assert dates and all(text.startswith("2020") for text in dates if "per 1,000" in text)
    page.keyboard.press("Escape")
    page.locator("[data-table=choices] .lead").first.click()
    assert set(page.locator("#drill mark").all_inner_texts()) == {"reckless"}


def test_without_evidence_there_are_counts_and_a_word_about_it(opened: Opened) -> None:
    page = opened("bare")
    page.locator("[data-table=estimates] .lead").first.click()
    assert "made without texts" in page.locator("#drill-body").inner_text() and page.locator("#drill .art").count() == 2


def test_hostile_names_stay_text(opened: Opened) -> None:
    page = opened("hostile")
    page.on("dialog", lambda dialog: pytest.fail(dialog.message))
    page.locator("[data-filter=label]").select_option("*")
    page.locator("[data-table=estimates] .lead").first.click()
    assert page.locator("#drill-title").inner_text().startswith("</script><script>alert(1)</script>: ")
    assert page.evaluate("document.scripts.length") == 2


@pytest.mark.parametrize("name", ["four", "hostile"])
def test_colours_have_contrast(opened: Opened, name: str) -> None:
    page = opened(name)
    assert page.evaluate(LOW_CONTRAST) == []
    page.locator("[data-table=estimates] .lead").first.click()
    assert page.evaluate(LOW_CONTRAST) == []


def test_print_has_neither_filters_nor_buttons(opened: Opened) -> None:
    page = opened("four")
    page.emulate_media(media="print")
    assert page.locator(".filters").is_hidden() and page.locator("[data-more]:visible").count() == 0
    assert page.locator("[data-table=estimates] tbody tr").first.is_visible() and page.locator(".methods p").first.is_visible()
