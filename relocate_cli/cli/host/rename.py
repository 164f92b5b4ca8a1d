"""`relocate host rename`: call a household otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from relocate_cli.cli.command import command
from relocate_cli.cli.completing import complete_household

if TYPE_CHECKING:
    from relocate_cli.cli.session import Session
    from relocate_cli.views.reply import Reply


@command("relocate host rename Ali 'Ali and Noor'")
@click.argument("name", shell_complete=complete_household)
@click.argument("new_name", metavar="NEW-NAME")
def rename(session: Session, *, name: str, new_name: str) -> Reply:
    """Call a household that you receive otherwise; its plan stays as it is."""
    from relocate_cli.cli.homes import refuse_missing
    from relocate_cli.cli.host import refuse_one
    from relocate_cli.usecases.hosting.adding import rename_received
    from relocate_cli.usecases.hosting.received import find_received
    from relocate_cli.views.hosting.added import renamed_reply

    refuse_missing(session.homes)
    refuse_one(session)
    found = find_received(session.homes, name)
    return renamed_reply(found.id, found.name, rename_received(session.homes, found, new_name))
