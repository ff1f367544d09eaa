"""A folder of texts read closely: NAME.txt, and findings.jsonl with one mark a line.

A mark is placed by code points (`start`, `end`; `a_span`, `b_span`, `cue_span` for a contrast) or by its words and which occurrence
of them is meant (`text`, `nth`; `a`, `a_nth` and so on; the first without `nth`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from framing.errors import InputError
from framing.evaluate.engines import Reading
from framing.evaluate.intervals import Metric, Tally, share
from framing.evaluate.rows import Row, read_rows
from framing.evaluate.task import Item, Items, ReadWith, Task, excerpt, head_words, miss, overlap, span_metrics
from framing.nouns import head_noun
from framing.types import DEVICES, LABELS, VOICES, Span

MARKS_FILE = "findings.jsonl"
UNLABELLED = "unlabelled"  # in counts: what peers mark


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Mark:
    """What a reader, or an engine, marked; spans count code points of the text."""

    spans: tuple[Span, ...]  # one; of a contrast its two sides
    device: str
    label: str
    voice: str
    speaker: str = ""
    targets: tuple[str, ...] = ()  # whom or what a loaded wording colours; of a finding the nearest and whoever stands behind it
    cue: Span | None = None
    # Of a contrast, for each side who it belongs to: all wordings that name the one holder, none where nobody is named; () where a reader
    # did not look for holders.
    holders: tuple[tuple[str, ...], ...] = ()

    def meets(self, other: Mark) -> int:
        """The code points shared with a mark of the same device; 0 for a contrast unless both sides meet."""
        return max(self._shared(other.spans), self._shared(other.spans[::-1]))

    def holders_beside(self, other: Mark) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
        """The holders of each side with those of the side that it meets; nothing where one of the two marks has none."""
        turned = self._shared(other.spans[::-1]) > self._shared(other.spans)
        return list(zip(self.holders, other.holders[::-1] if turned else other.holders, strict=True)) if self.holders and other.holders else []

    def _shared(self, spans: Sequence[Span]) -> int:
        shared = [overlap(one, two) for one, two in zip(self.spans, spans, strict=True)]
        return sum(shared) if all(shared) else 0


def read_gold(path: Path) -> Items:
    """One item for each text of the folder, those without a mark included.

    Raises:
        InputError: there are no texts, or no marks.
        DataError: a mark that is not in its text, or breaks the format.
    """
    texts = read_texts(path)
    marks, rows = read_marks(path / MARKS_FILE, texts)
    return Items([Item(name, f"{name}.txt", (text, marks.get(name, []))) for name, text in texts.items()], rows)


def read_texts(folder: Path) -> dict[str, str]:
    """Name of each `.txt` file of the folder, without the suffix -> its text."""
    if not folder.is_dir():
        raise InputError(str(folder), "is no folder", remedy=f"give a folder with texts and a {MARKS_FILE}")
    texts = {}
    for path in sorted(folder.glob("*.txt")):
        try:
            # newline="": offsets count the text as it stands in the file.
            texts[path.stem] = path.open(encoding="utf-8", newline="").read()
        except (OSError, UnicodeDecodeError) as error:
            raise InputError(str(path), f"cannot be read: {error}", remedy="save it as UTF-8") from None
        if not texts[path.stem].strip():
            raise InputError(str(path), "has no text", remedy="take it out")
    if not texts:
        raise InputError(str(folder), "has no .txt file", remedy="put the texts beside the marks")
    return texts


def read_marks(path: Path, texts: dict[str, str]) -> tuple[dict[str, list[Mark]], int]:
    """Article -> its marks in the order of the text; and the number of rows."""
    marks: dict[str, list[Mark]] = {}
    rows = read_rows(path)
    for row in rows:
        name = row.words("article")
        if name not in texts:
            raise row.error(f'there is no text "{name}.txt"', remedy="correct the name, or put the text into the folder")
        marks.setdefault(name, []).append(_mark(row, texts[name]))
    return {name: sorted(found, key=_by_place) for name, found in marks.items()}, len(rows)


def _by_place(mark: Mark) -> tuple[object, ...]:
    return (mark.spans, mark.device, mark.label, mark.voice, mark.cue or (-1, -1))


def _mark(row: Row, text: str) -> Mark:
    device = row.choice("device", DEVICES)
    cue: Span | None = None
    holders: tuple[tuple[str, ...], ...] = ()
    if device == "contrast":
        if row.has("holder_a") or row.has("holder_b"):
            holders = tuple(tuple(filter(None, [row.string(f"holder_{side}", default="")])) for side in "ab")
        spans: tuple[Span, ...] = (_placed(row, text, "a"), _placed(row, text, "b"))
        cue = _placed(row, text, "cue") if row.has("cue_span") or row.string("cue", default="") else None
    elif row.has("start"):
        spans = (Span(*row.span(text)),)
    else:
        spans = (_occurrence(row, text, row.words("text"), row.number("nth", default=1)),)
    return Mark(
        spans=spans,
        device=device,
        label=row.choice("label", LABELS[device]),
        voice=row.choice("voice", VOICES),
        speaker=row.string("speaker", default=""),
        targets=tuple(filter(None, [row.string("target", default="")])),
        cue=cue,
        holders=holders,
    )


def _placed(row: Row, text: str, name: str) -> Span:
    """A part of a contrast, by its span or by its words."""
    if not row.has(f"{name}_span"):
        return _occurrence(row, text, row.words(name), row.number(f"{name}_nth", default=1))
    span = row.fields[f"{name}_span"]
    if not isinstance(span, list) or len(span) != 2 or not all(type(place) is int for place in span):
        raise row.error(f'"{name}_span" is not a pair of whole numbers', remedy="give [start, end]")
    return Span(*row.checked_span(span[0], span[1], text, row.string(name, default="")))


def _occurrence(row: Row, text: str, words: str, nth: int) -> Span:
    start = -1
    for _ in range(max(1, nth)):
        start = text.find(words, start + 1)
        if start < 0:
            raise row.error(f'"{words[:60]}" does not occur {nth} times in the text', remedy="copy the words from the text, and count")
    return Span(start, start + len(words))


def marks_of(reading: Reading) -> list[Mark]:
    """What an engine marked; a peer marks loaded words only, without label or voice."""
    if reading.analysis is None:
        return [Mark(spans=(span,), device="loaded", label="", voice="") for span in reading.loaded]
    marks = [
        Mark(
            spans=(Span(f.start, f.end),),
            device=f.device,
            label=f.label,
            voice=f.voice,
            speaker=f.speaker,
            targets=tuple(filter(None, dict.fromkeys((f.target, f.target_entity)))),
        )
        for f in reading.analysis.findings
    ]
    marks += [
        Mark(
            spans=(Span(c.a.start, c.a.end), Span(c.b.start, c.b.end)),
            device="contrast",
            label=c.label,
            voice=c.voice,
            speaker=c.speaker,
            cue=c.cue,
            holders=tuple(tuple(filter(None, dict.fromkeys((side.holder, side.mention)))) for side in (c.a, c.b)),
        )
        for c in reading.analysis.contrasts
    ]
    return sorted(marks, key=_by_place)


def match_marks(found: Sequence[Mark], annotated: Sequence[Mark]) -> tuple[list[tuple[Mark, Mark]], list[Mark], list[Mark]]:
    """Marks of one device that meet, one to one, and those left over on either side.

    In the order of the text each takes, of the free ones that it meets, one of its label before others, then the longest overlap.
    """
    free = list(annotated)
    pairs, extra = [], []
    for mark in found:
        best = max((other for other in free if mark.meets(other)), key=lambda o: (o.label == mark.label, mark.meets(o)), default=None)
        if best is None:
            extra.append(mark)
        else:
            free.remove(best)
            pairs.append((mark, best))
    return pairs, extra, free


def measure_gold(item: Item, read: ReadWith) -> Tally:
    text, marks = item.fields
    reading, tally = read(text), Tally(item.unit)
    annotated = [_cleaned(mark, reading) for mark in marks]
    found = marks_of(reading)
    for device in DEVICES:
        mine = [mark for mark in found if mark.device == device]
        theirs = [mark for mark in annotated if mark.device == device]
        pairs, extra, missed = match_marks(mine, theirs)
        tally.counts[f"{device}.found"], tally.counts[f"{device}.annotated"] = len(mine), len(theirs)
        tally.counts[f"{device}.found_right"] = tally.counts[f"{device}.annotated_found"] = len(pairs)
        tally.counts[f"{device}.matched"] = len(pairs)
        for one, other in pairs:
            tally.counts[f"{device}.label_right"] += one.label == other.label
            tally.counts[f"{device}.voice_right"] += one.voice == other.voice
            if other.targets and device == "loaded":
                right = any(head_words(other.targets[0]) & head_words(target) for target in one.targets)
                tally.counts["loaded.with_target"] += 1
                tally.counts["loaded.target_right"] += right
                if one.label and not right:
                    shown = _shown(one, reading.text)
                    tally.misses.append(miss(item, "target", shown, other.targets[0], ", through it ".join(one.targets)))
            for mine_held, theirs_held in one.holders_beside(other):
                right = _name_one(mine_held, theirs_held)
                tally.counts["contrast.with_holders"] += 1
                tally.counts["contrast.holder_right"] += right
                if not right:
                    shown = _shown(one, reading.text)
                    tally.misses.append(miss(item, "holder", shown, *(", ".join(held) or "nobody" for held in (theirs_held, mine_held))))
            tally.counts[f"{device}.labels.{one.label or UNLABELLED}.found_right"] += 1
            tally.counts[f"{device}.labels.{other.label}.annotated_found"] += 1
            shown = _shown(one, reading.text)
            if one.voice and one.voice != other.voice:
                tally.misses.append(miss(item, "voice", shown, other.voice, one.voice))
            if one.label and one.label != other.label:
                tally.misses.append(miss(item, "label", shown, f"{device}.{other.label}", f"{device}.{one.label}"))
        for mark in mine:
            tally.counts[f"{device}.labels.{mark.label or UNLABELLED}.found"] += 1
        for mark in theirs:
            tally.counts[f"{device}.labels.{mark.label}.annotated"] += 1
        tally.misses += [miss(item, "extra", _shown(mark, reading.text), "", f"{device}.{mark.label}") for mark in extra]
        tally.misses += [miss(item, "missed", _shown(mark, reading.text), f"{device}.{mark.label}") for mark in missed]
    return tally


def _cleaned(mark: Mark, reading: Reading) -> Mark:
    return Mark(
        spans=tuple(reading.span(*span) for span in mark.spans),
        device=mark.device,
        label=mark.label,
        voice=mark.voice,
        targets=mark.targets,
        cue=reading.span(*mark.cue) if mark.cue else None,
        holders=mark.holders,
    )


def _shown(mark: Mark, text: str) -> str:
    if mark.device != "contrast":
        return excerpt(text, *mark.spans[0])
    cue = text[mark.cue.start : mark.cue.end] if mark.cue else "no cue"
    return " | ".join((cue, *(" ".join(text[start:end].split())[:90] for start, end in mark.spans)))


def _name_one(mine: Sequence[str], theirs: Sequence[str]) -> bool:
    """Whether two sets of wordings name one holder, by head word or by a name that heads one and stands in the other; nobody is nobody."""
    if not mine or not theirs:
        return not mine and not theirs
    pairs = [(one, other) for one in mine for other in theirs]
    return any(_heads(one, other) or _heads(other, one) for one, other in pairs)


def _heads(holder: str, other: str) -> bool:
    """
    >>> _heads("Ms. Finch", "the Finch administration"), _heads("the council", "a council member"), _heads("the council", "Kelby's council")
    (True, False, True)
    """
    head = head_noun(holder)
    return head.lower() == head_noun(other).lower() or (head[:1].isupper() and head in re.findall(r"[^\W_]+", other))


def _share_of_matched(device: str, field: str) -> Metric:
    matched = f"{device}.matched"
    return Metric(f"{device}.{field}_accuracy", share(f"{device}.{field}_right", matched), (matched,), "analysis")


_TARGETS = Metric("loaded.target_accuracy", share("loaded.target_right", "loaded.with_target"), ("loaded.with_target",), "analysis")
_HOLDERS = Metric("contrast.holder_accuracy", share("contrast.holder_right", "contrast.with_holders"), ("contrast.with_holders",), "analysis")
TASKS = {
    "gold": Task(
        read_gold,
        measure_gold,
        tuple(
            metric
            for device in DEVICES
            for metric in (
                *span_metrics(device, needs="marks" if device == "loaded" else "analysis"),
                _share_of_matched(device, "label"),
                _share_of_matched(device, "voice"),
                *([_TARGETS] if device == "loaded" else []),
                *([_HOLDERS] if device == "contrast" else []),
            )
        ),
        unit="article",
    ),
}
