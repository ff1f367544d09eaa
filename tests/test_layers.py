"""The house's order: text flows one way, and a file imports only from files above it in `ORDER`."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import pytest
from layer_order import ORDER

PACKAGE = Path(__file__).resolve().parent.parent / "framing"

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
