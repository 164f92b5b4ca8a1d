"""What is said while something takes long: once in lines, counting seconds where a terminal is drawn on."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from relocate_cli.cli.streams import write

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from relocate_cli.cli.screen import Screen

FROM_THE_START = "\r\x1b[K"
"""Begins the row anew, with nothing in it."""


@contextmanager
def elapsed(screen: Screen, text: str) -> Iterator[Callable[[float], None]]:
    """Give what is to be told how long it takes so far; it leaves nothing on the screen."""
    if not screen.draws or screen.quiet:
        screen.tell(text)
        yield lambda _seconds: None
        return

    def counted(seconds: float) -> None:
        row = f"{text} {int(seconds)} s"[: screen.width - 1]
        write(sys.stderr, f"{FROM_THE_START}{row}")

    try:
        yield counted
    finally:
        write(sys.stderr, FROM_THE_START)
