"""Reporting-verb swap: the verb that brings in somebody's words, changed for others."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import NamedTuple

from framing.classroom.exercise import Answer, Exercise, Finding, Task
from framing.classroom.kinds.common import NOBODY, finish, form_of, in_form, listed, quoted, rubric
from framing.classroom.limits import measured
from framing.classroom.material import Excerpt, Kind, Material, key_findings
from framing.entries import Entry
from framing.inflection import inflections
from framing.lexicon import shipped_lexicons

_ITEMS = {1: 3, 2: 4, 3: 4}
# Verbs that can stand in the place of "said" before "that" and behind a quotation, by what they do; all of them stand in reporting.lex.
SWAPS: Mapping[str, tuple[str, ...]] = {
    "plain": ("say", "state", "remark"),
    "doubt": ("claim", "insist", "allege"),
    "believe": ("point out", "reveal", "confirm"),
    "small": ("grumble", "whine", "mumble"),
    "loud": ("boast", "snap", "vow"),
}
_DOES = {
    "plain": "only says that the words were said",
    "doubt": "lets the reader doubt the words",
    "believe": "tells the reader that the words are true",
    "small": "makes the speaker look weak or cross",
    "loud": "makes the speaker look proud, angry or solemn",
}
_STANCES = {
    "neutral": "It only says that the words were said, or in which order.",
    "distancing": "It keeps the writer away from the words: the reader starts to doubt them.",
    "endorsing": "It takes the words for true: the writer stands behind them.",
    "charged": "It judges how or why the speaker said it.",
}
# What their grammar keeps from being swapped for another: "told reporters", "asked whether", "according to".
_FIXED = frozenset("tell ask inform remind assure urge order invite promise threaten deny dispute accuse call describe warn".split())


class _Verb(NamedTuple):
    """A verb of saying in the passage."""

    start: int
    end: int
    entry: Entry
    form: str  # as `form_of` names it
    speaker: str
    quotation: int  # place in the analysis


def swap(material: Material) -> Exercise:
    """Swap the verbs that bring in somebody's words.

    Level 1: three verbs are numbered, the plain one is to be chosen from four. Level 2: four verbs, each to be changed in two directions with
    a bank of verbs. Level 3: four verbs without a bank, and the whole passage from one side's view and from nobody's.
    """
    excerpt = material.excerpt(
        wanted=lambda analysis: [q.start for q in analysis.quotations if q.presentation == "speech"], enough=_ITEMS[material.level] + 2
    )
    found = _once(_verbs(excerpt), _ITEMS[material.level])
    material.need(found, 2, "verbs that bring in somebody’s words and can be swapped", _ITEMS[material.level])
    material.need([verb for verb in found if _judges(verb)], 0, "verbs of saying that judge", 2)
    chosen = material.pick(found, _ITEMS[material.level], "verbs", first=[not _judges(verb) for verb in found])
    tasks, answers = [], []
    for number, verb in enumerate(chosen, 1):
        task, answer = (_choose, _swap_with_bank, _swap_alone)[material.level - 1](material, excerpt, number, verb)
        tasks.append(task)
        answers.append(answer)
    tasks.append(Task(prompt="Which of the numbered verbs would you keep? Say what it tells that “said” does not.", lines=3))
    answers.append(Answer(text="Open. Some people do shout, admit or warn: a verb that tells what can be checked is fair."))
    if material.level == 3:
        tasks.append(
            Task(
                prompt="Write two sentences of your own in which one speaker “says” and the other “claims” the same thing. What happens?",
                lines=5,
            )
        )
        answers.append(Answer(text="The reader trusts the one who “says”. Nothing else has changed."))
    bank = _bank() if material.level == 2 else ""
    return finish(
        VERBS,
        material,
        [excerpt.marked((verb.start, verb.end) for verb in chosen)],
        instructions=(
            "Find each numbered verb in the text. It brings in somebody’s words.",
            "Ask: does it only say that somebody spoke, or does it also judge?",
            "Swap it in your head for “said”. What is gone?",
            *([bank] if bank else []),
        ),
        tasks=tuple(tasks),
        answers=tuple(answers),
        findings=_findings(excerpt),
        questions=(
            "Why do some reporters write “said” again and again? Is that dull, or fair?",
            "Which verb makes you like a speaker less? Is it the speaker or the verb?",
            "“Admitted” works only if there was something to hide. What else do verbs take for granted?",
            "Do all speakers in this text get verbs of the same kind?",
        ),
        rubric=rubric(
            "Swaps verbs without a change in what they say.",
            "Finds a plain verb; the others do not fit the sentence.",
            "Swaps in both directions, and says what each verb tells about the speaker.",
            "Also says what a verb takes for granted, and when a verb that judges is earned.",
        ),
        limits=(
            "What a verb does is read off a word list. Whether somebody really shouted or admitted a thing, the list cannot know.",
            *measured("loaded"),
        ),
    )


def _choose(material: Material, excerpt: Excerpt, number: int, verb: _Verb) -> tuple[Task, Answer]:
    plain = in_form("say", verb.form)
    word = excerpt.show(verb.start, verb.end)
    if not _judges(verb):
        wrong = [in_form(material.pick(SWAPS[what], 1, "other", number, what)[0], verb.form) for what in ("doubt", "small", "loud")]
        choices = material.shuffled([word, *wrong], "choices", number)
        answer = Answer(text=quoted(word), reason=_others(verb, [w for w in wrong]))
    else:
        wrong = [in_form(material.pick(_other_than(verb, what), 1, "other", number, what)[0], verb.form) for what in ("doubt", "small")]
        choices = material.shuffled([plain, word, *wrong], "choices", number)
        answer = Answer(text=quoted(plain), reason=f"{quoted(word)}: {_stance(verb)}", plainer=(plain,))
    prompt = f"({number}) {quoted(word)}: which of these verbs only says that somebody spoke?"
    return Task(prompt=prompt, choices=tuple(choices), lines=1), answer


def _swap_with_bank(material: Material, excerpt: Excerpt, number: int, verb: _Verb) -> tuple[Task, Answer]:
    word = excerpt.show(verb.start, verb.end)
    if not _judges(verb):
        prompt = f"({number}) {quoted(word)}: take one verb that makes the reader doubt, and one that makes the speaker look small. What changes?"
        text = f"Doubt: {_forms('doubt', verb)}. Small: {_forms('small', verb)}."
    else:
        prompt = f"({number}) {quoted(word)}: take a plain verb, and one that makes the reader believe. What changes?"
        text = f"Plain: {_forms('plain', verb)}. Believe: {_forms('believe', verb)}."
    return Task(prompt=prompt, lines=3), Answer(text=text, reason=f"{quoted(word)}: {_stance(verb)}", plainer=_plainer(verb))


def _swap_alone(material: Material, excerpt: Excerpt, number: int, verb: _Verb) -> tuple[Task, Answer]:
    word = excerpt.show(verb.start, verb.end)
    prompt = f"({number}) {quoted(word)}: what does the verb say of the speaker, and of the words? Write one kinder and one harsher verb."
    text = f"Kinder: {_forms('believe', verb)}. Harsher: {_forms('small', verb)}, {_forms('doubt', verb)}."
    return Task(prompt=prompt, lines=3), Answer(text=text, reason=f"{quoted(word)}: {_stance(verb)}", plainer=_plainer(verb))


def _judges(verb: _Verb) -> bool:
    """Whether a verb does more than say that somebody spoke: "noted" is plain in tone, and takes the words for true all the same."""
    return verb.entry.stance != "neutral" or verb.entry.writer_commitment == "vouches"


def _stance(verb: _Verb) -> str:
    return _STANCES["endorsing" if verb.entry.stance == "neutral" and _judges(verb) else verb.entry.stance]


def _verbs(excerpt: Excerpt) -> list[_Verb]:
    """The verbs of saying in the passage that can be swapped, by their place; each quotation's own."""
    document = excerpt.analysis.document
    found: dict[int, _Verb] = {}
    for number, said in enumerate(excerpt.analysis.quotations):
        held = _entries().get(said.cue.lower())
        # "It decided the question", "as towns can testify": without marks or "that" the verb need not bring in words.
        if held is None or said.presentation != "speech" or said.speaker.lower() in NOBODY:
            continue
        first, last = excerpt.sentence_of(said.start), excerpt.sentence_of(said.end - 1)
        near = [
            token
            for token in document.tokens[first.first : last.last]
            if token.lower == said.cue.lower()
            and not any(q.kind == "direct" and q.start <= token.start < q.end for q in excerpt.analysis.quotations)
        ]
        if not near:
            continue
        token = min(near, key=lambda token: (min(abs(token.start - said.end), abs(said.start - token.end)), token.start))
        after = document.text[token.end : token.end + 6]
        if excerpt.holds(token.start, token.end) and (said.kind == "direct" or after.startswith(" that ")):
            found.setdefault(token.start, _Verb(token.start, token.end, *held, said.speaker, number))
    return [found[place] for place in sorted(found)]


