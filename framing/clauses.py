"""Reported clauses: what a verb of saying or "according to" reports without quotation marks."""

from __future__ import annotations

import re

from framing.reporting import SUBJECTS, Reporting
from framing.types import Quotation, Sentence, Span, Token

_CONTENT = {"ccomp", "xcomp"}
# With these the infinitive is what the speaker says; "asked her to leave" reports an act.
_COMMISSIVE = {"vow", "pledge", "promise", "claim", "threaten", "swear", "offer", "profess", "purport"}
# Verbs of saying with a gerund of what is said: "suggested closing the pier"; "began closing it" reports an act.
_GERUND = {"suggest", "recommend", "propose", "deny", "admit", "acknowledge", "mention", "report", "advise", "describe", "disclose"}
# Verbs that go with marked words only: "began" and "continued" report an act when a clause follows.
_NO_CLAUSE = {"begin", "continue", "start", "offer", "open", "command", "describe", "attack", "sing", "cry", "laugh", "smile", "sigh"}
_CONDITIONS = {"if", "unless", "whether"}
_BEFORE_SAY = {",", "”", '"', "''", "’", "'", "—", "–", "?", "!", "--"}
_AFTER_SAY = {",", ".", ";", ":", "“", '"', "''", "‘", "—", "–", "--"}
_SAY_TAIL = {"who", "which", "whose", "whom", "when", "where", "while", "as", "according", "after", "before", "during", "in", "on", "at"}
# A word that links the clause to what stands before is the writer's: "But the site fails, the paper said."
_LINK = re.compile(r"(?:But|And|However,|Still,|Yet|Meanwhile,|Now,?|Instead,|Nonetheless,|Nevertheless,)\s+")


