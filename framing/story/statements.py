"""The same words, or the same claim of the same speaker, in two or more articles on one story: who introduces them how, and gives how much."""

from __future__ import annotations

import math
import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from framing.inflection import inflections
from framing.story.content import Content, count_quoted, sentence_at
from framing.story.identity import Who
from framing.story.records import Statement, Telling
from framing.types import Analysis, Quotation, SourceVerb, Span, Token

_RUN = 4  # words that follow each other in both: of quotations that are cut differently the rest differs
_LONG_RUN = 8  # words in such runs that make two quotations one, however much more each holds
_LEAST = 0.4  # share of the shorter quotation that such runs must hold otherwise
_RARE = 5.0  # weight of the content words in them: "the president of the United States" is no statement
_STRANGERS, _STRANGERS_RUN = 0.6, 6  # share and words that are asked for where the articles name two different speakers
_FRAGMENT = 3.0  # weight of a few quoted words that another quotation of the same speaker holds
_SAME_SPEAKER = 0.3  # share of that rarity that is enough where most of the words are the same and the speaker too
_CLAIM, _CLAIM_RARE, _CLAIM_TERMS = 0.55, 9.0, 3  # of a paraphrase: share of the weighted terms in common, their weight, their number
_INNER = 0.8  # of the likeness of a passage: what a quotation inside it must reach to stand for it
_TELLS = 1.5  # weight of a term from which on it is worth a look whether two quotations that hold it are one
_ECHO = 0.75  # of the words of a quotation that another of the same article holds: the same words, reported twice


@dataclass(frozen=True, slots=True, eq=False)
class _Passage:
    """A quotation of one article, ready to be held against others."""

    article: int
    number: int  # index into Analysis.quotations
    quotation: Quotation
    tokens: range
    words: tuple[str, ...]  # all of them, in small letters
    runs: frozenset[tuple[str, ...]]  # of _RUN of them that follow each other
    marked: frozenset[int]  # those of them that stand between marks in a paraphrase
    rarity: tuple[float, ...]  # of each word the weight of the term that begins with it; 0 where none does
    weights: dict[str, float]  # keys of its content
    speaker: str  # for the whole story; empty if unknown


def find_statements(analyses: Sequence[Analysis], who: Who, content: Content | None = None) -> tuple[Statement, ...]:
    """What two or more of the articles pass on of the same speaker's words, the longest first.

    Two quotations are one statement where they have a run of words in common, long enough and not all of them common words; or where
    one of them is a paraphrase and they have most of the shorter one's content and the speaker in common.

    Args:
        who: the story-wide name behind a speaker as an article has it.
        content: of these articles, where the caller has it.
    """
    content = content or Content(analyses)
    passages = _different(passage for article, analysis in enumerate(analyses) for passage in _passages(article, analysis, content, who))
    tellers = [_Teller(analysis) for analysis in analyses]
    found = []
    for group, likeness in _groups(len(passages), _innermost(passages, list(_links(passages)))):
        tellings = [
            tellers[article].telling(article, own) if own else None
            for article in range(len(analyses))
            for own in [[passages[place] for place in group if passages[place].article == article]]
        ]
        names = sorted(passages[place].speaker for place in group if passages[place].speaker)
        speaker = max(names, key=names.count, default="")
        found.append(Statement(speaker=speaker, tellings=tuple(tellings), likeness=round(likeness, 3)))
    return tuple(sorted(found, key=lambda statement: _order(statement, analyses)))


def _order(statement: Statement, analyses: Sequence[Analysis]) -> tuple[int, list[str]]:
    """The most words first; of equally long ones the wording decides, so that the order of the articles does not."""
    tellings = [telling for telling in statement.tellings if telling]
    texts = sorted(analyses[t.article].document.text[t.start : t.end] for t in tellings)
    return -sum(telling.words for telling in tellings), texts


def _different(passages: Iterable[_Passage]) -> list[_Passage]:
    """The passages without those that an article repeats: the same words in the same way, and the speaker too."""
    found: dict[tuple[object, ...], _Passage] = {}
    for passage in passages:
        found.setdefault((passage.article, passage.words, passage.marked, passage.quotation.kind, passage.speaker), passage)
    return list(found.values())


