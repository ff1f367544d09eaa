"""Highlight hunt, and was the tool wrong?: marking words in one article, and judging the program's marks."""

from __future__ import annotations

import itertools
from collections import Counter

from framing import types
from framing.classroom.exercise import Answer, Exercise, Table, Task
from framing.classroom.kinds.common import (
    ALL_LABELS,
    DEVICES,
    doubts,
    finish,
    fitting,
    listed,
    plainer_text,
    quoted,
    rubric,
    whose,
)
from framing.classroom.limits import measured
from framing.classroom.material import Excerpt, Kind, Material, key_findings

_CHOICES = {
    "loaded": "judges or excites",
    "hedge": "less sure",
    "certainty": "presses",
    "plain": "plain",
}
_PLAIN_VERBS = frozenset("said told added asked says".split())
_DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
_HUNTED = {1: 5, 2: 6, 3: 8}  # wordings: to judge, to find, to find
_JUDGED = {1: 4, 2: 5, 3: 4}  # marks of the program to judge


def hunt(material: Material) -> Exercise:
    """Find the words that judge, soften or press.

    Level 1: up to five marks of the program and up to two plain words are numbered; the class says of each what it does, and finds
    plainer words for two. Level 2: bare text, a table for six finds with device and plainer word, and the headline. Level 3: bare text,
    nine labels for loaded words, whose words they are, and what the finds do together.
    """
    excerpt = material.excerpt(enough=_HUNTED[material.level] + 3)
    found = excerpt.findings()
    material.need([f for f in found if f.device == "loaded"], 1, "words that judge or excite", _HUNTED[material.level])
    material.need(found, 4, "words that judge, soften or press", _HUNTED[material.level])
    return (_hunt_numbered, _hunt_listed, _hunt_open)[material.level - 1](material, excerpt, found)


def _hunt_numbered(material: Material, excerpt: Excerpt, found: list[types.Finding]) -> Exercise:
    chosen = material.pick(found, _HUNTED[1], "found", first=[f.device != "loaded" or f.confidence < 0.75 for f in found])
    plain = material.pick(_plain_words(excerpt, found), 2, "plain")
    numbered = sorted([(f.start, f.end, f) for f in chosen] + [(start, end, None) for start, end in plain], key=lambda one: one[0])
    tasks, answers = [], []
    for number, (start, end, finding) in enumerate(numbered, 1):
        tasks.append(
            Task(prompt=f"({number}) {quoted(excerpt.show(start, end))}: what does this word do?", choices=tuple(_CHOICES.values()))
        )
        if finding:
            answers.append(
                Answer(text=_CHOICES[finding.device], reason=excerpt.names.hide(finding.reason), plainer=fitting(finding, excerpt))
            )
        else:
            answers.append(Answer(text=_CHOICES["plain"], reason=_plain_reason(excerpt.show(start, end))))
    tasks.append(
        Task(prompt="Choose numbered words that judge or excite, two if there are so many. Write a plainer word for each.", lines=3)
    )
    loaded = [f for f in chosen if f.device == "loaded"]
    answers.append(Answer(text="; ".join(f"{quoted(f.text)}: {plainer_text(f, excerpt)}" for f in loaded)))
    tasks.append(Task(prompt="Read one of these sentences aloud with your plainer word. What changed, and what stayed the same?", lines=3))
    answers.append(Answer(text="The fact stays. The feeling, or the blame, is weaker or gone."))
    return finish(
        HUNT,
        material,
        [excerpt.marked((start, end) for start, end, _ in numbered)],
        instructions=(
            "Read the text once, without a pen.",
            "Some words are numbered. Tick what each of them does.",
            "Judges or excites: it praises, blames or stirs up a feeling. Less sure: it makes a claim weaker, like “may”. Presses: it makes a claim stronger, like “clearly”.",
            "Plain: none of these. Some numbered words are plain; do not let them trick you.",
            "Test a word: can you say the same fact with a calmer word? Then the word judges or excites.",
        ),
        tasks=tuple(tasks),
        answers=tuple(answers),
        labels=tuple(DEVICES.items()),
        findings=tuple(key_findings(0, excerpt, found)),
        **_hunt_talk(),
    )


