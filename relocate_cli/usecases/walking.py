"""Going through the list: what is asked for is saved on top of what stands there now, then shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.checklist.doable import doable_first
from relocate_cli.domain.checklist.item import item_id
from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.usecases.household.marking import mark_changes, note_changes
from relocate_cli.usecases.household.plans import refreshed, saved
from relocate_cli.usecases.household.targets import Target
from relocate_cli.usecases.household.undoing import undoing_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from relocate_cli.domain.checklist.blocker import ItemKey
    from relocate_cli.domain.checklist.checklist import Checklist
    from relocate_cli.domain.checklist.item import Item
    from relocate_cli.usecases.household.plans import Desk


class Request(NamedTuple):
    """What a key or a typed line asks for."""

    do: str
    """``done``, ``open``, ``wait``, ``skip``, ``note`` and ``undo`` are saved; others only show something."""
    targets: tuple[tuple[ItemKey, int], ...] = ()
    """Items, each with the number of one of its lines, or 0 for all of it."""
    text: str = ""


class Walk(NamedTuple):
    """The plan as it stands now, and how it stood when the walk began."""

    desk: Desk
    first: Checklist
    touched: frozenset[str] = frozenset()
    """The ids of the items that were changed here."""

    @property
    def checklist(self) -> Checklist:
        """The checklist as it stands now."""
        return self.desk.checklist

    @property
    def items(self) -> tuple[Item, ...]:
        """Its items; in each phase those first that could be done when the walk began."""
        return doable_first(self.checklist.items, {item.key: item.state for item in self.first.items})


def begin_walk(desk: Desk) -> Walk:
    """Return the beginning of a walk."""
    return Walk(_read(desk), desk.checklist)


def caught_up(walk: Walk) -> Walk:
    """Return the walk with what other windows and computers saved meanwhile; the same one if nothing."""
    desk = refreshed(walk.desk)
    return walk if desk is walk.desk else _over(walk, desk)


def walk_after(walk: Walk, request: Request) -> tuple[Walk, list[str]]:
    """Return the walk after a request, now on the disk, and the ids of the items it is about."""
    walk = caught_up(walk)
    desk = walk.desk
    if request.do == "undo":
        undoing = undoing_of(desk)
        if undoing.overtaken or undoing.moves_the_plan or undoing.is_large:
            raise RelocateError(_("That is more than a tick: leave the list, then: relocate undo"))
        changes = [undoing.change]
        names = [name.partition(".")[0] for name in undoing.names]
    else:
        targets = [Target(_item(walk, key), part) for key, part in request.targets]
        names = [target.item.id for target in targets]
        if request.do == "note":
            changes = note_changes(desk, targets, request.text)
        else:
            changes = mark_changes(desk, targets, request.do)
    names = list(dict.fromkeys(names))
    return (_over(walk, saved(desk, changes), names) if changes else walk), names


def _item(walk: Walk, key: ItemKey) -> Item:
    item = walk.checklist.item(key)
    if not item:
        raise RelocateError(_("{task} is not on your list any more.").format(task=item_id(key)))
    return item


def _over(walk: Walk, desk: Desk, touched: Iterable[str] = ()) -> Walk:
    return walk._replace(desk=_read(desk), touched=walk.touched | {*touched})


def _read(desk: Desk) -> Desk:
    """Return the desk once its long texts are read: no later key shall wait for them, or fail."""
    desk.details  # noqa: B018 - it is kept once it was read
    return desk
