"""`relocate note`: what one writes down beside a task."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from relocate_cli.cli.command import command
from relocate_cli.cli.completing import complete_item
from relocate_cli.errors import RelocateError
from relocate_cli.language import _

if TYPE_CHECKING:
    from relocate_cli.cli.session import Session
    from relocate_cli.usecases.household.plans import Desk
    from relocate_cli.views.reply import Reply


@command("relocate note find-home phone on Monday")
@click.argument("id", shell_complete=complete_item)
@click.argument("words", nargs=-1, metavar="[TEXT]...")
@click.option("--remove", is_flag=True, help=_("Remove the note."))
def note(session: Session, *, id: str, words: tuple[str, ...], remove: bool) -> Reply:
    """Write a note beside a task, or show it.

    Without text the note is shown. A new one takes the place of the old one; --remove takes it away.
    """
    from relocate_cli.usecases.household.plans import open_plan

    text = " ".join(words).strip()
    if text and remove:
        message = _("A note cannot be written and removed at once.")
        raise RelocateError(message, _("Leave out the text, or --remove."), 2)
    desk = open_plan(session.workspace, session.household)
    return _written(session, desk, id, text) if text or remove else _shown(session, desk, id)


def _shown(session: Session, desk: Desk, id: str) -> Reply:
    """Show the notes; of a task that several have, those of all unless one is named."""
    from relocate_cli.usecases.household.targets import find_targets
    from relocate_cli.views.changes.noted import notes_reply

    targets = find_targets(desk, id, session.person or "all")
    return notes_reply([target.item for target in targets])


def _written(session: Session, desk: Desk, id: str, text: str) -> Reply:
    """Write the note, or remove it when there is no text."""
    from relocate_cli.cli.household.marking import named_targets
    from relocate_cli.usecases.household.marking import note_changes
    from relocate_cli.usecases.household.plans import saved
    from relocate_cli.views.changes.marked import marked_reply
    from relocate_cli.views.changes.noted import removed_reply

    targets = named_targets(session, desk, [id])
    before = [target.item for target in targets]
    after = saved(desk, note_changes(desk, targets, text))
    keys = {item.key for item in before}
    return marked_reply("note", keys, desk.checklist, after) if text else removed_reply(before, after)
