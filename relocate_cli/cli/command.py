"""A command of relocate: click's, with the options that every command takes before and after its name."""

from __future__ import annotations

import inspect
from functools import wraps
from typing import TYPE_CHECKING, Any

import click

from relocate_cli.cli.completing import OFFERED
from relocate_cli.cli.context import HELP, Command
from relocate_cli.cli.language_note import note_language
from relocate_cli.cli.metavars import in_words, name_values
from relocate_cli.cli.replying import end_with, remember
from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.usecases.catalogue import languages

if TYPE_CHECKING:
    from collections.abc import Callable

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
        code = end_with(session, function(session, **given))
        if reads and code == 0:
            remember(session)
        return code

    return click.pass_obj(replied)


def replying_alone(function: Callable[..., Reply]) -> Callable[..., int]:
    """Return what click calls for a group of commands: it replies where none of them was named."""

    @wraps(function)
    def replied(context: click.Context, **given: Any) -> int:
        session: Session = context.obj
        return 0 if context.invoked_subcommand else end_with(session, function(session, **given))

    return click.pass_context(replied)


def help_text(function: Callable[..., Any]) -> str:
    """Return a function's docstring in the language of the program."""
    return _(inspect.cleandoc(function.__doc__ or ""))


def common_options(*, hidden: bool = False) -> list[click.Parameter]:
    """Return the options that every command takes; the one given last counts."""
    flags = {
        "--plain": _("Rows for other programs: tabs, ISO dates, no colour."),
        "--text": _("Lines to read, also in a pipe or a file."),
        "--json": _("One JSON document."),
        "--accessible": _("Lines only: nothing is drawn, nothing moves."),
        "--no-color": _("No colours."),
        "--no-input": _("Never ask; say what is missing instead."),
        "--yes": _("Accept what is proposed, confirm what is asked."),
        "--quiet": _("No hints."),
        "--debug": _("Show where an error came from."),
    }
    values = {
        "--lang": ("CODE", _("Language: {codes}.").format(codes=", ".join(languages()))),
        "--person": ("NAME", _("Whose task is meant.")),
        "--household": ("NAME", _("Another household, which you receive as a host.")),
        "--today": ("DATE", _("Another day than today: 2027-02-01.")),
    }
    settings: dict[str, Any] = {"expose_value": False, "callback": _remember, "hidden": hidden}
    names = {"--quiet": ["-q", "--quiet"]}
    made: list[click.Parameter] = [
        click.Option(
            [option], metavar=in_words(metavar), help=text, shell_complete=OFFERED.get(option), **settings
        )
        for option, (metavar, text) in values.items()
    ]
    made += [
        click.Option(names.get(option, [option]), is_flag=True, default=None, help=text, **settings)
        for option, text in flags.items()
    ]
    return made


def _remember(context: click.Context, option: click.Parameter, value: Any) -> None:
    if value is not None and option.name:
        context.find_root().obj.options[option.name] = value
