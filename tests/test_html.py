"""News pages in many forms: exactly the article's paragraphs, with headline and fields; hostile pages end with one clear error."""

from __future__ import annotations

import pytest
from html_pages import FULL, NEWS, PAGES, PARAGRAPHS, TITLE, json_ld, page, paragraphs
from hypothesis import given, settings
from hypothesis import strategies as st

from framing.errors import InputError
from framing.ingest.html import read_html
from framing.ingest.html_lines import sort_lines
from framing.ingest.html_markup import strip_markup
from framing.ingest.html_meta import read_date
from framing.ingest.records import Draft, Raw

ARTICLE = f"<article><h1>{TITLE}</h1>{paragraphs()}</article>"


def read(data: bytes, **fields: str) -> Draft:
    return read_html(Raw("news/a.html", "a.html", data, fields))


@pytest.mark.parametrize("name", PAGES)
def test_pages(name: str) -> None:
    made = PAGES[name]
    draft = read(made.data)
    assert tuple(draft.text.split("\n\n")) == made.paragraphs
    assert draft.title == made.title
    assert made.fields.items() <= dict(draft.fields).items()
    assert set(made.done) <= set(draft.done)


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (json_ld([{"@type": "WebSite"}, NEWS]), FULL),
        (json_ld({"@graph": [{"@type": "BreadcrumbList"}, {**NEWS, "@type": ["ReportageNewsArticle", "Thing"]}]}), FULL),
        (json_ld({**NEWS, "author": "Ada Finch", "publisher": [{"name": "The Gull"}]}), {**FULL, "author": "Ada Finch"}),
        (json_ld({**NEWS, "author": {"name": ["Ada Finch"]}}), {**FULL, "author": "Ada Finch"}),
        (json_ld("{broken") + json_ld(NEWS), FULL),
        (json_ld("[" * 100_000), {}),
        ('<link rel="canonical" href="https://www.tern.example/a">', {"outlet": "tern.example", "url": "https://www.tern.example/a"}),
        ('<meta name="author" content="Ada Finch"><meta name="author" content="Bo Larch">', {"author": "Ada Finch, Bo Larch"}),
        ('<meta property="article:author" content="https://social.example/ada">', {}),
        (
            '<meta property="og:site_name" content="The Gull"><meta name="date" content="5 May 2026">',
            {"outlet": "The Gull", "date": "2026-05-05"},
        ),
        ('<meta property="article:published_time" content="2026-13-45">', {}),
        (json_ld({"@type": "NewsArticle", "headline": 7, "author": 3, "publisher": True, "datePublished": [], "mainEntityOfPage": {}}), {}),
    ],
)
def test_metadata(head: str, expected: dict[str, str]) -> None:
    draft = read(page(ARTICLE, head))
    assert draft.fields == expected and draft.title == TITLE


def test_outlet_from_the_address_that_is_known() -> None:
    assert read(page(ARTICLE), url="https://www.gull.example/fee?x=1").fields == {
        "outlet": "gull.example",
        "url": "https://www.gull.example/fee?x=1",
    }


@pytest.mark.parametrize(
    ("title", "head", "expected"),
    [
        ("Fee stays | The Gull", "", "Fee stays"),
        ("Fee stays - The Gull", '<meta property="og:site_name" content="The Gull">', "Fee stays"),
        ("The Gull — Fee stays", '<meta property="og:site_name" content="Gull">', "Fee stays"),
        ("Fee stays - council", '<meta property="og:site_name" content="The Gull">', "Fee stays - council"),
        ("Fee stays &amp; grows", "", "Fee stays & grows"),
    ],
)
def test_title_without_the_outlet(title: str, head: str, expected: str) -> None:
    assert read(page(f"<article>{paragraphs()}</article>", head, title)).title == expected


