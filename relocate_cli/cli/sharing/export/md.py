"""`relocate export md`: the list as Markdown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.cli.command import command
from relocate_cli.cli.sharing.export.writing import output_options
from relocate_cli.cli.sharing.outputs import target_of

if TYPE_CHECKING:
    from pathlib import Path

    from relocate_cli.cli.session import Session
    from relocate_cli.views.reply import Reply


@command("relocate export md -o -")
@output_options
def md(session: Session, *, output: Path | None, force: bool) -> Reply:
    """Write your list as Markdown, with a box to tick for each task and each of its lines."""
    from relocate_cli.cli.sharing.export.writing import leave
    from relocate_cli.usecases.household.exporting import Leaving
    from relocate_cli.usecases.household.plans import open_plan
    from relocate_cli.views.export.markdown import markdown_made

    desk = open_plan(session.workspace, session.household)
    target = target_of(session, output, f"relocate-{desk.guide.id}.md", force=force)
    leaving = Leaving(desk)
    return leave(session, target, markdown_made(desk, leaving.items, leaving.left_out))
