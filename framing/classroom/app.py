"""The web app of a class: routes, errors as plain pages, and the clock that deletes what is too old."""

from __future__ import annotations

import asyncio
import sys
import traceback
from collections.abc import AsyncIterator, Collection
from contextlib import asynccontextmanager
from typing import Any

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from framing.classroom.guard import Guard
from framing.classroom.pages import FILES, page_file
from framing.classroom.rooms import Rooms
from framing.classroom.site import Site, as_json, page
from framing.classroom.student_pages import student_routes
from framing.classroom.teacher_pages import teacher_routes
from framing.classroom.workshop import Workshop
from framing.errors import FramingError

_TIDY_SECONDS = 3600
_HEADINGS = {
    400: "That did not work", 401: "Not signed in", 403: "Not allowed", 404: "Not here", 405: "Not like this", 408: "Too slow", 413: "Too large",
    429: "Too fast", 500: "Something went wrong",
}  # fmt: skip


def make_app(
    rooms: Rooms,
    secret: str,
    *,
    hosts: Collection[str] = ("localhost", "127.0.0.1", "[::1]"),
    any_address: bool = False,
    trust_proxy: bool = False,
    public: str = "",
    lan: str = "",
) -> Starlette:
    """The ASGI app.

    Args:
        secret: the teacher's; at least 128 bits, in hexadecimal.
        hosts, any_address, trust_proxy: see `guard.Guard`.
        public, lan: see `site.Site`.
    """
    site = Site(rooms=rooms, secret=secret, workshop=Workshop(), public=public, lan=lan)

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        tidying = asyncio.create_task(_tidy(rooms))
        yield
        tidying.cancel()
        site.workshop.close()
        rooms.store.close()

    app = Starlette(
        routes=[Route("/static/{name}", _static), Route("/robots.txt", _robots), *student_routes(site), *teacher_routes(site)],
        exception_handlers={HTTPException: _http_error, FramingError: _framing_error, Exception: _bug},
        middleware=[Middleware(Guard, hosts=hosts, any_address=any_address, trust_proxy=trust_proxy, secure=site.secure)],
        lifespan=lifespan,
    )
    app.state.site = site
    return app


async def _tidy(rooms: Rooms) -> None:
    """Deletes what is past the retention limit, at the start and every hour."""
    while True:
        try:
            deleted = await run_in_threadpool(rooms.expire)
            if deleted:
                print(f"framing: {deleted} lesson{'s' if deleted != 1 else ''} deleted after {rooms.retention_days} days", file=sys.stderr)
            else:
                await run_in_threadpool(rooms.store.shred)
        except Exception:  # the next round must come, whatever the database said
            traceback.print_exc()
        await asyncio.sleep(_TIDY_SECONDS)


async def _static(request: Request) -> Response:
    name = request.path_params["name"]
    if name not in FILES:
        raise HTTPException(404, "There is no such file.")
    # Not kept without asking: after an update of the server an old script must not meet a new page.
    return Response(page_file(name), media_type=FILES[name], headers={"Cache-Control": "no-cache"})


async def _robots(request: Request) -> Response:
    return Response("User-agent: *\nDisallow: /\n", media_type="text/plain")


def _answer(request: Request, status: int, problem: str, remedy: str = "", headers: Any = None) -> Response:
    """An error as a page that says what to do; as JSON for a script."""
    if request.headers.get("x-csrf") is not None or "/api/" in request.url.path or request.url.path.endswith("/live"):
        return as_json({"error": problem, "remedy": remedy}, status)
    teacher = request.url.path.startswith("/teacher") and status != 401
    back, name = ("/teacher", "To your lessons") if teacher else ("/", "To the start")
    response = page(
        "error.html",
        status=status,
        heading=_HEADINGS.get(status, "That did not work"),
        problem=problem,
        remedy=remedy,
        back=back,
        back_name=name,
    )
    response.headers.update(headers or {})
    return response


async def _http_error(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    detail = error.detail if " " in error.detail and error.detail.endswith(".") else "There is no such page here."
    return _answer(request, error.status_code, detail, headers=error.headers)


async def _framing_error(request: Request, error: Exception) -> Response:
    assert isinstance(error, FramingError)
    remedy = f"{error.remedy[:1].upper()}{error.remedy[1:]}." if error.remedy else ""
    return _answer(request, 400, f"{error.place.capitalize()}: {error.problem}.", remedy)


async def _bug(request: Request, error: Exception) -> Response:
    return _answer(request, 500, "The server made a mistake. It is written where the server was started.", "Load the page again.")
