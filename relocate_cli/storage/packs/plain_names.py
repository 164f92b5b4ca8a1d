"""Which names a pack and its tasks may have, so that they can be typed, linked and copied to any computer."""

from __future__ import annotations

import re
import unicodedata

from relocate_cli.domain.authoring.finding import Finding
from relocate_cli.domain.authoring.source import Mark
from relocate_cli.language import _
from relocate_cli.storage.packs.unseen_signs import visible
from relocate_cli.storage.packs.yaml_refusals import shorten

PLAIN_NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,63}")
DEVICES = frozenset(
    {"con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(10))}
)
"""Names that Windows keeps for itself: a pack with such a file could not be copied there."""


def wrong_name(name: str) -> tuple[str, str] | None:
    """Return what is wrong with an id, and what to do, or None."""
    if name in DEVICES:
        message = _('"{name}" cannot be a name: Windows keeps it for a device.')
        return message.format(name=name), _("Add a word, as in {name}-office.").format(name=name)
    if PLAIN_NAME.fullmatch(name):
        return None
    message = _(
        '"{name}" cannot be a name: only a-z, 0-9 and - are allowed, at most 64 of them, and not - first.'
    )
    return message.format(name=shown(name)), _("Rename it, for example to {name}.").format(name=plain(name))


def plain(name: str) -> str:
    """Return the nearest name that is allowed: `flytta-till-norsjo` for `Flytta till Norsjö`."""
    letters = (
        unicodedata.normalize("NFKD", name.lower().replace("ß", "ss")).encode("ascii", "ignore").decode()
    )
    return re.sub(r"[^a-z0-9]+", "-", letters)[:64].strip("-") or "notify-move"


def shown(name: str) -> str:
    """Return a file's name fit for a message, whatever bytes it has."""
    return shorten(visible(name), 100)


def unreadable(path: str, error: OSError) -> Finding:
    """Say which file or folder could not be opened, in the system's own words."""
    message = _("This cannot be read: {reason}.").format(reason=error.strerror or shown(str(error)))
    return Finding(Mark(path), "P019", message, _("Check that it is there and that you may read it."))
