"""The class web app as a browser without scripts sees it: a whole lesson, its exports, and what each side may see."""

from __future__ import annotations

import asyncio
import csv
import io
import json
import os
import re
import socket
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from class_made import TEXT, Clock, client_of, cookie_of, csrf_of, exercise, join, make_rooms, open_room, teach
from starlette.testclient import TestClient

from framing.classroom.exercise import Passage
from framing.classroom.making import MOST_CHARACTERS, Pasted, Upload, make_lesson, sample_stories
from framing.classroom.pages import cut_words, render
from framing.classroom.room_records import Room
from framing.classroom.rooms import Rooms
from framing.classroom.security import show_code
from framing.classroom.serve import serve
from framing.classroom.site import Site
from framing.classroom.steps import Step
from framing.classroom.workshop import Workshop
from framing.errors import InputError, UsageError

HOSTILE = "<img src=x onerror=alert(1)>'\"><script>alert(2)</script>"
ARTICLE = Path(__file__).parent / "golden" / "article.txt"


@pytest.fixture
def rooms(tmp_path: Path) -> Rooms:
    return make_rooms(tmp_path)


@pytest.fixture
def client(rooms: Rooms) -> Iterator[TestClient]:
    with client_of(rooms) as client:
        yield client


def put(client: TestClient, where: str, *steps: tuple[str, object]) -> dict[str, object]:
    csrf = csrf_of(client.get(where).text, where='data-csrf="')
    body = {"steps": [{"item": item, "step": 1000 + number, "value": value} for number, (item, value) in enumerate(steps)]}
    answer = client.put(f"{where}/api/work", json=body, headers={"X-CSRF": csrf})
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


def test_a_lesson_without_a_browser(client: TestClient, rooms: Rooms) -> None:
    csrf = teach(client)
    made = client.post(
        "/teacher/new", data={"csrf": csrf, "title": "Ferry lesson", "level": "2"}, files=[("files", ("ferry.txt", ARTICLE.read_bytes()))]
    )
    assert made.status_code == 303, made.text
    lesson = made.headers["location"]
    draft = client.get(lesson).text
    assert "Ferry lesson" in draft and draft.count('name="chosen"') >= 1
    assert client.post(f"{lesson}/open", data={"csrf": csrf, "chosen": ["0"]}).status_code == 303
    session = lesson.rsplit("/", 1)[1]
    room = rooms.room(session)
    assert room is not None and show_code(room.code) in client.get(lesson).text and "<svg" in client.get(f"{lesson}/board").text
    assert client.get(f"{lesson}/key/1.pdf").content.startswith(b"%PDF") and client.get(f"{lesson}/sheet/2.pdf").status_code == 404
    teacher = dict(client.cookies)

    where = join(client, room.code, "Ada Finch")
    assert "You are in" in client.get(where).text
    assert client.get(f"{where}/api/state").json() == {"state": "open", "latest": 0}
    rooms.set_state(session, "working")
    page = client.get(where).text
    assert 'role="option"' in page and "Ada Finch" in page and "The Gull" not in page
    (text,) = [passage.text for passage in rooms.exercises(session)[0].passages]
    word = re.search(r"\w{5,}", text)
    assert word is not None
    item = f"m/0/0/{word.start()}/{word.end()}"
    label = rooms.exercises(session)[0].labels[0][0]
    assert put(client, where, (item, label))["saved"] == {item: {"step": 1000, "value": label}}
    assert client.get(f"{where}/api/work").json() == {"items": {item: {"step": 1000, "value": label}}, "latest": 1000}

    client.cookies.clear()
    client.cookies.update(teacher)
    live = client.get(f"{lesson}/live").json()
    assert live["students"][0]["nickname"] == "Ada Finch" and live["students"][0]["work"][0]["marks"] == 1 and live["students"][0]["here"]
    assert client.post(f"{lesson}/state", data={"csrf": csrf, "state": "revealed"}).status_code == 303
    results = client.get(lesson).text
    assert "How far the class agrees" in results and "cannot tell" in results and "1 student worked on it" in results
    assert client.get(f"{lesson}/lesson.pdf").content.startswith(b"%PDF")
    rows = list(csv.DictReader(io.StringIO(client.get(f"{lesson}/marks.csv").text.removeprefix("\ufeff"))))
    assert [(row["student"], row["words"], row["label"]) for row in rows] == [("Ada Finch", word.group(), label)]
    assert client.post(f"{lesson}/delete", data={"csrf": csrf}).status_code == 303
    assert client.get(lesson).status_code == 404 and rooms.rooms() == []


