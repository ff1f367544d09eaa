"""Tables -> matplotlib Figures; computes nothing but positions.

Colour is never the only signal: voices differ in hatching, devices in the shape of their marks.
"""

from __future__ import annotations

import io
import warnings
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from framing.types import (
    COMMITMENTS,
    DEVICES,
    POLARITIES,
    VOICES,
    Analysis,
    CommitmentShare,
    EntityRow,
    Score,
    Source,
    SourceSummary,
    WordedBy,
)

if TYPE_CHECKING:
    import pandas
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

DEVICE_COLOURS = {"loaded": "#b4530a", "hedge": "#1d5fa8", "certainty": "#1f7a4d", "contrast": "#7a3b9e"}
DEVICE_MARKS = {"loaded": "o", "hedge": "s", "certainty": "^", "contrast": "D"}
_VOICE_HATCH = {"narrator": "", "quoted": "////", "paraphrased": "...."}
_VOICE_SHADE = {"narrator": "#3c4a57", "quoted": "#c9d3dc", "paraphrased": "#e9edf1"}
_DEVICE_TITLES = {"loaded": "loaded", "hedge": "hedges", "certainty": "boosters", "contrast": "contrasts"}
COMMITMENT_TITLES = {
    "plain": "asserted plainly",
    "boosted": "pressed as certain",
    "hedged": "hedged",
    "hearsay": "hearsay",
    "named": "named source",
    "unnamed": "unnamed source",
    "unclear": "unclear source",
    "question": "asked",
}
# The writer's own claims are dark, weakened ones striped, those of sources light.
_COMMITMENT_SHADE = {
    "plain": "#3c4a57", "boosted": "#3c4a57", "hedged": "#a9c6e6", "hearsay": "#a9c6e6", "named": "#e9edf1", "unnamed": "#e9edf1",
    "unclear": "#e9edf1", "question": "#ffffff",
}  # fmt: skip
_COMMITMENT_HATCH = {
    "plain": "", "boosted": "xxx", "hedged": "////", "hearsay": "\\\\", "named": "", "unnamed": "....", "unclear": "ooo", "question": "",
}  # fmt: skip
_POLE_TITLES = {"negative": "against", "positive": "in favour", "contested": "contested", "none": "no side"}
_POLE_SHADE = {"negative": "#b4530a", "positive": "#a8d5ba", "contested": "#e2d3ee", "none": "#f4f6f8"}
_POLE_HATCH = {"negative": "", "positive": "////", "contested": "xxx", "none": ""}
SIGNS = {"negative": "−", "positive": "+", "contested": "±", "": ""}
MOST_SOURCES = 12  # bars; further sources are drawn as one
MOST_ENTITIES = 8  # whose bars are drawn
MOST_SPEAKERS = 4  # bars of one entity; further speakers are drawn as one
_TITLE_ROOM = 1.1  # bars' room for the name of an entity above its bars
LONGEST_TITLE = 24  # characters beside a bar
_WIDTH = 5.6  # inches; wider, the letters could not be read on a phone
INK = "#1d2730"
INTERVAL = "#8a1c1c"  # of the lines that show 95% intervals
DOTS_PER_INCH = 200  # of a chart as PNG: sharp in print at column width, twice as fine as most screens
# Dollar signs in names and texts are no formulas.
FONT: Any = {"text.parse_math": False, "font.family": "DejaVu Sans", "font.size": 10, "svg.fonttype": "none", "svg.hashsalt": "framing", "text.color": INK,
         "axes.labelcolor": INK, "xtick.color": INK, "ytick.color": INK, "hatch.linewidth": 0.6}  # fmt: skip


