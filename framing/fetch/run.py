"""A list of URLs -> a folder of pages; the one place in the package that uses the network."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple

from framing.errors import InputError, UsageError
from framing.fetch.pace import Pace
from framing.fetch.store import Store
from framing.fetch.urls import Url, read_url, shown
from framing.fetch.visit import Visitor
from framing.fetch.world import World

DELAY = 1.0  # seconds between two requests to one host
LEAST_DELAY = 0.5
MOST_BYTES = 10_000_000  # of one page, unpacked
_HERE = World()


class Fetched(NamedTuple):
    """How many URLs came to what; together they are the list."""

    saved: int
    saved_before: int  # by the run that was resumed
    repeated: int  # named twice, or the place that an earlier one was redirected to
    set_aside: int


def fetch(
    urls: Iterable[str],
    out: Path | str,
    *,
    delay: float = DELAY,
    most_bytes: int = MOST_BYTES,
    resume: bool = False,
    progress: Callable[[str], None] | None = None,
    world: World = _HERE,
) -> Fetched:
    """Saves pages one after another, in the order of the list, with a manifest that names their URLs.

    Args:
        urls: http and https; others are set aside.
        out: a folder; it is made if needed.
        delay: seconds between two requests to one host; a site may ask for more.
        most_bytes: of one page; larger ones are set aside.
        resume: go on in a folder that an earlier run left; what is saved is not fetched again.
        progress: is given a line for each URL.

    Raises:
        UsageError: options that do not fit, or a folder that cannot be used.
    """
    if not delay >= LEAST_DELAY:
        raise UsageError("--delay", f"must be {LEAST_DELAY} or more", remedy="leave it out for one second")
    if most_bytes < 1:
        raise UsageError("--most-bytes", "must be 1 or more", remedy="leave it out for 10 million")
    listed = list(urls)
    store = Store(Path(out), resume=resume)
    visitor = Visitor(Pace(world, delay), most_bytes)
    before, seen = frozenset(store.asked), set[str]()
    counts = dict.fromkeys(Fetched._fields, 0)
    try:
        for number, text in enumerate(listed, 1):
            try:
                url = read_url(text)
                outcome, said = _one(url, store, visitor, world, before, seen)
            except InputError as error:
                store.reject(error)
                outcome, said = "set_aside", f"set aside: {error}"
            else:
                said = f"{shown(url.host)}: {said}"
            counts[outcome] += 1
            if progress is not None:
                progress(f"{number:,} of {len(listed):,}: {said}")
    finally:
        store.tidy()
    return Fetched(**counts)


def _one(url: Url, store: Store, visitor: Visitor, world: World, before: frozenset[str], seen: set[str]) -> tuple[str, str]:
    """What becomes of one URL: a field of `Fetched`, and words for it."""
    if url.text in seen:
        return "repeated", "named before"
    seen.add(url.text)
    if url.text in before:
        return "saved_before", "saved before"
    if url.text in store.urls:
        return "repeated", "saved as the place that another URL leads to"
    page = visitor.visit(url, is_known=lambda place: place.text in store.urls)
    store.save(page, world.now())
    return "saved", f"saved, {len(page.body):,} bytes"
