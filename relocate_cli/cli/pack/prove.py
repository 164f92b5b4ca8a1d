"""`relocate pack prove`: what no household can ever have, answer or do in time."""

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


@command("relocate pack prove guides/norsjo")
@click.argument("paths", nargs=-1, metavar="[PATH]...", type=click.Path(path_type=Path))
@click.option("--format", "form", type=click.Choice(FORMATS), default="text", help=_("How to show it."))
@click.option("--strict", is_flag=True, help=_("Warnings fail too."))
def prove(session: Session, *, paths: tuple[Path, ...], form: str, strict: bool) -> Reply:
    """Try all answers that matter, and show what cannot be right.

    Tasks that nobody can ever have, questions that change nothing, and deadlines that waiting times make
    impossible, each with the answers that show it. What is right after all is named in pack.yaml, with the
    reason: `accepted: {P092 notify-move: The law counts from the decision.}`
    """
    from relocate_cli.usecases.packs.folders import packs_of
    from relocate_cli.usecases.packs.proving import prove_packs

    folders = packs_of(paths, session.workspace)
    tell_found(session, folders, paths)
    with waiting(session.screen, _("Trying all answers")) as watched:
        proved = prove_packs(session.workspace, folders, watched)
    return report(session, proved, form, "prove/1", strict=strict)
