"""Marked words -> whose they are: the speaker in the sentence, in the turn around it, or nobody.

Words that nobody is reported to have said are left over; among them the device `loaded` looks for scare quotes.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from framing.cited import SHORT_WORDS, is_cited, is_distanced, is_fragment, is_name, is_title_case, words_after, words_before
from framing.introducing import Introducing
from framing.marks import Marked
from framing.people import PRONOUNS
from framing.saying import (
    ADJECTIVE,
    AS_PUT,
    CAPTION_SPEAKER,
    DISPLAY_AFTER,
    DISPLAY_BEFORE,
    FINITE,
    HEADLINE_SPEAKER,
    LANGUAGE_OF,
    NOUN_AFTER,
    NOUN_BEFORE,
    NOUN_OF,
    OWN_WORDS,
    OWNER_OF_NOUN,
    SELF,
    SUBJECT_FIRST,
    THAT_SAID,
    WORDS_BEHIND,
)
from framing.types import Quotation, Span


class Ownership(Introducing):
    """Puts marked words to their speakers.

    Attributes:
        active: reporting tokens that introduce marked words or a clause.
    """

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
        verb = self.verb_for(mark, first, last, words, named)
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
        kind = "mixed" if self._is_partial(mark) else "direct"
        return self.row(Span(mark.start, mark.end), speaker=speaker, mention=mention, cue=cue, kind=kind)

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
