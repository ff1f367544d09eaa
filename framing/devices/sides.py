"""A contrast cue -> the two sides that it joins; None where the cue stands in another sense."""

from __future__ import annotations

import re

from framing.devices.common import Scene
from framing.matcher import Match
from framing.trees import subtree
from framing.types import Sentence, Span

_EDGE = ",;:—–"
_STRONG_EDGE = re.compile(r"[;:—–]|\s-\s")
_LEADING = re.compile(r"^(?:[\s,;:—–]|(?:that(?!\s+of\b)|and|but|then|the fact that)\s)+", re.IGNORECASE)
_COMPARATIVE = re.compile(r"\b(?:more|less|fewer|greater|better|worse|higher|lower|further|farther|\w{3,}er|rather|other)\b", re.IGNORECASE)
_SUBJECT_DEPS = ("nsubj", "nsubjpass", "csubj", "expl")
_SPEECH_LEAD = re.compile(r"^[“\"‘'\s]*(?:and\s+|so\s+)?$", re.IGNORECASE)

Sides = tuple[Span, Span]


def find_sides(scene: Scene, match: Match) -> Sides | None:
    """The two sides by how the lexicon says they lie about the cue; the first way that fits wins.

    Side A is the one that stands first in the text.
    """
    for way in match.entry.sides or ("between",):
        sides = _WAYS[way](scene, match)
        if sides is not None:
            a, b = (_trim(scene.document.text, side) for side in sides)
            if a.end > a.start and b.end > b.start:
                return (a, b) if a.start <= b.start else (b, a)
    return None


def _between(scene: Scene, match: Match) -> Sides | None:
    """A cue B: two clauses or phrases of one sentence."""
    sentence = _sentence(scene, match)
    tokens = scene.document.tokens
    if match.first <= sentence.first + 1 and _SPEECH_LEAD.match(scene.document.text[sentence.start : match.start]):
        return None
    cue = tokens[match.first]
    if cue.lower == "than" and not _framing_comparison(scene, match, sentence):
        return None
    if cue.lower in ("but", "yet", "though") and match.last - match.first == 1 and not _joins_clauses(scene, match, sentence):
        return None
    if cue.lower == "while" and not _is_concessive_while(scene, match, sentence):
        return None
    start, end = _clause_start(scene, match, sentence), _clause_end(scene, match, sentence)
    if match.entry.label == "comparison":
        start, end = _phrase_start(scene, match, start), _phrase_end(scene, match, end)
    return Span(start, match.start), Span(match.end, end)


def _fronted(scene: Scene, match: Match) -> Sides | None:
    """Cue A, B at the head of a clause; or B cue A behind it."""
    sentence = _sentence(scene, match)
    text = scene.document.text
    if scene.document.tokens[match.first].lower == "while" and not _is_concessive_while(scene, match, sentence):
        return None
    before = text[sentence.start : match.start]
    opens = _SPEECH_LEAD.match(before) or re.search(r"(?:[;:—–]|[,.]?[”\"]|\b(?:that|but|and),?)\s*[“\"]?$", before)
    inner_end = _subordinate_end(scene, match, sentence)
    if opens and inner_end < sentence.end - 3:
        return Span(match.end, inner_end), Span(inner_end, _clause_end_from(text, inner_end, sentence))
    if _SPEECH_LEAD.match(before):
        return None
    return Span(_clause_start(scene, match, sentence), match.start), Span(match.end, inner_end)


def _across(scene: Scene, match: Match) -> Sides | None:
    """Cue at or near the head of a sentence: A is the sentence before, B this one."""
    sentence = _sentence(scene, match)
    text = scene.document.text
    before = text[sentence.start : match.start]
    near_head = len(re.findall(r"\w+", before)) <= 4 and (text[match.end : match.end + 1] == "," or not re.search(r"\w", before))
    if not near_head or match.sentence == 0:
        return None
    previous = scene.document.sentences[match.sentence - 1]
    if previous.section == "headline" or sentence.paragraph - previous.paragraph > 1:
        return None
    b_start = match.end if not re.search(r"\w", before) else sentence.start
    return _core(scene, previous), Span(b_start, sentence.end)


