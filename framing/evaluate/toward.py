"""A sentence and a span in it -> the sentiment toward whoever the span names, as a sum of signs that can each be pointed at.

Signs: loaded findings that colour the target; what it does and suffers (verbs), is said to be (predicates), and is described with
(modifiers); and the good and bad words of the rest of the sentence, which colour it weakly.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from framing.evaluate.task import overlap, words_of
from framing.evaluate.valence import AGAINST, BAD, FOR, GOOD, MERIT, MISDEED
from framing.phrases import PREDICATES, VERBS
from framing.target_grammar import Grammar
from framing.trees import children_of
from framing.types import Analysis, Span

# What one sign of a kind weighs; rounded by hand after a logistic fit on annotated sentences (newsmtsc, development rows).
WEIGHTS: Mapping[str, float] = {
    "loaded": 0.4,  # loaded findings that colour the target, by strength and polarity
    "elsewhere": 0.15,  # loaded findings that colour others
    "does_bad": -1.0,  # verbs of misdeeds whose doer it is
    "does_good": 0.7,
    "attacked": -1.5,  # verbs of attack and blame which it suffers
    "supported": 0.8,
    "is": 0.6,  # good and bad words that are said of it
    "described": 0.6,  # in its noun phrase
    "near": 0.5,  # up to so many words away
    "far": 0.3,
}
LEAST = 0.1  # a sum that is nearer to 0 is neutral
MOST = 4  # signs of one kind; more say nothing more
_NEGATED = -0.5  # "did not lie" clears of it, but less than the deed blames
_SIGNS = {"positive": 1, "negative": -1}
_SMALL_WORDS = frozenset("the a an of and for in on at to by his her its their our my your this that these those mr mrs ms".split())
_NEGATORS = frozenset("not n't never no without hardly nor neither".split())
_NEAR = 15  # words


def sentiment_toward(analysis: Analysis, target: Span) -> int:
    """-1, 0 or 1: whether a sentence words somebody badly, neither, or well."""
    score = sum(WEIGHTS[name] * value for name, value in signs(analysis, target).items())
    return (score > LEAST) - (score < -LEAST)


def signs(analysis: Analysis, target: Span) -> dict[str, float]:
    """The signs toward a target by their kind, each from -MOST to MOST."""
    found = dict.fromkeys(WEIGHTS, 0.0)
    for kind, value in _Signs(analysis, target).all():
        found[kind] += value
    return {kind: max(-MOST, min(MOST, value)) for kind, value in found.items()}


class _Signs:
    """The signs toward one target of an analysed sentence."""

    def __init__(self, analysis: Analysis, target: Span) -> None:
        self.analysis, self.target = analysis, target
        self.tokens = analysis.document.tokens
        self.children = children_of(analysis.document)
        self.grammar = Grammar(analysis.document, self.children)
        self.inside = {i for i, token in enumerate(self.tokens) if token.start < target.end and target.start < token.end}
        self.used = set(self.inside)  # words that were counted

    def all(self) -> Iterator[tuple[str, float]]:
        yield from self._loaded()
        parsed = [index for index in self.inside if self.tokens[index].pos]
        if parsed:
            head = min(parsed, key=self.grammar.phrases.depth)
            yield from self._modifiers(head)
            yield from self._roles()
        yield from self._rest(min(self.inside, default=0))

    def _loaded(self) -> Iterator[tuple[str, float]]:
        """Loaded findings, by whether they colour the target."""
        named = words_of(self.analysis.document.text[self.target.start : self.target.end]) - _SMALL_WORDS
        for finding in self.analysis.findings:
            if finding.device == "loaded" and not overlap((finding.start, finding.end), self.target):
                sign = 0 if finding.negated else _SIGNS.get(finding.polarity, 0) * finding.strength
                colours = bool(named & words_of(f"{finding.target} {finding.target_entity}"))
                yield "loaded" if colours else "elsewhere", sign

    def _modifiers(self, head: int) -> Iterator[tuple[str, float]]:
        """What stands with the target in one noun phrase: "corrupt Finch", "Finch, a liar", "Finch's lies", "the lies of Finch"."""
        token = self.tokens[head]
        places = [c for c in self.children.get(head, ()) if self.tokens[c].dep in ("amod", "compound", "appos", "nmod", "relcl", "acl")]
        above = self.tokens[token.head].head if token.dep == "pobj" else token.head
        if token.dep in ("poss", "compound", "nmod", "appos") or (token.dep == "pobj" and self.tokens[token.head].lower in ("of", "by", "from")):
            places += [above, *(c for c in self.children.get(above, ()) if self.tokens[c].dep == "amod")]
        for place in places:
            yield from self._count("described", place, 1)

    def _roles(self) -> Iterator[tuple[str, float]]:
        """What the target does, suffers and is said to be."""
        for verb, token in enumerate(self.tokens):
            if token.pos not in VERBS:
                continue
            children = self.children.get(verb, ())
            lemma = self.grammar.phrases.lemma(verb)
            turn = _NEGATED if self._is_negated(verb) else 1.0
            passive = any(self.tokens[c].dep == "nsubjpass" for c in children)
            doers = list(self.grammar.in_phrases(verb, ("by",), range(0)) if passive else self.grammar.subjects(verb, range(0)))[:1]
            suffers = [self.grammar.antecedent(c) for c in children if self.tokens[c].dep in ("dobj", "nsubjpass", "dative")]
            suffers += self.grammar.in_phrases(verb, ("at", "against", "on", "with", "for", "of"), range(0))
            does, suffered = bool(self.inside.intersection(doers)), bool(self.inside.intersection(suffers))
            if does:
                yield "does_bad", turn * (lemma in MISDEED)
                yield "does_good", turn * (lemma in MERIT)
            elif suffered:
                yield "attacked", turn * (lemma in AGAINST)
                yield "supported", turn * (lemma in FOR)
            if does or suffered:
                self.used.add(verb)
                for child in children:
                    if self.tokens[child].dep in PREDICATES:
                        for index in range(self.grammar.phrases.first(child), self.grammar.phrases.last(child) + 1):
                            yield from self._count("is", index, _NEGATED if self._is_negated(child) else turn)

    def _rest(self, start: int) -> Iterator[tuple[str, float]]:
        """The other good and bad words, near the target and farther."""
        for index in range(len(self.tokens)):
            yield from self._count("near" if abs(index - start) < _NEAR else "far", index, 1)

    def _count(self, kind: str, index: int, turn: float) -> Iterator[tuple[str, float]]:
        if index in self.used:
            return
        self.used.add(index)
        token = self.tokens[index]
        forms = {token.lower, self.grammar.phrases.lemma(index)} if token.word else set()
        verb = token.pos == "VERB"
        good = bool(forms & GOOD) or (verb and bool(forms & FOR))
        bad = bool(forms & BAD) or (verb and bool(forms & (AGAINST | MISDEED)))
        yield kind, turn * (good - bad)

    def _is_negated(self, index: int) -> bool:
        return any(self.tokens[c].lower in _NEGATORS for c in self.children.get(index, ()))
