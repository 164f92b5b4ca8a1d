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
    from pathlib import Path

    from relocate_cli.cli.session import Session
    from relocate_cli.usecases.workspace import Homes


@command("relocate erase")
def erase(session: Session) -> Reply:
    """Remove everything from this computer.

    Your plan, your ticks, your answers and your settings, after asking.
    """
    from relocate_cli.cli.interviewing.asking import confirm

    session.screen.tell(*_about(session.homes))
    agreed = confirm(session, _("Remove all of it? This cannot be undone."))
    removed = _remove_all(session.homes) if agreed else []
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


def _remove_all(homes: Homes) -> list[Path]:
    """Remove everything of ours, and return what is gone."""
    from relocate_cli.storage.journal.erase import erase_journal

    removed = erase_journal(homes.data, homes.state)
    for path in (homes.config / SETTINGS_FILE, *homes.cache.glob("*.json")):
        with suppress(FileNotFoundError):
            path.unlink()
            removed.append(path)
    for folder in homes:
        with suppress(OSError):
            folder.rmdir()
    return removed
