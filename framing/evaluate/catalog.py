"""The annotated data sets that `framing evaluate` reads: what they hold, in which format, where they come from. Data only.

None is shipped: they are other people's texts. The example lines were written for this project and are read by its tests.
"""

from __future__ import annotations

from dataclasses import dataclass

FRAMING = "framing"
PEERS = ("textblob", "vader", "list")
ENGINES = (FRAMING, *PEERS)


@dataclass(frozen=True, slots=True, kw_only=True)
class DataSet:
    """One data set; texts for `framing evaluate list` and the accuracy page."""

    name: str
    holds: str  # what it is, one clause
    file: str  # what FILE is
    example: str  # one line in the format
    source: str  # where a user gets it
    paper: str
    licence: str  # as far as its makers state one
    readers: str  # whose annotations they are
    trust: str  # how far to trust a figure measured on it


DATA_SETS = (
    DataSet(
        name="gold",
        holds="news texts with every loaded wording, hedge, booster and contrast marked, by voice",
        file="a folder of NAME.txt files and a findings.jsonl",
        example='{"article": "ferry-fares", "device": "loaded", "label": "combative", "text": "slammed", "nth": 1, "voice": "narrator"}',
        source="your own folder; corpora/annotated is a small one to copy from",
        paper="",
        licence="yours; the 45 texts of the figures below belong to their publishers and are not given away",
        readers="one reader each, by the definitions that this package works with",
        trust=(
            "The only set that uses these definitions, but one reader's view, and it flatters: rules were adjusted and lists written by people "
            "who had seen these texts. Expect less on others. `loaded.target_accuracy`: whether a head word of the annotated target (of any part of "
            "a coordinated one) is that of the nearest target or of whoever stands behind it. `contrast.holder_accuracy`: of the holders of both sides of the contrasts that both "
            "have, the share that the reader names so, by head word or by a name in the other; where the reader names nobody, nobody is right."
        ),
    ),
    DataSet(
        name="babe",
        holds="news sentences held biased or not, with the biased words",
        file="a .jsonl file",
        example=(
            '{"text": "The council rammed through its shameless fee.", "label_bias": "Biased", "biased_words": ["rammed", "shameless"], '
            '"outlet": "Daily Lantern"}'
        ),
        source="github.com/Media-Bias-Group/Neural-Media-Bias-Detection-Using-Distant-Supervision-With-BABE (final_labels_SG2)",
        paper="Spinde et al. 2021, Neural Media Bias Detection Using Distant Supervision With BABE",
        licence="AGPL-3.0 (repository)",
        readers="five trained readers for nearly every sentence, majority label",
        trust=(
            "One of its readers agrees with the majority of the others on 74 of 100 of these sentences: near the most that an engine can reach. Bias "
            "in it is more than wording. The cut of each engine was fitted on the same rows: `auc` does not depend on it, `macro_f1` does."
        ),
    ),
    DataSet(
        name="basil",
        holds="articles on one event by three outlets, with spans of lexical and informational bias",
        file="a .jsonl file of sentences",
        example=(
            '{"article_id": "fee-1", "event": "fee", "sentence_index": 0, "paragraph": 0, "text": "The mayor bullied the council.", "spans": '
            '[{"start": 10, "end": 17, "text": "bullied", "bias_type": "lex", "in_quote": "no"}]}'
        ),
        source="github.com/launchnlp/BASIL",
        paper="Fan et al. 2019, In Plain Sight: Media Bias Through the Lens of Factual Reporting",
        licence="none found",
        readers="trained readers",
        trust=(
            "Lexical spans are rare (6 of 100 sentences), so average precision is low for everyone, and an article has few: the order of two "
            "articles is a coarse question, and its interval is wide. `in_quote`: whether most of an annotated span (lexical or informational) is "
            "`quoted`, against the annotators' word for whether it stands in a quotation. `lexical.target_accuracy` and `.polarity_accuracy`: of the loaded "
            "findings that meet a lexical span; its annotators name whom the bias is aimed at in the end, often somebody whom the sentence does not name."
        ),
    ),
    DataSet(
        name="ptc",
        holds="articles with spans of propaganda techniques; Loaded_Language and Name_Calling are taken together",
        file="a .jsonl or .jsonl.gz file of articles",
        example=(
            '{"id": "p1", "text": "A disgraceful vote\\n\\nThe council met on Monday.", "spans": [{"technique": "Loaded_Language", "start": 2, '
            '"end": 13, "text": "disgraceful"}]}'
        ),
        source="zenodo.org/records/3952415 (SemEval 2020, task 11)",
        paper="Da San Martino et al. 2019, Fine-Grained Analysis of Propaganda in News Articles",
        licence="none found",
        readers="professional annotators",
        trust=(
            "Annotators marked what serves propaganda, a narrower thing than loaded wording, mostly in partisan outlets: precision is a lower bound."
        ),
    ),
    DataSet(
        name="polnear",
        holds="political news articles with who said what: source, cue, content",
        file="a .jsonl or .jsonl.gz file of articles",
        example=(
            '{"article": "n1", "text": "The plan is late, Ms. Finch said.", "attributions": [{"source": [{"start": 18, "end": 27, "text": '
            '"Ms. Finch"}], "cue": [{"start": 28, "end": 32, "text": "said"}], "content": [{"start": 0, "end": 16, "text": "The plan is late"}]}]}'
        ),
        source="github.com/networkdynamics/PolNeAR",
        paper="Newell, Margolin and Ruths 2018, An Attribution Relations Corpus for Political News",
        licence="none found",
        readers="trained annotators",
        trust=(
            "Its attributions go beyond speech: beliefs, plans, support and what documents show count as well. `content` compares all that stands in "
            "the report's quotations with them, `speech` only the words that the scores count as quoted or paraphrased. Of a statement inside another "
            "the shortest quotation that shares as much names the speaker."
        ),
    ),
    DataSet(
        name="checkthat",
        holds="news sentences held subjective or objective",
        file="a .jsonl file",
        example='{"text": "Nobody in their right mind would sign this.", "label": "SUBJ"}',
        source="gitlab.com/checkthat_lab (CLEF 2025 CheckThat! lab, task 1, English)",
        paper="Antici et al. 2024, A Corpus for Sentence-Level Subjectivity Detection on English News Articles",
        licence="CC BY-NC-SA and CC BY, by part",
        readers="trained annotators, conflicts settled",
        trust="Subjective is more than loaded: a plainly worded opinion counts. The cut was fitted on other data (babe), so the figure is untuned.",
    ),
    DataSet(
        name="sci_certainty",
        holds="findings of science in news and abstracts, with what they are certain of (aspect Probability)",
        file="a .jsonl file",
        example='{"text": "The drug may lower the risk.", "task": "aspect", "aspects": {"Probability": "Uncertain"}}',
        source="github.com/Jiaxin-Pei/Certainty-in-Science-Communication",
        paper="Pei and Jurgens 2021, Measuring Sentence-Level and Aspect-Level (Un)certainty in Science Communications",
        licence="MIT",
        readers="paid annotators",
        trust="Untuned. Predicted is a finding of `modal`, `epistemic` or `hearsay`. Science writing, not politics.",
    ),
    DataSet(
        name="sfu_review",
        holds="sentences of consumer reviews with their cues of speculation",
        file="a .jsonl or .jsonl.gz file of sentences, tokens parted by blanks",
        example=(
            '{"text": "The lid may leak .", "tokens": ["The", "lid", "may", "leak", "."], "topic": "kettles", "review": "r1", '
            '"cues": [{"type": "speculation", "token_indices": [2], "text": "may"}]}'
        ),
        source="www.sfu.ca/~mtaboada/SFU_Review_Corpus.html",
        paper="Konstantinova et al. 2012, A review corpus annotated for negation, speculation and their scope",
        licence="GPL-3",
        readers="linguists",
        trust=(
            "Untuned, and no news. `cues` compares places, `sentence` only whether there is a cue. Left out, as they lower no claim, are the cues “or”, "
            "“if”, “either” and “and/or”. Recall is low by definition: the set marks “can” (ability), “would” (plans), “should”, “must” and “think” "
            "nearly wherever they stand, which are hedges here only in few uses. Nearly nine of ten missed cues are such words; of the other cues "
            "more than four of five are found. Its readers left many an “I guess”, “in my opinion” and “looks like” unmarked, which counts against precision."
        ),
    ),
    DataSet(
        name="gum",
        holds="pairs of arguments in one or adjacent sentences, set against each other or not",
        file="a .jsonl or .jsonl.gz file of pairs",
        example=(
            '{"doc": "d1", "sent1": "The plan was cheap , but it failed .", "sent2": "The plan was cheap , but it failed .", "arg1": '
            '"The plan was cheap", "arg2": "but it failed", "same_sentence": true, "contrast": true}'
        ),
        source="github.com/amir-zeldes/gum (discourse relations in PDTB style)",
        paper="Liu et al. 2024, GDTB: Genre Diverse Data for English Shallow Discourse Parsing",
        licence="CC BY (annotations)",
        readers="trained annotators",
        trust=(
            "Untuned, and no news: speeches, fiction, interviews. It holds only pairs with some relation, and more contrasts than running text has: "
            "precision on running text is lower."
        ),
    ),
    DataSet(
        name="newsmtsc",
        holds="news sentences with the sentiment toward a named target",
        file="a .jsonl or .jsonl.gz file",
        example='{"text": "The reckless mayor met the union.", "target": "mayor", "start": 13, "end": 18, "polarity": "negative"}',
        source="github.com/fhamborg/NewsMTSC",
        paper="Hamborg and Donnay 2021, NewsMTSC: (Multi-)Target-dependent Sentiment Classification in News Articles",
        licence="MIT (repository)",
        readers="paid annotators, several for each target",
        trust=(
            "Sentiment comes from what happened as well as from wording: besides its loaded findings framing counts here what the target does, suffers "
            "and is said to be, and the good and bad words around it, by lists of its own whose weights were set on such rows. Peers answer with the "
            "sentiment of the whole sentence."
        ),
    ),
    DataSet(
        name="newswcl50",
        holds="stories told by several outlets, with every mention of each person, body, thing and event",
        file="a .jsonl or .jsonl.gz file of mentions; a file articles.jsonl or articles.jsonl.gz lies beside it",
        example=(
            '{"event": 0, "publisher_id": "A", "code_type": "ACTOR", "code_name": "Ada Finch", "mention": "the mayor", "sentence": 0, "start": 0}'
        ),
        source="github.com/fhamborg/NewsWCL50",
        paper="Hamborg, Zhukova and Gipp 2019, Automated Identification of Media Bias by Word Choice and Labeling in News Articles",
        licence="CC BY-SA 4.0",
        readers="trained annotators",
        trust=(
            "Five stories, and codes that are often wider than one referent (everybody of one country, all reactions to a deal). A referent is lined up "
            "where one row of the word choice table holds mentions of it by two or more outlets and of no other annotated referent as many; "
            "`mentions`: how many of its mentions that row holds. Codes of what is said of a referent (PROPERTY) are left out."
        ),
    ),
    DataSet(
        name="grouping",
        holds="articles of which it is known who reports the same event",
        file="a .jsonl or .jsonl.gz file of articles",
        example=(
            '{"event": "strike", "date": "2026-03-10", "title": "Harbor strike ends", "text": "Dockers went back to work on Tuesday after a vote."}'
        ),
        source="the articles of BASIL (github.com/launchnlp/BASIL) or SEESAW (arxiv.org/abs/2211.01467), or your own with a column of stories",
        paper=(
            "Fan et al. 2019, In Plain Sight: Media Bias Through the Lens of Factual Reporting; Zhang, Beauchamp and Wang 2022, "
            "Generative Entity-to-Entity Stance Detection with Knowledge Graph Augmentation"
        ),
        licence="none found (BASIL), CC BY-NC-SA (SEESAW)",
        readers="those who made the sets, who chose the articles by event",
        trust=(
            "Pairs of articles in one story. How close two articles have to be was set on SEESAW, with the days that stand in the addresses of its "
            "articles, and by a reading of AllSides; not on BASIL, which is easy, since few of its events are near each other in time. The dates "
            "of SEESAW are those of the story, the same for its three articles, so `pairs` flatters there. `text_alone`: the same without dates, "
            "hard in both, since they come back to the same people over years. "
            "Depth plays no role."
        ),
    ),
)


def data_set(name: str) -> DataSet:
    return next(found for found in DATA_SETS if found.name == name)
