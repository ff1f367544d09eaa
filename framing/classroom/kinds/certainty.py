"""Hedge dial: sentences in order, from the least sure to the surest, by the words that make them so."""

from __future__ import annotations

from typing import NamedTuple

from framing import types
from framing.classroom.exercise import Answer, Exercise, Task
from framing.classroom.kinds.common import finish, listed, rubric
from framing.classroom.limits import measured
from framing.classroom.material import Excerpt, Kind, Material, TooLittleError
from framing.commitment import LIKELIHOOD
from framing.text import lemma

_CARDS = {1: 3, 2: 4, 3: 5}
_LETTERS = "ABCDE"
_LONGEST = {1: 22, 2: 27, 3: 32}  # words of a sentence on a card
_MORE = 10  # beyond, where else no exercise comes about
_SHORTEST = 6
_PLAIN, _PRESSED = 4, 5  # 1 to 3 are the strengths of hedges
_STEPS = {
    1: "open: it may be so or not",
    2: "half sure: something speaks for it",
    3: "nearly sure",
    4: "told as a fact, without any such word",
    5: "pressed: the writer insists on it",
}
# A step that the article lacks is made of a plain sentence.
_FRAMES = {1: "It is possible that", 2: "It seems that", 3: "It is very likely that", 5: "There is no doubt that"}
# Words that can stand small behind "that".
_OPENERS = frozenset("the a an its their this that these those no many most some two three four five six seven eight nine ten".split())
_MODALS = frozenset("would could should might must may can if unless".split())  # what is only thought of is no plain fact
_CHANGED = " (changed for this exercise)"


class _Card(NamedTuple):
    """A sentence with the step of the dial on which it stands."""

    step: int
    text: str
    cues: tuple[str, ...]
    opens: bool  # can stand behind "that"
    clear: bool  # in the writer's own words, without words that judge
    changed: bool = False


def dial(material: Material) -> Exercise:
    """Put sentences in order by how sure they sound.

    Level 1: three sentences with the telling words named beneath. Level 2: four, the words are to be found. Level 3: five, each also to be
    rewritten a step up and a step down, and whose certainty it is. A step that the article lacks is made by changing one of its plain
    sentences; its card says so.
    """
    excerpt = material.excerpt(
        wanted=lambda analysis: [f.start for f in analysis.findings if f.label in LIKELIHOOD or f.device == "certainty"], enough=4
    )
    cards = _cards(material, excerpt)
    mixed = material.shuffled(cards, "cards")
    letters = {card: letter for letter, card in zip(_LETTERS, mixed, strict=False)}
    choices = tuple(f"{letters[card]}. {card.text}{_CHANGED if card.changed else ''}" for card in mixed)
    order = ", ".join(letters[card] for card in cards)
    named = [cue for card in mixed for cue in card.cues]
    hint = f" Words to look for: {listed(named, 'and')}." if material.level == 1 else ""
    plain = next((card for card in cards if card.step == _PLAIN), cards[-1])
    tasks = [
        Task(
            prompt=f"How sure does each sentence sound? Put them in order: least sure first, surest last.{hint}", choices=choices, lines=1
        ),
        Task(prompt="Write down the word in each sentence that told you. One sentence may have none.", lines=len(cards)),
        Task(
            prompt=f"Turn the dial: write sentence {letters[plain]} again so that it sounds less sure. Then write it so that it presses the reader.",
            lines=4,
        ),
    ]
    answers = [
        Answer(text=f"From the least sure: {order}.", reason="; ".join(f"{letters[card]} is {_STEPS[card.step]}" for card in cards) + "."),
        Answer(text="; ".join(f"{letters[card]}: {listed(card.cues, 'and') or 'none'}" for card in mixed) + "."),
        Answer(
            text="Less sure: may, might, seems to, it is possible that. Pressing: clearly, certainly, there is no doubt that.",
            reason=_CAUTION,
        ),
    ]
    if material.level > 1:
        tasks.append(
            Task(prompt="Choose one unsure sentence. What would the reporter have to find out to write it without that word?", lines=3)
        )
        answers.append(Answer(text="Open. A good answer names a source or a document that could settle it."))
    if material.level == 3:
        tasks.append(
            Task(
                prompt="Find a sentence in the text that hands its claim to a source (“said”, “according to”). Is it more sure, or less? Argue.",
                lines=4,
            )
        )
        answers.append(
            Answer(
                text="Open. Naming a source is good practice and no doubt: the source may be sure of it. But the reporter does not vouch for it."
            )
        )
    return finish(
        DIAL,
        material,
        [excerpt],
        instructions=(
            "Read the text, then the sentences below. They are taken from it.",
            "Think of a dial: at one end nobody knows, at the other end nobody may doubt.",
            "Ask of each sentence how sure its words sound, not whether it is true.",
            *(["One or more sentences were changed for this exercise. They say so."] if any(card.changed for card in cards) else []),
        ),
        tasks=tuple(tasks),
        answers=tuple(answers),
        questions=(
            "When is it honest to write “may” or “reportedly”? When is it a way to say something without having to prove it?",
            "Does “clearly” make you believe a sentence more, or less?",
            "Which of these sentences could be checked today? How?",
            "Why might a headline drop a “may” that stands in the text?",
        ),
        rubric=rubric(
            "Orders by what seems true, not by the words.",
            "Finds the least and the most sure sentence; the middle is mixed up.",
            "Orders all but neighbors as in the key, and names the words.",
            "Also says what the writer gains by each word, and when it is honest to use it.",
        ),
        limits=(
            "The steps of single words are a reading of ours: neighbors in the order may be changed with a good reason.",
            *measured("hedge", "certainty"),
        ),
    )


