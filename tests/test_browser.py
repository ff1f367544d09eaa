"""A report in a real browser, opened from disk."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from framing.ingest import read_corpus
from framing.pipeline import analyze_article

CHROMIUM = next((found for name in ("chromium", "chromium-browser", "google-chrome") if (found := shutil.which(name))), None)
FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
    "--disable-sync",
]  # fmt: skip
playwright_api = pytest.importorskip("playwright.sync_api", reason="Playwright is not installed")
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium was found")
ARTICLE = Path(__file__).parent / "golden" / "article.txt"


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with playwright_api.sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield started
        started.close()


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> str:
    path = tmp_path_factory.mktemp("report") / "report.html"
    path.write_text(analyze_article(next(read_corpus(ARTICLE))).to_html(), "utf-8")
    return path.as_uri()


@pytest.fixture(params=[1100, 375], ids=["desk", "phone"])
def page(request: pytest.FixtureRequest, browser: Any, report: str) -> Iterator[Any]:
    opened = browser.new_page(viewport={"width": request.param, "height": 800})
    complaints: list[str] = []
    opened.on("console", lambda message: complaints.append(message.text))
    opened.on("pageerror", lambda error: complaints.append(str(error)))
    opened.goto(report)
    yield opened
    opened.close()
    assert complaints == []


def test_hover_shows_the_reason(page: Any) -> None:
    tip = page.locator("#tip")
    assert tip.is_hidden()
    page.locator("mark.loaded", has_text="slammed").first.hover()
    assert tip.is_visible() and "plainer" in tip.inner_text()
    box = tip.bounding_box()
    assert box["x"] >= 0 and box["x"] + box["width"] <= page.viewport_size["width"]
    page.keyboard.press("Escape")
    assert tip.is_hidden()


def test_tap_pins_the_reason(page: Any) -> None:
    page.locator("mark.hedge").first.click()
    page.mouse.move(5, 5)
    assert page.locator("#tip").is_visible()
    page.locator("h1").click()
    assert page.locator("#tip").is_hidden()


def test_keyboard_reaches_the_marks(page: Any) -> None:
    page.locator("[data-hide=paraphrased]").focus()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.tagName") == "MARK"
    assert page.locator("#tip").is_visible()


def test_switches_hide_a_device_and_a_voice(page: Any) -> None:
    def drawn(selector: str) -> list[str]:
        return list(page.eval_on_selector_all(selector, "nodes => nodes.map(n => getComputedStyle(n).textDecorationLine)"))

    assert set(drawn(".marked mark.loaded")) == {"underline"}
    page.locator("[data-hide=loaded]").uncheck()
    assert set(drawn(".marked mark.loaded")) == {"none"}
    assert set(drawn(".marked mark.hedge.in-quoted")) == {"underline"}
    page.locator("[data-hide=quoted]").uncheck()
    assert set(drawn(".marked mark.hedge.in-quoted")) == {"none"}


def test_nothing_runs_out_of_the_page(page: Any) -> None:
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
