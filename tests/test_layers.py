"""The house's order: text flows one way, and a file imports only from files above it in `ORDER`."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import pytest

PACKAGE = Path(__file__).resolve().parent.parent / "framing"

# From the first to the last. A package's own name is its __init__.py, which stands below the parts that it hands on.
ORDER = (
    "framing.types",
    "framing.columns",
    "framing.errors",
    "framing.ingest.records",
    "framing.ingest.limits",
    "framing.ingest.encoding",
    "framing.ingest.clean",
    "framing.ingest.documents",
    "framing.ingest.html_markup",
    "framing.ingest.html_parts",
    "framing.ingest.html_shape",
    "framing.ingest.html_meta",
    "framing.ingest.html_lines",
    "framing.ingest.html",
    "framing.ingest.docx",
    "framing.ingest.names",
    "framing.ingest.jsonrows",
    "framing.ingest.parquet_pages",
    "framing.ingest.tables",
    "framing.ingest.archives",
    "framing.ingest.warc",
    "framing.ingest.checks_text",
    "framing.ingest.checks_wire",
    "framing.ingest.checks",
    "framing.ingest.sniff",
    "framing.ingest.read",
    "framing.ingest",
    "framing.fetch.urls",
    "framing.fetch.addresses",
    "framing.fetch.world",
    "framing.fetch.client",
    "framing.fetch.pace",
    "framing.fetch.robots",
    "framing.fetch.visit",
    "framing.fetch.store",
    "framing.fetch.lists",
    "framing.fetch.run",
    "framing.fetch",
    "framing.inflection",
    "framing.counterparts",
    "framing.text",
    "framing.trees",
    "framing.phrases",
    "framing.quantities",
    "framing.questions",
    "framing.marks",
    "framing.nouns",
    "framing.names",
    "framing.institutions",
    "framing.roles",
    "framing.people",
    "framing.kinds",
    "framing.focus",
    "framing.subjects",
    "framing.reporting",
    "framing.sayclauses",
    "framing.clauses",
    "framing.unmarked",
    "framing.attribution",
    "framing.attitudes",
    "framing.saying",
    "framing.cited",
    "framing.echoes",
    "framing.introducing",
    "framing.ownership",
    "framing.voice",
    "framing.entries",
    "framing.lexfile",
    "framing.lexicon",
    "framing.matcher",
    "framing.rivals",
    "framing.selection",
    "framing.lexcheck",
    "framing.evidence",
    "framing.lexshow",
    "framing.target_words",
    "framing.target_grammar",
    "framing.target_antecedents",
    "framing.targets",
    "framing.devices.common",
    "framing.devices.loaded",
    "framing.devices.place",
    "framing.devices.vague",
    "framing.devices.amounts",
    "framing.devices.modals",
    "framing.devices.senses",
    "framing.devices.presupposing",
    "framing.devices.boosting",
    "framing.devices.hedging",
    "framing.devices.actors",
    "framing.devices.holders",
    "framing.devices.contrast_senses",
    "framing.devices.edges",
    "framing.devices.parties",
    "framing.devices.sides",
    "framing.devices.pairing",
    "framing.devices.contrast_reason",
    "framing.devices.contrast",
    "framing.devices",
    "framing.scope",
    "framing.entities",
    "framing.scores",
    "framing.norms",
    "framing.commitment",
    "framing.sources",
    "framing.pipeline",
    "framing.processes",
    "framing.progress",
    "framing.spreadsheet",
    "framing.files",
    "framing.intake",
    "framing.journal",
    "framing.engine",
    "framing.stories",
    "framing.story",
    "framing.story.records",
    "framing.story.knowledge",
    "framing.story.content",
    "framing.story.wording",
    "framing.story.identity",
    "framing.story.statements",
    "framing.story.introductions",
    "framing.story.quoted",
    "framing.story.facts",
    "framing.story.openings",
    "framing.story.acts",
    "framing.story.chains",
    "framing.story.referents",
    "framing.story.portraits",
    "framing.story.agency",
    "framing.story.differences",
    "framing.story.claims",
    "framing.story.compare",
    "framing.comparison",
    "framing.comparison.records",
    "framing.comparison.evidence",
    "framing.comparison.counts",
    "framing.comparison.duplicates",
    "framing.comparison.units",
    "framing.comparison.resampling",
    "framing.comparison.limits",
    "framing.comparison.estimates",
    "framing.comparison.differences",
    "framing.comparison.significance",
    "framing.comparison.verdicts",
    "framing.comparison.pairs",
    "framing.comparison.masks",
    "framing.comparison.contexts",
    "framing.comparison.vocabulary",
    "framing.comparison.word_tests",
    "framing.comparison.words",
    "framing.comparison.trends",
    "framing.comparison.shares",
    "framing.comparison.choices",
    "framing.comparison.run",
    "framing.selfcheck",
    "framing.selfcheck.splits",
    "framing.selfcheck.swap",
    "framing.selfcheck.symmetry",
    "framing.selfcheck.repeat",
    "framing.selfcheck.run",
    "framing.selfcheck.show",
    "framing.figures",
    "framing.story_figures",
    "framing.comparison_figures.layout",
    "framing.comparison_figures.rates",
    "framing.comparison_figures.differences",
    "framing.comparison_figures.wording",
    "framing.comparison_figures.shares",
    "framing.comparison_figures.trends",
    "framing.comparison_figures.plan",
    "framing.comparison_figures",
    "framing.report",
    "framing.report.record",
    "framing.report.view",
    "framing.report.pieces",
    "framing.report.who",
    "framing.report.commits",
    "framing.report.colours",
    "framing.report.markdown",
    "framing.report.html",
    "framing.report.outlets",
    "framing.report.write",
    "framing.report.story_record",
    "framing.report.story_view",
    "framing.report.story_sources",
    "framing.report.story_markdown",
    "framing.report.contrast",
    "framing.report.story_write",
    "framing.report.compare_record",
    "framing.report.compare_view",
    "framing.report.compare_methods",
    "framing.report.compare_cells",
    "framing.report.compare_marks",
    "framing.report.compare_data",
    "framing.report.compare_charts",
    "framing.report.compare",
    "framing.report.compare_write",
    "framing.evaluate.catalog",
    "framing.evaluate.rows",
    "framing.evaluate.engines",
    "framing.evaluate.intervals",
    "framing.evaluate.task",
    "framing.evaluate.valence",
    "framing.evaluate.toward",
    "framing.evaluate.gold",
    "framing.evaluate.sentences",
    "framing.evaluate.articles",
    "framing.evaluate.pairs",
    "framing.evaluate.stories",
    "framing.evaluate.grouping",
    "framing.evaluate.run",
    "framing.evaluate.agreement",
    "framing.evaluate.show",
    "framing.evaluate",
    "framing",  # the public names, handed on
    "framing.classroom",
    "framing.classroom.exercise",
    "framing.classroom.reading",
    "framing.classroom.choose",
    "framing.classroom.hiding",
    "framing.classroom.limits",
    "framing.classroom.material",
    "framing.classroom.kinds",
    "framing.classroom.kinds.common",
    "framing.classroom.kinds.hunting",
    "framing.classroom.kinds.sorting",
    "framing.classroom.kinds.rewriting",
    "framing.classroom.kinds.verbs",
    "framing.classroom.kinds.certainty",
    "framing.classroom.kinds.sides",
    "framing.classroom.kinds.speakers",
    "framing.classroom.kinds.outlets",
    "framing.classroom.exercises",
    "framing.classroom.marks",
    "framing.classroom.agreement",
    "framing.classroom.agreement_show",
    "framing.classroom.lesson",
    "framing.classroom.sheet",
    "framing.classroom.print_pdf",
    "framing.classroom.store",
    "framing.classroom.storing",
    "framing.classroom.security",
    "framing.classroom.steps",
    "framing.classroom.room_records",
    "framing.classroom.rooms",
    "framing.classroom.results",
    "framing.classroom.pages",
    "framing.classroom.export",
    "framing.classroom.class_pdf",
    "framing.classroom.making",
    "framing.classroom.workshop",
    "framing.classroom.guard",
    "framing.classroom.site",
    "framing.classroom.student_pages",
    "framing.classroom.teacher_pages",
    "framing.classroom.app",
    "framing.classroom.serve",
    "framing.cli_corpus",
    "framing.cli_outlets",
    "framing.cli_fetch",
    "framing.cli_classroom",
    "framing.cli",
    "framing.__main__",
)

# The version stands in framing/__init__.py, where users and build tools look for it, but is no part of the flow.
FOR_ALL = frozenset({"framing.__version__"})

# These records draw themselves in a notebook and write themselves out: their methods hand them to the report modules when they are called.
LATE = frozenset(
    {("framing.types", "Analysis"), ("framing.story.records", "StoryComparison"), ("framing.comparison.records", "Comparison")}
)
LATE_TARGETS = ("framing.report", "framing.comparison_figures")

NLP_FILE = "framing.text"
NLP_LIBRARIES = frozenset({"spacy", "sentencex", "simplemma", "thinc"})


class Import(NamedTuple):
    """One imported name: `module` holds it, `name` is empty for a plain `import module`."""

    line: int
    module: str
    name: str
    method_of: str  # the class in one of whose methods it stands, else empty


def test_package_keeps_its_order() -> None:
    assert list(problems(PACKAGE, ORDER)) == []


def test_only_text_knows_the_nlp_libraries() -> None:
    assert list(foreign_nlp_imports(PACKAGE)) == []
    # Or else the check above would hold because the list names libraries that nobody uses.
    used = {found.module.split(".")[0] for found in imports(PACKAGE / "text.py", NLP_FILE)}
    assert used >= NLP_LIBRARIES


def problems(package: Path, order: Sequence[str]) -> Iterator[str]:
    """Each break of the order as a line `module:line: problem`."""
    place = {module: number for number, module in enumerate(order)}
    modules = {module_name(package, path): path for path in sorted(package.rglob("*.py"))}
    yield from (f"{module}: has no place in ORDER" for module in modules if module not in place)
    yield from (f"{module}: is in ORDER but not in the package" for module in order if module not in modules)
    for module, path in modules.items():
        for found in imports(path, module):
            if found.module.startswith("."):
                yield f'{module}:{found.line}: "{found.module}" is relative; name the whole module'
                continue
            target = target_of(found, modules)
            if target is None or module not in place or is_allowed(module, found, target):
                continue
            if target not in place:
                yield f"{module}:{found.line}: {target} has no place in ORDER"
            elif place[target] >= place[module]:
                yield f"{module}:{found.line}: imports {target}, which stands below it"


def foreign_nlp_imports(package: Path) -> Iterator[str]:
    for path in sorted(package.rglob("*.py")):
        module = module_name(package, path)
        for found in imports(path, module):
            if module != NLP_FILE and found.module.split(".")[0] in NLP_LIBRARIES:
                yield f"{module}:{found.line}: imports {found.module}, which only {NLP_FILE} may know"


def is_allowed(module: str, found: Import, target: str) -> bool:
    if f"{found.module}.{found.name}" in FOR_ALL:
        return True
    late = (module, found.method_of) in LATE
    return late and any(target == allowed or target.startswith(allowed + ".") for allowed in LATE_TARGETS)


def target_of(found: Import, modules: dict[str, Path]) -> str | None:
    """The file of the package that an import reads; None for other libraries. `from framing import figures` reads framing.figures."""
    whole = f"{found.module}.{found.name}"
    if found.name and whole in modules:
        return whole
    return found.module if found.module.split(".")[0] == "framing" else None


def module_name(package: Path, path: Path) -> str:
    parts = [package.name, *path.relative_to(package).with_suffix("").parts]
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports(path: Path, module: str) -> list[Import]:
    """Every import of a file, wherever it stands: inside functions, under TYPE_CHECKING, and by `import_module("...")`."""
    return list(_imports(ast.parse(path.read_text("utf-8"), filename=module), owner="", method_of=""))


def _imports(node: ast.AST, *, owner: str, method_of: str) -> Iterator[Import]:
    for child in ast.iter_child_nodes(node):
        match child:
            case ast.Import(names=names):
                yield from (Import(child.lineno, alias.name, "", method_of) for alias in names)
            case ast.ImportFrom(module=source, names=names, level=level):
                base = "." * level + (source or "")
                yield from (Import(child.lineno, base, alias.name, method_of) for alias in names)
            case ast.Call(func=function, args=[ast.Constant(value=str(name)), *_]) if _called(function) in ("import_module", "__import__"):
                yield Import(child.lineno, name, "", method_of)
        if isinstance(child, ast.ClassDef):
            yield from _imports(child, owner=child.name, method_of="")
        elif isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef):
            yield from _imports(child, owner="", method_of=owner or method_of)
        else:
            yield from _imports(child, owner=owner, method_of=method_of)


def _called(function: ast.expr) -> str:
    return function.id if isinstance(function, ast.Name) else function.attr if isinstance(function, ast.Attribute) else ""


# The checker itself: a made-up package of which the order is known, and one sin each.

MADE_UP_ORDER = ("framing.types", "framing.text", "framing.report.html", "framing.report", "framing", "framing.cli")
CLEAN = {
    "types.py": "class Analysis:\n    def to_html(self):\n        from framing.report.html import page\n        return page(self)\n",
    "text.py": "import re\nimport spacy\nfrom framing import __version__\nfrom framing.types import Analysis\n",
    "report/__init__.py": "from framing.report.html import page\n",
    "report/html.py": "from framing import text\n\n\ndef page(analysis):\n    import framing.types\n",
    "__init__.py": '__version__ = "1"\n',
    "cli.py": "from framing import report\nfrom framing import __version__\n",
}
SINS = {
    "at the top": ("text.py", "from framing.cli import main", "framing.text:1: imports framing.cli"),
    "plain import": ("text.py", "import framing.cli", "framing.text:1: imports framing.cli"),
    "import as": ("text.py", "import framing.cli as c", "framing.text:1: imports framing.cli"),
    "second of two": ("text.py", "import re, framing.cli", "framing.text:1: imports framing.cli"),
    "of a module from the package": ("text.py", "from framing import report", "framing.text:1: imports framing.report"),
    "of a public name from the package": ("text.py", "from framing import analyze", "framing.text:1: imports framing,"),
    "of the package": ("text.py", "import framing", "framing.text:1: imports framing,"),
    "inside a function": ("text.py", "def f():\n    if f:\n        from framing.cli import main", "framing.text:3: imports framing.cli"),
    "for typing only": ("text.py", "if TYPE_CHECKING:\n    from framing.cli import main", "framing.text:2: imports framing.cli"),
    "by name": ("text.py", 'importlib.import_module("framing.cli")', "framing.text:1: imports framing.cli"),
    "of itself": ("text.py", "from framing.text import a", "framing.text:1: imports framing.text"),
    "of the package above from a part": (
        "report/html.py",
        "from framing.report import page",
        "framing.report.html:1: imports framing.report,",
    ),
    "relative": ("text.py", "from . import types", 'framing.text:1: "." is relative'),
    "relative, with a module": ("text.py", "from .types import Analysis", 'framing.text:1: ".types" is relative'),
    "of a module that is not listed": ("cli.py", "import framing.stray", "framing.cli:1: framing.stray has no place"),
    "late, of another layer": ("types.py", "class Analysis:\n    def f(self):\n        import framing.cli", "framing.types:3: imports"),
    "late, in a function": ("types.py", "def f():\n    import framing.report.html", "framing.types:2: imports framing.report.html"),
    "late, in another class": ("types.py", "class A:\n    def f(self):\n        import framing.report.html", "framing.types:3: imports"),
    "early, in the class": ("types.py", "class Analysis:\n    import framing.report.html", "framing.types:2: imports framing.report.html"),
    "late, in another file": (
        "text.py",
        "class Analysis:\n    def f(self):\n        import framing.report.html",
        "framing.text:3: imports",
    ),
    "new file": ("stray.py", "", "framing.stray: has no place in ORDER"),
}


def made_up(folder: Path, files: dict[str, str]) -> Path:
    package = folder / "framing"
    for name, content in files.items():
        path = package / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, "utf-8")
    return package


def test_checker_passes_a_clean_tree(tmp_path: Path) -> None:
    package = made_up(tmp_path, CLEAN)
    assert list(problems(package, MADE_UP_ORDER)) == []
    assert list(foreign_nlp_imports(package)) == []


@pytest.mark.parametrize(("file", "content", "expected"), SINS.values(), ids=SINS.keys())
def test_checker_finds(tmp_path: Path, file: str, content: str, expected: str) -> None:
    found = list(problems(made_up(tmp_path, CLEAN | {file: content}), MADE_UP_ORDER))
    assert len(found) == 1
    assert found[0].startswith(expected)


def test_checker_finds_a_place_without_a_file(tmp_path: Path) -> None:
    found = list(problems(made_up(tmp_path, CLEAN), (*MADE_UP_ORDER, "framing.gone")))
    assert found == ["framing.gone: is in ORDER but not in the package"]


@pytest.mark.parametrize(
    "line", ["import spacy", "from spacy.tokens import Doc", "def f():\n    import simplemma", "import re, sentencex as s"]
)
def test_checker_finds_a_foreign_nlp_import(tmp_path: Path, line: str) -> None:
    found = list(foreign_nlp_imports(made_up(tmp_path, CLEAN | {"cli.py": line})))
    assert len(found) == 1
    assert found[0].startswith("framing.cli:")
