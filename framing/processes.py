"""The same function over many things, shared out over processes; results in the order of the things."""

from __future__ import annotations

import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from itertools import islice
from multiprocessing import get_context, parent_process
from types import FrameType
from typing import TypeVar

from framing.errors import FramingError, UsageError

Thing = TypeVar("Thing")
Result = TypeVar("Result")
# What the usual builds of numpy read for the number of threads of their matrix products.
_THREADS = ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS")
_PORTIONS = 2  # for each worker, so that none waits for its next one; things are read no further ahead than that


def map_in_processes(function: Callable[[Thing], Result], things: Iterable[Thing], workers: int, *, at_once: int = 1) -> Iterator[Result]:
    """`map` over `workers` processes; one worker is this process.

    Things are taken only as results are wanted: no more than two portions for each worker are in memory. An error in the middle, or
    an end before the last result, gives up the portions that wait.

    Args:
        function: can be pickled: a function of a module, or a `partial` of one.
        at_once: things handed to a worker together, a portion; more where one takes little time.

    Raises:
        UsageError: fewer than one worker.
        FramingError: a worker ended before its work did.
    """
    if workers < 1:
        raise UsageError("--workers", "must be 1 or more", remedy="leave it out for one process")
    if workers == 1:
        yield from map(function, things)
        return
    # Fresh processes, as on Windows and macOS: a fork copies threads' locks, and the setting below would come too late.
    with _one_thread_each():
        pool = ProcessPoolExecutor(workers, mp_context=get_context("spawn"), initializer=_end_with_parent)
        try:
            yield from _in_order(pool, function, iter(things), workers * _PORTIONS, at_once)
        except BrokenProcessPool:
            raise FramingError(
                "--workers",
                "a process that shared the work ended before it was done: it was killed, or memory ran out",
                remedy='use fewer workers (in a script of your own, call from under `if __name__ == "__main__":`)',
            ) from None
        finally:
            pool.shutdown(cancel_futures=True)


def _in_order(
    pool: ProcessPoolExecutor, function: Callable[[Thing], Result], things: Iterator[Thing], most: int, at_once: int
) -> Iterator[Result]:
    waiting: deque[Future[list[Result]]] = deque()
    while True:
        while len(waiting) < most and (portion := list(islice(things, at_once))):
            with _ctrl_c_held_back():  # the first call starts the processes
                waiting.append(pool.submit(_each, function, portion))
        if not waiting:
            return
        yield from waiting.popleft().result()


def _each(function: Callable[[Thing], Result], portion: Sequence[Thing]) -> list[Result]:
    return [function(thing) for thing in portion]


@contextmanager
def stopping_well() -> Iterator[None]:
    """Inside, the first Ctrl-C or SIGTERM raises KeyboardInterrupt, so that what is done can be kept; the second ends the process at once.

    A signal that is ignored stays so; outside the main thread nothing changes.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    heard = [number for number, handler in before.items() if handler not in (signal.SIG_IGN, None)]

    def stop(_number: int, _frame: FrameType | None) -> None:
        for number in heard:
            signal.signal(number, signal.SIG_DFL)
        raise KeyboardInterrupt

    for number in heard:
        signal.signal(number, stop)
    try:
        yield
    finally:
        for number in heard:
            signal.signal(number, before[number])


@contextmanager
def _ctrl_c_held_back() -> Iterator[None]:
    """Processes started inside hear of Ctrl-C when they are set up; one that still imports its modules would print a traceback."""
    if not hasattr(signal, "pthread_sigmask"):  # Windows
        yield
        return
    from multiprocessing import resource_tracker

    resource_tracker.ensure_running()  # its start would let Ctrl-C through
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _end_with_parent() -> None:
    """A process that only works for another ends with it: without a word at Ctrl-C, which reaches every process, and when the other is
    killed, which else would leave it waiting for work for ever.
    """
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})

    def watch() -> None:
        if (parent := parent_process()) is not None:
            parent.join()
            os._exit(1)

    threading.Thread(target=watch, daemon=True).start()


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
