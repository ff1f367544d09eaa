"""The charts of a comparison: bars, labels and numbers on the Figure."""

from __future__ import annotations

import pytest
from matplotlib.figure import Figure
from story_made import compare, hostile, made

import framing
from framing import figures, story_figures
from framing.story.records import StoryComparison

FOUR = ("continental-wire", "daily-lantern", "ellery-courier", "morning-halyard")


def words(figure: Figure) -> list[str]:
    return [text.get_text() for axes in figure.axes for text in axes.texts]


def panels(figure: Figure) -> dict[str, list[float]]:
    """For each panel the widths of its bars that are not empty, those against below 0."""
    return {axes.get_title(loc="left"): [bar.get_width() for bar in axes.patches if bar.get_width()] for axes in figure.axes}  # type: ignore[attr-defined]


def test_bars_are_the_counts_of_each_side() -> None:
    two = made()
    figure = story_figures.wording_contrast(two)
    assert panels(figure) == {"Grant Pellow": [-2.0, 1.0], "Whitcomb Elementary": [1.0], "residents of Tanner Hill": [-1.0]}
    names = [label.get_text() for label in figure.axes[0].get_yticklabels()]
    assert names == ["The Daily Lantern", "The Morning Halyard"]
    assert {"−2", "+1"} <= set(words(figure)) and {"stoke fear −, 2 more", "plainspoken +, thundered •"} <= set(words(figure))


def test_words_of_others_are_hatched() -> None:
    two = framing.contrast("Ada Finch is reckless. Ada Finch left.", "“Ada Finch is a superb mayor,” Ben Oakes said. Ada Finch left.")
    figure = story_figures.wording_contrast(two)
    axes = next(axes for axes in figure.axes if axes.get_title(loc="left") == "Ada Finch")  # type: ignore[attr-defined]
    own, others = (bar for bar in axes.patches if bar.get_width())  # type: ignore[attr-defined]
    assert not own.get_hatch() and others.get_hatch()


def test_an_article_without_the_referent_says_so() -> None:
    assert "not found" in words(story_figures.wording_contrast(made(*FOUR)))
    assert "The Ellery Courier not found" in story_figures.wording_contrast_alt(made(*FOUR))


def test_of_many_articles_only_those_that_colour_have_a_line() -> None:
    twelve = compare(made(*FOUR).analyses * 3)
    figure = story_figures.wording_contrast(twelve)
    assert len(figure.axes) == 2 and figure.get_figheight() < 6
    assert all(len(axes.get_yticks()) in (3, 6) for axes in figure.axes)  # one outlet of four colours, or two, three times each


@pytest.mark.parametrize("comparison", [made(), made(*FOUR), hostile()], ids=["two", "four", "hostile"])
def test_matrix_has_the_numbers_of_plain_and_loaded_wordings(comparison: StoryComparison) -> None:
    figure = story_figures.word_choice_chart(comparison)
    axes = figure.axes[0]
    expected = []
    for referent in comparison.referents[: story_figures.MOST_REFERENTS]:
        for portrait in referent.portraits:
            expected += [str(n) for n in story_figures.named(portrait) if n] if portrait else ["–"]
    assert words(figure) == expected
    assert len(axes.get_xticks()) == len(comparison.names)
    assert [label.get_text() for label in figure.legends[0].get_texts()] == ["plain wordings", "loaded wordings"]
    assert all(referent.name in story_figures.word_choice_alt(comparison) for referent in comparison.referents)


def test_best_chart_is_that_of_colours_where_there_are_any() -> None:
    assert "for or against nobody" in story_figures.best_chart(made())[1]
    assert "plain and in loaded" in story_figures.best_chart(hostile())[1]


def test_svg_is_the_same_each_time_and_loads_nothing() -> None:
    first, second = (figures.to_svg(story_figures.wording_contrast(made())) for _ in range(2))
    assert first == second and "<image" not in first and 'href="http' not in first


@pytest.mark.filterwarnings("error")
def test_signs_that_the_font_lacks_warn_nobody() -> None:
    figure = Figure()
    figure.text(0, 0, "Ada \U0001f648 Finch")
    assert "\U0001f648" in figures.to_svg(figure)
