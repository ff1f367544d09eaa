"""Pages in the forms that news sites have, each with the paragraphs that its article consists of; all of it made up."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import NamedTuple

from framing.ingest.records import NOTHING

TITLE = "Marrow Bay council keeps the harbour fee"
PARAGRAPHS = (
    "MARROW BAY — The council voted seven to four on Tuesday night to keep the harbour fee that it brought in last spring.",
    "“Nobody on this side of the water wanted the fee,” said Ada Finch, who sells smoked eel on the north quay. “We have learned to live with it.”",
    "The fee brings in about £40,000 a year, according to the clerk’s report, and most of that sum has gone into the sea wall.",
    "It stays.",
    "Opponents, among them Councillor Tom Ellery, argued that small boats pay far more than their share of the damage.",
    "The council will look at the rates again in November, when the figures of the summer season are known.",
)
QUOTE = "We promised to look at it after one year, and we have looked at it with great care."
NEWS = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "headline": TITLE,
    "datePublished": "2026-05-05T21:14:00+01:00",
    "author": [{"@type": "Person", "name": "Ada Finch"}, {"@type": "Person", "name": "Bo Larch"}],
    "publisher": {"@type": "Organization", "name": "The Gull"},
    "mainEntityOfPage": {"@type": "WebPage", "@id": "https://gull.example/harbour-fee"},
}
FULL = {
    "outlet": "The Gull",
    "author": "Ada Finch, Bo Larch",
    "date": "2026-05-05T21:14:00+01:00",
    "url": "https://gull.example/harbour-fee",
}


class Page(NamedTuple):
    """A page, what its article is, and some of what the reader must say of it."""

    data: bytes
    paragraphs: tuple[str, ...] = PARAGRAPHS
    title: str = TITLE
    fields: Mapping[str, str] = NOTHING  # a part of the fields that are to be read
    done: tuple[str, ...] = ()  # some of the records


def paragraphs(*texts: str, tag: str = "p") -> str:
    return "\n".join(f"<{tag}>{text}</{tag}>" for text in texts or PARAGRAPHS)


def json_ld(value: object) -> str:
    return f'<script type="application/ld+json">{value if isinstance(value, str) else json.dumps(value)}</script>'


def page(body: str, head: str = "", title: str = f"{TITLE} | The Gull") -> bytes:
    return (
        f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>{head}</head><body>{body}</body></html>'.encode()
    )


NAV = '<nav><ul><li><a href="/">Home</a></li><li><a href="/sea">Sea</a></li><li><a href="/town">Town and country</a></li></ul></nav>'
RELATED = (
    '<div class="related-posts"><h3>Related stories</h3><ul><li><a href="/1">Ferry to the islands is late again this week</a></li>'
    '<li><a href="/2">A new bench for the old pier</a></li></ul></div>'
)
FOOTER = '<footer class="site-footer"><p>Copyright 2026 The Gull. All rights reserved. No part of it may be printed elsewhere.</p></footer>'
NEWSLETTER = '<div class="newsletter-signup"><h4>The Morning Gull</h4><p>Sign up for our newsletter and read the news of the bay at breakfast.</p></div>'
SHARE = '<div class="share-buttons"><a href="#">Share on Facebook</a> <a href="#">Tweet</a></div>'
COMMENTS = (
    '<section id="comments" class="comments-area"><h2>2 comments</h2><ol class="comment-list"><li><p>What a shame, the fee should have gone long '
    "ago, and everybody in the bay knows it.</p></li><li><p>I disagree with the first comment, since the wall needs the money.</p></li></ol></section>"
)


def _wordpress() -> Page:
    body = (
        f'<div id="page"><header class="site-header"><a href="/">The Gull</a>{NAV}</header><div id="content"><article id="post-7" class="post hentry">'
        f'<header class="entry-header"><h1 class="entry-title">{TITLE}</h1><div class="entry-meta"><span class="posted-on"><time datetime="2026-05-05">'
        '5 May 2026</time></span> <span class="byline">by <a href="/ada" rel="author">Ada Finch</a></span></div></header><div class="entry-content">'
        + paragraphs(*PARAGRAPHS[:2])
        + '<figure class="wp-caption"><img src="a.jpg"><figcaption class="wp-caption-text">Boats lie in the harbour at low tide.</figcaption></figure>'
        + paragraphs(*PARAGRAPHS[2:])
        + f"{SHARE}</div></article>{RELATED}{COMMENTS}</div>{FOOTER}</div>"
    )
    return Page(page(body), fields={"author": "Ada Finch", "date": "2026-05-05"}, done=("left out captions: 1 (8 words)",))


def _semantic() -> Page:
    body = (
        f'<header>{NAV}</header><main><article><h1>{TITLE}</h1><p class="byline">By Ada Finch and Bo Larch</p>{paragraphs()}'
        f"<aside><h2>Five facts about the harbour</h2><p>It is deep.</p></aside></article></main>{FOOTER}"
    )
    return Page(page(body, json_ld(NEWS)), fields=FULL)


def _soup() -> Page:
    rows = "".join(f'<div class="x{n}"><div><div class="t">{text}</div></div></div>' for n, text in enumerate(PARAGRAPHS))
    return Page(page(f'<div class="w"><div class="top"><div class="big">{TITLE}</div></div><div class="c">{rows}</div></div>'))


def _line_breaks() -> Page:
    return Page(page(f"<div id='main'><h1>{TITLE}</h1><div class='story'>" + "<br><br>\n".join(PARAGRAPHS) + "</div></div>"))


def _amp() -> Page:
    body = (
        f'<amp-sidebar><ul><li><a href="/">Home</a></li></ul></amp-sidebar><article class="amp-wp-article"><h1>{TITLE}</h1>'
        f'<amp-img src="a.jpg"></amp-img><div class="amp-wp-article-content">{paragraphs()}<amp-ad type="x"></amp-ad></div></article>'
    )
    return Page(page(body, '<link rel="canonical" href="https://www.gull.example/fee">'), fields={"url": "https://www.gull.example/fee"})


def _live() -> Page:
    posts = "".join(
        f'<article class="live-post"><h2>Update {n}</h2><time datetime="2026-05-05T2{n}:00:00Z">2{n}:00</time><p>{text}</p></article>'
        for n, text in enumerate(PARAGRAPHS[:3])
    )
    wanted = tuple(line for n, text in enumerate(PARAGRAPHS[:3]) for line in (f"Update {n}", text))
    data = {**NEWS, "@type": "LiveBlogPosting", "liveBlogUpdate": [{"@type": "BlogPosting", "headline": "Update 0"}]}
    return Page(page(f"<main><h1>{TITLE}</h1><div class='live-blog'>{posts}</div></main>", json_ld(data)), wanted, fields=FULL)


def _stub() -> Page:
    data = {
        **NEWS,
        "isAccessibleForFree": False,
        "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": "False", "cssSelector": ".rest"},
    }
    body = f'<article><h1>{TITLE}</h1>{paragraphs(*PARAGRAPHS[:2])}<div class="paywall"><p>Subscribe to read the whole story of the bay.</p></div></article>'
    return Page(
        page(body, json_ld({"@graph": [{"@type": "WebSite", "name": "x"}, data]})), PARAGRAPHS[:2], fields={**FULL, "access": "paywalled"}
    )


def _nested_tables() -> Page:
    figures = "<table><tr><th>Year</th><th>Boats</th></tr><tr><td>2025</td><td>312</td></tr></table>"
    story = paragraphs(*PARAGRAPHS[:3]) + figures + paragraphs(*PARAGRAPHS[3:])
    body = (
        f"<table width=100%><tr><td><table><tr><td><a href=/>Home</a></td></tr></table></td><td><table><tr><td><h1>{TITLE}</h1>{story}</td></tr></table>"
        "</td></tr></table>"
    )
    return Page(page(body), done=("left out tables: 2",))


def _captions_inside() -> Page:
    body = f"<article><h1>{TITLE}</h1>"
    for text in PARAGRAPHS:
        body += f'<p><span class="image"><img src=a.jpg alt="A boat"><span class="caption">A boat of the bay</span></span>{text}</p>'
    return Page(page(body + "</article>"), done=("left out captions: 6 (30 words)",))


def _no_heading() -> Page:
    body = f'<div class="article-body"><p>{TITLE}</p><p>Published 5 May 2026</p><p>By Ada Finch</p>{paragraphs()}</div>'
    return Page(page(body), fields={"author": "Ada Finch", "date": "2026-05-05"}, done=("left out repeated headlines: 1 (7 words)",))


def _entities() -> Page:
    texts = [
        t.replace("—", "&mdash;").replace("“", "&ldquo;").replace("”", "&#8221;").replace("£", "&pound;").replace("’", "&#x2019;")
        for t in PARAGRAPHS
    ]
    return Page(
        page(f"<article><h1>{TITLE}</h1>{paragraphs(*texts)}</article>", '<meta name="author" content="Ada &amp; Bo">'),
        fields={"author": "Ada & Bo"},
    )


def _western() -> Page:
    text = page(f"<article><h1>{TITLE}</h1>{paragraphs()}</article>").decode().replace('charset="utf-8"', 'charset="iso-8859-1"')
    return Page(text.encode("windows-1252"), done=("decoded from windows-1252",))


def _unclosed() -> Page:
    return Page(page(f"<div><article><h1>{TITLE}</h1><div><p>" + "<p>".join(f"{t}<b></i>" for t in PARAGRAPHS)))


def _three_megabytes() -> Page:
    return Page(page("<div class='pad'></div>" * 130_000 + f"<article><h1>{TITLE}</h1>{paragraphs()}</article>"))


def _quotations() -> Page:
    post = f'<blockquote class="twitter-tweet"><p lang="en">{QUOTE}</p>— Marrow Bay Council (@marrowbay)</blockquote><script src="w.js"></script>'
    body = f"<article><h1>{TITLE}</h1>{paragraphs(*PARAGRAPHS[:2])}<blockquote><p>{QUOTE}</p><p>It is done.</p></blockquote>{paragraphs(*PARAGRAPHS[2:4])}{post}"
    body += f"{paragraphs(*PARAGRAPHS[4:])}</article>"
    quoted = (f"> {QUOTE}", "> It is done.")
    wanted = (*PARAGRAPHS[:2], *quoted, *PARAGRAPHS[2:4], f"> {QUOTE}", "> — Marrow Bay Council (@marrowbay)", *PARAGRAPHS[4:])
    return Page(page(body), wanted, done=("left out scripts: 1",))


def _pointers() -> Page:
    more = '<p><strong>Read more:</strong> <a href="/x">Ferry to the islands is late again</a></p>'
    body = f"<article><h1>{TITLE}</h1>{paragraphs(*PARAGRAPHS[:3])}{more}{NEWSLETTER}{paragraphs(*PARAGRAPHS[3:])}"
    body += f'<p>Advertisement</p><p>Follow us on Facebook and X</p>{RELATED}<ul><li><a href="/3">Bench</a></li><li><a href="/4">Pier</a></li></ul></article>'
    return Page(page(body))


def _meta_only() -> Page:
    head = (
        '<meta property="og:site_name" content="The Gull"><meta property="og:title" content="Marrow Bay council keeps the harbour fee - The Gull">'
        '<meta property="article:published_time" content="2026-05-05T20:14:00Z"><meta name="author" content="Ada Finch">'
        '<meta property="og:url" content="https://gull.example/fee">'
    )
    body = f"<article>{paragraphs()}</article>"
    fields = {"outlet": "The Gull", "date": "2026-05-05T20:14:00Z", "author": "Ada Finch", "url": "https://gull.example/fee"}
    return Page(
        page(body, head + json_ld('{"@type": "NewsArticle", broken'), "The Gull"),
        fields=fields,
        done=("JSON-LD that could not be read: 1",),
    )


def _links_inside() -> Page:
    texts = [
        t.replace("harbour fee", '<a href="/fee">harbour fee</a>').replace(
            "Ada Finch", '<a class="author" href="/a">Ada <em>Finch</em></a>'
        )
        for t in PARAGRAPHS
    ]
    body = f'{NAV}<div class="story-body no-comments has-newsletter related">{paragraphs(*texts)}</div>'
    return Page(page(f"<h1>{TITLE}</h1>{body}{FOOTER}"))


def _list() -> Page:
    items = ("Boats under six metres pay £12 a month.", "Longer boats pay £30 a month, and visitors pay by the day.")
    body = f"<article><h1>{TITLE}</h1>{paragraphs(*PARAGRAPHS[:3])}<h2>What it costs</h2><ul>{paragraphs(*items, tag='li')}</ul>{paragraphs(*PARAGRAPHS[3:])}"
    return Page(page(body + "</article>"), (*PARAGRAPHS[:3], "What it costs", *items, *PARAGRAPHS[3:]))


def _form_around() -> Page:
    return Page(
        page(f'<form id="aspnet"><input name="x"><div class="sidebar-layout"><h1>{TITLE}</h1><div>{paragraphs()}</div></div></form>')
    )


def _hashed_classes() -> Page:
    blocks = "".join(
        f'<div data-component="text-block" class="ssx-7-Wrapper"><div class="ssx-9-Container e5t"><p class="ssx-1q-Paragraph eq5">{t}</p></div></div>'
        for t in PARAGRAPHS
    )
    image = '<figure><div data-component="image-block"><img src=a><span role="text">Image source, The Gull</span></div><figcaption>The quay at dawn</figcaption></figure>'
    links = '<div data-component="links-block"><p>More on this story</p><ul><li><a href=/1>Ferry late</a></li><li><a href=/2>Pier bench</a></li></ul></div>'
    byline = '<div data-component="byline-block"><span>Ada Finch</span><span>Harbour correspondent</span></div>'
    body = f'<div id="root">{NAV}<main id="main-content"><article class="ssx-a"><header><h1 id="main-heading">{TITLE}</h1></header>{byline}{image}{blocks}{links}</article></main>'
    return Page(page(f"{body}{FOOTER}</div>", json_ld(NEWS)), fields=FULL)


def _advert_wrappers() -> Page:
    advert = '<div><div id="story-ad-1-wrapper"><div><p>Advertisement</p><a href="#after">SKIP ADVERTISEMENT</a></div></div></div>'
    columns = advert.join(f'<div class="css-53 StoryBodyCompanionColumn"><div><p class="css-at">{t}</p></div></div>' for t in PARAGRAPHS)
    return Page(
        page(
            f'<article id="story"><header><h1>{TITLE}</h1></header><section name="articleBody" class="meteredContent css-1">{columns}</section></article>'
        )
    )


def _linked_headlines() -> Page:
    between = '<p><a href="/x"><strong>FERRY TO THE ISLANDS IS LATE FOR A THIRD DAY IN A ROW</strong></a></p>'
    body = f"<div class='article-body'>{paragraphs(*PARAGRAPHS[:2])}{between}{paragraphs(*PARAGRAPHS[2:5])}{between}{paragraphs(PARAGRAPHS[5])}"
    return Page(page(f"<article><h1>{TITLE}</h1>{body}<p><a href=/app>CLICK HERE TO GET THE APP</a></p></div></article>"))


def _embedded_posts() -> Page:
    post = f'<div class="social-embed"><blockquote class="instagram-media"><div><a href="https://p.example/1">{QUOTE}</a></div></blockquote></div>'
    body = f"<main><h1>{TITLE}</h1><div class='body'>{paragraphs(*PARAGRAPHS[:3])}{post}{paragraphs(*PARAGRAPHS[3:])}</div></main>"
    return Page(page(body), (*PARAGRAPHS[:3], f"> {QUOTE}", *PARAGRAPHS[3:]))


def _endless() -> Page:
    other = f"<article><h1>Ferry to the islands is late</h1>{paragraphs('The ferry left an hour late on Monday.', 'Nobody was told why.')}</article>"
    return Page(
        page(
            f"<main><article><h1>{TITLE}</h1>{paragraphs()}</article><div class='up-next'><h2>Up next</h2>{other}<a href=/f>Ferry</a></div></main>"
        )
    )


def _teaser_and_credit() -> Page:
    body = f'<article><h1>{TITLE}</h1><p class="teaser">{PARAGRAPHS[0]}</p>{paragraphs(*PARAGRAPHS[1:])}<p>Reporting by Ada Finch; editing by Bo Larch</p></article>'
    return Page(page(body + COMMENTS + NEWSLETTER))


def _short() -> Page:
    return Page(page(f'{NAV}<main><h1>{TITLE}</h1><p class="lead">{PARAGRAPHS[0]}</p></main>{RELATED}{FOOTER}'), PARAGRAPHS[:1])


def _spans() -> Page:
    texts = [
        f'<div class="Text"><span data-text="true">{t[:20]}</span><span> {t[20:].lstrip()}</span></div>'
        if t[20:21] == " "
        else f"<div><span>{t}</span></div>"
        for t in PARAGRAPHS
    ]
    return Page(page(f"<div id=app><div><h1>{TITLE}</h1></div><div>{''.join(texts)}</div></div>"))


def _cookies_first() -> Page:
    consent = '<div class="cookie-consent"><h2>Your privacy</h2><p>We and our partners use cookies to keep what you read, and to sell it.</p><button>Yes</button></div>'
    return Page(
        page(
            f'{consent}<div class="site">{NAV}<div class="story"><h1>{TITLE}</h1>{SHARE}{paragraphs()}{SHARE}{NEWSLETTER}</div></div>{FOOTER}'
        )
    )


def _inline_parts() -> Page:
    texts = (
        f"{PARAGRAPHS[0]}<sup>1</sup>", "The <em>Gull</em>’s <b>own</b> count <q>of a kind</q> gave <del>nine</del> ten.", "Two<wbr>fold, said <cite>Ada</cite>.", *PARAGRAPHS[2:]
    )  # fmt: skip
    wanted = (f"{PARAGRAPHS[0]}1", "The Gull’s own count “of a kind” gave ten.", "Twofold, said Ada.", *PARAGRAPHS[2:])
    return Page(page(f"<article><h1>{TITLE}</h1>{paragraphs(*texts)}</article>"), wanted)


def _written_by_scripts() -> Page:
    data = {**NEWS, "articleBody": "\n\n".join(PARAGRAPHS).replace("“", "&ldquo;") + "\nRead more: Ferry late"}
    return Page(
        page("<div id='app'></div><script>start()</script>", json_ld(data)), fields=FULL, done=("text taken from the page's JSON-LD",)
    )


def _cards_first() -> Page:
    cards = "".join(
        f'<article class="card"><a href="/{n}"><h3>Another story of the bay, number {n}</h3></a><p>It was told for the {n}th time.</p></article>'
        for n in range(5, 12)
    )
    meta = '<div><span>5 min read</span> · <time datetime="2026-05-05T10:00Z">May 5</time></div>'
    return Page(
        page(f"<div class='grid'>{cards}</div><main><article><h1>{TITLE}</h1>{meta}{paragraphs()}</article></main>"),
        fields={"date": "2026-05-05T10:00Z"},
    )


def _many_comments() -> Page:
    comments = "".join(
        f'<div class="comment"><p>I think that the number {n} is a good one, and the council is wrong about it.</p></div>'
        for n in range(300)
    )
    body = f"<main><h1>{TITLE}</h1><div class='story'>{paragraphs()}</div></main><div id='comments'>{comments}</div>"
    return Page(page(body), done=("left out comments: 1 (5100 words)",))


PAGES = {
    "wordpress": _wordpress(), "semantic": _semantic(), "soup": _soup(), "line breaks": _line_breaks(), "amp": _amp(), "live": _live(), "stub": _stub(),
    "nested tables": _nested_tables(), "captions inside": _captions_inside(), "no heading": _no_heading(), "entities": _entities(),
    "western": _western(), "unclosed": _unclosed(), "three megabytes": _three_megabytes(), "quotations": _quotations(), "pointers": _pointers(),
    "meta only": _meta_only(), "links inside": _links_inside(), "list": _list(), "form around": _form_around(),
    "hashed classes": _hashed_classes(), "advert wrappers": _advert_wrappers(), "linked headlines": _linked_headlines(),
    "embedded posts": _embedded_posts(), "endless": _endless(), "teaser and credit": _teaser_and_credit(), "short": _short(), "spans": _spans(),
    "cookies first": _cookies_first(), "inline parts": _inline_parts(), "written by scripts": _written_by_scripts(),
    "cards first": _cards_first(), "many comments": _many_comments(),
}  # fmt: skip
