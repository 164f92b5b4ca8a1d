"""The door: the group of commands, and the place where every error becomes words."""

from __future__ import annotations

import os

import click

from relocate_cli import __version__
from relocate_cli.cli.commands import COMMANDS
from relocate_cli.cli.common_options import common_options
from relocate_cli.cli.ending import INTERRUPTED, end_on_signals, ended_by, told
from relocate_cli.cli.group import LazyGroup
from relocate_cli.cli.session import Session
from relocate_cli.cli.terminal.echo import give_back_echo
from relocate_cli.language import _

COMPLETING = "_RELOCATE_COMPLETE"
"""The variable by which a shell asks what it may offer."""


class Relocate(LazyGroup):
    """The commands, each read from its module when it is called."""

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the commands by what they are for."""
        from relocate_cli.cli.overview import write_overview

        write_overview(self, ctx, formatter)


def door() -> Relocate:
    """Return the whole program as one group of commands."""
    made = Relocate(
        "relocate",
        "relocate_cli.cli",
        COMMANDS,
        invoke_without_command=True,
        callback=_without_command,
    )
    version = click.version_option(__version__, "-V", "--version", message="%(prog)s %(version)s")
    made.params += common_options()
    return version(made)


@click.pass_context
def _without_command(context: click.Context) -> int:
    """Show what is next when nothing else was asked."""
    if context.invoked_subcommand:
        return 0
    from relocate_cli.cli.reading.next import next

    code: int = context.invoke(next)
    return code


def run(arguments: list[str]) -> int:
    """Run one command and return its exit code; every error becomes words."""
    end_on_signals()
    session = None
    try:
        if os.environ.get(COMPLETING, "").startswith("powershell"):
            import relocate_cli.cli.powershell  # noqa: F401 - click learns of it so
        session = Session(arguments)  # before any help text is read: it knows the language
        ended = door().main(arguments, prog_name="relocate", obj=session, standalone_mode=False)
        return ended if isinstance(ended, int) else 0
    except (KeyboardInterrupt, click.Abort):
        return told(_("Stopped. What you ticked and answered is saved."), "", INTERRUPTED)
    except Exception as error:
        return ended_by(error, session, arguments)
    finally:
        give_back_echo()
