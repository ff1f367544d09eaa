"""Reported clauses: what a verb of saying or "according to" reports without quotation marks."""

from __future__ import annotations

import re

from framing.reporting import SUBJECTS, Reporting
from framing.sayclauses import CONDITIONS, SayClauses, trim
from framing.trees import FINITE_TAGS
from framing.types import Quotation, Sentence, Span

_CONTENT = {"ccomp", "xcomp"}
# With these the infinitive is what the speaker says; "asked her to leave" reports an act.
COMMISSIVE = {"vow", "pledge", "promise", "claim", "threaten", "swear", "profess", "purport"}
# Verbs of saying with a gerund of what is said: "suggested closing the pier"; "began closing it" reports an act.
_GERUND = {"suggest", "recommend", "propose", "deny", "admit", "acknowledge", "mention", "report", "advise", "describe", "disclose"}
# Verbs that go with marked words only: "began" and "continued" report an act when a clause follows.
_NO_CLAUSE = {"begin", "continue", "start", "offer", "open", "command", "attack", "sing", "cry", "laugh", "smile", "sigh"}

_JOINING = {"that", "because", "although", "though", "while", "since", "but", "and"}


def find_clauses(reporting: Reporting) -> dict[int, list[Quotation]]:
    """Index of each reporting token that has them -> its reported clauses."""
    return _Clauses(reporting).run()


