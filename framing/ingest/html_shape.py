"""The tree of a page -> plain paragraphs: quotations, layout tables and line ends made ready for the search for the article."""

from __future__ import annotations

from collections import Counter
from itertools import islice
from typing import TYPE_CHECKING

from framing.ingest.html_markup import remove_element

if TYPE_CHECKING:
    from lxml.etree import _Element

QUOTED = "⁅quoted⁆"  # stands in front of the paragraphs of a block quotation while the article is sought
BREAK = "⁅line⁆"  # stands where a line ends by markup; line ends of the source are blanks
_HOLDERS = frozenset("body div section article main td header".split())
_INLINE = "em strong b i span font u small big sup sub abbr mark ins tt code kbd cite dfn var bdi bdo wbr label data time".split()
_BLOCK = frozenset(
    "p div section article main ul ol li h1 h2 h3 h4 h5 h6 blockquote table tr td figure pre dl dt dd header footer aside".split()
)
_LAYOUT_CELL = 300  # characters of a cell that holds more than a figure or a name


def shape_paragraphs(root: _Element, parts: Counter[str]) -> None:
    """Makes plain paragraphs of quotations, layout tables and lines that only `<br>` divides; leaves out tables of figures."""
    from lxml import etree

    body = root.find("body")
    if body is None:
        return
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
            remove_element(table)
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


def drop_headline(root: _Element, title: str, parts: Counter[str], words: Counter[str]) -> None:
    """Takes the headings of the first rank out: the headline, and one beside it, which is counted; of several, the others are subheadings."""
    headings = list(root.iter("h1"))
    for heading in headings:
        said = "".join(heading.itertext())
        if letters(said) == letters(title):
            remove_element(heading)
        elif len(headings) > 2:
            heading.tag = "h2"
        else:
            remove_element(heading)
            parts["other headings"] += 1
            words["other headings"] += len(said.split())


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
