"""The shipped lexicons: format, examples, size; and the reader's errors."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from framing.errors import LexiconError
from framing.examples import failing_examples
from framing.lexicon import SHIPPED, Lexicon, check_together, read_lexicon, shipped_lexicons
from framing.types import LABELS

HEAD = '+++\nname = "mine"\nversion = "1"\nlicence = "CC0"\ndevice = "loaded"\nlabel = "combative"\ndescription = "d"\n+++\n'


@pytest.mark.parametrize("name", SHIPPED)
def test_examples_hold(name: str) -> None:
    lexicon = next(lexicon for lexicon in shipped_lexicons() if lexicon.name == name)
    assert list(failing_examples(lexicon)) == []


def test_a_term_stands_once_per_device_and_part_of_speech() -> None:
    check_together(shipped_lexicons())


def test_size() -> None:
    entries = [entry for lexicon in shipped_lexicons() for entry in lexicon.entries]
    counts = Counter((entry.device, entry.label) for entry in entries)
    reporting = [entry for entry in entries if entry.stance]
    assert sum(n for (device, label), n in counts.items() if device == "loaded" and label != "reporting-verb") >= 1200
    assert len(reporting) >= 150 and {entry.stance for entry in reporting} == {"neutral", "distancing", "endorsing", "charged"}
    assert sum(n for (device, _), n in counts.items() if device == "hedge") >= 250
    assert counts["certainty", "booster"] >= 80
    assert sum(n for (device, _), n in counts.items() if device == "contrast") >= 60
    wanted = {(d, label) for d, labels in LABELS.items() for label in labels} - {("loaded", "scare-quotes"), ("contrast", "paired")}
    assert wanted <= set(counts)  # scare quotes and pairs are found by rule


def test_loaded_entries_offer_plainer_wordings() -> None:
    loaded = [e for lexicon in shipped_lexicons() for e in lexicon.entries if e.device == "loaded" and e.stance not in ("neutral", "endorsing")]
    assert sum(bool(entry.plainer) for entry in loaded) >= 0.9 * len(loaded)


def test_poles_have_an_opposite() -> None:
    poles = {entry.pole for lexicon in shipped_lexicons() for entry in lexicon.entries if entry.pole}
    assert ("firm", "lenient") in poles and ("lenient", "firm") in poles


def write(folder: Path, text: str, name: str = "mine") -> Path:
    path = folder / f"{name}.lex"
    path.write_text(text, "utf-8")
    return path


@pytest.mark.parametrize(
    ("text", "line", "problem"),
    [
        ("slam | pos: verb\n", 1, "no head"),
        (HEAD.replace('"CC0"', "CC0") + "slam\n", 1, "no TOML"),
        (HEAD.replace("licence", "license") + "slam\n", 1, "unknown key"),
        (HEAD.replace('name = "mine"', 'name = "other"') + "slam\n", 1, 'name is "other"'),
        (HEAD.replace('"loaded"', '"laden"') + "slam\n", 1, "unknown device"),
        (HEAD + "slam | colour: red\n", 9, "unknown key"),
        (HEAD + "slam | pos: verbs\n", 9, "is unknown"),
        (HEAD + "slam | pos\n", 9, "has no value"),
        (HEAD + "slam | strength: 4\n", 9, "strength"),
        (HEAD + "slam | pole: firm\n", 9, "pole"),
        (HEAD + "slam | label: modal\n", 9, "label"),
        (HEAD + "slam | pos: verb | pos: noun\n", 9, "stands twice"),
        (HEAD + "slam | not_next: door\n", 9, "no example"),
        (HEAD + "slam | pos: verb\nSlam | pos: verb\n", 10, "also on line 9"),
        (HEAD, 8, "no entry"),
    ],
)
def test_format_errors(tmp_path: Path, text: str, line: int, problem: str) -> None:
    path = write(tmp_path, text)
    with pytest.raises(LexiconError, match=problem) as caught:
        read_lexicon(path)
    assert caught.value.line == line
    assert caught.value.remedy
    assert str(caught.value).startswith(f"{path}:{line}: ")


def test_file_errors(tmp_path: Path) -> None:
    with pytest.raises(LexiconError, match="no such file"):
        read_lexicon(tmp_path / "none.lex")
    path = tmp_path / "mine.lex"
    path.write_bytes(HEAD.encode() + b"caf\xe9\n")
    with pytest.raises(LexiconError, match="not UTF-8"):
        read_lexicon(path)


def test_a_term_stands_in_one_file(tmp_path: Path) -> None:
    first = read_lexicon(write(tmp_path, HEAD + "slam | pos: verb\n"))
    second = read_lexicon(write(tmp_path, HEAD.replace("mine", "yours") + "slam | pos: verb\n", "yours"))
    with pytest.raises(LexiconError, match="also stands in mine"):
        check_together([first, second])


def lexicon(tmp_path: Path, entries: str) -> Lexicon:
    return read_lexicon(write(tmp_path, HEAD + entries))


def test_examples_can_fail(tmp_path: Path) -> None:
    bad = lexicon(tmp_path, "slam | pos: verb | hit: He closed the door. | miss: Critics slam the plan.\n")
    assert len(list(failing_examples(bad))) == 2
