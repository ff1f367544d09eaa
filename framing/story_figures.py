"""A comparison of articles on one story -> matplotlib Figures and their descriptions in words.

Colour is never the only signal: direction and hatching tell polarity and voice, shapes tell plain from loaded, numbers stand beside both.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from framing.figures import FONT, INK, SIGNS, clear_frame, cut_title
from framing.story.records import Portrait, Referent, StoryComparison

if TYPE_CHECKING:
    from matplotlib.figure import Figure

MOST_REFERENTS = 8  # panels of bars, lines of the matrix
_MOST_LINES = 24  # over all panels, so that many articles do not make a chart of several screens
_FEW_ARTICLES = 4  # have a line each, whatever they say
_PANEL_HEAD, _LINE = 0.42, 0.25  # inches
_AGAINST, _FAVOUR, _GREY, _LOADED = "#b4530a", "#1f7a4d", "#55626d", "#b4530a"
_OTHERS_HATCH = "////"  # the words of others; the reporter's own are solid
# Room in characters: for names of articles beside bars, for the wordings on their other side, over a panel, beside and over the matrix.
_NAME_ROOM, _WORDS_ROOM, _HEAD_ROOM, _TITLE_ROOM = 20, 27, 44, 26
_BARS_SIZE = 4.7  # inches wide: the wordings must be readable on a phone
_BARS_LEFT, _BARS_WIDTH = 0.36, 0.2  # of the width


@dataclass(frozen=True, kw_only=True)
class Colouring:
    """How many loaded wordings of an article colour one referent."""

    against: int  # in the reporter's own words
    against_others: int  # in the words of others
    favour: int
    favour_others: int
    wordings: tuple[str, ...]  # all of them with their signs: "whined •"

    @property
    def balance(self) -> int:
        return self.favour + self.favour_others - self.against - self.against_others


def best_chart(comparison: StoryComparison) -> tuple[Figure, str, str]:
    """The chart that shows most of this comparison, its caption, and what it shows in words."""
    if coloured(comparison):
        caption = "Loaded wordings that colour each, by article; first where the articles differ most. • is for or against nobody."
        return wording_contrast(comparison), caption, wording_contrast_alt(comparison)
    return word_choice_chart(comparison), "How often each is named in plain and in loaded wordings.", word_choice_alt(comparison)


def wording_contrast(comparison: StoryComparison) -> Figure:
    """For each of the referents that are coloured most differently a panel with a line per article: wordings against it to the left, in favour to the right.

    Beside the bars stand the wordings, also those that are for or against nobody; where an article does not speak of the referent it says
    "not found". Of many articles only those that colour it have a line.
    """
    import matplotlib
    from matplotlib.figure import Figure

    shown = [(referent, _lines(comparison, colourings)) for referent, colourings in coloured(comparison)]
    with matplotlib.rc_context(FONT):
        height = 0.85 + sum(_PANEL_HEAD + _LINE * len(lines) for _, lines in shown)
        figure = Figure(figsize=(_BARS_SIZE, height))
        widest = max(
            (max(c.against + c.against_others, c.favour + c.favour_others) for _, lines in shown for _, c in lines if c), default=1
        )
        reach = max(2, widest) * 2.2  # room for the number behind the longest bar
        bottom = height - 0.4  # inches
        for referent, lines in shown:
            bottom -= _PANEL_HEAD + _LINE * len(lines)
            axes = figure.add_axes((_BARS_LEFT, bottom / height, _BARS_WIDTH, (_LINE * len(lines) + 0.08) / height))
            for place, (_, found) in enumerate(lines):
                words = _fitting(found.wordings) if found else "not found"
                axes.annotate(words, (1.04, place), xycoords=("axes fraction", "data"), va="center", fontsize=8.5, color=_GREY)
                for own, others, way, shade in (
                    ((found.against, found.against_others, -1, _AGAINST), (found.favour, found.favour_others, 1, _FAVOUR)) if found else ()
                ):
                    if own:
                        axes.barh(place, way * own, 0.66, color=shade, edgecolor=INK, linewidth=0.7)
                    if others:
                        axes.barh(
                            place, way * others, 0.66, left=way * own, color="white", edgecolor=shade, linewidth=0.9, hatch=_OTHERS_HATCH
                        )
                    if own + others:
                        axes.annotate(
                            f"{'−' if way < 0 else '+'}{own + others}", (way * (own + others), place), xytext=(way * 4, 0),
                            textcoords="offset points", va="center", ha="right" if way < 0 else "left", fontsize=8.5,
                        )  # fmt: skip
            axes.axvline(0, color=INK, linewidth=0.9)
            axes.set_yticks(range(len(lines)), [cut_title(name, _NAME_ROOM) for name, _ in lines], fontsize=8.5)
            axes.set_ylim(len(lines) - 0.4, -0.6)
            axes.set_xlim(-reach, reach)
            axes.set_xticks([])
            axes.set_title(cut_title(referent.name, _HEAD_ROOM), fontsize=10, fontweight="bold", loc="left", pad=4)
            clear_frame(axes)
            axes.spines["bottom"].set_visible(False)
        middle, top = _BARS_LEFT + _BARS_WIDTH / 2, 1 - 0.16 / height
        figure.text(middle - 0.012, top, "← against", ha="right", va="center", fontsize=9, color=_AGAINST)
        figure.text(middle + 0.012, top, "in favour →", ha="left", va="center", fontsize=9, color=_FAVOUR)
        _legend(figure, (("reporter's own words", _GREY, ""), ("words of others", "white", _OTHERS_HATCH)))
    return figure


def wording_contrast_alt(comparison: StoryComparison) -> str:
    """The chart in words."""
    parts = []
    for referent, colourings in coloured(comparison):
        told = [
            f"{outlet} {c.against + c.against_others} against, {c.favour + c.favour_others} in favour" if c else f"{outlet} not found"
            for outlet, c in zip(comparison.names, colourings, strict=True)
        ]
        parts.append(f"{referent.name}: {', '.join(told)}")
    return f"Bar chart, loaded wordings against and in favour of each, by article. {'; '.join(parts)}."


def word_choice_chart(comparison: StoryComparison) -> Figure:
    """Who and what is named how often, a line for each of the most mentioned referents and a column for each article.

    Round marks stand for plain wordings, square ones for loaded; the area grows with the number, which stands in or beside the mark.
    """
    import matplotlib
    from matplotlib.figure import Figure

    shown = comparison.referents[:MOST_REFERENTS]
    size = len(comparison.names)
    with matplotlib.rc_context(FONT):
        lines = max(1, len(shown))
        aslant = size > 2  # more than two names do not fit side by side
        height = (1.5 if aslant else 0.55) + 0.42 * lines + 0.45  # inches
        columns = max(3.25, 0.7 * size)
        width = 2.15 + columns + (1.1 if aslant else 0.2)
        figure = Figure(figsize=(width, height))
        axes = figure.add_axes((2.15 / width, 0.42 / height, columns / width, 0.42 * lines / height))
        most = max((max(named(p)) for referent in shown for p in referent.portraits if p), default=1)
        for line, referent in enumerate(shown):
            for column, portrait in enumerate(referent.portraits):
                if portrait is None:
                    axes.annotate("–", (column, line), ha="center", va="center", fontsize=9, color=_GREY)
                    continue
                for way, count, mark, shade in zip((-1, 1), named(portrait), "os", ("#c9d3dc", "#fdebd8"), strict=True):
                    if count:
                        at = column + way * 0.2
                        axes.scatter(
                            [at],
                            [line],
                            s=90 + 210 * count / most,
                            marker=mark,
                            color=shade,
                            edgecolor=INK if way < 0 else _LOADED,
                            linewidth=1.1,
                        )
                        axes.annotate(str(count), (at, line), ha="center", va="center_baseline", fontsize=8.5)
        axes.set_yticks(range(len(shown)), [cut_title(referent.name, _TITLE_ROOM) for referent in shown])
        axes.set_ylim(lines - 0.5, -0.5)
        axes.set_xlim(-0.5, size - 0.5)
        titles = [cut_title(name, _TITLE_ROOM) for name in comparison.names]
        axes.set_xticks(range(size), titles, fontsize=9)
        axes.tick_params(axis="both", length=0, top=False, labeltop=True, labelbottom=False)
        if aslant:
            for title in axes.get_xticklabels():
                title.set(rotation=35, ha="left", rotation_mode="anchor")
        axes.spines[["top", "right", "left", "bottom"]].set_visible(False)
        axes.hlines([line + 0.5 for line in range(lines)], -0.5, size - 0.5, color="#e4e8ec", linewidth=0.8, zorder=0)
        axes.vlines([column + 0.5 for column in range(size - 1)], -0.5, lines - 0.5, color="#e4e8ec", linewidth=0.8, zorder=0)
        for mark, shade, edge, label in (("o", "#c9d3dc", INK, "plain wordings"), ("s", "#fdebd8", _LOADED, "loaded wordings")):
            axes.scatter([], [], marker=mark, color=shade, edgecolor=edge, s=70, label=label)
        figure.legend(frameon=False, ncols=2, loc="lower center", handletextpad=0.3, fontsize=9)
    return figure


def word_choice_alt(comparison: StoryComparison) -> str:
    """The chart in words."""
    parts = []
    for referent in comparison.referents[:MOST_REFERENTS]:
        told = []
        for outlet, portrait in zip(comparison.names, referent.portraits, strict=True):
            plain, loaded = named(portrait) if portrait else (0, 0)
            told.append(f"{outlet} {plain} plain, {loaded} loaded" if portrait else f"{outlet} not found")
        parts.append(f"{referent.name}: {', '.join(told)}")
    return f"Chart of how often each is named in plain and in loaded wordings, by article. {'; '.join(parts)}."


def coloured(comparison: StoryComparison) -> list[tuple[Referent, list[Colouring | None]]]:
    """The referents to draw: those to whom the articles' loaded wordings tend differently, the most differently first."""
    found = []
    for referent in comparison.referents:
        colourings = [_colouring(comparison, portrait) if portrait else None for portrait in referent.portraits]
        balances = [c.balance if c else 0 for c in colourings]
        found.append((max(balances) - min(balances), referent, colourings))
    found.sort(key=lambda entry: -entry[0])
    most = min(MOST_REFERENTS, max(2, _MOST_LINES // len(comparison.names)))
    return [(referent, colourings) for spread, referent, colourings in found[:most] if spread]


def named(portrait: Portrait) -> tuple[int, int]:
    """How often an article names or describes the referent plainly, and how often with a loaded wording."""
    loaded = sum(choice.count for choice in portrait.choices if choice.polarity)
    return sum(choice.count for choice in portrait.choices) - loaded, loaded


def _lines(comparison: StoryComparison, colourings: Sequence[Colouring | None]) -> list[tuple[str, Colouring | None]]:
    """The articles that have a line in a referent's panel, by name."""
    lines = list(zip(comparison.names, colourings, strict=True))
    return lines if len(lines) <= _FEW_ARTICLES else [(name, found) for name, found in lines if found and found.wordings]


def _fitting(wordings: Sequence[str]) -> str:
    """As many wordings as have room, and how many more there are: "stoke fear −, 2 more"."""
    for shown in range(min(len(wordings), _WORDS_ROOM), 0, -1):  # more cannot fit: each has a letter
        text = ", ".join([*wordings[:shown], *([f"{len(wordings) - shown} more"] if shown < len(wordings) else [])])
        if len(text) <= _WORDS_ROOM:
            return text
    return cut_title(", ".join(wordings), _WORDS_ROOM)


def _colouring(comparison: StoryComparison, portrait: Portrait) -> Colouring:
    findings = [comparison.analyses[portrait.article].findings[number] for number in portrait.loaded]
    sided = [(f.polarity, f.voice == "narrator") for f in findings if not f.negated]
    return Colouring(
        against=sided.count(("negative", True)), against_others=sided.count(("negative", False)), favour=sided.count(("positive", True)),
        favour_others=sided.count(("positive", False)),
        wordings=tuple(dict.fromkeys(f"{f.text} {sign(f.polarity, f.negated)}" for f in findings)),
    )  # fmt: skip


def sign(polarity: str, negated: bool = False) -> str:
    """The sign of a loaded wording; a dot for one that is for or against nobody, or denied."""
    return SIGNS["" if negated else polarity] or "•"


def _legend(figure: Figure, entries: Sequence[tuple[str, str, str]]) -> None:
    from matplotlib.patches import Patch

    handles = [Patch(facecolor=shade, edgecolor=INK, hatch=hatch, linewidth=0.8, label=label) for label, shade, hatch in entries]
    figure.legend(handles=handles, frameon=False, ncols=len(handles), loc="lower center", fontsize=9, handlelength=1.8)
