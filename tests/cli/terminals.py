"""A real terminal for tests: keys go in, the screen is what pyte makes of everything that came out."""

from __future__ import annotations

import sys
import termios
import time
from typing import TYPE_CHECKING

import pexpect
import pyte

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

PATIENCE = 20
"""Seconds after which something that should have been shown never will be."""


class Terminal:
    """A program in a terminal of its own."""

    def __init__(self, arguments: Sequence[str], world: dict[str, str], columns: int, rows: int) -> None:
        self.screen = pyte.Screen(columns, rows)
        self.stream = pyte.ByteStream(self.screen)
        self.bytes = b""
        settings = {"env": world, "timeout": PATIENCE, "dimensions": (rows, columns), "echo": False}
        self.child = pexpect.spawn(sys.executable, list(arguments), **settings)
        # pexpect sleeps before every send otherwise
        self.child.delaybeforesend = None

    @property
    def text(self) -> str:
        """What stands on the screen."""
        return "".join(f"{row.rstrip()}\n" for row in self.screen.display)

    @property
    def words(self) -> str:
        """What stands on the screen, in one row: wherever a long path made it wrap."""
        return " ".join(self.text.split())

    @property
    def row(self) -> str:
        """The row the terminal's cursor stands on."""
        return self.screen.display[self.screen.cursor.y].rstrip()

    @property
    def is_cooked(self) -> bool:
        """Whether it waits for whole lines and makes Ctrl-C a signal, as terminals usually do."""
        flags = termios.tcgetattr(self.child.child_fd)[3]
        return bool(flags & termios.ICANON and flags & termios.ISIG)

    def press(self, keys: str | bytes) -> None:
        """Send keys, all at once."""
        self.child.send(keys)

    def resize(self, columns: int, rows: int) -> None:
        """Change the size of the window; what stands on it is lost, as in the worst of terminals."""
        self.screen.resize(rows, columns)
        self.screen.reset()
        self.child.setwinsize(rows, columns)

    def until(self, shown: str | Callable[[Terminal], bool]) -> str:
        """Wait until something is shown, and return the whole screen."""
        holds = shown if callable(shown) else lambda _terminal: shown in self.text
        end = time.monotonic() + PATIENCE
        while not holds(self):
            assert time.monotonic() < end, f"not shown: {shown}\n{self.text}"
            self._read(0.05)
        return self.text

    def settled(self) -> str:
        """Return the whole screen once nothing more is written."""
        end = time.monotonic() + PATIENCE
        while self._read(0.4):
            assert time.monotonic() < end, f"it never stops writing\n{self.text}"
        return self.text

    def end(self) -> int:
        """Read until the program has ended, and return its exit code, negative for a signal."""
        try:
            while True:
                self._take(self.child.read_nonblocking(65536, PATIENCE))
        except pexpect.EOF:
            self.child.close()
        return self.child.exitstatus if self.child.signalstatus is None else -self.child.signalstatus

    def _read(self, timeout: float) -> bool:
        try:
            self._take(self.child.read_nonblocking(65536, timeout))
        except (pexpect.TIMEOUT, pexpect.EOF):
            return False
        return True

    def _take(self, received: bytes) -> None:
        self.bytes += received
        self.stream.feed(received)
