"""What lies in a folder: a file, a folder, or something that no pack has."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from relocate_cli.language import _

if TYPE_CHECKING:
    import os
    from collections.abc import Sequence


def out_of_place(entry: os.DirEntry[str]) -> tuple[str, str] | None:
    """Return why this is neither a file nor a folder of its own, and what to do; None when it is one.

    Links may lead out of the pack; devices and pipes never end.
    """
    hint = _("Put the file itself here, or delete this.")
    if entry.is_symlink() or _is_junction(entry):
        return _("This is a link to somewhere else; links are not followed."), hint
    if entry.is_file() or entry.is_dir():
        return None
    return _("This is neither a file nor a folder, but a device, a pipe or the like."), hint


def other_kind(entry: os.DirEntry[str], *, folder: bool) -> tuple[str, str] | None:
    """Return why this is not the folder or the file that is wanted, and what to do; None when it is."""
    if entry.is_dir() == folder:
        return None
    wanted = (
        _("This should be a folder, not a file.") if folder else _("This should be a file, not a folder.")
    )
    return wanted, _("Rename it or move it out of the pack.")


def collisions_of(names: Sequence[str]) -> dict[str, str]:
    """Return the names that some computers take for another one, with that one; small letters go first."""
    first: dict[str, str] = {}
    for name in sorted(names, key=lambda name: (name != name.lower(), name)):
        first.setdefault(unicodedata.normalize("NFC", name).casefold(), name)
    same = {name: first[unicodedata.normalize("NFC", name).casefold()] for name in names}
    return {name: other for name, other in same.items() if name != other}


def _is_junction(entry: os.DirEntry[str]) -> bool:
    """Whether this is a link of Windows, which Python tells from 3.12 on."""
    return bool(getattr(entry, "is_junction", bool)())
