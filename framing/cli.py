"""The command `framing`: parse, call one library function, print. Data on stdout, talk on stderr."""

from __future__ import annotations

import argparse
import gc
import json
import os
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from framing import __version__
from framing.errors import FramingError, UsageError
from framing.evaluate.catalog import DATA_SETS, ENGINES

# Only what parsing needs is imported here: `framing --help` answers in a fraction of a second.
FORMATS = ("html", "md", "json")
DEPTHS = ("full", "fast")


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command.

    Returns:
        0; 1 when a check finds something; 2 when the user has to change something (one line on stderr each).
    """
    options = _parser().parse_args(arguments)
    # Imports make many objects and no garbage; collecting less often takes a tenth of a second off each call.
    gc.set_threshold(50_000, 20, 50)
    try:
        return int(options.run(options))
    except FramingError as error:
        print(f"framing: {error}", file=sys.stderr)
        return 2
    except BrokenPipeError:
        # The reader of our output closed it ("| head"): nothing is wrong, and Python must not flush again.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="framing",
        description="Shows how a news story is worded, as marked spans with reasons, and whose words they are.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"framing-analyzer {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)

    report = commands.add_parser(
        "report",
        help="one report per article",
        description="Writes one framing report per article.",
        allow_abbrev=False,
    )
    report.add_argument("sources", nargs="+", metavar="SOURCE", help="a file (.txt, .md), a folder, a glob, or - for standard input")
    report.add_argument(
        "--out", default="reports", metavar="DIR", help="folder of the reports, or - for standard output (default: reports)"
    )
    report.add_argument("--format", nargs="+", default=["html"], choices=FORMATS, help="one or more formats (default: html)")
    report.add_argument("--depth", default="full", choices=DEPTHS, help="full: with tags and parse (default); fast: surface rules only")
    report.add_argument("--workers", type=int, default=1, metavar="N", help="processes that share the articles (default: 1)")
    report.set_defaults(run=_report)

    _add_evaluate(commands)

    lexicon = commands.add_parser("lexicon", help="the word lists and their evidence", allow_abbrev=False)
    actions = lexicon.add_subparsers(title="actions", metavar="ACTION", required=True)
    listing = actions.add_parser("list", help="every shipped lexicon with its size and version")
    listing.set_defaults(run=_lexicon_list)
    show = actions.add_parser("show", help="the entries of one lexicon, as a table")
    show.add_argument("name", metavar="NAME")
    show.set_defaults(run=_lexicon_show)
    check = actions.add_parser("check", help="checks the format of a lexicon file and runs its examples")
    check.add_argument("files", nargs="+", metavar="FILE", type=Path)
    check.set_defaults(run=_lexicon_check)
    return parser


def _add_evaluate(commands: Any) -> None:
    evaluate = commands.add_parser("evaluate", help="accuracy on annotated data", allow_abbrev=False)
    sets = evaluate.add_subparsers(title="data sets", metavar="DATASET", required=True)
    listing = sets.add_parser("list", help="the data sets, their formats, and where to get them")
    listing.set_defaults(run=_evaluate_list)
    for found in DATA_SETS:
        one = sets.add_parser(found.name, help=found.holds, description=f"{found.name}: {found.holds}.", allow_abbrev=False)
        one.add_argument("file", metavar="FILE", type=Path, help=f"{found.file} (format: framing evaluate list)")
        one.add_argument("--json", action="store_true", help="everything as JSON instead of a table")
        one.add_argument("--errors", type=int, default=0, metavar="N", help="show N misses of each kind")
        one.add_argument("--engine", choices=ENGINES, help="one engine only (default: framing, with its peers beside it)")
        one.add_argument("--depth", default="full", choices=DEPTHS, help="of framing's analysis (default: full)")
        one.add_argument("--workers", type=int, default=1, metavar="N", help="processes that share the work (default: 1)")
        one.set_defaults(run=_evaluate, dataset=found.name)
    agreement = sets.add_parser("agreement", help="how far two readers' marks of the same texts agree", allow_abbrev=False)
    agreement.add_argument("first", metavar="A.jsonl", type=Path)
    agreement.add_argument("second", metavar="B.jsonl", type=Path)
    agreement.add_argument("--texts", metavar="FOLDER", type=Path, help="folder of the texts (default: that of A.jsonl)")
    agreement.add_argument("--json", action="store_true", help="everything as JSON instead of a table")
    agreement.set_defaults(run=_evaluate_agreement)


def _evaluate(options: argparse.Namespace) -> int:
    from framing.evaluate.run import evaluate
    from framing.evaluate.show import show_result

    if options.errors < 0:
        raise UsageError("--errors", "must be 0 or more", remedy="leave it out for none")
    result = evaluate(
        options.dataset,
        options.file,
        engine=options.engine or "framing",
        depth=options.depth,
        workers=options.workers,
        errors=options.errors,
        peers=options.engine is None,
    )
    sys.stdout.write(_as_json(result) if options.json else show_result(result))
    return 0


def _evaluate_list(_: argparse.Namespace) -> int:
    from framing.evaluate.show import show_data_sets

    sys.stdout.write(show_data_sets())
    return 0


def _evaluate_agreement(options: argparse.Namespace) -> int:
    from framing.evaluate.agreement import measure_agreement
    from framing.evaluate.show import show_agreement

    result = measure_agreement(options.first, options.second, texts=options.texts)
    sys.stdout.write(_as_json(result) if options.json else show_agreement(result))
    return 0


def _as_json(result: dict[str, Any]) -> str:
    return json.dumps(result, ensure_ascii=False, indent=1) + "\n"


def _report(options: argparse.Namespace) -> int:
    from framing.report.write import write_reports

    to_stdout = options.out == "-"
    if to_stdout and len(options.format) > 1:
        raise UsageError("--out -", "takes one format", remedy="name one --format, or a folder")
    done = failed = 0
    for outcome in write_reports(
        options.sources,
        None if to_stdout else Path(options.out),
        formats=tuple(dict.fromkeys(options.format)),
        depth=options.depth,
        workers=options.workers,
    ):
        if isinstance(outcome, FramingError):
            failed += 1
            print(f"framing: {outcome}", file=sys.stderr)
        else:
            done += 1
            if isinstance(outcome, str):
                sys.stdout.write(outcome)
            else:
                print("\n".join(str(path) for path in outcome))
    if done + failed > 1:
        print(f"{done} articles reported, {failed} set aside", file=sys.stderr)
    return 2 if failed else 0


def _lexicon_list(_: argparse.Namespace) -> int:
    from framing.lexicon import shipped_lexicons

    for lexicon in shipped_lexicons():
        print(f"{lexicon.name:<12} {lexicon.version:<7} {len(lexicon.entries):>5} entries  {lexicon.licence}  {lexicon.description}")
    return 0


def _lexicon_show(options: argparse.Namespace) -> int:
    from framing.lexicon import shipped_lexicons

    lexicons = {lexicon.name: lexicon for lexicon in shipped_lexicons()}
    if options.name not in lexicons:
        raise UsageError("lexicon", f'"{options.name}" is not shipped', remedy=f"use one of {', '.join(lexicons)}")
    lexicon = lexicons[options.name]
    print(f"{lexicon.name} {lexicon.version} ({lexicon.licence}): {lexicon.description}")
    for source in lexicon.sources:
        print(f"  follows: {source}")
    for entry in lexicon.entries:
        term = re.sub("~", "", entry.term)
        print("\t".join((term, "/".join(entry.pos), entry.label, str(entry.strength), "; ".join(entry.plainer))))
    return 0


def _lexicon_check(options: argparse.Namespace) -> int:
    from framing.examples import failing_examples
    from framing.lexicon import read_lexicon

    found = 0
    for path in options.files:
        lexicon = read_lexicon(path)
        problems = list(failing_examples(lexicon))
        for problem in problems:
            print(problem)
        found += len(problems)
        print(f"{path}: {len(lexicon.entries)} entries, {len(problems)} examples fail", file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    raise SystemExit(main())
