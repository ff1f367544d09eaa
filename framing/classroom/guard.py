"""The gate in front of the web app: hosts, rates, sizes, foreign pages, and the headers of every answer."""

from __future__ import annotations

import asyncio
import math
from collections.abc import Collection

from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from framing.classroom.security import HEADERS, Buckets, allowed_host, client_key

MOST_BODY = 600_000  # bytes: a phone that comes back after a lesson without a connection sends 100 steps at a time
MOST_UPLOAD = 25_000_000
UPLOAD_PATH = "/teacher/new"
_BODY_SECONDS = 30.0  # between two parts of a body
# A whole school can stand behind one address: 300 students who poll and mark make about 250 requests a second.
_PER_S, _AT_ONCE = 400.0, 4000
_SAFE = ("GET", "HEAD", "OPTIONS")
_PLAIN = {
    400: "This address is not one that the server answers to. Use the address that the teacher shows, or start the server with --allow-host NAME.",
    403: "This came from another web page and was not accepted. Open the lesson's own page and try again.",
    429: "Too many requests at once. Wait a few seconds, then load the page again. Your work is kept on your device.",
}


class Guard:
    """ASGI middleware; what it refuses never reaches the app."""

    def __init__(
        self, app: ASGIApp, *, hosts: Collection[str], any_address: bool = False, trust_proxy: bool = False, secure: bool = False
    ) -> None:
        """
        Args:
            hosts: names that the Host header may have, without ports.
            any_address: also every bare IP address.
            trust_proxy: take the client's address from X-Forwarded-For.
            secure: the site is reached over HTTPS only.
        """
        self._app = app
        self._hosts = frozenset(host.lower() for host in hosts)
        self._any_address = any_address
        self._trust_proxy = trust_proxy
        headers = HEADERS | ({"Strict-Transport-Security": "max-age=31536000"} if secure else {})
        self._headers = [(name.lower().encode(), value.encode()) for name, value in headers.items()]
        self._clients = Buckets(_PER_S, _AT_ONCE)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self._app(scope, receive, send)
            return
        if scope["type"] != "http":
            return  # no WebSocket is offered

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                own = {name for name, _ in message["headers"]}
                message["headers"] = [*message["headers"], *(one for one in self._headers if one[0] not in own)]
            await send(message)

        headers = Headers(scope=scope)
        forwarded = headers.get("x-forwarded-for", "") if self._trust_proxy else ""
        client = client_key(scope["client"][0] if scope.get("client") else "", forwarded)
        scope["framing.client"] = client
        if refusal := self._refuse(scope, headers, client):
            await refusal(scope, receive, with_headers)
            return
        await self._app(scope, _Counted(receive, headers, MOST_UPLOAD if scope["path"] == UPLOAD_PATH else MOST_BODY), with_headers)

    def _refuse(self, scope: Scope, headers: Headers, client: str) -> PlainTextResponse | None:
        if wait := self._clients.take(client):
            return PlainTextResponse(_PLAIN[429], 429, {"Retry-After": str(math.ceil(wait))})
        if not allowed_host(headers.get("host", ""), self._hosts, any_address=self._any_address):
            return PlainTextResponse(_PLAIN[400], 400)
        # The Origin header is no help: under `Referrer-Policy: no-referrer` browsers send "null" with a form of our own.
        if scope["method"] not in _SAFE and headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
            return PlainTextResponse(_PLAIN[403], 403)
        return None


class _Counted:
    """`receive`, of which no more than so many bytes of a body come, each part within a time."""

    def __init__(self, receive: Receive, headers: Headers, most: int) -> None:
        self._receive, self._most, self._got, self._whole = receive, most, 0, False
        length = headers.get("content-length", "")
        self._too_long = length.isascii() and length.isdigit() and len(length) < 20 and int(length) > most

    async def __call__(self) -> Message:
        if self._whole:
            return await self._receive()  # only tells that the client is gone
        if self._too_long:
            raise self._error()
        try:
            message = await asyncio.wait_for(self._receive(), _BODY_SECONDS)
        except TimeoutError:
            raise HTTPException(408, "The connection was too slow. Try again.") from None
        self._got += len(message.get("body", b""))
        self._whole = not message.get("more_body", False)
        if self._got > self._most:
            raise self._error()
        return message

    def _error(self) -> HTTPException:
        return HTTPException(413, f"More than {self._most:,} bytes were sent. Send less at a time.")
