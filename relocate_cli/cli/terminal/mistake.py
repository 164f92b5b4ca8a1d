"""A mistake as a terminal shows it: the word that says so is red, and what one can type is bold."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from relocate_cli.cli.terminal.drawing import RICH_STYLES, lines_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from relocate_cli.views.lines import Line

WORD = r"[^\s,;`]*[^\s,;`.?!:)]"
TO_TYPE = re.compile(rf"(?:(?<=:\s)|(?<=`))relocate(?:\s+{WORD})*|(?<![\w-])--[a-z][a-z-]*(?: [A-Z]+\b)?")
"""A command, as it stands behind a colon or in backticks, or an option."""


def mistake_text(lines: Iterable[Line], width: int) -> str:
    """Return the lines that tell of a mistake as text for a terminal of this width."""
    text = lines_text(lines, width, colours=False, links=False)
    word, colon, rest = text.partition(":")
    return _styled(word + colon, "bad") + TO_TYPE.sub(lambda found: _styled(found[0], "strong"), rest)


def _styled(text: str, style: str) -> str:
    """Return a text in a style, row by row."""
    from rich.style import Style

    drawn = Style.parse(RICH_STYLES[style])
    return "\n".join(drawn.render(row) for row in text.split("\n"))