def devices_by_voice(scores: Sequence[Score]) -> Figure:
    """Bars of the rate per 1,000 words of each device in each voice, with 95% intervals; a voice without words has no bar."""
    import matplotlib
    from matplotlib.figure import Figure

    with matplotlib.rc_context(FONT):
        figure = Figure(figsize=(_WIDTH, 4.0))
        axes = figure.add_axes((0.17, 0.14, 0.8, 0.76))
        height = 0.26
        for offset, voice in enumerate(VOICES):
            rows = [s for device in DEVICES for s in scores if (s.device, s.label, s.voice) == (device, "all", voice)]
            at = [place + (offset - 1) * height for place in range(len(rows))]
            bars = [
                (y, r.per_1000, r.low, r.high)
                for y, r in zip(at, rows, strict=True)
                if r.per_1000 is not None and r.low is not None and r.high is not None
            ]
            for y in sorted(set(at) - {bar[0] for bar in bars}):
                axes.text(0.2, y, "no words", va="center", fontsize=8, color="#5b6770")
            axes.barh(
                [y for y, *_ in bars],
                [rate for _, rate, *_ in bars],
                height * 0.92,
                color=_VOICE_SHADE[voice],
                edgecolor=INK,
                linewidth=0.8,
                hatch=_VOICE_HATCH[voice],
                label=voice,
                xerr=[[rate - low for _, rate, low, _ in bars], [high - rate for _, rate, _, high in bars]] if bars else None,
                error_kw={"ecolor": INTERVAL, "elinewidth": 1.1, "capsize": 2.5},
            )
        axes.set_yticks(range(len(DEVICES)), [_DEVICE_TITLES[device] for device in DEVICES])
        axes.invert_yaxis()
        axes.set_xlim(left=0)
        axes.set_xlabel("per 1,000 words of that voice (red line: 95% interval)")
        clear_frame(axes)
        axes.legend(frameon=False, ncols=3, loc="lower center", bbox_to_anchor=(0.5, 1.0), handlelength=1.8)
    return figure


def who_speaks(sources: Sequence[Source], summary: SourceSummary) -> Figure:
    """Bars of the words of the narrator, of the sources with the most words, of the others together, and of speakers not found."""
    import matplotlib
    from matplotlib.figure import Figure

    heard = [source for source in sources if source.words]
    shown, rest = heard[:MOST_SOURCES], heard[MOST_SOURCES:]
    bars = [("the reporter", (summary.words_narrator, 0, 0))]
    bars += [(_source_title(source), (0, source.words_quoted, source.words_paraphrased)) for source in shown]
    for title, group in ((f"{len(rest)} other{'s' if len(rest) > 1 else ''}", rest), ("speaker not found", [summary.unknown])):
        quoted, paraphrased = sum(source.words_quoted for source in group), sum(source.words_paraphrased for source in group)
        if quoted + paraphrased:
            bars.append((title, (0, quoted, paraphrased)))
    with matplotlib.rc_context(FONT):
        height = 1.0 + 0.31 * len(bars)  # inches
        figure = Figure(figsize=(_WIDTH, height))
        axes = figure.add_axes((0.39, 0.52 / height, 0.52, 1 - 0.9 / height))
        parts = [(voice, [words[n] for _, words in bars], _VOICE_SHADE[voice], _VOICE_HATCH[voice]) for n, voice in enumerate(VOICES)]
        for place, words in enumerate(_stack(axes, parts)):
            axes.annotate(f"{words:,}", (words, place), xytext=(4, 0), textcoords="offset points", va="center", fontsize=9)
        axes.set_yticks(range(len(bars)), [title for title, _ in bars])
        axes.set_ylim(len(bars) - 0.4, -0.6)
        axes.set_xlim(left=0)
        axes.margins(x=0.1)
        axes.set_xlabel("words")
        axes.locator_params(axis="x", nbins=5, integer=True)
        clear_frame(axes)
        figure.legend(frameon=False, ncols=3, loc="upper center", handlelength=1.8)
    return figure


