"""Swapping left and right: what is swapped, that it is swapped back, and that the lexicons know both sides."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import framing
from framing.counterparts import article_of, mirrored, read_pairs
from framing.entries import Entry
from framing.errors import LexiconError
from framing.lexicon import shipped_lexicons
from framing.selfcheck.swap import swap_article, swap_sides
from framing.types import Article

ELLERY = Path(__file__).resolve().parent.parent / "corpora" / "ellery"

# What becomes of a text; each way is also taken back.
SWAPS = [
    ("Donald Trump met Nancy Pelosi.", "Joe Biden met Kellyanne Conway."),
    ("Trump’s aide and Obama’s aide", "Biden’s aide and Romney’s aide"),
    ("TRUMP ATTACKS DEMOCRATS", "BIDEN ATTACKS REPUBLICANS"),
    ("a pro-Trump rally", "a pro-Biden rally"),
    ("An Obama aide resigned.", "A Romney aide resigned."),
    ("A Obama aide resigned.", "An Romney aide resigned."),  # wrong both ways, and taken back
    ("Critics call her a conservative.", "Critics call her a liberal."),
    ("Far-left Democrats and right-wing media", "Far-right Republicans and left-wing media"),
    ("Sen. Finch (D-N.Y.) and Rep. Wren (R)", "Sen. Finch (R-N.Y.) and Rep. Wren (D)"),
    ("The Daily Lantern backs the Civic Union.", "The Morning Halyard backs the Liberty Alliance."),
    ("Labour voters left, and Labour lost.", "Tory voters left, and Labour lost."),
    ("The Left rejoiced, and he turned left.", "The Right rejoiced, and he turned left."),
    ("He said Fox News and The New York Times erred.", "He said NBC News and The New York Post erred."),
    ("The sheriff held an illegal alien.", "The sheriff held an undocumented immigrant."),
    ("Illegal aliens and pro-life voters", "Undocumented immigrants and anti-choice voters"),
    ("It was tax relief for the middle class.", "It was tax giveaway for the middle class."),
    # The adjective of one party and the noun of the other
    ("A Democrat won.", "A Republican won."),
    ("Democratic voters stayed home.", "Republican voters stayed home."),
    ("The Republican from Ohio said no.", "The Democrat from Ohio said no."),
    ("The Republican plan failed.", "The Democratic plan failed."),
    ("The Democratic Party met.", "The Republican Party met."),
    ("Democrat Hal Finch lost to Republican Sen. Ada Wren.", "Republican Hal Finch lost to Democratic Sen. Ada Wren."),
    ("Republican and Democratic lawmakers agreed.", "Democratic and Republican lawmakers agreed."),
    ("the Republican-led house", "the Democratic-led house"),
    ("The county is solidly Democratic.", "The county is solidly Republican."),
    ("Republican New York Mayor Hal Finch", "Democratic New York Mayor Hal Finch"),
    ("said one Republican close to the mayor", "said one Democrat close to the mayor"),
    ("The senior Republican's vote", "The senior Democrat's vote"),
]
# Left alone
STAYS = [
    "The Democratic Republic of Congo",
    "a liberal arts college",
    "by a conservative estimate",
    "The vote is right; turn left.",
    "She went to Ford and trumped his card in the bush.",
    "The Democrat Party met.",  # the adjective of one side only, which the other's could not be led back to
    "A limousine liberal and a country-club Republican met.",
    "The company granted its clerks an amnesty.",
    "Amnesty International spoke of Obamacare.",
    "@realDonaldTrump",
]


@pytest.mark.parametrize(("text", "expected"), SWAPS)
def test_swaps(text: str, expected: str) -> None:
    assert swap_sides(text) == expected
    assert swap_sides(expected) == text


@pytest.mark.parametrize("text", STAYS)
def test_stays(text: str) -> None:
    assert swap_sides(text) == text


def test_every_pair_is_swapped_both_ways() -> None:
    pairs = [("".join(pair.one), "".join(pair.other)) for pair in read_pairs() if pair.kind in ("name", "word")]
    assert len(pairs) > 150
    assert [(one, other) for one, other in pairs if (mirrored(one), mirrored(other)) != (other, one)] == []


NAMES = sorted({"".join(name) for pair in read_pairs() for name in (pair.one, pair.other)})
PARTS = st.one_of(
    st.sampled_from(NAMES),
    st.sampled_from(NAMES).map(str.upper),
    st.sampled_from(
        "Democrat Democratic Republican DEMOCRATIC REPUBLICAN (D-Ohio) (R) a an the is and or said Senator voters ’s - , . “ ” İ 🙂".split()
    ),
)


@given(st.lists(PARTS, max_size=12), st.sampled_from([" ", "\n", "  "]))
@settings(max_examples=400, deadline=None, derandomize=True)  # of 150,000 random word salads 2 do not come back, see below
def test_names_swapped_twice_are_back(parts: list[str], between: str) -> None:
    text = between.join(parts)
    once = mirrored(text)
    assert mirrored(once) == text
    assert len(once.split()) == len(text.split())  # no rate moves by the number of words


@pytest.mark.xfail(strict=True, reason="in capitals and without grammar around it the noun Democrat and the adjective are told apart by guess")
@pytest.mark.parametrize("text", ["hard left is REPUBLICAN Bernie Sanders", "is Republican MAGA REPUBLICANS Newsmax"])
def test_party_words_without_grammar_swapped_twice(text: str) -> None:
    assert mirrored(mirrored(text)) == text


def test_corpus_swapped_twice_is_back() -> None:
    for article in framing.read_corpus(ELLERY):
        once = swap_article(article)
        assert swap_article(once.article).article == article
        assert once.article.id == article.id and once.article.story == article.story
        assert (once.article == article) == (once.sides + once.contested == 0)


def test_counts_of_an_article() -> None:
    article = Article(title="Trump slams Democrats", text="A Democrat met illegal aliens. Chain migration hurts Dreamers.")
    swapped = swap_article(article)
    assert swapped.article.title == "Biden slams Republicans"
    assert swapped.article.text.startswith("A Republican met undocumented immigrants.")
    # "Family reunification" would not be taken for a contested name there.
    assert (swapped.sides, swapped.contested, swapped.kept) == (3, 1, 1)


def test_article_of() -> None:
    assert [article_of(word) for word in ("NBC", "MSNBC", "GOP", "ultra-liberal", "one-time", "European", "unionist", "uninsured")] == [
        "an", "an", "a", "an", "a", "a", "a", "an",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("name | Ada Finch | Wren", "the two differ in number of words"),
        ("names | Finch | Wren", "is no pair of a known kind"),
        ("name | Finch", "is no pair of a known kind"),
        ("name | Finch | Wren\nname | Wren | Pell", '"Wren" stands twice'),
    ],
)
def test_breaches_are_named(line: str, problem: str, tmp_path: Path) -> None:
    path = tmp_path / "sides.txt"
    path.write_text(f"# head\n{line}\n", "utf-8")
    with pytest.raises(LexiconError, match=problem):
        list(read_pairs(path))


# Lexicons: a guard that names one side names the other; a term about one side has its like. These may differ, for the reason given.
ONE_SIDED = {
    "advance care planning": "the health law of 2010",
    "independence day": "Britain's departure from the EU",
    "lurk behind": "a bush",
    "remain silent": "the right to remain silent",
    "growing pains": "an actor",
    "promised land": "the title of a book",
    "inconvenient truth": "the title of a film",
    "out to dry": "a form of leave",
    "conspicuously": "a form of leave",
    "all the time": "a form of leave",
    "unqualified": "correct",
    "sacred": "a right",
    "100%": "correct",
    "1,000 percent": "correct",
    "damn": "correct",
    "quite": "correct",
    "after": "at once",
}
DIRECTIONS = {"left": "right", "right": "left"}


def entries() -> list[Entry]:
    return [entry for lexicon in shipped_lexicons() for entry in lexicon.entries]


def one_sided_guards(entry: Entry) -> Iterator[str]:
    for name, items in entry.guards.items():
        listed = [item.lower() for item in items]
        for item in listed:
            stem = item.removesuffix("*")
            for word, others in counterparts().items():
                if word == stem or (item.endswith("*") and " " not in stem and word.startswith(stem)):
                    for other in others:
                        if not any(other == one or (one.endswith("*") and other.startswith(one[:-1])) for one in listed):
                            yield f"{entry.lexicon}:{entry.line}: {entry.term}: {name} has {item}, so {word}, and not {other}"


@cache
def counterparts() -> dict[str, set[str]]:
    """Every name and word of a side, in small letters -> what may stand in its place in a swapped text."""
    found: dict[str, set[str]] = {"democrat": {"republican"}, "democratic": {"republican"}, "republican": {"democrat", "democratic"}}
    for pair in read_pairs():
        if pair.kind != "keep":
            one, other = "".join(pair.one).lower(), "".join(pair.other).lower()
            found.setdefault(one, set()).add(other)
            found.setdefault(other, set()).add(one)
    for one, other in DIRECTIONS.items():
        found.setdefault(one, set()).add(other)
    return found


def test_guards_name_both_sides() -> None:
    assert [problem for entry in entries() if entry.term not in ONE_SIDED for problem in one_sided_guards(entry)] == []


def test_a_one_sided_guard_is_found() -> None:
    entry = Entry(term="slam", device="loaded", label="combative", lexicon="mine", line=3, guards={"near": ("Democrats", "left", "ban*")})
    assert list(one_sided_guards(entry)) == [
        "mine:3: slam: near has democrats, so democrats, and not republicans",
        "mine:3: slam: near has left, so left, and not right",
        "mine:3: slam: near has ban*, so bannon, and not emanuel",
    ]


def weight_of(entry: Entry) -> tuple[object, ...]:
    return entry.device, entry.label, entry.polarity, entry.strength, entry.pos


def test_terms_stand_for_both_sides() -> None:
    """Names in sets have their rivals instead."""
    weights: dict[str, list[tuple[object, ...]]] = {}
    for entry in entries():
        for form in entry.forms():
            weights.setdefault(form.lower(), []).append(weight_of(entry))
    sided = [entry for entry in entries() if not entry.referent and mirrored(entry.wording) != entry.wording]
    assert len(sided) > 20
    assert [entry.term for entry in sided if weight_of(entry) not in weights.get(mirrored(entry.wording).lower(), [])] == []
