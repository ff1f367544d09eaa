"""Writes corpora/formats: the same three short articles in every format that framing reads.

usage: python scripts/formats.py     (writes the same bytes each time)
"""

from __future__ import annotations

import csv
import gzip
import html
import io
import json
import sys
import zipfile
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "corpora" / "formats"
NAMES = ("id", "outlet", "title", "text", "date", "url", "story")
HEADS = {"outlet": "publisher", "title": "headline", "text": "body", "date": "published"}  # names that other data sets use
DAY = (2026, 5, 14, 0, 0, 0)
SITE = "https://www.kelbypost.example/2026/05"

ARTICLES = [
    {
        "id": "bus-lane",
        "outlet": "The Kelby Post",
        "title": "Kelby council clears a bus lane on Mill Street after a bruising debate",
        "text": "KELBY — The council voted 5 to 4 on Wednesday night to turn one lane of Mill Street over to buses, ending a bruising debate that had dragged on since "
        "January.\n\n"
        "“This is a gift to the people who get up first and earn least,” said Councilwoman Ines Vardy, who wrote the measure. Shop owners saw it "
        "differently. The lane “will gut what is left of this street,” said Tom Aske, who sells lamps at No. 14.\n\n"
        "The city expects trips between the station and the hospital to become about six minutes shorter. Its own study, however, rests on counts from a "
        "single week, and critics say the numbers are shaky.\n\n"
        "Mayor Ruth Olander, who had reportedly weighed a veto, said she would sign the measure by Friday. Work could begin in July.",
        "date": "2026-05-14",
        "url": f"{SITE}/bus-lane.html",
        "story": "bus-lane",
    },
    {
        "id": "library-hours",
        "outlet": "The Kelby Post",
        "title": "Library keeps its Sunday hours, for now",
        "text": "KELBY — The Sunday hours of the city library will survive at least until winter, its director said on Thursday, after residents flooded her office with "
        "letters.\n\n"
        "Noor Halvers had warned in April that the doors would have to stay shut on Sundays because of what she called a “reckless” cut in the budget. "
        "She reversed course this week: a foundation will pay for two librarians.\n\n"
        "“We dodged a bullet,” Ms. Halvers said. A spokesman for the mayor disputed that there had been a cut at all. The library’s budget grew by 1 percent, "
        "he said, although prices rose faster.\n\n"
        "Perhaps a quarter of all visits fall on a Sunday, according to the library. The foundation’s money runs out in December.",
        "date": "2026-05-15",
        "url": f"{SITE}/library-hours.html",
        "story": "library-hours",
    },
    {
        "id": "river-path",
        "outlet": "Lower Kelby Weekly",
        "title": "Flooded river path stays closed as city and county trade blame",
        "text": "LOWER KELBY — The path along the Ammer is still closed, nearly a month after the flood, and the two governments that share it are locked in a blame "
        "game.\n\n"
        "The county insists that the city must clear the mud. The city says that the county owns the bank. “It is absurd,” said Piet Lorne, who "
        "walks to work along the river, or used to. “Two trucks and a weekend, and it would be done.”\n\n"
        "County Executive Dana Frell said on Tuesday that her crews were ready, but that the city had refused to pay its share. A city engineer, who was not "
        "allowed to speak publicly, called that claim misleading.\n\n"
        "The repairs would cost roughly $40,000, less than half of what lawyers for both sides have billed since April.",
        "date": "2026-05-16",
        "url": "https://www.lowerkelby.example/river-path",
        "story": "river-path",
    },
]


def main() -> int:
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, content in files().items():
        (FOLDER / name).write_bytes(content)
        print(f"corpora/formats/{name}: {len(content):,} bytes")
    return 0


def files() -> dict[str, bytes]:
    """Name -> content of each sample."""
    bus, library, river = ARTICLES
    jsonl = "".join(json.dumps(article, ensure_ascii=False) + "\n" for article in ARTICLES).encode()
    return {
        "bus-lane.txt": f"{bus['title']}\n\n{bus['text']}\n".encode(),
        "library-hours.md": f"# {library['title']}\n\n{library['text']}\n".encode(),
        "river-path.html": page(river).encode(),
        "bus-lane.docx": docx(bus),
        "articles.csv": table(","),
        "articles.tsv": table("\t"),
        "articles.jsonl": jsonl,
        "articles.jsonl.gz": gzip.compress(jsonl, mtime=0),
        "articles.json": (json.dumps({"articles": ARTICLES}, ensure_ascii=False, indent=1) + "\n").encode(),
        "articles.parquet": parquet(),
        "crawl.warc": warc(packed=False),
        "crawl.warc.gz": warc(packed=True),
        "pages.zip": zipped({f"2026/{article['id']}.html": page(article).encode() for article in ARTICLES}),
    }


