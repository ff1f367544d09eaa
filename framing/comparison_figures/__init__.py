"""Tables of a comparison -> matplotlib Figures and their descriptions in words; computes nothing but positions."""

from framing.comparison_figures.differences import paired_differences, paired_differences_alt, story_differences, story_differences_alt
from framing.comparison_figures.plan import Chart, describe_all, draw_all, plan_charts
from framing.comparison_figures.rates import forest_plot, forest_plot_alt, heat_map, heat_map_alt
from framing.comparison_figures.shares import (
    ATTRIBUTION,
    HEDGING,
    shares_chart,
    shares_chart_alt,
    who_speaks_by_outlet,
    who_speaks_by_outlet_alt,
)
from framing.comparison_figures.trends import trend, trend_alt
from framing.comparison_figures.wording import word_choice_grid, word_choice_grid_alt, word_shift, word_shift_alt

__all__ = [
    "ATTRIBUTION",
    "HEDGING",
    "Chart",
    "describe_all",
    "draw_all",
    "forest_plot",
    "forest_plot_alt",
    "heat_map",
    "heat_map_alt",
    "paired_differences",
    "paired_differences_alt",
    "plan_charts",
    "shares_chart",
    "shares_chart_alt",
    "story_differences",
    "story_differences_alt",
    "trend",
    "trend_alt",
    "who_speaks_by_outlet",
    "who_speaks_by_outlet_alt",
    "word_choice_grid",
    "word_choice_grid_alt",
    "word_shift",
    "word_shift_alt",
]
