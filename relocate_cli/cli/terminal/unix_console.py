"""The terminal of Unix: raw while single keys are read, and as it was before afterwards."""

from __future__ import annotations

import os
import select
import signal
import sys
import termios
import tty
from contextlib import suppress


class UnixConsole:
    """Standard input as bytes that come when they are typed."""

    def __init__(self) -> None:
        self._handle = sys.stdin.fileno()

    def take(self) -> None:
        """Hand on every key at once; what was typed ahead is kept."""
        self._cooked = termios.tcgetattr(self._handle)
        tty.setraw(self._handle, termios.TCSADRAIN)

    def give_back(self) -> None:
        """Make it as it was."""
        with suppress(OSError, termios.error):
            termios.tcsetattr(self._handle, termios.TCSADRAIN, self._cooked)

    def waits(self, seconds: float) -> bool:
        """Whether something was typed, or is within this time."""
        return bool(select.select([self._handle], [], [], seconds)[0])

    def read(self, most: int) -> bytes:
        """Return what was typed, at most so many bytes; nothing when the terminal is gone."""
        return os.read(self._handle, most)

    def sleep(self) -> None:
        """Go to sleep as Ctrl-Z asks for, until somebody wakes us."""
        os.kill(0, signal.SIGTSTP)
