"""`relocate next`, and `relocate` alone: what to do now."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from relocate_cli.cli.command import command
from relocate_cli.language import _

if TYPE_CHECKING:
    from relocate_cli.cli.session import Session
    from relocate_cli.views.reply import Reply


@command("relocate next -n 3")
@click.option("-n", "number", type=click.IntRange(1, 99), default=5, show_default=True, help=_("How many."))
def next(session: Session, *, number: int) -> Reply:
    """Show what to do next, and by when."""
    from relocate_cli.domain.checklist.agenda import next_items
    from relocate_cli.domain.checklist.rows import rows_of
    from relocate_cli.usecases.guides.places import municipalities
    from relocate_cli.usecases.household.members import person_id
    from relocate_cli.usecases.household.plans import find_plan
    from relocate_cli.views.checklist.next import next_reply, welcome_reply

    desk = find_plan(session.workspace, session.household)
    if not desk:
        return welcome_reply(municipalities(session.workspace))
    person = person_id(desk.plan.profile, session.person)
    rows = rows_of(next_items(desk.checklist, session.today, person))[:number]
    reply = next_reply(desk, rows, draws=session.screen.draws)
    if not desk.guide.newer.is_late(session.today) or not session.screen.speaks:
        return reply
    from relocate_cli.usecases.guides.old_guide import is_news
    from relocate_cli.views.packs.newer import old_guide_lines

    return (
        reply._replace(talk=lambda: old_guide_lines(desk.guide, session.today))
        if is_news(desk.workspace, desk.guide)
        else reply
    )
