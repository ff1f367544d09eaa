"""The lexicons of the package, in order of precedence."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from pathlib import Path

from framing.entries import Entry, Lexicon, term_key
from framing.errors import LexiconError
from framing.lexfile import read_lexicon

# Of two matches of one length the lexicon that stands first here wins.
SHIPPED = (
    "names", "labelling", "combative", "reporting", "insinuation", "metaphor", "emotive", "evaluative", "intensity",
    "hedges", "boosters", "presupposition", "contrast",
)  # fmt: skip


@cache
def shipped_lexicons() -> tuple[Lexicon, ...]:
    """The lexicons of the package, in order of precedence; the suite holds `check_together` over them."""
    folder = Path(str(files("framing") / "lexicons"))
    return tuple(read_lexicon(folder / f"{name}.lex") for name in SHIPPED)


def check_together(lexicons: Iterable[Lexicon]) -> None:
    """Holds that a term stands once per device and part of speech over all files.

    Raises:
        LexiconError: names the second place and the first.
    """
    for lexicon, entry, first in repeated_terms(lexicons):
        problem = f'"{entry.term}" also stands in {first.lexicon}.lex on line {first.line}'
        raise LexiconError(lexicon.path, entry.line, problem, column=1, remedy="keep one of the two")


def repeated_terms(lexicons: Iterable[Lexicon]) -> Iterable[tuple[Lexicon, Entry, Entry]]:
    """Entries whose term, device and part of speech an earlier entry has, with that one."""
    seen: dict[tuple[str, str, str], Entry] = {}
    for lexicon in lexicons:
        for entry in lexicon.entries:
            for pos in entry.pos or ("",):
                first = seen.setdefault((entry.device, term_key(entry.term), pos), entry)
                if first is not entry:
                    yield lexicon, entry, first
                    break