def _passages(article: int, analysis: Analysis, content: Content, who: Who) -> Iterator[_Passage]:
    tokens = analysis.document.tokens
    starts = [token.start for token in tokens]
    quoted = count_quoted(analysis)
    for number, quotation in enumerate(analysis.quotations):
        if quotation.presentation != "speech":
            continue
        places = range(bisect_left(starts, quotation.start), bisect_left(starts, quotation.end))
        spoken = [place for place in places if _is_word(tokens[place])]
        if not spoken:
            continue
        inside = [tokens[place] for place in spoken]
        words = tuple(token.lower for token in inside)
        terms = content.terms(article, Span(quotation.start, quotation.end))
        rarity = {term.start: content.weight(term) for term in terms}
        yield _Passage(
            article=article,
            number=number,
            quotation=quotation,
            tokens=places,
            words=words,
            runs=frozenset(_runs(words, _RUN)),
            marked=frozenset(at for at, place in enumerate(spoken) if quotation.kind == "mixed" and quoted[place + 1] > quoted[place]),
            rarity=tuple(rarity.get(token.start, 0.0) for token in inside),
            weights=content.weights(terms),
            speaker=who(article, quotation.speaker),
        )


def _is_word(token: Token) -> bool:
    return any(map(str.isalnum, token.text))


def _links(passages: Sequence[_Passage]) -> Iterator[tuple[int, int, float]]:
    """Pairs of passages of different articles that are one statement, with their likeness 0..1."""
    claims: dict[tuple[int, int], float] = {}
    for one, other in _candidates(passages):
        likeness = _same_words(passages[one], passages[other])
        if likeness:
            yield one, other, likeness
            continue
        likeness = _same_claim(passages[one], passages[other])
        if likeness:
            claims[one, other] = likeness
    # A paraphrase can come near to several quotations of its speaker: it passes on the one that is likest, seen from both sides.
    best: dict[tuple[int, int], float] = defaultdict(float)
    for (one, other), likeness in claims.items():
        for place, article in ((one, passages[other].article), (other, passages[one].article)):
            best[place, article] = max(best[place, article], likeness)
    for (one, other), likeness in claims.items():
        if likeness == best[one, passages[other].article] == best[other, passages[one].article]:
            yield one, other, likeness


def _innermost(passages: Sequence[_Passage], links: Sequence[tuple[int, int, float]]) -> list[tuple[int, int, float]]:
    """The links without those of a passage that holds another with the same partner: "he saw no rise, *noting* that two had been seen"."""
    partners: dict[int, list[tuple[int, float]]] = defaultdict(list)
    for one, other, likeness in links:
        partners[one].append((other, likeness))
        partners[other].append((one, likeness))

    def outer(place: int, partner: int, likeness: float) -> bool:
        whole = passages[place].tokens
        return any(
            known >= _INNER * likeness and inner != place and _lies_in(passages[inner].tokens, whole)
            for inner, known in partners[partner]
            if passages[inner].article == passages[place].article
        )

    return [(one, other, likeness) for one, other, likeness in links if not outer(one, other, likeness) and not outer(other, one, likeness)]


def _lies_in(inner: range, whole: range) -> bool:
    return whole.start <= inner.start and inner.stop <= whole.stop and len(inner) < len(whole)


def _candidates(passages: Sequence[_Passage]) -> Iterator[tuple[int, int]]:
    """Pairs of passages of different articles that hold a telling word, or a run of words, in common."""
    holders: dict[str | tuple[str, ...], list[int]] = defaultdict(list)
    for place, passage in enumerate(passages):
        for key, weight in passage.weights.items():
            if weight >= _TELLS:
                holders[key].append(place)
        for run in passage.runs:
            holders[run].append(place)
    seen: set[tuple[int, int]] = set()
    for places in holders.values():
        for at, one in enumerate(places):
            seen.update((one, other) for other in places[at + 1 :] if passages[one].article != passages[other].article)
    yield from sorted(seen)


def _runs(words: Sequence[str], length: int) -> Iterator[tuple[str, ...]]:
    return (tuple(words[at : at + length]) for at in range(len(words) - length + 1))


def _same_words(one: _Passage, other: _Passage) -> float:
    """The share of the shorter passage that lies in runs of words that the other holds too; 0 if that does not make them one.

    Of a paraphrase with quoted words inside, the quoted words alone can do where the speaker is the same.
    """
    if min(len(one.words), len(other.words)) >= _RUN and one.runs.isdisjoint(other.runs):
        return 0.0  # of shorter ones the runs are shorter
    short, long = sorted((one, other), key=lambda passage: (len(passage.words), passage.words))
    whole = _share_in(short, range(len(short.words)), long)
    if not one.speaker or one.speaker != other.speaker:
        return whole
    return max(whole, *(_share_in(part, sorted(part.marked), rest) for part, rest in ((short, long), (long, short)) if part.marked), 0.0)


