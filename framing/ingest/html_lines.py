"""The blocks that were found of an article -> its paragraphs; headline, bylines, dates and pointers among them go elsewhere."""

from __future__ import annotations

import re
from collections import Counter

from framing.ingest.html_meta import read_date
from framing.ingest.html_shape import letters

_NAME = r"(?-i:[A-ZÀ-Þ][\w.’'-]*+)"
_BY = re.compile(
    rf"by:?\s+({_NAME}(?:\s+{_NAME}){{0,4}}(?:(?:,\s+|\s+and\s+|,\s+and\s+|\s*&\s*){_NAME}(?:\s+{_NAME}){{0,4}}){{0,4}})(.*)",
    re.IGNORECASE | re.DOTALL,
)
_BY_ANYWHERE = re.compile(r"\bby:?\s+(?-i:[A-ZÀ-Þ]).*", re.IGNORECASE | re.DOTALL)
_DATED = re.compile(r"(?:(?:first\s+)?published|(?:last\s+)?updated|posted|last\s+modified|modified|date)\b", re.IGNORECASE)
_CREDIT = re.compile(r"(?:(?:additional\s+)?reporting|writing|editing|story|words|compiled)\s+by\s+(?-i:[A-ZÀ-Þ])", re.IGNORECASE)
_TIMES = re.compile(
    r"(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s+\d{1,2}"
    r"|\d{1,3}\s+(?:min(?:ute)?s?|hours?|days?|weeks?)\s+(?:ago|read)"
    r"|(?:\d{1,2}[:.]\d{2}\s*)(?:[ap]\.?m\.?)?\s*[A-Z]{0,4})",
    re.IGNORECASE,
)
_KINDS: tuple[tuple[str, int, tuple[str, ...]], ...] = (  # kind, most words, how the line begins
    (
        "captions",
        60,
        (
            r"(?:photograph|photos?|images?|picture|illustration|graphic|video)(?:\s+(?:credit|by|courtesy of))?\s*:",
            r"©\s*\w",
            r"FILE\s*[-–—]\s",
            r".{20,400}\((?:AP Photo|Photo by|Getty Images)\b",
        ),
    ),
    (
        "related links",
        25,
        (
            r"(?:read|see|watch|listen)(?:\s+(?:more|also|next|now))?\s*:",
            r"(?:read|see|watch|listen)\s+(?:more|also|next)\s*$",
            r"related(?:\s+(?:stories|articles|content|coverage|topics))?\s*(?::|$)",
            r"more\s+(?:on|about)\s+this(?:\s+story)?\s*:?$",
            r"more\s+from\s+[\w ]{1,40}$",
            r"(?:recommended|topics|tags|filed\s+under|up\s+next)\s*(?::|$)",
            r"you\s+(?:may|might)\s+also\s+(?:like|be\s+interested)",
            r"don[’']t\s+miss\s*:",
            r"also\s+(?:read|on\s+[\w ]{1,30})\s*(?::|$)",
            r"click\s+here\b",
        ),
    ),
    (
        "newsletter boxes",
        60,
        (
            r"(?:sign\s+up|subscribe)\s+(?:to|for|here|now|today)\b",
            r"subscribe\s*$",
            r"get\s+(?:the|our)\s+[\w ]{0,60}\b(?:newsletter|in\s+your\s+inbox)",
            r"(?:already\s+)?a\s+subscriber\?",
            r"(?:sign|log)\s+in\s+to\s+(?:continue|read)",
            r"support\s+our\s+journalism",
        ),
    ),
    (
        "share bars",
        25,
        (
            r"(?:share|tweet|email|print|copy\s+link|save)(?:\s+(?:this|on|via)\s+(?:article|story|page|facebook|twitter|x|email)\b.{0,60})?$",
            r"follow\s+(?:us|@\w+|[\w ]{1,30}?)\s+on\s+(?:facebook|twitter|x|instagram|whatsapp|bluesky|threads|tiktok|linkedin|telegram|youtube)\b",
            r"(?:like|join)\s+us\s+on\b",
        ),
    ),
    ("advertisements", 8, (r"advertisement\b", r"(?:story|article)\s+continues\s+(?:below|after)", r"sponsored(?:\s+content)?$")),
    (
        "comments",
        12,
        (
            r"(?:\d+\s+)?comments?\s*$",
            r"(?:leave|post|add)\s+a\s+comment",
            r"(?:join|view)\s+the\s+(?:conversation|discussion)$",
            r"view\s+comments",
        ),
    ),
    ("copyright lines", 40, (r"(?:copyright|©)\s", r"all\s+rights\s+reserved")),
)
_LINES = [(kind, most, re.compile("|".join(patterns), re.IGNORECASE)) for kind, most, patterns in _KINDS]
_FIRST = 6  # blocks from the beginning, and from the end, among which bylines and dates stand
_MOST_BYLINE = 30  # words


def sort_lines(
    blocks: list[str], title: str, bylines: list[str], fields: dict[str, str], parts: Counter[str], words: Counter[str]
) -> list[str]:
    """The paragraphs among the blocks; `fields` gets author and date where they were empty, `parts` and `words` what was left out."""
    for said in bylines:
        by = _BY_ANYWHERE.search(said[:500])
        _read_byline(by[0] if by else said, fields)
        if date := read_date(said[:500]):
            fields.setdefault("date", date)
    kept: list[str] = []
    for number, block in enumerate(blocks):
        kind = _kind(block, title, number < _FIRST or number >= len(blocks) - _FIRST, not kept, fields)
        if not kind:
            kept.append(block)
            continue
        parts[kind] += 1
        words[kind] += len(block.split())
    return kept


def _kind(block: str, title: str, outer: bool, first: bool, fields: dict[str, str]) -> str:
    """What a block is that is no paragraph; "" for a paragraph."""
    if block.startswith("> "):
        return ""
    count = len(block.split())
    if first and title and letters(block) == letters(title):
        return "repeated headlines"
    if outer and count <= _MOST_BYLINE and _read_byline(block, fields):
        return "bylines"
    return next((kind for kind, most, pattern in _LINES if count <= most and pattern.match(block)), "")


def _read_byline(said: str, fields: dict[str, str]) -> bool:
    """Whether a line is one of author or date; what it says goes to the fields that are empty."""
    said = said[:500]
    if _CREDIT.match(said):
        return True
    pieces = [piece for piece in re.split(r"[·•|]", said) if piece.strip()]
    if len(pieces) > 1:
        return all([_read_byline(piece.strip(), fields) for piece in pieces])
    by = _BY.match(said)
    rest = by[2].strip(" ,|•·–—-") if by else said
    if by and (not rest or rest[0].isupper() or read_date(rest) or _DATED.match(rest)) and not rest.endswith((".", "?", "!", "”")):
        fields.setdefault("author", by[1].strip(" ,."))
        if date := read_date(rest):
            fields.setdefault("date", date)
        return True
    date = read_date(said)
    if (date and (_DATED.match(said) or len(said.split()) <= 8) and not said.endswith(".")) or _TIMES.fullmatch(said.strip()):
        if date:
            fields.setdefault("date", date)
        return True
    return bool(_DATED.match(said) and any(c.isdigit() for c in said) and len(said.split()) <= 12 and not said.endswith("."))
