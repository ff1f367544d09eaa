"""Marked words -> whose they are: the speaker in the sentence, in the turn around it, or nobody.

Words that nobody is reported to have said are left over; among them the device `loaded` looks for scare quotes.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence

from framing.cited import SHORT_WORDS, is_cited, is_distanced, is_fragment, is_name, is_title_case, words_after, words_before
from framing.marks import Marked
from framing.people import PRONOUNS
from framing.reporting import SUBJECTS, Reporting
from framing.saying import (
    ADJECTIVE,
    AGENT,
    AS_PUT,
    CAPTION_SPEAKER,
    DEEDS,
    DISPLAY_AFTER,
    DISPLAY_BEFORE,
    FINITE,
    HEADLINE_SPEAKER,
    JUDGING,
    LANGUAGE_OF,
    NAMING,
    NOUN_AFTER,
    NOUN_BEFORE,
    NOUN_OF,
    OWN_WORDS,
    OWNER_OF_NOUN,
    PHASES,
    SELF,
    SUBJECT_FIRST,
    THAT_SAID,
    WORDS_BEHIND,
    WRITES,
)
from framing.types import Document, Quotation, Sentence

_NEAREST = 12  # reporting words on each side of the marks that are looked at


class Ownership(Reporting):
    """Puts marked words to their speakers.

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

    def attribute(self, mark: Marked, before: Sequence[Quotation]) -> Quotation | None:
        """The mark as reported speech with its speaker, or None if nobody in its sentence or turn is reported to have said it."""
        text = self.document.text[mark.start : mark.end]
        words = len(re.findall(r"\w[\w’'-]*", text))
        previous = before[-1] if before else None
        if mark.continues and previous is not None:
            return self.quotation(mark, previous.speaker, previous.cue, previous.mention)
        short = words <= SHORT_WORDS
        first, last = self.sentence_of(mark.start), self.sentence_of(mark.end - 1)
        near = previous is not None and self._gap_is_empty(previous.end, mark.start)
        if (short and is_distanced(self.document, mark)) or ((short or is_title_case(text)) and is_cited(self.document, mark)):
            return None
        named = short and is_name(self.document, mark)
        verb = self._verb_for(mark, first, last, words, named)
        if verb is not None:
            self.active.add(verb)
            mention, speaker = self._agent(verb, mark) or (self.mentions[verb], self.subjects[verb])
            return self.quotation(mark, speaker, self.cue(verb), mention)
        owner = self._named_in_front(mark, first)
        if owner:
            return self.quotation(mark, owner, "", owner)
        if words <= 2 * SHORT_WORDS:
            found = self._displayed(mark)
            if found is not None:
                return found
        if named:
            return None
        utterance = not short or text.rstrip().endswith((".", ",", "!", "?"))
        if utterance and near and previous is not None:
            return self.quotation(mark, previous.speaker, previous.cue, previous.mention)
        if words <= 2 * SHORT_WORDS:
            found = self._by_other_cue(mark, first)
            if found is not None:
                return found
        if short and not self._is_utterance(mark, first) and not self._is_fragment(mark):
            return self._in_turn(mark, first)
        clause = bool(FINITE.search(text)) and words > SHORT_WORDS
        whole = text[:1].isupper() and text.rstrip()[-1:] in ".!?,…—"
        if not (short or clause or whole or words > 2 * SHORT_WORDS) or is_cited(self.document, mark):
            return None
        return self.quotation(mark, self._speaker_before(mark, previous), "", "")

    def _is_utterance(self, mark: Marked, number: int) -> bool:
        """Whether a few words stand for themselves: a sentence of their own, or behind a comma or colon, closed like a sentence."""
        text = self.document.text[mark.start : mark.end].rstrip()
        if " " not in text or not text[:1].isupper() or text[-1] not in ".!?,":
            return False
        before = self.document.text[self.document.sentences[number].start : mark.start].rstrip("“\"'‘`„« ")
        return not before or (before[-1] in ",:" and text[-1] != ",")

    def _is_fragment(self, mark: Marked) -> bool:
        """Whether the words are cut out of an utterance and do not stand before a noun like one long adjective."""
        index = self.token_at(mark.end)
        while index < len(self.tokens) - 1 and (self.tokens[index].start < mark.end or not self.tokens[index].word):
            if self.tokens[index].text in ",.;:—–":
                break
            index += 1
        adjective = self.tokens[index].pos == "NOUN" and self.tokens[index].text.islower() and self.tokens[index].start < mark.end + 4
        return is_fragment(self.document, mark, self.tokens[self.token_at(mark.start)]) and not adjective

    def quotation(self, mark: Marked, speaker: str, cue: str, mention: str) -> Quotation:
        """The marked words as a row of speech."""
        return Quotation(
            start=mark.start,
            end=mark.end,
            text=self.document.text[mark.start : mark.end],
            kind="mixed" if self._is_partial(mark) else "direct",
            speaker=speaker or "unknown",
            cue=cue,
            mention=mention,
        )

    # In the sentence

    def _named_in_front(self, mark: Marked, number: int) -> str:
        """The speaker in "Ada Finch: city is ‘broken’" and "“in handcuffs,” as Ada Finch put it"; else empty."""
        sentence = self.document.sentences[number]
        caption = CAPTION_SPEAKER.match(self.document.text, mark.end, sentence.end)
        if caption and self.people.is_person(self.people.canonical(caption.group(1))):
            return self.people.canonical(caption.group(1))  # ‘Broken’: Ada Finch on the city
        lead = HEADLINE_SPEAKER.match(self.document.text, sentence.start, mark.start)
        tail = AS_PUT.match(self.document.text, mark.end, sentence.end)
        found = lead or tail
        return self.people.canonical(found.group(1)) if found else ""

    def _verb_for(self, mark: Marked, first: int, last: int, words: int, named: bool) -> int | None:
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
        # `subject` leads a pronoun back to the people named last in the whole text by now; what was found on the way there holds.
        token = self.tokens[verb]
        if token.dep == "acl" and token.tag == "VBG":  # a report calling the plan “empty”
            mention = self._phrase(token.head)
            return mention, self.people.canonical(mention)
        known, self.pronouns = self.pronouns, {}
        mention, speaker = self.subject(verb, sentence)
        found, self.pronouns = self.pronouns, known
        if mention.lower() in PRONOUNS and mention.lower() not in ("who", "it"):
            head = next(iter(found), -1)
            speaker = known.get(head) or self._told_before(verb, mention.lower())
        return mention, speaker

    def _agent(self, verb: int, mark: Marked) -> tuple[str, str] | None:
        """Who does it in "was described as “reckless” by Ada Finch", as written and led back."""
        agent = AGENT.match(words_after(self.document, mark))
        if agent is None or self.tokens[verb].lower not in NAMING or self.tokens[verb].tag not in ("VBN", ""):
            return None
        return agent["agent"], self.people.canonical(agent["agent"])

    def _told_before(self, index: int, pronoun: str) -> str:
        """The speaker reported last before a token whom the pronoun fits."""
        place = bisect_left(self._told, index)
        for told in reversed(self._told[max(0, place - 8) : place]):
            speaker = self.subjects[told]
            if speaker and speaker != "unknown" and self.people.fits(speaker, pronoun):
                return speaker
        return "unknown"

    def _by_other_cue(self, mark: Marked, number: int) -> Quotation | None:
        """Owned by a noun or an adjective of saying, or by "in her words"."""
        sentence = self.document.sentences[number]
        before = words_before(self.document, mark)
        low = mark.start - sentence.start
        before = before[-low:] if low > 0 else ""
        after = words_after(self.document, mark)
        own = OWN_WORDS.search(before) or WORDS_BEHIND.match(after) or LANGUAGE_OF.match(after)
        own = own or THAT_SAID.match(after)
        if own:
            mention = next((own[name] for name in ("owner", "of") if own.groupdict().get(name)), "")
            return self.quotation(mark, self._owner(mention, mark), "words", mention)
        if SELF.search(before):
            return self.quotation(mark, "unknown", "", "")
        adjective = ADJECTIVE.search(before)
        if adjective:
            mention, speaker = self._sentence_subject(number)
            return self.quotation(mark, speaker, adjective["noun"], mention)
        noun = NOUN_AFTER.match(after) or NOUN_BEFORE.search(before)
        if noun is None:
            return None
        behind = noun.re is NOUN_AFTER
        possessor = OWNER_OF_NOUN.search(before if behind else before[: noun.start()])
        of = None if behind else NOUN_OF.match(before[noun.end("noun") :])
        mention = next((group for match in (possessor, of) if match for group in match.groups() if group), "")
        if not mention and not behind:
            mention, speaker = self._sentence_subject(number)
        else:
            speaker = self._owner(mention, mark) if mention else "unknown"
        return self.quotation(mark, speaker, noun["noun"], mention)

    def _displayed(self, mark: Marked) -> Quotation | None:
        """Words that a crowd chants or somebody wears or holds up."""
        before = words_before(self.document, mark)
        noun = DISPLAY_AFTER.match(words_after(self.document, mark)) or DISPLAY_BEFORE.search(before)
        if noun is None:
            return None
        possessor = OWNER_OF_NOUN.search(before if noun.re is DISPLAY_AFTER else before[: noun.start()])
        mention = next((group for group in possessor.groups() if group), "") if possessor else ""
        return self.quotation(mark, self._owner(mention, mark) if mention else "unknown", noun["noun"], mention)

    def _owner(self, mention: str, mark: Marked) -> str:
        if mention.lower() in PRONOUNS:
            return self._told_before(self.token_at(mark.start), mention.lower())
        return self.people.canonical(mention)

    def _sentence_subject(self, number: int) -> tuple[str, str]:
        """The subject of a sentence, as written and led back; empty and unknown where it is none that can speak."""
        sentence = self.document.sentences[number]
        if self.tokens[sentence.first].pos:
            for index in range(sentence.first, sentence.last):
                token = self.tokens[index]
                if token.dep in ("nsubj", "nsubjpass") and self.tokens[token.head].dep == "ROOT" and not self.in_marks(token.start):
                    if token.lower in PRONOUNS:
                        return token.text, self.pronouns.get(index) or self._told_before(index, token.lower)
                    if token.pos in ("PROPN", "NOUN"):
                        mention = self._phrase(index)
                        return mention, self.people.canonical(mention)
                    break
            return "", "unknown"
        opening = SUBJECT_FIRST.match(self.document.text, sentence.start, sentence.end)
        if opening is None:
            return "", "unknown"
        mention = opening.group(1)
        if mention.lower() in PRONOUNS:
            return mention, self._told_before(sentence.first, mention.lower())
        return mention, self.people.canonical(mention)

    # Across sentences

    def _in_turn(self, mark: Marked, number: int) -> Quotation | None:
        """Words in a sentence that goes on a speaker's turn: he is its subject, and a sentence next to it reports him."""
        around = [
            self.subjects[told]
            for place in (number - 1, number + 1)
            if 0 <= place < len(self.document.sentences) and self._is_near(place, number)
            for told in self._told_in.get(place, ())
        ]
        if not around:
            return None
        mention, speaker = self._sentence_subject(number)
        if speaker != "unknown" and speaker in around:
            return self.quotation(mark, speaker, "", mention)
        return None

    def _is_near(self, place: int, number: int) -> bool:
        one, other = self.document.sentences[place], self.document.sentences[number]
        return one.paragraph == other.paragraph and "headline" not in (one.section, other.section)

    def _speaker_before(self, mark: Marked, previous: Quotation | None) -> str:
        """A quotation without a say-clause: the speaker of the sentence it stands in, of the one before, or unknown."""
        number = self.sentence_of(mark.start)
        for back in (number, number - 1):
            told = self._told_in.get(back)
            if told:
                return self.subjects[told[-1]] or "unknown"
        paragraph = self.document.sentences[number].paragraph
        if previous is not None and self.document.sentences[self.sentence_of(previous.start)].paragraph >= paragraph - 1:
            return previous.speaker
        return "unknown"

    def _gap_is_empty(self, start: int, end: int) -> bool:
        """Only marks and blanks, or a say-clause sentence's end, between two marked stretches of one paragraph."""
        between = self.document.text[start:end]
        if "\n" in between:
            return False
        number = self.sentence_of(end)
        sentence = self.document.sentences[number]
        return sentence.start >= end - 2 and not re.search(r"\w", self.document.text[sentence.start : end])

    def _is_partial(self, mark: Marked) -> bool:
        """Whether the marked words are a part of the writer's sentence ("is not “set in stone”")."""
        paragraph = self.document.paragraphs[mark.paragraph]
        before = self.document.text[paragraph.start : mark.start - 1].rstrip()
        text = self.document.text[mark.start : mark.end]
        if not before or before[-1] in ',:.?!—–…”"’)':
            return text[:1].islower() and len(text.split()) <= SHORT_WORDS
        if before.rsplit(None, 1)[-1].lower() in self.say_verbs:
            return len(text.split()) <= SHORT_WORDS
        return True
