"""`relocate list`: the whole checklist."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import click

from relocate_cli.cli.command import command
from relocate_cli.domain.checklist.item import State
from relocate_cli.errors import RelocateError
from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Sequence

    from relocate_cli.cli.session import Session
    from relocate_cli.domain.checklist.item import Checklist, Item
    from relocate_cli.usecases.household.plans import Desk

MAYBE = "maybe"
STATES = [*(str(state) for state in State), MAYBE]


@command("relocate list --phase home")
@click.option("--state", type=click.Choice(STATES), multiple=True, help=_("Only what stands there."))
@click.option("--phase", metavar="ID", help=_("Only this phase."))
@click.option("--due-before", metavar="DATE", help=_("Only what is due before this day: 2027-03-01."))
def list(session: Session, *, state: tuple[str, ...], phase: str | None, due_before: str | None) -> None:  # noqa: A001
    """Show the whole checklist, phase by phase."""
    from relocate_cli.cli.warnings import tell_damage
    from relocate_cli.domain.checklist.agenda import of_person
    from relocate_cli.usecases.household.members import check_person
    from relocate_cli.usecases.household.plans import open_plan

    desk = open_plan(session.workspace, session.household)
    tell_damage(session.screen, desk)
    checklist = desk.checklist
    check_person(desk.plan.profile, session.person)
    if phase and phase not in desk.guide.phases:
        known = ", ".join(desk.guide.phases)
        raise RelocateError(
            _("There is no phase {id}.").format(id=repr(phase)), _("Known: {words}.").format(words=known)
        )
    before = _day(due_before)
    items = [
        item
        for item in of_person(checklist.items, session.person)
        if (not state or item.state in state)
        and (not phase or item.task.phase == phase)
        and (not before or (item.due and item.due < before))
    ]
    with_maybes = MAYBE in state or not (state or phase or before)
    _print(session, desk, checklist, items, with_maybes=with_maybes)


def _day(written: str | None) -> date | None:
    try:
        return date.fromisoformat(written) if written else None
    except ValueError:
        message = _("{text} is not a day.").format(text=repr(written))
        raise RelocateError(message, _("Write it like this: 2027-03-01"), 2) from None


def _print(
    session: Session, desk: Desk, checklist: Checklist, items: Sequence[Item], *, with_maybes: bool
) -> None:
    from relocate_cli.views.documents import desk_document, item_document, item_row, maybe_document, maybe_row

    screen = session.screen
    maybes = checklist.maybes if with_maybes else ()
    if screen.json:
        head = desk_document(desk.guide, desk.plan.profile, checklist, session.today)
        found = {
            "items": [item_document(item) for item in items],
            "maybe": [maybe_document(m) for m in maybes],
        }
        screen.document("list/1", {**head, **found})
    elif screen.plain:
        screen.rows([*(item_row(item) for item in items), *(maybe_row(maybe) for maybe in maybes)])
    else:
        _draw(session, desk, checklist, items, with_maybes=with_maybes)


def _draw(
    session: Session, desk: Desk, checklist: Checklist, items: Sequence[Item], *, with_maybes: bool
) -> None:
    from relocate_cli.domain.plan.disagreement import orphans
    from relocate_cli.views.checklist import checklist_lines, head_lines, key_lines
    from relocate_cli.views.disagreement import orphan_lines
    from relocate_cli.views.leftovers import maybe_lines, older_lines
    from relocate_cli.views.lines import Line

    screen, guide = session.screen, desk.guide
    lines = head_lines(guide, desk.plan.profile, checklist, session.today)
    nothing = [Line(_("Nothing on your list stands there.")), Line()]
    lines += checklist_lines(items, guide, session.today) or nothing
    if with_maybes:
        lines += maybe_lines(checklist.maybes, guide, desk.situation)
        lines += older_lines(desk.plan.progress, guide)
        lines += orphan_lines((tick for tick, _removal in orphans(desk.plan)), guide, desk.plan)
    screen.show([*lines, *key_lines(items)])
