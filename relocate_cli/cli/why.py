"""`relocate why`: the proof of a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from relocate_cli.cli.command import command
from relocate_cli.cli.completing import complete_any_task

if TYPE_CHECKING:
    from relocate_cli.cli.session import Session


@command("relocate why bankid")
@click.argument("id", shell_complete=complete_any_task)
def why(session: Session, *, id: str) -> None:
    """Show why a task is on your list.

    Your answers, what blocks it, what it unlocks, where the facts stand; or which answer would bring it.
    """
    from relocate_cli.domain.checklist.proof import prove
    from relocate_cli.usecases.household.plans import open_plan
    from relocate_cli.usecases.household.targets import find_task
    from relocate_cli.views.why import proof_document, proof_lines, proof_rows

    desk = open_plan(session.workspace, session.household)
    task = find_task(desk, id)
    proof = prove(task, desk.situation, desk.checklist, id.partition(":")[2] or session.person)
    screen = session.screen
    if screen.json:
        screen.document("why/1", proof_document(proof, desk.guide, desk.situation, desk.details))
    elif screen.plain:
        screen.rows(proof_rows(proof, desk.guide, desk.situation))
    else:
        screen.show(proof_lines(proof, desk.guide, desk.situation, desk.details, session.today))