def _hunt_listed(material: Material, excerpt: Excerpt, found: list[types.Finding]) -> Exercise:
    count = min(_HUNTED[2], len(found))
    shown = material.pick(found, count, "found", first=[f.device != "loaded" for f in found])
    columns = ("Word or phrase", "What does it do? (judges, makes less sure, presses)", "A plainer wording")
    does = {"loaded": "judges", "hedge": "makes less sure", "certainty": "presses"}
    filled = tuple((f.text, does[f.device], plainer_text(f, excerpt).removeprefix("plainer: ")) for f in shown)
    blank = tuple(("", "", "") for _ in shown)
    tasks = (
        Task(prompt=f"Find {count} words or phrases that judge, soften or press, and fill in the table."),
        Task(prompt="Which of your finds were you least sure of? Say why.", lines=3),
        _headline_task(excerpt),
    )
    answers = (
        Answer(text=f"The program marked {len(found)} in this text; the table shows {count} of them.", reason=_all(found, excerpt)),
        Answer(text="Open. A good answer names what the word could also be: a plain fact, or somebody’s own words."),
        _headline_answer(excerpt),
    )
    return finish(
        HUNT,
        material,
        [excerpt],
        instructions=(
            "Read the text once, without a pen.",
            "Read it again. Underline each word that judges or excites, makes a claim less sure, or presses a claim.",
            "Underline as little as you can: the word that does it, not the whole sentence.",
            "Test a word: can you say the same fact with a plainer one? If not, leave it.",
        ),
        tasks=tasks,
        answers=answers,
        table=Table(columns=columns, rows=blank),
        filled=Table(columns=columns, rows=filled),
        labels=tuple(DEVICES.items()),
        findings=tuple(key_findings(0, excerpt, found)),
        **_hunt_talk(),
    )


def _hunt_open(material: Material, excerpt: Excerpt, found: list[types.Finding]) -> Exercise:
    loaded = [f for f in found if f.device == "loaded"]
    own = [f for f in loaded if f.voice == "narrator"]
    labels = {f.label for f in loaded}
    tasks = (
        Task(prompt="Mark every wording that judges, softens or presses. Write its label in the margin.", lines=0),
        Task(prompt="Choose the strongest, at most three. Whose words are they: the reporter’s, or those of somebody quoted?", lines=4),
        Task(prompt="Read only your marks, one after another. Whom do they help, and whom do they hurt? Point to two of them.", lines=5),
        Task(prompt="Write the first sentence of the text again, so that a reader cannot tell what you think.", lines=4),
        _headline_task(excerpt),
    )
    strong = sorted(loaded, key=lambda f: (-f.strength, f.start))[:5]
    aimed = [f for f in loaded if f.target][:6]
    answers = (
        Answer(
            text=f"The program marked {len(found)} wordings, {len(labels)} kinds of loaded ones among them.", reason=_all(found, excerpt)
        ),
        Answer(
            text="; ".join(f"{quoted(f.text)}: {whose(f, excerpt)}" for f in strong),
            reason=f"{len(own)} of {len(loaded)} loaded wordings are the reporter’s own.",
        ),
        Answer(
            text="; ".join(f"{quoted(f.text)}, of {excerpt.names.hide(f.target)}" for f in aimed)
            or "Open: the program names no target here.",
            reason="Whom a word colors is found by grammar, and wrongly at times. Two or more marks that agree are better evidence than one.",
        ),
        Answer(text="Open. All the facts stay, no label fits any more.", reason=_first_sentence(excerpt, found)),
        _headline_answer(excerpt),
    )
    return finish(
        HUNT,
        material,
        [excerpt],
        instructions=(
            "Read the whole text first. Ask yourself what you feel at the end.",
            "Mark every wording that judges, softens or presses, as short as you can, and give it a label.",
            "Leave facts that are bad in themselves: “killed” is no loaded word.",
            "Test each mark: name the plainer wording. If there is none, take the mark back.",
        ),
        tasks=tasks,
        answers=answers,
        labels=tuple(ALL_LABELS.items()),
        findings=tuple(key_findings(0, excerpt, found)),
        **_hunt_talk(),
    )


