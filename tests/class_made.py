"""Made-up exercises and students for the tests of the class web app."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from starlette.testclient import TestClient

from framing.classroom.app import make_app
from framing.classroom.exercise import Answer, Exercise, Finding, Passage, Table, Task
from framing.classroom.rooms import Rooms
from framing.classroom.store import Store

SECRET = "5f" * 32
TEXT = "The mayor slammed the reckless plan on Monday.\n\nAda Finch may well walk out, she said. “It is a disgrace,” Bo Marrow added."


def exercise(**changes: Any) -> Exercise:
    """A hunt on one text with two labels, a question, choices and a table."""
    plain: dict[str, Any] = {
        "kind": "highlight-hunt",
        "level": 1,
        "title": "Highlight hunt",
        "goal": "You can find words that judge.",
        "instructions": ("Read the text.", "Mark the words that judge."),
        "minutes": 10,
        "passages": (Passage(name="Text", text=TEXT, headline="Marrow Bay plan draws fire", outlet="The Gull", marked=((10, 17),)),),
        "tasks": (Task(prompt="Write the first sentence again.", lines=3), Task(prompt="Put in order.", choices=("may", "will", "must"))),
        "answers": (Answer(text="The mayor criticized the plan."), Answer(text="may, will, must")),
        "table": Table(columns=("Word", "Plainer"), rows=(("slammed", ""), ("", ""))),
        "labels": (("loaded", "judges or excites"), ("hedge", "makes less sure")),
        "findings": (
            Finding(passage=0, start=10, end=17, text="slammed", device="loaded", label="combative", voice="narrator", speaker="", reason="A fight word."),
        ),
        "questions": ("Who is judged?",),
    }  # fmt: skip
    return Exercise(**(plain | changes))


class Clock:
    """A clock that stands until it is moved."""

    def __init__(self) -> None:
        self.now = 1_800_000_000.0

    def __call__(self) -> float:
        return self.now


def make_rooms(folder: Path, clock: Any = None, **options: Any) -> Rooms:
    return Rooms(Store(folder / "class.sqlite"), clock=clock or Clock(), **options)


def open_room(rooms: Rooms, *made: Exercise, state: str = "working") -> tuple[str, str]:
    """A session that students can join, and its code."""
    session = rooms.create("Curfew in Marrow Bay", 1, made or (exercise(),))
    rooms.open(session, range(len(made) or 1))
    for step in ("working", "revealed", "closed"):
        if state in ("working", "revealed", "closed")[("working", "revealed", "closed").index(step) :]:
            rooms.set_state(session, step)
    room = rooms.room(session)
    assert room is not None
    return session, room.code


@contextmanager
def client_of(rooms: Rooms, **options: Any) -> Iterator[TestClient]:
    with TestClient(make_app(rooms, SECRET, **options), base_url="http://localhost", follow_redirects=False) as client:
        yield client


def csrf_of(page: str, *, where: str = 'name="csrf" value="') -> str:
    """The token in a page's first form, or in the attribute that its script reads."""
    return page.split(where, 1)[1].split('"', 1)[0]


def join(client: TestClient, code: str, nickname: str) -> str:
    """Joins as a new browser; the address of the lesson."""
    client.cookies.clear()
    form = client.get("/")
    answer = client.post("/join", data={"csrf": csrf_of(form.text), "code": code, "nickname": nickname})
    assert answer.status_code == 303, answer.text
    return str(answer.headers["location"])


def cookie_of(where: str) -> str:
    """The name of a student's cookie."""
    return "framing_student_" + where.rsplit("/", 1)[1]


def teach(client: TestClient) -> str:
    """Makes the client a teacher's browser; the CSRF token."""
    client.cookies.clear()
    assert client.get(f"/teacher/key/{SECRET}").status_code == 200
    return csrf_of(client.get("/teacher").text)
