"""Marked words that are neither speech nor distance: titles, names, nicknames, words cited as words, votes, glosses.

Reads the text around the marks only, so that both depths give the same answer.
"""

from __future__ import annotations

import re

from framing.marks import Marked
from framing.types import Document, Token

SHORT_WORDS = 4  # a marked stretch of so many words or fewer may be scare quotes

_BEFORE = 90  # code points in front of the marks that are looked at
_AFTER = 60
_MARKS = "“”„«»\"'‘’`"

_WORK = (
    r"(?:books?|films?|movies?|songs?|shows?|series|plays?|novels?|albums?|podcasts?|magazines?|documentar(?:y|ies)|episodes?|programs?|"
    r"programmes?|columns?|articles?|essays?|memoirs?|autobiograph(?:y|ies)|biograph(?:y|ies)|poems?|musicals?|sitcoms?|dramas?|comed(?:y|ies)|"
    r"singles?|tracks?|hits?|videos?|ads?|advertisements?|spots?|commercials?|best-?sellers?|papers?|reports?|stud(?:y|ies)|pamphlets?|"
    r"manifestos?|newsletters?|blogs?|websites?|sites?|apps?|games?|paintings?|exhibitions?|operas?|chapters?|sections?|segments?|anthems?|"
    r"hymns?|sequels?|trilog(?:y|ies)|editorials?|op-eds?|headlines?|cover stor(?:y|ies)|operations?|projects?|bills?|acts?|laws?|measures?|"
    r"initiatives?|conferences?|seminars?|courses?|tours?|bands?|groups?|pieces?|stor(?:y|ies)|lectures?|theories|categor(?:y|ies)|"
    r"director|author|writer|creator|star|stars|host|hosts|host of|co-?authors?(?: of)?|author of|editor of)"
)
_WORD = (
    r"(?:words?|terms?|phrases?|expressions?|letters?|adjectives?|adverbs?|nouns?|verbs?|pronouns?|acronyms?|initials|prefix|suffix|slurs?|"
    r"epithets?|euphemisms?|monikers?|nicknames?|sobriquet|buzzwords?|catchphrases?|abbreviations?|(?:user|code|screen |pen )?names?|alias|"
    r"pseudonym|handle|password|spell(?:ed|s|ing)|misspelled|pronounced)"
)
# "in her own words" hands the marked words to somebody; the bare noun cites them.
_OWN_WORDS = re.compile(
    r"\bin\s+(?:(?:(?:\S+\s+){0,3}\S+[’']s?|his|her|their|its|my|our)\s+(?:own\s+)?words|the\s+words?\s+of\b[^,]*)\s*,?\s*$", re.IGNORECASE
)
_CITES_WORD = re.compile(rf"\b{_WORD}(?:,?\s+(?:such\s+as|like|including))?\s*[,:—–-]*\s*$", re.IGNORECASE)
_CITES_WORK = re.compile(rf"\b{_WORK}(?:,?\s+(?:notably|including|like|such as|is|was|called|named))?\s*[,:]?\s*$", re.IGNORECASE)
_TITLED = re.compile(
    r"\b(?:headlined|titled|entitled|subtitled|nicknamed|code-?named|christened|renamed|a\.?k\.?a\.?|known\s+(?:\w+\s+){0,3}as(?:\s+an?|\s+the)?|doing business as|"
    r"went by|goes by|going by)\s*[,:]?\s*$",
    re.IGNORECASE,
)
# A participle behind a noun gives its name; with a subject of its own ("what the mayor called") it gives her view.
_PARTICIPLE = r"(?:called|named|dubbed|termed|referred\s+to\s+as|billed\s+as|labell?ed)"
_NAMED = re.compile(
    rf"(?:\b(?:is|are|be|being|also|now|commonly|sometimes|often|widely|usually|generally|informally|popularly|what[’']s)\s+|[,(—–]\s*|"
    rf"\b(?:an?|one|two|three|several|some|other|another|new)\s+(?:[\w’'-]+\s+){{1,4}}|\b{_WORK}\s+){_PARTICIPLE}\s*$",
    re.IGNORECASE,
)
_NAMED_IN_THE_PAST = re.compile(rf"\b(?:was|were|been)\s+(?:\w+ly\s+)?{_PARTICIPLE}\s*$", re.IGNORECASE)
_HAS_NAMER = re.compile(r"\b(?:what|which|whom|that)\s+(?!is\b|are\b|was\b|were\b|has\b|have\b|will\b|would\b)[^,;]{1,50}$", re.IGNORECASE)
_LANGUAGE = (
    r"(?:Arabic|Spanish|French|German|Latin|Hebrew|Russian|Chinese|Mandarin|Persian|Farsi|Turkish|Greek|Italian|Japanese|Korean|Hindi|Urdu|"
    r"Yiddish|Pashto|Dutch|Portuguese|Polish|Ukrainian|Swahili|shorthand|slang|code|jargon|lingo|short|euphemism|synonym|metaphor)"
)
_GLOSSES = re.compile(
    rf"\b(?:means?|meant|meaning|translat(?:es|ed|ing)(?:\s+\w+)?\s+(?:as|to|into)|literally|stands?\s+for|{_LANGUAGE}\s+for|synonymous\s+with|"
    rf"rhymes\s+with|i\.e\.|\(or)\s*[,:]?\s*$",
    re.IGNORECASE,
)
_GLOSSED = re.compile(
    rf"\s*(?:\((?:or|meaning|literally|which\s+means|i\.e\.|from\s+the)\b|,?\s*(?:meaning|means|meant|literally|refers\s+to|stands\s+for|"
    rf"translates|denotes|rhymes\s+with|as\s+in)\b|,?\s*(?:which\s+)?is\s+(?:an?\s+|the\s+)?(?:\w+\s+)?(?:word|term|phrase|noun|verb|adjective|"
    rf"acronym|{_LANGUAGE}\s+for)\b|\s+(?:is|was)\b[^.;“”\"]{{0,40}}\b(?:nickname|moniker|(?:pet )?name|term|word|description|label)\s+(?:for|of)\b)",
    re.IGNORECASE,
)
# A term that the writer brings in and explains: “faithless electors” (electors who …), the “designated survivor” — the person who …
_EXPLAINED = re.compile(
    r"\s*(?:\(|—|–|--?\s)\s*(?:an?|the|those|people|any(?:one|body)?|someone|what)\s+\w+|\s*(?:\(|—|–|--?\s|,\s)\s*(?:\w+\s+)?\w+\s+(?:who|that)\b"
)
_OR = re.compile(r"\s*,?\s+or\s+(?:an?\s+|the\s+)?[\w’'-]+")
_MEDIUM = re.compile(
    r"\s+(?:hosts?|anchors?|co-?hosts?|co-?anchors?|moderator|actor|actress|director|author|star|creator|contestant|franchise|[Bb]ills?|[Aa]cts?|[Ll]aws?|"
    r"[Ll]egislation|[Dd]octrine|[Aa]mendment|[Mm]ovement|[Pp]rograms?|[Ii]nitiative|[Cc]aucus|[Pp]rojects?|[Ss]eries|[Ss]how|[Ff]ilms?|[Mm]ovies?)\b"
)
_VOTE = re.compile(r"(?:yes|no|aye|nay|yea|present)\W*", re.IGNORECASE)
_VOTES = re.compile(r"\s*(?:votes?|voters?|voting|campaign|camp|side|supporters?|or\b|and\b|on\b)", re.IGNORECASE)
_VOTED = re.compile(r"\bvot(?:e|es|ed|ing)\s*$")
_PRESSED = re.compile(r"\s+(?:buttons?|tab|key|icon|checkbox|box|option|menu|emoji|emojis)\b")
_PRESSES = re.compile(r"\b(?:click(?:s|ed|ing)?|tap(?:s|ped|ping)?|press(?:es|ed|ing)?)(?:\s+on)?\s*$", re.IGNORECASE)
_INITIALISM = re.compile(r"@\w+|\.\w{2,4}\W*|\S+\.(?:com|org|net|gov|edu)|\W*\w\W*|[\d\W]+")
_NAME_BEFORE = re.compile(r"\b[A-Z](?:[\w’'-]+|\.)\s+$")
_NAME_AFTER = re.compile(r"\s+[A-Z][\w’'-]+")
_ANOTHER = re.compile(r"[“\"][^“”\"]{1,60}[”\"],?\s+(?:(?:and|or)\s+)?(?:the\s+)?$")
_DISTANCING = re.compile(
    r"\b(?:(?:so-called|supposed|ostensible|purported|self-styled|alleged|would-be)|(?:ostensibly|supposedly|purportedly)\b[^,.;“”]{0,25})\s*$",
    re.IGNORECASE,
)
_SMALL = {"of", "the", "and", "for", "in", "on", "to", "a", "an", "with", "from", "at", "by", "or", "is", "&", "de", "la"}


