"""Marked words -> the verb of saying, naming or judging that introduces or follows them, with its speaker."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping

from framing.cited import SHORT_WORDS, words_after
from framing.marks import Marked
from framing.people import PRONOUNS
from framing.reporting import SUBJECTS, Reporting
from framing.saying import AGENT, DEEDS, JUDGING, NAMING, PHASES, WRITES
from framing.types import Document, Sentence

_NEAREST = 12  # reporting words on each side of the marks that are looked at


class Introducing(Reporting):
    """Which reporting word owns marked words.

    Attributes:
        active: reporting tokens that introduce marked words or a clause.
    """

    def __init__(self, document: Document, say_verbs: Mapping[str, str]) -> None:
        super().__init__(document, say_verbs)
        self.active: set[int] = set()
        self._told = sorted(self.reporting)
        self._told_in: dict[int, list[int]] = {}
        for index in self._told:
            self._told_in.setdefault(self.reporting[index], []).append(index)

    def verb_for(self, mark: Marked, first: int, last: int, words: int, named: bool) -> int | None:
        """The reporting token that introduces or follows the marked words.

        Args:
            named: the words look like a name, so that only a verb next to them makes them speech.
        """
        close = [index for number in range(first, last + 1) for index in self._told_in.get(number, ())]
        # The nearest ones decide; a sentence of thousands of words must not make the search slow.
        low = bisect_left(close, mark.start, key=lambda i: self.tokens[i].end)
        high = bisect_left(close, mark.end, key=lambda i: self.tokens[i].start)
        close = close[max(0, low - _NEAREST) : high + _NEAREST]
        after = [i for i in close if self.tokens[i].start >= mark.end]
        ahead = [i for i in close if self.tokens[i].end <= mark.start]
        # “…,” she said: the say-clause follows the mark.
        if after and self._is_tail(mark, after[0], words) and not (named and self._is_set_in(mark, first)):
            return after[0]
        if named:
            verbs = (*reversed(ahead), self._naming_verb(mark, first))
            return next((v for v in verbs if v is not None and self._stands_next(v, mark)), None)
        # She said, “…” / said that the plan was “…” / called it “…”.
        for index in reversed(ahead):
            if self._governs(index, mark, words):
                return index
        if after and words > SHORT_WORDS and self.tokens[after[0]].start - mark.end < 60 and not ahead:
            return after[0]
        naming = self._naming_verb(mark, first)
        if naming is not None:
            return naming
        # The plan was “rushed,” and the port “empty,” she said / The plan, she said, was “rushed” / according to the port.
        return next((index for index in close if self._encloses(index, mark)), None)

    def _is_tail(self, mark: Marked, verb: int, words: int) -> bool:
        between = self.document.text[mark.end : self.tokens[verb].start]
        if words <= SHORT_WORDS and re.match(r"\W*(?:and|but)\b", between):
            return False  # The talks stalled on the “cliff,” and he said …
        inner_end = self.document.text[mark.start : mark.end].rstrip("’' ")[-1:]
        first_after = between[1:2] if between[:1] in "”\"’'" else between[:1]
        if not (inner_end in ",?!—…." or first_after in ",") or len(between) >= 90 or re.search(r"[;:]|\.\s", between[2:]):
            return False
        return words > SHORT_WORDS or self._only_subject_between(mark, verb)

    def _is_set_in(self, mark: Marked, number: int) -> bool:
        """Whether words of the writer's sentence lead up to the marks: the head of the “Gang of Eight,” said."""
        before = self.document.text[self.document.sentences[number].start : mark.start].rstrip("“\"'‘`„« ")
        return bool(before) and before[-1] not in ',:.?!—–”"'

    def _only_subject_between(self, mark: Marked, verb: int) -> bool:
        """Whether no other clause stands between a short mark and its say-clause: a book, “Harbors,” was sold there, he said."""
        first = self.token_at(mark.end)
        if not self.tokens[verb].pos:
            return verb - first < 8
        subject = next((c for c in self.children.get(verb, ()) if self.tokens[c].dep in SUBJECTS), None)
        allowed = self.tree(subject) if subject is not None else set()
        return all(
            index in allowed or self.tokens[index].head == verb or self.tokens[index].pos not in ("VERB", "AUX")
            for index in range(first, verb)
            if self.tokens[index].start >= mark.end
        )

    def _stands_next(self, verb: int, mark: Marked) -> bool:
        """ "called him “Sleepy Ned”", but not "wrote “Harbor Lights”"."""
        if self.tokens[verb].lower in WRITES or self.tokens[verb].lower in DEEDS:
            return False
        between = self.document.text[self.tokens[verb].end : mark.start].strip("“”\"'‘’`,: ")
        return len(between.split()) <= 3 and not re.search(r"\b(?:on|in|at|for|of|with|from)\b|[’']s?$", between)

    def _governs(self, verb: int, mark: Marked, words: int) -> bool:
        head = self.tokens[self.tokens[verb].head] if self.tokens[verb].pos else None
        if head is not None and self.tokens[verb].dep == "conj" and head.pos in ("NOUN", "ADJ") and self.tokens[verb].tag == "VBG":
            return False  # a smug and sneering “paper”
        if self.tokens[verb].lower in PHASES and self.next_word(verb) == "to":
            return False
        between = self.document.text[self.tokens[verb].end : mark.start - 1]
        deed = words <= SHORT_WORDS and self.tokens[verb].lower in DEEDS
        if deed:
            heads = [c for c in self.children.get(verb, ()) if self.tokens[c].dep == "ccomp"]
            return not re.search(r"\w", between) or any(self._hangs_on(self.token_at(mark.start), head) for head in heads)
        if re.fullmatch(r"\W*(?:\w+\W+){0,3}?(?:that\W+)?(?:\w+\W+)?", between) and ("," in between or ":" in between or len(between) < 12):
            return True
        if self.tokens[verb].pos:
            return self._hangs_on(self.token_at(mark.start), verb)
        return ";" not in between and len(between) < 160

    def _hangs_on(self, index: int, head: int) -> bool:
        """Whether a token stands in the tree of another."""
        while index != head:
            up = self.tokens[index].head
            if up in (index, -1):
                return False
            index = up
        return True

    def _encloses(self, index: int, mark: Marked) -> bool:
        """Whether the reporting word has the marked words in what it reports, or no content of its own but the sentence around it."""
        token = self.tokens[index]
        if token.lower == "according":
            return True
        place = self.token_at(mark.start)
        if any(self._hangs_on(place, c) for c in self.children.get(index, ()) if self.tokens[c].dep in SUBJECTS):
            return False  # The “experts” said so.
        if token.pos and self._hangs_on(place, index):
            return token.lower not in DEEDS
        sentence = self.document.sentences[self.reporting[index]]
        follows = self.tokens[index + 1].text if index + 1 < sentence.last else "."
        ahead = [self.tokens[i].text for i in range(max(sentence.first, index - 8), index)]
        if token.start > mark.end:  # …, Ada Finch said.
            return follows in '.,”"' and "," in ahead
        return follows in (",", "—", "–") and ("," in ahead or "—" in ahead)  # The plan, she said, …

    def _naming_verb(self, mark: Marked, number: int) -> int | None:
        """ "called it “a disgrace”": a verb that gives a name owns the marked words."""
        sentence = self.document.sentences[number]
        index = self.token_at(mark.start)
        for verb in range(min(index, sentence.last) - 1, max(sentence.first, index - 20) - 1, -1):
            token = self.tokens[verb]
            if token.text in (";", ":"):
                return None
            if token.pos not in ("VERB", "") or self.in_marks(token.start) or token.dep in ("amod", "compound"):
                continue
            if (token.lower not in NAMING and token.lower not in JUDGING) or (not token.pos and not self._is_verb(verb, sentence)):
                continue
            if token.pos and index - verb > 4 and not self._hangs_on(index, verb):
                continue
            mention, speaker = self._namer(verb, mark, sentence)
            if mention.lower().partition(" ")[0] in ("you", "we", "i", "one", "us"):
                return None  # the writer or anybody
            if not mention and index - verb > 4 and token.tag in ("VBN", ""):
                continue  # "is portrayed as less able, a “risk”": nobody's word but that next to the verb
            if speaker == "unknown" and token.lower not in NAMING and not mention:
                continue
            self.reporting.setdefault(verb, number)
            self.mentions[verb], self.subjects[verb] = mention, speaker
            return verb
        return None

    def _namer(self, verb: int, mark: Marked, sentence: Sentence) -> tuple[str, str]:
        """The subject or agent of a verb of naming, as written and led back."""
        agent = self._agent(verb, mark)
        if agent:
            return agent
        agents = [c for c in self.children.get(verb, ()) if self.tokens[c].dep == "agent"]
        if agents and self.children.get(agents[0]):
            mention = self._phrase(self.children[agents[0]][0])
            return mention, self.people.canonical(mention)
        token = self.tokens[verb]
        if token.dep == "acl" and token.tag == "VBG":  # a report calling the plan “empty”
            mention = self._phrase(token.head)
            return mention, self.people.canonical(mention)
        mention, speaker = self.subject(verb, sentence)
        if speaker == "unknown" and mention.lower() in PRONOUNS and mention.lower() not in ("who", "it"):
            speaker = self._told_before(verb, mention.lower())
        return mention, speaker

    def _agent(self, verb: int, mark: Marked) -> tuple[str, str] | None:
        """Who does it in "was described as “reckless” by Ada Finch", as written and led back."""
        agent = AGENT.match(words_after(self.document, mark))
        if agent is None or self.tokens[verb].lower not in NAMING or self.tokens[verb].tag not in ("VBN", ""):
            return None
        mention = agent["agent"].rstrip(".")  # the end of the sentence
        return mention, self.people.canonical(mention)

    def _told_before(self, index: int, pronoun: str) -> str:
        """The speaker reported last before a token whom the pronoun fits."""
        place = bisect_left(self._told, index)
        for told in reversed(self._told[max(0, place - 8) : place]):
            speaker = self.subjects[told]
            if speaker and speaker != "unknown" and self.people.fits(speaker, pronoun):
                return speaker
        return "unknown"
