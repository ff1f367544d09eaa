"""Score table -> shares by outlet: how the reporter commits to sentences, and whose words an article gives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.columns import COMMITMENT_COLUMNS, SPEECH_COLUMNS, words_column
from framing.comparison.records import SHARE_COLUMNS
from framing.comparison.units import outlets_of
from framing.scores import clustered_interval
from framing.types import COMMITMENTS, SOURCE_KINDS

if TYPE_CHECKING:
    import pandas

MEASURES = ("commitment", "speech")
SPEAKERS = ("narrator", *SOURCE_KINDS)


def estimate_shares(table: pandas.DataFrame) -> pandas.DataFrame:
    """Shares of each outlet, pooled over its articles, with 95% intervals over articles (none below five).

    `commitment`: of the sentences with words of the reporter, how many assert plainly, hedge, pass on and so on. `speech`: of all
    words, how many are the narrator's and how many those of each kind of source.

    Args:
        table: rows of a score table; of its columns `outlet`, the sentences by commitment and the words of speech.

    Returns:
        outlets in the order of the table, for each the categories in the order of COMMITMENTS and of SPEAKERS; columns
        `records.SHARE_COLUMNS`. A share is NaN where an outlet has nothing to share out; a kind of speech that does not occur has no
        interval.

    Source: the interval is that of `scores.clustered_interval` (Korn and Graubard 1998).
    """
    import pandas

    parts = (
        ("commitment", COMMITMENTS, COMMITMENT_COLUMNS, None),
        ("speech", SPEAKERS, (words_column("narrator"), *SPEECH_COLUMNS), words_column("all")),
    )
    rows = []
    needed = table[["outlet", *dict.fromkeys(name for _, _, columns, whole in parts for name in (*columns, *([whole] if whole else [])))]]
    for outlet in outlets_of(table):
        articles = needed[needed["outlet"] == outlet]
        for measure, categories, columns, whole in parts:
            counts = articles[list(columns)]
            totals = [int(total) for total in (articles[whole] if whole else counts.sum(axis=1))]
            for category, column in zip(categories, columns, strict=True):
                own = [int(count) for count in counts[column]]
                share = sum(own) / sum(totals) if sum(totals) else float("nan")
                # Words of speech come in runs: none among 2,000 says little about how many there could have been.
                bounded = sum(own) or measure == "commitment"
                low, high = (clustered_interval(own, totals) if bounded else None) or (float("nan"), float("nan"))
                rows.append((outlet, measure, category, len(articles), sum(totals), sum(own), share, low, high))
    return pandas.DataFrame(rows, columns=list(SHARE_COLUMNS))
