"""Findings and voices -> how far the writer stands behind each sentence, and the shares of an article or an outlet.

A sentence counts by its main claim: a hedge inside a relative clause leaves a plain assertion plain. Naming a source is good
practice and no doubt: what a named source says is `named`, never `hedged`.

Source: averred and attributed propositions are told apart as by Sinclair (1986, "Fictional Worlds") and Hunston (2000, "Evaluation
and the Planes of Discourse"), hedges and boosters as by Hyland (2005, Metadiscourse).
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Container, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from framing.clauses import COMMISSIVE
from framing.people import WRITER
from framing.phrases import PREDICATES, VERBS
from framing.scores import clustered_interval, share_interval
from framing.text import lemma
from framing.trees import FINITE_TAGS
from framing.types import COMMITMENTS, NAMED_KINDS, Claim, CommitmentShare, Document, Finding, Quotation, Sentence, Stretch
from framing.voice import Voices

if TYPE_CHECKING:
    import pandas

# Labels that bear on whether a claim is so; an inexact number or a small degree leaves it asserted.
LIKELIHOOD = ("modal", "epistemic", "hearsay")
TABLE_COLUMNS = ("commitment", "articles", "sentences", "count", "share", "low", "high")
_MAIN_SHARE = 0.5  # of a sentence's words, from which they are its main claim where no main verb tells
_ANSWERABLE = COMMISSIVE | {"admit", "confess"}  # "vowed to leave", "admitted to three errors": the words are the source's
_SOURCES = {**dict.fromkeys(NAMED_KINDS, "named"), "unknown": "unclear"}  # all others are unnamed
_GAP = " … "
_PAIRS = ("“”", "‘’", '""', "''", "()")
_CLOSING = " \n”\"’'»)]"


class _Said(NamedTuple):
    """Words that the writer hands to a source."""

    start: int
    end: int
    source_kind: str
    cue: str
    is_speech: bool  # else a thought or what evidence shows
    has_marks: bool = False
    is_claim: bool = True  # else the writer's own words, or what someone is to do: that it was asked is the writer's to tell


def find_claims(document: Document, findings: Sequence[Finding], voices: Voices) -> tuple[Claim, ...]:
    """The claims that hedges and boosters qualify, by start; cues with one scope share a claim."""
    wordings = _Wordings(document, voices.active)
    stacks: dict[tuple[int, int, str], list[int]] = {}
    for number, finding in enumerate(findings):
        if finding.scope is not None:
            stacks.setdefault(finding.scope, []).append(number)
    return tuple(
        Claim(
            start=start,
            end=end,
            text=document.text[start:end],
            kind=kind,
            wording=wordings.wording(start, end, [findings[number] for number in numbers]),
            cues=tuple(numbers),
            strength=min((findings[n].strength for n in numbers if findings[n].label in LIKELIHOOD), default=0),
        )
        for (start, end, kind), numbers in sorted(stacks.items())
    )


def find_commitments(
    document: Document, findings: Sequence[Finding], voices: Voices, stretches: Sequence[Stretch]
) -> tuple[str, ...]:  # fmt: skip
    """For each sentence how the writer commits to its main claim; empty where no word of it is the writer's."""
    return tuple(_Commitments(document, findings, voices, stretches).run())


def score_commitments(commitments: Iterable[str]) -> tuple[CommitmentShare, ...]:
    """The share of each way to commit among the sentences of one article that have words of the writer."""
    counts = Counter(filter(None, commitments))
    total = counts.total()
    rows = []
    for commitment in COMMITMENTS:
        share = counts[commitment] / total if total else None
        low, high = (None, None) if share is None else share_interval(share, total)
        rows.append(
            CommitmentShare(commitment=commitment, count=counts[commitment], sentences=total, share=share, low=low, high=high)
        )  # fmt: skip
    return tuple(rows)


def pool_commitments(articles: Iterable[tuple[str, Sequence[CommitmentShare]]], by: str = "outlet") -> pandas.DataFrame:
    """The shares of each group of articles, with a 95% interval over articles (none below five).

    Args:
        articles: for each article the name of its group and its shares.
        by: the name of the first column.

    Returns:
        one row for each group and each of COMMITMENTS, groups in the order of their names; columns `by` and TABLE_COLUMNS.
    """
    import pandas

    groups: dict[str, list[Sequence[CommitmentShare]]] = {}
    for group, shares in articles:
        groups.setdefault(group, []).append(shares)
    rows = []
    for group, pooled in sorted(groups.items()):
        totals = [shares[0].sentences for shares in pooled]
        for number, commitment in enumerate(COMMITMENTS):
            counts = [shares[number].count for shares in pooled]
            share = sum(counts) / sum(totals) if sum(totals) else None
            low, high = clustered_interval(counts, totals) or (None, None)
            rows.append((group, commitment, len(pooled), sum(totals), sum(counts), share, low, high))
    return pandas.DataFrame(rows, columns=[by, *TABLE_COLUMNS])


