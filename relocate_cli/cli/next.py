"""`relocate next`, and `relocate` alone: what to do now."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from relocate_cli.cli.command import command
from relocate_cli.language import _

if TYPE_CHECKING:
    from relocate_cli.cli.session import Session
    from relocate_cli.domain.checklist.item import Checklist, Item
    from relocate_cli.usecases.household.plans import Desk


@command("relocate next -n 3")
@click.option("-n", "number", type=click.IntRange(1, 99), default=5, show_default=True, help=_("How many."))
def next(session: Session, *, number: int) -> None:
    """Show what to do next, and by when."""
    from relocate_cli.cli.warnings import tell_damage
    from relocate_cli.domain.checklist.agenda import next_items
    from relocate_cli.usecases.household.members import check_person
    from relocate_cli.usecases.household.plans import find_plan
    from relocate_cli.views.documents import desk_document, item_document, item_row

    screen = session.screen
    desk = find_plan(session.workspace, session.household)
    if not desk:
        return _welcome(session)
    tell_damage(screen, desk)
    checklist = desk.checklist
    check_person(desk.plan.profile, session.person)
    items = next_items(checklist, session.today, session.person)[:number]
    if screen.json:
        head = desk_document(desk.guide, desk.plan.profile, checklist, session.today)
        return screen.document("next/1", {**head, "items": [item_document(item) for item in items]})
    if screen.plain:
        return screen.rows(item_row(item) for item in items)
    return _show(session, desk, checklist, items)


def _show(session: Session, desk: Desk, checklist: Checklist, items: list[Item]) -> None:
    from relocate_cli.views.checklist import head_lines
    from relocate_cli.views.next import ending_lines, next_lines

    screen, guide = session.screen, desk.guide
    screen.show(head_lines(guide, desk.plan.profile, checklist, session.today))
    screen.show(line for item in items for line in next_lines(item, checklist, guide, session.today))
    open_questions = sum(bool(maybe.questions) for maybe in checklist.maybes)
    if not screen.quiet:
        screen.show(ending_lines(items, checklist, open_questions, draws=screen.draws))


def _welcome(session: Session) -> None:
    """Say what this is and where one can move to; there is no plan yet."""
    from relocate_cli.usecases.guides.places import places
    from relocate_cli.views.next import welcome_lines

    found = [place for place in places(session.workspace) if place.level == "municipality"]
    if session.screen.json:
        document = {"place": None, "places": [place.id for place in found], "items": []}
        session.screen.document("next/1", document)
    elif session.screen.plain:
        session.screen.rows((place.id, place.name) for place in found)
    else:
        session.screen.show(welcome_lines(found))
