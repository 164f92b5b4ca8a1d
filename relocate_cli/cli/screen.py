"""The one door to the terminal: what is shown, how wide, in which colours, and what is asked."""

from __future__ import annotations

import json
import os
import sys
from typing import TYPE_CHECKING, Any, TextIO

from relocate_cli.cli.streams import columns, is_terminal, knows_unicode, speak_utf8, write, write_bytes
from relocate_cli.cli.terminal.colours import coloured, forced
from relocate_cli.cli.terminal.console import is_dumb
from relocate_cli.language import reads_from_the_right
from relocate_cli.views.addressed import meant_for
from relocate_cli.views.lines import WIDEST, Line, clean, spoken

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

NARROWEST = 20


class Screen:
    """Standard output for answers, standard error for talk."""

    def __init__(self, options: Mapping[str, Any]) -> None:
        speak_utf8()
        self.json, self.accessible = bool(options.get("json")), bool(options.get("accessible"))
        # whoever forces colours into a pipe wants to look at the answer, as in: relocate list | less -R
        read = is_terminal(sys.stdout) or options.get("text") or forced()
        self.plain = bool(options.get("plain")) or not read
        self.pager = bool(options.get("pager", True))
        self.quiet, self.no_color = bool(options.get("quiet")), bool(options.get("no_color"))
        silenced = bool(options.get("no_input") or os.environ.get("RELOCATE_NO_INPUT"))
        self.interactive = not silenced and is_terminal(sys.stdin) and is_terminal(sys.stderr)
        self.household = self.typed = ""

    def names(self, household: str, typed: str) -> None:
        """Say from here on which household is meant, and name it in every command, if somebody typed it."""
        self.household, self.typed = household, typed

    @property
    def speaks(self) -> bool:
        """Whether what is told beside an answer reaches a person."""
        return not (self.json or self.plain or self.quiet)

    @property
    def draws(self) -> bool:
        """Whether the whole screen may be drawn on: a terminal that can, and nobody asked for lines."""
        return (
            self.interactive and is_terminal(sys.stdout) and not (self.accessible or self.plain or is_dumb())
        )

    @property
    def has_signs(self) -> bool:
        """Whether the terminal is likely to have more signs than those of every keyboard."""
        return knows_unicode()

    @property
    def width(self) -> int:
        """How many columns text may take."""
        return max(NARROWEST, min(columns(), WIDEST))

    def show(self, lines: Iterable[Line], widest: int = WIDEST, *, paged: bool = False) -> None:
        """Show an answer for people, wrapped to the width of the terminal, but not wider than `widest`.

        What is `paged` and longer than the screen goes through a pager, if there is one.
        """
        lines = [*lines]
        text = self._drawn(lines, sys.stdout, widest)
        if not (paged and self.pager and self.draws and self._paged(text, lines, widest)):
            write(sys.stdout, text)

    def _paged(self, text: str, lines: list[Line], widest: int) -> bool:
        """Show the lines in a pager if their text is too long; without links, which not every one knows."""
        from relocate_cli.cli.terminal.paging import is_longer_than_screen, page

        return is_longer_than_screen(text) and page(self._drawn(lines, sys.stdout, widest, links=False))

    def tell(self, *lines: Line | str) -> None:
        """Say something beside the answer: progress, hints, questions."""
        if not self.quiet:
            found = [line if isinstance(line, Line) else Line(line) for line in lines]
            write(sys.stderr, self._drawn(found, sys.stderr))

    def rows(self, table: Iterable[Iterable[object]]) -> None:
        """Print rows of values for other programs, separated by tabs."""
        text = "".join("\t".join(clean(str(value)) for value in row) + "\n" for row in table)
        write(sys.stdout, text)

    def content(self, content: bytes) -> None:
        """Print a file that was asked for instead of an answer."""
        write_bytes(sys.stdout, content)

    def document(self, schema: str, content: Mapping[str, Any]) -> None:
        """Print one JSON document that says which schema it follows."""
        whose = {"household": self.household} if self.household else {}
        whole = {"schema": f"relocate/{schema}", **whose, **content}
        write(sys.stdout, json.dumps(whole, ensure_ascii=False, indent=2) + "\n")

    def colours(self, stream: TextIO) -> bool:
        """Whether to colour what is written there."""
        return not self.no_color and coloured(stream)

    def _drawn(
        self, lines: Iterable[Line], stream: TextIO, widest: int = WIDEST, *, links: bool = True
    ) -> str:
        lines = [spoken(line) if self.accessible else line for line in meant_for(self.typed, lines)]
        if reads_from_the_right():
            from relocate_cli.views.one_by_one import one_by_one

            lines = [one_by_one(line) for line in lines]
        if not lines:
            return ""
        from relocate_cli.cli.terminal.drawing import lines_text
        from relocate_cli.cli.terminal.linking import links_on

        links = links and not self.accessible and links_on(stream)
        return lines_text(lines, min(self.width, widest), colours=self.colours(stream), links=links)
