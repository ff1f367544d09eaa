"""The figures of each data set on rows that were written for this test."""

from __future__ import annotations

import json
import random
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from evaluate_rows import EXAMPLES, Write, value, write_rows

import framing
from framing.errors import FramingError, InputError, UsageError
from framing.evaluate import evaluate
from framing.evaluate.run import flat_metrics
from framing.evaluate.sentences import SENTIMENTS
from framing.evaluate.task import head_word, head_words
from framing.evaluate.toward import sentiment_toward
from framing.evaluate.valence import AGAINST, BAD, FOR, GOOD, MERIT, MISDEED
from framing.types import Span

ANNOTATED = Path(__file__).parent.parent / "corpora" / "annotated"


@pytest.fixture
def write(tmp_path: Path) -> Write:
    return partial(write_rows, tmp_path)


def test_babe_counts_words_as_types_in_the_sentence(write: Write) -> None:
    rows = [
        {
            "text": "Critics slammed the shameless, shameless fee.",
            "label_bias": "Biased",
            "biased_words": ["shameless", "fee"],
            "outlet": "A",
        },
        {"text": "The council met on Monday.", "label_bias": "Non-biased", "biased_words": [], "outlet": "A"},
        {"text": "The mayor left.", "label_bias": "Biased", "biased_words": ["left"], "outlet": "B"},
    ]
    result = evaluate("babe", write("babe", *rows), errors=5)
    assert result["counts"]["words"] == {"annotated": 3, "annotated_found": 1, "found": 2, "found_right": 1}
    assert value(result, "words.precision") == 0.5 and value(result, "words.recall") == pytest.approx(1 / 3, abs=1e-4)
    assert result["counts"]["sentence"] == {"Biased>Biased": 1, "Non-biased>Non-biased": 1, "Biased>Non-biased": 1}
    # Outlet B has no pair; in outlet A the order is right. Over all, the third sentence ties with the second.
    assert value(result, "sentence.within_outlet_auc") == 1.0 and value(result, "sentence.auc") == 0.75
    assert result["error_counts"] == {"extra": 1, "missed": 2, "wrong": 1}
    assert {(miss["kind"], miss["expected"], miss["found"]) for miss in result["errors"]} == {
        ("extra", "", "slammed"), ("missed", "fee", ""), ("missed", "left", ""), ("wrong", "Biased", "Non-biased"),
    }  # fmt: skip


def test_basil_orders_the_articles_of_an_event(write: Write) -> None:
    def sentence(article: str, index: int, text: str, *spans: dict[str, Any], event: str = "fee") -> dict[str, Any]:
        return {"article_id": article, "event": event, "sentence_index": index, "paragraph": index, "text": text, "spans": list(spans)}

    def lexical(text: str, word: str, quote: str = "no") -> dict[str, Any]:
        start = text.index(word)
        return {"start": start, "end": start + len(word), "text": word, "bias_type": "lex", "in_quote": quote}

    loaded = "The shameless mayor rammed the fee through."
    quoted = "“It is a disgraceful, shameless fee,” Ms. Finch said."
    rows = [
        sentence("one", 0, loaded, lexical(loaded, "shameless"), lexical(loaded, "rammed")),
        sentence("one", 1, ""),  # the published set has such rows
        sentence("two", 0, quoted, lexical(quoted, "disgraceful", "yes")),
        sentence("two", 1, "The council met on Monday."),
        sentence("other", 0, loaded, event="alone"),
    ]
    result = evaluate("basil", write("basil", *rows))
    # Quoted load is not the outlet's: with it, article two would be the more loaded by words.
    assert result["counts"]["stories"] == {"half_pairs": 2, "half_right": 2, "pairs": 1}
    assert value(result, "stories.pairwise_accuracy") == 1.0
    assert result["counts"]["lexical"] == {"annotated": 2, "sentences": 4}
    # One of the three spans is said to stand outside the quotation in which it stands.
    wrong = [*rows[:2], sentence("two", 0, quoted, lexical(quoted, "disgraceful", "no")), *rows[3:]]
    assert result["counts"]["in_quote"] == {"spans": 3, "right": 3} and value(result, "in_quote.accuracy") == 1.0
    assert value(evaluate("basil", write("basil", *wrong)), "in_quote.accuracy") == pytest.approx(2 / 3, abs=1e-4)
    assert result["data"] | {"sha256": "", "file": ""} == {"file": "", "sha256": "", "rows": 5, "left_out": 1, "unit": "story", "units": 2}


