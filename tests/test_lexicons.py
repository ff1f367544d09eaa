"""The shipped lexicons: format, examples, size; and the reader's errors."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from framing.entries import COMMON, Entry, Lexicon
from framing.errors import LexiconError
from framing.lexcheck import (
    BARE,
    BREACH,
    FAILS,
    IDLE,
    REPEATED,
    SHADOWED,
    check_lexicon,
    cover,
    failing_examples,
    idle_guards,
    shadowed_entries,
)
from framing.lexfile import examine_lexicon, read_lexicon
from framing.lexicon import SHIPPED, check_together, shipped_lexicons
from framing.types import LABELS, SOURCE_COMMITMENTS, WRITER_COMMITMENTS, Article

HEAD = '+++\nname = "mine"\nversion = "1"\nlicence = "CC0"\ndevice = "loaded"\nlabel = "combative"\ndescription = "d"\n+++\n'


@pytest.mark.parametrize("name", SHIPPED)
def test_shipped_lexicons_prove_themselves(name: str) -> None:
    lexicon = next(lexicon for lexicon in shipped_lexicons() if lexicon.name == name)
    assert [str(problem) for problem in failing_examples(lexicon)] == []
    assert [str(problem) for problem in idle_guards(lexicon)] == []
    assert [entry.term for entry in lexicon.entries if not entry.hits] == []


def test_shipped_lexicons_stand_together() -> None:
    check_together(shipped_lexicons())
    assert [str(problem) for problem in shadowed_entries(shipped_lexicons(), shipped_lexicons())] == []


def test_size() -> None:
    entries = [entry for lexicon in shipped_lexicons() for entry in lexicon.entries]
    counts = Counter((entry.device, entry.label) for entry in entries)
    reporting = [entry for entry in entries if entry.stance]
    assert sum(n for (device, _), n in counts.items() if device == "loaded") >= 4000
    assert len(reporting) >= 300 and {entry.stance for entry in reporting} == {"neutral", "distancing", "endorsing", "charged"}
    assert {kind for entry in reporting for kind in entry.verb_class} == {"factive", "implicative", "assertive"}
    assert sum(n for (device, _), n in counts.items() if device == "hedge") >= 350
    assert counts["certainty", "booster"] >= 150
    assert sum(n for (device, _), n in counts.items() if device == "contrast") >= 150
    wanted = {(d, label) for d, labels in LABELS.items() for label in labels} - {("loaded", "scare-quotes"), ("contrast", "paired")}
    assert wanted <= set(counts)  # scare quotes and pairs are found by rule


def test_reporting_words_have_a_commitment() -> None:
    entries = [entry for lexicon in shipped_lexicons() for entry in lexicon.entries]
    assert all(bool(e.commitment) == bool(e.writer_commitment) == bool(e.stance) for e in entries)
    verbs = {e.term: (e.commitment, e.writer_commitment) for e in entries if e.stance and "verb" in e.pos}
    assert set(verbs.values()) == {(step, writer) for step in SOURCE_COMMITMENTS for writer in WRITER_COMMITMENTS} - {(1, "vouches")}
    for term, expected in {
        "say": (2, "leaves"), "suggest": (1, "leaves"), "vow": (3, "leaves"), "grumble": (2, "leaves"),
        "reveal": (2, "vouches"), "admit": (2, "vouches"), "find": (2, "vouches"), "confirm": (3, "vouches"),
        "claim": (2, "distances"), "insist": (3, "distances"), "theorize": (1, "distances"),
    }.items():  # fmt: skip
        assert verbs[term] == expected, term


def test_commitment_is_plain_where_none_is_named(tmp_path: Path) -> None:
    head = HEAD.replace("combative", "reporting-verb")
    path = write(tmp_path, head + "say | stance: neutral\nvow | stance: charged | class: factive | commitment: 3\nslam | pos: verb\n")
    found = [(e.commitment, e.writer_commitment) for e in read_lexicon(path).entries]
    assert found == [(2, "leaves"), (3, "vouches"), (0, "")]
    defaults = '[defaults]\nstance = "distancing"\ncommitment = 1\n+++\n'
    path = write(tmp_path, head.removesuffix("+++\n") + defaults + "say\nvow | commitment: 3\n")
    assert [(e.commitment, e.writer_commitment) for e in read_lexicon(path).entries] == [(1, "distances"), (3, "distances")]


def test_loaded_entries_offer_plainer_wordings() -> None:
    loaded = [e for lexicon in shipped_lexicons() for e in lexicon.entries if e.device == "loaded" and e.stance != "neutral"]
    assert sum(bool(entry.plainer) for entry in loaded) >= 0.98 * len(loaded)
    assert all(e.polarity for e in loaded if not e.stance and e.label != "intensity")  # volume has no side


def name_sets() -> dict[str, list[Entry]]:
    sets: dict[str, list[Entry]] = {}
    for lexicon in shipped_lexicons():
        for entry in lexicon.entries:
            if entry.referent:
                sets.setdefault(entry.referent, []).append(entry)
    return sets


def test_rival_names_are_balanced() -> None:
    sets = name_sets()
    assert len(sets) >= 200
    weights: dict[tuple[str, ...], Counter[str]] = {}
    for referent, entries in sets.items():
        flagged = [entry for entry in entries if entry.camp != COMMON]
        camps = sorted({entry.camp for entry in flagged})
        assert len(camps) >= 2, referent
        assert len({entry.strength for entry in flagged}) == 1, referent
        assert all(entry.note and entry.plainer for entry in entries), referent
        for use in ("speech", "rival"):
            counts = {camp: sum(entry.camp == camp and entry.use == use for entry in flagged) for camp in camps}
            assert len(set(counts.values())) == 1, (referent, use, counts)
        for entry in flagged:
            weights.setdefault(tuple(camps), Counter())[entry.camp] += entry.strength
    # What each set holds, all sets together hold: left and right, and every other pair of camps, weigh the same.
    assert all(len(set(weight.values())) == 1 for weight in weights.values())
    assert weights["left", "right"].total() > 300


def test_rivals_are_the_other_camps_names() -> None:
    entries = next(entries for entries in name_sets().values() if any(entry.term == "illegal alien" for entry in entries))
    alien = next(entry for entry in entries if entry.term == "illegal alien")
    assert "undocumented immigrant" in alien.rivals and "illegal immigrant" not in alien.rivals


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
        (HEAD.replace('"CC0"', "CC0") + "slam\n", 4, "no TOML"),
        (HEAD.replace("licence", "license") + "slam\n", 1, "unknown key"),
        (HEAD.replace('name = "mine"', 'name = "other"') + "slam\n", 1, 'name is "other"'),
        (HEAD.replace('"loaded"', '"laden"') + "slam\n", 1, "unknown device"),
        (HEAD + "slam | colour: red\n", 9, "unknown key"),
        (HEAD + "slam | pos: verbs\n", 9, "is unknown"),
        (HEAD + "slam | pos\n", 9, "has no value"),
        (HEAD + "slam | strength: 4\n", 9, "strength"),
        (HEAD + "slam | pole: firm\n", 9, "pole"),
        (HEAD + "tell | stance: neutral | commitment: 4\n", 9, 'commitment "4"'),
        (HEAD + "slam | commitment: 3\n", 9, "a commitment and no stance"),
        (HEAD + "slam | label: modal\n", 9, "label"),
        (HEAD + "slam | pos: verb | pos: noun\n", 9, "stands twice"),
        (HEAD + "slam | not_next: door\n", 9, "no example"),
        (HEAD + "slam | pos: verb\nSlam | pos: verb\n", 10, "also on line 9"),
        (HEAD, 8, "no entry"),
        (HEAD + "= fee | camp: left\nfee hike | camp: left\n", 9, "belongs to a name"),
        (HEAD + "= fee | strength: 5\nfee hike | camp: left\n", 9, "strength"),
        (HEAD + "= fee\nfee hike | camp: left | label: labelling\n", 10, "has one camp"),
        (HEAD + "= fee\nfee hike\n", 10, "without a camp"),
        (HEAD + "fee hike | camp: left\n", 9, "no set"),
        (HEAD + " | pos: verb\n", 9, "no term"),
    ],
)
def test_format_errors(tmp_path: Path, text: str, line: int, problem: str) -> None:
    path = write(tmp_path, text)
    with pytest.raises(LexiconError, match=problem) as caught:
        read_lexicon(path)
    assert caught.value.line == line
    assert caught.value.remedy
    assert str(caught.value).startswith(f"{path}:{line}:")


def test_every_breach_is_reported_with_its_column(tmp_path: Path) -> None:
    path = write(tmp_path, HEAD + "slam | pos: verb | colour: red\nbash | pos: verbs\nhit | pos: verb\n")
    lexicon, problems = examine_lexicon(path)
    assert lexicon is not None and [entry.term for entry in lexicon.entries] == ["hit"]
    assert [(p.line, p.column) for p in problems] == [(9, 20), (10, 8)]
    assert str(problems[0]).startswith(f'{path}:9:20: unknown key "colour"; use ')


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


def test_a_check_finds_what_is_to_be_looked_at(tmp_path: Path) -> None:
    others = [lexicon for lexicon in shipped_lexicons() if lexicon.name == "combative"]
    path = write(
        tmp_path,
        HEAD
        + "slam | pos: verb | hit: He closed the door. | miss: Critics slam the plan.\n"
        + "slammed | pos: verb | match: surface | hit: Critics slammed the plan.\n"
        + "bash | pos: verb | not_next: party | not_near: rocks | miss: They bash rocks. | hit: Critics bash the plan.\n"
        + "trash gobble | pos: noun\n"
        + "kick | pos: verbs\n",
    )
    _, problems = check_lexicon(path, others)
    found = Counter(problem.kind for problem in problems)
    assert found == {BREACH: 1, FAILS: 2, IDLE: 1, SHADOWED: 1, REPEATED: 2, BARE: 1}
    texts = "\n".join(map(str, problems))
    assert (
        "guard not_next of" in texts
        and f'{path}:10: "slammed" never wins' in texts
        and f'{path}:12: no example shows "trash gobble"' in texts
    )


def test_a_longer_or_guarded_entry_shadows_nothing(tmp_path: Path) -> None:
    fine = lexicon(tmp_path, "slam | pos: verb | not_next: door | miss: They slam doors.\nslam dunk | pos: noun\nslams | match: surface\n")
    assert list(shadowed_entries([fine], [fine])) == []


def test_coverage(tmp_path: Path) -> None:
    mine = lexicon(tmp_path, "slam | pos: verb\nbash | pos: verb\n")
    articles = [Article(text="Critics slam the plan. The board slammed it too."), Article(text="A contest was held in the hall.")]
    coverage = cover(mine, (), articles)
    assert (coverage.articles, coverage.words) == (2, 16)
    assert [(entry.term, count) for entry, count in coverage.most_frequent(5)] == [("slam", 2)]
    assert [entry.term for entry in coverage.unseen] == ["bash"]
    assert coverage.examples[mine.entries[0]][0].startswith("Critics ⟦slam⟧ the plan.")


def table(folder: Path, text: str, name: str = "mine.csv") -> Path:
    path = folder / name
    path.write_text(text, "utf-8")
    return path


@pytest.mark.parametrize(("name", "separator"), [("a.csv", ","), ("b.csv", ";"), ("c.tsv", "\t")])
def test_a_spreadsheet_is_a_lexicon(tmp_path: Path, name: str, separator: str) -> None:
    rows = [
        ("term", "label", "plainer", "strength"),
        ("steal lunch from", "combative", "take money from", "3"),
        ("greedy", "evaluative", "", ""),
    ]
    text = "\ufeff" + "\r\n".join(separator.join(row) for row in rows) + "\r\n\r\n"
    read = read_lexicon(table(tmp_path, text, name))
    assert [(e.term, e.device, e.label, e.strength, e.plainer, e.line) for e in read.entries] == [
        ("steal lunch from", "loaded", "combative", 3, ("take money from",), 2),
        ("greedy", "loaded", "evaluative", 2, (), 3),
    ]
    assert "stole lunch from" in read.entries[0].forms()
    assert read.name == name[0] and len(read.version) == 8


@pytest.mark.parametrize(
    ("text", "place", "problem"),
    [
        ("", "1", "empty"),
        ("word,label\nslam,combative\n", "1:1", 'unknown column "word"'),
        ("term\nslam\n", "1:1", 'no column "label"'),
        ("term,label\nslam,combat\n", "2:2", 'label "combat" is none of the labels'),
        ("term,label\nslam,\n", "2:1", "no label"),
        ("term,label,strength\nslam,combative,9\n", "2:3", "strength"),
        ("term,label\n,combative\n", "2:1", "no term"),
        ("term,label\nslam,combative\nslam,combative\n", "3:1", "also on line 2"),
        ("term,label\nslam,combative,hit the door, hard\n", "2:3", "4 cells, 2 columns"),
        ("term,label\n", "1", "no entry"),
    ],
)
def test_spreadsheet_errors(tmp_path: Path, text: str, place: str, problem: str) -> None:
    path = table(tmp_path, text)
    with pytest.raises(LexiconError, match=problem) as caught:
        read_lexicon(path)
    assert str(caught.value).startswith(f"{path}:{place}: ") and caught.value.remedy
