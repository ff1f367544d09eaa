"""How far a long work has come -> what is said of it on stderr: how many are done, how fast, how long it still takes, what is kept."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from functools import partial
from types import TracebackType
from typing import TextIO

_QUIET = 3.0  # seconds in which nothing is said; most runs are over by then
_ON_TERMINAL = 0.25  # seconds between two lines that replace each other
_ELSEWHERE = 30.0  # seconds between two lines of a log
_USUAL = 80  # columns, where a terminal does not say
_NARROW = 20  # columns; on less no line is drawn


class Progress:
    """Counts what is done and says so: on a terminal as one line that is drawn again, else as a line now and then.

    The time left is told from `total` where it is known, else from the share of the input that was read (`share`), else not at all.
    """

    def __init__(
        self,
        total: int | None = None,
        what: str = "articles",
        *,
        out: TextIO | None = None,
        clock: Callable[[], float] = time.monotonic,
        width: Callable[[], int] | None = None,
    ) -> None:
        """
        Args:
            out: default: stderr.
            clock: seconds, from any beginning.
            width: columns of the terminal; default: as it says.
        """
        self.total = total
        self._what = what
        self._out = sys.stderr if out is None else out
        self._clock = clock
        self._width = width or partial(_columns, self._out)
        self._terminal = self._out.isatty()
        self._done = 0
        self._skipped = 0
        self._share = 0.0
        self._share_before = 0.0  # read when the first new thing was done: the rest is what the speed tells of
        self._start = self._said = clock()
        self._first = self._start
        self._drawn = 0  # characters of the line on the terminal

    def advance(self, count: int = 1) -> None:
        """So many more are done."""
        self._done += count
        self._tell()

    def skip(self, count: int = 1) -> None:
        """So many more were done in an earlier run: they count, but tell nothing of the speed."""
        self._done += count
        self._skipped += count
        if self._done == self._skipped:
            self._start = self._clock()
            self._share_before = self._share
        self._tell()

    def share(self, share: float) -> None:
        """So much of the input has been read, 0 to 1; where it grows smaller, as at a second file, the larger one stands."""
        self._share = max(self._share, min(1.0, share))

    def say(self, line: str) -> None:
        """A line of its own on the same stream, with "framing: " in front; the line that is drawn gives way."""
        self.clear()
        print(f"framing: {line}", file=self._out, flush=True)

    def line(self) -> str:
        """What is to be said now."""
        passed = self._clock() - self._start
        new = self._done - self._skipped
        of = f" of {self.total:,}" if self.total is not None else ""
        what = self._what.removesuffix("s") if self._done == 1 and not of else self._what
        parts = [f"framing: {self._done:,}{of} {what}"]
        if new and passed > 0:
            parts.append(_rate(new / passed))
            left = self._left(passed, new)
            if left is not None:
                parts.append(f"{_duration(left)} left")
        return ", ".join(parts)

    def clear(self) -> None:
        """Takes the line away, so that something else can be printed; it is drawn again when there is more to say."""
        if self._drawn:
            self._out.write(f"\r{' ' * min(self._drawn, max(0, self._width() - 1))}\r")
            self._out.flush()
            self._drawn = 0

    def __enter__(self) -> Progress:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.clear()

    def _left(self, passed: float, new: int) -> float | None:
        if self.total is not None:
            return passed / new * max(0, self.total - self._done)
        read = self._share - self._share_before
        return passed / read * (1 - self._share) if read > 0 else None

    def _tell(self) -> None:
        now = self._clock()
        if now - self._first < _QUIET or now - self._said < (_ON_TERMINAL if self._terminal else _ELSEWHERE):
            return
        self._said = now
        if not self._terminal:
            print(self.line(), file=self._out, flush=True)
        elif (width := self._width()) >= _NARROW:
            line = self.line()[: width - 1]  # a full line would begin a new one
            self._out.write(f"\r{line}{' ' * max(0, min(self._drawn, width - 1) - len(line))}")
            self._out.flush()
            self._drawn = len(line)


def _columns(out: TextIO) -> int:
    """Of the terminal behind a stream, which need not be that of standard output."""
    try:
        return os.get_terminal_size(out.fileno()).columns or _USUAL
    except (OSError, ValueError):
        return _USUAL


def kept_text(count: int) -> str:
    """What is said when a run is stopped.

    >>> kept_text(1240)
    '1,240 articles are kept: go on with --resume'
    """
    return f"{_articles(count)} {'is' if count == 1 else 'are'} kept: go on with --resume"


def found_text(count: int, resume: bool) -> str:
    """What is said of the articles of a run that was stopped."""
    if resume:
        return (
            f"going on with {_articles(count)} of a stopped run"
            if count
            else "no articles of a stopped run are there; this run starts anew"
        )
    return (
        f"{_articles(count)} of a stopped run {'is' if count == 1 else 'are'} there; this run starts anew, --resume would go on with them"
    )


def _articles(count: int) -> str:
    return f"{count:,} article{'' if count == 1 else 's'}"


def _rate(per_second: float) -> str:
    """
    >>> [_rate(rate) for rate in (1234.5, 14.2, 1.26, 0.5, 0.001)]
    ['1,234 a second', '14 a second', '1.3 a second', '30 a minute', '4 an hour']
    """
    if per_second >= 9.95:
        return f"{per_second:,.0f} a second"
    if per_second >= 0.95:
        return f"{per_second:.1f} a second"
    return f"{60 * per_second:.0f} a minute" if 60 * per_second >= 0.95 else f"{3600 * per_second:.0f} an hour"


def _duration(seconds: float) -> str:
    """
    >>> [_duration(seconds) for seconds in (0.2, 41, 130, 3599, 7300, 200000)]
    ['1 s', '41 s', '2 min', '60 min', '2 h 2 min', '56 h']
    """
    if seconds < 60:
        return f"{max(1, round(seconds))} s"
    minutes = round(seconds / 60)
    if minutes <= 60:
        return f"{minutes} min"
    return f"{minutes // 60} h {minutes % 60} min" if minutes < 600 else f"{round(minutes / 60)} h"
