"""Helpers of the tests that set articles side by side."""

from __future__ import annotations

import framing
from framing.types import Analysis

NAMES = ("Tribune", "Courier", "Herald", "Star")


def read_story(*texts: str | tuple[str, str], depth: str = "full") -> list[Analysis]:
    """An analysis of each text; a pair is headline and text."""
    pairs = [text if isinstance(text, tuple) else ("", text) for text in texts]
    return [framing.analyze(body, title=title, depth=depth) for title, body in pairs]
