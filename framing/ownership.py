"""Marked words -> whose they are: the speaker in the sentence, in the turn around it, or nobody.

Words that nobody is reported to have said are left over; among them the device `loaded` looks for scare quotes.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence

from framing.cited import SHORT_WORDS, is_cited, is_distanced, is_fragment, is_name, is_title_case, words_after, words_before
from framing.inflection import inflections
from framing.marks import Marked
from framing.people import PRONOUNS
from framing.reporting import SUBJECTS, Reporting
from framing.types import Document, Quotation, Sentence


def _forms(verbs: str) -> frozenset[str]:
    return frozenset(form for verb in verbs.split() for form in inflections(verb, "verb"))


# Verbs that give a name: the words are somebody's even where the text does not say whose ("described as “unfit”").
_NAMING = _forms(
    "call describe label dub brand deem term refer characterize characterise style portray decry mock coin cast tout hail compare liken "
    "declare denounce depict categorize classify caricature"
)
# Verbs of judging, thinking and promising: the words are those of their subject, where it can be named.
_JUDGING = _forms(
    "accuse praise criticize criticise condemn blame cite promise urge slam blast see view regard consider warn dismiss deride commit laud "
    "applaud attack ridicule lambaste lament bemoan champion demand pledge vow threaten think believe hope fear expect worry suspect "
    "imagine wish predict foresee envision disparage vilify malign chastise scold rip rebuke fault thank commend credit invoke quote "
    "argue advocate apologize joke taunt quip chant shout remember rate judge perceive bristle object vent paint frame name trumpet rail "
    "complain insist mourn liken extol welcome"
)
_FINITE = re.compile(
    r"\b(?:is|are|was|were|am|be|been|has|have|had|do|does|did|will|would|can|could|should|may|might|must|n['’]t|['’](?:s|re|m|ve|ll|d)|"
    r"I|we|you|they|he|she|it|let|go|think|know|want|need|say|said)\b"
)
_NAMES = r"((?:[A-Z][\w.’'-]*\s+){0,4}[A-Z][\w.’'-]*)"
_HEADLINE_SPEAKER = re.compile(rf"{_NAMES}:\s")
_AS_PUT = re.compile(rf"[”\"’',]*\s+as\s+{_NAMES}.{{0,30}}?\s(?:put|puts|called|calls|described|termed|said|says|wrote)\b")
_OWN_WORDS = re.compile(
    r"\bin\s+(?:(?P<owner>[A-Z][\w.’'-]*(?:\s+[A-Z][\w.’'-]*){0,3}|his|her|their)(?:[’']s?)?\s+(?:own\s+)?words|"
    r"the\s+words\s+of\s+(?P<of>[^,“\"]{2,60}))\s*,?\s*$"
)
_WORDS_BEHIND = re.compile(
    rf"[^()“”\".]{{0,30}}\((?P<owner>{_NAMES}|his|her|their)(?P<of>)(?:[’']s?)?\s+(?:words?|term|phrase|description)\b"
)
_LANGUAGE_OF = re.compile(r",?\s+in\s+the\s+(?:language|words|phrase|phrasing)\s+of\s+(?P<of>[^,.“”\"]{2,40})(?P<owner>)")
_SELF = re.compile(r"\bself-(?:described|proclaimed|declared|professed|identified|avowed)\s*$")
# Nouns for what is said: "the mayor's call for a “clean break”", "claims of a “war on boats”".
_SAID = (
    r"calls?|claims?|complaints?|warnings?|demands?|promises?|pledges?|vows?|accusations?|allegations?|charges?|criticisms?|alarms?|concerns?|"
    r"arguments?|descriptions?|characterizations?|messages?|assertions?|statements?|comments?|remarks?|tweets?|posts?|questions?|threats?|"
    r"appeals?|pleas?|insistence|suggestions?|predictions?|assessments?|apology|apologies|denunciations?|condemnations?|objections?|"
    r"testimony|beliefs?|opinions?|fears?|hopes?|view|vision|references?|allusions?|depictions?|portrayals?|speech(?:es)?|refrains?|"
    r"rhetoric|declarations?|announcements?|admissions?|acknowledge?ments?|answers?|replies|reply|response|quips?|jokes?|taunts?|cries|cry"
)
_NOUN_BEFORE = re.compile(
    rf"\b(?P<noun>{_SAID})\b(?:\s+(?:for|of|about|that|to|as|on|over|against|with|by|saying|reading|calling)\b[^“”\";:.]{{0,60}})?[\s,:]*$"
)
_NOUN_AFTER = re.compile(
    r"\s+(?P<noun>comments?|remarks?|tweets?|claims?|statements?|quips?|promises?|pledges?|refrains?|accusations?|jabs?|taunts?|insults?)\b"
)
# On these stands what somebody chants, wears or holds up; such words are often written like a title.
_DISPLAYED = (
    r"chants?|chanted|chanting|shouts?|shouted|shouting|slogans?|signs?|banners?|placards?|posters?|billboards?|T-shirts?|shirts?|hats?|caps?|"
    r"graffiti|mantra|motto|tagline|(?:battle|rallying) cry|bumper stickers?|stickers?"
)
_DISPLAY_BEFORE = re.compile(rf"\b(?P<noun>{_DISPLAYED})\b[^“”\";.]{{0,30}}$", re.IGNORECASE)
_DISPLAY_AFTER = re.compile(r"\s+(?P<noun>chants?|signs?|banners?|placards?|posters?|T-shirts?|shirts?|hats?|caps?|stickers?|buttons?)\b")
_OWNER_OF_NOUN = re.compile(rf"(?:{_NAMES}[’']s?|\b(his|her|their))\s+(?:[\w-]+\s+){{0,2}}$")
_NOUN_OF = re.compile(rf"\s+(?:of|by|from)\s+(?:the\s+)?(?:[a-z]+\s+)?{_NAMES}")
_ADJECTIVE = re.compile(
    r"\b(?:is|are|was|were|been|be|being|remains?|remained|seems?|seemed|sounded|sounds)\s+(?:\w+\s+)?(?P<noun>critical|wary|skeptical|sceptical|fearful|"
    r"supportive|dismissive|contemptuous|proud|tired|ashamed|suspicious|afraid|worried|concerned|angry|confident|hopeful|optimistic|"
    r"grateful|furious|outraged|disappointed|adamant|insistent)\s+(?:of|about|with|at|over|that|for|by)\b[^“”\";:.]{0,50}$"
)
_PHASES = _forms("continue begin decide offer")  # "continue to give": no saying
# Verbs of saying that tell of a deed more often: short marked words are theirs next to them or in a clause that they open.
_DEEDS = _forms(
    "relate establish find show publish offer reveal express prove indicate rule respond recall decide answer release mention confirm"
)
_WRITES = _forms("write publish read print release host recall mention review star produce direct launch tell ask sing")
_AGENT = re.compile(rf"[\s,]*by\s+(?P<agent>(?:the\s+|an?\s+|some\s+|many\s+)?(?:[a-z][\w’'-]*\s+){{0,2}}(?:{_NAMES}|[a-z][\w’'-]*))")
_SUBJECT_FIRST = re.compile(
    r"(?:(?:But|And|So|Still|Yet|Then|Later|Instead|However|In\s+[\w ]{2,30}|On\s+[\w ]{2,30}),?\s+)?(He|She|" + _NAMES + r")\s"
)
_STOP = frozenset(
    "about after again also been before being could does during ever every from have into just more most much must only other over said same "
    "should some such than that their them then there these they this those through very want were what when where which while whom will "
    "with would your like make made".split()
)


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
            return self.quotation(mark, self.subjects[verb] or "unknown", self.cue(verb), self.mentions[verb])
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
        if short and not self._is_utterance(mark, first) and not is_fragment(self.document, mark, self.tokens[self.token_at(mark.start)]):
            return self._in_turn(mark, first)
        clause = bool(_FINITE.search(text)) and words > SHORT_WORDS
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

    def echoes(self, unowned: Iterable[Marked], speech: Sequence[Quotation]) -> list[Quotation]:
        """Marked words that somebody says elsewhere in the article: headlines pick them up without a name.

        One word must return as it stands; of several words all that carry meaning must stand in one quotation, in any form.
        """
        exact: dict[str, list[int]] = {}
        stems: dict[str, list[int]] = {}
        for number, quotation in enumerate(speech):
            for word in dict.fromkeys(_words(quotation.text)):
                exact.setdefault(word, []).append(number)
            for stem in dict.fromkeys(_stem(word) for word in _words(quotation.text)):
                stems.setdefault(stem, []).append(number)
        found = []
        for mark in unowned:
            words = _words(self.document.text[mark.start : mark.end])
            content = [word for word in words if len(word) > 3 and word not in _STOP]
            if not content or is_distanced(self.document, mark) or is_cited(self.document, mark) or is_name(self.document, mark):
                continue
            places = [exact.get(content[0], [])] if len(content) == 1 else [stems.get(_stem(word), []) for word in content]
            shared = set(places[0]).intersection(*places[1:])
            if shared:
                said = speech[min(shared)]
                found.append(self.quotation(mark, said.speaker, "", said.mention))
        return found

    # In the sentence

    def _named_in_front(self, mark: Marked, number: int) -> str:
        """The speaker in "Ada Finch: city is ‘broken’" and "“in handcuffs,” as Ada Finch put it"; else empty."""
        sentence = self.document.sentences[number]
        lead = _HEADLINE_SPEAKER.match(self.document.text, sentence.start, mark.start)
        tail = _AS_PUT.match(self.document.text, mark.end, sentence.end)
        found = lead or tail
        return self.people.canonical(found.group(1)) if found else ""

    def _verb_for(self, mark: Marked, first: int, last: int, words: int, named: bool) -> int | None:
        """The reporting token that introduces or follows the marked words.

        Args:
            named: the words look like a name, so that only a verb next to them makes them speech.
        """
        close = [index for number in range(first, last + 1) for index in self._told_in.get(number, ())]
        after = [i for i in close if self.tokens[i].start >= mark.end]
        ahead = [i for i in close if self.tokens[i].end <= mark.start]
        # “…,” she said: the say-clause follows the mark.
        if after and self._is_tail(mark, after[0], words):
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
        inner_end = self.document.text[mark.start : mark.end].rstrip("’' ")[-1:]
        first_after = between[1:2] if between[:1] in "”\"’'" else between[:1]
        if not (inner_end in ",?!—…." or first_after in ",") or len(between) >= 90 or re.search(r"[;:]|\.\s", between[2:]):
            return False
        return words > SHORT_WORDS or self._only_subject_between(mark, verb)

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
        if self.tokens[verb].lower in _WRITES:
            return False
        between = self.document.text[self.tokens[verb].end : mark.start].strip("“”\"'‘’`,: ")
        return len(between.split()) <= 3 and not re.search(r"\b(?:on|in|at|for|of|with|from)\b|[’']s?$", between)

    def _governs(self, verb: int, mark: Marked, words: int) -> bool:
        if self.tokens[verb].lower in _PHASES and self.next_word(verb) == "to":
            return False
        between = self.document.text[self.tokens[verb].end : mark.start - 1]
        if re.fullmatch(r"\W*(?:\w+\W+){0,3}?(?:that\W+)?(?:\w+\W+)?", between) and ("," in between or ":" in between or len(between) < 12):
            return True
        if self.tokens[verb].pos:
            heads = [verb]
            if words <= SHORT_WORDS and self.tokens[verb].lower in _DEEDS:
                heads = [c for c in self.children.get(verb, ()) if self.tokens[c].dep == "ccomp"]
            return any(self.token_at(mark.start) in self.tree(head) for head in heads)
        return ";" not in between and len(between) < 160

    def _encloses(self, index: int, mark: Marked) -> bool:
        """Whether the reporting word has the marked words in what it reports, or no content of its own but the sentence around it."""
        token = self.tokens[index]
        if token.lower == "according":
            return True
        place = self.token_at(mark.start)
        if any(place in self.tree(c) for c in self.children.get(index, ()) if self.tokens[c].dep in SUBJECTS):
            return False  # The “experts” said so.
        if token.pos and place in self.tree(index):
            return True
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
            if (token.lower not in _NAMING and token.lower not in _JUDGING) or (not token.pos and not self._is_verb(verb, sentence)):
                continue
            if token.pos and index - verb > 4 and index not in self.tree(verb):
                continue
            mention, speaker = self._namer(verb, mark, sentence)
            if mention.lower() in ("you", "we", "i", "one", "us"):
                return None  # the writer or anybody
            if not mention and index - verb > 4:
                continue  # "is portrayed as less able, a “risk”": nobody's word but that next to the verb
            if speaker == "unknown" and token.lower not in _NAMING and not mention:
                continue
            self.reporting.setdefault(verb, number)
            self.mentions[verb], self.subjects[verb] = mention, speaker
            return verb
        return None

    def _namer(self, verb: int, mark: Marked, sentence: Sentence) -> tuple[str, str]:
        """The subject or agent of a verb of naming, as written and led back."""
        agent = _AGENT.match(words_after(self.document, mark))
        if agent and (not self.tokens[verb].tag or self.tokens[verb].tag == "VBN"):
            return agent["agent"], self.people.canonical(agent["agent"])
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
        own = _OWN_WORDS.search(before) or _WORDS_BEHIND.match(after) or _LANGUAGE_OF.match(after)
        if own:
            mention = own["owner"] or own["of"] or ""
            return self.quotation(mark, self._owner(mention, mark), "words", mention)
        if _SELF.search(before):
            return self.quotation(mark, "unknown", "", "")
        adjective = _ADJECTIVE.search(before)
        if adjective:
            mention, speaker = self._sentence_subject(number)
            return self.quotation(mark, speaker, adjective["noun"], mention)
        noun = _NOUN_AFTER.match(after) or _NOUN_BEFORE.search(before)
        if noun is None:
            return None
        behind = noun.re is _NOUN_AFTER
        possessor = _OWNER_OF_NOUN.search(before if behind else before[: noun.start()])
        of = None if behind else _NOUN_OF.match(before[noun.end("noun") :])
        mention = next((group for match in (possessor, of) if match for group in match.groups() if group), "")
        if not mention and not behind:
            mention, speaker = self._sentence_subject(number)
        else:
            speaker = self._owner(mention, mark) if mention else "unknown"
        return self.quotation(mark, speaker, noun["noun"], mention)

    def _displayed(self, mark: Marked) -> Quotation | None:
        """Words that a crowd chants or somebody wears or holds up."""
        before = words_before(self.document, mark)
        noun = _DISPLAY_AFTER.match(words_after(self.document, mark)) or _DISPLAY_BEFORE.search(before)
        if noun is None:
            return None
        possessor = _OWNER_OF_NOUN.search(before if noun.re is _DISPLAY_AFTER else before[: noun.start()])
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
        opening = _SUBJECT_FIRST.match(self.document.text, sentence.start, sentence.end)
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


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W_][\w'-]*", text.lower().replace("’", "'"))


def _stem(word: str) -> str:
    """A word without its commonest endings, enough to match forms of one word within an article."""
    word = word.removesuffix("'s")
    for ending in ("ingly", "edly", "ing", "ed", "es", "ly", "s"):
        if word.endswith(ending) and len(word) - len(ending) > 3:
            return word.removesuffix(ending).removesuffix("e")
    return word.removesuffix("e") if len(word) > 4 else word
