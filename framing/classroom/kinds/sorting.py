"""Loaded or plain: words for the same thing, sorted by what they add to it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import NamedTuple

from framing import types
from framing.classroom.exercise import Answer, Exercise, Table, Task
from framing.classroom.kinds.common import DEVICES, finish, fitting, form_of, in_form, listed, quoted, rubric, whose
from framing.classroom.limits import measured
from framing.classroom.material import Excerpt, Kind, Material, key_findings
from framing.entries import Entry
from framing.errors import LexiconError
from framing.evidence import entry_key, read_evidence
from framing.lexicon import shipped_lexicons
from framing.text import lemma

_FROM_TEXT = {1: 3, 2: 4, 3: 5}  # words of the article
_SETS = {1: 4, 2: 5, 3: 6}  # rows of the table
_COMMON = 15  # of 3,000 news articles
_COLUMNS = ("Three words about …", "Sounds good", "Plain", "Sounds bad")


class Shades(NamedTuple):
    """Three words for nearly the same thing."""

    about: str
    good: str
    plain: str
    bad: str


def read_shades(path: Path | None = None) -> tuple[Shades, ...]:
    """The lines of lexicons/connotations.txt.

    Raises:
        LexiconError: a line has not four parts, one of them is empty, or a word stands twice.
    """
    path = path or Path(str(files("framing"))) / "lexicons" / "connotations.txt"
    seen: set[str] = set()
    found = []
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        parts = [part.strip() for part in line.split("|")]
        if len(parts) != len(_COLUMNS) or not all(parts):
            raise LexiconError(path, number, "has not four parts", remedy="write WHAT | good | plain | bad")
        if again := seen.intersection(parts[1:]):
            raise LexiconError(path, number, f'"{min(again)}" stands twice', remedy="keep one of the two")
        seen.update(parts[1:])
        found.append(Shades(*parts))
    return tuple(found)


def sort(material: Material) -> Exercise:
    """Sort words by connotation.

    Level 1: three words of the article, the plain one to be ticked, and four sets of three words to be sorted. Level 2: four words, five sets,
    and a sentence for two shades. Level 3: five words without help, six sets, and a word whose shade depends on the reader.
    """
    excerpt = material.excerpt(
        wanted=lambda analysis: [f.start for f in analysis.findings if _is_sortable(f)], enough=_FROM_TEXT[material.level] + 2
    )
    found = _once(excerpt, [f for f in excerpt.findings(("loaded",)) if _is_sortable(f)])
    material.need(found, 2, "words that judge or excite and have a plainer wording", _FROM_TEXT[material.level])
    chosen = material.pick(found, _FROM_TEXT[material.level], "words", first=[-f.strength for f in found])
    tasks, answers = [], []
    for number, finding in enumerate(chosen, 1):
        task, answer = _tick(material, excerpt, number, finding) if material.level < 3 else _name(excerpt, number, finding)
        tasks.append(task)
        answers.append(answer)
    sets = _sets(material, excerpt)
    rows = [f"{shade.about}: {', '.join(material.shuffled(shade[1:], 'mixed', shade.about))}" for shade in sets]
    tasks.append(Task(prompt="Sort the words into the table: which one sounds good, which one is plain, which one sounds bad?"))
    answers.append(Answer(text="See the table.", reason="Not everybody hears a word alike: another place is right if the reason is good."))
    example = material.pick(sets, 1, "example")[0]
    if material.level > 1:
        tasks.append(
            Task(
                prompt=f"Write two sentences about the same thing or person, one with “{example.good}”, one with “{example.bad}”.", lines=4
            )
        )
        answers.append(Answer(text="Open. Both sentences tell the same fact; the reader likes the first better."))
    tasks.append(Task(prompt="Choose one word of the text. Who would choose it, and who would choose the plain one?", lines=3))
    answers.append(Answer(text="Open. A good answer names what the chooser wants the reader to feel, not what party he or she belongs to."))
    if material.level == 3:
        tasks.append(Task(prompt="Find a word that sounds good to some readers and bad to others. Explain why.", lines=3))
        answers.append(Answer(text="Open. For example “radical”, “traditional”, “tough”, “activist”."))
    return finish(
        SORT,
        material,
        [excerpt.marked((f.start, f.end) for f in chosen)],
        instructions=(
            "Two words can mean the same thing and feel different.",
            "A plain word only tells the fact. A loaded word also tells you what to feel.",
            "Look at the numbered words in the text, then at the sets of words.",
            "Read a sentence aloud with each word, and listen for the difference.",
        ),
        tasks=tuple(tasks),
        answers=tuple(answers),
        table=Table(columns=_COLUMNS, rows=tuple((row, "", "", "") for row in rows)),
        filled=Table(columns=_COLUMNS, rows=tuple((row, *shade[1:]) for row, shade in zip(rows, sets, strict=True))),
        labels=(("loaded", DEVICES["loaded"]),),
        findings=tuple(key_findings(0, excerpt, excerpt.findings(("loaded",)))),
        questions=(
            "Is there a word that has no plain twin? What would you do with it?",
            "Who decides which word is the plain one?",
            "Which word would you like to be called, and which not? By whom?",
            "Can a plain word be unfair?",
        ),
        rubric=rubric(
            "Takes the longer or the rarer word for the loaded one.",
            "Sorts the clear cases.",
            "Sorts nearly all, and says what a word adds.",
            "Also says for which readers and in which sentences a word would change its place.",
        ),
        limits=(
            "The sets were written by hand, the plainer words come from a word list. Neither knows your class.",
            *measured("loaded"),
        ),
    )


def _tick(material: Material, excerpt: Excerpt, number: int, finding: types.Finding) -> tuple[Task, Answer]:
    word = excerpt.show(finding.start, finding.end)
    plain = fitting(finding, excerpt)[:2]
    other = material.pick(_other_loaded(finding), 1, "other", number)
    choices = material.shuffled(list(dict.fromkeys([word, *plain, *other])), "choices", number)
    asked = "which word only tells the fact?" if len(plain) == 1 else "which words only tell the fact?"
    return (
        Task(prompt=f"({number}) {quoted(word)}: {asked}", choices=tuple(choices), lines=0 if material.level == 1 else 1),
        Answer(
            text=listed(plain, "and"),
            reason=f"{excerpt.names.hide(finding.reason)} It stands in {whose(finding, excerpt)}.",
            plainer=plain,
        ),
    )


def _name(excerpt: Excerpt, number: int, finding: types.Finding) -> tuple[Task, Answer]:
    word = excerpt.show(finding.start, finding.end)
    plain = fitting(finding, excerpt)
    return (
        Task(prompt=f"({number}) {quoted(word)}: write a plainer word, and one that says it still more strongly.", lines=2),
        Answer(
            text=f"Plainer: {listed(plain)}. Stronger: open.",
            reason=f"{excerpt.names.hide(finding.reason)} It stands in {whose(finding, excerpt)}.",
            plainer=plain,
        ),
    )


def _other_loaded(finding: types.Finding) -> list[str]:
    """Other words of the lexicons for the same thing: of the finding's label and polarity, with a plainer wording that it has too."""
    term = finding.rule.partition(":")[2]
    form = form_of(finding.text.lower(), term)
    return [
        in_form(entry.term, form)
        for lexicon in shipped_lexicons()
        for entry in lexicon.entries
        if (entry.device, entry.label, entry.polarity) == (finding.device, finding.label, finding.polarity)
        and entry.one_word and entry.term != term and entry.strength > 1 and entry.plainer[:1] == finding.plainer[:1] and _is_common(entry)
    ]  # fmt: skip


