"""The terminal while single keys are read from it; it comes back as it was, whatever happens."""

from __future__ import annotations

import os
from collections import deque
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple, Self, TextIO

from relocate_cli.cli.terminal.console import this_console
from relocate_cli.cli.terminal.echo import give_back_echo, hush
from relocate_cli.cli.terminal.keys import split_keys

if TYPE_CHECKING:
    from types import TracebackType

    from relocate_cli.cli.terminal.console import Console

ESC_PATIENCE, PASTE_PATIENCE = 0.05, 1.0
"""Seconds in which the rest of a key, or of a pasted text, has to follow."""
ENDINGS = {"interrupt": KeyboardInterrupt(), "quit": SystemExit(131)}
PASTE_BEGINS = len("\x1b[200~")


class Size(NamedTuple):
    """How much room there is."""

    columns: int
    rows: int


class Terminal:
    """Keys one by one, without echo; `begin` is written first and `end` last."""

    def __init__(
        self, stream: TextIO, begin: str = "", end: str = "", console: Console | None = None
    ) -> None:
        self.stream, self.console = stream, console or this_console()
        self.begin, self.end = f"\x1b[?2004h{begin}", f"\x1b[0m{end}\x1b[?2004l\x1b[?25h"
        self._keys: deque[str] = deque()
        self._rest = b""

    def __enter__(self) -> Self:
        hush()
        try:
            self._take()
        except BaseException:
            self._give_back()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._give_back()

    @property
    def size(self) -> Size:
        """The size the terminal has now, whatever COLUMNS said when it was opened."""
        columns, rows = os.get_terminal_size(self.stream.fileno())
        return Size(columns or 80, rows or 24)

    @property
    def has_keys(self) -> bool:
        """Whether more keys wait already, so that drawing can wait for the last of them."""
        return bool(self._keys) or self.console.waits(0)

    def write(self, text: str) -> None:
        """Write all of it at once."""
        self.stream.write(text)
        self.stream.flush()

    def key(self, timeout: float) -> str:
        """Return the next key, or nothing when none came in time; Ctrl-C and a gone terminal interrupt."""
        if not self._keys:
            self._read(timeout)
        key = self._keys.popleft() if self._keys else ""
        if key in ENDINGS:
            raise ENDINGS[key]
        if key == "suspend":
            self._suspend()
            return "redraw"
        return key

    def _read(self, timeout: float) -> None:
        while self.console.waits(timeout):
            # one by one, so that keys that come after the last one we want are left for whoever asks next
            received = self.console.read(4096 if len(self._rest) >= PASTE_BEGINS else 1)
            if not received:
                raise KeyboardInterrupt
            keys, self._rest = split_keys(self._rest + received)
            self._keys += keys
            if not self._rest:
                return
            timeout = ESC_PATIENCE if len(self._rest) < PASTE_BEGINS else PASTE_PATIENCE
        if self._rest:
            keys, self._rest = split_keys(self._rest, ended=True)
            self._keys += keys

    def _take(self) -> None:
        self.console.take()
        self.write(self.begin)

    def _give_back(self) -> None:
        with suppress(OSError, ValueError):
            self.write(self.end)
        self.console.give_back()

    def _suspend(self) -> None:
        """Go to sleep as Ctrl-Z asks for, and take the terminal again afterwards."""
        self._give_back()
        give_back_echo()
        self.console.sleep()
        hush()
        self._take()
