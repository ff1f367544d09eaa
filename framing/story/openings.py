"""How the articles on one story open: headlines against headlines, leads against leads."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence
from dataclasses import replace
from itertools import combinations

from framing.inflection import inflections
from framing.marks import find_marked
from framing.phrases import Phrases
from framing.story.content import Content, Term
from framing.story.identity import Who
from framing.story.records import Cell, Opening, Row
from framing.story.wording import by_article, joined
from framing.text import annotate, lemma
from framing.trees import children_of
from framing.types import Analysis, Document, Sentence, Span, Token

_SECTIONS = ("headline", "lead")
_PRONOUNS = frozenset("it he she they we i you there this that these those who which what one".split())
# Verbs of headlines that nobody can suffer.
_INTRANSITIVE = frozenset(
    """
    agree appear arrive collapse communicate die emerge fail happen message react resign respond retire struggle surge talk vanish vote
    work
    """.split()
)
_BEFORE_COLON = re.compile(r"(?P<who>[^:“\"‘]{2,40}): (?=\S)")
_DATELINE = re.compile(r"[A-Z][A-Z.’'-]+(?:,? [A-Z][A-Z.’'-]+)*(?:, [A-Z][\w.]+(?: [A-Z][\w.]+)*)?(?: \([^()]*\))? ?(?:—|–|--?) ?")
_FIRST = 20  # sentences among which headline and lead are looked for
_LONGEST_ACTOR = 60  # characters
# Commitments that a reader takes for the same: how a sentence of that kind is told.
_TOLD = {
    "plain": "stated flatly", "boosted": "stated firmly", "hedged": "hedged", "hearsay": "passed on as hearsay",
    "named": "given to a source", "unnamed": "given to a source without a name", "unclear": "given to a source", "question": "a question",
}  # fmt: skip
_SOURCED = {"stated flatly", "given to a source"}
# What a difference counts, 0..1: in who acts; in whether the one who does it is left out, or stands behind; in poles of loaded wordings;
# in whether one has any; in commitment; in that where one only names a source; in quotation marks; in names and numbers.
_ACTOR, _LEFT_OUT, _BEHIND, _POLES, _LOADED, _TELLING, _SOURCE, _MARKS, _CARRIERS = 0.3, 0.35, 0.2, 0.5, 0.35, 0.3, 0.15, 0.15, 0.2
_MOST_PIECES = 3  # differences that a reason names, the strongest first
_MANY = 4  # names and numbers that one opening alone has, from which on the difference in them is whole


def find_openings(analyses: Sequence[Analysis], content: Content | None = None) -> tuple[Opening, ...]:
    """The headline and the first sentence of each article that has them, headlines first, in the order of the articles.

    Args:
        content: of these articles, where the caller has it; it is the costly part.
    """
    content = content or Content(analyses)
    openers = [_Opener(article, analysis, content) for article, analysis in enumerate(analyses)]
    found = []
    for section in _SECTIONS:
        keys = [opener.keys(section) for opener in openers]
        for article, opener in enumerate(openers):
            others = set().union(*keys[:article], *keys[article + 1 :])
            found += [opener.opening(place, section, others) for place in opener.places(section)]
    return tuple(found)


class _Opener:
    """How one article opens."""

    def __init__(self, article: int, analysis: Analysis, content: Content) -> None:
        self.article, self.analysis = article, analysis
        self.document = _head_of(analysis.document)
        self.terms = content.sentences[article]
        self.marks = [Span(mark.start, mark.end) for mark in find_marked(self.document)]
        self.children = children_of(self.document)

    def places(self, section: str) -> list[int]:
        """The index of the sentence that opens a section; empty if there is none."""
        return [number for number, sentence in enumerate(self.document.sentences) if sentence.section == section][:1]

    def keys(self, section: str) -> set[str]:
        return {term.key for place in self.places(section) for term in self.terms[place]}

    def opening(self, place: int, section: str, others: Container[str]) -> Opening:
        """The record of the sentence that opens a section.

        Args:
            others: keys of the terms of the other articles' openings.
        """
        text, sentence = self.document.text, self.document.sentences[place]
        span = Span(sentence.start, sentence.end)
        dateline = _DATELINE.match(text, sentence.start, sentence.end)
        start = dateline.end() if dateline else sentence.start
        own = [term for term in self.terms[place] if term.kind != "word" and term.start >= start]
        actor, verb, turn, agent = self._spoken(sentence, own) or self._clause(place, start)
        return Opening(
            article=self.article,
            section=section,
            sentence=span,
            actor=actor,
            verb=verb,
            turn=turn,
            agent=agent,
            loaded=tuple(
                n for n, f in enumerate(self.analysis.findings) if f.device == "loaded" and span.start <= f.start and f.end <= span.end
            ),
            commitment=self.analysis.commitments[place],
            quoted=tuple(mark for mark in self.marks if span.start <= mark.start and mark.end <= span.end),
            question=text[span.start : span.end].rstrip("”\"’') ").endswith("?"),
            carriers=tuple(_runs(text, own, others)),
        )

    def _spoken(self, sentence: Sentence, names: Sequence[Term]) -> tuple[str, str, str, str] | None:
        """Of a headline "Roe: the fee is a tax" who says it."""
        speaker = _BEFORE_COLON.match(self.document.text, sentence.start, sentence.end)
        if sentence.section != "headline" or not speaker or self.document.text[sentence.end - 1] == "?":
            return None
        starts = {term.start for term in names if term.kind == "name"}
        words = [match.start() + sentence.start for match in re.finditer(r"[\w.’'-]+", speaker["who"])]
        return (speaker["who"], "say", "active", "") if starts.issuperset(words) else None

    def _clause(self, place: int, start: int) -> tuple[str, str, str, str]:
        """Actor, verb, turn and agent of the main clause behind a dateline; empty strings where there is none to be seen."""
        document, sentence = self.document, self.document.sentences[place]
        text, tokens = document.text, document.tokens
        if place not in document.parsed:
            return "", "", "", ""
        phrases = Phrases(document, self.children)
        verb = next((index for index in range(sentence.first, sentence.last) if tokens[index].head == index), None)
        if verb is None or tokens[verb].start < start:
            return "", "", "", ""
        subject = self._subject(verb, start)
        # Headlines are in the present and leave "is" out: "Mayor accused of fraud" describes a mayor for the parser, or has him accuse.
        bare = False
        if sentence.section == "headline" and not phrases.heads_clause(verb):
            subject, verb = verb, next((c for c in self.children.get(verb, ()) if tokens[c].dep == "acl" and tokens[c].tag == "VBN"), verb)
            bare = verb != subject
        elif sentence.section == "headline" and tokens[verb].pos == "VERB" and _is_participle(tokens[verb]):
            bare = not any(tokens[child].dep in ("dobj", "ccomp", "aux") for child in self.children.get(verb, ()))
        if not bare and not phrases.heads_clause(verb):
            return "", "", "", ""
        if subject is None or tokens[subject].pos in ("PRON", "NUM") or tokens[subject].lower in _PRONOUNS:
            return "", phrases.lemma(verb), "", ""
        children = self.children.get(verb, ())
        passive = bare or tokens[subject].dep == "nsubjpass"
        by = next((child for child in children if tokens[child].dep == "agent"), None)
        does = phrases.object_of(range(by, by + 1)) if by is not None else None
        agent = text[phrases.noun_phrase(does).start : tokens[does].end] if does is not None else ""
        actor = text[max(start, min(phrases.noun_phrase(subject).start, tokens[subject].start)) : tokens[subject].end]
        if len(actor) > _LONGEST_ACTOR:
            actor = tokens[subject].text
        return actor, phrases.lemma(verb), "active" if not passive else "passive" if agent else "agentless", agent

    def _subject(self, verb: int, start: int) -> int | None:
        """The subject nearest to a verb; where a dateline was taken for it, the noun that was hung on the dateline."""
        tokens, children = self.document.tokens, self.children.get(verb, ())
        subjects = [child for child in children if tokens[child].dep in ("nsubj", "nsubjpass") and child < verb]
        behind = [child for child in subjects if tokens[child].start >= start]
        if behind or not subjects:
            return behind[-1] if behind else None
        hung = [
            index
            for index in range(subjects[-1], verb)
            if tokens[index].start >= start and tokens[index].pos in ("NOUN", "PROPN") and tokens[tokens[index].head].start < start
        ]
        return hung[0] if hung else None


def _is_participle(token: Token) -> bool:
    """Whether a past form of a verb can be the participle of a passive: "named", "stolen", but not "went", "agreed"."""
    verb = lemma(token.lower)
    return token.tag in ("VBD", "VBN") and token.lower == inflections(verb, "verb")[-1] and verb not in _INTRANSITIVE


def _head_of(document: Document) -> Document:
    """A document as far as its openings go, with these parsed: where an analysis has nothing to look for it does not parse."""
    places = {section: number for number, sentence in reversed([*enumerate(document.sentences[:_FIRST])]) for section in [sentence.section]}
    wanted = {places[section] for section in _SECTIONS if section in places}
    last = document.sentences[max(wanted)]
    head = replace(
        document,
        tokens=document.tokens[: last.last],
        sentences=document.sentences[: max(wanted) + 1],
        paragraphs=document.paragraphs[: last.paragraph + 1],
    )
    return annotate(head, wanted - document.parsed) if document.depth == "full" else head


def _runs(text: str, terms: Sequence[Term], others: Container[str]) -> Iterator[Span]:
    """Names and numbers in full, of which no part stands among the others."""
    run: list[Term] = []
    for term in [*terms, None]:
        goes_on = run and term and term.kind == run[-1].kind == "name" and not text[run[-1].end : term.start].strip(" \u00a0.")
        if run and not goes_on:
            if not any(part.key in others for part in run):
                yield Span(run[0].start, run[-1].end)
            run = []
        if term:
            run.append(term)


def rows_of_openings(openings: Sequence[Opening], analyses: Sequence[Analysis], who: Who, names: Sequence[str]) -> list[Row]:
    """A row for the headlines and one for the leads, where two or more articles have them and they differ.

    The difference is 1 - the product of 1 - each difference: who acts, loaded wordings, commitment, marks, names and numbers.

    Args:
        names: how the articles are called, one each.
    """
    rows = []
    for section in _SECTIONS:
        own = [opening for opening in openings if opening.section == section]
        pieces = sorted(_pieces(own, analyses, who, names), key=lambda piece: -piece[0])  # stable
        if len(own) < 2 or not pieces:
            continue
        alike = 1.0
        for weight, _ in pieces:
            alike *= 1 - weight
        cells: list[Cell | None] = [None] * len(analyses)
        for opening in own:
            cells[opening.article] = _cell(opening, analyses[opening.article])
        rows.append(
            Row(
                kind=section,
                subject=section,
                difference=round(1 - alike, 3),
                reason=_sentence("; ".join(text for _, text in pieces[:_MOST_PIECES])),
                cells=tuple(cells),
            )
        )
    return rows


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}."


def _pieces(openings: Sequence[Opening], analyses: Sequence[Analysis], who: Who, names: Sequence[str]) -> Iterator[tuple[float, str]]:
    """What differs between openings of one section: how much it counts, and in words."""
    yield from _acting(openings, who, names)
    yield from _colouring(openings, analyses, names)
    told = {_TOLD.get(opening.commitment, "") for opening in openings} - {""}
    if len(told) > 1:
        yield (
            (_TELLING if told != _SOURCED else _SOURCE),
            "told differently: " + by_article((_TOLD[o.commitment], names[o.article]) for o in openings if o.commitment),
        )
    marks = [opening for opening in openings if opening.quoted]
    if marks and len(marks) < len(openings):
        words = [f"“{analyses[o.article].document.text[slice(*o.quoted[0])].strip(' ,.')}”" for o in marks]
        yield _MARKS, "quotation marks only in " + joined([f"{names[o.article]} ({word})" for o, word in zip(marks, words, strict=True)])
    carrying = [opening for opening in openings if opening.carriers]
    if carrying:
        most = max(len(opening.carriers) for opening in carrying)
        listed = by_article((", ".join(_wordings(analyses[o.article], o.carriers)), names[o.article]) for o in carrying)
        yield _CARRIERS * min(1.0, most / _MANY), f"named in one only: {listed}"


def _acting(openings: Sequence[Opening], who: Who, names: Sequence[str]) -> Iterator[tuple[float, str]]:
    """Who does it: the actor of an active verb, the agent of a passive one, nobody."""
    shown = [opening for opening in openings if opening.turn]
    if len(shown) < 2:
        return
    turns = {opening.turn for opening in shown}
    weight = _LEFT_OUT if turns > {"agentless"} else _BEHIND if len(turns) > 1 else 0.0
    if any(_actor(one, who) != _actor(other, who) for one, other in combinations(shown, 2)):
        weight = 1 - (1 - weight) * (1 - _ACTOR)
    if weight:
        yield weight, "who acts: " + by_article((_deed(opening), names[opening.article]) for opening in shown)


def _actor(opening: Opening, who: Who) -> str:
    return who(opening.article, opening.actor).casefold()


def _deed(opening: Opening) -> str:
    if opening.turn == "active":
        return f"{opening.actor} (“{opening.verb}”)"
    return f"{opening.agent or 'nobody named'} (“{opening.verb}”, passive, of {opening.actor})"


def _colouring(openings: Sequence[Opening], analyses: Sequence[Analysis], names: Sequence[str]) -> Iterator[tuple[float, str]]:
    """Loaded wordings in one and not in the other, or of opposite poles."""
    poles = [
        {finding.polarity for number in opening.loaded for finding in [analyses[opening.article].findings[number]] if not finding.negated}
        for opening in openings
    ]
    if all(poles) and not any({"negative", "positive"} <= one | other for one, other in combinations(poles, 2) if one != other):
        return
    coloured = [opening for opening in openings if opening.loaded]
    if not coloured:
        return
    weight = _POLES if all(poles) else _LOADED
    said = by_article((_loaded(opening, analyses[opening.article]), names[opening.article]) for opening in coloured)
    without = [names[opening.article] for opening in openings if not opening.loaded]
    yield weight, f"loaded wording: {said}" + (f"; none in {joined(without)}" if without else "")


def _loaded(opening: Opening, analysis: Analysis) -> str:
    findings = [analysis.findings[number] for number in opening.loaded]
    return ", ".join(dict.fromkeys(f"“{f.text}”" + (f" ({f.polarity})" if f.polarity and not f.negated else "") for f in findings))


def _wordings(analysis: Analysis, spans: Sequence[Span]) -> list[str]:
    return list(dict.fromkeys(analysis.document.text[span.start : span.end] for span in spans))


def _cell(opening: Opening, analysis: Analysis) -> Cell:
    marks = {Span(analysis.findings[number].start, analysis.findings[number].end) for number in opening.loaded} | set(opening.carriers)
    return Cell(
        article=opening.article,
        wording=" ".join(analysis.document.text[slice(*opening.sentence)].split()),
        sentence=opening.sentence,
        marks=tuple(sorted(marks)),
    )
