"""`relocate next`, and `relocate` alone: what to do now."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from relocate_cli.cli.command import command
from relocate_cli.language import _

if TYPE_CHECKING:
    from relocate_cli.cli.session import Session
    from relocate_cli.usecases.household.plans import Desk
    from relocate_cli.views.reply import Reply


@command("relocate next -n 3", reads=True)
@click.option(
    "-n",
    "number",
    type=click.IntRange(1, 99),
    default=5,
    show_default=True,
    help=_("How many of each lane: move, company ..."),
)
def next(session: Session, *, number: int) -> Reply:
    """Show what to do next, and by when."""
    from relocate_cli.domain.checklist.agenda import next_items, of_person
    from relocate_cli.domain.checklist.lane_rows import by_lane
    from relocate_cli.domain.checklist.rows import rows_of
    from relocate_cli.usecases.guides.places import municipalities
    from relocate_cli.usecases.household.members import person_id
    from relocate_cli.usecases.household.plans import find_plan
    from relocate_cli.views.checklist.next import next_reply, welcome_reply

    desk = find_plan(session.workspace, session.household)
    if not desk:
        return welcome_reply(municipalities(session.workspace))
    person = person_id(desk.plan.profile, session.person)
    lanes = by_lane(rows_of(next_items(desk.checklist, session.today, person)), desk.guide, number)
    rows = [row for lane in lanes for row in lane.rows]
    every = of_person(desk.checklist.items, person)
    return _with_news(session, desk, next_reply(desk, rows, every, draws=session.screen.draws))


def _with_news(session: Session, desk: Desk, reply: Reply) -> Reply:
    """Return the reply with what is told once: what a newer guide brought, and that a guide is old."""
    if not session.screen.speaks:
        return reply
    from relocate_cli.usecases.guides.old_guide import is_news
    from relocate_cli.usecases.household.since_first import untold_since_first
    from relocate_cli.views.changes.since import since_first_lines
    from relocate_cli.views.packs.newer import old_guide_lines

    change = untold_since_first(desk)
    lines = since_first_lines(change, desk.guide, session.today) if change else []
    if desk.guide.newer.is_late(session.today) and is_news(desk.workspace, desk.guide):
        lines += old_guide_lines(desk.guide, session.today)
    return reply._replace(talk=lambda: lines) if lines else reply