class Clauses:
    """The reported clauses of a document."""

    def __init__(self, reporting: Reporting) -> None:
        self.r = reporting
        self.document = reporting.document
        self.tokens = reporting.tokens

    def find(self) -> dict[int, list[Quotation]]:
        """Index of each reporting token that has them -> its reported clauses."""
        found: dict[int, list[Quotation]] = {}
        for index, number in self.r.reporting.items():
            sentence = self.document.sentences[number]
            if self.tokens[index].lower == "according":
                spans = self._according_content(index, sentence)
            elif self.tokens[index].lower not in self.r.say_verbs:
                continue
            elif self.r.say_verbs[self.tokens[index].lower] in _NO_CLAUSE:
                continue
            elif self.tokens[index].pos:
                spans = self._parsed_content(index, sentence)
            else:
                spans = self._surface_content(index, sentence)
            for span in spans:
                span = self.trim(span)
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
        """What a verb of saying reports: the clause that hangs on it, or what its say-clause interrupts or closes."""
        token = self.tokens[verb]
        content = [child for child in self.r.children.get(verb, ()) if self._is_content(verb, child)]
        if not content:
            around = self.around_say_clause(verb, sentence)
            return around or self._behind_far_that(verb, sentence)
        spans = self._conditions(verb)
        for child in content:
            tree = sorted(self.r.tree(child) - self._tree_of_say_clause(verb, child))
            if tree:
                first = self._behind_that(verb, tree[0])
                last = self._coordinated_infinitives(tree[-1], sentence) if self._has_to(child) else self._with_tail(tree[-1], sentence)
                spans.append(Span(self.tokens[first].start, self.tokens[last].end))
        # "said that A and that B": a second clause coordinated with the first lies inside its tree already.
        out: list[Span] = []
        for span in spans:
            if span.start < token.start < span.end:
                out.extend(self.around_say_clause(verb, sentence) or [Span(span.start, self._before_say_clause(verb))])
            elif span.end <= token.start:
                out.extend(self.around_say_clause(verb, sentence) or [span])
            else:
                low, high = self._say_clause(verb, sentence)
                if low - sentence.first > 2 and high < sentence.last - 1 and self._is_parenthetical(low, high):
                    out.append(Span(sentence.start, self.tokens[low - 1].end))
                out.append(span)
        return out

    def _conditions(self, verb: int) -> list[Span]:
        """ "If the vote fails, he said he would leave": the condition is part of what he said."""
        spans = []
        for child in self.r.children.get(verb, ()):
            if child < verb and self.tokens[child].dep == "advcl" and not self.r.in_marks(self.tokens[child].start):
                tree = sorted(self.r.tree(child))
                if self.tokens[tree[0]].lower in _CONDITIONS:
                    spans.append(Span(self.tokens[tree[0]].start, self.tokens[tree[-1]].end))
        return spans

    def _is_content(self, verb: int, child: int) -> bool:
        token = self.tokens[child]
        if token.dep not in _CONTENT or token.pos not in ("VERB", "AUX", "ADJ", "NOUN"):
            return False
        if self.r.in_marks(token.start) and self.r.in_marks(self.tokens[min(self.r.tree(child))].start):
            return False
        lemma = self.r.say_verbs[self.tokens[verb].lower]
        if self._has_to(child) and token.tag == "VB":
            return lemma in _COMMISSIVE
        return token.dep == "ccomp" or (token.tag == "VBG" and lemma in _GERUND)

    def around_say_clause(self, verb: int, sentence: Sentence) -> list[Span]:
        """The sentence around a say-clause that stands between commas or at the end ("The plan, he said, would fail")."""
        low, high = self._say_clause(verb, sentence)
        if low - sentence.first < 3 or high >= len(self.tokens) - 1 or self.tokens[low - 1].text not in _BEFORE_SAY:
            return []
        subject = self._subject_of(verb)
        parenthetical = self._is_parenthetical(low, high)
        if subject is None or not (parenthetical or self._is_clause(sentence.first, low, verb)):
            return []
        left = Span(self._start_of_speech(sentence), self.tokens[low - 1].end)
        spans = [left]
        # Behind a comma the sentence goes on; behind anything else, or with a participle, the say-clause does.
        if subject < verb and high < sentence.last - 2 and self.tokens[high].text in ",—–":
            after = self.tokens[high + 1]
            goes_on = after.lower == "including" or (after.tag not in ("VBG", "VBN", "WP", "WDT", "WRB") and after.lower not in _SAY_TAIL)
            if goes_on and not self._all_marked(left):
                spans.append(Span(after.start, self.tokens[sentence.last - 1].end))
        return spans

    def _say_clause(self, verb: int, sentence: Sentence) -> tuple[int, int]:
        """The say-clause: its first token, and one past its last before the next comma or mark."""
        inside = {verb}
        for child in self.r.children.get(verb, ()):
            if self.tokens[child].dep in (*SUBJECTS, "aux", "neg", "mark") or (self.tokens[child].dep == "advmod" and abs(child - verb) < 4):
                inside |= {i for i in self.r.tree(child) if abs(i - verb) < 40}
        low = min(inside)
        high = max(inside) + 1
        while high < sentence.last and self.tokens[high].text not in _AFTER_SAY:
            high += 1
        return low, high

    def _subject_of(self, verb: int) -> int | None:
        """The head of the subject if it stands right before the verb or behind it."""
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
            if token.dep not in ("nsubj", "nsubjpass", "expl") or index in foreign or self.tokens[token.head].dep == "relcl":
                continue
            opener = self.tokens[min(self.r.tree(token.head))].lower
            if self.tokens[token.head].dep != "advcl" or opener in _CONDITIONS:
                return True
        return False

    def _is_parenthetical(self, low: int, high: int) -> bool:
        """Whether a say-clause of a few words stands between two commas, with unmarked words behind it."""
        return (
            self.tokens[low - 1].text == ","
            and self.tokens[high].text == ","
            and high - low < 7
            and not self.r.in_marks(self.tokens[high + 1].start if high + 1 < len(self.tokens) else 0)
            and self.tokens[high + 1].text not in "“\"‘'"
        )

    def _start_of_speech(self, sentence: Sentence) -> int:
        """The start of the sentence, or of the one in which marked words begin that run into it."""
        mark = self.r.mark_at(sentence.start)
        return sentence.start if mark is None else self.document.sentences[self.r.sentence_of(mark.start)].start

    def _behind_far_that(self, verb: int, sentence: Sentence) -> list[Span]:
        """ "said on Monday, through a lawyer, that …": the parser does not tie a clause that begins so far behind."""
        for index in range(verb + 1, min(verb + 16, sentence.last - 2)):
            token = self.tokens[index]
            if token.text in "“\"" or token.tag in ("VBD", "VBZ", "VBP", "MD"):
                break
            if token.lower == "that" and (token.tag == "IN" or (token.tag == "WDT" and self.tokens[index - 1].pos not in ("NOUN", "PRON"))):
                return [Span(self.tokens[index + 1].start, self.tokens[sentence.last - 1].end)]
        return []

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

    def _with_tail(self, last: int, sentence: Sentence) -> int:
        """The end of a clause with what the parser lost behind marked words: "said it was a “plan” | to cut wages"."""
        end = sentence.last - 1
        if last + 1 >= end or not (self.r.in_marks(self.tokens[last].start) or self.tokens[last].text in "”\"’"):
            return last
        rest = self.tokens[last + 1 : end]
        finite = any(token.tag in ("VBD", "VBZ", "VBP", "MD") or token.text in ",;:—" for token in rest)
        return last if finite else end - 1

    def _tree_of_say_clause(self, verb: int, child: int) -> set[int]:
        return {verb, *(c for c in self.r.children.get(verb, ()) if c != child and self.tokens[c].dep in SUBJECTS)}

    def _before_say_clause(self, verb: int) -> int:
        subject = [c for c in self.r.children.get(verb, ()) if self.tokens[c].dep in SUBJECTS]
        first = min([verb, *(min(self.r.tree(c)) for c in subject)])
        return self.tokens[first].start

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
        spans = []
        if index - sentence.first > 2:
            clause = re.search(r".*;", self.document.text[sentence.start : self.tokens[index].start], re.DOTALL)
            start = sentence.start + clause.end() if clause else sentence.start
            spans.append(Span(start, self.tokens[index].start))
        # "The fee, according to the port, will stay": the phrase stands between commas.
        between = bool(spans) and self.tokens[index - 1].text == "," and last < depth_end - 2 and self.tokens[last].text == ","
        goes_on = between and self.tokens[last + 1].tag not in ("WP", "WDT", "WRB", "VBG", "VBN", "DT") and self._lacks_verb(sentence.first, index)
        if last < depth_end - 1 and (not spans or goes_on):
            spans.append(Span(self.tokens[last].end, self.tokens[depth_end - 1].end))
        return spans

    def _lacks_verb(self, first: int, last: int) -> bool:
        return not any(self.tokens[i].tag in ("VBD", "VBZ", "VBP", "MD") for i in range(first, last))

    def trim(self, span: Span) -> Span:
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
