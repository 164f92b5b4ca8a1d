"""What was given as options or in a file: members and answers, and where each of them was written."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.errors import RelocateError

if TYPE_CHECKING:
    from collections.abc import Iterator


class Given(NamedTuple):
    """A member, as its kind and text, or an answer, as its question and text."""

    key: str
    text: str
    where: str = ""
    """The file with line and column; nothing for an option."""


@contextmanager
def found_at(where: str) -> Iterator[None]:
    """Say of what is wrong in a file where it was written."""
    try:
        yield
    except RelocateError as error:
        if not where:
            raise
        raise RelocateError(f"{where}: {error.message}", error.hint, error.exit_code) from error
