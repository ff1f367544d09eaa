"""Document -> quotations with speakers, and for any span the answer to "whose words are these?"."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from framing.clauses import find_clauses
from framing.echoes import find_echoes
from framing.marks import Marked
from framing.ownership import Ownership
from framing.people import People
from framing.types import Document, Quotation


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


class _Finder(Ownership):
    """Puts the marked words and the reported clauses of one document to their speakers."""

    def run(self) -> Voices:
        by_mark: list[Quotation | None] = []
        speech: list[Quotation] = []
        for mark in self.marked:
            by_mark.append(self.attribute(mark, speech))
            speech += [q for q in by_mark[-1:] if q is not None]
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
        indirect = sorted((q for found in clauses.values() for q in found), key=lambda q: q.start)
        public = [self._kind(q, speech) for q in indirect]
        # Marked words inside a reported clause are part of that clause's row.
        public += [q for q in speech if q.kind == "direct" or not any(c.start <= q.start and q.end <= c.end + 1 for c in indirect)]
        public.sort(key=lambda q: (q.start, -q.end))
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
        """Paragraphs without marks behind one that ends in a colon and reports: "The senator replied:"."""
        found = []
        paragraphs = self.document.paragraphs
        for number in range(1, len(paragraphs)):
            before, here = paragraphs[number - 1], paragraphs[number]
            text = self.document.text[here.start : here.end]
            if self.document.text[before.end - 1] != ":" or any(m.paragraph == number for m in self.marked) or len(text.split()) < 8:
                continue
            last = self.sentence_of(before.end - 1)
            if last == self.sentence_of(here.start) or self.document.sentences[last].section == "headline":
                continue
            verbs = [index for index, place in self.reporting.items() if place == last]
            root = self._root_of_person(last)
            if not verbs and root is None:
                continue
            if not verbs and root is not None:
                verbs = [root]
                self.reporting[root] = last
                self.mentions[root], self.subjects[root] = self.subject(root, self.document.sentences[last])
            self.active.add(verbs[-1])
            speaker = self.subjects[verbs[-1]] or "unknown"
            found.append(
                Quotation(
                    start=here.start,
                    end=here.end,
                    text=text,
                    kind="direct",
                    speaker=speaker,
                    cue=self.cue(verbs[-1]),
                    mention=self.mentions[verbs[-1]],
                )
            )
        return found

    def _root_of_person(self, number: int) -> int | None:
        """The main verb of a sentence whose subject is a person of the article: "Judge Ada Finch agrees:"."""
        sentence = self.document.sentences[number]
        for index in range(sentence.first, sentence.last):
            if self.tokens[index].dep == "ROOT" and self.tokens[index].pos == "VERB":
                _, speaker = self.subject(index, sentence)
                return index if self.people.is_person(speaker) else None
        return None

    def _kind(self, quotation: Quotation, speech: Sequence[Quotation]) -> Quotation:
        if not any(quotation.start <= q.start and q.end <= quotation.end + 1 for q in speech):
            return quotation
        return replace(quotation, kind="mixed")
