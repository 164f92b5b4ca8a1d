"""`relocate pack drift` and `compare`: a pack against its parents, its neighbours and the calendar."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from relocate_cli.cli.command import command
from relocate_cli.cli.completing import complete_place
from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.views.lines import Line

if TYPE_CHECKING:
    from relocate_cli.cli.session import Session
    from relocate_cli.views.reply import Reply


@command("relocate pack drift guides/norsjo")
@click.argument("path", type=click.Path(path_type=Path), default=Path())
@click.option(
    "-o", "output", metavar="FILE", type=click.Path(path_type=Path), help=_("Write a list to tick.")
)
@click.option("--force", is_flag=True, help=_("Replace the file."))
def drift(session: Session, *, path: Path, output: Path | None, force: bool) -> Reply:
    """Show what has moved since a pack was written.

    What most of its families see stands first.

    Changes whose parent was revised, facts that lapse within a month, and what neighbours tell their
    newcomers and this pack does not.
    """
    from relocate_cli.usecases.packs.comparing import drifted
    from relocate_cli.usecases.packs.folders import the_pack
    from relocate_cli.views.drift import drift_markdown, drift_reply

    found = drifted(session.workspace, the_pack(path))
    name = found.pack.head["name"]
    reply = drift_reply(found.pack.id, name, found.drifts, found.lacks)
    if not output:
        return reply
    _write(session, output, drift_markdown(name, found.drifts, found.lacks), force=force)
    told = Line(_("Written: {path}").format(path=output))
    return reply._replace(rows=tuple, lines=tuple, aside=lambda: [told])


def _write(session: Session, output: Path, text: str, *, force: bool) -> None:
    """Write the list, unless a file is there that nobody agreed to replace."""
    from relocate_cli.usecases.output import write_output

    if output.exists() and not (force or session.options.get("yes")):
        hint = _("Choose another name, or add --force.")
        raise RelocateError(_("{path} is there already.").format(path=output), hint)
    write_output(output, text.encode())


@command("relocate pack compare norsjo skelleftea")
@click.argument("one", metavar="PACK", shell_complete=complete_place)
@click.argument("other", metavar="PACK", shell_complete=complete_place)
def compare(session: Session, *, one: str, other: str) -> Reply:
    """Show what only one of two packs tells.

    PACK is a place, or the folder of a pack.
    """
    from relocate_cli.usecases.packs.comparing import compared
    from relocate_cli.views.comparison import compare_reply

    folders = [_folder(session, name) for name in (one, other)]
    return compare_reply([folder.name for folder in folders], *compared(session.workspace, *folders))


def _folder(session: Session, name: str) -> Path:
    """Return the folder of a pack that is named by its path or by its place."""
    from relocate_cli.usecases.guides.places import find_place, pack_folder

    if (Path(name) / "pack.yaml").is_file():
        return Path(name).absolute()
    return pack_folder(session.workspace, find_place(session.workspace, name).id)
