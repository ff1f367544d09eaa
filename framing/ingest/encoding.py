"""Bytes of a text or a page -> the text, with a record of how they were read; binary data is refused by its name."""

from __future__ import annotations

import codecs
import re
from collections import Counter

from framing.errors import InputError
from framing.ingest.limits import MOST_TEXT

# How files begin that are no text. A zip archive is also what .docx, .xlsx and .epub are inside.
_MAGIC: tuple[tuple[bytes, str, str], ...] = (
    (b"%PDF-", "a PDF file", "save its text as .txt or .docx"),
    (b"PK\x03\x04", "a zip archive or an office file", "give it the suffix .zip or .docx that it has by its kind"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office file (.doc, .xls)", "save it as .docx or .txt"),
    (b"{\\rtf", "an RTF file", "save it as .docx or .txt"),
    (b"\x1f\x8b\x08", "packed with gzip", "unpack it, or give it the suffix .gz"),
    (b"BZh91AY&SY", "packed with bzip2", "unpack it"),
    (b"\xfd7zXZ\x00", "packed with xz", "unpack it"),
    (b"\x28\xb5\x2f\xfd", "packed with zstd", "unpack it"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive", "unpack it"),
    (b"Rar!\x1a\x07", "a RAR archive", "unpack it"),
    (b"\x89PNG\r\n\x1a\n", "a PNG image", "give the text, not an image of it"),
    (b"\xff\xd8\xff", "a JPEG image", "give the text, not an image of it"),
    (b"GIF87a", "a GIF image", "give the text, not an image of it"),
    (b"GIF89a", "a GIF image", "give the text, not an image of it"),
    (b"SQLite format 3\x00", "an SQLite database", "write its articles into a table"),
    (b"PAR1", "a Parquet table", "give it the suffix .parquet"),
    (b"\x7fELF", "a program", "give a text"),
)
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark is the beginning of this one
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# What a declaration may name, in Python's names; codecs that are no character sets (zip, idna, unicode_escape) are not to be reached.
_KNOWN = frozenset(
    "cp1250 cp1251 cp1252 cp1253 cp1254 cp1255 cp1256 cp1257 cp1258 cp866 cp874 koi8-r koi8-u mac-roman big5 gbk gb18030 gb2312 euc_jp euc_kr "
    "shift_jis iso2022_jp iso8859-2 iso8859-3 iso8859-4 iso8859-5 iso8859-6 iso8859-7 iso8859-8 iso8859-10 iso8859-13 iso8859-14 iso8859-15 "
    "iso8859-16".split()
)
# The web means windows-1252 by these (WHATWG Encoding Standard, "windows-1252").
_WESTERN = frozenset(("ascii", "iso8859-1", "cp1252"))
_SAMPLE = 65536  # bytes that detection reads
_NEAR = 512  # bytes around each byte beyond ASCII that the sample takes; plain English tells nothing
_CANDIDATES = [
    "cp1252",
    "cp1250",
    "cp1251",
    "cp1253",
    "cp1254",
    "mac_roman",
    "iso8859_2",
    "iso8859_15",
    "koi8_r",
    "gb18030",
    "big5",
    "shift_jis",
    "euc_kr",
]
_ENGLISH_MARKS = (
    frozenset(  # what English news has beyond ASCII in windows-1252: curly quotes, dashes, signs, the commoner letters of names
        b"\x80\x85\x91\x92\x93\x94\x95\x96\x97\x99\xa0\xa3\xa9\xad\xae\xb0\xb7\xbd\xc9\xd6\xdc"
        b"\xe0\xe1\xe2\xe3\xe4\xe5\xe7\xe8\xe9\xea\xeb\xed\xef\xf1\xf3\xf4\xf6\xf8\xfa\xfc"
    )
)
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]+")
_UNKNOWN = "\ufffd"


def decode(data: bytes, place: str, *, declared: str = "") -> tuple[str, tuple[str, ...]]:
    """The text of some bytes, and what was done to read it.

    Bytes that stand for nothing become U+FFFD and are counted; whether they are too many is for others to say.

    Args:
        place: for messages.
        declared: the encoding that a header or the document itself names; it counts where the bytes are no UTF-8.

    >>> decode("café".encode("windows-1252"), "a.txt")
    ('café', ('decoded from windows-1252',))

    Raises:
        InputError: the bytes are no text ("unreadable").
    """
    for magic, what, remedy in _MAGIC:
        if data.startswith(magic):
            raise InputError(place, f"is {what}", remedy=remedy)
    text, encoding = _read(data, place, declared)
    lost = text.count(_UNKNOWN) - (data.count(_UNKNOWN.encode()) if encoding == "utf-8" else 0)
    text, mended, left = _mend(text)
    done = [] if encoding == "utf-8" else [f"decoded from {encoding}"]
    if lost > 0:
        done.append(f"bytes that could not be decoded: {lost}")
    if mended:
        done.append(f"mended garbled marks: {mended}")
    if left:
        done.append(f"lines left with garbled marks: {left}")
    return text, tuple(done)


def _read(data: bytes, place: str, declared: str) -> tuple[str, str]:
    """The text and the name of its encoding."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace"), encoding
    if b"\x00" in data:
        encoding = _wide(data)
        if not encoding:
            raise InputError(place, "is a binary file, not text", remedy="give a text file in UTF-8")
        return data.decode(encoding, "replace"), encoding
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        pass
    text = data.decode("utf-8", "replace")
    # Damaged UTF-8: sequences of several bytes are hardly ever right by chance, so in other encodings the wrong ones prevail.
    if 2 * text.count(_UNKNOWN) < sum(map(len, _BEYOND_ASCII.findall(text))):
        return text, "utf-8"
    for encoding in (_codec(declared), _detect(data)):
        if encoding == "windows-1252":
            return data.decode("cp1252", "replace"), encoding
        try:
            if encoding:
                return data.decode(encoding), encoding
        except (UnicodeDecodeError, LookupError):
            continue
    return data.decode("cp1252", "replace"), "windows-1252"


def _wide(data: bytes) -> str:
    """The kind of UTF-16 or UTF-32 without a mark that text with so many zeros is, "" for none.

    English text has its zeros at every second byte, or at three of four.
    """
    head = data[:_SAMPLE]
    zeros = [head[at::4].count(0) / max(1, len(head[at::4])) for at in range(4)]
    for encoding, pattern in (
        ("utf-32-le", (0, 1, 1, 1)),
        ("utf-32-be", (1, 1, 1, 0)),
        ("utf-16-le", (0, 1, 0, 1)),
        ("utf-16-be", (1, 0, 1, 0)),
    ):
        if all(abs(share - wanted) < 0.3 for share, wanted in zip(zeros, pattern, strict=True)):
            return encoding
    return ""


def _codec(name: str) -> str:
    """Python's name of a declared encoding that may be used, "" for others."""
    try:
        known = codecs.lookup(name.strip(" \t\r\n\"'")).name
    except (LookupError, ValueError):
        return ""
    return "windows-1252" if known in _WESTERN else known if known in _KNOWN else ""


def _detect(data: bytes) -> str:
    """The encoding that the bytes look like; English with a few curly quotes and accents is told without statistics."""
    from charset_normalizer import from_bytes

    found = list(re.finditer(rb"[\x80-\xff]+", data[: 16 * _SAMPLE]))
    if all(set(match[0]) <= _ENGLISH_MARKS for match in found):
        return "windows-1252"
    sample = bytearray()
    end = 0
    for match in found:
        sample += data[max(end, match.start() - _NEAR) : match.end() + _NEAR]
        end = match.end() + _NEAR
        if len(sample) > _SAMPLE:
            break
    best = from_bytes(bytes(sample[:_SAMPLE]), cp_isolation=_CANDIDATES).best()
    return "" if best is None else _codec(best.encoding)


def _mend(text: str) -> tuple[str, int, int]:
    """The text without marks that were decoded wrongly before ("â€™"), how many were mended, and how many lines were left as they are.

    A line at a time: one line is one story of what went wrong.
    """
    if text.isascii():
        return text, 0, 0
    from ftfy import fix_encoding
    from ftfy.badness import is_bad

    lines = text.split("\n")
    mended = left = read = 0
    for number, line in enumerate(lines):
        if line.isascii() or not is_bad(line):
            continue
        read += len(line)
        if read > MOST_TEXT:
            left += 1
            continue
        better = fix_encoding(line)
        if better != line:
            mended += max(1, sum((Counter(_BEYOND_ASCII.findall(line)) - Counter(_BEYOND_ASCII.findall(better))).values()))
            lines[number] = better
    return "\n".join(lines), mended, left
