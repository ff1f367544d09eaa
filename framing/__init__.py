"""framing: how a news story is worded, as marked spans with reasons, by voice.

>>> import framing
>>> analysis = framing.analyze("Critics slammed the plan.", depth="fast")
>>> [(f.text, f.device, f.label, f.voice) for f in analysis.findings]
[('slammed', 'loaded', 'combative', 'narrator')]
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

if TYPE_CHECKING:
    from framing.comparison.run import compare
    from framing.engine import score
    from framing.errors import FramingError
    from framing.ingest import read_corpus
    from framing.pipeline import analyze, analyze_article, voices
    from framing.report.outlets import commitments
    from framing.story.compare import contrast
    from framing.types import Analysis, Article

__all__ = ["Analysis", "Article", "FramingError", "analyze", "analyze_article", "commitments", "compare", "contrast", "read_corpus", "score", "voices"]

_HOMES = {
    "Analysis": "framing.types",
    "Article": "framing.types",
    "FramingError": "framing.errors",
    "analyze": "framing.pipeline",
    "analyze_article": "framing.pipeline",
    "commitments": "framing.report.outlets",
    "compare": "framing.comparison.run",
    "contrast": "framing.story.compare",
    "read_corpus": "framing.ingest",
    "score": "framing.engine",
    "voices": "framing.pipeline",
}


def __getattr__(name: str) -> Any:
    # Loaded at first use: `import framing` and `framing --help` stay fast.
    if name not in _HOMES:
        raise AttributeError(f"module 'framing' has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_HOMES[name]), name)
