"""Words and wordings -> charts: which words set two outlets apart, and how each outlet words the same people and things."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from framing.comparison_figures.layout import (
    AXIS,
    FAINT,
    GREY,
    MARGIN,
    POINTS,
    SMALL,
    WIDTH,
    draw_mark,
    fit,
    fit_names,
    known,
    notes_height,
    outlet_name,
    reach,
    rows_figure,
    rows_of,
    select,
    text_width,
    wrap,
    write_beside,
    write_notes,
    write_over,
)
from framing.figures import FONT, INK, SIGNS

if TYPE_CHECKING:
    import pandas
    from matplotlib.figure import Figure

MOST_WORDS = 15  # of each outlet
MOST_REFERENTS = 12
MOST_LINES = 8  # outlets of one referent
_MOST_ROWS = 70  # of text, beyond which no further referent begins
_MOST_WRAPPED = 2  # lines of wordings of one outlet
_COLOUR_A, _COLOUR_B = "#b4530a", "#1d5fa8"
_Z = 1.959964  # two-sided 95%
_LINE, _HEAD, _GAP = 0.18, 0.24, 0.12  # inches: a line of wordings, a referent's name, the room between referents
_HEAD_ROOM, _HEAD_SIZE = 0.66, SMALL - 1  # inches and points: the name over a column of counts
_NAME = 1.5  # inches for the name of an outlet


def word_shift(words: pandas.DataFrame, outlet_a: str, outlet_b: str, most: int = MOST_WORDS) -> Figure:
    """The words that set two outlets apart by the z of their log-odds: each with its log-odds and 95% interval, and its counts.

    Filled where the difference is significant after correction, else open.

    Args:
        words: a table with `records.WORD_COLUMNS`.
        most: words of each outlet.

    Raises:
        ValueError: the table has no word of these two, in this order.
    """
    import matplotlib

    rows = _word_rows(words, outlet_a, outlet_b, most)
    a, b = outlet_name(outlet_a), outlet_name(outlet_b)
    notes = ["Log-odds of each word, red line: 95% interval. Filled mark: significant after correction for all words; open mark: not."]
    with matplotlib.rc_context(FONT):
        figure, axes = rows_figure([row.word for row in rows], line=0.22, left=1.4, right=1.42, head=0.47, foot=AXIS + notes_height(notes))
        ends = [_interval(row) for row in rows]
        end = reach([row.log_odds for row in rows], [value for pair in ends for value in pair])
        axes.set_xlim(-end, end)
        axes.axvline(0, color=INK, linewidth=0.9, zorder=1)
        for place, (row, (low, high)) in enumerate(zip(rows, ends, strict=True)):
            colour, mark = (_COLOUR_A, "o") if row.log_odds > 0 else (_COLOUR_B, "s")
            draw_mark(axes, place, row.log_odds, low, high, colour=colour, mark=mark, filled=bool(row.significant))
            write_beside(axes, place, f"{int(row.count_a):,}", _HEAD_ROOM, ha="right", color=_COLOUR_A)
            write_beside(axes, place, f"{int(row.count_b):,}", 2 * _HEAD_ROOM + 0.02, ha="right", color=_COLOUR_B)
        half = (axes.get_position().width * figure.get_figwidth() / 2 - MARGIN) * POINTS - 14
        write_over(axes, "← " + "\n".join(_short(b, half, SMALL)), 0.5, -MARGIN, ha="right", color=_COLOUR_B, linespacing=1.1)
        write_over(axes, "\n".join(_short(a, half, SMALL)) + " →", 0.5, MARGIN, ha="left", color=_COLOUR_A, linespacing=1.1)
        for name, inches, colour in ((a, _HEAD_ROOM, _COLOUR_A), (b, 2 * _HEAD_ROOM + 0.02, _COLOUR_B)):
            lines = _short(name, _HEAD_ROOM * POINTS, _HEAD_SIZE)
            write_over(axes, "\n".join(lines), 1, inches, ha="right", color=colour, linespacing=1.1, fontsize=_HEAD_SIZE)
        write_notes(figure, notes)
    return figure


def word_shift_alt(words: pandas.DataFrame, outlet_a: str, outlet_b: str, most: int = MOST_WORDS) -> str:
    """The chart in words."""
    rows = _word_rows(words, outlet_a, outlet_b, most)
    parts = []
    for outlet, own in ((outlet_a, [r for r in rows if r.log_odds > 0]), (outlet_b, [r for r in reversed(rows) if r.log_odds <= 0])):
        told = [f"{r.word} ({int(r.count_a)} to {int(r.count_b)}{', significant' if r.significant else ''})" for r in own]
        parts.append(f"more in {outlet_name(outlet)}: {', '.join(told) or 'none'}")
    counts = f"counts in {outlet_name(outlet_a)} to those in {outlet_name(outlet_b)}"
    return f"Words that set two outlets apart, by log-odds ({counts}); {'; '.join(parts)}."


def word_choice_grid(choices: pandas.DataFrame, most: int = MOST_REFERENTS) -> Figure:
    """How each outlet words those who are coloured most often: a block for each referent, a line for each outlet.

    Behind each wording stand its sign (− against, + in favour, ± contested) and, over one, its number; those that stand in words of
    others only are in quotation marks. Wordings that are for or against somebody come first; what finds no room is counted.

    Args:
        choices: a table with `records.CHOICE_COLUMNS`.
        most: referents.

    Raises:
        ValueError: the table is empty.
    """
    import matplotlib
    from matplotlib.figure import Figure

    blocks = _blocks(choices, most)
    notes = ["− against, + in favour, ± contested; “…” in the words of others only."]
    left = len(set(choices["referent"])) - len(blocks)
    if left > 0:
        notes.append(f"{left} more in the table.")
    with matplotlib.rc_context(FONT):
        rows = sum(len(text) for _, lines in blocks for _, text in lines)
        height = MARGIN + rows * _LINE + len(blocks) * (_HEAD + _GAP) + notes_height(notes)
        figure = Figure(figsize=(WIDTH, height))
        at = height - MARGIN
        for referent, lines in blocks:
            title = fit(referent, (WIDTH - 2 * MARGIN) * POINTS, SMALL + 1, "bold")
            figure.text(MARGIN / WIDTH, at / height, title, fontsize=SMALL + 1, fontweight="bold", va="top")
            at -= _HEAD
            names = fit_names([name for name, _ in lines], (_NAME - 2 * MARGIN) * POINTS)
            for name, (_, texts) in zip(names, lines, strict=True):
                figure.text(2 * MARGIN / WIDTH, at / height, name, fontsize=SMALL, color=GREY, va="top")
                for text in texts:
                    figure.text((_NAME + MARGIN) / WIDTH, at / height, text, fontsize=SMALL, va="top")
                    at -= _LINE
            figure.add_artist(_rule(at - _GAP / 3, height))
            at -= _GAP
        write_notes(figure, notes)
    return figure


def word_choice_grid_alt(choices: pandas.DataFrame, most: int = MOST_REFERENTS) -> str:
    """The chart in words."""
    told = []
    for referent, lines in _blocks(choices, most):
        told.append(f"{referent}: " + "; ".join(f"{name} {' '.join(texts)}" for name, texts in lines))
    return f"Wordings of those who are coloured most often, by outlet (− against, + in favour, ± contested). {'. '.join(told)}."


def _word_rows(words: pandas.DataFrame, outlet_a: str, outlet_b: str, most: int) -> list[Any]:
    """The words to draw, from the most typical of a to the most typical of b."""
    found = select(words, outlet_a=outlet_a, outlet_b=outlet_b)
    rows = sorted((row for row in rows_of(found) if known(row.z)), key=lambda row: (-row.z, row.word))
    a, b = [row for row in rows if row.z > 0], [row for row in rows if row.z < 0]
    return [*a[:most], *b[max(0, len(b) - most) :]]


def _interval(row: Any) -> tuple[float, float]:
    """The 95% interval of log-odds, whose standard error is log-odds / z."""
    half = _Z * row.log_odds / row.z if row.z else math.nan
    return row.log_odds - half, row.log_odds + half


def _short(name: str, room: float, size: float) -> list[str]:
    """A name over a narrow column (points): two lines at most."""
    lines = wrap(name.removeprefix("The "), room, size)
    return lines if len(lines) <= 2 else [lines[0], fit(" ".join(lines[1:]), room, size)]


def _blocks(choices: pandas.DataFrame, most: int) -> list[tuple[str, list[tuple[str, list[str]]]]]:
    """For each referent its lines: the outlet and its wordings, wrapped."""
    if choices.empty:
        raise ValueError("no referent is coloured by two outlets")
    room = (WIDTH - _NAME - 2 * MARGIN) * POINTS
    blocks: list[tuple[str, list[tuple[str, list[str]]]]] = []
    for referent in list(dict.fromkeys(choices["referent"]))[:most]:
        if sum(len(texts) for _, lines in blocks for _, texts in lines) > _MOST_ROWS:
            break
        rows = choices[choices["referent"] == referent]
        counts = rows.groupby("outlet", sort=False)["count"].sum()
        shown = set(counts.sort_values(ascending=False, kind="stable").index[:MOST_LINES])
        lines = []
        for outlet in counts.index:
            if outlet in shown:
                own = sorted(rows_of(rows[rows["outlet"] == outlet]), key=lambda row: (not row.polarity, -row.count))
                lines.append((outlet_name(outlet), _wrapped([wording_text(row) for row in own], room)))
        if len(counts) > len(lines):
            rest = counts[[outlet for outlet in counts.index if outlet not in shown]]
            lines.append((f"{len(rest)} more outlets", [f"{int(rest.sum())} wordings"]))
        blocks.append((" ".join(referent.split()), lines))
    return blocks


def wording_text(row: Any) -> str:
    """A wording with its number and sign, held together by no-break spaces: "“radical” ×2 −"."""
    text = " ".join(row.wording.split()).strip("“”\"'‘’")
    text = text if row.narrator else f"“{text}”"
    return " ".join([text, *([f"×{int(row.count)}"] if row.count > 1 else []), *filter(None, [SIGNS.get(row.polarity, "")])])


def _wrapped(wordings: Sequence[str], room: float) -> list[str]:
    """As many wordings as find room in two lines, with commas, and how many more; one that is longer than a line loses words."""
    lines: list[str] = []
    for number, wording in enumerate(wordings):
        rest = len(wordings) - number - 1
        text = wording + ("," if rest else "")
        more = f" {rest} more" if rest else ""
        is_last = len(lines) == _MOST_WRAPPED
        if lines and text_width(f"{lines[-1]} {text}{more if is_last else ''}", SMALL) <= room:
            lines[-1] += f" {text}"
        elif is_last:
            lines[-1] += f" {rest + 1} more"
            break
        elif len(lines) == _MOST_WRAPPED - 1 and text_width(text + more, SMALL) > room:
            lines.append(f"{rest + 1} more")
            break
        else:
            lines.append(_without_last_words(text, room))
    return lines


def _without_last_words(text: str, room: float) -> str:
    words = text.split()
    while len(words) > 1 and text_width(text, SMALL) > room:
        words.pop()
        text = " ".join(words) + " …"
    return fit(text, room)


def _rule(at: float, height: float) -> Any:
    from matplotlib.lines import Line2D

    return Line2D([MARGIN / WIDTH, 1 - MARGIN / WIDTH], [at / height, at / height], color=FAINT, linewidth=0.7)
