"""Whether words stand in a question, asked ("Could it rise?") or reported ("asked whether it could rise")."""

from __future__ import annotations

import re

from framing.trees import Children
from framing.types import Document, Sentence

_LAST_QUOTED = re.compile(r"(?:“[^“”]*”|\"[^\"]*\")\s*$")


class Questions:
    """The questions of one document."""

    def __init__(self, document: Document, children: Children) -> None:
        self.text, self.tokens, self.children = document.text, document.tokens, children
        self._reported: dict[int, bool] = {}  # words that were looked at

    def asks(self, place: int, sentence: Sentence) -> bool:
        """Whether what follows a place in its sentence, and in its quotation marks, ends in a question mark."""
        return _own_words(self.text[place : sentence.end]).rstrip("”\"’') ").endswith("?")

    def reports(self, index: int) -> bool:
        """Whether a word stands in a clause that "whether" opens; without a parse it cannot be told."""
        if not self.tokens[index].pos:
            return False
        path = []
        while index not in self._reported:
            path.append(index)
            if any(self.tokens[c].lower == "whether" and self.tokens[c].dep == "mark" for c in self.children.get(index, ())):
                self._reported[index] = True
            elif self.tokens[index].head == index:
                self._reported[index] = False
            else:
                index = self.tokens[index].head
        self._reported |= dict.fromkeys(path, self._reported[index])
        return self._reported[index]


def _own_words(rest: str) -> str:
    """What follows a word in its own marks or, outside of marks, without a quotation at the end: 'she may have asked, “Why?”'."""
    closing = rest.find("”") if "”" in rest.partition("“")[0] else rest.find('"') if rest.count('"') % 2 else -1
    return rest[:closing] if closing >= 0 else _LAST_QUOTED.sub("", rest)
