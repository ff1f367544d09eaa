"""Device `loaded`: wordings that judge, colour or intensify where a plainer one exists."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from framing.cited import SHORT_WORDS, is_cited, is_distanced, is_name
from framing.devices.common import CONFIDENCE, Scene, make_finding
from framing.entries import COMMON, Entry
from framing.kinds import kind_of
from framing.marks import Marked
from framing.matcher import Match
from framing.targets import NO_TARGET, Target, Targets
from framing.types import Finding

_WHY = {
    "evaluative": "“{}” praises or blames in the writer's description",
    "combative": "“{}” tells speech or policy as a fight",
    "reporting-verb": "“{}” judges the speaker or the claim while reporting it",
    "labelling": "“{}” is a name or stance word that one side would choose and another would not",
    "metaphor": "“{}” is a figure that carries a judgement",
    "intensity": "“{}” turns the volume up",
    "emotive": "“{}” calls on a feeling",
    "insinuation": "“{}” suggests something hidden or improper without saying it",
}
# What a loaded reporting word tells of the writer, where it tells anything.
_WRITER = {"vouches": ": it takes what is reported for true", "distances": ": it keeps the writer away from the claim"}
_COORDINATION = re.compile(r",? (?:and|or|but|yet) |, ")


def loaded(scene: Scene) -> Iterator[Finding]:
    """Loaded wordings of the article, lexicon matches first, then scare quotes."""
    targets = Targets(scene.document, scene.children, scene.voices)
    for match, run in _runs(scene):
        entry = match.entry
        if entry.label == "reporting-verb":
            if _reports(scene, match):
                yield _reporting_finding(scene, match, targets)
            continue
        if (entry.use == "rival" or entry.camp == COMMON) and not _stands_beside_a_rival(scene, entry):
            continue
        finding = make_finding(
            scene,
            match,
            reason=_reason(scene, match),
            voice=scene.voices.wording_at(match.start, match.end),
            target=targets.find(match.first, match.last, entry.label),
            polarity=entry.polarity,
        )
        yield finding if len(run) == 1 else _joined(scene, finding, run)
    for mark in scene.voices.unowned:
        coloured = any(m.entry.device == "loaded" and mark.start <= m.start and m.end <= mark.end for m in scene.matches)
        if not coloured and _is_scare_quote(scene, mark):
            yield _scare_finding(scene, mark, targets)


def _runs(scene: Scene) -> Iterator[tuple[Match, list[Match]]]:
    """Loaded matches with those that make one finding with them.

    Coordinated modifiers ("petty and partisan") and a booster fused with its adjective ("fundamentally flawed") are one
    wording; scalar "even" stays a finding of its own. The match that names the label comes first: of a booster and its
    adjective the adjective, of coordinated ones the strongest.
    """
    run: list[Match] = []
    for match in scene.matches:
        if match.entry.device != "loaded":
            continue
        if run and _continues(scene, run[-1], match):
            run.append(match)
            continue
        if run:
            yield _leader(run), run
        run = [match]
    if run:
        yield _leader(run), run


def _continues(scene: Scene, left: Match, right: Match) -> bool:
    if left.sentence != right.sentence or left.entry.label == "reporting-verb" or right.entry.label == "reporting-verb":
        return False
    gap = scene.document.text[left.end : right.start].replace("’", "'")
    tokens = scene.document.tokens
    modifier = "adj" in right.entry.pos or tokens[right.last - 1].pos == "ADJ"
    if gap == " ":
        return (
            left.entry.label == "intensity"
            and left.entry.term != "even"
            and modifier
            and ("adv" in left.entry.pos or tokens[left.last - 1].pos == "ADV")
        )
    return bool(_COORDINATION.fullmatch(gap)) and modifier and ("adj" in left.entry.pos or tokens[left.last - 1].pos == "ADJ")


def _leader(run: list[Match]) -> Match:
    return max(run, key=lambda m: (m.entry.label != "intensity", m.entry.strength))


def _joined(scene: Scene, finding: Finding, run: list[Match]) -> Finding:
    start, end = run[0].start, run[-1].end
    text = scene.document.text[start:end]
    return replace(
        finding,
        start=start,
        end=end,
        text=text,
        strength=max(match.entry.strength for match in run),
        rule="+".join(match.entry.rule for match in run),
        reason=f"{_WHY[finding.label].format(text)}.",
        plainer=tuple(match.entry.plainer[0] for match in run if match.entry.plainer and match.entry.label != "intensity"),
    )


def _reason(scene: Scene, match: Match) -> str:
    words = scene.document.text[match.start : match.end]
    why = _WHY[match.entry.label].format(words)
    if match.entry.rivals:
        rivals = " and ".join(f"“{rival}”" for rival in match.entry.rivals[:3])
        whose = "the usual name" if match.entry.camp == COMMON else "one side's name"
        why = f"“{words}” is {whose} for {match.entry.referent}; rival names: {rivals}"
    why += _WRITER.get(match.entry.writer_commitment, "")
    plainer = match.entry.plainer
    return f"{why}; plainer: {' or '.join(f'“{p}”' for p in plainer[:2])}." if plainer else f"{why}."


def _stands_beside_a_rival(scene: Scene, entry: Entry) -> bool:
    """Whether the text uses another camp's name of the same set: only then does an ordinary name tell anything."""
    return any(
        other.entry.lexicon == entry.lexicon and other.entry.referent == entry.referent and other.entry.camp != entry.camp
        for other in scene.matches
    )


