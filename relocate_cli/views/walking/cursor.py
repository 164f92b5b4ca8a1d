"""Where one is in a list: which row, what is open and how far it is scrolled, what is filtered and typed."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.checklist.item import State
from relocate_cli.domain.checklist.rows import TaskRow, rows_of
from relocate_cli.domain.naming import folded
from relocate_cli.domain.profile.member import is_for

if TYPE_CHECKING:
    from collections.abc import Iterable

    from relocate_cli.domain.checklist.blocker import ItemKey
    from relocate_cli.domain.checklist.item import Item


class Cursor(NamedTuple):
    """One moment of going through a list."""

    items: tuple[Item, ...]
    """All items in their order."""
    at: ItemKey = ("", "")
    """The item one stands on."""
    opened: bool = False
    helped: bool = False
    """Whether the keys are shown."""
    offset: int = 0
    """How far the open text is scrolled."""
    top: int = 0
    """The first row of the list that was shown last."""
    words: str = ""
    """Only items with all these words are shown."""
    person: str = ""
    """Only items of this member, and those of the household, are shown."""
    unfolded: bool = False
    """Whether what cannot be done yet is shown too."""
    apart: frozenset[str] = frozenset()
    """The tasks of which everybody has a row of their own."""
    asking: str = ""
    """What is being typed: ``words`` or ``note``."""
    typed: str = ""
    message: str = ""
    trouble: bool = False
    """Whether the message says that something went wrong."""

    @property
    def fitting(self) -> list[Item]:
        """The items that pass the filters."""
        wanted = folded(self.words).split()
        found = [item for item in self.items if is_for(item.member, self.person)]
        return [item for item in found if _has_words(item, wanted)] if wanted else found

    @property
    def shown(self) -> list[Item]:
        """Those of them that can be done, and what waits where somebody wants to see it or looks for it."""
        if self.unfolded or self.words:
            return self.fitting
        return [item for item in self.fitting if item.state is not State.BLOCKED]

    @property
    def rows(self) -> list[TaskRow]:
        """The rows that are shown: a task for several people is one, unless they were taken apart."""
        found: list[TaskRow] = []
        for row in rows_of(self.shown):
            found += [TaskRow((item,)) for item in row.items] if row.task.id in self.apart else [row]
        return found

    @property
    def current(self) -> TaskRow | None:
        """The row one stands on, if any is shown."""
        return next((row for row in self.rows if self.at in row.keys), None)


def _has_words(item: Item, wanted: Iterable[str]) -> bool:
    """Whether all these words, already folded, stand in its title, its id, its member's name or its notes."""
    name = item.member.name if item.member else ""
    text = folded(" ".join([item.task.title, item.id, name, *(note.text for note in item.notes)]))
    return all(word in text for word in wanted)
