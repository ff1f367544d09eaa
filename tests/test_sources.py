"""Who speaks: words per source, verbs with their stance, diversity, and stretches that tile the text."""

from __future__ import annotations

import math
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from test_properties import texts

import framing
from framing.errors import InputError
from framing.ingest import clean_text
from framing.pipeline import VOICE_COLUMNS, analyze_article, voices
from framing.sources import Verb, find_stretches, hill_number, score_sources
from framing.text import read_document
from framing.types import SOURCE_KINDS, Article, Quotation, Source, SourceSummary, Stretch

TEXT = (
    "“The bridge is safe,” Mayor Ada Finch said on Monday.\n\n"
    "Ben Moss claimed that the repairs “were never paid for.” One aide said the mayor could resign.\n\n"
    "The council meets again on Friday in the old school by the lake."
)
SAY, SWEAR, CLAIM = Verb("say", "neutral", 2, "leaves"), Verb("swear", "neutral", 3, "leaves"), Verb("claim", "distancing", 2, "distances")
VERBS = {"said": SAY, "says": SAY, "swore": SWEAR, "claimed": CLAIM}


def quotation(text: str, words: str, speaker: str, **fields: str) -> Quotation:
    start = text.index(words)
    values = {"kind": "indirect", "cue": "said", **fields}
    return Quotation(start=start, end=start + len(words), text=words, speaker=speaker, **values)


def read(
    text: str, quotations: Sequence[Quotation], marked: Sequence[Quotation] = ()
) -> tuple[dict[str, Source], SourceSummary, tuple[Stretch, ...]]:
    stretches = find_stretches(read_document(Article(text=text), depth="fast"), quotations, marked)
    rows, summary = score_sources(quotations, stretches, VERBS)
    return {row.speaker: row for row in rows}, summary, stretches


def verbs(source: Source) -> list[tuple[str, int, str, str]]:
    return [(v.verb, v.count, v.stance, v.presentation) for v in source.verbs]


def test_words_verbs_and_stances_of_an_article() -> None:
    analysis = framing.analyze(TEXT)
    assert [(s.speaker, s.words, s.words_quoted, s.words_paraphrased, s.quotations) for s in analysis.source_rows] == [
        ("Ben Moss", 6, 4, 2, 1),
        ("Ada Finch", 4, 4, 0, 1),
        ("one aide", 4, 0, 4, 1),
    ]
    assert [verbs(s) for s in analysis.source_rows] == [
        [("claim", 1, "distancing", "speech")],
        [("say", 1, "neutral", "speech")],
        [("say", 1, "neutral", "speech")],
    ]
    assert analysis.document.word_count == 40 and [s.share for s in analysis.source_rows] == [6 / 40, 4 / 40, 4 / 40]
    summary = analysis.source_summary
    assert (summary.sources, summary.words_narrator, summary.unknown.words) == (3, 26, 0)
    assert summary.hill_2 == pytest.approx(14**2 / (6**2 + 4**2 + 4**2))
    assert list(analysis.sources.columns)[:3] == ["speaker", "source_kind", "words"] and list(analysis.sources["words"]) == [6, 4, 4]


def test_a_word_belongs_to_the_innermost_speech() -> None:
    text = "Ben Moss said Ada Finch had said the lake was “quite dead” by May."
    outer = quotation(text, "Ada Finch had said the lake was “quite dead” by May", "Ben Moss", kind="mixed")
    inner = quotation(text, "the lake was “quite dead” by May", "Ada Finch", kind="mixed")
    marked = quotation(text, "quite dead", "Cora Lind", kind="mixed")
    rows, summary, stretches = read(text, [outer, inner], [marked])
    assert [(s.voice, s.words, s.quotation and s.quotation.speaker) for s in stretches] == [
        ("narrator", 3, None),
        ("paraphrased", 4, "Ben Moss"),
        ("paraphrased", 3, "Ada Finch"),
        ("quoted", 2, "Cora Lind"),
        ("paraphrased", 2, "Ada Finch"),
    ]
    # Marked words of another speaker have no row of their own among the quotations, and still are a statement.
    assert {name: (row.words, row.quotations) for name, row in rows.items()} == {
        "Ben Moss": (4, 1),
        "Ada Finch": (5, 1),
        "Cora Lind": (2, 1),
    }
    assert summary.words_narrator == 3


def test_marked_words_of_the_same_speaker_are_one_statement() -> None:
    text = "Ada Finch said the lake was “quite dead” by May."
    clause = quotation(text, "the lake was “quite dead” by May", "Ada Finch", kind="mixed")
    rows, _, _ = read(text, [clause], [quotation(text, "quite dead", "Ada Finch", kind="mixed")])
    row = rows["Ada Finch"]
    assert (row.words, row.words_quoted, row.words_paraphrased, row.quotations) == (7, 2, 5, 1)
    assert verbs(row) == [("say", 1, "neutral", "speech")]


