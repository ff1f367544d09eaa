"""What the charts of a comparison share: room for names, rows with intervals, words for what is drawn.

Colour is never the only signal: a filled mark is sure, an open one is not; outlets differ in the shape of their marks.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from framing.columns import ALL
from framing.comparison.records import OTHERS
from framing.figures import DEVICE_COLOURS, DEVICE_MARKS, FONT, INTERVAL, clear_frame, cut_title

if TYPE_CHECKING:
    import pandas
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

WIDTH = 4.7  # inches; wider, the letters could not be read on a phone
SMALL = 8.5  # points
AXIS = 0.3  # inches for the numbers below an axis
GREY = "#55626d"
FAINT = "#dfe4e8"
MOST_OUTLETS = 60  # lines of a chart
POINTS = 72  # of an inch
MARGIN = 0.08  # inches
DEVICE_NOUNS = {"loaded": "loaded wordings", "hedge": "hedges", "certainty": "boosters", "contrast": "contrasts"}
_VOICE_WORDS = {"narrator": "the reporter’s own words", "quoted": "quotations", "paraphrased": "paraphrases", ALL: "all words"}
_SECTION_WORDS = {"headline": " of headlines", "lead": " of leads", "body": " below the lead", ALL: ""}
_HINTED = 1.03  # letters that are drawn on whole dots of a screen take a little more room than the font says
_REACH = 2.2  # times the largest value an axis ends: an interval that is much wider than most has an arrow


def what(device: str, label: str = ALL) -> str:
    """What is counted: "hedges", "loaded wordings (metaphor)"."""
    return DEVICE_NOUNS[device] + (f" ({label})" if label != ALL else "")


def where(voice: str, section: str = ALL) -> str:
    """In which words: "the reporter’s own words of headlines"."""
    return _VOICE_WORDS[voice] + _SECTION_WORDS[section]


def measure_note(device: str, label: str, voice: str, section: str = ALL, *, front: str = "") -> str:
    """What a chart shows, as a sentence: "Hedges per 1,000 words, the reporter’s own words."."""
    text = f"{front}{what(device, label)} per 1,000 words, {where(voice, section)}."
    return text[0].upper() + text[1:]


def outlet_name(outlet: str) -> str:
    return "the others" if outlet == OTHERS else " ".join(str(outlet).split())


def select(frame: pandas.DataFrame, **values: str) -> pandas.DataFrame:
    """The rows with these values.

    Raises:
        ValueError: there is none.
    """
    found = frame
    for column, value in values.items():
        found = found[found[column] == value]
    if found.empty:
        raise ValueError("no row with " + ", ".join(f"{column} {value!r}" for column, value in values.items()))
    return found


def rows_of(frame: pandas.DataFrame) -> list[Any]:
    """The rows of a table as tuples with the columns as names."""
    return list(frame.itertuples(index=False))


def known(value: float) -> bool:
    """Whether there is a number: neither None nor NaN."""
    return value is not None and value == value


def signed(value: float, digits: int = 1) -> str:
    """A number with its sign; a minus as long as a plus.

    >>> signed(-1.25), signed(0.04)
    ('−1.2', '0.0')
    """
    text = f"{value:+.{digits}f}".replace("-", "−")
    return text[1:] if float(text.replace("−", "-")) == 0 else text


@lru_cache(maxsize=8192)
def text_width(text: str, size: float, weight: str = "normal") -> float:
    """The width of a line of text in points."""
    import warnings

    from matplotlib.font_manager import FontProperties
    from matplotlib.textpath import text_to_path

    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "Glyph .* missing")
        width, _, _ = text_to_path.get_text_width_height_descent(
            text, FontProperties(family=FONT["font.family"], size=size, weight=weight), False
        )
    return _HINTED * float(width)


def fit(text: str, room: float, size: float = SMALL, weight: str = "normal") -> str:
    """A text cut, with an ellipsis, to the room that it has (points)."""
    return _longest(text, lambda letters: cut_title(text, letters), room, size, weight)


def fit_names(names: Sequence[str], room: float, size: float = SMALL) -> list[str]:
    """Names cut to the room that they have (points); where their beginnings are the same, cut in the middle."""
    cut = [fit(name, room, size) for name in names]

    def middle(name: str) -> str:
        def shorten(letters: int) -> str:
            return f"{name[: letters // 2].rstrip()}…{name[len(name) - letters // 2 :].lstrip()}"

        return _longest(name, shorten, room, size)

    return [short if cut.count(short) == 1 else middle(name) for name, short in zip(names, cut, strict=True)]


def wrap(text: str, room: float, size: float = SMALL) -> list[str]:
    """A text in lines that have room (points); only a word that is longer than a line is cut."""
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and text_width(longer, size) <= room:
            lines[-1] = longer
        else:
            lines.append(fit(word, room, size))
    return lines


def two_lines(names: Sequence[str], room: float, size: float = SMALL) -> list[str]:
    """Names as they are, and in two lines those that have no room (points) in one but in two."""
    broken = [wrap(name, room, size) if text_width(name, size) > room else [name] for name in names]
    whole = [" ".join(lines) == name for name, lines in zip(names, broken, strict=True)]  # no word is cut
    return ["\n".join(lines) if len(lines) <= 2 and kept else name for name, lines, kept in zip(names, broken, whole, strict=True)]


def spread(places: Sequence[float], least: float, low: float, high: float) -> list[float]:
    """Places moved apart, as little as need be and in their order, so that neighbours are `least` apart and all stand in [low, high].

    >>> spread([1.0, 1.2, 5.0], 1.0, 0.0, 10.0)
    [0.6, 1.6, 5.0]
    """
    order = sorted(range(len(places)), key=lambda n: places[n])
    # Neighbours that would touch form a block around their mean.
    blocks: list[list[float]] = []  # first place wanted, size
    for n, index in enumerate(order):
        blocks.append([places[index] - n * least, 1.0])
        while len(blocks) > 1 and blocks[-2][0] > blocks[-1][0]:
            (one, size), (two, more) = blocks[-2:]
            blocks[-2:] = [[(one * size + two * more) / (size + more), size + more]]
    moved = [start for start, size in blocks for _ in range(int(size))]
    last = high - (len(places) - 1) * least
    found = [0.0] * len(places)
    for n, (index, start) in enumerate(zip(order, moved, strict=True)):
        found[index] = round(max(low, min(start, last)) + n * least, 10)
    return found


def rows_figure(names: Sequence[str], *, line: float, left: float, right: float, head: float, foot: float) -> tuple[Figure, Axes]:
    """A figure with one line for each name and room beside it, over it and below it (all in inches).

    The names, of one line or more, stand at the left, as wide as they need and `left` at most.
    """
    from matplotlib.figure import Figure

    left = min(left, max((text_width(part, SMALL) for name in names for part in name.split("\n")), default=0) / POINTS + 3 * MARGIN)
    height = head + line * len(names) + foot
    figure = Figure(figsize=(WIDTH, height))
    axes = figure.add_axes((left / WIDTH, foot / height, (WIDTH - left - right) / WIDTH, line * len(names) / height))
    room = (left - 3 * MARGIN + 0.01) * POINTS
    whole = not any("\n" in name for name in names)
    titles = fit_names(names, room) if whole else ["\n".join(fit(part, room) for part in name.split("\n")) for name in names]
    named = [place for place, title in enumerate(titles) if title]
    axes.set_yticks(named, [titles[place] for place in named], fontsize=SMALL, linespacing=1.15)
    axes.tick_params(axis="y", pad=1.5 * MARGIN * POINTS)
    axes.set_ylim(len(names) - 0.5, -0.5)
    axes.tick_params(axis="x", labelsize=SMALL)
    axes.locator_params(axis="x", nbins=5)
    clear_frame(axes)
    return figure, axes


def notes_height(notes: Sequence[str]) -> float:
    """The height of the lines below a chart, in inches."""
    return sum(len(wrap(note, _NOTE_ROOM, SMALL)) for note in notes) * _NOTE_LINE + MARGIN


def write_notes(figure: Figure, notes: Sequence[str]) -> None:
    """Sentences below a chart, at the left margin, the last line at the bottom."""
    lines = [line for note in notes for line in wrap(note, _NOTE_ROOM, SMALL)]
    for number, text in enumerate(reversed(lines)):
        place = (MARGIN + number * _NOTE_LINE) / figure.get_figheight()
        figure.text(MARGIN / WIDTH, place, text, fontsize=SMALL, color=GREY, va="bottom")


_NOTE_ROOM, _NOTE_LINE = (WIDTH - 2 * MARGIN) * POINTS, 0.165


def write_beside(axes: Axes, place: float, text: str, inches: float, **options: Any) -> None:
    """A text in a line, so many inches right of the axes; its right end there where `ha` is "right"."""
    options = dict[str, Any](va="center", fontsize=SMALL, annotation_clip=False) | options
    axes.annotate(text, (1, place), xycoords=("axes fraction", "data"), xytext=(inches * POINTS, 0), textcoords="offset points", **options)


def write_over(axes: Axes, text: str, share: float, inches: float = 0.0, **options: Any) -> None:
    """A text over the axes, at a share (0..1) of their width and so many inches further right."""
    options = dict[str, Any](va="bottom", fontsize=SMALL, color=GREY, annotation_clip=False) | options
    axes.annotate(text, (share, 1), xycoords="axes fraction", xytext=(inches * POINTS, 3), textcoords="offset points", **options)


def draw_estimate(axes: Axes, place: float, value: float, low: float, high: float, *, device: str, filled: bool) -> None:
    """A mark with its 95% interval; an arrow where the interval goes on beyond the axis."""
    draw_mark(axes, place, value, low, high, colour=DEVICE_COLOURS[device], mark=DEVICE_MARKS[device], filled=filled)


def draw_mark(axes: Axes, place: float, value: float, low: float, high: float, *, colour: str, mark: str, filled: bool) -> None:
    """As `draw_estimate`, in a colour and shape of one's own; the limits of the axis stand already."""
    left, right = axes.get_xlim()
    if known(low) and known(high):
        axes.hlines(place, max(low, left), min(high, right), color=INTERVAL, linewidth=1.3, zorder=2)
        for end, arrow, goes_on in ((left, "<", low < left), (right, ">", high > right)):
            if goes_on:
                axes.plot([end], [place], arrow, color=INTERVAL, markersize=4, clip_on=False, zorder=2)
    axes.plot(
        [value], [place], mark, color=colour, markersize=6, markerfacecolor=colour if filled else "white", markeredgewidth=1.3, zorder=3,
        clip_on=False,
    )  # fmt: skip


