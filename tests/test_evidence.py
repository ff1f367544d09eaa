"""The table of counts belongs to the lexicons as they are; it is made again by scripts/evidence.py."""

from __future__ import annotations

import re
from pathlib import Path

from framing.evidence import entry_key, read_evidence
from framing.lexicon import shipped_lexicons

README = Path(__file__).resolve().parent.parent / "framing" / "lexicons" / "README.md"


def test_every_entry_has_its_row() -> None:
    rows = read_evidence()
    assert list(rows) == [entry_key(entry) for lexicon in shipped_lexicons() for entry in lexicon.entries]
    assert all(row.articles <= row.matches and row.marked <= row.annotated for row in rows.values())


def test_the_table_of_lexicons_is_true() -> None:
    text = README.read_text("utf-8")
    for lexicon in shipped_lexicons():
        assert re.search(rf"^\| `{lexicon.name}` \| {re.escape(lexicon.version)} \| {len(lexicon.entries):,} \|", text, re.M), lexicon.name
