"""The console of Windows 10 and later, made to send and to understand what terminals elsewhere do.

Nobody has seen this on a real Windows yet: it does what the pages named here say.
"""

from __future__ import annotations

import ctypes
import time
from typing import Any

PROCESSED_INPUT, LINE_INPUT, ECHO_INPUT, VT_INPUT = 0x0001, 0x0002, 0x0004, 0x0200
PROCESSED_OUTPUT, VT_OUTPUT = 0x0001, 0x0004
"""https://learn.microsoft.com/windows/console/setconsolemode and, for what there is now, getconsolemode"""
INPUT, OUTPUT = 0, 1
PAUSE = 0.01
"""Seconds between two looks at the keyboard."""
BEGINS_A_KEY = "\x00\xe0"
OLD_KEYS = {
    "H": "[A",
    "P": "[B",
    "M": "[C",
    "K": "[D",
    "G": "[H",
    "O": "[F",
    "I": "[5~",
    "Q": "[6~",
    "S": "[3~",
}
"""What stands behind one of these, where a console does not send sequences, and the sequence of that key:
https://learn.microsoft.com/cpp/c-runtime-library/reference/getch-getwch"""


class WindowsConsole:
    """Standard input as bytes, and an output that draws; `system` and `runtime` are kernel32 and msvcrt."""

    def __init__(self, system: Any = None, runtime: Any = None) -> None:
        self._system, self._runtime = (system, runtime) if system else _of_this_computer()
        self._before = (self._mode(INPUT), self._mode(OUTPUT))

    @property
    def can_draw(self) -> bool:
        """Whether it understands what moves the cursor; one that does is left like that, for colours too."""
        mode = self._before[OUTPUT]
        return mode is not None and self._set(OUTPUT, mode | PROCESSED_OUTPUT | VT_OUTPUT)

    def take(self) -> None:
        """Hand on every key at once, Ctrl-C too."""
        mode = self._before[INPUT] or 0
        self._set(INPUT, mode & ~(PROCESSED_INPUT | LINE_INPUT | ECHO_INPUT) | VT_INPUT)

    def give_back(self) -> None:
        """Make the keyboard as it was."""
        mode = self._before[INPUT]
        if mode is not None:
            self._set(INPUT, mode)

    def waits(self, seconds: float) -> bool:
        """Whether something was typed, or is within this time."""
        until = time.monotonic() + seconds
        while not self._runtime.kbhit():
            if time.monotonic() >= until:
                return False
            time.sleep(PAUSE)
        return True

    def read(self, most: int) -> bytes:
        """Return what was typed, at least one sign and about so many bytes."""
        found = b""
        while len(found) < most and (not found or self._runtime.kbhit()):
            found += self._sign().encode("utf-8", "replace")
        return found

    def sleep(self) -> None:
        """Stay awake: there is no Ctrl-Z here."""

    def _sign(self) -> str:
        """Return one sign, or the sequence of a key; a letter à has nothing behind it."""
        sign: str = self._runtime.getwch()
        if sign in BEGINS_A_KEY and self._runtime.kbhit():
            return "\x1b" + OLD_KEYS.get(self._runtime.getwch(), "[0~")
        if "\ud800" <= sign <= "\udbff":  # half of a sign such as an emoji; its other half follows
            sign = (
                (sign + self._runtime.getwch()).encode("utf-16", "surrogatepass").decode("utf-16", "replace")
            )
        return sign

    def _mode(self, stream: int) -> int | None:
        """Return a mode; None where there is no console, but a file or a pipe."""
        mode = ctypes.c_ulong()
        return mode.value if self._system.GetConsoleMode(self._handle(stream), ctypes.byref(mode)) else None

    def _set(self, stream: int, mode: int) -> bool:
        """Set a mode; False where the console is too old for it."""
        return bool(self._system.SetConsoleMode(self._handle(stream), ctypes.c_ulong(mode)))

    def _handle(self, stream: int) -> ctypes.c_void_p:
        return ctypes.c_void_p(self._runtime.get_osfhandle(stream))


def _of_this_computer() -> tuple[Any, Any]:
    import msvcrt

    library: Any = ctypes
    return library.windll.kernel32, msvcrt
