"""Whether a stream is coloured: the user's word first, then the environment's, then the terminal's."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from relocate_cli.cli.streams import is_terminal
from relocate_cli.cli.terminal.console import is_dumb

if TYPE_CHECKING:
    from typing import TextIO


def coloured(stream: TextIO | None) -> bool:
    """Whether the environment and the terminal agree to colours on this stream."""
    if os.environ.get("NO_COLOR"):
        return False
    if forced():
        return True
    return os.environ.get("CLICOLOR") != "0" and is_terminal(stream) and not is_dumb()


def forced() -> bool:
    """Whether colours are wanted wherever the output goes, such as in a pipe to `less -R`."""
    return any(os.environ.get(name, "0") not in {"", "0"} for name in ("FORCE_COLOR", "CLICOLOR_FORCE"))
