"""The words that hand a clause or a phrase to a source, and what each takes: lexicons/attribution.txt."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from framing.inflection import inflections
from framing.types import PRESENTATIONS

Complements = Mapping[str, str]  # complement ("that", "to", "ing", "obj", a preposition) -> presentation
_PARTS = ("verb", "noun", "adj")
_COMPLEMENTS = frozenset("that to ing obj obj? pred about against as at by for in of on over toward with".split())


@cache
def read_cues() -> Mapping[tuple[str, str], Complements]:
    """Part of speech and form -> the complements that the word takes.

    A verb with its particle stands under "brush_off", in every form of the verb.

    >>> read_cues()["verb", "urged"]["obj"]
    'act'
    """
    return parse_cues(files("framing.lexicons").joinpath("attribution.txt").read_text("utf-8"))


def parse_cues(text: str) -> Mapping[tuple[str, str], Complements]:
    """The cues of a text in the format of attribution.txt.

    Raises:
        ValueError: a part of speech, presentation or complement is unknown, or a word stands twice with one complement.
    """
    cues: dict[tuple[str, str], dict[str, str]] = {}
    seen: dict[tuple[str, str, str], int] = {}
    for number, line in enumerate(text.splitlines(), 1):
        if not line or line.startswith("#"):
            continue
        part, presentation, written, words = (cell.strip() for cell in line.split("|"))
        complements = written.split(",")
        if part not in _PARTS or presentation not in PRESENTATIONS or not _COMPLEMENTS.issuperset(complements):
            raise ValueError(f"attribution.txt:{number}: unknown part of speech, presentation or complement in {line!r}")
        for word, complement in itertools.product(words.split(), complements):
            first = seen.setdefault((part, word, complement), number)
            if first != number:
                raise ValueError(f'attribution.txt:{number}: "{word}" with "{complement}" is also on line {first}; keep one of the two')
            base, *particle = word.split("_", 1)
            for form in inflections(base, part):
                # Two words may share a form ("found"): the first has it.
                cues.setdefault((part, "_".join([form, *particle])), {}).setdefault(complement, presentation)
    return cues


@cache
def cue_forms() -> frozenset[str]:
    """Every form of every cue, verbs without their particle."""
    return frozenset(form.split("_")[0] for _, form in read_cues())
