"""Files and folders of output, written whole or not at all."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from framing.errors import InputError


def write_whole(path: Path, content: str | bytes, *, remedy: str = "name another file or folder with --out") -> None:
    """Writes a file whole or not at all; text as UTF-8 with line feeds.

    Raises:
        InputError: it cannot be written.
    """
    unfinished = path.with_name(f".{path.name}.part")
    try:
        unfinished.write_bytes(content.encode("utf-8") if isinstance(content, str) else content)
        os.replace(unfinished, path)
    except OSError as error:
        raise InputError(str(path), f"cannot be written: {error.strerror}", remedy=remedy) from None
    finally:
        with suppress(OSError):
            unfinished.unlink()


def make_folder(folder: Path) -> None:
    """Makes a folder of output where it is missing.

    Raises:
        InputError: it cannot be made.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(str(folder), f"cannot be made: {error.strerror}", remedy="name another folder with --out") from None