def test_all_that_people_write_is_escaped(client: TestClient, rooms: Rooms) -> None:
    made = exercise(
        title=HOSTILE, goal=HOSTILE, passages=(Passage(name=HOSTILE, text=f"{TEXT}\n{HOSTILE}", headline=HOSTILE),), questions=(HOSTILE,)
    )
    session = rooms.create(HOSTILE, 1, [made], [HOSTILE])
    csrf = teach(client)
    teacher = dict(client.cookies)
    pages = [client.get(f"/teacher/s/{session}").text]
    rooms.open(session, [0])
    rooms.set_state(session, "working")
    room = rooms.room(session)
    assert room is not None
    where = join(client, room.code, "Ada")
    put(client, where, ("t/0/0", HOSTILE), ("x/0/0/1", HOSTILE), ("m/0/0/10/17", "loaded"))
    student = dict(client.cookies)
    pages.append(client.get(where).text)
    client.cookies.clear()
    client.cookies.update(teacher)
    pages += [client.get(f"/teacher/s/{session}{page}").text for page in ("", "/board", "/results")]
    client.post(
        f"/teacher/s/{session}/star", json={"student": rooms.students(session)[0].id, "item": "t/0/0", "on": True}, headers={"X-CSRF": csrf}
    )
    client.post(f"/teacher/s/{session}/state", data={"csrf": csrf, "state": "revealed"})
    pages += [client.get(f"/teacher/s/{session}").text, client.get("/teacher").text]
    assert client.get(f"/teacher/s/{session}/lesson.pdf").content.startswith(b"%PDF")
    client.cookies.clear()
    client.cookies.update(student)
    pages.append(client.get(where).text)
    pages.append(client.post("/join", data={"csrf": "", "code": HOSTILE, "nickname": HOSTILE}).text)
    for page in pages:
        assert "<img" not in page and "<script>alert" not in page
        assert "onerror" in page  # or else nothing hostile was on the page


def test_exports_are_safe_and_whole(client: TestClient, rooms: Rooms) -> None:
    session, code = open_room(rooms)
    where = join(client, code, "Ada")
    put(client, where, ("t/0/0", '=HYPERLINK("http://evil.example")'), ("c/0/1", [2, 0]), ("x/0/1/0", "-2\nlines"), ("d/0", True))
    join(client, code, "-1 Bo")
    put(client, f"/s/{session}", ("m/0/0/10/17", "loaded"))
    teach(client)
    answers = list(csv.reader(io.StringIO(client.get(f"/teacher/s/{session}/answers.csv").content.decode("utf-8-sig"))))
    assert [row[3:6] for row in answers[1:]] == [
        ["task 2", "Put in order.", "1. must; 2. may"],
        ["task 1", "Write the first sentence again.", '\'=HYPERLINK("http://evil.example")'],
        ["row 2", "Word", "'-2\nlines"],
    ]
    marks = list(csv.DictReader(io.StringIO(client.get(f"/teacher/s/{session}/marks.csv").content.decode("utf-8-sig"))))
    assert [(row["student"], row["words"], row["after_reveal"]) for row in marks] == [("'-1 Bo", "slammed", ""), ("Ada", "", "")]
    assert client.get(f"/teacher/s/{session}/other.csv").status_code == 404


def test_students_see_chosen_answers_and_names_only_where_shown(client: TestClient, rooms: Rooms) -> None:
    session, code = open_room(rooms)
    bo, _ = rooms.join(code, "Bo")
    where = join(client, code, "Ada")
    put(client, where, ("t/0/0", "the words of ada"))
    rooms.save(bo, [step(item="t/0/0", value="the words of bo")])
    rooms.set_state(session, "revealed")
    page = client.get(where).text
    assert "the words of ada" in page and "the words of bo" not in page and "3 students" not in page
    rooms.star(session, bo.id, "t/0/0", True)
    page = client.get(where).text
    assert "the words of bo" in page and ">Bo<" not in page
    rooms.set_show_names(session, True)
    assert ">Bo<" in client.get(where).text
    assert "data-student=" in page and bo.id not in page  # nobody else's id either
    teach(client)
    key = "The mayor criticized the plan."
    assert key in client.get(f"/teacher/s/{session}").text and key not in page


def test_students_page_follows_the_state(client: TestClient, rooms: Rooms) -> None:
    session, code = open_room(rooms, state="open")
    where = join(client, code, "Ada")
    for state, shown in (("working", "I am done"), ("revealed", "What the class found"), ("closed", "The lesson is over")):
        rooms.set_state(session, state)
        assert shown in client.get(where).text
    csrf = csrf_of(client.get(where).text)
    assert client.post(f"{where}/leave", data={"csrf": csrf}).status_code == 303
    assert client.get(where).headers["location"] == "/"
    assert client.get("/s/unknown").status_code == 303


