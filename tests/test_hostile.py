"""Articles that are written to do harm: no markup of theirs reaches a page, none of their cells is a formula, no name leads out of the folder."""

from __future__ import annotations

import csv
import json
from collections import Counter
from pathlib import Path

import pytest
from lxml import html

from framing.cli import main
from framing.spreadsheet import guarded

HARM = [
    '<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "</script><svg onload=alert(1)>", "javascript:alert(1)", "{{7*7}}{% raw %}",
    "=HYPERLINK(\"http://a.example\")", "+1+1", "-1+cmd|' /C calc'!A0", "@SUM(1)", "\t=1", "../../../../tmp/out", "..\\..\\out",
    "/etc/passwd", "a\x00b\x1b[2J", "]]><!--", "\u202eevil",
]  # fmt: skip
TEXT = "The mayor, Ada {0} Finch, slammed the reckless plan of {0} on day {1}. “It is a fiasco {0},” she said, but critics of {0} reportedly disagreed."


@pytest.fixture
def corpus(tmp_path: Path) -> str:
    """Every field of every row holds one of the strings; two outlets tell each story."""
    rows = [
        {
            "id": f"{harm}{number}", "outlet": f"{harm} Post", "title": f"Plan {harm}", "story": f"{HARM[number // 2 * 2]}", "url": harm, "date": harm,
            "text": " ".join(TEXT.format(harm, day + number) for day in range(6)), f"col {harm}": harm,
        }
        for number, harm in enumerate(HARM)
    ]  # fmt: skip
    path = tmp_path / "in" / "corpus.jsonl"
    path.parent.mkdir()
    path.write_text("".join(f"{json.dumps(row)}\n" for row in rows), "utf-8")
    return str(path)


def check_page(path: Path) -> None:
    page = html.document_fromstring(path.read_bytes(), parser=html.HTMLParser(encoding="utf-8", huge_tree=True))
    policy = page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    assert len(policy) == 1 and "default-src 'none'" in policy[0] and "script-src 'unsafe" not in policy[0]
    attributes = Counter(name for element in page.iter() if isinstance(element.tag, str) for name in element.attrib)
    assert [name for name in attributes if name.lower().startswith("on")] == []
    links = [value for value in page.xpath("//@href | //@src | //@action | //@*[local-name()='href']") if not value.startswith(("#", "data:image/"))]
    assert [link for link in links if not link.startswith("https://")] == []
    assert page.xpath("//img[@src='x'] | //iframe | //object | //embed | //base") == []
    assert [script for script in page.xpath("//script/text()") if "alert(1)" in script and "</" in script.lower()] == []


def check_tables(folder: Path) -> None:
    for path in folder.rglob("*.csv"):
        with path.open(encoding="utf-8", newline="") as file:
            cells = [cell for row in csv.reader(file) for cell in row]
        texts = [cell for cell in cells if not is_number(cell)]
        assert texts and [cell for cell in texts if guarded(cell) != cell and not cell.startswith("'")] == [], path


def is_number(cell: str) -> bool:
    try:
        float(cell)
    except ValueError:
        return False
    return True


def test_all_commands(corpus: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out"
    fast = ["--depth", "fast"]
    before = set(tmp_path.iterdir())
    assert main(["report", corpus, "--out", str(out / "reports"), "--format", "html", "md", "json", *fast]) == 0
    assert main(["score", corpus, "--out", str(out / "scores.csv"), *fast]) == 0
    assert main(["compare", corpus, "--out", str(out / "compare"), "--resamples", "100", "--permutations", "99", *fast]) == 0
    assert main(["commitment", corpus, "--out", str(out / "commitment"), *fast]) == 0
    pages = sorted(out.rglob("*.html"))
    assert len(pages) == len(HARM) + 2
    for page in pages:
        check_page(page)
    check_tables(out)
    assert set(tmp_path.iterdir()) - before == {out}
    # Nothing that steers a terminal is printed.
    assert not any(sign in text for text in capsys.readouterr() for sign in ("\x1b", "\x00"))
    names = [path.name for path in (out / "reports").iterdir()]
    assert len(names) == 3 * len(HARM) and all(name.replace("-", "").replace("_", "").replace(".", "").isalnum() for name in names)


def test_two_articles_side_by_side(corpus: str, tmp_path: Path) -> None:
    rows = [json.loads(line) for line in Path(corpus).read_text("utf-8").splitlines()][:2]
    pair = tmp_path / "pair.jsonl"
    pair.write_text("".join(f"{json.dumps(row)}\n" for row in rows), "utf-8")
    assert main(["contrast", str(pair), "--out", str(tmp_path / "contrast.html"), "--depth", "fast"]) == 0
    check_page(tmp_path / "contrast.html")
