"""A group of commands, each read from its module only when it is called."""

from __future__ import annotations

from importlib import import_module
from keyword import iskeyword
from typing import TYPE_CHECKING, Any

import click

from relocate_cli.cli.context import HELP, InContext
from relocate_cli.cli.metavars import name_values
from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Mapping


class Commands(InContext, click.Group):
    """Commands under one name; their help calls values by the words of the language."""

    def __init__(self, name: str, *, example: str = "", **settings: Any) -> None:
        super().__init__(name, **{"context_settings": HELP, **settings})
        self.epilog = _("Example: {command}").format(command=example) if example else self.epilog
        name_values(self)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write each command with its whole summary, where click cuts it."""
        from relocate_cli.cli.help_form import first_paragraph

        found = [(name, self.get_command(ctx, name)) for name in self.list_commands(ctx)]
        with formatter.section(_("Commands")):
            formatter.write_dl([(name, first_paragraph(command)) for name, command in found if command])

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Return the command that is meant; a mistyped one is told with the nearest."""
        known = self.list_commands(ctx)
        if args and args[0] not in known and not args[0].startswith("-"):
            from relocate_cli.cli.mistakes import unknown_command

            raise unknown_command(args[0], known, ctx)
        return super().resolve_command(ctx, args)


class LazyGroup(Commands):
    """Commands listed by hand: the name of each, and the module in which it stands."""

    def __init__(self, name: str, package: str, modules: Mapping[str, str], **settings: Any) -> None:
        super().__init__(name, **settings)
        self.package, self.modules = package, modules

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """Return all command names, those of every day first."""
        return list(self.modules)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:  # noqa: ARG002
        """Return the command of this name."""
        module = self.modules.get(name)
        if not module:
            return None
        own = f"{name}_" if iskeyword(name) else name
        found: click.Command = getattr(import_module(f"{self.package}.{module}"), own)
        return found
