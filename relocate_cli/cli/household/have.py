"""`relocate have`: the papers one holds, waits for and still needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from relocate_cli.cli.command import command
from relocate_cli.cli.completing import complete_paper
from relocate_cli.cli.household.marking import day_done
from relocate_cli.domain.checklist.own_paper import PaperState
from relocate_cli.errors import RelocateError
from relocate_cli.language import _

if TYPE_CHECKING:
    from relocate_cli.cli.session import Session
    from relocate_cli.views.reply import Reply


@command("relocate have passport --person Anna")
@click.argument("papers", nargs=-1, metavar="[PAPER]...", shell_complete=complete_paper)
@click.option("--ordered", is_flag=True, help=_("Say that it is on its way."))
@click.option("--not", "--undo", "lacking", is_flag=True, help=_("Say that you do not have it."))
@click.option("--on", metavar="DATE", help=_("The day you ordered it: 2027-02-01."))
def have(session: Session, *, papers: tuple[str, ...], ordered: bool, lacking: bool, on: str | None) -> Reply:
    """Show your papers, or say which you hold.

    `relocate have passport --person Anna` says that Anna has one; --ordered that it is on its way, --not
    that she has none.
    """
    from relocate_cli.domain.checklist.paper_stand import paper_stands
    from relocate_cli.usecases.household.papers import paper_changes
    from relocate_cli.usecases.household.plans import open_plan, saved
    from relocate_cli.views.checklist.papers import papers_reply, said_reply

    desk = open_plan(session.workspace, session.household)
    state = _state(papers, ordered=ordered, lacking=lacking, on=on)
    if not papers:
        return papers_reply(paper_stands(desk.guide, desk.plan, desk.situation.held, desk.checklist), desk)
    changes = paper_changes(desk, papers, session.person, state, day_done(on, session.today))
    after = saved(desk, changes)
    named = {paper.partition(":")[0] for paper in papers}
    all_stands = paper_stands(after.guide, after.plan, after.situation.held, after.checklist)
    stands = [stand for stand in all_stands if stand.paper.id in named]
    return said_reply(stands, desk.checklist, after)


def _state(papers: tuple[str, ...], *, ordered: bool, lacking: bool, on: str | None) -> PaperState:
    """Return what is said of the papers; RelocateError for what contradicts itself."""
    if ordered and lacking:
        raise RelocateError(_("A paper is either ordered or missing."), _("Say --ordered or --not."), 2)
    if on is not None and not ordered:
        raise RelocateError(_("--on is the day you ordered a paper."), _("Add --ordered."), 2)
    if (ordered or lacking) and not papers:
        raise RelocateError(_("Which paper? Name at least one."), _("See all papers with: relocate have"), 2)
    return PaperState.ORDERED if ordered else PaperState.MISSING if lacking else PaperState.HELD
