"""Tests import their helper modules by name from this folder."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from hypothesis import settings

sys.path.insert(0, str(Path(__file__).parent))
# Several test processes with several threads each wait for each other in the parser's small matrix products: five times slower.
for name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS"):
    os.environ.setdefault(name, "1")

# The same examples each time, and none fails because the machine is busy.
settings.register_profile("suite", deadline=None, derandomize=True)
settings.load_profile("suite")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The file that takes longest comes first, so that on several cores the others do not wait for it."""
    items.sort(key=lambda item: item.path.name != "test_quality.py")


def pytest_make_parametrize_id(val: object, argname: str) -> str | None:
    """Bytes have no place in the name of a test: they may be long, and hold a time, so that two processes would collect other tests."""
    return argname if isinstance(val, bytes) else None
