"""Comparison -> how it was made, in a paragraph that can be printed, and its provenance line by line."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from framing.comparison.records import Comparison
from framing.report.compare_view import reasons_aside
from framing.report.view import count_text, listed

_TESTS = {
    "sign-flip": "a sign-flip permutation test that swaps the two outlets within stories",
    "permutation": "a permutation test that deals the articles out to the two outlets anew",
    "Student's t": "Student’s t test, where the articles are very many",
}
_EFFECTS = {
    "Cohen's d_z": "Cohen’s d_z (mean difference over the standard deviation of the differences)",
    "Hedges' g": "Hedges’ g (difference over the pooled standard deviation, corrected for small samples)",
}


def methods(comparison: Comparison) -> str:
    """What was counted and how it was compared, as one paragraph."""
    provenance, pairs = comparison.provenance, comparison.pairs
    kept = int(comparison.articles["kept"].astype(bool).sum())
    unit = "outlets" if comparison.by == "outlet" else f"groups by {comparison.by}"
    parts = [
        f"{count_text(kept, 'news article', 'news articles')} of {len(comparison.outlets):,} {unit} were read by {provenance.get('package', 'framing-analyzer')}, "
        "which marks loaded wordings, hedges, boosters and framing contrasts by word lists and grammar and keeps the reporter’s words apart from quoted and paraphrased ones.",
        "A rate is the number of findings per 1,000 words of the same voice and section, over all articles of an outlet together.",
        _stories(comparison),
    ]
    aside = reasons_aside(comparison)
    if aside:
        parts.append(f"Set aside: {listed([f'{count:,} ({reason})' for reason, count in aside])}.")
    resamples = provenance.get("resamples")
    drawn = "stories" if comparison.match != "none" else "articles"
    parts.append(
        f"The 95% intervals come from drawing whole {drawn} at random with replacement"
        + (f" {resamples:,} times" if isinstance(resamples, int) else "")
        + ", never single words; they are made wider where such wordings are so few or so uneven that the draws cannot know enough "
        "(an over-dispersed Poisson distribution, and Student’s t on the logarithm of the rate)."
    )
    tests = [name for name in dict.fromkeys(pairs["test"]) if name]
    if tests:
        permutations = provenance.get("permutations")
        parts.append(
            f"Every two {unit} were compared by {listed([_TESTS.get(name, name) for name in tests])}"
            + (
                f" ({permutations:,} rearrangements, more where p is small, all where there are fewer)"
                if isinstance(permutations, int)
                else ""
            )
            + f", {int(pairs['p'].notna().sum()):,} tests in all; they are corrected together {_corrected(provenance)}."
        )
        effects = [name for name in dict.fromkeys(pairs["effect_name"]) if name]
        if effects:
            parts.append(f"Effect sizes are {listed([_EFFECTS.get(name, name) for name in effects])}.")
        if pairs["needed"].notna().any():
            parts.append("How much would be needed is what a t test at that level takes to show such an effect 8 times in 10 (Cohen 1988).")
    else:
        parts.append("Too little was there to test any difference.")
    if len(comparison.words):
        parts.append(
            "Words that set an outlet apart are ranked by log-odds ratios with an informative Dirichlet prior (Monroe, Colaresi and Quinn 2008), "
            "and claimed only where permutations of whole articles bear them out."
        )
    if len(comparison.shares):
        parts.append("Intervals of shares allow for articles that are unlike each other (Korn and Graubard 1998).")
    seed = provenance.get("seed")
    if seed is not None:
        parts.append(f"All draws start from seed {seed}, so that the same articles give the same numbers.")
    return " ".join(part for part in parts if part)


def provenance_lines(comparison: Comparison) -> list[str]:
    """Package, depth, lexicons, model and whatever else the comparison knows of itself, one line each."""
    provenance = dict(comparison.provenance)
    model = provenance.pop("model", None)
    lexicons = provenance.pop("lexicons", {})
    without = provenance.pop("without", [])
    words = provenance.pop("words", {})
    provenance.pop("depth", None)
    lines = [
        f"Package: {provenance.pop('package', 'framing-analyzer')}; depth: {comparison.depth}",
        "Lexicons: " + (", ".join(f"{name} {version}" for name, version in lexicons.items()) or "not recorded"),
        f"Language model: {model['name']} {model['version']} ({model['license']})" if model else "Language model: none at this depth",
        *(["Left out: " + ", ".join(map(str, without))] if without else []),
    ]
    further = [f"{name.replace('_', ' ')} {text}" for name, value in provenance.items() if (text := _value_text(value))]
    return lines + (["Comparison: " + "; ".join(further)] if further else []) + _words_lines(words)


def _words_lines(words: Mapping[str, Any]) -> list[str]:
    """What the words that set an outlet apart were looked for in, and what was masked there."""
    tested = [found["words"] for found in words.get("tested", ())]
    if not tested:
        return []
    least, most = min(tested), max(tested)
    sizes = f"{least:,}" if least == most else f"{least:,} to {most:,}"
    masked = words.get("masked", {})
    places = [f"{name} {count:,}" for name, count in masked.get("places", {}).items()]
    lines = len(masked.get("repeated_lines", ()))
    if lines:
        places.append(count_text(lines, "repeated line", "repeated lines"))
    return [
        f"Words: {sizes} tested for each of {count_text(len(tested), 'side', 'sides')}, those in at least {words['least_articles']:,} articles"
        + (f"; masked: {', '.join(places)}" if places else "")
    ]


def _stories(comparison: Comparison) -> str:
    if comparison.match == "none":
        return (
            "Stories were not matched: articles of one outlet stand against those of another whatever they report, "
            "so that part of a difference may lie in the topics."
        )
    how = "named in the corpus" if comparison.match == "story" else "found by the likeness of texts and their dates"
    return f"Stories were {how}; two outlets are compared on the stories that both tell, each outlet’s articles on one story summed."


def _corrected(provenance: Mapping[str, Any]) -> str:
    level = f"{provenance.get('level', 0.05):g}".removeprefix("0")
    if provenance.get("correction") == "holm":
        return f"for the family-wise error (Holm 1979), and a difference counts as shown where the corrected p is at most {level} and the interval leaves out 0"
    return f"for the false discovery rate (Benjamini and Hochberg 1995), and a difference counts as shown where q is at most {level} and the interval leaves out 0"


def _value_text(value: Any) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{key} {_value_text(inner)}".strip() for key, inner in value.items())
    if isinstance(value, list | tuple):
        return ", ".join(_value_text(inner) for inner in value)
    return (
        ""
        if value is None or value == ""
        else f"{value:,}"
        if isinstance(value, int) and not isinstance(value, bool) and value >= 10_000
        else str(value)
    )
