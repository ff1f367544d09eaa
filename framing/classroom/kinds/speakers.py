"""Who speaks: a tally of the sources of one article, and of how many words each of them gets."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field

from framing.classroom.exercise import Answer, Exercise, Table, Task
from framing.classroom.kinds.common import NOBODY, finish, rubric
from framing.classroom.limits import NO_VERDICT
from framing.classroom.material import Excerpt, Kind, Material

_ROWS = {1: 4, 2: 6, 3: 8}
_KINDS = {
    "person": "a person with a name",
    "institution": "a group or office",
    "document": "a paper or a report",
    "unnamed": "nobody named",
    "crowd": "a crowd, nobody named",
    "unknown": "cannot be told",
}
_COLUMNS = ("Who speaks?", "What kind of source?", "Words in quotation marks", "The verb (“said” …)")


@dataclass
class _Voice:
    """One speaker in a passage."""

    name: str
    kind: str
    first: int  # place in the document where he or she speaks first
    quoted: int = 0  # words
    told: int = 0
    verbs: list[str] = field(default_factory=list)


def tally(material: Material) -> Exercise:
    """Who speaks, how much, and with which verb.

    Level 1: up to four speakers are named; the class counts their words in quotation marks and finds the verb. Level 2: up to six; the first
    row is filled in, the others are empty, kinds of sources are to be told. Level 3: up to eight empty rows, and what the tally does to a reader.
    """
    excerpt = material.excerpt(
        wanted=lambda analysis: [q.start for q in analysis.quotations if q.presentation == "speech"], enough=_ROWS[material.level]
    )
    voices, unknown = _voices(excerpt)
    material.need(voices, 2, "people or groups that speak", 4)
    by_size = sorted(voices, key=lambda voice: (-voice.quoted - voice.told, voice.first))[: _ROWS[material.level]]
    rows = sorted(by_size, key=lambda voice: voice.first)
    filled = tuple((v.name, _KINDS[v.kind], str(v.quoted), ", ".join(dict.fromkeys(v.verbs)) or "none") for v in rows)
    if material.level == 1:
        shown = tuple((name, kind, "", "") for name, kind, _, _ in filled)
    else:
        blank = tuple(("", "", "", "") for _ in filled)
        shown = (filled[0], *blank[1:]) if material.level == 2 else blank
    most = max(rows, key=lambda v: (v.quoted, -v.first))
    silent = [v for v in rows if not v.quoted]
    left_out = len(voices) - len(rows)
    tasks = [
        Task(prompt=f"Fill in the table: {len(rows)} sources, in the order in which they speak."),
        Task(prompt="Who gets the most words in quotation marks? Who gets none?", lines=2),
        Task(prompt="Who is in the story, but does not get to speak? Name one, and what you would ask.", lines=3),
    ]
    answers = [
        Answer(
            text="See the table. A count that is one or two words off is right.",
            reason=f"{left_out} more {'source is' if left_out == 1 else 'sources are'} not in the table." if left_out else "",
        ),
        Answer(
            text=(f"Most: {most.name} ({most.quoted} words). " if most.quoted else "Nobody is quoted between marks. ")
            + (f"None between marks: {', '.join(v.name for v in silent)}." if silent else "Everybody in the table gets some."),
            reason="Whoever is not quoted is told in the reporter’s words: the reporter chooses what is told.",
        ),
        Answer(text="Open. Look for those to whom something happens, and for those who pay, decide or have to obey."),
    ]
    if material.level > 1:
        tasks.append(
            Task(prompt="Choose two sources. Do their verbs treat them alike? Write what each verb says about its speaker.", lines=4)
        )
        answers.append(
            Answer(text="Open. “Said” and “told” say nothing about the speaker; any other verb adds something.", reason=_verbs(rows))
        )
    if material.level == 3:
        tasks.append(Task(prompt="Plan the same article with another first speaker. Who, and how would the story change?", lines=5))
        answers.append(Answer(text="Open. Whoever speaks first sets the question that the others answer."))
    return finish(
        SPEAKERS,
        material,
        [excerpt],
        instructions=(
            "Read the text. Each time somebody’s words are told, underline the name.",
            "A source can be a person, a group, a paper, or somebody without a name.",
            "Count the words between quotation marks, short ones too. Leave out a single word between marks.",
            "Write down the verb that brings the words in: said, told, warned …",
        ),
        tasks=tuple(tasks),
        answers=tuple(answers),
        table=Table(columns=_COLUMNS, rows=shown),
        filled=Table(columns=_COLUMNS, rows=filled),
        questions=(
            "Is it fair if everybody gets the same number of words? When would it not be?",
            "Why might a source have no name? What does the reader lose?",
            "What is the difference between quoting somebody and telling what they said?",
            "Who had the last word in this text? Did you notice?",
        ),
        rubric=rubric(
            "Names some people in the text, speaking or not.",
            "Finds most sources; mixes up who says what, or counts words outside the marks.",
            "Finds the sources, their kinds and verbs; counts are right within a few words.",
            "Also says who is missing, and what the choice of speakers and verbs does to the reader.",
        ),
        limits=(
            "The program finds speakers by grammar. In a check of 120 quotations that named the speaker only by “he”, a surname or a title, it named the right one for 105.",
            *([f"For {unknown} words in this text it found no speaker."] if unknown else []),
            "Words are counted only in the part of the article that is printed here.",
            NO_VERDICT,
        ),
    )


def _voices(excerpt: Excerpt) -> tuple[list[_Voice], int]:
    """The speakers in a passage, and the words of speech for which none was found."""
    voices: dict[str, _Voice] = {}
    unknown = 0
    for stretch in excerpt.analysis.stretches:
        said = stretch.quotation
        words = _shown_words(excerpt, stretch.start, stretch.end) if said else 0
        if said is None or not words:
            continue
        if said.speaker.lower() in NOBODY:
            unknown += words if said.speaker == "unknown" else 0
            continue
        name = excerpt.names.hide(said.speaker)
        voice = voices.setdefault(name, _Voice(name, said.source_kind, stretch.start))
        if stretch.voice == "quoted" and words > 1:
            voice.quoted += words
        else:
            voice.told += words
        if said.cue:
            voice.verbs.append(said.cue.lower())
    return sorted(voices.values(), key=lambda voice: voice.first), unknown


def _shown_words(excerpt: Excerpt, start: int, end: int) -> int:
    """Words of a stretch of the document that stand in the passage."""
    tokens = excerpt.analysis.document.tokens
    inside = tokens[bisect_left(tokens, start, key=lambda token: token.start) : bisect_left(tokens, end, key=lambda token: token.start)]
    return sum(token.word and any(unit.start <= token.start < unit.end for unit in excerpt.units) for token in inside)


def _verbs(rows: list[_Voice]) -> str:
    return "; ".join(f"{v.name}: {', '.join(dict.fromkeys(v.verbs))}" for v in rows if v.verbs)


SPEAKERS = Kind(
    name="who-speaks",
    title="Who speaks?",
    goal="You can tell who speaks in an article, how much, and with which verb.",
    needs="article",
    minutes=20,
    make=tally,
)
