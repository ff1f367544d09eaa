"""Document -> quotations with speakers, and for any span the answer to "whose words are these?"."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from framing.attitudes import find_attitudes
from framing.clauses import find_clauses
from framing.inflection import inflections
from framing.marks import Marked
from framing.people import People
from framing.reporting import Reporting
from framing.types import Document, Quotation, Span
from framing.unmarked import find_unmarked

# Verbs that own a quoted word or phrase without being verbs of saying ("called it “a disgrace”").
_NAMING = {
    form
    for verb in (
        "call describe label dub brand deem term refer characterize style denounce accuse praise "
        "criticize condemn blame cite promise urge decry paint portray hail slam blast mock coin use see view regard consider "
        "warn dismiss deride declare commit liken compare name tout trumpet cast frame"
    ).split()
    for form in inflections(verb, "verb")
}
_FINITE = re.compile(
    r"\b(?:is|are|was|were|am|be|been|has|have|had|do|does|did|will|would|can|could|should|may|might|must|n['’]t|['’](?:s|re|m|ve|ll|d)|"
    r"I|we|you|they|he|she|it|let|go|think|know|want|need|say|said)\b"
)
# Before marked words: what follows is a title, a name or a word cited as a word.
TITLE_CONTEXT = re.compile(
    r"\b(?:book|film|movie|song|show|series|play|novel|album|podcast|magazine|documentary|episode|program|column|article|essay|headlined|"
    r"titled|entitled|called|named|hashtag|nicknamed|known as|word|words|term|phrase|letters|dubbed)\s*,?\s*$",
    re.IGNORECASE,
)
_NAMES = r"((?:[A-Z][\w.’'-]*\s+){0,4}[A-Z][\w.’'-]*)"
_HEADLINE_SPEAKER = re.compile(rf"{_NAMES}:\s")
_AS_PUT = re.compile(rf"[”\"’',]*\s+as\s+{_NAMES}.{{0,30}}?\s(?:put|puts|called|calls|described|termed|said|says|wrote)\b")
# Verbs of saying by which things speak: what a poll shows or a photo proves is nobody's wording but the writer's.
_EVIDENTIAL = {"show", "suggest", "indicate", "reveal", "demonstrate", "prove", "find", "imply", "signal"}
_NESTED = 6  # reported clauses that may hold each other
SHORT_WORDS = 4  # a marked stretch of so many words or fewer may be scare quotes


@dataclass(frozen=True, slots=True, kw_only=True)
class Voices:
    """Everything about who speaks in one document."""

    quotations: tuple[Quotation, ...]
    speech: tuple[Quotation, ...]  # marked stretches that report speech, by start
    indirect: tuple[Quotation, ...]  # reported clauses, by start
    unowned: tuple[Marked, ...]  # marked words that nobody in the article is reported to have said
    reporting: Mapping[int, int]  # index of each reporting token -> index of its sentence
    subjects: Mapping[int, str]  # index of each reporting token -> its speaker
    mentions: Mapping[int, str]  # index of each reporting token -> the speaker as written there
    active: frozenset[int]  # the reporting tokens that introduce marked words or a clause
    people: People
    pronouns: Mapping[int, str]  # index of each pronoun that was led back -> the name
    owners: Sequence[int]  # per code point: 0 the narrator, else 1 + the place in speech, then in indirect

    def referent(self, index: int) -> str:
        """The name behind the pronoun at a token, empty where it was not led back."""
        return self.pronouns.get(index, "")

    def speech_at(self, start: int, end: int) -> str:
        """The speaker behind a span if it is speech or what a verb of saying reports; empty for "according to" and the narrator."""
        owner = self.owners[(start + end) // 2]
        if not owner:
            return ""
        quotation = (*self.speech, *self.indirect)[owner - 1]
        return "" if quotation.cue == "according to" or quotation.speaker == "unknown" else quotation.speaker

    def wording_at(self, start: int, end: int) -> tuple[str, str]:
        """Voice of a colouring word.

        In a sentence closed by "according to X" it is the writer's, whatever the claim is; between marks it is
        quoted, even where no speaker was found: who distances himself from a word does not choose a colouring one.
        """
        middle = (start + end) // 2
        owner = self.owners[middle]
        if not owner and any(mark.start <= middle < mark.end for mark in self.unowned):
            return "quoted", "unknown"
        if owner > len(self.speech) and self.indirect[owner - 1 - len(self.speech)].cue == "according to":
            return "narrator", ""
        return self.at(start, end)

    def source_at(self, start: int, end: int) -> tuple[str, str]:
        """Voice of a wording that names a source ("experts say", "allegedly"): as with a verb of saying, the writer's, unless quoted."""
        voice, speaker = self.at(start, end)
        return (voice, speaker) if voice == "quoted" else ("narrator", "")

    def at(self, start: int, end: int) -> tuple[str, str]:
        """Voice and speaker of a span: of the quotation that holds its middle, marked words before reported clauses."""
        owner = self.owners[(start + end) // 2]
        if not owner:
            return "narrator", ""
        if owner <= len(self.speech):
            return "quoted", self.speech[owner - 1].speaker
        return "paraphrased", self.indirect[owner - 1 - len(self.speech)].speaker


def find_voices(document: Document, say_verbs: Mapping[str, str]) -> Voices:
    """Quotations, speakers and reported clauses.

    Args:
        document: with tags and heads (depth `full`) or without (depth `fast`: surface rules).
        say_verbs: every form of every verb of saying -> its dictionary form.
    """
    return _Finder(document, say_verbs).run()


def _owners(length: int, speech: Sequence[Quotation], indirect: Sequence[Quotation]) -> array[int]:
    """Whose each code point is: clauses first, the inner over the outer, then marked words over all."""
    owners = array("H", bytes(2 * (length + 1)))
    for found, base in ((indirect, len(speech) + 1), (speech, 1)):
        for number, quotation in enumerate(found):
            size = quotation.end - quotation.start
            owners[quotation.start : quotation.end] = array("H", [base + number]) * size
    return owners


def _holds(speech: Sequence[Quotation], quotation: Quotation) -> bool:
    """Whether marked words that report speech hold all of a quotation."""
    place = bisect_right(speech, quotation.start + 1, key=lambda q: q.start) - 1
    return place >= 0 and quotation.end <= speech[place].end + 1


def _lies_in(indirect: Sequence[Quotation], quotation: Quotation) -> bool:
    """Whether marked words lie in a reported clause, given by start; a clause may end with the mark that closes them."""
    behind = bisect_right(indirect, quotation.start, key=lambda q: q.start)
    # Clauses inside each other are few: the one that begins last in front, and those around it.
    return any(quotation.end <= q.end + 1 for q in indirect[max(0, behind - _NESTED) : behind])


class _Finder(Reporting):
    """Puts the marked words and the reported clauses of one document to their speakers."""

    def __init__(self, document: Document, say_verbs: Mapping[str, str]) -> None:
        super().__init__(document, say_verbs)
        self.active: set[int] = set()  # reporting tokens that introduce marked words or a clause

    def run(self) -> Voices:
        speech: list[Quotation] = []
        unowned: list[Marked] = []
        for mark in self.marked:
            quotation = self._attribute(mark, speech)
            if quotation is None:
                unowned.append(mark)
            else:
                speech.append(quotation)
        speech += self._echoes(unowned, speech)
        unowned = [mark for mark in unowned if not any(q.start == mark.start for q in speech)]
        speech += self._block_quotations()
        speech.sort(key=lambda q: q.start)
        clauses = find_clauses(self)
        self.active |= set(clauses)
        loose = list(find_unmarked(self, speech))
        speech = sorted(map(self._sourced, (*speech, *(q for q in loose if q.kind == "direct"))), key=lambda q: q.start)
        reported = [q for found in clauses.values() for q in found]
        said = {(q.start, q.end, q.speaker) for q in reported}
        told = [q for q in find_attitudes(self, clauses) if (q.start, q.end, q.speaker) not in said and not _holds(speech, q)]
        rows = [self._kind(self._sourced(q), speech) for q in (*reported, *(q for q in loose if q.kind != "direct"), *told)]
        # What people think, want or criticize, and what documents show, is told in the writer's words.
        indirect = sorted((q for q in rows if q.presentation == "speech"), key=lambda q: (q.start, -q.end))
        # Marked words inside a reported clause are part of that clause's row.
        public = sorted([*rows, *(q for q in speech if q.kind == "direct" or not _lies_in(indirect, q))], key=lambda q: (q.start, -q.end))
        return Voices(
            quotations=tuple(public),
            speech=tuple(speech),
            indirect=tuple(indirect),
            unowned=tuple(unowned),
            reporting=self.reporting,
            subjects=self.subjects,
            mentions=self.mentions,
            active=frozenset(self.active),
            people=self.people,
            pronouns=self.pronouns,
            owners=_owners(len(self.document.text), speech, indirect),
        )

    def _echoes(self, unowned: Sequence[Marked], speech: Sequence[Quotation]) -> list[Quotation]:
        """Marked words that somebody says in full elsewhere in the article: headlines pick them up without a name."""
        text = self.document.text
        found = []
        for mark in unowned:
            words = text[mark.start : mark.end].lower().replace("’", "'").strip(" .,!?")
            said = next((q for q in speech if len(words) > 3 and words in q.text.lower().replace("’", "'")), None)
            if said is not None:
                found.append(self._quotation(mark, said.speaker, "", said.mention))
        return found

    def _block_quotations(self) -> list[Quotation]:
        """Paragraphs without marks that are quoted: set off by "> ", or behind one that ends in a colon and reports."""
        found: list[Quotation] = []
        text, paragraphs = self.document.text, self.document.paragraphs
        with_marks = {mark.paragraph for mark in self.marked}
        for number in range(1, len(paragraphs)):
            here = paragraphs[number]
            set_off = text.startswith("> ", here.start)
            start = here.start + 2 * set_off
            if number in with_marks or (not set_off and len(text[here.start : here.end].split()) < 8):
                continue
            if set_off and found and found[-1].end == paragraphs[number - 1].end:
                found.append(replace(found[-1], start=start, end=here.end, text=text[start : here.end]))
                continue
            if not set_off and text[paragraphs[number - 1].end - 1] != ":":
                continue
            verb = self._verb_in_front(paragraphs[number - 1], here)
            if verb is None and not set_off:
                continue
            if verb is not None:
                self.active.add(verb)
            found.append(
                Quotation(
                    start=start,
                    end=here.end,
                    text=text[start : here.end],
                    kind="direct",
                    speaker="unknown" if verb is None else self.subjects[verb] or "unknown",
                    cue="" if verb is None else self.cue(verb),
                    mention="" if verb is None else self.mentions[verb],
                )
            )
        return found

    def _verb_in_front(self, before: Span, here: Span) -> int | None:
        """The reporting token of the last sentence of a paragraph, or its main verb if a person is its subject ("Ada Finch agrees:")."""
        last = self.sentence_of(before.end - 1)
        if last == self.sentence_of(here.start) or self.document.sentences[last].section == "headline":
            return None
        verbs = [index for index, place in self.reporting.items() if place == last]
        if verbs:
            return verbs[-1]
        root = self._root_of_person(last)
        if root is not None:
            self.reporting[root] = last
            self.mentions[root], self.subjects[root] = self.subject(root, self.document.sentences[last])
        return root

    def _root_of_person(self, number: int) -> int | None:
        """The main verb of a sentence whose subject is a person of the article: "Judge Ada Finch agrees:"."""
        sentence = self.document.sentences[number]
        for index in range(sentence.first, sentence.last):
            if self.tokens[index].dep == "ROOT" and self.tokens[index].pos == "VERB":
                _, speaker = self.subject(index, sentence)
                return index if self.people.is_person(speaker) else None
        return None

    def _attribute(self, mark: Marked, before: Sequence[Quotation]) -> Quotation | None:
        """The mark as reported speech with its speaker, or None if nobody is reported to have said it."""
        text = self.document.text[mark.start : mark.end]
        words = len(re.findall(r"\w[\w’'-]*", text))
        first, last = self.sentence_of(mark.start), self.sentence_of(mark.end - 1)
        verb = self._verb_for(mark, first, last, words)
        previous = before[-1] if before else None
        near = previous is not None and self._gap_is_empty(previous.end, mark.start)
        if mark.continues and previous is not None:
            return self._quotation(mark, previous.speaker, previous.cue, previous.mention)
        if verb is not None:
            self.active.add(verb)
            return self._quotation(mark, self.subjects[verb] or "unknown", self.cue(verb), self.mentions[verb])
        owner = self._named_in_front(mark, first)
        if owner:
            return self._quotation(mark, owner, "", owner)
        if words <= SHORT_WORDS and not text.rstrip().endswith((".", ",", "!", "?")):
            return None
        if near and previous is not None:
            return self._quotation(mark, previous.speaker, previous.cue, previous.mention)
        clause = bool(_FINITE.search(text)) and words > SHORT_WORDS
        whole = text[:1].isupper() and text.rstrip()[-1:] in ".!?,…—"
        if not (clause or whole or words > 8) or TITLE_CONTEXT.search(self.document.text[max(0, mark.start - 40) : mark.start - 1]):
            return None
        return self._quotation(mark, self._speaker_before(mark, previous), "", "")

    def _named_in_front(self, mark: Marked, number: int) -> str:
        """The speaker in "Ada Finch: city is ‘broken’" and "“in handcuffs,” as Ada Finch put it"; else empty."""
        sentence = self.document.sentences[number]
        lead = _HEADLINE_SPEAKER.match(self.document.text, sentence.start, mark.start)
        tail = _AS_PUT.match(self.document.text, mark.end, sentence.end)
        found = lead or tail
        return self.people.canonical(found.group(1)) if found else ""

    def _speaker_before(self, mark: Marked, previous: Quotation | None) -> str:
        """A quotation without a say-clause: the speaker of the sentence it stands in, of the one before, or unknown."""
        number = self.sentence_of(mark.start)
        for back in (number, number - 1):
            if back < 0:
                continue
            verbs = [index for index, place in self.reporting.items() if place == back]
            if verbs:
                return self.subjects[verbs[-1]] or "unknown"
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

    def _verb_for(self, mark: Marked, first: int, last: int, words: int) -> int | None:
        """The reporting token that introduces or follows the marked words."""
        close = self._reporting_between(first, last)
        after = [i for i in close if self.tokens[i].start >= mark.end]
        ahead = [i for i in close if self.tokens[i].end <= mark.start]
        # “…,” she said: the say-clause follows the mark.
        if after and self._is_tail(mark, after[0]):
            return after[0]
        # She said, “…” / said that the plan was “…” / called it “…”.
        for index in reversed(ahead):
            if self._governs(index, mark, words):
                return index
        if after and words > SHORT_WORDS and self.tokens[after[0]].start - mark.end < 60 and not ahead:
            return after[0]
        return self._naming_verb(mark, first, words)

    def _reporting_between(self, first: int, last: int) -> list[int]:
        return [index for index, number in self.reporting.items() if first <= number <= last]

    def _is_tail(self, mark: Marked, verb: int) -> bool:
        between = self.document.text[mark.end : self.tokens[verb].start]
        inner_end = self.document.text[mark.start : mark.end].rstrip("’' ")[-1:]
        first_after = between[1:2] if between[:1] in "”\"’'" else between[:1]
        return (inner_end in ",?!—…." or first_after in ",") and len(between) < 90 and not re.search(r"[;:]|\.\s", between[2:])

    def _governs(self, verb: int, mark: Marked, words: int) -> bool:
        between = self.document.text[self.tokens[verb].end : mark.start - 1]
        if re.fullmatch(r"\W*(?:\w+\W+){0,3}?(?:that\W+)?(?:\w+\W+)?", between) and ("," in between or ":" in between or len(between) < 12):
            return True
        if self.tokens[verb].pos:
            inside = self.tree(verb)
            index = self.token_at(mark.start)
            return index in inside
        return ";" not in between and len(between) < 160

    def _naming_verb(self, mark: Marked, number: int, words: int) -> int | None:
        """ "called it “a disgrace”": a verb that gives a name owns the marked words."""
        sentence = self.document.sentences[number]
        index = self.token_at(mark.start)
        for verb in range(min(index, sentence.last) - 1, sentence.first - 1, -1):
            token = self.tokens[verb]
            if token.pos not in ("VERB", "") or self.in_marks(token.start) or len(token.text) < 4:
                continue
            if token.lower in _NAMING and index - verb < 20:
                mention, speaker = self.subject(verb, sentence)
                if speaker != "unknown":
                    self.reporting.setdefault(verb, number)
                    self.mentions[verb], self.subjects[verb] = mention, speaker
                    return verb
        return None

    def _quotation(self, mark: Marked, speaker: str, cue: str, mention: str) -> Quotation:
        text = self.document.text[mark.start : mark.end]
        return Quotation(
            start=mark.start,
            end=mark.end,
            text=text,
            kind="mixed" if self._is_partial(mark) else "direct",
            speaker=speaker or "unknown",
            cue=cue,
            mention=mention,
        )

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

    def _kind(self, quotation: Quotation, speech: Sequence[Quotation]) -> Quotation:
        """ "mixed" where marked words stand inside; marked stretches do not overlap, so the first behind the start tells."""
        place = bisect_left(speech, quotation.start, key=lambda q: q.start)
        inside = place < len(speech) and speech[place].end <= quotation.end + 1
        return replace(quotation, kind="mixed") if inside else quotation

    def _sourced(self, quotation: Quotation) -> Quotation:
        """The quotation with the kind of its source; what a document shows becomes evidence."""
        kind = self.kind_of(quotation.speaker, quotation.mention)
        thing = kind == "document" or (kind == "unknown" and quotation.speaker != "unknown")
        shown = thing and quotation.kind == "indirect" and self.say_verbs.get(quotation.cue.lower()) in _EVIDENTIAL
        return replace(quotation, source_kind=kind, presentation="evidence" if shown else quotation.presentation)
