"""Shows the tool at work: makes `.venv`, installs what is pinned, analyses corpora/ellery and says where the reports are.

usage: python scripts/demo.py     (CPython 3.11 or newer; can be run again, and needs no network then)
"""

import sys

# Before any other import: what follows uses syntax and modules that an old Python lacks.
if sys.version_info < (3, 11):
    sys.exit("demo.py needs CPython 3.11 or newer; this is Python {}.{}".format(*sys.version_info[:2]))

from environment import ROOT, StepError, prepare, run, say

SOURCE = "corpora/ellery"
STORY = "corpora/ellery/asylum-shelter"
MARKED = f"{STORY}/daily-lantern.txt"
MARKS = "corpora/classroom/marks.csv"
OUT = "reports/demo"


def main() -> int:
    try:
        prepare()
        made = _write_reports()
        beside = _write_contrast()
        outlets = _write_comparison()
        sheet = _write_sheets()
    except StepError as error:
        print(f"demo.py: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("demo.py: stopped; run it again to go on", file=sys.stderr)
        return 130
    say(f"done: {len(made)} reports in {ROOT / OUT}")
    say(f"open {(ROOT / made[0]).as_uri()}")
    say(f"four outlets on one story, side by side: {(ROOT / beside).as_uri()}")
    say(f"four outlets over all stories, with tables and charts: {(ROOT / outlets).as_uri()}")
    say(f"for a class, a sheet and a key of each kind of exercise: {(ROOT / sheet).as_uri()}")
    return 0


def _write_reports() -> list[str]:
    """The paths of the reports, relative to the checkout."""
    say(f"analysing the articles in {SOURCE}")
    done = run(["-m", "framing", "report", SOURCE, "--out", OUT, "--format", "html"], capture=True)
    lines = done.stdout.splitlines()
    made = [line for line in lines if line.endswith(".html") and (ROOT / line).is_file()]
    if done.returncode or not made:
        last = "\n".join(f"  {line}" for line in lines[-15:])
        raise StepError(f"the analysis failed (exit status {done.returncode}); it says:\n{last}")
    return made


def _write_contrast() -> str:
    """The path of the page that sets the articles on one story side by side, relative to the checkout."""
    say(f"setting the articles in {STORY} side by side")
    done = run(["-m", "framing", "contrast", STORY, "--out", f"{OUT}/contrast.html"], capture=True)
    if done.returncode:
        raise StepError(f"the comparison failed (exit status {done.returncode}); it says:\n  {done.stdout.strip()}")
    return f"{OUT}/contrast.html"


def _write_comparison() -> str:
    """The path of the page that compares the outlets of the sample corpus, relative to the checkout; tables and charts lie beside it."""
    say(f"comparing the outlets in {SOURCE}")
    folder = f"{OUT}/compare"
    done = run(["-m", "framing", "compare", SOURCE, "--out", folder], capture=True)
    if done.returncode or not (ROOT / folder / "compare.html").is_file():
        last = "\n".join(f"  {line}" for line in done.stdout.splitlines()[-15:])
        raise StepError(f"the comparison of outlets failed (exit status {done.returncode}); it says:\n{last}")
    return f"{folder}/compare.html"


def _write_sheets() -> str:
    """The path of the first worksheet, relative to the checkout; sheets and keys of all kinds, and what a class marked, lie beside it."""
    say(f"making exercises on the articles in {STORY}")
    folder = f"{OUT}/classroom"
    calls = [["classroom", name, STORY, "--exercise", "all", "--out", folder] for name in ("worksheet", "key")]
    calls.append(["classroom", "agreement", MARKS, "--texts", MARKED, "--out", f"{folder}/agreement.txt"])
    made = []
    for call in calls:
        done = run(["-m", "framing", *call], capture=True)
        made += [line for line in done.stdout.splitlines() if (ROOT / line).is_file()]
        if done.returncode:
            raise StepError(f"the exercises failed (exit status {done.returncode}); it says:\n  {done.stdout.strip()}")
    return made[0]


if __name__ == "__main__":
    raise SystemExit(main())
