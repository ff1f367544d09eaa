"""Exercise -> the plan of one lesson with it, short enough for one sheet of paper."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from framing.classroom.exercise import LEVELS, Exercise

LONGEST = 230  # characters of one entry; the plan has to stay on one sheet
MOST_QUESTIONS = 4
OPENING, EXPLAINING, CLOSING = 5, 5, 5  # minutes
LEAST_TALK = 10  # minutes for the discussion, or half of the time for the work


class Step(NamedTuple):
    """One part of the lesson."""

    time: str  # minutes from the start: "5–10"
    name: str
    what: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LessonPlan:
    """One lesson, as one sheet shows it."""

    title: str
    goal: str
    minutes: int  # of the whole lesson
    material: tuple[str, ...]
    steps: tuple[Step, ...]
    questions: tuple[str, ...]
    levels: tuple[tuple[str, str], ...]  # for whom, and what changes for them
    watch: tuple[str, ...]  # what to watch for


class _Opening(NamedTuple):
    """What fits one kind of exercise."""

    opening: str
    easier: str
    harder: str


_GENERAL = _Opening(
    "Read the headline aloud. What do you expect from the article, and which word makes you expect it?",
    "Work in pairs on the first half of the text; do the first example together on the board.",
    "Students write the reason for each decision and find a case in which they are not sure.",
)
_BY_KIND: Mapping[str, _Opening] = {
    "highlight-hunt": _Opening(
        "Write “The board criticized the plan” and “The board slammed the plan” on the board. What does the second add?",
        "Pairs hunt in the first two paragraphs only, and tick the words of a list of ten that you have put on the board.",
        "For each mark: what would be lost with the plainer word, and would the reader notice?",
    ),
    "loaded-or-plain": _Opening(
        "Ask for words that mean “thin”. Who would like to be called slim, lean, skinny, bony? Put them in order together.",
        "Give each group the words on slips of paper to sort by hand before they write.",
        "Students find a text in which the order would be another one, and say why.",
    ),
    "neutral-rewrite": _Opening(
        "Read one loaded sentence aloud twice, as it is and with its plainer words. Which facts stayed?",
        "Underline the loaded words for the class; students only replace them.",
        "No new facts and none left out: partners check each other’s sentences for both.",
    ),
    "charged-rewrite": _Opening(
        "Tell one plain fact in two ways: so that a friend of the plan would nod, and so that an opponent would.",
        "Change one word only in each direction.",
        "Change no fact and no adjective: use verbs, order and what is left unsaid.",
    ),
    "headline-match": _Opening(
        "Show one headline without its article. What will the article say, and what will it leave out?",
        "Work with two texts and two headlines.",
        "Students write a headline for each text that nobody could match wrongly.",
    ),
    "verb-swap": _Opening(
        "Say “I am late” with said, admitted, claimed and boasted after it. What does each verb say about you?",
        "Put a list of six verbs on the board, three of which judge.",
        "Find a place where the judging verb is the right one, and say what proves it.",
    ),
    "hedge-dial": _Opening(
        "“It rained.” “It may have rained.” “Critics say it rained.” “It clearly rained.” Line up four students from least to most sure.",
        "Order three claims, not all.",
        "Students say for each hedge whether it is honest doubt or a way not to be blamed.",
    ),
    "who-speaks": _Opening(
        "Who would you ask about a new rule at school? List them. Who is usually asked?",
        "Give the class the names; students find their words.",
        "Count words and not people. Who is spoken about and does not speak?",
    ),
    "contrast-map": _Opening(
        "Write “small but old” and “despite the promise, he left” on the board. Which of them sets two sides against each other?",
        "Mark the joining word (“but”, “while”, “despite”) in the text beforehand.",
        "Turn each contrast round. Who gains when the other side stands last?",
    ),
    "hidden-outlets": _Opening(
        "Two reports of the same match by fans of two teams: which facts are the same, and what differs?",
        "Give two of the texts, and compare the headlines only.",
        "Rank again by who gets to speak, and compare the two orders.",
    ),
    "tool-wrong": _Opening(
        "A spam filter stops a letter from your school. Is the filter stupid? What does it know, and what does it not?",
        "Do the first mark together, and collect one reason for and one against it.",
        "Students write a sentence that fools the program, and one that it marks without need.",
    ),
}


def make_plan(exercise: Exercise) -> LessonPlan:
    """The lesson with an exercise: opening, work, comparison and close, with the minutes of each."""
    fits = _BY_KIND.get(exercise.kind, _GENERAL)
    talk = max(LEAST_TALK, exercise.minutes // 2)
    parts = (
        (OPENING, "Open", fits.opening),
        (EXPLAINING, "Explain", "Read the goal and the steps of the sheet together. Do one example on the board, and say that two good readers may differ."),
        (exercise.minutes, "Work", _work(exercise)),
        (talk, "Compare and discuss", _discuss(exercise)),
        (CLOSING, "Close", "Each student writes one sentence: what will I look for in the next article that I read? Collect the sheets."),
    )  # fmt: skip
    steps, at = [], 0
    for minutes, name, what in parts:
        steps.append(Step(f"{at}–{at + minutes}", name, what))
        at += minutes
    return LessonPlan(
        title=_short(exercise.title),
        goal=_short(exercise.goal),
        minutes=at,
        material=_material(exercise),
        steps=tuple(steps),
        questions=tuple(_short(question) for question in exercise.questions[:MOST_QUESTIONS]),
        levels=_levels(exercise, fits),
        watch=_watch(exercise),
    )


def _material(exercise: Exercise) -> tuple[str, ...]:
    passages = len(exercise.passages)
    texts = "the text is on it" if passages == 1 else f"the {passages} texts are on it"
    material = [f"One worksheet for each student ({texts}), a pencil, this key."]
    if exercise.labels:
        material.append("Pens in two or three colours, or one pencil and the names of the labels; a ruler for the line numbers.")
    if any(passage.outlet for passage in exercise.passages):
        material.append("Where the texts come from stands in this key only. Tell it after the discussion.")
    return tuple(material)


def _work(exercise: Exercise) -> str:
    if exercise.labels:
        return "Alone first: mark and label. Then in pairs: compare, and keep a list of the places where you differ. Nobody has to agree."
    if exercise.table is not None:
        return "In pairs: read, fill in the table, and note for each cell where in the text it stands."
    return "Alone first, then in pairs: read your answers to each other and keep the better reason, not the louder voice."


def _discuss(exercise: Exercise) -> str:
    if exercise.labels:
        return "Which words did most of the class mark, and which only a few? Hear one reason for and one against each. Then show what the program marked."
    return "Hear two different answers to each task before you give that of the key. Ask for the words of the text behind each answer."


def _levels(exercise: Exercise, fits: _Opening) -> tuple[tuple[str, str], ...]:
    easier = f" Or print level {exercise.level - 1}." if exercise.level > LEVELS[0] else ""
    harder = f" Or print level {exercise.level + 1}." if exercise.level < LEVELS[-1] else ""
    return (
        ("More support", fits.easier + easier),
        ("More challenge", fits.harder + harder),
        ("Language learners", "Hand out the text a day earlier. Let students explain a word with a plainer one before they judge it."),
    )


def _watch(exercise: Exercise) -> tuple[str, ...]:
    watch = [
        "Whose words are they? A strong word inside quotation marks is the speaker’s, not the reporter’s.",
        "Loaded does not mean false, and plain does not mean fair. The exercise is about wording, not about who is right.",
        "Students may hold strong views on the topic. Keep to the words on the page; swap the sides and ask whether the answer stays.",
    ]
    if exercise.findings:
        watch.append("The program misses some wordings and marks some wrongly. Where the class has a good reason, the class is right.")
    return tuple(watch)


def _short(text: str) -> str:
    """The text in one line, cut between words where it is too long for the sheet."""
    line = " ".join(text.split())
    return line if len(line) <= LONGEST else line[:LONGEST].rsplit(" ", 1)[0] + " …"