def commitment_shares(rows: Sequence[CommitmentShare]) -> Figure:
    """Bars of how many sentences the reporter asserts, weakens, hands to sources or asks; ways that do not occur have no bar."""
    import matplotlib
    from matplotlib.figure import Figure

    shown = [row for row in rows if row.count]
    with matplotlib.rc_context(FONT):
        height = 0.75 + 0.34 * len(shown)  # inches
        figure = Figure(figsize=(_WIDTH, height))
        axes = figure.add_axes((0.42, 0.52 / height, 0.5, 1 - 0.62 / height))
        for place, row in enumerate(shown):
            axes.barh(
                place, row.count, 0.72, color=_COMMITMENT_SHADE[row.commitment], edgecolor=INK, linewidth=0.8,
                hatch=_COMMITMENT_HATCH[row.commitment],
            )  # fmt: skip
            axes.annotate(f"{row.count:,}", (row.count, place), xytext=(4, 0), textcoords="offset points", va="center", fontsize=9)
        axes.set_yticks(range(len(shown)), [COMMITMENT_TITLES[row.commitment] for row in shown])
        axes.set_ylim(len(shown) - 0.4, -0.6)
        axes.set_xlim(left=0)
        axes.margins(x=0.1)
        axes.set_xlabel("sentences")
        axes.locator_params(axis="x", nbins=5, integer=True)
        clear_frame(axes)
    return figure


