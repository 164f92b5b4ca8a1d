"""`relocate done`, `skip`, `wait`: say where a task stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from relocate_cli.cli.command import command
from relocate_cli.cli.completing import complete_open_item
from relocate_cli.cli.household.marking import day_done, named_targets
from relocate_cli.errors import RelocateError
from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Sequence

    from relocate_cli.cli.session import Session
    from relocate_cli.views.reply import Reply

ON = click.option("--on", metavar="DATE", help=_("The day it happened: 2027-02-01."))
UNDO = click.option("--undo", is_flag=True, help=_("Take it back: the task is to be done again."))
OPEN_ITEMS = click.argument("ids", nargs=-1, metavar="ID...", shell_complete=complete_open_item)


@command("relocate done gather-papers")
@OPEN_ITEMS
@ON
@UNDO
def done(session: Session, *, ids: tuple[str, ...], on: str | None, undo: bool) -> Reply:
    """Tick tasks, or single lines of them (notify-move.2)."""
    if ids or session.screen.json or not session.screen.interactive:
        return _mark(session, ids, "open" if undo else "done", on)
    from relocate_cli.cli.walk import go_through

    return go_through(session)


@command("relocate skip library-card")
@OPEN_ITEMS
@ON
@UNDO
def skip(session: Session, *, ids: tuple[str, ...], on: str | None, undo: bool) -> Reply:
    """Leave tasks out that you will not do."""
    return _mark(session, ids, "open" if undo else "skip", on)


@command("relocate wait identity-check:anna")
@OPEN_ITEMS
@ON
@UNDO
def wait(session: Session, *, ids: tuple[str, ...], on: str | None, undo: bool) -> Reply:
    """Say that you sent something off.

    The list then shows when an answer is expected.
    """
    return _mark(session, ids, "open" if undo else "wait", on)


def _mark(session: Session, ids: Sequence[str], kind: str, on: str | None) -> Reply:
    from relocate_cli.usecases.household.marking import mark_changes
    from relocate_cli.usecases.household.plans import open_plan, saved
    from relocate_cli.views.changes.marked import marked_reply

    if not ids:
        message = _("Which task? Name at least one.")
        raise RelocateError(message, _("See the names with: relocate list"), 2)
    desk = open_plan(session.workspace, session.household)
    targets = named_targets(session, desk, ids)
    after = saved(desk, mark_changes(desk, targets, kind, day_done(on, session.today)))
    return marked_reply(kind, {target.item.key for target in targets}, desk.checklist, after)
