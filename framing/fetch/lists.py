"""Files and arguments that name URLs -> the URLs in order, each with the text that named it."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable
from pathlib import Path

from framing.errors import InputError
from framing.ingest.limits import read_whole

MOST_URLS = 100_000
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:")  # two letters or more: "C:" is a drive


def read_lists(sources: Iterable[str]) -> list[str]:
    """The texts of all URLs, not checked yet.

    Args:
        sources: URLs, files with one URL a line, or `-` for standard input; blank lines and lines that start with "#" are passed over.

    Raises:
        InputError: a file cannot be read, or there are no URLs, or more than `MOST_URLS`.
    """
    found: list[str] = []
    for source in sources:
        found += [source] if _SCHEME.match(source) and not os.path.exists(source) else _lines(source)
    if not found:
        raise InputError("fetch", "no URLs are named", remedy="write one a line into a file")
    if len(found) > MOST_URLS:
        raise InputError("fetch", f"{len(found):,} URLs are named", remedy=f"fetch {MOST_URLS:,} at a time")
    return found


def _lines(source: str) -> list[str]:
    place = "standard input" if source == "-" else source
    try:
        if source == "-":
            data = read_whole(sys.stdin.buffer, place)
        else:
            with Path(source).open("rb") as file:
                data = read_whole(file, place)
        text = data.decode("utf-8-sig")
    except OSError as error:
        raise InputError(place, f"cannot be read: {error.strerror}", remedy="give a URL from https:// on, or a file of them") from None
    except UnicodeDecodeError as error:
        raise InputError(place, f"is not UTF-8 (byte {error.start})", remedy="save it as UTF-8") from None
    lines = (line.strip() for line in text.splitlines())
    return [line for line in lines if line and not line.startswith("#")]
