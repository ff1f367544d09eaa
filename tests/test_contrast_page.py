"""The page and the Markdown of a comparison: hostile text stays text, nothing from outside, usable without its script, and with many articles."""

from __future__ import annotations

import dataclasses
import itertools
import re
from html.parser import HTMLParser

import pytest
from story_made import compare, hostile, made

from framing.report import story_view
from framing.report.contrast import FIRST_ROWS
from framing.story.records import StoryComparison

FOUR = ("continental-wire", "daily-lantern", "ellery-courier", "morning-halyard")
VOID = {"meta", "input", "br", "use", "path", "img"}


class Page(HTMLParser):
    """What a browser would build: elements with their attributes and their text."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []  # one per element
        self._open: list[int] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        self.texts.append("")
        if tag not in VOID:
            self._open.append(len(self.elements) - 1)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        self.texts.append("")

    def handle_endtag(self, tag: str) -> None:
        while self._open and self.elements[self._open.pop()][0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        for number in self._open:
            self.texts[number] += data

    def all(self, tag: str, **attributes: str) -> list[tuple[dict[str, str | None], str]]:
        wanted = {name.rstrip("_").replace("_", "-"): value for name, value in attributes.items()}
        return [
            (found, text)
            for (name, found), text in zip(self.elements, self.texts, strict=True)
            if name == tag and all(value in (found.get(key) or "").split() for key, value in wanted.items())
        ]


@pytest.fixture(scope="module", params=[(), FOUR], ids=["two", "four"])
def comparison(request: pytest.FixtureRequest) -> StoryComparison:
    return made(*request.param)


@pytest.fixture(scope="module")
def page(comparison: StoryComparison) -> Page:
    return Page(comparison.to_html())


def test_whole_texts_stand_in_the_page(comparison: StoryComparison, page: Page) -> None:
    texts = page.all("article", class_="marked")
    assert len(texts) == len(comparison.analyses)
    for (_, text), analysis in zip(texts, comparison.analyses, strict=True):
        shown = re.sub(r"\s+", " ", re.sub(r"same words: (?:[A-D] (?:¶ \d+|headline)(?:, )?)+", "", text))
        assert re.sub(r"\s+", " ", analysis.document.text) in shown


def test_every_row_is_a_card_with_its_marks(comparison: StoryComparison, page: Page) -> None:
    cards = page.all("article", class_="card")
    assert [card["data-kind"] for card, _ in cards] == [row.kind for row in comparison.rows]
    for row, (_, text) in zip(comparison.rows, cards, strict=True):
        assert row.reason in text
        assert all(cell.wording in text for cell in row.cells if cell)
        assert ("not found in" in text) == (None in row.cells)
    hits = {text for _, text in page.all("mark", class_="hit")}
    assert {"Mayor Helen Dastrup", "fed-up residents"} <= hits


def test_mentions_are_linked_over_the_texts(comparison: StoryComparison, page: Page) -> None:
    for number, referent in enumerate(comparison.referents):
        linked = page.all("a", class_="m", data_r=str(number)) + page.all("span", class_="m", data_r=str(number))
        assert len(linked) >= sum(len(p.mentions) for p in referent.portraits if p)
        # One stop of the Tab key for each referent of a text, and it leads to the row of its wordings.
        stops = [found for found, _ in page.all("a", class_="m") if found["href"] == f"#word-{number}"]
        assert len(stops) == sum(p is not None for p in referent.portraits)
        assert page.all("tr", id=f"word-{number}")


def test_loaded_wordings_are_signed_and_not_only_coloured(page: Page) -> None:
    words = page.all("table", class_="words")[0][1]
    assert "desperate people\xa0−" in words and "fed-up residents\xa0−" in words
    assert "booed (nobody named)" in words and "lectured (by Helen Dastrup)" in words


def test_sources_of_one_article_only_are_told(page: Page) -> None:
    rows = {text for _, text in page.all("tr")}
    assert any("Helen Dastrup" in row and "plead 2 (charged)" in row and "scold 2 (charged)" in row for row in rows)
    assert any("Renata Sandoval" in row and "claim 1 (distancing)" in row for row in rows)


def test_page_is_reachable(comparison: StoryComparison, page: Page) -> None:
    levels = [int(tag[1]) for tag, _ in page.elements if re.fullmatch("h[1-6]", tag)]
    assert levels[0] == 1 and levels.count(1) == 1 and all(b - a <= 1 for a, b in itertools.pairwise(levels))
    assert all(cell.get("scope") in ("col", "row") for cell, _ in page.all("th"))
    buttons = [button for button, _ in page.all("button") if "data-filter" in button or "data-show" in button]
    assert buttons and all(button.get("aria-pressed") in ("true", "false") for button in buttons)
    for _, (_, found) in enumerate(page.elements):
        if (found.get("href") or "").startswith("#"):
            assert any(other.get("id") == (found["href"] or "")[1:] for _, other in page.elements), found
    ids = [found["id"] for _, found in page.elements if found.get("id")]
    assert len(ids) == len(set(ids))
    chart = page.all("div", role="img")
    assert len(chart) == 1 and all(name in (chart[0][0]["aria-label"] or "") for name in comparison.names)


def test_page_works_without_its_script(page: Page) -> None:
    # What only the script can use is shown by it; everything else is there from the start.
    for name in ("filter", "chips", "selectors"):
        assert all("hidden" in found for found, _ in page.all("div", class_=name))
    assert not any("hidden" in found for found, _ in page.all("article"))


def test_page_uses_no_outside_resource(page: Page) -> None:
    for _, found in page.elements:
        for name in ("src", "href", "xlink:href", "action"):
            assert (found.get(name) or "#").startswith("#"), found
    policy = next(found["content"] for found, _ in page.all("meta") if found.get("http-equiv") == "Content-Security-Policy")
    assert policy and "default-src 'none'" in policy and "script-src 'sha256-" in policy


def test_no_verdict(comparison: StoryComparison, page: Page) -> None:
    told = " ".join(text for tag, text in zip([t for t, _ in page.elements], page.texts, strict=True) if tag in ("header", "section"))
    own = told + " ".join(story_view.summary(comparison))
    for word in ("omits", "omitted", "hides", "hidden", "bias score", "left-wing", "right-wing"):
        assert word not in own.lower()


def test_hostile_text_stays_text() -> None:
    html = hostile().to_html()
    page = Page(html)
    tags = [tag for tag, _ in page.elements]
    assert tags.count("script") == 1 and "img" not in tags
    assert not any(name.startswith("on") for _, found in page.elements for name in found)
    body = page.all("body")[0][1]
    assert "<script>alert(1)</script>" in body and "onerror=alert(2)" in body and "{{ 7*7 }}" in body and "49" not in page.all("main")[0][1]
    assert all(found.get("dir") == "auto" for found, _ in page.all("p", class_="said"))
    markdown = hostile().to_markdown()
    assert "<script>" not in markdown and "\\<script\\>" in markdown


def test_many_articles_stay_usable() -> None:
    analyses = made(*FOUR).analyses
    twelve = compare(analyses * 3)
    html = twelve.to_html()
    page = Page(html)
    assert len(html) < 450_000
    assert len(page.all("select")) == 2 and len(page.all("option")) == 24
    assert all(text.count("Helen Dastrup") for _, text in page.all("article", class_="marked"))
    assert page.all("table", class_="wide")


def test_first_rows_are_shown_and_the_rest_on_demand() -> None:
    two = made()
    many = dataclasses.replace(two, rows=two.rows * 3)
    html = many.to_html()
    assert html.index(f"Show the other {len(many.rows) - FIRST_ROWS}") > html.index(f'id="row-{FIRST_ROWS - 1}"')
    assert html.index(f"Show the other {len(many.rows) - FIRST_ROWS}") < html.index(f'id="row-{FIRST_ROWS}"')


def test_nothing_in_common() -> None:
    two = made()
    bare = dataclasses.replace(two, referents=(), statements=(), facts=(), rows=())
    assert "Nobody and nothing was found that two of the articles speak of." in bare.to_html()
    assert "No difference was found" in bare.to_markdown()
    assert story_view.strangers(bare) == list(two.names) and not story_view.strangers(two)


def test_notebook_shows_the_summary_and_cards(comparison: StoryComparison) -> None:
    fragment = comparison._repr_html_()
    assert fragment.count('class="card"') == len(comparison.rows) and "<script" not in fragment and 'href="#t-' not in fragment


def test_markdown_has_every_section(comparison: StoryComparison) -> None:
    text = comparison.to_markdown()
    heads = [line for line in text.splitlines() if line.startswith("## ")]
    assert heads == [
        "## In short", "## Differences, the strongest first", "## Word choice", "## Who is quoted", "## Told by one",
        "## What this page cannot say", "## How it was made",
    ]  # fmt: skip
    assert "coloured by scolded •" in text and "acted upon: booed (nobody named)" in text
    assert "not found in" in text
    tables = [line.replace("\\|", "").count("|") for line in text.splitlines() if line.startswith("|")]
    assert set(tables) <= {10, len(comparison.names) + 2}


def test_summary_speaks_of_sizes_and_of_what_differs() -> None:
    lines = " ".join(story_view.summary(made()))
    assert "2 persons and 3 bodies, groups, places and things are spoken of in both." in lines
    assert "in The Daily Lantern (" in lines and "per 1,000 words" in lines
    assert "1 statement is passed on in both, with different verbs (“plead” / “scold”)." in lines
    assert "Not found in the other article: what 2 sentences of The Daily Lantern and 1 sentence of The Morning Halyard tell." in lines
    assert [made().rows[n].kind for n in story_view.leads(made())][:2] == ["headline", "naming"]
