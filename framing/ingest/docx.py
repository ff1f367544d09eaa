"""A Word document (.docx) -> headline, paragraphs and properties; what is no text of the article is left out and counted."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import TYPE_CHECKING, NoReturn

from framing.errors import InputError
from framing.ingest.clean import clean_name
from framing.ingest.limits import FREE, MOST_DOCUMENT, MOST_RATIO
from framing.ingest.records import Draft, Raw

if TYPE_CHECKING:
    from docx.document import Document
    from lxml.etree import _Element

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_COMPATIBLE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # the container of .doc, and of a .docx with a password
_MOST_MEMBERS = 5_000  # a document has some twenty, and one for each picture
_MOST_PARAGRAPHS = 100_000
_LONGEST_HEADLINE = 25  # words of a first paragraph without a style that is taken for the headline
_CHUNK = 65536
# Parts of a paragraph that hold no text of it: deleted or moved away, pictures and text boxes, the second form of a part for older programs.
_NO_TEXT = {f"{_W}del", f"{_W}moveFrom", f"{_W}drawing", f"{_W}pict", f"{_W}object", f"{_W}rPr", f"{_W}pPr", _COMPATIBLE}
_MARKS = {f"{_W}tab": " ", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "-", f"{_W}ptab": " "}
_COUNTED = {
    f"{_W}footnoteReference": "footnotes",
    f"{_W}endnoteReference": "endnotes",
    f"{_W}commentReference": "comments",
    f"{_W}drawing": "pictures and drawings",
    f"{_W}pict": "pictures and drawings",
    f"{_W}del": "deleted passages",
    f"{_W}moveFrom": "passages moved away",
}


def read_docx(raw: Raw) -> Draft:
    """Headline, paragraphs and properties of a Word document; the paragraphs of a quotation get "> " in front.

    The headline is the first paragraph in the style Title or Heading 1, else a short first paragraph that others follow, else the title
    among the properties. Tracked changes count as accepted.

    Raises:
        InputError: the file is damaged, has a password, is an old .doc, or holds too much.
    """
    _check_package(raw)
    try:
        return _draft(raw, _open(raw))
    except (AttributeError, KeyError, ValueError, TypeError, IndexError) as error:  # of parts in places where Word has none of their kind
        _damaged(raw, error)


def _draft(raw: Raw, document: Document) -> Draft:
    if sum(1 for _ in islice(document.element.body.iter(f"{_W}p"), _MOST_PARAGRAPHS + 1)) > _MOST_PARAGRAPHS:
        raise InputError(raw.place, f"has more than {_MOST_PARAGRAPHS:,} paragraphs", remedy="split it into its articles")
    left_out: Counter[str] = Counter()
    styles = _style_names(document)
    found = [(style, text) for style, text in _paragraphs(document.element.body, styles, left_out) if text]
    fields = _properties(raw, document)
    at = next((i for i, (style, _) in enumerate(found) if style in ("title", "heading 1")), -1)
    if at < 0 and len(found) > 1 and _is_headline(*found[0]):
        at = 0
    title = " ".join(found.pop(at)[1].split()) if at >= 0 else fields.get("title", "")
    blocks: list[str] = []
    for style, text in found:
        if style == "caption":
            left_out["captions"] += 1
        else:
            blocks.append(f"> {text}" if "quot" in style or style == "block text" else text)
    fields.pop("title", None)
    return Draft("\n\n".join(blocks), title, fields, tuple(f"left out {name}: {count}" for name, count in sorted(left_out.items())))


def _check_package(raw: Raw) -> None:
    """Holds that the file is a package that unpacks to a bounded size and has no document types, with which entities would come."""
    if raw.data.startswith(_OLD):
        if "EncryptedPackage".encode("utf-16-le") in raw.data:
            raise InputError(raw.place, "has a password", remedy="save it without one")
        raise InputError(raw.place, "is an old Word file (.doc)", remedy="save it as .docx")
    if not raw.data.startswith(b"PK"):
        raise InputError(raw.place, "is no .docx file", remedy="save it again as .docx, or give it the suffix that it has by its kind")
    most = max(FREE, MOST_RATIO * len(raw.data))
    total = 0
    try:
        with zipfile.ZipFile(io.BytesIO(raw.data)) as package:
            members = package.infolist()
            if len(members) > _MOST_MEMBERS:
                raise InputError(raw.place, f"has more than {_MOST_MEMBERS:,} parts", remedy="save its text as a document of its own")
            for member in members:
                is_xml = member.filename.lower().endswith((".xml", ".rels"))
                size = 0
                tail = b""
                with package.open(member) as file:
                    while chunk := file.read(_CHUNK):
                        size += len(chunk)
                        total += len(chunk)
                        if total > most or (is_xml and size > MOST_DOCUMENT):
                            raise InputError(raw.place, "unpacks to too much", remedy="save its text as a document of its own")
                        if is_xml:
                            seen = tail + chunk.replace(b"\x00", b"")  # UTF-16 is allowed, too
                            if b"<!DOCTYPE" in seen or b"<!ENTITY" in seen:
                                raise InputError(raw.place, "defines entities, which no Word file does", remedy="save it again as .docx")
                            tail = seen[-16:]
    # NotImplementedError: a compression that zipfile does not know.
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, RuntimeError, UnicodeError) as error:
        _damaged(raw, error)


def _open(raw: Raw) -> Document:
    import docx

    try:
        return docx.Document(io.BytesIO(raw.data))
    except Exception as error:  # python-docx lets through whatever a damaged package runs into: KeyError, AttributeError, XMLSyntaxError
        _damaged(raw, error)


def _damaged(raw: Raw, error: Exception) -> NoReturn:
    raise InputError(
        raw.place, f"is a damaged .docx file ({type(error).__name__})", remedy="open it in a word processor and save it again"
    ) from None


def _properties(raw: Raw, document: Document) -> dict[str, str]:
    """Author, title, and the day on which the file was made: not the article's date, which a later copy or an old template has not."""
    try:
        core = document.core_properties
        author, title, created = core.author, core.title, core.created
    except Exception as error:  # as in _open
        _damaged(raw, error)
    found = {"author": clean_name(author or ""), "title": clean_name(title or ""), "created": created.date().isoformat() if created else ""}
    return {name: value for name, value in found.items() if value}


