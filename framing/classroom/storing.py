"""An exercise -> JSON, and back; for keeping it in a database."""

from __future__ import annotations

import json
import types
from dataclasses import asdict, fields, is_dataclass
from functools import cache
from typing import Any, Union, get_args, get_origin, get_type_hints

from framing.classroom.exercise import Exercise


def to_json(exercise: Exercise) -> str:
    return json.dumps(asdict(exercise), ensure_ascii=False, separators=(",", ":"))


def from_json(body: str) -> Exercise:
    """The exercise that `to_json` wrote.

    Raises:
        ValueError: it is none.
    """
    found = _build(Exercise, json.loads(body))
    assert isinstance(found, Exercise)
    return found


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)


def _build(kind: Any, value: Any) -> Any:
    if is_dataclass(kind) and isinstance(kind, type):
        if not isinstance(value, dict):
            raise ValueError(f"no {kind.__name__}")
        hints = _hints(kind)
        # A field that is missing takes its default: exercises of an earlier version stay readable.
        return kind(**{field.name: _build(hints[field.name], value[field.name]) for field in fields(kind) if field.name in value})
    origin, parts = get_origin(kind), get_args(kind)
    if origin in (Union, types.UnionType):
        if value is None:
            return None
        return _build(next(part for part in parts if part is not type(None)), value)
    if origin is tuple:
        if len(parts) == 2 and parts[1] is Ellipsis:
            return tuple(_build(parts[0], one) for one in value)
        return tuple(_build(part, one) for part, one in zip(parts, value, strict=True))
    if kind is float and isinstance(value, int):
        return float(value)
    if isinstance(kind, type) and not isinstance(value, kind):
        raise ValueError(f"{value!r} is no {kind.__name__}")
    return value
