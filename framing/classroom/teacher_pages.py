"""The teacher's part of the web app: lessons made, shown live, revealed, exported and deleted. Every page needs the secret."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData, UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from framing.classroom.class_pdf import lesson_pdf
from framing.classroom.export import answers_table, marks_table
from framing.classroom.lesson import make_plan
from framing.classroom.making import MOST_FILES, Pasted, Upload, make_lesson, sample_stories
from framing.classroom.pages import live_data, moves, qr_svg
from framing.classroom.print_pdf import key_pdf, worksheet_pdf
from framing.classroom.room_records import Room
from framing.classroom.security import same
from framing.classroom.site import (
    TEACHER_COOKIE,
    TEACHER_SECONDS,
    Site,
    as_json,
    check_csrf,
    known_room,
    limit,
    page,
    read_json,
    see,
)
from framing.errors import FramingError

LEVELS = ((1, "1: easy (grades 6 to 8)"), (2, "2: middle (grades 9 and 10)"), (3, "3: hard (grades 11 and 12)"))
MOST_PASTED = 4
_MOST_FIELD = 2_000_000  # bytes of one pasted text
Endpoint = Callable[[Request], Awaitable[Response]]


def teacher_routes(site: Site) -> list[Route]:
    """The routes, with the site's state."""
    pages = TeacherPages(site)
    at = "/teacher/s/{session}"
    return [
        Route("/teacher/key/{key}", pages.enter),
        *(Route(path, pages.checked(endpoint), methods=[method]) for path, endpoint, method in (
            ("/teacher", pages.lessons, "GET"),
            ("/teacher/out", pages.out, "POST"),
            ("/teacher/new", pages.new, "GET"),
            ("/teacher/new", pages.make, "POST"),
            (at, pages.lesson, "GET"),
            (f"{at}/open", pages.open, "POST"),
            (f"{at}/state", pages.set_state, "POST"),
            (f"{at}/code", pages.new_code, "POST"),
            (f"{at}/names", pages.set_names, "POST"),
            (f"{at}/delete", pages.delete, "POST"),
            (f"{at}/star", pages.star, "POST"),
            (f"{at}/students/{{student}}/{{act}}", pages.act, "POST"),
            (f"{at}/live", pages.live, "GET"),
            (f"{at}/board", pages.board, "GET"),
            (f"{at}/results", pages.results, "GET"),
            (f"{at}/{{table}}.csv", pages.table, "GET"),
            (f"{at}/lesson.pdf", pages.pdf, "GET"),
            (f"{at}/{{kind}}/{{number:int}}.pdf", pages.sheet, "GET"),
        )),
    ]  # fmt: skip


