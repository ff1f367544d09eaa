"""The reveal of a session -> a PDF to keep: the exercises, what the class marked and wrote, agreement, class and tool. Without nicknames."""

from __future__ import annotations

import json
from typing import Any

from framing.classroom.agreement import ALL
from framing.classroom.pages import LIMITS
from framing.classroom.print_pdf import embedded_fonts, printable
from framing.classroom.results import ExerciseResult
from framing.classroom.room_records import Room


def lesson_pdf(room: Room, results: list[ExerciseResult]) -> bytes:
    """Nicknames are left out, except where the teacher shows them under the best answers."""
    import typst

    data = {
        "title": room.title,
        "students": room.students,
        "level": room.level,
        "results": [_result(one, room.show_names) for one in results],
    }
    compiler = typst.Compiler(_template(), font_paths=embedded_fonts(), sys_inputs={"data": json.dumps(printable(data))})
    pdf = compiler.compile(format="pdf", timestamp=room.created)
    assert isinstance(pdf, bytes)
    return pdf


def _template() -> bytes:
    from importlib.resources import files

    return files("framing.classroom").joinpath("web", "class.typ").read_bytes()


def _result(result: ExerciseResult, names: bool) -> dict[str, Any]:
    exercise = result.exercise
    return {
        "title": exercise.title,
        "goal": exercise.goal,
        "students": result.students,
        "texts": [
            {
                "name": f"{part.passage.name}: {part.passage.headline}" if part.passage.headline else part.passage.name,
                "paragraphs": [
                    [[piece.text, piece.level, piece.marked, bool(piece.findings), [n + 1 for n in piece.ends]] for piece in paragraph]
                    for paragraph in part.paragraphs
                ],
            }
            for part in result.passages
        ],
        "agreement": _agreement(result),
        "tool": [
            [_name(row.label), str(row.both), str(row.tool_only), str(row.class_only), _share(row.share)]
            for row in (result.tool.labels if result.tool else ())
        ],
        "differ": [
            {
                "text": one.text,
                "class": " · ".join(one.by_class) or "nothing that more than half marked",
                "tool": " · ".join(one.by_tool) or "nothing",
            }
            for one in (result.tool.sentences if result.tool else ())
        ],
        "findings": [f"{finding.text} ({finding.label}, {finding.voice}): {finding.reason}" for finding in exercise.findings]
        if result.passages
        else [],
        "tasks": [
            {
                "name": task.name,
                "prompt": task.prompt,
                "choices": [[choice, f"{count} of {task.answered}"] for choice, count, _ in task.choices],
                "best": [one.text + (f" — {one.nickname}" if names else "") for one in task.written if one.starred],
                "answers": len(task.written),
            }
            for task in result.tasks
        ],
        "questions": list(exercise.questions),
        "limits": " ".join(exercise.limits) or LIMITS,
    }


def _agreement(result: ExerciseResult) -> list[list[str]]:
    rows = []
    for row in result.agreement.labels if result.agreement else ():
        if row.alpha is None:
            alpha, interval = "cannot tell", row.reason
        else:
            alpha = _number(row.alpha)
            interval = row.reason if row.low is None or row.high is None else f"{_number(row.low)} to {_number(row.high)}"
        rows.append([_name(row.label), alpha, interval, _share(row.percent)])
    return rows


def _name(label: str) -> str:
    return "all labels" if label == ALL else label


def _share(share: float | None) -> str:
    return "–" if share is None else f"{share:.0%}"


def _number(value: float) -> str:
    return f"{value:.2f}".replace("-", "\u2212")
