"""`relocate export ics`: the days of the plan for a calendar."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from relocate_cli.cli.command import command
from relocate_cli.cli.sharing.export.writing import output_options
from relocate_cli.cli.sharing.outputs import target_of
from relocate_cli.language import _

if TYPE_CHECKING:
    from pathlib import Path

    from relocate_cli.cli.session import Session
    from relocate_cli.views.reply import Reply


@command("relocate export ics -o move.ics")
@click.option("--all", "everything", is_flag=True, help=_("Also waiting times, openings and local events."))
@output_options
def ics(session: Session, *, everything: bool, output: Path | None, force: bool) -> Reply:
    """Write the last days by law, and the last good days to begin, for your calendar.

    Bring the file into your calendar again after a change: days move, what is done goes, nothing is
    doubled.
    """
    from relocate_cli.cli.sharing.export.writing import leave
    from relocate_cli.usecases.household.exporting import Leaving, remember_calendar
    from relocate_cli.usecases.household.plans import open_plan
    from relocate_cli.views.export.calendar import calendar_made
    from relocate_cli.views.export.edition import Edition
    from relocate_cli.views.export.entries import calendar_entries

    desk = open_plan(session.workspace, session.household)
    target = target_of(session, output, f"relocate-{desk.guide.id}.ics", force=force)
    leaving = Leaving(desk)
    entries = calendar_entries(desk, leaving.items, leaving.in_calendar, everything=everything)
    edition = Edition(leaving.plan_id, leaving.revision, leaving.left_out)
    reply = leave(session, target, calendar_made(desk, entries, edition))
    remember_calendar(desk, {entry.key: entry.first for entry in entries if not entry.is_gone})
    return reply
