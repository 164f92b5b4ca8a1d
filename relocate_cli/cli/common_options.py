"""The options that every command takes, before and after its name."""

from __future__ import annotations

from typing import Any

import click

from relocate_cli.cli.completing import OFFERED
from relocate_cli.cli.metavars import in_words
from relocate_cli.language import _
from relocate_cli.usecases.catalogue import languages


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
    known = "" if hidden else ", ".join(languages())  # looked up on the disk, for a help text that is shown
    values = {
        "--lang": ("CODE", _("Language: {codes}.").format(codes=known)),
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
