"""Writes the golden reports anew: python tests/golden/rebuild.py"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from framing.ingest import read_corpus
from framing.pipeline import analyze_article
from framing.report.write import render

FOLDER = Path(__file__).parent

if __name__ == "__main__":
    analysis = analyze_article(next(read_corpus(FOLDER / "article.txt")))
    for form in ("json", "md"):
        (FOLDER / f"article.{form}").write_text(render(analysis, form), "utf-8", newline="\n")
        print(f"tests/golden/article.{form}")
