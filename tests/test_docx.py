"""Word documents: headline, paragraphs and properties; what is no text is counted; hostile and damaged files give one clear error."""

from __future__ import annotations

import datetime
import io
import zipfile
from collections.abc import Callable

import docx
import pytest
from docx.document import Document
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls
from hypothesis import given, settings
from hypothesis import strategies as st

from framing.errors import InputError
from framing.ingest.docx import read_docx
from framing.ingest.records import Draft, Raw

BODY = "The council met on Friday. It will vote on the fee in June."
MORE = "Ada Finch, who sells eel on the quay, said that she would pay."
RUN = '<w:r><w:t xml:space="preserve">{}</w:t></w:r>'


def make(fill: Callable[[Document], object], **properties: object) -> bytes:
    document = docx.Document()
    core = document.core_properties
    core.author, core.title, core.created = "", "", datetime.datetime(2026, 5, 5, 9, 30)
    for name, value in properties.items():
        setattr(core, name, value)
    fill(document)
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def read(data: bytes) -> Draft:
    return read_docx(Raw("news/a.docx", "a.docx", data))


def paragraph(document: Document, inner: str, properties: str = "") -> None:
    xml = parse_xml(f"<w:p {nsdecls('w', 'r')}><w:pPr>{properties}</w:pPr>{inner}</w:p>")
    document.element.body.insert_element_before(xml, "w:sectPr")


def repacked(data: bytes, name: str, content: bytes) -> bytes:
    """The package with one part in place of another."""
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as new:
        for member in old.namelist():
            if member != name:
                new.writestr(member, old.read(member))
        new.writestr(name, content)
    return file.getvalue()


def _plain(document: Document) -> None:
    document.add_heading("Council meets", 0)
    document.add_paragraph(BODY)
    document.add_paragraph(MORE)


PLAIN = make(_plain, author="Ada Finch", title="draft 3")


def test_headline_paragraphs_and_properties() -> None:
    draft = read(PLAIN)
    assert (draft.title, draft.text) == ("Council meets", f"{BODY}\n\n{MORE}")
    assert draft.fields == {"author": "Ada Finch", "created": "2026-05-05"} and draft.done == ()


def test_first_heading_is_the_headline_wherever_it_stands() -> None:
    def fill(document: Document) -> None:
        document.add_paragraph("Marrow Bay")
        document.add_heading("Council meets", 1)
        document.add_paragraph(BODY)
        document.add_heading("What it costs", 1)
        document.add_paragraph(MORE)

    assert read(make(fill))[:2] == (f"Marrow Bay\n\n{BODY}\n\nWhat it costs\n\n{MORE}", "Council meets")


def test_headline_without_a_style() -> None:
    def short(document: Document) -> None:
        document.add_paragraph("Council meets")
        document.add_paragraph(BODY)

    assert read(make(short, title="draft"))[:2] == (BODY, "Council meets")
    assert read(make(lambda d: (d.add_paragraph(BODY), d.add_paragraph(MORE)), title="Council meets"))[:2] == (
        f"{BODY}\n\n{MORE}",
        "Council meets",
    )
    assert read(make(lambda d: d.add_paragraph("Council meets")))[:2] == ("Council meets", "")  # nothing follows it


def test_quotations_and_captions() -> None:
    def fill(document: Document) -> None:
        document.add_paragraph(BODY)
        document.add_paragraph("We looked at it.", style="Quote")
        document.add_paragraph("With care.", style="Intense Quote")
        document.add_paragraph("Boats at low tide", style="Caption")
        derived = document.styles.add_style("Letter", 1)
        derived.base_style = document.styles["Quote"]
        document.add_paragraph("Dear council.", style="Letter")

    draft = read(make(fill))
    assert draft.text == f"{BODY}\n\n> We looked at it.\n\n> With care.\n\n> Dear council."
    assert draft.done == ("left out captions: 1",)


def test_tracked_changes_count_as_accepted() -> None:
    def fill(document: Document) -> None:
        deleted = '<w:del w:id="1" w:author="x"><w:r><w:delText>not </w:delText></w:r></w:del>'
        inserted = f'<w:ins w:id="2" w:author="x">{RUN.format("gladly ")}</w:ins>'
        moved = f'<w:moveFrom w:id="3" w:author="x">{RUN.format("often ")}</w:moveFrom>'
        paragraph(document, RUN.format("It will ") + deleted + inserted + moved + RUN.format("vote on the fee."))
        paragraph(document, RUN.format("One para"), '<w:rPr><w:del w:id="4" w:author="x"/></w:rPr>')
        paragraph(document, RUN.format("graph of two."))

    draft = read(make(fill))
    assert draft.text == "It will gladly vote on the fee.\n\nOne paragraph of two."
    assert draft.done == ("left out deleted passages: 1", "left out passages moved away: 1")


def test_links_breaks_notes_and_comments() -> None:
    def fill(document: Document) -> None:
        link = f'<w:hyperlink r:id="rId99">{RUN.format("the fee")}</w:hyperlink>'
        note = '<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:commentReference w:id="0"/></w:r>'
        hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r>"
        paragraph(document, RUN.format("It kept ") + link + note + "<w:r><w:br/><w:t>and</w:t><w:tab/><w:t>left</w:t></w:r>" + hidden)
        field = '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>HYPERLINK "x"</w:instrText></w:r>'
        paragraph(document, field + RUN.format("It rose."))

    draft = read(make(fill))
    assert draft.text == "It kept the fee\nand left\n\nIt rose."
    assert draft.done == ("left out comments: 1", "left out footnotes: 1", "left out hidden passages: 1")


