"""What must not count as an outlet's wording: its own name, bylines, credits, links, and lines that it repeats from article to article."""

from __future__ import annotations

import itertools
import re
from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Iterator, Sequence
from hashlib import blake2b
from typing import Any, NamedTuple

from framing.ingest.checks_wire import AGENCIES
from framing.types import Span

LEAST_REPEATS = 3  # articles of one outlet in which a line stands before it counts as boilerplate
_LEAST_WORDS = 6  # of a repeated sentence inside a paragraph: shorter ones ("He did not say when.") are repeated by chance
_SHOWN = 10  # most frequent repeated lines in the record
_SHOWN_LENGTH = 80  # characters of each

# No sentence splitter here: a cut too many only makes a repeated sentence shorter.
_SENTENCE_END = re.compile(r"[.!?][”’\"')\]]*\s+")
_WORD = re.compile(r"[^\W\d_]+")
_LINE = re.compile(r"[^\n]*\S[^\n]*")
_CAPITAL = r"[A-Z][\w.’'-]*"
_PERSON = rf"{_CAPITAL}(?:\s+(?:{_CAPITAL}|de|la|von|van|der|bin|al))*"
_AGENCY = rf"(?:CNN|CNNMoney|{'|'.join(AGENCIES.values())})"
_PHOTO_AGENCY = r"(?:AP Photo|Getty Images|Getty|Reuters|REUTERS|AFP|AP|EPA|Bloomberg|Shutterstock)"
# Inside a line. Each pattern starts at a sign or word that is rare in reports, or it would try every place of a text.
_LINK = re.compile(
    r"https?://\S+|www\.\S+|pic\.twitter\.\S+|(?<![\w.])[\w.+-]{1,60}@\w[\w-]*\.\w+|(?<!\w)@\w+"
    r"|(?<![\w@.])[A-Za-z0-9][\w-]{0,60}\.(?:com|org|net|gov|edu|co\.uk)\b(?:/\S*)?"
)
_CREDIT = re.compile(
    rf"\((?:[^()\n]{{0,80}}\b)?(?:{_PHOTO_AGENCY}|Associated Press|Photo(?: by|:)|Image:|Credit:|Photograph:)[^()\n]{{0,60}}\)"
    rf"|\b(?:Photo|Image|Photograph|Photographer|Video|Screenshot|Illustration)s?\b[^\n.]{{0,80}}\b{_PHOTO_AGENCY}\b[^\n.]{{0,40}}"
    rf"|(?:{_CAPITAL}\s+){{1,4}}{_CAPITAL}\s*/\s*{_PHOTO_AGENCY}\b|\b{_PHOTO_AGENCY}/[^\n,.;]{{0,40}}"
)
_CREDIT_CUE = re.compile(rf"{_PHOTO_AGENCY}|Photo|Image|Credit")
# At the start of a line: "WASHINGTON —", "Carrow, Maine (AP) —", "(Reuters) -".
_DATELINE = re.compile(
    r"(?:[A-Z][A-Z.’'-]+(?:\s[A-Z][A-Z.’'-]+){0,3}(?:,\s[A-Z][\w.]+(?:\s[A-Z][\w.]+)?)?(?:,\s\w+\.?\s\d{1,2})?\s*(?:\([\w\s.]{2,30}\))?"
    rf"|{_CAPITAL}(?:\s{_CAPITAL}){{0,2}}(?:,\s{_CAPITAL})?\s*\({_AGENCY}\)|\({_AGENCY}\))(?:\s*(?:—|–|--)|\s+-\s)\s*"
)
# Whole lines.
_BYLINE = re.compile(
    rf"(?:(?:Posted|Written|Reported|Reporting|Story|Analysis|Opinion)\s+)?[Bb]y:?\s+{_PERSON}(?:(?:,|\s+and|\s+&)\s+{_PERSON})*[\s,|.]*"
    r"(?:(?:[Ss]taff|[Rr]eporter|[Cc]orrespondent|Writer|Editor|Contributor|Contributing|Published|Updated|Posted|[-–—|•]).*)?"
)
_GALLERY = re.compile(r"\b(?:[Hh]ide|[Tt]oggle) [Cc]aption\b|\bReplay More Videos\b")
# Whole sentences; each cue needs words that a report does not use of its matter.
_HOUSEKEEPING = re.compile(  # of small letters
    r"contribut(?:ed|ing)\s+(?:to\s+)?(?:this|the)\s+(?:report|story|article|post|piece)|contributed\s+reporting"
    r"|^sign(?:ing)?\s+up\s+(?:for|here|to\s+(?:get|receive))|\bnewsletters?\b.*\b(?:sign|subscribe|inbox|delivered)|\bunsubscribe\b"
    r"|^(?:read|watch|see|click|get|learn)\s+(?:more|also|also:|here|next|this\s+next)\b|^click\b|\bclick\s+(?:here|through)\b"
    r"|^(?:related|recommended|trending|advertisement|sponsored|see\s+also|also\s+on|more\s+(?:on|from)|read\s+or\s+share|up\s+next)\b.{0,80}$"
    r"|^follow\b.*\bon\s+(?:twitter|facebook|instagram)|\b(?:like|find|join)\s+us\s+on\s+facebook"
    r"|\ball\s+rights\s+reserved|^(?:©|copyright|\(c\))|\bmay\s+not\s+be\s+(?:published|reproduced|reprinted)|\breprint\s+permission"
    r"|\bstory\s+continue[sd]\s+below|\benlarge\s+this\s+image\b|^(?:editor['’]?s['’]?\s+note|correction|clarification)\b"
    r"|\bth(?:is|e)\s+(?:story|article|post|piece|headline|report)\s+(?:has\s+been|was|is\s+being)\s+(?:updated|corrected|originally|first)"
    r"|\bviews?\s+(?:expressed|of\s+the\s+author)|\bopinions?\s+expressed|\bour\s+privacy\s+policy|\bterms\s+of\s+(?:service|use)\b.*\bapply"
    r"|^story\s+highlights\b|^\(?\s*(?:photos?|videos?|contributing|listen|watch):|^listen\W+\d"
    r"|^updated?\s*(?:at|on|:|\d)|\bplease\s+(?:consider|subscribe|support|donate|enable|try\s+again)\b"
)

