"""Contrast map: which two sides a sentence sets against each other, whose they are, and who has the last word."""

from __future__ import annotations

from framing import types
from framing.classroom.exercise import Answer, Exercise, Finding, Table, Task
from framing.classroom.kinds.common import finish, quoted, rubric
from framing.classroom.limits import measured
from framing.classroom.material import WORDS, Excerpt, Kind, Material

_ROWS = {1: 2, 2: 3, 3: 4}
_MORE = 60  # words of the text beyond what other kinds have: contrasts are rare
_LONGEST = 14  # words of a side in the key
_WHO = "Who says it, or who is it about?"
_COLUMNS = ("Joining word", "One side", _WHO, "The other side", _WHO)
_VOICES = {"narrator": "the reporter’s words", "quoted": "quoted words", "paraphrased": "somebody’s words, retold"}
_HOW = {
    "comparison": "One side is measured by the other.",
    "concession": "One side holds in spite of the other.",
    "reversal": "The same person or thing is told as turned around.",
    "correction": "One is put in the place of the other.",
    "opposition": "The two are told as opponents.",
    "paired": "Two names for the same matter are set against each other.",
}


def contrasts(material: Material) -> Exercise:
    """Map the contrasts of a text.

    Level 1: two contrasts; the joining word is numbered, and one side is filled in. Level 2: three; the joining word is numbered. Level 3:
    up to four to be found in bare text.
    """
    excerpt = material.excerpt(
        words=WORDS[material.level] + _MORE,
        wanted=lambda analysis: [c.cue.start for c in analysis.contrasts if c.cue],
        enough=_ROWS[material.level] + 1,
    )
    found = _found(excerpt)
    told = found if material.short > 2 else [contrast for contrast in found if _poverty(contrast) < 2]
    material.need(told, 2, "places where two sides are set against each other", _ROWS[material.level])
    # Two holders, well told, make the better map; so do contrasts of which the program is surer.
    chosen = material.pick(told, _ROWS[material.level], "contrasts", first=[_poverty(contrast) > 1 for contrast in told])
    filled = tuple(_row(excerpt, contrast) for contrast in chosen)
    shown: tuple[tuple[str, ...], ...]
    if material.level == 1:
        shown = tuple((row[0], row[1], "", "", "") for row in filled)
    elif material.level == 2:
        shown = tuple((row[0], "", "", "", "") for row in filled)
    else:
        shown = tuple(("",) * len(_COLUMNS) for _ in filled)
    count = len(chosen)
    find = {
        1: f"Finish the table for the {count} numbered words: what is the other side, and whose are the two sides?",
        2: f"Fill in the table for the {count} numbered words.",
        3: f"Find {count} places where two sides are set against each other, and fill in the table.",
    }[material.level]
    tasks = [
        Task(prompt=find),
        Task(prompt="Whose words are the two sides: the reporter’s, or somebody’s who is quoted? Answer for each row.", lines=count),
        Task(prompt="Who has the last word in each row? Choose one row and write it with the sides changed about. What changes?", lines=4),
    ]
    answers = [
        Answer(text="See the table. Your words may be shorter or longer.", reason=" ".join(dict.fromkeys(_HOW[c.label] for c in chosen))),
        Answer(text="; ".join(f"{_cue(excerpt, c)}: {_VOICES[c.a.voice]} / {_VOICES[c.b.voice]}" for c in chosen) + "."),
        Answer(
            text="; ".join(f"{_cue(excerpt, c)}: {_last(excerpt, c)}" for c in chosen) + ".",
            reason="What stands last stays with the reader.",
        ),
    ]
    if material.level > 1:
        tasks.append(Task(prompt="Does one side get kinder words than the other? Copy the words that show it.", lines=3))
        answers.append(Answer(text=_kinder(excerpt, chosen)))
    if material.level == 3:
        tasks.append(Task(prompt="Is there a third side that no sentence mentions? Write one sentence that brings it in.", lines=4))
        answers.append(Answer(text="Open. Think of people who agree with a part of each side, or who are hurt by both."))
    cues = [(c.cue.start, c.cue.end) for c in chosen if c.cue]
    return finish(
        SIDES,
        material,
        [excerpt.marked(cues) if material.level < 3 else excerpt],
        instructions=(
            "Read the text. Look for words that set two things against each other: but, while, although, instead of, unlike …",
            "For each one ask: what stands on one side, and what on the other?",
            "Then ask of each side who says it, or who it is about. Sometimes it is the same person twice.",
            "If nobody is named, write “nobody named”.",
        ),
        tasks=tuple(tasks),
        answers=tuple(answers),
        table=Table(columns=_COLUMNS, rows=shown),
        filled=Table(columns=_COLUMNS, rows=filled),
        findings=tuple(_as_finding(excerpt, contrast) for contrast in found),
        questions=(
            "Are there really only two sides here? Who else could have one?",
            "What happens to the reader if the sides change places?",
            "Can “but” be unfair? Make a sentence in which it is.",
            "Which side did you believe before you read the joining word?",
        ),
        rubric=rubric(
            "Finds the joining word, but not the two sides.",
            "Names both sides of some contrasts; mixes up whose they are.",
            "Names the sides, whose they are, and in whose words.",
            "Also says what the order and the choice of sides do to the reader.",
        ),
        limits=(
            "The program goes by joining words. It misses contrasts without one, and cannot tell whether a contrast is fair.",
            "Whose a side is was told rightly for about 8 of 10 sides in the same test.",
            *measured("contrast"),
        ),
    )