def test_tables_and_text_boxes_are_left_out_and_controls_kept() -> None:
    def fill(document: Document) -> None:
        document.add_paragraph(BODY)
        document.add_table(1, 2).cell(0, 0).text = "312 boats"
        control = parse_xml(f"<w:sdt {nsdecls('w')}><w:sdtContent><w:p>{RUN.format(MORE)}</w:p></w:sdtContent></w:sdt>")
        document.element.body.insert_element_before(control, "w:sectPr")
        run = document.add_paragraph("It ended.").add_run()
        box = OxmlElement("w:pict")
        inner = OxmlElement("w:p")
        inner.append(parse_xml(f"<w:r {nsdecls('w')}><w:t>In a box</w:t></w:r>"))
        box.append(inner)
        run._r.append(box)

    draft = read(make(fill))
    assert draft.text == f"{BODY}\n\n{MORE}\n\nIt ended."
    assert draft.done == ("left out pictures and drawings: 1", "left out tables: 1")


def _bomb() -> bytes:
    return repacked(PLAIN, "word/media/a.bin", bytes(120_000_000))


def _long_part() -> bytes:
    return repacked(PLAIN, "word/document.xml", b"<a>" + b" " * 21_000_000 + b"</a>")


def _many_parts() -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as package:
        for number in range(5_001):
            package.writestr(f"{number}", "")
    return file.getvalue()


def _laughs(encoding: str) -> bytes:
    entities = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
    xml = f'<!DOCTYPE x [<!ENTITY e0 "ha">{entities}]><w:document {nsdecls("w")}><w:body><w:p><w:r><w:t>&e11;</w:t></w:r></w:p></w:body></w:document>'
    return repacked(PLAIN, "word/document.xml", xml.encode(encoding))


def _many_paragraphs() -> bytes:
    return repacked(PLAIN, "word/document.xml", f"<w:document {nsdecls('w')}><w:body>{'<w:p/>' * 100_001}</w:body></w:document>".encode())


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (_many_paragraphs(), "more than 100,000 paragraphs"),
        (_bomb(), "unpacks to too much"),
        (_long_part(), "unpacks to too much"),
        (_many_parts(), "more than 5,000 parts"),
        (_laughs("utf-8"), "defines entities"),
        (_laughs("utf-16"), "defines entities"),
        (PLAIN[: len(PLAIN) // 2], "damaged"),
        (repacked(PLAIN, "word/document.xml", b"<w:document"), "damaged"),
        (repacked(PLAIN, "[Content_Types].xml", b"<x/>"), "damaged"),
        (b"PK\x03\x04", "damaged"),
        (b"", "no .docx"),
        (b"The council met.", "no .docx"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 512 + "EncryptedPackage".encode("utf-16-le"), "password"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 512 + "WordDocument".encode("utf-16-le"), "old Word file"),
    ],
    ids=[
        "many paragraphs",
        "bomb",
        "long part",
        "many parts",
        "entities",
        "entities in utf-16",
        "half",
        "no xml",
        "no types",
        "no zip",
        "empty",
        "text",
        "password",
        "doc",
    ],
)
def test_bad_files(data: bytes, problem: str) -> None:
    with pytest.raises(InputError) as caught:
        read(data)
    assert problem in caught.value.problem and caught.value.place == "news/a.docx" and caught.value.remedy


@pytest.mark.parametrize(
    "root",
    [
        '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>',
        '<w:p xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:r><w:t>No body</w:t></w:r></w:p>',
        "<html><body><p>The council met.</p></body></html>",
        "<a/>",
    ],
)
def test_another_document_inside(root: str) -> None:
    """Found by scripts/fuzz.py: well-formed, and no Word document."""
    with zipfile.ZipFile(io.BytesIO(PLAIN)) as old:
        parts = {name: old.read(name) for name in old.namelist()} | {"word/document.xml": root.encode()}
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as new:
        for name, content in parts.items():
            new.writestr(name, content)
    with pytest.raises(InputError, match=r"is a damaged \.docx file"):
        read_docx(Raw("a.docx", "a.docx", made.getvalue()))


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.lists(st.tuples(st.integers(0, len(PLAIN) - 1), st.integers(0, 255)), max_size=8), st.integers(0, len(PLAIN)))
def test_mutated_packages_give_a_draft_or_an_input_error(changes: list[tuple[int, int]], cut: int) -> None:
    data = bytearray(PLAIN)
    for at, value in changes:
        data[at] = value
    for version in (bytes(data), bytes(data[:cut]), bytes(data[cut:])):
        try:
            read(version)
        except InputError as error:
            assert error.remedy


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.data())
def test_mutated_parts_give_a_draft_or_an_input_error(data: st.DataObject) -> None:
    name = data.draw(
        st.sampled_from(
            ["word/document.xml", "word/styles.xml", "docProps/core.xml", "word/_rels/document.xml.rels", "[Content_Types].xml"]
        )
    )
    with zipfile.ZipFile(io.BytesIO(PLAIN)) as package:
        part = package.read(name)
    start = data.draw(st.integers(0, len(part)))
    length = data.draw(st.integers(0, 60))
    new = (
        part[:start]
        + data.draw(st.sampled_from([b"", b"<", b'"', b"w:", b"\xff", b"</w:p>", part[start : start + 30] * 2]))
        + part[start + length :]
    )
    try:
        read(repacked(PLAIN, name, new))
    except InputError as error:
        assert error.remedy
