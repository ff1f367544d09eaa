"""Runs every check: ruff, mypy, then pytest with the doctests of the package.

usage: python scripts/test.py [PYTEST ARGUMENT...]     (CPython 3.11 or newer; can be run again, and needs no network then)

pytest comes last, so that its closing line is the last one. The exit status is the worst of the three.
"""

import sys

# Before any other import: what follows uses syntax and modules that an old Python lacks.
if sys.version_info < (3, 11):
    sys.exit("test.py needs CPython 3.11 or newer; this is Python {}.{}".format(*sys.version_info[:2]))

from environment import VENV, StepError, prepare, run, say

CHECKS = (
    ("ruff check", ["-m", "ruff", "check", "."]),
    ("mypy framing", ["-m", "mypy", "framing"]),
    # pytest would keep its temporary folders in the system's; an argument that repeats an option overrides it. All cores, a file to one of
    # them: tests of one file share what they set up.
    ("pytest", ["-m", "pytest", f"--basetemp={VENV / 'cache' / 'pytest'}", "-n", "auto", "--dist", "loadfile", "--no-loadscope-reorder"]),
)


def main() -> int:
    try:
        prepare(tests=True)
    except StepError as error:
        print(f"test.py: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("test.py: stopped; run it again to go on", file=sys.stderr)
        return 130
    (VENV / "cache").mkdir(exist_ok=True)  # pytest makes only the last folder of --basetemp
    worst = 0
    for name, command in CHECKS:
        say(f"running {name}")
        extra = sys.argv[1:] if name == "pytest" else []
        # A signal gives a negative status, which must not count as better than 0.
        worst = max(worst, abs(run([*command, *extra]).returncode))
    return worst


if __name__ == "__main__":
    raise SystemExit(main())
