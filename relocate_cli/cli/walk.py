"""`relocate walk`: go through the list and tick."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.cli.command import command
from relocate_cli.errors import RelocateError
from relocate_cli.language import _

if TYPE_CHECKING:
    from relocate_cli.cli.session import Session
    from relocate_cli.views.reply import Reply


@command("relocate walk", no_json=_("Use: relocate list --json, then relocate done ID --json"))
def walk(session: Session) -> Reply:
    """Go through your list and tick, with the arrow keys or line by line."""
    return go_through(session)


def go_through(session: Session) -> Reply:
    """Walk until the person leaves, and return what is different then."""
    from relocate_cli.usecases.household.members import person_id
    from relocate_cli.usecases.household.plans import open_plan
    from relocate_cli.usecases.walking import begin_walk
    from relocate_cli.views.walking.changes import walked_reply

    screen = session.screen
    if not screen.interactive:
        message = _("Nobody is at the keys, so there is nothing to walk through.")
        raise RelocateError(message, _("Use: relocate list, then relocate done ID"), 2)
    desk = open_plan(session.workspace, session.household)
    member = person_id(desk.plan.profile, session.person)
    if screen.draws:
        from relocate_cli.cli.walking.drawn import walk_drawn as go
    else:
        from relocate_cli.cli.walking.lines import walk_lines as go
    end = go(screen, begin_walk(desk), member)
    return walked_reply(end.first, end.checklist, end.touched, end.desk.guide, session.today)
