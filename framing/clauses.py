"""Reported clauses: what a verb of saying or "according to" reports without quotation marks."""

from __future__ import annotations

import re

from framing.reporting import SUBJECTS, Reporting
from framing.types import Quotation, Sentence, Span, Token

_CONTENT = {"ccomp", "xcomp"}
# With these the infinitive is what the speaker says; "asked her to leave" reports an act.
_COMMISSIVE = {"vow", "pledge", "promise", "claim", "threaten", "swear", "offer", "profess", "purport"}
# A word that links the clause to what stands before is the writer's: "But the site fails, the paper said."
_LINK = re.compile(r"(?:But|And|However,|Still,|Yet|Meanwhile,|Now,?|Instead,|Nonetheless,|Nevertheless,)\s+")


def find_clauses(reporting: Reporting) -> dict[int, list[Quotation]]:
    """Index of each reporting token that has them -> its reported clauses."""
    return _Clauses(reporting).run()


class _Clauses:
    def __init__(self, reporting: Reporting) -> None:
        self.r = reporting
        self.document = reporting.document
        self.tokens = reporting.tokens

    def run(self) -> dict[int, list[Quotation]]:
        found: dict[int, list[Quotation]] = {}
        for index, number in self.r.reporting.items():
            sentence = self.document.sentences[number]
            if self.tokens[index].lower == "according":
                spans = self._according_content(index, sentence)
            elif self.tokens[index].lower not in self.r.say_verbs:
                continue
            elif self.tokens[index].pos:
                spans = self._parsed_content(index, sentence)
            else:
                spans = self._surface_content(index, sentence)
            for span in spans:
                span = self._trim(span)
                if span.end - span.start > 2 and not self._all_marked(span):
                    found.setdefault(index, []).append(
                        Quotation(
                            start=span.start,
                            end=span.end,
                            text=self.document.text[span.start : span.end],
                            kind="indirect",
                            speaker=self.r.subjects[index] or "unknown",
                            cue=self.r.cue(index),
                            mention=self.r.mentions[index],
                        )
                    )
        return found

    def _parsed_content(self, verb: int, sentence: Sentence) -> list[Span]:
        content: list[int] = []
        for child in self.r.children.get(verb, ()):
            token = self.tokens[child]
            if token.dep not in _CONTENT or self.r.in_marks(token.start) or token.pos not in ("VERB", "AUX", "ADJ", "NOUN"):
                continue
            infinitive = token.tag == "VB" and self._has_to(child)
            if not infinitive or self.r.say_verbs[self.tokens[verb].lower] in _COMMISSIVE:
                content.append(child)
        token = self.tokens[verb]
        if not content and token.dep in ("parataxis", "ccomp") and self._between_commas(verb, sentence):
            # "The plan, he said, would fail": the say-clause hangs on the clause that it reports.
            inside = self.r.tree(verb)
            rest = sorted(set(range(sentence.first, sentence.last)) - inside)
            return [Span(self.tokens[rest[0]].start, self.tokens[rest[-1]].end)] if rest else []
        if not content and self.r.next_word(verb) == "that":
            return self._surface_content(verb, sentence)
        spans = []
        for child in content:
            tree = sorted(self.r.tree(child) - self._tree_of_say_clause(verb, child))
            if tree:
                first = self._behind_that(verb, tree[0])
                last = self._coordinated_infinitives(tree[-1], sentence) if self._has_to(child) else tree[-1]
                spans.append(Span(self.tokens[first].start, self.tokens[last].end))
        # "said that A and that B": a second clause coordinated with the first lies inside its tree already.
        out: list[Span] = []
        for span in spans:
            inside_verb = span.start < self.tokens[verb].start < span.end
            out.append(Span(span.start, self._before_say_clause(verb)) if inside_verb else span)
        return out

    def _has_to(self, verb: int) -> bool:
        return any(self.tokens[c].lower == "to" and self.tokens[c].dep == "aux" for c in self.r.children.get(verb, ()))

    def _behind_that(self, verb: int, first: int) -> int:
        """The word behind "that" where it stands between the verb and what the parser took for the clause."""
        for index in range(verb + 1, first):
            if self.tokens[index].lower == "that" and self.tokens[index].tag in ("IN", "DT", "WDT"):
                return index + 1
        return first

    def _coordinated_infinitives(self, last: int, sentence: Sentence) -> int:
        """The last word of "to A, B and even C": the parser often hangs B and C elsewhere."""
        index = last + 1
        while index < sentence.last - 1 and self.tokens[index].lower in (",", "—", "–", "and", "or", "even", "also", "to"):
            if (
                (self.tokens[index + 1].tag in ("VB", "VBP", "NN") and self.tokens[index].lower not in ("even",))
                or self.tokens[index + 1].tag == "VB"
            ) and self.tokens[index + 1].dep in ("advcl", "conj", "xcomp", "dep", "appos"):
                inside = [i for i in self.r.tree(index + 1) if i > last]
                last = max(inside)
                index = last
            index += 1
        return last

    def _tree_of_say_clause(self, verb: int, child: int) -> set[int]:
        return {verb, *(c for c in self.r.children.get(verb, ()) if c != child and self.tokens[c].dep in SUBJECTS)}

    def _before_say_clause(self, verb: int) -> int:
        subject = [c for c in self.r.children.get(verb, ()) if self.tokens[c].dep in SUBJECTS]
        first = min([verb, *(min(self.r.tree(c)) for c in subject)])
        return self.tokens[first].start

    def _between_commas(self, verb: int, sentence: Sentence) -> bool:
        inside = sorted(self.r.tree(verb))
        before = self.tokens[inside[0] - 1].text if inside[0] > sentence.first else ""
        return before in ",—–" or self.tokens[inside[0]].text in ",—–"

    def _surface_content(self, verb: int, sentence: Sentence) -> list[Span]:
        text = self.document.text
        after = text[self.tokens[verb].end : sentence.end]
        match = re.match(r"(?:\s+\w+){0,3}?\s+that\s+", after) or re.match(
            r"\s+(?=(?:he|she|they|it|the|his|her|there|we|[A-Z]\w+)\b(?:\s+[\w’'-]+){0,6}?\s+(?:\w+ed|is|are|was|were|would|will|had|has|have|could|can|should|may|might|did|does)\b)",
            after,
        )
        if match:
            start = self.tokens[verb].end + match.end()
            stop = re.search(r";|,\s+(?:but|while|although|though)\b", text[start : sentence.end])
            return [Span(start, start + stop.start() if stop else sentence.end)]
        # "…, the mayor said." at the end of a sentence.
        before = text[sentence.start : self.tokens[verb].start]
        comma = before.rfind(",")
        if re.match(r"\s*(?:\.|$|on |in |during |at )", after) and comma > 20 and len(before) - comma < 60:
            return [Span(sentence.start, sentence.start + comma)]
        return []

    def _according_content(self, index: int, sentence: Sentence) -> list[Span]:
        """What stands beside "according to X": the rest of the sentence, before or behind the phrase."""
        last = index + 2
        depth_end = sentence.last
        while last < sentence.last and self.tokens[last].text not in ",.;:—–":
            last += 1
        before = Span(sentence.start, self.tokens[index].start)
        if index - sentence.first > 2:
            clause = re.search(r".*(?:;|, but |, while |, although )", self.document.text[before.start : before.end], re.DOTALL)
            start = before.start + clause.end() if clause else before.start
            return [Span(start, before.end)]
        if last < depth_end - 1:
            return [Span(self.tokens[last].end, self.tokens[depth_end - 1].end)]
        return []

    def _trim(self, span: Span) -> Span:
        text = self.document.text
        start, end = span
        while start < end and (text[start].isspace() or text[start] in ",;:—–"):
            start += 1
        lead = _LINK.match(text, start, end)
        start = lead.end() if lead else start
        that = re.match(r"that,?\s+", text[start:end])
        start += that.end() if that else 0
        while end > start and (text[end - 1].isspace() or text[end - 1] in ",;:—–."):
            end -= 1
        return Span(start, end)

    def _all_marked(self, span: Span) -> bool:
        outside = sum(1 for t in self._tokens_in(span) if t.word and not self.r.in_marks(t.start))
        return outside == 0

    def _tokens_in(self, span: Span) -> list[Token]:
        first, last = self.r.token_at(span.start), self.r.token_at(max(span.start, span.end - 1))
        return list(self.tokens[first : last + 1])
