"""`relocate pack check`: everything that is wrong in a pack."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from relocate_cli.cli.command import command
from relocate_cli.language import _

if TYPE_CHECKING:
    from relocate_cli.cli.session import Session
    from relocate_cli.usecases.authoring import Checked

FORMATS = ("text", "json", "github")


@command("relocate pack check guides/norsjo")
@click.argument("paths", nargs=-1, metavar="[PATH]...", type=click.Path(path_type=Path))
@click.option("--format", "form", type=click.Choice(FORMATS), default="text", help=_("How to show it."))
@click.option("--strict", is_flag=True, help=_("Warnings fail too."))
def check(session: Session, *, paths: tuple[Path, ...], form: str, strict: bool) -> int:
    """Check packs and show everything that is wrong, each with its file, line and column.

    PATH is a pack, or a folder of packs. Without one it is the pack you stand in, or the built-in guides.
    """
    from relocate_cli.usecases.authoring import check_packs, packs_in

    if not paths:
        paths = (Path(),) if Path("pack.yaml").is_file() else session.workspace.guides[-1:]
    folders = list(dict.fromkeys(folder for path in paths for folder in packs_in(path)))
    checked = check_packs(session.workspace, folders)
    _show(session, checked, "json" if session.screen.json else form)
    return 1 if checked.errors or (strict and checked.warnings) else 0


def _show(session: Session, checked: Checked, form: str) -> None:
    from relocate_cli.views.findings import finding_document, finding_rows, github_rows, summary

    screen, here, found = session.screen, Path.cwd(), checked.findings
    if form == "json":
        counts = {"packs": list(checked.packs), "errors": checked.errors, "warnings": checked.warnings}
        screen.document("check/1", {**counts, "findings": [finding_document(one, here) for one in found]})
    elif form == "github":
        screen.rows(github_rows(found, here))
    elif screen.plain:
        screen.rows(finding_rows(found, here))
    else:
        _draw(session, checked, here)
    screen.tell(summary(checked.packs, checked.tasks, checked.errors, checked.warnings))


def _draw(session: Session, checked: Checked, here: Path) -> None:
    from relocate_cli.storage.packs.source_line import source_line
    from relocate_cli.views.findings import finding_lines

    screen = session.screen
    for finding in checked.findings:
        source = source_line(Path(finding.mark.path), finding.mark.line)
        screen.show(finding_lines(finding, source, here, screen.width))
