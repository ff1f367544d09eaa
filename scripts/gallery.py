"""Rebuilds reports/gallery/: a sample report as HTML, Markdown and JSON, two articles on one story side by side, the outlets of the sample
corpus compared, a worksheet with its key, and pictures for the README.

usage: python scripts/gallery.py [--check]

--check compares the text files with what is there and changes nothing (exit 1 if they differ). Of the comparison of outlets it compares
all but the numbers: they come from long sums, whose last digits another machine may round otherwise. The pictures need Playwright and
Chromium and are left as they are where these are absent.
"""

from __future__ import annotations

import re
import shutil
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import framing
from framing.classroom.exercise import Exercise
from framing.classroom.exercises import make_exercise
from framing.classroom.lesson import make_plan
from framing.classroom.print_pdf import key_pdf, page_images, worksheet_pdf
from framing.classroom.sheet import key_html, key_view, worksheet_html, worksheet_view
from framing.ingest import read_sources
from framing.report.story_write import write_contrast
from framing.report.write import write_reports, write_whole
from framing.story.compare import contrast

SOURCE = "corpora/ellery/hospital-merger/daily-lantern.txt"
PAIR = ("corpora/ellery/asylum-shelter/daily-lantern.txt", "corpora/ellery/asylum-shelter/morning-halyard.txt")
CORPUS = "corpora/ellery"
LESSON = "corpora/ellery/asylum-shelter"
# Kind of exercise and, where it takes one article of the story, which.
SHEET = ("highlight-hunt", "daily-lantern")
MORE_SHEETS = (("hedge-dial", "ellery-courier"), ("hidden-outlets", ""))
GALLERY = ROOT / "reports" / "gallery"
WINDOW = {"width": 900, "height": 1000}
WIDE = {"width": 1200, "height": 1000}
# A number as a page or a drawing writes it, or the name of a mark or clip, which a drawing makes of numbers.
NUMBER = re.compile(r'(?<=["#-])[a-zA-Z][0-9a-f]{10}(?=[")])|[-−]?\d[\d,]*(?:\.\d+)?(?:e[-+]?\d+)?|[-−]?\.\d+')
CHROMIUM = ("chromium", "chromium-browser", "google-chrome")
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"]


def main() -> int:
    check = "--check" in sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) if check else GALLERY
        made = [path for outcome in write_reports([str(ROOT / SOURCE)], target, formats=("html", "md", "json")) for path in outcome]  # type: ignore[union-attr]
        comparison = contrast(*read_sources([str(ROOT / source) for source in PAIR]))
        made += write_contrast(comparison, [target / f"contrast-asylum-shelter.{form}" for form in ("html", "md", "json")])
        made += write_sheet(target)
        outlets = write_outlets(target / "compare-ellery.html")
        if check:
            stale = [path.name for path in made if not same(path, GALLERY / path.name)]
            stale += [outlets.name] if not same_but_for_numbers(outlets, GALLERY / outlets.name) else []
            print(
                "\n".join(f"reports/gallery/{name} is stale; run python scripts/gallery.py" for name in stale)
                or "the gallery is up to date"
            )
            return 1 if stale else 0
    made += [outlets, *sheet_pictures()]
    print("\n".join(str(path.relative_to(ROOT)) for path in made))
    pages = [path for path in made if path.suffix == ".html" and "highlight-hunt" not in path.name]
    print(picture(pages[0], GALLERY / "report.png", "text", ".marked mark.loaded"))
    print(picture(pages[1], GALLERY / "contrast.png", "differences"))
    print(picture(pages[2], GALLERY / "compare.png", "h-summary", window=WIDE))
    return 0


def same(path: Path, other: Path) -> bool:
    return other.exists() and path.read_bytes() == other.read_bytes()


def same_but_for_numbers(path: Path, other: Path) -> bool:
    return other.exists() and without_numbers(path) == without_numbers(other)


def without_numbers(path: Path) -> str:
    """The text of a page, each of its numbers as "0"."""
    return NUMBER.sub("0", path.read_text("utf-8"))


def write_outlets(out: Path) -> Path:
    """The page of the comparison of the outlets of the sample corpus."""
    table = framing.score(read_sources([str(ROOT / CORPUS)]))
    out.write_text(framing.compare(table).to_html(), "utf-8", newline="\n")
    return out


def exercise(kind: str, outlet: str) -> Exercise:
    """One on the sample story, or on the article of an outlet."""
    articles = list(read_sources([str(ROOT / LESSON)]))
    return make_exercise(kind, [article for article in articles if article.id.endswith(outlet)])


def write_sheet(folder: Path) -> list[Path]:
    """A worksheet and its key, as PDF and HTML; the bytes are the same on every machine, for the typesetter has its own fonts."""
    made = exercise(*SHEET)
    plan = make_plan(made)
    contents = {
        f"worksheet-{made.kind}.pdf": worksheet_pdf(made),
        f"worksheet-{made.kind}.html": worksheet_html(made),
        f"key-{made.kind}.pdf": key_pdf(made, plan),
        f"key-{made.kind}.html": key_html(made, plan),
    }
    for name, content in contents.items():
        write_whole(folder / name, content)
    return [folder / name for name in contents]


def sheet_pictures() -> list[Path]:
    """The first page of some worksheets, and the first and the last page of a key."""
    made = exercise(*SHEET)
    key = page_images(key_view(made, make_plan(made)), kind="key", ppi=80)
    pages = {"key.png": key[0], "lesson-plan.png": key[-1]}
    for kind, outlet in (SHEET, *MORE_SHEETS):
        pages[f"worksheet-{kind}.png"] = page_images(worksheet_view(exercise(kind, outlet)), kind="worksheet", ppi=80)[0]
    for name, page in pages.items():
        write_whole(GALLERY / name, page)
    return [GALLERY / name for name in pages]


def picture(page: Path, out: Path, section: str, hovered: str = "", window: dict[str, int] = WINDOW) -> str:
    browser_path = next((found for name in CHROMIUM if (found := shutil.which(name))), None)
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        return "no picture: Playwright is not installed"
    if browser_path is None:
        return "no picture: no Chromium was found"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=browser_path, args=FLAGS)
        tab = browser.new_page(viewport=window)
        tab.goto(page.as_uri())
        tab.evaluate(f"document.getElementById('{section}').scrollIntoView()")
        if hovered:
            tab.locator(hovered).nth(4).hover()
        tab.screenshot(path=out)
        browser.close()
    return str(out.relative_to(ROOT))


if __name__ == "__main__":
    raise SystemExit(main())
