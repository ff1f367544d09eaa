"""The tables of a comparison, with their columns, and the record that holds them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pandas
    from matplotlib.figure import Figure

OTHERS = "(the others)"  # stands for all other outlets of a comparison together
NO_NAME = "(none named)"  # the group of articles without an outlet
VERDICTS = ("more", "less", "cannot tell")

# In every table "outlet" is the group that is compared, also where it is a section or a leaning; `Comparison.by` says which.
ARTICLE_COLUMNS = (
    "id", "outlet", "story", "date", "title", "words",
    "kept",  # bool
    "reason",  # why it was set aside, in words; empty where it was kept
    "copy_of",  # id of the article of which it is a near-duplicate; else empty
    "similarity",  # 0..1, to that article; NaN where it is no copy
    "wire",  # the news agency that its byline or dateline names; empty if none
)  # fmt: skip
ESTIMATE_COLUMNS = (
    "outlet", "device", "label", "voice", "section", "articles", "stories", "words", "count",
    "per_1000",  # pooled: all findings over all words; NaN where the voice has no words
    "low", "high",  # 95% interval; NaN where there are too few articles
)  # fmt: skip
PAIR_COLUMNS = (
    "outlet_a", "outlet_b", "device", "label", "voice", "section",
    "stories",  # told by both; 0 in a comparison that is not matched
    "articles_a", "articles_b",
    "rate_a", "rate_b",  # per 1,000 words, over the articles compared
    "difference", "low", "high",  # rate_a - rate_b, with its 95% interval
    "ratio",  # rate_a / rate_b, the rate ratio; NaN where rate_b is 0
    "effect", "effect_name",  # "Cohen's d_z" (matched), "Hedges' g" (not matched)
    "higher_a", "higher_b",  # stories in which a's rate, b's rate is the higher
    "p",  # of the test; NaN where too little stands there to test
    "p_holm",  # family-wise error, Holm 1979
    "q",  # false discovery rate, Benjamini and Hochberg 1995
    "significant",  # bool
    "verdict",  # from VERDICTS: of outlet_a against outlet_b
    "needed",  # stories (matched) or articles of each (not matched) that would show a difference of this size 8 times in 10; NaN where unknown
    "reason",  # why it cannot be told, in words; empty else
    "test",  # "sign-flip", "permutation", "Student's t"; empty where none was made
)  # fmt: skip
WORD_COLUMNS = (
    "word", "outlet_a", "outlet_b",
    "log_odds", "z",  # log-odds ratio with informative Dirichlet prior and its z (Monroe et al. 2008); over 0: outlet_a's word
    "p", "q", "significant",
    "count_a", "count_b", "articles_a", "articles_b",
    "examples",  # keyword in context: tuple of `contexts.Context`
    "name",  # bool: the word is or holds a name
)  # fmt: skip
TREND_COLUMNS = ("outlet", "period", "device", "label", "voice", "articles", "words", "count", "per_1000", "low", "high")
SHARE_COLUMNS = (
    "outlet",
    "measure",  # "commitment": of sentences with words of the reporter; "speech": of all words
    "category",  # from COMMITMENTS; "narrator" or from SOURCE_KINDS
    "articles", "total", "count",
    "share", "low", "high",  # 0..1, with 95% interval over articles; NaN with fewer than 5
)  # fmt: skip
CHOICE_COLUMNS = (
    "referent",  # whom or what the wordings colour, by its full name
    "outlet",
    "wording",
    "polarity",  # "negative", "positive", "contested", empty
    "count", "articles", "narrator",  # narrator: of the count, in the reporter's own words
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Outlets side by side; every table has one row per thing and the columns named above."""

    articles: pandas.DataFrame
    estimates: pandas.DataFrame
    pairs: pandas.DataFrame
    words: pandas.DataFrame
    trends: pandas.DataFrame
    shares: pandas.DataFrame
    choices: pandas.DataFrame
    scores: pandas.DataFrame  # the rows of the score table that were kept, with their evidence, by group ("outlet") and story as compared
    by: str  # the column that the articles are grouped by
    match: str  # "story": within the stories of the column; "found": within stories found by text and date; "none"
    depth: str
    provenance: Mapping[str, Any] = field(default_factory=dict)

    @property
    def outlets(self) -> tuple[str, ...]:
        """The groups, in the order of the estimates."""
        return tuple(dict.fromkeys(self.estimates["outlet"]))

    def figures(self) -> dict[str, Figure]:
        """Every chart that these tables allow, by name."""
        from framing.comparison_figures import draw_all

        return draw_all(self)

    def to_html(self) -> str:
        """The comparison as one page without outside resources."""
        from framing.report.compare import to_html

        return to_html(self)

    def to_dict(self) -> dict[str, Any]:
        """The comparison as plain data in the schema `framing.compare/1`."""
        from framing.report.compare_record import to_record

        return to_record(self)