# A line with none of these needs no look at its sentences: five times as fast.
_CUES = (
    "contribut", "sign", "newsletter", "unsubscribe", "read", "watch", "see", "click", "get ", "learn", "related", "recommended", "trending",
    "advertisement", "sponsored", "also on", "more ", "up next", "follow", "facebook", "rights", "©", "copyright", "(c)", "may not", "reprint",
    "story", "enlarge", "editor", "correction", "clarification", "article", "post", "piece", "headline", "report", "view", "opinion",
    "privacy", "terms", "please", "listen", "photo", "video", "update",
)  # fmt: skip


class Masked(NamedTuple):
    """One stretch of a text that is not counted."""

    start: int
    end: int
    kind: str  # from KINDS


KINDS = ("outlet name", "repeated line", "housekeeping", "byline", "dateline", "credit", "link")


class Masks(NamedTuple):
    """What is not counted in the articles of a comparison."""

    spans: tuple[tuple[Span, ...], ...]  # for each article, by start, none touching another
    counts: dict[str, int]  # masked places by kind
    lines: tuple[tuple[str, str, int], ...]  # the most repeated lines: outlet, words, articles

    def record(self) -> dict[str, Any]:
        """As plain data, for the provenance."""
        lines = [{"outlet": outlet, "line": line, "articles": articles} for outlet, line, articles in self.lines]
        return {"places": dict(self.counts), "repeated_lines": lines}


