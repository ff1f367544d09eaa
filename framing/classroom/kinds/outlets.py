"""Hidden outlets, and headline match: the articles of one story side by side, without the names of their outlets."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from framing import types
from framing.classroom.exercise import Answer, Exercise, Finding, Table, Task
from framing.classroom.kinds.common import DEVICES, finish, listed, rubric
from framing.classroom.limits import measured
from framing.classroom.material import Excerpt, Kind, Material, TooLittleError, key_findings
from framing.text import lemma

_TEXTS = {1: 3, 2: 4, 3: 4}
_WORDS = {1: 100, 2: 130, 3: 170}  # of each text
_LEAST = 20  # words of a text
_LETTERS = "ABCD"
_COLUMNS = ("Text", "Words that judge or excite (write two)", "How many did you find?", "Your rank")
_SMALL = frozenset(
    "the a an and or but of to in on at by for from with as is are was were be been has have had it its that this they them their he she his her "
    "who which what when where not no will would can could may said says say after before over under up out one two new more than then so".split()
)


_INNER = str.maketrans("“”", "‘’")


class _Told(NamedTuple):
    """One text with what the program marked in it."""

    number: int  # of the article in the material
    excerpt: Excerpt
    own: list[types.Finding]  # loaded, in the reporter's words

    @property
    def per_100(self) -> float:
        return 100 * len(self.own) / max(1, self.excerpt.words())


def rank(material: Material) -> Exercise:
    """Rank the texts of one story from the plainest to the most loaded, without knowing whose they are.

    Level 1: up to three short texts, the program's marks numbered. Level 2: up to four texts, bare. Level 3: up to four longer texts,
    and the same fact told in each of them, side by side.
    """
    texts = _texts(material)
    shown = [told.excerpt.marked((f.start, f.end) for f in told.own) if material.level == 1 else told.excerpt for told in texts]
    names = [excerpt.passage.name for excerpt in shown]
    order = sorted(texts, key=lambda told: (told.per_100, told.number))
    rows = tuple((name, "", "", "") for name in names)
    filled = tuple((told.excerpt.passage.name, _two(told), str(len(told.own)), _rank(told, texts)) for told in texts)
    tasks = [
        Task(
            prompt="Fill in the table. Rank 1 is the plainest text, the last rank is the one with the most words that judge or excite.",
        ),
        Task(prompt="Which two words decided your first and your last rank? Write them down with their text.", lines=3),
        Task(prompt=f"What do all {len(texts)} texts say? Write down two facts that you find in each of them.", lines=4),
    ]
    answers = [
        Answer(
            text="By the program’s count, from the plainest: " + ", ".join(_counted(told) for told in order) + ".",
            reason=_caution(order),
        ),
        Answer(text="; ".join(f"{told.excerpt.passage.name}: {_two(told)}" for told in texts)),
        Answer(text="Open. Names, numbers and what was decided are often the same; check them in each text."),
    ]
    if material.level > 1:
        tasks.append(Task(prompt="Choose one text. Which kind of reader would enjoy it? Say which words tell you.", lines=4))
        answers.append(Answer(text="Open. A good answer quotes words; it does not guess at a party or at what the writer thinks."))
    if material.level == 3:
        tasks.append(
            Task(prompt="Take one fact that all texts tell. Copy how two of them word it, and say what the difference does.", lines=6)
        )
        answers.append(Answer(text="Open. Look at names for people, verbs, and what stands first in the sentence."))
    tasks.append(
        Task(prompt="After your teacher has named the outlets: would you rank the texts differently now? Why, or why not?", lines=3)
    )
    answers.append(
        Answer(
            text="The outlets: "
            + ", ".join(f"{told.excerpt.passage.name}: {told.excerpt.passage.outlet or 'not known'}" for told in texts)
            + ".",
            reason="If the names change the ranks, talk about what a name does to our reading. One article says little about a whole outlet.",
        )
    )
    return finish(
        HIDDEN,
        material,
        shown,
        instructions=(
            f"Here are {len(texts)} texts about the same event. You do not know who published them.",
            "Read all of them. Look for words that judge or excite."
            + (" A program has numbered some. Not all of them need be right, and there may be more." if material.level == 1 else ""),
            "Rank the texts by their words, not by whether you agree with them.",
            "Two texts can share a rank.",
        ),
        tasks=tuple(tasks),
        answers=tuple(answers),
        table=Table(columns=_COLUMNS, rows=rows),
        filled=Table(columns=_COLUMNS, rows=filled),
        labels=tuple(DEVICES.items()),
        findings=_findings(texts),
        questions=(
            "Did the class agree on a rank? Where did you differ, and over which words?",
            "Which fact does one text tell and another leave out?",
            "Can a text be plain and still one-sided? How?",
            "Did you guess an outlet? What made you guess, and was it fair?",
        ),
        rubric=rubric(
            "Ranks by the topic, or by which side is right.",
            "Ranks by words, with one example.",
            "Gives words for each rank, and tells the reporter’s words from quoted ones.",
            "Also compares what the texts choose to tell, and says how sure the ranking can be.",
        ),
        limits=(
            "The program cannot tell reliably which of two articles on one event is the more loaded. Its counts are something to talk about, not the right order.",
            "These are parts of articles. Another part could give another rank.",
            *measured("loaded"),
        ),
    )


def match(material: Material) -> Exercise:
    """Find the headline that belongs to each text.

    Level 1: up to three texts. Level 2: up to four, with the words that gave it away. Level 3: up to four, and a headline of one's own that
    would fit all of them.
    """
    titled = [number for number, article in enumerate(material.articles) if article.title.strip()]
    if len(titled) < 2:
        raise TooLittleError("it needs two articles with a headline")
    texts = _texts(material, titled)
    names = tuple(told.excerpt.passage.name for told in texts)
    bare = [_without_headline(told.excerpt) for told in texts]
    tasks, answers = [], []
    for told in material.shuffled(texts, "headlines"):
        tasks.append(Task(prompt=f"{_set_off(told.excerpt.passage.headline)}: which text is this the headline of?", choices=names, lines=1))
        answers.append(Answer(text=told.excerpt.passage.name, reason=_shared(told, texts)))
    tasks.append(Task(prompt="Which headline tells you most about what to think? Underline the word that does it.", lines=2))
    answers.append(Answer(text=_headline_marks(texts)))
    if material.level > 1:
        tasks.append(Task(prompt="Which headline tells you most about what happened? Say what it leaves out.", lines=3))
        answers.append(Answer(text="Open. Look for who did what, and when."))
    if material.level == 3:
        tasks.append(Task(prompt="Write a headline of at most ten words that could stand above all the texts.", lines=2))
        answers.append(Answer(text="Open. It holds only what all texts say, and no word that judges."))
    return finish(
        MATCH,
        material,
        bare,
        instructions=(
            f"Here are the beginnings of {len(texts)} articles about one event. Their headlines are mixed up.",
            "Read all the texts first, then the headlines.",
            "Find the text of each headline. Each text is used once.",
            "Look at the tone: does the headline sound like the text?",
        ),
        tasks=tuple(tasks),
        answers=tuple(answers),
        findings=_findings(texts),
        questions=(
            "What gave it away: the facts, or the tone?",
            "If you had read only the headline, what would you think happened?",
            "Who writes headlines, and what are they meant to do?",
            "Is there a headline that its text does not support?",
        ),
        rubric=rubric(
            "Matches by chance, or by one word that all texts hold.",
            "Matches some; the reason is the topic.",
            "Matches all or nearly all, with words from headline and text as reasons.",
            "Also says what each headline makes a reader expect, and what it leaves out.",
        ),
        limits=(
            "More than one headline can fit a text: a good reason for another match counts.",
            "The reasons in the key are words that a headline shares with its text; a computer finds these, not the tone.",
            *measured("loaded"),
        ),
    )


def _texts(material: Material, numbers: Sequence[int] | None = None) -> list[_Told]:
    """The beginnings of the articles, of different outlets where there are enough, in an order by chance."""
    numbers = list(range(len(material.articles))) if numbers is None else list(numbers)
    firsts: dict[str, int] = {}
    for number in numbers:
        firsts.setdefault(material.articles[number].outlet or str(number), number)
    pool = sorted(firsts.values()) if len(firsts) >= 2 else numbers
    if len(pool) < 2:
        raise TooLittleError("it needs two articles on one event")
    chosen = material.shuffled(material.pick(pool, _TEXTS[material.level], "texts"), "order")
    texts = []
    for letter, number in zip(_LETTERS, chosen, strict=False):
        excerpt = material.excerpt(number, name=f"Text {letter}", words=_WORDS[material.level], enough=0)
        own = [f for f in excerpt.findings(("loaded",)) if f.voice == "narrator"]
        if excerpt.words() >= _LEAST:
            texts.append(_Told(number, excerpt, own))
    material.need(texts, 2, f"articles of {_LEAST} words on one event", _TEXTS[material.level])
    return texts


def _findings(texts: Sequence[_Told]) -> tuple[Finding, ...]:
    return tuple(found for place, told in enumerate(texts) for found in key_findings(place, told.excerpt, told.excerpt.findings()))


def _two(told: _Told) -> str:
    strong = sorted(told.own, key=lambda f: (-f.strength, f.start))[:2]
    return listed([told.excerpt.show(f.start, f.end) for f in strong], "and") or "none marked"


def _counted(told: _Told) -> str:
    count = len(told.own)
    return f"{told.excerpt.passage.name} ({count or 'no'} {'mark' if count == 1 else 'marks'} in {told.excerpt.words()} words)"


def _rank(told: _Told, texts: Sequence[_Told]) -> str:
    """Texts with an equal share of marks have one rank."""
    return str(1 + sum(other.per_100 < told.per_100 for other in texts))


def _caution(order: Sequence[_Told]) -> str:
    close = [
        f"{one.excerpt.passage.name} and {other.excerpt.passage.name}"
        for one, other in itertools.pairwise(order)
        if abs(len(one.own) - len(other.own)) <= 2
    ]
    line = "Other orders are as right where the class has reasons: a count of marks is no measure of a text."
    return f"{line} Too close to call: {'; '.join(close)}." if close else line


def _set_off(headline: str) -> str:
    """A headline between marks, which it may hold itself."""
    return f"“{headline.translate(_INNER)}”"


def _without_headline(excerpt: Excerpt) -> Excerpt:
    from dataclasses import replace

    return replace(excerpt, passage=replace(excerpt.passage, headline=""))


def _words(text: str) -> dict[str, str]:
    """The words of a text that tell something, by their dictionary form."""
    found = (word.strip("“”\"'‘’.,;:!?()[]—–").removesuffix("’s").removesuffix("'s") for word in text.split())
    return {lemma(word): word for word in found if len(word) > 2 and word.lower() not in _SMALL and word.isalpha() and word.isascii()}


def _shared(told: _Told, texts: Sequence[_Told]) -> str:
    """Words that the headline shares with its own text, those first that the fewest other texts hold."""
    held = Counter(word for other in texts for word in _words(other.excerpt.passage.text))
    headline, own = _words(told.excerpt.passage.headline), _words(told.excerpt.passage.text)
    best = sorted(headline.keys() & own.keys(), key=lambda word: (held[word], word))[:3]
    if not best:
        return "Headline and text share no telling word: the tone decides."
    only = " that no other text has" if all(held[word] == 1 for word in best) else ""
    return f"Headline and text share {listed([headline[word] for word in best], 'and')}{only}."


def _headline_marks(texts: Sequence[_Told]) -> str:
    parts = []
    for told in texts:
        document = told.excerpt.analysis.document
        words = [document.text[f.start : f.end] for f in told.excerpt.analysis.findings if f.section == "headline" and f.device == "loaded"]
        if words:
            parts.append(f"{_set_off(told.excerpt.passage.headline)}: {listed(words, 'and')}")
    marks = told.excerpt.names.hide("; ".join(parts))
    return (
        f"The program marked in {marks}."
        if marks
        else "Open: the program marked no word in these headlines. It often misses figures of speech."
    )


HIDDEN = Kind(
    name="hidden-outlets",
    title="Hidden outlets",
    goal="You can compare how several articles word one event, without being led by the name of the outlet.",
    needs="story",
    minutes=25,
    make=rank,
)
MATCH = Kind(
    name="headline-match",
    title="Headline match",
    goal="You can tell what a headline takes from its article, and what it adds.",
    needs="story",
    minutes=20,
    make=match,
)
