"""The text of a URL -> the URL in one normal form, of which every part is known."""

from __future__ import annotations

import ipaddress
import re
from typing import NamedTuple

from framing.errors import InputError

MOST_URL = 2_000  # characters
MOST_SHOWN = 300  # characters of a foreign text in a message
DEFAULT_PORTS = {"http": 80, "https": 443}
# Ports of other services: a page that stands on one is none (https://fetch.spec.whatwg.org/#bad-port).
BAD_PORTS = frozenset(
    map(
        int,
        "0 1 7 9 11 13 15 17 19 20 21 22 23 25 37 42 43 53 69 77 79 87 95 101 102 103 104 109 110 111 113 115 117 119 123 135 137 139 143 161 "
        "179 389 427 465 512 513 514 515 526 530 531 532 540 548 554 556 563 587 601 636 989 990 993 995 1719 1720 1723 2049 3659 4045 4190 "
        "5060 5061 6000 6566 6665 6666 6667 6668 6669 6679 6697 10080".split(),
    )
)
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):")
_UNWANTED = re.compile(r"[\x00-\x20\x7f-\xa0\\]")  # blanks, control characters, and the sign that browsers take for "/"
_LABEL = re.compile(r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?")
_NUMBER = re.compile(r"[0-9]+|0x[0-9a-f]*")
_DOT = re.compile(r"%2e", re.IGNORECASE)


class Url(NamedTuple):
    """A page on the web. Equal pages have equal texts, as far as one can know without asking."""

    scheme: str  # "http" or "https"
    host: str  # in small ASCII letters: a name with a dot, or an address without brackets
    port: int
    target: str  # path and query, percent-encoded, without "." and ".." steps

    @property
    def authority(self) -> str:
        """Host and port as a `Host` header names them."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == DEFAULT_PORTS[self.scheme] else f"{host}:{self.port}"

    @property
    def origin(self) -> str:
        return f"{self.scheme}://{self.authority}"

    @property
    def text(self) -> str:
        return self.origin + self.target


def read_url(text: str) -> Url:
    """A URL without its fragment.

    >>> read_url("HTTP://Gull.example:80/a/../b c".replace(" ", "%20")).text
    'http://gull.example/b%20c'

    Raises:
        InputError: it is none, or one that is not fetched: another scheme, a name and password, a port of another service.
    """
    place = shown(text)
    scheme = _SCHEME.match(text)
    if scheme is None:
        raise InputError(place, "is no URL", remedy="write it from https:// on", kind="url")
    if scheme[1].lower() not in DEFAULT_PORTS:
        raise InputError(place, f'has the scheme "{shown(scheme[1])}"', remedy="only http and https are fetched", kind="url")
    if len(text) > MOST_URL:
        raise InputError(place, f"has more than {MOST_URL:,} characters", remedy="look for a shorter address of the page", kind="url")
    if _UNWANTED.search(text):
        raise InputError(place, "has a blank, a control character or a backslash in it", remedy="write blanks as %20", kind="url")
    return _read_parts(text, place)


def shown(text: str) -> str:
    """A foreign text as it may stand in a message: on one line, short, without signs that a terminal obeys."""
    clean = "".join(char if char.isprintable() else "\ufffd" for char in text[: MOST_SHOWN + 1])
    return clean if len(text) <= MOST_SHOWN else f"{clean[:MOST_SHOWN]}…"


def _read_parts(text: str, place: str) -> Url:
    from urllib3.exceptions import LocationParseError
    from urllib3.util import parse_url

    front, mark, query = text.partition("?")
    try:
        # A server reads "%2e" as a dot; left alone, it would lead past the rules of robots.txt.
        parts = parse_url(_DOT.sub(".", front) + mark + query)
    except LocationParseError:
        raise InputError(place, "is no URL that can be read", remedy="check its host and port", kind="url") from None
    if not text[len(parts.scheme or "") :].startswith("://") or not parts.host:
        raise InputError(place, "names no host", remedy="write https://host/path", kind="url")
    if "@" in re.split("[/?#]", text, maxsplit=3)[2]:
        raise InputError(place, "has a user name in it", remedy="take out what stands before the @", kind="url")
    scheme = (parts.scheme or "").lower()
    port = DEFAULT_PORTS[scheme] if parts.port is None else parts.port
    if port in BAD_PORTS:
        raise InputError(place, f"names port {port}, which is no web server's", remedy="leave the port out", kind="url")
    return Url(scheme, _read_host(parts.host, place), port, parts._replace(path=parts.path or "/").request_uri)


def _read_host(host: str, place: str) -> str:
    try:
        if host.startswith("["):
            if "%" in host:  # a link of this computer
                raise ValueError(host)
            return str(ipaddress.IPv6Address(host[1:-1]))
        host = host.removesuffix(".")
        labels = host.split(".")
        if _NUMBER.fullmatch(labels[-1]):  # "127.1" and "0x7f000001" are addresses to some programs and names to others
            return str(ipaddress.IPv4Address(host))
    except ValueError:
        raise InputError(place, "has no proper address as its host", remedy="write its name", kind="url") from None
    if len(host) > 253 or not all(map(_LABEL.fullmatch, labels)):
        raise InputError(place, "has no proper host name", remedy="check its spelling", kind="url")
    if len(labels) == 1:
        raise InputError(place, "names a host of the local network", remedy="only public hosts are fetched", kind="address")
    return host
