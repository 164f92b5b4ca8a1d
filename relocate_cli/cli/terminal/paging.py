"""Long answers a screenful at a time, in the pager that the reader uses for everything else."""

from __future__ import annotations

import os
import re
import signal
from pathlib import Path

from relocate_cli.language import _

USUAL = "less"
MEANINGFUL = re.compile(r"[\\?:.%$]")
"""Signs that have a meaning in a prompt of less, unless it reads them like this."""
SIGN = r"\\\g<0>"
FAILED = 1
"""How a pager ends that could not do what it was asked, and has shown nothing."""


def is_longer_than_screen(text: str) -> bool:
    """Whether the text would roll off the top of the terminal, the next prompt included."""
    try:
        return text.count("\n") >= os.get_terminal_size().lines > 0
    except OSError:
        return False


def page(text: str) -> bool:
    """Show the text in the pager until the reader leaves it; False when there is none, or it cannot do it."""
    import subprocess

    command = _command()
    if not command:
        return False
    try:
        pager = subprocess.Popen(command, stdin=subprocess.PIPE, env={**_told(), **os.environ})
    except OSError:
        return False
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the pager's: it ends a search, not us
    try:
        pager.communicate(text.encode(errors="replace"))
    finally:
        signal.signal(signal.SIGINT, before)
    return pager.returncode != FAILED


def _command() -> list[str]:
    """Return the pager as PAGER says it; nothing where that is empty or cannot be understood."""
    import shlex

    try:
        command = shlex.split(os.environ.get("PAGER", USUAL))
    except ValueError:  # a quotation mark that is never closed
        return []
    colours = ["-R"] if command and Path(command[0]).name == "less" else []
    return [*command, *colours]


def _told() -> dict[str, str]:
    """Return what less is told where the reader has told it nothing: how one leaves it stands below.

    It ends by itself where all fits, and leaves the text on the screen.
    """
    words = _("Space goes on, q ends")
    prompt = f"-Ps{MEANINGFUL.sub(SIGN, words)}$" if words.isascii() else ""  # less garbles all else there
    return {"LESS": f"-FX{prompt}", "LESSCHARSET": "utf-8"}