def reach(values: Sequence[float], ends: Sequence[float]) -> float:
    """Where an axis ends that shows all values and most intervals whole; an interval far wider than the others would crush them.

    >>> reach([1.0, 2.0], [3.0, 4.0]), round(reach([1.0, 2.0], [3.0, 3.0, 90.0]), 3)
    (4.2, 4.725)
    """
    largest = max((abs(value) for value in values if known(value)), default=0.0)
    lengths = sorted(abs(end) for end in ends if known(end))
    if not lengths:
        return 1.05 * largest or 1.0
    usual = max(_REACH * largest, 1.5 * lengths[len(lengths) // 2])
    return 1.05 * max(largest, min(lengths[-1], usual)) or 1.0


def most_articles(frame: pandas.DataFrame, most: int = MOST_OUTLETS) -> list[str]:
    """The outlets to draw: those with the most articles, in their order in the table."""
    articles = frame.groupby("outlet", sort=False)["articles"].max()
    chosen = set(articles.sort_values(ascending=False, kind="stable").index[:most])
    return [outlet for outlet in articles.index if outlet in chosen]


def left_out_note(frame: pandas.DataFrame, most: int = MOST_OUTLETS) -> list[str]:
    """A sentence on the outlets that are not drawn, if there are any."""
    left = frame["outlet"].nunique() - most
    return (
        [f"{left} more outlet{'s' if left > 1 else ''} with fewer articles {'are' if left > 1 else 'is'} in the table."] if left > 0 else []
    )


def _longest(text: str, shorten: Callable[[int], str], room: float, size: float, weight: str = "normal") -> str:
    """A text, or the longest of its short forms that fits."""
    if text_width(text, size, weight) <= room:
        return text
    low, high = 1, len(text)  # letters of which the short form fits, if only just, and does not
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if text_width(shorten(middle), size, weight) <= room else (low, middle)
    return shorten(low)
