"""A whole lesson in real browsers: a teacher and five students, phones, a keyboard alone, a lost connection, a killed server."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from class_browser import CHROMIUM, DESK, FLAGS, PHONE, Server, Visitor

playwright_api = pytest.importorskip("playwright.sync_api", reason="Playwright is not installed")
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium was found")
ARTICLE = Path(__file__).parent / "golden" / "article.txt"


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with playwright_api.sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield started
        started.close()


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    server = Server(tmp_path)
    server.start()
    yield server
    server.kill()


def make_lesson(page: Any, server: Server) -> str:
    """The teacher's way from the link to an open lesson; the code."""
    page.goto(server.teacher_link)
    page.wait_for_url(f"{server.url}/teacher")
    page.click("text=New lesson")
    page.fill("#title", "Ferry lesson")
    page.set_input_files("#files", str(ARTICLE))
    page.click("#make")
    page.wait_for_url("**/teacher/s/*", timeout=120_000)
    assert page.locator("input[name=chosen]").count() >= 2
    page.click("text=Open the lesson")
    return str(page.locator(".big-code").inner_text())


def word(page: Any, place: int) -> Any:
    return page.locator(".exercise:visible .w").nth(place)


def label(page: Any, number: int = 0) -> None:
    page.locator(".picker:visible [data-label]").nth(number).click()


def marked(page: Any) -> int:
    return int(page.locator(".exercise:visible .w[aria-selected=true]").count())


def test_whole_lesson(browser: Any, server: Server) -> None:
    teacher = Visitor(browser, **DESK)
    page = teacher.page
    code = make_lesson(page, server)
    lesson = page.url
    assert "key" not in lesson
    board = teacher.open()
    board.goto(f"{lesson}/board")
    assert board.locator(".board-code").inner_text() == code and board.locator("svg.qr").is_visible()

    ada, bo = Visitor(browser, **PHONE), Visitor(browser, **PHONE)
    cy, di, ed = (Visitor(browser, **DESK) for _ in range(3))
    students = {"Ada": ada, "Bo": bo, "Cy": cy, "Di": di, "Ed": ed}
    for name, student in students.items():
        student.join(server.url, code, name)
    page.locator("#progress tbody tr").nth(4).wait_for()
    page.click("text=Start the work")
    for student in students.values():
        student.page.wait_for_selector(".exercise")
        student.saved()

    # Touch: a word and its label; then a stretch of three words.
    word(ada.page, 3).tap()
    label(ada.page, 0)
    word(bo.page, 3).tap()
    word(bo.page, 5).tap()
    label(bo.page, 0)
    assert (marked(ada.page), marked(bo.page)) == (1, 3)
    # The keyboard alone: to the words, three to the right, two more picked, the first label; then one is taken back.
    keys = cy.page.keyboard
    for _ in range(40):
        keys.press("Tab")
        if cy.page.evaluate("document.activeElement.getAttribute('role')") == "option":
            break
    for key in ("ArrowRight", "ArrowRight", "ArrowRight", "Shift+ArrowRight", "1", "ArrowDown", "ArrowDown", "Space", "2"):
        keys.press(key)
    assert marked(cy.page) == 3
    cy.page.locator("#say", has_text="marked").wait_for(state="attached")
    keys.press("Delete")
    assert marked(cy.page) == 2
    # The mouse: drawn across the words.
    word(di.page, 3).scroll_into_view_if_needed()
    start, end = word(di.page, 3).bounding_box(), word(di.page, 4).bounding_box()
    di.page.mouse.move(start["x"] + 4, start["y"] + 8)
    di.page.mouse.down()
    di.page.mouse.move(end["x"] + 4, end["y"] + 8, steps=4)
    di.page.mouse.up()
    label(di.page, 0)
    assert marked(di.page) == 2
    for student in students.values():
        student.saved()

    # Ed loses the connection, and goes on.
    ed.context.set_offline(True)
    word(ed.page, 3).click()
    label(ed.page, 0)
    answer = "textarea[data-item^='t/']:visible"
    ed.page.locator(answer).first.fill("Written on the bus.")
    ed.cut_off()
    # Two tabs of one student: each keeps what the other did.
    other = ada.open()
    other.goto(ada.page.url)
    other.locator(".w[aria-selected=true]").first.wait_for()
    word(other, 20).tap()
    label(other, 1)
    word(ada.page, 25).tap()
    label(ada.page, 1)

    # The server is killed in the middle of it; Ada and Bo go on meanwhile.
    server.kill()
    ada.page.locator(answer).first.fill("The council criticized the plan.")
    word(bo.page, 30).tap()
    label(bo.page, 1)
    ada.cut_off()
    server.start()
    ed.context.set_offline(False)
    for student in students.values():
        student.saved()
    ada.page.reload()
    ada.saved()
    assert marked(ada.page) == 3 and ada.page.locator(answer).first.input_value() == "The council criticized the plan."
    other.close()

    rooms = server.rooms()
    session = lesson.rsplit("/", 1)[1]
    kept = {name: sorted(row.item[0] for row in rooms.work(session) if row.nickname == name) for name in students}
    assert kept == {"Ada": ["m", "m", "m", "t"], "Bo": ["m", "m"], "Cy": ["m"], "Di": ["m"], "Ed": ["m", "t"]}

    # Live, without loading the page again; then the reveal.
    page.locator("#progress tbody", has_text="3 marks").wait_for()
    page.click("text=Show the results")
    page.wait_for_selector(".heat", timeout=60_000)
    assert page.locator(".heat .h4").count() >= 1  # word 3: all five
    assert "cannot tell" in page.inner_text("main")
    page.locator(".answers li", has_text="criticized").locator(".star").click()
    page.wait_for_selector(".starred")
    for student in students.values():
        student.page.wait_for_selector("text=What the class found")
    bo.page.reload()
    assert bo.page.locator(".answers", has_text="criticized").is_visible() and "Ada" not in bo.page.locator(".answers").first.inner_text()
    assert bo.page.evaluate("document.documentElement.scrollWidth <= innerWidth")

    marks = list(csv.DictReader(io.StringIO(teacher.context.request.get(f"{lesson}/marks.csv").text().removeprefix("\ufeff"))))
    assert sorted(row["student"] for row in marks) == ["Ada"] * 3 + ["Bo"] * 2 + ["Cy", "Di", "Ed"]
    assert teacher.context.request.get(f"{lesson}/lesson.pdf").body().startswith(b"%PDF")

    page.locator(".data summary").click()
    page.click("text=Delete for good")
    page.wait_for_url(f"{server.url}/teacher")
    assert rooms.room(session) is None and rooms.work(session) == []
    rooms.store.shred()
    left = b"".join(path.read_bytes() for path in server.data.parent.glob("class.sqlite*"))
    assert b"Written on the bus" not in left and b"criticized the plan" not in left
    ada.page.wait_for_selector("text=Join a lesson")
    assert [fault for visitor in (teacher, *students.values()) for fault in visitor.faults] == []
