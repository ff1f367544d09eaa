"""What a page says of itself (JSON-LD, meta tags, links) -> headline and fields under our names."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from framing.ingest.clean import clean_name
from framing.ingest.limits import MOST_FIELD, MOST_TEXT

if TYPE_CHECKING:
    from lxml.etree import _Element

_MOST_DATA = 1_000_000  # characters of one JSON-LD block
_MOST_NODES = 10_000  # of all of them
_ARTICLE = re.compile(r"(?:[A-Za-z]*NewsArticle|Article|ReportageNewsArticle|LiveBlogPosting|BlogPosting|Report|OpinionNewsArticle)")
_ISO = re.compile(r"(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d{1,9})?\s?(Z|[+-]\d{2}:?\d{2})?)?")
_MONTHS = "january february march april may june july august september october november december".split()
_DAY_FIRST = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th)?\s+([A-Za-z]{3,9})\.?,?\s+(\d{4})\b")
_MONTH_FIRST = re.compile(r"\b([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b")
_BARS = re.compile(r"\s+[|–—\-·•:«»]+\s+")


def read_metadata(root: _Element, data: list[str], url: str) -> tuple[str, dict[str, str], list[str]]:
    """Headline, fields (outlet, author, date, url, access), and what could not be read.

    Args:
        data: the texts of the page's JSON-LD blocks, which have the first word.
        url: where it was found, if known; its domain is the outlet of a page that names none.
    """
    nodes, broken = _articles(data)
    metas = _metas(root)
    article = nodes[0] if nodes else {}
    publisher = article.get("publisher") or article.get("sourceOrganization")
    link = root.find(".//link[@rel='canonical']")
    time = root.find(".//time[@datetime]")
    address = _first(
        "" if link is None else link.get("href"),
        metas.get("og:url"),
        article.get("url"),
        _named(article.get("mainEntityOfPage"), "@id"),
        url,
    )
    if not address.startswith(("http://", "https://")):
        address = url
    outlet = _first(_names(publisher), metas.get("og:site_name"), metas.get("application-name"), _domain(address))
    fields = {
        "outlet": outlet,
        "author": _first(
            _names(article.get("author")),
            *(metas.get(name, "") for name in ("author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "byl")),
        ),
        "date": next(
            filter(
                None,
                (
                    read_date(str(value or "")[:200])
                    for value in (
                        article.get("datePublished"),
                        article.get("dateCreated"),
                        *(metas.get(n) for n in ("article:published_time", "og:published_time", "datepublished", "date", "dc.date", "pubdate", "parsely-pub-date")),
                        None if time is None else time.get("datetime"),
                    )
                ),
            ),
            "",
        ),
        "url": address,
    }  # fmt: skip
    if fields["author"].startswith(("http://", "https://")):  # the address of a profile
        fields["author"] = ""
    if any(str(node.get("isAccessibleForFree", "")).lower() in ("false", "no", "0") for node in nodes) or metas.get(
        "article:content_tier"
    ) in ("locked", "metered"):
        fields["access"] = "paywalled"
    headings = [text for text in (" ".join(_text(h).split()) for h in list(root.iter("h1"))[:5]) if text]
    named = _first(
        article.get("headline"),
        headings[0] if len(headings) == 1 and _is_headline(headings[0], outlet) else "",
        metas.get("og:title"),
        metas.get("twitter:title"),
        _text(root.find(".//head/title")),
        _text(root.find(".//title")),
    )
    title = _headline(headings, _without_outlet(named, outlet, address))
    return title, {name: value for name, value in fields.items() if value}, [f"JSON-LD that could not be read: {broken}"] if broken else []


def read_body(data: list[str]) -> list[str]:
    """The paragraphs that the JSON-LD blocks give as the article's text; for pages that are written by scripts."""
    for node in _articles(data)[0]:
        body = node.get("articleBody")
        if isinstance(body, str) and len(body) <= MOST_TEXT and any(character.isalpha() for character in body):
            return [line for line in (" ".join(line.split()) for line in _plain(body).splitlines()) if line]
    return []


def read_date(text: str) -> str:
    """A date in ISO 8601, with its time where it has one; "" where there is none.

    >>> read_date("Updated 3 May 2026"), read_date("May 3, 2026"), read_date("2026-05-03T10:00:00.000Z")
    ('2026-05-03', '2026-05-03', '2026-05-03T10:00:00Z')
    """
    import datetime

    if match := _ISO.search(text):
        day, hour, zone = match.groups()
        try:
            datetime.date.fromisoformat(day)
            if hour:
                datetime.time.fromisoformat(hour)
        except ValueError:
            return ""
        zone = f"{zone[:3]}:{zone[3:]}" if zone and len(zone) == 5 else zone or ""
        return f"{day}T{hour}{zone}" if hour else day
    for pattern, order in ((_DAY_FIRST, (3, 2, 1)), (_MONTH_FIRST, (3, 1, 2))):
        for match in pattern.finditer(text):
            year, name, number = (match[i] for i in order)
            month = next((at for at, full in enumerate(_MONTHS, 1) if full.startswith(name.lower())), 0)
            try:
                return datetime.date(int(year), month, int(number)).isoformat()
            except ValueError:  # month 0, or a day that the month has not
                continue
    return ""


