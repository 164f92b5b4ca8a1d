"""`relocate pack check`: everything that is wrong in a pack."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from relocate_cli.cli.command import command
from relocate_cli.cli.pack.reporting import FORMATS, report, tell_found
from relocate_cli.cli.terminal.waiting import waiting
from relocate_cli.language import _

if TYPE_CHECKING:
    from relocate_cli.cli.session import Session
    from relocate_cli.views.reply import Reply


@command("relocate pack check guides/norsjo")
@click.argument("paths", nargs=-1, metavar="[PATH]...", type=click.Path(path_type=Path))
@click.option("--format", "form", type=click.Choice(FORMATS), default="text", help=_("How to show it."))
@click.option("--strict", is_flag=True, help=_("Warnings fail too, but for translations."))
@click.option("--fix", is_flag=True, help=_("First mend what is beyond doubt; shows it, and asks."))
def check(session: Session, *, paths: tuple[Path, ...], form: str, strict: bool, fix: bool) -> Reply:
    """Show everything that is wrong in packs.

    Each mistake stands with its file, line and column, and with the nearest right word.

    PATH is a pack, a folder of packs, or the name of a guide that is there. Without one it is the pack you
    stand in, or all packs below.

    --fix mends quotation marks, days, telephone numbers, names of files and the like, never a word: you see
    the difference first.
    """
    from relocate_cli.usecases.packs.folders import packs_of
    from relocate_cli.usecases.packs.kept_findings import check_changed

    folders = packs_of(paths, session.workspace)
    tell_found(session, folders, paths)
    if fix:
        from relocate_cli.cli.pack.fixing import mend_packs

        mend_packs(session, folders)
    with waiting(session.screen, _("Checking the packs")) as watched:
        checked = check_changed(session.workspace, folders, watched)
    return report(session, checked, form, "check/1", strict=strict)