_CAUTION = "Whether a sentence is true does not change with these words. What changes is how far the writer answers for it."


def _cards(material: Material, excerpt: Excerpt) -> list[_Card]:
    """Cards of different steps, the least sure first."""
    found: dict[int, list[_Card]] = {}
    for number in excerpt.sentences():
        if card := _card(excerpt, number, _LONGEST[material.level] + (_MORE if material.short > 1 else 0)):
            found.setdefault(card.step, []).append(card)
    hedged = [card for step, cards in found.items() for card in cards if step != _PLAIN]
    material.need({card.step for card in hedged}, 0, "sentences that are less or more sure than plain", material.level)
    chosen = {step: material.pick(cards, 1, "step", step, first=[not card.clear for card in cards])[0] for step, cards in found.items()}
    spare = [card for card in found.get(_PLAIN, []) if card != chosen.get(_PLAIN) and card.opens]
    for step, card in zip(
        [s for s in (1, 5, 3, 2) if s not in chosen],
        sorted(material.shuffled(spare, "spare"), key=lambda card: not card.clear),
        strict=False,
    ):
        if len(chosen) < _CARDS[material.level]:
            chosen[step] = _changed(card, step)
    if len(chosen) < 3:
        raise TooLittleError(f"it needs sentences of 3 degrees of certainty, or 3 plain ones, and {len(chosen) or 'none'} were found")
    steps = material.pick(sorted(chosen), _CARDS[material.level], "cards", first=[step == 2 for step in sorted(chosen)])
    return [chosen[step] for step in steps]


def _card(excerpt: Excerpt, number: int, longest: int) -> _Card | None:
    """A sentence of which all cues point to one step; None for others, for questions, parts of speech and very short or long ones."""
    document = excerpt.analysis.document
    sentence = document.sentences[number]
    text = excerpt.show(sentence.start, sentence.end)
    if not _SHORTEST <= len(text.split()) <= longest or not text.endswith(".") or any(mark in text for mark in '“”"'):
        return None
    inside = [f for f in excerpt.analysis.findings if sentence.start <= f.start < sentence.end and f.device in ("hedge", "certainty")]
    likely = [f for f in inside if f.label in LIKELIHOOD and f.scope and f.scope.kind == "clause"]
    pressed = [f for f in inside if f.device == "certainty" and not f.presupposition and lemma(f.text) != "never"]
    strengths = {f.strength for f in likely}
    # An inexact number leaves the claim as sure as it is; a source leaves it so only where another word tells how sure.
    left = {f.label for f in inside} - {"approximator", "downtoner", *(f.label for f in likely + pressed)}
    if left - ({"attribution", "vague-source"} if likely else set()) or len(strengths) + bool(pressed) > 1:
        return None
    step = min(strengths) if strengths else _PRESSED if pressed else _PLAIN
    words = document.tokens[sentence.first : sentence.last]
    if step == _PLAIN and not (excerpt.analysis.commitments[number] == "plain" and _is_told(excerpt, sentence)):
        return None
    first = words[0]
    opens = first.lower in _OPENERS or first.pos == "PROPN"
    # A step is clearest in the writer's own words, and a plain sentence in one without words that judge.
    judges = any(f.device == "loaded" and sentence.start <= f.start < sentence.end for f in excerpt.analysis.findings)
    own = excerpt.analysis.commitments[number] not in ("named", "unnamed", "unclear", "") and all(f.voice == "narrator" for f in inside)
    return _Card(step, text, tuple(dict.fromkeys(excerpt.show(f.start, f.end) for f in likely + pressed)), opens, own and not judges)


def _is_told(excerpt: Excerpt, sentence: types.Sentence) -> bool:
    """Whether a sentence is nobody's words but the writer's, and of what is, not of what would or may be."""
    analysis = excerpt.analysis
    said = any(q.presentation == "speech" and q.start < sentence.end and sentence.start < q.end for q in analysis.quotations)
    return not said and not any(token.lower in _MODALS for token in analysis.document.tokens[sentence.first : sentence.last])


def _changed(card: _Card, step: int) -> _Card:
    frame, small = _FRAMES[step], card.text.split()[0].lower() in _OPENERS
    words = card.text[0].lower() + card.text[1:] if small else card.text
    return _Card(step, f"{frame} {words}", (frame,), False, True, True)


DIAL = Kind(
    name="hedge-dial",
    title="Hedge dial",
    goal="You can tell how sure a sentence sounds, and which words make it so.",
    needs="article",
    minutes=20,
    make=dial,
)
