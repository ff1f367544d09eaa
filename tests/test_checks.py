"""What each article has to pass when it is read: what is set aside, what is only noted, and what is neither."""

from __future__ import annotations

import textwrap
from pathlib import Path

import pytest

from framing import norms
from framing.errors import InputError
from framing.ingest.checks import CHECKS, LEAST_WORDS, Checker, check_article
from framing.ingest.checks_text import STUB_WORDS, count_broken, find_words, is_english, is_live, is_stub, running_share
from framing.ingest.checks_wire import AGENCIES, find_agency
from framing.ingest.limits import MOST_FIELD, MOST_TEXT
from framing.types import Article

SENTENCES = (
    "The council met on Friday in a hall that was too small for the crowd.",
    "Ada Finch, who runs a stall at the old harbor, said the fee had doubled since the spring.",
    "“We cannot pay it,” she told the mayor.",
    "Ben Moss, the mayor, replied that the money would go to the pier.",
    "Nobody knew how much the work would cost.",
    "Three members wanted to wait until June, when the builders are due to report.",
    "The vote was put off after two hours, and the crowd left without an answer.",
    "A second meeting is planned for the week after the fair.",
    "Traders at the harbor pay by the meter, and many of them have been there for years.",
    "The pier itself was built by the grandfather of the man who now wants to close it.",
)


def prose(words: int, *, start: int = 0) -> str:
    """A report of so many words or a few more, in paragraphs of three sentences."""
    sentences: list[str] = []
    while sum(len(find_words(sentence)) for sentence in sentences) < words:
        sentences.append(SENTENCES[(start + len(sentences)) % len(SENTENCES)])
    return "\n\n".join(" ".join(sentences[first : first + 3]) for first in range(0, len(sentences), 3))


def article(text: str, **fields: object) -> Article:
    return Article(text=text, **fields)  # type: ignore[arg-type]


def outcome(text: str, **fields: object) -> str:
    """The kind that sets an article aside, or its notes, divided by blanks."""
    try:
        return " ".join(Checker().check(article(text, **fields), "here").notes)
    except InputError as error:
        assert error.place == "here" and error.problem and error.remedy and "\n" not in str(error)
        return error.kind


LONG = prose(260)
SHORT = prose(120)
BRIEF = prose(60)


def test_checks_are_documented() -> None:
    kinds = [check.kind for check in CHECKS]
    assert len(set(kinds)) == len(kinds)
    assert {check.action for check in CHECKS} == {"set aside", "kept"}
    assert all(check.rule.endswith(".") and check.rule.count(". ") == 0 for check in CHECKS)
    assert LEAST_WORDS == norms.LEAST_WORDS


def test_article_that_passes_is_the_same() -> None:
    one = article(LONG, title="Council puts off a vote", outlet="The Gull", id="a")
    assert Checker().check(one, "here") is one


def test_earlier_notes_stay() -> None:
    assert Checker().check(article(BRIEF, notes=("cut", "too-short")), "here").notes == ("cut", "too-short")


# --- too long, empty, too short


@pytest.mark.parametrize("field", ["title", "outlet", "id", "date", "url", "story"])
def test_long_field(field: str) -> None:
    assert outcome(LONG, **{field: "x" * (MOST_FIELD + 1)}) == "too-long"
    assert outcome(LONG, **{field: "x" * MOST_FIELD}) == ""


