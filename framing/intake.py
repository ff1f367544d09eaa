"""One run's reading: the articles of all sources, what was set aside and noted, and the counts that end the run."""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path

from framing.errors import FramingError, InputError
from framing.files import make_folder, write_whole
from framing.ingest import Checker, read_sources
from framing.progress import Progress
from framing.types import Article

_SHOWN = 20  # errors that get a line each; a file of rejects has all
SET_ASIDE = 2  # the exit status where a source gave nothing, or of --strict


class Intake:
    """Articles as they are read, with a record of what is not among them.

    Attributes:
        read: how many articles there were.
        status: 0, or 2 where one of the sources gave no article.
    """

    def __init__(
        self,
        sources: Sequence[str],
        *,
        columns: Mapping[str, str] | None = None,
        strict: bool = False,
        rejects: Path | None = None,
        progress: Progress | None = None,
    ) -> None:
        """
        Args:
            strict: the first thing set aside is raised as an error.
            rejects: the file that gets a line for each thing set aside; none is written where nothing was.
            progress: is told how much has been read, and prints what is said.
        """
        self._sources, self._columns, self._strict, self._rejects = sources, columns, strict, rejects
        self._share = progress.share if progress else lambda share: None
        self._say = progress.say if progress else say
        self._aside: list[FramingError] = []
        self._notes: Counter[str] = Counter()
        self.read = 0
        self.status = 0

    def articles(self) -> Iterator[Article]:
        checker = Checker()
        for number, source in enumerate(self._sources):
            before = self.read
            for article in read_sources(
                [source],
                columns=self._columns,
                on_error=self.set_aside,
                note=self._say,
                share=partial(self._read_of_source, number),
                checker=checker,
            ):
                self.read += 1
                self._notes.update(article.notes)
                yield article
            if self.read == before:
                self.status = SET_ASIDE

    def _read_of_source(self, number: int, share: float) -> None:
        self._share((number + share) / len(self._sources))

    def set_aside(self, error: FramingError) -> None:
        """Keeps and shows an error; raises it where the run is strict."""
        if self._strict:
            raise error
        self._aside.append(error)
        if len(self._aside) <= _SHOWN:
            self._say(str(error))
        elif len(self._aside) == _SHOWN + 1:
            self._say(f"more is set aside; all of it stands in {self._rejects}" if self._rejects else "more is set aside")

    def finish(self, done: str, count: int) -> int:
        """Writes the file of rejects, says the counts, and gives the exit status.

        Args:
            done: what was done with the articles: "scored".
            count: of how many of them.
        """
        self.write_rejects()
        parts = [f"{count:,} article{'' if count == 1 else 's'} {done}"]
        if self._aside:
            kinds = Counter(error.kind if isinstance(error, InputError) else "error" for error in self._aside)
            parts.append(f"{len(self._aside):,} set aside ({_listed(kinds)})")
        if self._notes:
            parts.append(f"kept with a note: {_listed(self._notes)}")
        if count != 1 or self._aside:  # one article's report says itself what was noted
            self._say("; ".join(parts))
        return self.status

    def write_rejects(self) -> None:
        """A line of JSON for each thing set aside, in the order of reading; an older file of rejects goes."""
        if self._rejects is None:
            return
        if not self._aside:
            self._rejects.unlink(missing_ok=True)
            return
        make_folder(self._rejects.parent)
        write_whole(self._rejects, "".join(json.dumps(_as_row(error), ensure_ascii=False) + "\n" for error in self._aside))
        self._say(f"what was set aside, and why: {self._rejects}")


def say(line: str) -> None:
    """A line for the user on stderr."""
    print(f"framing: {line}", file=sys.stderr)


def _as_row(error: FramingError) -> dict[str, str]:
    return {
        "place": error.place,
        "kind": error.kind if isinstance(error, InputError) else "error",
        "problem": error.problem,
        "remedy": error.remedy,
    }


def _listed(counts: Counter[str]) -> str:
    """Kinds with their counts, the most frequent first.

    >>> _listed(Counter({"duplicate": 2, "empty": 1}))
    '2 duplicate, 1 empty'
    """
    return ", ".join(f"{count:,} {kind}" for kind, count in sorted(counts.items(), key=lambda item: (-item[1], item[0])))
