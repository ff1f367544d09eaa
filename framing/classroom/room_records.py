"""The records that the rooms of a class hand out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from framing.errors import InputError


class Refused(InputError):
    """A join that is not let in, or a change that the state of the session does not allow."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """One session of a class."""

    id: str
    code: str  # empty where nobody may join
    code_until: int  # seconds since 1970
    title: str
    state: str  # from STATES
    level: int
    show_names: bool  # in the reveal
    notes: tuple[str, ...]
    created: int
    touched: int
    students: int


class Student(NamedTuple):
    """A student in a session."""

    id: str
    session: str
    nickname: str
    state: str  # of the session


class Kept(NamedTuple):
    """An item as it is kept."""

    step: int
    value: Any


class Saved(NamedTuple):
    """What became of the steps of a request."""

    kept: Mapping[str, Kept]  # by item; of another step where that has a higher number
    refused: Mapping[str, str]  # by item, why; these are gone


class WorkRow(NamedTuple):
    """One item of one student, for results and exports."""

    student: str
    nickname: str
    item: str
    value: Any
    late: bool
    starred: bool
    saved: int