def test_ptc_takes_two_techniques_together_and_unites_overlaps(write: Write) -> None:
    text = "A disgraceful vote\n\nThe shameless council met. It will meet again."

    def span(technique: str, words: str) -> dict[str, Any]:
        return {"technique": technique, "start": text.index(words), "end": text.index(words) + len(words)}

    row = {
        "text": text,
        "spans": [span("Loaded_Language", "disgraceful"), span("Name_Calling,Labeling", "A disgraceful"), span("Doubt", "again")],
    }
    result = evaluate("ptc", write("ptc", row))
    assert result["counts"]["spans"] == {"annotated": 1, "annotated_found": 1, "found": 2, "found_right": 1}
    assert result["counts"]["sentence"] == {"loaded>loaded": 1, "plain>loaded": 1, "plain>plain": 1}


def test_polnear_counts_characters_and_speakers(write: Write) -> None:
    text = "“The fee is late,” the mayor’s aide said. Mr. Tull thinks it never comes."
    content = "The fee is late"
    row = {
        "article": "n",
        "text": text,
        "attributions": [
            {"source": [{"start": 19, "end": 35, "text": "the mayor’s aide"}], "content": [{"start": 1, "end": 16, "text": content}]},
        ],
    }
    result = evaluate("polnear", write("polnear", row))
    letters = len(content.replace(" ", ""))
    assert result["counts"]["content"]["annotated"] == letters
    assert result["counts"]["content"]["annotated_found"] == letters
    assert result["counts"]["speaker"] == {"matched": 1, "right": 1}
    # What Mr. Tull thinks stands among the quotations, and is no speech.
    thought = len("it never comes".replace(" ", ""))
    assert result["counts"]["content"]["found"] == result["counts"]["speech"]["found"] + thought
    assert result["counts"]["speech"]["annotated_found"] == letters
    wrong = row | {"attributions": [row["attributions"][0] | {"source": [{"start": 43, "end": 51, "text": "r. Tull "}]}]}  # type: ignore[index,operator]
    assert value(evaluate("polnear", write("polnear", wrong)), "speaker.accuracy") == 0.0


@pytest.mark.parametrize(
    ("source", "head"),
    [
        ("a senior aide to the mayor who asked not to be named", "aide"),
        ("Mr. O’Brien", "o'brien"),
        ("he", "he"),
        ("the state’s", "state"),
        ("“Ms. Ostrow”", "ostrow"),
        ("July's Courier polling", "polling"),
    ],
)
def test_head_word_of_a_source(source: str, head: str) -> None:
    assert head_word(source) == head


def test_gum_needs_one_side_in_each_argument(write: Write) -> None:
    contrast = EXAMPLES["gum"]
    inside = contrast | {
        "arg1": "The plan was cheap , but it failed",
        "arg2": "Nobody came",
        "sent2": "Nobody came .",
        "same_sentence": False,
    }
    apart = {
        "doc": "d2", "sent1": "The union did n't come .", "sent2": "However , the mayor ( and her aide ) came .", "arg1": "The union did n't come",
        "arg2": "However , <*> came", "same_sentence": False, "contrast": True,
    }  # fmt: skip
    result = evaluate("gum", write("gum", contrast, inside | {"contrast": False}, apart))
    assert result["counts"]["contrast"] == {"annotated": 2, "annotated_found": 2, "found": 2, "found_right": 2}


