"""Analysis -> what a reader is told, in words and rows; HTML and Markdown lay the same things out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from framing import norms
from framing.columns import Cell
from framing.types import VOICES, Analysis, Finding, Score

DEVICE_NAMES = {
    "loaded": "loaded language",
    "hedge": "hedges",
    "certainty": "boosters",
    "contrast": "framing contrasts",
}
DEVICE_HELP = {
    "loaded": "a wording that judges, colours or intensifies where a plainer one exists",
    "hedge": "the writer commits less, or lends the commitment to someone else",
    "certainty": "the writer presses a claim as certain, or takes it for granted",
    "contrast": "two sides set against each other",
}
VOICE_NAMES = {
    "narrator": "reporter’s own words",
    "quoted": "quoted words",
    "paraphrased": "paraphrased speech",
}
LIMITS = (
    "It marks wording. It does not say what the writer meant, whether a claim is true, or which side an article is on, and it gives no overall score.",
    "A marked word can be the right word. “Plainer” wordings are offered for comparison, not as corrections.",
    "It misses wordings that its lists do not hold, sarcasm and what an article leaves out, and some marks are wrong; each carries its rule so that you can check it.",
    "One article is a small sample. The intervals say how far its rates could lie from those of more text like it; they do not compare outlets.",
    "Who speaks is found by grammar and by names, and not always rightly; words whose speaker was not found are counted apart.",
)


def summary(analysis: Analysis) -> list[str]:
    """The main results in full sentences with their numbers."""
    words = analysis.voice_words
    lines = []
    total = words["all"]
    if total:
        reported = words["quoted"] + words["paraphrased"]
        lines.append(
            f"The article has {total:,} words: {percent_text(words['narrator'], total)} are the reporter’s own, {percent_text(words['quoted'], total)} stand in "
            f"quotation marks and {percent_text(words['paraphrased'], total)} report what others said."
        )
        if not reported:
            lines.append("Nobody is quoted or reported to have said anything.")
    own = f"the reporter’s own words ({percent_text(words['narrator'], total)} of the article)"
    loaded = score(analysis, "loaded", "all", "narrator")
    loaded_place = _usual(analysis, loaded)
    if loaded.count and loaded.per_1000 is not None:
        others = score(analysis, "loaded", "all", "all").count - loaded.count
        examples = _examples([f for f in analysis.findings if f.device == "loaded" and f.voice == "narrator"])
        lines.append(
            f"In {own} {count_text(loaded.count, 'loaded wording', 'loaded wordings')} {_were(loaded.count)} marked "
            f"({_rate(loaded)}), among them {examples}."
            + (f" This rate is {loaded_place}." if loaded_place else "")
            + (f" {count_text(others, 'more stands', 'more stand')} in the words of others." if others else "")
        )
    else:
        lines.append(f"No loaded wording was marked in {own}" + (f": a rate that is {loaded_place}." if loaded_place else "."))
    hedges = score(analysis, "hedge", "all", "narrator")
    hedges_place = _usual(analysis, hedges) if hedges.count else ""
    attributed = sum(f.label == "attribution" for f in analysis.findings)
    if hedges.count and hedges.per_1000 is not None:
        doubt = [f for f in analysis.findings if f.device == "hedge" and f.voice == "narrator" and f.label != "attribution"]
        lines.append(
            f"In {own} there {'is' if hedges.count == 1 else 'are'} {count_text(hedges.count, 'hedge', 'hedges')} ({_rate(hedges)})"
            + (f", with {_examples(doubt)}" if doubt else "")
            + (
                f"; {count_text(attributed, 'of all hedges names', 'of all hedges name')} a source, which is good practice and no sign of doubt."
                if attributed
                else "."
            )
            + (f" The rate of hedges is {hedges_place}." if hedges_place else "")
        )
    pressed = [f for f in analysis.findings if f.device == "certainty" and f.voice == "narrator"]
    granted = [f for f in pressed if f.presupposition]
    for count, one, many in (
        (len(pressed) - len(granted), "booster presses a claim as certain", "boosters press a claim as certain"),
        (len(granted), "wording takes something for granted", "wordings take something for granted"),
    ):
        if count:
            lines.append(f"{count_text(count, one, many)} in {own}.")
    if analysis.contrasts:
        held = next((c for c in analysis.contrasts if c.a.holder and c.b.holder and c.a.holder != c.b.holder), None)
        line = f"{count_text(len(analysis.contrasts), 'framing contrast was', 'framing contrasts were')} found"
        lines.append(line + (f", one of them between {held.a.holder} and {held.b.holder}." if held else "."))
    if loaded_place or hedges_place:
        lines.append(f"“News articles” here means {_norms_text(analysis)}. They show what is usual, not what is right.")
    return lines


def score(analysis: Analysis, device: str, label: str, voice: str) -> Score:
    return next(s for s in analysis.score_rows if (s.device, s.label, s.voice) == (device, label, voice))


def score_table(analysis: Analysis) -> list[Score]:
    """The rows worth printing: every device in every voice, and the labels that were found."""
    return [s for s in analysis.score_rows if s.label == "all" or s.count]


def voice_shares(analysis: Analysis) -> str:
    """What the rates of each voice are measured on, in one sentence; empty for a text without words."""
    words = analysis.voice_words
    if not words["all"]:
        return ""
    own, quoted, told = (percent_text(words[voice], words["all"]) for voice in VOICES)
    return f"Of the article’s words {own} are the reporter’s own, {quoted} quoted and {told} paraphrased; a rate is per 1,000 words of its voice."


def norms_note(analysis: Analysis) -> str:
    """What the percentiles are, or why there are none, in one paragraph."""
    if not holds_norms(analysis):
        reason = (analysis.provenance["norms"] or {}).get("reason")
        return (
            f"No percentiles are given: the norms do not hold here, since {reason}."
            if reason
            else "No percentiles are given: there are no norms."
        )
    return (
        f"Percentile: of 100 articles with about as many words of that voice, how many have a lower rate; one with the same rate counts half. Compared are "
        f"{_norms_text(analysis)}. They show what is usual in such articles, not what is right. None is given for a voice with fewer than "
        f"{norms.LEAST_WORDS} words, or where too few of these articles have as many."
    )


def holds_norms(analysis: Analysis) -> bool:
    """Whether percentiles can be given: there are norms, and the article was read as they were."""
    record = analysis.provenance["norms"]
    return bool(record) and not record["reason"]


def percentile_text(row: Score) -> str:
    """In whole points; what is not all is never "100", what is not none never "0"."""
    if row.percentile is None:
        return "–"
    return "over 99" if 99.5 <= row.percentile < 100 else "under 1" if 0 < row.percentile < 0.5 else f"{row.percentile:.0f}"


def _usual(analysis: Analysis, row: Score) -> str:
    """Where a rate stands among the norms, in words; empty where they say nothing."""
    if not holds_norms(analysis) or row.per_1000 is None or row.low is None or row.high is None:
        return ""
    cell = Cell(row.device, row.label, row.voice)
    return norms.describe(cell, row.per_1000, row.words, (row.low, row.high), depth=analysis.document.depth) or ""


def _norms_text(analysis: Analysis) -> str:
    record = analysis.provenance["norms"]
    years = " to ".join(map(str, dict.fromkeys(record["years"])))
    return (
        f"{count_text(record['articles'], 'article', 'articles')} of {record['outlets']:,} outlets"
        + (f", {years}" if years else "")
        + f" ({record['description']})"
    )


def _norms_line(analysis: Analysis) -> str:
    record = analysis.provenance["norms"]
    if record is None:
        return "Norms: none at this depth; no percentiles are given"
    made = f"Norms: {_norms_text(analysis)}, made {record['made']} at depth {record['depth']}"
    return made + (f"; not applied, since {record['reason']}" if record["reason"] else "")


def _ignored_line(ignored: Mapping[str, int]) -> str:
    total = sum(ignored.values())
    terms = ", ".join(f"“{term}” {count}" for term, count in ignored.items())
    return f"Ignored by the user's list: {total} finding{'s' if total != 1 else ''} ({terms})"


def provenance_lines(analysis: Analysis) -> list[str]:
    """Package, depth, lexicons, model, seed and cleaning, one line each."""
    provenance = analysis.provenance
    model = provenance["model"]
    return [
        f"Package: {provenance['package']}; depth: {provenance['depth']}",
        "Lexicons: " + ", ".join(f"{name} {version}" for name, version in provenance["lexicons"].items()),
        f"Language model: {model['name']} {model['version']} ({model['license']})" if model else "Language model: none at this depth",
        *(["Left out: " + ", ".join(provenance["without"])] if provenance["without"] else []),
        *([_ignored_line(provenance["ignored"])] if provenance["ignored"] else []),
        _norms_line(analysis),
        "Seed: none; nothing is drawn at random",
        "Cleaned: " + ("; ".join(provenance["cleaned"]) or "nothing"),
        *(["Noted when it was read: " + ", ".join(provenance["notes"])] if provenance["notes"] else []),
    ]


def percent_text(part: int, whole: int) -> str:
    """A share in whole percent; what is more than nothing is never "0%", what is less than all never "100%".

    >>> percent_text(1, 3), percent_text(1, 900), percent_text(0, 9), percent_text(899, 900)
    ('33%', 'under 1%', '0%', 'over 99%')
    """
    if 0 < part < whole and 200 * part >= 199 * whole:
        return "over 99%"
    return "under 1%" if 0 < 200 * part < whole else f"{100 * part / max(1, whole):.0f}%"


def listed(parts: Sequence[str]) -> str:
    """Parts of a sentence joined: "a", "a and b", "a, b and c"; empty for none."""
    return f"{', '.join(parts[:-1])} and {parts[-1]}" if len(parts) > 1 else "".join(parts)


def count_text(number: int, one: str, many: str) -> str:
    return f"{number:,} {one if number == 1 else many}"


def interval_text(row: Score) -> str:
    return "–" if row.low is None or row.high is None else f"{row.low:.1f} to {row.high:.1f}"


def rate_text(row: Score) -> str:
    return "no words" if row.per_1000 is None else f"{row.per_1000:.1f}"


def _rate(row: Score) -> str:
    return f"{rate_text(row)} per 1,000 words, 95% interval {interval_text(row)}"


def _were(number: int) -> str:
    return "was" if number == 1 else "were"


def _examples(findings: list[Finding]) -> str:
    """Up to four different wordings, the strongest first."""
    chosen: dict[str, Finding] = {}
    for finding in sorted(findings, key=lambda f: (-f.strength, f.start)):
        chosen.setdefault(finding.text.lower(), finding)
    words = [f"“{finding.text}”" for finding in list(chosen.values())[:4]]
    return listed(words)