class _Commitments:
    def __init__(self, document: Document, findings: Sequence[Finding], voices: Voices, stretches: Sequence[Stretch]) -> None:
        self.document, self.tokens, self.voices = document, document.tokens, voices
        self.token_starts = [token.start for token in self.tokens]
        # What is taken for granted is neither pressed nor weakened.
        labels = (*LIKELIHOOD, "vague-source", "booster")
        self.cues = [f for f in findings if f.voice == "narrator" and f.label in labels and not f.presupposition]
        self.cue_starts = [finding.start for finding in self.cues]
        self.stretches = stretches
        self.stretch_starts = [stretch.start for stretch in stretches]
        self.told: dict[int, list[_Said]] = {}  # by sentence
        # What a thing of no known kind shows ("this shows that") is the writer's own claim.
        told = [q for q in voices.quotations if q.presentation in ("thought", "evidence") and q.source_kind != "unknown"]
        self._lay_out(filter(self._is_finite, told))

    def run(self) -> Iterator[str]:
        for number, sentence in enumerate(self.document.sentences):
            yield self._commitment(number, sentence)

    def _commitment(self, number: int, sentence: Sentence) -> str:
        words = [token.start for token in self.tokens[sentence.first : sentence.last] if token.word]
        said = self._said_in(sentence)
        speech = [s for s in said if s.is_speech]
        if all(any(s.start <= word < s.end for s in speech) for word in words):
            return ""
        if self._asks(sentence, speech):
            return "question"
        said += self.told.get(number, [])
        main = self._main_verb(sentence)
        report = self._report_of(main, said, words)
        source = _SOURCES.get(report.source_kind, "unnamed") if report else None
        verb = self._reporting_verb(sentence, report, said) if report else None
        labels = {
            cue.label
            for cue in self._cues_in(sentence)
            if not _inside(cue.start, said)
            and (self._bears_on(cue, main) or self._holds(cue, verb))
            and not (verb is not None and cue.start <= self.tokens[verb].start < cue.end)  # "Ada Finch suggested that": she says so
        }
        for commitment, found in (
            ("hearsay", "hearsay" in labels),
            ("hedged", not labels.isdisjoint(LIKELIHOOD)),
            (source, source is not None),
            ("unnamed", "vague-source" in labels),
            ("boosted", "booster" in labels),
        ):
            if found and commitment is not None:
                return commitment
        return "plain"

    def _said_in(self, sentence: Sentence) -> list[_Said]:
        """The speech in a sentence, one for each stretch."""
        first = max(0, bisect_right(self.stretch_starts, sentence.start) - 1)
        last = bisect_left(self.stretch_starts, sentence.end)
        told = [(s.start, s.end, s.quotation) for s in self.stretches[first:last] if s.quotation]
        return [_Said(start, end, q.source_kind, q.cue, True, q.kind != "indirect", self._is_claim(q)) for start, end, q in told]

    def _is_claim(self, quotation: Quotation) -> bool:
        if quotation.speaker == WRITER or quotation.mention.lower() == "we":
            return False  # "we mentioned that the fee rose"
        if quotation.kind == "indirect" and not quotation.mention:
            return False  # "it is right to say that": nobody says it
        return quotation.kind != "indirect" or not quotation.text.lower().startswith("to ") or lemma(quotation.cue.lower()) in _ANSWERABLE

    def _report_of(self, main: int | None, said: Sequence[_Said], words: Sequence[int]) -> _Said | None:
        """The report of the main claim of a sentence: what holds its main verb, what this verb reports, or the most words."""
        sizes = [(sum(s.start <= word < s.end for word in words), s) for s in said if s.is_claim]
        held = verbs = []
        if main is not None:
            start, verb = self.tokens[main].start, self.tokens[main].lower
            held = [(-(s.end - s.start), s) for _, s in sizes if s.start <= start < s.end]  # the innermost
            verbs = [(size, s) for size, s in sizes if s.cue.lower() == verb]
        # "It is right to say that the fee fell": what nobody is named to say, the writer says.
        most = [(size, s) for size, s in sizes if main is None or s.has_marks or s.source_kind != "unknown"]
        if sum(size for size, s in most if s.is_speech) < _MAIN_SHARE * len(words):
            most = []
        found = max(held or verbs or most, key=lambda pair: pair[0], default=None)
        return found[1] if found else None

    def _reporting_verb(self, sentence: Sentence, report: _Said, said: Sequence[_Said]) -> int | None:
        """The verb of a say-clause: "It is here, the guard reportedly said, that it fell"; what a thing shows has none here."""
        if not report.is_speech:
            return None
        inside = (i for i in range(sentence.first, sentence.last) if i in self.voices.active and self.tokens[i].lower == report.cue.lower())
        return next((i for i in inside if not _inside(self.tokens[i].start, said)), None)

    def _holds(self, cue: Finding, verb: int | None) -> bool:
        """Whether the clause that a cue qualifies holds a verb."""
        scope = cue.scope
        return verb is not None and scope is not None and scope.kind == "clause" and scope.start <= self.tokens[verb].start < scope.end

    def _bears_on(self, cue: Finding, main: int | None) -> bool:
        """Whether a cue qualifies the main claim: its clause holds the main verb, or the cue is that verb or its predicate.

        Without a parse every cue of the sentence is taken to.
        """
        if main is None:
            return True
        verb = self.tokens[main].start
        kinds = ("clause",) if self.tokens[main].pos in VERBS else ("clause", "phrase")  # "Possible flood in Ellery" claims a flood
        if cue.start <= verb < cue.end or (cue.scope and cue.scope.kind in kinds and cue.scope.start <= verb < cue.scope.end):
            return True
        inside = self.tokens[bisect_left(self.token_starts, cue.start) : bisect_left(self.token_starts, cue.end)]
        return any(token.head == main and token.dep in PREDICATES for token in inside)

    def _main_verb(self, sentence: Sentence) -> int | None:
        return next((i for i in range(sentence.first, sentence.last) if self.tokens[i].dep == "ROOT"), None)

    def _cues_in(self, sentence: Sentence) -> Sequence[Finding]:
        return self.cues[bisect_left(self.cue_starts, sentence.start) : bisect_left(self.cue_starts, sentence.end)]

    def _asks(self, sentence: Sentence, speech: Sequence[_Said]) -> bool:
        text = self.document.text
        end = sentence.start + len(text[sentence.start : sentence.end].rstrip(_CLOSING))
        outside = text[end - 2 : end - 1] in _CLOSING.strip()  # 'Did she say “no”?'
        return text[end - 1 : end] == "?" and (outside or not _inside(end - 1, speech))

    def _lay_out(self, told: Iterable[Quotation]) -> None:
        starts = [sentence.start for sentence in self.document.sentences]
        for q in told:
            for number in range(max(0, bisect_right(starts, q.start) - 1), bisect_left(starts, q.end)):
                self.told.setdefault(number, []).append(_Said(q.start, q.end, q.source_kind, q.cue, False))

    def _is_finite(self, quotation: Quotation) -> bool:
        """Whether a clause with a verb of its own tells it: "believes that it fell", not "wants to leave"."""
        inside = self.tokens[bisect_left(self.token_starts, quotation.start) : bisect_left(self.token_starts, quotation.end)]
        return any(token.tag in FINITE_TAGS for token in inside)