def test_sfu_review_compares_places_and_leaves_choices_out(write: Write) -> None:
    def row(text: str, *cues: str, review: str = "r1", kind: str = "speculation") -> dict[str, Any]:
        tokens = text.split(" ")
        marked = [{"type": kind, "token_indices": [tokens.index(word) for word in cue.split()], "text": cue} for cue in cues]
        return {"text": text, "tokens": tokens, "topic": "kettles", "review": review, "cues": marked}

    rows = [
        row("The lid may leak , or it might not .", "may", "or", "might"),
        row("It can boil two liters .", "can"),  # ability: a cue of the set, no hedge
        row("Perhaps it is red , either glossy or dull .", "either or"),
        row("The base is not hot .", "not", review="r2", kind="negation"),
        row("The spout and / or the lid is bent .", "and / or", review="r2"),
        row("It is hot .", "", review="r2") | {"cues": [{"type": "speculation", "token_indices": [], "text": ""}]},
    ]
    result = evaluate("sfu_review", write("sfu_review", *rows), errors=5)
    assert result["counts"]["cues"] == {"annotated": 3, "annotated_found": 2, "found": 3, "found_right": 2}
    assert result["counts"]["sentence"] == {"annotated": 2, "annotated_found": 1, "found": 2, "found_right": 1}
    assert result["counts"]["mostly_no_hedges"] == {"annotated": 1, "annotated_found": 0}
    assert [(miss["kind"], miss["expected"], miss["found"]) for miss in result["errors"]] == [
        ("extra", "", "Perhaps (epistemic)"),
        ("missed", "can", ""),
    ]
    assert result["data"]["units"] == 2 and result["data"]["unit"] == "review"
    # A file name that two topics share is two reviews; without one each sentence stands for itself.
    other = [rows[0], rows[0] | {"topic": "phones"}, {key: kept for key, kept in rows[1].items() if key != "review"}]
    assert evaluate("sfu_review", write("sfu_review", *other), depth="fast")["data"]["units"] == 3
    with pytest.raises(UsageError, match="has no answer to sfu_review"):
        evaluate("sfu_review", write("sfu_review", *rows), engine="list")


def test_newsmtsc_looks_at_the_named_target_only(write: Write) -> None:
    text = "The reckless mayor met the heroic union."
    rows = [
        {"text": text, "target": "mayor", "start": 13, "end": 18, "polarity": "negative"},
        {"text": text, "target": "union", "start": 34, "end": 39, "polarity": "positive"},
        {"text": "The council met.", "target": "council", "start": 4, "end": 11, "polarity": "neutral"},
    ]
    result = evaluate("newsmtsc", write("newsmtsc", *rows))
    assert value(result, "macro_f1") == 1.0 and result["data"]["units"] == 2


@pytest.mark.parametrize(
    ("text", "target", "polarity"),
    [
        ("Prosecutors accused Finch of fraud.", "Finch", "negative"),  # who suffers an attack
        ("The clerk did not lie about Finch.", "clerk", "positive"),  # denied
        ("The union praised Finch.", "Finch", "positive"),
        ("Finch was a dishonest clerk.", "Finch", "negative"),
        ("Voters trust the popular Finch.", "Finch", "positive"),
        ("The council met Finch on Monday.", "Finch", "neutral"),
    ],
)
def test_sentiment_toward_a_target(text: str, target: str, polarity: str) -> None:
    start = text.index(target)
    found = sentiment_toward(framing.analyze(text), Span(start, start + len(target)))
    assert SENTIMENTS[1 + found] == polarity


def test_lists_of_valence_do_not_contradict_each_other() -> None:
    assert not BAD & GOOD and not AGAINST & FOR and not MISDEED & MERIT


@pytest.mark.parametrize(
    ("phrase", "heads"),
    [
        ("the nice and reasonable people", {"nice", "people"}),
        ("a very, very valid argument", {"very", "argument"}),
        ("the women involved", {"women"}),
        ("a spokesman for Ada Finch and the council", {"spokesman"}),
    ],
)
def test_head_words_of_a_target(phrase: str, heads: set[str]) -> None:
    assert head_words(phrase) == heads


