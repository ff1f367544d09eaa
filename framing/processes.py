"""The same function over many things, shared out over processes; results in the order of the things."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import get_context
from typing import TypeVar

from framing.errors import FramingError, UsageError

Thing = TypeVar("Thing")
Result = TypeVar("Result")
# What the usual builds of numpy read for the number of threads of their matrix products.
_THREADS = ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS")


def map_in_processes(function: Callable[[Thing], Result], things: Iterable[Thing], workers: int, *, at_once: int = 1) -> Iterator[Result]:
    """`map` over `workers` processes; one worker is this process.

    Args:
        function: can be pickled: a function of a module, or a `partial` of one.
        at_once: things handed to a worker together; more where one takes little time.

    Raises:
        UsageError: fewer than one worker.
    """
    if workers < 1:
        raise UsageError("--workers", "must be 1 or more", remedy="leave it out for one process")
    if workers == 1:
        yield from map(function, things)
        return
    # Fresh processes, as on Windows and macOS: a fork copies threads' locks, and the setting below would come too late.
    with _one_thread_each(), ProcessPoolExecutor(workers, mp_context=get_context("spawn"), initializer=_end_at_once) as pool:
        yield from pool.map(function, things, chunksize=at_once)


def _end_at_once() -> None:
    """Ctrl-C reaches every process; one that only works for another ends without a word."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def without_errors(found: Iterable[Result | FramingError], on_error: Callable[[FramingError], None] | None) -> Iterator[Result]:
    """The results alone; each error among them is handed to `on_error`, or raised where there is none."""
    for one in found:
        if not isinstance(one, FramingError):
            yield one
        elif on_error is None:
            raise one
        else:
            on_error(one)


@contextmanager
def _one_thread_each() -> Iterator[None]:
    """Processes started inside multiply matrices with one thread.

    Two workers with two threads each on two cores wait for each other: ten times slower, measured on sentence pairs.
    """
    before = {name: os.environ.get(name) for name in _THREADS}
    os.environ.update(dict.fromkeys(_THREADS, "1"))
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value