def _articles(data: list[str]) -> tuple[list[dict[str, Any]], int]:
    """The JSON-LD nodes that are articles, news first, and the number of blocks that are no JSON."""
    found: list[dict[str, Any]] = []
    broken = 0
    for block in data[:50]:
        if len(block) > _MOST_DATA:
            broken += 1
            continue
        try:
            value = json.loads(_bare(block), strict=False)
        except (ValueError, RecursionError):
            broken += 1
            continue
        found += _nodes(value)
    return sorted(found, key=lambda node: "NewsArticle" not in str(node.get("@type"))), broken


def _bare(block: str) -> str:
    """A block without what some templates put around it."""
    return block.strip().removeprefix("<![CDATA[").removeprefix("//<![CDATA[").removesuffix("//]]>").removesuffix("]]>").strip().rstrip(";")


def _nodes(value: Any) -> Iterator[dict[str, Any]]:
    stack = [value]
    seen = 0
    while stack and seen < _MOST_NODES:
        node = stack.pop()
        seen += 1
        if isinstance(node, list):
            stack += reversed(node[:_MOST_NODES])
        elif isinstance(node, dict):
            kinds = node.get("@type")
            if any(isinstance(kind, str) and _ARTICLE.fullmatch(kind) for kind in (kinds if isinstance(kinds, list) else [kinds])):
                yield node
            stack += [node[name] for name in ("mainEntity", "@graph") if name in node]


def _metas(root: _Element) -> dict[str, str]:
    found: dict[str, str] = {}
    for element in root.iter("meta"):
        name = (element.get("property") or element.get("name") or element.get("itemprop") or "").strip().lower()
        value = element.get("content") or ""
        if name in found and name in ("author", "article:author") and value and value not in found[name]:
            value = f"{found[name]}, {value}"
        if value.strip() and len(value) < MOST_FIELD:
            found[name] = value if name not in found or name in ("author", "article:author") else found[name]
    return found


def _names(value: Any) -> str:
    """The names of people or organisations, as JSON-LD gives them: a text, a node, or a list of these."""
    values = value if isinstance(value, list) else [value]
    names = [clean_name(v if isinstance(v, str) else _named(v, "name")) for v in values[:20]]
    return ", ".join(dict.fromkeys(name for name in names if name and not name.startswith("http")))


def _named(value: Any, key: str) -> str:
    found = value.get(key) if isinstance(value, dict) else value
    found = found[0] if isinstance(found, list) and found else found
    return found if isinstance(found, str) else ""


def _first(*values: Any) -> str:
    return next((clean_name(_plain(value))[:MOST_FIELD] for value in values if isinstance(value, str) and value.strip()), "")


def _plain(value: str) -> str:
    """A value without entities and tags that some templates leave in it."""
    from html import unescape

    return re.sub(r"<[^<>]{0,200}>", "", unescape(value))


def _text(element: _Element | None) -> str:
    return "" if element is None else "".join(element.itertext())


def _domain(address: str) -> str:
    try:
        return (urlsplit(address).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def _without_outlet(title: str, outlet: str, address: str) -> str:
    """A page's title without the outlet's name at its end or beginning: "Fee rises | The Gull"."""
    pieces = _BARS.split(title)
    if len(pieces) < 2:
        return title
    known = {_bare_name(outlet), _bare_name(_domain(address)), _bare_name(_domain(address).rpartition(".")[0])} - {""}
    if _bare_name(pieces[-1]) in known:
        return title[: title.rindex(pieces[-1])].rstrip(" |–—-·•:«»")
    if _bare_name(pieces[0]) in known:
        return title[len(pieces[0]) :].lstrip(" |–—-·•:«»")
    if " | " in title and len(pieces[-1].split()) <= 4:
        return title.rpartition(" | ")[0].strip()
    return title


def _bare_name(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower().removeprefix("the ").removeprefix("www."))


def _is_headline(heading: str, outlet: str) -> bool:
    """Whether a page's only heading of the first rank may be the headline, and not the outlet's name."""
    return len(heading.split()) > 2 and _bare_name(heading) != _bare_name(outlet)


def _headline(headings: list[str], named: str) -> str:
    """The heading that says what the page's title says, else the title; a page without one has its first heading."""
    for heading in headings:
        a, b = _bare_name(heading), _bare_name(named)
        if a and (a == b or (len(a) > 20 and (a in b or b in a))):
            return heading if named else ""
    return named or next(filter(None, headings), "")