def mask_boilerplate(texts: Sequence[str], outlets: Sequence[str], *, names: Iterable[str] | None = None) -> Masks:
    """The places of each text that say nothing about how the outlet words the news.

    These are names of the outlets compared, in the texts of all of them: were only an outlet's own name left out, it would seem to be a
    word of the others. Lines, and sentences of six words or more, that stand in three articles of one outlet, figures aside; bylines,
    datelines, credits, links, and sentences by which a site keeps house ("Sign up for …").

    Args:
        outlets: of each text.
        names: names of outlets; those of `outlets` where it is not given. To be given where `outlets` holds other groups.

    >>> masks = mask_boilerplate(["The Ellery Courier\\n\\nBy Ada Finch\\n\\nMoss told the Courier no."], ["The Ellery Courier"])
    >>> [(span.start, span.end) for span in masks.spans[0]], masks.counts
    ([(4, 18), (20, 32), (44, 55)], {'outlet name': 2, 'byline': 1})
    """
    parts = [list(_parts(text)) for text in texts]
    repeated, lines = _find_repeated(texts, outlets, parts)
    patterns = _name_patterns(sorted(set(outlets) if names is None else set(names)), texts)
    found = [
        sorted(_masked(text, of_text, repeated[outlet], patterns)) for text, outlet, of_text in zip(texts, outlets, parts, strict=True)
    ]
    counts = Counter(mask.kind for masks in found for mask in masks)
    return Masks(tuple(_joined(masks) for masks in found), {kind: counts[kind] for kind in KINDS if counts[kind]}, lines)


def name_forms(outlet: str) -> tuple[str, ...]:
    """The ways in which an outlet's name is written: whole, and by its last word after "the".

    >>> name_forms("fox")
    ('fox', 'Fox', 'FOX')
    >>> name_forms("New York Times (News)"), name_forms("The Ellery Courier"), name_forms("CNN (Web News)")
    (('New York Times', 'the Times'), ('Ellery Courier', 'the Courier'), ('CNN',))
    """
    plain = re.sub(r"\s*\([^)]*\)|\s+[-–—|]\s+.*$", "", outlet).strip()
    plain = re.sub(r"\s+Online(?:\s+News)?$|\s+Web\s+News$", "", plain, flags=re.IGNORECASE)
    plain = re.sub(r"^The\s+(?=\S+\s+\S)", "", plain, flags=re.IGNORECASE)
    if not re.search(r"[^\W\d_]", plain):
        return ()
    if plain.islower():  # a short name that a table made small
        return (plain, plain.title(), plain.upper())
    *front, last = plain.split()
    return (plain, f"the {last}") if front and last.lower() not in _NO_NAME_ALONE and front[-1].lower() != "the" else (plain,)


# Last words of outlets' names that do not stand for them after "the".
_NO_NAME_ALONE = frozenset(
    "news online today radio tv television network america american company media right left center centre writer review press "
    "institution interest party opinion editorial daily now one founder will story side".split()
)


class _Part(NamedTuple):
    """A line, or a sentence in one."""

    start: int
    end: int
    key: bytes  # stands for its words, without figures and marks: "Copyright 2019" and "Copyright 2020" are one line
    line: bool
    divided: bool  # a line whose sentences follow as parts of their own


def _name_patterns(names: Sequence[str], texts: Sequence[str]) -> tuple[re.Pattern[str], ...]:
    forms = sorted({form for name in names for form in name_forms(name)}, key=lambda form: (-len(form), form))
    plain = _plain_words(forms, texts)
    sure = [form for form in forms if form not in plain and not form.startswith("the ")]
    whole = "|".join(map(_form_pattern, dict.fromkeys(way for form in sure for way in (form, form.upper()))))
    short = "|".join(re.escape(form.removeprefix("the ")) for form in forms if form.startswith("the "))
    inside = "|".join(map(re.escape, sorted(plain)))
    end = r"(?: News)?(?:['’]s?)?(?!\w)"
    patterns = []
    if whole:
        patterns.append(re.compile(rf"\b(?:{whole}){end}"))
    if short:
        patterns.append(re.compile(rf"\b[Tt]he\s+(?:{short})(?:['’]s?)?(?!\w|\s+(?:[A-Z]|of\b))"))
    if inside:
        # "Reason reports" opens a sentence as the plain word does: only a capital inside a sentence says that it is a name.
        patterns.append(re.compile(rf"(?:(?<=[a-z,;:—–-]\s)|(?<=[a-z]\s[“‘\"(]))(?:{inside}){end}(?!\s+[A-Z])"))
    return tuple(patterns)


def _form_pattern(form: str) -> str:
    return r"\s+".join(map(re.escape, form.split()))


