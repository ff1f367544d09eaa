"""The first bytes of a stream without a name -> the name under which its reader is found."""

from __future__ import annotations

import io
import re
from typing import BinaryIO

_STARTS = (
    (b"PAR1", "stdin.parquet"),
    (b"WARC/", "stdin.warc"),
    (b"\x1f\x8b", "stdin.warc.gz"),  # of what is packed and has no name, a crawl is the one that is piped
)
_LOOK = 4096


def name_of_stream(file: BinaryIO) -> str:
    """The name that standard input would have as a file; `stdin.txt` where nothing tells another format.

    Args:
        file: can be peeked into; nothing is taken from it.
    """
    assert isinstance(file, io.BufferedReader)
    head = file.peek(_LOOK)[:_LOOK]
    for start, name in _STARTS:
        if head.startswith(start):
            return name
    if head.startswith(b"PK\x03\x04"):
        return "stdin.docx" if b"word/" in head or b"[Content_Types].xml" in head else "stdin.zip"
    text = head.lstrip(b"\xef\xbb\xbf \t\r\n")
    if re.match(rb"(?i)<(?:!doctype html|html|head|body|article|!--)", text):
        return "stdin.html"
    if text.startswith(b"["):
        return "stdin.json" if re.match(rb"\[\s*\{", text) else "stdin.txt"
    if re.match(rb'\{\s*"', text):
        return "stdin.jsonl"
    first = text.split(b"\n", 1)[0].rstrip(b"\r")
    cells = [cell.strip(b'" ').lower() for cell in re.split(rb"[,;\t]", first)]
    if len(cells) > 1 and any(cell in (b"text", b"body", b"content", b"article") for cell in cells):
        return "stdin.tsv" if b"\t" in first else "stdin.csv"
    return "stdin.txt"
