"""The page of a comparison in a real browser, opened from disk."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from story_made import compare, hostile, made
from test_browser import CHROMIUM, browser  # noqa: F401 (the fixture)

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium was found")
FOUR = ("continental-wire", "daily-lantern", "ellery-courier", "morning-halyard")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("contrast")
    for name, comparison in (("two", made()), ("four", made(*FOUR)), ("twelve", compare(made(*FOUR).analyses * 3)), ("hostile", hostile())):
        (path / f"{name}.html").write_text(comparison.to_html(), "utf-8")
    return path


class Opened:
    """Opens pages and holds that none of them complains."""

    def __init__(self, chromium: Any, folder: Path) -> None:
        self.chromium, self.folder = chromium, folder
        self.pages: list[Any] = []
        self.complaints: list[str] = []

    def __call__(self, name: str, width: int = 1100, **options: Any) -> Any:
        page = self.chromium.new_page(viewport={"width": width, "height": 800}, **options)
        page.on("console", lambda message: self.complaints.append(message.text))
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.goto((self.folder / f"{name}.html").as_uri())
        self.pages.append(page)
        return page


@pytest.fixture
def opened(browser: Any, folder: Path) -> Iterator[Opened]:  # noqa: F811
    found = Opened(browser, folder)
    yield found
    for page in found.pages:
        page.close()
    assert found.complaints == []


@pytest.mark.parametrize("name", ["two", "four", "twelve", "hostile"])
@pytest.mark.parametrize("width", [1440, 1000, 390])
def test_nothing_runs_out_of_the_page(opened: Opened, name: str, width: int) -> None:
    assert opened(name, width).evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_kinds_are_filtered_by_keyboard(opened: Opened) -> None:
    page = opened("two")
    page.locator("[data-filter=statement]").focus()
    page.keyboard.press("Enter")
    assert page.locator(".card:visible").count() == 1
    assert page.locator("#count").inner_text() == "1 of 7 differences shown"
    assert page.locator("[aria-pressed=true][data-filter]").get_attribute("data-filter") == "statement"
    page.locator("[data-filter='']").click()
    assert page.locator(".card:visible").count() == 7 and page.locator("#count").inner_text() == ""


def test_a_mention_lights_up_in_all_texts(opened: Opened) -> None:
    page = opened("two")
    lit = page.locator(".m.lit")
    page.locator("[data-text='0'] .m", has_text="Helen Dastrup").first.hover()
    assert {lit.nth(n).inner_text() for n in range(lit.count())} >= {"Mayor Helen Dastrup", "Dastrup", "the mayor"}
    assert page.locator("#bar").is_hidden()
    page.mouse.move(2, 2)
    assert lit.count() == 0


def test_a_tap_holds_a_referent_and_leads_on(opened: Opened) -> None:
    page = opened("two", 390)
    page.locator("[data-text='0'] .m", has_text="Pellow").first.click()
    bar = page.locator("#bar")
    assert bar.is_visible() and page.locator("#bar-name").inner_text() == "Grant Pellow"
    assert page.locator("[data-show='1']").get_attribute("aria-pressed") == "true"
    page.locator("[data-next='1']").click()
    assert page.locator("[data-text='1'] .m.lit").first.evaluate(
        "n => n.getBoundingClientRect().top > 0 && n.getBoundingClientRect().top < innerHeight"
    )
    page.keyboard.press("Escape")
    assert bar.is_hidden() and page.locator(".m.lit").count() == 0


def test_the_key_chooses_a_referent(opened: Opened) -> None:
    page = opened("two")
    chip = page.locator("[data-show='2']")
    chip.click()
    assert page.locator(".m.lit").count() == page.locator(".m[data-r~='2']").count() > 0
    chip.click()
    assert page.locator(".m.lit").count() == 0 and chip.get_attribute("aria-pressed") == "false"


def test_a_loaded_wording_tells_its_reason(opened: Opened) -> None:
    page = opened("two")
    page.locator("[data-text='0'] mark.loaded", has_text="whined").click()
    assert "reporting-verb" in page.locator("#bar-why").inner_text()


def test_two_of_four_texts_are_shown_and_a_link_brings_another(opened: Opened) -> None:
    page = opened("four")
    assert page.locator("[data-text]:visible").count() == 2
    page.locator("[data-side='0']").select_option("3")
    assert page.locator("[data-text='3']").is_visible() and page.locator("[data-text='0']").is_hidden()
    page.locator("#row-1 a[href^='#t-2-']").click()
    page.locator("[data-text='2']").wait_for(state="visible")  # the page follows a link after the click is done
    assert page.locator("[data-text]:visible").count() == 2


def test_everything_is_there_without_a_script(opened: Opened) -> None:
    page = opened("four", java_script_enabled=False)
    assert page.locator("[data-text]:visible").count() == 4 and page.locator(".card:visible").count() == 7
    assert page.locator(".filter").is_hidden() and page.locator(".selectors").is_hidden() and page.locator(".chips").is_hidden()
    page.locator("[data-text='0'] a.m").first.click()
    assert page.url.rsplit("#", 1)[1].startswith("word-")


@pytest.mark.parametrize("name", ["two", "four"])
def test_colours_have_contrast(opened: Opened, name: str) -> None:
    """Letters stand out from what is behind them by 4.5 to 1 or more, whatever is lit."""
    page = opened(name)
    page.locator("[data-show='0']").click()
    assert page.evaluate(LOW_CONTRAST) == []


LOW_CONTRAST = """() => {
  const parse = (colour) => { const [r, g, b, a = 1] = colour.match(/[\\d.]+/g).map(Number); return { rgb: [r, g, b], a }; };
  const linear = (v) => (v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
  const light = (rgb) => { const [r, g, b] = rgb.map((v) => linear(v / 255)); return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
  const behind = (node) => {
    for (let at = node; at; at = at.parentElement) {
      const { rgb, a } = parse(getComputedStyle(at).backgroundColor);
      if (a > 0.99) return rgb;
    }
    return [255, 255, 255];
  };
  const low = new Set();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || node.closest('svg,script,style') || !node.checkVisibility()) continue;
    const [a, b] = [light(parse(getComputedStyle(node).color).rgb), light(behind(node))].sort((x, y) => y - x);
    const ratio = (a + 0.05) / (b + 0.05);
    if (ratio < 4.5) low.add(node.tagName + '.' + node.className + ' ' + ratio.toFixed(2));
  }
  return [...low];
}"""
