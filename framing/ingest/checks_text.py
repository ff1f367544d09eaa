"""A text -> what it looks like: English, damaged, a stub, a list, a live blog."""

from __future__ import annotations

import itertools
import re

# The commonest words of English: a third or more of the small words of an English text, a fifth or less of any other language's.
# Some are words of other languages too: "in", "was", "for", "no".
_SHARED = frozenset("a all an are as at be for had has he her i in is no on up was we will".split())
_OWN = frozenset(
    "the of and to that it with by his not but from have they which she this were or said who its would their been about one more when "
    "after there you if what out than into".split()
)
LEAST_ENGLISH_SHARE = 0.25
LEAST_OWN_SHARE = 0.1
WORDS_TO_TELL = 25
_SMALL_TO_TELL = 12
_LETTERS_TO_TELL = 100
MOST_BROKEN_SHARE = 0.01  # damaged places per word; apostrophes and quotation marks alone are two to four of 100
LEAST_BROKEN = 5
STUB_WORDS = 200  # an article of more words is one, whatever stands below it
LEAST_RUNNING_SHARE = 0.5
LIST_TOKENS = 100  # words and numbers; fewer are told to be few anyway, and a few points without end marks are half of such a text
LEAST_ENTRIES = 4
_SENTENCE_WORDS = 4  # a whole sentence has as many
_LONG_PIECE = 25  # words that no entry of a list has: a sentence whose end mark is lost
_WIDEST = 120  # characters of a line that an editor wrapped
_STUB_END = 600  # characters at the end of a text in which the call stands

_WORD = re.compile(r"[^\W\d_]+")
_TOKEN = re.compile(r"[^\W_]+")

# U+FFFD and characters for private use; an apostrophe or an opening quotation mark that became "?"; a reference of HTML.
_LOST = re.compile(
    "[\ufffd\ue000-\uf8ff]|[a-z]\\?(?:s|t|re|ve|ll|d|m)\\b|(?<!\\S)\\?[A-Za-z]|&(?:#\\d{2,6}|#x[0-9a-fA-F]{2,5}|[a-zA-Z]{2,8});"
)

# Each opens a line or a sentence, as what a site says to its reader does and what a report says of subscribers seldom. "Sign up to get"
# is none: whole articles end so, for a newsletter.
_CALLS = (
    r"(?:subscribe|sign (?:up|in)|log in|register|join|create an? [^.\n]{0,20}account|become an? [^.\n]{0,20}(?:member|subscriber)"
    r"|start (?:your|a) [^.\n]{0,30}(?:trial|subscription))\b[^.\n]{0,60}?\b(?:to|and) "
    r"(?:(?:continue|keep|finish|go on) (?:reading|with)|read|access|view|unlock|(?:get|enjoy) (?:full|unlimited))\b",
    r"(?:to )?(?:continue|finish) reading\b(?! (?:the main story|below))",
    r"to keep reading\b",
    r"to (?:read|access|view|unlock|see) (?:the (?:rest\b|(?:full|whole|entire|complete|remaining) (?:article|story|piece|text))"
    r"|this (?:article|story|content|page))",
    r"(?:the rest of )?(?:this|the (?:full|whole)) (?:article|story|content|page|piece|column) (?:is|has been) "
    r"[^.\n]{0,40}\b(?:subscribers|members|subscription|paywall)",
    r"(?:exclusive(?:ly)? )?(?:for |to )?(?:subscribers|members)[- ]only\b",
    r"exclusive(?:ly)? (?:to|for) [^.\n]{0,20}(?:subscribers|members)\b",
    r"already (?:an? |have an? )[^.\n]{0,20}\b(?:subscriber|member|subscription|account)\b",
    r"you(?: have|['’]ve) (?:reached|read|used|hit|run out of|no)\b[^.\n]{0,50}\b(?:articles?|stories|limit)\b",
    r"(?:this is your (?:last|final)|you have \w{1,10}) free (?:article|story|stories)",
    r"(?:an? |your )?(?:active )?subscription is (?:required|needed)",
)
_CALL = re.compile(
    rf"(?:^|(?<=[.!?…|:\]])|(?<=[.!?…|:\]][”\"'’)]))\W{{0,8}}(?:please\s+)?(?:{'|'.join(_CALLS)})", re.IGNORECASE | re.MULTILINE
)
# Where a feed or a service cut it: "[+1234 chars]", "[…]", "… Read more".
_CUT = re.compile(
    r"(?:\[\+\d{1,7} (?:chars|characters|words)\]|[\[(](?:…|\.\.\.)[\])]"
    r"|(?:…|\.\.\.)\s{0,4}[\[(]?(?:continue reading|read (?:more|on|the (?:rest|full)))\b[^\n]{0,80})\s{0,4}"
    r"(?:the post [^\n]{0,200} appeared first on [^\n]{0,80})?$",
    re.IGNORECASE,
)

