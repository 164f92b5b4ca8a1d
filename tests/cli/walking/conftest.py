"""A walk in a real terminal, and where the items stand on the disk."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.terminals import Terminal

WHY = "real terminals need pexpect, which needs a pty"


@pytest.fixture
def open_walk(anna_and_jan):
    """Start a walk in a terminal of this size, and wait for its first picture."""
    terminals = pytest.importorskip("tests.cli.terminals", reason=WHY, exc_type=ImportError)
    opened = []

    def start(columns: int = 80, rows: int = 24, *options: str, first: str = "> [ ]") -> Terminal:
        world = {**anna_and_jan.environment, "TERM": "xterm-256color", "NO_COLOR": "1"}
        del world["COLUMNS"]
        terminal = terminals.Terminal(["-m", "relocate_cli", "walk", *options], world, columns, rows)
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
