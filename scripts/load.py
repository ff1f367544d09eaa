"""A class web app under load: `python scripts/load.py [--students 200] [--steps 30]`.

Starts a server of its own with made-up data, lets all students join at the same moment, mark and poll as a browser does, and prints how
long answers took and what went wrong. Exit 1 where a request failed, a step was lost, or the median is 200 ms or more.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import random
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import httpx

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from framing.classroom.exercise import Answer, Exercise, Passage, Task
from framing.classroom.rooms import Rooms
from framing.classroom.store import Store

MOST_MEDIAN_MS = 200
POLL_S = 4.0  # as queue.js
THINK_S = (1.0, 3.0)  # between two marks of one student
TEXT = "The mayor slammed the reckless plan on Monday, and Ada Finch may well walk out of the hall, she said. " * 30


def main() -> int:
    parser = argparse.ArgumentParser(description="Measures the class web app with many students at once.", allow_abbrev=False)
    parser.add_argument("--students", type=int, default=200, metavar="N", help="(default: 200)")
    parser.add_argument("--steps", type=int, default=30, metavar="N", help="marks of each student (default: 30)")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="framing-load-") as folder:
        data = Path(folder) / "class.sqlite"
        rooms = Rooms(Store(data))
        session, code = _lesson(rooms)
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        command = [sys.executable, "-m", "framing", "classroom", "serve", "--port", str(port), "--data", str(data)]
        server = subprocess.Popen(command, stderr=subprocess.DEVNULL, cwd=ROOT, env=os.environ | {"PYTHONPATH": str(ROOT)})
        try:
            times, errors = asyncio.run(_run(rooms, f"http://127.0.0.1:{port}", session, code, options.students, options.steps))
        finally:
            server.terminate()
            server.wait()
        cpu = _server_cpu()
        kept = len(rooms.work(session))
        rooms.store.close()
    return _report(times, errors, kept, options.students * options.steps, cpu)


def _server_cpu() -> float | None:
    """Seconds of CPU of the server that has ended; None on a system that does not tell."""
    try:
        import resource
    except ImportError:  # Windows
        return None
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _lesson(rooms: Rooms) -> tuple[str, str]:
    exercise = Exercise(
        kind="highlight-hunt", level=1, title="Highlight hunt", goal="Find words that judge.", instructions=("Mark them.",), minutes=10,
        passages=(Passage(name="Text", text=TEXT),), tasks=(Task(prompt="Write it again.", lines=2),), answers=(Answer(text="…"),),
        labels=(("loaded", "judges"), ("hedge", "less sure")),
    )  # fmt: skip
    session = rooms.create("Load", 1, [exercise])
    rooms.open(session, [0])
    rooms.set_state(session, "working")
    room = rooms.room(session)
    assert room is not None
    return session, room.code


async def _run(rooms: Rooms, base: str, session: str, code: str, students: int, steps: int) -> tuple[dict[str, list[float]], list[str]]:
    times: dict[str, list[float]] = {"join": [], "page": [], "save": [], "poll": [], "reveal": []}
    errors: list[str] = []
    async with httpx.AsyncClient() as client:
        for _ in range(300):
            try:
                await client.get(base)
                break
            except httpx.TransportError:
                await asyncio.sleep(0.1)
    working = Working(rooms, session, students)
    await asyncio.gather(*(_student(base, code, working, number, steps, times, errors) for number in range(students)))
    return times, errors


class Working:
    """Lets all students see the reveal at the same moment: when the last one has done all steps, or given up."""

    def __init__(self, rooms: Rooms, session: str, students: int) -> None:
        self.session = session
        self._rooms, self._left, self._revealed = rooms, students, asyncio.Event()

    async def done(self) -> None:
        self._left -= 1
        if not self._left:
            await asyncio.to_thread(self._rooms.set_state, self.session, "revealed")
            self._revealed.set()
        await self._revealed.wait()


async def _student(
    base: str, code: str, working: Working, number: int, steps: int, times: dict[str, list[float]], errors: list[str]
) -> None:
    chance, session = random.Random(number), working.session
    limits = httpx.Limits(max_connections=6)  # as a browser; `verify` off: loading certificates 200 times would be what is measured

    async with httpx.AsyncClient(base_url=base, limits=limits, timeout=30, verify=False) as client:

        async def timed(kind: str, method: str, path: str, good: int, **request: Any) -> httpx.Response | None:
            began = time.perf_counter()
            try:
                answer = await client.request(method, path, **request)
            except httpx.HTTPError as error:
                errors.append(f"{kind}: {type(error).__name__}")
                return None
            times[kind].append((time.perf_counter() - began) * 1000)
            if answer.status_code != good:
                errors.append(f"{kind}: {answer.status_code} {answer.text[:80]}")
                return None
            return answer

        form = await timed("page", "GET", "/", 200)
        if form is None or not await timed(
            "join", "POST", "/join", 303, data={"csrf": _after(form, 'name="csrf" value="'), "code": code, "nickname": f"Kid {number:03}"}
        ):
            await working.done()
            return
        page = await timed("page", "GET", f"/s/{session}", 200)
        if page is None:
            await working.done()
            return
        headers = {"X-CSRF": _after(page, 'data-csrf="')}
        done = asyncio.Event()

        async def poll() -> None:
            await asyncio.sleep(chance.uniform(0, POLL_S))
            while not done.is_set():
                await timed("poll", "GET", f"/s/{session}/api/state", 200)
                await asyncio.sleep(POLL_S)

        polling = asyncio.create_task(poll())
        for step in range(steps):
            await asyncio.sleep(chance.uniform(*THINK_S))
            body = {
                "steps": [{"item": f"m/0/0/{step * 10}/{step * 10 + 8}", "step": step + 1, "value": chance.choice(("loaded", "hedge"))}]
            }
            await timed("save", "PUT", f"/s/{session}/api/work", 200, json=body, headers=headers)
        done.set()
        await polling
        await working.done()
        await timed("reveal", "GET", f"/s/{session}", 200)


def _after(answer: httpx.Response, mark: str) -> str:
    return answer.text.split(mark, 1)[1].split('"', 1)[0]


def _report(times: dict[str, list[float]], errors: list[str], kept: int, expected: int, cpu: float | None) -> int:
    # The first one to see the reveal waits for it to be computed, and all others with it: shown, but no answer time of the server.
    every = [time for kind, found in times.items() if kind != "reveal" for time in found]
    for kind, found in (*times.items(), ("all", every)):
        if len(found) > 1:
            late = statistics.quantiles(found, n=20)[-1]
            print(
                f"{kind:6} {len(found):7,} requests   median {statistics.median(found):7.1f} ms   95th percentile {late:7.1f} ms   longest {max(found):7.1f} ms"
            )
    load = ", ".join(f"{x:.1f}" for x in os.getloadavg()) if hasattr(os, "getloadavg") else "unknown"
    print(f"{len(errors)} errors, {kept:,} of {expected:,} steps kept; load of the machine {load}")
    if cpu is not None and every:
        print(f"server: {cpu:.1f} s of CPU, start included; {cpu / len(every) * 1000:.1f} ms a request")
    for error in sorted(set(errors))[:10]:
        print(f"  {error} ({errors.count(error)} times)", file=sys.stderr)
    return int(bool(errors) or kept != expected or not every or statistics.median(every) >= MOST_MEDIAN_MS)


if __name__ == "__main__":
    sys.exit(main())
