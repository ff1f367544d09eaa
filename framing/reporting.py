"""Where a document reports: verbs of saying and "according to", with their subjects led back to names."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping

from framing.focus import OBJECT, OBLIQUE, OTHER_SUBJECT, SPEAKER, SUBJECT, Focus
from framing.kinds import kind_of
from framing.marks import Marked, find_marked
from framing.nouns import DETERMINERS, head_noun, is_plural
from framing.people import PRONOUNS, People
from framing.subjects import SurfaceSubjects, after_according
from framing.trees import children_of, subtree
from framing.types import Document, Quotation, Sentence, Span

_PUT = {"put": "put", "puts": "put"}  # "as the mayor put it"
SUBJECTS = {"nsubj", "nsubjpass", "csubj", "agent"}
# What hangs on a noun and is no part of its name or description.
_LOOSE = {"relcl", "acl", "appos", "punct", "cc", "advcl", "conj", "preconj", "npadvmod", "parataxis", "advmod"}
# With these a phrase behind a noun tells when or where it is said, not who says it.
_WHERE_SAID = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday week month year morning evening night afternoon statement interview briefing "
    "conference release tweet email e-mail call letter post speech hearing remarks".split()
)
_SAY_NOTHING = frozenset("all nothing anything everything something this that there here what no none".split())
_REPLIES = frozenset("reply answer respond".split())
_DATELINE = re.compile(r"^[A-Z][\w., -]*(?:\([\w ]+\))?\s*[—–-]+$")  # "NORDVIK (AP) —"
_LETTERS = re.compile(r"[^\W_]{2}|\d")
_WHEN = frozenset("during after before since until amid upon despite".split())


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
        self._token_ends = [token.end for token in self.tokens]
        self.reporting: dict[int, int] = {}
        self.subjects: dict[int, str] = {}
        self.mentions: dict[int, str] = {}
        self.pronouns: dict[int, str] = {}
        self._surface = SurfaceSubjects(document, self.people)
        self._focus = Focus(self.people)
        self._unnamed: dict[str, str] = {}  # head noun -> the fullest description of the unnamed person met last
        self._passed = False  # whether all sentences were seen
        self._find_reporting()
        self._passed = True

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
        return bisect_right(self._token_ends, at, sentence.first, sentence.last - 1)

    def cue(self, index: int) -> str:
        token = self.tokens[index]
        return "according to" if token.lower == "according" else token.text

    def row(
        self, span: Span, *, speaker: str, mention: str, cue: str = "", kind: str = "indirect", presentation: str = "speech"
    ) -> Quotation:
        """A quotation that covers a span; "unknown" where the speaker is empty."""
        return Quotation(
            start=span.start,
            end=span.end,
            text=self.document.text[span.start : span.end],
            kind=kind,
            speaker=speaker or "unknown",
            cue=cue,
            mention=mention,
            presentation=presentation,
        )

    def kind_of(self, speaker: str, mention: str) -> str:
        """One of SOURCE_KINDS."""
        return kind_of(speaker, mention, self.people)

    def _find_reporting(self) -> None:
        """Every token outside marks that reports, with its speaker, in the order of the text."""
        for number, sentence in enumerate(self.document.sentences):
            self._focus.start_sentence(sentence.paragraph)
            names = {m.start: m.person for m in self.people.named_between(sentence.start, sentence.end) if not self.in_marks(m.start)}
            for index in range(sentence.first, sentence.last):
                token = self.tokens[index]
                if token.lower == "according" and self.next_word(index) == "to":
                    self._note(index, number, *self._object_of_according(index, sentence))
                elif self.in_marks(token.start):
                    continue
                elif token.start in names:
                    self._focus.see(names[token.start], self._cost(self._end_of_name(index, sentence), sentence), "person")
                elif token.lower in self.say_verbs and self._is_verb(index, sentence):
                    self._note(index, number, *self.subject(index, sentence))
                else:
                    self._see(index, sentence)

    def _note(self, index: int, number: int, mention: str, speaker: str) -> None:
        self.reporting[index] = number
        self.mentions[index] = mention
        self.subjects[index] = speaker
        put_in = self._is_put_in(index) and not self.people.is_person(speaker)
        self._focus.see(speaker, OBLIQUE if put_in else SPEAKER, self._number(speaker))

    def _is_put_in(self, verb: int) -> bool:
        """Whether a say-clause stands between commas: "…, pollsters say, …" tells of others, whom "they" means afterwards."""
        return self.tokens[verb].dep == "parataxis" and self.next_word(verb) == ","

    def _see(self, index: int, sentence: Sentence) -> None:
        """Takes note of a pronoun, or of a noun that is the subject of a verb: a later pronoun can mean it."""
        token = self.tokens[index]
        subject = token.lower in ("they", "it") and token.dep in ("nsubj", "nsubjpass")
        if subject or (token.lower in ("his", "her", "their", "its") and token.dep == "poss"):
            self._resolve(token.text, index)
        elif token.lower in ("he", "she"):
            if index not in self.pronouns:
                self._resolve(token.text, index)
            self._focus.see(self.pronouns.get(index, ""), self._cost(index, sentence), "person")
        elif token.dep in ("nsubj", "nsubjpass") and token.pos in ("NOUN", "PROPN"):
            name = self._resolve(self._phrase(index), index)
            self._focus.see(name, self._cost(index, sentence), self._number(name))

    def _end_of_name(self, index: int, sentence: Sentence) -> int:
        """The token that carries a name's relation: its last one."""
        start = self.tokens[index].start
        end = next((m.end for m in self.people.named_between(start, start + 1)), start)
        while index + 1 < sentence.last and self.tokens[index + 1].end <= end:
            index += 1
        return index

    def _cost(self, index: int, sentence: Sentence) -> float:
        """How far the place of a word in its sentence is from the place of what the text is about."""
        token = self.tokens[index]
        if token.pos:
            if token.dep in ("nsubj", "nsubjpass"):
                if self._is_put_in(token.head):
                    return OBLIQUE
                return SUBJECT if self.tokens[token.head].dep == "ROOT" else OTHER_SUBJECT
            return OBJECT if token.dep in ("dobj", "attr", "appos", "conj", "dative", "ROOT") else OBLIQUE
        before = self.tokens[index - 1].lower if index > sentence.first else ""
        after = self.next_word(index)
        if after == "'s" or before in ("of", "for", "with", "by", "to", "from", "like", "at", "in", "on", "about"):
            return OBLIQUE
        return SUBJECT if index - sentence.first < 5 else OBJECT

    def _number(self, name: str) -> str:
        """Which pronouns can stand for it, as in Focus."""
        kind = self.kind_of(name, name)
        if self._are_two(name):
            return "plural"
        if kind in ("person", "unnamed"):
            return "plural" if is_plural(head_noun(name)) and not self.people.is_person(name) else "person"
        if kind == "unknown":
            return "plural" if is_plural(head_noun(name)) else ""
        return {"crowd": "plural", "institution": "institution", "document": "document"}[kind]

    def _is_verb(self, index: int, sentence: Sentence) -> bool:
        token = self.tokens[index]
        if token.lower in _PUT and self.next_word(index) != "it":
            return False
        if token.pos:
            verb = token.pos in ("VERB", "AUX") and token.dep not in ("amod", "compound")
            return verb or self._is_lost_verb(index, sentence)
        if index > sentence.first and token.text[:1].isupper() and sentence.section != "headline" and self.tokens[index - 1].text[:1].isupper():
            return False  # "the Denver Post"
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
        last = after_according(self.tokens, index + 2, sentence)
        if last <= index + 2:
            return "", "unknown"
        mention = self.document.text[self.tokens[index + 2].start : self.tokens[last - 1].end]
        return mention, self._resolve(mention, index + 2)

    def subject(self, index: int, sentence: Sentence) -> tuple[str, str]:
        """Who says it: mention as written and canonical name."""
        if not self.tokens[index].pos:
            earlier = (
                max((i for i in self.reporting if sentence.first <= i < index), default=-1)
                if self._surface.is_participle(index, sentence)
                else -1
            )
            if earlier >= 0:  # "Roe told the council, saying that"
                return self.mentions[earlier], self.subjects[earlier]
            mention = self._surface.of(index, sentence)
            return (mention, self._resolve(mention, index)) if mention else ("", "unknown")
        for verb in self._verb_chain(index):
            children = self.children.get(verb, ())
            for child in children:
                if any(child < c < verb and self.tokens[c].dep == self.tokens[child].dep == "nsubj" for c in children):
                    continue  # "NORDVIK (AP) — The mayor said": of two subjects the nearer
                if self.tokens[child].dep in SUBJECTS and self.tokens[child].dep != "agent":
                    if self.tokens[child].dep == "nsubjpass":
                        agent = next((c for c in children if self.tokens[c].dep == "agent"), None)
                        if agent is None and verb == index:
                            return "", "unknown"
                        # "was forced to say": who is forced says it.
                        child = child if agent is None else next(iter(self.children.get(agent, ())), child)
                    if self.in_marks(self.tokens[child].start) and not self.in_marks(self.tokens[index].start):
                        break  # the parser took a word of the quotation for the subject
                    mention = self._phrase(child)
                    return mention, self._resolve(mention, child)
            if self.tokens[verb].dep == "acl" and self._can_speak(self.tokens[verb].head):
                mention = self._phrase(self.tokens[verb].head)  # "a report saying that": the noun itself speaks
                return mention, self._resolve(mention, self.tokens[verb].head)
        # Where the parse shows no subject, a name next to the verb is one: the parser goes wrong around quotation marks.
        mention = self._surface.of(index, sentence)
        speaker = self.people.canonical(mention, self.tokens[index].start) if mention else ""
        return (mention, speaker) if self.people.is_person(speaker) else ("", "unknown")

    def _can_speak(self, noun: int) -> bool:
        """Whether the verb that hangs on a noun is the noun's: "a report saying that", not "months on the trail deriding it"."""
        token = self.tokens[noun]
        place = token.dep == "pobj" and self.tokens[token.head].lower in ("on", "in", "at", "during", "over")
        return token.pos in ("NOUN", "PROPN") and not place

    def source(self, head: int) -> tuple[str, str]:
        """The noun phrase around a token as written, and its canonical name."""
        mention = self._phrase(head)
        return mention, self._resolve(mention, head)

    def _verb_chain(self, index: int) -> list[int]:
        """The verb, then the verbs whose subject it shares (coordination, control, participles)."""
        chain = [index]
        while len(chain) < 5 and self.tokens[chain[-1]].dep in ("conj", "xcomp", "advcl", "ccomp", "aux", "pcomp", "dep"):
            head = self.tokens[chain[-1]].head
            token = self.tokens[chain[-1]]
            own = any(self.tokens[c].dep in SUBJECTS for c in self.children.get(chain[-1], ()))
            if token.dep == "ccomp" and (own or self.tokens[chain[-1]].lower not in self.say_verbs) and token.tag not in ("VBG", "VB"):
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
        """The noun phrase around its head, without clauses that hang on it; with the name in apposition to a description."""
        keep, name = self._words_of(head)
        low, high = min(keep), max(keep)
        if name is not None and name > high:
            named = self._words_of(name)[0]
            if _DATELINE.search(self._between(low, min(named) - 1)):
                low, high = min(named), max(named)
            elif not self.people.is_person(self.people.canonical(self._between(low, high))):
                high = max(named)
        for child in self.children.get(head, ()):
            if self.tokens[child].dep == "conj" and self.tokens[child].pos == "PROPN" and child > high:
                both = self._between(low, max(self._words_of(child)[0]))
                if self._are_two(self.people.canonical(both)):
                    return both
        # "the Commander-in-Chief": the parser hangs the rest of a hyphenated word elsewhere.
        while (
            high + 2 < len(self.tokens) and self.tokens[high + 1].text == "-" and self.tokens[high].end == self.tokens[high + 2].start - 1
        ):
            high += 2
        return self._between(low, high)

    def _are_two(self, name: str) -> bool:
        """Whether a speaker is two people: "Ada Finch and Ned Roe"."""
        first, joint, second = name.partition(" and ")
        return bool(joint) and self.people.is_person(first) and self.people.is_person(second)

    def _words_of(self, head: int) -> tuple[list[int], int | None]:
        """The tokens of a noun phrase, and the name that stands in apposition to it ("the mayor, Ada Finch")."""
        keep = [head]
        stack = [head]
        name = None
        while stack:
            here = stack.pop()
            for child in self.children.get(here, ()):
                token = self.tokens[child]
                if token.dep == "appos" and token.pos == "PROPN" and self.people.named_between(*self._reach(child)):
                    name = child
                glue = token.dep == "punct" and token.text in "-.&’'" and child + 1 < len(self.tokens) and child < head
                if (token.dep in _LOOSE and not glue) or (token.dep == "prep" and self._is_loose(child, here)):
                    continue
                keep.append(child)
                stack.append(child)
        return keep, name

    def _reach(self, token: int) -> tuple[int, int]:
        """From the first to the last word of the name that ends in a token."""
        first = token
        while first > 0 and first <= self.tokens[first - 1].head <= token and self.tokens[first - 1].dep == "compound":
            first -= 1
        return self.tokens[first].start, self.tokens[token].end

    def _is_loose(self, preposition: int, head: int) -> bool:
        """Whether a phrase behind a noun only tells when and where: "in a statement", "during a briefing"; behind a name all but "of"."""
        word = self.tokens[preposition].lower
        inside = [self.tokens[c].lower for c in self.children.get(preposition, ())]
        if word in _WHEN or any(w in _WHERE_SAID for w in inside):
            return True
        return word != "of" and self.tokens[head].pos == "PROPN"

    def _between(self, low: int, high: int) -> str:
        # "71-year-old Ada Finch": the parser hangs the first part of a hyphenated word elsewhere.
        while low > 0 and self.tokens[low - 1].end == self.tokens[low].start and "-" in (self.tokens[low].text, self.tokens[low - 1].text):
            low -= 1
        return self.document.text[self.tokens[low].start : self.tokens[high].end].strip("“”\"' ,")

    def _resolve(self, mention: str, head: int) -> str:
        """The canonical speaker behind a mention that stands at a token."""
        low = mention.lower()
        if low in PRONOUNS and low != "who":
            if head in self.pronouns:
                return self.pronouns[head]
            if self._passed:
                return "unknown"  # the focus is that of the end of the text by now
            name = self._asked(low, head) or self._focus.resolve(low)
            if name != "unknown" and self.tokens[head].lower == low:
                self.pronouns[head] = name
            return name
        if low in ("who", "which", "that"):
            verb = self.tokens[head].head
            if verb >= 0 and self.tokens[verb].dep in ("relcl", "acl"):
                noun = self.tokens[verb].head
                above = self.tokens[noun].head
                if self.tokens[noun].dep == "appos" and above >= 0 and self.tokens[above].pos == "PROPN":
                    noun = above  # "Grant Pellow, the chairman, who insisted"
                return "unknown" if self.tokens[noun].pos == "NUM" else self._resolve(self._phrase(noun), noun)
            return "unknown"
        if low in _SAY_NOTHING or not _LETTERS.search(mention) or (low in DETERMINERS and low not in ("some", "another", "one")):
            return "unknown"
        at = self.tokens[head].start
        fitting = self.people.described(mention, at) if low.startswith("the ") else []
        # Of several senators "the senator" is the one spoken of lately; if none was, nobody is clear.
        name = self._focus.among(fitting) or self.people.canonical(mention) if len(fitting) > 1 else self.people.canonical(mention, at)
        return self._same_unnamed(name) if self.kind_of(name, mention) == "unnamed" else name

    def _asked(self, pronoun: str, head: int) -> str:
        """Whom "he" means in "Roe asked the mayor whether it was safe, to which he replied": the one who was asked; empty elsewhere."""
        verb = self.tokens[head].head
        if self.tokens[head].dep != "nsubj" or self.say_verbs.get(self.tokens[verb].lower) not in _REPLIES or not self.reporting:
            return ""
        before = next(reversed(self.reporting))
        asked = [c for c in self.children.get(before, ()) if self.tokens[c].dep in ("dobj", "dative") and c > before]
        if self.say_verbs.get(self.tokens[before].lower) != "ask" or not asked or self.reporting[before] != self.sentence_of(self.tokens[head].start):
            return ""
        name = self.people.canonical(self._phrase(asked[0]), self.tokens[asked[0]].start)
        return name if self.people.is_person(name) and self.people.fits(name, pronoun) else ""

    def _same_unnamed(self, name: str) -> str:
        """ "the official" behind "an official with knowledge of the plan" is that one."""
        noun = head_noun(name)
        if name == f"the {noun}":
            return self._unnamed.get(noun, name)
        if not is_plural(noun):
            self._unnamed[noun] = name
        return name
