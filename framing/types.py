"""The records that pass between the stages; all frozen, all offsets in code points of `Document.text`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    import pandas

DEVICES = ("loaded", "hedge", "certainty", "contrast")
VOICES = ("narrator", "quoted", "paraphrased")
SCOPES = ("clause", "phrase", "quantity")
# How far the writer stands behind the main claim of a sentence, in the writer's own voice: asserted without a cue; hedged; boosted; handed
# to a source with a name, to one without, to one of which neither is known; passed on as hearsay; asked and not claimed.
COMMITMENTS = ("plain", "boosted", "hedged", "hearsay", "named", "unnamed", "unclear", "question")
SECTIONS = ("headline", "lead", "body")
DEPTHS = ("fast", "full")
# How much of the source's own words is given (after Semino and Short 2004, Corpus Stylistics): what was said; what was believed, hoped
# or wanted; an act of speech of which only the topic is named ("criticized the plan"); what documents and data show. All but speech is
# told in the writer's words.
PRESENTATIONS = ("speech", "thought", "act", "evidence")
SOURCE_KINDS = ("person", "institution", "document", "unnamed", "crowd", "unknown")
NAMED_KINDS = ("person", "institution", "document")
# How firmly a verb of saying says that the source stands behind the words (after the reporting verbs of doubt and of assurance of Hyland 1999).
SOURCE_COMMITMENTS: Mapping[int, str] = {1: "tentative", 2: "plain", 3: "firm"}
# What a verb of saying shows of the writer: takes the words for true, leaves them to their source, keeps away from them.
WRITER_COMMITMENTS = ("vouches", "leaves", "distances")
POLARITIES = ("negative", "positive", "contested")
LABELS: Mapping[str, tuple[str, ...]] = {
    "loaded": (
        "evaluative", "combative", "reporting-verb", "labelling", "metaphor",
        "intensity", "emotive", "insinuation", "scare-quotes",
    ),
    "hedge": (
        "modal", "epistemic", "hearsay", "attribution", "vague-source", "approximator", "downtoner",
    ),
    "certainty": ("booster",),
    "contrast": ("comparison", "concession", "reversal", "correction", "opposition", "paired"),
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One news article as it was read, after cleaning."""

    text: str  # body only; paragraphs divided by line ends
    title: str = ""  # headline, empty if there is none
    id: str = ""
    outlet: str = ""
    date: str = ""  # ISO 8601 where it is known
    url: str = ""
    story: str = ""  # the event that it reports; articles of one story share it
    cleaned: tuple[str, ...] = ()  # what cleaning changed, in words, with counts
    extra: tuple[tuple[str, str], ...] = ()  # further columns of a table or manifest: name and value ("leaning", "left")
    notes: tuple[str, ...] = ()  # kinds of checks that noted something and kept the article (`ingest.checks`): "too-short", "wire-copy"


class Span(NamedTuple):
    """A stretch of text: 0-based start, one past the last code point."""

    start: int
    end: int


class Scope(NamedTuple):
    """The claim that a hedge or a booster qualifies: 0-based start, one past the last code point."""

    start: int
    end: int
    kind: str  # from SCOPES


class Token(NamedTuple):
    """A word, clitic or mark. Tag, head and relation are empty where the sentence was not parsed."""

    start: int
    end: int
    text: str
    lower: str  # lower case, straight apostrophes
    word: bool  # counts as a word (no mark, no clitic, no second part of a hyphenated word)
    pos: str = ""  # Universal part of speech
    tag: str = ""  # Penn Treebank tag
    head: int = -1  # index of the head token in Document.tokens; its own index at the root
    dep: str = ""  # ClearNLP relation, as the English spaCy models give it


