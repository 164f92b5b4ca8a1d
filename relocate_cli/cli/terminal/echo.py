"""What is typed while nobody asks waits for the next question, and is not shown where it does not belong."""

from __future__ import annotations

import sys
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any

from relocate_cli.cli.streams import is_terminal

if TYPE_CHECKING:
    from collections.abc import Iterator

ECHOES = 3
"""Where a terminal's settings say whether it shows what is typed."""

_before: list[Any] = []
"""The settings of the terminal before anything was asked; nothing while they hold."""


@contextmanager
def asking() -> Iterator[None]:
    """Show what is typed while something is asked, and nothing of it afterwards until the next question."""
    give_back_echo()
    try:
        yield
    finally:
        hush()


def hush() -> None:
    """Show nothing of what is typed from here on."""
    if _before or sys.platform == "win32" or not is_terminal(sys.stdin):
        return
    import termios

    with suppress(OSError, ValueError, termios.error):
        settings = termios.tcgetattr(sys.stdin)
        _before[:] = settings
        settings[ECHOES] &= ~termios.ECHO
        termios.tcsetattr(sys.stdin, termios.TCSADRAIN, settings)


def give_back_echo() -> None:
    """Show what is typed again, as it was before anything was asked."""
    if not _before or sys.platform == "win32":
        return
    import termios

    with suppress(OSError, ValueError, termios.error):
        termios.tcsetattr(sys.stdin, termios.TCSADRAIN, _before)
    _before.clear()
