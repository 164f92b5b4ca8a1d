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

    Your plan, your ticks, your answers and your settings, after asking; and the households that you receive.
    With --household only that household goes.
    """
    from relocate_cli.cli.homes import refuse_missing
    from relocate_cli.cli.interviewing.asking import confirm
    from relocate_cli.usecases.erasing import erase_all

    refuse_missing(session.homes)
    if session.received:
        from relocate_cli.cli.host.remove import removed_household

        return removed_household(session, session.received)
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
    from relocate_cli.usecases.hosting.received import all_received

    names = ", ".join(one.name for one in all_received(homes))
    received = _("The households that you receive go as well: {names}.").format(names=names)
    return [
        Line(_("This removes your plan, your ticks, your answers and your settings:"), "strong"),
        *(Line(str(path), "", 2) for path in (homes.data, homes.state, homes.config, homes.cache)),
        *([Line(received, "strong")] if names else []),
        Line(_("Copies that a sync tool made on other computers are not touched.")),
    ]
