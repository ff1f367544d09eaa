"""Markup of a page -> a small tree without what is no text of an article, the page's data blocks, and counts of what was left out."""

from __future__ import annotations

import re
from collections import Counter
from itertools import islice
from typing import TYPE_CHECKING, Any

from framing.errors import InputError

if TYPE_CHECKING:
    from lxml.etree import _Element

QUOTED = "⁅quoted⁆"  # stands in front of the paragraphs of a block quotation while the article is sought
BREAK = "⁅line⁆"  # stands where a line ends by markup; line ends of the source are blanks
_HOLDERS = frozenset("body div section article main td header".split())
_MOST_ATTRIBUTES = 500  # of one tag; the parser compares each with each
_MOST_ELEMENTS = 60_000  # of a page; a long live blog has 20,000
_MOST_LEFT = 30_000  # of the page without navigation and the like, among which the article is sought
_ATTRIBUTE = r"""[\s/]*+[^\s/>][^\s/>=]*+(?:\s*+=\s*+(?:"[^"]*+"?|'[^']*+'?|[^\s>"'][^\s>]*+)?+)?+"""
# Comments, scripts with what they hold, and tags with their attributes, as a browser cuts them. Every repeat is possessive and every
# alternative goes on to the end where its own end is missing, so that each character is read once.
_MARKUP = re.compile(
    rf"<!--.*?(?:-->|\Z)"
    rf"|<(?P<raw>script|style)(?=[\s/>])(?P<of>(?:{_ATTRIBUTE})*+)[\s/]*+>?(?P<data>.*?)(?:</(?P=raw)|\Z)"
    rf"|<[a-z][^\s/>]*+(?P<attributes>(?:{_ATTRIBUTE})*+)",
    re.DOTALL | re.IGNORECASE,
)
_ONE = re.compile(_ATTRIBUTE)
_JSON_LD = re.compile(r"""type\s*=\s*["']?application/ld\+json""", re.IGNORECASE)
_WORD = re.compile(r"[a-z]+|[A-Z][a-z]*")
_MEAN_EMPTY = frozenset("br meta link time td".split())
_NEVER_TEXT = "noscript template iframe object embed svg canvas button input select textarea video audio map dialog form img picture source link".split()
_INLINE = "em strong b i span font u small big sup sub abbr mark ins tt code kbd cite dfn var bdi bdo wbr label data time".split()
_BLOCK = frozenset(
    "p div section article main ul ol li h1 h2 h3 h4 h5 h6 blockquote table tr td figure pre dl dt dd header footer aside".split()
)
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
_LAYOUT_CELL = 300  # characters of a cell that holds more than a figure or a name


def strip_markup(text: str, place: str) -> tuple[str, list[str], int]:
    """The page without scripts, styles and comments; its JSON-LD blocks; how many scripts there were.

    Raises:
        InputError: a tag has more attributes than any page needs.
    """
    data: list[str] = []
    scripts = 0

    def keep(match: re.Match[str]) -> str:
        nonlocal scripts
        if match["raw"]:
            if _JSON_LD.search(match["of"][:1000]):
                data.append(match["data"])
            else:
                scripts += match["raw"].lower() == "script"
            return f"</{match['raw']}" if match[0].endswith(match["raw"]) else ""
        if match["attributes"] is None:
            return ""
        if len(match["attributes"]) > 2 * _MOST_ATTRIBUTES and sum(1 for _ in _ONE.finditer(match["attributes"])) > _MOST_ATTRIBUTES:
            raise InputError(place, f"has a tag with more than {_MOST_ATTRIBUTES} attributes", remedy="save the article as text")
        return match[0]

    return _MARKUP.sub(keep, text), data, scripts


def parse_page(text: str, place: str) -> _Element:
    """The tree of a page; no entity beyond HTML's own is expanded, nothing else is read.

    Raises:
        InputError: it has no tags, is nested too deeply, or has more elements than any article.
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
    count = sum(1 for _ in root.iter())
    if count > _MOST_ELEMENTS:
        _drop_empty(root)
        count = sum(1 for _ in root.iter())
    if count > _MOST_ELEMENTS:
        raise InputError(place, f"has more than {_MOST_ELEMENTS:,} elements", remedy="save the article as text")
    return root


def _drop_empty(root: _Element) -> None:
    """Takes out elements without text, from the last to the first."""
    for element in reversed(list(root.iter())):
        if len(element) == 0 and not (element.text or "").strip() and element.tag not in _MEAN_EMPTY and element is not root:
            _remove(element)


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
    most = prose.get(body, 0) / 3  # a part with a third of all paragraphs is the article, whatever its class says
    doomed: set[Any] = set()
    for element in body.iter():
        if element.getparent() in doomed:
            doomed.add(element)
            continue
        kind = _kind(element)
        if not kind or element is body or (prose.get(element, 0) > most and kind != "captions"):
            continue
        doomed.add(element)
        said = " ".join("".join(element.itertext()).split())
        if said and kind != "never text":
            parts[kind] += 1
            words[kind] += len(said.split())
            if kind == "bylines":
                bylines.append(said)
    for element in [x for x in doomed if x.getparent() not in doomed]:
        _remove(element)
    if sum(1 for _ in body.iter()) > _MOST_LEFT:
        raise InputError(place, f"has more than {_MOST_LEFT:,} elements in its text", remedy="save the article as text")
    _shape(body, parts)
    return parts, words, bylines


def drop_headline(root: _Element, title: str) -> None:
    """Takes the heading out that is the headline."""
    for heading in list(root.iter("h1")):
        if letters("".join(heading.itertext())) == letters(title):
            _remove(heading)


def letters(text: str) -> str:
    """What of two texts is compared: letters and digits.

    >>> letters("Fee rises – again!")
    'feerisesagain'
    """
    return "".join(character for character in text.lower() if character.isalnum())


def count_words(root: _Element) -> int:
    """The words of a page's body, without the marks that stand in it for the search."""
    from lxml import etree

    body = root.find("body")
    if body is None:
        return 0
    said: list[str] = []
    for event, element in etree.iterwalk(body, events=("start", "end")):
        said += (" " if element.tag in _BLOCK else "", (element.text if event == "start" else element.tail) or "")
    return len("".join(said).replace(QUOTED, " ").replace(BREAK, " ").split())


