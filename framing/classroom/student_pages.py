"""The students' part of the web app: joining, working, seeing the results."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from framing.classroom.pages import work_data
from framing.classroom.room_records import Refused, Saved, Student
from framing.classroom.security import fold_nickname, make_token, read_code, show_code
from framing.classroom.site import (
    STUDENT_SECONDS,
    VISIT_COOKIE,
    Site,
    as_json,
    check_csrf,
    known_room,
    limit,
    page,
    read_json,
    see,
)
from framing.classroom.steps import read_steps
from framing.errors import InputError

Result = TypeVar("Result")
COOKIE = "framing_student_"  # and the session: one for each that this browser is in
_MOST_COOKIES = 20  # that are looked at


def student_routes(site: Site) -> list[Route]:
    """The routes, with the site's state."""
    pages = StudentPages(site)
    return [
        Route("/", pages.join_form),
        Route("/j/{code}", pages.join_form),
        Route("/join", pages.join, methods=["POST"]),
        Route("/s/{session}", pages.lesson),
        Route("/s/{session}/leave", pages.leave, methods=["POST"]),
        Route("/s/{session}/api/state", pages.state),
        Route("/s/{session}/api/work", pages.work, methods=["GET"]),
        Route("/s/{session}/api/work", pages.save, methods=["PUT"]),
    ]


