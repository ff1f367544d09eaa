"""A dictionary form -> the forms under which it stands in a text.

Forms are made when the lexicons are read, so that one matcher over the raw text finds them all and no word of the
text has to be lemmatized. Checked in the suite against simplemma, which goes the other way.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files

_VOWELS = "aeiou"
_ADJECTIVE_ENDINGS = ("ful", "ous", "ive", "ic", "al", "ed", "ing", "ent", "ant", "ble", "less", "ish", "some", "like")


def inflections(word: str, pos: str) -> tuple[str, ...]:
    """All forms of a lower-case word as that part of speech, the word itself first.

    >>> inflections("gut", "verb")
    ('gut', 'guts', 'gutting', 'gutted')
    >>> inflections("take", "verb")
    ('take', 'takes', 'taking', 'took', 'taken')
    """
    if pos == "verb":
        forms = _verb_forms(word)
    elif pos == "noun":
        forms = [word, *_plurals(word)]
    elif pos == "adj":
        forms = [word, *_degrees(word)]
    else:
        forms = [word]
    return tuple(dict.fromkeys(forms))


def base_of(past: str) -> str:
    """The irregular verb of which a word is past or participle; empty where it is none's.

    >>> base_of("left"), base_of("sued")
    ('leave', '')
    """
    return _bases().get(past, "")


@cache
def _bases() -> dict[str, str]:
    return {form: verb for verb, forms in reversed(_irregular().items()) for form in forms}


def _verb_forms(verb: str) -> list[str]:
    if verb == "be":
        return ["be", "is", "are", "am", "being", "was", "were", "been"]
    for prefix in ("", "re", "re-", "over", "under", "out", "mis", "un", "up", "fore", "with"):
        past = _irregular().get(verb.removeprefix(prefix)) if verb.startswith(prefix) else None
        if past and verb not in _REGULAR:
            return [verb, *_third_person(verb), *_with_suffix(verb, "ing"), *(prefix + form for form in past)]
    return [verb, *_third_person(verb), *_with_suffix(verb, "ing"), *_with_suffix(verb, "ed")]


def _third_person(verb: str) -> list[str]:
    if verb == "have":
        return ["has"]
    return _plurals(verb) if verb not in ("do", "go", "undergo") else [verb + "es"]


def _plurals(word: str) -> list[str]:
    if word in _IRREGULAR_PLURALS:
        return [_IRREGULAR_PLURALS[word]]
    if word.endswith("sis"):
        return [word[:-2] + "es"]
    if word.endswith("quiz"):
        return [word + "zes"]
    if word.endswith(("s", "x", "z", "ch", "sh")):
        return [word + "es"]
    if word.endswith("y") and len(word) > 1 and word[-2] not in _VOWELS:
        return [word[:-1] + "ies"]
    if word.endswith("o") and len(word) > 1 and word[-2] not in _VOWELS:
        return [word + "es", word + "s"]
    return [word + "s"]


def _with_suffix(word: str, suffix: str) -> list[str]:
    """Forms with -ing, -ed, -er or -est; two where spelling differs between varieties of English."""
    if word.endswith("ie") and suffix == "ing":
        return [word[:-2] + "ying"]
    if word.endswith("e"):
        keep = word.endswith(("ee", "oe", "ye", "inge")) and suffix == "ing"
        return [word + suffix] if keep else [word[:-1] + suffix]
    if word.endswith("y") and suffix != "ing" and len(word) > 1 and word[-2] not in _VOWELS:
        return [word[:-1] + "i" + suffix]
    if word.endswith("ic") and suffix != "est":  # "panicked"; "synced"
        return [word + "k" + suffix]
    if _doubles(word):
        doubled = word + word[-1] + suffix
        # Stress decides in longer words ("rebutted", "plummeted"); both spellings are made, one of them is no word.
        return [doubled] if _syllable_count(word.rpartition("-")[2]) == 1 else [doubled, word + suffix]
    return [word + suffix]


def _doubles(word: str) -> bool:
    return (
        len(word) > 2
        and word[-1] not in _VOWELS + "wxy"
        and word[-2] in _VOWELS
        and (word[-3] not in _VOWELS or (word[-3:-1] == "ui" and word[-4:-3] == "q"))
    )


def _degrees(adjective: str) -> list[str]:
    short = _syllable_count(adjective) == 1 or (adjective.endswith("y") and _syllable_count(adjective) == 2)
    if adjective in _IRREGULAR_DEGREES:
        return list(_IRREGULAR_DEGREES[adjective])
    if not short or adjective.endswith(_ADJECTIVE_ENDINGS) or not adjective.isalpha():
        return []
    return [*_with_suffix(adjective, "er"), *_with_suffix(adjective, "est")]


def _syllable_count(word: str) -> int:
    body = word[:-1] if word.endswith("e") else word
    return max(1, sum(c in "aeiouy" and (i == 0 or body[i - 1] not in "aeiouy") for i, c in enumerate(body)))


@cache
def _irregular() -> dict[str, tuple[str, ...]]:
    lines = files("framing").joinpath("lexicons", "irregular.txt").read_text("utf-8").splitlines()
    return {parts[0]: tuple(parts[1:]) for line in lines if line and line[0] != "#" for parts in [line.split()]}


_REGULAR = {"relay", "belie"}  # they look like a prefix before an irregular verb
_IRREGULAR_DEGREES = {"bad": ("worse", "worst"), "good": ("better", "best"), "far": ("farther", "further")}
_IRREGULAR_PLURALS = {
    "leaf": "leaves", "loaf": "loaves", "self": "selves", "shelf": "shelves", "quiz": "quizzes",
    "man": "men", "woman": "women", "child": "children", "person": "people", "foot": "feet", "tooth": "teeth",
    "mouse": "mice", "crisis": "crises", "wolf": "wolves", "thief": "thieves", "knife": "knives", "life": "lives",
    "wife": "wives", "half": "halves", "phenomenon": "phenomena", "hypothesis": "hypotheses", "elite": "elites",
    "hypocrisy": "hypocrisies", "congressman": "congressmen", "strongman": "strongmen", "henchman": "henchmen",
    "middleman": "middlemen", "madman": "madmen", "yes-man": "yes-men", "oligarch": "oligarchs", "patriarch": "patriarchs", "monarch": "monarchs", "stomach": "stomachs",
    "straw man": "straw men",
}  # fmt: skip
