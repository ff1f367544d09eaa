"""Tests import their helper modules by name from this folder."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The file that takes longest comes first, so that on several cores the others do not wait for it."""
    items.sort(key=lambda item: item.path.name != "test_quality.py")
