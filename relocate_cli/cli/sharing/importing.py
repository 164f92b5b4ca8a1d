"""`relocate import`: a plan from another computer."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from relocate_cli.cli.command import command
from relocate_cli.language import _

if TYPE_CHECKING:
    from relocate_cli.cli.session import Session
    from relocate_cli.views.reply import Reply


@command("relocate import plan.json")
@click.argument("path", type=click.Path(path_type=Path), metavar="FILE")
def import_(session: Session, *, path: Path) -> Reply:
    """Bring in a plan that `relocate export json --names` wrote on another computer.

    It says what the file brings and asks. What was said later here stays, and one `relocate undo` takes all
    of it back.
    """
    from relocate_cli.cli.interviewing.asking import confirm
    from relocate_cli.usecases.household.importing import merging_of, read_travelled
    from relocate_cli.views.changes.imported import imported_reply, merging_lines

    household = session.household
    merging = merging_of(session.workspace, household, read_travelled(path))
    session.screen.tell(*merging_lines(merging))
    if merging.brought and not confirm(session, _("Bring it in?")):
        return imported_reply(merging, saved=False)
    household.saved(merging.changes(household.plan))
    return imported_reply(merging, saved=True)
