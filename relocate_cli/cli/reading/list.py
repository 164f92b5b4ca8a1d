"""`relocate list`: the whole checklist."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from relocate_cli.cli.command import command
from relocate_cli.cli.completing import complete_phase
from relocate_cli.cli.days import day_given
from relocate_cli.domain.checklist.item import State
from relocate_cli.errors import RelocateError
from relocate_cli.language import _

if TYPE_CHECKING:
    from datetime import date

    from relocate_cli.cli.session import Session
    from relocate_cli.domain.checklist.item import Item
    from relocate_cli.usecases.household.plans import Desk
    from relocate_cli.views.reply import Reply

MAYBE = "maybe"
STATES = [*(str(state) for state in State), MAYBE]


@command("relocate list --phase home", reads=True)
@click.option(
    "--state",
    type=click.Choice(STATES),
    multiple=True,
    metavar="STATE",
    help=_("Only what stands there: one or more, with commas."),
)
@click.option("--phase", shell_complete=complete_phase, metavar="ID", help=_("Only this phase."))
@click.option("--due-before", metavar="DATE", help=_("Only what is due before this day: 2027-03-01."))
def list(session: Session, *, state: tuple[str, ...], phase: str | None, due_before: str | None) -> Reply:  # noqa: A001
    """Show the whole checklist, phase by phase."""
    from relocate_cli.usecases.household.members import person_id
    from relocate_cli.usecases.household.plans import open_plan
    from relocate_cli.views.checklist.checklist import list_reply

    desk = open_plan(session.workspace, session.household)
    person = person_id(desk.plan.profile, session.person)
    _check_phase(desk, phase)
    before = day_given("--due-before", due_before) if due_before else None
    with_maybes = MAYBE in state or not (state or phase or before)
    items = _wanted(desk, person, state, phase, before)
    return list_reply(desk, items, desk.checklist.maybes if with_maybes else None)


def _check_phase(desk: Desk, phase: str | None) -> None:
    if phase and phase not in desk.guide.phases:
        from relocate_cli.domain.nearest import did_you_mean

        message = _("There is no phase {id}.").format(id=repr(phase))
        raise RelocateError(message, did_you_mean(phase, desk.guide.phases), 2)


def _wanted(
    desk: Desk, person: str, states: tuple[str, ...], phase: str | None, before: date | None
) -> tuple[Item, ...]:
    from relocate_cli.domain.checklist.agenda import of_person

    return tuple(
        item
        for item in of_person(desk.checklist.items, person)
        if (not states or item.state in states)
        and (not phase or item.task.phase == phase)
        and (not before or (item.due and item.due < before))
    )
