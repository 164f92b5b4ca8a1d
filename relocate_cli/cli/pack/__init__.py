"""`relocate pack`: the commands for those who write a pack, or use one of somebody's."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from relocate_cli.cli.command import alone
from relocate_cli.cli.group import LazyGroup

if TYPE_CHECKING:
    from relocate_cli.cli.session import Session
    from relocate_cli.views.reply import Reply

COMMANDS = {
    "new": "new",
    "edit": "edit",
    "preview": "preview",
    "check": "check",
    "prove": "prove",
    "translate": "translate",
    "words": "words",
    "drift": "drift",
    "compare": "compare",
    "build": "build",
    "send": "send",
    "install": "install",
    "list": "list",
    "remove": "remove",
    "schema": "schema",
}
"""Every command for packs, and the module in which it stands."""


def _pack(_session: Session) -> Reply:
    """Write, check, hand over and install the pack of a municipality."""
    from relocate_cli.views.topics import text_reply

    return text_reply("pack", click.get_current_context().get_help())


pack = LazyGroup(
    "pack",
    "relocate_cli.cli.pack",
    COMMANDS,
    example="relocate pack new mala",
    **alone(_pack),
)
