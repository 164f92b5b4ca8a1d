"""What click makes for each call of a command; its help is laid out our way."""

from __future__ import annotations

from typing import Any

import click

HELP = {"help_option_names": ["-h", "--help"]}


class Context(click.Context):
    """Click's context; how help is laid out is only read when somebody asks for it."""

    def make_formatter(self) -> click.HelpFormatter:
        """Return what lays out a help text."""
        from relocate_cli.cli.help_form import HelpForm

        return HelpForm()


class InContext(click.Command):
    """What commands and groups of ours share."""

    context_class = Context

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read the arguments; what is wrong with them says of which command, where click forgets it."""
        try:
            return super().parse_args(ctx, args)
        except click.UsageError as error:
            error.ctx = error.ctx or ctx
            raise

    def invoke(self, ctx: click.Context) -> Any:
        """Run it; the session knows which one was called, should that go wrong."""
        ctx.find_root().obj.called = ctx
        return super().invoke(ctx)


class Command(InContext):
    """One command of ours."""
