"""`relocate host add`: begin to receive a household."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from relocate_cli.cli.command import command
from relocate_cli.cli.completing import complete_place
from relocate_cli.errors import RelocateError
from relocate_cli.language import _

if TYPE_CHECKING:
    from relocate_cli.cli.session import Session
    from relocate_cli.views.reply import Reply


@command("relocate host add Ali --arrives 2027-02-01")
@click.argument("name")
@click.option("--place", metavar="PLACE", shell_complete=complete_place, help=_("Where they come to."))
@click.option("--arrives", metavar="DATE", help=_("The day they arrive: 2027-02-01, 'about March' ..."))
def add(session: Session, *, name: str, place: str | None, arrives: str | None) -> Reply:
    """Begin to receive a household, under a name that you choose.

    A first name is enough. Keep no more of them than they gave you. Without --place they come to where your
    own plan is for.
    """
    from relocate_cli.cli.homes import refuse_missing
    from relocate_cli.cli.host import refuse_one
    from relocate_cli.usecases.hosting.adding import add_received, checked_name
    from relocate_cli.views.hosting.added import added_reply

    refuse_missing(session.homes)
    refuse_one(session)
    name = checked_name(session.homes, name)
    stand = add_received(session.workspace, name, _place(session, place), arrives or "")
    return added_reply(stand, session.today)


def _place(session: Session, written: str | None) -> str:
    """Return where they come to: the place named, that of one's own plan, or one that is chosen."""
    from relocate_cli.cli.interviewing.choosing import choose_one
    from relocate_cli.usecases.guides.places import find_place, municipalities

    if written:
        return find_place(session.workspace, written).id
    if own := session.own.plan.profile.place:
        return own
    found = municipalities(session.workspace)
    if not session.screen.interactive or session.options.get("yes"):
        hint = _("Name the place: --place {first}. There are: {words}.")
        words = ", ".join(place.id for place in found)
        raise RelocateError(_("Where do they come to?"), hint.format(first=found[0].id, words=words), 2)
    options = [(place.id, place.name) for place in found]
    return choose_one(session.screen, _("Where do they come to?"), options, found[0].id)
