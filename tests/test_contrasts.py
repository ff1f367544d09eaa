"""What is said of a contrast: words against deeds, then against now, whose the last word is, voices, loaded words; and the pairs without a cue."""

from __future__ import annotations

import pytest

import framing
from framing.types import Contrast


def only(text: str, depth: str = "full") -> Contrast:
    found = framing.analyze(text, depth=depth).contrasts
    assert len(found) == 1, [(c.label, c.a.text, c.b.text) for c in found]
    return found[0]


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("Mayor Ada Finch vowed to freeze the fee, but voted to raise it.", "words/deeds"),
        ("Mayor Ada Finch said that the pier was safe. But she closed it in May.", "words/deeds"),
        ("Mayor Ada Finch closed the pier, but opened the old bridge.", ""),
        ("Mayor Ada Finch said that the pier was safe, but Grant Pellow closed it.", ""),
        ("In 2016, Ada Finch fought the toll, but today she defends it.", "then/now"),
        ("Ada Finch, once the favorite of the port, has now finished last in Kelby.", "then/now"),
        ("Ada Finch fought the toll, but she defends the fee.", ""),
    ],
)
def test_what_it_sets_against_what(text: str, about: str) -> None:
    contrast = only(text)
    assert contrast.about == about
    assert ("words against deeds" in contrast.reason) == (about == "words/deeds")
    assert ("then against now" in contrast.reason) == (about == "then/now")


def test_last_word_is_the_second_sides() -> None:
    contrast = only("Ada Finch praised the toll, but Grant Pellow called for a vote.")
    assert contrast.last_word == "b"
    assert "the second has the last word" in contrast.reason


def test_last_word_goes_back() -> None:
    contrast = framing.analyze(
        "Ada Finch praised the toll, but Grant Pellow called for a vote on it. “He has no plan of his own,” Finch said on Friday."
    ).contrasts[0]
    assert contrast.last_word == "a"
    assert "the first has the last word" in contrast.reason


def test_voices_and_loaded_words_of_the_sides() -> None:
    contrast = only("Ada Finch said that the toll was fair, but Grant Pellow pressed on with his disgraceful vote.")
    assert (contrast.a.voice, contrast.b.voice) == ("paraphrased", "narrator")
    assert (contrast.a.loaded, contrast.b.loaded) == (0, 1)
    assert "The second is in the reporter's voice, the first in a source's." in contrast.reason
    assert "The second side alone holds loaded words." in contrast.reason


def test_one_holder_of_both_sides() -> None:
    contrast = only("Mayor Ada Finch praised the toll, but closed the pier.")
    assert "Both sides are Ada Finch’s." in contrast.reason


@pytest.mark.parametrize("depth", ["fast", "full"])
def test_record_holds_what_is_said(depth: str) -> None:
    record = framing.analyze("Ada Finch, once the favorite of the port, has now finished last.", depth=depth).to_dict()["contrasts"][0]
    assert (record["about"], record["last_word"]) == ("then/now", "b")
    assert {"start", "end", "text", "holder", "mention", "voice", "loaded"} == set(record["a"]) == set(record["b"])


def test_holders_within_one_speakers_words_are_those_of_whom_he_speaks() -> None:
    contrast = only("“The governor spent more on roads than the mayor spent on schools,” Ada Finch said.")
    assert ("governor" in contrast.a.holder, "mayor" in contrast.b.holder) == (True, True)


def test_holders_between_two_speakers_are_the_speakers() -> None:
    contrast = only("Ada Finch said that the toll was fair. But Grant Pellow said that the governor had made it up.")
    assert (contrast.a.holder, contrast.b.holder) == ("Ada Finch", "Grant Pellow")


def test_things_hold_nothing() -> None:
    contrast = only("The rain stopped in May, but the floods went on until June.")
    assert (contrast.a.holder, contrast.b.holder) == ("", "")


def test_capitals_of_a_headline_name_nobody() -> None:
    contrast = framing.analyze("The rising fares and tolls kept nobody away.", title="Riders Unite Despite Rising Tolls").contrasts[0]
    assert not contrast.b.holder
    named = framing.analyze("The fares kept nobody away.", title="Riders Unite Despite Grant Pellow").contrasts[0]
    assert named.b.holder == "Grant Pellow"


def test_a_pair_joined_by_a_cue_is_no_second_contrast() -> None:
    labels = [c.label for c in framing.analyze("Supporters say that the toll is fair, but critics say that it is theft.").contrasts]
    assert labels == ["concession"]
