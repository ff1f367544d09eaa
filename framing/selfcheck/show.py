"""The result of a self-check -> plain words for a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from textwrap import fill
from typing import Any

from framing.selfcheck.run import DESIGNS

_NAMES = {
    "loaded": "loaded wordings",
    "hedge": "hedges",
    "certainty": "boosters",
    "contrast": "contrasts",
    "contested names": "contested names and what hangs on them",
}
_WIDTH = 110


def show_selfcheck(result: Mapping[str, Any]) -> str:
    """The three checks, each with its verdict, what was measured, and what so many articles cannot show."""
    head = f"{_count(result['articles'], 'article')}, {_count(result['outlets'], 'outlet')}, {_count(result['stories'], 'story')}"
    if result["set_aside"]:
        head += f" ({result['set_aside']:,} set aside)"
    lines = [f"{head}; depth {result['provenance']['depth']}, seed {result['provenance']['seed']}", ""]
    for title, key, told in (
        ("False alarms", "false_positive_rate", _tell_rates(result)),
        ("Left and right", "symmetry", _tell_symmetry(result)),
        ("Two runs", "repeatable", _tell_repeat(result)),
    ):
        check = result["checks"][key]
        lines.append(f"{title}: {check['verdict']}" + (f" ({check['reason']})" if check["reason"] else ""))
        lines += [*told, ""]
    return "\n".join(lines)


def _tell_rates(result: Mapping[str, Any]) -> Iterator[str]:
    rates = result["false_positive_rate"]
    splits, level = result["provenance"]["splits"], result["provenance"]["level"]
    if not rates:
        yield _paragraph("The check splits articles at random, so that there is nothing to find. These are too few to be split.")
        return
    yield _paragraph(
        f"Articles were split at random {splits:,} times, so that there is nothing to find. Of 100 comparisons {100 * level:.0f} may be called "
        "significant by chance; that is what the level of the tests promises."
    )
    for name, rate in rates.items():
        share = f"{100 * rate['rate']:.1f}"
        told = f"of 100 splits {share} had any" if name.startswith("any ") else f"of 100 the tool called {share} significant"
        yield f"  {name}: {told} ({100 * rate['low']:.1f} to {100 * rate['high']:.1f}; n {rate['n']:,})"
    for where in DESIGNS:
        if not any(name.endswith(f"({where})") for name in rates):
            yield f"  {where}: too few articles to split"
    cautious = [name for name, rate in rates.items() if rate["high"] < level]
    if cautious:
        yield _paragraph("Fewer than promised is no fault: with few articles the tests are cautious and miss small differences.")


def _tell_symmetry(result: Mapping[str, Any]) -> Iterator[str]:
    swap = result["swap"]
    yield _paragraph(
        f"In {_count(swap['articles'], 'article')} {_count(swap['names'], 'name')} of parties, politicians, outlets and camps and "
        f"{_count(swap['contested_names'], 'contested name')} were swapped for those of the other side; "
        f"{_count(swap['articles'] - swap['with_sides'], 'article')} named no side."
    )
    if not swap["with_sides"]:
        return
    for name, shift in result["symmetry"].items():
        if not shift["n"]:
            yield f"  {_NAMES[name]}: no words"
        elif not shift["moved"]:
            yield f"  {_NAMES[name]}: no count moved in any article"
        else:
            between = f" ({shift['low']:+.2f} to {shift['high']:+.2f})" if shift["low"] is not None else ""
            yield (
                f"  {_NAMES[name]}: moved in {shift['moved']:,} of {_count(shift['n'], 'article')}, on average by {shift['mean_shift']:+.2f}{between} "
                f"per 1,000 words, from {shift['rate']:.1f}; in the worst 5% by {shift['worst_5_percent']:.1f}"
            )
    few = swap["with_sides"]
    if few < 30:
        yield _paragraph(
            f"Only {_count(few, 'article')} named a side: a rule that treats one side otherwise may not have been met in them."
        )
    if result["provenance"]["depth"] == "full":
        yield _paragraph("At depth full the parser reads another name another way now and then; --depth fast shows the rules alone.")


def _tell_repeat(result: Mapping[str, Any]) -> Iterator[str]:
    outcome = "gave the same table, to the last digit" if result["repeatable"] else "did not give the same table"
    yield _paragraph(
        f"{_count(result['repeated'], 'article')}, scored a second time in reverse order and with another number of processes, {outcome}."
    )


def _count(number: int, noun: str) -> str:
    plural = noun.removesuffix("y") + "ies" if noun.endswith("y") else noun + "s"
    return f"{number:,} {noun if number == 1 else plural}"


def _paragraph(text: str) -> str:
    return fill(text, _WIDTH, initial_indent="  ", subsequent_indent="  ")
