"""The agreement of a class -> plain data (`framing.class_agreement/1`) and a page of text; counts only, no student's name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict
from importlib.metadata import version
from typing import Any

from framing import __version__
from framing.classroom.agreement import AgainstTool, Agreement, WordHeat, against_tool, agree, heat
from framing.classroom.exercise import Finding
from framing.classroom.marks import ClassMarks

SCHEMA = "framing.class_agreement/1"
_MOST_WORDS = 15  # of a text, in the page of text
_MOST_SENTENCES = 5
_GAP = 2  # characters between words that stand next to each other: a blank, or a comma and a blank


def class_record(marks: ClassMarks, findings: Sequence[Finding], *, resamples: int = 2000, seed: int = 1) -> dict[str, Any]:
    """All that is known of a class's marks, as data that JSON can hold."""
    agreement: Agreement = agree(marks, resamples=resamples, seed=seed)
    hot: list[list[WordHeat]] = heat(marks)
    against: AgainstTool = against_tool(marks, findings)
    return {
        "schema": SCHEMA,
        "students": agreement.students,
        "sentences": agreement.sentences,
        "texts": [
            {
                "name": passage.name,
                "headline": passage.headline,
                "students": words[0].students if words else 0,
                "words": len(words),
                "marked": [{"text": passage.text[word.start : word.end], **asdict(word)} for word in words if word.marked],
            }
            for passage, words in zip(marks.passages, hot, strict=True)
        ],
        "labels": [asdict(row) for row in agreement.labels],
        "against_tool": {"labels": [asdict(row) for row in against.labels], "sentences": [asdict(row) for row in against.sentences]},
        "provenance": {
            "package": f"framing-analyzer {__version__}",
            "alpha": f"nltk {version('nltk')}",
            "seed": seed,
            "resamples": resamples,
        },
    }


def show_class(record: dict[str, Any]) -> str:
    """The same as a page of text, for a teacher."""
    return "\n".join(_lines(record)) + "\n"


def _lines(record: dict[str, Any]) -> Iterator[str]:
    words = sum(text["words"] for text in record["texts"])
    yield f"{_count(record['students'], 'student')}, {_count(len(record['texts']), 'text')}, {words:,} words."
    yield ""
    yield "How far the class agrees, word by word"
    yield "Krippendorff's alpha: 1 is full agreement, 0 what chance gives, below 0 is worse. Same: how often two students say the same of a word."
    yield f"{'label':<18}{'alpha':>7}  {'95% interval':<16}{'same':>6}{'words marked':>14}"
    for row in record["labels"]:
        alpha = "cannot tell" if row["alpha"] is None else f"{row['alpha']:.2f}"
        interval = "" if row["low"] is None else f"[{row['low']:.2f}, {row['high']:.2f}]"
        same = "" if row["percent"] is None else f"{100 * row['percent']:.0f}%"
        yield f"{row['label'][:17]:<18}{alpha:>7}  {interval:<16}{same:>6}{row['marked']:>14}".rstrip()
        if row["reason"]:
            yield f"{'':<18}{row['reason']}"
    for text in record["texts"]:
        yield from _hot(text)
    yield ""
    yield "Class and program: a word is the class's where more than half of the students marked it"
    yield f"{'label':<18}{'both':>6}{'program only':>14}{'class only':>12}   students who marked what the program marked"
    for row in record["against_tool"]["labels"]:
        share = "the program marked nothing" if row["share"] is None else f"{100 * row['share']:.0f}% on average"
        yield f"{row['label'][:17]:<18}{row['both']:>6}{row['tool_only']:>14}{row['class_only']:>12}   {share}"
    if sentences := record["against_tool"]["sentences"][:_MOST_SENTENCES]:
        yield ""
        yield "Where class and program differ most"
        for row in sentences:
            name = f"{record['texts'][row['passage']]['name']}: " if len(record["texts"]) > 1 else ""
            yield f"- {name}{' '.join(row['text'].split())}"
            yield f"  class: {', '.join(row['by_class']) or 'nothing'}; program: {', '.join(row['by_tool']) or 'nothing'}"
    yield ""
    yield "Where the two differ, either may be right: the program misses some wordings and marks some wrongly."


def _hot(text: dict[str, Any]) -> Iterator[str]:
    yield ""
    yield f"Marked most in {text['name']} ({_count(text['students'], 'student')})"
    stretches: list[dict[str, Any]] = []
    for word in text["marked"]:  # neighbors that got the same are one wording
        last = stretches[-1] if stretches else None
        if last and word["start"] - last["end"] <= _GAP and (word["counts"], word["marked"]) == (last["counts"], last["marked"]):
            stretches[-1] = {**last, "end": word["end"], "text": f"{last['text']} {word['text']}"}
        else:
            stretches.append(word)
    most = sorted(stretches, key=lambda one: (-one["marked"], one["start"]))[:_MOST_WORDS]
    for one in most:
        counts = sorted(one["counts"].items(), key=lambda item: (-item[1], item[0]))
        yield f"{one['marked']:>4} of {one['students']}  {one['text']}  ({', '.join(f'{label} {count}' for label, count in counts)})"
    if not most:
        yield "  nothing"


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