def _hunt_talk() -> dict[str, tuple[object, ...]]:
    return {
        "questions": (
            "Which word did the whole class mark? Which one did only a few mark, and who is right?",
            "Is a loaded word always wrong? When would you want a reporter to use one?",
            "Which word would you miss most if it were gone? What does it do for the reader?",
            "Does it matter whether the word is the reporter’s or somebody’s who is quoted?",
        ),
        "rubric": rubric(
            "Marks words because they sound bad, or whole sentences.",
            "Finds some words that judge, and says so; plainer wordings change the fact.",
            "Finds most of the words and names what each does; the plainer wordings keep the fact.",
            "Also tells the reporter’s words from quoted ones, and argues about a case that can be seen in two ways.",
        ),
        "limits": measured("loaded", "hedge"),
    }


def tool_wrong(material: Material) -> Exercise:
    """Judge the program: a false alarm, or a miss?

    Level 1: four marks of which the program is least sure are numbered, with what it says of each; right or false alarm? Level 2: five
    marks, the reasons left to the class, and the longest stretch without a mark to search for a miss. Level 3: four marks without any
    help, the unmarked stretch, and a rule of one's own that would do better.
    """
    excerpt = material.excerpt(enough=_JUDGED[material.level] + 3)
    found = excerpt.findings()
    material.need(found, 3, "marks of the program to judge", _JUDGED[material.level])
    least_sure = material.pick(found, _JUDGED[material.level], "judged", first=_doubtful(material, found))
    tasks, answers = [], []
    for number, f in enumerate(least_sure, 1):
        says = f" The program says: {_DOES[f.device]}." if material.level < 3 else ""
        tasks.append(
            Task(
                prompt=f"({number}) {quoted(excerpt.show(f.start, f.end))}.{says} Is it right? Give a reason.",
                choices=("right", "a false alarm", "it can be argued"),
                lines=2 if material.level == 1 else 3,
            )
        )
        pro, con = doubts(f)
        answers.append(
            Answer(
                text=f"For the mark: {pro}. Against it: {con}.",
                reason=f"The program’s reason: {excerpt.names.hide(f.reason)}",
                plainer=fitting(f, excerpt),
            )
        )
    if stretch := _unmarked(excerpt, found):
        first, last = stretch
        tasks.append(
            Task(
                prompt=f"The program marked nothing from “{first}” to “{last}”. Did it miss a word there? Write the word, and why.", lines=4
            )
        )
        answers.append(
            Answer(
                text="There may be a miss here, or none. Irony, new figures of speech and judgments in plain words are what it misses most.",
                reason="A good answer names a word, a plainer one for it, and what is lost with it.",
            )
        )
    if material.level == 3:
        tasks.append(
            Task(prompt="Write a rule that would have kept the program from one of its mistakes. Where would your rule go wrong?", lines=5)
        )
        answers.append(
            Answer(text="Open. A good rule names what stands around the word; a very good answer finds a sentence in which the rule fails.")
        )
    return finish(
        WRONG,
        material,
        [excerpt.marked((f.start, f.end) for f in least_sure)],
        instructions=(
            "A computer program has marked some words of this text. It only knows lists of words and grammar.",
            "Look at each numbered word in its sentence. Would you mark it too?",
            "Right: a plainer word would tell the same fact. A false alarm: the word is the fact.",
            "It need not be wrong anywhere. Say what you see, and why.",
        ),
        tasks=tuple(tasks),
        answers=tuple(answers),
        labels=tuple(DEVICES.items()),
        findings=tuple(key_findings(0, excerpt, found)),
        questions=(
            "What would the program have to know to judge this word as you do?",
            "Did two of you judge the same mark in two ways? Can both be right?",
            "Would you rather have a program that marks too much, or one that misses more?",
            "What could go wrong if somebody believed the program without looking?",
        ),
        rubric=rubric(
            "Says that the program is right or wrong, without a reason.",
            "Gives a reason, but one about the topic and not about the word.",
            "Argues from the sentence: what the word does there, and whether a plainer one would keep the fact.",
            "Argues both sides of a hard case, and says what the program could not know.",
        ),
        limits=(
            "There need not be a right answer: these are the marks of which the program itself is least sure.",
            *measured(*dict.fromkeys(["loaded", *(f.device for f in least_sure)])),
        ),
    )


_DOES = {"loaded": "this judges or excites", "hedge": "this makes the claim less sure", "certainty": "this presses the claim as sure"}


def _doubtful(material: Material, found: list[types.Finding]) -> list[int]:
    """A number for each mark, lower for one of which the program is less sure; a second and third mark of a label come behind."""
    seen: Counter[str] = Counter()
    numbers = {}
    for place in sorted(material.shuffled(range(len(found)), "doubtful"), key=lambda place: found[place].confidence):
        numbers[place] = 1000 * seen[found[place].label] + round(100 * found[place].confidence)
        seen[found[place].label] += 1
    return [numbers[place] for place in range(len(found))]