def page(article: dict[str, str]) -> str:
    """A page as news sites make them, with all that does not belong to the article."""
    paragraphs = article["text"].split("\n\n")
    data = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": article["title"],
        "datePublished": f"{article['date']}T06:00:00+00:00",
        "author": {"@type": "Person", "name": "Mara Quill"},
        "publisher": {"@type": "Organization", "name": article["outlet"]},
    }
    script = json.dumps(data, ensure_ascii=False).replace("</", "<\\/")
    body = "\n".join(f"<p>{html.escape(paragraph, quote=False)}</p>" for paragraph in paragraphs[1:])
    return f"""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>{html.escape(article["title"])} | {article["outlet"]}</title>
<link rel="canonical" href="{article["url"]}">
<meta property="og:site_name" content="{article["outlet"]}">
<script type="application/ld+json">{script}</script>
</head>
<body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/city">City</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<main>
<article>
<h1>{html.escape(article["title"])}</h1>
<p class="byline">By Mara Quill</p>
<p>{html.escape(paragraphs[0], quote=False)}</p>
<figure><img src="photo.jpg" alt=""><figcaption>A view of the town at noon. Photo: Jon Sable</figcaption></figure>
{body}
</article>
<aside class="related"><h2>Read more</h2><ul><li><a href="/1">Ferry fares go up again</a></li><li><a href="/2">School roof to be mended</a></li></ul></aside>
<section id="comments"><h2>Comments</h2><p>First! This town never learns.</p></section>
</main>
<footer><p>Sign up for our newsletter. All rights reserved.</p></footer>
</body>
</html>
"""


def table(delimiter: str) -> bytes:
    """With the column names of other data sets, which are recognised."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=delimiter, lineterminator="\n")
    writer.writerow([HEADS.get(name, name) for name in NAMES])
    writer.writerows([[article[name] for name in NAMES] for article in ARTICLES])
    return out.getvalue().encode()


def parquet() -> bytes:
    import pyarrow
    from pyarrow import parquet as pq

    out = io.BytesIO()
    pq.write_table(pyarrow.Table.from_pylist(ARTICLES), out)
    return out.getvalue()


def docx(article: dict[str, str]) -> bytes:
    import docx

    document = docx.Document()
    document.add_heading(article["title"], 0)
    for paragraph in article["text"].split("\n\n"):
        document.add_paragraph(paragraph)
    core = document.core_properties
    core.author, core.title, core.created, core.modified = "Mara Quill", article["title"], datetime(*DAY), datetime(*DAY)
    out = io.BytesIO()
    document.save(out)
    with zipfile.ZipFile(out) as made:
        return zipped({name: made.read(name) for name in made.namelist()})


def zipped(members: dict[str, bytes]) -> bytes:
    """A zip file that holds no time of its making."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            info = zipfile.ZipInfo(name, DAY)
            info.compress_type, info.external_attr = zipfile.ZIP_DEFLATED, 0o644 << 16
            archive.writestr(info, content)
    return out.getvalue()


def warc(*, packed: bool) -> bytes:
    from warcio.statusandheaders import StatusAndHeaders
    from warcio.warcwriter import WARCWriter

    out = io.BytesIO()
    writer = WARCWriter(out, gzip=packed)
    for number, article in enumerate(ARTICLES, 1):
        headers = StatusAndHeaders("200 OK", [("Content-Type", "text/html; charset=utf-8")], protocol="HTTP/1.1")
        own = {"WARC-Date": f"{article['date']}T08:00:00Z", "WARC-Record-ID": f"<urn:uuid:00000000-0000-4000-8000-{number:012}>"}
        record: Callable[..., object] = writer.create_warc_record
        writer.write_record(
            record(article["url"], "response", payload=io.BytesIO(page(article).encode()), http_headers=headers, warc_headers_dict=own)
        )
    return out.getvalue()


if __name__ == "__main__":
    sys.exit(main())
