"""What the kinds share: the words for devices and labels that students read, and the parts of a sheet that hardly differ."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from typing import Any

from framing import types
from framing.classroom.exercise import RUBRIC_LEVELS, Exercise
from framing.classroom.material import Excerpt, Kind, Material
from framing.classroom.reading import reading_grade
from framing.inflection import inflections
from framing.text import lemma

# What a student marks with at levels 1 and 2: a device.
DEVICES: Mapping[str, str] = {
    "loaded": "a word that judges, excites or blames, where a plainer word would tell the same fact",
    "hedge": "a word that makes a claim less sure, or hands it to somebody else: “may”, “about”, “critics say”",
    "certainty": "a word that presses a claim as sure: “clearly”, “never”, “of course”",
}
# At level 3 a loaded wording has a label of its own.
LABELS: Mapping[str, str] = {
    "evaluative": "praise or blame: “disgraceful”, “common-sense”",
    "combative": "ordinary talk or politics told as a fight: “slammed”, “war on”",
    "reporting-verb": "a verb of saying that judges the speaker: “admitted”, “boasted”, “claimed”",
    "labelling": "a name for people or plans that takes a side: “union bosses”, “death tax”",
    "metaphor": "a picture that carries a judgment: “a flood of”, “witch hunt”",
    "intensity": "a word that turns the volume up: “massive”, “utterly”",
    "emotive": "a word that calls on fear, pity, disgust or pride: “horrific”, “heroic”",
    "insinuation": "a hint that something is wrong, without saying what: “behind closed doors”",
    "scare-quotes": "quotation marks that say “so they call it”: their “reforms”",
}
ALL_LABELS: Mapping[str, str] = {**LABELS, **{device: DEVICES[device] for device in ("hedge", "certainty")}}

# What to ask about a mark before one trusts it; the first half speaks for the mark, the second against it.
DOUBTS: Mapping[str, tuple[str, str]] = {
    "evaluative": ("it praises or blames, and a plainer word would keep the fact", "it may be the plain name of a fact that is good or bad in itself"),
    "combative": ("nobody fights here: people talk, vote or decide", "it may be meant as it stands, of a real fight or as a fixed name"),
    "reporting-verb": ("“said” would tell the same without judging the speaker", "it may be what the speaker really did: some people do admit, warn or shout"),
    "labelling": ("one side would choose this name and another would not", "it may be the name that everybody uses, the official one, or the people’s own"),
    "metaphor": ("the picture brings a judgment with it", "the picture may be so worn that nobody sees it any more"),
    "intensity": ("the fact is the same without it", "it may be exact: some changes are large, and a number may show it"),
    "emotive": ("it calls on a feeling before the facts are told", "it may be the plain word for something terrible or brave"),
    "insinuation": ("it hints at something wrong and leaves out what", "it may simply say what happened, with proof nearby"),
    "scare-quotes": ("the marks say “so they call it”", "somebody may really have used this word, so that it is a plain quotation"),
    "hedge": ("it leaves the claim open, or hands it on", "it may have another sense here: permission (“you may go”), a plan, an exact number"),
    "certainty": ("it presses the claim instead of proving it", "it may be part of the fact: “never” can be exact"),
}  # fmt: skip

# No speakers: "nobody denies", "both swear".
NOBODY = frozenset(
    ("unknown", "nobody", "no one", "none", "both", "everyone", "everybody", "anyone", "it", "this", "that", "who", "neither", "each")
)
_NO_VERBS = frozenset("not no as at by in on with".split())  # first words of wordings that have no verb there
_EDGES = " .,;:!?“”‘’\"'"


def doubts(finding: types.Finding) -> tuple[str, str]:
    """What speaks for a mark of the program, and what may speak against it."""
    return DOUBTS[finding.label if finding.device == "loaded" else finding.device]


def quoted(words: str) -> str:
    """Words between quotation marks, without marks and stops at their edges."""
    return f"“{words.strip(_EDGES)}”"


def listed(words: Sequence[str], joint: str = "or") -> str:
    """“a”, “b” or “c”."""
    marked = [quoted(word) for word in words]
    return marked[0] if len(marked) == 1 else f"{', '.join(marked[:-1])} {joint} {marked[-1]}" if marked else ""


def plainer_text(finding: types.Finding, excerpt: Excerpt) -> str:
    """“plainer: …”, or that it can simply go."""
    if finding.label == "scare-quotes":
        return "plainer: the word without the marks, or the words of a named speaker"
    words = fitting(finding, excerpt)
    return f"plainer: {listed(words)}" if words else "plainer: leave it out"


def fitting(finding: types.Finding, excerpt: Excerpt) -> tuple[str, ...]:
    """The plainer wordings of a finding in the form in which it stands: "claimed" has "said", where the lexicon has "say".

    A wording that cannot be told to inflect stays as it is; scare quotes, whose plainer wording is the same word, have none.
    """
    if finding.label == "scare-quotes":
        return ()
    document = excerpt.analysis.document
    first = bisect_left(document.tokens, finding.start, key=lambda token: token.start)
    last = bisect_left(document.tokens, finding.end, key=lambda token: token.start) - 1
    term = finding.rule.partition(":")[2].replace("~", "").split(" ")
    plain = [excerpt.names.hide(wording) for wording in finding.plainer]
    if not (finding.start <= document.tokens[first].start and first <= last):
        return tuple(plain)
    head, tail = document.tokens[first], document.tokens[last]
    if head.pos in ("VERB", "AUX") or finding.label == "reporting-verb":
        form = "participle" if head.tag == "VBN" else form_of(head.lower, term[0])
        return tuple(in_form(wording, form) for wording in plain)
    if tail.pos in ("NOUN", "PROPN") and tail.lower in inflections(term[-1], "noun")[1:]:
        return tuple(wording if wording.count(" ") > 1 else _last_word(wording, "noun") for wording in plain)
    return tuple(plain)


def form_of(word: str, verb: str) -> str:
    """Which form of a verb a word is: "third", "ing", "past", "participle"; empty for the verb itself and for other words.

    >>> form_of("said", "say"), form_of("taken", "take"), form_of("say", "say")
    ('past', 'participle', '')
    """
    forms = inflections(verb, "verb")
    if word not in forms[1:]:
        return ""
    if word.endswith("ing"):
        return "ing"
    if word == forms[1]:
        return "third"
    return "participle" if word == forms[-1] and not word.endswith("ed") and len(forms) > 4 else "past"


def in_form(wording: str, form: str) -> str:
    """A wording that begins with a verb, in a form as `form_of` names it; as it is where its spelling is not sure.

    >>> in_form("point out", "past"), in_form("mutter", "ing"), in_form("take", "participle"), in_form("not comment", "past")
    ('pointed out', 'muttering', 'taken', 'not comment')
    """
    head, _, rest = wording.partition(" ")
    made = inflections(head, "verb")
    ing = [one for one in made[2:] if one.endswith("ing")]
    past = [one for one in made[2:] if not one.endswith("ing")]
    if len(ing) > 1:  # of two spellings one is no word
        ing, past = ([one for one in ones if lemma(one) == head] for ones in (ing, past))
    forms = {"third": [made[1]], "ing": ing, "past": past[:1], "participle": past[-1:]}
    found = forms.get(form) if head not in _NO_VERBS else None
    return f"{found[0] if found else head} {rest}".strip()


def _last_word(wording: str, pos: str) -> str:
    front, _, last = wording.rpartition(" ")
    if last.endswith(("ness", "ity", "ism")):
        return wording
    forms = inflections(last, pos)
    return f"{front} {forms[1] if len(forms) > 1 else last}".strip()


def whose(finding: types.Finding, excerpt: Excerpt) -> str:
    """Whose words a finding stands in, for a key."""
    if finding.voice == "narrator":
        return "the reporter’s words"
    speaker = excerpt.names.hide(finding.speaker)
    name = f" of {speaker}" if speaker and speaker != "unknown" else " of somebody else"
    return f"words{name}" + ("" if finding.voice == "quoted" else ", retold by the reporter")


def rubric(*levels: str) -> tuple[tuple[str, str], ...]:
    """Four descriptions, from beginning to advanced, with the names of their levels."""
    return tuple(zip(RUBRIC_LEVELS, levels, strict=True))


def finish(kind: Kind, material: Material, excerpts: Sequence[Excerpt], **parts: Any) -> Exercise:
    """The exercise with what every kind fills in alike: kind, level, title, goal, minutes, sources, seed, passages and their reading grade."""
    passages = tuple(excerpt.passage for excerpt in excerpts)
    return Exercise(
        kind=kind.name,
        level=material.level,
        title=kind.title,
        goal=kind.goal,
        minutes=kind.minutes + 5 * (material.level - 2),
        sources=tuple(excerpt.analysis.document.article.id for excerpt in excerpts),
        seed=material.seed,
        passages=passages,
        reading_grade=reading_grade([passage.text for passage in passages]),
        **parts,
    )