def test_gold_by_places_and_by_words_is_the_same(tmp_path: Path) -> None:
    rows = [json.loads(line) for line in (ANNOTATED / "findings.jsonl").read_text("utf-8").splitlines()]
    for path in ANNOTATED.glob("*.txt"):
        (tmp_path / path.name).write_bytes(path.read_bytes())
    for row in rows:
        text = (tmp_path / f"{row['article']}.txt").read_text("utf-8")
        for name in ("text", "a", "b", "cue"):
            if words := row.get(name):
                start = -1
                for _ in range(row.get("nth" if name == "text" else f"{name}_nth", 1)):
                    start = text.index(words, start + 1)
                row |= {"start": start, "end": start + len(words)} if name == "text" else {f"{name}_span": [start, start + len(words)]}
    random.Random(1).shuffle(rows)
    (tmp_path / "findings.jsonl").write_text("\n".join(json.dumps(row) for row in rows), "utf-8")
    by_words, by_places = evaluate("gold", ANNOTATED), evaluate("gold", tmp_path)
    assert flat_metrics(by_words, "gold") == flat_metrics(by_places, "gold")
    assert by_words["counts"] == by_places["counts"]
    assert by_words["data"]["rows"] == len(rows) and by_words["data"]["units"] == 4


def test_gold_offsets_count_the_raw_text(tmp_path: Path) -> None:
    """Cleaning joins line ends and takes marks out; the annotation counts what stands in the file."""
    text = "\ufeffCouncil\u200b meets\r\n\r\nCritics slam\u00admed the cafe\u0301 fee. It may end.\r\n"
    (tmp_path / "a.txt").write_bytes(text.encode())
    rows = [
        {"article": "a", "device": "loaded", "label": "combative", "text": "slam\u00admed", "voice": "narrator"},
        {
            "article": "a",
            "device": "hedge",
            "label": "modal",
            "start": text.index("may"),
            "end": text.index("may") + 3,
            "voice": "narrator",
        },
    ]
    (tmp_path / "findings.jsonl").write_text("\n".join(map(json.dumps, rows)), "utf-8")
    result = evaluate("gold", tmp_path)
    assert value(result, "loaded.recall") == value(result, "hedge.recall") == value(result, "loaded.label_accuracy") == 1.0


def test_text_without_marks_counts(tmp_path: Path, write: Write) -> None:
    folder = write("gold", EXAMPLES["gold"])
    (folder / "quiet.txt").write_text("The shameless council met.", "utf-8")
    result = evaluate("gold", folder)
    assert result["data"]["units"] == 2 and value(result, "loaded.precision") == 0.5


@pytest.mark.parametrize("dataset", ["babe", "gold"])
def test_order_and_workers_change_nothing(dataset: str, write: Write) -> None:
    row = EXAMPLES[dataset]
    rows = [row] if dataset == "gold" else [row | {"text": f"{row['text']} {n} may pass.", "outlet": str(n % 2)} for n in range(12)]
    results = []
    for ordered, workers in ((rows, 1), (rows[::-1], 2)):
        result = evaluate(dataset, write(dataset, *ordered), depth="fast", workers=workers, errors=3)
        places = [miss | {"place": ""} for miss in result["errors"]]
        results.append((flat_metrics(result, dataset), result["counts"], places))
    assert results[0] == results[1]


def test_peers_answer_what_they_can(write: Write) -> None:
    result = evaluate("babe", write("babe", EXAMPLES["babe"]), peers=True)
    assert list(result["peers"]) == ["textblob", "vader", "list"]
    assert "words" in result["peers"]["list"] and "words" not in result["peers"]["vader"]
    assert result["peers"]["list"]["words"]["recall"]["value"] == 0.5  # "shameless" is in VADER's list, "rammed" is not
    alone = evaluate("babe", write("babe", EXAMPLES["babe"]), engine="list")
    assert alone["words"] == result["peers"]["list"]["words"] and alone["depth"] is None and "peers" not in alone
    with pytest.raises(FramingError):
        evaluate("gum", write("gum", EXAMPLES["gum"]), engine="textblob")


def test_basil_compares_targets_and_polarity_of_lexical_spans(write: Write) -> None:
    text = "The council trashed Ada Finch and praised her heroic brother."

    def row(number: int, words: str, target: str, polarity: str) -> dict[str, Any]:
        start = text.index(words)
        span = {
            "start": start,
            "end": start + len(words),
            "text": words,
            "bias_type": "lex",
            "in_quote": "no",
            "target": target,
            "polarity": polarity,
        }
        return {"article_id": f"a-{number}", "event": f"e{number}", "sentence_index": 0, "paragraph": 0, "text": text, "spans": [span]}

    rows = [row(0, "trashed", "Ada_Finch", "neg"), row(1, "trashed", "The_council", "pos"), row(2, "council", "The_council", "neg")]
    result = evaluate("basil", write("basil", *rows))
    assert (value(result, "lexical.target_accuracy"), value(result, "lexical.polarity_accuracy")) == (0.5, 0.5)


