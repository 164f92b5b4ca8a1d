"""`relocate pack schema`: the pack format for editors."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from relocate_cli.cli.command import command
from relocate_cli.language import _

if TYPE_CHECKING:
    from relocate_cli.cli.session import Session


@command("relocate pack schema guides/norsjo")
@click.argument("path", type=click.Path(path_type=Path), default=Path())
def schema(session: Session, *, path: Path) -> None:
    """Write the pack format for editors.

    With these JSON Schemas in a folder, editors help while one types.

    They go into .schemas/ there, with settings for Visual Studio Code and everything else that speaks
    yaml-language-server.
    """
    from relocate_cli.usecases.packs.schemas import write_schemas

    folder = write_schemas(path)
    session.screen.tell(_("Written: {path}").format(path=folder))
