"""What people think, want, support or criticize: clauses and phrases that a parse hands to a source, beside verbs of saying."""

from __future__ import annotations

from collections.abc import Container, Iterator, Set
from functools import cache

from framing.attribution import Complements, read_cues
from framing.inflection import inflections
from framing.reporting import SUBJECTS, Reporting
from framing.sayclauses import SayClauses, trim
from framing.types import PRESENTATIONS, Quotation, Sentence, Span

# Subjects that are no source: empty words, everybody and nobody, the reader.
_EMPTY_SUBJECTS = set(
    "it there this that what these those nothing something nobody anybody everybody everyone anyone someone somebody none one you".split()
)
_VOICED = {form for verb in ("express", "voice", "articulate", "convey") for form in inflections(verb, "verb")}
# Nouns whose "of" opens what was heard, though nobody is named: "reports of seals".
_HEARD = set("report reports rumor rumors allegation allegations accusation accusations claims warnings speculation".split())
_PARTS = {"VERB": "verb", "AUX": "verb", "NOUN": "noun", "ADJ": "adj"}
_PREDICATES = {"oprd", "attr", "acomp"}
_LIGHT_VERBS = (
    "make issue have express voice hold raise share repeat reiterate offer give take state announce deliver renew maintain keep form reach draw "
    "present launch file send post release sign show feel harbor nurse echo advance air pose lodge level register restate press pursue lead sound "
    "pay lend throw find"
)
_BE = {"is", "was", "are", "were", "be", "been", "being", "'s"}
# Passives that hand an opinion to nobody in particular.
_HEARSAY = {
    "expected", "believed", "thought", "seen", "viewed", "regarded", "considered", "perceived", "deemed", "accused", "alleged", "known",
    "rumored", "suspected", "presumed", "assumed", "feared", "anticipated", "criticized", "praised", "blamed", "credited",
    "charged", "indicted", "investigated", "sued",
}  # fmt: skip


def find_attitudes(reporting: Reporting, done: Container[int]) -> list[Quotation]:
    """One row for each cue of attribution.txt that has a source and a complement which it takes, by start.

    Args:
        done: indices of the reporting tokens whose clauses are known.
    """
    return sorted(_Attitudes(reporting, done).run(), key=lambda quotation: quotation.start)


@cache
def _light_verbs() -> frozenset[str]:
    """Every form of the verbs whose subject holds or makes what their object names ("made the claim"; not "rejected the claim")."""
    return frozenset(form for verb in _LIGHT_VERBS.split() for form in inflections(verb, "verb"))


