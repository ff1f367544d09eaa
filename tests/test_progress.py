"""The line that says how far a long work has come: its words, how often it is written, and that it leaves nothing behind."""

from __future__ import annotations

import io

import pytest

from framing.progress import Progress


class Screen(io.StringIO):
    """A terminal."""

    def isatty(self) -> bool:
        return True


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


def made(clock: Clock, out: io.StringIO, total: int | None = None, width: int = 80) -> Progress:
    return Progress(total, out=out, clock=clock, width=lambda: width)


def shown(out: io.StringIO) -> str:
    """What stands in the last line of a terminal that was written to, without blanks at its end."""
    line: list[str] = []
    at = 0
    for character in out.getvalue().rpartition("\n")[2]:
        if character == "\r":
            at = 0
        else:
            line[at : at + 1] = [character]
            at += 1
    return "".join(line).rstrip()


def test_with_a_total(clock: Clock) -> None:
    progress = made(clock, io.StringIO(), total=3000)
    clock.now += 88.57
    progress.advance(1240)
    assert progress.line() == "framing: 1,240 of 3,000 articles, 14 a second, 2 min left"


def test_with_a_share_of_what_is_read(clock: Clock) -> None:
    progress = made(clock, io.StringIO())
    clock.now += 60
    progress.share(0.25)
    progress.share(0.1)
    progress.advance(120)
    assert progress.line() == "framing: 120 articles, 2.0 a second, 3 min left"


def test_with_neither_there_is_no_time_left(clock: Clock) -> None:
    progress = made(clock, io.StringIO())
    assert progress.line() == "framing: 0 articles"
    clock.now += 10
    progress.advance()
    assert progress.line() == "framing: 1 article, 6 a minute"
    progress.advance(4)
    assert progress.line() == "framing: 5 articles, 30 a minute"


def test_what_was_there_tells_nothing_of_the_speed(clock: Clock) -> None:
    progress = made(clock, io.StringIO(), total=2000)
    for _ in range(1000):
        progress.skip()
    clock.now += 10
    progress.advance(10)
    assert progress.line() == "framing: 1,010 of 2,000 articles, 1.0 a second, 16 min left"
    progress = made(clock, io.StringIO())
    progress.share(0.5)
    progress.skip(1000)
    clock.now += 10
    progress.share(0.6)
    progress.advance(10)
    assert progress.line() == "framing: 1,010 articles, 1.0 a second, 40 s left"


def test_short_runs_say_nothing(clock: Clock) -> None:
    for out in (io.StringIO(), Screen()):
        with made(clock, out, total=3) as progress:
            for _ in range(3):
                clock.now += 0.9
                progress.advance()
        assert out.getvalue() == ""


def test_a_terminal_has_one_line_four_times_a_second_at_most(clock: Clock) -> None:
    out = Screen()
    with made(clock, out) as progress:
        clock.now += 3
        for _ in range(1000):
            clock.now += 0.01
            progress.advance()
        assert 30 <= out.getvalue().count("\r") <= 41
        assert "\n" not in out.getvalue()
        assert shown(out).startswith("framing: ") and "a second" in shown(out)
    assert shown(out) == ""


def test_a_shorter_line_leaves_nothing_of_a_longer_one(clock: Clock) -> None:
    out = Screen()
    progress = made(clock, out, total=10_000)
    clock.now += 4
    progress.advance()
    long = shown(out)
    progress.total = None
    clock.now += 4
    progress.advance()
    assert shown(out) == progress.line() and len(shown(out)) < len(long)


def test_a_log_has_a_line_every_half_minute(clock: Clock) -> None:
    out = io.StringIO()
    with made(clock, out) as progress:
        for _ in range(100):
            clock.now += 1
            progress.advance()
    assert out.getvalue().splitlines() == [f"framing: {count} articles, 1.0 a second" for count in (30, 60, 90)]


@pytest.mark.parametrize("width", [10, 20, 40])
def test_the_line_fits_the_terminal(clock: Clock, width: int) -> None:
    out = Screen()
    progress = made(clock, out, total=1_000_000, width=width)
    clock.now += 5
    progress.advance(777)
    assert len(shown(out)) == (0 if width < 20 else width - 1)


def test_a_message_stands_in_a_line_of_its_own(clock: Clock) -> None:
    out = Screen()
    progress = made(clock, out)
    clock.now += 5
    progress.advance()
    assert shown(out)
    progress.say("a.txt: has no text")
    *_, last, after = out.getvalue().split("\n")
    assert last.endswith("\rframing: a.txt: has no text") and after == ""
    clock.now += 1
    progress.advance()
    assert shown(out) == "framing: 2 articles, 20 a minute"
