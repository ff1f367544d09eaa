"""The command `framing classroom`: the options of worksheet, key, agreement and serve, and the library calls of each."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from framing.classroom.exercise import LEVELS
from framing.cli_corpus import add_column, add_corpus, intake
from framing.errors import FramingError, UsageError

if TYPE_CHECKING:
    from framing.classroom.exercise import Exercise, Finding, Passage
    from framing.intake import Intake
    from framing.types import Article

# As in `exercises.KINDS`, whose import takes longer than `--help` may; a test holds them equal.
EXERCISES = (
    "highlight-hunt", "loaded-or-plain", "neutral-rewrite", "charged-rewrite", "headline-match", "verb-swap", "hedge-dial", "who-speaks",
    "contrast-map", "hidden-outlets", "tool-wrong",
)  # fmt: skip
EVERY_KIND = "all"
MOST_SHOWN = 30  # errors of a table of marks; a wrong column gives one for each row
FORMATS = ("pdf", "html")
PAPERS = ("a4", "letter")
DEPTHS = ("full", "fast")
DEFAULT_FOLDER = "reports"
MARKING = "highlight-hunt"  # the exercise that a paper class marks on


def add_classroom(commands: Any) -> None:
    classroom = commands.add_parser(
        "classroom",
        help="exercises, printable sheets, the class web app",
        description="Exercises on an article or a story: sheets for students, keys for teachers, agreement of a class, and a class in the browser.",
        allow_abbrev=False,
    )
    actions = classroom.add_subparsers(title="actions", metavar="ACTION", required=True)
    _add_sheet(
        actions, "worksheet", "a student's sheet", "Writes a sheet for students: a text, what to do with it, and room to write.", _worksheet
    )
    _add_sheet(
        actions,
        "key",
        "the teacher's key",
        "Writes the teacher's key to the sheet of the same options, and a lesson plan of one page.",
        _key,
    )
    _add_agreement(actions)
    _add_serve(actions)


def _add_sheet(actions: Any, name: str, help_text: str, description: str, run: Callable[[argparse.Namespace], int]) -> None:
    sheet = actions.add_parser(name, help=help_text, description=description, allow_abbrev=False)
    add_corpus(sheet, "sources")
    sheet.add_argument(
        "--exercise",
        required=True,
        metavar="KIND",
        help=f"one of {', '.join(EXERCISES)}; or all: one of each kind, each on a text that carries it",
    )
    _add_making(sheet)
    sheet.add_argument("--format", nargs="+", default=["pdf"], choices=FORMATS, help="one or both (default: pdf)")
    sheet.add_argument("--paper", default="a4", choices=PAPERS, help="of the PDF (default: a4)")
    sheet.add_argument("--out", default=DEFAULT_FOLDER, metavar="DIR|FILE", help="a folder, a .pdf or .html file, or - (default: reports)")
    sheet.set_defaults(run=run)


def _add_making(command: Any) -> None:
    """What decides which exercise is made of the texts."""
    command.add_argument("--level", type=int, default=2, choices=LEVELS, help="1 easy, 2 middle, 3 hard (default: 2)")
    command.add_argument("--seed", type=int, default=1, metavar="N", help="of all that is chosen and shuffled (default: 1)")
    command.add_argument("--show-outlets", action="store_true", help="name the outlets on the sheet")
    command.add_argument("--depth", default="full", choices=DEPTHS, help="of the analysis (default: full)")


def _add_agreement(actions: Any) -> None:
    agreement = actions.add_parser(
        "agreement",
        help="how far a class agrees, from marks typed in",
        description="How far the students of a paper class agree, what most of them marked, and where class and program differ.",
        allow_abbrev=False,
    )
    agreement.add_argument("marks", metavar="MARKS.csv", type=Path, help="columns student, text, label, and start, end or line, words")
    agreement.add_argument(
        "--texts", nargs="+", metavar="SOURCE", help="the articles of the sheets, in order (default: the files that the column text names)"
    )
    add_column(agreement)
    agreement.add_argument("--exercise", default=MARKING, metavar="KIND", help=f"that the class worked on (default: {MARKING})")
    _add_making(agreement)
    agreement.add_argument("--json", action="store_true", help="everything as JSON instead of a table")
    agreement.add_argument("--out", metavar="FILE", type=Path, help="a file instead of standard output")
    agreement.set_defaults(run=_agreement)


def _add_serve(actions: Any) -> None:
    serve = actions.add_parser(
        "serve",
        help="the class web app",
        description="Serves the class web app from this computer: the teacher makes a lesson, students join with a code. No other host is contacted.",
        allow_abbrev=False,
    )
    serve.add_argument(
        "--host", default="127.0.0.1", help="address to listen at; 0.0.0.0 lets phones in your network join (default: 127.0.0.1)"
    )
    serve.add_argument("--port", type=int, default=8000, metavar="N", help="(default: 8000)")
    serve.add_argument(
        "--data", metavar="FILE|URL", help="SQLite file, or an SQLAlchemy URL of a school's server (default: classroom-data/class.sqlite)"
    )
    serve.add_argument("--retention", type=int, default=30, metavar="DAYS", help="after which untouched lessons are deleted (default: 30)")
    serve.add_argument("--public", default="", metavar="URL", help="the address that students use, where it is not the teacher's")
    serve.add_argument("--allow-host", action="append", default=[], metavar="NAME", help="a further name of this server; may be repeated")
    serve.add_argument("--trust-proxy", action="store_true", help="a proxy stands before this server and says who asks (X-Forwarded-For)")
    serve.set_defaults(run=_serve)


def _worksheet(options: argparse.Namespace) -> int:
    from framing.classroom.sheet import worksheet_html

    def make(exercise: Exercise, form: str) -> str | bytes:
        if form == "html":
            return worksheet_html(exercise, show_outlets=options.show_outlets)
        from framing.classroom.print_pdf import worksheet_pdf

        return worksheet_pdf(exercise, paper=options.paper, show_outlets=options.show_outlets)

    return _write("worksheet", options, make)


def _key(options: argparse.Namespace) -> int:
    from framing.classroom.lesson import make_plan
    from framing.classroom.sheet import key_html

    def make(exercise: Exercise, form: str) -> str | bytes:
        plan = make_plan(exercise)
        if form == "html":
            return key_html(exercise, plan)
        from framing.classroom.print_pdf import key_pdf

        return key_pdf(exercise, plan, paper=options.paper)

    return _write("key", options, make)


def _write(name: str, options: argparse.Namespace, make: Callable[[Exercise, str], str | bytes]) -> int:
    """Makes the exercises and writes each in each format; one line on stderr for each that cannot be made."""
    from framing.files import make_folder, write_whole

    forms = tuple(dict.fromkeys(options.format))
    out = Path(options.out)
    to_file = out.suffix.lower() in (".pdf", ".html")
    if to_file and options.out != "-":
        if forms not in (("pdf",), (out.suffix.lower()[1:],)):
            raise UsageError("--format", f'is not that of "{out}"', remedy="name a folder with --out, or leave --format out")
        forms = (out.suffix.lower()[1:],)
    if options.out == "-" and len(forms) > 1:
        raise UsageError("--out -", "takes one format", remedy="name one --format, or a folder")
    failed = 0
    made: list[Exercise] = []
    used: dict[str, int] = {}
    reading = intake(options, options.sources)
    for outcome in _exercises(options, reading):
        if isinstance(outcome, FramingError):
            failed += 1
            print(f"framing: {outcome}", file=sys.stderr)
            continue
        if made and (to_file or options.out == "-"):
            raise UsageError(
                "--out", f'"{options.out}" takes one exercise, and these texts make more', remedy="name a folder, or one article"
            )
        made.append(outcome)
        if not to_file and options.out != "-":
            make_folder(out)
            base = _file_name(f"{name}-{outcome.kind}-{_about(outcome)}-level{outcome.level}", used)
            _write_forms([(form, out / f"{base}.{form}") for form in forms], outcome, make, write_whole)
    if made and options.out == "-":
        _to_stdout(make(made[0], forms[0]))
    elif made and to_file:
        make_folder(out.parent)
        _write_forms([(forms[0], out)], made[0], make, write_whole)
    reading.finish("read", reading.read)
    return 2 if failed else reading.status


def _write_forms(
    targets: list[tuple[str, Path]], exercise: Exercise, make: Callable[[Exercise, str], str | bytes], write: Callable[[Path, str | bytes], None]
) -> None:  # fmt: skip
    for form, path in targets:
        write(path, make(exercise, form))
        print(path)


def _exercises(options: argparse.Namespace, reading: Intake) -> Iterator[Exercise | FramingError]:
    """The exercises on the articles, or why one cannot be made.

    A kind that needs an article makes one for each article, a kind that needs a story one on all articles together. "all" makes one of
    each kind, on whichever of the articles carries it.
    """
    from framing.classroom.exercises import KINDS, make_exercise

    articles = list(reading.articles())
    jobs: list[tuple[str, list[Article]]]
    if options.exercise == EVERY_KIND:
        jobs = [(kind, articles) for kind in KINDS]
    elif options.exercise in KINDS and KINDS[options.exercise].needs == "article":
        jobs = [(options.exercise, [article]) for article in articles]
    else:
        jobs = [(options.exercise, articles)]
    for kind, group in jobs if articles else []:
        try:
            yield make_exercise(
                kind, group, level=options.level, seed=options.seed, show_outlets=options.show_outlets, depth=options.depth
            )  # fmt: skip
        except UsageError:
            raise
        except FramingError as error:
            yield error


def _about(exercise: Exercise) -> str:
    """The id of the article, or what the ids of the articles of a story begin with."""
    ids = exercise.sources or ("article",)
    folders = {source.rpartition("/")[0] for source in ids}
    return next(iter(folders)) if len(ids) > 1 and len(folders) == 1 and "" not in folders else ids[0]


def _file_name(name: str, used: dict[str, int]) -> str:
    """Letters, digits, `.`, `_` and `-` only; a second of one name gets a number."""
    plain = re.sub(r"[^\w.-]+", "-", name).strip("-.")[:140] or "sheet"
    used[plain] = used.get(plain, 0) + 1
    return plain if used[plain] == 1 else f"{plain}-{used[plain]}"


def _to_stdout(content: str | bytes) -> None:
    sys.stdout.flush()
    buffer = getattr(sys.stdout, "buffer", None)
    data = content.encode("utf-8") if isinstance(content, str) else content
    if buffer is not None:
        buffer.write(data)
        buffer.flush()
    else:
        sys.stdout.write(data.decode("utf-8", "replace"))


def _agreement(options: argparse.Namespace) -> int:
    import json

    from framing.classroom.agreement_show import class_record, show_class
    from framing.classroom.marks import named_files, read_marks
    from framing.files import make_folder, write_whole

    if not options.texts:
        options.texts = [str(file) for file in named_files(options.marks)]
    options.strict = True  # without one of the texts the numbers of the others would be wrong
    exercises = []
    for outcome in _exercises(options, intake(options, options.texts)):
        if isinstance(outcome, FramingError):
            raise outcome
        exercises.append(outcome)
    passages, findings, names = _joined(exercises)
    labels = list(dict.fromkeys(label for exercise in exercises for label, _ in exercise.labels))
    marks, errors = read_marks(options.marks, passages, names=names, labels=labels)
    for error in errors[:MOST_SHOWN]:
        print(f"framing: {error}", file=sys.stderr)
    if errors:
        rows = "1 row was" if len(errors) == 1 else f"{len(errors)} rows were"
        print(f"framing: {rows} left out, {len(marks.marks)} marks count", file=sys.stderr)
    record = class_record(marks, findings, seed=options.seed)
    content = json.dumps(record, ensure_ascii=False, indent=1) + "\n" if options.json else show_class(record)
    if options.out is None:
        _to_stdout(content)
    else:
        make_folder(options.out.parent)
        write_whole(options.out, content)
        print(options.out)
    return 2 if errors else 0


def _joined(exercises: Sequence[Exercise]) -> tuple[list[Passage], list[Finding], list[list[str]]]:
    """The passages of all sheets one behind the other, the findings in them, and what a table may call each."""
    from dataclasses import replace

    passages: list[Passage] = []
    findings: list[Finding] = []
    names: list[list[str]] = []
    for exercise in exercises:
        findings += [replace(finding, passage=finding.passage + len(passages)) for finding in exercise.findings]
        for number, passage in enumerate(exercise.passages):
            source = exercise.sources[number] if number < len(exercise.sources) else ""
            name = f"Text {len(passages) + 1}" if len(exercises) > 1 else passage.name
            passages.append(replace(passage, name=name))
            names.append([source, f"{source}.txt", source.rpartition("/")[2], f"{source.rpartition('/')[2]}.txt"] if source else [])
    return passages, findings, names


def _serve(options: argparse.Namespace) -> int:
    from framing.classroom.serve import serve

    return serve(
        options.host,
        options.port,
        options.data,
        retention_days=options.retention,
        allow_hosts=options.allow_host,
        trust_proxy=options.trust_proxy,
        public=options.public,
    )