def _style_names(document: Document) -> Mapping[str, str]:
    """Style id -> the name of the style, or of the one that it is based on where that is one of ours, in lower case."""
    try:
        part = document.part._styles_part.element
    except Exception:  # a document without styles has plain paragraphs only
        return {}
    names: dict[str, str] = {}
    bases: dict[str, str] = {}
    for style in part.iterchildren(f"{_W}style"):
        key = style.get(f"{_W}styleId") or ""
        names[key] = _value(style, "name").lower()
        bases[key] = _value(style, "basedOn")
    return {key: _first_known(key, names, bases) for key in names}


def _first_known(key: str, names: Mapping[str, str], bases: Mapping[str, str]) -> str:
    at = key
    for _ in range(10):
        name = names.get(at, "")
        if name in ("title", "heading 1", "caption", "block text") or "quot" in name:
            return name
        at = bases.get(at, "")
    return names[key]


def _value(element: _Element, name: str) -> str:
    child = element.find(f"{_W}{name}")
    return "" if child is None else child.get(f"{_W}val") or ""


def _paragraphs(body: _Element, styles: Mapping[str, str], left_out: Counter[str]) -> Iterator[tuple[str, str]]:
    """Style and text of each paragraph outside tables; one whose end is deleted goes on in the next."""
    held = ""
    for block in _blocks(body, left_out):
        properties = block.find(f"{_W}pPr")
        style = "" if properties is None else _value(properties, "pStyle")
        text = held + "".join(_text(block, left_out))
        held = ""
        if properties is not None and properties.find(f"{_W}rPr/{_W}del") is not None:
            held = text
            continue
        yield styles.get(style, style.lower()), _one_block(text)
    if held:
        yield "", _one_block(held)


def _one_block(text: str) -> str:
    """A paragraph's lines without blanks at their ends and without blank lines, which would divide it."""
    return "\n".join(line for line in (" ".join(line.split()) for line in text.split("\n")) if line)


def _blocks(parent: _Element, left_out: Counter[str]) -> Iterator[_Element]:
    """The paragraphs in order, also those in content controls; tables are counted."""
    stack = [iter(parent)]
    while stack:
        element = next(stack[-1], None)
        if element is None:
            stack.pop()
        elif element.tag == f"{_W}p":
            yield element
        elif element.tag == f"{_W}tbl":
            left_out["tables"] += 1
        elif element.tag in (f"{_W}del", f"{_W}moveFrom"):
            left_out[_COUNTED[element.tag]] += 1
        elif element.tag in (f"{_W}sdt", f"{_W}sdtContent", f"{_W}ins", f"{_W}moveTo", f"{_W}customXml", f"{_W}smartTag"):
            stack.append(iter(element))


def _text(paragraph: _Element, left_out: Counter[str]) -> Iterator[str]:
    stack = [iter(paragraph)]
    while stack:
        element = next(stack[-1], None)
        if element is None:
            stack.pop()
            continue
        if element.tag in _COUNTED:
            left_out[_COUNTED[element.tag]] += 1
        if element.tag == f"{_W}t":
            yield element.text or ""
        elif element.tag in _MARKS:
            yield _MARKS[element.tag] if element.get(f"{_W}type", "textWrapping") == "textWrapping" else " "
        elif element.tag == f"{_W}r" and element.find(f"{_W}rPr/{_W}vanish") is not None:
            left_out["hidden passages"] += 1
        elif element.tag not in _NO_TEXT:
            stack.append(iter(element))


def _is_headline(style: str, text: str) -> bool:
    return (
        "quot" not in style and style not in ("caption", "block text") and "\n" not in text
        and len(text.split()) <= _LONGEST_HEADLINE and not text.endswith((".", "!", ":", ";", ".”", '."'))
    )  # fmt: skip
