"""Say-clauses that stand inside or behind what they report: "The plan, he said, would fail", "The plan failed, he said"."""

from __future__ import annotations

import re

from framing.reporting import SUBJECTS, Reporting
from framing.trees import FINITE_TAGS
from framing.types import Sentence, Span

CONDITIONS = {"if", "unless", "whether"}
_BEFORE = {",", "”", '"', "''", "’", "'", "—", "–", "?", "!", "--"}
_AFTER = {",", ".", ";", ":", "“", '"', "''", "‘", "—", "–", "--"}
_TAIL = {"who", "which", "whose", "whom", "when", "where", "while", "as", "according", "after", "before", "during", "in", "on", "at"}
_OPENERS = {"because", "that", "while", "although", "though", "since", "and", "but", "so", "as"}
_LONGEST = 7  # words of a say-clause between two commas
_LINK_BEHIND = re.compile(r"[\s,;:—–]+(?:but|and|or|while|as)$|^(?:which|that|who|whom|whose|what)$")
# A word that links the clause to what stands before is the writer's: "But the site fails, the paper said."
_LINK = re.compile(r"(?:But|And|However,|Still,|Yet|Meanwhile,|Now,?|Instead,|Nonetheless,|Nevertheless,)\s+")


class SayClauses:
    """What stands around the say-clauses of a document."""

    def __init__(self, reporting: Reporting) -> None:
        self.r = reporting
        self.document = reporting.document
        self.tokens = reporting.tokens

    def find(self, verb: int, sentence: Sentence) -> list[Span]:
        """The clause in front of the say-clause of a verb, and what goes on behind it; empty where it reports nothing so."""
        low, high = self._extent(verb, sentence)
        if low == sentence.first or self.tokens[low - 1].text not in _BEFORE:
            return []
        if self._text(high, sentence) == ":" or self._reports_something_else(verb, sentence.first, low):
            return []
        subject = self._subject_of(verb)
        between = self._is_between_commas(low, high, sentence)
        if subject is None or low - sentence.first < (2 if between else 4) or not (between or self._is_clause(sentence.first, low, verb)):
            return []
        left = self._left(sentence, low) if between else Span(self._start_of_speech(sentence), self.tokens[low - 1].end)
        spans = [left]
        # Behind a comma the sentence goes on; behind anything else, or with a participle, the say-clause does.
        if subject > verb:
            high = max(self.r.tree(subject)) + 1
            if self._text(high, sentence) != "," or self._text(high + 1, sentence) == "" or self.tokens[high + 1].tag not in FINITE_TAGS:
                return spans
        if high < sentence.last - 2 and self.tokens[high].text in ",—–":
            after = self.tokens[high + 1]
            goes_on = after.lower == "including" or (after.tag not in ("VBG", "VBN", "WP", "WDT", "WRB") and after.lower not in _TAIL)
            if goes_on and not self.all_marked(left):
                spans.append(Span(after.start, self.tokens[sentence.last - 1].end))
        return spans

    def in_front(self, verb: int, sentence: Sentence) -> list[Span]:
        """What a say-clause between commas cuts off in front of the clause behind it: "In many cases, he said, they left"."""
        low, high = self._extent(verb, sentence)
        if low - sentence.first < 2 or not self._is_between_commas(low, high, sentence):
            return []
        return [self._left(sentence, low)]

    def all_marked(self, span: Span) -> bool:
        """Whether no word of a span stands outside quotation marks."""
        first, last = self.r.token_at(span.start), self.r.token_at(max(span.start, span.end - 1))
        return not any(token.word and not self.r.in_marks(token.start) for token in self.tokens[first : last + 1])

    def _extent(self, verb: int, sentence: Sentence) -> tuple[int, int]:
        """The first token of the say-clause, and one past its last before the next comma or mark."""
        inside = {verb}
        for child in self.r.children.get(verb, ()):
            if self.tokens[child].dep in (*SUBJECTS, "aux", "neg", "mark") or (
                self.tokens[child].dep == "advmod" and abs(child - verb) < 4
            ):
                inside |= {i for i in self.r.tree(child) if abs(i - verb) < 40}
        low = min(inside)
        if self.tokens[verb].tag in ("NNS", "NNPS"):  # a verb that the tagger lost: the name in front is its subject
            while low > sentence.first and self.tokens[low - 1].text[:1].isupper():
                low -= 1
        high = max(inside) + 1
        while high < sentence.last and self.tokens[high].text not in _AFTER:
            high += 1
        return low, high

    def _reports_something_else(self, verb: int, first: int, low: int) -> bool:
        """ "…, those posting prices"; "He said it was so, as he said before": the words in front are reported already, or nobody's."""
        children = self.r.children.get(verb, ())
        if any(self.tokens[c].dep == "dobj" and c > verb for c in children) and not any(self.tokens[c].dep == "dative" for c in children):
            told = next(c for c in children if self.tokens[c].dep == "dobj" and c > verb)
            if self.r.say_verbs.get(self.tokens[verb].lower) not in ("tell", "ask", "remind", "assure", "warn", "inform") and (
                self.tokens[told].lower != "it" and self.tokens[told].pos != "PROPN"
            ):
                return True
        # "…, though dockers protested": the clause is a circumstance, and reports nothing.
        if any(self.tokens[c].dep == "mark" and self.tokens[c].lower != "as" for c in children):
            return True
        again = any(self.tokens[c].dep == "mark" and self.tokens[c].lower == "as" for c in children)
        return again and any(index in self.r.reporting for index in range(first, low))

    def _subject_of(self, verb: int) -> int | None:
        """The head of the subject if it stands right before the verb or behind it."""
        if self.tokens[verb].tag in ("NNS", "NNPS"):
            return verb - 1
        for child in self.r.children.get(verb, ()):
            if self.tokens[child].dep == "nsubj":
                tree = self.r.tree(child)
                return child if child > verb or verb - max(tree) < 5 else None
        return None

    def _is_clause(self, first: int, last: int, verb: int) -> bool:
        """Whether a finite verb with its subject stands there, outside the subject of the verb of saying; marked words count."""
        foreign = {i for child in self.r.children.get(verb, ()) if self.tokens[child].dep in SUBJECTS for i in self.r.tree(child)}
        for index in range(first, last):
            token = self.tokens[index]
            if self.r.in_marks(token.start):
                return True
            if token.dep in ("nsubj", "nsubjpass", "expl") and index not in foreign and self._is_free(token.head, verb):
                return True
        return False

    def _is_free(self, head: int, verb: int) -> bool:
        """Whether a clause is no circumstance of the say-clause ("When asked, he said …"); conditions belong to what is said."""
        for _ in range(6):
            token = self.tokens[head]
            if token.dep == "relcl":
                return False
            if token.dep == "advcl" and self.tokens[min(self.r.tree(head))].lower not in CONDITIONS:
                return False
            if head == verb or token.head == head:
                break
            head = token.head
        return True

    def _is_between_commas(self, low: int, high: int, sentence: Sentence) -> bool:
        """Whether a say-clause of a few words stands between two commas, with unmarked words behind it."""
        if self.tokens[low - 1].text != "," or self._text(high, sentence) != "," or high - low >= _LONGEST or high + 2 >= sentence.last:
            return False
        return not self.r.in_marks(self.tokens[high + 1].start) and self.tokens[high + 1].text not in "“\"‘'"

    def _text(self, index: int, sentence: Sentence) -> str:
        return self.tokens[index].text if index < sentence.last else ""

    def _left(self, sentence: Sentence, low: int) -> Span:
        """What a say-clause between commas interrupts: from the start of the sentence, or from the clause that it stands in."""
        first = sentence.first
        if any(token.tag in FINITE_TAGS for token in self.tokens[first:low]):
            openers = [
                i
                for i in range(first, low)
                if self.tokens[i].lower in _OPENERS and self.tokens[i].tag in ("IN", "CC") and self.lacks_verb(i, low)
            ]
            first = openers[-1] + 1 if openers else first
        return Span(self.tokens[first].start, self.tokens[low - 1].end)

    def lacks_verb(self, first: int, last: int) -> bool:
        """Whether no finite verb stands among the tokens `first` to `last`."""
        return not any(token.tag in FINITE_TAGS for token in self.tokens[first:last])

    def _start_of_speech(self, sentence: Sentence) -> int:
        """The start of the sentence, or of the one in which marked words begin that run into it."""
        mark = self.r.mark_at(sentence.start)
        return sentence.start if mark is None else self.document.sentences[self.r.sentence_of(mark.start)].start


def trim(text: str, span: Span) -> Span:
    """A clause without blanks, marks of punctuation, a word that links it to what stands before, and "that"."""
    start, end = span
    while start < end and (text[start].isspace() or text[start] in ",;:—–"):
        start += 1
    lead = _LINK.match(text, start, end)
    start = lead.end() if lead else start
    that = re.match(r"that,?\s+", text[start:end])
    start += that.end() if that else 0
    while end > start and (text[end - 1].isspace() or text[end - 1] in ",;:—–."):
        end -= 1
    tail = _LINK_BEHIND.search(text[start:end])
    return Span(start, start + tail.start() if tail else end)