_LIVE_TITLE = re.compile(
    r"\blive[- ]?blog(?:ging)?\b|\blive (?:updates?|coverage|feed)\b|^live\s{0,3}[:|—–-]|[:|—–]\s{0,3}live\W{0,3}$|\s-\s{1,3}live\W{0,3}$"
    r"|[-–—:,|]\s{0,3}as it happen(?:s|ed)\b|\bminute[- ]by[- ]minute\b|^the latest:|\brolling coverage\b|[:|—–-]\s{0,3}latest updates\W{0,3}$",
    re.IGNORECASE,
)
_ENTRY = re.compile(
    r"^[^\w\n]{0,6}(?:(?:(?:last )?updated?|posted)\b[:,]?\s{0,3}(?:at|on)?\s{0,3})?"
    r"(?:\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m\b|\d{1,2}[:.]\d\d(?:\s?(?:[A-Z]{1,4}T|UTC|h)\b|[:|\]]|\s[-–—]\s|$))",
    re.IGNORECASE | re.MULTILINE,
)

_PIECE = re.compile(r"[.!?…।؟][”’»\"')\]]{0,4}(?=\s|$)|[。！？]|[:;]$|$")  # its end, empty where it has no end mark
_CLOSING = "”’»\"')]"
_END_MARKS = tuple(".!?…:;。！？।؟")


def find_words(text: str) -> list[str]:
    """The words of a text: runs of letters.

    >>> find_words("Moss's 42 boats")
    ['Moss', 's', 'boats']
    """
    return _WORD.findall(text)


def is_english(words: list[str]) -> bool:
    """Whether words are those of an English text; true where they are too few to tell.

    Capitalized words are left out, or a report full of names ("Finch led Moss and Tarn with 22") would be another language.
    """
    letters = sum(map(len, words))
    if letters >= _LETTERS_TO_TELL and 2 * sum(len(word) for word in words if word.isascii()) < letters:
        return False  # another script, which may have no blanks between words
    if len(words) < WORDS_TO_TELL:
        return True
    capitals = all(word.isupper() for word in words)
    small = [word.lower() for word in words if capitals or not word[0].isupper()]
    own = sum(word in _OWN for word in small)
    shared = sum(word in _SHARED for word in small)
    return len(small) < _SMALL_TO_TELL or own >= LEAST_OWN_SHARE * len(small) or own + shared >= LEAST_ENGLISH_SHARE * len(small)


def count_broken(text: str) -> int:
    """Places at which the text was decoded wrongly: lost characters ("�"), wrong ones ("donâ€™t"), references ("&rsquo;").

    Source: ftfy, `badness` (sequences that no text has), for the wrong ones.
    """
    count = sum(1 for _ in _LOST.finditer(text))
    if not text.isascii():
        from ftfy.badness import badness

        count += badness(text)
    return count


def is_stub(text: str) -> bool:
    """Whether a text ends in a call to subscribe or register, or in the mark of what cut it; to be asked of a short one only."""
    end = text[-_STUB_END:]
    return bool(_CALL.search(end) or _CUT.search(end))


def is_live(title: str, text: str) -> bool:
    """Whether the headline says so, or four lines or more open with a time of day."""
    if _LIVE_TITLE.search(title):
        return True
    return sum(1 for _ in _ENTRY.finditer(text)) >= LEAST_ENTRIES


def running_share(text: str) -> float:
    """The share of words and numbers that stand in running text, 0..1; 1 where a text has fewer than 100.

    Running text is a piece that ends in an end mark and has four words, a third of them not capitalized; or a piece of 25 words, with or
    without such a mark. A piece does not cross the end of a line, unless an editor wrapped it there.
    """
    total = running = 0
    for line in _unwrapped(text):
        at = 0
        for found in _PIECE.finditer(line):
            tokens = _TOKEN.findall(line, at, found.end())
            total += len(tokens)
            if (found.group() or len(tokens) >= _LONG_PIECE) and _is_running(line[at : found.end()], tokens):
                running += len(tokens)
            at = found.end()
    return running / total if total >= LIST_TOKENS else 1.0


def _is_running(piece: str, tokens: list[str]) -> bool:
    """Whether a piece has a sentence's words: four or more, a third of them small, no more numbers than words."""
    words = [token for token in tokens if token[0].isalpha()]
    if len(words) < _SENTENCE_WORDS or len(words) < len(tokens) / 2:
        return False
    capitals = 0 if piece.isupper() else sum(word[0].isupper() for word in words)
    return 3 * capitals <= 2 * len(words)


def _unwrapped(text: str) -> list[str]:
    """The lines of a text; those that an editor wrapped are one."""
    read = [line.strip() for line in text.split("\n")]
    width = max(map(len, read))
    # A line is full where the first word of the next had no room; where an editor wrapped, most lines with a line below them are.
    full = [len(line) + 1 + len(below.partition(" ")[0]) > width for line, below in itertools.pairwise(read) if line and below]
    wrapped = width <= _WIDEST and 5 * sum(full) >= 3 * len(full)
    lines: list[list[str]] = []
    before = ""
    for line in read:
        joins = line[:1].islower() or (wrapped and len(before) + 1 + len(line.partition(" ")[0]) > width)
        if before and line and joins and not before.rstrip(_CLOSING).endswith(_END_MARKS):
            lines[-1].append(line)
        elif line:
            lines.append([line])
        before = line
    return [" ".join(parts) for parts in lines]
