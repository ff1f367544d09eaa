"""An article's beginning, end and outlet -> the news agency that it names as its origin."""

from __future__ import annotations

import re

# Each as a pattern of its names; with no group that captures, for other patterns hold these.
AGENCIES = {
    "Associated Press": r"AP|Associated Press",
    "Reuters": r"Reuters|REUTERS|Thomson Reuters",
    "Agence France-Presse": r"AFP|Agence France[- ]Presse",
    "United Press International": r"UPI|United Press International",
    "Bloomberg": r"Bloomberg(?: News)?",
    "PA Media": r"PA Media|PA news agency|Press Association",
    "Canadian Press": r"Canadian Press",
    "Australian Associated Press": r"AAP|Australian Associated Press",
    "Deutsche Presse-Agentur": r"dpa|DPA|Deutsche Presse[- ]Agentur",
    "Xinhua": r"Xinhua(?: News Agency)?",
    "Tribune News Service": r"TNS|Tribune News Service",
    "CNN Wire": r"CNN Wire|CNN Newsource",
}
_NAMED = "|".join(f"(?P<a{number}>{pattern})" for number, pattern in enumerate(AGENCIES.values()))
# "HARBOR CITY (AP) —", "(Reuters) - "; only where a text begins, since "(AP)" is a credit of a picture or a source elsewhere.
_DATELINE = re.compile(rf"(?:[A-Z][\w.,’' /-]{{0,60}}?)?\((?:{_NAMED})\)\s*[-–—:]")
# "By ADA FINCH, Associated Press", "Ada Finch | Associated Press", "The Associated Press", each as a line of its own.
_BYLINE = re.compile(
    rf"(?:By:?\s+)?(?:[A-Z][\w.’' -]{{1,60}}?(?:,|\s[|/–—-])\s*)?(?:The\s+)?(?:{_NAMED})(?:\s+(?:staff\s+)?(?:writer|reporter|correspondent))?\.?",
    re.IGNORECASE,
)
# "© 2026 AFP", "Copyright 2026 The Associated Press. All rights reserved.", "— Reuters"; not "© AFP Moss at the pier", which is a picture's.
_CREDIT = re.compile(
    rf"\(?(?:(?P<rights>(?:©|\(c\)|Copyright\b)[\s©]*(?:Copyright\s+)?(?:\d{{4}},?\s+)?(?:by\s+)?)|[—–-]{{1,2}}\s*)(?:The\s+)?(?:{_NAMED})"
    r"(?(rights)\)?\s*(?:[.,|;].*)?|\)?\.?)",
    re.IGNORECASE,
)
# How each report of Reuters ends: "(Reporting by Ada Finch; Editing by Ben Moss)".
_SIGNATURE = re.compile(r"\((?:Additional\s+)?[Rr]eporting by [^()]{3,600}[Ee]diting by [^()]{3,200}\)")
_LINES_READ = 4  # lines of a text that may be a byline or start with a dateline, and as many at its end that may be a credit
_READ = 2_000  # characters at each end


def find_agency(body: str, outlet: str = "") -> str:
    """The news agency that an article names as its own origin: in a byline, dateline or closing credit, or as its outlet; else empty.

    >>> find_agency("HARBOR CITY (AP) — The strike ended."), find_agency("By Ada Finch, Reuters\\n\\nThe strike ended.")
    ('Associated Press', 'Reuters')
    >>> find_agency("The mayor told the Associated Press that the strike had ended.")
    ''
    """
    for line in _lines(body.lstrip()[:_READ])[:_LINES_READ]:
        if found := _DATELINE.match(line) or _BYLINE.fullmatch(line):
            return _agency(found)
    end = body.rstrip()[-_READ:]
    for line in _lines(end)[-_LINES_READ:]:
        if found := _CREDIT.fullmatch(line):
            return _agency(found)
    if _SIGNATURE.search(end):
        return "Reuters"
    whole = _BYLINE.fullmatch(outlet.strip()[:_READ])
    return _agency(whole) if whole else ""


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.split("\n") if line.strip()]


def _agency(found: re.Match[str]) -> str:
    return next(name for number, name in enumerate(AGENCIES) if found[f"a{number}"] is not None)
