"""Bytes, plain text and Markdown: what they are read as, what is mended and recorded, and what is refused by its name."""

from __future__ import annotations

import io
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from framing.errors import InputError
from framing.ingest.documents import read_markdown, read_text
from framing.ingest.encoding import decode
from framing.ingest.limits import MOST_TEXT
from framing.ingest.records import Draft, Raw

TEXT = "The mayor said “yes” — and the café’s owner, Zoë Lárus, paid £12."
BODY = "The council met on Friday. It will vote on the fee in June."


@pytest.mark.parametrize(
    ("data", "declared", "name"),
    [
        (TEXT.encode(), "", ""),
        (TEXT.encode("utf-8-sig"), "", ""),
        (TEXT.encode(), "windows-1252", ""),  # a wrong declaration: the bytes have the first word
        (TEXT.encode("utf-16"), "", "utf-16-le"),
        (b"\xfe\xff" + TEXT.encode("utf-16-be"), "", "utf-16-be"),
        (TEXT.encode("utf-32"), "", "utf-32-le"),
        (TEXT.encode("utf-16-le"), "", "utf-16-le"),  # without a mark
        (TEXT.encode("utf-16-be"), "", "utf-16-be"),
        (TEXT.encode("windows-1252"), "", "windows-1252"),
        (TEXT.encode("windows-1252"), "ISO-8859-1", "windows-1252"),  # what the web means by it
        (TEXT.encode("windows-1252"), "no such encoding", "windows-1252"),
        (TEXT.encode("windows-1252"), "utf-8", "windows-1252"),
        (TEXT.encode("windows-1252"), "unicode_escape", "windows-1252"),  # no character set, not to be reached
        (TEXT.encode("mac-roman"), "macintosh", "mac-roman"),
        (TEXT.encode("mac-roman"), "", "mac-roman"),
    ],
)
def test_encodings(data: bytes, declared: str, name: str) -> None:
    assert decode(data, "a.txt", declared=declared) == (TEXT, (f"decoded from {name}",) if name else ())


def test_detection_of_other_alphabets() -> None:
    polish = "Święto w Łodzi: żółte łodzie płyną, mówi Wałęsa. Źródło: gazeta. " * 3
    assert decode(polish.encode("cp1250"), "a.txt") == (polish, ("decoded from cp1250",))
    russian = "Совет собрался в пятницу и решил не повышать плату за гавань. " * 3
    assert decode(russian.encode("koi8-r"), "a.txt", declared="koi8-r")[0] == russian
    assert decode(russian.encode("cp1251"), "a.txt")[0] == russian


@pytest.mark.parametrize(
    ("garbled", "text", "count"),
    [
        ("It wasâ€™t the cafÃ©.", "It was’t the café.", 2),
        ("â€œYes,â€\x9d she said.", "“Yes,” she said.", 2),
        ("First â€” then\nthe “second” line", "First — then\nthe “second” line", 1),
    ],
)
def test_garbled_marks_are_mended(garbled: str, text: str, count: int) -> None:
    assert decode(garbled.encode(), "a.txt") == (text, (f"mended garbled marks: {count}",))


@pytest.mark.parametrize("text", [TEXT, "“Straight” &amp; ﬁne ligatures… ½", "5 × 3 = ¹⁵"])
def test_right_text_stays(text: str) -> None:
    assert decode(text.encode(), "a.txt") == (text, ())


@pytest.mark.xfail(
    reason="“Ã ” is what “à” looks like whose second byte became a blank; the letter alone is too rare in English to give up the mending"
)
def test_a_letter_that_looks_garbled() -> None:
    assert decode("Ã is a letter of Portuguese.".encode(), "a.txt")[1] == ()


def test_lost_bytes_are_counted() -> None:
    data = "“Yes” and café".encode() + b"\xff and \xe2\x80 no"
    assert decode(data, "a.txt") == ("“Yes” and café\ufffd and \ufffd no", ("bytes that could not be decoded: 2",))
    assert decode("What was lost\ufffd before".encode(), "a.txt")[1] == ()  # lost by others
    assert decode(TEXT.encode("windows-1252") + b"\x81", "a.txt", declared="latin1")[1] == (
        "decoded from windows-1252",
        "bytes that could not be decoded: 1",
    )


def test_mending_is_bounded() -> None:
    line = "It wasâ€™t so. " * 20 + "\n"
    count = MOST_TEXT // (len(line) - 1) + 10
    text, done = decode((line * count).encode(), "a.txt")
    assert text.count("â€™") == 20 * 10 and done[1] == "lines left with garbled marks: 10"