def _reports(scene: Scene, match: Match) -> bool:
    """A verb of saying is loaded where it is no neutral one and does report; some colour wherever they stand."""
    entry = match.entry
    # "Revealed" takes the claim for true by its meaning; that figures "show" something is how findings are told.
    slight = entry.stance == "endorsing" and entry.strength < 2 and "factive" not in entry.verb_class
    if entry.stance in ("", "neutral") or slight:
        return False
    if entry.use == "free":
        return True
    return any(index in scene.voices.active for index in range(match.first, match.last))


def _reporting_finding(scene: Scene, match: Match, targets: Targets) -> Finding:
    index = next((i for i in range(match.first, match.last) if i in scene.voices.subjects), None)
    speaker = scene.voices.subjects.get(index, "") if index is not None else ""
    voice = scene.voices.at(match.start, match.end)
    target = targets.find(match.first, match.last, match.entry.label)
    if speaker not in ("", "unknown"):
        # A text claims nothing by itself: whoever wrote it stands behind it.
        text = kind_of(speaker, speaker, scene.voices.people) == "document"
        target = Target(speaker, (target.entity if text else "") or speaker)
    return make_finding(
        scene,
        match,
        reason=_reason(scene, match),
        # The verb that reports is the writer's choice, even inside a clause that is reported itself.
        voice=voice if voice[0] == "quoted" else ("narrator", ""),
        target=target,
        polarity=match.entry.polarity,
    )


def _is_scare_quote(scene: Scene, mark: Marked) -> bool:
    document = scene.document
    text = document.text[mark.start : mark.end]
    words = text.split()
    if not words or len(words) > SHORT_WORDS or not any(char.islower() for char in text) or not mark.closed:
        return False
    if is_distanced(document, mark):
        return True
    return not (is_cited(document, mark) or is_name(document, mark) or _is_headline_name(scene, mark))


def _is_headline_name(scene: Scene, mark: Marked) -> bool:
    """Whether capitalized words of a headline are a name as far as the article shows: it does not write them small."""
    document = scene.document
    text = document.text[mark.start : mark.end].rstrip(".,!?")
    if not text[:1].isupper() or document.sentences[0].section != "headline" or mark.start >= document.paragraphs[0].end:
        return False
    return document.text.find(text.lower(), document.paragraphs[0].end) < 0


def _scare_finding(scene: Scene, mark: Marked, targets: Targets) -> Finding:
    document = scene.document
    text = document.text[mark.start : mark.end]
    sentence = next(s for s in document.sentences if mark.start < s.end)  # the words may begin with a blank, outside of any sentence
    inside = [i for i in range(sentence.first, sentence.last) if mark.start <= document.tokens[i].start < mark.end and document.tokens[i].text[0].isalnum()]
    target = targets.find(inside[0], inside[-1] + 1, "scare-quotes") if inside else NO_TARGET
    cue = is_distanced(document, mark)
    why = "the word in front of them does the same" if cue else "nobody in the article is found to have said it"
    return Finding(
        start=mark.start,
        end=mark.end,
        text=text,
        device="loaded",
        label="scare-quotes",
        voice="narrator",
        speaker="",
        target=target.near or text,
        target_entity=target.entity,
        polarity="negative",
        strength=2,
        negated=False,
        section=sentence.section,
        rule="loaded.scare-quotes:unowned",
        reason=f"The marks around “{text}” keep the writer at a distance: {why}.",
        plainer=(text,),
        confidence=CONFIDENCE["loaded.scare-quotes"],
    )
