"""framing/inflection.py: forms written down by hand, and forms led back to their base by a lemmatizer that knows nothing of our rules."""

from __future__ import annotations

import re
from importlib.resources import files

import pytest
import simplemma

from framing.inflection import inflections

# word, part of speech, every form behind the word itself, in any order
CASES = (
    ("be", "verb", "is are am was were been being"),
    ("relay", "verb", "relays relaying relayed"),
    ("bid", "verb", "bids bidding bid"),
    ("re-run", "verb", "re-runs re-running re-ran"),
    ("sync", "verb", "syncs syncing synced"),
    ("quiz", "noun", "quizzes"),
    ("analysis", "noun", "analyses"),
    ("leaf", "noun", "leaves"),
    ("bad", "adj", "worse worst"),
    ("good", "adj", "better best"),
    # verbs: the plain case, and each rule of spelling
    ("attack", "verb", "attacks attacking attacked"),
    ("blame", "verb", "blames blaming blamed"),
    ("agree", "verb", "agrees agreeing agreed"),
    ("argue", "verb", "argues arguing argued"),
    ("singe", "verb", "singes singeing singed"),
    ("dye", "verb", "dyes dyeing dyed"),
    ("die", "verb", "dies dying died"),
    ("untie", "verb", "unties untying untied"),
    ("decry", "verb", "decries decrying decried"),
    ("betray", "verb", "betrays betraying betrayed"),
    ("bash", "verb", "bashes bashing bashed"),
    ("preach", "verb", "preaches preaching preached"),
    ("dismiss", "verb", "dismisses dismissing dismissed"),
    ("box", "verb", "boxes boxing boxed"),
    ("veto", "verb", "vetoes vetos vetoing vetoed"),
    ("panic", "verb", "panics panicking panicked"),
    # doubling: one syllable doubles; in longer words stress decides, so both spellings are made
    ("slam", "verb", "slams slamming slammed"),
    ("gut", "verb", "guts gutting gutted"),
    ("whip", "verb", "whips whipping whipped"),
    ("quit", "verb", "quits quitting quit"),
    ("quip", "verb", "quips quipping quipped"),
    ("admit", "verb", "admits admitting admiting admitted admited"),
    ("cancel", "verb", "cancels cancelling canceling cancelled canceled"),
    ("appeal", "verb", "appeals appealing appealed"),
    ("vow", "verb", "vows vowing vowed"),
    ("tax", "verb", "taxes taxing taxed"),
    ("assault", "verb", "assaults assaulting assaulted"),
    # irregular verbs, alone and behind a prefix
    ("have", "verb", "has having had"),
    ("do", "verb", "does doing did done"),
    ("go", "verb", "goes going went gone"),
    ("say", "verb", "says saying said"),
    ("hit", "verb", "hits hitting hit"),
    ("lie", "verb", "lies lying lied lay lain"),
    ("flee", "verb", "flees fleeing fled"),
    ("take", "verb", "takes taking took taken"),
    ("overthrow", "verb", "overthrows overthrowing overthrew overthrown"),
    ("mislead", "verb", "misleads misleading misled"),
    ("withdraw", "verb", "withdraws withdrawing withdrew withdrawn"),
    ("undo", "verb", "undoes undos undoing undid undone"),
    # a prefix that is none: "rebut" holds no "but", "report" no "port" of the list
    ("report", "verb", "reports reporting reported"),
    ("remind", "verb", "reminds reminding reminded"),
    # nouns
    ("thug", "noun", "thugs"),
    ("boss", "noun", "bosses"),
    ("crony", "noun", "cronies"),
    ("ploy", "noun", "ploys"),
    ("hero", "noun", "heroes heros"),
    ("witch", "noun", "witches"),
    ("crisis", "noun", "crises"),
    ("strongman", "noun", "strongmen"),
    ("person", "noun", "people"),
    # adjectives: degrees only where English has them
    ("harsh", "adj", "harsher harshest"),
    ("big", "adj", "bigger biggest"),
    ("nice", "adj", "nicer nicest"),
    ("ugly", "adj", "uglier ugliest"),
    ("brutal", "adj", ""),
    ("shameful", "adj", ""),
    ("far-left", "adj", ""),
    # others never inflect
    ("allegedly", "adv", ""),
    ("may", "", ""),
)
KNOWN_FAILURES = (
    ("cruel", "adj", "crueler cruelest crueller cruellest", "one syllable by count, and -l is doubled behind a single vowel only"),
)

REGULAR_VERBS = """
abandon accuse admit admire agree allege allow amplify announce apply argue assail assault attack back balk ban baffle bash battle
berate betray blame blast block boast bolster botch brag brand bully call campaign cancel cave censure challenge champion charge
chide claim clash coddle collapse concede condemn confess confirm confuse cram cripple criticize crush dash decry defend defy demand
demonize denounce deny deplore derail deride destroy die dismantle dismiss dispute dodge double drag dub dump echo emerge enrage
erupt escalate evade explode expose fail flaunt flip flop fuel gloat grab grill gut hail hammer hijack howl ignite ignore imply
impose inflame insist intimidate invade jeer kick lambaste lash lecture loom lurch mar mimic mock moan muddy mutter nag nudge obey
oppose oust panic parrot peddle plot plummet plunge pounce praise preach prop push quash quip rail ram rant ravage raze rebuff rebuke
refuse reject rip rob rush sabotage scold scorn shame shatter slam slash slip smear snub spar spew squabble stab stall stop stun surge
suppress tarnish taunt terrify tie tout traffic trash trim trumpet tumble unleash veto vilify vow warn waste weaponize whine wreck yell
""".split()
NOUNS = """
activist agency army ally bias boss bureaucracy cabal chief city clash class coup crony crusade demagogue echo elite enemy fanatic
hero hypocrite lobby loss mob party photo plot politician potato puppet radical regime scheme shill story tax thug tragedy tyrant
veto victory witch zealot man woman child foot tooth mouse crisis wolf knife phenomenon hypothesis hypocrisy congressman strongman
henchman middleman madman person thief life wife half
""".split()

