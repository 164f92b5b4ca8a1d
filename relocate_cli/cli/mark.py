"""`relocate done`, `skip`, `wait`, `note`, `undo`: say where a task stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from relocate_cli.cli.command import command
from relocate_cli.cli.completing import complete_item, complete_open_item
from relocate_cli.errors import RelocateError
from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from relocate_cli.cli.session import Session
    from relocate_cli.usecases.marking import Target
    from relocate_cli.usecases.plans import Desk

ON = click.option("--on", metavar="DATE", help=_("The day it happened: 2027-02-01."))
UNDO = click.option("--undo", is_flag=True, help=_("Take it back: the task is to be done again."))
OPEN_ITEMS = click.argument("ids", nargs=-1, metavar="ID...", shell_complete=complete_open_item)


@command()
@OPEN_ITEMS
@ON
@UNDO
@click.pass_context
def done(
    context: click.Context, session: Session, *, ids: tuple[str, ...], on: str | None, undo: bool
) -> None:
    """Tick tasks, or single lines of them (notify-move.2)."""
    if not ids and session.screen.interactive:
        from relocate_cli.cli.walk import walk

        context.invoke(walk)
    else:
        _mark(session, ids, "open" if undo else "done", on)


@command()
@OPEN_ITEMS
@ON
@UNDO
def skip(session: Session, *, ids: tuple[str, ...], on: str | None, undo: bool) -> None:
    """Leave tasks out that you will not do."""
    _mark(session, ids, "open" if undo else "skip", on)


@command()
@OPEN_ITEMS
@ON
@UNDO
def wait(session: Session, *, ids: tuple[str, ...], on: str | None, undo: bool) -> None:
    """Say that you sent something off.

    The list then shows when an answer is expected.
    """
    _mark(session, ids, "open" if undo else "wait", on)


@command()
@click.argument("id", shell_complete=complete_item)
@click.argument("text", nargs=-1)
def note(session: Session, *, id: str, text: tuple[str, ...]) -> None:
    """Write a note beside a task.

    Without text the note is removed.
    """
    from relocate_cli.usecases.marking import note_change
    from relocate_cli.usecases.plans import open_plan, saved

    desk = open_plan(session.workspace)
    targets = _targets(session, desk, [id])
    after = saved(desk, [note_change(desk, target.item, " ".join(text)) for target in targets])
    _tell_where(session, desk, after, targets, "note")


@command()
def undo(session: Session) -> None:
    """Take back the last change: a tick, a paper or a note."""
    from relocate_cli.usecases.marking import event_item, undo_change
    from relocate_cli.usecases.plans import open_plan, saved

    desk = open_plan(session.workspace)
    change, events = undo_change(desk)
    saved(desk, [change])
    names = list(dict.fromkeys(event_item(event) for event in events))
    if session.screen.json:
        session.screen.document("undo/1", {"undone": names})
    elif session.screen.plain:
        session.screen.rows(("undone", name) for name in names)
    else:
        session.screen.tell(_("Taken back: {names}.").format(names=", ".join(names)))


def _mark(session: Session, ids: Sequence[str], kind: str, on: str | None) -> None:
    from relocate_cli.usecases.marking import mark_changes
    from relocate_cli.usecases.plans import open_plan, saved

    if not ids:
        message = _("Which task? Name at least one.")
        raise RelocateError(message, _("See the names with: relocate list"), 2)
    desk = open_plan(session.workspace)
    targets = _targets(session, desk, ids)
    after = saved(desk, mark_changes(desk, targets, kind, _day(on, session.today)))
    _tell_where(session, desk, after, targets, kind)


def _targets(session: Session, desk: Desk, ids: Sequence[str]) -> list[Target]:
    """Return what is meant; when several have the task, ask whose on a terminal."""
    from relocate_cli.usecases.marking import AmbiguousError, find_targets

    found: list[Target] = []
    for id in ids:
        try:
            found += find_targets(desk, id, session.person)
        except AmbiguousError as error:
            if not session.screen.interactive:
                raise
            from relocate_cli.cli.interviewing.asking import ask_whose

            found += ask_whose(session, error)
    return found


def _day(written: str | None, today: date) -> date:
    from relocate_cli.domain.answer import Unclear, read_day

    if written is None:
        return today
    day = read_day(written)
    if isinstance(day, Unclear):
        message = _("{text} is not a day.").format(text=repr(written))
        raise RelocateError(message, _("Write it like this: --on 2027-02-01"), 2)
    if day > today:
        message = _("{day} is still to come.").format(day=day.isoformat())
        raise RelocateError(message, _("Say the day on which it happened: --on 2027-02-01"), 2)
    return day


def _tell_where(session: Session, before: Desk, after: Desk, targets: Sequence[Target], kind: str) -> None:
    """Say what changed, how to undo it, and what comes next."""
    from relocate_cli.views.documents import item_document, item_row
    from relocate_cli.views.marked import freed_items, marked_lines

    checklist = after.checklist
    keys = {target.item.key for target in targets}
    now = [item for item in checklist.items if item.key in keys]
    if session.screen.json:
        session.screen.document(f"{kind}/1", {"items": [item_document(item) for item in now]})
    elif session.screen.plain:
        session.screen.rows(item_row(item) for item in now)
    else:
        freed = freed_items(before.checklist, checklist)
        session.screen.tell(*marked_lines(now, freed, checklist, after.guide, session.today))
