"""`relocate export`: the plan as a file for other programs, for the browser, or for another computer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from relocate_cli.cli.command import alone
from relocate_cli.cli.group import LazyGroup

if TYPE_CHECKING:
    from relocate_cli.cli.session import Session
    from relocate_cli.views.reply import Reply

COMMANDS = {
    "ics": "ics",
    "html": "html",
    "md": "md",
    "json": "json",
}
"""Every format, and the module in which it stands."""


def _export(_session: Session) -> Reply:
    """Write your plan to a file: calendar, page, text or data."""
    from relocate_cli.views.topics import text_reply

    return text_reply("export", click.get_current_context().get_help())


export = LazyGroup(
    "export",
    "relocate_cli.cli.sharing.export",
    COMMANDS,
    example="relocate export ics",
    **alone(_export),
)
