"""Document -> quotations with speakers, and for any span the answer to "whose words are these?"."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from framing.marks import Marked, find_marked
from framing.people import PRONOUNS, People
from framing.types import Document, Quotation, Sentence, Span, Token

_SUBJECTS = {"nsubj", "nsubjpass", "csubj", "agent"}
_CONTENT = {"ccomp", "xcomp"}
# Verbs that own a quoted word or phrase without being verbs of saying ("called it “a disgrace”").
_NAMING = {"call", "describe", "label", "dub", "brand", "deem", "term", "refer", "characterize", "style", "denounce", "accuse", "praise",
           "criticize", "condemn", "blame", "cite", "promise", "urge", "decry", "paint", "portray", "hail", "slam", "blast", "mock", "urge"}  # fmt: skip
# With these the infinitive is what the speaker says; "asked her to leave" reports an act.
_COMMISSIVE = {"vow", "pledge", "promise", "claim", "threaten", "swear", "offer", "profess", "purport"}
_FINITE = re.compile(
    r"\b(?:is|are|was|were|am|be|been|has|have|had|do|does|did|will|would|can|could|should|may|might|must|n['’]t|['’](?:s|re|m|ve|ll|d)|"
    r"I|we|you|they|he|she|it|let|go|think|know|want|need|say|said)\b"
)
_TITLE_WORD = re.compile(r"\b(?:book|film|movie|song|show|series|play|novel|album|podcast|magazine|documentary|episode|program|column|headlined|titled|entitled|hashtag|nicknamed|known as|word|words|term|phrase|letters)\s*,?\s*$", re.I)
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


class _Finder:
    """One pass over one document; holds what the rules share."""

    def __init__(self, document: Document, say_verbs: Mapping[str, str]) -> None:
        self.document = document
        self.tokens = document.tokens
        self.say_verbs = say_verbs
        self.marked = [m for m in find_marked(document) if not m.nested]
        self.people = People(document)
        self.starts = [m.start for m in self.marked]
        self.sentence_starts = [s.start for s in document.sentences]
        self.children: dict[int, list[int]] = {}
        for index, token in enumerate(self.tokens):
            if token.head >= 0 and token.head != index:
                self.children.setdefault(token.head, []).append(index)
        self.reporting: dict[int, int] = {}
        self.subjects: dict[int, str] = {}
        self.mentions: dict[int, str] = {}
        self.active: set[int] = set()
        self.pronouns: dict[int, str] = {}
        self.recent: list[str] = []  # people and sources, the latest last: whom a pronoun can stand for

    def run(self) -> Voices:
        self._find_reporting()
        speech: list[Quotation] = []
        unowned: list[Marked] = []
        for mark in self.marked:
            quotation = self._attribute(mark, speech)
            if quotation is None:
                unowned.append(mark)
            else:
                speech.append(quotation)
        indirect = sorted(self._indirect(), key=lambda q: q.start)
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

    # --- verbs of saying and their subjects -------------------------------------------------------------

    def _find_reporting(self) -> None:
        """Every token outside marks that reports, with its speaker, in the order of the text."""
        for number, sentence in enumerate(self.document.sentences):
            self._see_subject_of(sentence)
            for index in range(sentence.first, sentence.last):
                token = self.tokens[index]
                if token.lower == "according" and self._next_word(index) == "to":
                    self._note(index, number, *self._object_of_according(index, sentence))
                elif token.lower in self.say_verbs and not self._in_marks(token.start) and self._is_verb(index, sentence):
                    self._note(index, number, *self._subject(index, sentence))

    def _note(self, index: int, number: int, mention: str, speaker: str) -> None:
        self.reporting[index] = number
        self.mentions[index] = mention
        self.subjects[index] = speaker
        if speaker and speaker != "unknown":
            self.recent.append(speaker)

    def _is_verb(self, index: int, sentence: Sentence) -> bool:
        token = self.tokens[index]
        if token.pos:
            return token.pos in ("VERB", "AUX") and token.dep not in ("amod", "compound")
        before = self.tokens[index - 1].lower if index > sentence.first else ""
        return before not in ("a", "an", "the", "his", "her", "its", "their", "of", "this", "that", "some", "any", "no", "to")

    def _next_word(self, index: int) -> str:
        return self.tokens[index + 1].lower if index + 1 < len(self.tokens) else ""

    def _object_of_according(self, index: int, sentence: Sentence) -> tuple[str, str]:
        last = index + 2
        while last < sentence.last and self.tokens[last].text not in ",.;:—–)" and self.tokens[last].lower not in ("which", "who", "that"):
            last += 1
        if last == index + 2:
            return "", "unknown"
        mention = self.document.text[self.tokens[index + 2].start : self.tokens[last - 1].end]
        return mention, self._resolve(mention)

    def _subject(self, index: int, sentence: Sentence) -> tuple[str, str]:
        """Who says it: mention as written and canonical name."""
        if not self.tokens[index].pos:
            mention = self._surface_subject(index, sentence)
            return (mention, self._resolve(mention)) if mention else ("", "unknown")
        for verb in self._verb_chain(index):
            for child in self.children.get(verb, ()):
                if self.tokens[child].dep in _SUBJECTS and self.tokens[child].dep != "agent":
                    if self.tokens[child].dep == "nsubjpass":
                        agent = next((c for c in self.children.get(verb, ()) if self.tokens[c].dep == "agent"), None)
                        if agent is None:
                            return "", "unknown"
                        child = next(iter(self.children.get(agent, ())), child)
                    mention = self._phrase(child)
                    return mention, self._resolve(mention, child)
        return "", "unknown"

    def _verb_chain(self, index: int) -> list[int]:
        """The verb, then the verbs whose subject it shares (coordination, control, participles)."""
        chain = [index]
        while len(chain) < 5 and self.tokens[chain[-1]].dep in ("conj", "xcomp", "advcl", "acl", "ccomp", "aux", "pcomp", "dep"):
            head = self.tokens[chain[-1]].head
            token = self.tokens[chain[-1]]
            if token.dep == "ccomp" and token.tag not in ("VBG", "VB"):
                break
            if token.dep == "acl":  # "a report saying that": the noun itself speaks
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
                if token.dep in ("relcl", "acl", "appos", "punct", "cc", "advcl", "conj") and not (token.dep == "punct" and token.text in "-.&’'"):
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
        before_is_mark = index > sentence.first and self.tokens[index - 1].text in ",”\"’"
        if after and after.lower in ("that",):
            before_is_mark = False
        if after and (before_is_mark or index == sentence.first) and (after.text[:1].isupper() or after.lower in ("the", "a", "one")):
            last = index + 1
            while last < sentence.last and self.tokens[last].text not in ",.;:—“\"" and last - index < 10:
                last += 1
            return self.document.text[after.start : self.tokens[last - 1].end]
        first = index
        while first > sentence.first and first > index - 10:
            previous = self.tokens[first - 1]
            if previous.text in ",;:—–“”\"()" or previous.lower in ("that", "and", "but", "while", "as", "who", "which", "when", "because"):
                break
            first -= 1
        while first < index and self.tokens[first].lower in ("also", "still", "however", "but"):
            first += 1
        last = index
        while last > first and self.tokens[last - 1].lower in ("reportedly", "also", "has", "had", "have", "then", "later", "apparently", "was", "is", "repeatedly", "not", "did"):
            last -= 1
        return self.document.text[self.tokens[first].start : self.tokens[last - 1].end] if last > first else ""

    def _see_subject_of(self, sentence: Sentence) -> None:
        """Remembers the person who is the subject of a sentence: "he" in the next one is most often that one."""
        for index in range(sentence.first, sentence.last):
            token = self.tokens[index]
            if token.lower in ("he", "she") and token.dep in _SUBJECTS and not self._in_marks(token.start):
                self._resolve(token.text, index)
            if token.pos:
                seen = token.dep in ("nsubj", "nsubjpass") and self.tokens[token.head].dep == "ROOT"
            else:
                seen = index - sentence.first < 4 and not self.tokens[index + 1 if index + 1 < sentence.last else index].text[:1].isupper()
            if seen and token.text[:1].isupper() and not self._in_marks(token.start):
                name = self.people.canonical(token.text)
                if self.people.is_person(name):
                    self.recent.append(name)
                    return

    def _resolve(self, mention: str, head: int = -1) -> str:
        low = mention.lower()
        if low in PRONOUNS and low not in ("who", "it"):
            for name in dict.fromkeys(reversed(self.recent[-8:])):
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

    # --- marked words ------------------------------------------------------------------------------------

    def _in_marks(self, at: int) -> bool:
        place = bisect_right(self.starts, at) - 1
        return place >= 0 and self.marked[place].start <= at < self.marked[place].end

    def _sentence_of(self, at: int) -> int:
        return max(0, bisect_right(self.sentence_starts, at) - 1)

    def _attribute(self, mark: Marked, before: Sequence[Quotation]) -> Quotation | None:
        """The mark as reported speech with its speaker, or None if nobody is reported to have said it."""
        text = self.document.text[mark.start : mark.end]
        words = len(re.findall(r"\w[\w’'-]*", text))
        first, last = self._sentence_of(mark.start), self._sentence_of(mark.end - 1)
        verb = self._verb_for(mark, first, last, words)
        previous = before[-1] if before else None
        near = previous is not None and self._gap_is_empty(previous.end, mark.start)
        if mark.continues and previous is not None:
            return self._quotation(mark, previous.speaker, previous.cue, previous.mention)
        if verb is not None:
            self.active.add(verb)
            return self._quotation(mark, self.subjects[verb] or "unknown", self._cue(verb), self.mentions[verb])
        if words <= SHORT_WORDS and not text.rstrip().endswith((".", ",", "!", "?")):
            return None
        if near and previous is not None:
            return self._quotation(mark, previous.speaker, previous.cue, previous.mention)
        clause = bool(_FINITE.search(text)) and words > SHORT_WORDS
        whole = text[:1].isupper() and text.rstrip()[-1:] in ".!?,…—"
        if not (clause or whole or words > 8) or _TITLE_WORD.search(self.document.text[max(0, mark.start - 40) : mark.start - 1]):
            return None
        return self._quotation(mark, self._speaker_before(mark, previous), "", "")

    def _speaker_before(self, mark: Marked, previous: Quotation | None) -> str:
        """A quotation without a say-clause: the speaker of the sentence it stands in, of the one before, or unknown."""
        number = self._sentence_of(mark.start)
        for back in (number, number - 1):
            if back < 0:
                continue
            verbs = [index for index, place in self.reporting.items() if place == back]
            if verbs:
                return self.subjects[verbs[-1]] or "unknown"
        paragraph = self.document.sentences[number].paragraph
        if previous is not None and self.document.sentences[self._sentence_of(previous.start)].paragraph >= paragraph - 1:
            return previous.speaker
        return "unknown"

    def _gap_is_empty(self, start: int, end: int) -> bool:
        """Only marks and blanks, or a say-clause sentence's end, between two marked stretches of one paragraph."""
        between = self.document.text[start:end]
        if "\n" in between:
            return False
        number = self._sentence_of(end)
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
        inner_end = self.document.text[mark.end - 1]
        first_after = between[1:2] if between[:1] in "”\"’'" else between[:1]
        return (inner_end in ",?!—…." or first_after in ",") and len(between) < 90 and not re.search(r"[;:]|\.\s", between[2:])

    def _governs(self, verb: int, mark: Marked, words: int) -> bool:
        between = self.document.text[self.tokens[verb].end : mark.start - 1]
        if re.fullmatch(r"\W*(?:\w+\W+){0,3}?(?:that\W+)?(?:\w+\W+)?", between) and ("," in between or ":" in between or len(between) < 12):
            return True
        if self.tokens[verb].pos:
            inside = self._tree(verb)
            index = self._token_at(mark.start)
            return index in inside
        return ";" not in between and len(between) < 160

    def _naming_verb(self, mark: Marked, number: int, words: int) -> int | None:
        """ "called it “a disgrace”": a verb that gives a name owns the marked words."""
        sentence = self.document.sentences[number]
        from framing.text import lemma

        index = self._token_at(mark.start)
        for verb in range(min(index, sentence.last) - 1, sentence.first - 1, -1):
            token = self.tokens[verb]
            if token.pos not in ("VERB", "") or self._in_marks(token.start) or len(token.text) < 4:
                continue
            if lemma(token.lower) in _NAMING and index - verb < 14:
                mention, speaker = self._subject(verb, sentence)
                if speaker != "unknown":
                    self.reporting.setdefault(verb, number)
                    self.mentions[verb], self.subjects[verb] = mention, speaker
                    return verb
        return None

    def _tree(self, head: int) -> set[int]:
        inside = {head}
        stack = [head]
        while stack:
            for child in self.children.get(stack.pop(), ()):
                if child not in inside:
                    inside.add(child)
                    stack.append(child)
        return inside

    def _token_at(self, at: int) -> int:
        sentence = self.document.sentences[self._sentence_of(at)]
        index = sentence.first
        while index < sentence.last - 1 and self.tokens[index].end <= at:
            index += 1
        return index

    def _cue(self, index: int) -> str:
        token = self.tokens[index]
        return "according to" if token.lower == "according" else token.text

    def _quotation(self, mark: Marked, speaker: str, cue: str, mention: str) -> Quotation:
        text = self.document.text[mark.start : mark.end]
        return Quotation(
            start=mark.start, end=mark.end, text=text, kind="mixed" if self._is_partial(mark) else "direct",
            speaker=speaker or "unknown", cue=cue, mention=mention,
        )  # fmt: skip

    def _is_partial(self, mark: Marked) -> bool:
        """Whether the marked words are a part of the writer's sentence ("is not “set in stone”")."""
        paragraph = self.document.paragraphs[mark.paragraph]
        before = self.document.text[paragraph.start : mark.start - 1].rstrip()
        text = self.document.text[mark.start : mark.end]
        if not before or before[-1] in ",:.?!—–…”\"’)":
            return text[:1].islower() and len(text.split()) <= SHORT_WORDS
        if before.rsplit(None, 1)[-1].lower() in self.say_verbs:
            return len(text.split()) <= SHORT_WORDS
        return True

    # --- reported clauses --------------------------------------------------------------------------------

    def _indirect(self) -> list[Quotation]:
        found: list[Quotation] = []
        for index, number in self.reporting.items():
            sentence = self.document.sentences[number]
            if self.tokens[index].lower == "according":
                spans = self._according_content(index, sentence)
            elif self.tokens[index].lower not in self.say_verbs:
                continue
            elif self.tokens[index].pos:
                spans = self._parsed_content(index, sentence)
            else:
                spans = self._surface_content(index, sentence)
            for span in spans:
                span = self._trim(span)
                if span.end - span.start > 2 and not self._all_marked(span):
                    self.active.add(index)
                    found.append(
                        Quotation(
                            start=span.start, end=span.end, text=self.document.text[span.start : span.end], kind="indirect",
                            speaker=self.subjects[index] or "unknown", cue=self._cue(index), mention=self.mentions[index],
                        )  # fmt: skip
                    )
        return found

    def _parsed_content(self, verb: int, sentence: Sentence) -> list[Span]:
        content: list[int] = []
        for child in self.children.get(verb, ()):
            token = self.tokens[child]
            if token.dep in _CONTENT and not self._in_marks(token.start) and token.pos in ("VERB", "AUX", "ADJ", "NOUN"):
                if token.tag != "VB" or not self._has_to(child) or self.say_verbs[self.tokens[verb].lower] in _COMMISSIVE:
                    content.append(child)
        token = self.tokens[verb]
        if not content and token.dep in ("parataxis", "ccomp", "advcl") and self._between_commas(verb, sentence):
            # "The plan, he said, would fail": the say-clause hangs on the clause that it reports.
            inside = self._tree(verb)
            rest = sorted(set(range(sentence.first, sentence.last)) - inside)
            return [Span(self.tokens[rest[0]].start, self.tokens[rest[-1]].end)] if rest else []
        if not content and self._next_word(verb) == "that":
            return self._surface_content(verb, sentence)
        spans = []
        for child in content:
            tree = sorted(self._tree(child) - self._tree_of_say_clause(verb, child))
            if tree:
                first = self._behind_that(verb, tree[0])
                last = self._coordinated_infinitives(tree[-1], sentence) if self._has_to(child) else tree[-1]
                spans.append(Span(self.tokens[first].start, self.tokens[last].end))
        # "said that A and that B": a second clause coordinated with the first lies inside its tree already.
        out: list[Span] = []
        for span in spans:
            inside_verb = span.start < self.tokens[verb].start < span.end
            out.append(Span(span.start, self._before_say_clause(verb)) if inside_verb else span)
        return out

    def _has_to(self, verb: int) -> bool:
        return any(self.tokens[c].lower == "to" and self.tokens[c].dep == "aux" for c in self.children.get(verb, ()))

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
            if self.tokens[index + 1].tag in ("VB", "VBP", "NN") and self.tokens[index].lower not in ("even",) or self.tokens[index + 1].tag == "VB":
                if self.tokens[index + 1].dep in ("advcl", "conj", "xcomp", "dep", "appos"):
                    inside = [i for i in self._tree(index + 1) if i > last]
                    last = max(inside)
                    index = last
            index += 1
        return last

    def _tree_of_say_clause(self, verb: int, child: int) -> set[int]:
        return {verb, *(c for c in self.children.get(verb, ()) if c != child and self.tokens[c].dep in _SUBJECTS)}

    def _before_say_clause(self, verb: int) -> int:
        subject = [c for c in self.children.get(verb, ()) if self.tokens[c].dep in _SUBJECTS]
        first = min([verb, *(min(self._tree(c)) for c in subject)])
        return self.tokens[first].start

    def _between_commas(self, verb: int, sentence: Sentence) -> bool:
        inside = sorted(self._tree(verb))
        before = self.tokens[inside[0] - 1].text if inside[0] > sentence.first else ""
        return before in ",—–" or self.tokens[inside[0]].text in ",—–"

    def _surface_content(self, verb: int, sentence: Sentence) -> list[Span]:
        text = self.document.text
        after = text[self.tokens[verb].end : sentence.end]
        match = re.match(r"(?:\s+\w+){0,3}?\s+that\s+", after) or re.match(r"\s+(?=(?:he|she|they|it|the|his|her|there|we|[A-Z]\w+)\b(?:\s+[\w’'-]+){0,6}?\s+(?:\w+ed|is|are|was|were|would|will|had|has|have|could|can|should|may|might|did|does)\b)", after)
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
        before = Span(sentence.start, self.tokens[index].start)
        if index - sentence.first > 2:
            clause = re.search(r".*(?:;|, but |, while |, although )", self.document.text[before.start : before.end], re.DOTALL)
            start = before.start + clause.end() if clause else before.start
            return [Span(start, before.end)]
        if last < depth_end - 1:
            return [Span(self.tokens[last].end, self.tokens[depth_end - 1].end)]
        return []

    def _trim(self, span: Span) -> Span:
        text = self.document.text
        start, end = span
        while start < end and (text[start].isspace() or text[start] in ",;:—–"):
            start += 1
        that = re.match(r"that,?\s+", text[start:end])
        start += that.end() if that else 0
        while end > start and (text[end - 1].isspace() or text[end - 1] in ",;:—–."):
            end -= 1
        return Span(start, end)

    def _all_marked(self, span: Span) -> bool:
        outside = sum(1 for t in self._tokens_in(span) if t.word and not self._in_marks(t.start))
        return outside == 0

    def _tokens_in(self, span: Span) -> list[Token]:
        first, last = self._token_at(span.start), self._token_at(max(span.start, span.end - 1))
        return list(self.tokens[first : last + 1])

    def _kind(self, quotation: Quotation, speech: Sequence[Quotation]) -> Quotation:
        if not any(quotation.start <= q.start and q.end <= quotation.end + 1 for q in speech):
            return quotation
        from dataclasses import replace

        return replace(quotation, kind="mixed")
