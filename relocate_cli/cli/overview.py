"""The help of the whole program: what one needs every day first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.language import _

if TYPE_CHECKING:
    import click


def write_overview(group: click.Group, context: click.Context, formatter: click.HelpFormatter) -> None:
    """Write what relocate is, its commands by what they are for, and the common options."""
    formatter.write_usage("relocate", _("[OPTIONS] [COMMAND] ..."))
    formatter.write_paragraph()
    formatter.write_text(_("Your own checklist for moving to northern Sweden, with dates, offline."))
    sections = {
        _("Every day"): ("start", "next", "walk", "list", "show", "done", "find"),
        _("The local guide"): ("guide", "fresh", "update"),
        _("More for your list"): ("why", "skip", "wait", "note", "undo"),
        _("Papers and dates"): ("have", "papers", "forecast", "errands"),
        _("Share and print"): ("export", "import", "print", "tick", "say", "ask", "checkin"),
        _("Set up"): ("people", "settings", "erase", "completion", "help"),
        _("For hosts"): ("host",),
        _("For coordinators"): ("insights",),
        _("For guide authors"): ("pack",),
    }
    for title, names in sections.items():
        with formatter.section(title):
            commands = ((name, group.get_command(context, name)) for name in names)
            formatter.write_dl([(name, found.get_short_help_str(60)) for name, found in commands if found])
    with formatter.section(_("Options, before and after every command")):
        options = (option.get_help_record(context) for option in group.get_params(context))
        formatter.write_dl([option for option in options if option])
