"""Which names a pack and its tasks may have, so that they can be typed, linked and copied to any computer."""

from __future__ import annotations

import re

from relocate_cli.domain.naming import ID, as_id
from relocate_cli.language import _
from relocate_cli.storage.packs.quoting import shown

DEVICES = frozenset(
    {"con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(10))}
)
"""Names that Windows keeps for itself: a pack with such a file could not be copied there."""


def wrong_name(name: str) -> tuple[str, str] | None:
    """Return what is wrong with an id, and what to do, or None."""
    if name in DEVICES:
        message = _('"{name}" cannot be a name: Windows keeps it for a device.')
        return message.format(name=name), _("Add a word, as in {name}-office.").format(name=name)
    if re.fullmatch(ID, name):
        return None
    message = _(
        '"{name}" cannot be a name: only a-z, 0-9 and - are allowed, at most 64 of them, and not - first.'
    )
    return message.format(name=shown(name)), _("Rename it, for example to {name}.").format(name=plain(name))


def plain(name: str) -> str:
    """Return the nearest name that is allowed: `flytta-till-norsjo` for `Flytta till Norsjö`."""
    return as_id(name) or "notify-move"
