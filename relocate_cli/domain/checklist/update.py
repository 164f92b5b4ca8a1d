"""What another version of a guide changes on a list: what came, went, moved, or is done otherwise now."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.checklist.checklist import Checklist
from relocate_cli.domain.checklist.difference import Difference, difference
from relocate_cli.domain.checklist.retold import Retold

if TYPE_CHECKING:
    from collections.abc import Mapping

    from relocate_cli.domain.checklist.item import Item
    from relocate_cli.domain.checklist.overtaken import Overtaken
    from relocate_cli.domain.guide.guide import Guide


class Update(NamedTuple):
    """What came, went and moved, what is done otherwise now, and why something was retired."""

    change: Difference
    revised: tuple[Item, ...]
    """Items whose task says another thing to do; one that is done asks for a second look."""
    retired: Mapping[str, str]
    """Why a task that went is no longer in the guide, by its id."""
    overtaken: Overtaken
    lost: tuple[Item, ...] = ()
    """Items with something ticked that went with their task, and the guide says nothing of it."""
    retold: Retold = Retold()

    def __bool__(self) -> bool:
        """Whether anything changed."""
        return bool(self.change or self.revised or any(self.overtaken) or any(self.retold))


def update_of(before: Checklist, after: Checklist, guide: Guide, overtaken: Overtaken) -> Update:
    """Return what the guide made of the list that stood before; a renamed task is the same task."""
    old = Checklist(tuple(_renamed(item, guide.renamed) for item in before.items), ())
    revisions = {item.key: item.task.rev for item in old.items}
    revised = [item for item in after.items if item.task.rev > revisions.get(item.key, item.task.rev)]
    change = difference(old, after)
    gone = {item.task.id for item in change.went}
    retired = {id: why for id, why in guide.retired.items() if id in gone}
    lost = [item for item in change.went if item.task.id not in {*guide.tasks, *retired} and _is_begun(item)]
    return Update(change, tuple(revised), retired, overtaken, tuple(lost))


def _is_begun(item: Item) -> bool:
    return bool(item.mark or item.ticked.lines or item.notes)


def _renamed(item: Item, renamed: Mapping[str, str]) -> Item:
    id = item.task.id
    return item._replace(task=item.task._replace(id=renamed[id])) if id in renamed else item
