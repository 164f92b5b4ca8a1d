"""Links as terminals know them (OSC 8): a label leads to a page, and its address need not stand there.

A terminal that does not know them shows the label alone, so none is guessed at: only those
that are known to.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from relocate_cli.cli.streams import is_terminal
from relocate_cli.views.addresses import ADDRESS, can_be_linked

if TYPE_CHECKING:
    import re
    from typing import TextIO

PROGRAMS = frozenset({"iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper"})
"""What these call themselves in TERM_PROGRAM."""
TERMS = frozenset({"xterm-kitty", "xterm-ghostty", "alacritty", "foot", "contour"})
FIRST_VTE = 5001
"""The first version of GNOME's terminal, and of those made from it, that does not fall over a link."""


def links_on(stream: TextIO | None) -> bool:
    """Whether the terminal at the other end is known to make links of labels."""
    world, term = os.environ, os.environ.get("TERM", "dumb")
    forced = world.get("FORCE_HYPERLINK", "")
    if not is_terminal(stream) or term == "dumb" or forced == "0":
        return False
    if forced:
        return True
    if "TMUX" in world or "STY" in world or term.startswith(("screen", "tmux", "linux")):
        return False  # what stands around it is inherited, and says nothing of what passes through
    vte = world.get("VTE_VERSION", "")
    named = world.get("TERM_PROGRAM") in PROGRAMS or term in TERMS or "WT_SESSION" in world
    return named or "KITTY_WINDOW_ID" in world or (vte.isdecimal() and int(vte) >= FIRST_VTE)


def as_link(text: str, address: str) -> str:
    """Return the text as a link; what it is indented by is no part of it."""
    label = text.lstrip(" ")
    return f"{' ' * (len(text) - len(label))}\x1b]8;;{address}\x1b\\{label}\x1b]8;;\x1b\\"


def with_addresses_linked(text: str) -> str:
    """Return the text with each address in it as a link to itself."""

    def link(found: re.Match[str]) -> str:
        return as_link(found[0], found[0]) if can_be_linked(found[0]) else found[0]

    return ADDRESS.sub(link, text)