class _Attitudes:
    def __init__(self, reporting: Reporting, done: Container[int]) -> None:
        self.r = reporting
        self.around = SayClauses(reporting)
        self.done = done
        self.document = reporting.document
        self.tokens = reporting.tokens
        self.cues = read_cues()

    def run(self) -> Iterator[Quotation]:
        for number, sentence in enumerate(self.document.sentences):
            if number not in self.document.parsed:
                continue
            for index in range(sentence.first, sentence.last):
                part = _PARTS.get(self.tokens[index].pos)
                if part is None or index in self.done or self.r.in_marks(self.tokens[index].start):
                    continue
                takes = self._takes(part, index)
                if takes:
                    yield from self._rows(part, index, sentence, takes)

    def _takes(self, part: str, index: int) -> Complements:
        lower = self.tokens[index].lower
        if part == "verb":
            for child in self.r.children.get(index, ()):
                particle = self.tokens[child].dep == "prt" or (self.tokens[child].dep == "advmod" and child == index + 1)
                if particle and ("verb", f"{lower}_{self.tokens[child].lower}") in self.cues:
                    return self.cues["verb", f"{lower}_{self.tokens[child].lower}"]
        takes = self.cues.get((part, lower), {})
        # Clauses behind verbs of saying are found already, or are none.
        return {name: kind for name, kind in takes.items() if name != "that"} if part == "verb" and lower in self.r.say_verbs else takes

    def _rows(self, part: str, index: int, sentence: Sentence, takes: Complements) -> Iterator[Quotation]:
        if part == "noun" and "that" in takes and self._opens_with_colon(index, sentence):
            yield from self._behind_colon(index, sentence, takes)
            return
        found = self._complements(part, index, takes)
        subject = self._passive_subject(index) if part == "verb" else None
        around: list[Span] = []
        if subject is not None and "by" in takes:
            # Who is moved by something is the source: "dockers were alarmed by the plan".
            mention, speaker = self.r.source(subject) if found else ("", "")
            subject = None
        elif subject is not None:
            mention, speaker = self._agent(index, bool(found))
        else:
            if not found and part == "verb" and "that" in takes:
                around = self.around.find(index, sentence)
            if not found and not around:
                return
            mention, speaker = self._source(part, index, sentence)
            if not speaker and part != "verb" and any(self._is_somebodys(index, name, takes[name]) for name, _ in found):
                speaker = "unknown"
        inside = sorted({i for _, head in found for i in self.r.tree(self._content_of(head))})
        if inside and self._is_voiced(part, index):
            # "… that their pay is low | compared with others": the parser hangs what follows on the verb.
            tail = inside[-1] + 1
            if tail < sentence.last and self.tokens[tail].dep == "prep" and self.tokens[tail].head == self.tokens[index].head:
                inside.append(max(self.r.tree(tail)))
        spans = around or ([Span(self.tokens[inside[0]].start, self.tokens[inside[-1]].end)] if inside else [])
        spans = [*self._named(subject), *spans]
        if not speaker:
            return
        names = {name for name, _ in found} or ({"that"} if around else set())
        presentation = self._presentation(takes, names)
        if presentation == "thought" and names == {"that"} and self._is_voiced(part, index):
            presentation = "speech"
        for span in spans:
            cue, span = self.tokens[index].text, trim(self.document.text, span)
            if span.end - span.start > 2:
                yield self.r.row(span, speaker=speaker, mention=mention, cue=cue, presentation=presentation)

    def _opens_with_colon(self, index: int, sentence: Sentence) -> bool:
        return index - sentence.first < 5 and index + 2 < sentence.last and self.tokens[index + 1].text == ":"

    def _behind_colon(self, index: int, sentence: Sentence, takes: Complements) -> Iterator[Quotation]:
        """ "The union's message: the fee must fall."""
        span = trim(self.document.text, Span(self.tokens[index + 2].start, self.tokens[sentence.last - 1].end))
        mention, speaker = self._source_of_noun(index, sentence)
        if self.r.in_marks(span.start + 1) or not speaker or span.end <= span.start:
            return
        yield self.r.row(span, speaker=speaker, mention=mention, cue=self.tokens[index].text, presentation=takes["that"])

    def _presentation(self, takes: Complements, names: Set[str]) -> str:
        """Of speech whose words are not given, only their topic ("announced a plan", "asked her to go"), an act."""
        found = min((takes[name] for name in names), key=PRESENTATIONS.index, default="act")
        return found if found != "speech" or names <= {"that", "to"} else "act"

    def _is_voiced(self, part: str, index: int) -> bool:
        """ "expressed frustration that the pay is low": a feeling put into words is speech."""
        return part == "noun" and self.tokens[index].dep == "dobj" and self.tokens[self.tokens[index].head].lower in _VOICED

    def _is_somebodys(self, index: int, name: str, presentation: str) -> bool:
        """Whether a noun or an adjective tells of a source though none is named: "the claim that …", "growing calls for …"."""
        return presentation == "act" or name == "that" or (name == "of" and self.tokens[index].lower in _HEARD)

    def _complements(self, part: str, index: int, takes: Complements) -> list[tuple[str, int]]:
        """The complements that the cue takes: name and head."""
        found = []
        head = self.tokens[index].head
        if part == "noun" and self.tokens[index].dep == "nsubj" and self.tokens[head].lower in _BE and "that" in takes:
            # "Her point is that the fee is low."
            found += [("that", child) for child in self.r.children[head] if self.tokens[child].dep == "ccomp" and child > head]
        if part == "adj" and self.tokens[index].dep == "acomp" and "that" in takes:
            # "It is unclear whether the pier will open": the clause hangs on the verb.
            found += [("that", child) for child in self.r.children[head] if self.tokens[child].dep == "ccomp" and child > index]
        for child in self.r.children.get(index, ()):
            if child < index:
                continue
            name = self._name(child)
            if name in takes:
                found.append((name, child))
            elif name == "pred" and "obj" in takes:
                found.append(("obj", child))
            elif name == "obj+to" and "to" in takes and ("obj" in takes or "obj?" in takes):
                found.append(("to", child))
        if found and "obj?" in takes:
            found += [("obj?", child) for child in self.r.children.get(index, ()) if child > index and self._name(child) == "obj"]
        if {name for name, _ in found} == {"obj"} and self._is_relative(found[0][1]):
            return []
        return found

    def _name(self, child: int) -> str:
        token = self.tokens[child]
        has_to = any(self.tokens[c].lower == "to" and self.tokens[c].dep == "aux" for c in self.r.children.get(child, ()))
        subject = any(self.tokens[c].dep in SUBJECTS for c in self.r.children.get(child, ()))
        if token.dep == "dobj":
            return "obj"
        if token.dep in _PREDICATES:
            return "pred"
        if token.dep in ("ccomp", "xcomp", "acl", "pcomp"):
            if has_to:
                return "obj+to" if subject else "to"
            if token.tag == "VBG":
                return "ing"
            marked = subject or any(self.tokens[c].dep in ("mark", "expl") for c in self.r.children.get(child, ()))
            if token.pos in ("VERB", "AUX") and (marked or token.dep == "ccomp"):
                return "that"
            return "pred" if token.dep != "acl" else ""
        if token.dep in ("prep", "dative", "agent"):
            return token.lower
        return ""

    def _is_relative(self, head: int) -> bool:
        return self.tokens[head].tag in ("WDT", "WP", "PRP") or self.tokens[head].lower in ("that", "so")

    def _passive_subject(self, index: int) -> int | None:
        return next((c for c in self.r.children.get(index, ()) if self.tokens[c].dep == "nsubjpass"), None)

    def _named(self, subject: int | None) -> list[Span]:
        """The subject of a passive verb as part of the content ("the plan was criticized"), unless it is a pronoun."""
        if subject is None or self._is_relative(subject):
            return []
        tree = self.r.tree(subject)
        return [Span(self.tokens[min(tree)].start, self.tokens[max(tree)].end)]

    def _content_of(self, head: int) -> int:
        """The head of a complement without its preposition: "critical of | the plan"."""
        if self.tokens[head].dep not in ("prep", "dative", "agent"):
            return head
        return next((c for c in self.r.children.get(head, ()) if self.tokens[c].dep in ("pobj", "pcomp")), head)

    def _agent(self, index: int, complete: bool) -> tuple[str, str]:
        """Whose attitude a passive verb tells: its agent; nobody's for "is expected to", "was accused of"; else empty."""
        agent = next((c for c in self.r.children.get(index, ()) if self.tokens[c].dep == "agent"), None)
        below = next((c for c in self.r.children.get(agent, ()) if self.tokens[c].dep == "pobj"), None) if agent is not None else None
        if below is not None:
            return self.r.source(below)
        return ("", "unknown") if complete and self.tokens[index].lower in _HEARSAY else ("", "")

    def _source(self, part: str, index: int, sentence: Sentence) -> tuple[str, str]:
        """Mention and canonical name; both empty where nobody is named."""
        if part == "verb":
            mention, speaker = self.r.subject(index, sentence)
        elif part == "adj":
            head = self.tokens[index].head
            if self.tokens[index].dep == "acomp":
                mention, speaker = self.r.subject(head, sentence)
            elif self.tokens[index].dep == "amod" and head < index:
                mention, speaker = self.r.source(head)
            else:
                return "", ""
        else:
            return self._source_of_noun(index, sentence)
        led_back = mention.lower() in ("that", "which") and speaker.lower() != mention.lower()  # "leaflets that slam the mayor"
        if not mention or (mention.lower() in _EMPTY_SUBJECTS and not led_back):
            return "", ""
        return mention, speaker

    def _source_of_noun(self, index: int, sentence: Sentence) -> tuple[str, str]:
        for child in self.r.children.get(index, ()):
            token = self.tokens[child]
            if token.dep == "poss":
                return self.r.source(child)
            if token.dep == "prep" and token.lower in ("by", "from", "among"):
                below = next((c for c in self.r.children.get(child, ()) if self.tokens[c].dep == "pobj"), None)
                if below is not None:
                    return self.r.source(below)
        head = self.tokens[index].head
        if self.tokens[index].dep == "dobj" and self.tokens[head].lower in _light_verbs():
            return self.r.subject(head, sentence)
        return "", ""
