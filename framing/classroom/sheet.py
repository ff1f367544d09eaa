"""Exercise -> worksheet and teacher's key: the parts of the page as plain data, and an HTML page of them."""

from __future__ import annotations

import itertools
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any

from framing import __version__
from framing.classroom.exercise import Exercise, Finding, Passage, Table
from framing.classroom.lesson import LessonPlan
from framing.classroom.marks import cut_lines
from framing.types import Span

if TYPE_CHECKING:
    from jinja2 import Environment

LEVEL_NAMES = {1: "easy", 2: "middle", 3: "hard"}
VOICE_NAMES = {"narrator": "the reporter’s own words", "quoted": "quoted", "paraphrased": "reported speech"}
View = dict[str, Any]


def worksheet_html(exercise: Exercise, *, show_outlets: bool = False) -> str:
    """The student's sheet as a page without outside resources or scripts."""
    return _page("worksheet.html", worksheet_view(exercise, show_outlets=show_outlets))


def key_html(exercise: Exercise, plan: LessonPlan) -> str:
    """The teacher's key and the lesson plan as a page without outside resources or scripts."""
    return _page("key.html", key_view(exercise, plan))


def worksheet_view(exercise: Exercise, *, show_outlets: bool = False) -> Any:
    """What the student's sheet shows, as data that JSON can hold; PDF and HTML are made of it."""
    numbered = bool(exercise.labels)
    return clean({
        **_head(exercise),
        "instructions": list(exercise.instructions),
        "labels": [list(pair) for pair in exercise.labels],
        "passages": [
            _passage(passage, [Span(*span) for span in passage.marked], numbered=numbered, outlet=passage.outlet if show_outlets else "")
            for passage in exercise.passages
        ],
        "tasks": [{"prompt": task.prompt, "choices": list(task.choices), "lines": task.lines} for task in exercise.tasks],
        "table": _table(exercise.table),
    })  # fmt: skip


def key_view(exercise: Exercise, plan: LessonPlan) -> Any:
    """What the teacher's key shows, with the lesson plan under `plan`."""
    numbered = bool(exercise.labels)
    findings = sorted(exercise.findings, key=lambda f: (f.passage, f.start, f.end))
    first, passages = 1, []
    for number, passage in enumerate(exercise.passages):
        spans = [Span(f.start, f.end) for f in findings if f.passage == number]
        # A passage without findings shows what the sheet numbers in it.
        own = [Span(*span) for span in passage.marked] if not findings else []
        passages.append(_passage(passage, spans or own, numbered=numbered, outlet=passage.outlet, first=first if spans else 1))
        first += len(spans)
    return clean({
        **_head(exercise),
        "passages": passages,
        "findings": [_finding(number, finding, exercise.passages) for number, finding in enumerate(findings, 1)],
        "many": len(exercise.passages) > 1,
        "answers": [
            {"prompt": task.prompt, "text": answer.text, "reason": answer.reason, "plainer": list(answer.plainer)}
            for task, answer in zip(exercise.tasks, exercise.answers, strict=True)
        ],
        "table": _table(exercise.filled),
        "questions": list(exercise.questions),
        "rubric": [list(pair) for pair in exercise.rubric],
        "limits": list(exercise.limits),
        "sources": list(exercise.sources),
        "plan": plan_view(plan),
    })  # fmt: skip


def plan_view(plan: LessonPlan) -> View:
    """What the lesson plan shows."""
    return {
        "title": plan.title,
        "goal": plan.goal,
        "minutes": plan.minutes,
        "material": list(plan.material),
        "steps": [{"time": step.time, "name": step.name, "what": step.what} for step in plan.steps],
        "questions": list(plan.questions),
        "levels": [list(pair) for pair in plan.levels],
        "watch": list(plan.watch),
    }


def clean(value: Any) -> Any:
    """The same data without what no page can show: control characters, marks that turn the direction of text, halves of pairs."""
    if isinstance(value, str):
        if value.isascii() and value.isprintable():
            return value
        kept = ("" if letter in _TURNS else " " if unicodedata.category(letter) in ("Cc", "Cs", "Cn") else letter for letter in value)
        return "".join(kept)
    if isinstance(value, dict):
        return {name: clean(part) for name, part in value.items()}
    if isinstance(value, list | tuple):
        return [clean(part) for part in value]
    return value


