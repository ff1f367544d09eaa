"""What the sentences of the articles on a story are about: content words, names and numbers, each weighed by how rare it is in the story."""

from __future__ import annotations

import math
import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from framing.text import lemma
from framing.types import Analysis, Span

# Words that say nothing of what a sentence is about; reporting verbs too, for they change with the article and not with the fact.
_EMPTY = frozenset(
    """
    a an the this that these those and or but nor so yet if than then as at by for from in into of off on onto out over per to toward
    towards up upon with within without about above across after against along among around before behind below beneath beside between
    beyond down during except inside near outside since through throughout under until via like unlike despite amid while when where who
    whom whose which what why how because although though whereas whether once i you he she it we they me him her us them my your his its
    our their mine yours hers ours theirs myself yourself himself herself itself ourselves themselves be am is are was were been being have
    has had having do does did doing done will would can could shall should may might must ought cannot not no n't none neither either both
    all any each every some such same other another others own more most less least much many few several very too also only just even still
    already again ever never always often now here there today yesterday tomorrow later earlier ago back away however meanwhile instead
    rather quite well say said says saying tell told tells telling ask asked asks add added adds according call called calls make made makes
    making take took takes taken taking get got gets getting go went goes gone going come came comes coming give gave gives given see saw
    seen put let mr mrs ms dr sen sens rep reps gov gen lt col sgt capt rev prof st jr sr monday tuesday wednesday thursday friday saturday
    sunday january february march april june july august september october november december jan feb aug sept oct nov dec one ones thing
    things something anything nothing way lot bit kind sort
    """.split()
)  # fmt: skip
_ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_SMALL = {word: float(value) for value, word in enumerate(_ONES)} | {word: 10.0 * value for value, word in enumerate(_TENS, start=2)}
_TIMES = {
    word: factor
    for words, factor in (
        ("hundred", 1e2), ("thousand k", 1e3), ("million mln m", 1e6), ("billion bn b", 1e9), ("trillion tn", 1e12), ("dozen", 12.0),
    )
    for word in words.split()
}  # fmt: skip
_WORDED = rf"(?:{'|'.join(_TENS)})(?:-(?:{'|'.join(_ONES[1:10])}))?|{'|'.join(sorted(_ONES[1:], key=len, reverse=True))}"
# "6.2 million", "$6.2m", "six", "twenty-five", "60 percent", "60%".
_NUMBER = re.compile(
    rf"(?<![\w.,])(?:(?P<digits>\d+(?:,\d{{3}})*(?:\.\d+)?)(?:st|nd|rd|th|s)?|(?P<worded>{_WORDED}))"
    rf"(?:[\s-]?(?P<times>{'|'.join(sorted(_TIMES, key=len, reverse=True))})\b)?(?![\w])(?P<percent>\s?%|[\s-]per\s?cent\b)?",
    re.IGNORECASE,
)
_ENDINGS = tuple("ation ate ant ition ment ness ance ence ing ion ity ers ive ed er or al ly s".split())
_SHORTEST = 4  # letters that an ending leaves of a word
_HEAVY = 2.0  # how much more a name or a number weighs than another word
_NOBODY = frozenset(
    "nobody everybody somebody anybody no-one everyone someone anyone nothing everything".split()
)  # capitals at the head of a quotation
# Of parties noun, adjective and short form; endings show it of one and not of the other ("Democratic", "Republican", "Republic").
_PARTIES = {
    form: party
    for party, forms in (("democrat", "democrat democrats democratic dem dems"), ("republican", "republican republicans gop"))
    for form in forms.split()
}
_UNSEEN = 20  # sentences that stand for all other news: in a story of two short articles no word is as rare as it seems


class Term(NamedTuple):
    """A word of content where it stands."""

    key: str  # the same for all forms of a word; of numbers their value
    kind: str  # "word", "name", "number"
    start: int
    end: int


class Content:
    """The terms of every sentence of the articles on one story."""

    def __init__(self, analyses: Sequence[Analysis]) -> None:
        self._analyses = analyses
        self._names = _names_of(analyses)
        self._starts = [[token.start for token in analysis.document.tokens] for analysis in analyses]
        self.sentences = [
            [self.terms(number, Span(sentence.start, sentence.end)) for sentence in analysis.document.sentences]
            for number, analysis in enumerate(analyses)
        ]
        self._seen = Counter(key for article in self.sentences for terms in article for key in {term.key for term in terms})
        self._total = sum(map(len, self.sentences)) + _UNSEEN
        self._weights: dict[tuple[str, str], float] = {}

    def terms(self, article: int, span: Span) -> tuple[Term, ...]:
        """The terms between two places of an article, in the order of the text."""
        return tuple(sorted(self._terms(article, span), key=lambda term: term.start))

    def weight(self, term: Term) -> float:
        """How much a term tells: the logarithm of its rarity among the sentences of the story, twice that of a name or a number."""
        known = (term.key, term.kind)
        if known not in self._weights:
            rarity = math.log(self._total / (self._seen[term.key] + 1))
            self._weights[known] = max(0.1, rarity) * (1.0 if term.kind == "word" else _HEAVY)
        return self._weights[known]

    def weights(self, terms: Sequence[Term]) -> dict[str, float]:
        """The keys of terms with their weights; of a word that is also part of a name the heavier."""
        found: dict[str, float] = {}
        for term in terms:
            found[term.key] = max(found.get(term.key, 0.0), self.weight(term))
        return found

    def _terms(self, article: int, span: Span) -> Iterator[Term]:
        document = self._analyses[article].document
        numbers = list(find_numbers(document.text, span))
        yield from numbers
        taken = {place for number in numbers for place in range(number.start, number.end)}
        starts = self._starts[article]
        for token in document.tokens[bisect_left(starts, span.start) : bisect_left(starts, span.end)]:
            low = token.lower.rstrip(".") or token.lower
            if token.start in taken or len(low) < 2 or low in _EMPTY or not any(map(str.isalpha, low)) or low.startswith("'"):
                continue
            if low in self._names and token.text[0].isupper():
                yield Term(name_key(low), "name", token.start, token.end)
            else:
                yield Term(word_key(low), "word", token.start, token.end)


