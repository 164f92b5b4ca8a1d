"""`relocate have`: the papers one holds and still needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from relocate_cli.cli.command import command
from relocate_cli.cli.completing import complete_paper
from relocate_cli.language import _

if TYPE_CHECKING:
    from relocate_cli.cli.session import Session
    from relocate_cli.views.reply import Reply


@command("relocate have passport --person Anna")
@click.argument("papers", nargs=-1, metavar="[PAPER]...", shell_complete=complete_paper)
@click.option("--not", "--undo", "lacking", is_flag=True, help=_("Say that you do not have it."))
def have(session: Session, *, papers: tuple[str, ...], lacking: bool) -> Reply:
    """Show your papers, or say which you hold.

    `relocate have passport --person Anna` says that Anna has one; --not that she has not.
    """
    from relocate_cli.domain.checklist.paper_stand import paper_stands
    from relocate_cli.usecases.household.papers import have_changes
    from relocate_cli.usecases.household.plans import open_plan, saved
    from relocate_cli.views.checklist.papers import papers_reply, with_way_back

    desk = open_plan(session.workspace, session.household)
    if papers:
        desk = saved(desk, have_changes(desk, papers, session.person, has=not lacking))
    named = {paper.partition(":")[0] for paper in papers}
    all_stands = paper_stands(desk.guide, desk.situation.held, desk.checklist)
    stands = [stand for stand in all_stands if not named or stand.paper.id in named]
    reply = papers_reply(stands, desk.plan.profile, brief=bool(papers))
    return with_way_back(reply, papers, session.person, held=not lacking) if papers else reply
