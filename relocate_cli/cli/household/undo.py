"""`relocate undo`: take back what was said last on this computer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.cli.command import command
from relocate_cli.language import _

if TYPE_CHECKING:
    from relocate_cli.cli.session import Session
    from relocate_cli.usecases.household.plans import Desk
    from relocate_cli.usecases.household.undoing import Undoing
    from relocate_cli.views.reply import Reply


@command("relocate undo")
def undo(session: Session) -> Reply:
    """Take back your last change: ticks, papers, notes, people, answers or a whole interview."""
    from relocate_cli.usecases.household.plans import find_plan, open_plan, saved
    from relocate_cli.usecases.household.undoing import undoing_of
    from relocate_cli.views.changes.undone import kept_reply, undone_reply

    desk = open_plan(session.workspace, session.household)
    undoing = undoing_of(desk)
    named = undoing.is_large and session.screen.interactive and not session.options.get("yes")
    if not _agrees(session, desk, undoing, named=named):
        return kept_reply()
    after: Desk | None
    if undoing.moves_the_plan:
        after = find_plan(session.workspace, desk.household.saved([undoing.change]))
    else:
        after = saved(desk, [undoing.change])
    return undone_reply(undoing.names, undoing.events, desk, after, named=named)


def _agrees(session: Session, desk: Desk, undoing: Undoing, *, named: bool) -> bool:
    """Ask before a whole sitting or plan goes, and where another computer has said something else since."""
    from relocate_cli.cli.interviewing.asking import confirm
    from relocate_cli.views.changes.undone import since_lines, undoing_lines

    if undoing.overtaken:
        session.screen.tell(*since_lines(undoing.overtaken, desk.guide, desk.plan))
    if named:
        session.screen.tell(*undoing_lines(_("This takes back:"), undoing.events, desk))
        return confirm(session, _("Go on?"))
    if undoing.moves_the_plan:
        question = _("This takes back where you move, and all that you said in that sitting. Go on?")
        return confirm(session, question)
    return not undoing.overtaken or confirm(session, _("Take yours back all the same?"))
