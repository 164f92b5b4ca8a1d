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
    brief: str = ""
    """What stands at the right end instead, where its last row has no room for more."""
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


def spoken(line: Line) -> Line:
    """Return the line as it is read aloud: what stands at its right end comes after the text."""
    return line._replace(text="; ".join(filter(None, (line.text, line.right))), right="", brief="")


def rows(line: Line, width: int, *, whole_links: bool = False) -> list[str]:
    """Return the line wrapped to the width, every row under the indent, and its right end on the last one.

    With `whole_links` an address stays in one piece however long it is, for a terminal that wraps it
    itself: one that was cut leads nowhere when it is clicked.
    """
    from rich.cells import cell_len  # noqa: PLC0415 - only when a terminal is drawn on

    is_full = line.indent > INDENT and cell_len(line.lead) >= line.indent and not line.lead.endswith(" ")
    if line.lead and (line.indent > width // 2 or is_full):
        apart = Line(line.lead, line.style), line._replace(lead="", indent=4)
        return [row for part in apart for row in rows(part, width)]
    room = max(8, width - line.indent)
    found = _wrapped(clean(line.text), room, whole_links=whole_links)
    found = _with_end(found, line, room) if line.right else found
    lead = line.lead + " " * (line.indent - cell_len(line.lead))
    return [(lead if number == 0 else " " * line.indent) + text for number, text in enumerate(found)]


def _wrapped(text: str, room: int, *, whole_links: bool) -> list[str]:
    """Return a text in rows; a word that is longer than one is cut, unless it is a link that stays whole."""
    from rich.cells import cell_len, chop_cells  # noqa: PLC0415

    found: list[str] = []
    row = ""
    for word in text.split(" "):
        if row and cell_len(row) + 1 + cell_len(word) > room:
            found.append(row)
            row = ""
        kept = cell_len(word) <= room or (whole_links and word.startswith("https://"))
        pieces = [word] if kept else chop_cells(word, room)
        found += pieces[:-1]
        row = f"{row} {pieces[-1]}" if row else pieces[-1]
    return [*found, row]


def _with_end(found: list[str], line: Line, room: int) -> list[str]:
    """Return the rows with the right end on the last one, in short if need be, or below it."""
    from rich.cells import cell_len  # noqa: PLC0415

    *above, last = found
    taken = cell_len(last) + 2 if last else 0
    for end in filter(None, (line.right, line.brief)):
        if taken + cell_len(end) <= room:
            return [*above, last + " " * (room - cell_len(last) - cell_len(end)) + end]
    below = _wrapped(line.brief or line.right, room, whole_links=False)
    return [*(found if last else above), *(" " * (room - cell_len(row)) + row for row in below)]
