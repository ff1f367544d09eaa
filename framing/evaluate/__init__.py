"""Annotated data sets -> accuracy, of framing and of its peers; and the agreement of two readers.

The catalog of data sets loads at once; what computes is loaded at first use, so that `framing --help` stays fast.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from framing.evaluate.agreement import measure_agreement
    from framing.evaluate.run import evaluate

__all__ = ["evaluate", "measure_agreement"]

_HOMES = {"evaluate": "framing.evaluate.run", "measure_agreement": "framing.evaluate.agreement"}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'framing.evaluate' has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_HOMES[name]), name)