def count_quoted(analysis: Analysis) -> list[int]:
    """For each token, and for the end, how many words in quotation marks that report speech stand in front of it."""
    tokens, counts, place = analysis.document.tokens, [0], 0
    marked = [stretch for stretch in analysis.stretches if stretch.voice == "quoted"]
    for token in tokens:
        while place < len(marked) and marked[place].end <= token.start:
            place += 1
        inside = place < len(marked) and marked[place].start <= token.start
        counts.append(counts[-1] + (inside and token.word))
    return counts


def sentence_at(analysis: Analysis, place: int) -> Span:
    """The sentence of an article in which a place stands; the one before it where it stands in none."""
    sentences = analysis.document.sentences
    sentence = sentences[max(0, bisect_right(sentences, place, key=lambda sentence: sentence.start) - 1)]
    return Span(sentence.start, sentence.end)


def find_numbers(text: str, span: Span) -> Iterator[Term]:
    """The numbers between two places, with their values for keys.

    >>> text = "$6.2m, 6.2 million, six, 60 percent, 60%, 1,200"
    >>> [number.key for number in find_numbers(text, Span(0, len(text)))]
    ['#6200000', '#6200000', '#6', '#60%', '#60%', '#1200']
    """
    for match in _NUMBER.finditer(text, span.start, span.end):
        digits, worded, times = match["digits"], match["worded"], match["times"]
        value = float(digits.replace(",", "")) if digits else sum(_SMALL[part] for part in worded.lower().split("-"))
        if value == 1 and not times and not match["percent"]:
            continue  # "one of them"
        value *= _TIMES[times.lower()] if times else 1.0
        yield Term(f"#{value:.12g}{'%' if match['percent'] else ''}", "number", match.start(), match.end())


@lru_cache(maxsize=65536)
def word_key(word: str) -> str:
    """One key for the forms of a word and for the words made of it, as far as endings show it: "announced", "announcement".

    Two words that share a key by chance make two sentences look more alike; what is reported as not found stays on the safe side.

    >>> word_key("announced") == word_key("announcement"), word_key("voters") == word_key("votes"), word_key("contract") == word_key("contrast")
    (True, True, False)
    """
    if word in _PARTIES:
        return _PARTIES[word]
    base = lemma(word).replace("-", "")
    for ending in _ENDINGS:
        if base.endswith(ending) and len(base) - len(ending) >= _SHORTEST - (ending in ("er", "or", "ing")):
            base = base.removesuffix(ending)
            break
    return base.removesuffix("e")


@lru_cache(maxsize=65536)
def name_key(word: str) -> str:
    """One key for a name, its plural and the people of a place, as far as endings show it: "Russia", "Russians".

    >>> name_key("russia") == name_key("russians"), name_key("israel") == name_key("israelis"), name_key("roe") == name_key("rose")
    (True, True, False)
    >>> name_key("democratic") == name_key("democrats"), name_key("gop") == name_key("republicans"), name_key("republic") == name_key("gop")
    (True, True, False)
    """
    if word in _PARTIES:
        return _PARTIES[word]
    base = word.replace(".", "").replace("-", "").removesuffix("s") if len(word) > _SHORTEST else word.replace(".", "")
    for ending in ("ian", "ean", "an", "n", "i", "a"):
        if base.endswith(ending) and len(base) - len(ending) > _SHORTEST:
            return base.removesuffix(ending)
    return base


def _names_of(analyses: Sequence[Analysis]) -> frozenset[str]:
    """Words that the articles write with a capital inside a sentence, and so more often than without."""
    large, small = Counter[str](), Counter[str]()
    for analysis in analyses:
        document = analysis.document
        for sentence in document.sentences:
            if sentence.section == "headline":
                continue  # there every word may have a capital
            for token in document.tokens[sentence.first + 1 : sentence.last]:
                (large if token.text[0].isupper() else small)[token.lower] += 1
    return frozenset(word for word, count in large.items() if count > small[word] and word not in _NOBODY)
