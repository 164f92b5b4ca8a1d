"""What was printed: which rows stood on the paper, in their order, and by which codes they are known."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.check_letter import LETTERS, check_letter

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from relocate_cli.domain.plan.event import Event

PRINTED = "booklet"
"""Events of this kind name a booklet and its rows; older programs keep them and do without."""
NAMES = tuple(f"{letter}{digit}" for letter in LETTERS for digit in range(2, 10))
"""A letter and a digit that is no letter's double."""
LOOK_ALIKES = str.maketrans("OIL", "011")
IGNORED = str.maketrans("", "", " -.:")
BETWEEN = re.compile(r"[,;\s]+")
TORN = re.compile(r"(?<!\S)([0-9]+) ([A-Z])(?!\S)", re.ASCII | re.IGNORECASE)
"""A number with its letter behind a space; the letter still shows whether they belong together."""
CODE = re.compile(r"([0-9OIL]+)([A-Z])", re.ASCII)


class Booklet(NamedTuple):
    """A printed list: its name, and what each row was for."""

    name: str
    rows: tuple[str, ...]
    """The ids of the items as they were then."""
    on: str = ""
    """ISO date on which it was printed."""

    def code(self, row: int) -> str:
        """Return what stands beside the box of a row, counted from 1: 12H."""
        return f"{row}{check_letter(f'{self.name}{row}')}"


class Mistake(StrEnum):
    """Why a code names no row."""

    FORM = "form"
    LETTER = "letter"
    ROW = "row"
    TWICE = "twice"
    """Two computers printed a booklet of this name, and the row means something else in each."""


def booklets_of(events: Iterable[Event]) -> list[Booklet]:
    """Return the booklets that were printed, the oldest first."""
    printed = sorted((event for event in events if event.do == PRINTED), key=lambda event: event.order)
    return [_booklet(event) for event in printed]


def _booklet(event: Event) -> Booklet:
    data = event.data
    return Booklet(str(data["booklet"]), tuple(data["rows"]), str(data.get("on", "")))


def free_names(booklets: Sequence[Booklet]) -> list[str]:
    """Return names for the next booklet; with none of them a code fits one of the last fifteen as well.

    What stands before the row decides its letter: two booklets with different sums share no code at all.
    """
    near = {check_letter(booklet.name) for booklet in booklets[-(len(LETTERS) - 1) :]}
    apart = [name for name in NAMES if check_letter(name) not in near]
    unused = {booklet.name for booklet in booklets}
    return [name for name in apart if name not in unused] or apart


def booklet_name(typed: str) -> str:
    """Return the name that somebody typed, in the form in which it is printed."""
    return typed.translate(IGNORED).upper()


def codes_in(typed: str) -> list[str]:
    """Return the codes that somebody typed in a row, with commas or without, also where one is torn apart."""
    return TORN.sub(r"\1\2", BETWEEN.sub(" ", typed)).split()


def row_of(booklet: Booklet, typed: str) -> int | Mistake:
    """Return which row a code names, or why it names none; O is read as 0, I and L as 1."""
    found = CODE.fullmatch(typed.translate(IGNORED).upper())
    number = found[1].translate(LOOK_ALIKES) if found else "0"
    if not found or number.startswith("0"):
        return Mistake.FORM
    if check_letter(f"{booklet.name}{number}") != found[2]:
        return Mistake.LETTER
    return int(number) if len(number) < 5 and int(number) <= len(booklet.rows) else Mistake.ROW