class StudentPages:
    """Endpoints; each one begins with who is asking."""

    def __init__(self, site: Site) -> None:
        self.site = site
        self.rooms = site.rooms

    async def join_form(self, request: Request) -> Response:
        """The form; for a browser that is in the lesson already, the lesson: who scans the code again must not be a stranger."""
        code = read_code(request.path_params.get("code", ""))
        own = await run_in_threadpool(self._own, request, code)
        return see(f"/s/{own.session}") if own else self._form(request, code=code)

    async def join(self, request: Request) -> Response:
        form = await request.form(max_files=0, max_fields=10, max_part_size=10_000)
        visit = request.cookies.get(VISIT_COOKIE, "")
        typed, nickname = str(form.get("code", ""))[:40], str(form.get("nickname", ""))[:100]
        code = read_code(typed)
        try:
            # A browser that held the cookie back (strict, from a foreign page) gets a new form, filled in as it was.
            check_csrf(self.site.csrf("join", visit), str(form.get("csrf", "")) if visit else "")
            own = await run_in_threadpool(self._own, request, code)
            if own and fold_nickname(own.nickname) == fold_nickname(nickname):
                return see(f"/s/{own.session}")
            async with self.site.joining:  # tokens are set aside while it lasts: a class that joins at once must not use them up
                student, token = await self._let_in(request, code, nickname)
        except (InputError, HTTPException) as error:
            status = error.status_code if isinstance(error, HTTPException) else 400
            problem, remedy = (
                (error.detail, "") if isinstance(error, HTTPException) else (_sentence(error), f"{error.remedy}.".capitalize())
            )
            return self._form(request, code=code or typed, nickname=nickname, problem=problem, remedy=remedy, status=status)
        response = see(f"/s/{student.session}")
        self.site.set_cookie(response, COOKIE + student.session, token, seconds=STUDENT_SECONDS)
        return response

    async def lesson(self, request: Request) -> Response:
        session = request.path_params["session"]
        student = await run_in_threadpool(self._who, request)
        if student is None:
            return see("/")
        room = known_room(await run_in_threadpool(self.rooms.room, session))
        context: dict[str, Any] = {"room": room, "student": student, "csrf": self._csrf(request), "days": self.rooms.retention_days}
        exercises = await run_in_threadpool(self.rooms.exercises, session)
        if room.state == "working":
            return page("work.html", body=self.site.work_page(session, exercises), **context)
        if room.state == "revealed":
            body, results = await self.site.results_page(room, exercises)
            own = [
                (task.prompt, one.text) for result in results for task in result.tasks for one in task.written if one.student == student.id
            ]
            return page("reveal.html", body=body, own=own, **context)
        return page("wait.html", **context)

    async def leave(self, request: Request) -> Response:
        form = await request.form(max_files=0, max_fields=10, max_part_size=10_000)
        check_csrf(self._csrf(request), str(form.get("csrf", "")))
        response = see("/")
        name = COOKIE + request.path_params["session"]
        response.delete_cookie(name, httponly=True, samesite="strict", secure=self.site.secure)
        return response

    async def state(self, request: Request) -> Response:
        student, latest = await run_in_threadpool(self._known, request, lambda found: self.rooms.latest(found.id))
        return as_json({"state": student.state, "latest": latest})

    async def work(self, request: Request) -> Response:
        _, items = await run_in_threadpool(self._known, request, lambda found: self.rooms.items(found.id))
        return as_json({"items": work_data(items), "latest": max((kept.step for kept in items.values()), default=0)})

    async def save(self, request: Request) -> Response:
        body = await read_json(request)

        def keep(student: Student) -> Saved:
            check_csrf(self._csrf(request), request.headers.get("x-csrf", ""))
            return self.rooms.save(student, read_steps(body))

        try:
            _, saved = await run_in_threadpool(self._known, request, keep)
        except Refused as refusal:
            status = 401 if refusal.kind == "gone" else 409
            return as_json({"error": f"{refusal.problem}; {refusal.remedy}".capitalize(), "kind": refusal.kind}, status)
        return as_json({"saved": work_data(saved.kept), "refused": dict(saved.refused)})

    # Helpers

    def _form(
        self, request: Request, *, code: str = "", nickname: str = "", problem: str = "", remedy: str = "", status: int = 200
    ) -> Response:
        visit = request.cookies.get(VISIT_COOKIE) or make_token()
        response = page(
            "join.html", csrf=self.site.csrf("join", visit), code=show_code(code) if read_code(code) else code, nickname=nickname,
            problem=problem, remedy=remedy, days=self.rooms.retention_days, status=status,
        )  # fmt: skip
        if VISIT_COOKIE not in request.cookies:
            self.site.set_cookie(response, VISIT_COOKIE, visit, seconds=86_400)
        return response

    async def _let_in(self, request: Request, code: str, nickname: str) -> tuple[Student, str]:
        """Every try costs a token first, so that many at the same moment cannot pass; a right code gives it back."""
        client = request.scope["framing.client"]
        limit(self.site.own_guesses.take(client))
        if wait := self.site.guesses.take("all"):
            self.site.own_guesses.give_back(client)
            limit(wait)
        wrong = False
        try:
            return await run_in_threadpool(self.rooms.join, code, nickname)
        except InputError as error:
            wrong = error.kind == "code"
            raise
        finally:
            if not wrong:
                self.site.guesses.give_back("all")
                self.site.own_guesses.give_back(client)

    def _own(self, request: Request, code: str) -> Student | None:
        """Who this browser is in the lesson of a code. The code is compared with lessons that it is in, so that nobody learns of others."""
        names = [name for name in request.cookies if name.startswith(COOKIE)][:_MOST_COOKIES] if code else []
        for name in names:
            student = self.rooms.student(name.removeprefix(COOKIE), request.cookies[name])
            room = self.rooms.room(student.session) if student else None
            if room is not None and room.code == code:
                return student
        return None

    def _who(self, request: Request) -> Student | None:
        session = request.path_params["session"]
        student = self.rooms.student(session, request.cookies.get(COOKIE + session, ""))
        if student is not None:
            limit(self.site.students.take(student.id) or self.site.sessions.take(session))
            self.rooms.saw(student.id)
        return student

    def _known(self, request: Request, then: Callable[[Student], Result]) -> tuple[Student, Result]:
        """Who is asking, and what is then done; together, since each way to a thread and back takes longer than what is done there."""
        student = self._who(request)
        if student is None:
            raise HTTPException(401, "You are no longer in this lesson. Join again.")
        return student, then(student)

    def _csrf(self, request: Request) -> str:
        return self.site.csrf("student", request.cookies.get(COOKIE + request.path_params["session"], ""))


def _sentence(error: InputError) -> str:
    return f"{error.problem[:1].upper()}{error.problem[1:]}." if isinstance(error, Refused) else f"The {error.place} {error.problem}."