def test_long_text() -> None:
    assert outcome("a " * (MOST_TEXT // 2) + "b") == "too-long"
    assert outcome("A word. " * (MOST_TEXT // 8 + 1)) == "too-long"
    long_extra = (("annotations", "x" * (10 * MOST_FIELD)),)
    assert outcome(LONG, extra=long_extra) == ""  # a column of the user's own is no field that is shown


@pytest.mark.parametrize("text", ["", " ", "\n\n", "…", "12 34", "— —", "😀", "___"])
def test_empty(text: str) -> None:
    assert outcome(text) == "empty"
    with pytest.raises(InputError, match="no text"):
        check_article(article(text), "here")


@pytest.mark.parametrize("text", ["Rain", "a", "Ünder", "4th", "I'd", "The pier fell.", "No. 9", "été"])
def test_not_empty(text: str) -> None:
    assert outcome(text) == "too-short"
    check_article(article(text), "here")


@pytest.mark.parametrize("words", [1, 5, 10, 20, 40, 60, 80, LEAST_WORDS - 1])
def test_too_short(words: int) -> None:
    assert outcome(" ".join(LONG.split()[:words])) == "too-short"


@pytest.mark.parametrize("words", [LEAST_WORDS, 110, 120, 150, 199, 200, 300, 1_000])
def test_long_enough(words: int) -> None:
    assert outcome(prose(words)) == ""


# --- encoding

BROKEN = {
    "UTF-8 read as Windows-1252": lambda text: text.replace("’", "'").replace("'", "’").encode().decode("cp1252", "replace"),
    "UTF-8 read as Latin-1": lambda text: text.encode().decode("latin-1"),
    "UTF-8 read as Mac Roman": lambda text: text.encode().decode("mac-roman"),
    "Windows-1252 read as UTF-8": lambda text: text.encode("cp1252").decode("utf-8", "replace"),
    "Windows-1252 read as Latin-1": lambda text: text.encode("cp1252").decode("latin-1"),
    "apostrophes lost": lambda text: text.replace("’", "?"),
    "references of HTML": lambda text: text.replace("’", "&rsquo;").replace("“", "&#8220;"),
    "marks of a private font": lambda text: text.replace("’", "\ue001"),
}
MARKED = "\n\n".join(["“It’s the fee that we can’t pay,” she said, and Ben Moss’s answer wasn’t heard in the hall."] * 12)


@pytest.mark.parametrize("damage", BROKEN.values(), ids=BROKEN.keys())
def test_broken_encoding(damage) -> None:  # type: ignore[no-untyped-def]
    assert outcome(damage(MARKED)) == "broken-encoding"


@pytest.mark.parametrize(
    "text",
    [
        MARKED,
        f"Café Ñandú, in São Tomé, is run by Zoë Łuk and Åse Ðór. {LONG}",
        f"The sign read “�”. {LONG}",
        f"The page at gull.example/list?sort=new&tag=pier?t=1 was down. {LONG}",
        f"He typed “a?b&c;” and “x &amp; y” on the board. {LONG}",
        f"It cost £5 – or €6 – at 20°, ½ a mile off; the “naïve” plan’s § 3 says so… 😀 {LONG}",
        f"“Is it?” she asked. “Why?”said he. {LONG}",
        f"{LONG} 日本 Ελλάδα Россия",
    ],
)
def test_sound_encoding(text: str) -> None:
    assert outcome(text) in ("", "too-short")
    assert count_broken(text) < 5


# --- language

OTHERS = {
    "Dutch": "De raad van Ellery heeft vrijdag na een lang debat besloten om het tarief voor de oude haven niet te verhogen, omdat veel "
    "handelaren anders hun kramen zouden moeten sluiten. Er is in de stad een plan, maar het was te duur en had geen kans.",
    "Afrikaans": "Die raad van Ellery het Vrydag besluit om die fooi vir die ou hawe nie te verhoog nie, want baie handelaars sou anders "
    "hulle stalletjies moes sluit. Sy was eers teen die plan, maar in die hawe is daar nou weer rus en almal is bly.",
    "German": "Der Stadtrat hat am Freitag beschlossen, die Gebühr für den alten Hafen nicht zu erhöhen, weil viele Händler sonst ihre "
    "Stände aufgeben müssten. Es war in der Stadt lange still, und was an der Gebühr so falsch sein soll, sagte niemand.",
    "French": "Le conseil a décidé vendredi, après un long débat, de ne pas augmenter la taxe du vieux port, car on sait que des marchands "
    "devraient sinon fermer leurs étals. Le maire a dit que la ville a un an pour trouver une autre solution.",
    "Spanish": "El concejo decidió el viernes, tras un largo debate, no subir la tasa del viejo puerto, porque muchos comerciantes "
    "tendrían que cerrar sus puestos. La alcaldesa dijo a los vecinos que no había otra salida, a pesar de todo.",
    "Portuguese": "O conselho decidiu na sexta-feira não aumentar a taxa do velho porto, porque muitos comerciantes teriam de fechar as "
    "bancas. A prefeita disse as mesmas palavras a todos no cais e no mercado, e as coisas vão mudar no verão.",
    "Italian": "Il consiglio ha deciso venerdì di non aumentare la tassa del vecchio porto, perché i commercianti dovrebbero chiudere i "
    "banchi. La sindaca ha detto in aula a tutti che i soldi ci sono e che in estate il porto riapre a i visitatori.",
    "Danish": "Byrådet besluttede fredag ikke at hæve afgiften for den gamle havn, for mange handlende ville ellers lukke deres boder. I "
    "havnen var der i går stille, og for at få penge til at bygge om må vi vente. Han var her at se på det.",
    "Swedish": "Kommunen beslutade i fredags att inte höja avgiften för den gamla hamnen, för många handlare skulle annars tvingas stänga "
    "sina stånd. Borgmästaren var i början emot planen, men han sade att det är för sent att ändra i år.",
    "Romanian": "Consiliul a decis vineri să nu mărească taxa pentru portul vechi, pentru că mulți negustori ar trebui să închidă. "
    "Primarul are un plan și a spus că nu are bani, iar în port a fost liniște. Mai mult nu a vrut să spună.",
    "Polish": "Rada miasta zdecydowała w piątek, że nie podniesie opłaty za stary port, bo wielu kupców musiałoby zamknąć stragany. "
    "Burmistrz była najpierw przeciw, a potem powiedziała, że to nie jest koniec i że na to nie ma pieniędzy.",
    "Welsh": "Penderfynodd y cyngor ddydd Gwener, ar ôl dadl hir, i beidio â chodi'r ffi am yr hen harbwr, gan y byddai llawer o "
    "fasnachwyr yn gorfod cau eu stondinau. Dywedodd y maer fod y cynllun yn un da, ond nad oes arian.",
    "Turkish": "Belediye meclisi cuma günü eski limanın ücretini artırmama kararı aldı, çünkü birçok esnaf tezgahını kapatmak zorunda "
    "kalacaktı. Başkan önce plana karşıydı, sonra para olmadığını söyledi ve yazı beklediklerini anlattı.",
    "Russian": "Городской совет в пятницу после долгих споров решил не повышать сбор за старую гавань, потому что многим торговцам иначе "
    "пришлось бы закрыть свои лавки. Мэр сначала была против плана, но потом сказала, что надо ждать.",
    "Arabic": "قرر مجلس المدينة يوم الجمعة بعد نقاش طويل عدم رفع رسوم الميناء القديم لأن كثيرا من التجار كانوا سيضطرون إلى إغلاق أكشاكهم. وقالت رئيسة البلدية إنها كانت ضد الخطة.",
    "Chinese": "市议会周五经过长时间辩论后决定不提高旧港口的收费。" * 8,
    "Japanese": "市議会は金曜日、長い議論の末、古い港の料金を上げないことを決めた。" * 6,
    "no language": "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore magna "
    "aliqua. Ut enim ad minim veniam, quis nostrud exercitation ullamco laboris nisi ut aliquip ex ea commodo.",
}


@pytest.mark.parametrize("text", OTHERS.values(), ids=OTHERS.keys())
def test_other_languages(text: str) -> None:
    assert outcome(text) == "not-english"
    assert outcome(text.upper()) == "not-english"
    with pytest.raises(InputError, match="English") as caught:
        check_article(article(text), "here")
    assert caught.value.kind == "not-english"


RECAP = (
    "Ada Finch scored 22 points and Ben Moss added 18 as Ellery beat Carrow 81-77 on Friday. Lew Tarn had 11 rebounds, Cal Rook 9 assists. "
    "Una Vale led Carrow with 30 points, and Ida Crane had 14. Ellery (12-3) hosts Ostia (9-6) on Tuesday, when Mia Stone is due back."
)


@pytest.mark.parametrize(
    "text",
    [
        SENTENCES[0],
        SHORT.upper(),
        RECAP,
        f"“{OTHERS['Spanish'][:120]}” is how it begins. {LONG}",
        "The cooncil o Ellery decidit on Friday, efter a lang debate, no tae pit up the chairge for the auld herbour, for mony o the "
        "merchants wad hae tae steek their stalls. The provost wis agin it at first.",  # near enough: its words are read
        "Names: Ada Finch, Ben Moss, Lew Tarn, Cal Rook, Una Vale, Ida Crane, Mia Stone, Al Wren, Bo Hale, Cy Burr, Di Penn, Ed Lark, Flo Kerr.",
        "Der Hafen bleibt offen.",  # too short to tell
        f"{OTHERS['German']} {LONG}",
    ],
)
def test_english(text: str) -> None:
    assert is_english(find_words(text))
    check_article(article(text), "here")


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
    "line-up": f"Ellery: {', '.join(f'Ada {name}' for name in NAMES)}; Carrow: {', '.join(f'Ben {name}' for name in NAMES)}.",
    "prices": "\n".join(f"{name} Corp. {i}.25 +0.{i} 1,20{i % 10}" for i, name in enumerate(NAMES * 2)),
    "menu of a site": "\n".join(["Home", "News", "Sport", "Weather", "My account", "About The Gull", "Log in", "Jobs", "Terms of use"] * 5),
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


# --- seen before


def test_duplicate_names_the_first_place() -> None:
    checker = Checker()
    checker.check(article(LONG, outlet="The Gull"), "a.txt")
    for other in (LONG, LONG.upper(), LONG.replace(" ", "\n"), LONG.replace("“", '"').replace(",", ""), f"  {LONG} ***"):
        with pytest.raises(InputError, match=r"b\.txt: has the same text as a\.txt") as caught:
            checker.check(article(other, outlet="the gull", title="Another headline", id="b"), "b.txt")
        assert caught.value.kind == "duplicate"


@pytest.mark.parametrize(
    ("first", "second", "notes"),
    [
        (("The Gull", "a", LONG), ("The Tern", "b", LONG), "copy"),
        (("The Gull", "a", LONG), ("", "b", LONG), "copy"),
        (("", "a", LONG), ("The Tern", "a", LONG), "copy"),
        (("The Gull", "a", LONG), ("The Gull", "a", prose(260, start=1)), "same-id"),
        (("", "a", LONG), ("", "a", prose(260, start=1)), "same-id"),
        (("The Gull", "a", LONG), ("THE GULL", "a", prose(260, start=1)), "same-id"),
        (("The Gull", "a", LONG), ("The Tern", "a", prose(260, start=1)), ""),
        (("The Gull", "a", LONG), ("The Gull", "b", prose(260, start=1)), ""),
        (("", "", LONG), ("", "", prose(260, start=1)), ""),
        (("The Gull", "a", LONG), ("The Gull", "b", f"{LONG} No more."), ""),
        (("The Gull", "a", LONG), ("The Gull", "b", LONG.replace("Three", "Two")), ""),
        (("ab", "c", LONG), ("a", "bc", prose(260, start=1)), ""),
    ],
)
def test_pairs(first: tuple[str, str, str], second: tuple[str, str, str], notes: str) -> None:
    checker = Checker()
    (outlet, name, text), (outlet_2, name_2, text_2) = first, second
    assert checker.check(article(text, outlet=outlet, id=name), "one").notes == ()
    assert " ".join(checker.check(article(text_2, outlet=outlet_2, id=name_2), "two").notes) == notes


def test_what_was_set_aside_is_not_the_first() -> None:
    checker = Checker()
    stub = f"{BRIEF}\n\nSubscribe to continue reading."
    for place in ("one", "two"):
        with pytest.raises(InputError) as caught:
            checker.check(article(stub), place)
        assert caught.value.kind == "paywall"


def test_runs_do_not_know_each_other() -> None:
    assert [Checker().check(article(LONG), "here").notes for _ in range(2)] == [(), ()]


def test_long_places_are_cut() -> None:
    checker = Checker()
    checker.check(article(LONG), "x" * 100_000 + "/a.txt")
    with pytest.raises(InputError, match="…x+/a.txt;") as caught:
        checker.check(article(LONG), "b")
    assert len(str(caught.value)) < 300


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


# --- whatever a file holds

HOSTILE = ["a" + " " * 999_998 + "b", *(piece * (1_000_000 // len(piece)) for piece in (
    "-", "—", "1", "(AP) ", "(AP", "a", "Ab ", ". ", "?s", "&abcdefgh", "a\n", "10:00 \n", "updated at ", "(Reporting by ", "subscribe to ",
    ". Subscribe ", "Copyright ", "© ", "… ", "�", "â€™", "é", '."”’)', "(", "By A ", "‍", "字。", "😀", "\ud800",
))]  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE, ids=[repr(text[:12]) for text in HOSTILE])
def test_hostile_texts_come_to_an_end(text: str) -> None:
    kinds = {check.kind for check in CHECKS}
    assert set(outcome(text, title=text[:MOST_FIELD], outlet=text[:MOST_FIELD]).split()) <= kinds


def test_memory_is_of_hashes(tmp_path: Path) -> None:
    checker = Checker()
    for number in range(50):
        checker.check(article(f"{LONG} {number}", id=str(number)), f"{number}")
    held = [*checker._texts, *checker._ids, *checker._places]
    assert len(held) == 150 and {len(item) for item in held} == {16}