def _found(excerpt: Excerpt) -> list[types.Contrast]:
    """Contrasts with a joining word that stand whole in the passage, by their place; of those in one sentence the surest."""
    inside: dict[int, types.Contrast] = {}
    for contrast in excerpt.analysis.contrasts:
        spans = (contrast.a, contrast.b)
        if contrast.cue is None or contrast.section == "headline" or not all(excerpt.holds(side.start, side.end) for side in spans):
            continue
        if not excerpt.holds(*contrast.cue):
            continue
        place = excerpt.sentence_of(contrast.cue.start).start
        if place not in inside or inside[place].confidence < contrast.confidence:
            inside[place] = contrast
    return [inside[place] for place in sorted(inside)]


def _poverty(contrast: types.Contrast) -> int:
    """0 for a contrast of two holders, more where somebody or something is missing."""
    a, b = contrast.a.holder, contrast.b.holder
    missing = 0 if a and b and a != b else 1 if a or b else 2
    within_speech = contrast.a.voice == contrast.b.voice == "quoted"
    return missing + within_speech + 2 * (min(len(contrast.a.text.split()), len(contrast.b.text.split())) < 2)


def _row(excerpt: Excerpt, contrast: types.Contrast) -> tuple[str, ...]:
    a, b = contrast.a, contrast.b
    return (_cue(excerpt, contrast).strip("“”"), _side(excerpt, a), _holder(excerpt, a), _side(excerpt, b), _holder(excerpt, b))


def _cue(excerpt: Excerpt, contrast: types.Contrast) -> str:
    return quoted(excerpt.show(*contrast.cue)) if contrast.cue else ""


def _side(excerpt: Excerpt, side: types.Side) -> str:
    words = excerpt.show(side.start, side.end).strip(" ,;").split()
    return " ".join(words) if len(words) <= _LONGEST else " ".join(words[:_LONGEST]) + " …"


def _holder(excerpt: Excerpt, side: types.Side) -> str:
    return excerpt.names.hide(side.holder) or "nobody named"


def _last(excerpt: Excerpt, contrast: types.Contrast) -> str:
    side = contrast.b if contrast.last_word == "b" else contrast.a
    return f"the side “{_side(excerpt, side).strip('“”')}” ({_holder(excerpt, side)})"


def _kinder(excerpt: Excerpt, chosen: list[types.Contrast]) -> str:
    words = []
    for contrast in chosen:
        for side in (contrast.a, contrast.b):
            inside = [f for f in excerpt.analysis.findings if f.device == "loaded" and side.start <= f.start < side.end]
            if inside:
                start = " ".join(_side(excerpt, side).split()[:5]).strip("“”,")
                words.append(f"in “{start} …”: {', '.join(quoted(excerpt.show(f.start, f.end)) for f in inside)}")
    return f"The program marked, {'; '.join(words)}." if words else "Open: the program marked no word that judges in these sides."


def _as_finding(excerpt: Excerpt, contrast: types.Contrast) -> Finding:
    """The joining word as a finding, with the reason for the contrast."""
    assert contrast.cue is not None
    place = excerpt.place(*contrast.cue)
    assert place is not None
    return Finding(
        passage=0, start=place.start, end=place.end, text=excerpt.passage.text[place.start : place.end], device="contrast", label=contrast.label,
        voice=contrast.voice, speaker=excerpt.names.hide(contrast.speaker), reason=excerpt.names.hide(contrast.reason),
    )  # fmt: skip


SIDES = Kind(
    name="contrast-map",
    title="Contrast map",
    goal="You can tell which two sides a sentence sets against each other, and whose words they are.",
    needs="article",
    minutes=20,
    make=contrasts,
)
