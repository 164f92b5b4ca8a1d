"""One sitting over the list: what each key asks for is saved on top of what stands there now, then shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from relocate_cli.domain.checklist.item import State, item_id
from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.usecases.household.marking import event_item, mark_changes, note_change, undo_change
from relocate_cli.usecases.household.plans import refreshed, saved
from relocate_cli.usecases.household.targets import Target

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from relocate_cli.domain.checklist.item import Checklist, Item, ItemKey
    from relocate_cli.usecases.guides.opening import Details
    from relocate_cli.usecases.household.plans import Desk


KIND_OF_STATE = {State.DONE: "done", State.WAITING: "wait", State.SKIPPED: "skip"}


class Wish(NamedTuple):
    """What a key asks for that is more than looking: it is saved first, and shown afterwards."""

    kind: str
    """``done``, ``open``, ``wait``, ``skip``, ``note``, ``undo`` or ``leave``."""
    key: ItemKey = ("", "")
    part: int = 0
    text: str = ""


class Sitting(NamedTuple):
    """The desk with its checklist, worked out once after every change; and how all this began."""

    desk: Desk
    checklist: Checklist
    texts: Details
    first: Checklist
    touched: frozenset[str] = frozenset()
    """The ids of the items that were changed here."""


def sit_down(desk: Desk) -> Sitting:
    """Return the beginning of a sitting."""
    checklist = desk.checklist
    return Sitting(desk, checklist, desk.details, checklist)


def caught_up(sitting: Sitting) -> Sitting:
    """Return the sitting with what other windows and computers saved meanwhile; the same one if nothing."""
    desk = refreshed(sitting.desk)
    return sitting if desk is sitting.desk else _over(sitting, desk)


def fulfilled(sitting: Sitting, wishes: Sequence[Wish]) -> tuple[Sitting, list[str]]:
    """Return the sitting after wishes of one kind, now on the disk, and the ids of their items."""
    sitting = caught_up(sitting)
    desk = sitting.desk
    if wishes[0].kind == "undo":
        change, events = undo_change(desk)
        names = list(dict.fromkeys(event_item(event).partition(".")[0] for event in events))
        return _over(sitting, saved(desk, [change]), names), names
    targets = [(wish, Target(_item(sitting, wish), wish.part)) for wish in wishes]
    names = list(dict.fromkeys(target.item.id for _wish, target in targets))
    changes = _changes(desk, [(wish, target) for wish, target in targets if not _stands(wish, target)])
    return (_over(sitting, saved(desk, changes), names) if changes else sitting), names


def _item(sitting: Sitting, wish: Wish) -> Item:
    item = sitting.checklist.item(wish.key)
    if not item:
        raise RelocateError(_("{task} is not on your list any more.").format(task=item_id(wish.key)))
    return item


def _over(sitting: Sitting, desk: Desk, touched: Iterable[str] = ()) -> Sitting:
    texts = sitting.texts if desk.guide is sitting.desk.guide else desk.details
    return sitting._replace(
        desk=desk, checklist=desk.checklist, texts=texts, touched=sitting.touched | {*touched}
    )


def _stands(wish: Wish, target: Target) -> bool:
    """Whether it stands there already; perhaps another window has just said the same."""
    item, part = target
    if wish.kind == "note":
        return [note.text for note in item.notes] == [wish.text] * bool(wish.text)
    if part:
        return (part in item.parts_done) == (wish.kind == "done")
    return KIND_OF_STATE.get(item.state, "open") == wish.kind


def _changes(desk: Desk, wanted: Sequence[tuple[Wish, Target]]) -> list[dict[str, Any]]:
    notes = [note_change(desk, target.item, wish.text) for wish, target in wanted if wish.kind == "note"]
    if notes or not wanted:
        return notes
    targets = [target for _wish, target in wanted]
    return mark_changes(desk, targets, wanted[0][0].kind, desk.workspace.today)
