"""A small web server on this machine with pages good and bad, and a world in which its names lead to it."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from framing.fetch.addresses import Address
from framing.fetch.world import World

HTML = {"Content-Type": "text/html; charset=utf-8"}
PAGE = b"<!doctype html><title>Council meets</title><p>The council met on Friday. It will vote on the fee in June.</p>"
Route = tuple[int, dict[str, str], bytes] | Callable[[BaseHTTPRequestHandler], None]


class Site:
    """What the server answers, path by path, and what it was asked."""

    def __init__(self) -> None:
        self.routes: dict[str, Route | list[Route]] = {}  # a list is answered in turn, its last for good
        self.asked: list[str] = []  # host and target, in order
        self.headers: list[dict[str, str]] = []
        self.port = 0
        self.over = threading.Event()

    def url(self, target: str, host: str = "gull.example", scheme: str = "http") -> str:
        return f"{scheme}://{host}:{self.port}{target}"

    def pages(self, *targets: str) -> list[str]:
        """URLs of the targets, each answered with a page."""
        self.routes |= {target: (200, HTML, PAGE) for target in targets}
        return [self.url(target) for target in targets]

    def robots(self, text: str) -> None:
        self.routes["/robots.txt"] = (200, {"Content-Type": "text/plain"}, text.encode())

    def targets(self, *, robots: bool = False) -> list[str]:
        found = [line.partition("/") for line in self.asked]
        return ["/" + target for _, _, target in found if robots or target != "robots.txt"]


class FakeTime:
    """A clock that only sleeping moves."""

    def __init__(self) -> None:
        self.seconds = 1_000.0
        self.slept: list[float] = []

    def clock(self) -> float:
        return self.seconds

    def sleep(self, seconds: float) -> None:
        self.slept.append(round(seconds, 3))
        self.seconds += seconds

    def now(self) -> datetime:
        return datetime(2026, 3, 1, 12, 0, tzinfo=UTC) + timedelta(seconds=self.seconds - 1_000)


NAMES = {
    "gull.example": ["127.0.0.1"],
    "tern.example": ["127.0.0.1"],
    "inner.example": ["192.168.0.7"],
    "mixed.example": ["127.0.0.1", "10.0.0.8"],
    "six.example": ["fd00::7"],
    "metadata.example": ["169.254.169.254"],
}


def resolve(host: str, port: int) -> list[str]:
    if host not in NAMES:
        raise socket.gaierror(-2, "not known")
    return NAMES[host]


def only_this_machine(address: Address) -> bool:
    return str(address) == "127.0.0.1"


def world(time: FakeTime | None = None, **changes: Any) -> World:
    time = time or FakeTime()
    parts: dict[str, Any] = {
        "resolve": resolve,
        "allow": only_this_machine,
        "clock": time.clock,
        "sleep": time.sleep,
        "now": time.now,
        "whole_seconds": 20.0,
    }
    return World(**parts | changes)


@contextlib.contextmanager
def serve(tls: ssl.SSLContext | None = None) -> Iterator[Site]:
    site = Site()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            site.asked.append(self.headers["Host"].partition(":")[0] + self.path)
            site.headers.append(dict(self.headers.items()))
            route = site.routes.get(self.path, (404, {}, b""))
            if isinstance(route, list):
                route = route.pop(0) if len(route) > 1 else route[0]
            with contextlib.suppress(OSError):  # the client may close before the end
                if callable(route):
                    route(self)
                else:
                    answer(self, *route)

        def log_message(self, format: str, *arguments: Any) -> None:
            pass

    class Server(ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, request: Any, client_address: Any) -> None:
            pass  # a refused handshake

    server = Server(("127.0.0.1", 0), Handler)
    if tls is not None:
        server.socket = tls.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    site.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield site
    finally:
        site.over.set()
        server.shutdown()
        server.server_close()
        thread.join()


def answer(handler: BaseHTTPRequestHandler, status: int, headers: dict[str, str], body: bytes) -> None:
    handler.send_response(status)
    for name, value in headers.items():
        handler.send_header(name, value)
    if not {"Content-Length", "Transfer-Encoding"} & set(headers):
        handler.send_header("Content-Length", str(len(body)))
    handler.end_headers()
    handler.wfile.write(body)


def redirect(to: str, status: int = 302) -> Route:
    return status, {"Location": to}, b""


def silent(site: Site) -> Route:
    """Answers nothing until the test is over."""

    def wait(_: BaseHTTPRequestHandler) -> None:
        site.over.wait(20)

    return wait


def dripping(site: Site, *, headers: bool = False) -> Route:
    """Sends a byte now and then, and never ends: in its headers, or in its body."""

    def drip(handler: BaseHTTPRequestHandler) -> None:
        if not headers:
            handler.send_response(200)
            handler.send_header("Content-Type", "text/html")
            handler.end_headers()
        else:
            handler.wfile.write(b"HTTP/1.0 200 OK\r\nX-Slow: ")
        while not site.over.wait(0.02):
            handler.wfile.write(b"a")

    return drip
