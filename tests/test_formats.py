"""The page on formats: each example runs, each format and each check stands on it, and the samples are those that the script writes."""

from __future__ import annotations

import importlib.util
import io
import re
import shlex
import sys
from pathlib import Path
from types import ModuleType

import pytest

from framing.cli import main
from framing.ingest import CHECKS, read_corpus
from framing.ingest.read import SUFFIXES

ROOT = Path(__file__).resolve().parent.parent
PAGE = (ROOT / "framing" / "ingest" / "README.md").read_text("utf-8")
EXAMPLES = re.findall(r"\| `(framing [^`]+)` \|$", PAGE, re.MULTILINE)
SAMPLES = ROOT / "corpora" / "formats"
ONLINE = "framing fetch "  # tests of its own have a server of their own


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that holds the corpora, in which a command may write."""
    (tmp_path / "corpora").symlink_to(ROOT / "corpora", target_is_directory=True)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("example", [example for example in EXAMPLES if not example.startswith(ONLINE)])
def test_examples_run(example: str, checkout: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    words = shlex.split(example)[1:]
    if "<" in words:
        words, (source,) = words[: words.index("<")], words[words.index("<") + 1 :]
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO((checkout / source).read_bytes())))
    assert main([*words, "--depth", "fast"]) == 0
    out = capsys.readouterr().out
    assert "bruising" in out if "-" in words else all((checkout / line).is_file() for line in out.splitlines()) and out


def test_every_format_has_an_example() -> None:
    assert len(EXAMPLES) >= len(SUFFIXES)
    assert [suffix for suffix in SUFFIXES if f"`{suffix}`" not in PAGE] == []


def test_every_check_is_told() -> None:
    assert [check.kind for check in CHECKS if f"| `{check.kind}` |" not in PAGE or check.rule not in PAGE] == []


def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("formats", ROOT / "scripts" / "formats.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_samples_hold_the_articles_of_the_script() -> None:
    made = script()
    assert {path.name for path in SAMPLES.iterdir()} == set(made.files())
    texts = {article["text"] for article in made.ARTICLES}
    for path in SAMPLES.iterdir():
        articles = list(read_corpus(path))
        assert articles and {article.text for article in articles} <= texts, path.name
        assert len(articles) == (1 if path.suffix in (".txt", ".md", ".html", ".docx") else 3), path.name
        assert all(article.title for article in articles), path.name
