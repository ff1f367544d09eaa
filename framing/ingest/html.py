"""A news page -> headline, paragraphs and what it says of itself; what is no text of the article is left out and counted."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from framing.errors import InputError
from framing.ingest.encoding import decode
from framing.ingest.html_lines import sort_lines
from framing.ingest.html_markup import parse_page, strip_markup
from framing.ingest.html_meta import read_body, read_metadata
from framing.ingest.html_parts import prune
from framing.ingest.html_shape import BREAK, QUOTED, count_words, drop_headline, shape_paragraphs
from framing.ingest.limits import MOST_DOCUMENT
from framing.ingest.records import Draft, Raw

if TYPE_CHECKING:
    from lxml.etree import _Element

_DECLARED = re.compile(
    rb"""(?:<meta[^>]{0,200}?charset|<\?xml[^>]{0,100}?encoding)\s{0,5}=\s{0,5}["']?\s{0,5}([\w.:-]{1,40})""", re.IGNORECASE
)
_HEAD = 4096  # bytes in which a page names its encoding
_BLOCKS = frozenset("p head item quote code cell div list table row ab".split())


def read_html(raw: Raw) -> Draft:
    """Headline, paragraphs and fields of a news page; the paragraphs of block quotations and embedded posts get "> " in front.

    Fields: outlet, author, date (ISO 8601), url, access ("paywalled").

    Raises:
        InputError: the page has no article ("empty"), or is no page that can be read in bounded time.
    """
    if len(raw.data) > MOST_DOCUMENT:
        raise InputError(raw.place, f"is larger than {MOST_DOCUMENT:,} bytes", remedy="save the article as text")
    named = _DECLARED.search(raw.data[:_HEAD])
    text, done = decode(raw.data, raw.place, declared=raw.fields.get("charset", "") or (named[1].decode("ascii") if named else ""))
    markup, data, scripts = strip_markup(text.replace(QUOTED, "").replace(BREAK, "\n"), raw.place)
    root = parse_page(markup, raw.place)
    title, fields, problems = read_metadata(root, data, raw.fields.get("url", ""))
    parts, words, bylines = prune(root, raw.place)
    drop_headline(root, title, parts, words)
    shape_paragraphs(root, parts)
    total = count_words(root)
    found = _article(root)
    blocks = [] if found is None else list(_blocks(found))
    kept = sort_lines(blocks, title, bylines, fields, parts, words)
    if not _has_words(kept):
        kept = sort_lines(read_body(data), title, [], fields, parts, words)
        problems.append("text taken from the page's JSON-LD")
    if not _has_words(kept):
        raise InputError(raw.place, "has no article that can be found", remedy="save the article's text as .txt or .docx", kind="empty")
    left_out = [f"left out {name}: {count}" + (f" ({words[name]} words)" if words[name] else "") for name, count in sorted(parts.items())]
    rest = total - sum(len(block.removeprefix("> ").split()) for block in blocks)
    if rest > 0:
        left_out.append(f"left out other text of the page: {rest} words")
    if scripts:
        left_out.append(f"left out scripts: {scripts}")
    return Draft("\n\n".join(kept), title, fields, (*done, *problems, *left_out))


def _has_words(blocks: list[str]) -> bool:
    return any(character.isalpha() for block in blocks for character in block)


def _article(root: _Element) -> _Element | None:
    """The part of the page that is its article, as trafilatura finds it; None where it finds none."""
    from lxml import etree, html
    from trafilatura import bare_extraction

    logger = logging.getLogger("trafilatura")
    if not logger.handlers:
        logger.addHandler(logging.NullHandler())  # a page without an article is ours to report
    page = html.document_fromstring(
        etree.tostring(root, encoding="utf-8", method="html"), parser=html.HTMLParser(encoding="utf-8", huge_tree=True)
    )
    found = bare_extraction(page, include_comments=False, include_tables=False, fast=True)
    return getattr(found, "body", None)


def _blocks(body: _Element) -> Iterator[str]:
    """The paragraphs in order, each on one line but for the line ends of the markup."""
    from lxml import etree

    held: list[str] = []
    for event, element in etree.iterwalk(body, events=("start", "end")):
        if element.tag in _BLOCKS:
            yield from _cut("".join(held))
            held = []
        elif element.tag == "lb" and event == "start":
            held.append(BREAK)
        held.append((element.text if event == "start" else element.tail) or "")
    yield from _cut("".join(held))


def _cut(text: str) -> Iterator[str]:
    """The paragraphs of a block, which two line ends divide; the mark of a quotation counts for all of them."""
    mark = "> " if QUOTED in text else ""
    lines = [" ".join(line.split()) for line in text.replace(QUOTED, "").split(BREAK)]
    for paragraph in "\n".join(lines).split("\n\n"):
        if paragraph.strip():
            yield mark + paragraph.strip()
