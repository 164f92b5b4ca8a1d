"""`relocate pack`: the commands for those who write a pack, or use one of somebody's."""

from __future__ import annotations

import click

from relocate_cli.cli.command import HELP, common_options, help_text
from relocate_cli.cli.group import LazyGroup

COMMANDS = {
    "new": "new",
    "preview": "preview",
    "check": "check",
    "prove": "prove",
    "translate": "translate",
    "drift": "drift",
    "compare": "drift",
    "build": "build",
    "install": "install",
    "list": "list",
    "remove": "remove",
    "schema": "schema",
}
"""Every command for packs, and the module in which it stands."""


def _pack() -> None:
    """Write, check, hand over and install the pack of a municipality."""
    context = click.get_current_context()
    if context.invoked_subcommand is None:
        click.echo(context.get_help())


pack = LazyGroup(
    "pack",
    "relocate_cli.cli.pack",
    COMMANDS,
    help=help_text(_pack),
    callback=_pack,
    invoke_without_command=True,
    context_settings=HELP,
    params=common_options(hidden=True),
)
