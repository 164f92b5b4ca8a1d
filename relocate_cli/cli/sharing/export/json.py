"""`relocate export json`: everything, for other programs and other computers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from relocate_cli.cli.command import command
from relocate_cli.cli.sharing.export.writing import output_options
from relocate_cli.cli.sharing.outputs import STDOUT, target_of
from relocate_cli.language import _

if TYPE_CHECKING:
    from pathlib import Path

    from relocate_cli.cli.session import Session
    from relocate_cli.views.reply import Reply


@command("relocate export json --names -o plan.json")
@click.option("--names", is_flag=True, help=_("With names, birthdays and notes; otherwise without."))
@output_options
def json(session: Session, *, names: bool, output: Path | None, force: bool) -> Reply:
    """Write all of your plan as JSON, for another computer or another program.

    `relocate import FILE` brings it in there. Whether personal data are protected is never in it.
    """
    from relocate_cli.cli.sharing.export.writing import leave
    from relocate_cli.usecases.household.exporting import Leaving, copy_of
    from relocate_cli.usecases.household.plans import open_plan
    from relocate_cli.views.export.data import PlanData, data_document, data_made
    from relocate_cli.views.reply import Reply

    desk = open_plan(session.workspace, session.household)
    is_reply = output == STDOUT and session.screen.json
    target = STDOUT if is_reply else target_of(session, output, f"relocate-{desk.guide.id}.json", force=force)
    leaving, copy = Leaving(desk), copy_of(desk, names=names)
    data = PlanData(copy, copy.changes, leaving.plan_id, names, leaving.left_out)
    if is_reply:
        return Reply("export/1", lambda: data_document(data))
    return leave(session, target, data_made(data))