def _once(found: Sequence[_Verb], wanted: int) -> list[_Verb]:
    """Each verb where it stands first; all of them where these are fewer than wanted."""
    once: dict[str, _Verb] = {}
    for verb in found:
        once.setdefault(verb.entry.term, verb)
    return list(once.values()) if len(once) >= wanted else list(found)


def _plainer(verb: _Verb) -> tuple[str, ...]:
    return () if not _judges(verb) else (in_form("say", verb.form),)


def _forms(what: str, verb: _Verb) -> str:
    return listed([in_form(other, verb.form) for other in _other_than(verb, what)], "or")


def _other_than(verb: _Verb, what: str) -> list[str]:
    return [other for other in SWAPS[what] if other != verb.entry.term]


def _others(verb: _Verb, wrong: list[str]) -> str:
    what = {in_form(other, verb.form): does for kind, does in _DOES.items() for other in SWAPS[kind]}
    return "; ".join(f"{quoted(word)} {what[word]}" for word in wrong) + "."


def _bank() -> str:
    parts = [f"{', '.join(in_form(verb, 'past') for verb in verbs)} ({_DOES[what]})" for what, verbs in SWAPS.items()]
    return f"Verb bank: {'; '.join(parts)}."


def _findings(excerpt: Excerpt) -> tuple[Finding, ...]:
    return tuple(key_findings(0, excerpt, [f for f in excerpt.findings(("loaded",)) if f.label == "reporting-verb"]))


@cache
def _entries() -> Mapping[str, tuple[Entry, str]]:
    """Form of a verb of one word that can be swapped -> its entry, and which form it is."""
    reporting = next(lexicon for lexicon in shipped_lexicons() if lexicon.name == "reporting")
    forms: dict[str, tuple[Entry, str]] = {}
    for entry in reporting.entries:
        if entry.stance and entry.one_word and "verb" in entry.pos and entry.use == "speech" and entry.term not in _FIXED:
            for form in inflections(entry.term, "verb"):
                forms.setdefault(form, (entry, form_of(form, entry.term)))
    return forms


VERBS = Kind(
    name="verb-swap",
    title="Reporting-verb swap",
    goal="You can tell what a verb of saying adds to somebody’s words, and choose a fair one.",
    needs="article",
    minutes=20,
    make=swap,
)
