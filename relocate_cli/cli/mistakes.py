"""What click finds wrong, told as everything here is: what happened, the nearest right word, what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from relocate_cli.cli.values import name_of
from relocate_cli.errors import RelocateError
from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Collection


def in_our_words(error: click.UsageError) -> RelocateError:
    """Return the mistake that click found, in our words."""
    if isinstance(error, click.NoSuchOption):
        return _no_such_option(error)
    if isinstance(error, click.MissingParameter):
        message = _("{name} is missing.").format(name=name_of(error.param))
        return RelocateError(message, _example(error.ctx), 2)
    if isinstance(error, click.BadOptionUsage):
        message = _("{name} takes a value.").format(name=error.option_name)
        if error.ctx and error.option_name in _flags(error.ctx.command):
            message = _("{name} takes no value.").format(name=error.option_name)
        return RelocateError(message, _see(error.ctx), 2)
    if error.ctx and type(error) is click.UsageError and (more := _too_many(error)):
        return RelocateError(_("That is too much: {words}").format(words=more), _example(error.ctx), 2)
    return RelocateError(error.format_message(), _see(error.ctx), 2)


def unknown_command(name: str, known: Collection[str], context: click.Context) -> RelocateError:
    """Return that there is no such command: with the nearest, or with those of every day."""
    from relocate_cli.cli.overview import EVERY_DAY
    from relocate_cli.domain.nearest import did_you_mean, suggestion

    message = _("There is no command {name}.").format(name=repr(name))
    if context.parent:
        return RelocateError(message, did_you_mean(name, known), 2)
    usual = _("Every day: {commands}. All of them: relocate help all").format(commands=", ".join(EVERY_DAY))
    harmless = [one for one in known if one != "erase"]  # nobody is led there by a mistake
    return RelocateError(message, suggestion(name, harmless) or usual, 2)


def _no_such_option(error: click.NoSuchOption) -> RelocateError:
    from relocate_cli.domain.nearest import suggestion

    command = error.ctx.command if error.ctx else None
    known = [name for option in command.params for name in option.opts] if command else []
    known = [name for name in known if name.startswith("--")]
    message = _("There is no option {name} here.").format(name=repr(error.option_name))
    return RelocateError(message, suggestion(error.option_name, known) or _see(error.ctx), 2)


def _flags(command: click.Command) -> set[str]:
    flags = (option for option in command.params if isinstance(option, click.Option) and option.is_flag)
    return {name for option in flags for name in option.opts}


def _too_many(error: click.UsageError) -> str:
    """Return what click names at the end, in brackets, when there are more words than it can place."""
    message = error.format_message()
    return message.rpartition("(")[2].rstrip(")") if message.endswith(")") else ""


def _example(context: click.Context | None) -> str:
    return (context.command.epilog if context else "") or _see(context)


def _see(context: click.Context | None) -> str:
    return _("See: {name} --help").format(name=context.command_path if context else "relocate")
