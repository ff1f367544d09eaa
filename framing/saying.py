"""English that hands marked words to somebody: verbs, nouns and adjectives of saying, naming and judging."""

from __future__ import annotations

import re

from framing.inflection import inflections


def _forms(verbs: str) -> frozenset[str]:
    return frozenset(form for verb in verbs.split() for form in inflections(verb, "verb"))


# Verbs that give a name: the words are somebody's even where the text does not say whose ("described as “unfit”").
NAMING = _forms(
    "call describe label dub brand deem term refer characterize characterise style portray decry mock coin cast tout hail compare liken "
    "declare denounce depict categorize classify caricature"
)
# Verbs of judging, thinking and promising: the words are those of their subject, where it can be named.
JUDGING = _forms(
    "accuse praise criticize criticise condemn blame cite promise urge slam blast see view regard consider warn dismiss deride commit laud "
    "applaud attack ridicule lambaste lament bemoan champion demand pledge vow threaten think believe hope fear expect worry suspect "
    "imagine wish predict foresee envision disparage vilify malign chastise scold rip rebuke fault thank commend credit invoke quote "
    "argue advocate apologize joke taunt quip chant shout remember rate judge perceive bristle object vent paint frame name trumpet rail "
    "complain insist mourn liken extol welcome"
)
FINITE = re.compile(
    r"\b(?:is|are|was|were|am|be|been|has|have|had|do|does|did|will|would|can|could|should|may|might|must|n['’]t|['’](?:s|re|m|ve|ll|d)|"
    r"I|we|you|they|he|she|it|let|go|think|know|want|need|say|said)\b"
)
NAMES = r"((?:[A-Z][\w.’'-]*\s+){0,4}[A-Z][\w.’'-]*)"
HEADLINE_SPEAKER = re.compile(rf"{NAMES}:\s")
AS_PUT = re.compile(rf"[”\"’',]*\s+as\s+{NAMES}.{{0,30}}?\s(?:put|puts|called|calls|described|termed|said|says|wrote)\b")
# “…” that Ada Finch warned of.
THAT_SAID = re.compile(
    rf"\s+(?:that|which|as)\s+(?P<owner>{NAMES}|he|she|they|critics|(?:the|some|many)\s+[a-z]+)\s+(?:has\s+|have\s+|had\s+|often\s+|once\s+)?(?:calls?|called|"
    r"describe[sd]?|put|puts|warn(?:s|ed)|term(?:s|ed)|decr(?:y|ies|ied)|promise[sd]?|dub(?:s|bed)|referred|denounce[sd]?)\b"
)
CAPTION_SPEAKER = re.compile(rf"[”\"’']+\s*:\s+{NAMES}\s")
OWN_WORDS = re.compile(
    r"\bin\s+(?:(?P<owner>[A-Z][\w.’'-]*(?:\s+[A-Z][\w.’'-]*){0,3}|his|her|their)(?:[’']s?)?\s+(?:own\s+)?words|"
    r"the\s+words\s+of\s+(?P<of>[^,“\"]{2,60}))\s*,?\s*$"
)
WORDS_BEHIND = re.compile(
    rf"[^()“”\".]{{0,30}}\((?P<owner>{NAMES}|his|her|their)(?P<of>)(?:[’']s?)?\s+(?:words?|term|phrase|description)\b"
)
LANGUAGE_OF = re.compile(r",?\s+in\s+the\s+(?:language|words|phrase|phrasing)\s+of\s+(?P<of>[^,.“”\"]{2,40})(?P<owner>)")
SELF = re.compile(r"\bself-(?:described|proclaimed|declared|professed|identified|avowed)\s*$")
# Nouns for what is said: "the mayor's call for a “clean break”", "claims of a “war on boats”".
_SAID = (
    r"calls?|claims?|complaints?|warnings?|demands?|promises?|pledges?|vows?|accusations?|allegations?|charges?|criticisms?|alarms?|concerns?|"
    r"arguments?|descriptions?|characterizations?|messages?|assertions?|statements?|comments?|remarks?|tweets?|posts?|questions?|threats?|"
    r"appeals?|pleas?|insistence|suggestions?|predictions?|assessments?|apology|apologies|denunciations?|condemnations?|objections?|"
    r"testimony|beliefs?|opinions?|fears?|hopes?|view|vision|references?|allusions?|depictions?|portrayals?|speech(?:es)?|refrains?|"
    r"rhetoric|declarations?|announcements?|admissions?|acknowledge?ments?|answers?|replies|reply|response|quips?|jokes?|taunts?|cries|cry"
)
NOUN_BEFORE = re.compile(
    rf"\b(?P<noun>{_SAID})\b(?:\s+(?:for|of|about|that|to|as|on|over|against|with|by|saying|reading|calling)\b[^“”\";:.]{{0,60}})?[\s,:]*$"
)
NOUN_AFTER = re.compile(
    r"\s+(?P<noun>comments?|remarks?|tweets?|claims?|statements?|quips?|promises?|pledges?|refrains?|accusations?|jabs?|taunts?|insults?|messages?|warnings?)\b"
)
# On these stands what somebody chants, wears or holds up; such words are often written like a title.
_DISPLAYED = (
    r"chants?|chanted|chanting|shouts?|shouted|shouting|slogans?|signs?|banners?|placards?|posters?|billboards?|T-shirts?|shirts?|hats?|caps?|"
    r"graffiti|mantra|motto|tagline|(?:battle|rallying) cry|bumper stickers?|stickers?"
)
DISPLAY_BEFORE = re.compile(rf"\b(?P<noun>{_DISPLAYED})\b[^“”\";.]{{0,30}}$", re.IGNORECASE)
DISPLAY_AFTER = re.compile(r"\s+(?P<noun>chants?|signs?|banners?|placards?|posters?|T-shirts?|shirts?|hats?|caps?|stickers?|buttons?)\b")
OWNER_OF_NOUN = re.compile(rf"(?:{NAMES}[’']s?|\b(his|her|their))\s+(?:[\w-]+\s+){{0,2}}$")
NOUN_OF = re.compile(rf"\s+(?:of|by|from)\s+(?:the\s+)?(?:[a-z]+\s+)?{NAMES}")
ADJECTIVE = re.compile(
    r"\b(?:is|are|was|were|been|be|being|remains?|remained|seems?|seemed|sounded|sounds)\s+(?:\w+\s+)?(?P<noun>critical|wary|skeptical|sceptical|fearful|"
    r"supportive|dismissive|contemptuous|proud|tired|ashamed|suspicious|afraid|worried|concerned|angry|confident|hopeful|optimistic|"
    r"grateful|furious|outraged|disappointed|adamant|insistent)\s+(?:of|about|with|at|over|that|for|by)\b[^“”\";:.]{0,50}$"
)
PHASES = _forms("continue begin decide offer")  # "continue to give": no saying
# Verbs of saying that tell of a deed more often: short marked words are theirs next to them or in a clause that they open.
DEEDS = _forms(
    "relate establish find show publish offer reveal express prove indicate rule respond recall decide answer release mention confirm offer "
    "maintain begin continue conclude reject explain"
)
WRITES = _forms("write publish read print release host recall mention review star produce direct launch tell ask sing")
AGENT = re.compile(rf"[\s,]*by\s+(?P<agent>(?:the\s+|an?\s+|some\s+|many\s+)?(?:[a-z][\w’'-]*\s+){{0,2}}(?:{NAMES}|[a-z][\w’'-]*))")
SUBJECT_FIRST = re.compile(
    r"(?:(?:But|And|So|Still|Yet|Then|Later|Instead|However|In\s+[\w ]{2,30}|On\s+[\w ]{2,30}),?\s+)?(He|She|" + NAMES + r")\s"
)
