"""`relocate host`: the desk of whoever receives several households."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.cli.command import alone
from relocate_cli.cli.group import LazyGroup
from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.views.addressed import typed_name

if TYPE_CHECKING:
    from relocate_cli.cli.session import Session
    from relocate_cli.views.reply import Reply

COMMANDS = {
    "add": "add",
    "import": "importing",
    "day": "day",
    "rename": "rename",
    "remove": "remove",
}
"""Every command of a host, and the module in which it stands."""


def _host(session: Session) -> Reply:
    """Show the households that you receive as a host; add, bring in or remove one.

    Each has a plan and a folder of its own. Every other command works for one of them:
    `relocate --household NAME next`.
    """
    from relocate_cli.cli.homes import refuse_missing
    from relocate_cli.usecases.hosting.reception import left_over, reception
    from relocate_cli.views.hosting.desk import desk_reply

    refuse_missing(session.homes)
    refuse_one(session)
    return desk_reply(reception(session.workspace), left_over(session.homes), session.today)


def refuse_one(session: Session) -> None:
    """Raise RelocateError where a household was named for a command that is about all of them."""
    if "household" in session.options:
        message = _("`relocate host` is about all households that you receive.")
        hint = _("Leave --household out, or look at one: relocate --household {name} next")
        raise RelocateError(message, hint.format(name=typed_name("NAME", session.options["household"])), 2)


host = LazyGroup(
    "host",
    "relocate_cli.cli.host",
    COMMANDS,
    example="relocate host add Ali --arrives 2027-02-01",
    **alone(_host),
)
