"""The console of this computer: what single keys are read from, and whether it can be drawn on."""

from __future__ import annotations

import os
import sys
from typing import Protocol


class Console(Protocol):
    """Standard input as bytes that come when they are typed."""

    def take(self) -> None:
        """Hand on every key at once."""

    def give_back(self) -> None:
        """Make it as it was."""

    def waits(self, seconds: float) -> bool:
        """Whether something was typed, or is within this time."""

    def read(self, most: int) -> bytes:
        """Return what was typed; nothing when the terminal is gone."""

    def sleep(self) -> None:
        """Go to sleep as Ctrl-Z asks for, where one can."""


def this_console() -> Console:
    """Return the console of this system."""
    if sys.platform == "win32":
        from relocate_cli.cli.terminal.windows_console import WindowsConsole

        return WindowsConsole()
    from relocate_cli.cli.terminal.unix_console import UnixConsole

    return UnixConsole()


def is_dumb() -> bool:
    """Whether the terminal shows text and nothing else: no colours, no cursor that moves."""
    if sys.platform == "win32":  # where nobody sets TERM
        from relocate_cli.cli.terminal.windows_console import WindowsConsole

        return not WindowsConsole().can_draw
    return os.environ.get("TERM", "dumb") == "dumb"
