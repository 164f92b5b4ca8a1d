"""`relocate erase`: remove everything that relocate keeps on this computer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.cli.command import command
from relocate_cli.language import _, ngettext
from relocate_cli.views.lines import Line

if TYPE_CHECKING:
    from relocate_cli.cli.session import Session


@command("relocate erase")
def erase(session: Session) -> None:
    """Remove everything from this computer.

    Your plan, your ticks, your answers and your settings, after asking.
    """
    from relocate_cli.cli.homes import refuse_missing
    from relocate_cli.cli.interviewing.asking import confirm
    from relocate_cli.usecases.erasing import erase_all

    homes, screen = session.homes, session.screen
    refuse_missing(homes)
    screen.tell(
        Line(_("This removes your plan, your ticks, your answers and your settings:"), "strong"),
        *(Line(str(path), "", 2) for path in (homes.data, homes.state, homes.config, homes.cache)),
        Line(_("Copies that a sync tool made on other computers are not touched.")),
    )
    if not confirm(session, _("Remove all of it? This cannot be undone.")):
        return
    removed = erase_all(homes)
    if screen.json:
        screen.document("erase/1", {"removed": [str(path) for path in removed]})
    elif screen.plain:
        screen.rows((path,) for path in removed)
    else:
        text = ngettext("{count} file was removed.", "{count} files were removed.", len(removed))
        screen.tell(text.format(count=len(removed)))