def test_gold_compares_the_head_words_of_targets(tmp_path: Path) -> None:
    (tmp_path / "fee.txt").write_text("The council trashed Finch’s plan. Ada Finch is ruthless.", "utf-8")
    marks = [
        {
            "article": "fee",
            "device": "loaded",
            "label": "combative",
            "text": "trashed",
            "voice": "narrator",
            "target": "the plan of Ms. Finch",
        },
        {"article": "fee", "device": "loaded", "label": "evaluative", "text": "ruthless", "voice": "narrator", "target": "the council"},
    ]
    (tmp_path / "findings.jsonl").write_text("\n".join(map(json.dumps, marks)), "utf-8")
    assert value(evaluate("gold", tmp_path), "loaded.target_accuracy") == 0.5


def test_newswcl50_lines_up_what_two_outlets_name(write: Write, tmp_path: Path) -> None:
    def mention(outlet: str, code: str, words: str, sentence: int, start: int, code_type: str = "ACTOR") -> dict[str, Any]:
        return {
            "event": 0, "publisher_id": outlet, "code_type": code_type, "code_name": code, "mention": words, "sentence": sentence, "start": start,
        }  # fmt: skip

    rows = [
        mention("A", "Finch", "Mayor Ada Finch", 0, 0),
        mention("A", "Finch", "The mayor", 1, 0),
        mention("B", "Finch", "Ms. Finch", 0, 0),
        mention("A", "Dispute", "the dockers", 0, 4, "MISC"),  # no noun in common: a miss
        mention("B", "Dispute", "the talks", 0, 5, "MISC"),
        mention("A", "Hall", "the hall", 1, 3, "OBJECT"),  # of one outlet: no item
        mention("A", "Early", "left early", 1, 2, "PROPERTY"),  # says something of a referent
        mention("B", "Finch", "the firebrand", 0, 0),  # words that the article has not
    ]
    result = evaluate("newswcl50", write("newswcl50", *rows), errors=5)
    assert result["counts"] == {
        "mentions": {"annotated": 5, "lined_up": 3},
        "referents": {"annotated": 2, "lined_up": 1},
    }
    assert result["data"]["left_out"] == 2 and value(result, "referents.lined_up_share") == 0.5
    assert [miss["text"] for miss in result["errors"]] == ["0 MISC Dispute"]
    (tmp_path / "articles.jsonl").unlink()
    with pytest.raises(InputError, match="put the articles beside"):
        evaluate("newswcl50", tmp_path / "newswcl50.jsonl")


def test_gold_compares_holders_of_contrasts(tmp_path: Path) -> None:
    text = "Ada Finch praised the toll, but Grant Pellow opposed it. The rain stopped in May, but the floods went on."
    (tmp_path / "fee.txt").write_text(text, "utf-8")
    contrast = {"article": "fee", "device": "contrast", "label": "concession", "cue": "but", "voice": "narrator"}
    marks = [
        contrast | {"a": "Ada Finch praised the toll", "b": "Grant Pellow opposed it", "holder_a": "the Finch camp", "holder_b": "the governor"},
        contrast | {"cue_nth": 2, "a": "the floods went on", "b": "The rain stopped", "holder_a": "", "holder_b": "the rain"},
    ]
    (tmp_path / "findings.jsonl").write_text("\n".join(map(json.dumps, marks)), "utf-8")
    result = evaluate("gold", tmp_path)
    # Finch heads the one and stands in the other; the governor is not Pellow; nobody is nobody; nobody is not the rain.
    assert value(result, "contrast.holder_accuracy") == 0.5
    without = [{key: cell for key, cell in mark.items() if not key.startswith("holder")} for mark in marks]
    (tmp_path / "findings.jsonl").write_text("\n".join(map(json.dumps, without)), "utf-8")
    assert value(evaluate("gold", tmp_path), "contrast.holder_accuracy") is None
