"""Neutral rewrite, and charged rewrite in both directions."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from framing import types
from framing.classroom.exercise import Answer, Exercise, Passage, Task
from framing.classroom.kinds.common import finish, fitting, listed, plainer_text, quoted, rubric
from framing.classroom.limits import measured
from framing.classroom.material import Excerpt, Kind, Material, key_findings

_NEUTRAL = {1: 2, 2: 3, 3: 4}  # sentences
_CHARGED = {1: 2, 2: 3, 3: 3}
_PRINTED = {1: 120, 2: 170, 3: 220}  # words of the article in a charged rewrite
_FACT = re.compile(r"[$£€]?\d[\d,.]*\d(?:\s(?:percent|million|billion))?|[$£€]?\d(?:\s(?:percent|million|billion))?")


def neutral(material: Material) -> Exercise:
    """Rewrite sentences so that the facts stay and the judging goes.

    Level 1: two sentences, their loaded words numbered, with plainer words to choose from. Level 2: three sentences, to find the words
    oneself. Level 3: four sentences, and a paragraph of one's own from all of them.
    """
    excerpt = material.excerpt(
        wanted=lambda analysis: [f.start for f in analysis.findings if f.device == "loaded" and f.voice == "narrator"]
    )
    held = _loaded_sentences(excerpt)
    material.need(list(held), 2, "sentences in which the reporter’s own words judge or excite", _NEUTRAL[material.level])
    order = sorted(held)
    chosen = material.pick(order, _NEUTRAL[material.level], "sentences", first=[-min(3, len(held[number])) for number in order])
    document = excerpt.analysis.document
    tasks, answers, spans = [], [], []
    for number, place in enumerate(chosen, 1):
        shown = f" ({number})" if material.level == 2 else ""
        sentence, found = document.sentences[place], held[place]
        text = excerpt.show(sentence.start, sentence.end)
        words = [excerpt.show(f.start, f.end) for f in found]
        help_ = f" Words to change: {listed(words, 'and')}. Words that may help: {_help(excerpt, found)}." if material.level == 1 else ""
        tasks.append(Task(prompt=f"Write this sentence{shown} again so that it judges nobody: {text}{help_}", lines=4))
        facts = _facts(excerpt, sentence)
        answers.append(
            Answer(
                text="Change " + "; ".join(f"{quoted(excerpt.show(f.start, f.end))} ({plainer_text(f, excerpt)})" for f in found) + ".",
                reason=f"Keep the facts: {', '.join(facts)}." if facts else "Keep who did what, and when.",
                plainer=tuple(dict.fromkeys(word for f in found for word in fitting(f, excerpt))),
            )
        )
        spans += [(f.start, f.end) for f in found] if material.level == 1 else [(sentence.start, sentence.end)]
    tasks.append(Task(prompt="Compare your sentences with a neighbor’s. Did one of you lose a fact? Which one?", lines=2))
    answers.append(Answer(text="Open. Check numbers, names and times word by word."))
    if material.level > 1:
        tasks.append(Task(prompt="Is there a word that you could not replace? Say why it should stay, or why it should just go.", lines=3))
        answers.append(Answer(text="Open. Some words are the fact itself; some say nothing but a feeling and can simply go."))
    if material.level == 3:
        tasks.append(
            Task(prompt="Write one paragraph of at most 60 words that tells all these facts and could stand in any newspaper.", lines=6)
        )
        answers.append(Answer(text="Open. No reader should be able to tell on which side the writer stands."))
    found = excerpt.findings(("loaded",))
    return finish(
        NEUTRAL,
        material,
        [excerpt.marked(spans) if material.level < 3 else excerpt],
        instructions=(
            "Read the text. Then look at the sentences below.",
            "Find the words that judge or excite. Choose plainer ones, or leave them out.",
            "Keep every fact: who, what, when, how many.",
            "Leave words between quotation marks as they are: they belong to the speaker.",
        ),
        tasks=tuple(tasks),
        answers=tuple(answers),
        findings=tuple(key_findings(0, excerpt, found)),
        questions=(
            "Is your new sentence duller? Is that a price worth paying?",
            "Did a fact go missing when the word went? Which one?",
            "Can a sentence be neutral and still leave a false picture?",
            "Is there a subject on which you would not want a neutral sentence?",
        ),
        rubric=rubric(
            "Changes the topic or loses facts, or swaps one loaded word for another.",
            "Takes out some of the words that judge; most facts stay.",
            "Takes out the words that judge and keeps all facts; the sentence reads well.",
            "Also says what each change costs, and defends a word that should stay.",
        ),
        limits=(
            "The plainer words in the key are suggestions from a word list. They may need another form, and not every one fits every sentence.",
            *measured("loaded"),
        ),
    )


class Plain(NamedTuple):
    """A plain sentence with a version in each direction."""

    text: str
    flattering: str
    damning: str


# Sentences about things that have no side: our own, of places that do not exist.
PLAIN = (
    Plain(
        "The new footbridge opened on Friday, four months late.",
        "The elegant new footbridge finally opened on Friday, a gift well worth four months of waiting.",
        "The bungled footbridge limped open on Friday, a shameful four months late.",
    ),
    Plain(
        "The ferry carried 900 passengers on its first day.",
        "An impressive 900 passengers flocked to the ferry on its triumphant first day.",
        "A measly 900 passengers could be lured onto the ferry on its dismal first day.",
    ),
    Plain(
        "The museum raised the price of a ticket from $8 to $10.",
        "The beloved museum asks a modest $10, barely more than the old $8, for its treasures.",
        "The greedy museum now squeezes $10 out of every visitor, up from $8.",
    ),
    Plain(
        "The bakery changed its bread recipe after 30 years.",
        "After 30 proud years the bakery boldly perfected its famous bread.",
        "After 30 years the bakery recklessly tampered with its bread.",
    ),
    Plain(
        "The team lost the final by one point.",
        "The heroic team came within a single point of glory in the final.",
        "The hapless team threw the final away by one pathetic point.",
    ),
    Plain(
        "The storm left two streets without light for three hours.",
        "The town calmly shrugged off a storm that dimmed a mere two streets for three short hours.",
        "A savage storm plunged two streets into darkness for three dreadful hours.",
    ),
    Plain(
        "The park planted 40 trees along the pond.",
        "The park created a glorious avenue of 40 trees along the pond.",
        "The park stuck a paltry 40 trees along the pond.",
    ),
    Plain(
        "The library will close at seven instead of nine.",
        "The sensible library will close at seven instead of a wasteful nine.",
        "The stingy library will slam its doors at seven instead of nine.",
    ),
    Plain(
        "The band played for three hours.",
        "The brilliant band played for three glorious hours.",
        "The dreary band droned on for three agonizing hours.",
    ),
    Plain(
        "The lake was two degrees warmer this July.",
        "The lake was a wonderful two degrees warmer this July.",
        "The lake was an alarming two degrees warmer this July.",
    ),
    Plain(
        "The bus stop was moved to Mill Street.",
        "The bus stop was brilliantly moved to Mill Street.",
        "The bus stop was recklessly dumped on Mill Street.",
    ),
    Plain(
        "The play sold 212 tickets.",
        "The dazzling play sold an impressive 212 tickets.",
        "The dismal play sold a measly 212 tickets.",
    ),
    Plain(
        "The café changed its chairs for benches.",
        "The elegant café boldly changed its chairs for magnificent benches.",
        "The greedy café recklessly changed its chairs for dismal benches.",
    ),
    Plain(
        "The fair went on in the rain until ten.",
        "The magnificent fair shone on through the rain until ten.",
        "The soggy fair dragged on stubbornly in the rain until ten.",
    ),
)
FLATTERING = ("bold", "heroic", "sensible", "generous", "impressive", "admirable", "brilliant", "beloved")
DAMNING = ("reckless", "measly", "shameful", "bungled", "disastrous", "pathetic", "dismal", "greedy")


def charged(material: Material) -> Exercise:
    """Write one plain sentence twice: flattering, then damning.

    The article shows how it is done. The sentences to be charged are our own and tell of things: nobody learns to smear, or to praise, a person,
    a group or a side that exists.

    Level 1: two sentences and a bank of charged words. Level 2: three sentences, half a bank. Level 3: three sentences, no bank, and what
    order and silence can do.
    """
    excerpt = material.excerpt(
        words=_PRINTED[material.level], wanted=lambda analysis: [f.start for f in analysis.findings if f.device == "loaded"]
    )
    count = _CHARGED[material.level]
    versions = material.pick(PLAIN, count, "sentences")
    sentences = [plain.text for plain in versions]
    found = excerpt.findings(("loaded",))
    tasks = [
        Task(
            prompt="Warm-up: look at the text. Copy two words that make something look good, and two that make something look bad.", lines=2
        )
    ]
    answers = [_warm_up(excerpt, found)]
    for number, plain in enumerate(versions, 1):
        for way, model in (("good", plain.flattering), ("bad", plain.damning)):
            tasks.append(Task(prompt=f"Sentence ({number}): write it so that it makes the thing look {way}. Change no fact.", lines=2))
            answers.append(Answer(text=f"For example: {model}", reason="Every number, time and name stays, and who did what."))
    tasks.append(Task(prompt="Underline the words that you added. Which of them could a reader check, and which not?", lines=3))
    answers.append(Answer(text="Open. A number or a time can be checked. “Bold” or “shameful” cannot: it is a judgment."))
    if material.level > 1:
        tasks.append(Task(prompt="Back to the text: which of its charged words would you take out first, and why?", lines=3))
        answers.append(Answer(text="Open. A good answer says what the word makes the reader feel, and that the fact stays without it."))
    if material.level == 3:
        tasks.append(
            Task(
                prompt="Can you make a sentence look good or bad only by its order, or by a fact that you leave out? Try it with sentence (1).",
                lines=4,
            )
        )
        answers.append(
            Answer(text="Open. What stands last weighs most; “only” and “already” judge too; leaving out a fact is the quietest way.")
        )
    sheet = Passage(name="Sentences", text="\n\n".join(sentences), marked=tuple(_places(sentences)))
    made = finish(
        CHARGED,
        material,
        [excerpt],
        instructions=(
            "A charged word makes a thing look better or worse and adds no fact.",
            "Write each sentence twice: first so that the thing looks good, then so that it looks bad.",
            "All facts and numbers must stay the same both times.",
            *_banks(material),
        ),
        tasks=tuple(tasks),
        answers=tuple(answers),
        findings=tuple(key_findings(0, excerpt, found)),
        questions=(
            "Both versions hold the same facts. Did one of them lie?",
            "Which was easier to write, the good or the bad one? Why?",
            "How would you notice such words in a text with which you agree?",
            "Why do the sentences tell of no real person or party? What could go wrong?",
        ),
        rubric=rubric(
            "Changes facts, or writes the same sentence twice.",
            "Writes in both directions; one direction is weak, or a fact is lost.",
            "Writes both with all facts kept, and can point to the charged words.",
            "Also uses order, names or small words such as “only”, and explains how they work.",
        ),
        limits=(
            "The example sentences are our own. Many others are as good.",
            "Whether a word looks good or bad depends on its sentence; the program’s word list cannot hear irony.",
            *measured("loaded"),
        ),
    )
    return _with_passage(made, sheet)


def _with_passage(exercise: Exercise, passage: Passage) -> Exercise:
    from dataclasses import replace

    return replace(exercise, passages=(*exercise.passages, passage))


def _banks(material: Material) -> list[str]:
    if material.level == 3:
        return []
    size = 6 if material.level == 1 else 3
    good, bad = material.pick(FLATTERING, size, "good"), material.pick(DAMNING, size, "bad")
    return [f"Words that make things look good: {', '.join(good)}. Words that make things look bad: {', '.join(bad)}."]


def _warm_up(excerpt: Excerpt, found: Sequence[types.Finding]) -> Answer:
    parts = [
        f"{name}: {listed([excerpt.show(f.start, f.end) for f in found if f.polarity == polarity and not f.negated][:4], 'and')}"
        for name, polarity in (("good", "positive"), ("bad", "negative"))
        if any(f.polarity == polarity and not f.negated for f in found)
    ]
    return Answer(
        text=f"The program marked, {'; '.join(parts)}." if parts else "Open: the program marked no such word in this part of the text."
    )


def _places(sentences: Sequence[str]) -> list[tuple[int, int]]:
    places, at = [], 0
    for sentence in sentences:
        places.append((at, at + len(sentence)))
        at += len(sentence) + 2
    return places


def _loaded_sentences(excerpt: Excerpt) -> dict[int, list[types.Finding]]:
    """Places of sentences of the passage in which the reporter's words judge, with these words."""
    held = {}
    found = [f for f in excerpt.findings(("loaded",)) if f.voice == "narrator" and f.plainer]
    for number in excerpt.sentences():
        sentence = excerpt.analysis.document.sentences[number]
        inside = [f for f in found if sentence.start <= f.start < sentence.end]
        words = len(excerpt.show(sentence.start, sentence.end).split())
        if inside and 7 <= words <= 45 and any(f.label != "scare-quotes" for f in inside):
            held[number] = inside
    return held


