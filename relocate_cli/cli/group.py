"""A group of commands, each read from its module only when it is called."""

from __future__ import annotations

from importlib import import_module
from keyword import iskeyword
from typing import TYPE_CHECKING, Any

import click

from relocate_cli.cli.metavars import name_values
from relocate_cli.errors import RelocateError
from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Mapping


class Commands(click.Group):
    """Commands under one name; their help calls values by the words of the language."""

    def __init__(self, name: str, **settings: Any) -> None:
        super().__init__(name, **settings)
        name_values(self)


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

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Return the command that is meant; a mistyped one is told with the nearest."""
        if args and args[0] not in self.modules and not args[0].startswith("-"):
            from relocate_cli.domain.nearest import suggestion

            message = _("There is no command {name}.").format(name=repr(args[0]))
            see = _("See all of them with: {command} --help").format(command=ctx.command_path)
            raise RelocateError(message, suggestion(args[0], self.modules) or see, 2)
        return super().resolve_command(ctx, args)