def test_thoughts_and_acts_give_no_words() -> None:
    text = "Ada Finch wants the lake to be cleaned. She criticized the plan. Ben Moss said she hopes to win."
    wish = quotation(text, "the lake to be cleaned", "Ada Finch", cue="wants", presentation="thought", source_kind="person")
    act = quotation(text, "the plan", "Ada Finch", cue="criticized", presentation="act")
    speech = quotation(text, "she hopes to win", "Ben Moss")
    hope = quotation(text, "to win", "Ada Finch", cue="hopes", presentation="thought")
    only_act = quotation(text, "the plan", "Cora Lind", cue="criticized", presentation="act")
    rows, summary, _ = read(text, [wish, act, only_act, speech, hope])
    row = rows["Ada Finch"]
    assert (row.words, row.quotations, row.thoughts, row.acts, row.source_kind) == (0, 0, 2, 1, "person")
    assert rows["Ben Moss"].words == 4  # a thought inside what he says stays his
    assert verbs(row) == [("want", 1, "", "thought"), ("hope", 1, "", "thought"), ("criticize", 1, "", "act")]
    assert rows["Cora Lind"].words == 0
    assert (summary.sources, summary.named, summary.unnamed, summary.words_narrator) == (1, 0, 1, 15)


def test_forms_of_a_verb_are_one_verb() -> None:
    text = "She said one. She says two. She swore three. By her own account four."
    cues = (("one", "said"), ("two", "says"), ("three", "swore"), ("four", "according to"))
    rows, _, _ = read(text, [quotation(text, words, "Ada Finch", cue=cue) for words, cue in cues])
    assert verbs(rows["Ada Finch"]) == [
        ("say", 2, "neutral", "speech"),
        ("swear", 1, "neutral", "speech"),
        ("according to", 1, "neutral", "speech"),
    ]


def test_verbs_carry_both_commitments() -> None:
    text = "She said one. She claimed two. She swore three. She fired back four. By her own account five. She wants six."
    cues = (("one", "said"), ("two", "claimed"), ("three", "swore"), ("four", "fired back"), ("five", "according to"))
    wish = quotation(text, "six", "Ada Finch", cue="wants", presentation="thought")
    rows, _, _ = read(text, [*(quotation(text, words, "Ada Finch", cue=cue) for words, cue in cues), wish])
    assert {v.verb: (v.commitment, v.writer) for v in rows["Ada Finch"].verbs} == {
        "say": (2, "leaves"), "claim": (2, "distances"), "swear": (3, "leaves"), "fired back": (0, ""), "according to": (2, "leaves"), "want": (0, ""),
    }  # fmt: skip


def test_commitments_of_an_article_reach_the_record() -> None:
    analysis = framing.analyze("Ada Finch insisted that the lake was safe. Ben Moss confirmed that it was closed.")
    verbs = {v["verb"]: v for row in analysis.to_dict()["sources"] for v in row["verbs"]}
    assert verbs["insist"] == {
        "verb": "insist", "count": 1, "stance": "distancing", "presentation": "speech", "commitment": 3, "writer": "distances",
    }  # fmt: skip
    assert (verbs["confirm"]["commitment"], verbs["confirm"]["writer"]) == (3, "vouches")
    assert "insist" in str(analysis.sources["verbs"][0])


def test_named_unnamed_and_unknown_are_told_apart() -> None:
    text = "One two. Three four five. Six. Seven eight nine ten. Eleven."
    rows, summary, _ = read(
        text,
        [
            quotation(text, "One two", "Ada Finch", source_kind="person"),
            quotation(text, "Three four five", "the Lake Board", source_kind="institution"),
            quotation(text, "Six", "an official", source_kind="unnamed"),
            quotation(text, "Seven eight", "unknown"),
            quotation(text, "nine ten", "unknown", cue=""),
        ],
    )
    assert list(rows) == ["the Lake Board", "Ada Finch", "an official"]
    assert (summary.sources, summary.named, summary.unnamed) == (3, 2, 1)
    assert (summary.words_named, summary.words_unnamed, summary.unknown.words, summary.words_narrator) == (5, 1, 4, 1)
    assert summary.kinds == {**dict.fromkeys(SOURCE_KINDS, 0), "person": 1, "institution": 1, "unnamed": 1}
    assert summary.unknown.quotations == 2 and summary.named_share == 0.5
    assert summary.hill_1 == pytest.approx(math.exp(-(2 / 6 * math.log(2 / 6) + 3 / 6 * math.log(3 / 6) + 1 / 6 * math.log(1 / 6))))


