"""Work that takes seconds (reading uploads, full analysis, statistics), done in one process beside the server.

A process and not a thread: the analysis holds Python's lock for seconds, and every student's answer would wait for it. It is started at
the first use and kept, since loading the parser takes longer than most analyses. It ends with the server, also where that is killed.
"""

from __future__ import annotations

import asyncio
import os
import signal
import threading
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import partial
from multiprocessing import connection, get_context, parent_process
from typing import NamedTuple, ParamSpec, TypeVar

from framing.errors import FramingError, InputError, UsageError

MOST_SECONDS = 240.0  # for one piece of work; a lesson of eight long articles takes about 60

Given = ParamSpec("Given")
Result = TypeVar("Result")


class Workshop:
    """One helping process; pieces of work wait for each other."""

    def __init__(self, seconds: float = MOST_SECONDS) -> None:
        self._seconds = seconds
        self._pool: ProcessPoolExecutor | None = None

    async def run(self, function: Callable[Given, Result], *args: Given.args, **kwargs: Given.kwargs) -> Result:
        """What the function of a module returns or raises.

        Raises:
            InputError: the function raised a FramingError; the same place, problem and remedy.
            UsageError: it took too long, or the process ended.
        """
        pool = self._pool or ProcessPoolExecutor(1, mp_context=get_context("spawn"), initializer=_begin)
        self._pool = pool
        loop = asyncio.get_running_loop()
        try:
            done = await asyncio.wait_for(loop.run_in_executor(pool, partial(_answer, partial(function, *args, **kwargs))), self._seconds)
            if isinstance(done, _Refusal):
                raise InputError(done.place, done.problem, remedy=done.remedy)
            return done
        except TimeoutError:
            self._end(pool)
            raise UsageError("lesson", f"took longer than {self._seconds:.0f} seconds", remedy="use fewer or shorter articles") from None
        except BrokenProcessPool:
            self._end(pool)
            raise UsageError(
                "lesson", "the helping process ended, maybe for want of memory", remedy="try again with fewer articles"
            ) from None

    def close(self) -> None:
        if self._pool:
            self._end(self._pool)

    def _end(self, pool: ProcessPoolExecutor) -> None:
        # The pool has no way to stop work that goes on (before Python 3.14).
        processes = list((pool._processes or {}).values())
        pool.shutdown(wait=False, cancel_futures=True)
        for process in processes:
            process.kill()
        if self._pool is pool:
            self._pool = None


class _Refusal(NamedTuple):
    """A FramingError on its way between processes: such an error cannot be pickled, since it is made of more than its text."""

    place: str
    problem: str
    remedy: str


def _answer(function: Callable[[], Result]) -> Result | _Refusal:
    try:
        return function()
    except FramingError as error:
        return _Refusal(error.place, error.problem, error.remedy)


def _begin() -> None:
    """Ctrl-C is the server's; and a server that was killed cannot end its helper, so the helper watches it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    server = parent_process()
    if server is not None:
        threading.Thread(target=lambda: (connection.wait([server.sentinel]), os._exit(1)), daemon=True).start()
