"""`relocate errands`: what can be done in the fewest trips."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import click

from relocate_cli.cli.command import command
from relocate_cli.cli.days import day_to_come
from relocate_cli.language import _

if TYPE_CHECKING:
    from relocate_cli.cli.session import Session
    from relocate_cli.views.reply import Reply

MOST_DAYS = 31


@command("relocate errands --from 2027-02-01 --days 7", reads=True)
@click.option("--from", "start", metavar="DATE", help=_("The first day: 2027-02-01; today if you name none."))
@click.option(
    "--days", type=click.IntRange(1, MOST_DAYS), default=7, show_default=True, help=_("How many days.")
)
@click.option("--there", is_flag=True, help=_("You are there on these days, before your move."))
def errands(session: Session, *, start: str | None, days: int, there: bool) -> Reply:
    """Plan your errands in the fewest trips.

    A task that names places is done at one of them, on a day on which it is open as far as we know; all
    others name whom to ask from home. Each trip says which papers go into the bag. Before your move there are
    no trips, unless you say that you are there.
    """
    from relocate_cli.usecases.household.errands import plan_errands
    from relocate_cli.usecases.household.members import person_id
    from relocate_cli.usecases.household.plans import open_plan
    from relocate_cli.views.errands.trips import errands_reply

    desk = open_plan(session.workspace, session.household)
    first = day_to_come("--from", start, desk.today) if start is not None else desk.today
    wanted = [first + timedelta(days=count) for count in range(days)]
    person = person_id(desk.plan.profile, session.person)
    return errands_reply(plan_errands(desk, wanted, person, there=there), desk)
