"""Work over processes: in order, no further ahead than needed, and its ends: an error, a worker that dies, Ctrl-C."""

from __future__ import annotations

import os
import pickle
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import framing
from framing.errors import DataError, FramingError, InputError, LexiconError, UsageError
from framing.processes import map_in_processes, stopping_well

ENVIRONMENT = os.environ | {"PYTHONPATH": str(Path(framing.__file__).parent.parent)}


def double(number: int) -> int:
    if number == 13:
        raise ValueError("no 13")
    if number == 99:
        os._exit(1)
    return 2 * number


def fail(number: int) -> FramingError:
    return InputError(f"{number}.txt", "is empty", remedy="write it", kind="no-text")


@pytest.mark.parametrize(("workers", "at_once"), [(1, 1), (2, 1), (2, 3)])
def test_results_come_in_order_and_things_are_taken_as_results_are_wanted(workers: int, at_once: int) -> None:
    taken: list[int] = []

    def things() -> Iterator[int]:
        for number in range(100, 150):
            taken.append(number)
            yield number

    found = map_in_processes(double, things(), workers, at_once=at_once)
    assert taken == []
    assert [next(found) for _ in range(6)] == [200, 202, 204, 206, 208, 210]
    assert len(taken) <= 6 + 4 * at_once
    assert list(found) == [2 * number for number in range(106, 150)]


@pytest.mark.parametrize("workers", [1, 2])
def test_an_error_in_the_middle_is_raised_where_it_stands(workers: int) -> None:
    found = map_in_processes(double, range(10, 1000), workers)
    assert [next(found) for _ in range(3)] == [20, 22, 24]
    with pytest.raises(ValueError, match="no 13"):
        next(found)


@pytest.mark.parametrize("workers", [1, 2])
def test_an_error_of_the_things_is_raised(workers: int) -> None:
    def things() -> Iterator[int]:
        yield 1
        raise InputError("a.csv:2", "is damaged")

    with pytest.raises(InputError, match=r"a\.csv:2: is damaged"):
        list(map_in_processes(double, things(), workers))


def test_a_worker_that_dies_is_an_error_in_one_line() -> None:
    with pytest.raises(FramingError) as error:
        list(map_in_processes(double, range(95, 120), 2))
    assert str(error.value).startswith(
        "--workers: a process that shared the work ended before it was done: it was killed, or memory ran out; use fewer workers"
    )


WORKING = """
import os, sys, time
from framing.processes import map_in_processes
if __name__ == "__main__":
    print(*map_in_processes(abs, [1], 2), flush=True)
    found = map_in_processes(time.sleep, [0] * 4 + [600] * 4, 2)
    next(found)
    print("working", flush=True)
    time.sleep(600)
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows sends no such signals to one process")
def test_workers_end_with_a_process_that_is_killed() -> None:
    running = subprocess.Popen([sys.executable, "-c", WORKING], stdout=subprocess.PIPE, env=ENVIRONMENT)
    assert running.stdout is not None and running.stdout.readline() == b"1\n" and running.stdout.readline() == b"working\n"
    running.kill()
    assert running.stdout.read() == b""  # its end comes when the last process that can write there has ended


STARTING = """
import os, signal, sys, time
from framing.processes import map_in_processes
signal.signal(signal.SIGINT, signal.default_int_handler)
def things():
    yield 0
    time.sleep(0.1)  # the processes have been started; about now they import their modules
    os.killpg(0, signal.SIGINT)
    time.sleep(600)
if __name__ == "__main__":
    try:
        list(map_in_processes(abs, things(), 2))
    except KeyboardInterrupt:
        sys.exit(7)
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows sends no such signals to one process")
def test_ctrl_c_while_workers_start_is_quiet() -> None:
    ended = subprocess.run([sys.executable, "-c", STARTING], capture_output=True, env=ENVIRONMENT, start_new_session=True, timeout=120)
    assert (ended.returncode, ended.stdout, ended.stderr) == (7, b"", b"")


def test_errors_come_back_from_a_worker_as_they_are() -> None:
    [found] = map_in_processes(fail, [7], 2)
    assert isinstance(found, InputError) and found.kind == "no-text"
    assert (found.place, found.problem, found.remedy, str(found)) == ("7.txt", "is empty", "write it", "7.txt: is empty; write it")


@pytest.mark.parametrize("kind", [LexiconError, DataError])
def test_errors_of_a_line_can_be_handed_over(kind: type[LexiconError]) -> None:
    error = kind("a.lex", 3, "is wrong", column=2)
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is kind and str(again) == str(error) == "a.lex:3:2: is wrong"
    assert (again.path, again.line, again.column) == (Path("a.lex"), 3, 2)


def test_fewer_than_one_worker() -> None:
    with pytest.raises(UsageError, match="--workers"):
        list(map_in_processes(double, [1], 0))


SIGNALS = [signal.SIGINT, signal.SIGTERM]
STOPPED = """
import signal, sys, time
from framing.processes import stopping_well
signal.signal(signal.SIGINT, signal.default_int_handler)
try:
    with stopping_well():
        try:
            print("ready", flush=True)
            time.sleep(600)
        finally:
            print("cleaning up", flush=True)
            if sys.argv[1] == "slow":
                time.sleep(600)
except KeyboardInterrupt:
    sys.exit(7)
"""


def started(how: str) -> subprocess.Popen[bytes]:
    running = subprocess.Popen([sys.executable, "-c", STOPPED, how], stdout=subprocess.PIPE, env=ENVIRONMENT)
    assert running.stdout is not None and running.stdout.readline() == b"ready\n"
    return running


@pytest.mark.skipif(os.name == "nt", reason="Windows sends no such signals to one process")
@pytest.mark.parametrize("number", SIGNALS)
def test_the_first_signal_stops_well(number: int) -> None:
    running = started("quick")
    running.send_signal(number)
    assert running.communicate(timeout=60)[0] == b"cleaning up\n"
    assert running.returncode == 7


@pytest.mark.skipif(os.name == "nt", reason="Windows sends no such signals to one process")
@pytest.mark.parametrize("number", SIGNALS)
def test_the_second_signal_ends_at_once(number: int) -> None:
    running = started("slow")
    running.send_signal(number)
    assert running.stdout is not None and running.stdout.readline() == b"cleaning up\n"
    running.send_signal(number)
    assert running.communicate(timeout=60)[0] == b""
    assert running.returncode == -number


def test_signals_are_as_before_afterwards() -> None:
    before = signal.getsignal(signal.SIGINT), signal.getsignal(signal.SIGTERM)
    with stopping_well():
        assert signal.getsignal(signal.SIGINT) != before[0] or before[0] == signal.SIG_IGN
    assert (signal.getsignal(signal.SIGINT), signal.getsignal(signal.SIGTERM)) == before
