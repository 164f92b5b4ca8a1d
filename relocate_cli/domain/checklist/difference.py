"""What changed between two checklists: which items came, which went, and which dates moved."""

from datetime import date
from typing import NamedTuple

from relocate_cli.domain.checklist.checklist import Checklist
from relocate_cli.domain.checklist.item import Item
from relocate_cli.domain.checklist.pressure import is_legal


class Moved(NamedTuple):
    """An item whose due date is another one now."""

    item: Item
    before: date | None
    was_about: bool = False
    """Whether the day before counted from one that somebody knew only about."""


class Difference(NamedTuple):
    """What came, what went, and what moved, in the order of the lists; days of the law moved first."""

    came: tuple[Item, ...]
    went: tuple[Item, ...]
    moved: tuple[Moved, ...]
    doubtful: tuple[Item, ...] = ()
    """What was on the list, and only may be there until a question is answered."""

    def __bool__(self) -> bool:
        """Whether anything changed."""
        return bool(self.came or self.went or self.moved or self.doubtful)


def difference(before: Checklist, after: Checklist) -> Difference:
    """Return what changed from one checklist to the other."""
    old = {item.key: item for item in before.items}
    new = {item.key: item for item in after.items}
    maybe = {maybe.key for maybe in after.maybes}
    went = [item for key, item in old.items() if key not in new]
    moved = [
        Moved(item, old[key].due, old[key].about)
        for key, item in new.items()
        if key in old and item.due != old[key].due and item.is_open and not _both_press(old[key], item)
    ]
    return Difference(
        tuple(item for key, item in new.items() if key not in old),
        tuple(item for item in went if item.key not in maybe),
        tuple(sorted(moved, key=lambda one: not is_legal(one.item))),
        tuple(item for item in went if item.key in maybe),
    )


def _both_press(old: Item, new: Item) -> bool:
    """Whether both rows say that it is time: how long ago a day was tells nobody anything."""
    pressing = all(item.due and item.first and item.due <= item.first for item in (old, new))
    return pressing and not is_legal(new)
