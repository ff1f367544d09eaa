"""A site's robots.txt -> whether a page of it may be fetched, and how slowly (RFC 9309)."""

from __future__ import annotations

import contextlib
import re
from collections import OrderedDict
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from framing.errors import InputError
from framing.fetch.client import PRODUCT
from framing.fetch.pace import Pace
from framing.fetch.urls import Url, read_url

if TYPE_CHECKING:
    from protego import Protego

MOST_ROBOTS = 500 * 1024  # bytes that are read of one file; the standard asks for no more
MOST_DELAY = 60  # seconds between two requests that a site may ask for
MOST_HOPS = 5
MOST_SITES = 100  # whose rules are kept
REDIRECTS = frozenset({301, 302, 303, 307, 308})
_AGENT = re.compile(r"\s*user[-\s]?\s*agent[\s:]+(.*)", re.IGNORECASE)


class Robots:
    """Asks each site once; "site" is scheme, host and port."""

    def __init__(self, pace: Pace) -> None:
        self._pace = pace
        self._sites: OrderedDict[str, Protego | InputError] = OrderedDict()

    def check(self, url: Url) -> None:
        """
        Raises:
            InputError: the site's robots.txt forbids the page, cannot be read, or asks for a very slow pace.
        """
        rules = self._rules(url)
        if isinstance(rules, InputError):
            raise InputError(url.text, rules.problem, remedy=rules.remedy, kind=rules.kind)
        if not rules.can_fetch(url.text, PRODUCT):
            raise InputError(url.text, "is forbidden by the site's robots.txt", remedy="ask the site, or leave it out", kind="robots")
        rate = rules.request_rate(PRODUCT)
        delay = max(rules.crawl_delay(PRODUCT) or 0.0, rate.seconds / rate.requests if rate else 0.0)
        if delay > MOST_DELAY:
            problem = f"stands on a site that asks for {delay:,.0f} seconds between requests"
            raise InputError(url.text, problem, remedy="save it with a browser", kind="robots")
        if delay:
            self._pace.slow(url.host, delay)

    def _rules(self, url: Url) -> Protego | InputError:
        if url.origin not in self._sites:
            try:
                self._sites[url.origin] = read_rules(self._text(url))
            except InputError as error:
                self._sites[url.origin] = error
            if len(self._sites) > MOST_SITES:
                self._sites.popitem(last=False)
        self._sites.move_to_end(url.origin)
        return self._sites[url.origin]

    def _text(self, url: Url) -> str:
        """The site's rules; "" where it has none.

        Raises:
            InputError: the site cannot be reached, or answers with an error of its own: then nothing is allowed.
        """
        at = url._replace(target="/robots.txt")
        for hop in range(MOST_HOPS + 1):
            try:
                answer = self._pace.ask(at, most=MOST_ROBOTS, cut=True)
                if answer.status in REDIRECTS and answer.headers.get("location"):
                    at = next_hop(at, answer.headers["location"])
                    continue
            except InputError as error:
                if not hop and error.kind != "status":  # what is wrong is wrong with the host, robots.txt or not
                    raise
                problem = f"stands on a site whose robots.txt cannot be read: {error.problem}"
                raise InputError(url.text, problem, remedy="try later", kind="robots") from None
            if answer.status == 429 or answer.status >= 500:
                problem = f"stands on a site whose robots.txt cannot be read: the server answered {answer.status}"
                raise InputError(url.text, problem, remedy="try later", kind="robots")
            if answer.status >= 300:
                return ""
            whole = answer.body if len(answer.body) < MOST_ROBOTS else answer.body.rpartition(b"\n")[0]  # no half of a rule
            return whole.decode("utf-8-sig", "replace")
        return ""  # the standard lets a file behind more redirects count as missing


def read_rules(text: str) -> Protego:
    """The rules of a robots.txt, those of other programs under one name.

    Raises nothing: what is no rule is passed over.
    """
    from protego import Protego

    # The library keeps each rule once for each program named above it: some hundred kilobytes of names over as many of rules would fill the memory.
    return Protego.parse("\n".join(map(_plain_line, text.splitlines())))


def next_hop(url: Url, location: str) -> Url:
    """Where a redirect leads.

    Raises:
        InputError: to what is not fetched.
    """
    with contextlib.suppress(UnicodeError):
        location = location.encode("latin-1").decode("utf-8")  # as servers mean it that send more than ASCII
    try:
        return read_url(urljoin(url.text, location.strip().replace(" ", "%20")))
    except ValueError:
        raise InputError(url.text, "is redirected to what is no URL", remedy="look for its new address", kind="redirect") from None


def _plain_line(line: str) -> str:
    agent = _AGENT.match(line)
    if agent is None:
        return line
    name = agent[1].partition("#")[0].partition("/")[0].strip().lower()
    return f"User-agent: {name if name in ('*', PRODUCT) else 'others'}"
