"""`relocate erase`: remove everything that relocate keeps on this computer."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from relocate_cli.cli.command import command
from relocate_cli.cli.session import SETTINGS_FILE
from relocate_cli.language import _, ngettext
from relocate_cli.views.lines import Line
from relocate_cli.views.reply import Reply

if TYPE_CHECKING:
    from relocate_cli.cli.session import Session


@command("relocate erase")
def erase(session: Session) -> Reply:
    """Remove everything from this computer.

    Your plan, your ticks, your answers and your settings, after asking.
    """
    from relocate_cli.cli.interviewing.asking import confirm
    from relocate_cli.storage.journal.erase import erase_journal

    homes = session.homes
    session.screen.tell(
        Line(_("This removes your plan, your ticks, your answers and your settings:"), "strong"),
        *(Line(str(path), "", 2) for path in (homes.data, homes.state, homes.config, homes.cache)),
        Line(_("Copies that a sync tool made on other computers are not touched.")),
    )
    if not confirm(session, _("Remove all of it? This cannot be undone.")):
        return Reply("erase/1", lambda: {"removed": []})
    removed = erase_journal(homes.data, homes.state)
    ours = [homes.config / SETTINGS_FILE, *homes.cache.glob("*.json")]
    for path in ours:
        with suppress(FileNotFoundError):
            path.unlink()
            removed.append(path)
    for folder in homes:
        with suppress(OSError):
            folder.rmdir()
    text = ngettext("{count} file was removed.", "{count} files were removed.", len(removed))
    return Reply(
        "erase/1",
        lambda: {"removed": [str(path) for path in removed]},
        lambda: ((path,) for path in removed),
        talk=lambda: [Line(text.format(count=len(removed)))],
    )
