"""Plain text and Markdown -> headline, body and what the front matter says."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from framing.errors import InputError
from framing.ingest.clean import clean_text
from framing.ingest.encoding import decode
from framing.ingest.records import Draft, Raw

if TYPE_CHECKING:
    from markdown_it.token import Token

_HEADLINE = re.compile(r"([^\n]+)\n[ \t]*\n\s*(.+)", re.DOTALL)
_MOST_MARKDOWN = 500_000  # characters; the longest articles have 100,000
_MOST_MARKS = 20_000  # of them signs of Markdown: the parser tries each for a long time where it closes nothing
_MARKS = "[]()*_`<>!\\"
_FENCE = re.compile(r"---[ \t]*\n")
_FRONT_LINES = 100  # front matter has a few; a longer stretch between two rules is text
_KEY = re.compile(r"([A-Za-z][\w-]{0,30}):(?:[ \t]+(.*))?$")
_FRONT_KEYS = {
    "title": "title", "author": "author", "authors": "author", "date": "date", "outlet": "outlet", "source": "outlet",
    "publisher": "outlet", "url": "url", "link": "url",
}  # fmt: skip
_LEFT_OUT = {"html_block": "HTML", "html_inline": "HTML", "image": "images", "fence": "code blocks", "code_block": "code blocks"}
_UNSEEN_OPEN = re.compile(r"<(script|style|template|iframe|noscript)\b", re.IGNORECASE)


def read_text(raw: Raw) -> Draft:
    """Headline and body of a plain text; the first line is the headline if a blank line follows it.

    Raises:
        InputError: the bytes are no text.
    """
    text, done = _decoded(raw)
    match = _HEADLINE.fullmatch(text)
    return Draft(match.group(2), match.group(1).strip(), done=done) if match else Draft(text, done=done)


def read_markdown(raw: Raw) -> Draft:
    """Headline and paragraphs of a Markdown text, without its marks; the first heading is the headline.

    The paragraphs of a block quotation keep their "> ", by which their voice is known. Lines `key: value` between two lines `---` at the
    beginning give the fields; their title is the headline where the text does not begin with one of the first rank.

    Raises:
        InputError: the bytes are no text, or are too many for a Markdown text.
    """
    from markdown_it import MarkdownIt

    text, done = _decoded(raw)
    if len(text) > _MOST_MARKDOWN:
        raise InputError(raw.place, f"has more than {_MOST_MARKDOWN:,} characters of Markdown", remedy="split it into its articles")
    if sum(map(text.count, _MARKS)) > _MOST_MARKS:
        raise InputError(raw.place, f"has more than {_MOST_MARKS:,} signs of Markdown", remedy="save it as .txt if it is none")
    text, fields, unread = _front_matter(text)
    title = ""
    blocks: list[str] = []
    left_out: Counter[str] = Counter()
    tokens = MarkdownIt("commonmark").parse(text)
    quoted = 0
    for index, token in enumerate(tokens):
        quoted += (token.type == "blockquote_open") - (token.type == "blockquote_close")
        if token.type != "inline":
            left_out.update((_LEFT_OUT[token.type],) if token.type in _LEFT_OUT else ())
            continue
        words = _inline(token.children or [], left_out)
        before = tokens[index - 1]
        if not title and not blocks and before.type == "heading_open" and (before.tag == "h1" or "title" not in fields):
            title = words
        elif words:
            blocks.append(f"> {words}" if quoted else words)
    if unread:
        done += (f"left out front matter: {', '.join(unread)}",)
    done += tuple(f"left out {name}: {count}" for name, count in sorted(left_out.items()))
    return Draft("\n\n".join(blocks), title or fields.pop("title", ""), {k: v for k, v in fields.items() if k != "title"}, done)


def _decoded(raw: Raw) -> tuple[str, tuple[str, ...]]:
    """The cleaned text, in which a blank line is one, and what was done."""
    text, decoded = decode(raw.data, raw.place, declared=raw.fields.get("charset", ""))
    text, cleaned = clean_text(text)
    return text, decoded + cleaned


def _front_matter(text: str) -> tuple[str, dict[str, str], list[str]]:
    """The text behind the front matter, its fields, and the keys that were not read.

    No YAML: a value is what stands behind the colon, without quotation marks; lists and lines that go on are not read.
    """
    opening = _FENCE.match(text)
    lines = text[opening.end() :].split("\n", _FRONT_LINES)[:_FRONT_LINES] if opening else []
    end = next((at for at, line in enumerate(lines) if line.rstrip() in ("---", "...")), 0)
    if not opening or not end or not _KEY.match(lines[0]):
        return text, {}, []
    fields: dict[str, str] = {}
    unread: list[str] = []
    for line in lines[:end]:
        match = _KEY.match(line.rstrip())
        if not match:
            if line.strip() and not line.startswith((" ", "\t", "-", "#")):
                return text, {}, []  # prose between two rules
            continue
        name = _FRONT_KEYS.get(match.group(1).lower(), "")
        value = (match.group(2) or "").strip()
        if value[:1] in "\"'" and value[-1:] == value[:1]:
            value = value[1:-1].strip()
        if name and value and value[0] not in "[{|>&*":
            fields.setdefault(name, value)
        else:
            unread.append(match.group(1))
    return "\n".join(text[opening.end() :].split("\n")[end + 1 :]), fields, unread


def _inline(children: list[Token], left_out: Counter[str]) -> str:
    """The words of a block; text between `<script>` and its end is no text."""
    words: list[str] = []
    unseen = ""
    for child in children:
        if child.type in _LEFT_OUT:
            left_out[_LEFT_OUT[child.type]] += 1
        if child.type == "html_inline":
            match = _UNSEEN_OPEN.match(child.content)
            if match and not unseen:
                unseen = match.group(1).lower()
            elif unseen and child.content.lower().startswith(f"</{unseen}"):
                unseen = ""
        elif unseen:
            continue
        elif child.type in ("text", "code_inline"):
            words.append(child.content)
        elif child.type in ("softbreak", "hardbreak"):
            words.append("\n" if child.type == "hardbreak" else " ")
    return "".join(words).strip()
