"""What all parts of the web app share: its rooms, its limits, who is asking, and how an answer is made."""

from __future__ import annotations

import asyncio
import json
import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

from markupsafe import Markup
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response

from framing.classroom.exercise import Exercise
from framing.classroom.pages import render
from framing.classroom.results import ExerciseResult, class_results
from framing.classroom.room_records import Room
from framing.classroom.rooms import Rooms
from framing.classroom.security import GUESSES_AT_ONCE, GUESSES_PER_S, Buckets, same, sign
from framing.classroom.workshop import Workshop

TEACHER_COOKIE = "framing_teacher"
VISIT_COOKIE = "framing_visit"
TEACHER_SECONDS = 12 * 3600
STUDENT_SECONDS = 7 * 86_400
_MOST_KEPT = 100

Kept = TypeVar("Kept")


@dataclass(slots=True)
class Site:
    """The web app's state; one for each process."""

    rooms: Rooms
    secret: str
    workshop: Workshop
    public: str = ""  # the address that students use, "https://class.example"; empty for the one by which the teacher came
    lan: str = ""  # address of this machine in its network, where the server listens there
    # A wrong code costs a token of the whole server (see `make_code`) and one of the client. A class behind one address mistypes a lot.
    guesses: Buckets = field(default_factory=lambda: Buckets(GUESSES_PER_S, GUESSES_AT_ONCE, most=1))
    own_guesses: Buckets = field(default_factory=lambda: Buckets(0.5, 60))
    keys: Buckets = field(default_factory=lambda: Buckets(0.2, 10))  # wrong teacher links, by client
    students: Buckets = field(default_factory=lambda: Buckets(10, 100))  # requests of one student
    sessions: Buckets = field(default_factory=lambda: Buckets(300, 3000, most=1000))  # requests of one session
    lessons: Buckets = field(default_factory=lambda: Buckets(0.1, 12, most=1))  # lessons made
    joining: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(16))
    _computing: asyncio.Lock = field(default_factory=asyncio.Lock)
    _results: dict[str, tuple[tuple[int, ...], list[ExerciseResult]]] = field(default_factory=dict)
    _pages: dict[str, tuple[tuple[int, ...], Markup]] = field(default_factory=dict)

    @property
    def secure(self) -> bool:
        return self.public.startswith("https://")

    @property
    def teacher_cookie(self) -> str:
        """What a teacher's browser holds: made from the secret, which cannot be had back from it."""
        return sign(self.secret, "teacher")

    def is_teacher(self, request: Request) -> bool:
        return same(request.cookies.get(TEACHER_COOKIE, ""), self.teacher_cookie)

    def csrf(self, purpose: str, value: str) -> str:
        return sign(self.secret, f"csrf {purpose}", value)

    def set_cookie(self, response: Response, name: str, value: str, *, seconds: int, path: str = "/") -> None:
        response.set_cookie(name, value, max_age=seconds, path=path, httponly=True, samesite="strict", secure=self.secure)

    def join_address(self, request: Request) -> str:
        """The address that students open: what the operator said, else how the teacher came here, from outside of this machine."""
        if self.public:
            return self.public.rstrip("/")
        host = request.headers.get("host", "")
        name, _, port = host.rpartition(":") if ":" in host and not host.endswith("]") else (host, "", "")
        if self.lan and name in ("localhost", "127.0.0.1", "[::1]"):
            host = f"{self.lan}:{port}" if port else self.lan
        return f"http://{host}"

    async def results(self, session: str, exercises: tuple[Exercise, ...]) -> list[ExerciseResult]:
        """The reveal, computed once for each state of the work, in the workshop."""
        return (await self._revealed(session, exercises))[1]

    async def results_page(self, room: Room, exercises: tuple[Exercise, ...]) -> tuple[Markup, list[ExerciseResult]]:
        """The reveal as all students see it, rendered once: a class loads it at the same moment. With the results behind it."""
        state, results = await self._revealed(room.id, exercises)
        key = (*state, int(room.show_names))
        known = self._pages.get(f"results {room.id}")
        if known is None or known[0] != key:
            known = (key, Markup(render("results.html", results=results, room=room, teacher=False)))
            _keep(self._pages, f"results {room.id}", known)
        return known[1], results

    def work_page(self, session: str, exercises: tuple[Exercise, ...]) -> Markup:
        """The exercises as all students see them, rendered once; those of an opened session never change."""
        known = self._pages.get(f"work {session}")
        if known is None:
            known = ((), Markup(render("exercises.html", exercises=exercises)))
            _keep(self._pages, f"work {session}", known)
        return known[1]

    def forget(self, session: str) -> None:
        self._results.pop(session, None)
        self._pages.pop(f"work {session}", None)
        self._pages.pop(f"results {session}", None)

    async def _revealed(self, session: str, exercises: tuple[Exercise, ...]) -> tuple[tuple[int, ...], list[ExerciseResult]]:
        async with self._computing:  # or else a class that asks at once would have it computed once for each student
            state = await run_in_threadpool(self.rooms.version, session)
            known = self._results.get(session)
            if known is None or known[0] != state:
                rows = await run_in_threadpool(self.rooms.work, session)
                known = (state, await self.workshop.run(class_results, exercises, rows))
                _keep(self._results, session, known)
            return known


def _keep(known: dict[str, Kept], key: str, value: Kept) -> None:
    """Keeps the newest few."""
    known.pop(key, None)
    known[key] = value
    while len(known) > _MOST_KEPT:
        known.pop(next(iter(known)))


def page(template: str, *, status: int = 200, **context: Any) -> HTMLResponse:
    return HTMLResponse(render(template, **context), status)


def see(address: str) -> RedirectResponse:
    """To another page after a form; loading that page again does not send the form again."""
    return RedirectResponse(address, 303)


def limit(wait: float) -> None:
    """
    Raises:
        HTTPException: 429, where there is something to wait for.
    """
    if wait:
        seconds = math.ceil(wait)
        raise HTTPException(
            429, f"That was too fast. Wait {seconds} second{'s' if seconds != 1 else ''}, then try again.", {"Retry-After": str(seconds)}
        )


async def read_json(request: Request) -> Any:
    """
    Raises:
        HTTPException: the body is no JSON.
    """
    try:
        return json.loads(await request.body())
    except (ValueError, RecursionError):
        raise HTTPException(400, "The request could not be read. Load the page again.") from None


def check_csrf(expected: str, given: str) -> None:
    """
    Raises:
        HTTPException: 403, where the form or script is not one of ours.
    """
    if not same(given, expected):
        raise HTTPException(403, "This form was opened too long ago, or somewhere else. Load the page again, then repeat the last step.")


def as_json(content: Mapping[str, Any], status: int = 200) -> JSONResponse:
    return JSONResponse(content, status)


def known_room(room: Room | None) -> Room:
    """
    Raises:
        HTTPException: 404, where there is none.
    """
    if room is None:
        raise HTTPException(404, "This lesson is not there. It may have been deleted.")
    return room
