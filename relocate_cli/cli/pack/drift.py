"""`relocate pack drift` and `compare`: a pack against its parents, its neighbours and the calendar."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from relocate_cli.cli.command import command
from relocate_cli.cli.completing import complete_place
from relocate_cli.errors import RelocateError
from relocate_cli.language import _

if TYPE_CHECKING:
    from relocate_cli.cli.session import Session

MOST = 15
"""How many of a kind people are shown at once; files and programs get all."""


@command("relocate pack drift guides/norsjo")
@click.argument("path", type=click.Path(path_type=Path), default=Path())
@click.option(
    "-o", "output", metavar="FILE", type=click.Path(path_type=Path), help=_("Write a list to tick.")
)
@click.option("--force", is_flag=True, help=_("Replace the file."))
def drift(session: Session, *, path: Path, output: Path | None, force: bool) -> None:
    """Show what has moved since a pack was written.

    What most of its families see stands first.

    Changes whose parent was revised, facts that lapse within a month, and what neighbours tell their
    newcomers and this pack does not.
    """
    from relocate_cli.usecases.packs.comparing import drifted
    from relocate_cli.usecases.packs.folders import the_pack
    from relocate_cli.views.drift import drift_document, drift_lines, drift_markdown, drift_rows

    screen, found = session.screen, drifted(session.workspace, the_pack(path))
    if output:
        _write(
            session, output, drift_markdown(found.pack.head["name"], found.drifts, found.lacks), force=force
        )
    elif screen.json:
        screen.document("drift/1", drift_document(found.pack.id, found.drifts, found.lacks))
    elif screen.plain:
        screen.rows(drift_rows(found.drifts, found.lacks))
    else:
        screen.show(drift_lines(found.pack.head["name"], found.drifts, found.lacks, MOST))


def _write(session: Session, output: Path, text: str, *, force: bool) -> None:
    """Write the list, unless a file is there that nobody agreed to replace."""
    from relocate_cli.usecases.output import write_output

    if output.exists() and not (force or session.options.get("yes")):
        hint = _("Choose another name, or add --force.")
        raise RelocateError(_("{path} is there already.").format(path=output), hint)
    write_output(output, text.encode())
    session.screen.tell(_("Written: {path}").format(path=output))


@command("relocate pack compare norsjo skelleftea")
@click.argument("one", metavar="PACK", shell_complete=complete_place)
@click.argument("other", metavar="PACK", shell_complete=complete_place)
def compare(session: Session, *, one: str, other: str) -> None:
    """Show what only one of two packs tells.

    PACK is a place, or the folder of a pack.
    """
    from relocate_cli.usecases.packs.comparing import compared
    from relocate_cli.views.drift import compare_document, compare_lines, compare_rows

    folders = [_folder(session, name) for name in (one, other)]
    only_one, only_other = compared(session.workspace, *folders)
    names, screen = [folder.name for folder in folders], session.screen
    if screen.json:
        screen.document("compare/1", compare_document(names, only_one, only_other))
    elif screen.plain:
        screen.rows(compare_rows(names, only_one, only_other))
    else:
        screen.show(compare_lines(names, only_one, only_other, MOST))


def _folder(session: Session, name: str) -> Path:
    """Return the folder of a pack that is named by its path or by its place."""
    from relocate_cli.usecases.guides.places import find_place, pack_folder

    if (Path(name) / "pack.yaml").is_file():
        return Path(name).absolute()
    return pack_folder(session.workspace, find_place(session.workspace, name).id)
