"""The page on a stick, for a browser and as plain text: how to begin."""

from __future__ import annotations

from textwrap import wrap
from typing import TYPE_CHECKING

from relocate_cli.language import _
from relocate_cli.views.packs.begin_blocks import begin_blocks
from relocate_cli.views.pages.direction import direction_of
from relocate_cli.views.templates import rendered

if TYPE_CHECKING:
    from relocate_cli.views.packs.begin_blocks import Block
    from relocate_cli.views.packs.stick import Stick

WIDTH = 76
UNDERLINES = {"title": "=", "head": "-"}


def page_name() -> str:
    """Return how the file of the page is called, in the language of the program."""
    return _("begin-here")


def begin_html(stick: Stick, language: str) -> str:
    """Return the page for a browser."""
    told = {"language": language, "direction": direction_of(language), "blocks": list(begin_blocks(stick))}
    return rendered("begin.html", told)


def begin_text(stick: Stick) -> str:
    """Return the same page as plain text."""
    return "\n".join(line for block in begin_blocks(stick) for line in _text_lines(block)) + "\n"


def _text_lines(block: Block) -> list[str]:
    if block.kind == "type":
        return [f"    {block.text}", ""]
    lines = wrap(block.text, WIDTH, break_long_words=False, break_on_hyphens=False)
    return [*lines, *([UNDERLINES[block.kind] * len(lines[-1])] if block.kind in UNDERLINES else []), ""]
