"""Every page of the class web app in a real browser: accessibility, width, and what hostile texts can do (nothing)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from class_browser import CHROMIUM, DESK, FLAGS, PHONE, Server, Visitor
from class_made import TEXT, exercise

from framing.classroom.exercise import Passage, Task
from framing.classroom.rooms import Rooms
from framing.classroom.steps import Step

playwright_api = pytest.importorskip("playwright.sync_api", reason="Playwright is not installed")
axe_api = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe-playwright-python is not installed")
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium was found")
HOSTILE = '<img src=x onerror="alert(1)">\'"><script>alert(2)</script><svg onload=alert(3)>'

WIDE = ("work, picking", "live", "results, revealed")  # pages with another order on a wide screen; the others are checked on a phone only


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with playwright_api.sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield started
        started.close()


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    server = Server(tmp_path_factory.mktemp("class"))
    server.start()
    yield server
    server.kill()


def open_lesson(rooms: Rooms, *texts: str) -> tuple[str, str]:
    """A lesson that all texts stand in, with one student's work; its id and code."""
    made = [
        exercise(
            title=text or "Highlight hunt",
            goal=text or "You can find words that judge.",
            passages=(Passage(name=text or "Text", text=f"{TEXT}\n{text}", headline=text or "Plan draws fire", marked=((10, 17),)),),
            tasks=(Task(prompt=text or "Write it again.", lines=3), Task(prompt="Put in order.", choices=(text or "may", "will", "must"))),
        )
        for text in texts
    ]
    session = rooms.create(texts[0] or "A lesson", 1, made, [texts[0] or "no story"])
    rooms.open(session, range(len(made)))
    room = rooms.room(session)
    assert room is not None
    rooms.set_state(session, "working")
    bo, _ = rooms.join(room.code, "Bo")
    written = texts[0] or "The mayor criticized the plan."
    rooms.save(bo, [Step("t/0/0", 1, written), Step("x/0/0/1", 1, written), Step("m/0/0/10/17", 1, "loaded"), Step("c/0/1", 1, [0, 1])])
    rooms.star(session, bo.id, "t/0/0", True)
    rooms.set_state(session, "working")
    return session, room.code


@pytest.mark.parametrize("size", [DESK, PHONE], ids=["desk", "phone"])
def test_pages_have_no_serious_accessibility_fault(browser: Any, server: Server, size: dict[str, Any]) -> None:
    rooms, axe = server.rooms(), axe_api.Axe()
    session, code = open_lesson(rooms, "", "")
    draft = rooms.create("A draft", 2, [exercise()], ["headline-match: it needs two articles"])
    teacher, student = Visitor(browser, **size), Visitor(browser, **size)
    found: list[str] = []

    def check(name: str, page: Any) -> None:
        for fault in axe.run(page).response["violations"] if size is PHONE or name in WIDE else ():
            if fault["impact"] in ("serious", "critical"):
                found.append(f"{name}: {fault['id']}: {[node['target'] for node in fault['nodes']][:4]}")
        if not page.evaluate("document.documentElement.scrollWidth <= innerWidth"):
            found.append(f"{name}: runs out of the page")
        small = page.evaluate(
            "[...document.querySelectorAll('main button, main input, main .button')].filter(n => n.offsetParent && n.type !== 'checkbox' && n.type !== 'radio'"
            " && n.getBoundingClientRect().height < 40).map(n => n.textContent)"
        )
        if small and size is PHONE:
            found.append(f"{name}: too small to touch: {small}")

    student.page.goto(f"{server.url}/j/{code}")
    student.page.evaluate("document.querySelector('main').append(document.createElement('img'))")
    check(WIDE[0], student.page)  # a fault that we made
    assert len(found) == 1 and "image-alt" in found.pop()
    student.page.reload()
    check("join", student.page)
    student.page.fill("#nickname", "Teacher")
    student.page.click("button.main")
    check("join, refused", student.page)
    student.join(server.url, code, f"Ada {size['viewport']['width']}")
    student.saved()
    check("work", student.page)
    student.page.locator(".w").nth(3).click()
    student.page.wait_for_selector(".picker:visible")
    check("work, picking", student.page)
    student.page.locator(".picker:visible [data-label]").first.click()
    student.page.locator("summary", has_text="The labels").first.click()
    check("work, marked", student.page)
    student.saved()

    teacher.page.goto(server.url + "/teacher")
    check("not signed in", teacher.page)
    teacher.page.goto(server.teacher_link)
    teacher.page.wait_for_url(f"{server.url}/teacher")
    check("lessons", teacher.page)
    at = f"{server.url}/teacher/s/{session}"
    for name, address in (
        ("new", f"{server.url}/teacher/new"), ("draft", f"{server.url}/teacher/s/{draft}"), ("live", at), ("board", f"{at}/board"), ("preview", f"{at}/results"),
        ("missing", f"{server.url}/teacher/s/none"),
    ):  # fmt: skip
        teacher.page.goto(address)
        check(name, teacher.page)
    for state in ("revealed", "closed"):
        rooms.set_state(session, state)
        teacher.page.goto(at)
        teacher.page.wait_for_selector(".heat")
        check(f"results, {state}", teacher.page)
        student.page.goto(f"{server.url}/s/{session}")
        check(f"student, {state}", student.page)
    rooms.delete(session)
    rooms.delete(draft)
    assert found == [] and teacher.faults == student.faults == []


def test_hostile_texts_do_nothing(browser: Any, server: Server) -> None:
    rooms = server.rooms()
    session, code = open_lesson(rooms, HOSTILE)
    teacher, student = Visitor(browser, **DESK), Visitor(browser, **DESK)
    student.join(server.url, code, HOSTILE[:10] + "Eve")
    student.saved()
    student.page.locator("textarea").first.fill(HOSTILE)
    student.page.locator(".w").nth(3).click()
    student.page.locator(".picker:visible [data-label]").first.click()
    student.saved()
    check_harmless(student.page)
    teacher.page.goto(server.teacher_link)
    teacher.page.wait_for_url(f"{server.url}/teacher")
    at = f"{server.url}/teacher/s/{session}"
    for path in ("", "/board", "/results"):
        teacher.page.goto(at + path)
        check_harmless(teacher.page)
    rooms.set_state(session, "revealed")
    student.page.locator(".heat").wait_for()
    check_harmless(student.page)
    teacher.page.goto(at)
    check_harmless(teacher.page)
    rooms.delete(session)
    assert teacher.faults == student.faults == []


def check_harmless(page: Any) -> None:
    assert "alert(1)" in page.content()  # it is there, as text
    assert page.locator("img, svg:not(.qr), script:not([src]):not([type='application/json'])").count() == 0
    assert (
        page.evaluate("[...document.querySelectorAll('*')].filter(n => [...n.attributes].some(a => a.name.startsWith('on'))).length") == 0
    )


def test_a_wrong_teacher_link_and_a_restart(browser: Any, server: Server) -> None:
    teacher = Visitor(browser, **DESK)
    teacher.page.goto(f"{server.url}/teacher/key/wrong")
    assert "not right" in teacher.page.inner_text("main")
    teacher.page.goto(server.teacher_link)
    teacher.page.wait_for_url(f"{server.url}/teacher")
    link = server.teacher_link
    server.kill()
    server.start()
    teacher.page.reload()
    assert teacher.page.locator("h1").inner_text() == "Your lessons" and server.teacher_link == link
    teacher.page.click("text=Sign out")
    teacher.page.goto(f"{server.url}/teacher")
    assert "teacher link" in teacher.page.inner_text("main")
