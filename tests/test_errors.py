"""Errors: one safe line for the user, and the same error on the other side of a process."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest

from framing.errors import FramingError, InputError, LexiconError


@pytest.mark.parametrize(
    "error",
    [
        InputError("a.txt", "has no text", remedy="give another", kind="empty"),
        LexiconError(Path("a.lex"), 3, "has no label", column=5, remedy="add one"),
        FramingError("", "is wrong"),
    ],
)
def test_an_error_comes_back_whole_from_a_process(error: FramingError) -> None:
    back = pickle.loads(pickle.dumps(error))
    assert type(back) is type(error) and str(back) == str(error) and vars(back) == vars(error)


def test_names_of_files_cannot_steer_the_terminal() -> None:
    line = str(InputError("a\x1b]0;x\x07\udc80.txt", "is\r\nbad"))
    assert line == "a\ufffd]0;x\ufffd\ufffd.txt: is bad"