class Sentence(NamedTuple):
    """A sentence with its place; token range is half open."""

    start: int
    end: int
    section: str  # headline, lead, body
    paragraph: int  # index into Document.paragraphs
    first: int  # index of the first token
    last: int  # one past the last token


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One article's text, cut up once; the text never changes afterwards."""

    article: Article
    text: str  # headline, blank line, body
    paragraphs: tuple[Span, ...]
    sentences: tuple[Sentence, ...]
    tokens: tuple[Token, ...]
    depth: str  # "fast", "full"
    parsed: frozenset[int] = frozenset()  # indices of the sentences that carry tags and heads

    @property
    def word_count(self) -> int:
        return sum(token.word for token in self.tokens)


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotation:
    """Reported speech: the attributed words, without their marks and without the say-clause."""

    start: int
    end: int
    text: str
    kind: str  # "direct" (marks), "indirect" (no marks), "mixed" (no marks, with marked words inside)
    speaker: str  # as written in the article, led back to the full name; "unknown" if none was found
    cue: str  # the word that reports: "said", "according to"; empty if none
    mention: str = ""  # the speaker's name or description at this place: "he", "the senator"
    presentation: str = "speech"  # from PRESENTATIONS
    source_kind: str = "unknown"  # from SOURCE_KINDS


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """Consecutive words of one voice and, in a reported voice, of one quotation; the stretches of a document tile its text."""

    start: int
    end: int  # marks and blanks behind the last word included
    voice: str  # from VOICES
    words: int
    quotation: Quotation | None  # the innermost that holds the words; None for the narrator


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceVerb:
    """A verb with which a source is reported."""

    verb: str  # dictionary form; "according to" as it is
    count: int
    stance: str  # "neutral", "distancing", "endorsing", "charged"; empty where no lexicon tells
    presentation: str  # from PRESENTATIONS
    commitment: int = 0  # of the source: a key of SOURCE_COMMITMENTS; 0 where no lexicon tells
    writer: str = ""  # from WRITER_COMMITMENTS; empty where no lexicon tells

    @property
    def judges(self) -> bool:
        return self.stance not in ("", "neutral")


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A speaker with all that the article gives of him, her or it."""

    speaker: str
    source_kind: str  # from SOURCE_KINDS
    words: int  # of speech, each word of the article once
    words_quoted: int  # between marks
    words_paraphrased: int
    share: float  # 0..1, of all words of the article
    quotations: int  # passages of speech
    thoughts: int
    acts: int
    evidence: int
    verbs: tuple[SourceVerb, ...]  # in the order of PRESENTATIONS, then the most frequent first


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceSummary:
    """How an article's words are spread over its sources. A source is counted where words of it are given."""

    sources: int
    named: int  # persons, institutions and documents
    unnamed: int  # unnamed people, crowds and sources of unknown kind
    kinds: Mapping[str, int]  # number of sources of each of SOURCE_KINDS
    words_narrator: int
    words_named: int
    words_unnamed: int
    unknown: Source  # the passages for which no speaker was found, together; no source of its own
    named_share: float | None  # 0..1, of all reported words; None where nobody's are
    hill_1: float | None  # effective number of sources, order 1; None where no source has words
    hill_2: float | None  # the same, order 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One marked wording."""

    start: int
    end: int
    text: str
    device: str  # "loaded", "hedge", "certainty"
    label: str  # from LABELS
    voice: str  # "narrator", "quoted", "paraphrased"
    speaker: str  # for reported voices, else empty
    target: str  # whom or what the wording colours: the nearest noun phrase, as written, for "it" what it stands for; empty if none
    polarity: str  # toward the target: "negative", "positive", "contested"; empty for other devices
    strength: int  # 1 slight, 2 clear, 3 strong
    negated: bool
    section: str  # "headline", "lead", "body"
    rule: str  # what decided it: "loaded.combative:trash"
    reason: str  # one sentence for a reader
    plainer: tuple[str, ...] = ()
    confidence: float = 0.8  # 0..1, share of such findings held right on annotated data
    pole: tuple[str, str] | None = None  # (pole named, opposite pole), for contrasts
    target_entity: str = ""  # the person, group or institution behind the target, by its full name; the target itself where it is nobody's
    scope: Scope | None = None  # of hedges and boosters: what they qualify; None where it cannot be told
    presupposition: str = ""  # "factive": takes a clause for true; "implicative": takes a duty or a judgement for granted; else empty
    questioned: bool = False  # of hedges and boosters: it stands in a question


@dataclass(frozen=True, slots=True, kw_only=True)
class WordedBy:
    """How often one speaker words an entity, and how."""

    speaker: str  # empty for the reporter; "unknown" where nobody is found
    count: int
    quoted: int  # of them in marks
    paraphrased: int
    negative: int  # negated findings count for no polarity
    positive: int
    contested: int


