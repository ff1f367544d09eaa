"""The tree of a page -> the same without what is no text of an article (captions, links, boxes), and counts of it."""

from __future__ import annotations

import re
from collections import Counter
from itertools import islice
from typing import TYPE_CHECKING, Any

from framing.errors import InputError
from framing.ingest.html_markup import remove_element

if TYPE_CHECKING:
    from lxml.etree import _Element

_MOST_LEFT = 20_000  # of the page without navigation and the like, among which the article is sought
_WORD = re.compile(r"[A-Z]{2,}(?![a-z])|[A-Z]?[a-z]+")
_NEVER_TEXT = "noscript template iframe object embed svg canvas button input select textarea video audio map dialog form img picture source link".split()
# What a class or an id says of a part: all words of one of the entries stand in it. An entry is words with "+" between them.
_PARTS = {
    "captions": "caption captions figcaption photo+credit image+credit media+credit imagecredit photocredit",
    "pull quotes": "pullquote pullquotes pull+quote",
    "newsletter boxes": "newsletter newsletters subscribe subscription signup sign+up mailchimp donate donation paywall regwall",
    "comments": "comments disqus commentlist comment+list comment+form comment+section comment+body comment+area comment+respond",
    "share bars": "share sharing sharebar social sharedaddy addtoany follow+us",
    "related links": "related recirc recirculation recommended recommendations readmore read+more read+next more+on most+read trending popular "
    "teaser teasers promo outbrain taboola tags topics see+also also+read up+next",
    "advertisements": "advert advertisement advertising ad ads adslot sponsored sponsor promoted",
    "bylines": "byline bylines author authors timestamp published publish+date posted entry+meta post+meta article+meta article+info pubdate "
    "reading+time readtime",
    "navigation": "nav navbar navigation menu breadcrumb breadcrumbs pagination skip+link cookie cookies consent gdpr masthead sidebar "
    "site+header site+footer global+header global+footer",
    "hidden parts": "sr+only visually+hidden visuallyhidden screen+reader",
}
_BY_WORD: dict[str, list[tuple[str, frozenset[str]]]] = {}
for _name, _entries in _PARTS.items():
    for _entry in _entries.split():
        _BY_WORD.setdefault(_entry.partition("+")[0], []).append((_name, frozenset(_entry.split("+"))))
_NO_PROSE = frozenset("a h1 h2 h3 h4 h5 h6 button option label figcaption select textarea script style noscript template title".split())
_BY_TAG = {"figcaption": "captions", "nav": "navigation", "footer": "navigation", "aside": "asides", "menu": "navigation"}
_READ_ON = re.compile(
    r"(?:read|see|watch|listen|go)\s+(?:more|also|next|now|here|on|deeper)\b|related\b|more\s+(?:on|from|stories|coverage|about)\b|also\s+(?:read|on|in)\b"
    r"|recommended\b|you\s+(?:may|might)\s+(?:also\s+)?like\b|don[’']t\s+miss\b|(?:read|watch|see|listen)\s*:|up\s+next\b|in\s+case\s+you\s+missed\b",
    re.IGNORECASE,
)
_LISTED_SHARE = 0.8  # of the characters of each item of a list of links
_WHOLLY_LINKED = 0.95  # of the characters of a paragraph that is nothing but a link
_MOST_INSIDE = 200  # elements of a line or a list that points to other pages
_LONGEST_POINTER = 400  # characters
_LINKED_SHARE = 0.5  # of the characters of a line, from which on it points to other pages


def prune(root: _Element, place: str) -> tuple[Counter[str], Counter[str], list[str]]:
    """Takes out of the tree what is no text of the article.

    Returns:
        how many parts of each kind had text, how many words they had, and the texts of the bylines.

    Raises:
        InputError: what is left has more elements than any article.
    """
    parts: Counter[str] = Counter()
    words: Counter[str] = Counter()
    bylines: list[str] = []
    body = root.find("body")
    if body is None:
        return parts, words, bylines
    prose = _prose(body)
    most = prose.get(body, 0) / 3  # a part with a third of all running text is the article, whatever its class says
    headed = body.find(".//h1") is not None
    main = _main_article(body)
    doomed: set[Any] = set()
    for element in body.iter():
        if element.getparent() in doomed:
            doomed.add(element)
            continue
        kind = _kind(element) or ("related links" if _is_card(element, main) else "")
        if not kind or element is body:
            continue
        # Comments may be longer than what they are on; they have not its heading.
        longer = kind == "captions" or (kind == "comments" and headed and _only_comments(element))
        if prose.get(element, 0) > most and not longer:
            continue
        doomed.add(element)
        said = " ".join(" ".join(element.itertext()).split())
        if said and kind != "never text":
            parts[kind] += 1
            words[kind] += len(said.split())
            if kind == "bylines":
                bylines.append(said)
    for element in [x for x in doomed if x.getparent() not in doomed]:
        remove_element(element)
    if sum(1 for _ in body.iter()) > _MOST_LEFT:
        raise InputError(place, f"has more than {_MOST_LEFT:,} elements in its text", remedy="save the article as text")
    return parts, words, bylines


