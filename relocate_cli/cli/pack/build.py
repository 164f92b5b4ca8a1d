"""`relocate pack build`: an archive of a pack, to hand over."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from relocate_cli.cli.command import command
from relocate_cli.language import _

if TYPE_CHECKING:
    from relocate_cli.cli.session import Session
    from relocate_cli.views.reply import Reply


@command("relocate pack build guides/norsjo")
@click.argument("path", required=False, type=click.Path(path_type=Path))
@click.option("-o", "output", metavar="FILE", type=click.Path(path_type=Path), help=_("Where to write it."))
@click.option("--stick", metavar="DIR", type=click.Path(path_type=Path), help=_("Fill a stick for a family."))
@click.option(
    "--program",
    "given",
    metavar="FILE",
    multiple=True,
    type=click.Path(path_type=Path),
    help=_("The program for the stick; relocate.pyz puts itself there."),
)
def build(
    session: Session, *, path: Path | None, output: Path | None, stick: Path | None, given: tuple[Path, ...]
) -> Reply:
    """Make an archive of a pack, to hand over or to install.

    The pack is checked first. The same pack gives the same bytes on every computer, so others can compare
    the SHA-256. Without PATH it is the pack you stand in.

    With --stick the archive goes to a stick, with the program and a page that says how to begin.
    """
    from relocate_cli.cli.interviewing.asking import confirm
    from relocate_cli.cli.pack.reporting import without_errors
    from relocate_cli.usecases.output import write_output
    from relocate_cli.usecases.packs.building import build as build_pack
    from relocate_cli.usecases.packs.building import stands_there
    from relocate_cli.usecases.packs.folders import the_pack
    from relocate_cli.views.packs.built import Archive, built_reply, not_built_reply

    folder = the_pack(path or Path(), session.workspace)
    checked = without_errors(session, folder, _("{pack} has errors, so no archive was made."))
    built = build_pack(folder)
    if stick:
        from relocate_cli.cli.pack.stick import build_stick

        return build_stick(session, folder, built, stick, given)
    target = output or Path()
    target = target / built.file_name if target.is_dir() else target
    if not stands_there(target, built):
        question = _("{path} is there already with another content. Replace it?").format(path=target)
        if target.exists() and not confirm(session, question):
            return not_built_reply()
        write_output(target, built.content)
    archive = Archive(target, built.sha256, len(built.content), built.behind, checked.warnings)
    return built_reply(archive, built.bundle)