def _plain_words(forms: Sequence[str], texts: Sequence[str]) -> set[str]:
    """The names of one word that the texts also use small, as a word of the language."""
    single = {form.lower(): form for form in forms if form[:1].isupper() and form[1:].islower() and form.isalpha()}
    if not single:
        return set()
    # Not in an address or a handle ("politico.com", "@politico").
    pattern = re.compile(rf"(?<![\w@#/.-])(?:{'|'.join(map(re.escape, sorted(single)))})(?![\w@/-]|\.\w)")
    return {single[word] for text in texts for word in pattern.findall(text)}


def _masked(text: str, parts: Sequence[_Part], repeated: Container[bytes], patterns: Sequence[re.Pattern[str]]) -> Iterator[Masked]:
    cued = False
    for start, end, key, is_line, divided in parts:
        part = text[start:end]
        if is_line:
            lowered = part.lower()
            cued = any(cue in lowered for cue in _CUES)
        if is_line and _BYLINE.fullmatch(part.strip()):
            yield Masked(start, end, "byline")
        elif key in repeated:
            yield Masked(start, end, "repeated line")
        elif (cued and not divided and _HOUSEKEEPING.search(part.lower())) or (is_line and _GALLERY.search(part)):
            yield Masked(start, end, "housekeeping")
        # A first line that does not end as a sentence is a headline, in which capitals are a style.
        if is_line and (dateline := _DATELINE.match(part)) and (start or part.rstrip().endswith((".", "”", '"'))):
            yield Masked(start, start + dateline.end(), "dateline")
        if is_line and _CREDIT_CUE.search(part):
            yield from (Masked(start + found.start(), start + found.end(), "credit") for found in _CREDIT.finditer(part))
    yield from (Masked(*found.span(), "link") for found in _LINK.finditer(text))
    for pattern in patterns:
        yield from (Masked(*found.span(), "outlet name") for found in pattern.finditer(text))


def _find_repeated(
    texts: Sequence[str], outlets: Sequence[str], parts: Sequence[Sequence[_Part]]
) -> tuple[dict[str, set[bytes]], tuple[tuple[str, str, int], ...]]:
    """Keys of what each outlet repeats, and the most frequent of it."""
    articles: dict[str, Counter[bytes]] = defaultdict(Counter)
    written: dict[bytes, str] = {}
    for outlet, of_text in zip(outlets, parts, strict=True):
        articles[outlet].update({part.key for part in of_text} - {b""})
    repeated = {outlet: {key for key, n in counter.items() if n >= LEAST_REPEATS} for outlet, counter in articles.items()}
    wanted = set().union(*repeated.values())
    for text, of_text in zip(texts, parts, strict=True):
        for part in of_text:
            if part.key in wanted:
                written.setdefault(part.key, " ".join(text[part.start : part.end].split())[:_SHOWN_LENGTH])
    rows = [(outlet, written[key], articles[outlet][key]) for outlet, keys in repeated.items() for key in keys]
    return repeated, tuple(sorted(rows, key=lambda row: (-row[2], row[:2]))[:_SHOWN])


def _parts(text: str) -> Iterator[_Part]:
    """Lines, each followed by its sentences where it has several."""
    for line in _LINE.finditer(text):
        start, end = line.span()
        ends = [found.end() for found in _SENTENCE_END.finditer(text, start, end) if found.end() < end]
        yield _part(text, start, end, line=True, divided=bool(ends))
        if ends:
            for first, last in itertools.pairwise([start, *ends, end]):
                yield _part(text, first, last, line=False, divided=False)


def _part(text: str, start: int, end: int, *, line: bool, divided: bool) -> _Part:
    words = _WORD.findall(text[start:end].lower())
    # What has no words, and a short sentence ("He did not say when."), is the same as no other.
    alike = bool(words) and (line or len(words) >= _LEAST_WORDS)
    key = blake2b(" ".join(words).encode("utf-8", "surrogatepass"), digest_size=8).digest() if alike else b""
    return _Part(start, end, key, line, divided)


def _joined(masks: Iterable[Masked]) -> tuple[Span, ...]:
    joined: list[Span] = []
    for mask in masks:
        if joined and mask.start <= joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, mask.end))
        else:
            joined.append(Span(mask.start, mask.end))
    return tuple(joined)
