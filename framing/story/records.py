"""The records of a comparison of articles on one story; all frozen, all offsets in the text of their own article."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from framing.types import Analysis, Span

if TYPE_CHECKING:
    import pandas

FORMS = ("name", "description", "pronoun")
REFERENT_KINDS = ("person", "institution", "place", "group", "thing", "event")
# What a row sets side by side.
ROW_KINDS = ("headline", "lead", "naming", "agency", "loaded", "hedging", "statement", "source", "fact")


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A place where an article names, describes or points to a referent."""

    start: int
    end: int
    text: str
    form: str  # from FORMS
    sentence: int  # index into Document.sentences
    head: int  # index of its head in Document.tokens


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One wording for a referent, with how often an article takes it; mentions that differ only in "the" or capitals are one wording."""

    wording: str  # as first written, without a determiner in front of a description
    form: str  # "name" or "description"
    count: int
    narrator: int  # of them in the reporter's own voice
    polarity: str  # of the loaded findings inside it: "negative", "positive", "contested"; empty if it is plain
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """A verb that a referent does or suffers."""

    verb: str  # dictionary form, with its particle: "carry out"
    role: str  # "does", "suffers"
    passive: bool
    other: str  # of "does" whom it is done to, of "suffers" who does it, by the full name; empty where the article leaves it out
    negated: bool
    start: int  # the verb, or the noun that names its event
    end: int
    nominal: bool = False  # told by a noun: "the dismissal of the chief"


@dataclass(frozen=True, slots=True, kw_only=True)
class Portrait:
    """How one article words one referent."""

    article: int  # index into StoryComparison.analyses
    mentions: tuple[Mention, ...]  # in the order of the text
    choices: tuple[Choice, ...]  # the most frequent first
    acts: tuple[Act, ...]  # in the order of the text
    loaded: tuple[int, ...]  # places in Analysis.findings: loaded wordings that colour it
    hedged: int  # sentences in the reporter's voice about it that are hedged or hearsay
    plain: int  # those that are asserted or boosted


@dataclass(frozen=True, slots=True, kw_only=True)
class Referent:
    """A person, a body, a group, a thing or an event that two or more of the articles speak of."""

    name: str  # its full name, else its most frequent description
    kind: str  # from REFERENT_KINDS
    portraits: tuple[Portrait | None, ...]  # one per article; None where it is not found
    why: str  # what lines the mentions up: "same name", "North Korean names North Korea", "rival names of one thing", …


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """How one article passes on a statement."""

    article: int
    start: int  # the reported words
    end: int
    quotation: int  # index into Analysis.quotations
    verb: str  # dictionary form of the cue; "according to" as it is; empty if none
    stance: str  # of the verb, as in SourceVerb; empty where no lexicon tells
    kind: str  # as Quotation.kind
    speaker: str  # as this article has it
    sentence: Span
    commitment: int = 0  # of the source, as in SourceVerb; 0 where no lexicon tells
    source_kind: str = "unknown"  # as Quotation.source_kind
    words: int = 0  # of this statement that the article reports, in other quotations too
    words_quoted: int = 0  # of them between marks


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """The same words, or the same claim of the same speaker, passed on by two or more of the articles."""

    speaker: str
    tellings: tuple[Telling | None, ...]  # one per article
    likeness: float  # 0..1, of the two tellings that are least alike


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """How an article opens: its headline, or the first sentence of its text."""

    article: int
    section: str  # "headline", "lead"
    sentence: Span
    actor: str  # subject of its main verb, as written; empty without one, or where the sentence was not parsed
    verb: str  # dictionary form of the main verb; "say" of a headline that names a speaker before a colon; empty as above
    turn: str  # of the verb: "active"; "passive" with the one who does it; "agentless" passive; empty as above
    agent: str  # of "passive" the one who does it, as written
    loaded: tuple[int, ...]  # places in Analysis.findings
    commitment: str  # from COMMITMENTS; empty where the writer has no word in it
    quoted: tuple[Span, ...]  # words between quotation marks
    question: bool
    carriers: tuple[Span, ...]  # names and numbers that no other article has in its opening


@dataclass(frozen=True, slots=True, kw_only=True)
class Hearing:
    """How much of a source's words one article gives."""

    article: int
    words: int
    words_quoted: int
    share: float  # 0..1, of all words of the article
    passages: int
    sentence: Span  # of the longest passage
    start: int  # of its words
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class StorySource:
    """A source whose words one or more of the articles give."""

    name: str
    source_kind: str  # as in Source
    hearings: tuple[Hearing | None, ...]  # one per article; None where it has no word
    named: tuple[Span | None, ...]  # where an article first names it; None where it does not, and for unnamed sources


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A sentence of one article to which nothing was found in another: "not found", never "hidden"."""

    article: int
    sentence: Span
    missing: tuple[int, ...]  # the articles in which nothing like it was found
    nearest: tuple[tuple[int, Span, float], ...]  # of each of these the likest sentence, with the likeness 0..1; none if no word is shared
    marks: tuple[Span, ...]  # what carries it: the names and numbers that these articles lack
    alike: tuple[tuple[int, Span], ...] = ()  # of each article in which it is found the sentence
    telling: float = 0.0  # 0..1: early in its article, in its headline, with names and numbers, taken up again


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One article's part of a row."""

    article: int
    wording: str  # what stands in the row, in a few words: "“illegal aliens” (3), “migrants”"
    sentence: Span | None  # one sentence that shows it; None where the article has none
    marks: tuple[Span, ...] = ()  # what to highlight in that sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One difference between the articles, with a sentence of each."""

    kind: str  # from ROW_KINDS
    subject: str  # whom or what it is about
    difference: float  # 0..1, how strongly the articles differ in it
    reason: str  # one sentence for a reader: what differs
    cells: tuple[Cell | None, ...]  # one per article; None where the article has nothing to it
    referent: int | None = None  # index into StoryComparison.referents


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryComparison:
    """Two or more articles on one story, side by side; the `to_` methods hand it to the report modules."""

    analyses: tuple[Analysis, ...]
    names: tuple[str, ...]  # how the articles are called in tables, one each and all different: outlet, else id, else "article 1"
    referents: tuple[Referent, ...]  # the most mentioned first
    statements: tuple[Statement, ...]
    facts: tuple[Fact, ...]
    rows: tuple[Row, ...]  # the strongest differences first
    provenance: Mapping[str, Any] = field(default_factory=dict)

    @property
    def word_choice(self) -> pandas.DataFrame:
        """How often each article takes each wording for each referent, one row each (columns as in `to_dict()["word_choice"]`)."""
        import pandas

        from framing.report.story_record import WORD_CHOICE_COLUMNS, word_choice

        return pandas.DataFrame(word_choice(self), columns=list(WORD_CHOICE_COLUMNS))

    def to_dict(self) -> dict[str, Any]:
        """The comparison as plain data, schema `framing.contrast/1`."""
        from framing.report.story_record import to_record

        return to_record(self)

    def to_html(self) -> str:
        """The comparison as one HTML page without outside resources."""
        from framing.report.contrast import to_html

        return to_html(self)

    def to_markdown(self) -> str:
        """The comparison as CommonMark with tables."""
        from framing.report.story_markdown import to_markdown

        return to_markdown(self)

    def _repr_html_(self) -> str:
        from framing.report.contrast import to_fragment

        return to_fragment(self)
