"""What articles may word differently: the four shipped files, their errors, and what is looked up in them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from importlib.resources import files

import pytest

from framing.errors import LexiconError
from framing.story import knowledge
from framing.story.knowledge import (
    PARTS,
    Place,
    event_verbs,
    group_kind,
    is_generic,
    noun_groups,
    parse_events,
    parse_generic,
    parse_groups,
    parse_places,
    place_of,
)
from framing.story.records import REFERENT_KINDS

PARSERS: dict[str, Callable[[str], object]] = {
    "places.txt": parse_places,
    "referents.txt": parse_groups,
    "events.txt": parse_events,
    "generic.txt": parse_generic,
}
FRANCE = "= country\nFrance | French Republic | French | the; Frenchmen | Paris | Elysee\n"


def may_be_one(one: str, other: str) -> bool:
    return not noun_groups(one).isdisjoint(noun_groups(other))


@pytest.mark.parametrize("name", PARSERS)
def test_shipped_files_are_sound(name: str) -> None:
    text = files("framing").joinpath("lexicons", name).read_text("utf-8")
    assert PARSERS[name](text)
    assert text.endswith("\n") and "\t" not in text


def test_size() -> None:
    places = {place.name for place in knowledge._places().plain.values() if place.kind in ("country", "territory")}
    states = {place.name for place in knowledge._places().plain.values() if place.kind == "state"}
    assert len(places) >= 200 and len(states) >= 49
    assert {place.part for place in knowledge._places().plain.values()} == set(PARTS)
    kinds = Counter(knowledge._groups().kinds)
    assert set(kinds) <= set(REFERENT_KINDS) and kinds.total() >= 250
    assert len(knowledge._events()[0]) >= 250
    assert len(knowledge._generic()) >= 300


def test_nouns_may_be_plural() -> None:
    assert noun_groups("migrants") == noun_groups("migrant") != frozenset()
    assert may_be_one("earnings", "profits") and may_be_one("gas", "fuel")
    assert event_verbs("meetings") == event_verbs("meeting") and is_generic("days")


@pytest.mark.parametrize(
    ("wording", "name", "part"),
    [
        ("North Korea", "North Korea", "name"),
        ("NORTH KOREA", "North Korea", "name"),
        ("DPRK", "North Korea", "name"),
        ("North Koreans", "North Korea", "people"),
        ("North Korean", "North Korea", "adjective"),
        ("Pyongyang’s", "North Korea", "capital"),
        ("the United States'", "United States", "name"),
        ("the U.S.", "United States", "name"),
        ("US", "United States", "name"),
        ("America", "United States", "name"),
        ("the White House", "United States", "government"),
        ("Downing Street", "United Kingdom", "government"),
        ("Britons", "United Kingdom", "people"),
        ("a Spaniard", "", ""),
        ("Spaniard", "Spain", "people"),
        ("the Dutch", "Netherlands", "people"),
        ("Dutch", "Netherlands", "adjective"),
        ("The French", "France", "people"),
        ("Frenchman", "France", "people"),
        ("the Kremlin", "Russia", "government"),
        ("the Syrian regime", "Syria", "government"),
        ("Turkey's government", "Turkey", "government"),
        ("the Moscow government", "", ""),  # a city has one too
        ("Calif.", "California", "name"),
        ("the EU", "European Union", "name"),
        ("the Palestinians", "Palestinian territories", "people"),
        ("us", "", ""),
        ("turkey", "", ""),
        ("Un", "", ""),  # Kim Jong Un
        ("the North", "", ""),
        ("the", "", ""),
        ("", "", ""),
    ],
)
def test_places(wording: str, name: str, part: str) -> None:
    place = place_of(wording)
    assert (place.name, place.part) == (name, part) if name and place else place is None and not name


def test_short_names_need_the_full_one() -> None:
    assert place_of("the North", {"North Korea"}) == Place("North Korea", "name", "country")
    assert place_of("the North", {"South Korea"}) is None
    assert place_of("Brussels") == Place("Belgium", "capital", "country")
    assert place_of("Brussels", {"European Union"}) == Place("European Union", "government", "body")


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("accord", "deal"), ("agreement", "accord"), ("caravan", "migrant"), ("asylum seeker", "migrant"), ("mob", "protester"),
        ("demonstrator", "protester"), ("rebel", "terrorist"), ("police", "cop"), ("bill", "measure"), ("wall", "barrier"), ("probe", "investigation"),
        ("leader", "dictator"), ("premier", "prime minister"), ("regime", "government"), ("killing", "death"), ("summit", "meeting"), ("deal", "deal"),
    ],
)  # fmt: skip
def test_rival_nouns(a: str, b: str) -> None:
    assert may_be_one(a, b) and may_be_one(b, a)


@pytest.mark.parametrize(
    ("a", "b"),
    [("police", "protester"), ("deal", "migrant"), ("killing", "summit"), ("president", "protester"), ("bill", "wall"), ("x", "y")],
)
def test_nouns_apart(a: str, b: str) -> None:
    assert not may_be_one(a, b)


# What one side of a dispute is called is lined up as what the other side is.
@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("conservative", "rightist"), ("liberal", "leftist")),
        (("conservative", "right-winger"), ("liberal", "left-winger")),
        (("majority leader", "Republican leader"), ("majority leader", "Democratic leader")),
        (("minority leader", "Republican leader"), ("minority leader", "Democratic leader")),
        (("Republican Party", "Republican"), ("Democratic Party", "Democrat")),
        (("gun rights group", "gun lobby"), ("gun control group", "gun control lobby")),
        (("white supremacist", "far-right group"), ("anarchist", "far-left group")),
    ],
)
def test_both_sides_have_their_groups(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert may_be_one(*map(str.lower, one)) and may_be_one(*map(str.lower, other))


def test_groups_have_a_kind() -> None:
    both = noun_groups("caravan") & noun_groups("migrant")
    assert {group_kind(group) for group in both} == {"group"}
    assert noun_groups("xylophone") == frozenset()


def test_events() -> None:
    assert "meet" in event_verbs("summit")
    assert "pull out" in event_verbs("withdrawal") and "withdraw" in event_verbs("withdrawal")
    assert event_verbs("xylophone") == ()


def test_generic() -> None:
    assert all(map(is_generic, "time day percent way fact".split()))
    assert not any(map(is_generic, "deal protester wall summit police bill order".split()))


@pytest.mark.parametrize(
    ("name", "text", "problem"),
    [
        ("places.txt", "= planet\n", 'places.txt:1: unknown kind "planet"; use one of country, territory'),
        ("places.txt", "France | - | - | - | - | -\n", 'places.txt:1: unknown kind ""; use one of'),
        ("places.txt", "= country\nFrance | French\n", "places.txt:2: 2 fields; write name | other names"),
        ("places.txt", "= country\nFrance | | French | the | Paris | -\n", 'places.txt:2: an empty field; write "-" for none'),
        ("places.txt", FRANCE + "Gaul | france | - | - | - | -\n", 'places.txt:3: "france" is also on line 2; keep one of the two'),
        (
            "places.txt",
            "= country\nFrance | - | - | the | Paris | -\n",
            'places.txt:2: "s" and "the" without an adjective; write the people',
        ),
        ("referents.txt", "animal | cat; tom\n", 'referents.txt:1: unknown kind "animal"; use one of person'),
        ("referents.txt", "# head\nthing | deal\n", "referents.txt:2: a group of one; name two nouns or more"),
        ("referents.txt", "thing | deal; pact; deal\n", 'referents.txt:1: "deal" stands twice in the line; keep one'),
        ("referents.txt", "thing | deal; pact;\n", "referents.txt:1: an empty field"),
        ("referents.txt", "thing | deal; pact\n\nevent | pact; deal\n", 'referents.txt:3: "deal; pact" is also on line 1'),
        ("events.txt", "meet\n", "events.txt:1: 1 fields; write verb | noun; noun"),
        ("events.txt", "meet | meeting\nmeet | summit\n", 'events.txt:2: "meet" is also on line 1'),
        ("generic.txt", "day week\nday\n", 'generic.txt:2: "day" is also on line 1'),
    ],
)
def test_errors(name: str, text: str, problem: str) -> None:
    with pytest.raises(LexiconError) as caught:
        PARSERS[name](text)
    assert str(caught.value).startswith(problem)
    assert caught.value.line and "; " in str(caught.value)


def test_a_place_with_all_its_words() -> None:
    places = parse_places(FRANCE + "Korea | ~Peninsula | Korean | s | - | -\n")
    assert set(places.plain) == {
        "france", "french republic", "french", "frenchmen", "frenchman", "paris", "elysee", "korea", "korean", "koreans",
    }  # fmt: skip
    assert places.short == {"peninsula": (Place("Korea", "name", "country"),)}
    assert places.crowds == {"french"}
