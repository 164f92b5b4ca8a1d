"""`relocate erase`: remove everything that relocate keeps on this computer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.cli.command import command
from relocate_cli.language import _, ngettext
from relocate_cli.views.lines import Line
from relocate_cli.views.reply import Reply

if TYPE_CHECKING:
    from relocate_cli.cli.session import Session
    from relocate_cli.usecases.workspace import Homes


@command("relocate erase")
def erase(session: Session) -> Reply:
    """Remove everything from this computer.

    Your plan, your ticks, your answers and your settings, after asking.
    """
    from relocate_cli.cli.homes import refuse_missing
    from relocate_cli.cli.interviewing.asking import confirm
    from relocate_cli.usecases.erasing import erase_all

    refuse_missing(session.homes)
    session.screen.tell(*_about(session.homes))
    agreed = confirm(session, _("Remove all of it? This cannot be undone."))
    removed = erase_all(session.homes) if agreed else []
    text = ngettext("{count} file was removed.", "{count} files were removed.", len(removed))
    return Reply(
        "erase/1",
        lambda: {"removed": [str(path) for path in removed]},
        lambda: ((path,) for path in removed),
        talk=lambda: [Line(text.format(count=len(removed)))] if agreed else [],
    )


def _about(homes: Homes) -> list[Line]:
    """Return what goes, and where it is."""
    return [
        Line(_("This removes your plan, your ticks, your answers and your settings:"), "strong"),
        *(Line(str(path), "", 2) for path in (homes.data, homes.state, homes.config, homes.cache)),
        Line(_("Copies that a sync tool made on other computers are not touched.")),
    ]
