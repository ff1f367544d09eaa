"""Articles of our own for the checks of reading: reports of so many words, and what the checks say of a text."""

from __future__ import annotations

from framing.errors import InputError
from framing.ingest.checks import Checker
from framing.ingest.checks_text import find_words
from framing.types import Article

SENTENCES = (
    "The council met on Friday in a hall that was too small for the crowd.",
    "Ada Finch, who runs a stall at the old harbor, said the fee had doubled since the spring.",
    "“We cannot pay it,” she told the mayor.",
    "Ben Moss, the mayor, replied that the money would go to the pier.",
    "Nobody knew how much the work would cost.",
    "Three members wanted to wait until June, when the builders are due to report.",
    "The vote was put off after two hours, and the crowd left without an answer.",
    "A second meeting is planned for the week after the fair.",
    "Traders at the harbor pay by the meter, and many of them have been there for years.",
    "The pier itself was built by the grandfather of the man who now wants to close it.",
)


def prose(words: int, *, start: int = 0) -> str:
    """A report of so many words or a few more, in paragraphs of three sentences."""
    sentences: list[str] = []
    while sum(len(find_words(sentence)) for sentence in sentences) < words:
        sentences.append(SENTENCES[(start + len(sentences)) % len(SENTENCES)])
    return "\n\n".join(" ".join(sentences[first : first + 3]) for first in range(0, len(sentences), 3))


def article(text: str, **fields: object) -> Article:
    return Article(text=text, **fields)  # type: ignore[arg-type]


def outcome(text: str, **fields: object) -> str:
    """The kind that sets an article aside, or its notes, divided by blanks."""
    try:
        return " ".join(Checker().check(article(text, **fields), "here").notes)
    except InputError as error:
        assert error.place == "here" and error.problem and error.remedy and "\n" not in str(error)
        return error.kind


LONG = prose(260)
SHORT = prose(120)
BRIEF = prose(60)
RECAP = (
    "Ada Finch scored 22 points and Ben Moss added 18 as Ellery beat Carrow 81-77 on Friday. Lew Tarn had 11 rebounds, Cal Rook 9 assists. "
    "Una Vale led Carrow with 30 points, and Ida Crane had 14. Ellery (12-3) hosts Ostia (9-6) on Tuesday, when Mia Stone is due back."
)  # many names, few small words
