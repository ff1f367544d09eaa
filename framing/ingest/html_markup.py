"""The text of a page -> its tree without scripts, in bounded time, and its JSON-LD blocks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from framing.errors import InputError
from framing.ingest.limits import MOST_TEXT

if TYPE_CHECKING:
    from lxml.etree import _Element

_MOST_ATTRIBUTES = 500  # of one tag; the parser compares each with each
_MOST_TAGS = 500_000  # of a page, before the empty ones go
_MOST_PAGE_TEXT = MOST_TEXT + 1_000_000  # characters, with blanks and what is no text of the article
_MOST_NAMES = 2_000_000  # characters of all classes and ids; beyond that each is cut
_LONGEST_NAME = 100
_MOST_ELEMENTS = 60_000  # of a page; a long live blog has 20,000
_ATTRIBUTE = r"""[\s/]*+[^\s/>][^\s/>=]*+(?:\s*+=\s*+(?:"[^"]*+"?|'[^']*+'?|[^\s>"'][^\s>]*+)?+)?+"""
# Comments, scripts with what they hold, and tags with their attributes, as a browser cuts them. Every repeat is possessive and every
# alternative goes on to the end where its own end is missing, so that each character is read once.
_MARKUP = re.compile(
    rf"<!--(?:-?>|.*?(?:--!?>|\Z))"
    rf"|<(?P<raw>script|style)(?=[\s/>])(?P<of>(?:{_ATTRIBUTE})*+)[\s/]*+>?(?P<data>.*?)(?:</(?P=raw)|\Z)"
    rf"|<[a-z][^\s/>]*+(?P<attributes>(?:{_ATTRIBUTE})*+)",
    re.DOTALL | re.IGNORECASE,
)
_ONE = re.compile(_ATTRIBUTE)
_JSON_LD = re.compile(r"""type\s*=\s*["']?application/ld\+json""", re.IGNORECASE)
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")  # which the parser lets in, and the tree does not take again
_MEAN_EMPTY = frozenset("br meta link time td".split())


def strip_markup(text: str, place: str) -> tuple[str, list[str], int]:
    """The page without scripts, styles and comments; its JSON-LD blocks; how many scripts there were.

    Raises:
        InputError: there are more tags, or more attributes of one, than any page needs.
    """
    data: list[str] = []
    scripts = tags = 0

    def keep(match: re.Match[str]) -> str:
        nonlocal scripts, tags
        if match["raw"]:
            if _JSON_LD.search(match["of"][:1000]):
                data.append(match["data"])
            else:
                scripts += match["raw"].lower() == "script"
            return f"</{match['raw']}" if match[0].endswith(match["raw"]) else ""
        if match["attributes"] is None:
            return ""
        tags += 1
        if tags > _MOST_TAGS:
            raise InputError(place, f"has more than {_MOST_TAGS:,} tags", remedy="save the article as text")
        if len(match["attributes"]) > 2 * _MOST_ATTRIBUTES and sum(1 for _ in _ONE.finditer(match["attributes"])) > _MOST_ATTRIBUTES:
            raise InputError(place, f"has a tag with more than {_MOST_ATTRIBUTES} attributes", remedy="save the article as text")
        return match[0]

    return _MARKUP.sub(keep, text), data, scripts


def parse_page(text: str, place: str) -> _Element:
    """The tree of a page; no entity beyond HTML's own is expanded, nothing else is read.

    Raises:
        InputError: it holds no page, is nested too deeply, or has more elements or text than any article.
    """
    from lxml import etree

    parser = etree.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, huge_tree=True)
    try:
        root = etree.fromstring(text.encode("utf-8", "replace"), parser)
    except (etree.LxmlError, ValueError, AssertionError):
        root = None
    if root is None:
        raise InputError(place, "holds no page", remedy="save the whole page as HTML", kind="empty")
    if any("depth" in entry.message.lower() for entry in parser.error_log):
        raise InputError(place, "nests its tags too deeply", remedy="save the article as text")
    if sum(map(len, root.itertext())) > _MOST_PAGE_TEXT:
        raise InputError(place, f"has more than {_MOST_PAGE_TEXT:,} characters of text", remedy="save the article as text")
    if sum(1 for _ in root.iter()) > _MOST_ELEMENTS:
        _drop_empty(root)
        if sum(1 for _ in root.iter()) > _MOST_ELEMENTS:
            raise InputError(place, f"has more than {_MOST_ELEMENTS:,} elements", remedy="save the article as text")
    _shorten_names(root)
    for element in root.iter():
        if element.text and _CONTROL.search(element.text):
            element.text = _CONTROL.sub("", element.text)
        if element.tail and _CONTROL.search(element.tail):
            element.tail = _CONTROL.sub("", element.tail)
    return root


def _shorten_names(root: _Element) -> None:
    """Cuts classes and ids where they are more than the search for the article can look at."""
    named = [(element, name) for element in root.iter() for name in ("class", "id") if element.get(name)]
    if sum(len(element.get(name)) for element, name in named) > _MOST_NAMES:
        for element, name in named:
            element.set(name, _CONTROL.sub("", element.get(name)[:_LONGEST_NAME]))


def _drop_empty(root: _Element) -> None:
    """Takes out elements without text, from the last to the first."""
    for element in reversed(list(root.iter())):
        if len(element) == 0 and not (element.text or "").strip() and element.tag not in _MEAN_EMPTY and element is not root:
            remove_element(element)


def remove_element(element: _Element) -> None:
    """Takes an element out; the text behind it stays."""
    parent = element.getparent()
    if element.tail:
        before = element.getprevious()
        if before is not None:
            before.tail = (before.tail or "") + element.tail
        else:
            parent.text = (parent.text or "") + element.tail
    parent.remove(element)