def _prose(body: _Element) -> dict[Any, int]:
    """For each element the characters of paragraphs in it; of all its text where a page has no paragraphs."""
    own: dict[Any, int] = {}
    elements = list(body.iter())
    tags: tuple[str, ...] = (
        ("p",) if any(element.tag == "p" for element in elements) else ("div", "td", "span", "font", "section", "article")
    )
    for element in reversed(elements):
        inside = own.get(element, 0)
        if element.tag in tags:
            inside = (
                max(inside, len("".join(element.itertext())))
                if tags == ("p",)
                else inside + len(element.text or "") + sum(len(c.tail or "") for c in element)
            )
            own[element] = inside
        parent = element.getparent()
        if inside and parent is not None:
            own[parent] = own.get(parent, 0) + inside
    return own


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


def _can_be(kind: str, element: _Element) -> bool:
    """Whether a part may be of the kind that its class names: an author's name linked in a sentence is no byline, an embedded post no share bar."""
    if kind == "bylines":
        return element.tag != "a" or element.getparent().tag != "p"
    if kind in ("share bars", "related links"):
        return element.find(".//blockquote") is None and (element.tag in ("a", "ul", "ol") or element.find(".//a") is not None)
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


def _remove(element: _Element) -> None:
    """Takes an element out; the text behind it stays."""
    parent = element.getparent()
    if element.tail:
        before = element.getprevious()
        if before is not None:
            before.tail = (before.tail or "") + element.tail
        else:
            parent.text = (parent.text or "") + element.tail
    parent.remove(element)


def _shape(body: _Element, parts: Counter[str]) -> None:
    """Makes plain paragraphs of quotations, layout tables and lines that only `<br>` divides; leaves out tables of figures."""
    from lxml import etree

    for mark in list(body.iter("q")):
        mark.text = "“" + (mark.text or "")
        if len(mark):
            mark[-1].tail = (mark[-1].tail or "") + "”"
        else:
            mark.text += "”"
    etree.strip_elements(body, "del", "s", "strike", with_tail=False)
    etree.strip_tags(body, "q", *_INLINE)
    for table in reversed(list(body.iter("table"))):
        if (
            table.find(".//p") is None
            and table.find(".//div") is None
            and all(len("".join(c.itertext())) < _LAYOUT_CELL for c in table.iter("td", "th"))
        ):
            if "".join(table.itertext()).strip():
                parts["tables"] += 1
            _remove(table)
        else:
            for part in [table, *table.iter("tbody", "thead", "tfoot", "tr", "td", "th")]:
                part.tag = "div"
    for element in list(body.iter("br")):
        element.tail = BREAK + (element.tail or "")
    etree.strip_tags(body, "br")
    quotations = list(body.iter("blockquote"))
    for quotation in quotations:
        quotation.tag = "div"
        quotation.attrib.clear()
        etree.strip_tags(quotation, "a")  # a post is often nothing but a link, which the extractor would leave out
    for element in [e for e in body.iter() if e.tag in _HOLDERS]:
        _wrap_loose(element)
    for heading in list(body.iter("h2", "h3", "h4", "h5", "h6")):
        heading.tag = "p"  # the extractor drops headings that it takes for those of boxes; these are pruned by now
    for paragraph in body.iter("p"):
        paragraph.attrib.clear()  # the extractor leaves out some paragraphs by their class (teaser, lead), which is decided by now
    for quotation in quotations:
        _free(quotation)
        for block in quotation.iter("p", "li", "h2", "h3", "h4", "pre"):
            if not (block.text or "").startswith(QUOTED):  # of a quotation in a quotation
                block.tag = "p"
                block.text = QUOTED + (block.text or "").lstrip()


def _free(quotation: _Element) -> None:
    """Takes the classes off the parts around a quotation that hold nothing else ("social-embed"), by which the extractor would leave it out."""
    size = len("".join("".join(quotation.itertext()).split()))
    for above in islice(quotation.iterancestors(), 4):
        if len(above) > 1 or above.tag == "body" or len("".join("".join(above.itertext()).split())) != size:
            break
        above.attrib.clear()


def _wrap_loose(holder: _Element) -> None:
    """Puts the text and the links that stand between the blocks of a part into paragraphs of their own."""
    from lxml import etree

    children = list(holder)
    text, holder.text = holder.text, None
    run = etree.Element("p")
    run.text = text
    place = 0
    for child in [*children, None]:
        if child is not None and child.tag not in _BLOCK:
            run.append(child)
            continue
        if (run.text or "").strip() or len(run):
            holder.insert(place, run)
            place += 1
        if child is not None:
            run = etree.Element("p")
            run.text, child.tail = child.tail, None
            place += 1
