"""A URL -> what its server answers to one request, within bounds of time and size; redirects are answers too."""

from __future__ import annotations

import contextlib
import functools
import http.client
import socket
import ssl
import threading
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, NamedTuple, Self

from framing import __version__
from framing.errors import InputError
from framing.fetch.addresses import Address, public_addresses
from framing.fetch.urls import Url, shown
from framing.fetch.world import World, trusted

if TYPE_CHECKING:
    from urllib3 import BaseHTTPResponse
    from urllib3.connection import HTTPConnection

PRODUCT = "framing-analyzer"  # by which robots.txt names us
USER_AGENT = f"{PRODUCT}/{__version__} (+https://pypi.org/project/framing-analyzer/)"
HEADERS = {
    "User-Agent": USER_AGENT,
    "Accept": "text/html, application/xhtml+xml, text/plain;q=0.9",
    "Accept-Encoding": "gzip, deflate",
    "Connection": "close",
}
MOST_ADDRESSES = 4  # of one host that are tried
_PACKINGS = ("", "identity", "gzip", "x-gzip", "deflate")
_CHUNK = 65_536
_trusted = functools.cache(trusted)


class Answer(NamedTuple):
    status: int
    headers: Mapping[str, str]  # names in small letters
    body: bytes  # unpacked; empty unless the status is one of success


class PassingError(InputError):
    """A failure that may be over at the next try."""


Check = Callable[[Answer], None]


def request(url: Url, world: World, *, most: int, check: Check | None = None, cut: bool = False) -> Answer:
    """One GET, sent to an address that was checked; no cookies, no proxy, no redirect.

    Args:
        most: bytes of the unpacked body.
        check: is given the answer before its body is read, and raises what is wrong with it.
        cut: take the first `most` bytes of a longer body instead of an error.

    Raises:
        PassingError: the server did not answer in time.
        InputError: no connection that can be trusted, or a body that is too large, too slow or damaged.
    """
    from urllib3.exceptions import HTTPError, ReadTimeoutError

    addresses = public_addresses(url, world.resolve, world.allow)
    connection = _connect(url, addresses, world)
    assert connection.sock is not None
    with contextlib.closing(connection), _Deadline(connection.sock, world.whole_seconds) as deadline:
        try:
            connection.timeout = world.read_seconds
            connection.request("GET", url.target, headers={"Host": url.authority, **HEADERS}, preload_content=False)
            with connection.getresponse() as response:
                deadline.hold(url)  # cut headers can look whole
                answer = Answer(response.status, {name.lower(): value for name, value in response.headers.items()}, b"")
                if check is not None:
                    check(answer)
                if 200 <= answer.status < 300:
                    answer = answer._replace(body=_body(url, response, most, cut=cut))
        except (TimeoutError, ReadTimeoutError):
            deadline.hold(url)
            raise PassingError(url.text, f"sent nothing for {world.read_seconds:g} seconds", remedy="try later", kind="timeout") from None
        except (OSError, http.client.HTTPException, HTTPError) as error:
            deadline.hold(url)
            problem = f"broke off or sent what is no web page: {type(error).__name__}"
            raise InputError(url.text, problem, remedy="try later", kind="connection") from None
        deadline.hold(url)  # a cut body too
        return answer


def _connect(url: Url, addresses: list[Address], world: World) -> HTTPConnection:
    """A connection to the first address that answers; the name is not looked up again, so it cannot lead elsewhere."""
    from urllib3.connection import HTTPConnection, HTTPSConnection
    from urllib3.exceptions import ConnectTimeoutError, NewConnectionError

    late = False
    for address in addresses[:MOST_ADDRESSES]:
        if url.scheme == "https":
            context = world.tls or _trusted()
            connection: HTTPConnection = HTTPSConnection(
                str(address), url.port, timeout=world.connect_seconds, server_hostname=url.host, ssl_context=context
            )
        else:
            connection = HTTPConnection(str(address), url.port, timeout=world.connect_seconds)
        try:
            connection.connect()
            return connection
        except NewConnectionError:
            connection.close()
        except (ConnectTimeoutError, TimeoutError):
            connection.close()
            late = True
        except ssl.SSLCertVerificationError as error:
            connection.close()
            problem = f"has no certificate that can be trusted: {shown(error.verify_message)}"
            raise InputError(url.text, problem, remedy="open it in a browser to see why", kind="tls") from None
        except OSError:
            connection.close()
            raise InputError(url.text, "makes no safe connection", remedy="open it in a browser to see why", kind="tls") from None
        except BaseException:
            connection.close()
            raise
    if late:
        raise PassingError(url.text, f"took no connection in {world.connect_seconds:g} seconds", remedy="try later", kind="timeout")
    raise InputError(url.text, "takes no connection", remedy="check the address", kind="connection")


def _body(url: Url, response: BaseHTTPResponse, most: int, *, cut: bool) -> bytes:
    packing = response.headers.get("Content-Encoding", "").strip().lower()
    if packing not in _PACKINGS:
        raise InputError(url.text, f'is packed as "{shown(packing)}"', remedy="save it with a browser", kind="type")
    body = bytearray()
    while chunk := response.read(_CHUNK):
        body += chunk
        if len(body) > most and cut:
            del body[most:]
            break
        if len(body) > most:
            raise InputError(url.text, f"is larger than {most:,} bytes", remedy="give a larger --most-bytes", kind="size")
    return bytes(body)


class _Deadline:
    """Cuts a connection when its time is over: a server that sends a byte now and then never meets a read's own timeout."""

    def __init__(self, sock: socket.socket, seconds: float) -> None:
        self._sock = sock
        self._seconds = seconds
        self._expired = False
        self._timer = threading.Timer(seconds, self._cut)
        self._timer.daemon = True

    def __enter__(self) -> Self:
        self._timer.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._timer.cancel()

    def hold(self, url: Url) -> None:
        """
        Raises:
            InputError: the time was over.
        """
        if self._expired:
            raise InputError(url.text, f"was not sent within {self._seconds:g} seconds", remedy="try later", kind="timeout") from None

    def _cut(self) -> None:
        self._expired = True
        with contextlib.suppress(OSError):  # it may be closed already
            # Not SSLSocket.shutdown, which takes the state of the encryption away from a read that goes on.
            socket.socket.shutdown(self._sock, socket.SHUT_RDWR)
