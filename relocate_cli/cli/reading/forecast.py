"""`relocate forecast`: how the move goes on, when something is there, and what if."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from relocate_cli.cli.command import command
from relocate_cli.cli.completing import complete_item, complete_key_value, complete_place
from relocate_cli.errors import RelocateError
from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Sequence

    from relocate_cli.cli.session import Session
    from relocate_cli.domain.checklist.forecast import Way
    from relocate_cli.usecases.household.plans import Desk
    from relocate_cli.views.reply import Reply


@command("relocate forecast bankid", reads=True)
@click.argument("id", required=False, shell_complete=complete_item)
@click.option(
    "--if",
    "answers",
    multiple=True,
    shell_complete=complete_key_value,
    metavar="KEY=VALUE",
    help=_("What if: move=2027-04-01."),
)
@click.option("--place", metavar="PLACE", shell_complete=complete_place, help=_("What if you moved there."))
def forecast(session: Session, *, id: str | None, answers: tuple[str, ...], place: str | None) -> Reply:
    """Show the weeks, and when you hold what.

    With a task or a paper: when it is there, and by which way. `--if move=2027-04-01 --if pet=dog` and
    `--place skelleftea` show what would change, and change nothing.
    """
    from relocate_cli.usecases.household.plans import open_plan

    desk = open_plan(session.workspace, session.household)
    if answers or place:
        return _what_if(session, desk, id, answers, place)
    if id:
        from relocate_cli.usecases.household.ways import find_ways
        from relocate_cli.views.forecast.way import ways_reply

        return ways_reply(find_ways(desk, id, session.person), desk)
    return _weeks(session, desk)


def _weeks(session: Session, desk: Desk) -> Reply:
    from relocate_cli.domain.checklist.agenda import of_person
    from relocate_cli.domain.checklist.forecast import forecast_of
    from relocate_cli.usecases.household.members import person_id
    from relocate_cli.views.forecast.chart import signs_for
    from relocate_cli.views.forecast.forecast import forecast_reply

    screen = session.screen
    items = of_person(desk.checklist.items, person_id(desk.plan.profile, session.person))
    found = forecast_of(desk.checklist, items, desk.today)
    signs = None if screen.accessible else signs_for(drawn=screen.has_signs)
    return forecast_reply(found, desk, screen.width, signs)


def _what_if(
    session: Session, desk: Desk, id: str | None, answers: Sequence[str], place: str | None
) -> Reply:
    from relocate_cli.cli.interviewing.given import key_and_value
    from relocate_cli.usecases.household.imagining import what_if
    from relocate_cli.usecases.household.ways import find_ways
    from relocate_cli.views.forecast.changed import changed_reply

    given = [key_and_value(text, "--if move=2027-04-01") for text in answers]
    after = what_if(desk, given, place)
    if not id:
        return changed_reply(desk, after)
    then = _ways(after, id, session.person)
    now = _ways(desk, id, session.person) if then else find_ways(desk, id, session.person)
    return changed_reply(desk, after, (now, then))


def _ways(desk: Desk, id: str, person: str) -> Sequence[Way]:
    """Return the ways to what is named; none if it is not on the list."""
    from relocate_cli.usecases.household.ways import find_ways

    try:
        return find_ways(desk, id, person)
    except RelocateError:
        return []