def _share_in(short: _Passage, asked: Sequence[int], long: _Passage) -> float:
    """The share of the words of a passage, those at the asked places, that lie in runs that another holds; 0 if that is chance."""
    length = min(_RUN, len(short.words))
    known = long.runs if length == _RUN else set(_runs(long.words, length))
    held = {at + step for at, run in enumerate(_runs(short.words, length)) if run in known for step in range(length)}
    inside = held.intersection(asked)
    share = len(inside) / len(asked)
    weight = math.fsum(short.rarity[at] for at in inside)
    strangers = bool(short.speaker and long.speaker and short.speaker != long.speaker)
    agreed = bool(short.speaker) and short.speaker == long.speaker
    if len(inside) < _RUN:
        # Two or three words: quoted in both and by the same speaker, or else it is chance.
        marked = short.quotation.kind != "indirect" and long.quotation.kind != "indirect"
        return share if share == 1 and len(short.words) > 1 and weight >= _FRAGMENT and marked and agreed else 0.0
    nobodys = not (short.speaker or long.speaker) and short.quotation.kind == long.quotation.kind == "indirect"
    rare = _RARE * (_SAME_SPEAKER if agreed and share >= _STRANGERS else 1.0)
    if weight < rare or nobodys or (strangers and (share < _STRANGERS or len(inside) < _STRANGERS_RUN)):
        return 0.0
    return share if share >= _LEAST or len(inside) >= _LONG_RUN else 0.0


def _same_claim(one: _Passage, other: _Passage) -> float:
    """The share of the shorter passage's weighted terms that the other holds too; 0 if that does not make them one."""
    if not one.speaker or one.speaker != other.speaker or one.quotation.kind == other.quotation.kind == "direct":
        return 0.0
    common = one.weights.keys() & other.weights.keys()
    weight = math.fsum(min(one.weights[key], other.weights[key]) for key in common)  # exact: the order of a set is chance
    share = weight / min(sum(one.weights.values()), sum(other.weights.values()))
    return min(1.0, share) if share >= _CLAIM and weight >= _CLAIM_RARE and len(common) >= _CLAIM_TERMS else 0.0


def _groups(number: int, links: Sequence[tuple[int, int, float]]) -> list[tuple[list[int], float]]:
    """Passages that links connect, with the likeness of the weakest link."""
    root = list(range(number))

    def find(place: int) -> int:
        while root[place] != place:
            root[place] = root[root[place]]
            place = root[place]
        return place

    for one, other, _ in links:
        root[find(one)] = find(other)
    groups: dict[int, list[int]] = defaultdict(list)
    weakest: dict[int, float] = {}
    for place in range(number):
        groups[find(place)].append(place)
    for one, _, likeness in links:
        weakest[find(one)] = min(likeness, weakest.get(find(one), 1.0))
    return [(group, weakest[top]) for top, group in groups.items() if top in weakest]


class _Teller:
    """How one article passes on what it quotes."""

    def __init__(self, analysis: Analysis) -> None:
        self._analysis = analysis
        self._quoted = count_quoted(analysis)
        rows = [*analysis.source_rows, analysis.source_summary.unknown]
        verbs = [verb for row in rows for verb in row.verbs]
        self._verbs: dict[str, SourceVerb] = {form: verb for verb in verbs for form in inflections(verb.verb, "verb")}

    def telling(self, article: int, passages: Sequence[_Passage]) -> Telling:
        """One record for all passages of the article that hold the statement: the one with the most marked words speaks for them."""
        main = max(passages, key=lambda p: (self._marked(p), len(p.words), -p.number))
        parts = [main]
        for passage in sorted(passages, key=lambda p: -len(p.words)):
            known = {word for part in parts for word in part.words}
            if sum(word in known for word in passage.words) < _ECHO * len(passage.words):
                parts.append(passage)
        cue = next((p.quotation.cue for p in [main, *parts] if p.quotation.cue), "")
        verb = self._verbs.get(" ".join(cue.lower().split()))
        tokens = self._analysis.document.tokens
        return Telling(
            article=article,
            start=main.quotation.start,
            end=main.quotation.end,
            quotation=main.number,
            verb=verb.verb if verb else cue.lower(),
            stance=verb.stance if verb else "",
            commitment=verb.commitment if verb else 0,
            kind=main.quotation.kind,
            speaker=main.quotation.speaker,
            source_kind=main.quotation.source_kind,
            words=sum(tokens[place].word for part in parts for place in part.tokens),
            words_quoted=sum(self._marked(part) for part in parts),
            sentence=sentence_at(self._analysis, main.quotation.start),
        )

    def _marked(self, passage: _Passage) -> int:
        said, text = passage.quotation, self._analysis.document.text
        if said.kind == "indirect" and _MARK.search(text[max(0, said.start - 2) : said.start + 1] + text[said.end - 1 : said.end + 2]):
            return len(passage.words)  # one of its two marks is lost
        return self._quoted[passage.tokens.stop] - self._quoted[passage.tokens.start]


_MARK = re.compile('[“”"]')
