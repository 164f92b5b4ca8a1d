"""`relocate pack compare`: what only one of two packs tells."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from relocate_cli.cli.command import command
from relocate_cli.cli.completing import complete_place

if TYPE_CHECKING:
    from relocate_cli.cli.session import Session
    from relocate_cli.views.reply import Reply


@command("relocate pack compare norsjo skelleftea")
@click.argument("one", metavar="PACK", shell_complete=complete_place)
@click.argument("other", metavar="PACK", shell_complete=complete_place)
def compare(session: Session, *, one: str, other: str) -> Reply:
    """Show what only one of two packs tells.

    PACK is a place, or the folder of a pack.
    """
    from relocate_cli.usecases.packs.comparing import compared
    from relocate_cli.usecases.packs.folders import the_pack
    from relocate_cli.views.packs.comparison import compare_reply

    folders = [the_pack(Path(name), session.workspace) for name in (one, other)]
    return compare_reply([folder.name for folder in folders], *compared(session.workspace, *folders))
