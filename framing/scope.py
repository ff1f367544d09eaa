"""Hedges and boosters -> the claim that each qualifies, as a span: a clause, a phrase or a quantity.

The clause of a cue begins with its subject and holds the cue itself ("The fee may rise"); a phrase or a quantity stands beside it
("potential" -> "flood"). Without a parse (depth `fast`) only quantities are found: where a clause ends cannot be told from words alone.

Source: the conventions follow the BioScope corpus (Vincze et al. 2008) with one difference: the subject of a clause belongs to its
claim, because a reader asks what it is that may be so.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from framing.devices.common import Scene
from framing.phrases import PREDICATES, SUBJECTS, VERBS, Phrases
from framing.quantities import find_quantity
from framing.questions import Questions
from framing.sayclauses import CONDITIONS
from framing.types import Finding, Quotation, Scope, Span

QUALIFYING = ("hedge", "certainty")
_SOURCES = ("attribution", "vague-source")
# Verbs whose subject belongs to the clause behind them: "the talks seem to stall" says of the talks that they stall.
_RAISING = frozenset("seem appear look sound feel tend".split())
_COPULAS = _RAISING | frozenset("be remain become stay prove".split())
_COMPLEMENTS = ("ccomp", "xcomp", "csubj", "csubjpass", "acl", "pcomp")
_ATTRIBUTIVE = ("amod", "compound", "nmod")
_SENTENTIAL = ("epistemic", "hearsay", "attribution", "booster")  # labels whose adverbs may qualify a whole clause
_OPENERS = frozenset("that whether if how who whom whose what which when where why".split())
_MARKS = frozenset(',;:—–().?!“”"')
_COMPARING = ("more", "less", "most", "least")
_NEAR = 8  # reports on each side of a cue among which its own is looked for
_CHAIN = 3  # cues that may qualify one claim through each other: "may seem likely"


class _Claimed(NamedTuple):
    span: Span
    kind: str
    head: int  # the token that carries the claim; cues of one head qualify one claim


def qualify(scene: Scene, findings: Sequence[Finding]) -> list[Finding]:
    """The findings, each hedge and booster with the claim that it qualifies and with whether it stands in a question.

    Cues of one claim have the same scope; by it stacked cues ("may possibly have") are known.
    """
    return _Qualifier(scene, findings).run()


class _Qualifier:
    def __init__(self, scene: Scene, findings: Sequence[Finding]) -> None:
        self.findings = findings
        self.document, self.tokens, self.children = scene.document, scene.document.tokens, scene.children
        self.phrases = Phrases(scene.document, scene.children)
        starts = [token.start for token in self.tokens]
        self.token_ends = [token.end for token in self.tokens]
        self.ranges = [range(bisect_right(self.token_ends, f.start), bisect_left(starts, f.end)) for f in findings]
        self.cues = {i: number for number, f in enumerate(findings) if f.device in QUALIFYING for i in self.ranges[number]}
        self.sentence_starts = [sentence.start for sentence in self.document.sentences]
        self.questions = Questions(scene.document, scene.children)
        self.claims: dict[int, _Claimed | None] = {}  # cues that were looked at
        self.told: dict[int, list[Quotation]] = {}  # speech and thoughts, by the sentences that they touch
        for quotation in scene.voices.quotations:
            if quotation.presentation in ("speech", "thought"):
                for number in range(self._sentence_of(quotation.start), self._sentence_of(quotation.end - 1) + 1):
                    self.told.setdefault(number, []).append(quotation)

    def run(self) -> list[Finding]:
        claims = [
            self._without_cue(number, self._claim(number, _CHAIN)) if f.device in QUALIFYING else None
            for number, f in enumerate(self.findings)
        ]
        stacks: dict[tuple[int, str], list[int]] = {}
        for number, claim in enumerate(claims):
            if claim is not None:
                stacks.setdefault((claim.head, claim.kind), []).append(number)
        scopes: dict[int, Scope] = {}
        for (_, kind), numbers in stacks.items():
            spans = [claim.span for number in numbers if (claim := claims[number]) is not None]
            scope = Scope(min(span.start for span in spans), max(span.end for span in spans), kind)
            if self._says_something(scope, numbers):
                scopes |= dict.fromkeys(numbers, scope)
        return [
            replace(finding, scope=scopes.get(number), questioned=self._is_questioned(number)) if finding.device in QUALIFYING else finding
            for number, finding in enumerate(self.findings)
        ]

    def _is_questioned(self, number: int) -> bool:
        finding, inside = self.findings[number], self.ranges[number]
        sentence = self.document.sentences[self._sentence_of(finding.start)]
        return self.questions.asks(finding.end, sentence) or (bool(inside) and self.questions.reports(inside[0]))

    def _says_something(self, scope: Scope, cues: Sequence[int]) -> bool:
        """Whether a word of a claim is neither a cue of it nor a mere "what" or "they"."""
        covered = {index for number in cues for index in self.ranges[number]}
        inside = range(self._token_at(scope.start + 1), self._token_at(scope.end) + 1)
        others = (self.tokens[index] for index in inside if index not in covered)
        return any(any(map(str.isalnum, token.text)) and token.lower not in _OPENERS and token.tag != "PRP" for token in others)

    def _without_cue(self, number: int, claim: _Claimed | None) -> _Claimed | None:
        """The claim without a cue that opens or closes it ("Perhaps the deal failed"); a modal verb belongs to its clause."""
        inside = self.ranges[number]
        if claim is None or claim.kind == "quantity" or self.tokens[inside[0]].tag == "MD":
            return claim
        start, end = claim.span
        if self.tokens[inside[0]].start <= start < self.tokens[inside[-1]].end < end:
            start = self.phrases.trimmed(inside.stop, self._token_at(end)).start
        elif end == self.tokens[inside[-1]].end and start < self.tokens[inside[0]].start:
            end = self.phrases.trimmed(self._token_at(start + 1), inside[0] - 1).end
        return claim._replace(span=Span(start, end))

    def _token_at(self, end: int) -> int:
        """The token that holds the code point before `end`."""
        return bisect_left(self.token_ends, end)

    def _claim(self, number: int, chain: int) -> _Claimed | None:
        """What a cue qualifies; through another cue ("may seem") what that one does, `chain` cues at most."""
        if chain < _CHAIN:
            return self._find_claim(number, chain)
        if number not in self.claims:
            self.claims[number] = self._find_claim(number, chain)
        return self.claims[number]

    def _find_claim(self, number: int, chain: int) -> _Claimed | None:
        inside, label = self.ranges[number], self.findings[number].label
        if not inside:
            return None
        if label == "approximator":
            sentence = self.document.sentences[self._sentence_of(self.findings[number].start)]
            quantity = find_quantity(self.document, self.phrases, inside, sentence)
            if quantity is not None:
                return _Claimed(quantity[0], "quantity", quantity[1])
        if not self.tokens[inside[0]].pos:
            return None
        if label in _SOURCES:
            reported = self._reported(number)
            if reported is not None or self.tokens[inside[0]].lower == "according":
                return reported
        if label == "vague-source" and self._is_subject(inside):
            return self._said_by(inside)
        if label == "attribution":
            marked = self.phrases.marked_words(inside.stop)
            if marked is not None:
                return _Claimed(marked, "phrase", inside.stop)
        found = self._of_words(number, chain)
        # What a crowd is said of is no claim of its own: "a group of people".
        return None if found is not None and found.kind == "phrase" and label == "vague-source" else found

    def _of_words(self, number: int, chain: int) -> _Claimed | None:
        """What a cue qualifies by the word of it that the others hang on."""
        inside = self.ranges[number]
        top = min(inside, key=lambda index: (self.phrases.depth(index), self.tokens[index].dep == "neg", index))
        return (
            self._of_modal(number, top, chain)
            or self._complement(inside, top)
            or self._of_predicate(inside, top)
            or self._of_top(number, top, chain)
        )

    def _of_modal(self, number: int, top: int, chain: int) -> _Claimed | None:
        """The clause of a modal verb, or what its predicate says where that is a cue as well ("It may be possible to win")."""
        if not any(self.tokens[index].tag == "MD" for index in self.ranges[number]):
            return None
        verb = self.tokens[top].head if self.tokens[top].dep in ("aux", "auxpass") else top
        other = self._other_cue(number, verb)
        return (self._claim(other, chain - 1) if other is not None and chain else None) or self._clause(verb)

    def _is_subject(self, inside: range) -> bool:
        return any(self.tokens[i].dep in SUBJECTS and self.tokens[i].head not in inside for i in inside)

    def _said_by(self, inside: range) -> _Claimed | None:
        """The clause that hangs on the verb of a source ("critics hope that fares fall"); None where it has none."""
        verb = next(self.tokens[i].head for i in inside if self.tokens[i].dep in SUBJECTS and self.tokens[i].head not in inside)
        clause = next((c for c in self.children.get(verb, ()) if self.tokens[c].dep == "ccomp" and self.phrases.heads_clause(c)), None)
        return self._clause(clause) if clause is not None else None

    def _complement(self, inside: range, top: int) -> _Claimed | None:
        """The clause that a cue opens: "it is unclear who will run", "fears that fares will rise"."""
        link = self.tokens[inside[-1]]
        if link.lower == "that" and link.dep == "mark" and link.head >= inside.stop:
            return self._clause(link.head, described=False)
        hanging = [c for index in inside for c in self.children.get(index, ()) if c not in inside]
        # What stands behind comes first: in "what we know suggests that it fell" the subject is a clause as well.
        for child in sorted(hanging, key=lambda c: (c < inside.stop, c)):
            token = self.tokens[child]
            # "the fact that it fell" and "the fact that he told" are parsed alike.
            opened = token.dep == "relcl" and self.tokens[inside[-1]].lower == "that"
            if not (opened or token.dep in _COMPLEMENTS) or token.pos not in (*VERBS, "ADJ", "NOUN"):
                continue
            if token.dep in ("acl", "pcomp") and (token.pos not in VERBS or child < inside.stop):
                continue
            if token.dep == "acl" and self.tokens[inside[-1]].lower not in ("that", "of", "to"):
                continue
            if token.dep == "xcomp" and not self._is_impersonal(top):
                return self._clause(self.phrases.verb_above(top) or child)
            return self._clause(child, described=False)
        return None

    def _of_predicate(self, inside: range, top: int) -> _Claimed | None:
        """What a predicate is said of ("The cause is unclear"), or all of it where the subject is raised ("is likely to fall")."""
        token = self.tokens[top]
        if self.tokens[inside[-1]].lower == "to" and token.pos in (*VERBS, "ADJ", "NOUN"):
            verb = self.phrases.verb_above(top)
            return self._clause(verb) if verb is not None else None
        predicate = token.dep in PREDICATES and token.head not in inside and self._is_copula(token.head)
        if predicate and token.pos in ("ADJ", "NOUN", "VERB"):
            with_modal = any(self.tokens[c].tag == "MD" and c in self.cues for c in self.children.get(token.head, ()))
            subject = None if with_modal else self._subject(token.head)
            return subject or self._open_question(inside, token.head) or self._clause(token.head)
        if token.pos in VERBS and token.dep not in ("aux", "auxpass", *_ATTRIBUTIVE):
            if self.phrases.lemma(top) in _RAISING:
                impersonal = self._is_impersonal(top)
                return (self._behind_impersonal(inside) or self._host(top, inside) if impersonal else None) or self._clause(top)
            return self._object(inside) or self._host(top, inside) or self._subject(top) or self._clause(top)
        return self._object(inside) if token.pos in ("NOUN", "PRON") and self.tokens[inside[-1]].pos == "ADP" else None

    def _behind_impersonal(self, inside: range) -> _Claimed | None:
        """What it looks like: "It looks like the fee will rise"."""
        behind = (c for index in inside for c in self.children.get(index, ()) if c >= inside.stop and self.tokens[c].dep == "advcl")
        found = next((c for c in behind if self.phrases.subject(c) is not None), None)
        return self._clause(found, described=False) if found is not None else None

    def _of_top(self, number: int, top: int, chain: int) -> _Claimed | None:
        """Of an adverb, an auxiliary, an attribute or a set phrase: the clause or the phrase that it hangs on."""
        inside, token = self.ranges[number], self.tokens[top]
        head = token.head
        if head == top:
            return None
        item = self.tokens[head].dep == "conj" and not self.phrases.heads_clause(head)  # "homework and, of course, grades"
        if self.findings[number].label in _SENTENTIAL and self._is_set_off(inside) and not item:
            verb = self.phrases.verb_above(head)
            return self._clause(verb) if verb is not None else None
        other = self._other_cue(number, head)
        if other is not None and chain:
            found = self._claim(other, chain - 1)
            if found is not None:
                return found
        above = self.tokens[head]
        degree = self.findings[number].label == "downtoner"
        if token.dep in _ATTRIBUTIVE and top < head:
            return self._behind(inside, head, self.phrases.noun_end(head))
        if self.phrases.heads_clause(head):
            return self._of_verb(inside, head)
        if not degree and above.dep in PREDICATES and self._is_copula(above.head) and above.head < top:
            return self._clause(above.head)
        if head < top:
            counts = self.findings[number].label == "approximator"
            noun = above.head if counts and above.dep == "nummod" else head
            return _Claimed(self.phrases.noun_phrase(noun), "quantity" if counts else "phrase", noun)
        if above.lower in _OPENERS and head == inside.stop:  # "precisely why it fell"
            found = self._behind(inside, above.head, self.phrases.last(above.head))
            return found._replace(kind="clause") if found is not None else None
        if above.dep in ("det", "predet", "compound") and above.head > head:  # "virtually any house", "perhaps Mayor Finch"
            return self._behind(inside, above.head, self.phrases.noun_end(above.head))
        if above.pos in ("ADP", "SCONJ"):
            return self._behind(inside, head, self.phrases.last(head))
        if not degree or above.pos not in ("ADJ", "ADV"):
            return self._behind(inside, head, self.phrases.noun_end(head))
        compared = (
            above.lower in _COMPARING and above.dep == "advmod" and head < above.head and self.tokens[above.head].pos in ("ADJ", "ADV")
        )
        return self._behind(inside, head, above.head if compared else head)  # "somewhat less sure"

    def _of_verb(self, inside: range, head: int) -> _Claimed | None:
        """The clause of a verb; of a participle in a noun phrase and of a clause that the cue stands in front of, what is behind."""
        token = self.tokens[head]
        joined = any(self.tokens[c].dep == "mark" and c == inside.stop for c in self.children.get(head, ()))
        attribute = token.dep in ("acl", "amod") and inside.stop <= head and self.phrases.subject(head) is None
        if joined or (attribute and token.tag in ("VBN", "VBG")):
            return self._behind(inside, head, self.phrases.last(head))
        return self._clause(head)

    def _other_cue(self, number: int, head: int) -> int | None:
        """The cue that a cue qualifies: it holds the head or is the predicate of it ("may be possible")."""
        predicates = [c for c in self.children.get(head, ()) if self.tokens[c].dep in PREDICATES]
        found = (self.cues.get(index) for index in (head, *predicates))
        return next(
            (other for other in found if other is not None and other != number and self.findings[other].label != "approximator"), None
        )

    def _object(self, inside: range) -> _Claimed | None:
        found = self.phrases.object_of(inside)
        return _Claimed(self.phrases.noun_phrase(found), "phrase", found) if found is not None else None

    def _open_question(self, inside: range, verb: int) -> _Claimed | None:
        """The clause behind a predicate that the parser ties to its verb: "It is not clear, for now, how it will end"."""
        token = self.tokens[verb]
        # The parser may take the question for the sentence, and the doubt for what hangs on it.
        turned = [token.head] if token.dep == "ccomp" and token.head > verb else []
        for child in [*(c for c in self.children.get(verb, ()) if self.tokens[c].dep in ("ccomp", "advcl")), *turned]:
            for opener in self.children.get(child, ()):
                if inside.stop <= opener < child and self.tokens[opener].lower in _OPENERS:
                    first = opener + (self.tokens[opener].dep == "mark")
                    return _Claimed(self.phrases.trimmed(first, self.phrases.last(child)), "clause", child)
            if self.tokens[child].dep == "ccomp" and child >= inside.stop and self._is_impersonal(verb):
                return self._clause(child)  # "it had been unclear he would run"
        return None

    def _host(self, top: int, inside: range) -> _Claimed | None:
        """The clause that a cue stands in as an aside: "The thief, it seems, had a key"."""
        token = self.tokens[top]
        if token.dep not in ("parataxis", "advcl", "relcl", "pcomp") or token.head in inside:
            return None
        verb = self.phrases.verb_above(token.head)
        return self._clause(verb) if verb is not None else None

    def _subject(self, verb: int) -> _Claimed | None:
        subject = self.phrases.subject(verb)
        if subject is None or self.tokens[subject].pos == "PRON":
            return None  # "it is doubtful": the whole says more than "it"
        if self.tokens[subject].pos in VERBS:
            return self._clause(subject)
        return _Claimed(self.phrases.noun_phrase(subject), "phrase", subject)

    def _clause(self, verb: int, *, described: bool = True) -> _Claimed:
        while (
            described
            and self.tokens[verb].dep == "xcomp"
            and self.phrases.subject(verb) is None
            and self.phrases.heads_clause(self.tokens[verb].head)
        ):
            verb = self.tokens[verb].head  # "they tend to overlap, of course": the subject is that of the verb above
        return _Claimed(self.phrases.clause(verb, described=described), "clause", verb)

    def _behind(self, inside: range, head: int, last: int) -> _Claimed | None:
        if last < inside.stop:
            return None
        return _Claimed(self.phrases.trimmed(inside.stop, last), "phrase", head)

    def _is_copula(self, verb: int) -> bool:
        return self.tokens[verb].pos == "AUX" or self.phrases.lemma(verb) in _COPULAS

    def _is_impersonal(self, top: int) -> bool:
        """Whether a cue has "it" or nothing for its subject: "it is possible to win"."""
        verb = self.phrases.verb_above(top)
        subject = self.phrases.subject(verb) if verb is not None else None
        return subject is None or self.tokens[subject].lower == "it"

    # sources

    def _reported(self, number: int) -> _Claimed | None:
        """What the source that a cue names is reported to have said or thought, in the same sentence; the nearest of several."""
        finding = self.findings[number]
        according = finding.text.lower().startswith("according")
        words = _words(finding.text)
        rows = self.told.get(self._sentence_of(finding.start), [])
        place = bisect_left(rows, finding.start, key=lambda q: q.start)
        near = [
            q
            for q in rows[max(0, place - _NEAR) : place + _NEAR]
            if not q.start <= finding.start < q.end
            and (q.cue == "according to" if according else bool(_words(q.mention) & words))
            and self._has_verb(q.start, q.end)
        ]
        if not near:
            return None
        # "If the fee falls, critics say, shops will close": of two rows of one report the condition is not the claim.
        best = min(near, key=lambda q: (_is_condition(q.text), max(q.start - finding.end, finding.start - q.end), q.start))
        span = self.phrases.trimmed(self._token_at(best.start + 1), self._token_at(best.end))
        return _Claimed(span, "clause", -1 - best.start)

    def _has_verb(self, start: int, end: int) -> bool:
        """Whether words are a claim and no mere phrase ("by extension, critics say, ...")."""
        return any(self.tokens[i].pos in VERBS for i in range(self._token_at(start + 1), self._token_at(end) + 1))

    def _sentence_of(self, place: int) -> int:
        return max(0, bisect_right(self.sentence_starts, place) - 1)

    def _is_set_off(self, inside: range) -> bool:
        """Whether marks stand on both sides of a cue: "The fee, of course, will rise"."""
        sentence = self.document.sentences[self._sentence_of(self.tokens[inside[0]].start)]
        before = inside[0] == sentence.first or self.tokens[inside[0] - 1].text in _MARKS
        behind = inside.stop >= sentence.last or self.tokens[inside.stop].text in _MARKS
        return before and behind


def _is_condition(text: str) -> bool:
    return text.split(maxsplit=1)[0].lower() in CONDITIONS


def _words(text: str) -> set[str]:
    return set(re.findall(r"\w{3,}", text.lower())) - {"the", "and", "for", "with", "say", "said"}
