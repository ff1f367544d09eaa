"""What a text looks like: a stub, a list, a live blog, an agency's copy; each kind beside texts that are like it and are none."""

from __future__ import annotations

import textwrap

import pytest
from articles_made import BRIEF, LONG, RECAP, SENTENCES, SHORT, outcome, prose

from framing.ingest.checks_text import STUB_WORDS, is_live, is_stub, running_share
from framing.ingest.checks_wire import AGENCIES, find_agency

# --- paywall


CALLS = [
    "Subscribe to continue reading.",
    "To continue reading, log in or create a free account.",
    "Already a subscriber? Sign in",
    "You’ve reached your limit of free articles this month.",
    "This article is for subscribers only.",
    "Please sign in to read the full article.",
    "Become a member to unlock this story and support The Gull.",
    "Start your free trial today to get unlimited access to The Gull.",
    "Continue reading with a Gull subscription",
    "Subscribers only",
    "To read the rest of this story, subscribe for 9 crowns a month.",
    "Register now to keep reading",
    "[+2345 chars]",
    "The pier was […]",
    "The pier was... Read more",
    "The pier was […] The post Pier closed appeared first on The Gull.",
]


@pytest.mark.parametrize("call", CALLS)
def test_paywall(call: str) -> None:
    assert outcome(f"{BRIEF}\n\n{call}") == "paywall"
    assert outcome(f"{BRIEF} {call}") == "paywall"
    assert outcome(f"{LONG}\n\n{call}") == ""  # a whole article above it


def test_paywall_that_the_page_tells() -> None:
    closed = (("author", "Ada Finch"), ("access", "paywalled"))
    assert outcome(BRIEF, extra=closed) == "paywall"
    assert outcome(prose(STUB_WORDS), extra=closed) == ""  # more than a beginning: the text was there
    assert outcome(SHORT, extra=(("access", "free"),)) == ""


@pytest.mark.parametrize(
    "end",
    [
        "The Gull said its readers subscribe to continue reading the comics.",
        "Moss said that subscribers only get the paper at noon.",
        "The paper lost 300 subscribers after it raised the price of a subscription.",
        "She asked traders to sign up for the draw and to read the rules.",
        "Visitors can sign in at the gate. The full report is 90 pages long.",
        "The library will continue reading hours in June.",
        "“To read is to live,” said Finch, a member of the club…",
        "Sign up for our newsletter.",
        "Sign up here to get the best of The Gull in your inbox.",
        "Subscribe today!",
        "He waited... more than an hour.",
        "Keep reading, she tells the children.",
        "Continue reading the main story",
        "The rest of the story is told in a book by Una Vale, he said. Read it.",
    ],
)
def test_no_paywall(end: str) -> None:
    assert not is_stub(f"{BRIEF} {end}")
    assert outcome(f"{SHORT}\n\n{end}") == ""


# --- lists

NAMES = "Finch Moss Tarn Rook Vale Crane Stone Wren Hale Burr Penn Lark Kerr Dove".split()
LISTS = {
    "results": "\n".join(f"{name}, Ellery 3:{i:02}.{i + 7}" for i, name in enumerate(NAMES * 2)),
    "box score": "\n".join(f"{name} {i}-{i + 4} 2-2 {i + 9}" for i, name in enumerate(NAMES * 2)) + "\nTotals 30-61 10-12 77.",
    "links": "\n\n".join(f"{name} opens the new pier at {place}" for name in NAMES for place in ("Ellery", "Carrow")),
    "links in capitals": "\n".join(f"{name} Says The Fee Will Rise In {place} | The Gull" for name in NAMES for place in ("Ostia", "Bree")),
    "television": "\n".join(f"{1 + i % 11}:30 p.m. {name} and Friends (EBC)\n{1 + i % 11}:55 p.m. News" for i, name in enumerate(NAMES)),
    "a table in one line": " ".join(f"{name} {i} {i * 7} {i / 10}" for i, name in enumerate(NAMES * 3)),
    "line-up": f"Ellery: {', '.join(f'Ada {name}' for name in NAMES * 2)}; Carrow: {', '.join(f'Ben {name}' for name in NAMES * 2)}.",
    "prices": "\n".join(f"{name} Corp. {i}.25 +0.{i} 1,20{i % 10}" for i, name in enumerate(NAMES * 2)),
    "menu of a site": "\n".join(["Home", "News", "Sport", "Weather", "My account", "About The Gull", "Log in", "Jobs", "Terms of use"] * 9),
    "three sentences and a table": " ".join(SENTENCES[:3]) + "\n\n" + "\n".join(f"{name} 12 {i} 14" for i, name in enumerate(NAMES * 3)),
}


@pytest.mark.parametrize("text", LISTS.values(), ids=LISTS.keys())
def test_lists(text: str) -> None:
    assert outcome(text) == "list"


@pytest.mark.parametrize(
    "text",
    [
        LONG,
        "\n".join(textwrap.fill(paragraph, 68) for paragraph in LONG.split("\n\n")),
        " ".join(LONG.split()),
        LONG.upper(),
        LONG.lower(),
        LONG.replace(". ", ".\n"),
        "\n".join(f"MOSS: {sentence}" for sentence in SENTENCES),
        "\n".join(f"• {sentence}" for sentence in SENTENCES),
        "\n\n".join(f"{number}. A short heading\n\n{sentence}" for number, sentence in enumerate(SENTENCES, 1)),
        RECAP,
        f"{LONG}\n\n" + "\n".join(f"{name} 12 {i} 14" for i, name in enumerate(NAMES)),
        "\n".join(NAMES),  # too short to tell
        "so the council met on friday and the mayor said that the fee had to go up and the people in the hall did not want it " * 4,
    ],
)
def test_running_text(text: str) -> None:
    assert running_share(text) >= 0.5
    assert "list" not in outcome(text)