def test_nobody_quoted_has_no_diversity() -> None:
    analysis = framing.analyze("The council met on Friday.", depth="fast")
    summary = analysis.source_summary
    assert analysis.source_rows == () and summary.sources == 0
    assert summary.named_share is None and summary.hill_1 is None and summary.hill_2 is None
    assert "speaker" in analysis.sources.columns and analysis.sources.empty


def test_only_unknown_speakers_are_no_source() -> None:
    text = "The lake is dead, it was said."
    rows, summary, _ = read(text, [quotation(text, "The lake is dead", "unknown")])
    assert rows == {} and summary.sources == 0 and summary.hill_1 is None and summary.named_share == 0


@given(st.lists(st.integers(min_value=0, max_value=500), max_size=12))
def test_effective_number_lies_between_one_and_the_sources(words: list[int]) -> None:
    heard = sum(count > 0 for count in words)
    first, second = hill_number(words, 1), hill_number(words, 2)
    if not heard:
        assert first is None and second is None
        return
    assert first is not None and second is not None
    assert 1 - 1e-9 <= second <= first + 1e-9 and first <= heard + 1e-9


@pytest.mark.parametrize("depth", ["fast", "full"])
def test_each_word_is_counted_once(depth: str) -> None:
    analysis = analyze_article(
        Article(title="“Safe,” says Finch", text=TEXT + "\n\nCritics called it “a sham,” the Lake Post reported."), depth=depth
    )
    summary, words = analysis.source_summary, analysis.voice_words
    assert sum(s.words for s in analysis.source_rows) + summary.unknown.words + summary.words_narrator == analysis.document.word_count
    assert summary.words_narrator == words["narrator"]
    assert sum(s.words_quoted for s in (*analysis.source_rows, summary.unknown)) == words["quoted"]
    assert summary.words_named + summary.words_unnamed + summary.unknown.words == words["quoted"] + words["paraphrased"]


@settings(max_examples=100, deadline=None)
@given(texts)
def test_stretches_are_the_voices_of_the_scores(raw: str) -> None:
    text, _ = clean_text(raw)
    analysis = analyze_article(Article(text=text), depth="fast")
    for voice in ("narrator", "quoted", "paraphrased"):
        assert sum(s.words for s in analysis.stretches if s.voice == voice) == analysis.voice_words[voice]
    assert "".join(analysis.document.text[s.start : s.end] for s in analysis.stretches) == text


@settings(max_examples=100, deadline=None)
@given(texts, texts)
def test_voices_tile_the_text(title: str, raw: str) -> None:
    try:
        whole = framing.analyze(raw, title=title, depth="fast").document.text
    except InputError:
        with pytest.raises(InputError):
            voices(raw, title=title, depth="fast")
        return
    rows = voices(raw, title=title, depth="fast")
    assert "".join(rows["text"]) == whole
    assert rows["start"].iloc[0] == 0 and list(rows["end"][:-1]) == list(rows["start"][1:]) and rows["end"].iloc[-1] == len(whole)
    assert all(whole[start:end] == text for start, end, text in rows[["start", "end", "text"]].values)
    assert set(rows["voice"]) <= {"narrator", "quoted", "paraphrased"}


def test_voices_of_a_text() -> None:
    rows = framing.voices(TEXT, title="Bridge “is safe”")
    assert tuple(rows.columns) == VOICE_COLUMNS
    assert rows[["text", "voice", "speaker", "cue", "kind"]].values.tolist()[:7] == [
        ["Bridge ", "narrator", "", "", ""],
        ["“is safe”\n\n", "quoted", "Ada Finch", "", "mixed"],
        ["“The bridge is safe,” ", "quoted", "Ada Finch", "said", "direct"],
        ["Mayor Ada Finch said on Monday.\n\nBen Moss claimed that ", "narrator", "", "", ""],
        ["the repairs ", "paraphrased", "Ben Moss", "claimed", "mixed"],
        ["“were never paid for.” ", "quoted", "Ben Moss", "claimed", "mixed"],
        ["One aide said ", "narrator", "", "", ""],
    ]


@pytest.mark.parametrize("text", ["", " \n", "“”", "…"])
def test_voices_of_no_words_are_an_error(text: str) -> None:
    with pytest.raises(InputError) as analysed:
        framing.analyze(text)
    with pytest.raises(InputError) as read_only:
        framing.voices(text)
    assert str(read_only.value) == str(analysed.value)


def test_voices_refuse_an_unknown_depth() -> None:
    with pytest.raises(framing.FramingError, match="depth"):
        framing.voices("The council met.", depth="deep")
