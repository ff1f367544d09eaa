"""Requests -> requests at a pace that no server minds: one at a time for each host, tried again after a pause."""

from __future__ import annotations

import math
from email.utils import parsedate_to_datetime

from framing.errors import InputError
from framing.fetch.client import Answer, Check, PassingError, request
from framing.fetch.urls import Url
from framing.fetch.world import World

PAUSES = (5.0, 20.0)  # seconds before a second and a third try
MOST_WAIT = 120  # seconds that a server may ask us to wait
_TRY_AGAIN = 429


class Pace:
    """Sends requests, and knows when each host may be asked next."""

    def __init__(self, world: World, delay: float) -> None:
        """
        Args:
            delay: seconds from the end of a request to the next to the same host.
        """
        self._world = world
        self._delay = delay
        self._delays: dict[str, float] = {}  # of hosts that ask for a longer one
        self._next: dict[str, float] = {}  # by the clock

    def slow(self, host: str, delay: float) -> None:
        """From now on at least so many seconds lie between two requests to the host."""
        if delay > self._delays.get(host, 0.0):
            self._delays[host] = delay
            self._hold(host, delay)

    def ask(self, url: Url, *, most: int, check: Check | None = None, cut: bool = False) -> Answer:
        """What `request` gives; late answers, errors of the server and "too many requests" are tried twice more.

        Raises:
            InputError: as `request`, or the server asks for a longer pause than `MOST_WAIT`.
        """
        for pause in PAUSES:
            try:
                answer = self._once(url, most, check, cut)
            except PassingError:
                self._hold(url.host, pause)
                continue
            if answer.status != _TRY_AGAIN and answer.status < 500:
                return answer
            self._hold(url.host, max(pause, self._asked_pause(url, answer)))
        return self._once(url, most, check, cut)

    def _once(self, url: Url, most: int, check: Check | None, cut: bool) -> Answer:
        wait = self._next.get(url.host, -math.inf) - self._world.clock()
        if wait > 0:
            self._world.sleep(wait)
        try:
            return request(url, self._world, most=most, check=check, cut=cut)
        finally:
            self._hold(url.host, max(self._delay, self._delays.get(url.host, 0.0)))

    def _hold(self, host: str, seconds: float) -> None:
        self._next[host] = max(self._next.get(host, -math.inf), self._world.clock() + seconds)

    def _asked_pause(self, url: Url, answer: Answer) -> float:
        """Seconds of the header Retry-After, which names seconds or a date; 0 without one."""
        asked = answer.headers.get("retry-after", "").strip()
        if asked.isascii() and asked.isdigit():
            seconds = float(asked[:9])
        else:
            try:
                date = parsedate_to_datetime(asked)
                seconds = (date - self._world.now()).total_seconds()
            except (ValueError, TypeError, OverflowError):  # no date, or one without a zone
                seconds = 0.0
        if seconds > MOST_WAIT:
            problem = f"answered {answer.status} and asks for a pause of {seconds:,.0f} seconds"
            raise InputError(url.text, problem, remedy="go on later with --resume", kind="status")
        return max(0.0, seconds)
