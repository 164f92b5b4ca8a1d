"""Print a booklet, and type back what was ticked on it."""

from __future__ import annotations

from secrets import choice
from typing import TYPE_CHECKING

from relocate_cli.domain.checklist.typed_back import Typed, TypedBack, Wrong
from relocate_cli.domain.plan.booklet import (
    PRINTED,
    Booklet,
    Mistake,
    booklet_name,
    booklets_of,
    free_names,
    row_of,
)
from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.usecases.household.plans import saved

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from relocate_cli.domain.checklist.item import Item
    from relocate_cli.usecases.household.plans import Desk


def next_booklet(desk: Desk, rows: tuple[str, ...]) -> Booklet:
    """Return the booklet of these rows: the last one if they did not change since, else one more."""
    printed = booklets_of(desk.household.events)
    if printed and printed[-1].rows == rows:
        return printed[-1]
    return Booklet(choice(free_names(printed)), rows, desk.today.isoformat())


def keep_booklet(desk: Desk, booklet: Booklet) -> Desk:
    """Save what stands on the paper, so that its codes mean the same for good."""
    if booklet in booklets_of(desk.household.events):
        return desk
    change = {"do": PRINTED, "booklet": booklet.name, "rows": list(booklet.rows), "on": booklet.on}
    return saved(desk, [change])


def find_booklets(desk: Desk, name: str) -> list[Booklet]:
    """Return the booklets of this name: one, unless two computers printed without knowing of each other."""
    printed = booklets_of(desk.household.events)
    wanted = booklet_name(name)
    if found := [booklet for booklet in printed if booklet.name == wanted]:
        return found
    message = _("Which booklet? Its name stands on each page.")
    if wanted:
        message = _("No booklet {name} was printed from this list.").format(name=repr(name))
    if not printed:
        raise RelocateError(message, _("Print one with: relocate print"), 1 if wanted else 2)
    names = list(dict.fromkeys(booklet.name for booklet in reversed(printed)))
    if not wanted:
        raise RelocateError(message, _("Add it: {option}").format(option=f"--booklet {names[0]}"), 2)
    hint = _("Its name stands on each page. There are: {names}.").format(names=", ".join(names))
    raise RelocateError(message, hint)


def typed_back(desk: Desk, name: str, codes: Iterable[str]) -> TypedBack:
    """Return which rows these codes name, each once, and which of them name none."""
    booklets = find_booklets(desk, name)
    found: dict[str, Typed] = {}
    wrong = []
    for code in codes:
        read = _read(booklets, code)
        if isinstance(read, Mistake):
            wrong.append(Wrong(code, read, _fits(desk, booklets[0].name, code)))
        else:
            found.setdefault(read, Typed(code, read, _item(desk, read)))
    return TypedBack(booklets[0].name, tuple(found.values()), tuple(wrong))


def _read(booklets: Sequence[Booklet], code: str) -> str | Mistake:
    """Return for which item a row stood; two booklets of one name have to agree on it."""
    read: dict[str | Mistake, None] = {}
    for booklet in booklets:
        row = row_of(booklet, code)
        read[row if isinstance(row, Mistake) else booklet.rows[row - 1]] = None
    return next(iter(read)) if len(read) == 1 else Mistake.TWICE


def _fits(desk: Desk, name: str, code: str) -> str:
    """Return the name of another booklet that has such a row."""
    others = (booklet for booklet in booklets_of(desk.household.events) if booklet.name != name)
    return next((one.name for one in others if not isinstance(row_of(one, code), Mistake)), "")


def _item(desk: Desk, id: str) -> Item | None:
    """Return the item that a row stood for, also where its task has another name by now."""
    task, _colon, member = id.partition(":")
    return desk.checklist.item((desk.guide.renamed.get(task, task), member))
