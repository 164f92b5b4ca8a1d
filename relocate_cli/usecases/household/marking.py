"""Tick, leave out, send off, reopen, note: turn what somebody names into changes to save."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from relocate_cli.domain.checklist.item import Item
    from relocate_cli.usecases.household.plans import Desk
    from relocate_cli.usecases.household.targets import Target


def mark_changes(
    desk: Desk, targets: Sequence[Target], kind: str, on: date | None = None
) -> list[dict[str, Any]]:
    """Return the changes that mark these items or lines as done, skip, wait or open; none if they are so.

    The last line ticks its task as well. Without a day it is today. Who marks a line saw which ones changed.
    """
    day = on or desk.workspace.today
    marks: dict[tuple[str, int], dict[str, Any]] = {}
    for item, part in targets:
        if _is_so(item, part, kind, on):
            continue
        marks[item.id, part] = _mark(desk, item, kind, day, _line(item, part, kind))
        if not part:
            continue
        for number, tick in enumerate(item.ticked.changed, 1):
            marks[item.id, -number] = _mark(desk, item, "open", day, _said(tick.part, tick.words, tick.line))
        ticked = {*item.parts_done, *(found.part for found in targets if found.item.key == item.key)}
        if kind == "done" and ticked >= {*item.parts} and not _is_so(item, 0, kind, None):
            marks[item.id, 0] = _mark(desk, item, kind, day)
    return list(marks.values())


def some_day_changes(desk: Desk, items: Iterable[Item]) -> list[dict[str, Any]]:
    """Return the changes that mark these items as done on a day that nobody remembers."""
    return [_mark(desk, item, "done", None) for item in items]


def _is_so(item: Item, part: int, kind: str, on: date | None) -> bool:
    """Whether it stands there already, for its present revision, so that nothing is to be saved or undone.

    Any day will do where none was named.
    """
    if part:
        return (part in item.parts_done) == (kind == "done")
    if not item.mark:
        return kind == "open"
    same_day = on is None or item.mark.on == on.isoformat()
    return item.mark.kind == kind and item.mark.rev >= item.task.rev and same_day


def _mark(
    desk: Desk, item: Item, kind: str, on: date | None, line: Mapping[str, Any] | None = None
) -> dict[str, Any]:
    data: dict[str, Any] = {
        "do": kind,
        "task": item.task.id,
        "on": on.isoformat() if on else "",
        "rev": item.task.rev,
        "pack": desk.guide.version_of(item.task.pack),
    }
    if item.member:
        data["member"] = item.member.id
    return desk.plan.change(**data, **(line or {}))


def _line(item: Item, part: int, kind: str) -> dict[str, Any]:
    """Return what a tick says of its line; what takes one back says what that one had said."""
    if not part:
        return {}
    tick = item.ticked.standing.get(part)
    if tick and kind != "done":
        return _said(tick.part, tick.words, tick.line)
    line = item.task.parts[part - 1]
    return _said(part, line.words, line.id)


def _said(part: int, words: str, line: str) -> dict[str, Any]:
    said = {"words": words, "line": line}
    return {"part": part, **{name: value for name, value in said.items() if value}}


def note_changes(desk: Desk, targets: Sequence[Target], text: str) -> list[dict[str, Any]]:
    """Return the changes that write a note beside these items, or remove it; none where it is so."""
    wanted = [text] if text else []
    items = {target.item.key: target.item for target in targets}.values()
    return [_note(desk, item, text) for item in items if [note.text for note in item.notes] != wanted]


def _note(desk: Desk, item: Item, text: str) -> dict[str, Any]:
    data: dict[str, Any] = {"do": "note", "task": item.task.id, "text": text}
    if item.member:
        data["member"] = item.member.id
    return desk.plan.change(**data)