# Words with which a label or a name does not begin or end, so that several marked words with them are cut out of an utterance.
_CUT = re.compile(
    r"(?:an?|to|in|on|at|of|for|from|with|by|as|into|about|under|over|against|without|between|through|up|very|so|too|more|most|less|way|"
    r"quite|pretty|really|extremely|totally|completely|absolutely|deeply|highly|entirely|fully|not|no|never|nothing|is|are|was|were|be|been|"
    r"has|have|had|do|does|did|will|would|can|could|should|may|might|must|I|we|you|he|she|it|they|this|that|these|those|my|our|your|his|her|"
    r"their|its|if|when|while|after|before|during|like|than|despite|until|since|because|and|but|or|just|only|still|always|every|any|some|how|what|why|where|there|here|let|(?:I|you|we|they|he|she|it|that|there|what|who|let|don)[’']\w+)\s.*|"
    r".*\b(?:is|are|was|were|be|am|has|have|had|does|did|will|would|could|should|might|must|I|we|you|they|he|she|it|me|us|him|them|my|our|"
    r"your|his|her|its|their|not|\w+n[’']t)\b.*|.*\s(?:of|to|for|with|in|on|at|from|by|about|the|an?|and|that)",
    re.IGNORECASE | re.DOTALL,
)


def is_fragment(document: Document, mark: Marked, first: Token) -> bool:
    """Whether several marked words are a piece of an utterance ("in the coming weeks", "fight hard") and no label or name.

    Args:
        first: the token with which the words begin; its tag counts where there is one.
    """
    text = document.text[mark.start : mark.end].strip(" .,!?;:")
    if " " not in text:
        return False
    infinitive = first.tag == "VB" and document.text[max(0, mark.start - 5) : mark.start].rstrip(_MARKS).endswith(" to ")
    return (
        bool(_CUT.fullmatch(text))
        or infinitive
        or (text.count(" ") > 1 and first.pos in ("VERB", "AUX") and first.dep not in ("amod", "compound"))
    )


