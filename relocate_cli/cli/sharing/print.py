"""`relocate print`: the checklist as a booklet, with a code beside each box."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from relocate_cli.cli.command import command
from relocate_cli.cli.sharing.outputs import FORCE, OUTPUT, delivered, target_of
from relocate_cli.errors import RelocateError
from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Callable

    from relocate_cli.cli.session import Session
    from relocate_cli.views.reply import Reply


@command("relocate print")
@OUTPUT
@click.option("--pdf", is_flag=True, help=_("Make a PDF, with the Chromium or Chrome on this computer."))
@click.option("--whole", is_flag=True, help=_("With all that is to be done for each task: many pages."))
@FORCE
def print(session: Session, *, output: Path | None, pdf: bool, whole: bool, force: bool) -> Reply:
    """Make a booklet of what is to be done, for paper.

    A page for each phase, in large type, with phone numbers and squares that a telephone reads.

    Open the page in your browser and print it, or add --pdf. What is ticked on paper comes back with
    `relocate tick`.
    """
    from relocate_cli.domain.checklist.paper_rows import paper_ids, paper_phases
    from relocate_cli.usecases.household.booklets import keep_booklet, next_booklet
    from relocate_cli.usecases.household.plans import open_plan
    from relocate_cli.views.print.booklet import booklet_html
    from relocate_cli.views.print.printed import printed_reply

    desk = open_plan(session.workspace, session.household)
    rows = paper_ids(paper_phases(desk.guide, desk.checklist.items))
    if not rows:
        raise RelocateError(_("Nothing is left to be done, so there is nothing to print."))
    booklet = next_booklet(desk, rows)
    name = f"booklet-{booklet.name}.{'pdf' if pdf else 'html'}"
    target = target_of(session, output, name, force=force)
    make = _pdf_maker(session) if pdf else str.encode
    content = make(booklet_html(desk, booklet, session.language, whole=whole))
    keep_booklet(desk, booklet)
    return delivered(session, target, content, printed_reply(booklet, str(target), pdf=pdf))


def _pdf_maker(session: Session) -> Callable[[str], bytes]:
    """Return what makes a PDF of a page; RelocateError when nothing here can."""
    from relocate_cli.cli.terminal.elapsed import elapsed
    from relocate_cli.usecases.printing import as_pdf, browser_for_pdf

    browser = browser_for_pdf()

    def made(page: str) -> bytes:
        text = _("{browser} makes the PDF. Ctrl-C stops it.").format(browser=Path(browser).name)
        with elapsed(session.screen, text) as told:
            return as_pdf(browser, page, told)

    return made