def _prose(body: _Element) -> dict[Any, int]:
    """For each element the characters of running text in it: those that stand in no link, heading or control."""
    size: dict[Any, int] = {}
    for element in reversed(list(body.iter())):
        if element.tag in _NO_PROSE:
            size.pop(element, None)
            continue
        inside = size.get(element, 0) + len((element.text or "").strip()) + sum(len((child.tail or "").strip()) for child in element)
        size[element] = inside
        parent = element.getparent()
        if parent is not None:
            size[parent] = size.get(parent, 0) + inside
    return size


def _kind(element: _Element) -> str:
    """The kind of part that an element is, "" for text."""
    tag = element.tag
    if tag in _NEVER_TEXT:
        return "never text"
    if tag in _BY_TAG:
        return _BY_TAG[tag]
    if tag == "header" and element.find(".//h1") is None and not any(a.tag in ("article", "main") for a in element.iterancestors()):
        return "navigation"
    if element.get("hidden") is not None or "display:none" in (element.get("style") or "").replace(" ", "")[:500]:
        return "hidden parts"
    if element.get("role") in ("navigation", "complementary", "contentinfo", "search", "menu"):
        return "navigation"
    if tag in ("h1", "body", "html"):
        return ""
    said = " ".join(filter(None, (element.get(name) for name in ("class", "id", "itemprop", "rel", "data-testid", "data-component"))))[:500]
    names = {word.lower() for word in _WORD.findall(said)}
    for word in sorted(names & _BY_WORD.keys()):
        for kind, wanted in _BY_WORD[word]:
            if wanted <= names and _can_be(kind, element):
                return kind
    if tag in ("p", "div", "li", "ul", "ol", "h2", "h3", "h4", "strong", "section"):
        return "related links" if _points_elsewhere(element) else ""
    return ""


def _main_article(body: _Element) -> _Element | None:
    """The `<article>` that has the page's only heading of the first rank, if there is one."""
    headings = list(body.iter("h1"))
    return next(headings[0].iterancestors("article"), None) if len(headings) == 1 else None


def _is_card(element: _Element, main: _Element | None) -> bool:
    """Whether an `<article>` beside the main one shows another story: its heading is a link."""
    if main is None or element.tag != "article" or element is main or element in main.iterancestors():
        return False
    return any(
        heading.find(".//a") is not None or any(above.tag == "a" for above in islice(heading.iterancestors(), 3))
        for heading in element.iter("h2", "h3", "h4")
    )


def _only_comments(element: _Element) -> bool:
    named = (element.get("id") or "").split() + (element.get("class") or "")[:500].split()
    return any(name.lower().startswith(("comment", "disqus")) for name in named) and element.find(".//h1") is None


def _can_be(kind: str, element: _Element) -> bool:
    """Whether a part may be of the kind that its class names: an author's name linked in a sentence is no byline, an embedded post no share bar."""
    tag: str = element.tag
    if kind == "bylines":
        return not (tag == "a" and element.getparent().tag == "p")
    if kind in ("share bars", "related links"):
        return element.find(".//blockquote") is None and (tag in ("a", "ul", "ol") or element.find(".//a") is not None)
    return True


def _points_elsewhere(element: _Element) -> bool:
    """Whether a part is a line such as "Read more: …", or a list of links."""
    inside = list(islice(element.iter(), _MOST_INSIDE + 1))
    if len(inside) > _MOST_INSIDE:
        return False
    if element.tag in ("ul", "ol"):
        items = [item for item in element if item.tag == "li"]
        return bool(items) and all(_linked(item) > _LISTED_SHARE for item in items)
    said = " ".join("".join(element.itertext()).split())
    if element.tag == "p" and len(said.split()) > 2 and said[-1] not in '.?!…:”"' and _linked(element) > _WHOLLY_LINKED:
        return not any(above.tag == "blockquote" for above in element.iterancestors())
    match = _READ_ON.match(said)
    if not match or len(said) > _LONGEST_POINTER:
        return False
    alone = said.rstrip(":.… ").lower() == match[0].rstrip(":").lower()
    return alone or _linked(element) > _LINKED_SHARE or (element.tag in ("h2", "h3", "h4", "strong") and len(said.split()) < 6)


def _linked(element: _Element) -> float:
    """The share of the characters of an element that stand in links."""
    total = len("".join("".join(element.itertext()).split()))
    return sum(len("".join("".join(link.itertext()).split())) for link in element.iter("a")) / total if total else 0.0
