"""How help texts are laid out: as wide as the terminal, and never with a text cut short."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from relocate_cli.cli.streams import columns
from relocate_cli.language import _, reads_from_the_right
from relocate_cli.views.lines import Line, rows

if TYPE_CHECKING:
    from collections.abc import Iterable

NARROWEST, WIDEST = 20, 78
BELOW = 4
"""Columns by which a meaning that stands under its word is indented further."""


class HelpForm(click.HelpFormatter):
    """Click's layout, but also for terminals of forty columns and for who reads from the right."""

    def __init__(self) -> None:
        super().__init__(width=max(NARROWEST, min(columns(), WIDEST)))

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        """Write how a command is called."""
        usage = prefix or _("Usage:")
        self._write(Line(f"{prog} {args}", indent=len(usage) + 1, lead=usage))

    def write_heading(self, heading: str) -> None:
        """Write the title of a section."""
        self._write(Line(f"{heading}:", indent=self.current_indent))

    def write_text(self, text: str) -> None:
        """Write paragraphs; a word stays whole, so that an id or an option can be copied."""
        for number, paragraph in enumerate(text.split("\n\n")):
            if number:
                self.write("\n")
            self._write(Line(" ".join(paragraph.split()), indent=self.current_indent))

    def write_dl(self, rows: Iterable[tuple[str, str]], col_max: int = 30, col_spacing: int = 2) -> None:
        """Write words and what each of them means: beside it, or under it where there is little room."""
        found = [(" " * self.current_indent + word, " ".join(meaning.split())) for word, meaning in rows]
        indent = max((len(word) for word, _meaning in found if len(word) <= col_max), default=0) + col_spacing
        for word, meaning in found:
            if len(word) > col_max or indent > self.width // 2 or reads_from_the_right():
                self._write(Line(lead=word))
                self._write(Line(meaning, indent=self.current_indent + BELOW))
            else:
                self._write(Line(meaning, indent=indent, lead=word))

    def _write(self, line: Line) -> None:
        self.write("".join(f"{row}\n" for row in rows(line, self.width)))

    def getvalue(self) -> str:
        """Return what was written, without blanks at the ends of its rows."""
        return "".join(f"{row.rstrip()}\n" for row in super().getvalue().splitlines())


def first_paragraph(command: click.Command) -> str:
    """Return the first paragraph of a command's help, whole."""
    first, _blank, _rest = (command.help or "").partition("\n\n")
    return " ".join(first.split())
