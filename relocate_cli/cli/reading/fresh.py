"""`relocate fresh`: what in the guide is old."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from relocate_cli.cli.command import command
from relocate_cli.cli.completing import complete_place
from relocate_cli.language import _

if TYPE_CHECKING:
    from relocate_cli.cli.session import Session
    from relocate_cli.views.reply import Reply

MOST = 10
"""How many of a kind people are shown at once; programs get all."""


@command("relocate fresh --place norsjo", reads=True)
@click.option("--place", metavar="PLACE", shell_complete=complete_place, help=_("The guide of this place."))
@click.option("-n", "number", type=click.IntRange(1), help=_("How many of each kind."))
def fresh(session: Session, *, place: str | None, number: int | None) -> Reply:
    """Show what in the guide is old.

    What concerns you stands first.

    Hours, telephone numbers and fees keep for 6 months, what a law says for 12, everything else for 24.
    A page that was older than that when it was read is named too.
    """
    from relocate_cli.usecases.reading.browsing import ages_of
    from relocate_cli.usecases.reading.look import open_look
    from relocate_cli.views.guide.fresh import fresh_reply

    look, width = open_look(session.workspace, session.household, place or ""), session.screen.width
    return fresh_reply(look.guide, ages_of(look), session.today, width=width, most=number or MOST)
