"""`relocate pack preview`: the guide and a family's checklist, following every file one saves."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from relocate_cli.cli.command import command
from relocate_cli.errors import RelocateError
from relocate_cli.language import _

if TYPE_CHECKING:
    from relocate_cli.cli.session import Session
    from relocate_cli.views.reply import Reply


@command(
    "relocate pack preview guides/norsjo --persona dutch-family-with-dog-and-car",
    no_json=_("Use: relocate pack check --json, or relocate list --json"),
)
@click.argument("path", type=click.Path(path_type=Path), default=Path())
@click.option("--persona", metavar="ID", default="", help=_("As which family of the pack."))
@click.option("--port", type=click.IntRange(0, 65535), default=0, help=_("On which port; any free one."))
@click.option("--no-open", is_flag=True, help=_("Do not open the browser."))
@click.option("--terminal", is_flag=True, help=_("Show the checklist here, without a browser."))
def preview(session: Session, *, path: Path, persona: str, port: int, no_open: bool, terminal: bool) -> Reply:
    """Show a pack in the browser, anew after every save.

    You see it as one of its families does.

    Only this computer can see the page. Mistakes are shown in place of the guide until they are mended.
    Ctrl-C ends it.
    """
    from relocate_cli.cli.pack.previewing import in_browser, in_terminal
    from relocate_cli.usecases.packs.folders import the_pack
    from relocate_cli.usecases.packs.watching import Watched

    watched = Watched(session.workspace, the_pack(path, session.workspace))
    first = watched.look(session.language, persona)
    if persona and first.shown and persona not in first.personas:
        from relocate_cli.domain.nearest import suggestion

        known = _("Known: {words}.").format(words=", ".join(first.personas) or _("none yet"))
        message = _("The pack has no family {id}.").format(id=repr(persona))
        raise RelocateError(message, suggestion(persona, first.personas) or known, 2)
    if terminal:
        return in_terminal(session, watched, first, persona)
    return in_browser(session, watched, persona, port, opens=not no_open)
