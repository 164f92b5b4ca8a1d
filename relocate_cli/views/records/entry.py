"""One record in a list: what it is called, then its id and the words one should see of it."""

from __future__ import annotations

from relocate_cli.domain.searching.excerpt import excerpt
from relocate_cli.views.lines import Line

ENTRY_INDENT = 2
NARROWEST = 30
"""How much room words need beside an id."""


def entry_lines(title: Line, id: str, passage: str, width: int, at: int = 0) -> list[Line]:
    """Return two rows: the title, then the id with the words of the passage around `at`.

    The words stand under the id where they would be squeezed beside it.
    """
    room = width - ENTRY_INDENT - len(id) - 2
    if room < NARROWEST:
        below = [id, excerpt(passage, at, width - ENTRY_INDENT)]
    else:
        below = [f"{id}  {excerpt(passage, at, room)}"]
    return [title, *(Line(text, "faint", ENTRY_INDENT) for text in below if text)]