def _not_but(scene: Scene, match: Match) -> Sides | None:
    """Not A but B; A, not B; B instead of A."""
    sentence = _sentence(scene, match)
    text = scene.document.text
    rest = text[match.end : sentence.end]
    but = re.search(r"[,;—]?\s+but\s+(?:also\s+|rather\s+)?", rest)
    if but and but.start() < 160 and not re.search(r"[.;]", rest[: but.start()]):
        if text[match.end : match.end + 6].strip().startswith("only"):
            return None
        return Span(match.end, match.end + but.start()), Span(
            match.end + but.end(), _clause_end_from(text, match.end + but.end(), sentence)
        )
    before = text[sentence.start : match.start].rstrip()
    if before.endswith((",", "—", "–")) and len(before) > 12:
        return Span(_clause_start(scene, match, sentence), match.start), Span(match.end, _clause_end_from(text, match.end, sentence))
    return None


def _noun(scene: Scene, match: Match) -> Sides | None:
    """Two parties of a verb or noun of conflict: subject and object, or "between A and B"."""
    sentence = _sentence(scene, match)
    text = scene.document.text
    rest = text[match.end : sentence.end]
    pair = re.match(r"\s*(?:between\s+)?(.{2,70}?)\s+and\s+(.{2,70}?)(?=[,.;:—]|\s(?:over|on|in|about|as|that|who|which|for|at)\b|$)", rest)
    cue = text[match.start : match.end].lower()
    if pair and (rest.lstrip().startswith("between") or cue.endswith(("between", "among"))):
        offset = match.end
        return Span(offset + pair.start(1), offset + pair.end(1)), Span(offset + pair.start(2), offset + pair.end(2))
    end = re.search(r"[,.;:—–]|\s(?:over|on|about|when|while|after|as|who|which|because)\b", rest)
    object_end = match.end + (end.start() if end and end.start() > 2 else len(rest))
    subject = _subject_of(scene, match, sentence)
    if subject is None or object_end - match.end < 3:
        return None
    return subject, Span(match.end, object_end)


_WAYS = {"between": _between, "fronted": _fronted, "sentence": _across, "paired-not": _not_but, "noun": _noun}


def _sentence(scene: Scene, match: Match) -> Sentence:
    return scene.document.sentences[match.sentence]


def _trim(text: str, span: Span) -> Span:
    start, end = span
    lead = _LEADING.match(text[start:end])
    start += lead.end() if lead else 0
    while start < end and text[start] in "“\"‘' ":
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in ',;:—–.”"’'):
        end -= 1
    return Span(start, end)


def _core(scene: Scene, sentence: Sentence) -> Span:
    """A sentence without its say-clause: the speech or reported clause that fills most of it, else the whole."""
    best = Span(sentence.start, sentence.end)
    for quotation in (*scene.voices.speech, *scene.voices.indirect):
        inside = Span(max(quotation.start, sentence.start), min(quotation.end, sentence.end))
        if inside.end - inside.start > 0.5 * (sentence.end - sentence.start):
            return inside
    return best


def _clause_start(scene: Scene, match: Match, sentence: Sentence) -> int:
    """Where the clause or phrase in front of a cue begins: behind the last strong edge, or where speech begins."""
    text = scene.document.text
    start = sentence.start
    for edge in _STRONG_EDGE.finditer(text, sentence.start, match.start):
        if match.start - edge.end() > 12:
            start = edge.end()
    for quotation in (*scene.voices.indirect, *scene.voices.speech):
        if start < quotation.start < match.start - 12 and match.start <= quotation.end:
            start = quotation.start
    return start


def _phrase_start(scene: Scene, match: Match, start: int) -> int:
    """A comparison measures phrases: they begin behind the last comma or other cue that leaves some words."""
    text = scene.document.text
    edges = [e.end() for e in re.finditer(r",\s", text[start : match.start])]
    edges += [m.end - start for m in scene.matches if m.entry.device == "contrast" and start < m.end < match.start]
    return start + max([edge for edge in edges if match.start - start - edge > 8], default=0)


def _phrase_end(scene: Scene, match: Match, end: int) -> int:
    comma = re.search(r",\s(?!(?:when|where|which|who)\b)", scene.document.text[match.end : end])
    return match.end + comma.start() if comma and comma.start() > 2 else end


def _clause_end(scene: Scene, match: Match, sentence: Sentence) -> int:
    end = _clause_end_from(scene.document.text, match.end, sentence)
    for quotation in (*scene.voices.indirect, *scene.voices.speech):
        if match.end + 12 < quotation.end < end and quotation.start <= match.start:
            end = quotation.end
    return end


