"""`relocate pack schema`: the pack format for editors."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from relocate_cli.cli.command import command
from relocate_cli.language import _
from relocate_cli.views.lines import Line
from relocate_cli.views.reply import Reply

if TYPE_CHECKING:
    from relocate_cli.cli.session import Session


@command("relocate pack schema guides/norsjo")
@click.argument("path", type=click.Path(path_type=Path), default=Path())
def schema(session: Session, *, path: Path) -> Reply:
    """Write the pack format for editors.

    With these JSON Schemas in a folder, editors help while one types.

    Beside a pack they know the ids of its parents: questions with their answers, papers, contacts, tasks.
    They go into .schemas/ there, with settings for Visual Studio Code and everything else that speaks
    yaml-language-server.
    """
    from relocate_cli.usecases.packs.schemas import FOLDER, write_schemas

    files = write_schemas(session.workspace, path)
    told = Line(_("Written: {path}").format(path=path / FOLDER))
    return Reply("pack-schema/1", lambda: {"files": list(map(str, files))}, aside=lambda: [told])
