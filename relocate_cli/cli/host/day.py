"""`relocate host day`: one page for a day, with all households that are received."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from relocate_cli.cli.command import command
from relocate_cli.cli.days import day_to_come
from relocate_cli.cli.sharing.outputs import FORCE, OUTPUT, delivered, target_of

if TYPE_CHECKING:
    from pathlib import Path

    from relocate_cli.cli.session import Session
    from relocate_cli.views.reply import Reply


@command("relocate host day 2027-02-01 -o day.html")
@click.argument("day", required=False, metavar="[DATE]")
@OUTPUT
@FORCE
def day(session: Session, *, day: str | None, output: Path | None, force: bool) -> Reply:
    """Show one day for all households that you receive: visits, what is due, papers to bring.

    With -o it becomes a page for the browser to print.
    """
    from relocate_cli.cli.homes import refuse_missing
    from relocate_cli.cli.host import refuse_one
    from relocate_cli.usecases.hosting.day import received_days
    from relocate_cli.views.hosting.day import day_reply
    from relocate_cli.views.hosting.day_page import day_html

    refuse_missing(session.homes)
    refuse_one(session)
    wanted = day_to_come("relocate host day", day, session.today) if day is not None else session.today
    target = target_of(session, output, f"day-{wanted.isoformat()}.html", force=force) if output else None
    days = [*received_days(session.workspace, wanted)]
    reply = day_reply(wanted, days, session.today)
    if not target:
        return reply
    page = day_html(wanted, days, session.today, session.language)
    return delivered(session, target, page.encode(), reply._replace(rows=tuple, lines=tuple))