def test_errors_are_pages_that_say_what_to_do(client: TestClient, rooms: Rooms) -> None:
    session, code = open_room(rooms)
    for path in ("/nowhere", "/teacher/nowhere"):
        answer = client.get(path)
        assert answer.status_code == 404 and "<h1>Not here</h1>" in answer.text
    assert client.get("/join").status_code == 405
    form = client.get("/")
    for code_typed, nickname, problem in (
        ("ZZZ-ZZZZ", "Ada", "look at the board"),
        (code, "Teacher", "could be taken for"),
        (code, "", "has no letter"),
    ):
        answer = client.post("/join", data={"csrf": csrf_of(form.text), "code": code_typed, "nickname": nickname})
        assert answer.status_code == 400 and problem in answer.text.lower(), answer.text
    csrf = teach(client)
    answer = client.post(f"/teacher/s/{session}/state", data={"csrf": csrf, "state": "open"})
    assert answer.status_code == 400 and "cannot go from" in answer.text and "What to do" in answer.text
    answer = client.post("/teacher/new", data={"csrf": csrf, "title": "Empty", "level": "9"})
    assert answer.status_code == 400 and "none was given" in answer.text and 'value="Empty"' in answer.text


def test_a_bug_gives_a_plain_page(rooms: Rooms, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rooms, "rooms", lambda: 1 / 0)
    with client_of(rooms) as client:
        client._transport.raise_server_exceptions = False  # type: ignore[attr-defined]
        teach_page = client.get("/teacher/key/" + "5f" * 32)
        answer = client.get("/teacher")
        assert teach_page.status_code == 200 and answer.status_code == 500
        assert "The server made a mistake" in answer.text and "ZeroDivision" not in answer.text


def test_retention_at_the_start(tmp_path: Path) -> None:
    clock = Clock()
    rooms = make_rooms(tmp_path, clock)
    open_room(rooms)
    clock.now += 31 * 86_400
    with client_of(rooms) as client:
        for _ in range(50):
            if not rooms.rooms():
                break
            client.get("/")
        assert rooms.rooms() == []


def test_words_of_a_passage() -> None:
    passage = Passage(name="Text", text="“Don’t,” she said—well-known U.S. envoy.\n\n\n$9.4 a_b", marked=((1, 6), (9, 17)))
    paragraphs = cut_words(passage)
    assert ["".join(token.text for token in tokens) for tokens in paragraphs] == ["“Don’t,” she said—well-known U.S. envoy.", "$9.4 a_b"]
    assert [token.text for tokens in paragraphs for token in tokens if token.word] == [
        "Don’t",
        "she",
        "said",
        "well-known",
        "U.S",
        "envoy",
        "9.4",
        "a",
        "b",
    ]
    assert all(passage.text[token.start : token.end] == token.text for tokens in paragraphs for token in tokens)
    assert [(token.text, token.numbers) for tokens in paragraphs for token in tokens if token.numbers] == [("Don’t", (1,)), ("she", (2,))]


def test_offsets_are_code_points() -> None:
    passage = Passage(name="Text", text="🦊 fox, 𝒷old é̱ words")
    assert [(token.start, token.text) for tokens in cut_words(passage) for token in tokens if token.word][:2] == [(2, "fox"), (7, "𝒷old")]


def test_lessons_are_made_of_what_was_given() -> None:
    text = ARTICLE.read_text("utf-8")
    made = make_lesson(
        [Pasted("Council slams ferry plan", text)], [Upload("../../x/broken.docx", b"no zip"), Upload("none", b"")], ["../secret"], 2
    )
    assert made.exercises and any("broken.docx" in note for note in made.notes)
    assert not any("/tmp" in note for note in made.notes)
    with pytest.raises(InputError, match="none was given"):
        make_lesson([], [], [], 1)
    with pytest.raises(InputError, match="none could be read"):
        make_lesson([Pasted("", "word " * MOST_CHARACTERS)], [], [], 1)


def test_sample_stories() -> None:
    found = sample_stories()
    assert found and all(count == 4 for _, _, count in found) and ("curfew-vote", "Curfew vote", 4) in found
    assert sample_stories(Path("/nowhere")) == []


def test_join_address(rooms: Rooms) -> None:
    class Asked:
        def __init__(self, host: str) -> None:
            self.headers = {"host": host}

    site = Site(rooms=rooms, secret="x", workshop=None, lan="192.168.1.5")  # type: ignore[arg-type]
    assert site.join_address(Asked("127.0.0.1:8000")) == "http://192.168.1.5:8000"  # type: ignore[arg-type]
    assert site.join_address(Asked("class.local")) == "http://class.local"  # type: ignore[arg-type]
    site.public = "https://class.example/"
    assert site.join_address(Asked("127.0.0.1:8000")) == "https://class.example"  # type: ignore[arg-type]


