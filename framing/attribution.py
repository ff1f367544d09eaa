"""The words that hand a clause or a phrase to a source, and what each takes: lexicons/attribution.txt."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from framing.inflection import inflections
from framing.types import PRESENTATIONS

Complements = Mapping[str, str]  # complement ("that", "to", "ing", "obj", a preposition) -> presentation
_PARTS = {"verb": "verb", "noun": "noun", "adj": "adj"}


@cache
def read_cues() -> Mapping[tuple[str, str], Complements]:
    """Part of speech and form -> the complements that the word takes.

    A verb with its particle stands under "brush_off", in every form of the verb.

    >>> read_cues()["verb", "urged"]["obj"]
    'act'
    """
    cues: dict[tuple[str, str], dict[str, str]] = {}
    for line in files("framing.lexicons").joinpath("attribution.txt").read_text("utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        part, presentation, complements, words = (cell.strip() for cell in line.split("|"))
        if part not in _PARTS or presentation not in PRESENTATIONS:
            raise ValueError(f"attribution.txt: {line!r} names no part of speech or no presentation")
        for word in words.split():
            base, *particle = word.split("_", 1)
            for form in inflections(base, part):
                taken = cues.setdefault((part, "_".join([form, *particle])), {})
                for complement in complements.split(","):
                    taken.setdefault(complement, presentation)
    return cues


@cache
def cue_forms() -> frozenset[str]:
    """Every form of every cue, verbs without their particle."""
    return frozenset(form.split("_")[0] for _, form in read_cues())
