"""`relocate pack build`: an archive of a pack, to hand over."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from relocate_cli.cli.command import command
from relocate_cli.errors import RelocateError
from relocate_cli.language import _, ngettext
from relocate_cli.views.lines import Line

if TYPE_CHECKING:
    from relocate_cli.cli.session import Session
    from relocate_cli.usecases.packs.building import Built


@command("relocate pack build guides/norsjo")
@click.argument("path", required=False, type=click.Path(path_type=Path))
@click.option("-o", "output", metavar="FILE", type=click.Path(path_type=Path), help=_("Where to write it."))
def build(session: Session, *, path: Path | None, output: Path | None) -> int:
    """Make an archive of a pack, to hand over or to install.

    The pack is checked first. The same pack gives the same bytes on every computer, so others can compare
    the SHA-256. Without PATH it is the pack you stand in.
    """
    from relocate_cli.cli.interviewing.asking import confirm
    from relocate_cli.cli.pack.reporting import report
    from relocate_cli.usecases.output import write_output
    from relocate_cli.usecases.packs.building import build as build_pack
    from relocate_cli.usecases.packs.building import stands_there
    from relocate_cli.usecases.packs.checking import check_packs

    folder = _folder(path)
    checked = check_packs(session.workspace, [folder])
    if checked.errors:
        report(session, checked, "text", "check/1", strict=False)
        raise RelocateError(_("{pack} has errors, so no archive was made.").format(pack=folder.name))
    built = build_pack(folder)
    target = output or Path()
    target = target / built.file_name if target.is_dir() else target
    if not stands_there(target, built):
        question = _("{path} is there already with another content. Replace it?").format(path=target)
        if target.exists() and not confirm(session, question):
            session.screen.tell(_("Nothing was written."))
            return 1
        write_output(target, built.content)
    _show(session, built, target, checked.warnings)
    return 0


def _folder(path: Path | None) -> Path:
    """Return the one pack that is meant."""
    from relocate_cli.usecases.packs.folders import the_pack

    if not path and not Path("pack.yaml").is_file():
        raise RelocateError(_("There is no pack here."), _("Name its folder: relocate pack build FOLDER"), 2)
    return the_pack(path or Path())


def _show(session: Session, built: Built, target: Path, warnings: int) -> None:
    screen, bundle = session.screen, built.bundle
    if screen.json:
        document = {"id": bundle.id, "version": bundle.version, "files": len(bundle.files)}
        extra = {"bytes": len(built.content), "left_behind": list(built.behind)}
        screen.document("pack-build/1", {"file": str(target), "sha256": built.sha256, **document, **extra})
    elif screen.plain:
        screen.rows([(built.sha256, target)])
    else:
        screen.show([Line(str(target), "strong"), Line(f"SHA-256 {built.sha256}")])
    files = ngettext("{count} file, {size:,} bytes.", "{count} files, {size:,} bytes.", len(bundle.files))
    screen.tell(files.format(count=len(bundle.files), size=len(built.content)))
    if built.behind:
        left = _("Not of a pack, and left behind: {files}.").format(files=", ".join(built.behind))
        screen.tell(Line(left, "warn"))
    if warnings:
        text = ngettext(
            "{count} warning: see it with: {command}", "{count} warnings: see them with: {command}", warnings
        )
        screen.tell(text.format(count=warnings, command="relocate pack check"))
    sign = f"ssh-keygen -Y sign -n relocate-pack -f ~/.ssh/id_ed25519 {target}"
    screen.tell(_("Others install it with: {command}").format(command=f"relocate pack install {target.name}"))
    screen.tell(_("Sign it if you like, so that nobody else can replace it: {command}").format(command=sign))