def _inside(place: int, said: Iterable[_Said]) -> bool:
    return any(s.start <= place < s.end for s in said)


class _Wordings:
    """Claims without their cues: "Mayorkas reportedly said", with what he said in front, reads "Mayorkas said …"."""

    def __init__(self, document: Document, active: Container[int]) -> None:
        self.text, self.tokens, self.active = document.text, document.tokens, active
        self.token_starts = [token.start for token in self.tokens]

    def wording(self, start: int, end: int, cues: Sequence[Finding]) -> str:
        words, at, gap = "", start, ""
        for cue in sorted(cues, key=lambda c: c.start):
            if start <= cue.start and cue.end <= end and at <= cue.start:
                # A cue alone in marks goes with them: the fee “really” rose.
                alone = start < cue.start and cue.end < end and self.text[cue.start - 1] + self.text[cue.end] in _PAIRS
                words, gap = self._joined(words, gap, at, cue.start - alone)
                gap = _GAP if gap == _GAP or self._leaves_gap(cue) else " "
                at = cue.end + alone
        words, _ = self._joined(words, gap, at, end)
        behind = bisect_left(self.token_starts, end)
        while behind and any(cue.start <= self.tokens[behind - 1].start < cue.end for cue in cues):
            behind -= 1
        return words + " …" if behind - 1 in self.active else words

    def _joined(self, words: str, gap: str, start: int, end: int) -> tuple[str, str]:
        """The words with those of a stretch behind them, and the gap that is left open: nothing, or the same before empty ones."""
        more = " ".join(self.text[start:end].split()).strip(" ,;—–")
        return (f"{words}{gap if words else ''}{more}", "") if more else (words, gap)

    def _leaves_gap(self, cue: Finding) -> bool:
        """Whether an ellipsis must stand for a cue: without an adverb a clause reads on, without its predicate it does not."""
        first, last = bisect_left(self.token_starts, cue.start), bisect_left(self.token_starts, cue.end)
        return any(token.pos in VERBS or token.dep in PREDICATES for token in self.tokens[first:last])