def _clause_end_from(text: str, start: int, sentence: Sentence) -> int:
    edge = _STRONG_EDGE.search(text, start + 12, sentence.end) if start + 12 < sentence.end else None
    return edge.start() if edge else sentence.end


def _subordinate_end(scene: Scene, match: Match, sentence: Sentence) -> int:
    """Where the clause or phrase that a subordinator opens comes to its end."""
    document = scene.document
    tokens = document.tokens
    cue = match.last - 1
    if tokens[match.first].pos:
        top = tokens[match.first].head if tokens[match.first].dep in ("mark", "advmod", "cc", "case", "quantmod") else match.first
        if not match.first <= top < match.last and tokens[match.first].dep == "ROOT":
            top = cue
        last = max([i for i in subtree(scene.children, top) if i < sentence.last] + [cue])
        if last > cue and not (top < match.first):
            comma = document.text.find(",", tokens[last].end - 1, sentence.end)
            return comma if 0 <= comma - tokens[last].end < 3 else tokens[last].end
    comma = document.text.find(",", match.end + 8, sentence.end)
    return comma if comma > 0 else sentence.end


def _joins_clauses(scene: Scene, match: Match, sentence: Sentence) -> bool:
    """Whether a mid-sentence "but" joins two statements, not two adjectives ("small but old")."""
    tokens = scene.document.tokens
    before = tokens[match.first - 1]
    if not tokens[match.first].pos:
        return before.text in _EDGE + '”"'
    if match.last < sentence.last and tokens[match.first - 1].pos == "ADJ" and tokens[match.last].pos in ("ADJ", "ADV"):
        return False
    after = range(match.last, sentence.last)
    return any(tokens[i].pos in ("VERB", "AUX") for i in after) and any(
        tokens[i].pos in ("VERB", "AUX") for i in range(sentence.first, match.first)
    )


def _is_concessive_while(scene: Scene, match: Match, sentence: Sentence) -> bool:
    """ "While" sets against, unless it tells time: "while driving", "for a while", "waited while he spoke"."""
    tokens = scene.document.tokens
    after = tokens[match.last] if match.last < sentence.last else None
    before = tokens[match.first - 1] if match.first > sentence.first else None
    if after is None or (after.lower.endswith("ing") and after.pos in ("VERB", "")) or after.lower in ("at", "in", "on"):
        return False
    return before is None or before.text in _EDGE + '”"' or match.first == sentence.first


def _framing_comparison(scene: Scene, match: Match, sentence: Sentence) -> bool:
    """Whether "than" measures one actor or position by another, not a number or a plain choice."""
    text = scene.document.text
    before, after = text[max(sentence.start, match.start - 60) : match.start], text[match.end : sentence.end].lstrip()
    if not _COMPARATIVE.search(before) or re.search(r"\b(?:rather|other)\s*$", before):
        return False
    if re.match(
        r"(?:[$£€]?\d|one\b|two\b|three\b|half\b|a\s|an?\s+\w+\s+ago|ever\b|usual\b|expected\b|before\b|that\b|once\b|just\b|in\b|at\b|on\b|for\b|it\b)",
        after,
    ):
        return False
    return bool(
        re.match(
            r"(?:[A-Z]|the\b|his\b|her\b|their\b|its\b|those\b|any\b|most\b|many\b|other\b|what\b|under\b|some\b|we\b|they\b|he\b|she\b|\w+s\b)",
            after,
        )
    )


def _subject_of(scene: Scene, match: Match, sentence: Sentence) -> Span | None:
    """The party in front of a cue of conflict: its subject by the parse, else the words before it."""
    document = scene.document
    tokens = document.tokens
    if tokens[match.first].pos:
        node = match.first
        for _ in range(4):
            for child in scene.children.get(node, ()):
                if tokens[child].dep in _SUBJECT_DEPS and child < match.first:
                    inside = [i for i in subtree(scene.children, child) if i < match.first]
                    return Span(tokens[min(inside)].start, tokens[max(inside)].end)
            if tokens[node].head == node:
                break
            node = tokens[node].head
            if node < match.first and tokens[node].pos in ("NOUN", "PROPN"):
                inside = [i for i in subtree(scene.children, node) if i < match.first]
                return Span(tokens[min(inside)].start, tokens[max(inside)].end)
    before = document.text[sentence.start : match.start]
    edge = max(before.rfind(mark) for mark in ',;:—“"')
    return Span(sentence.start + edge + 1, match.start) if match.start - sentence.start - edge > 3 else None
