"""The console of Windows, played by a double that does what the documentation of each call says."""

from __future__ import annotations

import io
from collections import deque
from typing import Any

import pytest

from relocate_cli.cli.terminal.terminal import Terminal
from relocate_cli.cli.terminal.windows_console import WindowsConsole

VT_INPUT, VT_OUTPUT = 0x0200, 0x0004
AS_IT_BEGINS = {0: 0x01F7, 1: 0x0003}
"""All input modes but sequences and windows, and both output modes, as a console has them when it is made."""


class Double:
    """A console: kernel32 and msvcrt in one, with what is typed on its keyboard."""

    def __init__(self, typed: str = "", *, year: int = 2026, piped: bool = False) -> None:
        self.typed, self.modes = deque(typed), {} if piped else dict(AS_IT_BEGINS)
        self.known = 0xFFFF if year >= 2016 else ~(VT_INPUT | VT_OUTPUT)

    def get_osfhandle(self, number: int) -> int:
        return 100 + number

    def GetConsoleMode(self, handle: Any, mode: Any) -> int:  # noqa: N802 - as it is called there
        mode._obj.value = self.modes.get(handle.value - 100, 0)
        return handle.value - 100 in self.modes

    def SetConsoleMode(self, handle: Any, mode: Any) -> int:  # noqa: N802
        """Refuse a mode that is not known: that is how an old console tells that it is one."""
        if mode.value & ~self.known or (stream := handle.value - 100) not in self.modes:
            return 0
        self.modes[stream] = mode.value
        return 1

    def kbhit(self) -> bool:
        return bool(self.typed)

    def getwch(self) -> str:
        return self.typed.popleft()

    @property
    def console(self) -> WindowsConsole:
        return WindowsConsole(self, self)


def keys(typed: str) -> list[str]:
    """Return the keys that a terminal reads on this console, until nothing more comes."""
    double = Double(typed)
    with Terminal(io.StringIO(), console=double.console) as terminal:
        found = []
        while key := terminal.key(0):
            found.append(key)
        return found


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("j å", ["j", " ", "å"]),
        ("\x1b[A\x1b[B\r", ["up", "down", "enter"]),
        ("\xe0H\x00P\xe0I", ["up", "down", "page-up"]),
        ("\xe0", ["à"]),
        ("\x1b", ["esc"]),
        ("\ud83c\udfe0", ["🏠"]),
        ("\x1a", ["redraw"]),
        ("\x1b[200~two words\x1b[201~", ["pasted two words"]),
    ],
    ids=[
        "letters",
        "sequences",
        "keys of old consoles",
        "a French letter",
        "Esc",
        "emoji",
        "Ctrl-Z",
        "pasted",
    ],
)
def test_what_is_typed_becomes_the_same_keys_as_elsewhere(typed: str, expected: list[str]):
    assert keys(typed) == expected


def test_ctrl_c_interrupts():
    with pytest.raises(KeyboardInterrupt):
        keys("\x03")


def test_keys_come_at_once_and_unseen_and_the_keyboard_is_given_back_as_it_was():
    double = Double()
    with Terminal(io.StringIO(), console=double.console):
        assert double.modes[0] == 0x01F0 | VT_INPUT

    assert double.modes[0] == AS_IT_BEGINS[0]


@pytest.mark.parametrize(
    ("double", "draws"),
    [(Double(), True), (Double(year=2012), False), (Double(piped=True), False)],
    ids=["Windows 10", "Windows 8", "a pipe"],
)
def test_it_is_drawn_on_where_the_console_understands_sequences(double: Double, draws: bool):
    assert double.console.can_draw is draws
    assert bool(double.modes.get(1, 0) & VT_OUTPUT) is draws
