"""Where a document reports: verbs of saying and "according to", with their subjects led back to names."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping

from framing.marks import Marked, find_marked
from framing.people import PRONOUNS, People, names_in
from framing.trees import children_of, subtree
from framing.types import Document, Sentence

_PUT = {"put": "put", "puts": "put"}  # "as the mayor put it"
SUBJECTS = {"nsubj", "nsubjpass", "csubj", "agent"}


class Reporting:
    """The reporting words of one document, in the order of the text.

    Attributes:
        reporting: index of each reporting token -> index of its sentence.
        subjects: index of each reporting token -> its speaker, led back; "unknown" where none is named.
        mentions: index of each reporting token -> the speaker as written there.
        pronouns: index of each pronoun that was led back -> the name.
    """

    def __init__(self, document: Document, say_verbs: Mapping[str, str]) -> None:
        self.document = document
        self.tokens = document.tokens
        self.say_verbs = {**say_verbs, **_PUT}
        self.marked = [m for m in find_marked(document) if not m.nested]
        self.people = People(document)
        self.starts = [m.start for m in self.marked]
        self.sentence_starts = [s.start for s in document.sentences]
        self.children = children_of(document)
        self.reporting: dict[int, int] = {}
        self.subjects: dict[int, str] = {}
        self.mentions: dict[int, str] = {}
        self.pronouns: dict[int, str] = {}
        self.recent: list[str] = []  # people and sources, the latest last: whom a pronoun can stand for
        self.mentioned: list[str] = []  # the person named last in each sentence, in any role
        self._find_reporting()

    def mark_at(self, at: int) -> Marked | None:
        """The marked words in which a code point stands."""
        place = bisect_right(self.starts, at) - 1
        return self.marked[place] if place >= 0 and at < self.marked[place].end else None

    def in_marks(self, at: int) -> bool:
        return self.mark_at(at) is not None

    def sentence_of(self, at: int) -> int:
        return max(0, bisect_right(self.sentence_starts, at) - 1)

    def tree(self, head: int) -> set[int]:
        return subtree(self.children, head)

    def token_at(self, at: int) -> int:
        sentence = self.document.sentences[self.sentence_of(at)]
        index = sentence.first
        while index < sentence.last - 1 and self.tokens[index].end <= at:
            index += 1
        return index

    def cue(self, index: int) -> str:
        token = self.tokens[index]
        return "according to" if token.lower == "according" else token.text

    def _find_reporting(self) -> None:
        """Every token outside marks that reports, with its speaker, in the order of the text."""
        for number, sentence in enumerate(self.document.sentences):
            self._see_subject_of(sentence)
            for index in range(sentence.first, sentence.last):
                token = self.tokens[index]
                if token.lower == "according" and self.next_word(index) == "to":
                    self._note(index, number, *self._object_of_according(index, sentence))
                elif token.lower in self.say_verbs and not self.in_marks(token.start) and self._is_verb(index, sentence):
                    self._note(index, number, *self.subject(index, sentence))
            self._see_mentioned(sentence)

    def _see_mentioned(self, sentence: Sentence) -> None:
        names = [self.people.canonical(name) for _, _, name in names_in(self.document.text[sentence.start : sentence.end])]
        persons = [name for name in names if self.people.is_person(name)]
        if persons:
            self.mentioned.append(persons[-1])

    def _note(self, index: int, number: int, mention: str, speaker: str) -> None:
        self.reporting[index] = number
        self.mentions[index] = mention
        self.subjects[index] = speaker
        if speaker and speaker != "unknown":
            self.recent.append(speaker)

    def _is_verb(self, index: int, sentence: Sentence) -> bool:
        token = self.tokens[index]
        if token.lower in _PUT and self.next_word(index) != "it":
            return False
        if token.pos:
            verb = token.pos in ("VERB", "AUX") and token.dep not in ("amod", "compound")
            return verb or self._is_lost_verb(index, sentence)
        before = self.tokens[index - 1].lower if index > sentence.first else ""
        return before not in ("a", "an", "the", "his", "her", "its", "their", "of", "this", "that", "some", "any", "no", "to")

    def _is_lost_verb(self, index: int, sentence: Sentence) -> bool:
        """ "…, Roe estimates, …": a form in -s behind a name between commas, which the tagger takes for a plural."""
        token = self.tokens[index]
        if token.tag not in ("NNS", "NNPS") or index - sentence.first < 4 or index + 1 >= sentence.last:
            return False
        name = index - 1
        while name > sentence.first and self.tokens[name].text[:1].isupper():
            name -= 1
        return name < index - 1 and self.tokens[name].text in ",”" and self.tokens[index + 1].text in ",."

    def next_word(self, index: int) -> str:
        return self.tokens[index + 1].lower if index + 1 < len(self.tokens) else ""

    def _object_of_according(self, index: int, sentence: Sentence) -> tuple[str, str]:
        last = index + 2
        while last < sentence.last and self.tokens[last].text not in ",.;:—–)" and self.tokens[last].lower not in ("which", "who", "that"):
            last += 1
        if last == index + 2:
            return "", "unknown"
        mention = self.document.text[self.tokens[index + 2].start : self.tokens[last - 1].end]
        return mention, self._resolve(mention)

    def subject(self, index: int, sentence: Sentence) -> tuple[str, str]:
        """Who says it: mention as written and canonical name."""
        if not self.tokens[index].pos:
            mention = self._surface_subject(index, sentence)
            return (mention, self._resolve(mention)) if mention else ("", "unknown")
        for verb in self._verb_chain(index):
            for child in self.children.get(verb, ()):
                if self.tokens[child].dep in SUBJECTS and self.tokens[child].dep != "agent":
                    if self.tokens[child].dep == "nsubjpass":
                        agent = next((c for c in self.children.get(verb, ()) if self.tokens[c].dep == "agent"), None)
                        if agent is None:
                            return "", "unknown"
                        child = next(iter(self.children.get(agent, ())), child)
                    mention = self._phrase(child)
                    return mention, self._resolve(mention, child)
        verb = self._verb_chain(index)[-1]
        if self.tokens[verb].dep == "acl" and self.tokens[verb].tag == "VBG":
            return self.source(self.tokens[verb].head)  # "hackers backing the mayor", "a report saying that"
        return "", "unknown"

    def source(self, head: int) -> tuple[str, str]:
        """The noun phrase around a token as written, and its canonical name."""
        mention = self._phrase(head)
        return mention, self._resolve(mention, head)

    def _verb_chain(self, index: int) -> list[int]:
        """The verb, then the verbs whose subject it shares (coordination, control, participles)."""
        chain = [index]
        while len(chain) < 5 and self.tokens[chain[-1]].dep in ("conj", "xcomp", "advcl", "acl", "ccomp", "aux", "pcomp", "dep"):
            head = self.tokens[chain[-1]].head
            token = self.tokens[chain[-1]]
            own = any(self.tokens[c].dep in SUBJECTS for c in self.children.get(chain[-1], ()))
            if token.dep == "ccomp" and (own or self.tokens[chain[-1]].lower not in self.say_verbs) and token.tag not in ("VBG", "VB"):
                break
            if token.dep == "acl":  # the noun itself speaks
                break
            if token.dep == "pcomp" and self.tokens[head].dep == "prep":
                head = self.tokens[head].head  # "by saying that": who does the rest
                if self.tokens[head].dep == "dobj":
                    head = self.tokens[head].head
                if self.tokens[head].pos not in ("VERB", "AUX"):
                    break
            chain.append(head)
        return chain

    def _phrase(self, head: int) -> str:
        """The noun phrase around its head, without clauses that hang on it."""
        keep = [head]
        stack = [head]
        while stack:
            for child in self.children.get(stack.pop(), ()):
                token = self.tokens[child]
                if token.dep in ("relcl", "acl", "appos", "punct", "cc", "advcl", "conj") and not (
                    token.dep == "punct" and token.text in "-.&’'"
                ):
                    if token.dep == "appos" and token.pos == "PROPN":
                        return self._phrase(child)  # "the mayor, Ada Finch"
                    continue
                keep.append(child)
                stack.append(child)
        low, high = min(keep), max(keep)
        return self.document.text[self.tokens[low].start : self.tokens[high].end].strip("“”\"' ,")

    def _surface_subject(self, index: int, sentence: Sentence) -> str:
        """Depth fast: the words between the verb and the mark or clause edge in front of it, or the name behind it."""
        after = self.tokens[index + 1] if index + 1 < sentence.last else None
        before_is_mark = index > sentence.first and self.tokens[index - 1].text in ',”"’'
        if after and after.lower in ("that",):
            before_is_mark = False
        if after and (before_is_mark or index == sentence.first) and (after.text[:1].isupper() or after.lower in ("the", "a", "one")):
            last = index + 1
            while last < sentence.last and self.tokens[last].text not in ',.;:—“"' and last - index < 10:
                last += 1
            return self.document.text[after.start : self.tokens[last - 1].end]
        first = index
        while first > sentence.first and first > index - 10:
            previous = self.tokens[first - 1]
            if previous.text in ',;:—–“”"()' or previous.lower in ("that", "and", "but", "while", "as", "who", "which", "when", "because"):
                break
            first -= 1
        while first < index and self.tokens[first].lower in ("also", "still", "however", "but"):
            first += 1
        last = index
        while last > first and self.tokens[last - 1].lower in (
            "reportedly",
            "also",
            "has",
            "had",
            "have",
            "then",
            "later",
            "apparently",
            "was",
            "is",
            "repeatedly",
            "not",
            "did",
        ):
            last -= 1
        return self.document.text[self.tokens[first].start : self.tokens[last - 1].end] if last > first else ""

    def _see_subject_of(self, sentence: Sentence) -> None:
        """Remembers the person who is the subject of a sentence: "he" in the next one is most often that one."""
        for index in range(sentence.first, sentence.last):
            token = self.tokens[index]
            if token.lower in ("he", "she") and token.dep in SUBJECTS and not self.in_marks(token.start):
                self._resolve(token.text, index)
            if token.pos:
                seen = token.dep in ("nsubj", "nsubjpass") and self.tokens[token.head].dep == "ROOT"
            else:
                seen = index - sentence.first < 4 and not self.tokens[index + 1 if index + 1 < sentence.last else index].text[:1].isupper()
            if seen and token.text[:1].isupper() and not self.in_marks(token.start):
                name = self.people.canonical(token.text)
                if self.people.is_person(name):
                    self.recent.append(name)
                    return

    def _resolve(self, mention: str, head: int = -1) -> str:
        low = mention.lower()
        if low in PRONOUNS and low not in ("who", "it"):
            for name in dict.fromkeys((*reversed(self.recent[-8:]), *reversed(self.mentioned[-2:]))):
                if self.people.fits(name, low):
                    self.people.learn_pronoun(name, low)
                    if head >= 0:
                        self.pronouns[head] = name
                    return name
            return "unknown"
        if low in ("who", "which", "that") and head >= 0:
            verb = self.tokens[head].head
            if self.tokens[verb].dep in ("relcl", "acl"):
                return self._resolve(self._phrase(self.tokens[verb].head))
        return self.people.canonical(mention) if mention else "unknown"