def commitment_by_group(table: pandas.DataFrame) -> Figure:
    """For each way to commit that occurs a panel with its share in each group, with 95% intervals where there are any.

    Args:
        table: as `commitment.pool_commitments` gives it, the groups in the first column.
    """
    import matplotlib
    from matplotlib.figure import Figure

    shown = [name for name in COMMITMENTS if table.loc[table["commitment"] == name, "count"].sum()]
    groups = list(table.iloc[:, 0].drop_duplicates())
    titles = _short_titles(list(map(str, groups)))
    lines = -(-len(shown) // 2)
    panel = 0.62 + 0.24 * len(groups)  # inches
    with matplotlib.rc_context(FONT):
        figure = Figure(figsize=(_WIDTH, lines * panel + 0.35))
        height = figure.get_figheight()
        for number, commitment in enumerate(shown):
            line, column = divmod(number, 2)
            axes = figure.add_axes((0.35 + 0.33 * column, 1 - (line * panel + panel - 0.22) / height, 0.28, (panel - 0.55) / height))
            rows = table[table["commitment"] == commitment]
            for place, (_, row) in enumerate(rows.iterrows()):
                if row["share"] is None or row["share"] != row["share"]:
                    continue
                axes.plot(100 * row["share"], place, "o", color=INK, markersize=5.5)
                if row["low"] is not None and row["low"] == row["low"]:
                    axes.hlines(place, 100 * row["low"], 100 * row["high"], color=INTERVAL, linewidth=1.4)
            axes.set_yticks(range(len(groups)), titles if column == 0 else [""] * len(groups))
            axes.set_ylim(len(groups) - 0.4, -0.6)
            axes.set_xlim(-3, 103)  # room for a mark at 0
            axes.set_xticks([0, 50, 100], ["0", "50", "100%"], fontsize=8.5)
            axes.set_title(COMMITMENT_TITLES[commitment], fontsize=10, loc="left")
            clear_frame(axes)
    return figure


def _short_titles(names: Sequence[str]) -> list[str]:
    """Names that fit beside a panel; where their beginnings are the same, cut in the middle."""
    room = LONGEST_TITLE - 3  # two columns leave less room than one
    titles = [cut_title(name, room) for name in names]
    middles = [f"{name[: room // 2].rstrip()}…{name[-(room // 2) :].lstrip()}" if len(name) > room else name for name in names]
    return [title if titles.count(title) == 1 else middle for title, middle in zip(titles, middles, strict=True)]


def cut_title(name: str, room: int) -> str:
    return name if len(name) <= room else name[: room - 1].rstrip() + "…"


def entity_wordings(rows: Sequence[EntityRow]) -> Figure:
    """Bars of the loaded findings on those who are coloured most often, by polarity: for each the reporter's and the speakers'."""
    import matplotlib
    from matplotlib.figure import Figure

    shown = rows[:MOST_ENTITIES]
    bars: list[tuple[str, WordedBy]] = []
    titles: list[tuple[int, str]] = []  # the bar that each entity begins with
    for row in shown:
        titles.append((len(bars), row.entity))
        said = row.speakers if len(row.speakers) <= MOST_SPEAKERS else row.speakers[: MOST_SPEAKERS - 1]
        bars += [(cut_title(speaker_name(by.speaker), LONGEST_TITLE), by) for by in said]
        if len(said) < len(row.speakers):
            rest = row.speakers[len(said) :]
            bars.append((f"{len(rest)} others", _together(rest)))
    places = [number + _TITLE_ROOM * sum(first <= number for first, _ in titles) for number in range(len(bars))]
    with matplotlib.rc_context(FONT):
        height = 1.0 + 0.27 * (len(bars) + _TITLE_ROOM * max(1, len(titles)))  # inches
        figure = Figure(figsize=(_WIDTH, height))
        axes = figure.add_axes((0.36, 0.52 / height, 0.56, 1 - 0.9 / height))
        names = (*POLARITIES, "none")
        parts = [(_POLE_TITLES[n], [_pole(by, n) for _, by in bars], _POLE_SHADE[n], _POLE_HATCH[n]) for n in names]
        _stack(axes, parts, places)
        for first, entity in titles:
            axes.annotate(
                cut_title(entity, 2 * LONGEST_TITLE), (0, places[first]), xytext=(-0.36 * _WIDTH * 72 + 8, 15), textcoords="offset points",
                fontweight="bold", va="center", annotation_clip=False,
            )  # fmt: skip
        axes.set_yticks(places, [title for title, _ in bars])
        axes.set_ylim(max(places, default=0) + 0.6, -0.2)
        axes.set_xlim(0, 1.04 * max((by.count for _, by in bars), default=1))
        axes.set_xlabel("loaded wordings")
        axes.locator_params(axis="x", nbins=5, integer=True)
        clear_frame(axes)
        figure.legend(frameon=False, ncols=4, loc="upper center", handlelength=1.6, columnspacing=1.2)
    return figure


def _together(speakers: Sequence[WordedBy]) -> WordedBy:
    return WordedBy(
        speaker="",
        count=sum(by.count for by in speakers),
        quoted=sum(by.quoted for by in speakers),
        paraphrased=sum(by.paraphrased for by in speakers),
        negative=sum(by.negative for by in speakers),
        positive=sum(by.positive for by in speakers),
        contested=sum(by.contested for by in speakers),
    )


def speaker_name(speaker: str) -> str:
    """Who says it, for a reader: "the reporter" for the narrator."""
    return {"": "the reporter", "unknown": "speaker not found"}.get(speaker, speaker)


def clear_frame(axes: Axes) -> None:
    """No frame, and faint lines to read lengths by."""
    axes.spines[["top", "right", "left"]].set_visible(False)
    axes.tick_params(axis="y", length=0)
    axes.grid(axis="x", color="#dfe4e8", linewidth=0.7)
    axes.set_axisbelow(True)


def _stack(axes: Axes, parts: Sequence[tuple[str, Sequence[int], str, str]], places: Sequence[float] | None = None) -> list[int]:
    """Horizontal bars, each of parts one behind the other (label, widths, shade and hatching of each part); the whole lengths."""
    lengths = [0] * len(parts[0][1])
    for label, widths, shade, hatch in parts:
        axes.barh(range(len(widths)) if places is None else places, widths, 0.72, left=lengths, color=shade, edgecolor=INK, linewidth=0.8, hatch=hatch, label=label)
        lengths = [start + width for start, width in zip(lengths, widths, strict=True)]
    return lengths


def _pole(row: WordedBy, name: str) -> int:
    poles = {"negative": row.negative, "positive": row.positive, "contested": row.contested}
    return poles[name] if name in poles else row.count - sum(poles.values())


def _source_title(source: Source) -> str:
    """The name, shortened to fit beside a bar; a source without a name of its own is marked."""
    mark = " (unnamed)" if source.source_kind in ("unnamed", "crowd") else ""
    room = LONGEST_TITLE - len(mark)
    return cut_title(source.speaker, room) + mark


def places_in_article(analysis: Analysis) -> Figure:
    """One mark per finding where it falls in the article; filled in the reporter's voice, hollow in others'."""
    import matplotlib
    from matplotlib.figure import Figure

    with matplotlib.rc_context(FONT):
        figure = Figure(figsize=(_WIDTH, 2.9))
        axes = figure.add_axes((0.17, 0.2, 0.8, 0.66))
        length = max(1, len(analysis.document.text))
        places = [(f.device, f.voice, f.start) for f in analysis.findings]
        places += [("contrast", c.voice, c.cue.start if c.cue else c.b.start) for c in analysis.contrasts]
        for row, device in enumerate(DEVICES):
            for own in (True, False):
                at = [100 * start / length for d, voice, start in places if d == device and (voice == "narrator") is own]
                axes.plot(
                    at, [row] * len(at), DEVICE_MARKS[device], color=DEVICE_COLOURS[device], markersize=7.5,
                    markerfacecolor=DEVICE_COLOURS[device] if own else "white", markeredgewidth=1.3, linestyle="none", alpha=0.9,
                )  # fmt: skip
        axes.plot([], [], "o", color=INK, linestyle="none", label="reporter's own words")
        axes.plot([], [], "o", color=INK, markerfacecolor="white", linestyle="none", label="words of others")
        axes.set_yticks(range(len(DEVICES)), [_DEVICE_TITLES[device] for device in DEVICES])
        axes.set_ylim(len(DEVICES) - 0.5, -0.5)
        axes.set_xlim(-1.5, 101.5)
        axes.set_xticks([0, 25, 50, 75, 100], ["start", "25%", "half", "75%", "end"])
        axes.set_xlabel("place in the article")
        axes.spines[["top", "right", "left"]].set_visible(False)
        axes.tick_params(axis="y", length=0)
        axes.hlines(range(len(DEVICES)), -1.5, 101.5, color="#e4e8ec", linewidth=0.8, zorder=0)
        axes.legend(frameon=False, ncols=2, loc="lower center", bbox_to_anchor=(0.5, 1.0), handlelength=1)
    return figure


def to_svg(figure: Figure) -> str:
    """The figure as an SVG element, the same bytes for the same figure; no outside resource, no XML head."""
    import matplotlib
    from matplotlib.backends.backend_svg import FigureCanvasSVG

    buffer = io.StringIO()
    with matplotlib.rc_context(FONT), warnings.catch_warnings():
        # Signs that our font lacks stay text, which a reader's fonts draw.
        warnings.filterwarnings("ignore", "Glyph .* missing")
        FigureCanvasSVG(figure).print_svg(buffer, metadata={"Date": None, "Creator": None})
    svg = buffer.getvalue()
    return svg[svg.index("<svg") :]


def to_svg_file(figure: Figure) -> str:
    """The figure as the text of an SVG file."""
    return f'<?xml version="1.0" encoding="utf-8"?>\n{to_svg(figure)}'


def to_png(figure: Figure, dots_per_inch: int = DOTS_PER_INCH) -> bytes:
    """The figure as a PNG file, the same bytes for the same figure."""
    import matplotlib

    buffer = io.BytesIO()
    with matplotlib.rc_context(FONT), warnings.catch_warnings():
        warnings.filterwarnings("ignore", "Glyph .* missing")
        figure.savefig(buffer, format="png", dpi=dots_per_inch, metadata={"Software": None})
    return buffer.getvalue()
