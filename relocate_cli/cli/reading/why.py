"""`relocate why`: the proof of a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from relocate_cli.cli.command import command
from relocate_cli.cli.completing import complete_any_task

if TYPE_CHECKING:
    from relocate_cli.cli.session import Session
    from relocate_cli.views.reply import Reply


@command("relocate why bankid", reads=True)
@click.argument("id", shell_complete=complete_any_task)
def why(session: Session, *, id: str) -> Reply:
    """Show why a task is on your list.

    Your answers, what blocks it, what it unlocks, where the facts stand; or which answer would bring it.
    """
    from relocate_cli.domain.checklist.proof import prove
    from relocate_cli.usecases.household.plans import open_plan
    from relocate_cli.usecases.household.targets import find_task, named_person
    from relocate_cli.views.guide.why import proof_reply

    desk = open_plan(session.workspace, session.household)
    task = find_task(desk, id)
    person = named_person(id, session.person)
    return proof_reply(prove(task, desk.situation, desk.checklist, person), desk)
