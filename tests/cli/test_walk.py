from __future__ import annotations

from textwrap import dedent

import pytest

pytest.importorskip("pexpect", reason="real terminals need pexpect, which needs a pty")

from tests.cli.terminals import Terminal

GIVEN_BACK = b"\x1b[?7h\x1b[?1049l\x1b[?2004l\x1b[?25h"


@pytest.fixture
def open_walk(anna_and_jan):
    """Start a walk in a terminal of this size, and wait for its first picture."""
    opened = []

    def start(columns: int = 80, rows: int = 24, *options: str, first: str = "> [ ]") -> Terminal:
        world = {**anna_and_jan.environment, "TERM": "xterm-256color"}
        del world["COLUMNS"]
        terminal = Terminal(["-m", "relocate_cli", "walk", *options], world, columns, rows)
        opened.append(terminal)
        terminal.until(first)
        return terminal

    yield start
    for terminal in opened:
        terminal.child.close(force=True)


@pytest.fixture
def state(anna_and_jan):
    """Return where the items stand on the disk."""

    def read() -> dict[str, str]:
        rows = [row.split("\t") for row in anna_and_jan("list").stdout.splitlines()]
        return {row[0]: row[1] for row in rows if row[1] != "maybe"}

    return read


def is_cooked(terminal: Terminal) -> bool:
    import termios

    flags = termios.tcgetattr(terminal.child.child_fd)[3]
    return bool(flags & termios.ICANON and flags & termios.ISIG)


def test_the_list_is_grouped_by_phase_and_the_cursor_stands_on_what_is_most_urgent(open_walk):
    terminal = open_walk()

    assert terminal.settled() == dedent("""\
        Port, moving on Mon 1 Feb 2027 (in 10 weeks)                         0 of 4 done
        Before you move                                                              0/2
        > [ ] Apply for a permit · Anna        by law, by Mon 7 Dec 2026 (in 14 days)
          [ ] Pack your bags                     best by Fri 29 Jan 2027 (in 9 weeks)
        When you are there                                                           0/2
          [.] Register your address · Anna                      waits for apply:anna
          [.] Register your address · Jan       opens on Mon 1 Feb 2027 (in 10 weeks)
        """) + "\n" * 15 + dedent("""\
        apply:anna  by law, by Mon 7 Dec 2026 (in 14 days)
        Space tick  ? keys  q leave  Enter open  / find  u undo  w sent  s leave out
        """)
    assert (terminal.screen.cursor.y, terminal.screen.cursor.x) == (2, 2)


def test_space_ticks_and_opens_again_and_leaving_says_what_changed(open_walk, state):
    terminal = open_walk()
    terminal.press(" ")
    terminal.until("> [x] Apply for a permit")
    terminal.press("j ")
    terminal.until("> [x] Pack your bags")
    terminal.press(" ")
    terminal.until("> [ ] Pack your bags")
    terminal.press("q")

    assert terminal.end() == 0
    assert terminal.text.splitlines()[-4:] == []
    assert state() == {}