def test_data_for_scripts_cannot_end_the_script() -> None:
    live = {"state": "open", "code": "", "exercises": ["</script><script>alert(1)</script>"], "students": []}
    room = open_record()
    page = render("board.html", room=room, qr="", live=live, join_place="x")
    assert "</script><script>" not in page
    found = re.search(r'id="live">(.*?)</script>', page)
    assert found is not None and json.loads(found.group(1)) == live


def step(*, item: str, value: object) -> Any:
    return Step(item, 1, value)


def open_record() -> Any:
    return Room(
        id="a", code="", code_until=0, title="x", state="open", level=1, show_names=False, notes=(), created=0, touched=0, students=0
    )


def test_workshop_hands_errors_over_and_ends_what_hangs() -> None:
    async def work() -> None:
        workshop = Workshop(30.0)
        try:
            assert await workshop.run(len, "four") == 4
            with pytest.raises(InputError, match="none was given") as caught:
                await workshop.run(make_lesson, [], [], [], 1)
            assert caught.value.remedy == "paste, upload or tick one"
            with pytest.raises(ZeroDivisionError):
                await workshop.run(divmod, 1, 0)
            with pytest.raises(UsageError, match="ended"):
                await workshop.run(os._exit, 3)
            short = Workshop(1.0)
            with pytest.raises(UsageError, match="took longer"):
                await short.run(time.sleep, 60)
            short.close()
            assert await workshop.run(len, "four") == 4  # a new process, after the old one ended
        finally:
            workshop.close()

    asyncio.run(work())


def test_teacher_removes_a_student_and_lets_one_back(client: TestClient, rooms: Rooms) -> None:
    session, code = open_room(rooms)
    where = join(client, code, "Ada")
    put(client, where, ("t/0/0", "the words of ada"))
    old = client.cookies[cookie_of(where)]
    (ada,) = rooms.students(session)
    csrf = teach(client)
    at = f"/teacher/s/{session}/students/{ada.id}"
    assert client.post(f"{at}/praise", headers={"X-CSRF": csrf}).status_code == 404
    assert client.post(f"{at}/back", headers={"X-CSRF": csrf}).status_code == 200
    assert join(client, code, "ada") == where
    assert client.get(f"{where}/api/work").json()["items"]["t/0/0"]["value"] == "the words of ada"
    client.cookies.clear()
    client.cookies.set(cookie_of(where), old)
    assert client.get(f"{where}/api/work").status_code == 401  # the lost device is out
    csrf = teach(client)
    other, _ = open_room(rooms)
    assert client.post(f"/teacher/s/{other}/students/{ada.id}/remove", headers={"X-CSRF": csrf}).status_code == 200
    assert rooms.students(session) == [ada]  # of another session: nothing happens
    client.post(f"{at}/remove", headers={"X-CSRF": csrf})
    assert rooms.students(session) == [] and rooms.work(session) == []


def test_serving_what_cannot_be_served(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        with pytest.raises(UsageError, match="cannot be listened on"):
            serve(port=taken.getsockname()[1], data=str(tmp_path / "class.sqlite"))
    with pytest.raises(UsageError, match="cannot be listened on"):
        serve(port=99_999, data=str(tmp_path / "class.sqlite"))
    with pytest.raises(UsageError, match="--public"):
        serve(port=0, data=str(tmp_path / "class.sqlite"), public="class.example")
    assert list(tmp_path.iterdir()) == []  # nothing is made where nothing is served


def test_who_scans_the_code_again_is_known(client: TestClient, rooms: Rooms) -> None:
    _, code = open_room(rooms)
    _, other_code = open_room(rooms)
    where = join(client, code, "Ada")
    assert client.get(f"/j/{show_code(code)}").headers["location"] == where
    assert client.get(f"/j/{other_code}").status_code == 200
    form = client.get("/")
    again = client.post("/join", data={"csrf": csrf_of(form.text), "code": code, "nickname": "ADA"})
    assert again.headers["location"] == where and "set-cookie" not in again.headers
    second = client.post(
        "/join", data={"csrf": csrf_of(form.text), "code": code, "nickname": "Bo"}
    )  # two who share a device, one after the other
    assert second.status_code == 303 and cookie_of(where) in second.headers["set-cookie"]
    client.cookies.clear()
    assert client.get(f"/j/{code}").status_code == 200
