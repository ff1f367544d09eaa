"""A URL -> its page, over redirects that are checked one by one; or why it cannot be had."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from framing.errors import InputError
from framing.fetch.client import Answer
from framing.fetch.pace import Pace
from framing.fetch.robots import MOST_HOPS, REDIRECTS, Robots, next_hop
from framing.fetch.urls import Url, shown

SUFFIXES = {"text/html": ".html", "application/xhtml+xml": ".html", "text/plain": ".txt"}
_SAVED = frozenset({200, 203})
_CHARSET = re.compile(r"""charset=["']?([a-z0-9][a-z0-9._:-]{0,39})""")
_REMEDIES = {
    401: "it needs a login; save it with a browser",
    402: "it needs a subscription; save it with a browser",
    403: "the server lets no program in; save it with a browser",
    404: "check the address",
    410: "it was taken down",
    429: "go on later with --resume",
    451: "it is withheld for legal reasons",
}


class Page(NamedTuple):
    asked: Url
    url: Url  # where it stood in the end
    status: int
    suffix: str  # ".html" or ".txt"
    charset: str  # as the server names it, in small letters; "" if it does not
    body: bytes  # as received, unpacked


class Visitor:
    """Fetches pages one after another."""

    def __init__(self, pace: Pace, most_bytes: int) -> None:
        self._pace = pace
        self._robots = Robots(pace)
        self._most_bytes = most_bytes

    def visit(self, asked: Url, *, is_known: Callable[[Url], bool]) -> Page:
        """
        Args:
            is_known: whether a page that a redirect leads to was saved already.

        Raises:
            InputError: why the page is not to be had; its place is the URL that was asked for.
        """
        url = asked
        try:
            for _ in range(MOST_HOPS + 1):
                self._robots.check(url)
                answer = self._pace.ask(url, most=self._most_bytes, check=partial(_check_type, url))
                location = answer.headers.get("location")
                if answer.status not in REDIRECTS or not location:
                    return _page(asked, url, answer)
                url = next_hop(url, location)
                if is_known(url):
                    raise InputError(url.text, "is saved already", remedy="leave one of the two out", kind="duplicate")
        except InputError as error:
            if error.place == asked.text:
                raise
            problem = f"is redirected to {error.place}, which {error.problem}"
            raise InputError(asked.text, problem, remedy=error.remedy, kind=error.kind) from None
        raise InputError(asked.text, f"is redirected more than {MOST_HOPS} times", remedy="look for its new address", kind="redirect")


def _page(asked: Url, url: Url, answer: Answer) -> Page:
    if answer.status not in _SAVED:
        remedy = _REMEDIES.get(answer.status, "try later" if answer.status >= 500 else "open it in a browser to see why")
        raise InputError(url.text, f"answered {answer.status}", remedy=remedy, kind="status")
    if not answer.body.strip():
        raise InputError(url.text, "is empty", remedy="open it in a browser to see why", kind="size")
    content_type = answer.headers.get("content-type", "")
    found = _CHARSET.search(content_type.lower())
    return Page(asked, url, answer.status, SUFFIXES[_media_type(content_type)], found[1] if found else "", answer.body)


def _check_type(url: Url, answer: Answer) -> None:
    """Holds that a body is worth reading: that of a page."""
    content_type = answer.headers.get("content-type", "")
    if answer.status in _SAVED and _media_type(content_type) not in SUFFIXES:
        problem = f'is no page but "{shown(content_type)}"' if content_type else "does not say what it is"
        raise InputError(url.text, problem, remedy="only HTML and plain text are fetched", kind="type")


def _media_type(content_type: str) -> str:
    return re.split("[;,]", content_type)[0].strip().lower()