def _is_common(entry: Entry) -> bool:
    """Whether news uses a word often enough for students to have met it."""
    known = read_evidence().get(entry_key(entry))
    return known is not None and known.articles >= _COMMON


def _is_sortable(finding: types.Finding) -> bool:
    """Whether a plainer wording can stand beside the word: marks, volume and names of sides have none of its kind."""
    return finding.device == "loaded" and bool(finding.plainer) and finding.label != "scare-quotes" and finding.polarity != "contested"


def _once(excerpt: Excerpt, found: Sequence[types.Finding]) -> list[types.Finding]:
    """Each word once."""
    words: dict[str, types.Finding] = {}
    for finding in found:
        words.setdefault(finding.rule, finding)
    return list(words.values())


def _sets(material: Material, excerpt: Excerpt) -> list[Shades]:
    """Sets of three words, those first of which the text holds a word."""
    shades = _shades()
    held = {lemma(token.lower) for token in excerpt.analysis.document.tokens if token.word and excerpt.holds(token.start, token.end)}
    near = [not any(word in held for word in shade[1:]) for shade in shades]
    return material.pick(shades, _SETS[material.level], "sets", first=near)


@cache
def _shades() -> tuple[Shades, ...]:
    return read_shades()


SORT = Kind(
    name="loaded-or-plain",
    title="Loaded or plain?",
    goal="You can sort words for the same thing by what they make a reader feel.",
    needs="article",
    minutes=20,
    make=sort,
)
