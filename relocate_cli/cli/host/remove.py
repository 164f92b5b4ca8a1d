"""`relocate host remove`: erase a household that was received, whole."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

import click

from relocate_cli.cli.command import command
from relocate_cli.cli.completing import complete_household
from relocate_cli.errors import RelocateError
from relocate_cli.language import _

if TYPE_CHECKING:
    from relocate_cli.cli.session import Session
    from relocate_cli.usecases.hosting.received import Received
    from relocate_cli.views.reply import Reply


@command("relocate host remove Ali")
@click.argument("name", shell_complete=complete_household)
def remove(session: Session, *, name: str) -> Reply:
    """Erase a household that you received: its plan, ticks, notes and answers, after asking.

    Your own plan and the other households stay as they are.
    """
    from relocate_cli.cli.homes import refuse_missing
    from relocate_cli.cli.host import refuse_one
    from relocate_cli.usecases.hosting.received import find_to_remove

    refuse_missing(session.homes)
    refuse_one(session)
    return removed_household(session, find_to_remove(session.homes, name))


def removed_household(session: Session, received: Received) -> Reply:
    """Say what goes of a household, ask, and erase it."""
    from relocate_cli.cli.interviewing.asking import confirm
    from relocate_cli.usecases.erasing import erase_received
    from relocate_cli.views.hosting.added import erased_reply, going_lines

    household, plan = received.household, None
    with suppress(RelocateError, OSError):  # what cannot be read can still be removed
        plan = household.plan
    folders = [str(folder) for folder in (household.data, household.state) if folder.is_dir()]
    session.screen.tell(*going_lines(received.name, plan, folders))
    agreed = confirm(session, _("Remove {name}? This cannot be undone.").format(name=received.name))
    removed = erase_received(session.homes, received.id) if agreed else []
    return erased_reply(received.name, [str(path) for path in removed])