def _unmarked(excerpt: Excerpt, found: list[types.Finding]) -> tuple[str, str] | None:
    """The longest run of whole sentences without a mark in the passage, by its first and last words; None where none has 20 words."""
    document = excerpt.analysis.document
    runs: list[list[int]] = [[]]
    for number in excerpt.sentences():
        sentence = document.sentences[number]
        free = not any(sentence.start < f.end and f.start < sentence.end for f in found)
        if not free or (runs[-1] and runs[-1][-1] != number - 1):
            runs.append([])
        if free:
            runs[-1].append(number)
    best = max(runs, key=lambda run: sum(_words(document, number) for number in run))
    if sum(_words(document, number) for number in best) < 20:
        return None
    first, last = document.sentences[best[0]], document.sentences[best[-1]]
    head = excerpt.show(first.start, first.end).split()[:4]
    tail = excerpt.show(last.start, last.end).split()[-4:]
    return " ".join(head).strip("“”\"'‘’"), " ".join(tail).strip("“”\"'‘’.")


def _words(document: types.Document, number: int) -> int:
    sentence = document.sentences[number]
    return sum(token.word for token in document.tokens[sentence.first : sentence.last])


def _plain_words(excerpt: Excerpt, found: list[types.Finding]) -> list[tuple[int, int]]:
    """Words that cannot be taken for loaded ones: plain verbs of saying and days, outside every finding; each word once."""
    plain: dict[str, tuple[int, int]] = {}
    for token in excerpt.analysis.document.tokens:
        if token.lower in _PLAIN_VERBS or (token.lower in _DAYS and token.text[0].isupper()):
            marked = any(token.start < f.end and f.start < token.end for f in itertools.chain(found, excerpt.analysis.findings))
            if not marked and excerpt.holds(token.start, token.end):
                plain.setdefault("day" if token.lower in _DAYS else token.lower, (token.start, token.end))
    return list(plain.values())


def _plain_reason(word: str) -> str:
    return "It only says when." if word.lower() in _DAYS else "It only says that somebody spoke."


def _all(found: list[types.Finding], excerpt: Excerpt) -> str:
    return "All marks, in order: " + ", ".join(quoted(excerpt.show(f.start, f.end)) for f in found) + "."


def _first_sentence(excerpt: Excerpt, found: list[types.Finding]) -> str:
    numbers = excerpt.sentences()
    if not numbers:
        return ""
    sentence = excerpt.analysis.document.sentences[numbers[0]]
    inside = [f for f in found if sentence.start <= f.start < sentence.end]
    return (
        f"Marked in it: {listed([excerpt.show(f.start, f.end) for f in inside], 'and')}." if inside else "The program marked nothing in it."
    )


def _headline_task(excerpt: Excerpt) -> Task:
    if not excerpt.passage.headline:
        return Task(prompt="The text has lost its headline. Write one that judges nobody.", lines=2)
    return Task(prompt="Now the headline: does a word in it judge or excite? Write the headline again without it.", lines=2)


def _headline_answer(excerpt: Excerpt) -> Answer:
    document = excerpt.analysis.document
    if not excerpt.passage.headline:
        return Answer(text="Open. It says who did what, and no more.")
    inside = [f for f in excerpt.analysis.findings if f.section == "headline" and f.device == "loaded"]
    if not inside:
        return Answer(text="The program marked nothing in the headline. It misses about 4 of 10 loaded wordings: judge for yourself.")
    words = "; ".join(f"{quoted(document.text[f.start : f.end])}, {plainer_text(f, excerpt)}" for f in inside)
    return Answer(text=excerpt.names.hide(f"Marked in the headline: {words}."))


HUNT = Kind(
    name="highlight-hunt",
    title="Highlight hunt",
    goal="You can find words that judge, soften or press, and name a plainer wording for each.",
    needs="article",
    minutes=20,
    make=hunt,
)
WRONG = Kind(
    name="tool-wrong",
    title="Was the tool wrong?",
    goal="You can check what a computer program says about a text, and argue where it is wrong.",
    needs="article",
    minutes=20,
    make=tool_wrong,
)
