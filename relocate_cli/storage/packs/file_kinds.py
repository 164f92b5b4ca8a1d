"""Whether an entry of a folder is what it should be: a file, a folder, or something nobody should open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.language import _

if TYPE_CHECKING:
    import os


def what_is_strange(entry: os.DirEntry[str]) -> str:
    """Return what is wrong with a link, which may lead out of the pack, or a device, which never ends."""
    if entry.is_symlink() or _is_junction(entry):
        return _("This is a link to somewhere else; links are not followed.")
    if not (entry.is_file() or entry.is_dir()):
        return _("This is neither a file nor a folder, but a device, a pipe or the like.")
    return ""


def wrong_kind(entry: os.DirEntry[str], *, folder: bool) -> str:
    """Return what is wrong where a file stands for a folder, or a folder for a file; empty if it is right."""
    if entry.is_dir() == folder:
        return ""
    if folder:
        return _("This should be a folder, not a file.")
    return _("This should be a file, not a folder.")


def _is_junction(entry: os.DirEntry[str]) -> bool:
    """Whether this is a link of Windows, which Python tells from 3.12 on."""
    return bool(getattr(entry, "is_junction", bool)())