# --- live blogs

STAMPS = {
    "10:42 a.m.": "10:{:02} a.m.",
    "10.42am": "10.{:02}am: ",
    "Updated at 10:42 ET": "Updated at 10:{:02} ET — ",
    "[14:42]": "[14:{:02}] ",
    "14:42 GMT": "14:{:02} GMT\n",
    "14:42 alone": "14:{:02}\n",
    "- 9:42 p.m.": "- 9:{:02} p.m. ET: ",
    "Update at 9:42": "UPDATE at 9:{:02} pm: ",
}


@pytest.mark.parametrize("stamp", STAMPS.values(), ids=STAMPS.keys())
def test_live_blog_by_its_entries(stamp: str) -> None:
    entries = [f"{stamp.format(50 - 4 * number)}{SENTENCES[number]} {SENTENCES[number - 1]}" for number in range(8)]
    assert outcome("\n\n".join(entries)) == "live-blog"
    assert outcome("\n\n".join((*entries[:3], LONG))) == ""


@pytest.mark.parametrize(
    "title",
    [
        "Harbor vote: live updates",
        "LIVE: Council votes on the fee",
        "Harbor vote – live",
        "Live blog: the vote",
        "Storm over Ellery – as it happened",
        "The vote minute by minute",
        "The Latest: Moss says no",
        "Council liveblog",
        "Storm: latest updates",
        "Live coverage of the vote",
    ],
)
def test_live_blog_by_its_title(title: str) -> None:
    assert outcome(LONG, title=title) == "live-blog"


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Moss to live in Carrow", LONG),
        ("Live animals banned at the fair", LONG),
        ("Finch saw the storm as it happened", LONG),
        ("The latest fee is the highest", LONG),
        ("Alive: a diver’s day", LONG),
        ("How we live now", f"At 10:42 a.m. the bell rang. By 11:00 a.m. it was over. {LONG}"),
        ("", LONG.replace("The council", "10:30 a.m. was when the council")),
        ("", "\n".join(f"{sentence}\n(Ellery {number}:1{number}-{number}:19)." for number, sentence in enumerate(SENTENCES))),
        ("", "\n".join(f"19:1{number}-19 {sentence}" for number, sentence in enumerate(SENTENCES))),
    ],
)
def test_no_live_blog(title: str, text: str) -> None:
    assert not is_live(title, text)


# --- agencies


@pytest.mark.parametrize(
    ("text", "agency"),
    [
        (f"MARROW BAY (AP) — {LONG}", "Associated Press"),
        (f"MARROW BAY, Aug. 3 (UPI) — {LONG}", "United Press International"),
        (f"(Reuters) - {LONG}", "Reuters"),
        (f"By The Associated Press\n\n{LONG}", "Associated Press"),
        (f"Ada Finch, Associated Press\n\nMARROW BAY — {LONG}", "Associated Press"),
        (f"{LONG}\n\n© 2026 AFP", "Agence France-Presse"),
        (f"{LONG}\n\nCopyright 2026 The Associated Press. All rights reserved. This may not be published.", "Associated Press"),
        (f"{LONG}\n\n(c) 2026, Bloomberg News", "Bloomberg"),
        (f"{LONG}\n\n— Reuters", "Reuters"),
        (f"{LONG} (Reporting by Ada Finch in Marrow Bay; Editing by Ben Moss)", "Reuters"),
        (f"{LONG}\n\n©2026 Tribune News Service.\n\nVisit gull.example.", "Tribune News Service"),
        (f"By Ada Finch, PA Media\n{LONG}", "PA Media"),
    ],
)
def test_wire_copy(text: str, agency: str) -> None:
    assert find_agency(text) == agency
    assert outcome(text, outlet="The Gull") == "wire-copy"
    assert outcome(text, outlet=agency) == ""  # its own


@pytest.mark.parametrize("name", AGENCIES)
def test_agency_as_author(name: str) -> None:
    assert outcome(LONG, outlet="The Gull", extra=(("author", name),)) == "wire-copy"
    assert outcome(LONG, outlet="The Gull", extra=(("source_read", name),)) == ""


@pytest.mark.parametrize(
    "text",
    [
        f"Moss told the Associated Press that the pier would close. {LONG}",
        f"{LONG} “It is over,” she told Reuters.",
        f"{LONG}\n\nThe Associated Press contributed to this report.",
        f"Traders at the pier (Ada Finch/Reuters)\n\n{LONG}",
        f"{LONG}\n\n© AFP Moss at the pier",
        f"{LONG}\n\n(AP Photo/Ada Finch)",
        f"{LONG}\n\n© 2026 The Gull",
        f"{LONG}\n\nThe pier fell, AP reported.\n\n{LONG}",
        f"HARBOR CITY — {LONG}",
        f"{LONG}\n\nMARROW BAY (AP) — {LONG}",
        f"AP classes are full. (AP stands for a plan.) {LONG}",
        f"{LONG}\n\n- Reuters, which has an office here, has closed it",
    ],
)
def test_no_wire_copy(text: str) -> None:
    assert find_agency(text) == ""
    assert outcome(text, outlet="The Gull") == ""