@dataclass(frozen=True, slots=True, kw_only=True)
class EntityRow:
    """How a person, a group or a thing is worded: the loaded findings that colour it."""

    entity: str  # by its full name, else as written first
    count: int
    negative: int  # negated findings count for no polarity
    positive: int
    contested: int
    narrator: int  # of them in the reporter's own words
    findings: tuple[int, ...]  # places in Analysis.findings
    voices: Mapping[str, int]  # findings in each of VOICES
    speakers: tuple[WordedBy, ...]  # the reporter first, then the others, the most findings first
    wordings: tuple[str, ...]  # the words as written, in the order of the text, each once


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What one or several hedges and boosters qualify, and all of these cues: stacked where there are several."""

    start: int
    end: int
    text: str
    kind: str  # from SCOPES
    wording: str  # the claim without its cues; an ellipsis where one is left out
    cues: tuple[int, ...]  # places in Analysis.findings, in the order of the text
    strength: int  # the commitment that its hedges leave, 1 low to 3 high: the lowest of them; 0 where none of them bears on likelihood


@dataclass(frozen=True, slots=True, kw_only=True)
class CommitmentShare:
    """How many sentences in the writer's voice commit in one way."""

    commitment: str  # from COMMITMENTS
    count: int  # sentences
    sentences: int  # with words in the writer's voice
    share: float | None  # 0..1; None where there is no such sentence
    low: float | None  # 95% interval of the share
    high: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One side of a contrast."""

    start: int
    end: int
    text: str
    holder: str  # who it belongs to, empty if it cannot be named
    mention: str = ""  # the holder as written at this place: "he", "the senator"
    voice: str = "narrator"  # from VOICES
    loaded: int = 0  # loaded findings in it


@dataclass(frozen=True, slots=True, kw_only=True)
class Contrast:
    """Two sides set against each other."""

    label: str
    voice: str  # the voice of its cue; of side b where there is none
    speaker: str
    cue: Span | None
    a: Side
    b: Side
    section: str
    rule: str
    reason: str
    confidence: float
    about: str = ""  # "words/deeds", "then/now"; empty where neither is told
    last_word: str = "b"  # "a", "b": whose words stand last


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """How often a device or label stands in a voice, with its denominator."""

    device: str
    label: str  # "all" sums the device
    voice: str  # "all" sums the voices
    count: int
    words: int  # words in that voice
    per_1000: float | None  # None where the voice has no words: no rate, which is not rate 0
    low: float | None  # 95% interval of per_1000
    high: float | None
    percentile: float | None = None  # 0..100, among articles of the norms; None where they say nothing (`framing.norms`)


@dataclass(frozen=True, slots=True, kw_only=True)
class Analysis:
    """All that was found in one article; the `to_` methods hand it to the report modules."""

    document: Document
    findings: tuple[Finding, ...]
    contrasts: tuple[Contrast, ...]
    quotations: tuple[Quotation, ...]
    score_rows: tuple[Score, ...]
    entity_rows: tuple[EntityRow, ...]  # whom and what loaded findings colour, the most often first
    claims: tuple[Claim, ...]  # what hedges and boosters qualify, by start
    loaded_probability: tuple[float, ...]  # one per sentence, 0..1
    commitments: tuple[str, ...]  # one per sentence, from COMMITMENTS; empty where the writer has no word in it
    commitment_rows: tuple[CommitmentShare, ...]  # in the order of COMMITMENTS
    voice_words: Mapping[str, int]  # words per voice
    stretches: tuple[Stretch, ...]
    source_rows: tuple[Source, ...]  # the most words first
    source_summary: SourceSummary
    provenance: Mapping[str, Any] = field(default_factory=dict)

    @property
    def scores(self) -> pandas.DataFrame:
        """The score table, one row per device, label and voice (columns as in `to_dict()["scores"]`)."""
        import pandas

        rows = self.to_dict()["scores"]
        return pandas.DataFrame(rows, columns=list(rows[0]) if rows else None)

    @property
    def sources(self) -> pandas.DataFrame:
        """Who speaks, one row per source, the most words first (columns as in `to_dict()["sources"]`)."""
        import pandas

        from framing.report.record import SOURCE_COLUMNS, source_records

        return pandas.DataFrame(source_records(self), columns=list(SOURCE_COLUMNS))

    @property
    def entities(self) -> pandas.DataFrame:
        """How each person, group and thing is worded, one row each (columns as in `to_dict()["entities"]`)."""
        import pandas

        from framing.report.record import ENTITY_COLUMNS

        return pandas.DataFrame(self.to_dict()["entities"], columns=list(ENTITY_COLUMNS))

    @property
    def commitment(self) -> pandas.DataFrame:
        """How the writer commits, one row for each of COMMITMENTS (columns as in `to_dict()["commitment"]`)."""
        import pandas

        return pandas.DataFrame(self.to_dict()["commitment"])

    def to_frame(self) -> pandas.DataFrame:
        """The findings, one row each."""
        import pandas

        from framing.report.record import FINDING_COLUMNS, finding_records

        return pandas.DataFrame(finding_records(self), columns=list(FINDING_COLUMNS))

    def to_dict(self) -> dict[str, Any]:
        """The report as plain data, schema `framing.report/1`."""
        from framing.report.record import to_record

        return to_record(self)

    def to_html(self) -> str:
        """The report as one HTML page without outside resources."""
        from framing.report.html import to_html

        return to_html(self)

    def _repr_html_(self) -> str:
        from framing.report.html import to_fragment

        return to_fragment(self)
