"""Reported words that no verb of saying introduces: posts, "Ada Finch: …" in headlines, "in her view", and what goes on a quotation."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from framing.reporting import Reporting
from framing.types import Quotation, Sentence, Span

# The line under an embedded post: "— Ada Finch (@adafinch) May 3, 2031".
_POST = re.compile(r"[—–-]{1,2}\s*([^\W\d_][^()\n@]{1,60}?)\s*\(@\w{1,20}\)[\s|,·]*[A-Z][a-z]+\.? \d{1,2}, \d{4}")
_POST_REST = re.compile(r"(?:\s*(?:https?://|pic\.twitter\.com/|www\.)\S+|<[^<>\n]{0,300}>?)")
_HEADLINE = re.compile(r"([^:\n]{2,60}):\s+(?=\S)")
_VIEW_NOUNS = {
    **dict.fromkeys("words telling account version phrase retelling".split(), "speech"),
    **dict.fromkeys("view opinion mind eyes estimation judgment judgement assessment reading book parlance".split(), "thought"),
    **dict.fromkeys("poll polls survey surveys study studies".split(), "evidence"),
}
# What stands before the colon of a headline that reports: "Police: two hurt".
_HEADLINE_SOURCES = {
    "police", "officials", "report", "reports", "poll", "survey", "study", "source", "sources", "prosecutors", "experts", "witnesses",
    "authorities", "newspaper", "judge", "court", "lawyer", "lawyers", "document", "documents", "audit", "memo",
}  # fmt: skip
_TURN = 2  # sentences within which a speaker goes on without a verb of saying
_LEAST_WORDS = 5  # of marked words whose sentence belongs to the same speaker


def find_unmarked(reporting: Reporting, speech: Sequence[Quotation]) -> Iterator[Quotation]:
    """Rows of reported words without a verb of saying.

    Args:
        speech: the marked stretches that report speech.
    """
    yield from _posts(reporting)
    yield from _headline(reporting)
    yield from _views(reporting)
    yield from _continuations(reporting, speech)


def _posts(reporting: Reporting) -> Iterator[Quotation]:
    """Embedded posts: the words before the line that signs them, in its paragraph or in the one before."""
    text = reporting.document.text
    paragraphs = reporting.document.paragraphs
    for number, paragraph in enumerate(paragraphs):
        start = paragraph.start
        for match in _POST.finditer(text, paragraph.start, paragraph.end):
            span = _bare(text, Span(start, match.start()))
            if span.end <= span.start and start == paragraph.start and number:
                span = _bare(text, paragraphs[number - 1])
            start = match.end()
            if span.end - span.start > 1 and not reporting.in_marks(span.start):
                name = match.group(1).strip()
                yield reporting.row(span, speaker=reporting.people.canonical(name), mention=name, kind="direct")


def _bare(text: str, span: Span) -> Span:
    """A span without tags, links and blanks at its ends."""
    start, end = span
    while True:
        part = text[start:end]
        lead = _POST_REST.match(part)
        begin = start + (lead.end() if lead else len(part) - len(part.lstrip()))
        if begin == start:
            break
        start = begin
    links = [match.start() for match in _POST_REST.finditer(text, start, end)]
    while links and not _POST_REST.sub("", text[links[-1] : end]).strip():
        end = links.pop()
    return Span(start, start + len(text[start:end].rstrip()))


def _headline(reporting: Reporting) -> Iterator[Quotation]:
    """ "Ada Finch: we will not yield": a person of the article, a colon, a clause."""
    for number, sentence in enumerate(reporting.document.sentences):
        if sentence.section != "headline" and number:  # a text without a headline may begin with one
            return
        match = _HEADLINE.match(reporting.document.text, sentence.start, sentence.end)
        if match is None:
            continue
        name = match.group(1).strip()
        speaker = reporting.people.canonical(name)
        # A whole quotation behind the colon is found by its marks.
        named = reporting.people.is_person(speaker) and name.split()[-1] == speaker.split()[-1]
        named = named or name.split()[-1].lower() in _HEADLINE_SOURCES
        # "Ada Finch: A Life" says nothing; without a parse nothing tells a verb.
        words = [token for token in reporting.tokens[sentence.first : sentence.last] if token.start >= match.end()]
        if words and words[0].pos and not any(token.pos in ("VERB", "AUX") for token in words):
            continue
        if named and not reporting.in_marks(match.end() + 1) and len(name.split()) <= 5:
            yield reporting.row(Span(match.end(), sentence.end), speaker=speaker, mention=name)


def _views(reporting: Reporting) -> Iterator[Quotation]:
    """ "In her view, the fee is low": the rest of the sentence is what she thinks."""
    tokens = reporting.tokens
    for number, sentence in enumerate(reporting.document.sentences):
        if number not in reporting.document.parsed:
            continue
        for index in range(sentence.first + 1, sentence.last - 3):
            token = tokens[index]
            presentation = _VIEW_NOUNS.get(token.lower, "")
            if not presentation or token.dep != "pobj" or tokens[token.head].lower not in ("in", "to") or reporting.in_marks(token.start):
                continue
            owner = index if presentation == "evidence" else _owner(reporting, index)
            phrase = reporting.tree(token.head)
            content = _beside(reporting, sentence, min(phrase), max(phrase))
            if owner is not None and content is not None:
                mention, speaker = reporting.source(owner)
                yield reporting.row(content, speaker=speaker, mention=mention, cue=f"in … {token.lower}", presentation=presentation)


def _owner(reporting: Reporting, index: int) -> int | None:
    """Whose view it is: "her view", "the view of the mayor"."""
    for child in reporting.children.get(index, ()):
        if reporting.tokens[child].dep == "poss":
            return child
        if reporting.tokens[child].lower == "of":
            return next((c for c in reporting.children.get(child, ()) if reporting.tokens[c].dep == "pobj"), None)
    return None


def _beside(reporting: Reporting, sentence: Sentence, first: int, last: int) -> Span | None:
    """What stands behind a phrase that opens a sentence with a comma, or before one that closes it."""
    tokens = reporting.tokens
    if first <= sentence.first + 1 and last + 3 < sentence.last and tokens[last + 1].text == ",":
        return Span(tokens[last + 2].start, tokens[sentence.last - 2].end)
    if last >= sentence.last - 2 and first > sentence.first + 1 and tokens[first - 1].text == ",":
        return Span(sentence.start, tokens[first - 2].end)
    return None


def _continuations(reporting: Reporting, speech: Sequence[Quotation]) -> Iterator[Quotation]:
    """The rest of a sentence whose marked words go on a quotation: "“It fell,” he said. The port was left with “a pile of dust.”"."""
    reports = set(reporting.reporting.values())
    said: dict[str, int] = {}  # speaker -> the last sentence in which a verb of saying reports words of his
    for quotation in speech:
        if quotation.cue:
            said[quotation.speaker] = reporting.sentence_of(quotation.end)
        if quotation.cue or quotation.speaker == "unknown" or len(quotation.text.split()) < _LEAST_WORDS:
            continue
        number = reporting.sentence_of(quotation.start)
        sentence = reporting.document.sentences[number]
        lead = reporting.document.text[sentence.start : max(sentence.start, quotation.start - 1)].rstrip(" “‘\"'")
        if number - said.get(quotation.speaker, -_TURN - 1) > _TURN:
            continue
        if number in reports or sentence.section == "headline" or len(lead) < 3 or lead[-1] in ":,":
            continue
        yield reporting.row(Span(sentence.start, sentence.end), speaker=quotation.speaker, mention=quotation.mention)
