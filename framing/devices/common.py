"""What the devices share: their input, negation, and the making of a Finding from a Match."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from framing.matcher import Match
from framing.targets import NO_TARGET, Target
from framing.trees import children_of
from framing.types import Document, Finding
from framing.voice import Voices

NEGATORS = {"not", "n't", "never", "no", "without", "hardly", "nor", "neither", "nothing", "nobody", "scarcely"}
# Share of such findings that the annotator of the development texts (`framing evaluate gold`) also marked: span overlap, same
# device, rounded to .05, at most .95; a label found fewer than 15 times there takes its device's share.
# Scare quotes are too rare there: theirs is the share held right by a reader of 550 short marked stretches in news (69 found, 44 right).
CONFIDENCE = {
    "loaded": 0.85,
    "loaded.combative": 0.8,
    "loaded.emotive": 0.85,
    "loaded.evaluative": 0.85,
    "loaded.intensity": 0.9,
    "loaded.labelling": 0.75,
    "loaded.metaphor": 0.9,
    "loaded.reporting-verb": 0.95,
    "loaded.scare-quotes": 0.65,
    "hedge": 0.9,
    "hedge.approximator": 0.95,
    "hedge.attribution": 0.95,
    "hedge.downtoner": 0.9,
    "hedge.epistemic": 0.85,
    "hedge.hearsay": 0.95,
    "hedge.modal": 0.85,
    "hedge.vague-source": 0.85,
    "certainty": 0.8,
    "contrast": 0.8,
    "contrast.comparison": 0.9,
    "contrast.concession": 0.75,
}


@dataclass(frozen=True, kw_only=True)
class Scene:
    """All that a device sees of one article."""

    document: Document
    matches: Sequence[Match]
    voices: Voices
    children: dict[int, list[int]] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "children", children_of(self.document))


def make_finding(
    scene: Scene,
    match: Match,
    *,
    reason: str,
    voice: tuple[str, str] | None = None,
    target: Target = NO_TARGET,
    polarity: str = "",
) -> Finding:
    """A Finding for a match, with voice, section and negation looked up."""
    document, entry = scene.document, match.entry
    spoken, speaker = voice if voice is not None else scene.voices.at(match.start, match.end)
    return Finding(
        start=match.start,
        end=match.end,
        text=document.text[match.start : match.end],
        device=entry.device,
        label=entry.label,
        voice=spoken,
        speaker=speaker,
        target=target.near,
        target_entity=target.entity,
        polarity=polarity,
        strength=entry.strength,
        negated=is_negated(scene, match.first, match.last, match.sentence),
        section=document.sentences[match.sentence].section,
        rule=entry.rule,
        reason=reason,
        plainer=entry.plainer,
        confidence=CONFIDENCE.get(f"{entry.device}.{entry.label}", CONFIDENCE[entry.device]),
        pole=entry.pole,
        presupposition=next((name for name in entry.verb_class if name != "assertive"), ""),
    )


def is_negated(scene: Scene, first: int, last: int, sentence: int) -> bool:
    """Whether the wording stands under a negation: by the parse, else by a negator up to three words before it."""
    tokens = scene.document.tokens
    if tokens[first].pos:
        heads = [index for index in range(first, last)]
        for index in range(first, last):
            token = tokens[index]
            for _ in range(2):  # "was not a disgraceful one": the adjective, its noun, the verb
                if token.dep not in ("acomp", "attr", "amod", "advmod", "dobj", "xcomp", "oprd") or tokens[token.head] is token:
                    break
                heads.append(token.head)
                token = tokens[token.head]
        return any(tokens[c].dep == "neg" and not first <= c < last for h in heads for c in scene.children.get(h, ()))
    start = max(scene.document.sentences[sentence].first, first - 3)
    for index in range(first - 1, start - 1, -1):
        if tokens[index].text in ",;:—–":
            return False
        if tokens[index].lower in NEGATORS:
            return True
    return False
