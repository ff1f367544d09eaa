"""What each article has to pass when it is read: lengths, encoding, language, and what was seen before."""

from __future__ import annotations

import pytest
from articles_made import BRIEF, LONG, RECAP, SENTENCES, SHORT, article, outcome, prose
from hypothesis import given
from hypothesis import strategies as st

from framing import norms
from framing.errors import InputError
from framing.ingest.checks import CHECKS, LEAST_WORDS, Checker, check_article
from framing.ingest.checks_text import count_broken, find_words, is_english
from framing.ingest.limits import MOST_FIELD, MOST_TEXT


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
    "quotation marks lost": lambda text: text.replace("“", "?").replace("”", "?").replace("’", "'"),
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
        f"What now ? Who knows ? Nobody ? So be it ? Yes ? No ? {LONG}",
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


# --- seen before

OTHER = prose(260, start=1)


def test_duplicate_names_the_first_place() -> None:
    checker = Checker()
    checker.check(article(LONG, outlet="The Gull"), "a.txt")
    others = (
        LONG,
        LONG.upper(),
        LONG.replace(" ", "\n"),
        LONG.replace("“", '"').replace("”", '"'),
        LONG.replace(",", ""),
        f"  {LONG} ***",
        f"> {LONG}",
        LONG.replace(".", " . "),
    )
    for other in others:
        with pytest.raises(InputError, match=r"b\.txt: has the same text as a\.txt") as caught:
            checker.check(article(other, outlet="the gull", title="Another headline", id="b"), "b.txt")
        assert caught.value.kind == "duplicate"


@pytest.mark.parametrize(
    ("first", "second", "notes"),
    [
        (("The Gull", "a", LONG), ("The Tern", "b", LONG), "copy"),
        (("The Gull", "a", LONG), ("The Tern", "a", LONG), "copy"),
        (("The Gull", "a", LONG), ("", "b", LONG), "copy"),
        (("", "a", LONG), ("The Tern", "a", LONG), "copy"),
        (("The Gull", "", LONG), ("The Tern", "", LONG.upper()), "copy"),
        (("The Gull", "a", LONG), ("The Gull Online", "b", LONG.replace("“", '"')), "copy"),
        (("The Gull", "a", LONG), ("The Tern", "b", LONG.replace("\n\n", " ")), "copy"),
        (("The Gull", "a", BRIEF), ("The Tern", "b", f"• {BRIEF}"), "copy too-short"),
        (("The Gull", "a", LONG), ("The Gull", "a", OTHER), "same-id"),
        (("", "a", LONG), ("", "a", OTHER), "same-id"),
        (("The Gull", "a", LONG), ("THE GULL", "a", OTHER), "same-id"),
        (("The Gull", "a", LONG), ("The Gull", "a", f"{LONG} No more."), "same-id"),
        (("The Gull", "a", LONG), ("The Gull", "a", LONG[:-20]), "same-id"),
        (("The Gull", "news/2026/a", SHORT), ("The Gull", "news/2026/a", OTHER), "same-id"),
        (("The Gull", "12", LONG), ("The Gull", "12", OTHER), "same-id"),
        (("The Gull", "a", LONG), ("The Gull", "a", BRIEF), "same-id too-short"),
        (("The Gull", "a", LONG), ("The Tern", "a", OTHER), ""),
        (("The Gull", "a", LONG), ("", "a", OTHER), ""),
        (("The Gull", "a", LONG), ("The Gull", "b", OTHER), ""),
        (("The Gull", "a", LONG), ("The Gull", "A", OTHER), ""),
        (("", "", LONG), ("", "", OTHER), ""),
        (("The Gull", "", LONG), ("The Gull", "", OTHER), ""),
        (("The Gull", "a", LONG), ("The Gull", "b", f"{LONG} No more."), ""),
        (("The Gull", "a", LONG), ("The Gull", "b", LONG.replace("Three", "Two")), ""),
        (("The Gull", "a", LONG), ("The Tern", "b", LONG.replace("Three", "3")), ""),
        (("ab", "c", LONG), ("a", "bc", OTHER), ""),
    ],
)
def test_pairs(first: tuple[str, str, str], second: tuple[str, str, str], notes: str) -> None:
    checker = Checker()
    (outlet, name, text), (outlet_2, name_2, text_2) = first, second
    assert set(checker.check(article(text, outlet=outlet, id=name), "one").notes) <= {"too-short"}
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
    with pytest.raises(InputError, match=r"…x+/a\.txt;") as caught:
        checker.check(article(LONG), "b")
    assert len(str(caught.value)) < 300


# --- whatever a file holds

HOSTILE = ["a" + " " * 999_998 + "b", *(piece * (1_000_000 // len(piece)) for piece in (
    "-", "—", "1", "(AP) ", "(AP", "a", "Ab ", ". ", "?s", "&abcdefgh", "a\n", "10:00 \n", "updated at ", "(Reporting by ", "subscribe to ",
    ". Subscribe ", "Copyright ", "© ", "… ", "�", "â€™", "é", '."”’)', "(", "By A ", "‍", "字。", "😀", "\ud800",
))]  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE, ids=[repr(text[:12]) for text in HOSTILE])
def test_hostile_texts_come_to_an_end(text: str) -> None:
    kinds = {check.kind for check in CHECKS}
    assert set(outcome(text, title=text[:MOST_FIELD], outlet=text[:MOST_FIELD]).split()) <= kinds


def test_memory_is_of_hashes() -> None:
    checker = Checker()
    for number in range(50):
        checker.check(article(f"{LONG} {number}", id=str(number)), f"{number}")
    held = [*checker._texts, *checker._ids, *checker._places]
    assert len(held) == 150 and {len(item) for item in held} == {16}


@given(
    st.lists(
        st.sampled_from(["(AP) — ", "\n\n", "Subscribe to read", "10:30 a.m. ", "İ", "ſ", "’", "e\u0301", "😀", *SENTENCES]), max_size=40
    )
)
def test_checks_agree_with_themselves(pieces: list[str]) -> None:
    text = " ".join(pieces)
    found = outcome(text)
    assert found == outcome(text) and set(found.split()) <= {check.kind for check in CHECKS}
    actions = {check.kind: check.action for check in CHECKS}
    assert len(found.split()) == 1 or {actions[kind] for kind in found.split()} <= {"kept"}
