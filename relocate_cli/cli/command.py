"""A command of relocate: click's, with the options that every command takes before and after its name."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any

import click

from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Callable

HELP = {"help_option_names": ["-h", "--help"]}


def command(example: str, **settings: Any) -> Callable[[Callable[..., Any]], click.Command]:
    """Make a command of a function: its docstring is the help text, and an example ends it."""

    def decorate(function: Callable[..., Any]) -> click.Command:
        name = settings.pop("name", function.__name__.rstrip("_").replace("_", "-"))
        callback: Callable[..., Any] = click.pass_obj(function)
        epilog = _("Example: {command}").format(command=example)
        settings.update(help=help_text(function), epilog=epilog, context_settings=HELP)
        made: click.Command = click.command(name, **settings)(callback)
        made.params += common_options(hidden=True)
        return made

    return decorate


def help_text(function: Callable[..., Any]) -> str:
    """Return a function's docstring in the language of the program."""
    return _(inspect.cleandoc(function.__doc__ or ""))


def common_options(*, hidden: bool = False) -> list[click.Parameter]:
    """Return the options that every command takes; the one given last counts."""
    flags = {
        "--plain": _("Rows for other programs: tabs, ISO dates, no colour."),
        "--json": _("One JSON document (commands that read)."),
        "--accessible": _("Lines only: nothing is drawn, nothing moves."),
        "--no-color": _("No colours."),
        "--no-input": _("Never ask; say what is missing instead."),
        "--yes": _("Accept what is proposed, confirm what is asked."),
        "--quiet": _("No hints."),
        "--debug": _("Show where an error came from."),
    }
    values = {
        "--lang": ("CODE", _("Language: en, sv.")),
        "--person": ("NAME", _("Whose task is meant.")),
        "--today": ("DATE", _("Another day than today: 2027-02-01.")),
    }
    settings: dict[str, Any] = {"expose_value": False, "callback": _remember, "hidden": hidden}
    names = {"--quiet": ["-q", "--quiet"]}
    made: list[click.Parameter] = [
        click.Option([option], metavar=metavar, help=text, **settings)
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
