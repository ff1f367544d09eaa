"""A class server in a process of its own, and browsers for its teacher and students."""

from __future__ import annotations

import os
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path
from typing import Any

from framing.classroom.rooms import Rooms
from framing.classroom.serve import SECRET_FILE
from framing.classroom.store import Store

CHROMIUM = next((found for name in ("chromium", "chromium-browser", "google-chrome") if (found := shutil.which(name))), None)
FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
    "--disable-sync",
]  # fmt: skip
PHONE = {"viewport": {"width": 390, "height": 780}, "has_touch": True, "is_mobile": True}
DESK = {"viewport": {"width": 1280, "height": 850}}
_START_SECONDS = 60


class Server:
    """`framing classroom serve` on a port of its own; it can be killed and started again."""

    def __init__(self, folder: Path) -> None:
        self.data = folder / "class.sqlite"
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self.process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        command = [sys.executable, "-m", "framing", "classroom", "serve", "--port", str(self.port), "--data", str(self.data)]
        root = str(Path(__file__).resolve().parent.parent)
        environment = os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, [root, os.environ.get("PYTHONPATH")]))}
        self.process = subprocess.Popen(command, stderr=subprocess.PIPE, env=environment)
        for _ in range(_START_SECONDS * 10):
            if self.process.poll() is not None:
                assert self.process.stderr is not None
                raise AssertionError(self.process.stderr.read().decode())
            try:
                with urllib.request.urlopen(self.url, timeout=2):
                    return
            except (urllib.error.URLError, OSError):
                time.sleep(0.1)
        raise AssertionError("the server does not answer")

    def kill(self) -> None:
        """As `kill -9` does: the server has no moment to save anything."""
        if self.process is not None:
            self.process.kill()
            self.process.wait()
            assert self.process.stderr is not None
            self.process.stderr.close()
            self.process = None

    @property
    def teacher_link(self) -> str:
        return f"{self.url}/teacher/key/{(self.data.parent / SECRET_FILE).read_text().strip()}"

    def rooms(self) -> Rooms:
        """The same data, read by the test."""
        return Rooms(Store(self.data))


class Visitor:
    """A page in a browser of its own, with what went wrong on it."""

    def __init__(self, browser: Any, **options: Any) -> None:
        self.context = browser.new_context(**options)
        self.faults: list[str] = []
        self.page = self.open()

    def open(self) -> Any:
        """Another tab of the same browser."""
        page = self.context.new_page()
        page.set_default_timeout(20_000)
        page.on("pageerror", lambda error: self.faults.append(str(error)))
        page.on("dialog", lambda dialog: (self.faults.append(f"dialog: {dialog.message}"), dialog.dismiss()))
        # A lost connection is part of the tests; a broken security policy is not.
        page.on("console", lambda message: "Content Security Policy" in message.text and self.faults.append(message.text))
        return page

    def join(self, url: str, code: str, nickname: str) -> None:
        self.page.goto(f"{url}/j/{code}")
        self.page.fill("#nickname", nickname)
        self.page.click("button.main")
        self.page.wait_for_url("**/s/*")

    def saved(self) -> None:
        """Waits until the server has everything. (`wait_for_function` would need an `eval`, which the pages' policy forbids.)"""
        self.page.locator("#saved", has_text=re.compile(r"^\s*Saved\s*$")).wait_for()

    def cut_off(self) -> None:
        """Waits until the page says that the connection is lost."""
        self.page.locator("#saved", has_text="No connection").wait_for()
