"""Document -> quotations with speakers, and for any span the answer to "whose words are these?"."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from framing.attitudes import find_attitudes
from framing.clauses import find_clauses
from framing.echoes import find_echoes
from framing.marks import Marked
from framing.ownership import Ownership
from framing.people import People
from framing.types import Document, Quotation, Span
from framing.unmarked import find_unmarked

# Verbs of saying by which things speak: what a poll shows or a photo proves is nobody's wording but the writer's.
_EVIDENTIAL = {"show", "suggest", "indicate", "reveal", "demonstrate", "prove", "find", "imply", "signal"}
_NESTED = 6  # reported clauses that may hold each other


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

    def report_at(self, at: int) -> Quotation | None:
        """The speech or the reported clause that holds a place, the inner one first; None where the narrator speaks."""
        owner = self.owners[at]
        if not owner:
            return None
        return self.speech[owner - 1] if owner <= len(self.speech) else self.indirect[owner - 1 - len(self.speech)]

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
    owners = array("I", [0]) * (length + 1)
    for found, base in ((indirect, len(speech) + 1), (speech, 1)):
        for number, quotation in enumerate(found):
            size = quotation.end - quotation.start
            owners[quotation.start : quotation.end] = array("I", [base + number]) * size
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


class _Finder(Ownership):
    """Puts the marked words and the reported clauses of one document to their speakers."""

    def run(self) -> Voices:
        by_mark: list[Quotation | None] = []
        speech: list[Quotation] = []
        for mark in self.marked:
            quotation = self.attribute(mark, speech)
            by_mark.append(quotation)
            if quotation is not None:
                speech.append(quotation)
        unowned = [mark for mark, q in zip(self.marked, by_mark, strict=True) if q is None]
        echoes = dict(find_echoes(self.document, unowned, speech))
        # Words that are speech by their form only may be somebody's whom the article names elsewhere.
        nameless = [mark for mark, q in zip(self.marked, by_mark, strict=True) if q is not None and q.speaker == "unknown" and not q.cue]
        echoes |= dict(find_echoes(self.document, nameless, [q for q in speech if q.speaker != "unknown"]))
        speech = [q for mark, q in zip(self.marked, by_mark, strict=True) if q is not None and mark not in echoes]
        speech += [self.quotation(mark, said.speaker, "", said.mention) for mark, said in echoes.items()]
        unowned = [mark for mark in unowned if mark not in echoes]
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

    def _block_quotations(self) -> list[Quotation]:
        """Paragraphs without marks that are quoted: set off by "> ", or behind one that ends in a colon and reports."""
        found: list[Quotation] = []
        text, paragraphs = self.document.text, self.document.paragraphs
        with_marks = {mark.paragraph for mark in self.marked}
        told = {number: index for index, number in self.reporting.items()}  # sentence -> its last reporting token
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
            verb = self._verb_in_front(paragraphs[number - 1], here, told)
            if verb is None and not set_off:
                continue
            speaker = mention = cue = ""
            if verb is not None:
                self.active.add(verb)
                speaker, mention, cue = self.subjects[verb], self.mentions[verb], self.cue(verb)
            found.append(self.row(Span(start, here.end), speaker=speaker, mention=mention, cue=cue, kind="direct"))
        return found

    def _verb_in_front(self, before: Span, here: Span, told: Mapping[int, int]) -> int | None:
        """The reporting token of the last sentence of a paragraph, or its main verb if a person is its subject ("Ada Finch agrees:")."""
        last = self.sentence_of(before.end - 1)
        if last == self.sentence_of(here.start) or self.document.sentences[last].section == "headline":
            return None
        if last in told:
            return told[last]
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