def words_before(document: Document, mark: Marked) -> str:
    """The text of the same paragraph in front of the opening mark, as far back as a rule looks; passes over "“one” and"."""
    start = document.paragraphs[mark.paragraph].start
    end = mark.start
    before = ""
    for _ in range(4):
        low = max(start, end - _BEFORE)
        before = document.text[low:end].rstrip(_MARKS)
        listed = _ANOTHER.search(before)
        if listed is None:
            break
        end = low + listed.start() + 1  # behind the opening mark of the words before
    return before


def words_after(document: Document, mark: Marked) -> str:
    """The text of the same paragraph behind the closing mark."""
    end = document.paragraphs[mark.paragraph].end
    return document.text[mark.end : min(end, mark.end + _AFTER)].lstrip(_MARKS)


def is_distanced(document: Document, mark: Marked) -> bool:
    """Whether "so-called" or its like stands in front: the writer says himself that the word is not his."""
    text = document.text[mark.start : mark.end]
    return bool(_DISTANCING.search(words_before(document, mark))) and not (is_title_case(text) or any(char.isdigit() for char in text))


def is_cited(document: Document, mark: Marked) -> bool:
    """Whether the words around the marks say that they hold a title, a name, a word as a word, or a gloss."""
    text = document.text[mark.start : mark.end]
    before, after = words_before(document, mark), words_after(document, mark)
    if _INITIALISM.fullmatch(text):
        return True
    if before.endswith("="):
        return True  # an attribute of a markup that was left in the text
    if is_distanced(document, mark) or _OWN_WORDS.search(before):
        return False
    if _CITES_WORD.search(before) or _TITLED.search(before) or _GLOSSES.search(before) or _GLOSSED.match(after) or _EXPLAINED.match(after):
        return True
    capital = text[:1].isupper()
    if capital and (
        _CITES_WORK.search(before) or _PRESSED.match(after) or _PRESSES.search(before) or (is_title_case(text) and _MEDIUM.match(after))
    ):
        return True
    if (_NAMED.search(before) or (capital and _NAMED_IN_THE_PAST.search(before))) and not _HAS_NAMER.search(before):
        return not after.lstrip().startswith("by ")
    if re.search(r"(?:—|–|\s-)\s*$", before) and re.match(r"\s*(?:—|–|-\s)", after):
        return True  # the same word – “ruin” –
    if (text.endswith(",") or after.startswith(",")) and len(text.split()) < 3 and _OR.match(after):
        return True
    return _is_nickname(text, before, after) and not in_headline(document, mark)


def is_name(document: Document, mark: Marked) -> bool:
    """Whether the words look like a name or title by their capitals, or like a vote; a verb of saying next to them outweighs this."""
    text = document.text[mark.start : mark.end]
    if _VOTE.fullmatch(text):
        before = words_before(document, mark)
        return bool(
            _VOTES.match(words_after(document, mark))
            or _VOTED.search(before)
            or _ANOTHER.search(document.text[max(0, mark.start - 30) : mark.start - 1])
        )
    if not text[:1].isupper():
        return False
    if in_headline(document, mark):
        return False  # there capitals tell nothing
    before = words_before(document, mark).rstrip()
    if before[-1:] == ":" or text.endswith("!"):
        return False
    if len(text.split()) == 1:
        return bool(before) and before[-1] not in '.!?…”"' and not text.isupper()
    return is_title_case(text)


def in_headline(document: Document, mark: Marked) -> bool:
    """Whether the marks stand in the headline, where capitals tell nothing."""
    return bool(document.article.title) and mark.paragraph == 0


def is_title_case(text: str) -> bool:
    """Whether two words or more all begin with a capital, small words aside.

    >>> is_title_case("Harbor Lights of Home"), is_title_case("The fee stays")
    (True, False)
    """
    words = [word.strip(_MARKS + ",.!?;:()") for word in text.split()]
    words = [word for word in words if word]
    return (
        len(words) > 1
        and words[0][:1].isupper()
        and not text.isupper()
        and all(w[:1].isupper() or w[:1].isdigit() or w in _SMALL for w in words)
    )


def _is_nickname(text: str, before: str, after: str) -> bool:
    """Ned “Red” Roe."""
    return text[:1].isupper() and len(text.split()) <= 2 and bool(_NAME_BEFORE.search(before) and _NAME_AFTER.match(after))
