"""Lines as a terminal gets them: wrapped, coloured, and with links where it knows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.style import Style

from relocate_cli.cli.terminal.linking import as_link, with_addresses_linked
from relocate_cli.views.addresses import can_be_linked, without_addresses
from relocate_cli.views.lines import rows

if TYPE_CHECKING:
    from collections.abc import Iterable

    from relocate_cli.views.lines import Line

RICH_STYLES = {
    "head": "bold underline",
    "strong": "bold",
    "faint": "dim",
    "good": "green",
    "warn": "yellow",
    "bad": "bold red",
}


def lines_text(lines: Iterable[Line], width: int, *, colours: bool, links: bool) -> str:
    """Return lines as text for a terminal of this width."""
    found = []
    for line in without_addresses(lines) if links else lines:
        style = Style.parse(RICH_STYLES[line.style]) if colours and line.style else None
        for row in rows(line, width, whole_links=True):
            text = _with_link(row.rstrip(), line) if links else row.rstrip()
            found.append(style.render(text) if style and text else text)
    return "".join(f"{row}\n" for row in found)


def _with_link(row: str, line: Line) -> str:
    return as_link(row, line.link) if row and can_be_linked(line.link) else with_addresses_linked(row)
