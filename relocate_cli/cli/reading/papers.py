"""`relocate papers`: everybody's papers, and the folder for a day."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from relocate_cli.cli.command import command
from relocate_cli.cli.days import day_to_come
from relocate_cli.language import _

if TYPE_CHECKING:
    from relocate_cli.cli.session import Session
    from relocate_cli.domain.checklist.own_paper import OwnPaper
    from relocate_cli.usecases.household.plans import Desk
    from relocate_cli.views.reply import Reply


@command("relocate papers --for 2027-02-01", reads=True)
@click.option("--for", "day", metavar="DATE", help=_("The folder for this day: what to take along."))
def papers(session: Session, *, day: str | None) -> Reply:
    """Show by when to order each paper.

    Each person's papers stand there with what needs them, what gives them and the last day to order them;
    `--for 2027-02-01` packs the folder for a day.
    """
    from relocate_cli.usecases.household.plans import open_plan
    from relocate_cli.views.checklist.own_papers import own_papers_reply

    desk = open_plan(session.workspace, session.household)
    found = _papers(session, desk)
    if day is None:
        return own_papers_reply(found, desk)
    from relocate_cli.domain.checklist.checklist import checklist_of
    from relocate_cli.domain.checklist.folder import folder_for
    from relocate_cli.views.checklist.folder import folder_reply

    wanted = day_to_come("--for", day, desk.today)
    then = checklist_of(desk.guide, desk.plan, wanted)
    return folder_reply(folder_for(wanted, desk.today, desk.checklist, then, found), desk)


def _papers(session: Session, desk: Desk) -> list[OwnPaper]:
    """Return the papers of the one named with --person and of the household, or everybody's."""
    from relocate_cli.domain.checklist.own_papers import own_papers
    from relocate_cli.domain.profile.member import is_for
    from relocate_cli.usecases.household.members import person_id

    person = person_id(desk.plan.profile, session.person)
    found = own_papers(desk.guide, desk.plan, desk.situation.held, desk.checklist)
    return [own for own in found if is_for(own.member, person)]