# Right forms that simplemma leads elsewhere or nowhere: it lists one base a form, often that of a noun ("building") or of
# another verb ("ground", "wound"), and guesses what it does not list ("thinking": "thinke").
NOUN_MISSES = {"person": "people", "thief": "thieves", "life": "lives", "wife": "wives", "half": "halves"}
VERB_MISSES = {
    "assail": "assailed", "awake": "awoken", "back": "backing", "bear": "bore", "beat": "beating", "bid": "bidding", "begin": "beginning begining",
    "bend": "bent", "bind": "binding bound", "bite": "bit", "break": "broke", "breed": "breeding", "build": "building",
    "burn": "burning", "buy": "buying", "cast": "casting", "cost": "costing", "cut": "cutting", "dive": "dove", "double": "doubling",
    "draw": "drawing", "drink": "drunk", "feed": "feeding", "feel": "feeling felt", "find": "finding", "freeze": "freezing",
    "go": "gone", "grind": "ground", "grow": "growing", "gut": "guts", "hang": "hanging", "hear": "hearing", "hijack": "hijacking",
    "lay": "lay", "leave": "left", "mean": "means", "mimic": "mimicking mimicked", "panic": "panicking panicked", "prove": "proving",
    "rend": "rent", "ring": "rung", "rise": "rose", "set": "setting", "shake": "shook", "shoot": "shot", "sing": "singing",
    "sit": "sitting", "slay": "slew", "split": "splitting", "spring": "springing", "strive": "striving", "swear": "swearing swore",
    "swing": "swinging", "think": "thinking thought", "traffic": "trafficking trafficked", "tread": "trod", "undertake": "undertaking",
    "warn": "warning", "win": "won", "wind": "wound", "write": "writing",
}  # fmt: skip


@pytest.mark.parametrize(("word", "pos", "forms"), CASES, ids=lambda value: str(value).split(" ")[0])
def test_forms(word: str, pos: str, forms: str) -> None:
    made = inflections(word, pos)
    assert made[0] == word
    assert set(made) == {word, *forms.split()}
    assert len(made) == len(set(made))


@pytest.mark.parametrize(
    ("word", "pos", "forms"),
    [pytest.param(word, pos, forms, id=word, marks=pytest.mark.xfail(reason=why, strict=True)) for word, pos, forms, why in KNOWN_FAILURES],
)
def test_known_failures(word: str, pos: str, forms: str) -> None:
    assert set(inflections(word, pos)) == {word, *forms.split()}


def irregular_verbs() -> list[str]:
    lines = files("framing").joinpath("lexicons", "irregular.txt").read_text("utf-8").splitlines()
    # "be" has forms by rule that are none of a verb's; the cases above hold it.
    return [verb for line in lines if line and line[0] != "#" for verb in line.split()[:1] if verb != "be"]


def test_irregular_pasts_are_made_as_written() -> None:
    lines = files("framing").joinpath("lexicons", "irregular.txt").read_text("utf-8").splitlines()
    rows = [line.split() for line in lines if line and line[0] != "#"]
    assert len(rows) > 100
    assert len({row[0] for row in rows}) == len(rows)
    assert [row[0] for row in rows if not set(row) <= set(inflections(row[0], "verb"))] == []


def test_verb_forms_lead_back_to_their_base() -> None:
    verbs = dict.fromkeys([*irregular_verbs(), *REGULAR_VERBS])
    assert lost_forms(verbs, "verb") == as_pairs(VERB_MISSES)


def test_noun_forms_lead_back_to_their_base() -> None:
    assert lost_forms(NOUNS, "noun") == as_pairs(NOUN_MISSES)


def lost_forms(words: list[str] | dict[str, None], pos: str) -> set[tuple[str, str]]:
    """The forms from which simplemma does not find the word again; of two spellings one form one is enough."""
    lost = set()
    for word in words:
        forms = inflections(word, pos)
        found = {spelling(form) for form in forms if simplemma.lemmatize(form, lang="en").lower() == word}
        lost |= {(word, form) for form in forms if spelling(form) not in found}
    return lost


def spelling(form: str) -> str:
    """What two spellings of one form share: "admitting" and "admiting", "heroes" and "heros"."""
    return re.sub(r"oes$", "os", re.sub(r"([b-df-hj-np-tv-z])\1(ing|ed)$", r"\1\2", form))


def as_pairs(misses: dict[str, str]) -> set[tuple[str, str]]:
    return {(word, form) for word, forms in misses.items() for form in forms.split()}