def _zip() -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as package:
        package.writestr("a.txt", BODY)
    return file.getvalue()


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"%PDF-1.7 rest", "a PDF file"),
        (b"\x89PNG\r\n\x1a\n\0\0", "a PNG image"),
        (_zip(), "a zip archive"),
        (b"{\\rtf1 text}", "an RTF file"),
        (b"\x1f\x8b\x08\0", "gzip"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office file"),
        (b"abc\x00\x01\x02", "binary"),
        (BODY.encode() + b"\x00", "binary"),
    ],
)
def test_binary_data_is_named(data: bytes, what: str) -> None:
    for reader in (lambda: decode(data, "a.txt"), lambda: read_text(Raw("a.txt", "a.txt", data))):
        with pytest.raises(InputError) as caught:
            reader()
        assert what in caught.value.problem and caught.value.kind == "unreadable" and caught.value.remedy


def text(content: str | bytes, **fields: str) -> Draft:
    return read_text(Raw("a.txt", "a.txt", content if isinstance(content, bytes) else content.encode(), fields))


def markdown(content: str) -> Draft:
    return read_markdown(Raw("a.md", "a.md", content.encode()))


def test_text() -> None:
    assert text(f"Council meets\r\n \r\n\r\n{BODY}\r\n") == Draft(BODY, "Council meets", done=("line ends: 4", "blanks at the ends"))
    assert text(f"Council meets\n{BODY}") == Draft(f"Council meets\n{BODY}")
    assert text("Caf\xe9 meets\n\nNow".encode("latin-1")) == Draft("Now", "Café meets", done=("decoded from windows-1252",))
    assert text("Ко\n\nНет".encode("koi8-r"), charset="koi8-r").title == "Ко"


def test_markdown_marks() -> None:
    draft = markdown(
        f"# Council *meets*\n\nThe **council** [met](https://gull.example) on\nFriday.\n\n> {BODY}\n>\n> - yes\n\n## Costs\n\n1. one\n2. `two`\n"
    )
    assert draft == Draft(
        f"The council met on Friday.\n\n> {BODY}\n\n> yes\n\nCosts\n\none\n\ntwo", "Council meets", done=("blanks at the ends",)
    )


def test_html_in_markdown_is_left_out() -> None:
    draft = markdown(
        f"He <script>alert(1)</script>met <b>them</b>.\n\n<div>\nhidden\n</div>\n\n![a boat](b.png)\n\n```\ncode\n```\n\n{BODY}"
    )
    assert draft == Draft(f"He met them.\n\n{BODY}", done=("left out HTML: 5", "left out code blocks: 1", "left out images: 1"))


def test_front_matter() -> None:
    front = '---\ntitle: "Fee: up again"\nauthor: Ada Finch\nDate: 2026-05-05\nsource: The Gull\nlink: https://gull.example/a\ntags:\n  - sea\nlayout: post\n---\n\n'
    draft = markdown(f"{front}{BODY}")
    assert (draft.text, draft.title) == (BODY, "Fee: up again")
    assert draft.fields == {"author": "Ada Finch", "date": "2026-05-05", "outlet": "The Gull", "url": "https://gull.example/a"}
    assert draft.done == ("left out front matter: tags, layout",)
    assert markdown(f"{front}# Fee goes up\n\n{BODY}").title == "Fee goes up"  # the visible one
    assert markdown(f"{front}## Background\n\n{BODY}")[:2] == (f"Background\n\n{BODY}", "Fee: up again")


@pytest.mark.parametrize("start", ["---\nIt was so: yes\nand no more\n\n---\n", "---\n\n", "---\ntitle: x\n", "--- \nNo key here\n---\n"])
def test_what_is_no_front_matter_stays_text(start: str) -> None:
    draft = markdown(f"{start}{BODY}")
    assert draft.text.endswith(BODY) and not draft.fields


def test_long_markdown_is_refused() -> None:
    with pytest.raises(InputError, match="more than 500,000 characters"):
        markdown("[" * 500_001)


GOOD = f'---\ntitle: "x"\n---\n# Zoë’s *fee*\n\n> {TEXT}\n\n<b>{BODY}</b> ![x](y) [a](<b>) `c`\n'.encode()


@settings(max_examples=60, deadline=None, derandomize=True)
@given(
    st.lists(st.tuples(st.integers(0, len(GOOD) - 1), st.binary(max_size=4)), max_size=8),
    st.sampled_from(["utf-8", "utf-16", "cp1252", "utf-32-be"]),
)
def test_mutated_bytes_give_a_draft_or_an_input_error(changes: list[tuple[int, bytes]], encoding: str) -> None:
    data = bytearray(GOOD.decode().encode(encoding))
    for at, value in changes:
        data[at : at + 1] = value
    for reader in (read_text, read_markdown):
        try:
            reader(Raw("a", "a", bytes(data), {"charset": encoding}))
        except InputError as error:
            assert error.remedy


@pytest.mark.parametrize("sign", ["[", "*", "`"])
def test_signs_of_markdown_that_close_nothing(sign: str) -> None:
    """Found by scripts/fuzz.py: the parser tries each for long."""
    with pytest.raises(InputError, match="more than 20,000 signs of Markdown"):
        read_markdown(Raw("a.md", "a.md", b"The council met.\n\n" + sign.encode() * 20_001))
