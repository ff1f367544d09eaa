"""Errors that a user can cause: place, problem, remedy; the parts stay as attributes."""

from __future__ import annotations

from pathlib import Path
from typing import Any


class FramingError(Exception):
    """Something in the input or the call is wrong; its text is one line for the user."""

    def __init__(self, place: str, problem: str, *, remedy: str = "") -> None:
        self.place = place
        self.problem = problem
        self.remedy = remedy
        line = f"{place}: {problem}" if place else problem
        super().__init__(f"{line}; {remedy}" if remedy else line)

    def __reduce__(self) -> tuple[Any, ...]:
        """An exception is pickled as a call with its one line, which is not how these are made: workers could not hand them over."""
        return _made_again, (type(self), str(self), self.__dict__)


def _made_again(kind: type[FramingError], line: str, parts: dict[str, Any]) -> FramingError:
    error = kind.__new__(kind, line)
    error.__dict__.update(parts)
    return error


class InputError(FramingError):
    """A file or text that cannot be analysed."""

    def __init__(self, place: str, problem: str, *, remedy: str = "", kind: str = "unreadable") -> None:
        self.kind = kind  # of the check that an article did not pass (`ingest.checks.CHECKS`), or "unreadable"
        super().__init__(place, problem, remedy=remedy)


class UsageError(FramingError):
    """A call with options that do not fit."""


class LineError(FramingError):
    """A file with a line that breaks its format."""

    def __init__(self, path: Path | str, line: int, problem: str, *, column: int = 0, remedy: str = "") -> None:
        self.path = Path(path)
        self.line = line
        self.column = column  # 1-based, 0 where the whole line is meant; in a table the number of the cell
        super().__init__(f"{path}:{line}:{column}" if column else f"{path}:{line}", problem, remedy=remedy)


class LexiconError(LineError):
    """A lexicon file that breaks the format."""


class IgnoreError(LineError):
    """An ignore file that breaks its format."""


class DataError(LineError):
    """A row of annotated data that breaks the format."""


class ModelError(FramingError):
    """The language model that depth `full` needs cannot be loaded."""