_TURNS = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def _head(exercise: Exercise) -> View:
    grade = exercise.reading_grade
    return {
        "kind": exercise.kind,
        "title": exercise.title,
        "goal": exercise.goal,
        "minutes": exercise.minutes,
        "level": f"{exercise.level} ({LEVEL_NAMES[exercise.level]})",
        "grade": "" if grade is None else f"{max(1, round(grade))}",
        "made": f"framing-analyzer {__version__} · {exercise.kind} · level {exercise.level} · seed {exercise.seed}",
    }


def _passage(passage: Passage, spans: Sequence[Span], *, numbered: bool, outlet: str, first: int = 1) -> View:
    """A passage as blocks: lines of it with their numbers, or whole paragraphs (number 0); each cut where a span begins or ends.

    A piece is [text, marked, numbers]: the numbers, in brackets, of the spans that end with it.
    """
    blocks = cut_lines(passage.text)
    if not numbered:
        blocks = [[Span(block[0].start, block[-1].end)] for block in blocks]
    lines = [line for block in blocks for line in block]
    by_line = _by_line(passage.text, lines, spans, first)
    shown, count = [], 0
    for block in blocks:
        rows = []
        for line in block:
            rows.append({"number": count + 1 if numbered else 0, "pieces": list(_pieces(passage.text, line, by_line.get(count, [])))})
            count += 1
        shown.append(rows)
    return {"name": passage.name, "headline": passage.headline, "outlet": outlet, "numbered": numbered, "blocks": shown}


def _by_line(text: str, lines: Sequence[Span], spans: Sequence[Span], first: int) -> dict[int, list[tuple[int, Span]]]:
    """The spans of each line with their numbers; blanks at the end of a span count for nothing."""
    found: dict[int, list[tuple[int, Span]]] = {}
    for number, span in enumerate(spans, first):
        end = max(span.start + 1, span.start + len(text[span.start : span.end].rstrip()))
        at = max(0, bisect_right(lines, span.start, key=lambda line: line.start) - 1)
        while at < len(lines) and lines[at].start < end:
            found.setdefault(at, []).append((number, Span(span.start, end)))
            at += 1
    return found


def _pieces(text: str, line: Span, spans: Sequence[tuple[int, Span]]) -> Iterator[tuple[str, bool, str]]:
    cuts = sorted({line.start, line.end, *(at for _, span in spans for at in span if line.start < at < line.end)})
    for start, end in itertools.pairwise(cuts):
        marked = any(span.start < end and start < span.end for _, span in spans)
        ending = [str(number) for number, span in spans if start < span.end <= end]
        yield text[start:end], marked, ", ".join(ending)


def _finding(number: int, finding: Finding, passages: Sequence[Passage]) -> View:
    speaker = f", {finding.speaker}" if finding.speaker and finding.speaker != "unknown" else ""
    return {
        "number": number,
        "sheet": _on_sheet(finding, passages[finding.passage]),
        "passage": passages[finding.passage].name,
        "text": finding.text,
        "label": finding.label,
        "device": finding.device,
        "voice": VOICE_NAMES.get(finding.voice, finding.voice) + speaker,
        "reason": finding.reason,
        "plainer": list(finding.plainer),
    }


def _on_sheet(finding: Finding, passage: Passage) -> str:
    """The number that the student's sheet gives the same words, if it does."""
    same = [number for number, (start, end) in enumerate(passage.marked, 1) if start < finding.end and finding.start < end]
    return ", ".join(map(str, same))


def _table(table: Table | None) -> View | None:
    return None if table is None else {"columns": list(table.columns), "rows": [list(row) for row in table.rows]}


def _page(template: str, view: View) -> str:
    from importlib.resources import files

    style = files("framing.classroom").joinpath("templates", "sheet.css").read_text("utf-8")
    return _environment().get_template(template).render(**view, style=style)


@cache
def _environment() -> Environment:
    """The templates, with autoescape on."""
    from jinja2 import Environment, PackageLoader, StrictUndefined

    return Environment(
        loader=PackageLoader("framing.classroom"), autoescape=True, trim_blocks=True, lstrip_blocks=True, undefined=StrictUndefined
    )