class TeacherPages:
    """Endpoints; `checked` stands in front of all but `enter`."""

    def __init__(self, site: Site) -> None:
        self.site = site
        self.rooms = site.rooms

    def checked(self, endpoint: Endpoint) -> Endpoint:
        """The endpoint, for a teacher's browser only; with a CSRF token where something is changed."""

        async def check(request: Request) -> Response:
            if not self.site.is_teacher(request):
                raise HTTPException(401, "This page is the teacher's. Open the teacher link that the server printed when it was started.")
            if request.method == "POST":
                given = request.headers.get("x-csrf", "")
                if not given:
                    form = await request.form(max_files=MOST_FILES, max_fields=200, max_part_size=_MOST_FIELD)
                    given = str(form.get("csrf", ""))
                check_csrf(self._csrf(), given)
            return await endpoint(request)

        return check

    async def enter(self, request: Request) -> Response:
        """The link with the secret -> a cookie that is not the secret; the page's script takes the link out of the history."""
        client = request.scope["framing.client"]
        limit(self.site.keys.take(client))
        if not same(request.path_params["key"], self.site.secret):
            raise HTTPException(
                403, "This teacher link is not right, or not of this server. Copy it again from where the server was started."
            )
        self.site.keys.give_back(client)
        response = page("enter.html")
        self.site.set_cookie(response, TEACHER_COOKIE, self.site.teacher_cookie, seconds=TEACHER_SECONDS)
        return response

    async def out(self, request: Request) -> Response:
        response = see("/")
        response.delete_cookie(TEACHER_COOKIE, httponly=True, samesite="strict", secure=self.site.secure)
        return response

    async def lessons(self, request: Request) -> Response:
        rooms = await run_in_threadpool(self.rooms.rooms)
        return page("teacher.html", rooms=rooms, days=self.rooms.retention_days, csrf=self._csrf())

    async def new(self, request: Request) -> Response:
        return self._new_form()

    async def make(self, request: Request) -> Response:
        limit(self.site.lessons.take("all"))
        form = await request.form()
        title, level = str(form.get("title", "")), _level(str(form.get("level", "")))
        pasted = [
            Pasted(str(form.get(f"headline{n}", "")), text) for n in range(MOST_PASTED) if (text := str(form.get(f"text{n}", ""))).strip()
        ]
        samples = [str(one) for one in form.getlist("sample")]
        try:
            made = await self.site.workshop.run(make_lesson, pasted, await _uploads(form), samples, level)
        except FramingError as error:
            problem = f"{error.place.capitalize()}: {error.problem}."
            return self._new_form(
                title=title, level=level, pasted=pasted, chosen=samples, problem=problem, remedy=f"What to do: {error.remedy}.", status=400
            )  # fmt: skip
        session = await run_in_threadpool(self.rooms.create, title, level, made.exercises, made.notes)
        return see(f"/teacher/s/{session}")

    async def lesson(self, request: Request) -> Response:
        room = await self._room(request)
        exercises = await run_in_threadpool(self.rooms.exercises, room.id)
        if room.state == "draft":
            return page("draft.html", room=room, exercises=exercises, csrf=self._csrf())
        results = await self.site.results(room.id, exercises) if room.state in ("revealed", "closed") else None
        return page(
            "live.html", room=room, exercises=exercises, results=results, moves=moves(room.state), csrf=self._csrf(),
            live=await run_in_threadpool(live_data, self.rooms, room, exercises), join_place=self._place(request),
        )  # fmt: skip

    async def open(self, request: Request) -> Response:
        form = await request.form()
        chosen = [int(one) for one in map(str, form.getlist("chosen")) if one.isascii() and one.isdigit()]
        return await self._change(request, self.rooms.open, chosen)

    async def set_state(self, request: Request) -> Response:
        state = str((await request.form()).get("state", ""))
        return await self._change(request, self.rooms.set_state, state)

    async def new_code(self, request: Request) -> Response:
        return await self._change(request, self.rooms.new_code)

    async def set_names(self, request: Request) -> Response:
        return await self._change(request, self.rooms.set_show_names, str((await request.form()).get("show", "")) == "1")

    async def delete(self, request: Request) -> Response:
        room = await self._room(request)
        await run_in_threadpool(self.rooms.delete, room.id)
        self.site.forget(room.id)
        return see("/teacher")

    async def star(self, request: Request) -> Response:
        room = await self._room(request)
        match await read_json(request):
            case {"student": str(student), "item": str(item), "on": bool(on)}:
                await run_in_threadpool(self.rooms.star, room.id, student, item, on)
                return as_json({})
        raise HTTPException(400, "The request could not be read. Load the page again.")

    async def act(self, request: Request) -> Response:
        room = await self._room(request)
        acts = {"remove": self.rooms.remove, "back": self.rooms.let_back}
        act = acts.get(request.path_params["act"])
        if act is None:
            raise HTTPException(404, "There is no such page.")
        await run_in_threadpool(act, room.id, request.path_params["student"])
        return as_json({})

    async def live(self, request: Request) -> Response:
        room = await self._room(request)
        exercises = await run_in_threadpool(self.rooms.exercises, room.id)
        return as_json(await run_in_threadpool(live_data, self.rooms, room, exercises))

    async def board(self, request: Request) -> Response:
        room = await self._room(request)
        exercises = await run_in_threadpool(self.rooms.exercises, room.id)
        qr = qr_svg(f"{self.site.join_address(request)}/j/{room.code}") if room.code else ""
        live = await run_in_threadpool(live_data, self.rooms, room, exercises)
        return page("board.html", room=room, qr=qr, live=live, join_place=self._place(request))

    async def results(self, request: Request) -> Response:
        room = await self._room(request)
        exercises = await run_in_threadpool(self.rooms.exercises, room.id)
        return page("preview.html", room=room, results=await self.site.results(room.id, exercises), csrf=self._csrf())

    async def table(self, request: Request) -> Response:
        make = {"marks": marks_table, "answers": answers_table}.get(request.path_params["table"])
        if make is None:
            raise HTTPException(404, "There is no such table.")
        room = await self._room(request)
        exercises = await run_in_threadpool(self.rooms.exercises, room.id)
        rows = await run_in_threadpool(self.rooms.work, room.id)
        return _file(make(exercises, rows).encode(), "text/csv; charset=utf-8", f"{request.path_params['table']}.csv")

    async def pdf(self, request: Request) -> Response:
        room = await self._room(request)
        exercises = await run_in_threadpool(self.rooms.exercises, room.id)
        results = await self.site.results(room.id, exercises)
        return _file(await self.site.workshop.run(lesson_pdf, room, results), "application/pdf", "lesson.pdf")

    async def sheet(self, request: Request) -> Response:
        """The printed worksheet or key of one exercise, for students without a device."""
        kind, number = request.path_params["kind"], request.path_params["number"]
        room = await self._room(request)
        exercises = await run_in_threadpool(self.rooms.exercises, room.id)
        if kind not in ("key", "sheet") or not 1 <= number <= len(exercises):
            raise HTTPException(404, "There is no such sheet.")
        exercise = exercises[number - 1]
        if kind == "key":
            content = await self.site.workshop.run(key_pdf, exercise, make_plan(exercise))
        else:
            content = await self.site.workshop.run(worksheet_pdf, exercise)
        return _file(content, "application/pdf", f"{kind}-{number}.pdf")

    # Helpers

    def _csrf(self) -> str:
        return self.site.csrf("teacher", self.site.teacher_cookie)

    def _place(self, request: Request) -> str:
        return self.site.join_address(request).split("://", 1)[-1]

    async def _room(self, request: Request) -> Room:
        return known_room(await run_in_threadpool(self.rooms.room, request.path_params["session"]))

    async def _change(self, request: Request, change: Callable[..., None], *args: Any) -> Response:
        room = await self._room(request)
        await run_in_threadpool(change, room.id, *args)
        return see(f"/teacher/s/{room.id}")

    def _new_form(self, *, status: int = 200, **given: Any) -> Response:
        context: dict[str, Any] = {"title": "", "level": 2, "pasted": [], "chosen": [], "problem": "", "remedy": ""} | given
        return page("new.html", status=status, levels=LEVELS, samples=sample_stories(), csrf=self._csrf(), **context)


async def _uploads(form: FormData) -> list[Upload]:
    found = []
    for one in form.getlist("files"):
        if isinstance(one, UploadFile) and one.filename:
            found.append(Upload(one.filename, await one.read()))
    return found


def _level(typed: str) -> int:
    return int(typed) if typed in ("1", "2", "3") else 2


def _file(content: bytes, kind: str, name: str) -> Response:
    return Response(content, media_type=kind, headers={"Content-Disposition": f'attachment; filename="{name}"'})