def test_headline_and_headings() -> None:
    social = '<meta property="og:title" content="You will not believe this fee">'
    assert read(page(ARTICLE, social, "x")).title == TITLE  # what readers of the page see
    logo = read(
        page(f"<h1>The Gull</h1><article>{paragraphs()}</article>", '<meta property="og:site_name" content="The Gull">' + social, "x")
    )
    assert logo.title == "You will not believe this fee" and logo.done == ("left out other headings: 1 (2 words)",)
    data = read(page(ARTICLE, json_ld({**NEWS, "headline": "Fee: the vote"}), "x"))
    assert data.title == "Fee: the vote" and data.text == "\n\n".join(PARAGRAPHS) and data.done == ("left out other headings: 1 (7 words)",)
    ranks = read(
        page(
            f"<article><h1>{TITLE}</h1>{paragraphs(*PARAGRAPHS[:3])}<h1>What now</h1>{paragraphs(*PARAGRAPHS[3:])}<h1>And then</h1><p>{PARAGRAPHS[1]}</p>"
        )
    )
    assert "What now" in ranks.text.split("\n\n") and TITLE not in ranks.text


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Updated 3 May 2026", "2026-05-03"),
        ("May 3rd, 2026 at 9 a.m.", "2026-05-03"),
        ("2026-05-03T10:00:00.123+0100", "2026-05-03T10:00:00+01:00"),
        ("31 February 2026", ""),
        ("3 Mayor 2026 pages", ""),
        ("Sept. 3, 2026", "2026-09-03"),
        ("next May", ""),
    ],
)
def test_dates(text: str, date: str) -> None:
    assert read_date(text) == date


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("By Ada Finch", "bylines"),
        ("By Ada Finch and Bo Larch, Harbour Correspondent", "bylines"),
        ("Published 3 May 2026, 10:04", "bylines"),
        ("5 min read", "bylines"),
        ("Read more: Ferry late again", "related links"),
        ("Photograph: Ada Finch/The Gull", "captions"),
        ("FILE - Boats lie in the harbour of Marrow Bay, May 5, 2020.", "captions"),
        ("Ada Finch waits at the north quay of Marrow Bay. (Photo by Bo Larch)", "captions"),
        ("Sign up to our weekly newsletter for more of the bay", "newsletter boxes"),
        ("Follow The Gull on Facebook", "share bars"),
        ("Advertisement", "advertisements"),
        ("Reporting by Ada Finch; editing by Bo Larch", "bylines"),
        ("By Friday the fee had been paid by most owners.", ""),
        ("By Marrow Bay standards, the vote was close.", ""),
        ("Read more than one page and you will see that the fee is high.", ""),
        ("Related to this is the matter of the wall.", ""),
        ("Share prices in the eel trade fell on Friday.", ""),
        ("Updated rules will come in 2027, the clerk said.", ""),
        ("Photographs of the wall were shown to the council.", ""),
        ("Subscribe, she said, or go without.", ""),
        ("> By Ada Finch", ""),
        ("Comment was free that night.", ""),
        ("Images: none were taken, said the clerk of the council on the very long night of the vote, and " + "on and " * 30, ""),
    ],
)
def test_lines(line: str, kind: str) -> None:
    from collections import Counter

    parts: Counter[str] = Counter()
    kept = sort_lines([line, *PARAGRAPHS], TITLE, [], {}, parts, Counter())
    assert dict(parts) == ({kind: 1} if kind else {}) and kept == ([] if kind else [line]) + list(PARAGRAPHS)


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"", "no page"),
        (b"<html><body></body></html>", "no article"),
        (page('<nav><a href="/">Home</a></nav><script>let text = "The council met on Friday."</script>'), "no article"),
        (b"<div>" * 100_000 + b"hello", "too deeply"),
        (b"<p " + b"".join(b"a%d=1 " % n for n in range(600)) + b">" + ARTICLE.encode(), "more than 500 attributes"),
        (b'<p " ' + b"".join(b"a%d=1 " % n for n in range(600)) + b'">' + ARTICLE.encode(), "more than 500 attributes"),
        (b"<p>" + b"<i>a</i>" * 60_001, "more than 60,000 elements"),
        (b"<p>" * 500_001, "more than 500,000 tags"),
        (b"<p>" + b"word " * 600_001, "more than 3,000,000 characters"),
        (b"<p>a</p>" * 20_001, "more than 20,000 elements"),
        (b" " * 20_000_001, "larger than"),
        (b"%PDF-1.4", "PDF"),
    ],
    ids=[
        "nothing",
        "empty",
        "no text",
        "deep",
        "attributes",
        "attributes in a stray quote",
        "elements",
        "tags",
        "text",
        "paragraphs",
        "large",
        "pdf",
    ],
)
def test_bad_pages(data: bytes, problem: str) -> None:
    with pytest.raises(InputError) as caught:
        read(data)
    assert problem in caught.value.problem and caught.value.place == "news/a.html" and caught.value.remedy


def test_entities_of_a_document_type_are_not_expanded() -> None:
    kinds = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
    draft = read(f'<!DOCTYPE html [<!ENTITY e0 "ha"><!ENTITY f SYSTEM "file:///etc/passwd">{kinds}]>{ARTICLE}<p>&e11;&f;</p>'.encode())
    assert "haha" not in draft.text and "root:" not in draft.text and PARAGRAPHS[2] in draft.text


def test_control_characters_do_no_harm() -> None:
    texts = [f"\x01{text}&#2;&#11;&#65535;" for text in PARAGRAPHS]
    draft = read(page(f'<blockquote>\x02<q>\x03</q></blockquote><article class="\x04"><h1>{TITLE}</h1>{paragraphs(*texts)}</article>'))
    assert draft.text.endswith("\n\n".join(PARAGRAPHS))


def test_scripts_are_cut_as_a_browser_cuts_them() -> None:
    text = '<p title="<script>">a</p><script a="></script>">b</script><!--><!-- <p>c</p> --><style>d</style><script>e'
    assert strip_markup(text, "a.html")[0].replace("</script>", "").replace("</style>", "") == '<p title="<script>">a</p>'
    assert strip_markup(json_ld(NEWS) + "<script>x</script>", "a.html")[1:] == ([json_ld(NEWS)[35:-9]], 1)


SEEDS = [PAGES[name].data for name in ("wordpress", "stub", "quotations", "nested tables", "meta only")]
PIECES = (
    b"",
    b"<",
    b">",
    b'"',
    b"'",
    b"<table>",
    b"</div>",
    b"<blockquote>",
    b"<script>",
    b"<!--",
    b"&#0;",
    b"&#xD800;",
    b"\xff",
    b"<br><br>",
    b"<body>",
    b"{",
    b"<q>",
)


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.sampled_from(SEEDS), st.lists(st.tuples(st.floats(0, 1), st.integers(0, 40), st.sampled_from(PIECES)), max_size=8))
def test_mutated_pages_give_a_draft_or_an_input_error(data: bytes, changes: list[tuple[float, int, bytes]]) -> None:
    for where, length, piece in changes:
        at = int(where * len(data))
        data = data[:at] + piece + data[at + length :]
    try:
        draft = read(data)
    except InputError as error:
        assert error.remedy
    else:
        assert draft.text.strip() and "⁅" not in draft.text
