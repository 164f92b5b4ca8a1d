"""A command of relocate: click's, with the options that every command takes before and after its name."""

from __future__ import annotations

import inspect
from functools import wraps
from typing import TYPE_CHECKING, Any

import click

from relocate_cli.cli.common_options import common_options
from relocate_cli.cli.context import HELP, Command
from relocate_cli.cli.language_note import note_language
from relocate_cli.cli.metavars import name_values
from relocate_cli.cli.replying import end_with, remember
from relocate_cli.errors import RelocateError
from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from relocate_cli.cli.session import Session
    from relocate_cli.views.reply import Reply


def command(
    example: str, *, no_json: str = "", reads: bool = False, **settings: Any
) -> Callable[[Callable[..., Reply]], click.Command]:
    """Make a command of a function that returns a reply: its docstring is the help text, an example ends it.

    `no_json` says why a command has no document, and what to use instead. One that only `reads`
    may be answered by what it said before.
    """

    def decorate(function: Callable[..., Reply]) -> click.Command:
        name = settings.pop("name", function.__name__.rstrip("_").replace("_", "-"))
        callback = replying(function, no_json, reads=reads)
        epilog = _("Example: {command}").format(command=example)
        settings.update(help=help_text(function), epilog=epilog, context_settings=HELP)
        made: click.Command = click.command(name, cls=Command, **settings)(callback)
        name_values(made)
        made.params += common_options(hidden=True)
        return made

    return decorate


def replying(function: Callable[..., Reply], no_json: str = "", *, reads: bool = False) -> Callable[..., int]:
    """Return what click calls: it says what the function replies, and returns the exit code."""

    @wraps(function)
    def replied(session: Session, **given: Any) -> int:
        if no_json and session.screen.json:
            name = click.get_current_context().command_path
            message = _("{command} has no JSON document.").format(command=name)
            raise RelocateError(message, no_json, 2)
        note_language(session)
        return _said(session, function(session, **given), reads=reads)

    return click.pass_obj(replied)


def alone(
    function: Callable[..., Reply], options: Sequence[click.Parameter] = (), *, reads: bool = False
) -> dict[str, Any]:
    """Return the settings of a group of commands that replies with a function where none was named."""

    @wraps(function)
    def replied(context: click.Context, **given: Any) -> int:
        return (
            0
            if context.invoked_subcommand
            else _said(context.obj, function(context.obj, **given), reads=reads)
        )

    return {
        "help": help_text(function),
        "callback": click.pass_context(replied),
        "invoke_without_command": True,
        "params": [*options, *common_options(hidden=True)],
    }


def _said(session: Session, reply: Reply, *, reads: bool) -> int:
    code = end_with(session, reply)
    if reads and code == 0:
        remember(session)
    return code


def help_text(function: Callable[..., Any]) -> str:
    """Return a function's docstring in the language of the program."""
    return _(inspect.cleandoc(function.__doc__ or ""))
