"""What readers take and give: a document's bytes with their place, and what a reader makes of them."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

NOTHING: Mapping[str, str] = MappingProxyType({})


class Raw(NamedTuple):
    """One document as it stands in a file, an archive or a crawl."""

    place: str  # for messages, as the user finds it: "news/a.html", "crawl.warc.gz, record 12", "all.zip, b/c.docx"
    name: str  # of the file, with its suffix, which chooses the reader
    data: bytes
    fields: Mapping[str, str] = NOTHING  # what is known from outside, under our names (url, date, …); it has precedence


class Draft(NamedTuple):
    """What a reader makes of a document; the text is not cleaned yet."""

    text: str  # body only; paragraphs divided by blank lines
    title: str = ""
    fields: Mapping[str, str] = NOTHING  # what the document says of itself, under our names: outlet, date, url, author
    done: tuple[str, ...] = ()  # what was decoded, repaired or left out, in words, with counts
