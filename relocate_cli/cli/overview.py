"""The help of the whole program: eight words for every day on one screen, all of them one step away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.cli.help_form import HelpForm, first_paragraph
from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Iterable

    import click

EVERY_DAY = ("start", "next", "walk", "list", "show", "done", "find", "export")
"""What a newcomer needs."""
EXAMPLES = ("relocate start norsjo", "relocate find school", "relocate done meet-your-host")
"""Three commands to copy; the tests run them."""


def write_overview(group: click.Group, context: click.Context, formatter: click.HelpFormatter) -> None:
    """Write what relocate is, what one needs every day, and where the rest stands."""
    _begin(formatter)
    with formatter.section(_("Every day")):
        _write_commands(group, context, formatter, EVERY_DAY)
    with formatter.section(_("Examples")):
        formatter.write("".join(f"  {example}\n" for example in EXAMPLES))
    formatter.write_paragraph()
    formatter.write_text(_("One command: relocate start --help"))
    formatter.write_text(_("All commands, and options such as --lang: relocate help all"))


def whole_overview(group: click.Group, context: click.Context) -> str:
    """Return all commands by what they are for, and the common options."""
    formatter = HelpForm()
    _begin(formatter)
    for title, names in _sections(group.list_commands(context)).items():
        with formatter.section(title):
            _write_commands(group, context, formatter, names)
    with formatter.section(_("Options, before and after every command")):
        options = (option.get_help_record(context) for option in group.get_params(context))
        formatter.write_dl([option for option in options if option])
    return formatter.getvalue().rstrip("\n")


def _begin(formatter: click.HelpFormatter) -> None:
    formatter.write_usage("relocate", _("[OPTIONS] [COMMAND] ..."))
    formatter.write_paragraph()
    formatter.write_text(_("Your own checklist for moving to northern Sweden, with dates, offline."))


def _write_commands(
    group: click.Group, context: click.Context, formatter: click.HelpFormatter, names: Iterable[str]
) -> None:
    commands = ((name, group.get_command(context, name)) for name in names)
    formatter.write_dl([(name, first_paragraph(found)) for name, found in commands if found])


def _sections(names: Iterable[str]) -> dict[str, list[str]]:
    """Return the commands by what they are for; what nobody sorted yet stands at the end."""
    sorted_ones = {
        _("Every day"): EVERY_DAY,
        _("More for your list"): ("why", "skip", "wait", "note", "undo"),
        _("The local guide"): ("guide", "fresh", "update"),
        _("Papers and dates"): ("have", "papers", "forecast", "errands"),
        _("Share and print"): ("import", "print", "tick", "say", "ask", "checkin"),
        _("Set up"): ("people", "settings", "erase", "completion", "help"),
        _("For hosts"): ("host",),
        _("For coordinators"): ("insights",),
        _("For guide authors"): ("pack",),
    }
    known = {name for group in sorted_ones.values() for name in group}
    there = {title: [name for name in group if name in names] for title, group in sorted_ones.items()}
    rest = [name for name in names if name not in known]
    return {**there, _("More"): rest} if rest else there
