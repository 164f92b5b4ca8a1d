"""Lines of text with a style and an indent: what views return, before anyone knows how wide the screen is."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

CONTROLS = dict.fromkeys((*range(32), 127, *range(128, 160)), "�")
BIDI = dict.fromkeys((0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)), "�")
HARMLESS = {**CONTROLS, **BIDI, 0x09: " ", 0x0A: " "}
WIDEST = 100
INDENT = 4
"""Columns of what stands below a title."""
READABLE = 76
"""Columns in which the eye finds the next line of a long text."""


class Line(NamedTuple):
    """A piece of text that wraps under its indent, and something short at the right end."""

    text: str = ""
    style: str = ""
    """``head``, ``strong``, ``faint``, ``good``, ``warn``, ``bad`` or nothing; no meaning rests on it."""
    indent: int = 0
    lead: str = ""
    """What stands in the indent of the first row, such as ``[x]``."""
    right: str = ""
    link: str = ""
    """The page that the text names; its address is the next line, for whoever cannot follow a link."""


def verbatim(text: str) -> list[Line]:
    """Return a text in which every row stays as it is, however long it is."""
    return [Line(lead=row) for row in text.splitlines()]


def unwrapped(lines: Iterable[Line]) -> Iterator[tuple[str]]:
    """Yield each line as a row of one column, for a program that reads what people would."""
    for line in lines:
        yield ((line.lead.ljust(line.indent) + line.text).rstrip(),)


def clean(text: str) -> str:
    """Return text in which nothing can move the cursor, colour the screen or turn the writing around."""
    return text.translate(HARMLESS)


def rows(line: Line, width: int, *, whole_links: bool = False) -> list[str]:
    """Return the line wrapped to the width, every row under the indent.

    With `whole_links` an address stays in one piece however long it is, for a terminal that wraps it
    itself: one that was cut leads nowhere when it is clicked.
    """
    from rich.cells import cell_len, chop_cells  # noqa: PLC0415 - only when a terminal is drawn on

    if line.lead and line.indent > width // 2:
        apart = Line(line.lead, line.style), line._replace(lead="", indent=4)
        return [row for part in apart for row in rows(part, width)]
    room = max(8, width - line.indent)
    right = f"  {line.right}" if line.right and cell_len(line.right) + 2 + 16 <= room else ""
    below = rows(Line(line.right), room) if line.right and not right else []
    found: list[str] = []
    row = ""
    for word in clean(line.text).split(" "):
        limit = room - (cell_len(right) if not found else 0)
        wide = cell_len(row) + 1 + cell_len(word) > limit
        if row and wide:
            found.append(row)
            row, limit = "", room
        kept = cell_len(word) <= limit or (whole_links and word.startswith("https://"))
        pieces = [word] if kept else chop_cells(word, limit)
        found += pieces[:-1]
        row = f"{row} {pieces[-1]}" if row else pieces[-1]
    found += [row, *below]
    if right:
        found[0] += " " * (room - cell_len(found[0]) - cell_len(right)) + right
    lead = line.lead + " " * (line.indent - cell_len(line.lead))
    return [(lead if number == 0 else " " * line.indent) + text for number, text in enumerate(found)]
