"""A lexicon -> those of its own examples that fail: a `hit` that is not matched, a `miss` that is."""

from __future__ import annotations

from collections.abc import Iterator

from framing.lexicon import Lexicon
from framing.matcher import Matcher, resolve
from framing.text import annotate, read_document
from framing.types import Article


def failing_examples(lexicon: Lexicon, *, depth: str = "full") -> Iterator[str]:
    """One line for each example sentence that its entry treats otherwise than the file says."""
    matcher = Matcher((lexicon,))
    for entry in lexicon.entries:
        for kind, sentences in (("hit", entry.hits), ("miss", entry.misses)):
            for sentence in sentences:
                document = read_document(Article(text=sentence), depth=depth)
                candidates = [match for match in matcher.candidates(document) if match.entry is entry]
                if depth == "full" and candidates:
                    document = annotate(document, range(len(document.sentences)))
                if bool(resolve(document, candidates)) != (kind == "hit"):
                    yield f'{lexicon.path}:{entry.line}: {kind} of "{entry.term}" fails: {sentence}'
