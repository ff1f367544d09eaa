"""Column names of news data sets -> our names, with what was taken for what in words."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC, datetime

from framing.errors import InputError, UsageError
from framing.ingest.clean import clean_name
from framing.ingest.records import NOTHING

Note = Callable[[str], None]  # is told what was recognised or assumed, a line each
Rows = Iterator[tuple[str, dict[str, str] | InputError]]  # place and cells, or what is wrong with that row alone
KNOWN_COLUMNS = ("id", "outlet", "title", "text", "date", "url", "story")
_MAPPED = (*KNOWN_COLUMNS, "author")  # the author is a further column of an article
# Ours -> names that other people's data sets use, the likeliest first; lower case without blanks, "_", "-" and ".".
_ALIASES = {
    "text": "text body content article articletext fulltext maintext storytext articlebody bodytext articlecontent fullcontent newstext"
    " plaintext cleantext rawtext contents document",
    "title": "title headline heading articletitle newstitle head",
    "outlet": "outlet outletname newsoutlet source publisher publication newspaper media mediaoutlet medianame newssource sourcename"
    " publishername publicationname site sitename website sourcedomain domain",
    "date": "date published publishdate publisheddate pubdate publishedat publishedon datepublished datepublish publicationdate publishtime"
    " publishedutc articledate datetime timestamp",
    "url": "url link weburl articleurl sourceurl newsurl newslink articlelink permalink canonicalurl uri",
    "id": "id articleid newsid docid documentid uuid guid",
    "story": "story event eventid storyid cluster clusterid triplet tripletid",
    "author": "author authors byline authorname writer journalist reporter",
}
_RANKS = {name: {alias: rank for rank, alias in enumerate(aliases.split())} for name, aliases in _ALIASES.items()}
_NOT_COMPARED = re.compile(r"[\s_.-]+")
# Seconds from 1973 to 2030, milliseconds from 2001 to 2030: "20260301" and "2026030112" are days and hours, not seconds.
_SINCE_1970 = re.compile(r"([1-9]\d{8}|1[0-8]\d{8})(?:\.\d*)?|(1[0-8]\d{11})(?:\.\d*)?")
MOST_COLUMNS = 10_000  # of a table
_SHOWN_COLUMNS = 20
_SHOWN_LETTERS = 40


def read_columns(arguments: list[str]) -> dict[str, str]:
    """What `--column text=body` says: our name -> the table's.

    >>> read_columns(["text=body"])
    {'text': 'body'}

    Raises:
        UsageError: not of that form, or a name that is none of ours.
    """
    found: dict[str, str] = {}
    for argument in arguments:
        ours, sign, theirs = argument.partition("=")
        if not sign or not theirs or ours not in _MAPPED:
            raise UsageError("--column", f'"{argument}" names no column', remedy=f"use NAME=COLUMN with NAME one of {', '.join(_MAPPED)}")
        found[ours] = theirs
    return found


def recognise(header: Iterable[str], columns: Mapping[str, str], settled: Mapping[str, str] = NOTHING) -> tuple[dict[str, str], list[str]]:
    """The table's names -> ours, or "" for a column to leave out; and what to tell the reader of it.

    A name that the reader gave wins over our own name in the table, and that over a name that we know from other data sets.
    Columns that are not in the result are further columns under their own names.

    Args:
        header: the table's names.
        columns: our name -> the table's, as the reader gave them.
        settled: our name -> the table's, as rows before were read; no other name than ours takes its place.

    >>> recognise(["Headline", "content", "body", "leaning"], {})[0]
    {'body': 'text', 'Headline': 'title'}
    >>> recognise(["headline"], {})[1]
    ['column "headline" is taken for title']
    """
    names = list(dict.fromkeys(header))
    found: dict[str, str] = {}
    said: list[str] = []
    for ours, theirs in columns.items():
        if theirs in names:
            found[theirs] = ours
        else:
            said.append(f"has no column {quoted(theirs)}, which was named for {ours}")
    for ours, ranks in _RANKS.items():
        if ours in columns:
            if ours in names and ours not in found:  # another column has its name now
                found[ours] = ""
                if columns[ours] in names:
                    said.append(f"column {quoted(ours)} is left out: {quoted(columns[ours])} was named for it")
            continue
        likely = [name for name in names if name not in found and (name == ours or settled.get(ours, name) == name)]
        rank = {name: ranks[bare] for name in likely if (bare := _bare(name)) in ranks}
        best, *others = sorted(rank, key=lambda name: (name != ours, rank[name])) or [""]
        if best:
            found[best] = ours
            if best != ours:
                said.append(f"column {quoted(best)} is taken for {ours}")
        said += (f"column {quoted(other)} could be the {ours} too; it is kept as a further column" for other in others)
    return found, said


def no_text(place: str, header: Iterable[str], columns: Mapping[str, str]) -> InputError:
    """The error of a table, or a row, without a column of texts."""
    names = [quoted(name) for name in header if name.strip()]
    shown = ", ".join(names[:_SHOWN_COLUMNS]) + (" …" if len(names) > _SHOWN_COLUMNS else "")
    wanted = f"no column {quoted(columns['text'])}" if "text" in columns else "no column of texts"
    return InputError(place, f"has {wanted}; its columns are {shown or 'none'}", remedy="name the right one with --column text=NAME")


def quoted(name: str) -> str:
    """A column's name for a message: cleaned, cut, in quotation marks."""
    name = clean_name(name[: 2 * _SHOWN_LETTERS])
    return f'"{name if len(name) <= _SHOWN_LETTERS else name[: _SHOWN_LETTERS - 1] + "…"}"'


def day_of_seconds(value: str) -> str:
    """The day, in UTC, of a number of seconds or milliseconds since 1970; "" for anything else.

    >>> day_of_seconds("1772323200"), day_of_seconds("1772323200000.0"), day_of_seconds("20260301")
    ('2026-03-01', '2026-03-01', '')
    """
    match = _SINCE_1970.fullmatch(value)
    if not match:
        return ""
    seconds = int(match[1]) if match[1] else int(match[2]) / 1000
    return datetime.fromtimestamp(seconds, UTC).date().isoformat()


def _bare(name: str) -> str:
    return _NOT_COMPARED.sub("", name[:_SHOWN_LETTERS].casefold())
