"""The command `framing fetch`: its options, and the library call."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any


def add_fetch(commands: Any) -> None:
    fetch = commands.add_parser(
        "fetch",
        help="saves pages from the web into a folder; the only command that uses the network",
        description="Saves the pages of a list of URLs, as received, into a folder that the other commands read. It asks each site's robots.txt, "
        "keeps a pause between requests, and connects to public hosts only. No other command uses the network.",
        allow_abbrev=False,
    )
    fetch.add_argument(
        "urls", nargs="+", metavar="URLS", help="files with one URL a line (# starts a comment), - for standard input, or URLs themselves"
    )
    fetch.add_argument("--out", required=True, metavar="DIR", type=Path, help="folder of the pages and their manifest.csv")
    fetch.add_argument("--resume", action="store_true", help="go on in a folder that an earlier run left")
    fetch.add_argument(
        "--delay", type=float, default=1.0, metavar="SECONDS", help="between two requests to one host (default: 1; at least 0.5)"
    )
    fetch.add_argument(
        "--most-bytes", type=int, default=10_000_000, metavar="N", help="of one page; larger ones are set aside (default: 10000000)"
    )
    fetch.add_argument("--strict", action="store_true", help="end with 2 if any URL was set aside, not only if all were")
    fetch.set_defaults(run=_fetch)


def _fetch(options: argparse.Namespace) -> int:
    from framing.fetch import fetch, read_lists
    from framing.fetch.store import MANIFEST, REJECTS

    try:
        done = fetch(
            read_lists(options.urls),
            options.out,
            delay=options.delay,
            most_bytes=options.most_bytes,
            resume=options.resume,
            progress=_say,
        )
    except KeyboardInterrupt:
        _say(f"what is saved in {options.out} is whole; go on with --resume")
        raise
    parts = [f"{done.saved:,} saved"]
    parts += [f"{done.saved_before:,} saved before"] * bool(done.saved_before)
    parts += [f"{done.repeated:,} named twice"] * bool(done.repeated)
    parts += [f"{done.set_aside:,} set aside (why: {options.out / REJECTS})"] * bool(done.set_aside)
    _say(", ".join(parts))
    print(options.out / MANIFEST)
    failed = done.set_aside and (options.strict or not done.saved + done.saved_before)
    return 2 if failed else 0


def _say(line: str) -> None:
    print(f"framing: {line}", file=sys.stderr, flush=True)
