"""The command `framing`: parse, call one library function, print. Data on stdout, talk on stderr."""

from __future__ import annotations

import argparse
import gc
import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from framing import __version__
from framing.cli_classroom import add_classroom
from framing.cli_corpus import add_corpus, intake
from framing.cli_fetch import add_fetch
from framing.cli_outlets import add_compare, add_resume, add_score
from framing.errors import FramingError, UsageError
from framing.evaluate.catalog import DATA_SETS, ENGINES

# Only what parsing needs is imported here: `framing --help` answers in a fraction of a second.
FORMATS = ("html", "md", "json")
DEPTHS = ("full", "fast")
MOST_CONTRASTED = 12  # articles; more cannot be read side by side


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command.

    Returns:
        0; 1 when a check finds something; 2 when the user has to change something (one line on stderr each); 130 when Ctrl-C ended it.
    """
    options = _parser().parse_args(arguments)
    # Imports make many objects and no garbage; collecting less often takes a tenth of a second off each call.
    gc.set_threshold(50_000, 20, 50)
    try:
        return int(options.run(options))
    except FramingError as error:
        print(f"framing: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt as stop:
        print("framing: stopped", *stop.args, sep="; ", file=sys.stderr)
        return 130  # as shells count a command that Ctrl-C ended
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
    add_corpus(report, "sources")
    report.add_argument(
        "--out", default="reports", metavar="DIR", help="folder of the reports, or - for standard output (default: reports)"
    )
    report.add_argument("--format", nargs="+", default=["html"], choices=FORMATS, help="one or more formats (default: html)")
    add_resume(report)
    _add_analysis(report)
    report.set_defaults(run=_report)

    add_score(commands, _add_analysis)
    add_compare(commands, _add_analysis)
    _add_contrast(commands)
    _add_commitment(commands)
    _add_evaluate(commands)
    _add_lexicon(commands)
    _add_selfcheck(commands)
    add_fetch(commands)
    add_classroom(commands)
    return parser


def _add_contrast(commands: Any) -> None:
    contrast = commands.add_parser(
        "contrast",
        help="articles on one story, side by side",
        description="Sets two or more articles on one story side by side: who and what is called how, who acts, who is quoted, what one alone tells.",
        allow_abbrev=False,
    )
    add_corpus(contrast, "sources")
    contrast.add_argument(
        "--out", action="append", metavar="FILE",
        help="a file, its format by its suffix: .html, .md, .json, or the chart as .svg or .png; - for standard output; "
        "may be repeated (default: reports/contrast.html)",
    )  # fmt: skip
    contrast.add_argument("--format", choices=FORMATS, help="of standard output (default: md)")
    _add_analysis(contrast)
    contrast.set_defaults(run=_contrast)


def _add_commitment(commands: Any) -> None:
    commitment = commands.add_parser(
        "commitment",
        help="how far the reporters of each outlet commit",
        description="Shares of sentences that are asserted, hedged, pressed, or left to named and unnamed sources: a CSV table, with --out also a page.",
        allow_abbrev=False,
    )
    add_corpus(commitment)
    commitment.add_argument("--by", default="outlet", choices=("outlet", "story"), help="what the articles are pooled by (default: outlet)")
    commitment.add_argument(
        "--out", metavar="DIR", type=Path, help="folder of commitment.html and commitment.csv (default: the table on standard output)"
    )
    _add_analysis(commitment)
    commitment.set_defaults(run=_commitment)


def _add_analysis(command: Any) -> None:
    """What every command that analyses articles takes: the depth, the entries that count, and the processes."""
    command.add_argument("--depth", default="full", choices=DEPTHS, help="full: with tags and parse (default); fast: surface rules only")
    command.add_argument(
        "--lexicon", action="append", default=[], metavar="FILE", type=Path, help="a lexicon of your own (.lex or .csv); may be repeated"
    )
    command.add_argument(
        "--without", action="append", default=[], metavar="LEXICON[.LABEL]", help="leave out a lexicon or a label of it; may be repeated"
    )
    command.add_argument("--ignore", metavar="FILE", type=Path, help="terms whose findings are put aside and counted, one a line")
    command.add_argument("--workers", type=int, default=1, metavar="N", help="processes that share the articles (default: 1)")


def _add_lexicon(commands: Any) -> None:
    lexicon = commands.add_parser("lexicon", help="the word lists and their evidence", allow_abbrev=False)
    actions = lexicon.add_subparsers(title="actions", metavar="ACTION", required=True)
    listing = actions.add_parser("list", help="every shipped lexicon with its size and version")
    listing.set_defaults(run=_lexicon_list)
    show = actions.add_parser("show", help="the entries of one lexicon, or all that is known of a term", allow_abbrev=False)
    show.add_argument("name", metavar="NAME")
    show.add_argument("term", metavar="TERM", nargs="?", help="a term of it, or a wording that it matches")
    show.set_defaults(run=_lexicon_show)
    check = actions.add_parser("check", help="checks lexicon files and runs their examples", allow_abbrev=False)
    check.add_argument("files", nargs="+", metavar="FILE", type=Path, help="a .lex or .csv file")
    add_corpus(check, "--corpus")
    check.add_argument("--depth", default="fast", choices=DEPTHS, help="with which the corpus is read (default: fast)")
    check.add_argument("--top", type=int, default=20, metavar="N", help="how many of the most frequent entries to show (default: 20)")
    check.set_defaults(run=_lexicon_check)


def _add_selfcheck(commands: Any) -> None:
    selfcheck = commands.add_parser(
        "selfcheck",
        help="false-positive rate and left-right symmetry of the tool itself",
        description="Puts the tool to the test on your articles: how often its tests find a difference where there is none, whether scores move "
        "when left and right are swapped in the texts, and whether two runs agree.",
        allow_abbrev=False,
    )
    add_corpus(selfcheck)
    selfcheck.add_argument("--json", action="store_true", help="everything as JSON instead of plain words")
    selfcheck.add_argument("--splits", type=int, default=200, metavar="N", help="random splits (default: 200)")
    selfcheck.add_argument(
        "--sample", type=int, default=200, metavar="N", help="articles scored with left and right swapped (default: 200)"
    )
    selfcheck.add_argument("--seed", type=int, default=1, metavar="N", help="of the random splits and the sample (default: 1)")
    selfcheck.add_argument("--depth", default="full", choices=DEPTHS, help="full: with tags and parse (default); fast: surface rules only")
    selfcheck.add_argument("--workers", type=int, default=1, metavar="N", help="processes that share the articles (default: 1)")
    selfcheck.set_defaults(run=_selfcheck)


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
    from framing.ingest import REJECTS
    from framing.processes import stopping_well
    from framing.progress import Progress
    from framing.report.write import Finished, report_record, write_reports
    from framing.selection import select

    out = None if options.out == "-" else Path(options.out)
    formats = tuple(dict.fromkeys(options.format))
    if out is None and len(formats) > 1:
        raise UsageError("--out -", "takes one format", remedy="name one --format, or a folder")
    if out is None and options.resume:
        raise UsageError("--resume", "needs a folder in which reports are kept", remedy="name one with --out")
    selection = select(options.lexicon, options.without, options.ignore)
    record = report_record(options.depth, selection, formats)
    done = 0
    with stopping_well(), Progress() as progress, Finished(out, record, resume=options.resume, tell=progress.say) as finished:
        reading = intake(options, options.sources, progress, out / REJECTS if out else None)
        for outcome in write_reports(
            reading.articles(), out, formats=formats, depth=options.depth, selection=selection, workers=options.workers,
            finished=finished, progress=progress,
        ):  # fmt: skip
            if isinstance(outcome, FramingError):
                reading.set_aside(outcome)
                continue
            done += 1
            progress.clear()
            if isinstance(outcome, str):
                sys.stdout.write(outcome)
            else:
                print("\n".join(str(path) for path in outcome))
        return reading.finish("reported", done)


def _contrast(options: argparse.Namespace) -> int:
    from framing.report.story_view import strangers
    from framing.report.story_write import check_paths, render, write_contrast
    from framing.report.write import load_charts
    from framing.selection import select
    from framing.story.compare import contrast_articles

    outs = options.out or ["reports/contrast.html"]
    if options.format and "-" not in outs:
        raise UsageError("--format", "is for --out -", remedy="a file has the format of its suffix")
    paths = [Path(out) for out in outs if out != "-"]
    check_paths(paths)
    options.strict = True  # whoever names the articles wants each of them
    articles = list(intake(options, options.sources).articles())
    if len(articles) < 2:
        raise UsageError("contrast", "takes two or more articles, and this is one", remedy="name a second article on the same story")
    if len(articles) > MOST_CONTRASTED:
        raise UsageError(
            "contrast", f"takes up to {MOST_CONTRASTED} articles, and these are {len(articles)}", remedy="name those of one story"
        )  # fmt: skip
    selection = select(options.lexicon, options.without, options.ignore)
    if options.workers == 1 and any(path.suffix.lower() in (".html", ".svg", ".png") for path in paths):
        load_charts()
    comparison = contrast_articles(articles, depth=options.depth, selection=selection, workers=options.workers)
    if found := strangers(comparison):
        print(f"framing: {' and '.join(found)}: hardly anything is found in the other articles; is it the same story?", file=sys.stderr)
    if "-" in outs:
        sys.stdout.write(render(comparison, options.format or "md"))
    for path in write_contrast(comparison, paths):
        print(path, file=sys.stderr if "-" in outs else sys.stdout)
    return 0


def _commitment(options: argparse.Namespace) -> int:
    from framing.ingest import REJECTS
    from framing.report.outlets import as_csv, commitments, write_commitment
    from framing.selection import select

    selection = select(options.lexicon, options.without, options.ignore)
    reading = intake(options, options.corpus, rejects=options.out / REJECTS if options.out else None)
    try:
        table = commitments(
            reading.articles(), by=options.by, depth=options.depth, selection=selection, workers=options.workers, on_error=reading.set_aside
        )  # fmt: skip
    finally:
        reading.write_rejects()
    if options.out is None:
        sys.stdout.write(as_csv(table))
    else:
        print("\n".join(str(path) for path in write_commitment(table, options.out, depth=options.depth)))
    return reading.finish("read", reading.read)


def _selfcheck(options: argparse.Namespace) -> int:
    from framing.intake import say
    from framing.selfcheck.run import FAILS, selfcheck
    from framing.selfcheck.show import show_selfcheck

    reading = intake(options, options.corpus)
    result = selfcheck(
        reading.articles(), depth=options.depth, workers=options.workers, splits=options.splits, seed=options.seed, sample=options.sample, note=say
    )
    sys.stdout.write(_as_json(result) if options.json else show_selfcheck(result))
    reading.finish("read", reading.read)
    return 1 if any(check["verdict"] == FAILS for check in result["checks"].values()) else reading.status


def _lexicon_list(_: argparse.Namespace) -> int:
    from framing.lexicon import shipped_lexicons

    for lexicon in shipped_lexicons():
        print(f"{lexicon.name:<12} {lexicon.version:<7} {len(lexicon.entries):>5} entries  {lexicon.licence}  {lexicon.description}")
    return 0


def _lexicon_show(options: argparse.Namespace) -> int:
    from framing.lexshow import show_entry, show_lexicon

    sys.stdout.write(show_entry(options.name, options.term) if options.term else show_lexicon(options.name))
    return 0


def _lexicon_check(options: argparse.Namespace) -> int:
    from framing.lexcheck import GRAVE, check_lexicon, cover
    from framing.lexicon import shipped_lexicons
    from framing.lexshow import show_coverage, show_problems

    grave = 0
    reading = intake(options, options.corpus or [])
    articles = None
    for path in options.files:
        others = [lexicon for lexicon in shipped_lexicons() if lexicon.path.resolve() != path.resolve()]
        lexicon, problems = check_lexicon(path, others)
        sys.stdout.write(show_problems(path, lexicon, problems))
        grave += sum(problem.kind in GRAVE for problem in problems)
        if lexicon is not None and options.corpus:
            if articles is None:
                articles = list(reading.articles())
            sys.stdout.write(show_coverage(cover(lexicon, others, articles, depth=options.depth), options.top))
    if articles is not None:
        reading.finish("read", reading.read)
    return 1 if grave else reading.status


if __name__ == "__main__":
    raise SystemExit(main())
