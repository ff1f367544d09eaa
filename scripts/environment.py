"""The environment that demo.py and test.py share: `.venv` in the checkout, with the pinned requirements and the package itself.

Standard library only: these scripts run before anything is installed. All that they write lies inside the checkout.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import venv
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
OLDEST = (3, 11)
_UNFINISHED = VENV / "unfinished"
_SHOWN_LINES = 15


class StepError(Exception):
    """A step that failed; its text is for the user."""


def prepare(*, tests: bool = False) -> None:
    """Makes or completes `.venv`; does nothing where nothing changed since the last run, and then needs no network.

    Raises:
        StepError: a step failed.
    """
    _make_venv()
    _install(ROOT / "requirements.txt")
    if tests:
        _install(ROOT / "tests" / "requirements.txt")
    _install_package()


def say(line: str) -> None:
    # Flushed, so that the line stands above what the step itself prints.
    print(line, flush=True)


def child_environment() -> dict[str, str]:
    """The variables for a tool in `.venv`: no foreign packages, UTF-8, and caches inside the checkout."""
    kept = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "PYTHONHOME")}
    return kept | {"PYTHONUTF8": "1", "MPLCONFIGDIR": str(VENV / "cache" / "matplotlib")}


def _make_venv() -> None:
    if _UNFINISHED.exists() or not _works():
        if Path(sys.prefix).resolve() == VENV.resolve():
            raise StepError(".venv is not complete and cannot be mended by its own Python; run this script with another one")
        if importlib.util.find_spec("ensurepip") is None:
            raise StepError("this Python cannot make environments: its ensurepip is missing; on Debian and Ubuntu, install python3-venv")
        again = VENV.exists() or VENV.is_symlink()
        say("making .venv again: the one that is there does not work" if again else "making .venv")
        try:
            _remove(VENV)
            VENV.mkdir()
            # Stays if this run is broken off, so that the next one does not take half an environment for a whole one.
            _UNFINISHED.touch()
            # Links keep a macOS framework build able to find its libraries; Windows needs copies.
            venv.EnvBuilder(with_pip=True, symlinks=os.name != "nt").create(VENV)
            _UNFINISHED.unlink()
        except (OSError, subprocess.CalledProcessError) as error:
            raise StepError(f".venv cannot be made: {error}") from None
        if not _works():
            raise StepError(".venv was made but its Python or pip does not start; delete .venv and try another Python")
    else:
        say("using .venv")


def _works() -> bool:
    """Whether `.venv` has a Python that is new enough, and a pip that starts."""
    if not PYTHON.exists():
        return False
    check = f"import sys, pip; sys.exit(sys.version_info < {OLDEST})"
    try:
        return subprocess.run([PYTHON, "-c", check], capture_output=True, env=child_environment()).returncode == 0
    except OSError:
        return False


def _remove(path: Path) -> None:
    if path.is_symlink() or path.is_file():
        path.unlink()
    elif path.exists():
        shutil.rmtree(path)


def _install(requirements: Path) -> None:
    name = requirements.relative_to(ROOT).as_posix()
    stamp = VENV / f"installed-{name.replace('/', '-')}"
    content = _digest(requirements)
    if _read(stamp) == content:
        say(f"{name}: installed")
        return
    say(f"{name}: installing (a few minutes the first time)")
    stamp.unlink(missing_ok=True)
    _pip("install", "--require-hashes", "-r", str(requirements), what=name)
    stamp.write_text(content, "utf-8")


def _install_package() -> None:
    stamp = VENV / "installed-package"
    # The installed package points to the checkout by its path, and takes its metadata from these files.
    content = f"{ROOT}\n{_digest(ROOT / 'pyproject.toml')}\n{_digest(ROOT / 'framing' / '__init__.py')}"
    if _read(stamp) == content:
        say("framing: installed")
        return
    say("framing: installing from this checkout")
    stamp.unlink(missing_ok=True)
    # The build backend is among the pinned requirements: an isolated build would fetch one over the network, unpinned.
    _pip("install", "--no-deps", "--no-build-isolation", "-e", str(ROOT), what="framing")
    stamp.write_text(content, "utf-8")


def _pip(*arguments: str, what: str) -> None:
    # pip's cache lies in the home folder; without it nothing is left outside the checkout.
    options = ("--no-cache-dir", "--disable-pip-version-check", "--no-input")
    done = run(["-m", "pip", *arguments, *options], capture=True)
    if done.returncode:
        last = "\n".join(f"  {line}" for line in done.stdout.rstrip().splitlines()[-_SHOWN_LINES:])
        raise StepError(f"{what} cannot be installed; pip says:\n{last}")


def run(arguments: Sequence[str], *, capture: bool = False) -> subprocess.CompletedProcess[str]:
    """Runs the Python of `.venv` in the root of the checkout; `capture` returns both streams as one text in `stdout`."""
    return subprocess.run(
        [str(PYTHON), *arguments],
        cwd=ROOT,
        env=child_environment(),
        stdout=subprocess.PIPE if capture else None,
        stderr=subprocess.STDOUT if capture else None,
        encoding="utf-8",
        errors="replace",
    )


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _read(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except OSError:
        return ""