class _Clauses:
    def __init__(self, reporting: Reporting) -> None:
        self.r = reporting
        self.document = reporting.document
        self.tokens = reporting.tokens
        self.around = SayClauses(reporting)

    def run(self) -> dict[int, list[Quotation]]:
        found: dict[int, list[Quotation]] = {}
        for index, number in self.r.reporting.items():
            sentence = self.document.sentences[number]
            if self.tokens[index].lower == "according":
                spans = self._according_content(index, sentence)
            elif self.tokens[index].lower not in self.r.say_verbs or self.r.say_verbs[self.tokens[index].lower] in _NO_CLAUSE:
                continue
            elif self.tokens[index].pos:
                spans = self._parsed_content(index, sentence)
            else:
                spans = self._surface_content(index, sentence)
            for span in dict.fromkeys(trim(self.document.text, span) for span in spans):
                if span.end - span.start > 2 and not self.around.all_marked(span):
                    row = self.r.row(span, speaker=self.r.subjects[index], mention=self.r.mentions[index], cue=self.r.cue(index))
                    found.setdefault(index, []).append(row)
        return found

    def _parsed_content(self, verb: int, sentence: Sentence) -> list[Span]:
        """What a verb of saying reports: the clause that hangs on it, or what its say-clause interrupts or closes."""
        token = self.tokens[verb]
        content = [child for child in self.r.children.get(verb, ()) if self._is_content(verb, child)]
        if not content:
            return self.around.find(verb, sentence) or self._behind_far_that(verb, sentence) or self._behind_lost_subject(verb)
        spans = self._conditions(verb)
        for child in content:
            tree = sorted(self.r.tree(child) - self._tree_of_say_clause(verb, child))
            if tree:
                first = self._behind_that(verb, tree[0])
                last = self._before_next_report(first, tree[-1], verb)
                if last == tree[-1]:
                    last -= self.tokens[last].text == ","
                    last = self._with_tail(self._with_second_clause(self._coordinated_infinitives(last, sentence), sentence), sentence)
                spans.append(Span(self.tokens[first].start, self.tokens[last].end))
        # "said that A and that B": a second clause coordinated with the first lies inside its tree already.
        out: list[Span] = []
        for span in spans:
            if span.start < token.start < span.end:
                # "… which they say are empty": the say-clause stands inside without commas.
                out.extend(self.around.find(verb, sentence) or [Span(span.start, self._before_say_clause(verb)), Span(token.end, span.end)])
            elif span.end <= token.start:
                out.extend(self.around.find(verb, sentence))
            else:
                out.extend(self.around.in_front(verb, sentence))
                out.append(span)
        return out

    def _conditions(self, verb: int) -> list[Span]:
        """ "If the vote fails, he said he would leave": the condition is part of what he said."""
        spans = []
        for child in self.r.children.get(verb, ()):
            if child < verb and self.tokens[child].dep == "advcl" and not self.r.in_marks(self.tokens[child].start):
                tree = sorted(self.r.tree(child))
                if self.tokens[tree[0]].lower in CONDITIONS:
                    spans.append(Span(self.tokens[tree[0]].start, self.tokens[tree[-1]].end))
        return spans

    def _is_content(self, verb: int, child: int) -> bool:
        token = self.tokens[child]
        if token.dep not in _CONTENT or token.pos not in ("VERB", "AUX", "ADJ", "NOUN"):
            return False
        if child in self.r.reporting and not any(self.tokens[c].dep in SUBJECTS for c in self.r.children.get(child, ())):
            return False  # the next report: "said it was late but added that …"
        lemma = self.r.say_verbs[self.tokens[verb].lower]
        if lemma == "tell" and self.tokens[min(self.r.tree(child))].lower in ("whether", "if", "how") and not self._has_listener(verb):
            return False  # "time will tell whether"
        if self._has_to(child) and token.tag == "VB":
            return lemma in COMMISSIVE
        return token.dep == "ccomp" or (token.tag == "VBG" and lemma in _GERUND)

    def _behind_far_that(self, verb: int, sentence: Sentence) -> list[Span]:
        """ "said on Monday, through a lawyer, that …": the parser does not tie a clause that begins so far behind."""
        for index in range(verb + 1, min(verb + 16, sentence.last - 2)):
            token = self.tokens[index]
            if token.text in '“"' or token.tag in FINITE_TAGS:
                break
            before = self.tokens[index - 1]
            # "a series of posts that …" may go on the report; "rejected the notion that …" tells what the notion is.
            # "the details of that deal" points.
            if token.lower == "that" and token.dep != "det" and (before.pos not in ("NOUN", "PRON") or (token.tag == "IN" and before.dep == "pobj")):
                return [Span(self.tokens[index + 1].start, self.tokens[sentence.last - 1].end)]
        return []

    def _has_listener(self, verb: int) -> bool:
        return any(self.tokens[c].dep in ("dobj", "dative") for c in self.r.children.get(verb, ()))

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
            following = self.tokens[index + 1]
            infinitive = following.tag == "VB" or (following.tag in ("VBP", "NN") and self.tokens[index].lower != "even")
            if infinitive and following.dep in ("advcl", "conj", "xcomp", "dep", "appos"):
                index = last = max(self.r.tree(index + 1))
            index += 1
        return last

    def _before_next_report(self, first: int, last: int, verb: int) -> int:
        """The end of a clause that the parser ran on into the next report: "said it was late | but added that …"."""
        for index in range(first + 3, last + 1):
            token = self.tokens[index]
            if index in self.r.reporting and index != verb and token.tag in ("VBD", "VBZ", "VBP"):
                before = index - 1 - (self.tokens[index - 1].pos == "ADV")
                if self.tokens[before].lower in ("and", "but"):
                    return before - 1
        return last

    def _behind_lost_subject(self, verb: int) -> list[Span]:
        """ "hinted the debt was larger": the parser takes the subject of the clause for an object, its verb for a circumstance."""
        children = self.r.children.get(verb, ())
        told = next((c for c in children if self.tokens[c].dep == "dobj" and c > verb), None)
        if told is None:
            return []
        end = max(self.r.tree(told))
        for child in children:
            tree = sorted(self.r.tree(child))
            if tree[0] == end + 1 and self.tokens[child].dep in ("advcl", "ccomp", "conj") and self.tokens[tree[0]].tag in FINITE_TAGS:
                return [Span(self.tokens[min(self.r.tree(told))].start, self.tokens[tree[-1]].end)]
        return []

    def _with_second_clause(self, last: int, sentence: Sentence) -> int:
        """The end of "… and that B": the parser often hangs the second clause on the verb of saying."""
        index = last + 1
        while index < sentence.last and self.tokens[index].text in ",”\"’'":
            index += 1
        if index + 2 < sentence.last and self.tokens[index].lower in ("and", "but", "or") and self.tokens[index + 1].lower == "that":
            return max(last, sentence.last - 2)
        return last

    def _with_tail(self, last: int, sentence: Sentence) -> int:
        """The end of a clause with what the parser lost behind marked words: "said it was a “plan” | to cut wages"."""
        end = sentence.last - 1
        if last + 1 >= end or not (self.r.in_marks(self.tokens[last].start) or self.tokens[last].text in '”"’'):
            return last
        rest = self.tokens[last + 1 : end]
        finite = any(token.tag in FINITE_TAGS or token.text in ",;:—" for token in rest)
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

    def _stands_behind_joining(self, index: int, sentence: Sentence) -> bool:
        before = index - 1 - (self.tokens[index - 1].text == ",")
        return before >= sentence.first and self.tokens[before].lower in _JOINING

    def _according_content(self, index: int, sentence: Sentence) -> list[Span]:
        """What stands beside "according to X": the rest of the sentence, before or behind the phrase."""
        last = index + 2
        depth_end = sentence.last
        while last < sentence.last and self.tokens[last].text not in ",.;:—–":
            last += 1
        spans = []
        # Behind a colon or a dash the phrase opens a clause of its own.
        opens = self.tokens[index - 1].text in (":", ";", "—", "–") and self.tokens[index].text[0].isupper()
        # "It matters that, according to the port, the fee fell": it opens the clause behind it.
        opens = opens or (self._stands_behind_joining(index, sentence) and last < depth_end - 2 and self.tokens[last].text == ",")
        if index - sentence.first > 2 and not opens:
            edge = self.document.text.rfind(";", sentence.start, self.tokens[index].start)
            spans.append(Span(edge + 1 if edge >= 0 else sentence.start, self.tokens[index].start))
        # "The fee, according to the port, will stay": the phrase stands between commas.
        between = bool(spans) and self.tokens[index - 1].text == "," and last < depth_end - 2 and self.tokens[last].text == ","
        goes_on = (
            between
            and self.tokens[last + 1].tag not in ("WP", "WDT", "WRB", "VBG", "VBN", "DT")
            and self.around.lacks_verb(sentence.first, index)
        )
        if last < depth_end - 1 and (not spans or goes_on):
            spans.append(Span(self.tokens[last].end, self.tokens[depth_end - 1].end))
        return spans