def _help(excerpt: Excerpt, found: Sequence[types.Finding]) -> str:
    words = dict.fromkeys(word for f in found for word in fitting(f, excerpt)[:2])
    marks = ["no marks around the word"] if any(f.label == "scare-quotes" for f in found) else []
    return ", ".join([*words, *marks]) or "none; leave them out"


def _facts(excerpt: Excerpt, sentence: types.Sentence) -> list[str]:
    """Numbers and names in a sentence, as written, each once."""
    document = excerpt.analysis.document
    names: list[str] = []
    for token in document.tokens[sentence.first : sentence.last]:
        if token.pos == "PROPN" and token.text[:1].isupper():
            glued = names and document.text[: token.start].endswith(names[-1] + " ")
            names = [*names[:-1], f"{names[-1]} {token.text}"] if glued else [*names, token.text]
    return [excerpt.names.hide(fact) for fact in dict.fromkeys([*_numbers(excerpt.show(sentence.start, sentence.end)), *names])]


def _numbers(text: str) -> list[str]:
    return [match[0] for match in _FACT.finditer(text)]


NEUTRAL = Kind(
    name="neutral-rewrite",
    title="Neutral rewrite",
    goal="You can tell the same facts without words that judge or excite.",
    needs="article",
    minutes=25,
    make=neutral,
)
CHARGED = Kind(
    name="charged-rewrite",
    title="Charged rewrite, both ways",
    goal="You can write the same facts so that they flatter and so that they damn, and see how little it takes.",
    needs="article",
    minutes=25,
    make=charged,
)
