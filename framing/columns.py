"""The names of the score table's columns: one row per article, counts with their denominators, by device, label, voice and section."""

from __future__ import annotations

from typing import NamedTuple

from framing.types import COMMITMENTS, DEVICES, LABELS, SECTIONS, SOURCE_KINDS, VOICES

ALL = "all"
# A row of every score table says who the article is and how it was read.
ARTICLE_COLUMNS = ("id", "outlet", "title", "date", "url", "story", "depth", "words", "sentences")
# What a comparison needs besides counts: the words themselves and where each mark stands. Empty without evidence.
EVIDENCE_COLUMNS = ("text", "stretches", "findings")
NOTES_COLUMN = "reading_notes"  # kinds of checks that noted something, divided by blanks; it stands among the further columns
PROVENANCE_COLUMN = "provenance"  # JSON: package, lexicons with versions, what was left out, model
ALL_VOICES = (ALL, *VOICES)
ALL_SECTIONS = (ALL, *SECTIONS)


class Cell(NamedTuple):
    """What is counted: a device, a label of it or "all", a voice or "all", a section or "all"."""

    device: str
    label: str
    voice: str
    section: str = ALL

    @property
    def count_column(self) -> str:
        return f"count:{self.device}.{self.label}.{self.voice}.{self.section}"

    @property
    def words_column(self) -> str:
        """Its denominator: the words of that voice in that section."""
        return words_column(self.voice, self.section)

    @property
    def rate_column(self) -> str:
        return f"per_1000:{self.device}.{self.label}.{self.voice}.{self.section}"


def words_column(voice: str, section: str = ALL) -> str:
    return f"words:{voice}.{section}"


def commitment_column(commitment: str) -> str:
    """Sentences in which the reporter commits in that way."""
    return f"sentences:{commitment}"


def speech_column(source_kind: str) -> str:
    """Words of speech, quoted or paraphrased, of sources of that kind; those of speakers not found stand under "unknown"."""
    return f"speech:{source_kind}"


KINDS = tuple((device, label) for device in DEVICES for label in (ALL, *LABELS[device]))
CELLS = tuple(Cell(device, label, voice, section) for device, label in KINDS for voice in ALL_VOICES for section in ALL_SECTIONS)
# Rates stand in the table for whole articles only; a headline is too short for one.
RATED = tuple(cell for cell in CELLS if cell.section == ALL)
WORDS_COLUMNS = tuple(words_column(voice, section) for voice in ALL_VOICES for section in ALL_SECTIONS)
COMMITMENT_COLUMNS = tuple(commitment_column(commitment) for commitment in COMMITMENTS)
SPEECH_COLUMNS = tuple(speech_column(kind) for kind in SOURCE_KINDS)
NUMBER_COLUMNS = (*WORDS_COLUMNS, *(cell.count_column for cell in CELLS), *COMMITMENT_COLUMNS, *SPEECH_COLUMNS)
RATE_COLUMNS = tuple(cell.rate_column for cell in RATED)
