"""`relocate export html`: the plan as one page for the browser."""

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


@command("relocate export html -o move.html --guide")
@click.option(
    "--guide", "with_guide", is_flag=True, help=_("Also the articles and records of the local guide.")
)
@click.option("--open", "opens", is_flag=True, help=_("Open it in the browser."))
@output_options
def html(session: Session, *, with_guide: bool, opens: bool, output: Path | None, force: bool) -> Reply:
    """Write your list, days, papers and contacts as one page for the browser.

    It works offline, on a telephone and on paper. Ticks on it stay in that browser.
    """
    from relocate_cli.cli.sharing.export.writing import leave
    from relocate_cli.usecases.household.exporting import Leaving
    from relocate_cli.usecases.household.plans import open_plan
    from relocate_cli.views.export.page import PlanPage, page_made

    desk = open_plan(session.workspace, session.household)
    target = target_of(session, output, f"relocate-{desk.guide.id}.html", force=force)
    leaving = Leaving(desk)
    page = PlanPage(desk, leaving.items, leaving.plan_id, session.language, with_guide)
    reply = leave(session, target, page_made(page, leaving.left_out))
    if opens and target != STDOUT:
        import webbrowser

        webbrowser.open(target.absolute().as_uri())
    return reply
